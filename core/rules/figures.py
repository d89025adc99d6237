"""The figures of a count as they were entered, and what each must be to be reckoned with at all.

Empty is not zero, and nothing is guessed: a figure is a whole number from 0 to 99 999, or it is absent,
or it is something else. Nothing here, nor anywhere in the rules, is a float.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

GREATEST = 99_999


class Flaw(StrEnum):
    """What is wrong with a figure itself."""

    MISSING = "count.missing"
    RANGE = "count.range"


class Role(StrEnum):
    """A role in the commission."""

    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy_chair"
    SECRETARY = "secretary"
    MEMBER = "member"


Figure = int | Flaw


def figure(raw: object) -> Figure:
    """A figure from whatever was entered: None is missing; text, true, 7.0, -1, 100 000 are out of range."""
    if raw is None:
        return Flaw.MISSING
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= GREATEST:
        return Flaw.RANGE
    return int(raw)


@dataclass(frozen=True, slots=True)
class Issued:
    """How many ballots one member of the commission gave out (Art. 43.4)."""

    role: Role
    count: Figure
    member: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one vote (procedure.md §4). `votes` in any order; `candidates` in ballot order."""

    candidates: tuple[str, ...]
    seats: Figure
    quorum_base: Figure
    electors: Figure
    present: Figure
    received: Figure
    issued: Figure
    signatures: Figure
    issued_by: tuple[Issued, ...] | None
    spoiled: Figure
    cancelled: Figure
    in_box: Figure
    invalid: Figure
    took_part: Figure
    votes: Mapping[str, Figure] | None

    def named(self) -> Iterator[tuple[str, Figure]]:
        """Each figure with its path: `seats`, `issued_by.0.count`, `votes.A`, absent ones too."""
        for name in SIMPLE:
            yield name, getattr(self, name)
        if self.issued_by is None:
            yield "issued_by", Flaw.MISSING
        else:
            for index, one in enumerate(self.issued_by):
                yield f"issued_by.{index}.count", one.count
        if self.votes is None:
            yield "votes", Flaw.MISSING
        else:
            absent = {name: Flaw.MISSING for name in self.candidates if name not in self.votes}
            for name, value in {**self.votes, **absent}.items():
                yield f"votes.{name}", value


SIMPLE = (
    "seats",
    "quorum_base",
    "electors",
    "present",
    "received",
    "issued",
    "signatures",
    "spoiled",
    "cancelled",
    "in_box",
    "invalid",
    "took_part",
)


@dataclass(frozen=True, slots=True)
class Sound:
    """Figures that are whole numbers, every one: what the checks and the result are reckoned from."""

    candidates: tuple[str, ...]
    seats: int
    quorum_base: int
    electors: int
    present: int
    received: int
    issued: int
    signatures: int
    issued_by: tuple[tuple[Role, int], ...]
    spoiled: int
    cancelled: int
    in_box: int
    invalid: int
    took_part: int
    votes: Mapping[str, int]

    @property
    def issued_by_members(self) -> int:
        """Σ I_m."""
        return sum(count for _, count in self.issued_by)

    @property
    def valid(self) -> int:
        """Σ V_i, over every figure entered, one for somebody not on the ballot too."""
        return sum(self.votes.values())


def sound(figures: Figures) -> Sound | None:
    """The figures as whole numbers, or None where one is missing or out of range."""
    numbers = {name: value for name, value in figures.named() if not isinstance(value, Flaw)}
    if len(numbers) != sum(1 for _ in figures.named()):
        return None
    return Sound(
        candidates=figures.candidates,
        seats=numbers["seats"],
        quorum_base=numbers["quorum_base"],
        electors=numbers["electors"],
        present=numbers["present"],
        received=numbers["received"],
        issued=numbers["issued"],
        signatures=numbers["signatures"],
        issued_by=tuple(
            (one.role, numbers[f"issued_by.{n}.count"]) for n, one in enumerate(figures.issued_by or ())
        ),
        spoiled=numbers["spoiled"],
        cancelled=numbers["cancelled"],
        in_box=numbers["in_box"],
        invalid=numbers["invalid"],
        took_part=numbers["took_part"],
        votes={name: numbers[f"votes.{name}"] for name in figures.votes or ()},
    )
