"""The checks of a count: every code at, below and above its limit, from a sheet that is right."""

from typing import Any

import pytest

from core.rules.count import reckon
from core.rules.figures import Figures, Flaw, Issued, Role, figure, sound
from tests.rules.sheets import DISTRICT, PILOT, RURAL, answer, pilot, sheet

FAR = {"A": 10, "B": 5}
SIMPLE = (
    "seats",
    "quorum_base",
    "electors",
    "present",
    "received",
    "issued",
    "signatures",
    "spoiled",
    "cancelled",
    "in_box",
    "invalid",
    "took_part",
)


def errors(**changes: Any) -> list[str]:
    found = answer(sheet(FAR, **changes))
    assert (found["outcome"]["kind"] == "none") == bool(found["errors"])
    return found["errors"]  # type: ignore[no-any-return]


def warnings(one: dict[str, Any]) -> list[str]:
    return answer(one)["warnings"]  # type: ignore[no-any-return]


def test_a_right_sheet_has_nothing_wrong_with_it() -> None:
    assert errors() == []
    assert warnings(sheet(FAR)) == []


@pytest.mark.parametrize("name", SIMPLE)
@pytest.mark.parametrize("raw", [None, "absent"])
def test_a_figure_that_is_not_there_is_missing(name: str, raw: str | None) -> None:
    one = sheet(FAR, **{name: None})
    if raw == "absent":
        del one[name]
    assert answer(one)["errors"] == ["count.missing"]
    assert answer(one)["warnings"] == []


@pytest.mark.parametrize("name", SIMPLE)
@pytest.mark.parametrize("raw", ["15", True, False, 7.0, -1, 100_000, 10**30, [], {}, ""])
def test_a_figure_of_a_wrong_kind_is_out_of_range(name: str, raw: object) -> None:
    found = answer(sheet(FAR, **{name: raw}))
    assert (found["errors"], found["warnings"]) == (["count.range"], [])


@pytest.mark.parametrize(
    ("raw", "made"),
    [
        (0, 0),
        (99_999, 99_999),
        (100_000, Flaw.RANGE),
        (-1, Flaw.RANGE),
        (None, Flaw.MISSING),
        (True, Flaw.RANGE),
        (1.0, Flaw.RANGE),
    ],
)
def test_a_figure_is_a_whole_number_from_0_to_99_999(raw: object, made: object) -> None:
    assert figure(raw) == made


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"votes": None}, ["count.missing"]),
        ({"issued_by": None}, ["count.missing"]),
        ({"votes": {"A": 10}}, ["count.missing"]),
        ({"votes": {"A": 10, "B": None}}, ["count.missing"]),
        ({"votes": {"A": 10, "B": 5, "Z": None}}, ["count.missing"]),
        ({"votes": {"A": 10, "B": "5"}}, ["count.range"]),
        ({"votes": {"A": 10, "B": 5, "Z": True}}, ["count.range"]),
        ({"votes": {}}, ["count.missing"]),
        ({"votes": {"A": None, "B": 5.0}}, ["count.missing", "count.range"]),
        ({"issued_by": [{"role": "member"}]}, ["count.missing"]),
        ({"issued_by": [{"role": "chair", "count": None}]}, ["count.missing"]),
        ({"issued_by": [{"role": "member", "count": "15"}]}, ["count.range"]),
        ({"issued_by": []}, ["count.issued"]),
        ({"votes": None, "in_box": -1, "present": 99}, ["count.missing", "count.range"]),
    ],
)
def test_missing_and_range_stand_alone(changes: dict[str, Any], codes: list[str]) -> None:
    assert errors(**changes) == codes


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"electors": 15}, []),
        ({"electors": 14}, ["count.electors"]),
        ({"electors": 16}, ["count.electors"]),
        ({"seats": 14}, ["count.electors"]),
        ({"seats": 16, "electors": 16}, []),
    ],
)
def test_those_present_are_listed_and_those_listed_have_seats(
    changes: dict[str, Any], codes: list[str]
) -> None:
    assert errors(**changes) == codes


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"signatures": 14}, ["count.issued"]),
        ({"signatures": 16}, ["count.issued"]),
        ({"issued_by": [{"role": "member", "count": 14}]}, ["count.issued"]),
        ({"issued_by": [{"role": "member", "count": 7}, {"role": "deputy_chair", "count": 8}]}, []),
        ({"present": 14}, ["count.issued"]),
        ({"present": 16, "electors": 16, "seats": 16}, []),
    ],
)
def test_what_was_issued_agrees_with_signatures_and_members(
    changes: dict[str, Any], codes: list[str]
) -> None:
    assert errors(**changes) == codes


@pytest.mark.parametrize(
    ("received", "spoiled", "cancelled", "right"),
    [(15, 0, 0, True), (16, 1, 0, True), (18, 1, 2, True), (17, 1, 2, False), (19, 1, 2, False)],
)
def test_every_ballot_received_is_issued_spoilt_or_cancelled(
    received: int, spoiled: int, cancelled: int, right: bool
) -> None:
    found = errors(received=received, spoiled=spoiled, cancelled=cancelled)
    assert found == ([] if right else ["count.received"])


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"in_box": 16}, ["count.box", "count.box_over"]),
        ({"in_box": 14}, ["count.box"]),
        ({"invalid": 1}, ["count.box"]),
        ({"invalid": 1, "in_box": 16}, ["count.box_over"]),
        ({"took_part": 14}, ["count.took_part"]),
        ({"took_part": 16}, ["count.took_part"]),
        ({"in_box": 0}, ["count.forgotten_total"]),
        ({"took_part": 0}, ["count.forgotten_total"]),
        ({"in_box": 0, "took_part": 0}, ["count.forgotten_total"]),
        ({"in_box": 0, "took_part": 3}, ["count.forgotten_total", "count.took_part"]),
        ({"in_box": 3, "took_part": 0}, ["count.box", "count.forgotten_total"]),
    ],
)
def test_the_urn_and_the_totals(changes: dict[str, Any], codes: list[str]) -> None:
    assert errors(**changes) == codes


def test_only_invalid_ballots_make_the_urn_forgotten_but_not_those_who_took_part() -> None:
    one = sheet({"A": 0, "B": 0}, 15, in_box=0)
    assert answer(one)["errors"] == ["count.forgotten_total"]


def test_everything_zero_is_no_forgotten_total() -> None:
    found = answer(sheet({"A": 0, "B": 0}))
    assert (found["errors"], found["warnings"]) == ([], ["count.nobody"])


def test_a_figure_for_a_stranger_is_an_error_even_where_the_sums_hold() -> None:
    one = sheet({"A": 8, "B": 5, "Z": 2}, candidates=["A", "B"])
    assert answer(one)["errors"] == ["count.candidates"]


def test_a_stranger_with_zero_votes_is_still_not_on_the_ballot() -> None:
    one = sheet({"A": 10, "B": 5, "Z": 0}, candidates=["A", "B"])
    assert answer(one)["errors"] == ["count.candidates"]


@pytest.mark.parametrize(
    ("role", "count", "codes"),
    [
        ("chair", 1, ["count.issuer"]),
        ("secretary", 1, ["count.issuer"]),
        ("chair", 0, []),
        ("secretary", 0, []),
        ("deputy_chair", 1, []),
    ],
)
def test_neither_chair_nor_secretary_gives_out_ballots(role: str, count: int, codes: list[str]) -> None:
    issued_by = [{"role": "member", "count": 15 - count}, {"role": role, "count": count}]
    assert errors(issued_by=issued_by) == codes


@pytest.mark.parametrize(
    ("base", "codes"), [(22, []), (23, ["meeting.quorum"]), (15, []), (0, []), (99_999, ["meeting.quorum"])]
)
def test_the_quorum_is_two_thirds_of_the_base(base: int, codes: list[str]) -> None:
    assert errors(quorum_base=base) == codes


def test_one_cause_reports_each_code_once_and_all_that_hold() -> None:
    found = errors(
        electors=14,
        signatures=3,
        received=1,
        in_box=20,
        took_part=2,
        quorum_base=90,
        votes={"A": 1, "B": 2, "Z": 3},
        issued_by=[{"role": "chair", "count": 2}, {"role": "secretary", "count": 2}],
    )
    assert found == [
        "count.box",
        "count.box_over",
        "count.candidates",
        "count.electors",
        "count.issued",
        "count.issuer",
        "count.received",
        "count.took_part",
        "meeting.quorum",
    ]


# Warnings.


def test_a_ballot_less_in_the_urn_was_carried_away() -> None:
    one = sheet(
        FAR,
        issued=16,
        signatures=16,
        received=16,
        present=16,
        electors=16,
        seats=16,
        issued_by=[{"role": "member", "count": 16}],
    )
    assert warnings(one) == ["count.carried_away"]


@pytest.mark.parametrize(("invalid", "warned"), [(0, False), (2, False), (3, True), (4, True)])
def test_three_per_cent_of_invalid_ballots_are_said(invalid: int, warned: bool) -> None:
    one = sheet({"A": 70, "B": 100 - 70 - invalid}, invalid)
    assert warnings(one) == (["count.invalid_share"] if warned else [])


def test_one_invalid_ballot_of_34_is_below_three_per_cent_and_of_33_above() -> None:
    assert warnings(sheet({"A": 25, "B": 8}, 1)) == []
    assert warnings(sheet({"A": 25, "B": 7}, 1)) == ["count.invalid_share"]


def test_nobody_got_a_valid_vote() -> None:
    assert warnings(sheet({"A": 0, "B": 0}, 15)) == ["count.invalid_share", "count.nobody"]


@pytest.mark.parametrize(
    ("votes", "warned"),
    [
        ({"A": 8, "B": 1}, True),
        ({"A": 9, "B": 1}, False),
        ({"A": 15, "B": 0}, True),
        ({"A": 14, "B": 1}, False),
        ({"A": 40}, True),
    ],
)
def test_figures_that_show_how_people_voted_are_said(votes: dict[str, int], warned: bool) -> None:
    assert ("count.secrecy" in warnings(sheet(votes))) == warned


def test_secrecy_is_judged_on_the_figure_of_those_who_took_part() -> None:
    found = answer(sheet(FAR, took_part=9))
    assert (found["errors"], found["warnings"]) == (["count.took_part"], ["count.secrecy"])


@pytest.mark.parametrize(
    ("votes", "rules", "close"),
    [
        ({"A": 8, "B": 7}, PILOT, True),
        ({"A": 9, "B": 7}, PILOT, True),
        ({"A": 10, "B": 7}, PILOT, False),
        ({"A": 10, "B": 10}, PILOT, True),
        ({"A": 6, "B": 6, "C": 6}, PILOT, True),
        ({"A": 12}, PILOT, False),
        ({"A": 1}, PILOT, True),
        ({"A": 11, "B": 5, "C": 4}, DISTRICT, True),
        ({"A": 13, "B": 5, "C": 4}, DISTRICT, False),
        ({"A": 8, "B": 6, "C": 3}, DISTRICT, False),
        ({"A": 8, "B": 4, "C": 3}, DISTRICT, True),
        ({"A": 9, "B": 5, "C": 5}, DISTRICT, True),
        ({"A": 9, "B": 9}, RURAL, True),
        ({"A": 12, "B": 9}, RURAL, False),
        ({"A": 8, "B": 8, "C": 3}, RURAL, True),
    ],
)
def test_one_moved_vote_that_changes_the_outcome_is_said(
    votes: dict[str, int], rules: str, close: bool
) -> None:
    assert ("count.close" in warnings(sheet(votes, rules=rules))) == close


def test_a_vote_moved_to_the_invalid_counts_as_well() -> None:
    """One candidate, 10 of 19 in the urn: with 9 the base of the half would have to be asked."""
    assert "count.close" in warnings(sheet({"A": 10}, 9))
    assert "count.close" not in warnings(sheet({"A": 11}, 8))


def test_closeness_is_said_only_where_there_is_an_outcome() -> None:
    assert "count.close" not in warnings(sheet({"A": 8, "B": 7}, spoiled=1))


@pytest.mark.parametrize(("spoiled", "warned"), [(0, False), (2, False), (3, True)])
def test_more_than_two_replaced_ballots_are_said(spoiled: int, warned: bool) -> None:
    one = sheet(FAR, spoiled=spoiled, received=15 + spoiled, electors=40, seats=40)
    assert (answer(one)["warnings"] == ["count.replaced"]) == warned


@pytest.mark.parametrize(
    ("rules", "electors", "received", "warned"),
    [
        (PILOT, 15, 16, False),
        (PILOT, 15, 17, True),
        (PILOT, 1000, 1001, False),
        (PILOT, 1000, 1002, True),
        (PILOT, 1001, 1003, False),
        (PILOT, 1001, 1004, True),
        (RURAL, 100, 101, False),
        (RURAL, 100, 102, True),
        (RURAL, 101, 103, False),
        (RURAL, 101, 104, True),
    ],
)
def test_more_ballots_than_the_list_and_the_reserve_are_said(
    rules: str, electors: int, received: int, warned: bool
) -> None:
    one = sheet(
        FAR, rules=rules, seats=electors, electors=electors, received=received, cancelled=received - 15
    )
    found = answer(one)
    assert (found["errors"], found["warnings"]) == ([], ["count.replaced"] if warned else [])


def test_warnings_are_said_beside_errors_too() -> None:
    found = answer(sheet(FAR, issued=16, signatures=16, received=17))
    assert found["errors"] == ["count.issued", "count.received"]
    assert found["warnings"] == ["count.carried_away", "count.replaced"]


def test_a_finding_names_its_fields_and_figures() -> None:
    figures = Figures(
        ("A",), 9, 9, 9, 9, 9, 9, 9, (Issued(Role.SECRETARY, 9, "m3"),), 0, 1, 9, 0, 9, {"A": 9}
    )
    found = {one.code: one for one in reckon(pilot, figures).errors}
    assert found["count.issuer"].fields == ("issued_by.0.count",)
    assert dict(found["count.received"].values) == {
        "received": 9,
        "issued": 9,
        "spoiled": 0,
        "cancelled": 1,
        "sum": 10,
    }


def test_a_missing_figure_is_named_by_its_path() -> None:
    figures = Figures(("A", "B"), 9, 9, 9, 9, 9, 9, 9, None, Flaw.MISSING, 1, 9, 0, 9, {"A": 9})
    (found,) = reckon(pilot, figures).errors
    assert found.fields == ("spoiled", "issued_by", "votes.B")
    assert sound(figures) is None
