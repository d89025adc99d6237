"""The commission's page: a desk of many years has more meetings than cards can stand for."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.look import Look
from gui.pages.commission import AS_CARDS, CommissionPage
from gui.view import View, read
from gui.widgets.rows import AT_ONCE, SLICE, RowsView
from tests.gui import samples


def view_of(meetings: int) -> View:
    situation = samples.eskeldi()
    one = situation.meetings[0]
    many = tuple(replace(one, number=n + 1) for n in range(meetings))
    desk = samples.SampleDesk("a", replace(situation, meetings=many), samples.at(7, 5))
    return read(desk)


def test_few_meetings_stand_as_they_are_and_many_in_a_list_of_the_same_words(
    qtbot: QtBot, look: Look
) -> None:
    page = CommissionPage()
    qtbot.addWidget(page)
    page.show_view(view_of(AS_CARDS))
    cards = [one.text() for one in page.findChildren(QLabel)]
    assert not page.findChildren(RowsView)
    page.show_view(view_of(AS_CARDS + 1))
    (listed,) = page._content.findChildren(RowsView)
    for n in range(AS_CARDS):
        row = listed.rows.at(n)
        assert {row.title, *(text for text, _ in row.lines)} <= set(cards)
    assert listed.accessibleName() == "Meetings and decisions"
    assert listed.chosen().key == AS_CARDS + 1


def test_of_very_many_meetings_only_those_that_are_seen_are_put_into_words(qtbot: QtBot, look: Look) -> None:
    page = CommissionPage()
    qtbot.addWidget(page)
    page.show_view(view_of(10 * AT_ONCE))
    (listed,) = page._content.findChildren(RowsView)
    assert listed.rows.rowCount() == 10 * AT_ONCE
    assert len(listed.rows._rows._made) <= 2 * SLICE
