"""The call, the calendar, the commission, its meetings and decisions, the electors' list, the register."""

import pytest

from tests.acts.asking import refused, said

TEXT = {"kk": "Үлгі", "ru": "Образец"}


@pytest.mark.parametrize(
    ("called_day", "codes"),
    [("2005-06-26", set()), ("2005-06-27", set()), ("2005-06-28", {"election.short_notice"})],
)
def test_nomination_opens_on_the_27th_of_june_and_a_later_call_comes_too_late_for_it(
    eskeldi, called_day, codes
):
    data = {**eskeldi.until("call_election"), "called_day": called_day}
    verdict = eskeldi.do("call_election", data, at="2005-06-30T10:00", by="clerk")
    assert verdict.done
    assert set(verdict.codes) == codes


def test_nothing_with_a_window_is_done_before_the_calendar_is_confirmed(eskeldi):
    eskeldi.until("confirm_calendar")
    eskeldi.next += 1
    plan = eskeldi.until("issue_paper")
    refused(eskeldi, "issue_paper", plan, "paper.nothing")
    eskeldi.next += 1
    data = eskeldi.until("publish_notice")
    assert eskeldi.do("publish_notice", data).done
    submission = next(step for step in eskeldi.steps if step["act"] == "receive_submission")["data"]
    refused(eskeldi, "receive_submission", submission, "calendar.not_confirmed", at="2005-06-29T10:00")
    assert eskeldi.do("confirm_calendar", {}).done
    assert said(eskeldi, "receive_submission", submission) == set()


def test_only_a_step_that_the_rule_set_dates_is_confirmed(eskeldi):
    eskeldi.until("confirm_calendar")
    for step in ("breakfast", "presentation", ""):
        named = {"steps": [{"step": step, "window": {"closes": "2005-07-13T00:00"}}]}
        findings = refused(eskeldi, "confirm_calendar", named, "calendar.unknown_step", by="clerk")
        assert [finding.fields for finding in findings] == [("steps.0.step",)]


def test_the_calendar_stands_from_the_approval_of_the_ballot_on(eskeldi):
    data = eskeldi.until("approve_ballot")
    assert said(eskeldi, "confirm_calendar", {}) == set()
    assert eskeldi.do("approve_ballot", data).done
    refused(eskeldi, "confirm_calendar", {}, "calendar.too_late")


def test_nothing_is_met_received_or_issued_before_the_commission_is_seated(eskeldi):
    seat = eskeldi.until("seat_commission")
    meeting = next(step for step in eskeldi.steps if step["act"] == "hold_meeting")["data"]
    submission = next(step for step in eskeldi.steps if step["act"] == "receive_submission")["data"]
    refused(eskeldi, "hold_meeting", meeting, "commission.not_seated", by="clerk")
    refused(eskeldi, "issue_paper", {"kind": "electors"}, "commission.not_seated", by="clerk")
    refused(
        eskeldi, "receive_submission", submission, "commission.not_seated", at="2005-06-29T10:15", by="clerk"
    )
    assert eskeldi.do("seat_commission", seat, by="clerk").done
    assert said(eskeldi, "hold_meeting", meeting) == set()
    assert said(eskeldi, "receive_submission", submission) == set()
    refused(eskeldi, "seat_commission", seat, "commission.seated")


def test_a_member_is_suspended_once_and_a_stranger_never(eskeldi):
    eskeldi.until("hold_meeting", nth=4)
    suspend = {"member": "m2", "candidate": "c1", "tie": "relative", "reason": "туыс / родственник кандидата"}
    refused(eskeldi, "suspend_member", {**suspend, "member": "m9"}, "commission.unknown_member")
    assert eskeldi.do("suspend_member", suspend).done
    refused(eskeldi, "suspend_member", suspend, "commission.already_suspended")


def test_meetings_are_numbered_upwards_from_one(eskeldi):
    data = eskeldi.until("hold_meeting")
    for number in (0, -1):
        refused(eskeldi, "hold_meeting", {**data, "number": number}, "commission.meeting_number")
    assert eskeldi.do("hold_meeting", {**data, "number": 1}).done
    refused(eskeldi, "hold_meeting", {**data, "number": 1}, "commission.meeting_number")
    assert said(eskeldi, "hold_meeting", {**data, "number": 2}) == set()


def test_nobody_sits_twice_and_no_stranger_sits(eskeldi):
    data = eskeldi.until("hold_meeting")
    five = ["chair", "deputy", "secretary", "m1", "m2"]
    for present, codes in (
        ([*five, "m2"], {"commission.present_twice"}),
        ([*five, "m9"], {"commission.unknown_member"}),
        ([*five[:4], "m1"], {"commission.present_twice", "commission.quorum"}),
    ):
        refused(eskeldi, "hold_meeting", {**data, "present": present}, *codes)
    assert said(eskeldi, "hold_meeting", {**data, "present": five}) == set()


def test_the_number_of_a_decision_is_taken_once_whatever_stands_around_it(eskeldi):
    data = eskeldi.until("register_candidate", nth=2)
    for number in ("3/1", " 3/1\n"):
        taken = {**data, "decision": {**data["decision"], "number": number}}
        refused(eskeldi, "register_candidate", taken, "decision.number_taken")
    assert said(eskeldi, "register_candidate", data) == set()


def test_the_commission_decides_by_a_decision(eskeldi):
    data = eskeldi.until("register_candidate")
    ground = {"ground": "early_campaign", "facts": TEXT}
    for act, more in (("register_candidate", {}), ("refuse_candidate", ground)):
        refused(eskeldi, act, {"candidate": "c1", **more}, "decision.missing")
        assert said(eskeldi, act, {**data, **more}) == set()


def test_whoever_dissents_was_at_the_meeting(eskeldi):
    data = eskeldi.until("register_candidate", nth=3)
    for key, codes in (("m3", set()), ("m4", {"commission.unknown_member"})):
        dissent = {**data, "decision": {**data["decision"], "dissent_by": key}}
        assert said(eskeldi, "register_candidate", dissent) == codes


def test_a_list_names_somebody_and_counts_from_one(eskeldi):
    data = eskeldi.until("enrol_electors")
    refused(eskeldi, "enrol_electors", {"deputies": []}, "electors.empty")
    for number, codes in ((1, set()), (0, {"electors.number"}), (-1, {"electors.number"})):
        deputies = [{**data["deputies"][0], "number": number}, *data["deputies"][1:]]
        assert said(eskeldi, "enrol_electors", {"deputies": deputies}) == codes


def test_a_deputy_is_of_voting_age_and_born_since_1900(eskeldi):
    data = eskeldi.until("enrol_electors")
    for year, codes in (
        (1899, {"electors.birth_year"}),
        (1900, set()),
        (1987, set()),
        (1988, {"electors.birth_year"}),
    ):
        deputies = [{**data["deputies"][0], "birth_year": year}, *data["deputies"][1:]]
        assert said(eskeldi, "enrol_electors", {"deputies": deputies}) == codes
    refused(eskeldi, "enrol_electors", {"deputies": deputies}, "electors.birth_year")


def test_a_paper_tells_of_nothing_that_is_not_recorded(eskeldi):
    deputies = eskeldi.until("enrol_electors")
    for paper in ({"kind": "electors"}, {"kind": "letter", "number": "1"}, {"kind": "order"}):
        refused(eskeldi, "issue_paper", paper, "paper.nothing")
    assert eskeldi.do("enrol_electors", deputies).done
    assert said(eskeldi, "issue_paper", {"kind": "electors"}) == set()


def test_a_superseded_paper_is_not_handed_over(eskeldi):
    eskeldi.until("approve_ballot")
    old = eskeldi.office.situation().papers[-1]
    hand = {"paper": old.number, "receiver": "Үлгіев Ү."}
    assert old.kind == "electors"
    assert said(eskeldi, "hand_over", hand) == set()
    assert eskeldi.do("issue_paper", {"kind": "electors"}).done
    refused(eskeldi, "hand_over", hand, "paper.superseded")
    assert said(eskeldi, "hand_over", {**hand, "paper": old.number + 1}) == set()
