"""The view for the room: the warning first, what is announced and nothing else, keys that leave and turn."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.record.situation import Situation, Unit
from gui import view as views
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.parts.room import Room
from gui.saying import resulting
from gui.widgets.bars import VoteBars
from gui.window import Window
from tests.gui import samples
from tests.gui.hands import said


def bars(room: Room) -> list[VoteBars]:
    return [one for one in room.findChildren(VoteBars) if one.isVisible()]


@pytest.fixture
def make(qtbot: QtBot, look: Look, language: Language) -> Callable[[Situation], Room]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def made(situation: Situation) -> Room:
        desk = samples.SampleDesk("room.hattama", situation, samples.at(8, 14))
        room = Room(parent, views.read(desk), language)
        room.resize(1366, 768)
        room.show()
        return room

    return made


def test_the_warning_comes_before_any_figure(make: Callable[[Situation], Room]) -> None:
    room = make(samples.eskeldi())
    assert not bars(room)
    room.go_on()
    assert len(bars(room)) == 1


def test_figures_that_show_how_people_voted_are_said_first(make: Callable[[Situation], Room]) -> None:
    situation = samples.eskeldi()
    vote = situation.votes[0]
    counting = vote.countings[0]
    alone = {**counting.entries[0].figures, "votes.c1": 14, "votes.c2": 0, "votes.c3": 0}
    entries = tuple(replace(one, figures=MappingProxyType(alone)) for one in counting.entries)
    told = replace(situation, votes=(replace(vote, countings=(replace(counting, entries=entries),)),))
    assert "how people voted" in said(make(told))
    assert "how people voted" not in said(make(situation))


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_personal_is_shown(code: str, make: Callable[[Situation], Room], language: Language) -> None:
    language.use(code)
    situation = samples.kokpekty()
    room = make(situation)
    room.go_on()
    text = said(room)
    for one in situation.electors:
        assert one.person.kk.full not in text
        assert one.person.ru.full not in text
    for candidate in situation.candidates:
        assert candidate.address not in text
        assert str(candidate.birth_year) not in text
        assert candidate.work.ru not in text


def test_the_arrows_turn_and_escape_leaves(make: Callable[[Situation], Room]) -> None:
    room = make(samples.kokpekty())
    QTest.keyClick(room, Qt.Key.Key_Left)
    assert not bars(room)
    room.go_on()
    second = said(room)
    QTest.keyClick(room, Qt.Key.Key_Left)
    assert said(room) != second
    QTest.keyClick(room, Qt.Key.Key_Right)
    assert said(room) == second
    QTest.keyClick(room, Qt.Key.Key_Escape)
    assert not room.isVisible()


@pytest.mark.parametrize(
    ("size", "scale"), [((1366, 768), 100), ((1920, 1080), 100), ((1024, 768), 100), ((1366, 768), 200)]
)
def test_the_whole_announcement_fits_the_screen(
    size: tuple[int, int], scale: int, make: Callable[[Situation], Room], look: Look, qtbot: QtBot
) -> None:
    look.apply("dark", scale)
    room = make(_said_at_length(samples.kokpekty()))
    room.go_on()
    room.resize(*size)
    qtbot.wait(1)
    assert (room.width(), room.height()) == size
    for one in room.findChildren(QLabel):
        if one.isVisible() and one.wordWrap():
            assert one.height() >= one.heightForWidth(one.width()), one.text()


def _said_at_length(situation: Situation) -> Situation:
    """The same with a reason of several lines."""
    *before, last = situation.votes
    *counted, counting = last.countings
    assert counting.result is not None
    why = Unit(*(" ".join([counting.result.why[code]] * 5) for code in LANGUAGES))
    told = replace(counting, result=replace(counting.result, why=why))
    return replace(situation, votes=(*before, replace(last, countings=(*counted, told))))


def test_figures_that_are_drawn_are_not_said_beneath_the_name(language: Language) -> None:
    language.use("en")
    figures = "Votes: Ulgibaev – 10, Mysalbekov – 7. Took part: 17. Invalid ballots: 1."
    result = replace(samples.kokpekty().votes[-1].result, why=Unit("", "", f"{figures} Elected: Ulgibaev."))
    assert resulting.reason(result) == "Elected: Ulgibaev."


def test_the_result_page_opens_it(opened: Callable[[str], Window], settle: Callable[[], None]) -> None:
    window = opened("kokpekty")
    window.turn_to("result")
    QTest.keyClick(window, Qt.Key.Key_F11)
    settle()
    room = window.answers.showing.room
    assert room is not None
    assert room.isVisible()
    room.close()
    settle()
