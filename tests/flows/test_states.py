"""The tables of states: told in CONTRIBUTING as the code has them, and read from a record as it stands."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from core.acts.states import COUNTS, COURSE, Count, State, count_state, state_of
from core.record.situation import Counting, Situation
from tests.gui.samples import eskeldi, kokpekty, zhangala

ROOT = Path(__file__).resolve().parents[2]


def rows(table: Mapping[object, Mapping[str, frozenset[object]]]) -> list[str]:
    """A table as CONTRIBUTING writes it: state, act, where it may lead."""
    made = []
    for state, acts in table.items():
        for act, afters in acts.items():
            made.append(f"| {state} | `{act}` | {', '.join(sorted(str(one) for one in afters))} |")
        if not acts:
            made.append(f"| {state} | – | – |")
    return made


@pytest.mark.parametrize("table", [COURSE, COUNTS])
def test_the_tables_of_contributing_are_those_of_the_code(table):
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()
    assert [row for row in rows(table) if row not in told] == []


def test_contributing_tells_no_row_that_the_code_has_not():
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()
    states = {str(one) for one in (*State, *Count)}
    shown = [line for line in told if line.startswith("| ") and line.split("|")[1].strip() in states]
    assert sorted(shown) == sorted(rows(COURSE) + rows(COUNTS))


def test_the_state_is_read_from_the_record():
    assert state_of(Situation()) is State.EMPTY
    assert state_of(replace(zhangala(), members=())) is State.CALLED
    assert state_of(zhangala()) is State.PREPARING
    held = eskeldi()
    assert state_of(held) is State.IN_OFFICE
    registered = replace(held, appointment=None)
    assert state_of(registered) is State.REGISTERED
    elected = replace(registered, winner=None, presentation=None)
    assert state_of(elected) is State.ELECTED
    voted = replace(elected, votes=())
    assert state_of(voted) is State.VOTING
    assert state_of(replace(voted, meetings_of_electors=())) is State.READY
    without = replace(held.meetings_of_electors[0], quorate=False)
    assert state_of(replace(voted, meetings_of_electors=(without,))) is State.ADJOURNED
    vote = elected.votes[0]
    counted = replace(vote, countings=(replace(vote.counting, result=None),))
    assert state_of(replace(elected, votes=(counted,))) is State.COUNTED
    counting = replace(vote, countings=(replace(vote.counting, result=None, protocol=None),))
    assert state_of(replace(elected, votes=(counting,))) is State.COUNTING


def test_the_state_of_a_count_goes_back_when_a_recount_opens():
    vote = kokpekty().votes[-1]
    assert count_state(vote) is Count.ESTABLISHED
    last = vote.counting
    for change, state in (
        ({"result": None}, Count.SIGNED),
        ({"result": None, "protocol": None}, Count.ENTERED_TWICE),
        ({"result": None, "protocol": None, "entries": last.entries[:1]}, Count.ENTERED_ONCE),
        ({"result": None, "protocol": None, "entries": ()}, Count.CANCELLED),
    ):
        assert count_state(replace(vote, countings=(replace(last, **change),))) is state
    assert count_state(replace(vote, unused=None, countings=(Counting(1),))) is Count.GIVEN
    assert count_state(replace(vote, countings=(*vote.countings, Counting(2)))) is Count.CANCELLED
