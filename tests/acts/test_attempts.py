"""The electors' meeting: attempts without a quorum, the base of the quorum, calling again, closing."""

import pytest

from core.acts import agenda
from core.acts.registry import ACTS
from core.acts.states import State, state_of
from core.procedures import procedure
from core.record import tables
from tests.acts.asking import said
from tests.flows.branches import CEC, DAYS, PILOT, RURAL, ruling
from tests.making import HALL, TOLD, Making
from tests.story import Story, sketched, told


def story_of(folder, made: Making):
    return told(folder, made.steps)


def morning(made: Making, story: Story) -> None:
    """Play everything up to the vote day."""
    story.next = len(story.steps)
    for step in made.steps:
        assert story.do(step["act"], step["data"], at=step["at"], by=step["by"]).done, step
    story.stand(made.at("10:00"))


@pytest.fixture
def made():
    return Making(PILOT, DAYS[PILOT]).to_the_vote_day()


@pytest.fixture
def short():
    """Twelve deputies elected to fifteen seats: two thirds are ten of all seats, eight of those elected."""
    return Making(PILOT, DAYS[PILOT], electors=12).to_the_vote_day()


def test_the_two_bases_stop_the_opening_only_where_their_answers_part(short, tmp_path):
    with story_of(tmp_path, short) as story:
        morning(short, story)
        for present, codes in (
            (7, {"meeting.no_quorum"}),
            (8, {"meeting.quorum_base"}),
            (9, {"meeting.quorum_base"}),
            (10, set()),
        ):
            assert said(story, "open_meeting", short.opening(present)) == codes
        (finding,) = story.office.check(ACTS["open_meeting"].model_validate(short.opening(8)), "secretary")
        assert (finding.values["of_seats"], finding.values["of_elected"]) == (10, 8)


def test_a_ruling_on_the_base_holds_until_another_and_never_after_the_opening(short, tmp_path):
    answered = ruling("quorum_base", "seats", short.vote_day, CEC)
    with story_of(tmp_path, short) as story:
        morning(short, story)
        assert said(story, "record_ruling", {**answered, "answer": "half"}) == {"ruling.answer"}
        assert story.do("record_ruling", answered).done
        assert said(story, "open_meeting", short.opening(8)) == {"meeting.no_quorum"}
        elected = short.opening(8, base_kind="elected")
        assert said(story, "open_meeting", elected) == {"meeting.base_ruled"}
        assert story.do("record_ruling", {**answered, "answer": "elected", "number": "17/35"}).done
        assert story.do("open_meeting", elected).codes == ()
        assert said(story, "record_ruling", answered) == {"ruling.result_stands"}
        assert said(story, "record_ruling", {**answered, "answer": "elected"}) == set()


def test_nobody_asks_for_the_base_where_every_seat_is_filled(made, tmp_path):
    with story_of(tmp_path, made) as story:
        morning(made, story)
        answered = ruling("quorum_base", "seats", made.vote_day, CEC)
        assert said(story, "record_ruling", answered) == {"ruling.not_asked"}


def test_an_attempt_without_a_quorum_is_closed_and_called_again(made, tmp_path):
    again = {"place": HALL, "begins_at": made.at("14:00"), "reason": TOLD}
    with story_of(tmp_path, made) as story:
        morning(made, story)
        meeting = story.meet(made.at("09:00"))
        ours = {"decision": {"number": "9/9", "meeting": meeting, "in_favour": 7}}
        story.stand(made.at("10:00"))
        assert said(story, "call_meeting_again", {**again, **ours}) == {"meeting.no_attempt"}
        assert said(story, "open_meeting", made.opening(9, minutes_by="m9")) >= {"commission.unknown_member"}
        assert story.do("open_meeting", made.opening(9, minutes_by="m2")).done
        keys = {task.key: task for task in tasks(story)}
        assert keys["call_meeting_again"].state == agenda.State.DUE
        assert (keys["open_meeting"].state, keys["open_meeting"].blocked) == (
            agenda.State.BLOCKED,
            "not_called_again",
        )
        assert said(story, "open_meeting", made.opening(10)) == {"meeting.not_called_again"}
        given = {"round": 1, "voting_opened_at": made.at("10:00"), "given": []}
        assert said(story, "sign_out_ballots", given) == {"meeting.not_open"}
        early = {**again, **ours, "begins_at": made.at("09:59")}
        assert said(story, "call_meeting_again", early) == {"meeting.begins"}
        assert said(story, "call_meeting_again", {**early, "begins_at": made.at("10:00")}) == set()
        assert story.do("call_meeting_again", {**again, **ours}).done
        keys = {task.key: task for task in tasks(story)}
        assert keys["call_meeting_again"].state == agenda.State.DONE
        assert keys["open_meeting"].state == agenda.State.DUE
        other = {"decision": {**ours["decision"], "number": "9/10"}}
        assert said(story, "call_meeting_again", {**again, **other}) == {"meeting.called_again"}
        before = made.opening(10)
        assert said(story, "open_meeting", before, at=made.at("13:59")) == {"meeting.before_hour"}
        assert story.do("open_meeting", made.opening(10), at=made.at("14:00")).codes == ()
        assert said(story, "call_meeting_again", {**again, **other}) == {"meeting.quorate"}
        first, last = story.office.situation().meetings_of_electors
        assert (first.attempt, len(first.present), first.quorate) == (1, 9, False)
        assert first.closing is not None
        assert first.closing.minutes_by == "m2"
        assert (last.attempt, len(last.present), last.quorate) == (2, 10, True)
        given = [{"elector": n, "issued_by": "m1"} for n in range(1, 11)]
        signing = {"round": 1, "voting_opened_at": made.at("14:00"), "given": given}
        assert story.do("sign_out_ballots", signing, at=made.at("14:30")).done
        with story.office.record.reading() as session:
            assert session.get_one(tables.SigningOut, 1).meeting == 2


def test_another_day_is_named_by_whoever_calls_elections_and_the_old_dates_stay(made, tmp_path):
    again = {"place": HALL, "begins_at": "2005-08-17T10:00", "reason": TOLD}
    number = {"outside_number": "31/57", "outside_day": "2005-08-12"}
    with story_of(tmp_path, made) as story:
        morning(made, story)
        old = dict(story.office.situation().calendar)
        assert story.do("open_meeting", made.opening(9)).done
        assert said(story, "call_meeting_again", again) == {"decision.body_missing"}
        late = {**again, **number, "outside_day": "2005-08-13"}
        assert said(story, "call_meeting_again", late) == {"decision.body_day"}
        past = {**again, **number, "begins_at": "2005-08-11T10:00"}
        assert said(story, "call_meeting_again", past) == {"meeting.begins"}
        beyond = {**again, **number, "begins_at": "2199-12-31T10:00"}
        assert said(story, "call_meeting_again", beyond) == set()
        assert story.do("call_meeting_again", {**again, **number}).done
        situation = story.office.situation()
        assert situation.election.vote_day.isoformat() == "2005-08-17"
        (moved,) = situation.extensions
        assert (moved.kind, moved.body) == ("vote_day", "cec")
        for step, was, now in moved.steps:
            assert (was, now) == (old[step], situation.calendar[step])
        assert {step for step, _, _ in moved.steps} >= {
            "vote",
            "silence",
            "list_corrections_end",
            "winner_registration",
        }
        assert situation.calendar["nomination"] == old["nomination"]
        superseded = {(one.kind, one.subject) for one in situation.papers if one.state == "superseded"}
        assert ("ballot", "1") in superseded
        assert ("registration", "c1") not in superseded
        assert said(story, "open_meeting", made.opening(10), at="2005-08-12T12:00") >= {"vote.window"}
        opening = {**made.opening(10), "urn_sealed_at": "2005-08-17T09:30"}
        assert said(story, "open_meeting", opening, at="2005-08-17T10:00") == set()


def test_the_secretary_of_the_maslikhat_presides_under_the_rules_of_2013(tmp_path):
    made = Making(RURAL, DAYS[RURAL]).to_the_vote_day()
    with story_of(tmp_path, made) as story:
        morning(made, story)
        assert said(story, "open_meeting", made.opening(presiding=None)) == {"meeting.presiding_needed"}
        assert story.do("open_meeting", made.opening()).done
        assert story.office.situation().meeting.presiding.ru == "У. Улгибаев, секретарь маслихата"


def test_the_meeting_is_closed_after_the_last_result_of_the_day(made, tmp_path):
    closing = {"announced_at": made.at("11:40")}
    day = Making(PILOT, made.vote_day)
    day.run = made.run
    day.do(made.at("10:00"), "open_meeting", made.opening())
    day.voted("10:15")
    day.counted("11:00", {"c1": 10, "c2": 5})
    with story_of(tmp_path, made) as story:
        morning(made, story)
        assert said(story, "close_meeting", closing) == {"meeting.not_open"}
        for step in day.steps:
            if step["act"] == "sign_count_protocol":
                assert said(story, "close_meeting", closing, at=made.at("11:28")) == {"meeting.not_over"}
            assert story.do(step["act"], step["data"], at=step["at"], by=step["by"]).done
        story.stand(made.at("11:50"))
        assert said(story, "close_meeting", closing) == {"meeting.not_over"}
        assert said(story, "close_meeting", {}) == {"meeting.announcement_needed"}
        assert story.do("establish_result", {"round": 1}).done
        for announced, codes in (
            ("11:29", {"meeting.announced"}),
            ("11:30", set()),
            ("11:50", set()),
            ("11:51", {"meeting.announced"}),
        ):
            assert said(story, "close_meeting", {"announced_at": made.at(announced)}) == codes
        assert said(story, "close_meeting", {**closing, "minutes_by": "m9"}) == {"commission.unknown_member"}
        keys = {task.key: task for task in tasks(story)}
        assert keys["close_meeting"].state != agenda.State.DONE
        assert story.do("close_meeting", closing).done
        made_closing = story.office.situation().meeting.closing
        assert made_closing.minutes_by == "secretary"
        assert made_closing.announced_by.kk == story.office.situation().with_role("chair").person.kk.signed
        assert said(story, "close_meeting", closing) == {"meeting.closed"}
        assert {task.key: task for task in tasks(story)}["close_meeting"].state == agenda.State.DONE


def test_a_meeting_whose_candidates_all_fell_away_is_closed_without_a_vote(made, tmp_path):
    with story_of(tmp_path, made) as story:
        morning(made, story)
        assert story.do("open_meeting", made.opening()).done
        decision = {"number": "9/8", "meeting": story.meet(made.at("10:05")), "in_favour": 7}
        gone = {"candidate": "c1", "day": made.vote_day.isoformat(), "decision": decision}
        assert story.do("withdraw", gone).done
        assert said(story, "close_meeting", {}) == {"meeting.unvoted"}
        last = {**gone, "candidate": "c2", "decision": {**decision, "number": "9/9"}}
        assert story.do("withdraw", last).done
        assert story.do("close_meeting", {}).done
        situation = story.office.situation()
        assert situation.meeting is None
        assert state_of(situation) is State.ADJOURNED
        assert (situation.meetings_of_electors[0].quorate, situation.meetings_of_electors[0].votes) == (
            True,
            False,
        )


@pytest.mark.parametrize("rules", DAYS)
def test_a_meeting_in_which_nobody_votes_is_closed_and_called_again(rules, tmp_path):
    """A quorum, no ballot given out: closed without a vote, so minuted, and opened again that day."""
    made = Making(rules, DAYS[rules]).to_the_vote_day()
    with sketched(tmp_path, made.steps) as story:
        story.stand(made.at("10:00"))
        assert story.do("open_meeting", made.opening()).done
        assert state_of(story.office.situation()) is State.VOTING
        verdict = story.do("close_meeting", {}, at=made.at("10:30"))
        assert (verdict.done, verdict.codes) == (True, ("meeting.unvoted",))
        assert state_of(story.office.situation()) is State.ADJOURNED
        paper = next(one for one in story.office.situation().papers if one.kind == "minutes")
        assert "quorate=True" in story.office.pdf(paper.number).decode()
        decision = {"number": "9/9", "meeting": story.meet(made.at("10:40")), "in_favour": 7}
        again = {"place": HALL, "begins_at": made.at("14:00"), "reason": TOLD, "decision": decision}
        assert story.do("call_meeting_again", again).done
        assert story.do("open_meeting", made.opening(), at=made.at("14:00")).done
        assert state_of(story.office.situation()) is State.VOTING


def tasks(story: Story):
    return agenda.tasks(story.office.situation(), procedure(PILOT), story.office.now())


def test_a_file_that_follows_another_names_its_kind_and_its_head(made, tmp_path):
    call = made.steps[0]["data"]
    with story_of(tmp_path, made) as story:
        story.stand(made.steps[0]["at"])
        for more, codes in (
            ({"previous_kind": "repeat"}, {"election.previous"}),
            ({"previous_head": "a" * 64}, {"election.previous"}),
            ({"previous_kind": "repeat", "previous_head": "a" * 64}, set()),
        ):
            assert said(story, "call_election", {**call, **more}, by="clerk") == codes
        followed = {**call, "previous_kind": "repeat", "previous_head": "a" * 64}
        assert story.do("call_election", followed, by="clerk").done
        assert story.office.situation().election.previous_head == "a" * 64
