"""Notices for the press and the board (D1485 p.9, 19.1, 47, 50, 53; Art. 44.5) and the note to the electors.

A notice says what the law lists and nothing else; `title` comes from the rule set, since the decrees
name the same notice differently.
"""

from dataclasses import dataclass
from datetime import date, datetime

from core.papers.facts.common import UNSAID, Body, Described, Signer, Text
from core.papers.facts.counting import Votes


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day of a window."""

    opens: date
    closes: date


@dataclass(frozen=True, slots=True)
class CalledBy:
    """Who decided on an election, on which day, under which number (empty where it is not known)."""

    body: Text
    day: date
    number: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A person as a notice may name him; the last two only at his own wish (D1485 p.19.1, 53).

    `affiliation` is an association in 2005, a party in 2006 and 2013.
    """

    described: Described
    affiliation: Text | None = None
    nationality: Text | None = None


@dataclass(frozen=True, slots=True)
class VoteDay:
    """P1: the notice of the vote day (D1485 p.9). `hours` are the commission's, if it named them."""

    body: Body
    title: Text
    day: date
    vote_day: date
    called: CalledBy
    nominator: Text
    nomination: Span
    registration: Span
    chair: Signer
    hours: Text = UNSAID


@dataclass(frozen=True, slots=True)
class Candidates:
    """P10: the notice of registration (D1485 p.19.1), candidates in Kazakh alphabetical order."""

    body: Body
    title: Text
    day: date
    told: tuple[Told, ...]
    chair: Signer


@dataclass(frozen=True, slots=True)
class Akim:
    """P21: the notice of the elected akim's registration (D1485 p.53)."""

    body: Body
    title: Text
    day: date
    told: Told
    chair: Signer


@dataclass(frozen=True, slots=True)
class Tally:
    """What a results notice says of one vote (Art. 44.5)."""

    round: int
    electors: int
    took_part: int
    invalid: int
    votes: tuple[Votes, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The results notice (D1485 p.47, Art. 44.5): `elected` or the next step and who decides it."""

    body: Body
    title: Text
    day: date
    vote_day: date
    tallies: tuple[Tally, ...]
    elected: Told | None
    chair: Signer
    next_step: Text | None = None
    decides: Text | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """The notice of a repeat election (D1485 p.50); `cause` is `invalid` or `not_elected`."""

    body: Body
    title: Text
    day: date
    first_vote_day: date
    vote_day: date
    cause: str
    called: CalledBy
    chair: Signer


@dataclass(frozen=True, slots=True)
class Invitation:
    """The note to the electors of day, hour and place (D1485 p.42; Art. 41)."""

    body: Body
    day: date
    begins_at: datetime
    place: Text
    called: CalledBy
    chair: Signer
    attempt: int = 1
