"""Lists from other programs: choosing a file, reading it, showing what it would bring.

The reader of workbooks and the dialog are loaded with the first list.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui import wording
from gui.dialogs import Dialogs
from gui.jobs import Done, Jobs, Ticket, Work

if TYPE_CHECKING:  # what reads lists is loaded with the first of them
    from core.importing.tables import Table
    from gui.forms.bringing import ImportDialog
    from gui.forms.deputies import TableField


class Bringing(QObject):
    """Leads a list from the disk into a table of a form."""

    def __init__(self, window: QWidget, jobs: Jobs, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs = window, jobs, dialogs
        self.dialog: ImportDialog | None = None

    def begin(self, field: "TableField", path: Path | None) -> None:
        """Ask for the file where none was dropped, and read it."""
        path = path or self._dialogs.open_table(self._window, Path.home())
        if path is not None:
            self._run(partial(_read, path), partial(self._on_read, field, path.name), field)

    def _on_read(self, field: "TableField", name: str, found: "tuple[bytes, Table]") -> None:
        from gui.forms.bringing import ImportDialog  # noqa: PLC0415

        content, table = found
        dialog = ImportDialog(self._window, name, field.known(), field.next_number())
        dialog.read_asked.connect(partial(self._read_again, dialog, content))
        dialog.accepted_rows.connect(field.bring_in)
        dialog.another_asked.connect(partial(self._another, field))
        dialog.finished.connect(self._on_finished)
        dialog.show_table(table)
        dialog.open()
        self.dialog = dialog

    def _read_again(
        self, dialog: "ImportDialog", content: bytes, encoding: str, sign: str, sheet: str
    ) -> None:
        self._run(partial(_again, content, encoding, sign, sheet), dialog.show_table, dialog)

    def _another(self, field: "TableField") -> None:
        """Another file in the place of this one, which stays as it is where none is chosen."""
        here = self.dialog or self._window
        path = self._dialogs.open_table(here, Path.home())
        if path is not None:
            if self.dialog is not None:
                self.dialog.reject()
            self.begin(field, path)

    def _on_finished(self, _answer: int) -> None:
        self.dialog = None

    def _run(self, work: Work, done: Done, owner: QObject) -> None:
        self._jobs.run(work, done, self._on_failed, owner=owner, label=self.tr("Reading the list"))

    def _on_failed(self, error: Exception) -> bool:
        problem = wording.problem_of(error, wording.unreadable)
        if problem is not None:
            self._dialogs.tell(self.dialog or self._window, problem)
        return problem is not None


def _read(path: Path, _ticket: Ticket) -> "tuple[bytes, Table]":
    from core.importing.tables import LARGEST_FILE, read_table  # noqa: PLC0415

    with path.open("rb") as stream:
        content = stream.read(LARGEST_FILE + 1)
    return content, read_table(content)


def _again(content: bytes, encoding: str, sign: str, sheet: str, _ticket: Ticket) -> "Table":
    from core.importing.tables import read_table  # noqa: PLC0415

    return read_table(content, encoding=encoding, delimiter=sign, sheet=sheet)
