"""Keys sent to the window of this process, to the widget that has the focus and to no other."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.screens import settle
from gui.window import Window
from tests.gui.keyboard.eyes import Sight, look

KEYS = {
    "Return": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Escape": Qt.Key.Key_Escape,
    "Delete": Qt.Key.Key_Delete,
    "space": Qt.Key.Key_Space,
    "Home": Qt.Key.Key_Home,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
}
MODIFIERS = {"ctrl": Qt.KeyboardModifier.ControlModifier, "shift": Qt.KeyboardModifier.ShiftModifier}
NONE = Qt.KeyboardModifier.NoModifier
ROW = dict(zip("1234567890", '"ӘІҢҒ,.ҮҰҚ', strict=True))
"""What the keys of the main row type on the Kazakh layout."""
FIRST_CODE = 10
"""The place of the key 1 as X11 numbers keys."""
SLOWEST = 8
"""So many of the longest turns are told."""


class QtKeys:
    """The hands of a clerk in this process."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.slowest: list[tuple[float, str]] = []

    def press(self, key: str, times: int = 1) -> None:
        """A named key, with its shortcuts, as QTest presses it."""
        *held, name = key.split("+")
        modifiers = NONE
        for one in held:
            modifiers |= MODIFIERS[one]
        if name == "Tab" and "shift" in held:
            meant = Qt.Key.Key_Backtab
        else:
            meant = KEYS[name] if name in KEYS else Qt.Key(ord(name.upper()))
        for _ in range(times):
            with self._timed(key):
                QTest.keyClick(QApplication.focusWidget() or self._window, meant, modifiers)

    def write(self, text: str) -> None:
        """Letters of any script, each an event with its text (QTest knows ASCII only, T29)."""
        for letter in text:
            self._send(letter, 0)

    def digits(self, text: str) -> None:
        """The keys of the Kazakh row."""
        for digit in text:
            self._send(ROW[digit], FIRST_CODE + "1234567890".index(digit))

    def see(self) -> Sight:
        """Let the window finish, and look."""
        settle(self._window, lambda: self._timed("events"))
        return look(self._window)

    def glance(self) -> Sight:
        """The same: a dialog of this process is seen to be there."""
        return self.see()

    def take_focus(self) -> None:
        """No window manager makes a window the active one again once a dialog has gone."""
        self._window.activateWindow()

    def _send(self, letter: str, code: int) -> None:
        target = QApplication.focusWidget()
        assert target is not None, f"the focus is lost before {letter!r}"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, code, 0, 0, letter)
            with self._timed(letter):
                QApplication.sendEvent(target, event)

    @contextmanager
    def _timed(self, what: str) -> Iterator[None]:
        """How long the window's own thread works at what was pressed, whatever else the machine does."""
        self._window.jobs.rubbish.touch()  # as a key that comes through the system does
        began = thread_time()
        yield
        took = thread_time() - began
        if len(self.slowest) < SLOWEST or took > self.slowest[-1][0]:
            act = self._window.act
            seen = (took, f"{what} on {self._window.page}, {act.name()}: {act.stage}")
            self.slowest = sorted([*self.slowest, seen], reverse=True)[:SLOWEST]
