"""The issued papers, from the record to the screen, the printer and the disk: always the stored bytes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.acts.printing import RecordPrinting
from core.rules.findings import Finding, Sentence
from gui import wording
from gui.desk import Desk
from gui.dialogs import Dialogs
from gui.jobs import Failed, Jobs
from gui.pages.papers import PapersPage
from gui.pages.printing import PrintingPage
from gui.view import View
from gui.work import gathered, lane, saving
from gui.work.gathered import Gathered

if TYPE_CHECKING:  # printing is loaded with the first job
    from gui.work.printing import Printing

Reading = Callable[[], tuple[Desk | None, View | None]]


class Issued(QObject):
    """Answers the pages of the papers and the end of an act. `reading` is the open file and its reading.

    What was printed or saved is written down; `recorded` says that the file is to be read anew.
    """

    recorded = Signal()

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        dialogs: Dialogs,
        pages: tuple[PapersPage, PrintingPage],
        *,
        reading: Reading,
        failed: Failed,
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs = window, jobs, dialogs
        self._page, self._reading, self._failed = pages[0], reading, failed
        self._printing: Printing | None = None
        self._page.pdf_asked.connect(self._on_pdf_asked)
        for page in pages:
            page.print_asked.connect(self.print_papers)
            page.save_asked.connect(self.save_papers)
        pages[1].draft_asked.connect(self.print_draft)

    @property
    def printing(self) -> "Printing":
        """Who asks for a printer."""
        from gui.work.printing import Printing  # noqa: PLC0415  printing is loaded with the first job

        self._printing = self._printing or Printing(self._window, self._jobs, self._dialogs)
        return self._printing

    def save_number(self, number: int) -> None:
        """Save a paper by its register number."""
        self.save_papers([number], [])

    def print_number(self, number: int) -> None:
        """Print a paper by its register number."""
        self.print_papers([number], [])

    def print_papers(self, numbers: Sequence[int], forms: Sequence[str], both_sides: bool = False) -> None:
        """Print papers of the register and empty forms as one job, after what is to be known first."""
        self._gather(numbers, forms, partial(self._look_first, both_sides))

    def print_draft(self, what: str) -> None:
        """Print a paper that is not issued yet; `what` is its kind and its subject."""
        desk, _ = self._reading()
        if desk is not None:
            work, then = partial(gathered.draft, desk, what), partial(self._look_first, False)
            self._jobs.run(work, then, self._failed, owner=self, label=self.tr("Reading the papers"))

    def save_papers(self, numbers: Sequence[int], forms: Sequence[str], name: str = "") -> None:
        """Save one paper as a PDF, several in one folder of a stick."""
        self._gather(numbers, forms, partial(self._save, name))

    def _gather(self, numbers: Sequence[int], forms: Sequence[str], then: Callable[[Gathered], None]) -> None:
        desk, _ = self._reading()
        if desk is not None and (numbers or forms):
            work = partial(gathered.gather, desk, tuple(numbers), tuple(forms))
            self._jobs.run(work, then, self._failed, owner=self, label=self.tr("Reading the papers"))

    # --- printing --------------------------------------------------------------------------------------

    def _look_first(self, both_sides: bool, found: Gathered) -> None:
        """May, look first, or may not."""
        if found.may_not:
            self._tell(found.may_not)
        elif found.findings:
            go = self.tr("Print all the same")
            self._dialogs.ask(
                self._window, _joined(found.findings), go, partial(self._print, both_sides, found)
            )
        else:
            self._print(both_sides, found)

    def _print(self, both_sides: bool, found: Gathered) -> None:
        title = found.files[0][0] if len(found.files) == 1 else "hattama"
        pdfs = [content for _, content in found.files]
        self.printing.ask(title, pdfs, partial(self._record, found, "print"), both_sides=both_sides)

    # --- saving ----------------------------------------------------------------------------------------

    def _save(self, name: str, found: Gathered) -> None:
        if len(found.files) > 1:
            self._save_folder(name, found)
            return
        (file, content), *_ = found.files
        path = self._dialogs.save_file(self._window, Path.home() / file)
        if path is not None:
            self._write(partial(saving.save_one, path, content), found)

    def _save_folder(self, name: str, found: Gathered) -> None:
        if found.may_not:
            self._tell(found.may_not)
            return
        place = self._dialogs.choose_folder(self._window, Path.home())
        if place is not None:
            _, view = self._reading()
            day = view.now if view is not None else datetime.now().astimezone()
            folder = f"hattama-{name or 'papers'}-{day:%Y-%m-%d}".replace("_", "-")
            self._write(partial(saving.save_folder, place, folder, found.files), found)

    def _write(self, work: Callable[..., Path], found: Gathered) -> None:
        self._jobs.run(
            work, partial(self._on_saved, found), self._on_save_failed, owner=self, lane="paper",
            label=self.tr("Saving"), stopped=self._on_save_stopped,
        )  # fmt: skip

    def _on_save_stopped(self) -> None:
        what, why = (
            self.tr("Stopped: nothing was saved."),
            self.tr("Nothing of it is left where it was to be."),
        )
        self._dialogs.tell(self._window, Sentence(what, why, ""))

    def _on_saved(self, found: Gathered, path: Path) -> None:
        if len(found.files) == len(found.numbers) == 1:
            self._page.show_saved(found.numbers[0], path)
        if path.is_dir():
            what = self.tr("Saved: {path}").format(path=path)
            why = self.tr("Files written to the disk and read back: {count}.").format(count=len(found.files))
            self._dialogs.tell(self._window, Sentence(what, why, self.tr("A stick may be removed now.")))
        self._record(found, "save", 1)

    def _on_save_failed(self, error: Exception) -> bool:
        if not isinstance(error, OSError):
            return False
        self._dialogs.tell(self._window, wording.disk_problem(error))
        return True

    # --- the record ------------------------------------------------------------------------------------

    def _record(self, found: Gathered, how: str, copies: int) -> None:
        desk, view = self._reading()
        if desk is None or view is None or not found.numbers:
            return
        job = RecordPrinting.model_validate({"papers": found.numbers, "how": how, "copies": copies})
        work = partial(gathered.record, desk, job, gathered.recorder(view))
        self._jobs.run(work, self._on_recorded, self._failed, owner=self)

    def _on_recorded(self, refused: tuple[Finding, ...]) -> None:
        if refused:
            self._tell(refused)
        self.recorded.emit()

    def _tell(self, findings: Sequence[Finding]) -> None:
        self._dialogs.tell(self._window, _joined(findings))

    def _on_pdf_asked(self, number: int) -> None:
        desk, _ = self._reading()
        if desk is not None:
            self._jobs.run(
                partial(lane.pdf, desk, number), self._page.show_pdf, self._failed, owner=self._page
            )


def _joined(findings: Sequence[Finding]) -> Sentence:
    """Findings as one message: the first leads, the others follow."""
    first, *rest = [wording.sentence(one) for one in findings]
    more = " ".join(one.what for one in rest)
    return Sentence(first.what, " ".join(part for part in (first.why, first.do) if part), more)
