"""What all papers say: the commission, the rule set, persons, how a decision was taken (papers.md B1–B9)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.rules.bilingual import Name, Person, Text

__all__ = ["Name", "Person", "Text"]

UNSAID = Text("", "")


class State(StrEnum):
    """Where a paper stands: a draft is marked across the page, an issued one never changes again."""

    DRAFT = "draft"
    ISSUED = "issued"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Described:
    """The person block B9: name, year of birth, post and place of work, settlement of residence."""

    person: Person
    birth_year: int
    work: Text
    settlement: Text


@dataclass(frozen=True, slots=True)
class Body:
    """The commission and its district, in the forms that papers need (typed, never inflected by code).

    `area` is «Алматы облысы Ескелді ауданының» / «Ескельдинского района Алматинской области»,
    `unit_of` «Ескелді ауданының» / «Ескельдинского района», `commission_of` the genitive of the
    commission's name, `oblast_akim_to` «Алматы облысының әкіміне» / «акиму Алматинской области».
    """

    commission: Text
    commission_of: Text
    maslikhat: Text
    area: Text
    unit_of: Text
    oblast_akim_to: Text
    place: Text
    address: Text
    phone: str


@dataclass(frozen=True, slots=True)
class RulesTitle:
    """The rule set as a preamble names it: decree's number and day, the Rules' full title (B1).

    `title` is the genitive: «…өткізу ережелерінің», «Правил проведения…».
    """

    decree_number: str
    decree_day: date
    title: Text


@dataclass(frozen=True, slots=True)
class Stamp:
    """What binds a paper to the record: register number and year, state, check code, practice mark.

    `number` is None for a draft; `head` is the full head of the record (64 hex digits) on protocols,
    empty elsewhere; `day` is the day of the recorded act. `blank` says that the paper is a form to be
    filled by hand: it has no state, no number and no mark.
    """

    state: State
    practice: bool
    day: date
    number: int | None = None
    code: str = ""
    head: str = ""
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """A line for a signature: the role in the commission (never the job) and the person."""

    role: str
    person: Person
    absent_reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """How a decision was taken: number, day and open vote of the commission's members (B2, B4)."""

    number: str
    day: date
    in_favour: int
    against: int
    abstained: int
    members: int
    dissent: bool = False


@dataclass(frozen=True, slots=True)
class Late:
    """Block B6: the term, the day of the act, how many days late, the reason and who gave it."""

    due: date
    done: date
    days: int
    reason: Text
    given_by: Text


@dataclass(frozen=True, slots=True)
class Ruling:
    """Block B7: an open question of the law and the answer given to it."""

    question: Text
    body: Text
    day: date
    number: str
    answer: Text
