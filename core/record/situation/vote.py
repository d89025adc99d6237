"""The electors' meeting, the votes, their counts and results."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from core.record.situation.election import Unit
from core.rules.bilingual import Text


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
class MeetingClosing:
    """The electors' meeting closed and minuted."""

    attempt: int
    announced_at: datetime | None
    announced_by: Text | None
    minutes_by: str
    others: Text
    at: datetime


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
    presiding: Text | None = None
    closing: MeetingClosing | None = None

    @property
    def votes(self) -> bool:
        """Whether this attempt votes: it has a quorum and was not closed without announcing a result."""
        return self.quorate and (self.closing is None or self.closing.announced_at is not None)


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
class MeetingCall:
    """The electors called together: whose decision, where, when."""

    attempt: int
    body: str
    decision: str | None
    outside_number: str | None
    outside_day: date | None
    place: Text
    begins_at: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Recount:
    """What a recount rests on: a proxy's demand or an order (Art. 43.7-1, 43.9)."""

    cause: str
    proxy: int | None
    body: Text | None
    ordered_number: str | None
    ordered_day: date | None
    reason: Text
    at: datetime


@dataclass(frozen=True, slots=True)
class Counting:
    """One count of a vote: the first, or a recount (`number` from 2), which leaves the first as it was."""

    number: int
    entries: tuple[CountEntry, ...] = ()
    protocol: CountProtocol | None = None
    result: Result | None = None
    recount: Recount | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote of the meeting, first or second: ballots given out, counted once or again.

    `entries`, `protocol` and `result` are those of the last counting, which is the one in force.
    """

    round: int
    voting_opened_at: datetime
    voting_closed_at: datetime
    given: tuple[GivenBallot, ...]
    unused: int | None = None
    unused_at: datetime | None = None
    urn_sealed_at: datetime | None = None
    countings: tuple[Counting, ...] = (Counting(1),)

    @property
    def counting(self) -> Counting:
        """The counting in force: the last one."""
        return self.countings[-1]

    @property
    def entries(self) -> tuple[CountEntry, ...]:
        """The entries of the counting in force."""
        return self.counting.entries

    @property
    def protocol(self) -> CountProtocol | None:
        """The protocol of the counting in force, once it is signed."""
        return self.counting.protocol

    @property
    def result(self) -> Result | None:
        """The result of the counting in force."""
        return self.counting.result


@dataclass(frozen=True, slots=True)
class Statement:
    """A complaint, dissent or observer's statement.

    `attached` is the protocol that carries it: `count` that of the vote `round`, `result` that of the
    election result; None as long as none does.
    """

    number: int
    kind: str
    author: Text
    pages: int
    round: int
    attached: str | None
    at: datetime
    member: str | None = None
    observer: int | None = None
    text: Text | None = None


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
class Invalidation:
    """The election declared invalid (D1485 p.54)."""

    ground: str
    facts: Text
    body: str
    decision: str | None
    outside_number: str | None
    outside_day: date | None
    at: datetime


@dataclass(frozen=True, slots=True)
class RepeatElection:
    """A repeat election decided: by whom, for which day.

    `barred` who may not stand, and why (D1485 p.48-51).
    """

    body: str
    decision: str | None
    outside_number: str | None
    outside_day: date | None
    vote_day: date
    cause: str
    barred: tuple[tuple[str, Text], ...]
    at: datetime
