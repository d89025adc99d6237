"""An election declared invalid, and the repeat election that ends a file."""

from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest

from core.acts import agenda
from core.acts.invalidation import cause_of, decider
from core.acts.states import State, state_of
from core.procedures import procedure
from tests.acts.asking import said
from tests.flows.branches import PILOT
from tests.making import TOLD
from tests.story import told


def keys(story):
    found = agenda.tasks(story.office.situation(), procedure(PILOT), story.office.now())
    return {task.key: task.state for task in found}


def terms(story):
    found = agenda.deadlines(story.office.situation(), procedure(PILOT), story.office.now())
    return {(term.step, term.kind): term.moment.isoformat()[:10] for term in found}


INVALID = {"ground": "voting", "facts": TOLD}
COURT = {**INVALID, "body": "court", "outside_number": "2-114", "outside_day": "2005-08-12"}


def decided(story, number="9/9"):
    meeting = story.meet(story.office.now().isoformat()[:16])
    return {"decision": {"number": number, "meeting": meeting, "in_favour": 7}}


def test_the_ground_the_body_and_the_moment(eskeldi):
    eskeldi.until("publish_notice", nth=4)
    ours = {**INVALID, **decided(eskeldi)}
    assert said(eskeldi, "invalidate", INVALID) == {"decision.ours_missing"}
    assert said(eskeldi, "invalidate", {**ours, "ground": "weather"}) == {"invalidation.ground"}
    assert said(eskeldi, "invalidate", {**COURT, "outside_number": ""}) == {"decision.body_missing"}
    assert said(eskeldi, "invalidate", COURT) == set()
    for ground in procedure(PILOT).invalidation.grounds:
        assert said(eskeldi, "invalidate", {**ours, "ground": ground.key}) == set()


def test_where_a_rule_set_names_another_body_its_decision_is_recorded_and_no_paper_of_ours_made(eskeldi):
    eskeldi.until("publish_notice", nth=4)
    rules = procedure(PILOT)
    other = replace(rules, invalidation=replace(rules.invalidation, by="oblast_commission"))
    with patch("core.office.procedure", lambda _name: other):
        assert said(eskeldi, "invalidate", INVALID) == {"decision.body_missing"}
        verdict = eskeldi.do("invalidate", {**COURT, "body": "commission"})
    assert (verdict.done, verdict.papers) == (True, ())
    assert eskeldi.office.situation().invalidation.body == "oblast_commission"


def test_once_the_akim_is_registered_only_another_body_and_once_in_office_nobody(eskeldi):
    eskeldi.until("present_decision")
    ours = {**INVALID, **decided(eskeldi)}
    assert said(eskeldi, "invalidate", ours) == {"invalidation.winner_registered"}
    assert said(eskeldi, "invalidate", COURT) == set()
    assert eskeldi.do("record_appointment", eskeldi.until("record_appointment")).done
    assert said(eskeldi, "invalidate", COURT) == {"invalidation.in_office"}


def test_nothing_is_built_on_an_invalid_election_until_a_court_sets_it_aside(eskeldi):
    winner = eskeldi.until("register_winner")
    ours = {**INVALID, **decided(eskeldi)}
    assert eskeldi.do("invalidate", ours).done
    assert said(eskeldi, "invalidate", COURT) == {"invalidation.declared"}
    assert said(eskeldi, "register_winner", winner) == {"election.invalid"}
    state = keys(eskeldi)
    assert "register_winner" not in state
    assert state["decide_repeat_election"] == agenda.State.NOW
    assert state["publish_repeat_election"] == agenda.State.BLOCKED
    day = eskeldi.office.now().date()
    assert terms(eskeldi)["invalidation_challenge", "due"] == (day + timedelta(days=11)).isoformat()
    assert ("winner_registration", "closes") not in terms(eskeldi)
    appeal = {"subject": "invalidation", "body": "court", "day": day.isoformat(), "content": TOLD}
    assert eskeldi.do("record_appeal", appeal).done
    answer = {"appeal": 1, "number": "2-115", "day": day.isoformat(), "granted": True, "text": TOLD}
    assert eskeldi.do("record_appeal_answer", answer).done
    assert said(eskeldi, "register_winner", winner) == set()
    assert keys(eskeldi)["register_winner"] != agenda.State.DONE
    again = {**ours, "decision": {**ours["decision"], "number": "9/10"}}
    eskeldi.stand(day.isoformat() + "T18:00")
    assert eskeldi.do("invalidate", again).done
    assert said(eskeldi, "register_winner", winner) == {"election.invalid"}


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        ("2005-08-13", {"repeat_election.vote_day"}),
        ("2005-08-14", set()),
        ("2005-10-12", set()),
        ("2005-10-13", {"repeat_election.late", "repeat_election.reason_needed"}),
    ],
)
def test_a_repeat_election_is_held_within_two_months(tmp_path, day, codes):
    with told(tmp_path, "invalid-and-repeated") as story:
        data = story.until("decide_repeat_election")
        story.stand(story.office.now().isoformat()[:16])
        moved = {**data, "vote_day": day, "outside_day": "2005-08-13", "happened": "2005-08-13T16:00"}
        assert said(story, "decide_repeat_election", moved) - {"act.recorded_later"} == codes


def test_who_is_barred_has_to_be_a_candidate_and_only_once(tmp_path):
    with told(tmp_path, "invalid-and-repeated") as story:
        data = story.until("decide_repeat_election")
        for keys_, codes in (
            (["c1"], set()),
            (["c1", "c2"], set()),
            (["c1", "c1"], {"candidate.unknown"}),
            (["c9"], {"candidate.unknown"}),
        ):
            barred = [{"candidate": key, "reason": TOLD} for key in keys_]
            assert said(story, "decide_repeat_election", {**data, "barred": barred}) == codes
        assert story.do("decide_repeat_election", data).done
        state = keys(story)
        assert state["decide_repeat_election"] == agenda.State.DONE
        assert ("repeat_election", "closes") not in terms(story)
        assert story.office.situation().repeat_election.barred[0][0] == "c1"


def test_no_repeat_election_without_a_cause(eskeldi):
    eskeldi.until("publish_notice", nth=4)
    repeat = {"vote_day": "2005-09-30", "outside_number": "1/2", "outside_day": "2005-08-12"}
    assert cause_of(eskeldi.office.situation()) is None
    assert said(eskeldi, "decide_repeat_election", repeat) == {"repeat_election.no_cause"}


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("two-ran-repeat", "oblast_commission"),
        ("rural-tie", "district_commission"),
        ("single-short-of-the-half", "cec"),
        ("invalid-and-repeated", "oblast_commission"),
    ],
)
def test_who_decides_is_whom_the_rules_name(tmp_path, name, body):
    with told(tmp_path, name) as story:
        story.until("decide_repeat_election")
        assert decider(story.office.situation(), story.office.procedure) == body


def test_a_challenge_granted_takes_the_repeat_election_along(tmp_path):
    with told(tmp_path, "invalid-and-repeated") as story:
        answer = story.until("record_appeal_answer")
        repeat = next(one for one in reversed(story.steps) if one["act"] == "decide_repeat_election")["data"]
        day = story.office.now().date().isoformat()
        repeat = {**repeat, "outside_day": day}
        assert said(story, "decide_repeat_election", repeat) == {"repeat_election.challenged"}
        assert story.do("decide_repeat_election", repeat).done
        assert state_of(story.office.situation()) is State.REPEATED
        assert story.do("record_appeal_answer", {**answer, "granted": True}).done
        assert state_of(story.office.situation()) is State.ELECTED
        assert "register_winner" in keys(story)
        story.stand(f"{day}T18:00")
        again = {**COURT, "outside_day": day}
        assert story.do("invalidate", again).done
        barred = [{"candidate": "c2", "reason": TOLD}]
        assert story.do("decide_repeat_election", {**repeat, "barred": barred}).done
        assert [key for key, _ in story.office.situation().repeat_election.barred] == ["c2"]
