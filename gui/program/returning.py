"""After a crash: the window opens where it stood, and says what is saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.rules.findings import Sentence
from gui import wording
from gui.forms.registry import FORMS
from gui.frame.doorkeeper import Doorkeeper
from gui.frame.stack import Stack
from gui.frame.turning import Turning
from gui.program.standing import Where
from gui.work.acting import Acting
from gui.work.opened import Opened


class Returning(QObject):
    """`said` carries the sentence of what is saved."""

    said = Signal(object)

    def __init__(
        self,
        window: QObject,
        stack: Stack,
        file: Opened,
        *,
        turning: Turning,
        acting: Acting,
        doorkeeper: Doorkeeper,
    ) -> None:
        super().__init__(window)
        self._stack, self._file = stack, file
        self._turning, self._acting, self._doorkeeper = turning, acting, doorkeeper
        self._back_to: tuple[Where, str] | None = None

    def where(self) -> Where:
        """Where the window stands, to be found again after a crash."""
        page, act, view = self._stack.key, self._stack.act, self._file.view
        doing = page == "act" and act.stage != "done"
        return Where(
            str(view.path.absolute()) if view is not None else "",
            page,
            act.doing if doing else "",
            act.subject if doing else "",
            view.entry if view is not None else 0,
        )

    def come_back(self, where: Where, report: str, open_file: Callable[[Path], None]) -> None:
        """Open where an earlier run stood when it died."""
        self._back_to = (where, report)
        if where.file:
            open_file(Path(where.file))
        else:
            self.go_on()

    def go_on(self) -> None:
        """The file is open: to the page or the form, once."""
        if self._back_to is None:
            return
        (where, report), self._back_to = self._back_to, None
        view = self._file.view
        form, kept = "", True
        if view is not None and view.locked:
            self._doorkeeper.before = where.page
        elif where.act in FORMS and (view is not None or where.act == "call_election"):
            self._acting.open(where.act, where.subject)
            form, kept = self._stack.act.name(), self._stack.act.keeps
        elif where.page in self._stack.pages:
            self._turning.turn_to(where.page)
        entry = self._file.view.entry if self._file.view is not None else 0
        said: Sentence = wording.ended(entry, report, form=form, kept=kept)
        self.said.emit(said)
