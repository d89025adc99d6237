"""Read the whole record into one frozen `Situation`: every table once, the rows put together.

The modules are those of `core.record.situation`: each makes the values of its namesake.
"""

import sqlite3
from collections.abc import Iterable
from types import MappingProxyType, SimpleNamespace
from typing import Any

from core.record.queries import candidates, commission, election, office, register, vote
from core.record.queries.rows import Rows, Tables
from core.record.situation import Situation


def situation(raw: sqlite3.Connection) -> Situation:
    """Read the whole record of the election into one frozen value: one statement for each table."""

    def rows(table: str) -> Iterable[Any]:
        found = raw.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in found.description]
        return [_row(names, row) for row in found]

    return assembled(rows)


def _row(names: list[str], values: Iterable[Any]) -> SimpleNamespace:
    made = SimpleNamespace()
    made.__dict__.update(zip(names, values, strict=True))
    return made


def assembled(rows: Rows) -> Situation:
    """The same of rows that lie elsewhere, in one database with those of many elections."""
    tables = Tables(rows)
    if not tables.all("election"):
        return Situation()
    presented = office.presentations(tables)
    return Situation(
        election=election.election(tables),
        letterhead=election.letterhead(tables),
        calendar=election.calendar(tables),
        members=commission.members(tables),
        electors=commission.electors(tables),
        meetings=commission.meetings(tables),
        decisions=commission.decisions(tables),
        submissions=candidates.submissions(tables),
        candidates=candidates.candidates(tables),
        notices=register.notices(tables),
        ballots=vote.ballots(tables),
        meetings_of_electors=vote.meetings_of_electors(tables),
        meeting_calls=vote.meeting_calls(tables),
        votes=vote.votes(tables),
        statements=vote.statements(tables),
        rulings=vote.rulings(tables),
        second_vote=vote.second_vote(tables),
        winner=office.winner(tables),
        presentation=presented.get(1),
        further_presentations=tuple(one for place, one in presented.items() if place > 1),
        appointment=office.appointment(tables),
        papers=register.papers(tables),
        handovers=register.handovers(tables),
        lateness=register.lateness(tables),
        extensions=election.extensions(tables),
        corrections=election.corrections(tables),
        settings=MappingProxyType({row.id: row.value for row in tables.all("setting")}),
        own_wording=MappingProxyType({row.id: row.wording for row in tables.all("own_wording")}),
        list_requests=commission.list_requests(tables),
        accounts=commission.accounts(tables),
        appeals=candidates.appeals(tables),
        proxies=candidates.proxies(tables),
        observers=candidates.observers(tables),
        barred=candidates.barred(tables),
        invalidation=vote.invalidation(tables),
        repeat_election=vote.repeat_election(tables),
        entry_into_office=office.entry_into_office(tables),
        resignations=office.resignations(tables),
        dismissals=office.dismissals(tables),
        mandate_end=office.mandate_end(tables),
        printings=register.printings(tables),
        scans=register.scans(tables),
    )


__all__ = ["Rows", "assembled", "situation"]
