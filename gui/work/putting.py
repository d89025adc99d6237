"""Putting a file away: practice at once, with a way back; what is over into a folder that is asked for."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core import drafts
from core.cabinet import Cabinet
from core.misuse import Misuse
from core.office import Office
from core.rules.findings import Sentence
from gui import wording
from gui.desk import FileCard
from gui.dialogs import Dialogs
from gui.jobs import Jobs, Ticket
from gui.language import current
from gui.pages.start import StartPage


class PuttingAway(QObject):
    """Answers the page of the folder; `changed` says that the folder has to be read again."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        dialogs: Dialogs,
        cabinet: Cabinet,
        page: StartPage,
        *,
        office: Callable[[], Office | None],
        let_go: Callable[[], Office | None],
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._jobs, self._dialogs = window, page, jobs, dialogs
        self._cabinet, self._office, self._let_go = cabinet, office, let_go
        page.put_away_asked.connect(self._on_asked)

    def _on_asked(self, card: FileCard) -> None:
        if card.practice:
            self._go(card, None)
            return
        folder = self._dialogs.choose_folder(self._window, Path.home())
        if folder is not None:
            go = self.tr("Put the file away")
            self._dialogs.ask(self._window, self._question(card, folder), go, partial(self._go, card, folder))

    def _question(self, card: FileCard, folder: Path) -> Sentence:
        left = drafts.Drafts.file_of(card.path).exists()
        lost = self.tr("Forms that were left unfinished are dropped.")
        return Sentence(
            self.tr("{unit}: the file leaves this folder.").format(unit=card.title[current()]),
            self.tr(
                "A copy is written to {folder} first and checked entry for entry; only then is "
                "the file removed here. It leaves the register of terms of office too."
            ).format(folder=folder),
            lost if left else self.tr("It is opened from there, or brought back on the page Proof."),
        )

    def _go(self, card: FileCard, folder: Path | None) -> None:
        office = self._office()
        if office is not None and office.path == card.path:
            who = office.session.account if office.session is not None else ""
            finding = office.may("put_away", who)
            if finding is not None:
                self._page.show_problem(wording.sentence(finding))
                return
            office = self._let_go()
        else:
            office = None
        self._page.show_problem(None)
        self._jobs.run(
            partial(_put, office, card.path, self._cabinet.backup_folder, folder),
            partial(self._on_done, card),
            self._on_failed,
            owner=self,
            label=self.tr("Putting the file away"),
        )

    def _on_done(self, card: FileCard, copy: Path) -> None:
        if card.practice:
            said = self.tr("{unit}: the file left the folder. A checked copy of it is kept.")
            gone = said.format(unit=card.title[current()])
            self._page.offer_undo(gone, partial(self._bring_back, copy, card.path))
        else:
            self._dialogs.tell(self._window, self._told(copy))
        self.changed.emit()

    def _told(self, copy: Path) -> Sentence:
        return Sentence(
            self.tr("The file was put away and checked."),
            self.tr("It lies here now: {path}").format(path=copy),
            self.tr("Keep it with the papers of the case."),
        )

    def _bring_back(self, copy: Path, path: Path) -> None:
        work = partial(_bring_back, copy, path, self._cabinet.backup_folder)
        self._jobs.run(work, self._on_back, self._on_failed, owner=self, label=self.tr("Bringing it back"))

    def _on_back(self, _path: Path) -> None:
        self.changed.emit()

    def _on_failed(self, error: Exception) -> bool:
        problem = wording.problem_of(error)
        if isinstance(error, Misuse):
            problem = Sentence(
                self.tr("The file stays where it is."),
                self.tr("A file can't be put away into its own folder."),
                self.tr("Choose another folder, such as that of a stick."),
            )
        if problem is None:
            return False
        self._page.show_problem(problem)
        self.changed.emit()
        return True


def _put(office: Office | None, path: Path, copies: Path, folder: Path | None, _ticket: Ticket) -> Path:
    if office is not None:
        office.close()
    from core import putaway  # noqa: PLC0415  loaded with the first file that is put away

    return putaway.put_away(path, copies, to=folder)


def _bring_back(copy: Path, path: Path, copies: Path, _ticket: Ticket) -> Path:
    from core import restoring  # noqa: PLC0415  loaded with the first file that is brought back

    restoring.restore(restoring.look(copy), path, copies)
    return path
