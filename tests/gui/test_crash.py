"""A crash says what was saved, leaves a report without names and figures, and opens again where it was."""

import json
import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from core import logs, reports
from gui.program.standing import Standing, Where
from tests.gui.crashing import FIGURE, NAME
from tests.story import told

SCRIPT = Path(__file__).with_name("crashing.py")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    with told(folder) as story:
        story.until("enrol_electors")
        return story.office.path


def run(what: str, file: Path) -> tuple[int, dict[str, Any]]:
    home = file.parent.parent / "home"
    meeting = file.parent.parent / "meeting"
    meeting.mkdir(mode=0o700, exist_ok=True)
    places = {"HOME": str(home), "XDG_STATE_HOME": str(home), "XDG_RUNTIME_DIR": str(meeting)}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), what, str(file.parent), str(file)],
        env=os.environ | places,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return done.returncode, json.loads(said[-1]) if said else {}


def report(said: dict[str, Any]) -> str:
    return Path(said["told"][-1][2].rpartition(": ")[2]).read_text(encoding="utf-8")


def test_after_a_kill_it_opens_where_it_was_and_says_what_is_saved(file: Path) -> None:
    code, _ = run("killed", file)
    assert code == -signal.SIGKILL
    _, back = run("back", file)
    assert (back["page"], back["doing"]) == ("act", "enrol_electors")
    assert back["typed"][0]["person"]["kk"]["surname"] == NAME
    assert str(back["entry"]) in back["told"][-1][1]
    assert "enrol_electors" in report(back)
    assert NAME not in report(back)
    _, again = run("back", file)
    assert again["told"] == []


def test_an_exception_nobody_foresaw_leaves_a_report_and_the_window_goes_on(file: Path) -> None:
    code, said = run("raised", file)
    assert code == 0
    assert (said["page"], said["doing"]) == ("act", "enrol_electors")
    assert str(said["entry"]) in said["told"][0][1]
    written = report(said)
    assert "builtins.ValueError" in written
    assert "unforeseen" in written
    assert NAME not in written
    assert str(FIGURE) not in written
    assert str(file.parent) not in written
    _, back = run("back", file)
    assert back["told"] == []


def test_where_it_stands_is_kept_and_taken_away(tmp_path: Path) -> None:
    standing = Standing(tmp_path)
    assert standing.left() is None
    where = Where(str(tmp_path / "a.hattama"), "act", "withdraw", "c1", 7)
    standing.keep(where)
    left = Standing(tmp_path).left()
    assert left is not None
    assert left[0] == where
    standing.end()
    assert standing.left() is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"at": "yesterday"}', '{"at": "2005-08-12T10:00", "file": 1}']
)
def test_a_mark_that_cannot_be_read_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "where.json").write_text(text, encoding="utf-8")
    assert Standing(tmp_path).left() is None


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    standing = Standing(tmp_path / "file")
    standing.keep(Where(page="overview"))
    standing.end()
    log = tmp_path / "file" / "log" / "hattama.log"
    assert reports.write(log, {"page": "count"}, datetime.now().astimezone()) is None


def test_a_report_hides_what_is_no_word_of_the_program_and_twenty_are_kept(tmp_path: Path) -> None:
    log = tmp_path / "hattama.log"
    log.with_suffix(".crash.log").write_text(
        '  File "/home/Айгүл/hattama/gui/page.py", line 1\n', encoding="utf-8"
    )
    for minute in range(30):
        path = reports.write(log, {"page": "Айгүл"}, datetime(2005, 8, 12, 10, minute).astimezone())
    assert path is not None
    said = path.read_text(encoding="utf-8")
    assert "Айгүл" not in said
    assert 'File "page.py", line 1' in said
    assert logs.HIDDEN in said
    assert len(list(reports.report_folder(log).iterdir())) == 20
