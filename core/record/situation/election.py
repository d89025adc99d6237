"""The election, its calendar, letterhead and settings."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from core.rules.bilingual import Text


@dataclass(frozen=True, slots=True)
class Unit:
    """A name in Kazakh, Russian and English."""

    kk: str
    ru: str
    en: str

    def __getitem__(self, language: str) -> str:
        return str(getattr(self, language))


@dataclass(frozen=True, slots=True)
class Election:
    """The election of the file."""

    procedure: str
    practice: bool
    zone: ZoneInfo
    vote_day: date
    seats: int
    unit: Unit
    oblast: Unit
    called_by: str
    called_number: str
    called_day: date
    called_at: datetime
    office_kind: str | None = None
    term_ends: date | None = None
    previous_kind: str | None = None
    previous_head: str | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """A confirmed window of local moments; `closes` is the first one outside. Either may be None."""

    opens: datetime | None
    closes: datetime | None


@dataclass(frozen=True, slots=True)
class Extension:
    """Nomination or the election prolonged.

    `steps` are the windows it moved, as they were and as they are.
    """

    number: int
    kind: str
    body: str
    decision: str | None
    outside_number: str | None
    outside_day: date | None
    reason: Text
    steps: tuple[tuple[str, Window, Window], ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Correction:
    """A wrong entry set right."""

    number: int
    subject: str
    key: str
    field: str
    reason: Text
    given_by: Text
    at: datetime
