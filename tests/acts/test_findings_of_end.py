"""The result and what follows it: notice, registration, presentation, appointment."""

import pytest

from tests.acts.asking import refused, said
from tests.story import under

WHY = {
    "reason": {"kk": "Жол жабық болды", "ru": "Дорога была закрыта"},
    "given_by": {"kk": "А. Үлгіев", "ru": "А. Улгиев"},
}


def step(story, act):
    """The data of the first step of that act in the script, played or not."""
    return next(one for one in story.steps if one["act"] == act)["data"]


def test_a_result_follows_a_signed_protocol_and_stands(eskeldi):
    protocol = eskeldi.until("sign_count_protocol")
    refused(eskeldi, "establish_result", {"round": 1}, "result.no_protocol")
    assert eskeldi.do("sign_count_protocol", protocol).done
    refused(eskeldi, "establish_result", {"round": 2}, "result.no_protocol")
    assert eskeldi.do("establish_result", {"round": 1}).done
    refused(eskeldi, "establish_result", {"round": 1}, "result.established")


def late_by(findings):
    """The days that a lateness counts, begun ones too."""
    return [finding.values["days"] for finding in findings if finding.code.endswith(".late")]


def test_the_results_are_told_within_48_hours_of_the_signature_or_late_with_a_reason(eskeldi):
    data = eskeldi.until("publish_notice", nth=4)
    assert data["kind"] == "results"
    assert said(eskeldi, "publish_notice", data, at="2005-08-14T12:39") == set()
    codes = ("results_notice.late", "results_notice.reason_needed")
    for at, days in (("2005-08-14T12:40", 1), ("2005-08-15T12:39", 1), ("2005-08-15T12:40", 2)):
        assert late_by(refused(eskeldi, "publish_notice", data, *codes, at=at)) == [days]
    verdict = eskeldi.do("publish_notice", {**data, "late": WHY})
    assert verdict.done
    assert verdict.codes == ("results_notice.late",)
    told = eskeldi.office.situation().lateness[-1]
    assert (told.step, told.days) == ("results_notice", 2)


def test_the_elected_akim_is_registered_once(eskeldi):
    data = eskeldi.until("register_winner")
    assert eskeldi.do("register_winner", data).done
    again = {**data, "decision": {**data["decision"], "number": "7/6"}}
    refused(eskeldi, "register_winner", again, "winner.registered")


def test_nothing_is_presented_before_the_registration_and_nobody_appointed_before_the_presentation(eskeldi):
    eskeldi.until("register_winner")
    letter, order = step(eskeldi, "present_decision"), step(eskeldi, "record_appointment")
    refused(eskeldi, "present_decision", letter, "presentation.no_winner", at="2005-08-13T15:30")
    refused(eskeldi, "record_appointment", order, "appointment.not_presented")
    eskeldi.until("present_decision")
    refused(eskeldi, "record_appointment", order, "appointment.not_presented")


def test_a_letter_carries_its_outgoing_number_and_an_order_none(eskeldi):
    data = eskeldi.until("issue_paper", nth=10)
    for number in ("", "  "):
        refused(eskeldi, "issue_paper", {**data, "number": number}, "paper.number")
    assert said(eskeldi, "issue_paper", {**data, "number": "1"}) == set()
    assert said(eskeldi, "issue_paper", {"kind": "order"}) == set()


def test_what_is_presented_is_the_letter_and_it_goes_out_before_it_comes_in(eskeldi):
    data = eskeldi.until("present_decision")
    kinds = {paper.kind: paper.number for paper in eskeldi.office.situation().papers}
    assert data["letter"] == kinds["letter"]
    for number in (kinds["order"], kinds["winner"], 99, 0):
        refused(eskeldi, "present_decision", {**data, "letter": number}, "presentation.no_letter")
    for received, codes in (
        ("2005-08-13T13:59", {"presentation.times"}),
        ("2005-08-13T14:00", set()),
        ("2005-08-13T15:30", set()),
        ("2005-08-13T15:31", {"presentation.times"}),
    ):
        assert said(eskeldi, "present_decision", {**data, "received_at": received}) == codes
    early = {**data, "received_at": "2005-08-13T13:59"}
    refused(eskeldi, "present_decision", early, "presentation.times")


def test_the_decision_is_presented_once(eskeldi):
    data = eskeldi.until("present_decision")
    assert eskeldi.do("present_decision", data).done
    refused(eskeldi, "present_decision", data, "presentation.done")


def test_the_decision_is_presented_the_day_of_the_registration_or_late_with_a_reason(eskeldi):
    data = eskeldi.until("present_decision")
    codes = ("presentation.late", "presentation.reason_needed")
    for sent, days in (
        ("2005-08-13T23:59", 0),
        ("2005-08-14T00:00", 1),
        ("2005-08-14T23:59", 1),
        ("2005-08-15T00:00", 2),
    ):
        data = {**data, "happened": sent, "received_at": sent}
        if days:
            assert late_by(refused(eskeldi, "present_decision", data, *codes, at=sent)) == [days]
        else:
            assert said(eskeldi, "present_decision", data, at=sent) == set()
    verdict = eskeldi.do("present_decision", {**data, "late": WHY})
    assert verdict.done
    assert verdict.codes == ("presentation.late",)
    told = eskeldi.office.situation().lateness[-1]
    assert (told.step, told.days) == ("presentation", 2)


def test_the_order_is_recorded_once(eskeldi):
    data = eskeldi.until("record_appointment")
    assert eskeldi.do("record_appointment", data).done
    refused(eskeldi, "record_appointment", {**data, "number": "62к"}, "appointment.done")


def test_a_late_order_tells_its_reason(eskeldi):
    data = eskeldi.until("record_appointment")
    at = "2005-08-14T15:30"
    late = {"appointment_order.late", "appointment_order.reason_needed"}
    assert said(eskeldi, "record_appointment", data, at="2005-08-14T15:29") == set()
    refused(eskeldi, "record_appointment", data, *late, at=at)
    verdict = eskeldi.do("record_appointment", {**data, "late": WHY})
    assert verdict.done
    assert verdict.codes == ("appointment_order.late",)
    assert eskeldi.office.situation().lateness[-1].days == 1


@pytest.mark.parametrize(
    ("procedure", "codes"),
    [
        ("kz-2006-district", ("appointment.no_order",)),
        ("kz-2013-rural", ("appointment.no_order",)),
        ("kz-2005-pilot", ("appointment.not_presented",)),
    ],
)
def test_an_order_appoints_only_where_the_rules_know_one(eskeldi, procedure, codes):
    called = eskeldi.until("call_election")
    assert eskeldi.do("call_election", {**called, **under(procedure)}, by="clerk").done
    order = step(eskeldi, "record_appointment")
    refused(eskeldi, "record_appointment", order, *codes, by="clerk")
    drawn = said(eskeldi, "issue_paper", {"kind": "order"}, by="clerk")
    assert ("appointment.no_order" in drawn) is (procedure != "kz-2005-pilot")
