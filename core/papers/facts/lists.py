"""The calendar plan (P2), the list for signing out ballots (P12), the certified copy of P15 (P23)."""

from dataclasses import dataclass
from datetime import date, datetime

from core.papers.facts.common import Body, Person, Signer, Text
from core.papers.facts.voting import ElectorLine


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of the plan: `step` is its key, `rule` the law's own words, `citation` where it says so.

    `opens` and `closes` bound it, `closes` being the first moment outside; without `closes` the term runs
    from an act that has not happened yet. `who` is empty where the catalogue of words names the doer.
    """

    step: str
    who: Text
    rule: Text
    citation: str
    opens: datetime | None
    closes: datetime | None


@dataclass(frozen=True, slots=True)
class Calendar:
    """P2: the calendar plan, a wall sheet. `format` is `a4` or `a3`; `utc` the zone's hours («+6»)."""

    body: Body
    day: date
    vote_day: date
    measures: tuple[Measure, ...]
    utc: str
    chair: Signer
    secretary: Signer
    format: str = "a4"


@dataclass(frozen=True, slots=True)
class SignOut:
    """P12: the list for signing out ballots, one for each vote (Art. 41.4–5, 42.1).

    `issuers` are the members who may give ballots out: neither the chair nor the secretary (Art. 41).
    """

    body: Body
    vote_day: date
    round: int
    lines: tuple[ElectorLine, ...]
    issuers: tuple[Person, ...]
    signers: tuple[Signer, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """P23: a certified copy of the count protocol, made of the bytes issued (Art. 43.8; DOC p.36)."""

    body: Body
    original: bytes
    original_number: int
    copy_number: int
    day: date
    chair: Signer
    secretary: Signer
