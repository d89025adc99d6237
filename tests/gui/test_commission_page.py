"""The commission's page: a desk of many years has more meetings than cards can stand for."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.record.situation import ACTING_SECRETARY, Account
from gui.gluing import glued
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
        assert {glued(one) for one in (row.title, *(text for text, _ in row.lines))} <= set(cards)
    assert listed.accessibleName() == "Meetings and decisions"
    assert listed.chosen().key == AS_CARDS + 1


def test_of_very_many_meetings_only_those_that_are_seen_are_put_into_words(qtbot: QtBot, look: Look) -> None:
    page = CommissionPage()
    qtbot.addWidget(page)
    page.show_view(view_of(10 * AT_ONCE))
    (listed,) = page._content.findChildren(RowsView)
    assert listed.rows.rowCount() == 10 * AT_ONCE
    assert len(listed.rows._rows._made) <= 2 * SLICE


def test_where_people_sign_in_the_page_says_that_the_keeper_gives_the_acting_secretary_the_role(
    qtbot: QtBot, look: Look
) -> None:
    page = CommissionPage()
    qtbot.addWidget(page)
    desk = samples.eskeldi()
    gone = tuple(
        replace(one, suspended_reason="relative") if one.role == "secretary" else one for one in desk.members
    )
    acting = next(one for one in gone if one.role == "member")
    suspended = replace(desk, members=gone, settings={**desk.settings, ACTING_SECRETARY: acting.key})
    account = Account("k1", "member", acting.key, "", active=True)
    cases = (
        (suspended, ()),
        (
            replace(suspended, accounts=(account,)),
            ("acts as secretary.", "gives this person's account that role"),
        ),
        (replace(suspended, accounts=(replace(account, role="secretary"),)), ()),
        (replace(desk, accounts=(replace(account, role="secretary"),)), ("acts as secretary no longer",)),
    )
    for situation, parts in cases:
        page.show_view(read(samples.SampleDesk("a", situation, samples.at(7, 5))))
        said = [
            one.text() for one in page._content.findChildren(QLabel) if "keeper of the accounts" in one.text()
        ]
        assert len(said) == bool(parts)
        assert all(part in said[0] for part in parts)
