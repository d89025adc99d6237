"""Leads the page of the survey: which database, reading it with progress and cancel, saving what is found."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.misuse import Misuse
from core.rules.findings import Sentence
from gui import wording
from gui.dialogs import Dialogs
from gui.jobs import Jobs, Ticket
from gui.language import current
from gui.pages.survey import SurveyPage
from gui.work import surveyed
from gui.work.consolidating import Consolidating
from gui.work.surveyed import Surveyed


class Surveying(QObject):
    """Answers the page."""

    def __init__(self, window: QWidget, page: SurveyPage, jobs: Jobs, dialogs: Dialogs, folder: Path) -> None:
        super().__init__(window)
        self._window, self._page, self._jobs, self._dialogs = window, page, jobs, dialogs
        self._folder = folder
        self._url = ""
        self._found: Surveyed | None = None
        self.consolidating = Consolidating(window, jobs, dialogs, folder)
        self.consolidating.made.connect(self.open_url)
        page.together_asked.connect(self.consolidating.begin)
        page.file_asked.connect(self._on_file)
        page.address_asked.connect(self.open_url)
        page.within_asked.connect(self._on_within)
        page.csv_asked.connect(self._on_csv)
        page.pdf_asked.connect(self._on_pdf)

    def open_url(self, url: str, within: int | None = None) -> None:
        """Read a database."""
        self._url = url
        self._page.show_reading()
        work = partial(surveyed.read, url, datetime.now(UTC).astimezone(), within)
        label = self.tr("Reading the database")
        self._jobs.run(
            work,
            self._on_found,
            self._on_failed,
            owner=self._page,
            lane="many",
            label=label,
            stopped=self._on_stopped,
        )

    def _on_stopped(self) -> None:
        what = self.tr("Stopped: the database was not read to its end.")
        self._page.show_problem(Sentence(what, "", self.tr("Open it again to read it.")))

    def say_anew(self) -> None:
        """Another language: the words of the table are others; it is built when somebody turns to it."""
        if self._found is not None and self._found.language != current():
            self._found = surveyed.told(self._found.units, self._found.at)
            self._page.hold(self._found)

    def _on_file(self) -> None:
        path = self._dialogs.open_survey(self._window, self._folder)
        if path is not None:
            self.open_url(str(path))

    def _on_within(self, months: int | None) -> None:
        if self._url:
            self.open_url(self._url, months)

    def _on_found(self, found: Surveyed) -> None:
        self._found = found
        self._page.show_found(found)

    def _on_failed(self, error: Exception) -> bool:
        if not isinstance(error, Misuse):
            return False
        do = self.tr("Choose a database that this version made of audit files, or ask whoever keeps it.")
        self._page.show_problem(Sentence(self.tr("This database can't be read."), str(error), do))
        return True

    def _on_csv(self) -> None:
        proposed = self._folder / "survey.csv"
        self._save(self._dialogs.save_table(self._window, proposed), surveyed.save_csv)

    def _on_pdf(self) -> None:
        proposed = self._folder / "survey.pdf"
        self._save(self._dialogs.save_file(self._window, proposed), surveyed.save_pdf)

    def _save(self, path: Path | None, work: Callable[[Surveyed, Path, Ticket], Path]) -> None:
        if path is not None and self._found is not None:
            job = partial(work, self._found, path)
            self._jobs.run(
                job,
                self._on_saved,
                self._on_not_saved,
                owner=self._page,
                lane="many",
                label=self.tr("Saving"),
            )

    def _on_saved(self, path: Path) -> None:
        self._dialogs.tell(self._window, Sentence(self.tr("Saved: {path}").format(path=path), "", ""))

    def _on_not_saved(self, error: Exception) -> bool:
        if isinstance(error, OSError):
            self._dialogs.tell(self._window, wording.disk_problem(error))
            return True
        return False
