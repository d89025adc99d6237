"""Facts of further decisions: second vote (P16), extension, invalidation, refusal to correct the list."""

from dataclasses import dataclass
from datetime import date, datetime

from core.papers.facts.common import Body, Decided, RulesTitle, Signer
from core.rules.bilingual import Person, Text


@dataclass(frozen=True, slots=True)
class SecondVote:
    """P16: the decision calling the second vote between two (D1485 p.45, D130 p.50)."""

    body: Body
    rules: RulesTitle
    decided: Decided
    candidates: tuple[Person, ...]
    begins_at: datetime
    chair: Signer
    secretary: Signer


@dataclass(frozen=True, slots=True)
class Moved:
    """A window that an extension moves: the step, its first and last day as they are from now on."""

    step: Text
    opens: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Extension:
    """The decision extending nomination, or prolonging the election (D1485 p.15, 24).

    `kind` is `nomination`, `election` or `vote_day`.
    """

    body: Body
    rules: RulesTitle
    kind: str
    decided: Decided
    reason: Text
    moved: tuple[Moved, ...]
    vote_day: date
    chair: Signer
    secretary: Signer


@dataclass(frozen=True, slots=True)
class Invalidation:
    """The decision declaring the election invalid, on a ground of the law (D1485 p.54)."""

    body: Body
    rules: RulesTitle
    decided: Decided
    vote_day: date
    ground: Text
    facts: Text
    chair: Signer
    secretary: Signer


@dataclass(frozen=True, slots=True)
class ListRefusal:
    """The reasoned refusal to correct the electors' list; a copy goes to the applicant (Art. 26.4)."""

    body: Body
    day: date
    filed_at: datetime
    applicant: Text
    asked: Text
    reason: Text
    chair: Signer
    secretary: Signer
