"""Ballot, electors' meeting, ballots given out and left over, count, protocol, ruling."""

from tests.acts.asking import refused, said

TEXT = {"kk": "Үлгі", "ru": "Образец"}


def step(story, act, nth=1):
    """The data of the nth step of that act in the script, played or not."""
    return [one for one in story.steps if one["act"] == act and "expect" not in one][nth - 1]["data"]


def decided(meeting, number="9/9"):
    return {"number": number, "meeting": meeting, "in_favour": 7}


def test_a_ballot_approved_before_the_end_of_registration_is_warned_about(eskeldi):
    eskeldi.until("hand_over", nth=3)
    deputies = step(eskeldi, "enrol_electors")
    assert eskeldi.do("enrol_electors", deputies, at="2005-07-17T20:00").done
    ballot = {"round": 1, "print_run": 16}
    early = {**ballot, "decision": decided(eskeldi.meet("2005-07-17T23:59"))}
    assert said(eskeldi, "approve_ballot", early) == {"ballot.registration_open"}
    in_time = {**ballot, "decision": decided(eskeldi.meet("2005-07-18T00:00"))}
    assert said(eskeldi, "approve_ballot", in_time) == set()


def test_a_ballot_needs_a_candidate_and_an_elector(eskeldi):
    eskeldi.until("hold_meeting", nth=3)
    ballot = {"round": 1, "print_run": 16, "decision": decided(eskeldi.meet("2005-08-03T15:00"))}
    refused(eskeldi, "approve_ballot", ballot, "ballot.no_candidates", "electors.empty")
    assert eskeldi.do("enrol_electors", step(eskeldi, "enrol_electors")).done
    refused(eskeldi, "approve_ballot", ballot, "ballot.no_candidates")


def test_the_ballot_is_approved_once_and_for_one_vote(eskeldi):
    eskeldi.until("open_meeting")
    ballot = {"round": 1, "print_run": 16, "decision": decided(eskeldi.meet("2005-08-05T10:00"))}
    refused(eskeldi, "approve_ballot", ballot, "ballot.approved")
    refused(eskeldi, "approve_ballot", {**ballot, "round": 2}, "ballot.no_second_vote")


def test_no_second_vote_follows_an_election(eskeldi):
    eskeldi.until("publish_notice", nth=4)
    decision = decided(eskeldi.meet("2005-08-12T18:00"))
    call = {"begins_at": "2005-08-12T19:00", "decision": decision}
    refused(eskeldi, "call_second_vote", call, "ballot.no_second_vote")
    ballot = {"round": 2, "print_run": 16, "decision": decision}
    refused(eskeldi, "approve_ballot", ballot, "ballot.no_second_vote")


def test_the_second_ballot_waits_for_the_call(kokpekty):
    kokpekty.until("hold_meeting", nth=7)
    meeting = kokpekty.meet("2005-08-12T13:10")
    ballot = {"round": 2, "print_run": 20, "decision": decided(meeting)}
    refused(kokpekty, "approve_ballot", ballot, "ballot.second_vote_not_called")
    call = {"begins_at": "2005-08-12T14:00", "decision": decided(meeting, "9/8")}
    assert kokpekty.do("call_second_vote", call).done
    assert said(kokpekty, "approve_ballot", ballot) == set()


def test_the_meeting_needs_a_ballot_and_giving_out_needs_the_meeting(eskeldi):
    eskeldi.until("approve_ballot")
    opening = step(eskeldi, "open_meeting")
    refused(eskeldi, "open_meeting", opening, "meeting.no_ballot", at="2005-08-12T10:00")
    given = step(eskeldi, "sign_out_ballots")
    refused(eskeldi, "sign_out_ballots", given, "meeting.not_open", at="2005-08-12T11:30")
    statement = {"kind": "statement", "author": TEXT}
    refused(eskeldi, "record_statement", statement, "meeting.not_open")


def test_the_meeting_is_opened_once(eskeldi):
    data = eskeldi.until("open_meeting")
    assert eskeldi.do("open_meeting", data).done
    refused(eskeldi, "open_meeting", data, "meeting.open")


def test_a_ballot_that_a_withdrawal_took_away_is_not_given_out(eskeldi):
    data = eskeldi.until("sign_out_ballots")
    gone = {"candidate": "c3", "day": "2005-08-12"}
    gone["decision"] = decided(eskeldi.meet("2005-08-12T11:00"))
    assert eskeldi.do("withdraw", gone).done
    refused(eskeldi, "sign_out_ballots", data, "signing_out.no_ballot", at="2005-08-12T11:30")


def test_the_voting_opens_in_the_meeting_and_closes_no_earlier(eskeldi):
    data = eskeldi.until("sign_out_ballots")
    for opened, codes in (
        ("2005-08-12T09:59", {"signing_out.times", "signing_out.urn_late"}),
        ("2005-08-12T10:00", {"signing_out.urn_late"}),
        ("2005-08-12T10:05", set()),
        ("2005-08-12T11:30", set()),
        ("2005-08-12T11:31", {"signing_out.times"}),
    ):
        assert said(eskeldi, "sign_out_ballots", {**data, "voting_opened_at": opened}) == codes
    late = {**data, "voting_opened_at": "2005-08-12T11:31"}
    refused(eskeldi, "sign_out_ballots", late, "signing_out.times")


def test_ballots_are_given_out_once(eskeldi):
    data = eskeldi.until("cancel_unused")
    given = step(eskeldi, "sign_out_ballots")
    refused(eskeldi, "sign_out_ballots", given, "signing_out.done")
    second = {**given, "round": 2, "urn_sealed_at": "2005-08-12T09:35"}
    refused(eskeldi, "sign_out_ballots", second, "signing_out.no_ballot")
    assert eskeldi.do("cancel_unused", data).done


def test_as_many_ballots_are_cancelled_as_the_ledger_leaves_and_no_sooner_than_the_vote_closes(eskeldi):
    eskeldi.until("sign_out_ballots")
    refused(eskeldi, "cancel_unused", {"round": 1, "number": 2}, "unused.no_vote")
    data = eskeldi.until("cancel_unused")
    for number, codes in (
        (-1, {"unused.number"}),
        (0, {"unused.ledger"}),
        (1, {"unused.ledger"}),
        (2, set()),
        (3, {"unused.ledger"}),
    ):
        assert said(eskeldi, "cancel_unused", {**data, "number": number}) == codes
    early = {**data, "happened": "2005-08-12T11:29"}
    refused(eskeldi, "cancel_unused", early, "unused.times")
    assert said(eskeldi, "cancel_unused", {**data, "happened": "2005-08-12T11:30"}) == set()
    refused(eskeldi, "cancel_unused", {**data, "number": -1}, "unused.number")


def test_unused_ballots_are_cancelled_once_and_never_after_a_count(eskeldi):
    data = eskeldi.until("cancel_unused")
    count = step(eskeldi, "enter_count")
    refused(eskeldi, "enter_count", count, "count.not_begun", at="2005-08-12T12:15", by="m3")
    assert eskeldi.do("cancel_unused", data, at="2005-08-12T11:40").done
    refused(eskeldi, "cancel_unused", data, "unused.done")
    assert eskeldi.do("enter_count", count, at="2005-08-12T12:15", by="m3").done
    refused(eskeldi, "cancel_unused", data, "unused.done", "unused.counted")


def test_the_first_entry_comes_first_and_only_members_enter(eskeldi):
    data = eskeldi.until("enter_count")
    refused(eskeldi, "enter_count", {**data, "entry": 2}, "count.first_missing", by="m3")
    refused(eskeldi, "enter_count", {**data, "round": 2}, "count.not_begun", by="m3")
    refused(eskeldi, "enter_count", data, "act.person", "count.person", by="m9")
    assert eskeldi.do("enter_count", data, by="m3").done
    assert said(eskeldi, "enter_count", {**data, "entry": 2}, by="m4") == set()


def test_a_protocol_rests_on_two_entries(eskeldi):
    first = eskeldi.until("enter_count")
    protocol = step(eskeldi, "sign_count_protocol")
    early = "2005-08-12T12:40"
    refused(eskeldi, "sign_count_protocol", protocol, "count.entries_missing", at=early)
    assert eskeldi.do("enter_count", first, by="m3").done
    refused(eskeldi, "sign_count_protocol", protocol, "count.entries_missing")
    assert eskeldi.do("enter_count", {**first, "entry": 2}, by="m4").done
    assert said(eskeldi, "sign_count_protocol", protocol) == set()


def test_more_than_half_sign_and_one_of_the_three_officers_among_them(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    for signers, few in (
        (["chair", "deputy", "secretary", "m1", "m2"], False),
        (["chair", "m1", "m2", "m3"], False),
        (["deputy", "m1", "m2", "m3"], False),
        (["secretary", "m1", "m2", "m3"], False),
        (["m1", "m2", "m3", "m4"], True),
        (["chair", "deputy", "secretary"], True),
        ([], True),
    ):
        away = [{"member": key, "reason": TEXT} for key in data["signers"] if key not in signers]
        signed = {**data, "signers": signers, "absent": away}
        assert said(eskeldi, "sign_count_protocol", signed) == ({"count.signers_few"} if few else set())
    refused(eskeldi, "sign_count_protocol", signed, "count.signers_few")


def test_a_statement_has_a_page_and_a_protocol_attaches_only_what_was_recorded(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    statement = {"kind": "complaint", "author": TEXT}
    for pages, codes in ((-1, {"statement.pages"}), (0, {"statement.pages"}), (1, set()), (2, set())):
        assert said(eskeldi, "record_statement", {**statement, "pages": pages}) == codes
    refused(eskeldi, "record_statement", {**statement, "pages": 0}, "statement.pages")
    refused(eskeldi, "sign_count_protocol", {**data, "attached": [1]}, "statement.unknown")
    assert eskeldi.do("record_statement", statement).done
    assert said(eskeldi, "sign_count_protocol", {**data, "attached": [1]}) == set()
    findings = refused(eskeldi, "sign_count_protocol", {**data, "attached": [1, 2]}, "statement.unknown")
    assert findings[0].fields == ("attached.1",)


def test_a_ruling_is_recorded_on_its_day_or_after(timiryazev):
    data = timiryazev.until("record_ruling")
    for day in ("2005-08-11", "2005-08-12"):
        assert said(timiryazev, "record_ruling", {**data, "day": day}) == set()
    refused(timiryazev, "record_ruling", {**data, "day": "2005-08-13"}, "ruling.day")
