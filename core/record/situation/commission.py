"""The commission, its meetings and decisions, the electors."""

from dataclasses import dataclass
from datetime import date, datetime

from core.rules.bilingual import Person, Text


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the commission."""

    key: str
    role: str
    person: Person
    suspended_reason: str | None
    suspended_tie: str | None = None
    suspended_for: str | None = None


@dataclass(frozen=True, slots=True)
class Elector:
    """A deputy on the electors' list."""

    number: int
    person: Person
    birth_year: int
    address: Text


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the commission and who was present."""

    number: int
    day: date
    place: Text
    agenda: Text
    present: tuple[str, ...]
    others: Text | None = None
    spoke: Text | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of the commission with its open vote."""

    number: str
    meeting: int | None
    kind: str
    day: date
    in_favour: int
    against: int
    abstained: int
    members: int
    dissent_by: str | None


@dataclass(frozen=True, slots=True)
class ListRequest:
    """A request to correct the electors' list and its answer (Art. 26.4)."""

    number: int
    applicant: Text
    asked: Text
    granted: bool
    reason: Text
    filed_at: datetime
    at: datetime
    on_decision: str | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """A person who may use this file."""

    key: str
    role: str
    member: str | None
    name: str
    active: bool
