"""The calendar: the dates of the decrees, the terms that hang on acts, any day of two centuries."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendar_command import calendar_answer, calendar_text
from core.misuse import Misuse
from core.rules import calendar as cal
from core.rules.calendar import Window
from core.zones import zone, zone_names
from tests.rules.sheets import ALL, DISTRICT, PILOT, RURAL, district, pilot, rural

ALMATY = zone("Asia/Almaty")
VOTE = date(2005, 8, 12)
CASES = json.loads((Path(__file__).parents[1] / "cases" / "calendar.json").read_text(encoding="utf-8"))
STEPS = [
    "nomination",
    "registration",
    "registration_notice",
    "appeal",
    "campaign_end",
    "list_corrections_end",
    "silence",
    "vote",
    "results_notice",
    "winner_registration",
    "presentation",
    "appointment_order",
    "invalidation_challenge",
    "repeat_election",
    "by_election",
    "term_end",
]
OUTSIDE = {
    "nomination": "refuse",
    "registration": "refuse",
    "registration_notice": "late",
    "appeal": "late",
    "campaign_end": "shown",
    "list_corrections_end": "refuse",
    "silence": "shown",
    "vote": "refuse",
    "results_notice": "late",
    "winner_registration": "late",
    "presentation": "late",
    "appointment_order": "late",
    "invalidation_challenge": "shown",
    "repeat_election": "late",
    "by_election": "late",
    "term_end": "shown",
}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def answer(rules: str, day: str = "2005-08-12", where: str = "Asia/Almaty") -> dict[str, dict[str, Any]]:
    return {str(entry["step"]): entry for entry in calendar_answer(rules, day, where)}


def span(entry: dict[str, Any]) -> list[str | None]:
    return [entry[end][:16] if entry[end] else None for end in ("opens", "closes")]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_shared_cases_hold(case: dict[str, Any]) -> None:
    made = answer(case["in"]["procedure"], case["in"]["vote_day"], case["in"]["zone"])
    for name, expected in case["expect"].items():
        assert span(made[name]) == expected


def test_the_pilot_of_2005_to_the_letter() -> None:
    made = answer(PILOT)
    assert {name: span(entry) for name, entry in made.items()} == {
        "nomination": ["2005-06-27T00:00", "2005-07-13T00:00"],
        "registration": ["2005-07-02T00:00", "2005-07-18T00:00"],
        "registration_notice": [None, None],
        "appeal": [None, None],
        "campaign_end": [None, "2005-08-11T00:00"],
        "list_corrections_end": [None, "2005-08-11T20:00"],
        "silence": ["2005-08-11T00:00", "2005-08-13T00:00"],
        "vote": ["2005-08-12T00:00", "2005-08-13T00:00"],
        "results_notice": [None, None],
        "winner_registration": [None, "2005-08-17T00:00"],
        "presentation": [None, None],
        "appointment_order": [None, None],
        "invalidation_challenge": [None, None],
        "repeat_election": [None, "2005-10-13T00:00"],
        "by_election": [None, None],
        "term_end": [None, None],
    }


def test_the_rural_rule_set_counts_from_30_to_25_and_to_15_days_before() -> None:
    made = answer(RURAL, "2013-08-07")
    assert span(made["nomination"]) == ["2013-07-07T00:00", "2013-07-13T00:00"]
    assert span(made["registration"]) == ["2013-07-07T00:00", "2013-07-23T00:00"]


def test_the_rural_notice_is_due_on_the_seventh_day_after_registration_ends() -> None:
    assert span(answer(RURAL, "2013-08-07")["registration_notice"]) == [None, "2013-07-30T00:00"]


@pytest.mark.parametrize("rules", ALL)
def test_every_step_stands_once_and_tells_what_happens_outside_it(rules: str) -> None:
    entries = calendar_answer(rules, "2005-08-12", "Asia/Almaty")
    names = [str(entry["step"]) for entry in entries]
    expected = [name for name in STEPS if name != "appointment_order" or rules == PILOT]
    assert sorted(names) == sorted(expected)
    assert {str(entry["step"]): entry["outside"] for entry in entries} == {
        name: OUTSIDE[name] for name in expected
    }


@pytest.mark.parametrize("rules", ALL)
def test_from_stands_only_where_both_moments_hang_on_an_act(rules: str) -> None:
    for entry in calendar_answer(rules, "2005-08-12", "Asia/Almaty"):
        hangs = entry["opens"] is None and entry["closes"] is None
        assert ("from" in entry) == hangs


@pytest.mark.parametrize(
    ("rules", "act"), [(PILOT, "record_appointment"), (DISTRICT, "enter_office"), (RURAL, "enter_office")]
)
def test_the_term_of_office_hangs_on_what_begins_it(rules: str, act: str) -> None:
    assert answer(rules)["term_end"]["from"] == act


@pytest.mark.parametrize("rules", ALL)
def test_steps_are_sorted_and_those_without_a_moment_stand_last(rules: str) -> None:
    moments = [
        entry["opens"] or entry["closes"] for entry in calendar_answer(rules, "2005-08-12", "Asia/Oral")
    ]
    known = [moment for moment in moments if moment]
    assert known == sorted(known)
    assert moments == known + [None] * (len(moments) - len(known))


def test_every_zone_has_its_own_offset_on_its_own_day() -> None:
    assert answer(PILOT)["vote"]["opens"] == "2005-08-12T00:00:00+06:00"
    assert answer(PILOT, where="Asia/Oral")["vote"]["opens"] == "2005-08-12T00:00:00+05:00"
    assert answer(PILOT, "2025-08-12")["vote"]["opens"] == "2025-08-12T00:00:00+05:00"
    assert answer(PILOT, "2004-04-10")["vote"]["opens"] == "2004-04-10T00:00:00+07:00"
    assert answer(PILOT, "2004-04-10")["nomination"]["opens"] == "2004-02-24T00:00:00+06:00"


@pytest.mark.parametrize(
    ("day", "closes"),
    [
        ("2005-12-31", "2006-03-01T00:00"),
        ("2003-12-31", "2004-03-01T00:00"),
        ("2005-12-28", "2006-03-01T00:00"),
        ("2005-12-27", "2006-02-28T00:00"),
        ("2005-11-30", "2006-01-31T00:00"),
        ("2199-12-31", "2200-03-01T00:00"),
    ],
)
def test_two_months_end_on_the_same_date_or_the_last_day_of_the_month(day: str, closes: str) -> None:
    assert span(answer(PILOT, day)["repeat_election"])[1] == closes


@pytest.mark.parametrize("day", ["1930-01-01", "2199-12-31"])
@pytest.mark.parametrize("rules", ALL)
def test_the_first_and_the_last_vote_day_are_answered(rules: str, day: str) -> None:
    assert span(answer(rules, day)["vote"])[0] == f"{day}T00:00"
    assert day in calendar_text(rules, day, "Asia/Almaty")


@pytest.mark.parametrize(
    "day",
    [
        "1929-12-31",
        "2200-01-01",
        "2005-02-29",
        "2005-13-01",
        "20050812",
        "2005-W32-5",
        "12.08.2005",
        "",
        "2005-8-12",
        "2005-08-12T00:00",
        " 2005-08-12",
        "2005-08-12\n",
        "٢٠٠٥-٠٨-١٢",
        "0000-00-00",
    ],
)
def test_a_bad_vote_day_is_a_misuse(day: str) -> None:
    with pytest.raises(Misuse, match="vote day"):
        calendar_answer(PILOT, day, "Asia/Almaty")


@pytest.mark.parametrize(
    "name", ["", "Almaty", "asia/almaty", "Mars/Base", "../UTC", "Asia", "/etc/localtime", "Asia/Almaty\0"]
)
def test_a_bad_zone_is_a_misuse(name: str) -> None:
    with pytest.raises(Misuse, match="zone"):
        calendar_answer(PILOT, "2005-08-12", name)


@pytest.mark.parametrize("name", ["", "kz-2005", "KZ-2005-PILOT", "../kz-2005-pilot", "\ud800"])
def test_an_unknown_procedure_is_a_misuse_that_names_the_known(name: str) -> None:
    with pytest.raises(Misuse, match=PILOT):
        calendar_answer(name, "2005-08-12", "Asia/Almaty")


def test_the_text_says_whether_the_rule_set_was_in_force() -> None:
    assert "was in force" in calendar_text(PILOT, "2005-08-12", "Asia/Almaty")
    assert "was NOT in force" in calendar_text(PILOT, "2015-08-12", "Asia/Almaty")


def test_the_text_names_the_last_day_not_the_first_outside() -> None:
    text = calendar_text(PILOT, "2005-08-12", "Asia/Almaty")
    assert "2005-06-27 00:00 to 2005-07-12 24:00" in text
    assert "until 2005-08-11 20:00" in text


@given(day=st.dates(date(1930, 1, 1), date(2199, 12, 31)), where=st.sampled_from(sorted(zone_names())))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_any_day_in_any_zone_has_an_ordered_calendar(day: date, where: str) -> None:
    for rules in ALL:
        made = answer(rules, day.isoformat(), where)
        for entry in made.values():
            for end in ("opens", "closes"):
                moment = entry[end]
                assert moment is None or datetime.fromisoformat(moment).tzinfo is not None
            assert entry["opens"] is None or entry["opens"][:16] < entry["closes"][:16]
        assert made["registration"]["closes"] < made["vote"]["opens"]
        assert date.fromisoformat(made["nomination"]["opens"][:10]) < day


# Windows are half-open; the edges are at, just before and just after.


def test_a_window_holds_its_first_moment_and_not_the_one_after_its_last() -> None:
    window = cal.step(pilot, "nomination", VOTE, ALMATY)
    assert not cal.is_inside(window, at("2005-06-26T23:59:59"))
    assert cal.is_inside(window, at("2005-06-27T00:00"))
    assert cal.is_inside(window, at("2005-07-12T23:59:59"))
    assert not cal.is_inside(window, at("2005-07-13T00:00"))


def test_a_window_is_judged_on_the_moment_whatever_zone_it_is_written_in() -> None:
    window = cal.step(pilot, "nomination", VOTE, ALMATY)
    assert cal.is_inside(window, datetime(2005, 6, 26, 18, 0, tzinfo=UTC))
    assert not cal.is_inside(window, datetime(2005, 6, 26, 17, 59, tzinfo=UTC))


@pytest.mark.parametrize(
    ("moment", "days"),
    [
        ("2005-08-16T23:59:59", 0),
        ("2005-08-17T00:00", 1),
        ("2005-08-17T23:59:59", 1),
        ("2005-08-18T00:00", 2),
        ("2005-08-12T09:00", 0),
    ],
)
def test_lateness_counts_the_days_begun(moment: str, days: int) -> None:
    deadline = cal.step(pilot, "winner_registration", VOTE, ALMATY).closes
    assert deadline is not None
    assert cal.late_days(deadline, at(moment)) == days


def test_lateness_of_a_term_in_hours_counts_from_its_own_hour() -> None:
    deadline = cal.order_deadline(pilot, at("2005-08-15T15:30"), ALMATY)
    assert deadline == at("2005-08-16T15:30")
    assert cal.late_days(deadline, at("2005-08-16T15:29")) == 0
    assert cal.late_days(deadline, at("2005-08-17T10:00")) == 1
    assert cal.late_days(deadline, at("2005-08-17T15:30")) == 2


def test_only_the_pilot_has_a_24_hour_order() -> None:
    moment = at("2005-08-15T15:30")
    assert cal.order_deadline(district, moment, ALMATY) is None
    assert cal.order_deadline(rural, moment, ALMATY) is None


def test_three_days_to_appeal_run_from_the_day_after_to_24_hours_of_the_third() -> None:
    assert cal.appeal_deadline(pilot, at("2005-07-05T16:00"), ALMATY) == at("2005-07-09T00:00")


def test_the_answer_to_an_appeal_is_due_in_five_days_in_the_pilot_alone() -> None:
    assert cal.answer_deadline(pilot, at("2005-07-05T16:00"), ALMATY) == at("2005-07-11T00:00")
    assert cal.answer_deadline(district, at("2005-07-05T16:00"), ALMATY) is None


def test_the_notice_is_due_on_the_fourth_day_after_the_registration_of_the_candidate() -> None:
    assert cal.notice_deadline(pilot, at("2005-07-17T10:00"), ALMATY) == at("2005-07-22T00:00")
    registration = cal.step(pilot, "registration", VOTE, ALMATY)
    assert cal.notice_deadline(pilot, registration, ALMATY) is None


def test_the_rural_notice_follows_the_confirmed_window_of_registration() -> None:
    confirmed = Window(at("2005-07-12T00:00"), at("2005-08-01T00:00"))
    assert cal.notice_deadline(rural, confirmed, ALMATY) == at("2005-08-08T00:00")
    stored = {"registration": confirmed}
    assert cal.step(rural, "registration_notice", VOTE, ALMATY, stored).closes == at("2005-08-08T00:00")
    assert cal.notice_deadline(rural, at("2005-07-17T10:00"), ALMATY) is None


def test_confirmed_dates_override_what_is_proposed() -> None:
    stored = {"nomination": Window(at("2005-06-28T00:00"), at("2005-07-10T00:00"))}
    made = {one.name: one for one in cal.steps(pilot, VOTE, ALMATY, stored)}
    assert (made["nomination"].opens, made["nomination"].closes) == (
        at("2005-06-28T00:00"),
        at("2005-07-10T00:00"),
    )
    assert made["registration"].opens == at("2005-07-02T00:00")


@pytest.mark.parametrize(
    ("name", "moment", "closes"),
    [
        ("results_notice", "2005-08-12T19:20", "2005-08-14T19:20"),
        ("presentation", "2005-08-15T12:00", "2005-08-16T00:00"),
        ("invalidation_challenge", "2005-08-15T12:00", "2005-08-26T00:00"),
        ("by_election", "2005-12-31T12:00", "2006-03-01T00:00"),
        ("term_end", "2008-02-29T12:00", "2012-03-01T00:00"),
        ("term_end", "2005-08-16T12:00", "2009-08-17T00:00"),
    ],
)
def test_a_term_runs_from_the_act_it_hangs_on(name: str, moment: str, closes: str) -> None:
    assert cal.deadline_after(pilot, name, at(moment), ALMATY) == at(closes)


def test_the_challenge_of_an_invalidation_has_no_term_in_2013() -> None:
    assert cal.deadline_after(rural, "invalidation_challenge", at("2013-08-15T12:00"), ALMATY) is None


def test_hours_are_hours_even_when_the_clocks_change() -> None:
    """In Almaty the clocks went back on the night of 31 October 2004."""
    assert cal.order_deadline(pilot, at("2004-10-30T12:00"), ALMATY) == at("2004-10-31T11:00")


def test_the_last_lawful_day_to_withdraw_is_three_days_before_the_vote() -> None:
    assert cal.withdrawal_closes(district, VOTE, ALMATY) == at("2005-08-10T00:00")
    assert cal.withdrawal_closes(pilot, VOTE, ALMATY) is None


def test_a_paper_names_the_last_day_inside() -> None:
    assert cal.last_day(cal.step(pilot, "winner_registration", VOTE, ALMATY)) == date(2005, 8, 16)
    assert cal.last_day(cal.step(pilot, "list_corrections_end", VOTE, ALMATY)) == date(2005, 8, 11)


def test_a_proposed_calendar_is_in_order() -> None:
    for rules in (pilot, district, rural):
        spans = {one.name: one for one in cal.steps(rules, VOTE, ALMATY)}
        assert cal.in_order(spans, VOTE) == ()


def test_a_confirmed_calendar_out_of_order_names_the_steps() -> None:
    day = timedelta(days=1)
    vote = Window(at("2005-08-13T00:00"), at("2005-08-14T00:00"))
    backward = Window(at("2005-07-12T00:00"), at("2005-07-12T00:00") - day)
    early = Window(at("2005-06-01T00:00"), at("2005-08-13T00:00"))
    assert cal.in_order({"vote": vote}, VOTE) == ("vote",)
    assert cal.in_order({"nomination": backward}, VOTE) == ("nomination",)
    nomination = Window(at("2005-06-27T00:00"), at("2005-07-13T00:00"))
    assert cal.in_order({"nomination": nomination, "registration": early}, VOTE) == ("registration",)
