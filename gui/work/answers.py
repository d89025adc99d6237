"""Who answers the pages: papers, scans, lists brought in, proof, the folder, the survey, the manual."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from core.cabinet import Cabinet as CoreCabinet
from core.office import Office
from gui.desk import Cabinet, Desk
from gui.dialogs import Dialogs
from gui.frame.rail import KEYS
from gui.frame.stack import Stack
from gui.jobs import Jobs
from gui.language import Language
from gui.program.helping import Helping
from gui.view import View
from gui.work import lane
from gui.work.acting import Acting
from gui.work.auditing import Auditing
from gui.work.bringing import Bringing
from gui.work.filing import Filing
from gui.work.issued import Issued
from gui.work.opened import Opened
from gui.work.putting import PuttingAway
from gui.work.scanning import Scanning
from gui.work.showing import Showing
from gui.work.surveying import Surveying

LetGo = Callable[[], Office | None]
"""Hands over the open file, to be closed and opened again."""


class Answers(QObject):
    """Each works for one page or a few and knows no other; the pages are told here whom they ask."""

    def __init__(
        self,
        window: QWidget,
        stack: Stack,
        file: Opened,
        acting: Acting,
        *,
        jobs: Jobs,
        dialogs: Dialogs,
        cabinet: Cabinet,
        language: Language,
        let_go: LetGo,
    ) -> None:
        super().__init__(window)
        self._stack, self._file, self._jobs, self._let_go = stack, file, jobs, let_go
        self._cabinet = cast("CoreCabinet", cabinet)
        self.issued = Issued(
            window, jobs, dialogs, (stack.papers, stack.printing), reading=self._reading, failed=file.failed
        )
        self.showing = Showing(window, lambda: self.issued.printing, language, (stack.overview, stack.result))
        self.bringing = Bringing(window, jobs, dialogs)
        self.filing = Filing(
            window, jobs, dialogs, cabinet, (stack.start, stack.terms),
            reading=lambda: file.view, show_form=acting.show_form,
        )  # fmt: skip
        self.scanning = Scanning(window, jobs, dialogs, file.office, acting.open_form)
        self.auditing = Auditing(window, stack.audit, jobs, dialogs)
        self.putting = PuttingAway(
            window, jobs, dialogs, self._cabinet, stack.start, office=file.office, let_go=let_go
        )
        self.surveying = Surveying(window, stack.survey, jobs, dialogs, cabinet.folder)
        self.helping = Helping(
            window, jobs, dialogs, cabinet, reading=self._reading, pages=self.pages_with_a_key
        )
        self._connect()

    def _connect(self) -> None:
        act = self._stack.act
        self._stack.plan.file_asked.connect(self.filing.save_plan)
        act.bring_asked.connect(self.filing.ask_to_bring)
        act.save_asked.connect(self.issued.save_number)
        act.print_asked.connect(self.issued.print_number)
        self.filing.brought.connect(act.bring_in)

    def serve(self, reopen: Callable[[Path], None]) -> None:
        """Let the page Proof work on the open file, which `reopen` opens again."""
        self.auditing.serve(self._file.office(), self._cabinet, self._let_go, reopen)

    def look_back(self, seq: int) -> None:
        """Show on the journal what the record was after an entry."""
        desk, view = self._reading()
        if desk is not None and view is not None:
            self._jobs.run(
                partial(lane.look_back, desk, seq),
                self._stack.journal.show_then,
                owner=self._stack.journal,
                label=QCoreApplication.translate("Window", "Reading the journal"),
            )

    def pages_with_a_key(self) -> tuple[str, ...]:
        """The names of the pages that Ctrl and a digit lead to."""
        return tuple(self._stack.names().values())[: len(KEYS)]

    def _reading(self) -> tuple[Desk | None, View | None]:
        return self._file.desk, self._file.view
