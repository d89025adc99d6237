"""What if the vote day moved, and the calendar plan as a calendar file."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import ics
from core.plan import plan_events, plan_file
from core.procedures import procedure, procedures
from core.record.situation import Situation
from core.rules import calendar
from core.rules.words import Words
from core.whatif import moved
from tests.gui.samples import at, eskeldi, pilot, zhangala

NAMES = {"nomination": Words("Ұсыну", "Выдвижение", "Nomination")}


def parsed(file: bytes) -> list[dict[str, str]]:
    """The events of a calendar file, read as RFC 5545 says: unfolded, unescaped, by property."""
    text = file.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = text.replace("\r\n ", "").split("\r\n")[:-1]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "VERSION:2.0" in lines
    assert not any(line.startswith("METHOD") for line in lines), "it would ask for an organizer"
    events: list[dict[str, str]] = []
    inside = False
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
            inside = True
        elif line == "END:VEVENT":
            inside = False
        elif inside:
            assert name not in events[-1], "a property stands twice"
            events[-1][name] = unescaped(value)
    return events


def unescaped(value: str) -> str:
    out, escape = "", False
    for ch in value:
        if escape:
            out += {"n": "\n"}.get(ch, ch)
            escape = False
        elif ch == "\\":
            escape = True
        else:
            assert ch not in ",;", value
            out += ch
    return out


def test_every_step_with_dates_is_an_entry_with_its_ends_in_utc():
    now = at(6, 22, 9)
    events = {one["UID"]: one for one in parsed(plan_file(zhangala(), pilot(), NAMES, "ru", now))}
    steps = [
        one for one in calendar.steps(pilot(), date(2005, 8, 12), zhangala().election.zone) if one.closes
    ]
    assert len(events) >= len(steps)
    nomination = next(one for one in events.values() if one["SUMMARY"] == "Выдвижение")
    assert (nomination["DTSTART"], nomination["DTEND"]) == ("20050626T190000Z", "20050712T190000Z")
    assert nomination["DTSTAMP"] == "20050622T030000Z"
    assert nomination["DESCRIPTION"].endswith("(D1485 p.14)")
    deadline = next(one for one in events.values() if one["SUMMARY"] == "list_corrections_end")
    assert "DTEND" not in deadline


def test_the_same_plan_gives_the_same_bytes_and_a_moved_step_keeps_its_name():
    now = at(6, 22, 9)
    first = plan_file(eskeldi(), pilot(), NAMES, "kk", now)
    assert first == plan_file(eskeldi(), pilot(), NAMES, "kk", now)
    later = plan_file(eskeldi(), pilot(), NAMES, "kk", now + timedelta(days=1))
    assert {one["UID"] for one in parsed(first)} == {one["UID"] for one in parsed(later)}
    assert {one["UID"] for one in parsed(first)} & {
        one["UID"] for one in parsed(plan_file(zhangala(), pilot(), NAMES, "kk", now))
    } == set()


def test_terms_that_hang_on_acts_stand_in_the_plan_while_they_run():
    now = at(7, 15, 10, 40)
    keys = [one.key for one in plan_events(zhangala(), pilot(), NAMES, "en", now)]
    assert "registration_notice:c2" in keys
    assert len(keys) == len(set(keys))


def test_no_plan_without_an_election():
    assert list(plan_events(Situation(), pilot(), NAMES, "kk", at(6, 22, 9))) == []
    with pytest.raises(ValueError, match="no election"):
        plan_file(Situation(), pilot(), NAMES, "kk", at(6, 22, 9))


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_comes_back_as_it_was(title, told):
    event = ics.Event("k", title, told, None, datetime(2005, 8, 12, tzinfo=UTC))
    (found,) = parsed(ics.calendar_file(title, [event], datetime(2005, 8, 12, tzinfo=UTC), "f"))
    assert found["SUMMARY"] == plain(title)
    assert found.get("DESCRIPTION", "") == plain(told)


def plain(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(ch for ch in text if ch == "\n" or (ch >= " " and ch != "\x7f"))


def test_a_moment_without_a_zone_is_an_error():
    with pytest.raises(ValueError, match="zone"):
        ics.utc(datetime(2005, 8, 12))  # noqa: DTZ001


@pytest.mark.parametrize("name", procedures())
@pytest.mark.parametrize("days", [-3, 0, 1, 30])
def test_another_vote_day_moves_every_step_by_as_much(name, days):
    rules = procedure(name)
    situation = eskeldi()
    day = situation.election.vote_day
    plain_calendar = {
        step.name: step for step in calendar.steps(rules, day, situation.election.zone) if step.closes
    }

    fresh = replace(situation, calendar={}, submissions=(), candidates=())
    shifts = {one.step: one for one in moved(fresh, rules, day + timedelta(days=days), at(6, 22)).shifts}
    assert set(shifts) == set(plain_calendar)
    for name_, shift in shifts.items():
        assert shift.moved is bool(days)
        if name_ == "repeat_election":
            continue  # two months of the calendar are not always as many days
        gap = timedelta(days=days)
        assert shift.new.closes.replace(tzinfo=None) - shift.old.closes.replace(tzinfo=None) == gap


@pytest.mark.parametrize("name", procedures())
def test_every_step_of_the_rules_is_a_line_in_their_order(name):
    """The presentation at once and the order within 24 hours too, though they hang on an act."""
    rules, situation = procedure(name), eskeldi()
    found = moved(situation, rules, situation.election.vote_day, at(8, 1))
    assert [one.step for one in found.lines] == list(rules.calendar)
    told = {one.step: one for one in found.hanging}
    assert told["presentation"].citation == rules.calendar["presentation"].citation
    assert told["presentation"].rule == rules.calendar["presentation"].rule


def test_a_term_that_runs_from_an_act_is_told_with_its_end():
    situation = replace(eskeldi(), presentation=None, appointment=None)
    found = moved(situation, pilot(), situation.election.vote_day, at(8, 13, 12))
    (presentation,) = (one for one in found.hanging if one.step == "presentation")
    assert presentation.runs == (at(8, 14, 0),)


def test_what_was_done_and_would_lie_outside_is_named():
    situation = eskeldi()
    same = moved(situation, pilot(), situation.election.vote_day, at(8, 1))
    assert same.clashes == ()
    assert {one.step for one in same.shifts if one.past} >= {"nomination", "registration"}
    later = moved(situation, pilot(), date(2005, 9, 30), at(8, 1))
    assert {one.step for one in later.clashes} == {"nomination", "registration"}
    assert {one.subject for one in later.clashes if one.step == "registration"} == {"c1", "c2", "c3"}


def test_nothing_moves_before_an_election_is_called():
    assert moved(Situation(), pilot(), date(2005, 9, 30), at(8, 1)).shifts == ()
