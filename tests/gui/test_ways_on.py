"""From every page there is a way on: with nothing to do today, with nothing there yet, from a list."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.acts.agenda import State
from core.rules.findings import Finding
from core.terms import Line
from gui.forms.clock import MORNING
from gui.jobs import Jobs
from gui.pages.overview import OverviewPage
from gui.pages.papers import PapersPage
from gui.pages.terms import TermsPage
from gui.view import View, read
from gui.window import Window
from tests.gui import samples
from tests.gui.hands import said

pytestmark = pytest.mark.usefixtures("look", "language")
WAITING = (State.DONE, State.BLOCKED)


def idle(*, practice: bool, votes: bool = False) -> View:
    """A day on which nothing can be done, before nomination begins or once there was a vote."""
    whole = samples.eskeldi()
    situation = replace(whole, election=replace(whole.election, practice=practice))
    if not votes:
        situation = replace(situation, votes=(), candidates=(), submissions=())
    found = read(samples.SampleDesk("a", situation, samples.at(6, 24)))
    tasks = tuple(task for task in found.tasks if task.state in WAITING)
    return replace(found, tasks=tasks)


def main_of(page: OverviewPage | PapersPage) -> QPushButton:
    (found,) = (one for one in page.findChildren(QPushButton) if one.property("main"))
    return found


@pytest.mark.parametrize(
    ("view", "said", "leads"),
    [
        (idle(practice=True), "Set the clock to {day}", "clock"),
        (idle(practice=False), "Look at the dates", "plan"),
        (idle(practice=True, votes=True), "Look at the result", "result"),
    ],
)
def test_with_nothing_to_do_today_the_overview_leads_on(
    view: View, said: str, leads: str, qtbot: QtBot
) -> None:
    page = OverviewPage()
    qtbot.addWidget(page)
    page.show_view(view)
    asked: list[tuple[str, object]] = []
    page.asked.connect(lambda *told: asked.append(told))
    opens = next((one.moment for one in view.deadlines if one.kind == "opens"), None)
    day = f"{opens.day} {opens:%B}" if opens is not None else ""
    assert main_of(page).text().replace("\u00a0", " ") == said.format(day=day)
    main_of(page).click()
    ((where, subject),) = asked
    assert where == leads
    if leads == "clock":
        assert opens > view.now
        assert (subject.date(), subject.time()) == (opens.date(), MORNING)
        assert subject.utcoffset() == view.now.utcoffset()


def test_from_what_is_at_hand_tab_comes_to_the_practice_clock(
    opened: Callable[[str], Window], settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = opened("zhangala")
    page = window.pages["overview"]
    s = window.view.situation
    election = replace(s.election, practice=True)
    page.show_view(replace(window.view, situation=replace(s, election=election)))
    page.focus_main()
    lead = QApplication.focusWidget()
    qtbot.keyClick(lead, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "An hour on"


def test_where_no_paper_is_issued_yet_one_can_be(qtbot: QtBot) -> None:
    page = PapersPage(Jobs())
    qtbot.addWidget(page)
    bare = replace(samples.eskeldi(), papers=())
    page.show_view(read(samples.SampleDesk("a", bare, samples.at(6, 24))))
    asked: list[tuple[str, object]] = []
    page.asked.connect(lambda *told: asked.append(told))
    assert main_of(page).text() == "Issue a paper"
    main_of(page).click()
    assert asked == [("act", ("issue_paper", ""))]


def test_enter_on_a_candidate_leads_to_what_can_be_done(
    opened: Callable[[str], Window], settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = opened("zhangala")
    window.turn_to("candidates", "c3")
    settle()
    page = window.pages["candidates"]
    page._list.setFocus()
    qtbot.keyClick(page._list, Qt.Key.Key_Return)
    settle()
    assert window.page == "candidates", "one Enter is not two"
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus is page._main
    assert page.isAncestorOf(focus)


def test_of_a_file_without_an_office_the_register_says_what_to_do(qtbot: QtBot) -> None:
    page = TermsPage()
    qtbot.addWidget(page)
    page.show()
    damaged = Finding("record.damaged", values={"file": "a.hattama", "entries": 3})
    page.show_lines((Line(Path("a.hattama"), None, damaged), Line(Path("b.hattama"))))
    assert "open the last copy of it" in said(page)
    (open_,) = page.findChildren(QPushButton)
    asked: list[object] = []
    page.file_asked.connect(asked.append)
    open_.click()
    assert (open_.text(), asked) == ("Open the file", [Path("b.hattama")])
