"""The record as one frozen value. Checks, papers and pages read a `Situation`; no live row leaves this room.

Moments are aware and local to the district; days are dates. What lies in the vault is opened here
(addresses, numbers), so a situation is for the office and its window, never for a public copy.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from core.rules.bilingual import Person, Text


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


@dataclass(frozen=True, slots=True)
class Window:
    """A confirmed window of local moments; `closes` is the first one outside. Either may be None."""

    opens: datetime | None
    closes: datetime | None


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the commission."""

    key: str
    role: str
    person: Person
    suspended_reason: str | None


@dataclass(frozen=True, slots=True)
class Elector:
    """A deputy on the electors' list."""

    number: int
    person: Person
    birth_year: int
    address: Text


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the commission and who was present."""

    number: int
    day: date
    place: Text
    agenda: Text
    present: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of the commission with its open vote."""

    number: str
    meeting: int | None
    kind: str
    day: date
    in_favour: int
    against: int
    abstained: int
    members: int
    dissent_by: str | None


@dataclass(frozen=True, slots=True)
class Submission:
    """The nominator's paper."""

    number: int
    nominator: str
    paper_number: str
    day: date
    received_at: datetime


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


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice made public."""

    kind: str
    where: Text
    at: datetime


@dataclass(frozen=True, slots=True)
class Ballot:
    """The ballot in force for a round; `candidates` in ballot order."""

    round: int
    decision: str
    print_run: int
    candidates: tuple[str, ...]
    at: datetime
    number: int = 1


@dataclass(frozen=True, slots=True)
class ElectorsMeeting:
    """The meeting of the electors."""

    attempt: int
    place: Text
    base_kind: str
    base: int
    present: tuple[int, ...]
    quorate: bool
    urn_sealed_at: datetime
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class GivenBallot:
    """A ballot given to a deputy: by whom, and whether a spoilt one was replaced."""

    elector: int
    issued_by: str
    replaced: bool


@dataclass(frozen=True, slots=True)
class CountEntry:
    """One of the two entries of a count: figures by key."""

    entry: int
    person: str
    at: datetime
    urn_opened_at: datetime
    counted_at: datetime
    figures: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Signature:
    """A member beneath a protocol: signed, or absent with a reason."""

    member: str
    absent: Text | None


@dataclass(frozen=True, slots=True)
class CountProtocol:
    """A signed count protocol."""

    signed_at: datetime
    posted: Text
    signatures: tuple[Signature, ...]
    explanations: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a vote."""

    kind: str
    who: tuple[str, ...]
    citation: str
    why: Unit
    next_step: Unit | None
    decides: Unit | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote of the meeting, first or second: ballots given out, count, protocol, result."""

    round: int
    voting_opened_at: datetime
    voting_closed_at: datetime
    given: tuple[GivenBallot, ...]
    unused: int | None = None
    unused_at: datetime | None = None
    urn_sealed_at: datetime | None = None
    entries: tuple[CountEntry, ...] = ()
    protocol: CountProtocol | None = None
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A complaint, dissent or observer's statement."""

    number: int
    kind: str
    author: Text
    pages: int
    round: int
    attached: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Ruling:
    """An answer to an open point."""

    question: str
    answer: str
    body: Text
    number: str
    day: date
    text: Text
    at: datetime


@dataclass(frozen=True, slots=True)
class SecondVote:
    """The second vote as the commission called it: decision and hour."""

    decision: str
    begins_at: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Winner:
    """The registered elected akim."""

    candidate: str
    decision: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Presentation:
    """The decision presented to the superior akim and its receipt."""

    letter: int
    letter_number: str
    how: str
    sent_at: datetime
    received_at: datetime
    received_by: str


@dataclass(frozen=True, slots=True)
class Appointment:
    """The superior akim's order."""

    candidate: str
    number: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Paper:
    """A line of the register of papers."""

    number: int
    kind: str
    subject: str
    state: str
    heir: int | None
    day: date
    issued_at: datetime
    code: str
    head: str
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Handover:
    """A paper handed over."""

    paper: int
    receiver: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Lateness:
    """An act taken late."""

    step: str
    subject: str
    due: datetime
    done: datetime
    days: int
    reason: Text
    given_by: Text


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything recorded about the election, as it stands. `election` is None in an empty file."""

    election: Election | None = None
    letterhead: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}))
    calendar: Mapping[str, Window] = field(default_factory=lambda: MappingProxyType({}))
    members: tuple[Member, ...] = ()
    electors: tuple[Elector, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    decisions: tuple[Decision, ...] = ()
    submissions: tuple[Submission, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    notices: tuple[Notice, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    meeting: ElectorsMeeting | None = None
    votes: tuple[Vote, ...] = ()
    statements: tuple[Statement, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    second_vote: SecondVote | None = None
    winner: Winner | None = None
    presentation: Presentation | None = None
    appointment: Appointment | None = None
    papers: tuple[Paper, ...] = ()
    handovers: tuple[Handover, ...] = ()
    lateness: tuple[Lateness, ...] = ()

    def member(self, key: str) -> Member | None:
        """The member of that key."""
        return next((member for member in self.members if member.key == key), None)

    def candidate(self, key: str) -> Candidate | None:
        """The candidate of that key."""
        return next((candidate for candidate in self.candidates if candidate.key == key), None)

    def elector(self, number: int) -> Elector | None:
        """The deputy of that number on the list."""
        return next((elector for elector in self.electors if elector.number == number), None)

    def decision(self, number: str) -> Decision | None:
        """The decision of that number."""
        return next((decision for decision in self.decisions if decision.number == number), None)

    def vote(self, round_: int) -> Vote | None:
        """The first or the second vote."""
        return next((vote for vote in self.votes if vote.round == round_), None)

    def ballot(self, round_: int) -> Ballot | None:
        """The ballot in force for a round."""
        return next((ballot for ballot in self.ballots if ballot.round == round_), None)

    def registered(self) -> tuple[Candidate, ...]:
        """The candidates who stand."""
        return tuple(candidate for candidate in self.candidates if candidate.state == "registered")

    def with_role(self, role: str) -> Member | None:
        """The member who holds a role."""
        return next((member for member in self.members if member.role == role), None)

    def ruling(self, question: str) -> Ruling | None:
        """The ruling that holds for a question: the last one."""
        return next((ruling for ruling in reversed(self.rulings) if ruling.question == question), None)
