"""All dates and what if; the register of terms and the election that follows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from core.folders import practice_folder
from gui.screens import settle
from gui.window import Window
from tests.gui.conftest import HeldDialogs
from tests.gui.hands import press, said
from tests.story import told


@pytest.fixture
def desk(window_on: Callable[[Path], Window], tmp_path: Path) -> Callable[[str], Window]:
    """A window on a practice file that was played to its end."""

    def open_(name: str) -> Window:
        folder = practice_folder(tmp_path)
        folder.mkdir(parents=True)
        with told(folder, name) as story:
            for step in story.steps:
                story.do(step["act"], step["data"], at=step["at"], by=step["by"])
        return window_on(folder / "election.hattama")

    return open_


def test_another_vote_day_is_shown_and_nothing_is_changed(desk: Callable[[str], Window]) -> None:
    window = desk("eskeldi")
    window.turn_to("plan")
    assert window.plan._edit is not None
    before = window.view
    window.plan._edit.setText("19.08.2005")
    press(window, "Show the dates")
    assert "If the vote is on 19 August 2005" in said(window.pages[window.page])
    assert "4–19 July" in said(window.pages[window.page])
    assert "What is already done would lie outside the new dates" in said(window.pages[window.page])
    press(window, "Back to the confirmed dates")
    assert "If the vote is on" not in said(window.pages[window.page])
    assert window.view == before


def test_a_day_that_does_not_exist_is_told(desk: Callable[[str], Window]) -> None:
    window = desk("eskeldi")
    window.turn_to("plan")
    assert window.plan._edit is not None
    window.plan._edit.setText("31.02.2005")
    press(window, "Show the dates")
    assert "There is no such date." in said(window.pages[window.page])


def test_the_deadlines_are_saved_for_a_calendar(
    desk: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = desk("eskeldi")
    dialogs.saves = tmp_path / "plan.ics"
    window.turn_to("plan")
    press(window, "Save the deadlines for a calendar (.ics)…")
    written = dialogs.saves.read_bytes().decode()
    assert written.startswith("BEGIN:VCALENDAR\r\n")
    assert "SUMMARY:Nomination" in written
    assert dialogs.told


def test_a_vacancy_leads_to_the_by_election_of_practice(desk: Callable[[str], Window]) -> None:
    window = desk("resignation")
    assert window.view is not None
    head, unit = window.view.journal[-1].hash, window.view.situation.election
    window.turn_to("terms")
    settle(window)
    assert "vacant since" in said(window.pages[window.page])
    press(window, "Begin the election that follows")
    assert window.act.calling is not None
    assert window.act.calling.practice
    assert window.act.form is not None
    assert unit is not None
    assert window.act.form.values()["unit"]["kk"] == unit.unit.kk
    fixed = window.act.deed.spec.fixed if window.act.deed.spec is not None else {}
    assert fixed["previous_kind"] == "by_election"
    assert fixed["previous_head"] == head
