"""The real window on a virtual screen, under real keys; `make xkeyboard` plays whole elections."""

import os
from pathlib import Path

import pytest

from core import office
from core.folders import SUFFIX
from gui.language import Language
from tests.gui.forms.journals import assert_same, plain, played
from tests.gui.keyboard.clerk import Clerk
from tests.gui.keyboard.x_keys import keyboard
from tests.story import script

WHOLE = bool(os.environ.get("HATTAMA_WHOLE_ELECTION"))
PLAYED = (("eskeldi", "kk"), ("zhangala", "ru"), ("eskeldi", "en")) if WHOLE else (("eskeldi", "kk"),)
SHARE = 5
"""So many acts are played in `make test`: the call, the calendar, the commission, a meeting, a notice."""


@pytest.mark.parametrize(("name", "code"), PLAYED)
def test_an_election_under_real_keys(name: str, code: str, language: Language, tmp_path: Path) -> None:
    language.use(code)  # the clerk looks for the buttons by their words
    steps = script(name)["steps"] if WHOLE else script(name)["steps"][:SHARE]
    (tmp_path / "home").mkdir()
    with keyboard(tmp_path / "home", code) as hands:
        clerk = Clerk(hands)
        for step in steps:
            clerk.do(step)
    (made,) = (tmp_path / "home" / "files").rglob(f"*{SUFFIX}")
    desk = office.open_office(made, read_only=True)
    mine = [plain(line) for line in desk.journal()]
    desk.close()
    (tmp_path / "played").mkdir()
    theirs = played(tmp_path / "played", name)
    assert_same(mine, theirs if WHOLE else theirs[: len(mine)])
    assert len(mine) >= sum(step.get("expect", {}).get("verdict") != "refused" for step in steps)
