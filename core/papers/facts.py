"""What a paper says, as frozen values: the record's facts in, nothing of the record's machinery.

Every text that a paper prints in two languages is a `Text` with a Kazakh and a Russian form; the
program inflects none of them (papers.md §5), so the forms a paper needs come typed by the commission.
Moments are local to the district and aware; days are dates. Numbers of a count are whole numbers.
"""

from dataclasses import dataclass
from datetime import date, datetime
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

    `title` is the genitive: «…өткізу ережелерінің», «Правил проведения…». `points` replaces the points of
    2005 in a preamble («56-тармағына», «пунктом 56»); empty texts leave those of the catalogue.
    """

    decree_number: str
    decree_day: date
    title: Text
    points: Text = UNSAID


@dataclass(frozen=True, slots=True)
class Stamp:
    """What binds a paper to the record: register number and year, state, check code, practice mark.

    `number` is None for a draft; `head` is the full head of the record (64 hex digits) on protocols,
    empty elsewhere; `day` is the day of the recorded act.
    """

    state: State
    practice: bool
    day: date
    number: int | None = None
    code: str = ""
    head: str = ""


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


@dataclass(frozen=True, slots=True)
class ElectorLine:
    """One deputy on the electors' list (Art. 24.4)."""

    number: int
    person: Person
    birth_year: int
    address: Text
    remark: Text = UNSAID


@dataclass(frozen=True, slots=True)
class Electors:
    """P11: the electors' list (Art. 24)."""

    body: Body
    day: date
    vote_day: date
    lines: tuple[ElectorLine, ...]
    chair: Signer
    secretary: Signer


@dataclass(frozen=True, slots=True)
class Ballot:
    """P13: the ballot (Art. 37). `candidates` in ballot order; `specimen` marks the filed copy.

    Nothing on the ballot itself may tell one copy from another: no number, code or QR (papers.md P13).
    """

    body: Body
    vote_day: date
    round: int
    candidates: tuple[Person, ...]
    specimen: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the count protocol: the key of procedure.md §4 and its whole number."""

    key: str
    value: int


@dataclass(frozen=True, slots=True)
class IssuedBy:
    """How many ballots one member of the commission gave out (Art. 43.4)."""

    member: Person
    role: str
    count: int


@dataclass(frozen=True, slots=True)
class Votes:
    """Votes for one candidate."""

    candidate: Person
    count: int


@dataclass(frozen=True, slots=True)
class Explained:
    """A warning's explanation as typed by the commission."""

    code: str
    text: Text


@dataclass(frozen=True, slots=True)
class Times:
    """The five times of a count protocol (Art. 43.4), local."""

    urn_sealed: datetime
    voting_opened: datetime
    voting_closed: datetime
    unused_cancelled: datetime
    urn_opened: datetime


@dataclass(frozen=True, slots=True)
class Count:
    """P15: the count protocol (Art. 43.8). `figures` in the order of the law, candidates in ballot order."""

    body: Body
    round: int
    vote_day: date
    figures: tuple[Figure, ...]
    issued_by: tuple[IssuedBy, ...]
    votes: tuple[Votes, ...]
    times: Times
    signed_at: datetime
    explanations: tuple[Explained, ...]
    rulings: tuple[Ruling, ...]
    attachments: tuple[Text, ...]
    signers: tuple[Signer, ...]
    posted: Text
    absent: tuple[Signer, ...] = ()
    recount: Text | None = None


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
    come from the rules as sentences; `counts` are the count protocols it rests on, in order.
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
    """P19: the letter presenting the decision to the oblast akim (D1485 p.8.5, 52)."""

    body: Body
    number: str
    day: date
    enclosures: tuple[Enclosure, ...]
    chair: Signer
    executor: Person
    executor_phone: str


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


Facts = Registration | Certificate | Electors | Ballot | Count | Result | Winner | Letter | Order
