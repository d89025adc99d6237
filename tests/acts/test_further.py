"""The agenda beyond the plain course: tasks and terms come when they arise and go when they are met."""

from dataclasses import replace
from datetime import date

import pytest

from core.acts import agenda
from core.acts.agenda import State
from core.acts.deadlines import campaign_opened, notice_due
from core.record.situation import MandateEnd
from core.rules.bilingual import Text
from tests.story import told


@pytest.fixture
def story(request, tmp_path):
    with told(tmp_path, request.param) as made:
        yield made


def tasks(story, at=None):
    if at is not None:
        story.stand(at)
    office = story.office
    return {task.key: task for task in agenda.tasks(office.situation(), office.procedure, office.now())}


def terms(story, at=None):
    if at is not None:
        story.stand(at)
    office = story.office
    found = agenda.deadlines(office.situation(), office.procedure, office.now())
    return {f"{term.step}.{term.kind}": term.last_day.isoformat() for term in found}


def go_on(story, act, nth=1):
    """Play up to and over a step."""
    data = story.until(act, nth)
    step = story.steps[story.next]
    story.next += 1
    assert story.do(act, data, at=step["at"], by=step["by"]).done


@pytest.mark.parametrize("story", ["nomination-extended"], indirect=True)
def test_extension_is_asked_for_when_all_withdrew_and_no_sooner(story):
    go_on(story, "withdraw")
    assert "extend_nomination" not in tasks(story)
    go_on(story, "withdraw")
    assert tasks(story)["extend_nomination"].state == State.NOW
    assert tasks(story)["approve_ballot"].blocked == "nobody_registered"
    assert "prolong_election" not in tasks(story)
    go_on(story, "extend_nomination")
    assert tasks(story)["extend_nomination"].state == State.DONE
    assert terms(story)["nomination.closes"] == "2005-07-22"
    go_on(story, "establish_result")
    assert tasks(story)["extend_nomination"].state == State.DONE


@pytest.mark.parametrize("story", ["ten-days-2006"], indirect=True)
def test_fewer_than_two_count_on_the_last_day_of_registration(story):
    go_on(story, "publish_notice", nth=2)
    assert "extend_nomination" not in tasks(story, "2006-09-23T23:59")
    assert tasks(story, "2006-09-24T00:00")["extend_nomination"].state == State.NOW
    go_on(story, "extend_nomination")
    assert tasks(story)["extend_nomination"].state == State.DONE


@pytest.mark.parametrize("story", ["election-prolonged"], indirect=True)
def test_when_nobody_is_left_the_oblast_commission_is_named(story):
    go_on(story, "withdraw", nth=2)
    task = tasks(story)["prolong_election"]
    assert (task.state, task.values["by"], task.citation) == (State.NOW, "oblast_commission", "D1485 p.24")
    assert "extend_nomination" not in tasks(story)
    go_on(story, "prolong_election")
    assert tasks(story)["prolong_election"].state == State.DONE


@pytest.mark.parametrize("story", ["appeal-granted"], indirect=True)
def test_an_appeal_waits_for_its_answer_and_then_for_the_decision(story):
    go_on(story, "refuse_candidate")
    assert terms(story)["appeal.due"] == "2005-07-18"
    go_on(story, "record_appeal")
    assert tasks(story)["record_appeal_answer"].values["subject"] == "c2"
    assert terms(story)["appeal_answer.due"] == "2005-07-23"
    go_on(story, "record_appeal_answer")
    assert "record_appeal_answer" not in tasks(story)
    assert "appeal_answer.due" not in terms(story)
    assert tasks(story)["decide_candidates"].values["candidate"] == "c2"
    assert tasks(story)["approve_ballot"].blocked == "candidates_undecided"


@pytest.mark.parametrize("story", ["proxies-observers-list"], indirect=True)
def test_the_electors_are_called_and_a_member_may_come_back(story):
    go_on(story, "publish_notice", nth=2)
    assert tasks(story)["call_electors"].blocked == "no_electors"
    assert "return_member" not in tasks(story)
    go_on(story, "enrol_electors")
    assert tasks(story)["call_electors"].state == State.NOW
    go_on(story, "call_electors")
    assert tasks(story)["call_electors"].state == State.DONE
    meeting = story.meet_of(6, "2005-08-09T10:00")
    decision = {"number": f"{meeting}/91", "meeting": meeting, "in_favour": 6}
    assert story.do("withdraw", {"candidate": "c1", "day": "2005-08-09", "decision": decision}).done
    assert tasks(story)["return_member"].values["member"] == "m4"


@pytest.mark.parametrize("story", ["oath-2006"], indirect=True)
def test_two_receivers_and_the_oath(story):
    go_on(story, "register_winner")
    assert tasks(story)["enter_office"].state == State.NOW
    go_on(story, "present_decision")
    task = tasks(story)["present_decision"]
    assert (task.values["count"], task.values["total"]) == (1, 2)
    assert task.state != State.DONE
    assert terms(story)["presentation.due"] == "2006-10-21"
    go_on(story, "present_decision")
    assert "presentation.due" not in terms(story)
    assert tasks(story)["present_decision"].state == State.DONE
    go_on(story, "enter_office")
    assert tasks(story)["enter_office"].state == State.DONE
    assert terms(story, "2010-07-26T23:59") == {}
    assert terms(story, "2010-07-27T00:00") == {"term_end.due": "2010-10-25"}


@pytest.mark.parametrize("story", ["special-check-2013"], indirect=True)
def test_in_2013_the_notice_and_the_campaign_hang_on_the_last_day_of_registration(story):
    go_on(story, "register_candidate", nth=2)
    situation, rules = story.office.situation(), story.office.procedure
    assert campaign_opened(situation, rules).date().isoformat() == "2013-07-22"
    due, _ = notice_due(situation, rules)
    assert due.isoformat().startswith("2013-07-30T00:00")
    assert terms(story)["registration_notice.due"] == "2013-07-29"
    go_on(story, "publish_notice")
    assert notice_due(story.office.situation(), rules) is None


@pytest.mark.parametrize("story", ["eskeldi"], indirect=True)
def test_in_2005_the_campaign_opens_with_the_last_registration(story):
    go_on(story, "register_candidate", nth=2)
    assert campaign_opened(story.office.situation(), story.office.procedure) is None
    go_on(story, "register_candidate")
    opened = campaign_opened(story.office.situation(), story.office.procedure)
    assert opened.isoformat().startswith("2005-07-14T00:00")


@pytest.mark.parametrize("story", ["resignation"], indirect=True)
def test_a_resignation_waits_a_month_and_its_acceptance_opens_two(story):
    go_on(story, "record_resignation")
    assert terms(story)["resignation_answer.due"] == "2006-04-01"
    assert tasks(story)["answer_resignation"].values["number"] == 1
    go_on(story, "answer_resignation")
    assert "answer_resignation" not in tasks(story)
    go_on(story, "record_resignation")
    _nobody_answers_whose_mandate_ended(story)
    go_on(story, "answer_resignation")
    assert terms(story) == {"by_election.due": "2006-08-12"}
    assert terms(story, "2006-08-13T00:00") == {}


def _nobody_answers_whose_mandate_ended(story):
    """A death while the answer is awaited: nothing is awaited any more."""
    text, day = Text("үлгі", "образец"), date(2006, 5, 12)
    ended = MandateEnd("early", "death", day, text, "5", day, story.office.now())
    gone, rules, now = (
        replace(story.office.situation(), mandate_end=ended),
        story.office.procedure,
        story.office.now(),
    )
    assert "answer_resignation" not in {task.key for task in agenda.tasks(gone, rules, now)}
    assert {term.step for term in agenda.deadlines(gone, rules, now)} == {"by_election"}


@pytest.mark.parametrize("story", ["dismissal"], indirect=True)
def test_a_dismissal_without_consent_is_not_effective(story):
    go_on(story, "dismiss")
    assert tasks(story)["record_consent"].state == State.NOW
    go_on(story, "record_consent")
    assert "record_consent" not in tasks(story)
    situation = story.office.situation()
    assert situation.mandate_end is None
    assert not situation.dismissals[0].effective
    go_on(story, "dismiss")
    end = story.office.situation().mandate_end
    assert (end.kind, end.event_day.isoformat()) == ("dismissal", "2006-05-12")


@pytest.mark.parametrize("story", ["eskeldi"], indirect=True)
def test_where_nobody_was_ever_named_the_rules_are_silent_and_the_central_commission_decides(story):
    go_on(story, "hold_meeting")
    assert "prolong_election" not in tasks(story, "2005-07-17T23:59")
    task = tasks(story, "2005-07-18T00:00")["prolong_election"]
    assert (task.values["by"], task.citation) == ("cec", "D1485 p.59")
    days = {"first": "2005-08-20", "last": "2005-08-28"}
    data = {"vote_day": "2005-09-30", "nomination": days, "registration": days, "outside_number": "5/9"}
    data |= {"reason": {"kk": "Үлгі", "ru": "Образец"}, "outside_day": "2005-07-18"}
    assert "extension.not_emptied" in story.do("prolong_election", data).codes
    assert story.do("prolong_election", {**data, "body": "cec"}).done


@pytest.mark.parametrize("story", ["ten-days-2006"], indirect=True)
def test_ten_days_are_given_once(story):
    go_on(story, "extend_nomination")
    task = tasks(story, "2006-10-04T10:00")["extend_nomination"]
    assert (task.state, task.values["by"], task.citation) == (State.NOW, "cec", "D130 p.64")
