"""Every page, full and empty, in three languages: it builds, says no code, and nothing is clipped."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QWidget

from gui.forms.registry import FORMS
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.tokens import px
from gui.widgets.elided import Elided
from gui.widgets.rows import RowsView
from gui.widgets.sheets import Sheets
from gui.window import Window
from tests.gui import samples

FILES = tuple(samples.DESKS)
CODE = re.compile(r"[a-z]+_[a-z_]+|[{}]|\bNone\b|%n|%1")


def shown(window: Window) -> Iterator[QWidget]:
    return (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def texts(window: Window) -> Iterator[str]:
    for widget in shown(window):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, RowsView):
            yield from (widget.rows.at(n).spoken() for n in range(widget.rows.rowCount()))


def walk(window: Window, settle: Callable[[], None]) -> Iterator[str]:
    for page in window.pages:
        window.turn_to(page)
        settle()
        assert window.page == page
        yield page


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_every_page_speaks_in_words(
    file: str, code: str, opened: Callable[[str], Window], settle: Callable[[], None], language: Language
) -> None:
    language.use(code)
    window = opened(file)
    for page in walk(window, settle):
        for text in texts(window):
            assert not CODE.search(text), f"{page}: {text}"


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_no_english_word_is_left(
    code: str, opened: Callable[[str], Window], settle: Callable[[], None], language: Language
) -> None:
    language.use(code)
    window = opened("kokpekty")
    allowed = {
        "ics",
        "Hattama",
        "PDF",
        "F1",
        "kokpekty",
        "hattama",
        "eskeldi",
        "zhangala",
        "English",
        "SQLite",
        "CSV",
        "consolidate",
    }
    for page in walk(window, settle):
        for text in texts(window):
            words = set(re.findall(r"[A-Za-z]{2,}", text)) - allowed
            words = {word for word in words if not re.fullmatch(r"[0-9A-F]+", word)}
            assert not words, f"{page}: {text}"


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_clipped(  # noqa: PLR0917 - fixtures
    code: str,
    scale: int,
    opened: Callable[[str], Window],
    settle: Callable[[], None],
    look: Look,
    language: Language,
) -> None:
    look.apply("light", scale)
    language.use(code)
    for file in ("zhangala", "kokpekty", "empty"):
        window = opened(file)
        for page in walk(window, settle):
            assert (window.width(), window.height()) == (1366, 768)
            for widget in shown(window):
                _fits(widget, f"{file} {page}")


@pytest.mark.parametrize(("code", "scale"), [("en", 100), ("kk", 150), ("ru", 200)])
def test_no_form_is_wider_than_the_page_and_all_in_it_is_named_and_whole(  # noqa: PLR0917 - fixtures
    code: str,
    scale: int,
    opened: Callable[[str], Window],
    settle: Callable[[], None],
    look: Look,
    language: Language,
) -> None:
    look.apply("light", scale)
    language.use(code)
    window = opened("zhangala")
    for act in FORMS:
        window.open_act(act, "c3")
        settle()
        form, bar = window.act.form, window.act._bar
        if form is None or bar is None:
            continue
        ends = (
            bar.main.mapTo(window, bar.main.rect().topRight()),
            form.mapTo(window, form.rect().topRight()),
        )
        assert ends[0].x() == ends[1].x() < window.width(), f"{act}: {ends}"
        for widget in form.findChildren(QWidget):
            if widget.isVisible():
                _fits(widget, act)
                _has_a_name(widget, act)


def _fits(widget: QWidget, where: str) -> None:
    if isinstance(widget, Elided):
        return
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            widest = max(widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split())
            assert widest <= widget.width() + 1, f"{where}: {widget.text()}"
        else:
            need = widget.sizeHint().height()
            assert widget.width() >= widget.sizeHint().width(), f"{where}: {widget.text()}"
        assert widget.height() >= need, f"{where}: {widget.text()}"
    if isinstance(widget, QAbstractButton) and widget.text():
        assert widget.width() >= widget.sizeHint().width(), f"{where}: {widget.text()}"
        assert widget.height() >= widget.minimumSizeHint().height(), f"{where}: {widget.text()}"


@pytest.mark.parametrize("file", FILES)
def test_whatever_takes_focus_has_a_name(
    file: str, opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened(file)
    for page in walk(window, settle):
        for widget in shown(window):
            _has_a_name(widget, page)


def _has_a_name(widget: QWidget, where: str) -> None:
    if not widget.focusPolicy().value or not widget.isEnabled() or widget.focusProxy() is not None:
        return
    if not isinstance(widget, QLabel):
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        assert named, f"{where}: {type(widget).__name__}"


@pytest.mark.parametrize("file", FILES)
def test_a_page_takes_the_focus_when_it_opens(
    file: str, opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened(file)
    window.activateWindow()
    for page in walk(window, settle):
        focus = window.focusWidget()
        assert focus is not None, page
        assert window.pages[page].isAncestorOf(focus), page


def test_a_practice_file_is_marked_twice_on_every_page(
    opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened("zhangala")
    for _ in walk(window, settle):
        marks = [w for w in shown(window) if isinstance(w, QLabel) and w.objectName() == "practice"]
        assert len(marks) >= 2


def test_the_wide_window_keeps_a_readable_measure(
    opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened("zhangala")
    window.resize(1920, 1080)
    settle()
    window.turn_to("overview")
    settle()
    labels = [w for w in shown(window) if isinstance(w, QLabel)]
    assert max(label.width() for label in labels) < 1000


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_no_page_scrolls_past_its_end(
    size: tuple[int, int], opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened("kokpekty")
    window.resize(*size)
    seen = 0
    for page in walk(window, settle):
        for area in window.findChildren(QScrollArea, "page"):
            if not area.isVisible() or area.verticalScrollBar().maximum() == 0 or isinstance(area, Sheets):
                continue
            inner = area.widget()
            cards = [one for one in inner.findChildren(QFrame, "card") if one.isVisible()]
            last = max(card.mapTo(inner, QPoint(0, card.height())).y() for card in cards)
            assert inner.height() - last <= px(30), f"{page}: {inner.height()} for {last}"
            seen += 1
    assert seen
