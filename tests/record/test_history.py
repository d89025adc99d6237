"""The record as it stood after an entry: the present at the last one, and the past of older formats too."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from core import office as desk
from core.record.history import apply, situation_at
from core.record.situation import Situation
from tests.story import told

VERSION_1 = Path(__file__).with_name("versions") / "v1.hattama"


def test_after_the_last_entry_it_is_the_present_but_for_the_vault(tmp_path: Path) -> None:
    with told(tmp_path) as story:
        story.until("present_decision")
        lines = story.office.record.lines()
        now, then = story.office.situation(), story.office.situation_at(len(lines))
    assert (then.votes, then.papers, then.winner, then.decisions) == (
        now.votes,
        now.papers,
        now.winner,
        now.decisions,
    )
    assert [one.state for one in then.candidates] == [one.state for one in now.candidates]
    assert [one.person for one in then.electors] == [one.person for one in now.electors]
    assert any(one.address.ru for one in now.electors)
    assert not any(one.address.ru or one.address.kk for one in then.electors)


def test_before_an_entry_it_knows_nothing_of_it(tmp_path: Path) -> None:
    with told(tmp_path) as story:
        story.until("establish_result")
        lines = story.office.record.lines()
        first = next(n for n, line in enumerate(lines, 1) if json.loads(line)["act"] == "register_candidate")
        before, after = story.office.situation_at(first - 1), story.office.situation_at(first)
    assert {one.state for one in before.candidates} == {"nominated"}
    assert [one.state for one in after.candidates].count("registered") == 1
    assert (len(before.papers), before.votes) == (len(after.papers) - 2, ())
    assert situation_at(lines, 0) == Situation()


def test_entries_of_an_earlier_format_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "v1.hattama"
    shutil.copyfile(VERSION_1, path)
    with closing(desk.open_office(path)) as office:
        lines = office.record.lines()
        acts = [json.loads(line)["act"] for line in lines]
        assert acts[-1] == "migrate"
        before, after = office.situation_at(len(lines) - 1), office.situation_at(len(lines))
        now = office.situation()
    assert before.votes == after.votes == now.votes
    assert before.votes
    assert before.members == now.members


def test_a_change_a_row_does_not_fit_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        apply({}, [("~", "member", "m3", {"role": "chair"})])
