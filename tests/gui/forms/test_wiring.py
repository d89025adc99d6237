"""The forms in the window: how one gets there, back, and on."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.cabinet import Cabinet
from gui import further
from gui.dialogs import Dialogs
from gui.forms.registry import FORMS
from gui.language import Language
from gui.look import Look
from gui.parts import beside
from gui.screens import settle
from gui.window import Window
from tests.gui.forms.test_by_hand import do
from tests.gui.hands import press
from tests.story import script


class Held(Dialogs):
    opens: Path | None = None

    def open_file(self, parent: object, folder: Path) -> Path | None:
        return self.opens


@pytest.fixture
def hand(qapp: QApplication, look: Look, language: Language, tmp_path: Path) -> Iterator[Window]:
    window = Window(Cabinet(tmp_path), look, language, Held())
    window.resize(1366, 768)
    window.show()
    window.list_files()
    settle(window)
    yield window
    window.close()


def seated(window: Window, name: str = "eskeldi") -> Window:
    for step in script(name)["steps"][:3]:
        do(window, step)
    return window


def test_a_real_and_a_practice_call_can_t_be_mistaken(hand: Window) -> None:
    press(hand, "New election…")
    assert hand.act.calling is not None
    assert not hand.act.calling.practice
    assert not hand._hatch.isVisible()
    assert hand.act.name() == "New real election"
    hand.turn_to("start")
    press(hand, "New practice election…")
    assert hand.act.calling.practice
    assert hand._hatch.isVisible()
    assert hand.act.name() == "New practice election"


def test_the_overview_leads_to_the_next_form_and_escape_back(hand: Window, qtbot: QtBot) -> None:
    seated(hand)
    hand.turn_to("overview")
    settle(hand)
    next(one for one in hand.findChildren(QPushButton) if one.isVisible() and one.property("main")).click()
    settle(hand)
    assert hand.page == "act"
    qtbot.keyClick(hand, Qt.Key.Key_Escape)
    assert hand.page == "overview"


def test_what_is_typed_comes_back_when_the_form_is_opened_again(hand: Window) -> None:
    seated(hand)
    hand.turn_to("act", ("hold_meeting", ""))
    settle(hand)
    agenda = next(one for one in hand.act.form.fields() if one.path == "agenda")
    agenda.edits["kk"].setText("Тіркеу туралы")
    hand.turn_to("overview")
    settle(hand)
    hand.turn_to("act", ("hold_meeting", ""))
    settle(hand)
    assert hand.act.form.values()["agenda"]["kk"] == "Тіркеу туралы"


def test_a_language_switch_keeps_what_is_typed(hand: Window, language: Language) -> None:
    seated(hand)
    hand.turn_to("act", ("hold_meeting", ""))
    settle(hand)
    next(one for one in hand.act.form.fields() if one.path == "agenda").edits["ru"].setText("О регистрации")
    language.use("ru")
    settle(hand)
    assert hand.act.form.values()["agenda"]["ru"] == "О регистрации"
    assert hand.act.name() == "Провести заседание комиссии"


def test_the_practice_clock_moves_forward_only(hand: Window) -> None:
    seated(hand)
    before = hand.view.now
    hand.turn_to("overview")
    settle(hand)
    press(hand, "An hour on")
    assert hand.view.now - before == timedelta(hours=1)
    hand.turn_to("clock", datetime(2005, 6, 1, tzinfo=before.tzinfo))
    settle(hand)
    assert hand.view.now >= before.replace(second=0)


def test_another_file_drops_the_form_of_the_first(hand: Window) -> None:
    seated(hand)
    first = hand.view.path
    hand.turn_to("act", ("hold_meeting", ""))
    settle(hand)
    do(hand, {**script("zhangala")["steps"][0]})
    assert hand.view.path != first
    hand.open_file(first)
    settle(hand)
    assert hand.page == "overview"
    assert hand.act.form is None
    assert [line.act for line in hand.view.journal] == [
        "call_election",
        "confirm_calendar",
        "seat_commission",
    ]


def test_a_commission_is_brought_over_from_an_earlier_file(hand: Window) -> None:
    seated(hand)
    first = hand.view.path
    do(hand, script("zhangala")["steps"][0])
    hand.turn_to("act", ("seat_commission", ""))
    settle(hand)
    hand._dialogs.opens = first
    press(hand, "Bring over from an earlier file…")
    assert hand.act.stage == "fill"
    # the file that is open here may be locked; a closed one is read
    assert hand.act.form.values()["members"][0]["person"]["kk"]["surname"]


def test_every_page_of_acts_has_its_buttons(hand: Window) -> None:
    seated(hand)
    hand.turn_to("commission")
    settle(hand)
    said = {one.text() for one in hand.findChildren(QPushButton) if one.isVisible()}
    assert {"Hold a meeting of the commission", "Suspend a member of the commission", "Publish a notice",
            "Draw up the electors' list"} <= said  # fmt: skip
    hand.turn_to("candidates")
    settle(hand)
    press(hand, "Receive the submission of the nominator")
    assert hand.page == "act"


def test_what_stands_beside_a_page_is_among_the_other_acts() -> None:
    """A page leads to nothing that the list of other acts does not know, with its reason."""
    known = {act for acts in further._ACTS.values() for act, _, _ in acts}
    for acts in (beside.OF_CANDIDATES, beside.OF_THE_COMMISSION, beside.OF_THE_MEETING, beside.OF_THE_RESULT):
        assert set(acts) <= known
        assert set(acts) <= set(FORMS)
