"""The look: AA contrast of every pair of text and ground, no colour outside the tokens."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from core.resources import ROOT
from gui import fonts, style, tokens
from gui.forms.choices import Choice
from gui.look import Look
from gui.tokens import DARK, LIGHT, TEXT_PAIRS, Tokens
from tests.gui.contrast import AA, contrast


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_every_text_reaches_aa(scheme: Tokens, ink: str, ground: str) -> None:
    assert contrast(scheme.color(ink), scheme.color(ground)) >= AA


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_disabled_chosen_or_not_typed_yet_reaches_aa_too(scheme: Tokens) -> None:
    palette, role, group = tokens.palette(scheme), QPalette.ColorRole, QPalette.ColorGroup
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
    )
    for state in (group.Active, group.Inactive, group.Disabled):
        for ink, ground in pairs:
            assert contrast(palette.color(state, ink), palette.color(state, ground)) >= AA, (state, ink)


def _placeholders() -> list[QWidget]:
    line, text, choice = QLineEdit(), QPlainTextEdit(), Choice([("a", "a")])
    for one in (line, text, choice):
        one.setPlaceholderText("▇▇▇ Ещё не заполнено")
        one.resize(500, 120 if one is text else 60)
    return [line, text, choice]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_not_typed_yet_is_drawn_in_a_colour_that_reaches_aa(scheme: Tokens, look: Look) -> None:
    """The palette alone does not say it: a style sheet draws placeholders in a colour of its own."""
    look.apply("light" if scheme is LIGHT else "dark", 200)
    ground = scheme.color("surface")
    for one in _placeholders():
        drawn = one.grab().toImage()
        inner = drawn.copy(20, 20, 250, 30)
        inks = {inner.pixel(x, y) for x in range(inner.width()) for y in range(inner.height())}
        assert max(contrast(QColor(ink), ground) for ink in inks) >= AA, type(one).__name__


def test_no_colour_is_written_outside_the_tokens() -> None:
    for path in (ROOT.parent / "gui").rglob("*.py"):
        if path.name != "tokens.py":
            written = re.search(
                r"#[0-9A-Fa-f]{6}\b|rgba?\(|QColor\([\"'\d]", path.read_text(encoding="utf-8")
            )
            assert not written, path.name


def test_the_scheme_is_applied_and_known(look: Look) -> None:
    look.apply("dark", 100)
    assert tokens.current() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.WindowText) == DARK.color("ink")
    look.apply("light", 100)
    assert tokens.current() is LIGHT


@pytest.mark.parametrize(("scale", "base"), [(100, 15), (110, 17), (125, 19), (150, 23)])
def test_sizes_follow_the_text_size(look: Look, scale: int, base: int) -> None:
    look.apply("light", scale)
    assert QApplication.font().pixelSize() == base
    assert tokens.px(26) == int(26 * base / 15 + 0.5)
    assert f"font-size: {tokens.px(20)}px" in style.sheet(LIGHT)


def test_the_face_is_the_bundled_one_and_its_figures_are_tabular(look: Look) -> None:
    font = QApplication.font()
    assert font.family() == fonts.FAMILY
    from PySide6.QtGui import QFontMetricsF

    widths = {round(QFontMetricsF(font).horizontalAdvance(figure), 3) for figure in "0123456789"}
    assert len(widths) == 1


def test_the_icon_is_there() -> None:
    assert Path(ROOT / "icons" / "hattama.svg").is_file()
