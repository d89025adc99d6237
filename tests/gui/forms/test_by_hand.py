"""Whole elections through the window: every act by its form, and the journal of the rehearsal in the end.

The other two districts are played at the keyboard, in tests/gui/keyboard.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from core.cabinet import Cabinet
from gui.dialogs import Dialogs
from gui.language import Language
from gui.look import Look
from gui.screens import settle
from gui.window import Window
from tests.gui.forms.journals import assert_same, plain, played, subject_of
from tests.story import script


@pytest.fixture
def hand(qapp: QApplication, look: Look, language: Language, tmp_path: Path) -> Iterator[Window]:
    window = Window(Cabinet(tmp_path / "folder"), look, language, Dialogs())
    (tmp_path / "folder").mkdir()
    window.resize(1366, 768)
    window.show()
    yield window
    window.close()


def values_of(step: dict[str, Any]) -> dict[str, Any]:
    data = dict(step["data"])
    if step["act"] == "file_paper":
        kind = data.pop("kind")
        return {"papers": {kind: data}}
    if step["act"] == "establish_conformity":
        return {"requirements": {one["requirement"]: one for one in data["requirements"]}}
    return {} if step["act"] == "confirm_calendar" else data


def do(window: Window, step: dict[str, Any]) -> None:
    """One step of the script by its form, with the buttons of the page."""
    if window.view is not None:
        at = datetime.fromisoformat(step["at"]).replace(tzinfo=window.view.now.tzinfo)
        window.turn_to("clock", at)
        settle(window)
    window.turn_to("act", (step["act"], subject_of(step)))
    settle(window)
    page = window.act
    if step["by"] != "clerk":
        page._recorder.choose(step["by"])
    values = values_of(step)
    page.form.set_values(values)
    page._bar.main.click()
    settle(window)
    if page.stage == "fill" and "late" in values:
        page.form.set_values({"late": values["late"]})
        page._bar.main.click()
        settle(window)
    assert page.stage == "check", (step["act"], page._findings)
    for tick in page._checked.ticks:
        tick.setChecked(True)
    page._bar.main.click()
    settle(window)
    assert page.stage == "done", (step["act"], page._findings)


@pytest.mark.parametrize("name", ["kokpekty", "timiryazev"])
def test_an_election_by_hand_writes_the_journal_of_its_rehearsal(
    name: str, hand: Window, tmp_path: Path
) -> None:
    for step in script(name)["steps"]:
        if step.get("expect", {}).get("verdict") != "refused":
            do(hand, step)
    assert hand.view is not None
    (tmp_path / "played").mkdir()
    assert_same([plain(line) for line in hand.view.journal], played(tmp_path / "played", name))
