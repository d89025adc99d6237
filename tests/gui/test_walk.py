"""A walk over every page in every language: names, the order of Tab, letters, what is in sight, 200 %."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QWidget

from gui.frame import letters
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.tokens import SCALES
from gui.widgets.bars import VoteBars
from gui.widgets.flow import BallotFlow
from gui.widgets.marks import Pill
from gui.widgets.seats import QuorumBar, Seats
from gui.widgets.shares import Shares
from gui.widgets.timeline import Timeline
from gui.window import Window

FILES = ("kokpekty", "zhangala", "empty")
SLACK = 6
DRAWN = (Timeline, BallotFlow, Seats, QuorumBar, VoteBars, Shares, Pill)

Open = Callable[[str], Window]
Settle = Callable[[], None]


def walk(window: Window, settle: Settle) -> Iterator[str]:
    for page in window.pages:
        window.turn_to(page)
        settle()
        yield page


def takes_tab(widget: QWidget) -> bool:
    able = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return able and bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def chain(page: QWidget) -> list[QWidget]:
    """What Tab goes through on a page, in its order."""
    found, widget = [], page.nextInFocusChain()
    while widget is not page:
        if page.isAncestorOf(widget) and takes_tab(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_can_be_walked(  # noqa: PLR0917 - fixtures
    code: str, scale: int, opened: Open, settle: Settle, look: Look, language: Language
) -> None:
    look.apply("light", scale)
    language.use(code)
    for file in FILES:
        window = opened(file)
        for page in walk(window, settle):
            where = f"{code} {scale} {file} {page}"
            stops = chain(window.pages[page])
            _named(stops, where)
            _drawn_is_told(window.pages[page], where)
            _in_order(stops, window.pages[page], where)
            _letters(window, where)
            _main_in_sight(window, page, where)
            assert (window.width(), window.height()) == (1366, 768), where


def _named(stops: list[QWidget], where: str) -> None:
    for widget in stops:
        assert name(widget).strip() or isinstance(widget, QLabel), f"{where}: {type(widget).__name__}"


def _drawn_is_told(page: QWidget, where: str) -> None:
    """Whatever is painted says in words what it shows."""
    for one in page.findChildren(QWidget):
        if isinstance(one, DRAWN) and one.isVisible():
            assert one.accessibleName().strip(), f"{where}: {type(one).__name__}"


def _in_order(stops: list[QWidget], page: QWidget, where: str) -> None:
    """Tab never goes up within a column."""
    for one, other in pairwise(stops):
        first, second = place(one, page), place(other, page)
        beside = first.right() < second.left() or second.right() < first.left()
        if beside or page.isAncestorOf(one) is not page.isAncestorOf(other):
            continue
        inner = one.isAncestorOf(other) or other.isAncestorOf(one)
        assert inner or second.top() >= first.top() - SLACK, f"{where}: {name(one)} → {name(other)}"


def _letters(window: Window, where: str) -> None:
    """A key leads to one place, with Alt or without; everything has a letter while there are any left."""
    window.letters.begin()
    live = [one for one in window.findChildren(QShortcut) if one.isEnabled() and one.parent().isVisible()]
    many = Counter(sequence.toString() for one in live for sequence in QShortcut.keys(one))
    assert not [keys for keys, times in many.items() if times > 1], f"{where}: {many}"
    given, wanted = [one for one, _ in window.letters.given()], letters.targets(window)
    assert len(given) == min(len(wanted), len(letters.alphabet())), where
    assert all(any(target is one for one in given) for target in wanted if target.property("main")), where


def _main_in_sight(window: Window, page: str, where: str) -> None:
    """The main button stands above the fold of a small laptop."""
    for one in window.pages[page].findChildren(QPushButton):
        if one.property("main") and one.isVisible():
            foot = one.mapTo(window, QPoint(0, one.height())).y()
            assert foot <= window.height() - window._status.height(), f"{where}: {one.text()} at {foot}"
            return


@pytest.mark.parametrize("scale", [one for one in SCALES if one not in {100, 150}])
def test_the_window_fits_a_small_laptop_at_every_text_size(
    scale: int, opened: Open, settle: Settle, look: Look, language: Language
) -> None:
    language.use("kk")
    look.apply("dark", scale)
    window = opened("kokpekty")
    window.resize(1366, 768)
    for page in walk(window, settle):
        assert (window.width(), window.height()) == (1366, 768), page


def test_tab_leaves_the_page_and_comes_back(opened: Open, settle: Settle) -> None:
    window = opened("kokpekty")
    for page in walk(window, settle):
        assert len(set(chain(window.pages[page]))) == len(chain(window.pages[page])), page
        assert chain(window.pages[page]), page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_where_the_focus_is_can_be_seen(scheme: str, opened: Open, settle: Settle, look: Look) -> None:
    look.apply(scheme, 100)
    window = opened("kokpekty")
    window.activateWindow()
    for page in ("overview", "candidates", "journal", "plan", "survey"):
        window.turn_to(page)
        settle()
        stops = [one for one in chain(window.pages[page]) if not isinstance(one, QLabel)]
        for one, other in zip(stops, [*stops[1:], window._rail.help_button], strict=True):
            one.setFocus(Qt.FocusReason.TabFocusReason)
            held = one.grab().toImage()
            other.setFocus(Qt.FocusReason.TabFocusReason)
            scrolls = isinstance(one, QScrollArea) and not one.verticalScrollBar().maximum()
            assert scrolls or one.grab().toImage() != held, f"{page}: {name(one)}"
