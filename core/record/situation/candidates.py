"""Candidates and all that was decided about them."""

from dataclasses import dataclass
from datetime import date, datetime

from core.rules.bilingual import Person, Text


@dataclass(frozen=True, slots=True)
class Submission:
    """The nominator's paper."""

    number: int
    nominator: str
    paper_number: str
    day: date
    received_at: datetime
    consultation: str | None = None


@dataclass(frozen=True, slots=True)
class FiledPaper:
    """A paper filed for a candidate."""

    kind: str
    number: str
    day: date
    sheets: int
    defect: str | None


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement established, or not, with its evidence."""

    requirement: str
    met: bool
    evidence: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CandidateDecision:
    """Registered, refused or cancelled: by which decision, on what ground."""

    kind: str
    body: str
    decision: str | None
    outside_number: str | None
    ground: str | None
    facts: Text | None
    at: datetime
    outside_day: date | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class ConformityVote:
    """How the commission voted on a candidate's conformity protocol (p.16)."""

    meeting: int | None
    in_favour: int
    against: int
    abstained: int
    members: int
    dissent_by: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person named by a submission and all that was decided about them."""

    key: str
    person: Person
    state: str
    submission: int
    birth_year: int
    birth_day: date | None
    address: str
    personal_number: str | None
    work: Text
    settlement: Text
    association: Text | None
    nationality: Text | None
    papers: tuple[FiledPaper, ...]
    requirements: tuple[Requirement, ...]
    decisions: tuple[CandidateDecision, ...]
    withdrawn_at: datetime | None
    conformity: ConformityVote | None = None
    withdrawn_day: date | None = None


@dataclass(frozen=True, slots=True)
class AppealAnswer:
    """The answer of the higher commission or the court."""

    number: str
    day: date
    granted: bool
    text: Text
    at: datetime


@dataclass(frozen=True, slots=True)
class Appeal:
    """An appeal: `subject` is a candidate's key or `invalidation`.

    `against` the decision's place among the candidate's decisions.
    """

    number: int
    subject: str
    against: int | None
    body: str
    day: date
    content: Text
    at: datetime
    answer: AppealAnswer | None


@dataclass(frozen=True, slots=True)
class Proxy:
    """A candidate's proxy."""

    number: int
    candidate: str
    person: Person
    mandate_day: date
    marks: tuple[str, ...]
    revoked_at: datetime | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Observer:
    """An observer registered on the sender's paper (Art. 20-1)."""

    number: int
    person: Person
    kind: str
    organisation: Text
    paper_number: str
    paper_day: date
    at: datetime


@dataclass(frozen=True, slots=True)
class BarredPerson:
    """A person barred from this repeat election (D1485 p.51)."""

    key: str
    person: Person
    reason: Text
