"""What a page is given: the record of the open file and what follows from it, frozen."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from core import terms
from core.acts import agenda
from core.procedures import procedures
from core.record.situation import Account, Situation, Unit
from core.rules.findings import Finding
from core.rules.procedure import Procedure
from gui.desk import Desk, JournalLine


@dataclass(frozen=True, slots=True)
class View:
    """One reading of the open file."""

    path: Path
    situation: Situation
    procedure: Procedure
    now: datetime
    journal: tuple[JournalLine, ...]
    entry: int
    head: str
    tasks: tuple[agenda.Task, ...]
    deadlines: tuple[agenda.Deadline, ...]
    warnings: tuple[Finding, ...] = ()
    account: Account | None = None
    """Who is signed in; nobody in a file without accounts."""

    @property
    def locked(self) -> bool:
        """Whether the file has accounts and nobody is signed in: nothing of it is shown then."""
        return bool(self.situation.accounts) and self.account is None

    @property
    def practice(self) -> bool:
        """Whether this is a practice file."""
        return self.situation.election is not None and self.situation.election.practice

    def local(self, moment: datetime) -> datetime:
        """A moment by the clock of the district."""
        return moment.astimezone(self.now.tzinfo)

    def says_the_same(self, other: "View | None") -> bool:
        """Whether another reading would show the same, minutes aside."""
        return other is not None and (
            (self.path, self.head, self.tasks, self.deadlines, self.now.date(), self.account)
            == (other.path, other.head, other.tasks, other.deadlines, other.now.date(), other.account)
        )


@dataclass(frozen=True, slots=True)
class OpenCard:
    """The open file as the start page shows it."""

    path: Path
    title: Unit
    practice: bool
    vote_day: date | None
    stage: str
    problem: Finding | None = None
    over: bool = False
    accounts: bool = False

    @classmethod
    def of(cls, view: View) -> "OpenCard":
        """The card of a reading."""
        election = view.situation.election
        title = election.unit if election else Unit(*(view.path.stem,) * 3)
        day = election.vote_day if election else None
        stage = agenda.stage(view.situation, view.procedure, view.now)
        over = terms.is_over(view.situation, view.procedure, view.now.date())
        accounts = bool(view.situation.accounts)
        return cls(view.path, title, view.practice, day, stage, over=over, accounts=accounts)


def read(desk: Desk) -> View:
    """Read a file once, whole."""
    situation, now, head = desk.situation(), desk.now(), desk.head
    procedure = desk.procedure or next(iter(procedures().values()))
    return View(
        path=desk.path,
        situation=situation,
        procedure=procedure,
        now=now,
        journal=desk.journal(),
        entry=head.seq,
        head=head.hash,
        tasks=agenda.tasks(situation, procedure, now),
        deadlines=agenda.deadlines(situation, procedure, now),
        warnings=desk.warnings,
        account=desk.signed_in,
    )
