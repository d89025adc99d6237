"""Entry into office and the end of a mandate: the limits of each rule set."""

import pytest

from core.procedures import procedure
from core.rules import mandate
from tests.acts.asking import WORDS, refused, said
from tests.story import told


@pytest.fixture
def oath(tmp_path):
    with told(tmp_path, "oath-2006") as story:
        yield story


@pytest.fixture
def rural(tmp_path):
    with told(tmp_path, "special-check-2013") as story:
        yield story


@pytest.fixture
def resigned(tmp_path):
    with told(tmp_path, "resignation") as story:
        yield story


def test_where_an_order_appoints_no_entry_is_recorded(eskeldi):
    eskeldi.until("record_appointment")
    refused(eskeldi, "enter_office", {"candidate": "c1"}, "entry.by_order")


def test_the_oath_is_taken_after_the_registration_by_the_registered_one(oath):
    oath.until("register_winner")
    taken = {
        "candidate": "c1",
        "oath_at": "2006-10-21T11:00",
        "before_deputies": True,
        "before_commission": True,
    }
    refused(oath, "enter_office", taken, "entry.no_winner")
    entry = oath.until("enter_office")
    told_ = {"entry.certificate"} if entry.get("certificate") is None else set()
    at = "2006-10-25T12:05"
    for moment, codes in (
        ("2006-10-21T11:19", {"entry.oath_time"}),
        ("2006-10-21T11:20", set()),
        (at, set()),
        ("2006-10-25T12:06", {"entry.oath_time"}),
    ):
        assert said(oath, "enter_office", {**entry, "oath_at": moment}, at=at) == codes | told_
    refused(oath, "enter_office", {**entry, "oath_at": None}, "entry.oath_needed", *told_)
    refused(oath, "enter_office", {**entry, "candidate": "c2"}, "entry.other", *told_)
    refused(oath, "enter_office", {**entry, "certificate": 1}, "entry.no_certificate")
    assert oath.do("enter_office", entry).done
    assert oath.office.situation().entry_into_office.begins_on.isoformat() == "2006-10-25"
    refused(oath, "enter_office", entry, "entry.done", *told_)


def test_the_certificate_is_missed_when_it_is_not_handed_over(oath):
    entry = oath.until("enter_office")
    assert said(oath, "enter_office", {**entry, "certificate": None}) == {"entry.certificate"}


def test_the_decision_goes_to_those_whom_the_rules_name(oath):
    data = oath.until("present_decision", nth=2)
    refused(oath, "present_decision", {**data, "receiver": "court"}, "presentation.receiver")
    refused(oath, "present_decision", {**data, "receiver": None}, "presentation.done")
    assert oath.do("present_decision", data).done
    situation = oath.office.situation()
    (further,) = situation.further_presentations
    assert (situation.presentation.receiver, further.receiver) == ("superior_akim", "maslikhat")


def test_in_2005_the_maslikhat_gets_none(eskeldi):
    data = eskeldi.until("present_decision")
    refused(eskeldi, "present_decision", {**data, "receiver": "maslikhat"}, "presentation.receiver")


def test_a_positive_check_opens_the_office_and_until_then_one_acts(rural):
    data = rural.until("enter_office")
    for day, codes in (
        ("2013-08-07", {"entry.check_day"}),
        ("2013-08-08", set()),
        ("2013-09-06", set()),
        ("2013-09-07", {"entry.check_day"}),
    ):
        assert said(rural, "enter_office", {**data, "check_day": day, "acting_from": None}) == codes
    for day, codes in (
        ("2013-08-07", {"entry.acting"}),
        ("2013-08-08", set()),
        ("2013-09-05", set()),
        ("2013-09-06", {"entry.acting"}),
    ):
        assert said(rural, "enter_office", {**data, "acting_from": day}) == codes
    refused(rural, "enter_office", {**data, "check_number": " "}, "entry.check_needed")
    refused(rural, "enter_office", {**data, "check_day": "2013-08-01"}, "entry.check_day")
    refused(rural, "enter_office", {**data, "acting_from": "2013-08-01"}, "entry.acting")
    assert rural.do("enter_office", data).done


def test_only_an_akim_in_office_resigns(eskeldi):
    eskeldi.until("record_appointment")
    refused(eskeldi, "record_resignation", {"day": "2005-08-14"}, "mandate.not_in_office")


def test_a_resignation_is_answered_within_the_month(resigned):
    resigned.until("answer_resignation", nth=2)
    data = {"resignation": 2, "answer": "accepted", "number": "31к"}
    late = {"resignation_answer.late", "resignation_answer.reason_needed"}
    for day, codes in (
        ("2006-05-09", {"resignation.day"}),
        ("2006-05-10", set()),
        ("2006-06-10", set()),
        ("2006-06-11", late),
        ("2006-06-14", {"resignation.day", *late}),
    ):
        assert said(resigned, "answer_resignation", {**data, "day": day}, at="2006-06-13T10:00") == codes
    refused(
        resigned, "answer_resignation", {**data, "resignation": 1, "day": "2006-06-10"}, "resignation.none"
    )
    refused(resigned, "answer_resignation", {**data, "day": "2006-05-09"}, "resignation.day")
    assert resigned.do("answer_resignation", {**data, "day": "2006-06-10"}).done
    end = resigned.office.situation().mandate_end
    assert (end.kind, end.ground, end.event_day.isoformat()) == ("resignation", "resignation", "2006-06-10")


def test_a_mandate_ends_on_the_day_of_the_event(resigned):
    resigned.until("record_resignation")
    data = {"ground": "death", "event_day": "2006-02-20", "number": "5к", "day": "2006-02-22"}
    for day, codes in (
        ("2006-02-19", {"mandate.day"}),
        ("2006-02-20", set()),
        ("2006-03-02", {"mandate.day"}),
    ):
        assert said(resigned, "end_mandate", {**data, "day": day}) == codes
    for event, codes in (("2005-08-13", {"mandate.event_day"}), ("2005-08-14", set())):
        assert said(resigned, "end_mandate", {**data, "event_day": event}) == codes
    refused(resigned, "end_mandate", {**data, "day": "2006-02-19"}, "mandate.day")
    assert resigned.do("end_mandate", data).done
    assert resigned.office.situation().mandate_end.event_day.isoformat() == "2006-02-20"


def test_the_rules_of_2013_know_no_resignation_and_the_commission_is_told_in_three_days(rural):
    rural.until("publish_notice", nth=4)
    assert not rural.do("record_resignation", {"day": "2013-09-06"}).done
    refused(rural, "record_resignation", {"day": "2013-09-06"}, "resignation.not_foreseen")
    end = {"event_day": "2014-01-10", "number": "12", "day": "2014-01-13"}
    for ground, codes in (("general_law", set()), ("death", {"mandate.ground"})):
        assert said(rural, "end_mandate", {**end, "ground": ground}, at="2014-01-13T10:00") == codes
    assert said(rural, "end_mandate", {**end, "ground": "general_law"}, at="2014-01-14T10:00") == {
        "mandate.told_late"
    }
    consent = {"number": "01-7/15", "day": "2014-02-03"}
    data = {"facts": WORDS, "number": "44", "day": "2014-02-03", "consent": consent}
    for told_, codes in (("2014-02-06", set()), ("2014-02-07", {"mandate.told_late"})):
        assert said(rural, "dismiss", {**data, "told_day": told_}, at="2014-02-10T10:00") == codes
    after = {**data, "told_day": "2014-02-06", "consent": {**consent, "day": "2014-02-04"}}
    refused(rural, "dismiss", after, "dismissal.consent_day")
    assert rural.do("dismiss", {**data, "told_day": "2014-02-06"}).done
    situation = rural.office.situation()
    assert situation.dismissals[0].effective
    assert situation.mandate_end.kind == "dismissal"


@pytest.mark.parametrize(
    ("in_favour", "deputies", "enough"),
    [
        (10, 15, True),
        (9, 15, False),
        (11, 16, True),
        (10, 16, False),
        (2, 3, True),
        (1, 3, False),
        (0, 1, False),
        (12, 19, False),
        (13, 19, True),
        (12, 18, True),
        (11, 18, False),
    ],
)
def test_two_thirds_of_all_deputies_consent_in_whole_numbers(in_favour, deputies, enough):
    for rules in ("kz-2005-pilot", "kz-2006-district"):
        assert mandate.consent_is_enough(procedure(rules), in_favour, deputies) is enough
        assert mandate.votes_on_consent(procedure(rules))


def test_in_2013_an_official_consents_and_not_the_maslikhat():
    rules = procedure("kz-2013-rural")
    assert not mandate.votes_on_consent(rules)
    assert rules.ending.consent_of == "oblast_akim"
