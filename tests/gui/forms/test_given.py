"""Signing out the ballots: who from whom, in one list, without hours."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.acts.voting import SignOutBallots
from gui.forms.given import GivenField, may_issue
from tests.gui import samples
from tests.gui.forms.keys import press, shown


@pytest.fixture
def given(qtbot: QtBot) -> GivenField:
    made = GivenField("given", samples.electors(14), samples.members(), 16)
    qtbot.addWidget(made)
    made.resize(900, 700)
    shown(made)
    return made


def column(field: GivenField, key: str) -> int:
    return [one.key for one in field.model.issuers].index(key) + 1


def test_chair_and_secretary_never_issue(given: GivenField) -> None:
    assert [one.key for one in given.model.issuers] == ["deputy", "m1", "m2", "m3", "m4"]
    members = samples.members()
    suspended = (*members[:3], replace(members[3], suspended_reason="relative"), *members[4:])
    assert "m1" not in [one.key for one in may_issue(suspended)]


def test_a_draft_naming_the_secretary_is_not_taken(given: GivenField) -> None:
    given.set_value(
        [
            {"elector": 1, "issued_by": "secretary"},
            {"elector": 2, "issued_by": "m1"},
            {"elector": 77, "issued_by": "m1"},
        ]
    )
    assert given.value() == [{"elector": 2, "issued_by": "m1"}]


def test_space_marks_and_takes_away(given: GivenField) -> None:
    given.table.setCurrentIndex(given.model.index(0, column(given, "m2")))
    press(given.table, Qt.Key.Key_Space, " ")
    assert given.value() == [{"elector": 1, "issued_by": "m2"}]
    press(given.table, Qt.Key.Key_Space, " ")
    assert given.value() == []


@pytest.mark.parametrize("keys", ["23", "ӘІ", "әі"])
def test_a_digit_names_the_member_and_goes_on(given: GivenField, keys: str) -> None:
    given.table.setCurrentIndex(given.model.index(0, 1))
    for letter in keys:
        press(given.table, Qt.Key.Key_unknown, letter)
    assert given.value() == [{"elector": 1, "issued_by": "m1"}, {"elector": 2, "issued_by": "m2"}]
    assert given.table.currentIndex().row() == 2


def test_a_replaced_ballot_needs_a_ballot(given: GivenField) -> None:
    given.model.turn(0, given.model.last)
    assert given.value() == []
    given.model.give(0, "m1")
    given.model.turn(0, given.model.last)
    assert given.value() == [{"elector": 1, "issued_by": "m1", "replaced": True}]
    given.model.give(0, None)
    given.model.give(0, "m1")
    assert given.value() == [{"elector": 1, "issued_by": "m1"}]


def test_all_present_by_one_member(given: GivenField) -> None:
    given.model.give(0, "m1")
    given.issuer.choose("m2")
    given.fill.click()
    assert given.value()[0] == {"elector": 1, "issued_by": "m1"}
    assert {one["issued_by"] for one in given.value()[1:]} == {"m2"}
    assert len(given.value()) == 14
    given.clear.click()
    assert given.value() == []


def test_the_totals_run_beside_the_print_run(given: GivenField) -> None:
    given.issuer.choose("m1")
    given.fill.click()
    assert "Given to 14 of 14 present. 14 of 16 printed are used" in given.totals.text()
    assert "2 left" in given.totals.text()
    assert ": 14" in given.by_member.text()
    for line in range(3):
        given.model.turn(line, given.model.last)
    assert "17 of 16 printed are used (3 spoilt and replaced)" in given.totals.text()


def test_values_are_the_acts(given: GivenField) -> None:
    given.model.give(0, "m1")
    given.model.turn(0, given.model.last)
    act = SignOutBallots.model_validate(
        {"round": 1, "voting_opened_at": "2005-08-12T10:30", "given": given.value()}
    )
    assert act.given[0].replaced
    again = GivenField("given", samples.electors(14), samples.members(), 16)
    again.set_value(given.value())
    assert again.value() == given.value()
    again.deleteLater()


def test_nothing_of_when(given: GivenField) -> None:
    given.issuer.choose("m1")
    given.fill.click()
    assert {key for one in given.value() for key in one} <= {"elector", "issued_by", "replaced"}
