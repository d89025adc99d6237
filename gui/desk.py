"""What the window asks of the office: one open file (`Desk`), and the folder of files (`Cabinet`).

Everything that comes back is frozen. All calls are made in the record's lane of `Jobs`, never on the
window's thread.
"""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from core.record.situation import Account, Situation, Unit
from core.rules.bilingual import Text
from core.rules.findings import Finding
from core.rules.procedure import Procedure
from core.rules.words import Words

Change = tuple[str, str, str | int, dict[str, Any]]


class JournalLine(Protocol):
    """An entry of the journal: which act, when recorded and when happened, by whom, what it changed."""

    @property
    def seq(self) -> int:
        """Its number."""

    @property
    def act(self) -> str:
        """Which act."""

    @property
    def at(self) -> datetime:
        """When it was recorded."""

    @property
    def happened(self) -> datetime:
        """When it happened."""

    @property
    def by(self) -> Text | Words:
        """Who recorded it."""

    @property
    def late(self) -> tuple[str, ...]:
        """Codes of lateness."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """Codes of warnings."""

    @property
    def hash(self) -> str:
        """Its hash."""

    @property
    def clock_back(self) -> Text | None:
        """Why it was recorded although the clock stood behind the entry before."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The rows it changed."""


class Head(Protocol):
    """The last entry: its number and hash."""

    @property
    def seq(self) -> int:
        """Its number."""

    @property
    def hash(self) -> str:
        """Its hash."""


class Desk(Protocol):
    """One open file."""

    @property
    def path(self) -> Path:
        """The file."""

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What the clerk should hear when the file is opened."""

    @property
    def procedure(self) -> Procedure | None:
        """The rule set; None before the election is called."""

    @property
    def head(self) -> Head:
        """The last entry."""

    @property
    def signed_in(self) -> Account | None:
        """Who is signed in, in a file that has accounts."""

    def situation(self) -> Situation:
        """Everything recorded."""

    def situation_at(self, seq: int) -> Situation:
        """Everything recorded up to an entry, without what lies in the vault."""

    def now(self) -> datetime:
        """The clock of the file."""

    def journal(self) -> tuple[JournalLine, ...]:
        """All entries, the oldest first."""

    def pdf(self, number: int) -> bytes:
        """The bytes of an issued paper."""

    def shown(self, number: int) -> bytes:
        """The same for a reader: a superseded paper bears its mark."""

    def close(self) -> None:
        """Close the file."""


class FileCard(Protocol):
    """A file of the folder as the start page shows it; `problem` says why it can't be opened."""

    @property
    def path(self) -> Path:
        """The file."""

    @property
    def title(self) -> Unit:
        """The unit's name."""

    @property
    def practice(self) -> bool:
        """Whether it is a practice file."""

    @property
    def vote_day(self) -> date | None:
        """The vote day."""

    @property
    def stage(self) -> str:
        """How far it is."""

    @property
    def problem(self) -> Finding | None:
        """Why it can't be opened."""

    @property
    def over(self) -> bool:
        """Whether it has done its work."""

    @property
    def accounts(self) -> bool:
        """Whether it has accounts."""


class Cabinet(Protocol):
    """The folder of files: what lies in it, opening one, making the practice pilot."""

    def files(self) -> tuple[FileCard, ...]:
        """What lies in the folder."""

    def open(self, path: Path, *, between: bool = False) -> Desk:
        """Open a file; raises RecordProblem. `between`: update it between vote and order all the same."""

    def make_practice(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Make the practice files that are missing."""

    @property
    def folder(self) -> Path:
        """The folder of the files."""
