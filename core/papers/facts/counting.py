"""Facts of the count protocol (P15). Numbers of a count are whole numbers."""

from dataclasses import dataclass
from datetime import date, datetime

from core.papers.facts.common import Body, Ruling, Signer
from core.rules.bilingual import Person, Text


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
