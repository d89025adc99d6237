"""The issued papers, from the record to the screen, the printer and the disk: always the stored bytes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.record.situation import Paper
from gui import lane, wording
from gui.desk import Desk
from gui.dialogs import Dialogs
from gui.jobs import Failed, Jobs
from gui.pages.papers import PapersPage, file_name
from gui.printing import Printing

Reading = Callable[[], tuple[Desk | None, tuple[Paper, ...]]]


class Issued(QObject):
    """Answers the papers page and the end of an act. `reading` is the open file and its papers."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        dialogs: Dialogs,
        page: PapersPage,
        *,
        reading: Reading,
        failed: Failed,
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs = window, jobs, dialogs
        self._page, self._reading, self._failed = page, reading, failed
        self.printing = Printing(window, jobs, dialogs)
        page.pdf_asked.connect(self._on_pdf_asked)
        page.save_asked.connect(self.save)
        page.print_asked.connect(self.printing.ask)

    def save(self, name: str, content: bytes) -> None:
        """Ask where, and write the bytes there."""
        path = self._dialogs.save_file(self._window, Path.home() / name)
        if path is not None:
            self._jobs.run(
                partial(lane.save, path, content), self._page.show_saved, self._on_save_failed, owner=self,
                lane="paper", label=self.tr("Saving"),
            )  # fmt: skip

    def save_number(self, number: int) -> None:
        """Save a paper by its register number."""
        self._with_pdf(number, self.save)

    def print_number(self, number: int) -> None:
        """Print a paper by its register number."""
        self._with_pdf(number, self.printing.ask)

    def _on_pdf_asked(self, number: int) -> None:
        desk, _ = self._reading()
        if desk is not None:
            self._jobs.run(
                partial(lane.pdf, desk, number), self._page.show_pdf, self._failed, owner=self._page
            )

    def _with_pdf(self, number: int, then: Callable[[str, bytes], None]) -> None:
        desk, papers = self._reading()
        paper = next((one for one in papers if one.number == number), None)
        if desk is not None and paper is not None:
            self._jobs.run(
                partial(lane.pdf, desk, number),
                partial(_hand_on, then, file_name(paper)),
                self._failed,
                owner=self,
            )

    def _on_save_failed(self, error: Exception) -> bool:
        if not isinstance(error, OSError):
            return False
        self._dialogs.tell(self._window, wording.disk_problem(error))
        return True


def _hand_on(then: Callable[[str, bytes], None], name: str, found: tuple[int, bytes]) -> None:
    then(name, found[1])
