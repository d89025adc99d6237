"""Quorums, majorities and print runs: a case at, below and above each limit."""

import pytest

from core.rules import meeting
from tests.rules.sheets import district, pilot, rural


@pytest.mark.parametrize(
    ("present", "base", "lawful"),
    [
        (12, 19, False),
        (13, 19, True),
        (14, 19, True),
        (11, 18, False),
        (12, 18, True),
        (0, 0, True),
        (1, 1, True),
        (0, 1, False),
    ],
)
def test_two_thirds_make_the_electors_quorum(present: int, base: int, lawful: bool) -> None:
    for rules in (pilot, district, rural):
        assert meeting.has_quorum(rules, present, base) == lawful


@pytest.mark.parametrize("base", range(40))
def test_the_number_needed_is_the_least_that_makes_a_quorum(base: int) -> None:
    needed = meeting.quorum_needed(pilot, base)
    assert meeting.has_quorum(pilot, needed, base)
    assert needed == 0 or not meeting.has_quorum(pilot, needed - 1, base)


@pytest.mark.parametrize(("present", "lawful"), [(4, False), (5, True), (7, True)])
def test_five_of_seven_make_the_commissions_quorum(present: int, lawful: bool) -> None:
    assert meeting.commission_has_quorum(present) == lawful


@pytest.mark.parametrize(("in_favour", "taken"), [(3, False), (4, True), (5, True)])
def test_four_of_seven_take_a_decision(in_favour: int, taken: bool) -> None:
    assert meeting.commission_decides(in_favour) == taken


def test_every_member_present_is_in_the_vote() -> None:
    assert meeting.votes_add_up(4, 1, 0, 5)
    assert not meeting.votes_add_up(4, 1, 1, 5)
    assert not meeting.votes_add_up(4, 0, 0, 5)
    assert not meeting.votes_add_up(6, -1, 0, 5)


@pytest.mark.parametrize(
    ("electors", "tenth", "whole"),
    [(0, 0, 0), (1, 1, 1), (19, 1, 1), (100, 1, 1), (101, 1, 2), (1000, 1, 10), (1001, 2, 11)],
)
def test_the_reserve_of_ballots_is_rounded_up(electors: int, tenth: int, whole: int) -> None:
    assert meeting.ballot_reserve(pilot, electors) == tenth
    assert meeting.ballot_reserve(district, electors) == tenth
    assert meeting.ballot_reserve(rural, electors) == whole
    assert meeting.ballots_to_print(rural, electors) == electors + whole
