"""Appeals and their answers: terms, bodies, what comes back and what no longer does."""

import pytest

from core.acts import extension
from tests.acts.asking import WHY, WORDS, refused, said
from tests.story import told


@pytest.fixture
def refusal(tmp_path):
    with told(tmp_path, "appeal-granted") as story:
        yield story


def appeal(day, **more):
    return {"subject": "c2", "body": "court", "day": day, "content": WORDS, **more}


def answer(day, **more):
    return {"appeal": 1, "number": "2-311/05", "day": day, "granted": True, "text": WORDS, **more}


def test_an_appeal_has_three_days_from_the_refusal(refusal):
    refusal.until("record_appeal")
    for day, codes in (
        ("2005-07-14", {"appeal.day"}),
        ("2005-07-15", set()),
        ("2005-07-18", set()),
        ("2005-07-19", {"appeal.late", "appeal.reason_needed"}),
    ):
        assert said(refusal, "record_appeal", appeal(day), at="2005-07-19T10:00") == codes
    refused(
        refusal, "record_appeal", appeal("2005-07-20"), "appeal.day", "appeal.late", "appeal.reason_needed"
    )
    assert refusal.do("record_appeal", appeal("2005-07-19", late=WHY)).codes == ("appeal.late",)
    assert refusal.office.situation().lateness[-1].days == 1


def test_an_answer_comes_within_five_days_of_the_complaint(refusal):
    refusal.until("record_appeal_answer")
    late = {"appeal_answer.late", "appeal_answer.reason_needed"}
    for day, codes in (("2005-07-23", set()), ("2005-07-24", late)):
        assert said(refusal, "record_appeal_answer", answer(day), at="2005-07-24T12:00") == codes
    refused(refusal, "record_appeal_answer", answer("2005-07-23", appeal=9), "appeal_answer.unknown")
    assert refusal.do("record_appeal_answer", answer("2005-07-24", granted=False, late=WHY)).done
    assert refusal.office.situation().candidate("c2").state == "refused"
    refused(refusal, "record_appeal_answer", answer("2005-07-23"), "appeal_answer.answered")


def test_a_refusal_set_aside_leaves_the_candidate_to_be_decided_after_the_window(refusal):
    data = refusal.until("register_candidate", nth=2)
    assert refusal.office.situation().candidate("c2").state == "nominated"
    assert said(refusal, "register_candidate", data, at="2005-07-25T15:20") == set()
    last = refusal.office.situation().candidate("c2").decisions[-1]
    assert (last.kind, last.body, last.outside_number) == ("reinstate", "court", "2-311/05")


def test_a_cancelled_candidate_comes_back_with_a_certificate_and_the_ballot_falls(tmp_path):
    """Until the last two days before the vote (D130 p.28)."""
    with told(tmp_path, "oath-2006") as story:
        assert story.do("approve_ballot", story.until("approve_ballot")).done
        meeting = story.meet("2006-10-13T10:00")
        decision = {"number": f"{meeting}/41", "meeting": meeting, "in_favour": 7}
        cancel = {"candidate": "c2", "ground": "bribery", "facts": WORDS, "decision": decision}
        assert said(story, "cancel_registration", cancel, at="2006-10-13T23:59") == set()
        assert story.do("cancel_registration", cancel).done
        assert story.office.situation().ballot(1) is None
        ballot = {"round": 1, "print_run": 16, "decision": {**decision, "number": f"{meeting}/42"}}
        assert story.do("approve_ballot", ballot).done
        assert story.do("record_appeal", appeal("2006-10-16"), at="2006-10-16T10:00").done
        granted = answer("2006-10-17")
        assert said(story, "record_appeal_answer", granted, at="2006-10-17T23:59") == set()
        refused(story, "record_appeal_answer", granted, "appeal_answer.too_late", at="2006-10-18T00:00")
        assert said(story, "record_appeal_answer", {**granted, "granted": False}) == set()


def test_the_certificate_is_issued_anew(tmp_path):
    with told(tmp_path, "eskeldi") as story:
        story.until("open_meeting")
        meeting = story.meet("2005-08-04T10:00")
        decision = {"number": f"{meeting}/41", "meeting": meeting, "in_favour": 7}
        cancel = {"candidate": "c2", "ground": "bribery", "facts": WORDS, "decision": decision}
        assert story.do("cancel_registration", cancel).done
        assert story.do("record_appeal", appeal("2005-08-05"), at="2005-08-05T10:00").done
        assert story.do("record_appeal_answer", answer("2005-08-08"), at="2005-08-08T10:00").done
        situation = story.office.situation()
        assert situation.candidate("c2").state == "registered"
        assert situation.ballot(1) is None
        states = [one.state for one in situation.papers if (one.kind, one.subject) == ("certificate", "c2")]
        assert states == ["superseded", "issued"]


def test_once_ballots_are_out_nobody_comes_back(eskeldi):
    eskeldi.until("register_candidate", nth=3)
    decision = {"number": "4/3", "meeting": 4, "in_favour": 6}
    refuse = {"candidate": "c3", "ground": "bribery", "facts": WORDS, "decision": decision}
    assert eskeldi.do("refuse_candidate", refuse).done
    assert eskeldi.do("record_appeal", appeal("2005-07-15", subject="c3"), at="2005-07-15T10:00").done
    eskeldi.next += 4  # the third candidate's registration, certificate and notice, printed and published
    eskeldi.until("cancel_unused")
    late = answer("2005-08-12", late=WHY)
    refused(eskeldi, "record_appeal_answer", late, "appeal_answer.ballot_given", "appeal_answer.late")
    assert eskeldi.do("record_appeal_answer", {**late, "granted": False}).done


def test_the_days_to_challenge_an_invalidation_are_only_shown(tmp_path):
    with told(tmp_path, "invalid-and-repeated") as story:
        story.until("decide_repeat_election")
        declared = story.office.situation().invalidation.at.date()
        for days, codes in ((10, set()), (11, {"appeal.challenge_term"})):
            filed = declared.fromordinal(declared.toordinal() + days).isoformat()
            data = appeal(filed, subject="invalidation")
            assert said(story, "record_appeal", data, at=f"{filed}T23:00") == codes


def test_once_the_electors_meet_no_window_is_moved(eskeldi):
    eskeldi.until("sign_out_ballots")
    meeting = eskeldi.office.situation().meetings[-1].number
    data = {
        "nomination_last": "2005-08-13",
        "registration_last": "2005-08-13",
        "reason": WORDS,
        "decision": {"number": "9/9", "meeting": meeting, "in_favour": 7},
    }
    assert "extension.vote_begun" in said(eskeldi, "extend_nomination", data)


def test_an_extension_keeps_the_old_windows_and_moves_the_vote_day(tmp_path):
    with told(tmp_path, "election-prolonged") as story:
        data = story.until("prolong_election")
        old = story.office.situation()
        assert extension.emptied(old, story.office.now())
        assert story.do("prolong_election", data).done
        new = story.office.situation()
        assert (old.election.vote_day.isoformat(), new.election.vote_day.isoformat()) == (
            "2005-08-12",
            "2005-09-16",
        )
        (made,) = new.extensions
        assert (made.body, made.outside_number, made.kind) == ("oblast_commission", "14/37", "election")
        moved = {step: (before, after) for step, before, after in made.steps}
        assert set(moved) >= {"nomination", "registration", "vote", "silence", "list_corrections_end"}
        assert moved["vote"] == (old.calendar["vote"], new.calendar["vote"])
        assert new.calendar["vote"].opens.date().isoformat() == "2005-09-16"
        assert new.calendar["winner_registration"].closes.date().isoformat() == "2005-09-21"


def test_in_2013_the_commission_itself_prolongs_when_nobody_is_left(tmp_path):
    """D555 p.26: once registration is over, by a decision of its own."""
    with told(tmp_path, "special-check-2013") as story:
        story.until("enrol_electors")
        meeting = story.office.situation().meetings[-1].number
        decision = {"meeting": meeting, "in_favour": 7}
        for serial, key in enumerate(("c1", "c2"), start=71):
            out = {"candidate": key, "day": "2013-07-30", "decision": {**decision, "number": f"x/{serial}"}}
            assert story.do("withdraw", out).done
        data = {
            "vote_day": "2013-09-20",
            "nomination": {"first": "2013-08-20", "last": "2013-08-25"},
            "registration": {"first": "2013-08-20", "last": "2013-09-04"},
            "reason": WORDS,
            "decision": {**decision, "number": "x/73"},
        }
        assert story.do("prolong_election", data).done
        (made,) = story.office.situation().extensions
        assert (made.body, made.decision) == ("district_commission", "x/73")
        notice = story.office.situation().calendar["registration_notice"].closes
        assert notice.date().isoformat() == "2013-09-12", "24:00 of the seventh day after registration ends"


def test_the_notice_that_hangs_on_registration_moves_with_it(tmp_path):
    """D555 p.22.1: the seventh day after registration ends, which is now later."""
    with told(tmp_path, "special-check-2013") as story:
        story.until("publish_notice", nth=2)
        data = {
            "nomination_last": "2013-07-22",
            "registration_last": "2013-07-31",
            "reason": WORDS,
            "body": "cec",
            "outside_number": "11/22",
            "outside_day": "2013-07-20",
        }
        assert story.do("extend_nomination", data).done
        situation = story.office.situation()
        assert situation.calendar["registration_notice"].closes.date().isoformat() == "2013-08-08"
        assert {step for step, _, _ in situation.extensions[0].steps} == {
            "nomination",
            "registration",
            "registration_notice",
        }


def test_what_the_rules_leave_open_the_central_commission_extends(tmp_path):
    """No case of p.15, so its conditions do not bind (p.59)."""
    with told(tmp_path, "nomination-extended") as story:
        data = story.until("extend_nomination")
        cec = {
            **data,
            "body": "cec",
            "decision": None,
            "outside_number": "11/22",
            "outside_day": "2005-07-15",
        }
        assert said(story, "extend_nomination", cec) == set()
        refused(story, "extend_nomination", {**cec, "body": "oblast_commission"}, "decision.body")


def named_again(story):
    """The second candidate refused, named anew while nomination is open, and then brought back."""
    story.until("file_paper")
    submission = next(step["data"] for step in story.steps if step["act"] == "receive_submission")
    meeting = story.meet("2005-07-04T10:00")
    decision = {"number": f"{meeting}/41", "meeting": meeting, "in_favour": 7}
    refusing = {"candidate": "c2", "ground": "bribery", "facts": WORDS, "decision": decision}
    assert story.do("refuse_candidate", refusing, at="2005-07-04T11:00").done
    again = next(one for one in submission["candidates"] if one["key"] == "c2")
    anew = {**submission, "number": "99", "candidates": [{**again, "key": "c9"}]}
    assert story.do("receive_submission", anew, at="2005-07-05T10:00").done
    assert story.do("record_appeal", appeal("2005-07-06"), at="2005-07-06T10:00").done


def test_who_was_named_anew_and_is_brought_back_stands_once(refusal):
    named_again(refusal)
    verdict = refusal.do("record_appeal_answer", answer("2005-07-07"), at="2005-07-07T10:00")
    assert (verdict.done, verdict.codes) == (True, ("appeal_answer.named_anew",))
    after = refusal.office.situation()
    assert (after.candidate("c2").state, after.candidate("c9").state) == ("refused", "nominated")
    assert next(one for one in after.papers if one.kind == "refusal").state == "superseded"
    assert after.appeals[0].answer.granted


def test_who_withdraws_from_the_new_nomination_is_brought_back(refusal):
    named_again(refusal)
    out = {"candidate": "c9", "day": "2005-07-06"}
    assert refusal.do("withdraw", out, at="2005-07-06T12:00").done
    verdict = refusal.do("record_appeal_answer", answer("2005-07-07"), at="2005-07-07T10:00")
    assert (verdict.done, verdict.codes) == (True, ())
    after = refusal.office.situation()
    assert (after.candidate("c2").state, after.candidate("c9").state) == ("nominated", "withdrawn")
