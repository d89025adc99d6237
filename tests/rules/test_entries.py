"""Two entries, the times of the day, words and attachments."""

from datetime import UTC, datetime, timedelta

import pytest

from core.rules import entries

START = datetime(2005, 8, 12, 4, 0, tzinfo=UTC)
FIRST = {
    "received": 16,
    "issued": 15,
    "issued_by.m1": 15,
    "spoiled": 0,
    "in_box": 15,
    "invalid": 0,
    "took_part": 15,
    "votes.A": 10,
    "votes.B": 5,
}
TIMES = {name: START + timedelta(minutes=n) for n, name in enumerate(entries.TIMES)}


def test_two_equal_entries_agree() -> None:
    assert list(entries.compare_entries(FIRST, dict(FIRST))) == []


def test_only_the_fields_that_differ_are_named_and_no_figure_is_shown() -> None:
    other = {**FIRST, "spoiled": 1, "votes.A": 9, "votes.B": 6, "issued_by.m1": 14}
    (found,) = entries.compare_entries(FIRST, other)
    assert found.code == "count.entries_differ"
    assert found.fields == ("issued_by.m1", "spoiled", "votes.A", "votes.B")
    assert dict(found.values) == {"number": 4}


def test_empty_differs_from_zero() -> None:
    assert entries.differing(FIRST, {key: FIRST[key] for key in FIRST if key != "spoiled"}) == ("spoiled",)


def test_a_ballot_issuer_whom_only_one_entry_names_is_a_difference() -> None:
    assert entries.differing(FIRST, {**FIRST, "issued_by.m2": 0}) == ("issued_by.m2",)


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
    assert [one.code for one in entries.check_second_vote(FIRST, dict(FIRST))] == ["count.second_same"]
    assert list(entries.check_second_vote(FIRST, {**FIRST, "votes.A": 9, "votes.B": 6})) == []


def test_what_is_recorded_and_not_attached_is_said() -> None:
    assert list(entries.check_attached(["c1", "d1"], ["d1", "c1"])) == []
    (found,) = entries.check_attached(["c1", "d1"], ["d1"])
    assert (found.code, dict(found.values)) == ("count.unattached", {"number": 1})
