"""Ballot, meeting, ballots given out, count, result, winner, appointment."""

import io
import json

import pypdf
import pytest

from tests.acts.asking import not_done
from tests.story import script


def text_of(story, kind):
    paper = next(paper for paper in story.office.situation().papers if paper.kind == kind)
    pages = pypdf.PdfReader(io.BytesIO(story.office.pdf(paper.number))).pages
    return " ".join(page.extract_text() for page in pages).replace("\u00a0", " ")


def test_the_ballot_names_everyone_registered_in_kazakh_order(eskeldi):
    data = eskeldi.until("approve_ballot")
    assert eskeldi.do("approve_ballot", data).done
    situation = eskeldi.office.situation()
    named = [situation.candidate(key).person.kk.surname for key in situation.ballot(1).candidates]
    assert named == ["Әріпова", "Өлшемов", "Сынақов"]


@pytest.mark.parametrize(
    ("run", "done", "codes"),
    [(14, False, {"ballot.too_few"}), (15, True, set()), (16, True, set()), (17, True, {"ballot.print_run"})],
)
def test_the_print_run_fits_the_list_and_its_reserve(eskeldi, run, done, codes):
    data = eskeldi.until("approve_ballot")
    verdict = eskeldi.do("approve_ballot", {**data, "print_run": run})
    assert verdict.done is done
    assert set(verdict.codes) == codes


@pytest.mark.parametrize(("present", "quorate"), [(12, False), (13, True), (14, True)])
def test_two_thirds_of_nineteen_are_thirteen(kokpekty, present, quorate):
    data = kokpekty.until("open_meeting")
    verdict = kokpekty.do("open_meeting", {**data, "present": list(range(1, present + 1))})
    assert verdict.done
    assert verdict.codes == (() if quorate else ("meeting.no_quorum",))
    (attempt,) = kokpekty.office.situation().meetings_of_electors
    assert attempt.quorate is quorate
    assert (attempt.closing is not None) is not quorate
    if not quorate:
        assert verdict.findings[0].values["needed"] == 13


@pytest.mark.parametrize(
    ("at", "done"), [("2005-08-11T23:59", False), ("2005-08-12T00:00", True), ("2005-08-13T00:00", False)]
)
def test_the_meeting_is_on_the_vote_day(eskeldi, at, done):
    data = eskeldi.until("open_meeting")
    sealed = {**data, "urn_sealed_at": "2005-08-11T23:30"}
    verdict = eskeldi.do("open_meeting", sealed, at=at)
    assert verdict.done is done
    if not done:
        not_done(verdict, "vote.window")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"present": [*range(1, 15), 99]}, "meeting.unknown_elector"),
        ({"present": [*range(1, 15), 1]}, "meeting.present_twice"),
        ({"urn_sealed_at": "2005-08-12T10:01"}, "meeting.urn_time"),
    ],
)
def test_a_roll_with_one_thing_wrong_is_not_done(eskeldi, change, code):
    data = eskeldi.until("open_meeting")
    not_done(eskeldi.do("open_meeting", {**data, **change}), code)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"elector": 1, "issued_by": "secretary"}, "signing_out.issuer"),
        ({"elector": 1, "issued_by": "chair"}, "signing_out.issuer"),
        ({"elector": 8, "issued_by": "m1"}, "signing_out.not_present"),
        ({"elector": 99, "issued_by": "m1"}, "signing_out.not_present"),
        ({"elector": 2, "issued_by": "m1"}, "signing_out.twice"),
        ({"elector": 1, "issued_by": "m7"}, "signing_out.unknown_issuer"),
    ],
)
def test_one_wrong_ballot_refuses_the_whole_list(eskeldi, given, code):
    data = eskeldi.until("sign_out_ballots")
    not_done(eskeldi.do("sign_out_ballots", {**data, "given": [given, *data["given"][1:]]}), code)
    assert eskeldi.office.situation().vote(1) is None


def test_no_more_ballots_are_given_out_than_were_printed(eskeldi):
    data = eskeldi.until("sign_out_ballots")
    spoilt = [dict(one, replaced=True) for one in data["given"]]
    not_done(eskeldi.do("sign_out_ballots", {**data, "given": spoilt}), "signing_out.run")


@pytest.mark.parametrize(
    ("figure", "value", "code"),
    [
        ("received", 17, "count.received"),
        ("issued", 13, "count.issued"),
        ("in_box", 15, "count.box_over"),
        ("took_part", 13, "count.took_part"),
        ("invalid", None, "count.missing"),
        ("invalid", "0", "count.range"),
        ("invalid", -1, "count.range"),
        ("electors", 16, "count.electors"),
        ("votes", {"c1": 8, "c2": 4, "c3": 2, "c9": 1}, "count.candidates"),
        ("issued_by", {"m1": 7, "secretary": 7}, "count.issuer"),
    ],
)
def test_figures_that_do_not_add_up_are_refused_and_nothing_is_written(eskeldi, figure, value, code):
    data = eskeldi.until("enter_count")
    head = eskeldi.office.head
    data["figures"][figure] = value
    verdict = eskeldi.do("enter_count", data, by="m3")
    not_done(verdict, code)
    assert all(field.startswith("figures.") for finding in verdict.findings for field in finding.fields)
    assert eskeldi.office.head == head


def test_a_figure_left_out_is_missing_and_not_zero(eskeldi):
    data = eskeldi.until("enter_count")
    del data["figures"]["invalid"]
    not_done(eskeldi.do("enter_count", data, by="m3"), "count.missing")


def test_one_person_does_not_enter_twice(eskeldi):
    data = eskeldi.until("enter_count")
    assert eskeldi.do("enter_count", data, by="m3").done
    not_done(eskeldi.do("enter_count", {**data, "entry": 2}, by="m3"), "count.same_person")


def test_entries_that_differ_are_kept_and_the_protocol_waits(kokpekty):
    data = kokpekty.until("enter_count")
    assert kokpekty.do("enter_count", data, by="m3").done
    other = json.loads(json.dumps(data))
    other["figures"]["votes"] = {"c1": 10, "c2": 8}
    verdict = kokpekty.do("enter_count", {**other, "entry": 2}, by="m4")
    assert verdict.done
    differing = next(finding for finding in verdict.findings if finding.code == "count.differs")
    assert set(differing.fields) == {"figures.votes.c1", "figures.votes.c2"}
    assert not differing.values, "neither person may learn the other's figure"
    sign = next(step for step in kokpekty.steps if step["act"] == "sign_count_protocol")["data"]
    not_done(kokpekty.do("sign_count_protocol", sign, at="2005-08-12T13:00"), "count.entries_differ")


def test_the_times_of_a_count_are_in_order(eskeldi):
    data = eskeldi.until("enter_count")
    not_done(eskeldi.do("enter_count", {**data, "urn_opened_at": "2005-08-12T11:39"}, by="m3"), "count.times")


def test_a_warning_without_its_explanation_keeps_the_protocol_unsigned(kokpekty):
    data = kokpekty.until("sign_count_protocol")
    not_done(kokpekty.do("sign_count_protocol", {**data, "explanations": []}), "count.explanation_needed")


def test_an_explanation_nobody_asked_for_is_not_done(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    idle = {"code": "count.close", "text": {"kk": "жоқ", "ru": "нет"}}
    not_done(eskeldi.do("sign_count_protocol", {**data, "explanations": [idle]}), "count.explanation_unasked")


def test_the_words_of_a_protocol_written_by_hand_say_what_its_figures_say(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    box = {"figure": "in_box", "kk": "он төрт", "ru": "Четырнадцать "}
    votes = {"figure": "votes.c1", "kk": "сегіз", "ru": "восемь"}
    for wrong in ({**votes, "ru": "семь"}, {**votes, "kk": "сегіс"}, {**votes, "figure": "votes.c9"}):
        not_done(eskeldi.do("sign_count_protocol", {**data, "written": [box, wrong]}), "count.words")
    assert eskeldi.do("sign_count_protocol", {**data, "written": [box, votes]}).done


def test_every_member_signs_or_is_accounted_for(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    not_done(eskeldi.do("sign_count_protocol", {**data, "signers": data["signers"][:-1]}), "count.signers")


def test_a_statement_left_loose_asks_for_an_explanation(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    statement = {"kind": "statement", "author": {"kk": "байқаушы", "ru": "наблюдатель"}, "pages": 1}
    assert eskeldi.do("record_statement", statement).done
    not_done(eskeldi.do("sign_count_protocol", data), "count.unattached")
    assert eskeldi.do("sign_count_protocol", {**data, "attached": [1]}).done


def test_the_figures_are_frozen_by_the_signature(eskeldi):
    entry = eskeldi.until("enter_count")
    eskeldi.until("establish_result")
    not_done(eskeldi.do("enter_count", entry, by="m3"), "count.signed")


def test_a_single_candidate_between_two_readings_waits_for_a_ruling(timiryazev):
    timiryazev.until("record_ruling")
    verdict = timiryazev.do("establish_result", {"round": 1})
    not_done(verdict, "result.open_point")
    data = timiryazev.until("record_ruling")
    not_done(timiryazev.do("record_ruling", {**data, "question": "top_tie"}), "ruling.not_asked")
    not_done(timiryazev.do("record_ruling", {**data, "answer": "c1"}), "ruling.answer")
    assert timiryazev.do("record_ruling", {**data, "answer": "in_box"}).done
    assert timiryazev.do("establish_result", {"round": 1}).done
    assert timiryazev.office.situation().vote(1).result.kind == "not_elected"


def test_nobody_rules_where_nothing_is_open(eskeldi):
    eskeldi.until("establish_result")
    steps = script("timiryazev")["steps"]
    ruling = next(step for step in steps if step["act"] == "record_ruling")["data"]
    not_done(eskeldi.do("record_ruling", ruling), "ruling.not_asked")


def test_only_the_person_the_result_names_is_registered(eskeldi):
    data = eskeldi.until("register_winner")
    not_done(eskeldi.do("register_winner", {**data, "candidate": "c2"}), "winner.other")


def test_nobody_is_registered_before_the_result(eskeldi):
    eskeldi.until("establish_result")
    data = {"candidate": "c1", "decision": {"number": "9/9", "meeting": 3, "in_favour": 7}}
    not_done(eskeldi.do("register_winner", data), "winner.no_result")


@pytest.mark.parametrize(
    ("day", "days"), [("2005-08-16T23:59", 0), ("2005-08-17T00:00", 1), ("2005-08-18T09:00", 2)]
)
def test_the_winner_is_registered_by_the_sixteenth_or_late_with_a_reason(eskeldi, day, days):
    eskeldi.until("hold_meeting", nth=7)
    number = eskeldi.meet(day)
    data = {"candidate": "c1", "decision": {"number": "9/9", "meeting": number, "in_favour": 7}}
    verdict = eskeldi.do("register_winner", data)
    assert verdict.done is (days == 0)
    if days:
        not_done(verdict, "winner_registration.late", "winner_registration.reason_needed")
        why = {"kk": "Жол жабық болды", "ru": "Дорога была закрыта"}
        reason = {"reason": why, "given_by": {"kk": "А. Үлгіев", "ru": "А. Улгиев"}}
        assert eskeldi.do("register_winner", {**data, "late": reason}).done
        assert eskeldi.office.situation().lateness[-1].days == days
        assert "Дорога была закрыта" in text_of(eskeldi, "winner")


def test_the_order_is_not_signed_before_receipt(eskeldi):
    data = eskeldi.until("record_appointment")
    early = {**data, "happened": "2005-08-13T15:29"}
    not_done(eskeldi.do("record_appointment", early), "appointment.before_receipt")
    not_done(eskeldi.do("record_appointment", {**data, "candidate": "c2"}), "appointment.other")


@pytest.mark.parametrize(("at", "late"), [("2005-08-14T15:29", False), ("2005-08-14T15:30", True)])
def test_the_order_is_due_twenty_four_hours_after_receipt(eskeldi, at, late):
    data = eskeldi.until("record_appointment")
    verdict = eskeldi.do("record_appointment", data, at=at)
    assert verdict.done is not late
    if late:
        not_done(verdict, "appointment_order.late")


def test_an_act_does_not_lie_in_the_future(eskeldi):
    data = eskeldi.until("record_appointment")
    not_done(eskeldi.do("record_appointment", {**data, "happened": "2005-08-14T10:01"}), "act.future")


def test_a_clock_behind_the_last_entry_is_reported_before_anything_is_written(eskeldi):
    data = eskeldi.until("record_appointment")
    head = eskeldi.office.head
    not_done(eskeldi.do("record_appointment", data, at="2005-08-13T09:00"), "record.clock_behind")
    assert eskeldi.office.head == head


def test_an_act_recorded_days_later_says_so(eskeldi):
    data = eskeldi.until("record_appointment")
    later = {**data, "happened": "2005-08-14T10:00"}
    verdict = eskeldi.do("record_appointment", later, at="2005-08-16T10:00")
    assert verdict.done
    assert "act.recorded_later" in eskeldi.office.journal()[-1].warnings


def test_markup_in_a_name_is_printed_as_text(eskeldi):
    data = eskeldi.until("receive_submission")
    for language in ("kk", "ru"):
        data["candidates"][0]["person"][language]["surname"] = "Сын<b>ақ & Ко"
    verdict = eskeldi.do("receive_submission", data)
    assert verdict.done
    assert "person.unusual_character" in verdict.codes
    eskeldi.next += 1
    registered = eskeldi.until("register_candidate")
    assert eskeldi.do("register_candidate", registered).done
    assert "Сын<b>ақ & Ко" in text_of(eskeldi, "registration")


def test_latin_letters_in_a_kazakh_name_are_warned_about(eskeldi):
    data = eskeldi.until("receive_submission")
    data["candidates"][0]["person"]["kk"]["given"] = "Бipiншi"
    verdict = eskeldi.do("receive_submission", data)
    assert verdict.done
    assert "person.lookalike" in verdict.codes


@pytest.mark.parametrize(
    ("surname", "code"),
    [
        ("", "person.empty"),
        ("Ү" * 300, "person.too_long"),
        ("Үлгі\u200bбаев", "person.forbidden_character"),
        ("Үлгі٣", "person.digit"),
    ],
)
def test_a_name_that_cannot_be_a_name_is_not_done(eskeldi, surname, code):
    data = eskeldi.until("receive_submission")
    data["candidates"][0]["person"]["kk"]["surname"] = surname
    not_done(eskeldi.do("receive_submission", data), code)


def test_a_letter_the_face_lacks_refuses_the_paper_and_names_the_letter(eskeldi):
    data = eskeldi.until("receive_submission")
    data["candidates"][0]["settlement"]["kk"] = "Қарабұлақ ა"
    assert eskeldi.do("receive_submission", data).done
    eskeldi.next += 1
    registered = eskeldi.until("register_candidate")
    head = eskeldi.office.head
    verdict = eskeldi.do("register_candidate", registered)
    not_done(verdict, "paper.glyph")
    assert verdict.findings[-1].values["letters"] == "ა"
    assert eskeldi.office.head == head
    assert eskeldi.office.situation().candidate("c1").state == "nominated"


def test_a_paper_handed_over_is_in_the_register(eskeldi):
    data = eskeldi.until("hand_over")
    not_done(eskeldi.do("hand_over", {**data, "paper": 99}), "paper.unknown")
    assert eskeldi.do("hand_over", data).done
    assert eskeldi.office.situation().handovers[0].paper == data["paper"]


def test_the_urn_is_sealed_anew_before_the_second_vote(kokpekty):
    data = kokpekty.until("sign_out_ballots", nth=2)
    unsaid = {key: value for key, value in data.items() if key != "urn_sealed_at"}
    not_done(kokpekty.do("sign_out_ballots", unsaid), "signing_out.urn")
    not_done(
        kokpekty.do("sign_out_ballots", {**data, "urn_sealed_at": "2005-08-12T09:35"}), "signing_out.urn"
    )
    verdict = kokpekty.do("sign_out_ballots", {**data, "urn_sealed_at": "2005-08-12T13:31"})
    assert verdict.done
    assert verdict.codes == ("signing_out.urn_late",)


def test_the_second_vote_is_called_by_a_decision_for_the_same_day(kokpekty):
    ballot = kokpekty.until("approve_ballot", nth=2)
    assert kokpekty.office.situation().second_vote is not None
    not_done(
        kokpekty.do("call_second_vote", {"begins_at": "2005-08-12T14:00", "decision": ballot["decision"]}),
        "second_vote.called",
    )


def test_the_second_vote_is_not_put_off_to_another_day(kokpekty):
    data = kokpekty.until("call_second_vote")
    not_done(
        kokpekty.do("call_second_vote", {**data, "begins_at": "2005-08-13T09:00"}), "second_vote.same_day"
    )
    not_done(
        kokpekty.do("call_second_vote", {**data, "begins_at": "2005-08-12T12:00"}), "second_vote.same_day"
    )


@pytest.mark.parametrize(
    ("figure", "value"),
    [("present", 15), ("electors", 14), ("issued_by", {"m3": 14}), ("issued_by", {"m1": 14})],
)
def test_figures_that_differ_from_the_record_are_said(eskeldi, figure, value):
    data = eskeldi.until("enter_count")
    data["figures"][figure] = value
    verdict = eskeldi.do("enter_count", data, by="m3")
    assert verdict.done, verdict.codes
    assert "count.ledger" in verdict.codes


def test_ballots_given_out_by_a_stranger_are_not_done(eskeldi):
    data = eskeldi.until("enter_count")
    data["figures"]["issued_by"] = {"ghost": 14}
    not_done(eskeldi.do("enter_count", data, by="m3"), "count.unknown_issuer")


@pytest.mark.parametrize("value", [14.0, 7.5, [], {}, True])
def test_a_figure_of_another_kind_is_out_of_range(eskeldi, value):
    data = eskeldi.until("enter_count")
    data["figures"]["in_box"] = value
    not_done(eskeldi.do("enter_count", data, by="m3"), "count.range")
