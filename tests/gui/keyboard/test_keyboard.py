"""Whole elections at the keyboard: keys alone, no mouse, no value set, no signal sent by hand."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.cabinet import Cabinet
from gui import rubbish
from gui.dialogs import Dialogs
from gui.jobs import Ticket
from gui.language import Language
from gui.look import Look
from gui.window import Window
from gui.work import warming
from tests.gui.forms.journals import assert_same, plain, played
from tests.gui.keyboard.clerk import Clerk
from tests.gui.keyboard.qt_keys import QtKeys
from tests.gui.kin import strays
from tests.story import script

HANDLER = 0.1
"""Longer nothing may hold the window's thread, in seconds of its own work. A machine whose cores are shared
says nothing about that, so it is asked for by `make keyboard` alone, on an idle one.
"""
MEASURED = bool(os.environ.get("HATTAMA_WHOLE_ELECTION"))


@pytest.fixture
def desk(qapp: QApplication, look: Look, language: Language, tmp_path: Path) -> Iterator[Window]:
    folder = tmp_path / "folder"
    folder.mkdir()
    window = Window(Cabinet(folder), look, language, Dialogs())
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.list_files()
    warming.load(Ticket(""))  # as the program does
    rubbish.settle_in()
    yield window
    window.close()
    gc.unfreeze()


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", ["eskeldi", "zhangala"])
def test_an_election_by_keys_alone_writes_the_journal_of_its_rehearsal(
    name: str, desk: Window, tmp_path: Path
) -> None:
    keys = QtKeys(desk)
    clerk = Clerk(keys)
    for step in script(name)["steps"]:
        clerk.do(step)
        assert not strays(desk), step["act"]
    assert desk.view is not None
    (tmp_path / "played").mkdir()
    assert_same([plain(line) for line in desk.view.journal], played(tmp_path / "played", name))
    told = "\n".join(f"  {1000 * took:.0f} ms: {what}" for took, what in keys.slowest)
    swept = f"  {1000 * desk.jobs.rubbish.longest:.0f} ms: a look for garbage"
    sys.stdout.write(f"\n{name}: the window was held longest for\n{told}\n{swept}\n")
    took, what = keys.slowest[0]
    assert not MEASURED or took < HANDLER, f"{1000 * took:.0f} ms: {what}"
