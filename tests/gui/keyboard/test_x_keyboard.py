"""The real window on a virtual screen, under real keys; `make keyboard` plays the election whole."""

import os
from pathlib import Path

from core import office
from core.folders import SUFFIX
from tests.gui.forms.journals import assert_same, plain, played
from tests.gui.keyboard.clerk import Clerk
from tests.gui.keyboard.x_keys import keyboard
from tests.story import script

WHOLE = "HATTAMA_WHOLE_ELECTION"
SHARE = 5
"""So many acts are played in `make test`: the call, the calendar, the commission, a meeting, a notice."""


def test_an_election_under_real_keys(tmp_path: Path) -> None:
    steps = script("eskeldi")["steps"]
    steps = steps if os.environ.get(WHOLE) else steps[:SHARE]
    (tmp_path / "home").mkdir()
    with keyboard(tmp_path / "home") as hands:
        clerk = Clerk(hands)
        for step in steps:
            clerk.do(step)
    (made,) = (tmp_path / "home" / "files").rglob(f"*{SUFFIX}")
    desk = office.open_office(made, read_only=True)
    mine = [plain(line) for line in desk.journal()]
    desk.close()
    (tmp_path / "played").mkdir()
    assert_same(mine, played(tmp_path / "played", "eskeldi")[: len(mine)])
    assert len(mine) >= sum(step.get("expect", {}).get("verdict") != "refused" for step in steps)
