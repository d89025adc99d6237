"""Where one goes: from page to page and back, and to what is found."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.frame.rail import WITHOUT_FILE
from gui.frame.stack import Stack
from gui.view import View

TAKEN_UP = frozenset({"act", "clock", "scan", "scan_shown", "as_it_stood", "import"})
"""What a page asks for that is no page of its own."""


class Turning(QObject):
    """`turned`: another page is shown. `locked`: nobody is signed in. The others: what else was asked for.

    `act_wanted` names an act and its subject, `clock_wanted` a moment, `past_wanted` an entry, `scan_wanted`
    what is to get a scan, `scan_shown` which one is to be seen, `import_wanted` a table and perhaps a file.
    `leaving` carries the way on from what is typed and kept nowhere: for who gives it up.
    """

    turned = Signal(str)
    locked = Signal()
    act_wanted = Signal(str, str)
    clock_wanted = Signal(object)
    past_wanted = Signal(int)
    scan_wanted = Signal(object, object)
    scan_shown = Signal(object)
    import_wanted = Signal(object, object)
    leaving = Signal(object)

    def __init__(self, window: QWidget, stack: Stack, reading: Callable[[], View | None]) -> None:
        super().__init__(window)
        self._window, self._stack, self._reading = window, stack, reading
        self._trail: list[str] = []

    def turn_to(self, key: str, subject: object = None) -> None:
        """Show a page, its work in focus, or hand on what is no page; nothing typed is lost unasked."""
        away = self._stack.key == "act" and (key == "act" or key not in TAKEN_UP)
        if away and self._stack.act.would_lose:
            self.leaving.emit(partial(self._go, key, subject))
        else:
            self._go(key, subject)

    def _go(self, key: str, subject: object) -> None:
        view = self._reading()
        if key in TAKEN_UP:
            self._hand_on(key, subject)
            return
        if view is None and key not in WITHOUT_FILE:
            return
        if view is not None and view.locked and key != "start":
            self.locked.emit()
            return
        if not self._trail or self._trail[-1] != key:
            self._trail.append(key)
        self._stack.bring_up(key, view)
        page = self._stack.pages[key]
        if subject is not None:
            page.show_subject(subject)
        self._stack.setCurrentWidget(page)
        self.turned.emit(key)
        page.focus_main()

    def back(self) -> None:
        """To the page before this one, or to where its own last step began."""
        here = self._stack.key
        if self._stack.shown.step_back():
            return
        if here == "sign_in":
            self.turn_to("start")
        elif here == "act" and self._trail:
            self.turn_to(self._trail[-1])
        elif len(self._trail) > 1:
            self._trail.pop()
            self.turn_to(self._trail[-1])

    def begin_at(self, key: str) -> None:
        """A new file: the way back leads to this page of it."""
        self._trail = [key]

    def search(self) -> None:
        """Find a person, an act, a paper, an entry or a page, and go there."""
        view = self._reading()
        if view is not None and view.locked:
            self.locked.emit()
            return
        names = {key: name for key, name in self._stack.names().items() if view or key in WITHOUT_FILE}
        from gui.search.dialog import SearchDialog  # noqa: PLC0415  loaded with the first search
        from gui.search.things import things  # noqa: PLC0415  loaded with the first search

        dialog = SearchDialog(self._window, things(view, names))
        dialog.chosen.connect(self.turn_to)
        dialog.open()

    def _hand_on(self, key: str, subject: object) -> None:
        if key == "act" and isinstance(subject, tuple):
            self.act_wanted.emit(str(subject[0]), str(subject[1]))
        elif key == "scan" and isinstance(subject, tuple):
            self.scan_wanted.emit(*subject)
        elif key == "import" and isinstance(subject, tuple):
            self.import_wanted.emit(*subject)
        elif key == "scan_shown":
            self.scan_shown.emit(subject)
        elif key == "as_it_stood" and isinstance(subject, int):
            self.past_wanted.emit(subject)
        elif isinstance(subject, datetime):
            self.clock_wanted.emit(subject)
