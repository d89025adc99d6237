"""The work of the page Proof: dialogs, and what is done off the window's thread.

Writing, verifying and restoring are each loaded with the first of their kind, in the lane.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import backups
from core.audit import details
from core.audit.heads import MaskedHead, masked, whole
from core.audit.stopping import Stopped
from core.cabinet import Cabinet
from core.misuse import Misuse
from core.office import Office
from core.rules.findings import Finding, Sentence
from gui import allowed, wording
from gui.dialogs import Dialogs
from gui.jobs import Jobs, Ticket
from gui.language import current
from gui.pages.audit import AuditPage, Looked, Verified
from gui.saying.progress import Telling

if TYPE_CHECKING:  # exporting, verifying and restoring are loaded with the first of each
    from core.audit.export import Exported


class Auditing(QObject):
    """Leads the page: asks where to write, runs the work, shows what came of it."""

    def __init__(self, window: QWidget, page: AuditPage, jobs: Jobs, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._page, self._jobs, self._dialogs = window, page, jobs, dialogs
        self._office: Office | None = None
        self._cabinet: Cabinet | None = None
        self._reopen: Callable[[Path], None] | None = None
        self._let_go: Callable[[], Office | None] | None = None
        page.export_asked.connect(self._on_export)
        page.file_asked.connect(self._on_file)
        page.head_asked.connect(self._on_head)
        page.code_asked.connect(self._on_code)
        page.copy_asked.connect(self._on_copy)
        page.look_asked.connect(self._on_look)
        page.elsewhere_asked.connect(self._on_elsewhere)
        page.restore_asked.connect(self._on_restore)

    @property
    def office(self) -> Office | None:
        """The open file it works for."""
        return self._office

    def serve(
        self,
        office: Office | None,
        cabinet: Cabinet,
        let_go: Callable[[], Office | None],
        reopen: Callable[[Path], None],
    ) -> None:
        """Work for an open file; `let_go` hands it over to be closed, `reopen` opens it again."""
        self._office, self._cabinet, self._let_go, self._reopen = office, cabinet, let_go, reopen
        self._list()

    def _run(
        self,
        work: Callable[[Ticket], object],
        done: Callable[..., None],
        label: str,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        self._jobs.run(work, done, self._on_failed, owner=self._page, label=label, stopped=stopped)

    def _on_failed(self, error: Exception) -> bool:
        problem = wording.problem_of(error)
        if isinstance(error, Misuse):
            problem = Sentence(self.tr("This can't be done."), details.said(str(error), current()), "")
        if problem is not None:
            self._page.show_problem(problem)
        return problem is not None

    def _refused(self, deed: str) -> bool:
        """Whether the role of whoever is signed in forbids a deed; the page says so."""
        found = allowed.deed(self._page.view, deed)
        if found is not None:
            self._page.show_problem(wording.sentence(found))
        return found is not None

    # --- the audit file --------------------------------------------------------------------------------

    def _on_export(self, public: bool, csv: bool) -> None:
        if self._office is None or self._refused("export_public" if public else "export_whole"):
            return
        stem = self._office.path.stem
        proposed = Path.home() / (f"{stem}-public.sqlite" if public else f"{stem}-audit.sqlite")
        out = self._dialogs.save_audit(self._window, proposed)
        if out is not None:
            work = partial(_export, self._office, out, public=public, csv=current() if csv else "")
            stopped = partial(self._on_export_stopped, out.name)
            self._run(work, self._page.show_exported, self.tr("Writing the audit file"), stopped)

    def _on_export_stopped(self, name: str) -> None:
        what = self.tr("Stopped: the audit file “{name}” was not written.").format(name=name)
        why = self.tr("Nothing of it is left where it was to be. The record is as it was.")
        self._page.show_stopped(Sentence(what, why, ""))

    # --- verification ----------------------------------------------------------------------------------

    def _on_file(self) -> None:
        path = self._dialogs.open_audit(self._window, Path.home())
        if path is not None:
            self._check(path, None, None)

    def _check(self, path: Path, head: str | None, code: str | None) -> None:
        stopped = partial(self._on_check_stopped, path.name)
        work = partial(_verify, path, head, code)
        self._run(work, self._page.show_verified, self.tr("Verifying"), stopped)

    def _on_check_stopped(self, name: str) -> None:
        what = self.tr("Stopped: the file “{name}” was not checked to its end.").format(name=name)
        why = self.tr("Nothing is said of it, and nothing in it was changed.")
        self._page.show_stopped(Sentence(what, why, ""))

    def _on_head(self, head: MaskedHead | None, typed: list[str]) -> None:
        found = self._page.verified
        if found is None:
            return
        try:
            asked = head.filled(*typed) if head is not None else whole(*typed)
        except Misuse:
            self._page.show_problem(self._no_head(head))
            return
        self._check(found.path, asked, None)

    def _no_head(self, head: MaskedHead | None) -> Sentence:
        return Sentence(
            self.tr("A group of the head has four digits.")
            if head is not None
            else self.tr("A head has sixteen groups of four digits."),
            self.tr("Digits and the letters a to f."),
            self.tr("Read the groups from the paper once more."),
        )

    def _on_code(self, code: str) -> None:
        found = self._page.verified
        if found is not None:
            self._check(found.path, None, code)

    # --- copies ----------------------------------------------------------------------------------------

    def _list(self) -> None:
        if self._office is None or self._cabinet is None:
            self._page.show_copies(())
            return
        self._run(partial(_copies, self._office, self._cabinet.backup_folder), self._page.show_copies, "")

    def _on_copy(self) -> None:
        if self._office is not None and self._cabinet is not None and not self._refused("back_up"):
            work = partial(_copy, self._office, self._cabinet.backup_folder)
            self._run(work, self._page.show_copies, self.tr("Making a copy"))

    def _on_elsewhere(self) -> None:
        path = self._dialogs.open_file(self._window, Path.home())
        if path is not None:
            self._on_look(path)

    def _on_look(self, path: Path) -> None:
        if self._cabinet is not None:
            work = partial(_look, path, self._office, self._cabinet)
            self._run(work, self._page.show_looked, self.tr("Looking into the copy"))

    def _on_restore(self) -> None:
        found = self._page.looked
        if found is None or self._let_go is None or self._cabinet is None:
            return
        if not found.open_here:
            work = partial(_take_over, found, self._cabinet.backup_folder)
            self._run(work, self._on_restored, self.tr("Putting the copy in place"))
            return
        office = None if self._refused("restore") else self._let_go()
        if office is not None:
            work = partial(_restore, found, office, self._cabinet.backup_folder)
            self._run(work, self._on_restored, self.tr("Putting the copy in place"))

    def _on_restored(self, path: Path) -> None:
        self._page.show_looked(None)
        if self._reopen is not None:
            self._reopen(path)


class NotAllowedError(Exception):
    """The office does not let the person who is signed in do that."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


def _ask(office: Office, deed: str) -> None:
    """Ask the office itself, just before it is done."""
    finding = office.may(deed, office.session.account if office.session is not None else "")
    if finding is not None:
        raise NotAllowedError(finding)


def _export(office: Office, out: Path, ticket: Ticket, *, public: bool, csv: str) -> "tuple[Path, Exported]":
    from core.audit import csv_copy  # noqa: PLC0415
    from core.audit.export import export  # noqa: PLC0415

    _ask(office, "export_public" if public else "export_whole")
    way = Telling(ticket)
    made = export(office.record, out, public=public, stop=way.stop, told=way.told)
    if csv:
        try:
            csv_copy.write(out, csv_copy.beside(out, csv), csv, stop=way.stop, told=way.told)
        except Stopped:  # all of it was asked for, and nothing is left of it
            out.unlink(missing_ok=True)
            raise
    return out, made


def _verify(path: Path, head: str | None, code: str | None, ticket: Ticket) -> Verified:
    from core.audit.verify import verify  # noqa: PLC0415

    way = Telling(ticket)
    verdict = verify(path, head=head, paper=code, stop=way.stop, told=way.told)
    return Verified(path, verdict, tuple((paper, masked(paper.head)) for paper in verdict.headed))


def _copies(office: Office, folder: Path, _ticket: Ticket) -> "tuple[backups.Kept, ...]":
    return backups.of_election(folder, office.record.lines())


def _copy(office: Office, folder: Path, _ticket: Ticket) -> "tuple[backups.Kept, ...]":
    _ask(office, "back_up")
    backups.make(office.record, folder)
    return backups.of_election(folder, office.record.lines())


def _look(path: Path, office: Office | None, cabinet: Cabinet, _ticket: Ticket) -> Looked:
    """What a copy holds, beside the open file or, where it is of another election, beside the folder."""
    from core import restoring  # noqa: PLC0415

    copy = restoring.look(path)
    if office is not None:
        difference = restoring.between(copy, office.journal())
        if difference.relation != "other":
            return Looked(copy, difference, office.path, open_here=True)
    target = restoring.place_for(copy, cabinet.folder_of(practice=copy.practice))
    return Looked(copy, restoring.compare(copy, target), target, open_here=False)


def _restore(found: Looked, office: Office, folder: Path, _ticket: Ticket) -> Path:
    from core import restoring  # noqa: PLC0415

    path = office.path
    _ask(office, "restore")
    office.session = None  # no sign-out is written into what is about to be replaced
    office.close()
    restoring.restore(found.copy, path, folder)
    return path


def _take_over(found: Looked, folder: Path, _ticket: Ticket) -> Path:
    """An election that is new to this laptop: its copy becomes the file."""
    from core import restoring  # noqa: PLC0415

    found.target.parent.mkdir(parents=True, exist_ok=True)
    restoring.restore(found.copy, found.target, folder)
    return found.target
