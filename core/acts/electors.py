"""The electors' list: the deputies of the maslikhat, compiled on its secretary's submission (Art. 24)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from core.acts.base import Act, Case, Data, Desk, Line, PersonData, TextData, Whole
from core.record import tables
from core.rules import people
from core.rules.findings import Finding

EARLIEST_BIRTH = 1900
VOTING_AGE = 18


class DeputyData(Data):
    """A deputy on the list: number, name, year of birth, address (Art. 24.4)."""

    number: Whole
    person: PersonData
    birth_year: Whole
    address: TextData


class EnrolElectors(Act):
    """Enrol deputies on the electors' list; closed at 20:00 of the day before the vote (Art. 24.10).

    After that hour only a decision of a court or of the higher commission, named in `on_decision`,
    is carried out.
    """

    name: ClassVar[str] = "enrol_electors"
    deputies: tuple[DeputyData, ...]
    on_decision: Line | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """No one twice; not more than seats; in time."""
        election = case.before.election
        if election is None:
            yield Finding("election.not_called")
            return
        closing = case.window("list_corrections_end")
        if closing and closing.closes and case.happened >= closing.closes and self.on_decision is None:
            yield Finding(
                "list_corrections_end.window",
                ("happened",),
                {"closes": closing.closes.isoformat()},
                "Art. 24.10",
            )
        if case.before.votes:
            yield Finding("electors.voted", ("deputies",))
        if not self.deputies:
            yield Finding("electors.empty", ("deputies",))
        there = tuple((one.number, one.person.kk.full, one.birth_year) for one in case.before.electors)
        yield from check_deputies(self.deputies, Enrolled(there, election.seats, election.vote_day.year))

    def effect(self, desk: Desk) -> None:
        """A row for each deputy; the address goes into the vault."""
        for deputy in self.deputies:
            desk.session.add(
                tables.Elector(
                    id=deputy.number,
                    birth_year=deputy.birth_year,
                    address_kk_sealed=desk.seal(deputy.address.text().kk),
                    address_ru_sealed=desk.seal(deputy.address.text().ru),
                    **deputy.person.columns(),
                )
            )


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Who is on the list already (number, name in Kazakh, year of birth), the seats, the year of the vote."""

    there: tuple[tuple[int, str, int], ...]
    seats: int
    vote_year: int


def check_deputies(deputies: Sequence[DeputyData], known: Enrolled) -> Iterator[Finding]:
    """No one twice; not more than seats; born in a year that a deputy can be born in (Art. 24)."""
    yield from _twice(deputies, known)
    enrolled = len(known.there) + len(deputies)
    if enrolled > known.seats:
        yield Finding("electors.seats", ("deputies",), {"electors": enrolled, "seats": known.seats})
    for index, deputy in enumerate(deputies):
        if not EARLIEST_BIRTH <= deputy.birth_year <= known.vote_year - VOTING_AGE:
            yield Finding(
                "electors.birth_year", (f"deputies.{index}.birth_year",), {"year": deputy.birth_year}
            )
        if deputy.number < 1:
            yield Finding("electors.number", (f"deputies.{index}.number",), {"number": deputy.number})


def _twice(deputies: Sequence[DeputyData], known: Enrolled) -> Iterator[Finding]:
    numbers = {number for number, _, _ in known.there}
    names = {(people.search_key(name), year): number for number, name, year in known.there}
    for index, deputy in enumerate(deputies):
        who = (people.search_key(deputy.person.kk.name().full), deputy.birth_year)
        if deputy.number in numbers:
            yield Finding("electors.number_twice", (f"deputies.{index}.number",), {"number": deputy.number})
        if who in names:
            yield Finding(
                "electors.twice",
                (f"deputies.{index}.person",),
                {"name": deputy.person.kk.name().full, "number": names[who]},
            )
        numbers.add(deputy.number)
        names.setdefault(who, deputy.number)
