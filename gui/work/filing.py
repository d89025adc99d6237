"""The folder of files: what lies in it, practice, terms, calls that follow an earlier file, deadlines."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.cabinet import Cabinet as CoreCabinet
from core.rules.findings import Sentence
from gui import view as views
from gui import wording
from gui.desk import Cabinet, FileCard
from gui.dialogs import Dialogs
from gui.forms.door import CallDoor, Door, blank_view
from gui.forms.registry import FORMS
from gui.forms.setup import follow
from gui.forms.spec import FormSpec
from gui.jobs import Jobs
from gui.pages.start import StartPage
from gui.pages.terms import TermsPage
from gui.view import OpenCard
from gui.work import lane, saving

ShowForm = Callable[[FormSpec, Door, views.View], None]
Reading = Callable[[], views.View | None]


class Filing(QObject):
    """Answers the pages of the folder. `brought` carries what an earlier file holds for a new one."""

    listed = Signal()
    brought = Signal(object)

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        dialogs: Dialogs,
        cabinet: Cabinet,
        pages: tuple[StartPage, TermsPage],
        *,
        reading: Reading,
        show_form: ShowForm,
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs, self._cabinet = window, jobs, dialogs, cabinet
        self._start, self._terms = pages
        self._reading, self._show_form = reading, show_form
        self._making = False
        """Whether practice files are being made: until then none are offered to be made."""
        self._terms.follow_asked.connect(self._on_follow_asked)

    def list_files(self) -> None:
        """Read the folder."""
        self._start.show_cards((), self._cabinet.folder, reading=True)
        self._jobs.run(
            partial(lane.list_files, self._cabinet),
            self._on_listed,
            owner=self,
            label=self.tr("Reading the folder"),
        )

    def make_practice(self) -> None:
        """Make the practice files, then read the folder."""
        self._making = True
        self._start.say_making()
        self._jobs.run(
            partial(lane.make_practice, self._cabinet),
            self._on_practice_made,
            self._on_practice_failed,
            owner=self,
            label=self.tr("Making the practice files"),
            stopped=self._on_practice_stopped,
        )

    def _on_practice_made(self, cards: tuple[FileCard, ...]) -> None:
        self._making = False
        self._on_listed(cards)

    def _on_practice_stopped(self) -> None:
        self._making = False
        what = self.tr("Stopped: not all practice files were made.")
        self._start.show_problem(Sentence(what, "", self.tr("Those that were made can be opened.")))
        self.list_files()

    def read_terms(self) -> None:
        """Read the register of terms."""
        work = partial(lane.terms_of, self._folder(), self._reading())
        label = self.tr("Reading the folder")
        self._jobs.run(work, self._terms.show_lines, self._on_failed, owner=self._terms, label=label)

    def call(self, *, practice: bool) -> None:
        """Show the form of a call; it needs no open file."""
        self._show_call(FORMS["call_election"]("practice" if practice else "real"), practice=practice)

    def save_plan(self) -> None:
        """Save the deadlines of the open election for a calendar."""
        view = self._reading()
        if view is None:
            return
        path = self._dialogs.save_plan(self._window, self._cabinet.folder / f"{view.path.stem}.ics")
        if path is not None:
            work = partial(saving.save_one, path, lane.plan_of(view))
            self._jobs.run(work, self._on_plan_saved, self._on_plan_failed, owner=self)

    def ask_to_bring(self) -> None:
        """Ask for an earlier file, and read what it holds for a new one."""
        path = self._dialogs.open_file(self._window, self._cabinet.folder)
        if path is not None:
            self._jobs.run(
                partial(lane.bring_over, self._folder(), path),
                self.brought.emit,
                self._on_failed,
                owner=self,
            )

    def _folder(self) -> CoreCabinet:
        return cast("CoreCabinet", self._cabinet)

    def _show_call(self, spec: FormSpec, *, practice: bool) -> None:
        door = CallDoor(self._folder(), practice=practice)
        self._show_form(spec, door, blank_view(datetime.now(UTC).astimezone()))

    def _on_listed(self, cards: tuple[FileCard, ...]) -> None:
        told = tuple(self._as_open(card) for card in cards)
        self._start.show_cards(told, self._cabinet.folder, making=self._making)
        self.listed.emit()

    def _as_open(self, card: FileCard) -> FileCard:
        """The card of the file that is open here: its lock is our own."""
        view = self._reading()
        return OpenCard.of(view) if view and view.path == card.path else card

    def _on_practice_failed(self, error: Exception) -> bool:
        self._making = False
        self.list_files()
        finding = wording.finding_of(error)
        if finding is not None:
            self._start.show_problem(wording.sentence(finding))
        elif isinstance(error, OSError):
            self._start.show_problem(wording.disk_problem(error))
        else:
            return False
        return True

    def _on_follow_asked(self, path: Path, practice: bool) -> None:
        """Practice is followed by practice, a real election by a real one."""
        work = partial(lane.next_call, self._folder(), path, self._reading())
        done = partial(self._on_follow, practice)
        self._jobs.run(work, done, self._on_failed, owner=self, label=self.tr("Reading the file"))

    def _on_follow(self, practice: bool, known: dict[str, object]) -> None:
        self._show_call(follow(known, practice=practice), practice=practice)

    def _on_plan_saved(self, path: Path) -> None:
        done = self.tr("The deadlines are saved: {path}").format(path=path)
        said = Sentence(done, "", self.tr("Open the file in a calendar to bring them in."))
        self._dialogs.tell(self._window, said)

    def _on_plan_failed(self, error: Exception) -> bool:
        if isinstance(error, OSError):
            self._dialogs.tell(self._window, wording.disk_problem(error))
            return True
        return self._on_failed(error)

    def _on_failed(self, error: Exception) -> bool:
        """Another file could not be read: it is said, and the open one stays open."""
        finding = wording.finding_of(error)
        if finding is not None:
            self._dialogs.tell(self._window, wording.sentence(finding))
        return finding is not None
