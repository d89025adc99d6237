"""Two entries, the times of the day, words and attachments."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.rules import entries
from core.rules.figures import Figures, Flaw, Issued, Role

START = datetime(2005, 8, 12, 4, 0, tzinfo=UTC)
FIRST = Figures(
    ("A", "B"),
    15,
    15,
    15,
    15,
    16,
    15,
    15,
    (Issued(Role.MEMBER, 15, "m1"),),
    0,
    1,
    15,
    0,
    15,
    {"A": 10, "B": 5},
)
TIMES = {name: START + timedelta(minutes=n) for n, name in enumerate(entries.TIMES)}


def test_two_equal_entries_agree() -> None:
    assert list(entries.compare_entries(FIRST, replace(FIRST))) == []


def test_only_the_fields_that_differ_are_named_and_no_figure_is_shown() -> None:
    other = replace(FIRST, spoiled=1, votes={"A": 9, "B": 6}, issued_by=(Issued(Role.MEMBER, 14, "m1"),))
    (found,) = entries.compare_entries(FIRST, other)
    assert found.code == "count.entries_differ"
    assert found.fields == ("spoiled", "issued_by.0.count", "votes.A", "votes.B")
    assert dict(found.values) == {"number": 4}


def test_empty_differs_from_zero() -> None:
    assert entries.differing(FIRST, replace(FIRST, spoiled=Flaw.MISSING)) == ("spoiled",)


def test_a_ballot_issuer_whom_only_one_entry_names_is_a_difference() -> None:
    other = replace(FIRST, issued_by=(Issued(Role.MEMBER, 15, "m1"), Issued(Role.MEMBER, 0, "m2")))
    assert entries.differing(FIRST, other) == ("issued_by.1.count",)


def test_one_person_may_not_make_both_entries() -> None:
    assert [one.code for one in entries.check_persons("m1", "m1")] == ["count.same_person"]
    assert list(entries.check_persons("m1", "m2")) == []


def test_times_in_order_and_equal_times_stand() -> None:
    assert list(entries.check_times(TIMES)) == []
    assert list(entries.check_times(dict.fromkeys(entries.TIMES, START))) == []
    assert list(entries.check_times({})) == []


@pytest.mark.parametrize("name", entries.TIMES[1:])
def test_a_time_before_the_one_it_follows_is_named(name: str) -> None:
    (found,) = entries.check_times({**TIMES, name: START - timedelta(minutes=1)})
    assert (found.code, found.fields) == ("count.times", (name,))


def test_a_time_not_given_is_passed_over() -> None:
    times = {**TIMES, "cancelled": None, "urn_opened": START - timedelta(minutes=1)}
    (found,) = entries.check_times(times)
    assert found.fields == ("urn_opened",)


def test_words_are_compared_without_case_and_spaces() -> None:
    assert list(entries.check_words({"votes.A": " Он  ҮШ "}, {"votes.A": "он үш"})) == []
    (found,) = entries.check_words({"votes.A": "он екі"}, {"votes.A": "он үш", "votes.B": "бес"})
    assert (found.code, found.fields) == ("count.words", ("votes.A", "votes.B"))


def test_a_second_vote_with_the_same_figures_is_said() -> None:
    assert [one.code for one in entries.check_second_vote(FIRST, replace(FIRST))] == ["count.second_same"]
    assert list(entries.check_second_vote(FIRST, replace(FIRST, votes={"A": 9, "B": 6}))) == []


def test_what_is_recorded_and_not_attached_is_said() -> None:
    assert list(entries.check_attached(["c1", "d1"], ["d1", "c1"])) == []
    (found,) = entries.check_attached(["c1", "d1"], ["d1"])
    assert (found.code, dict(found.values)) == ("count.unattached", {"number": 1})
