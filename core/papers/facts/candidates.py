"""Facts of the papers about a candidate: registration (P6), certificate (P7)."""

from dataclasses import dataclass
from datetime import date

from core.papers.facts.common import UNSAID, Body, Decided, Described, Late, RulesTitle, Signer
from core.rules.bilingual import Person, Text


@dataclass(frozen=True, slots=True)
class Registration:
    """P6: the decision registering a candidate (D1485 p.8, 19)."""

    body: Body
    rules: RulesTitle
    decided: Decided
    candidate: Described
    chair: Signer
    secretary: Signer
    late: Late | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """P7: a candidate's certificate (D1485 p.8, 19.2). `number` is its own, `decided` the decision."""

    body: Body
    number: int
    candidate: Person
    decision_number: str
    decision_day: date
    issued: date
    chair: Signer
    decided_by: Text = UNSAID
