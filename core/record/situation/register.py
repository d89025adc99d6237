"""The register of papers, notices and lateness."""

from dataclasses import dataclass
from datetime import date, datetime

from core.rules.bilingual import Text


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice made public."""

    kind: str
    where: Text
    at: datetime


@dataclass(frozen=True, slots=True)
class Paper:
    """A line of the register of papers."""

    number: int
    kind: str
    subject: str
    state: str
    heir: int | None
    day: date
    issued_at: datetime
    code: str
    head: str
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Lateness:
    """An act taken late."""

    step: str
    subject: str
    due: datetime
    done: datetime
    days: int
    reason: Text
    given_by: Text


@dataclass(frozen=True, slots=True)
class Handover:
    """A paper handed over."""

    paper: int
    receiver: str
    at: datetime
    capacity: str | None = None
    copy_number: int | None = None


@dataclass(frozen=True, slots=True)
class Printing:
    """A paper printed or saved."""

    paper: int
    how: str
    copies: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan of a signed paper or a statement."""

    number: int
    subject: str
    key: str
    media_type: str
    name: str
    size: int
    sha256: str
    at: datetime
