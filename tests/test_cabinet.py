"""The folder of files: new elections, what is brought over, what stands in the way."""

from datetime import datetime

import pytest

from core.acts.election import CallElection
from core.acts.registry import ACTS
from core.cabinet import Cabinet
from core.clocks import StandingClock
from core.drafts import Drafts
from tests.story import script, told


def call(**change):
    data = script("eskeldi")["steps"][0]["data"]
    return CallElection.model_validate({**data, **change})


def test_a_called_election_has_a_file_and_a_refused_one_has_none(tmp_path):
    cabinet = Cabinet(tmp_path)
    office, verdict = cabinet.call(call(seats=0), practice=False)
    assert office is None
    assert "election.seats" in verdict.codes
    assert list(tmp_path.iterdir()) == []
    office, verdict = cabinet.call(call(), practice=False)
    assert verdict.done
    assert not office.practice
    office.close()
    assert [path.name for path in tmp_path.iterdir()] == ["eskeldinskii-raion-2005-08-12.hattama"]


def test_practice_lies_apart_and_runs_on_a_clock_of_its_own(tmp_path):
    cabinet = Cabinet(tmp_path)
    office, _ = cabinet.call(call(), practice=True)
    assert office.practice
    assert office.path.parent.name == "practice"
    assert office.now().isoformat() == "2005-06-21T10:00:00+06:00"
    office.move_clock(datetime.fromisoformat("2005-06-22T09:00:00+06:00"))
    assert office.now().isoformat() == "2005-06-22T09:00:00+06:00"
    office.move_clock(datetime.fromisoformat("2005-06-01T09:00:00+06:00"))
    assert office.now().isoformat() == "2005-06-21T10:00:00+06:00", "never behind the last entry"
    office.close()
    (card,) = cabinet.files()
    assert card.practice
    assert card.stage == "called"


def test_a_second_open_election_of_the_same_unit_is_said(tmp_path):
    cabinet = Cabinet(tmp_path)
    office, _ = cabinet.call(call(), practice=False)
    office.close()
    assert cabinet.check_call(call(), practice=False)[0].code == "election.same_unit"
    office, verdict = cabinet.call(call(), practice=False)
    assert verdict.done
    assert "election.same_unit" in office.journal()[0].warnings
    assert office.path.stem.endswith("-2")
    office.close()


def test_commission_and_letterhead_are_brought_over_whole(tmp_path):
    with told(tmp_path) as story:
        data = story.until("seat_commission")
        assert story.do("seat_commission", data, by="clerk").done
        path = story.office.path
    brought = Cabinet(tmp_path).bring_over(path)
    assert ACTS["seat_commission"].model_validate(brought) == ACTS["seat_commission"].model_validate(data)


def test_a_real_file_has_no_clock_to_move(tmp_path):
    office, _ = Cabinet(tmp_path).call(call(), practice=False)
    with pytest.raises(TypeError):
        office.move_clock(datetime.fromisoformat("2005-06-22T09:00:00+06:00"))
    office.close()


def test_a_file_that_cannot_be_opened_says_why_on_its_card(tmp_path):
    (tmp_path / "notes.hattama").write_text("not a record")
    (card,) = Cabinet(tmp_path).files()
    assert card.problem.code == "record.not_a_record"


def test_a_draft_comes_back_and_is_forgotten_when_the_act_is_done(tmp_path):
    path = tmp_path / "e.hattama"
    Drafts(path).keep("register_candidate:c1", {"decision": {"number": "1/"}})
    assert Drafts(path).find("register_candidate:c1") == {"decision": {"number": "1/"}}
    drafts = Drafts(path)
    drafts.drop("register_candidate:c1")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="count"):
        drafts.keep("enter_count:1:1", {"figures": {}})


def test_a_damaged_draft_file_is_no_draft(tmp_path):
    (tmp_path / "e.hattama.drafts.json").write_text("{")
    assert Drafts(tmp_path / "e.hattama").keys() == ()


def test_a_clock_stands_until_it_is_moved():
    clock = StandingClock(datetime.fromisoformat("2005-06-21T10:00:00+06:00"))
    assert clock.now() == clock.now()


def test_a_practice_file_that_went_bad_is_made_anew(tmp_path, monkeypatch):
    monkeypatch.setattr("core.folders.PILOT", ("zhangala",))
    cabinet = Cabinet(tmp_path)
    cabinet.make_practice()
    (card,) = cabinet.files()
    good = card.path.read_bytes()
    card.path.write_bytes(good[:5000])
    assert cabinet.files()[0].problem is not None
    cabinet.make_practice()
    assert card.path.read_bytes() == good


def test_drafts_that_cannot_be_read_are_put_aside_and_not_lost(tmp_path):
    path = tmp_path / "e.hattama"
    broken = tmp_path / "e.hattama.drafts.json"
    broken.write_text('{"withdraw:c1": {"day"')
    Drafts(path).keep("withdraw:c1", {"day": "2005-07-27"})
    assert (tmp_path / "e.hattama.drafts.json.bad").read_text() == '{"withdraw:c1": {"day"'
