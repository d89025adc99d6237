"""Scans: choosing a file, handing it to its form, and showing one that is kept."""

import base64
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir
from PySide6.QtWidgets import QWidget

from core.acts.scans import LARGEST
from core.office import Office
from gui import wording
from gui.dialogs import Dialogs
from gui.forms.scans import Chosen, attaching
from gui.forms.spec import FormSpec
from gui.jobs import Jobs, Ticket
from gui.work.saving import save_one

READ_AT_MOST = 8 * LARGEST
"""More is not read of a file: the office refuses a scan long before."""


class Scanning(QObject):
    """Leads a scan from the disk into its form. What is shown lies in a folder that goes with the window."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        dialogs: Dialogs,
        office: Callable[[], Office | None],
        open_form: Callable[[FormSpec], None],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs = window, jobs, dialogs
        self._office, self._open_form = office, open_form
        self._folder: QTemporaryDir | None = None

    def attach(self, subject: str, number: int) -> None:
        """Ask for the file of a paper or a statement, and open its form."""
        path = self._dialogs.open_scan(self._window, Path.home())
        if path is not None:
            self._run(
                partial(_read, path), partial(self._on_read, subject, number), self.tr("Reading the scan")
            )

    def show(self, number: object) -> None:
        """Show a scan in the program that the system has for it."""
        office = self._office()
        if office is not None and isinstance(number, int):
            self._folder = self._folder or QTemporaryDir()  # a start that shows none leaves none behind
            work = partial(_put_out, office, number, Path(self._folder.path()))
            self._run(work, self._dialogs.show_outside, self.tr("Reading the scan"))

    def _run(self, work: Callable[[Ticket], object], done: Callable[..., None], label: str) -> None:
        self._jobs.run(work, done, self._on_failed, owner=self, label=label)

    def _on_read(self, subject: str, number: int, chosen: Chosen) -> None:
        self._open_form(attaching(subject, number, chosen))

    def _on_failed(self, error: Exception) -> bool:
        if not isinstance(error, OSError):
            return False
        self._dialogs.tell(self._window, wording.disk_problem(error))
        return True


def _read(path: Path, _ticket: Ticket) -> Chosen:
    with path.open("rb") as stream:
        content = stream.read(READ_AT_MOST)
    return Chosen(path.name, len(content), base64.b64encode(content).decode())


def _put_out(office: Office, number: int, folder: Path, ticket: Ticket) -> Path:
    scan = next(one for one in office.situation().scans if one.number == number)
    path = folder / scan.name
    return save_one(path, office.scan(number), ticket)
