"""Facts of minutes: a meeting of the commission, the registration protocol (P5), the electors' meeting."""

from dataclasses import dataclass
from datetime import date, datetime

from core.papers.facts.common import UNSAID, Body, Decided, Described, RulesTitle, Ruling, Signer, Text
from core.papers.facts.nomination import Brought
from core.rules.bilingual import Person


@dataclass(frozen=True, slots=True)
class Attended:
    """A meeting of the commission: number, day, place, who sat, who was away, what was to be settled."""

    number: int
    day: date
    place: Text
    chair: Signer
    secretary: Signer
    present: tuple[Signer, ...]
    absent: tuple[Signer, ...]
    agenda: Text
    others: Text = UNSAID
    spoke: Text = UNSAID


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision taken at a meeting: what about (a kind of decision), whom it concerns, its vote."""

    kind: str
    decided: Decided
    candidate: Person | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """The minutes of a meeting of the commission (Art. 20.4–5)."""

    body: Body
    attended: Attended
    taken: tuple[Taken, ...]


@dataclass(frozen=True, slots=True)
class Applicant:
    """A candidate registered at the meeting, the papers heard, the decision."""

    described: Described
    papers: tuple[Brought, ...]
    decided: Decided


@dataclass(frozen=True, slots=True)
class Registering:
    """P5: the protocol of the registration of candidates (D1485 p.18; DOC p.47)."""

    body: Body
    rules: RulesTitle
    attended: Attended
    applicants: tuple[Applicant, ...]


@dataclass(frozen=True, slots=True)
class Voting:
    """One vote as the minutes tell it: from, to, the count protocol; the decision that called a second."""

    round: int
    opened_at: datetime
    closed_at: datetime
    candidates: tuple[Person, ...]
    issuers: tuple[Person, ...]
    count_number: int | None = None
    called: Decided | None = None


@dataclass(frozen=True, slots=True)
class Announced:
    """When and by whom the results of the voting were announced (D1485 p.46)."""

    at: datetime
    by: Text


@dataclass(frozen=True, slots=True)
class Minutes:
    """P14: the minutes of the electors' meeting (D1485 p.42–46), of an attempt without a quorum too.

    `base_kind` is `seats` or `elected`: of what the quorum was reckoned; `presides` the chair, or the person
    whom the Rules name instead; `urn_sealed_at` is None where it came to no vote.
    """

    body: Body
    rules: RulesTitle
    attempt: int
    quorate: bool
    place: Text
    opened_at: datetime
    closed_at: datetime
    presides: Text
    keeper: Signer
    base_kind: str
    base: int
    present: tuple[Person, ...]
    members: tuple[Signer, ...]
    signers: tuple[Signer, ...]
    others: Text = UNSAID
    urn_sealed_at: datetime | None = None
    votings: tuple[Voting, ...] = ()
    announced: Announced | None = None
    attachments: tuple[Text, ...] = ()
    rulings: tuple[Ruling, ...] = ()


@dataclass(frozen=True, slots=True)
class Unused:
    """The act on cancelling unused ballots, before the urn is opened (Art. 43.4)."""

    body: Body
    round: int
    number: int
    cancelled_at: datetime
    voting_closed_at: datetime
    received: int
    issued: int
    replaced: int
    signers: tuple[Signer, ...]
