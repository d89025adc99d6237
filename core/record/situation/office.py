"""The elected akim: registered, presented, in office, and how the office ended."""

from dataclasses import dataclass
from datetime import date, datetime

from core.rules.bilingual import Text


@dataclass(frozen=True, slots=True)
class Winner:
    """The registered elected akim."""

    candidate: str
    decision: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Presentation:
    """The decision presented to a receiver that the rule set names, and its receipt."""

    letter: int
    letter_number: str
    how: str
    sent_at: datetime
    received_at: datetime
    received_by: str
    receiver: str | None = None
    place: int = 1
    """The receiver's place in the rule set, from 1."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """The superior akim's order."""

    candidate: str
    number: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EntryIntoOffice:
    """Entry into office: the oath and the certificate, or the special check."""

    candidate: str
    begins_on: date
    oath_at: datetime | None
    certificate: int | None
    acting_from: date | None
    check_number: str | None
    check_day: date | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Resignation:
    """A resignation; `answer` is `accepted`, `refused` or None while it is awaited."""

    number: int
    day: date
    answer: str | None
    answer_number: str | None
    answer_day: date | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A dismissal and the consent to it, in whole numbers."""

    number: int
    ground: str
    facts: Text
    decision_number: str
    decision_day: date
    opinion_number: str | None
    opinion_day: date | None
    consent_number: str | None
    consent_day: date | None
    deputies: int | None
    in_favour: int | None
    effective: bool
    told_day: date | None
    at: datetime


@dataclass(frozen=True, slots=True)
class MandateEnd:
    """The end of the mandate before its term."""

    kind: str
    ground: str
    event_day: date
    body: Text
    number: str
    day: date
    at: datetime
