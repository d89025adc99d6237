"""Call, calendar, commission, electors."""

import pytest

from tests.acts.asking import not_done


def test_a_second_election_in_one_file_is_not_done(eskeldi):
    data = eskeldi.until("call_election")
    assert eskeldi.do("call_election", data, by="clerk").done
    not_done(eskeldi.do("call_election", data, by="clerk"), "election.exists")


def test_nothing_but_the_call_comes_first(eskeldi):
    eskeldi.until("call_election")
    not_done(eskeldi.do("confirm_calendar", {}, by="clerk"), "election.not_called")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"zone": "Asia/Nowhere"}, "election.zone"),
        ({"procedure": "kz-1999"}, "election.procedure"),
        ({"seats": 0}, "election.seats"),
        ({"vote_day": "2005-06-21"}, "election.vote_day"),
        ({"called_day": "2005-06-22"}, "election.called_day"),
        ({"called_by": "  "}, "field.empty"),
        ({"called_by": "x" * 301}, "field.too_long"),
        ({"called_number": "١٢"}, "field.digits"),
        ({"called_by": "а\u202eб"}, "field.forbidden_character"),
    ],
)
def test_a_call_with_one_thing_wrong_is_not_done(eskeldi, change, code):
    data = eskeldi.until("call_election")
    not_done(eskeldi.do("call_election", {**data, **change}, by="clerk"), code)
    assert eskeldi.office.head.seq == 0


def test_the_vote_day_stands_when_the_calendar_is_confirmed(eskeldi):
    eskeldi.until("confirm_calendar")
    moved = {"step": "vote", "window": {"opens": "2005-08-13T00:00", "closes": "2005-08-14T00:00"}}
    not_done(eskeldi.do("confirm_calendar", {"steps": [moved]}, by="clerk"), "calendar.vote_day")


def test_the_dates_the_commission_confirms_govern(eskeldi):
    eskeldi.until("confirm_calendar")
    later = {"step": "nomination", "window": {"opens": "2005-06-28T00:00", "closes": "2005-07-13T00:00"}}
    assert eskeldi.do("confirm_calendar", {"steps": [later]}, by="clerk").done
    eskeldi.next += 1
    data = eskeldi.until("receive_submission")
    not_done(eskeldi.do("receive_submission", data, at="2005-06-27T12:00"), "nomination.window")
    assert eskeldi.do("receive_submission", data, at="2005-06-28T00:00").done


def test_registration_cannot_open_before_nomination(eskeldi):
    eskeldi.until("confirm_calendar")
    early = {"step": "registration", "window": {"opens": "2005-06-20T00:00", "closes": "2005-07-18T00:00"}}
    not_done(eskeldi.do("confirm_calendar", {"steps": [early]}, by="clerk"), "calendar.order")


def test_six_members_are_no_commission(eskeldi):
    data = eskeldi.until("seat_commission")
    data["members"].pop()
    not_done(eskeldi.do("seat_commission", data, by="clerk"), "commission.size")


def test_two_chairs_are_not_done(eskeldi):
    data = eskeldi.until("seat_commission")
    data["members"][3]["role"] = "chair"
    not_done(eskeldi.do("seat_commission", data, by="clerk"), "commission.roles")


def test_a_key_stands_for_one_person(eskeldi):
    data = eskeldi.until("seat_commission")
    data["members"][3]["key"] = "chair"
    not_done(eskeldi.do("seat_commission", data, by="clerk"), "commission.key")


@pytest.mark.parametrize("present", [5, 4])
def test_five_of_seven_hold_a_meeting_and_four_do_not(eskeldi, present):
    data = eskeldi.until("hold_meeting")
    data["present"] = data["present"][:present]
    verdict = eskeldi.do("hold_meeting", data)
    assert verdict.done == (present == 5)
    if present == 4:
        not_done(verdict, "commission.quorum")


def test_a_stranger_records_nothing(eskeldi):
    data = eskeldi.until("hold_meeting")
    not_done(eskeldi.do("hold_meeting", data, by="m9"), "act.person")
    not_done(eskeldi.do("hold_meeting", data, by="clerk"), "act.person")


def test_a_suspended_member_neither_sits_nor_records(eskeldi):
    data = eskeldi.until("hold_meeting", nth=4)
    tie = {"candidate": "c1", "tie": "relative", "reason": "туыс / родственник кандидата"}
    assert eskeldi.do("suspend_member", {"member": "m2", **tie}).done
    not_done(eskeldi.do("hold_meeting", data), "commission.suspended")
    not_done(eskeldi.do("hold_meeting", data, by="m2"), "commission.suspended")


@pytest.mark.parametrize(("votes", "done"), [((4, 3), True), ((3, 4), False)])
def test_four_of_seven_decide_and_three_do_not(eskeldi, votes, done):
    data = eskeldi.until("register_candidate")
    data["decision"].update(in_favour=votes[0], against=votes[1], abstained=0)
    verdict = eskeldi.do("register_candidate", data)
    assert verdict.done is done
    if not done:
        not_done(verdict, "decision.majority")


def test_more_votes_than_members_present_are_not_done(eskeldi):
    data = eskeldi.until("register_candidate")
    data["decision"].update(in_favour=7, against=1)
    not_done(eskeldi.do("register_candidate", data), "decision.votes")


def test_a_decision_rests_on_a_meeting_of_its_day(eskeldi):
    data = eskeldi.until("register_candidate")
    not_done(eskeldi.do("register_candidate", data, at="2005-07-06T10:00"), "decision.day")
    data["decision"]["meeting"] = 9
    not_done(eskeldi.do("register_candidate", data, at="2005-07-06T10:00"), "decision.no_meeting")


def test_electors_are_no_more_than_seats(eskeldi):
    data = eskeldi.until("enrol_electors")
    more = dict(data["deputies"][0], number=16)
    more["person"] = {lang: dict(name, surname="Басқаев") for lang, name in more["person"].items()}
    data["deputies"].append(more)
    not_done(eskeldi.do("enrol_electors", data), "electors.seats")


def test_nobody_is_enrolled_twice_even_in_capitals_and_latin_letters(eskeldi):
    data = eskeldi.until("enrol_electors")
    twin = dict(data["deputies"][0], number=15)
    name = twin["person"]["kk"]
    twin["person"] = dict(twin["person"], kk=dict(name, surname=name["surname"].upper().replace("А", "A")))
    data["deputies"][14] = twin
    not_done(eskeldi.do("enrol_electors", data), "electors.twice")
    data["deputies"][14] = dict(data["deputies"][0], number=1)
    not_done(eskeldi.do("enrol_electors", data), "electors.number_twice")


@pytest.mark.parametrize(("at", "done"), [("2005-08-11T19:59", True), ("2005-08-11T20:00", False)])
def test_the_list_closes_at_twenty_hours_of_the_day_before(eskeldi, at, done):
    data = eskeldi.until("enrol_electors")
    verdict = eskeldi.do("enrol_electors", data, at=at)
    assert verdict.done is done
    if not done:
        not_done(verdict, "list_corrections_end.window")
        data["on_decision"] = "сот шешімі № 1 / решение суда № 1"
        assert eskeldi.do("enrol_electors", data).done
