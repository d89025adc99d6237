"""`make run` as a person starts it: a real window on a real (virtual) screen, and a second start of it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import rehearsal

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    """A practice election, made once."""
    folder = tmp_path_factory.mktemp("practice") / "kokpekty"
    rehearsal.make_again("kokpekty", folder)
    return folder


@pytest.fixture
def start(screen, tmp_path):
    """Start the program as a person does; what was started is ended with the test."""
    home = tmp_path / "Қазақ әріптері"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    env = {**kept, "DISPLAY": screen, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}
    env |= {"HATTAMA_FOLDER": str(home / "files"), "PYTHONDONTWRITEBYTECODE": "1"}
    started = []

    def run(*words, **more):
        program = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *map(str, words)],
            env={**env, **more},
            stderr=subprocess.PIPE,
            cwd=tmp_path,
        )
        started.append(program)
        return program

    yield run
    for program in started:
        if program.poll() is None:
            program.terminate()
        _, said = program.communicate(timeout=30)
        assert b"Traceback" not in said


def test_the_bare_command_opens_the_window_and_makes_the_practice_pilot(start, windows, wait, tmp_path):
    program = start()
    assert wait(windows, 60)
    made = tmp_path / "Қазақ әріптері" / "files" / "practice"
    wait(lambda: len(list(made.glob("*/rehearsal.json"))) == 4, 120)
    assert program.poll() is None
    log = (made.parents[1] / "files-log" / "hattama.log").read_text(encoding="utf-8")
    assert "started hattama-" in log
    assert "Қазақ" not in log


def test_a_second_start_ends_and_the_first_window_shows_its_file(start, windows, wait, practice, tmp_path):
    files = tmp_path / "Қазақ әріптері" / "files" / "practice"
    for name in rehearsal.PILOT:  # there is nothing to be made at the start
        shutil.copytree(practice, files / name)
    first = start()
    assert wait(windows, 60) == ["Хаттама"]
    second = start(files / "kokpekty" / "election.hattama")
    assert second.wait(60) == 0
    assert wait(lambda: [one for one in windows() if "Көкпекті" in one or "Кокпект" in one], 60)
    assert start().wait(60) == 0
    assert len(windows()) == 1
    assert first.poll() is None


def test_a_killed_first_one_does_not_keep_the_next_one_out(start, windows, wait, practice, tmp_path):
    files = tmp_path / "Қазақ әріптері" / "files" / "practice"
    for name in rehearsal.PILOT:
        shutil.copytree(practice, files / name)
    first = start()
    wait(windows, 60)
    first.kill()
    first.wait(20)
    wait(lambda: not windows(), 20)
    second = start()
    assert wait(windows, 60)
    assert second.poll() is None


def test_where_the_folder_of_files_cannot_be_made_the_window_says_so(start, windows, wait, tmp_path):
    (tmp_path / "Қазақ әріптері").write_text("a file where the home should be", encoding="utf-8")
    program = start()
    assert wait(windows, 60)
    assert program.poll() is None
