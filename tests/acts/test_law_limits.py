"""Limits that few files come to: an extension owed, a list after the vote, two bases of consent."""

from datetime import timedelta

import pytest

from core import terms
from core.acts.registry import ACTS
from core.office import Office
from tests.flows.branches import DAYS, DISTRICT, PILOT, RURAL
from tests.making import TEXT, TOLD, Making
from tests.story import sketched


def codes(office: Office, act: str, data: dict) -> set[str]:
    return {finding.code for finding in office.check(ACTS[act].model_validate(data), "secretary")}


@pytest.mark.parametrize(
    ("rules", "candidates", "owed"),
    [(PILOT, 1, False), (DISTRICT, 1, True), (DISTRICT, 2, False), (RURAL, 1, True), (RURAL, 2, False)],
)
def test_a_ballot_of_one_says_that_nomination_is_to_be_extended_where_the_rules_say_so(
    tmp_path, rules, candidates, owed
):
    made = Making(rules, DAYS[rules], candidates=candidates).to_the_vote_day()
    with sketched(tmp_path, made.steps, until="approve_ballot") as story:
        assert (
            "ballot.extension_due" in codes(story.office, "approve_ballot", made.steps[-1]["data"])
        ) is owed


def test_whoever_withdrew_after_the_last_day_of_registration_makes_no_extension_due(tmp_path):
    made = Making(DISTRICT, DAYS[DISTRICT])
    made.called()
    made.registered()
    gone = made.vote_day - timedelta(days=15)
    made.meet(made.at("09:00", day=gone))
    withdrawn = {"candidate": "c2", "day": gone.isoformat(), "decision": made.decided()}
    made.do(made.at("10:00", day=gone), "withdraw", withdrawn)
    made.listed()
    with sketched(tmp_path, made.steps, until="approve_ballot") as story:
        assert "ballot.extension_due" not in codes(story.office, "approve_ballot", made.steps[-1]["data"])


def test_once_ballots_were_given_out_nobody_is_enrolled_on_whatever_decision(tmp_path):
    made = Making(PILOT, DAYS[PILOT], electors=14, seats=15).to_the_vote_day()
    listed = next(step["data"] for step in made.steps if step["act"] == "enrol_electors")
    late = {"deputies": [{**listed["deputies"][0], "number": 15, "birth_year": 1971}], "on_decision": "№ 5"}
    made.do(made.at("10:00"), "open_meeting", made.opening())
    made.voted("10:15")
    with sketched(tmp_path, made.steps, until="sign_out_ballots") as story:
        assert codes(story.office, "enrol_electors", late) == set()
        step = next(one for one in story.steps if one["act"] == "sign_out_ballots")
        assert story.do(step["act"], step["data"]).done
        assert codes(story.office, "enrol_electors", late) == {"electors.voted"}


@pytest.mark.parametrize(
    ("deputies", "in_favour", "found"),
    [
        (15, 9, {"dismissal.no_consent"}),
        (15, 10, set()),
        (14, 9, {"dismissal.no_consent"}),
        (13, 9, {"dismissal.base"}),
        (13, 10, set()),
        (16, 11, {"dismissal.deputies"}),
    ],
)
def test_a_consent_of_fewer_than_all_seats_is_said(consenting, deputies, in_favour, found):
    consent = {"number": "4/2", "day": "2006-02-20", "deputies": deputies, "in_favour": in_favour}
    assert codes(consenting, "record_consent", {"dismissal": 1, "consent": consent}) == found


@pytest.fixture(scope="module")
def consenting(tmp_path_factory):
    with sketched(tmp_path_factory.mktemp("consent"), "dismissal", until="record_consent") as story:
        yield story.office


def test_a_repeat_election_that_fell_with_the_invalidation_is_neither_told_nor_followed(tmp_path):
    made = Making(PILOT, DAYS[PILOT]).to_the_vote_day()
    made.do(made.at("10:00"), "open_meeting", made.opening())
    made.voted("10:15")
    made.counted("11:00", {"c1": 10, "c2": 5})
    made.do(made.at("11:35"), "establish_result", {"round": 1})
    day = made.vote_day + timedelta(days=1)
    today = day.isoformat()
    made.meet(made.at("09:00", day=day))
    invalid = {"ground": "voting", "facts": TOLD, "decision": made.decided()}
    made.do(made.at("10:00", day=day), "invalidate", invalid)
    challenge = {"subject": "invalidation", "body": "court", "day": today, "content": TOLD}
    made.do(made.at("11:00", day=day), "record_appeal", challenge)
    named = {"outside_number": "8/1", "outside_day": today}
    repeat = {"vote_day": (day + timedelta(days=50)).isoformat(), **named}
    made.do(made.at("12:00", day=day), "decide_repeat_election", repeat)
    notice = {"kind": "repeat_election", "where": TEXT}
    answer = {"appeal": 1, "number": "2-1", "day": today, "granted": True, "text": TOLD}
    with sketched(tmp_path, made.steps) as story:
        assert codes(story.office, "publish_notice", notice) == set()
        assert terms.following(story.office.situation(), "0" * 64).call["previous_kind"] == "repeat"
        assert story.do("record_appeal_answer", answer, at=made.at("15:00", day=day)).done
        assert codes(story.office, "publish_notice", notice) == {"notice.nothing"}
        assert "previous_kind" not in terms.following(story.office.situation(), "0" * 64).call


@pytest.mark.parametrize(
    ("opens", "closes", "wider"),
    [
        ("2005-06-27T00:00", "2005-07-13T00:00", False),
        ("2005-06-28T00:00", "2005-07-12T00:00", False),
        ("2005-06-26T23:59", "2005-07-13T00:00", True),
        ("2005-06-27T00:00", "2005-07-13T00:01", True),
        (None, "2005-07-13T00:00", True),
    ],
)
def test_more_time_than_the_rules_give_is_said_when_the_calendar_is_confirmed(planning, opens, closes, wider):
    step = {"step": "nomination", "window": {"opens": opens, "closes": closes}}
    assert ("calendar.wider" in codes(planning, "confirm_calendar", {"steps": [step]})) is wider


@pytest.fixture(scope="module")
def planning(tmp_path_factory):
    with sketched(tmp_path_factory.mktemp("plan"), "eskeldi", until="confirm_calendar") as story:
        yield story.office
