"""Leads many audit files into one database: asks from where and into what, and shows what came of it."""

from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from core.audit import details
from core.misuse import Misuse
from core.rules.findings import Sentence
from gui import wording
from gui.dialogs import Dialogs
from gui.jobs import Jobs, Ticket
from gui.language import current
from gui.parts.together import CameOfIt, TogetherDialog

PROPOSED = "consolidated.db"


class Consolidating(QObject):
    """`made` carries the database that was written into, so that its survey can be read."""

    made = Signal(str)

    def __init__(self, window: QWidget, jobs: Jobs, dialogs: Dialogs, folder: Path) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs = window, jobs, dialogs
        self._folder, self._into = "", str(folder / PROPOSED)
        self._near = folder
        self._stop = Event()
        self._ticket: Ticket | None = None
        self.dialog: TogetherDialog | None = None
        jobs.moved.connect(self._on_moved)

    def begin(self) -> None:
        """Open the dialog."""
        dialog = TogetherDialog(self._window, self._folder, self._into)
        dialog.folder_asked.connect(self._on_folder)
        dialog.place_asked.connect(self._on_place)
        dialog.begun.connect(self._on_begun)
        dialog.stop_asked.connect(self._stop.set)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def _on_folder(self) -> None:
        found = self._dialogs.choose_audits(self.dialog or self._window, self._near)
        if found is not None and self.dialog is not None:
            self._near = found
            self.dialog.folder.setText(str(found))

    def _on_place(self) -> None:
        found = self._dialogs.save_survey(self.dialog or self._window, Path(self._near) / PROPOSED)
        if found is not None and self.dialog is not None:
            self.dialog.into.setText(str(found))

    def _on_begun(self, folder: str, into: str) -> None:
        if self.dialog is None:
            return
        self._folder, self._into = folder, into
        self._stop.clear()
        self.dialog.show_under_way()
        self._ticket = self._jobs.run(
            partial(_consolidate, Path(folder), into, self._stop),
            partial(self._on_done, into),
            self._on_failed,
            owner=self.dialog,
            lane="many",
        )

    def _on_moved(self, told: tuple[Ticket, int, int, str]) -> None:
        ticket, done, total, _ = told
        if self.dialog is not None and ticket is self._ticket:
            self.dialog.show_progress(done, total)

    def _on_done(self, into: str, outcome: Any) -> None:
        if self.dialog is not None:
            self.dialog.show_outcome(came_of_it(outcome))
        self.made.emit(into)

    def _on_failed(self, error: Exception) -> bool:
        problem = wording.problem_of(error)
        if isinstance(error, Misuse):
            what, do = self.tr("They can't be brought together there."), self.tr("Choose another place.")
            problem = Sentence(what, str(error), do)
        if problem is not None and self.dialog is not None:
            self.dialog.show_problem(problem)
        return problem is not None

    def _on_finished(self, _answer: int) -> None:
        self.dialog = self._ticket = None


def _consolidate(folder: Path, into: str, stop: Event, ticket: Ticket) -> Any:
    from core.scale.consolidate import consolidate  # noqa: PLC0415  its libraries are loaded with the first

    return consolidate(folder, into, progress=ticket.report, stop=lambda: stop.is_set() or ticket.cancelled)


def came_of_it(outcome: Any) -> CameOfIt:
    """An outcome in the language of the window."""
    translate, language = QCoreApplication.translate, current()
    counts = translate("Consolidating", "{new} new, {newer} newer than before, {known} known already.")
    fork = translate(
        "Consolidating",
        "Fork: “{file}” and “{other}” are of one election and part at entry {n}. “{file}” is not loaded:"
        " ask both commissions.",
    )
    return CameOfIt(
        counts.format(new=len(outcome.added), newer=len(outcome.replaced), known=len(outcome.known)),
        tuple(fork.format(file=name, other=other, n=n) for name, other, n in outcome.forks),
        tuple((name, _reason(outcome.kinds.get(name, ""), told, language)) for name, told in outcome.refused),
        outcome.stopped,
    )


def _reason(kind: str, told: str, language: str) -> str:
    """Why a file is refused, and what the verifier said of it."""
    from core.scale import shown  # noqa: PLC0415  loaded when many files are brought together

    said = shown.word("refused", kind, language)
    if kind not in {"changed", "unreadable", "alien"}:
        return said
    return f"{said} ({details.said(told.partition(': ')[2], language)})"
