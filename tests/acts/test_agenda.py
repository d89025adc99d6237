"""What the commission can do and which term comes next, on hand-built situations."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.acts import agenda
from core.acts.agenda import State, Task, time_left
from core.record.situation import Notice, Result, Situation, Unit
from core.rules.bilingual import Text
from tests.gui.samples import ORAL, at, eskeldi, kokpekty, pilot, zhangala


def by_key(situation: Situation, now: datetime) -> Mapping[str, Task]:
    return {task.key: task for task in agenda.tasks(situation, pilot(), now)}


def terms(situation: Situation, now: datetime) -> list[str]:
    return [f"{term.step}.{term.kind}" for term in agenda.deadlines(situation, pilot(), now)]


def test_an_empty_file_asks_for_the_call_and_nothing_else() -> None:
    tasks = agenda.tasks(Situation(), pilot(), at(6, 20))
    assert tasks[0].state == State.NOW
    assert all(task.state == State.BLOCKED and task.blocked for task in tasks[1:])
    assert agenda.deadlines(Situation(), pilot(), at(6, 20)) == ()
    assert agenda.current(tasks) == tasks[0]
    assert agenda.stage(Situation(), pilot(), at(6, 20)) == "set_up"


def test_the_commission_is_seated_before_its_list_is_made_though_only_the_list_has_a_term() -> None:
    begun = replace(zhangala(), members=(), electors=(), submissions=(), candidates=())
    first = agenda.current(agenda.tasks(begun, pilot(), at(6, 22, 9, 0, ORAL)))
    assert first is not None
    assert first.key == "seat_commission"


def test_in_mid_registration_the_third_candidate_is_what_is_due() -> None:
    now = at(7, 15, 10, 40, ORAL)
    tasks = by_key(zhangala(), now)
    registering = tasks["decide_candidates"]
    assert registering.state == State.DUE
    assert registering.values["candidate"] == "c3"
    assert registering.values["paper"] == "consent"
    assert (registering.values["count"], registering.values["total"]) == (2, 3)
    assert tasks["approve_ballot"].blocked == "candidates_undecided"
    assert tasks["open_meeting"].values["needed"] == 8
    assert agenda.current(tuple(tasks.values())) == registering
    assert agenda.stage(zhangala(), pilot(), now) == "candidates"
    assert terms(zhangala(), now)[:3] == ["registration.closes", "registration_notice.due", "silence.opens"]


def test_papers_are_taken_before_registration_begins_and_the_ballot_waits_for_its_end() -> None:
    before = at(7, 1, 9, 0, ORAL)
    fresh = [replace(one, decisions=(), state="nominated") for one in zhangala().candidates[:3]]
    bare = replace(zhangala(), candidates=tuple(fresh))
    task = by_key(bare, before)["decide_candidates"]
    assert task.state == State.NOW
    assert task.values["candidate"] == "c3"
    whole = replace(bare, candidates=tuple(fresh[:2]))
    assert by_key(whole, before)["decide_candidates"].blocked == "before_registration"
    settled = replace(zhangala(), candidates=zhangala().candidates[:2])
    assert by_key(settled, at(7, 15, 10, 40, ORAL))["approve_ballot"].blocked == "registration_open"
    assert by_key(settled, at(7, 18, 0, 0, ORAL))["approve_ballot"].state == State.NOW


def test_a_passed_term_that_is_not_met_stands_first() -> None:
    now = at(7, 20, 9, 0, ORAL)
    first = agenda.deadlines(zhangala(), pilot(), now)[0]
    assert first.passed
    assert first.step == "registration"
    assert by_key(zhangala(), now)["decide_candidates"].state == State.LATE


def test_the_notice_is_due_at_the_end_of_the_fourth_day_and_only_for_whom_it_is_missing() -> None:
    situation, now = zhangala(), at(7, 15, 10, 40, ORAL)
    notice = next(t for t in agenda.deadlines(situation, pilot(), now) if t.step == "registration_notice")
    assert notice.subject == "c2"
    assert notice.last_day.isoformat() == "2005-07-18"
    assert notice.at_midnight
    told = replace(
        situation, notices=(*situation.notices, Notice("registration", Text("x", "x"), at(7, 15, 9, 0, ORAL)))
    )
    assert "registration_notice.due" not in terms(told, now)
    assert by_key(told, now)["publish_registration"].state == State.DONE


def test_everything_is_done_after_the_appointment() -> None:
    now = at(8, 14, 12)
    assert all(task.state == State.DONE for task in agenda.tasks(eskeldi(), pilot(), now))
    assert agenda.deadlines(eskeldi(), pilot(), now) == ()
    assert agenda.stage(eskeldi(), pilot(), now) == agenda.FINISHED
    assert agenda.current(agenda.tasks(eskeldi(), pilot(), now)) is None


def test_receipt_starts_the_twenty_four_hours() -> None:
    situation = replace(eskeldi(), appointment=None)
    for hours, passed in ((23, False), (24, True)):
        now = at(8, 13, 15, 30) + timedelta(hours=hours)
        order = agenda.deadlines(situation, pilot(), now)[0]
        assert order.step == "appointment_order"
        assert order.moment == at(8, 14, 15, 30)
        assert order.passed is passed


def test_a_late_registration_is_told_for_ever() -> None:
    tasks = by_key(kokpekty(), at(8, 18, 11, 30))
    assert tasks["register_winner"].state == State.DONE
    assert tasks["register_winner"].values["late"] == 2
    assert tasks["present_decision"].state == State.DUE
    assert terms(kokpekty(), at(8, 18, 11, 30)) == ["presentation.due"]


def test_a_second_vote_brings_its_own_tasks() -> None:
    rounds = [task.values.get("round") for task in agenda.tasks(kokpekty(), pilot(), at(8, 18, 11, 30))]
    assert rounds.count(2) == 5


def ended(kind: str) -> Situation:
    base = eskeldi()
    vote = base.votes[0]
    words = Unit("x", "x", "x")
    result = Result(kind, (), "D1485 p.45", words, None, None, at(8, 12, 12, 45))
    return replace(
        base,
        votes=(replace(vote, countings=(replace(vote.counting, result=result),)),),
        winner=None,
        presentation=None,
        appointment=None,
    )


def test_nobody_elected_leaves_no_office_to_enter_and_counts_to_the_repeat_election() -> None:
    now = at(8, 14, 12)
    situation = ended("not_elected")
    assert not [task for task in agenda.tasks(situation, pilot(), now) if task.stage == "office"]
    assert "repeat_election.closes" in terms(situation, now)


def test_an_open_point_blocks_the_result() -> None:
    tasks = by_key(ended("open_point"), at(8, 12, 13))
    assert tasks["establish_result"].blocked == "open_point"
    assert tasks["register_winner"].blocked == "no_result"


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (timedelta(0), (0, 0, 0, True)),
        (timedelta(minutes=1), (0, 0, 1, False)),
        (timedelta(hours=23, minutes=59), (0, 23, 59, False)),
        (timedelta(days=2, hours=13, minutes=20), (2, 13, 20, False)),
        (-timedelta(days=1, hours=1), (1, 1, 0, True)),
    ],
)
def test_the_time_left_is_whole_days_hours_and_minutes(
    gap: timedelta, expected: tuple[int, int, int, bool]
) -> None:
    now = at(7, 15, 10, 40)
    left = time_left(now + gap, now)
    assert (left.days, left.hours, left.minutes, left.past) == expected


def test_two_zones_meet_at_the_same_moment() -> None:
    assert time_left(at(7, 15, 10, 0, ORAL), at(7, 15, 11)).past
