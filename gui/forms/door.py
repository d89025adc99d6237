"""What a form asks of the office, always in the record's lane: check, perform, drafts, the reading after.

`OfficeDoor` stands before an open file; `CallDoor` before none, for the call that makes one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from core.acts.base import Act, LateData
from core.acts.election import CallElection
from core.cabinet import Cabinet
from core.drafts import Drafts
from core.office import CLERK, Office, Verdict
from core.procedures import procedures
from core.record.situation import Situation
from core.rules.findings import Finding
from gui import view as views

CALLS = "new-election"


@dataclass(frozen=True, slots=True)
class Beside:
    """What is said beside an act: why one goes on with a clock set back, the name typed to sign off."""

    clock_back: LateData | None = None
    confirmed_by: str = ""


ALONE = Beside()
"""Nothing is said beside the act."""


class Door(Protocol):
    """Where acts are done."""

    def check(self, act: Act, by: str, beside: Beside = ALONE) -> tuple[Finding, ...]:
        """What the rules say, without doing it."""

    def perform(self, act: Act, by: str, beside: Beside = ALONE) -> Verdict:
        """Do an act, whole or not at all."""

    def read(self) -> views.View | None:
        """The record as it stands; None before there is any."""

    def find_draft(self, key: str) -> Mapping[str, Any] | None:
        """What was left unfinished."""

    def keep_draft(self, key: str, values: dict[str, Any]) -> None:
        """Keep what is typed."""

    def drop_draft(self, key: str) -> None:
        """Forget it."""


class _Kept:
    """Drafts beside a file, read when they are first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._drafts: Drafts | None = None

    @property
    def drafts(self) -> Drafts:
        """The drafts, opened."""
        if self._drafts is None:
            self._drafts = Drafts(self._path)
        return self._drafts

    def find_draft(self, key: str) -> Mapping[str, Any] | None:
        """What was left unfinished."""
        return self.drafts.find(key)

    def keep_draft(self, key: str, values: dict[str, Any]) -> None:
        """Keep what is typed."""
        self.drafts.keep(key, values)

    def drop_draft(self, key: str) -> None:
        """Forget it."""
        self.drafts.drop(key)


def blank_view(now: datetime) -> views.View:
    """The reading of no file: what the form of a call is built on."""
    rules = next(iter(procedures().values()))
    return views.View(Path(), Situation(), rules, now, (), 0, "", (), ())


class OfficeDoor(_Kept):
    """The door of an open file."""

    def __init__(self, office: Office) -> None:
        super().__init__(office.path)
        self.office = office

    def check(self, act: Act, by: str, beside: Beside = ALONE) -> tuple[Finding, ...]:
        """What the rules say, without doing it."""
        return self.office.check(act, by, clock_back=beside.clock_back)

    def perform(self, act: Act, by: str, beside: Beside = ALONE) -> Verdict:
        """Do an act."""
        return self.office.perform(act, by, clock_back=beside.clock_back, confirmed_by=beside.confirmed_by)

    def read(self) -> views.View | None:
        """The record as it stands."""
        return views.read(self.office)

    def move_clock(self, moment: datetime) -> views.View:
        """Move a practice file's clock; the reading after."""
        self.office.move_clock(moment)
        return views.read(self.office)


class CallDoor(_Kept):
    """The door of the folder: calls an election into a new file, which then is `office`."""

    def __init__(self, cabinet: Cabinet, *, practice: bool) -> None:
        super().__init__(cabinet.folder / f"{CALLS}-{'practice' if practice else 'real'}")
        self._cabinet, self.practice = cabinet, practice
        self.office: Office | None = None

    def check(self, act: Act, by: str, beside: Beside = ALONE) -> tuple[Finding, ...]:
        """What the rules say to the call."""
        del by, beside
        assert isinstance(act, CallElection)  # noqa: S101
        return self._cabinet.check_call(act, practice=self.practice)

    def perform(self, act: Act, by: str = CLERK, beside: Beside = ALONE) -> Verdict:
        """Call the election; a refused call leaves no file."""
        del by, beside
        assert isinstance(act, CallElection)  # noqa: S101
        self.office, verdict = self._cabinet.call(act, practice=self.practice)
        return verdict

    def read(self) -> views.View | None:
        """The new file."""
        return views.read(self.office) if self.office is not None else None
