"""Who keeps the door of a file with accounts: the sign-in in the place of every page, and the way back in."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.frame.stack import Stack
from gui.jobs import Jobs
from gui.view import View
from gui.work.guard import Guard
from gui.work.opened import Opened


class Doorkeeper(QObject):
    """`asked`: the sign-in is shown. `reread`: another reading holds, for who is signed in has changed.

    `let_in` names the page on which the person goes on; `act` is the act they had begun.
    """

    asked = Signal()
    reread = Signal()
    let_in = Signal(str)

    def __init__(self, window: QWidget, stack: Stack, jobs: Jobs, file: Opened) -> None:
        super().__init__(window)
        self._stack, self._file = stack, file
        self.guard = Guard(stack.sign_in, jobs, file.office)
        self.guard.let_in.connect(self._on_let_in)
        self.guard.shut.connect(self.on_shut)
        self.before = ""
        """The page that was shown before the screen was locked."""

    def lock(self) -> None:
        """Lock the screen of a file that has accounts."""
        view = self._file.view
        if view is not None and view.account is not None:
            self._stack.act.keep_now()
            self.guard.lock()

    def ask(self) -> None:
        """Show the sign-in in the place of every page of the file."""
        page = self._stack.sign_in
        if self._stack.key != "sign_in":
            self.before = self._stack.key
            act = self._stack.act
            page.begin(kept=self.before == "act" and act.keeps and act.stage != "done")
        page.show_view(self._file.view)
        self._stack.front("sign_in")
        self.asked.emit()
        page.focus_main()

    def shuts(self, reading: View) -> bool:
        """Whether another reading finds nobody signed in: then the pages of the file are left."""
        if not reading.locked or self._stack.key in {"sign_in", "start"}:
            return False
        self.on_shut(reading)
        self.guard.sign_out_idle()
        return True

    def on_shut(self, reading: View) -> None:
        """The screen is locked."""
        self._file.view = reading
        if reading.locked:
            self.ask()
            self.reread.emit()

    def _on_let_in(self, reading: View) -> None:
        act = self._stack.act
        self._file.view = reading
        act.yield_to(reading.account.key if reading.account is not None else "")
        self.reread.emit()
        if self.before == "act" and act.form is not None:
            act.show_view(reading)
            self.let_in.emit("act")
            return
        known = self.before in self._stack.pages and self.before != "start"
        self.let_in.emit(self.before if known else "overview")
