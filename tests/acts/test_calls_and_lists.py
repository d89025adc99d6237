"""The call of an election and of the electors, requests on the list, proxies and observers: their limits."""

import pytest

from tests.acts.asking import WHY, WORDS, name, refused, said
from tests.story import sketched, told


@pytest.fixture
def rural(tmp_path):
    with told(tmp_path, "special-check-2013") as story:
        yield story


@pytest.fixture
def people(tmp_path):
    with told(tmp_path, "proxies-observers-list") as story:
        yield story


def test_forty_five_full_days_lie_between_the_call_and_the_end_of_the_term(rural):
    data = rural.until("call_election")
    late = {"call.late", "call.reason_needed"}
    for ends, codes in (("2013-08-11", set()), ("2013-08-10", set()), ("2013-08-09", late)):
        assert said(rural, "call_election", {**data, "term_ends": ends}, by="clerk") == codes
    refused(rural, "call_election", {**data, "term_ends": None}, "election.term_ends", by="clerk")
    assert rural.do("call_election", {**data, "term_ends": "2013-08-09", "late": WHY}, by="clerk").done


def test_the_office_is_named_where_the_rules_know_several(rural):
    data = rural.until("call_election")
    for kind, codes in (
        ("village", set()),
        (None, {"election.office_kind"}),
        ("district", {"election.office_kind"}),
    ):
        assert said(rural, "call_election", {**data, "office_kind": kind}, by="clerk") == codes
    assert not rural.do("call_election", {**data, "office_kind": None}, by="clerk").done


def test_the_consultation_is_asked_for_where_the_rules_want_one(rural):
    data = rural.until("receive_submission")
    assert said(rural, "receive_submission", {**data, "consultation": ""}) == {"submission.consultation"}
    assert said(rural, "receive_submission", data) == set()
    assert rural.do("receive_submission", data).done
    assert rural.office.situation().submissions[0].consultation


def test_who_is_barred_does_not_stand_in_the_repeat_election(eskeldi):
    data = eskeldi.until("call_election")
    barred = {"person": name("Сынақов Екінші Сынақұлы", "Сынаков Екинши Сынакулы"), "reason": WORDS}
    again = {"previous_kind": "repeat", "previous_head": "0" * 64, "barred": [barred]}
    by_election = {**again, "previous_kind": "by_election", "term_ends": "2005-06-01"}
    refused(eskeldi, "call_election", {**data, **by_election}, "repeat_election.bar_cause", by="clerk")
    assert eskeldi.do("call_election", {**data, **again}, by="clerk").done
    eskeldi.next += 1
    data = eskeldi.until("receive_submission")
    refused(eskeldi, "receive_submission", data, "candidate.barred")
    named = next(one for one in data["candidates"] if one["key"] == "c2")
    for kk, ru, code in (
        ("Cынaқов Eкінші Сынақұлы", "Сынаков Екинши Сынакулы", "candidate.barred"),
        ("Сынаков Екинши Сынакулы", "Сынаков Екинши Сынакулы", "candidate.barred"),
        ("Екінші Сынақов Сынақұлы", "Екинши Сынаков Сынакулы", "candidate.barred"),
        ("Сынақов Екінші Өзгеұлы", "Сынаков Екинши Озгеулы", "candidate.like_barred"),
    ):
        same = {**data, "candidates": [{**named, "person": name(kk, ru)}]}
        found = said(eskeldi, "receive_submission", same)
        assert found & {"candidate.barred", "candidate.like_barred"} == {code}, kk
    others = [one for one in data["candidates"] if one["key"] != "c2"]
    assert said(eskeldi, "receive_submission", {**data, "candidates": others}) == set()


def test_a_member_who_is_not_suspended_does_not_return(people):
    people.until("publish_notice", nth=2)
    refused(people, "return_member", {"member": "m1"}, "commission.not_suspended")
    refused(people, "return_member", {"member": "m9"}, "commission.unknown_member")


def test_a_suspended_member_returns_when_the_candidate_is_out(people):
    people.until("publish_notice", nth=2)
    meeting = people.meet_of(6, "2005-07-07T10:00")
    decision = {"number": f"{meeting}/91", "meeting": meeting, "in_favour": 6}
    out = {"candidate": "c1", "day": "2005-07-07", "decision": decision}
    assert people.do("withdraw", out).done
    assert people.do("return_member", {"member": "m4"}).done
    assert people.office.situation().member("m4").suspended_for is None


def test_the_commission_meets_at_least_once_a_fortnight(eskeldi):
    data = eskeldi.until("hold_meeting", nth=2)
    for day, codes in (("2005-07-06", set()), ("2005-07-07", {"commission.fortnight"})):
        assert said(eskeldi, "hold_meeting", data, at=f"{day}T10:00") == codes


def test_the_papers_of_proxies_and_observers_are_not_of_tomorrow(people):
    proxy = people.until("register_proxy")
    one = people.office.situation().candidate(proxy["candidate"]).person
    parts = ("surname", "given", "patronymic")
    himself = {lang: {part: getattr(one[lang], part) for part in parts} for lang in ("kk", "ru")}
    assert said(people, "register_proxy", {**proxy, "person": himself}) == {"proxy.stands"}
    for day, codes in (("2005-07-10", set()), ("2005-07-11", {"proxy.day"})):
        assert said(people, "register_proxy", {**proxy, "mandate_day": day}) == codes
    assert not people.do("register_proxy", {**proxy, "mandate_day": "2005-07-11"}).done
    observer = people.until("register_observer")
    for day, codes in (("2005-07-18", set()), ("2005-07-19", {"observer.day"})):
        assert said(people, "register_observer", {**observer, "paper_day": day}) == codes
    assert not people.do("register_observer", {**observer, "paper_day": "2005-07-19"}).done


def test_five_proxies_and_not_six(tmp_path):
    with told(tmp_path, "oath-2006") as story:
        data = story.until("register_proxy", nth=5)
        assert said(story, "register_proxy", data) == set()
        assert story.do("register_proxy", data).done
        sixth = {**data, "person": name("Сенімов Алтыншы Сынақұлы", "Сенимов Алтыншы Сынакулы")}
        refused(story, "register_proxy", sixth, "proxy.too_many")
        assert story.do("revoke_proxy", {"proxy": 1}).done
        assert said(story, "register_proxy", sixth) == set()
        deputy = story.office.situation()
        assert not deputy.electors


def test_a_deputy_on_the_list_is_barred_or_only_named_as_the_rules_say(people):
    people.until("approve_ballot")
    elector = people.office.situation().electors[3].person
    parts = ("surname", "given", "patronymic")
    person = {lang: {part: getattr(elector[lang], part) for part in parts} for lang in ("kk", "ru")}
    data = {"candidate": "c1", "person": person, "mandate_day": "2005-07-20"}
    assert said(people, "register_proxy", data) == {"proxy.warned"}


def test_a_request_is_answered_on_the_day_it_came(people):
    data = people.until("answer_list_request")
    late = {"list_request.late", "list_request.reason_needed"}
    assert said(people, "answer_list_request", {**data, "filed_at": "2005-07-26T12:00"}) == set()
    assert said(people, "answer_list_request", {**data, "filed_at": "2005-07-26T12:01"}) == {
        "list_request.filed"
    }
    assert said(people, "answer_list_request", data, at="2005-07-26T23:59") == set()
    assert said(people, "answer_list_request", data, at="2005-07-27T00:00") == late
    assert people.do("answer_list_request", {**data, "late": WHY}).codes == ("list_request.late",)
    assert not people.do("answer_list_request", {**data, "filed_at": "2005-07-28T00:00"}).done


def test_nothing_is_granted_from_twenty_hours_on_and_a_refusal_may_be(people):
    data = people.until("answer_list_request", nth=3)
    data = {**data, "filed_at": "2005-08-11T19:00", "on_decision": None}
    assert said(people, "answer_list_request", data, at="2005-08-11T20:00") == {"list_corrections_end.window"}
    assert said(people, "answer_list_request", {**data, "granted": False}) == set()
    assert said(people, "answer_list_request", {**data, "on_decision": "№ 1"}) == set()


def test_the_electors_are_called_for_an_hour_to_come_before_they_meet(people):
    data = people.until("call_electors")
    assert people.do("call_electors", data).done
    again = {**data["decision"], "number": "6/77"}
    people.stand("2005-08-12T09:59")
    meeting = people.meet_of(6, "2005-08-12T08:00")
    again["meeting"] = meeting
    for hour, codes in (("10:00", set()), ("09:59", {"meeting_call.past"})):
        begins = {**data, "begins_at": f"2005-08-12T{hour}", "decision": again}
        assert said(people, "call_electors", begins, at="2005-08-12T09:59") == codes
    assert not people.do("call_electors", {**data, "begins_at": "2005-08-12T09:59", "decision": again}).done


def test_nobody_is_called_without_a_list_nor_after_they_met(eskeldi):
    eskeldi.until("enrol_electors")
    call = {"place": WORDS, "begins_at": "2005-08-12T10:00"}
    call["decision"] = {"number": "5/55", "meeting": 5, "in_favour": 7}
    refused(eskeldi, "call_electors", call, "meeting_call.no_electors")
    eskeldi.until("issue_paper")
    eskeldi.until("sign_out_ballots")
    assert "meeting_call.met" in said(eskeldi, "call_electors", call)


@pytest.mark.parametrize(
    ("which", "left"), [("oath-2006", "withdraw.fewer_left"), ("eskeldi", "withdraw.one_left")]
)
def test_what_follows_when_one_is_left_is_the_rule_sets_own(tmp_path, which, left):
    with told(tmp_path, which) as story:
        story.until("file_paper")
        day = story.office.now().date().isoformat()
        keys = [one.key for one in story.office.situation().candidates]
        for key in keys[:-2]:
            assert story.do("withdraw", {"candidate": key, "day": day}).codes == ()
        assert story.do("withdraw", {"candidate": keys[-2], "day": day}).codes == (left,)
        (last,) = story.do("withdraw", {"candidate": keys[-1], "day": day}).findings
        assert last.code == "withdraw.none_left"
        assert last.citation == story.office.procedure.extension.citation


def test_a_suspended_member_returns_when_the_akim_is_registered(eskeldi):
    eskeldi.until("sign_count_protocol")
    data = eskeldi.until("present_decision")
    tie = {"member": "m4", "candidate": "c2", "tie": "subordinate", "reason": "бұйрық / приказ"}
    assert eskeldi.do("suspend_member", tie).done
    assert eskeldi.do("return_member", {"member": "m4"}).done
    assert said(eskeldi, "present_decision", data) == set()


@pytest.mark.parametrize("which", ["rural-tie", "two-ran-repeat"])
def test_a_suspended_member_returns_when_nobody_was_elected(tmp_path, which):
    """Until the result the candidate stands; then the campaign is over and seven may decide what follows."""
    tie = {"member": "m4", "candidate": "c2", "tie": "relative", "reason": "бұйрық / приказ"}
    with sketched(tmp_path, which, "establish_result") as story:
        step = story.steps[story.next]
        assert story.do("suspend_member", tie).done
        refused(story, "return_member", {"member": "m4"}, "commission.candidate_stands")
        assert story.do(step["act"], step["data"]).done
        assert story.do("return_member", {"member": "m4"}).done


def test_only_the_rules_of_2005_bar_anybody_from_a_repeat_election(rural):
    data = rural.until("call_election")
    barred = [{"person": name("Сынақов Екінші Сынақұлы", "Сынаков Екинши Сынакулы"), "reason": WORDS}]
    again = {"previous_kind": "repeat", "previous_head": "0" * 64, "barred": barred}
    refused(rural, "call_election", {**data, **again}, "repeat_election.no_bar", by="clerk")


def test_a_suspended_secretary_keeps_no_minutes_and_a_suspended_member_dissents_no_more(tmp_path):
    """Another keeps them; a complaint about an attempt without a quorum is taken (Art. 20.9, 20-1)."""
    with sketched(tmp_path, "no-quorum", until="open_meeting") as story:
        step = story.steps[story.next]
        for key in ("m4", "secretary"):
            tie = {"member": key, "candidate": "c1", "tie": "relative", "reason": "бұйрық / приказ"}
            more = {"acting": "m2"} if key == "secretary" else {}
            assert story.do("suspend_member", tie | more, by="m3").done
        complaint = {"kind": "complaint", "author": WORDS}
        refused(story, "record_statement", complaint, "meeting.not_open", by="m3")
        theirs = {**step["data"], "minutes_by": "secretary"}
        refused(story, step["act"], theirs, "commission.suspended", "meeting.no_quorum", by="m3")
        assert story.do(step["act"], step["data"], by="m3").done
        assert story.office.situation().meetings_of_electors[0].closing.minutes_by == "m2"
        assert story.do("record_statement", complaint, by="m3").done
        dissent = {"kind": "dissent", "author": WORDS, "member": "m4"}
        refused(story, "record_statement", dissent, "commission.suspended", by="m3")
