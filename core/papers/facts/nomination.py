"""Facts of the papers before the ballot: receipt (P3), conformity (P4), refusal and cancellation (P6)."""

from dataclasses import dataclass
from datetime import date, datetime

from core.papers.facts.common import Body, Decided, RulesTitle, Signer
from core.rules.bilingual import Person, Text


@dataclass(frozen=True, slots=True)
class Brought:
    """A paper brought to the commission: its name in the law, from whom, number, day, sheets."""

    name: Text
    sender: Text
    number: str
    day: date
    sheets: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """P3: the receipt for a submission and what came with it (D1485 p.13, 17); who gave and took signs."""

    body: Body
    received_at: datetime
    papers: tuple[Brought, ...]


@dataclass(frozen=True, slots=True)
class Established:
    """A requirement and the point that sets it, the evidence as typed, whether it is met."""

    requirement: Text
    point: str
    evidence: str
    met: bool


@dataclass(frozen=True, slots=True)
class OpenVote:
    """An open vote of the commission that bears no decision's number (Art. 20.5)."""

    in_favour: int
    against: int
    abstained: int
    members: int
    dissent: bool = False


@dataclass(frozen=True, slots=True)
class Conformity:
    """P4: the protocol establishing whether one candidate meets the requirements (D1485 p.16)."""

    body: Body
    rules: RulesTitle
    day: date
    candidate: Person
    established: tuple[Established, ...]
    signers: tuple[Signer, ...]
    vote: OpenVote | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """P6: the decision refusing a candidate's registration, on a ground of the law (D1485 p.19.3, 20)."""

    body: Body
    rules: RulesTitle
    decided: Decided
    candidate: Person
    ground: Text
    facts: Text
    chair: Signer
    secretary: Signer


@dataclass(frozen=True, slots=True)
class Cancellation:
    """P6: the decision cancelling a registration, on a ground of the law or at the candidate's own wish.

    `registered_number` and `registered_day` are those of the decision that is cancelled; `wish` is the day
    of the candidate's own paper, which leaves nothing to appeal (D1485 p.19.3, 22–23).
    """

    body: Body
    rules: RulesTitle
    decided: Decided
    candidate: Person
    registered_number: str
    registered_day: date
    chair: Signer
    secretary: Signer
    ground: Text | None = None
    facts: Text | None = None
    wish: date | None = None
