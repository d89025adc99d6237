"""Alt shows a letter on what can be pressed or typed into; Alt with it goes there, on either layout."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.acts.electors import Enrolled
from core.rules.findings import Sentence
from gui import view as views
from gui.dialogs import Dialogs, Message
from gui.forms.bringing import ImportDialog
from gui.frame import letters
from gui.frame.keys import KeysDialog
from gui.language import LANGUAGES, Language
from gui.parts.room import Room
from gui.parts.together import TogetherDialog
from gui.search.dialog import SearchDialog
from gui.window import Window
from tests.gui import samples

Opened = Callable[[str], Window]
Settle = Callable[[], None]
ALT = Qt.KeyboardModifier.AltModifier


def test_no_letter_is_given_twice_and_words_come_first() -> None:
    given = letters.give(["Print", "Plan", "Pp", "Open a file"], letters.LATIN)
    assert given == ["P", "L", "A", "O"]
    assert letters.give(["Әріп", "Іс"], letters.CYRILLIC) == ["Р", "С"]
    many = letters.give(["x"] * 40, letters.LATIN)
    assert len({*many} - {""}) == len(letters.LATIN) == sum(1 for one in many if one)


def test_the_letter_and_the_key_it_lies_on_are_one() -> None:
    assert [one.toString() for one in letters.keys("Я")] == ["Alt+Я", "Alt+Z"]
    assert [one.toString() for one in letters.keys("Ж")] == ["Alt+Ж"]


def _letter(window: Window, name: str) -> str:
    return next(
        letter for one, letter in window.letters.given() if name in (one.accessibleName() or one.text())
    )


def test_alt_with_a_letter_presses_the_button(opened: Opened, settle: Settle, language: Language) -> None:
    for code in ("en", "ru"):
        language.use(code)
        window = opened("kokpekty")
        window.turn_to("overview")
        settle()
        window.activateWindow()
        QTest.keyPress(window.windowHandle(), Qt.Key.Key_Alt, ALT)
        plan = {"en": "All dates", "ru": "Все сроки"}[code]
        letter = _letter(window, plan)
        QTest.keyClick(window.windowHandle(), Qt.Key(ord(letters.TWINS.get(letter, letter))), ALT)
        QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Alt)
        settle()
        assert window.page == "plan", (code, letter)


def test_the_letters_are_seen_while_alt_is_held_and_no_longer(
    opened: Opened, settle: Settle, qtbot: QtBot
) -> None:
    window = opened("zhangala")
    settle()
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Alt, ALT)
    assert window.letters.isHidden()
    qtbot.waitUntil(window.letters.isVisible, timeout=10_000)
    before = window.grab().toImage()
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Alt)
    assert window.letters.isHidden()
    assert window.grab().toImage() != before


def test_what_is_open_above_the_window_takes_none_of_its_letters(
    opened: Opened, settle: Settle, language: Language
) -> None:
    window = opened("kokpekty")
    settle()
    before = letters.targets(window)
    room = Room(window, views.read(samples.DESKS["kokpekty"]()), language)
    room.show()
    settle()
    assert letters.targets(room)
    assert letters.targets(window) == before
    room.close()


def test_a_field_gets_the_focus_and_a_page_built_anew_leaves_no_letter(
    opened: Opened, settle: Settle
) -> None:
    window = opened("zhangala")
    window.turn_to("survey")
    settle()
    window.letters.begin()
    field = next(one for one, _ in window.letters.given() if isinstance(one, QLineEdit))
    letter = next(letter for one, letter in window.letters.given() if one is field)
    QTest.keyClick(window.windowHandle(), Qt.Key(ord(letter)), ALT)
    assert QApplication.focusWidget() is field
    window.pages["survey"].rebuild()
    settle()
    window.grab()
    assert all(one.isVisible() for one, _ in window.letters.given())


def _pressed(dialog: QWidget, first: QWidget, letter: str) -> None:
    """Alt with a letter leads there."""
    heard: list[bool] = []
    if isinstance(first, QAbstractButton):
        first.clicked.connect(partial(heard.append, True))
    QTest.keyClick(dialog.windowHandle(), Qt.Key(ord(letters.TWINS.get(letter, letter))), ALT)
    assert heard or QApplication.focusWidget() is first, type(dialog).__name__


def _dialogs(window: Window, language: Language) -> Iterator[QWidget]:
    said = Sentence("What", "Why", "Do")
    yield KeysDialog(window, ("…",) * 11)
    yield SearchDialog(window, ())
    yield TogetherDialog(window, "", "")
    yield ImportDialog(window, "x.csv", Enrolled((), 15, 2005), 1)
    yield Room(window, views.read(samples.DESKS["kokpekty"]()), language)
    for show in (Dialogs.tell, partial(Dialogs.ask, go="Go on", then=window.update)):
        show(Dialogs(), window, said)
        yield next(one for one in window.findChildren(Message) if one.isVisible())


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_dialog_has_letters_of_its_own(
    code: str, window: Window, settle: Settle, language: Language
) -> None:
    language.use(code)
    for dialog in _dialogs(window, language):
        dialog.show()
        settle()
        QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_Alt, ALT)
        own = dialog.findChild(letters.Letters)
        given = dict(own.given())
        wanted = letters.targets(dialog)
        assert wanted
        assert set(given) == set(wanted), type(dialog).__name__
        assert len(set(given.values())) == len(given)
        assert not [one for one in given if "&" in getattr(one, "text", str)()]
        typed = (one for one in wanted if letters.TWINS.get(given[one], given[one]).isascii())
        first = next(typed, None)
        if first is not None:  # QTest has no keys for Ж and Б
            _pressed(dialog, first, given[first])
        for one in (*window.findChildren(QDialog), *window.findChildren(Room)):
            one.close()
