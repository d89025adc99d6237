"""The roll call: ticks, search, keys, and the quorum that follows at once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.acts.meeting import OpenMeeting
from gui.forms.choices import ChoiceField
from gui.forms.roll import RollField, quorum_sentence
from gui.language import Language
from tests.gui import samples
from tests.gui.forms.keys import press, shown, write


@pytest.fixture
def roll(qtbot: QtBot) -> RollField:
    made = RollField("present", samples.electors(19), samples.pilot(), 19)
    qtbot.addWidget(made)
    made.resize(900, 600)
    shown(made)
    return made


def test_nobody_is_ticked_at_first(roll: RollField) -> None:
    assert roll.value() == []


@pytest.mark.parametrize(
    ("present", "sign", "verdict"),
    [(12, "3·12 < 2·19", "no quorum"), (13, "3·13 ≥ 2·19", "There is a quorum.")],
)
def test_the_quorum_is_a_sentence_of_whole_numbers(
    roll: RollField, present: int, sign: str, verdict: str
) -> None:
    roll.set_value(list(range(1, present + 1)))
    assert f"{present} of 19 are present. At least 13 are needed ({sign})." in roll.sentence.text()
    assert verdict in roll.sentence.text()


def test_the_quorum_follows_every_tick(roll: RollField) -> None:
    roll.set_value(list(range(1, 13)))
    roll.list.setFocus()
    roll.list.setCurrentIndex(roll.model.index(12, 0))
    press(roll.list, Qt.Key.Key_Space, " ")
    assert len(roll.value()) == 13
    assert "is a quorum" in roll.sentence.text()
    press(roll.list, Qt.Key.Key_Space, " ")
    assert "no quorum" in roll.sentence.text()


def test_arrows_move_and_space_ticks(roll: RollField) -> None:
    roll.list.setFocus()
    press(roll.list, Qt.Key.Key_Down)
    press(roll.list, Qt.Key.Key_Space, " ")
    press(roll.list, Qt.Key.Key_Down)
    press(roll.list, Qt.Key.Key_Space, " ")
    assert roll.value() == [2, 3]


def test_a_part_of_a_name_finds_and_enter_ticks(roll: RollField) -> None:
    roll.search.setFocus()
    write(roll.search, "үшінш")
    assert roll.model.rowCount() == 2  # the third and the thirteenth bear the same name
    press(roll.search, Qt.Key.Key_Return, "\r")
    assert roll.value() == [3]
    assert roll.search.text() == ""
    assert roll.model.rowCount() == 19


def test_the_search_knows_russian_names_and_numbers(roll: RollField) -> None:
    roll.search.setText("УШИНШИ 13")
    assert roll.model.rowCount() == 1
    roll.search.setText("no such name")
    assert roll.model.rowCount() == 0
    assert roll.value() == []


def test_a_letter_typed_on_the_list_begins_a_search(roll: RollField) -> None:
    roll.list.setFocus()
    press(roll.list, Qt.Key.Key_unknown, "б")
    assert roll.search.text() == "б"


def test_a_search_never_changes_who_is_ticked(roll: RollField) -> None:
    roll.set_value([1, 2, 3])
    roll.search.setText("бесінші")
    assert roll.value() == [1, 2, 3]


def test_all_present_and_none(roll: RollField) -> None:
    heard: list[bool] = []
    roll.changed.connect(lambda: heard.append(True))
    roll.all.click()
    assert roll.value() == list(range(1, 20))
    roll.nobody.click()
    assert roll.value() == []
    assert len(heard) == 2


def test_the_base_is_seats_or_those_elected(qtbot: QtBot) -> None:
    base = ChoiceField("base_kind", "Base", (("seats", "seats"), ("elected", "elected")))
    roll = RollField("present", samples.electors(18), samples.pilot(), 21, base)
    qtbot.addWidget(roll)
    qtbot.addWidget(base)
    roll.set_value(list(range(1, 13)))
    base.set_value("seats")
    assert "12 of 21" in roll.sentence.text()
    assert "no quorum" in roll.sentence.text()
    base.set_value("elected")
    assert "12 of 18" in roll.sentence.text()
    assert "is a quorum" in roll.sentence.text()


def test_values_are_the_acts(roll: RollField) -> None:
    roll.set_value([3, 1, 99])
    act = OpenMeeting.model_validate(
        {
            "place": {"kk": "зал", "ru": "зал"},
            "present": roll.value(),
            "base_kind": "seats",
            "urn_sealed_at": "2005-08-12T09:35",
        }
    )
    assert act.present == (1, 3)


def test_the_check_page_names_the_absent(roll: RollField) -> None:
    roll.set_value(list(range(2, 20)))
    said = dict(roll.summary())
    assert said["Deputies present"] == "18 of 19 on the list"
    assert said["Absent"] == "Тандаушиев Биринши Сынакулы"


def test_the_sentence_in_russian_names_the_same_numbers(language: Language) -> None:
    language.use("ru")
    said = quorum_sentence(samples.pilot(), 13, 19)
    assert "3·13 ≥ 2·19" in said
