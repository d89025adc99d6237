"""Whole elections through the window: every act by its form, and the journal of the rehearsal in the end.

The other two districts are played at the keyboard, in tests/gui/keyboard.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.cabinet import Cabinet
from gui.dialogs import Dialogs
from gui.language import Language
from gui.look import Look
from gui.window import Window
from tests.gui.forms.journals import assert_same, plain, played
from tests.gui.forms.player import do
from tests.story import script


@pytest.fixture
def hand(qapp: QApplication, look: Look, language: Language, tmp_path: Path) -> Iterator[Window]:
    window = Window(Cabinet(tmp_path / "folder"), look, language, Dialogs())
    (tmp_path / "folder").mkdir()
    window.resize(1366, 768)
    window.show()
    yield window
    window.close()


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
