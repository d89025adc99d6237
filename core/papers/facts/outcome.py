"""Facts of what follows the count: result (P17), decision (P18), letter (P19), draft order (P20)."""

from dataclasses import dataclass
from datetime import date

from core.papers.facts.common import Body, Decided, Described, Late, RulesTitle, Ruling, Signer
from core.papers.facts.counting import Count
from core.rules.bilingual import Person, Text


@dataclass(frozen=True, slots=True)
class Called:
    """The decision calling a second vote, and the two who shared the top of the first (D1485 p.45)."""

    decision_number: str
    decision_day: date
    candidates: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """P17: the protocol of the election result (D1485 p.47).

    `kind` is `elected`, `not_elected` or `second_vote`… of the last vote; `arithmetic` and `outcome`
    come from the rules as sentences; `counts` are the count protocols it rests on, in order, and
    `attachments` the papers that came after them.
    """

    body: Body
    rules: RulesTitle
    day: date
    vote_day: date
    counts: tuple[Count, ...]
    count_numbers: tuple[int, ...]
    kind: str
    single: bool
    elected: Person | None
    elected_votes: int | None
    point: Text
    arithmetic: Text
    next_step: Text | None
    decides: Text | None
    rulings: tuple[Ruling, ...]
    signers: tuple[Signer, ...]
    second_vote: Called | None = None
    attachments: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Winner:
    """P18: the decision registering the elected akim (D1485 p.8.5, 52)."""

    body: Body
    rules: RulesTitle
    decided: Decided
    elected: Described
    result_number: int
    result_day: date
    chair: Signer
    secretary: Signer
    late: Late | None = None


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One paper named in a letter's annex: title, sheets and copies."""

    title: Text
    sheets: int
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Letter:
    """P19: the letter presenting the decision to the superior akim (D1485 p.8.5, 52).

    `maslikhat` is the second addressee, where the rule set names it (D130 p.56, D555 p.57).
    """

    body: Body
    number: str
    day: date
    enclosures: tuple[Enclosure, ...]
    chair: Signer
    executor: Person
    executor_phone: str
    maslikhat: Text | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """P20: the draft order of appointment for the oblast akim's own signature (D1485 p.52).

    Number, day, place and emblem stay blank: they belong to the akim's own blank.
    """

    body: Body
    rules: RulesTitle
    elected: Person
    decision_number: str
    decision_day: date
