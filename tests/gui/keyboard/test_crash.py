"""A process that is killed while somebody types: the draft comes back, the figures of a count never do."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.cabinet import Cabinet
from gui.dialogs import Dialogs
from gui.language import Language
from gui.look import Look
from gui.screens import settle
from gui.window import Window
from tests.gui.keyboard import dies
from tests.story import told

Killed = Callable[[str, str], Window]


@pytest.fixture
def killed(qapp: QApplication, look: Look, language: Language, tmp_path: Path) -> Killed:
    """Play up to an act, type into its form, kill the process; the form taken up again in another."""

    def die(act: str, text: str) -> Window:
        with told(tmp_path) as story:
            story.until(act)
        file = tmp_path / "election.hattama"
        ended = subprocess.run(
            [sys.executable, dies.__file__, file, act, text], check=False, capture_output=True, text=True
        )
        assert ended.returncode == -signal.SIGKILL, ended.stderr
        window = Window(Cabinet(tmp_path), look, language, Dialogs())
        window.show()
        window.open_file(file)
        settle(window)
        window.turn_to("act", (act, ""))
        settle(window)
        return window

    return die


def test_what_was_typed_comes_back_after_a_kill(killed: Killed) -> None:
    window = killed("receive_submission", "Сынақ-17")
    assert window.act.form is not None
    assert "Сынақ-17" in str(window.act.form.values())
    window.close()


def test_the_figures_of_a_count_are_nowhere_after_a_kill(killed: Killed, tmp_path: Path) -> None:
    window = killed("enter_count", "48213")
    assert window.act.form is not None
    assert "48213" not in str(window.act.form.values())
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in left if b"48213" in path.read_bytes() or "draft" in path.name]
    window.close()
