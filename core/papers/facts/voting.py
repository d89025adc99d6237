"""Facts of the electors' list (P11) and the ballot (P13)."""

from dataclasses import dataclass
from datetime import date

from core.papers.facts.common import UNSAID, Body, Signer
from core.rules.bilingual import Person, Text


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
