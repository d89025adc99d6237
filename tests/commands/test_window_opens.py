"""`make run` as a person starts it: a real window on a real (virtual) screen."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def screen():
    """A virtual screen of its own; without Xvfb the test fails and says how to get it."""
    lacking = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    assert not lacking, f"{', '.join(lacking)} not found: `make setup` installs or names the package"
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1366x768x24"],
        pass_fds=(writes,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    with os.fdopen(reads) as stream:
        number = stream.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=20)


def test_the_bare_command_opens_the_window_and_makes_the_practice_pilot(screen, tmp_path):
    home = tmp_path / "Қазақ әріптері"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
    env = {**kept, "DISPLAY": screen, "HOME": str(home), "HATTAMA_FOLDER": str(home / "files")}
    program = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py")], env=env, stderr=subprocess.PIPE, cwd=tmp_path
    )
    try:
        title = _wait(lambda: _title(env), 60)
        made = home / "files" / "practice"
        _wait(lambda: len(list(made.glob("*/rehearsal.json"))) == 4, 120)
        assert program.poll() is None
        assert title
    finally:
        program.terminate()
        _, said = program.communicate(timeout=30)
    assert b"Traceback" not in said


def _title(env):
    asked = ["xdotool", "search", "--onlyvisible", "--name", "Hattama|Хаттама"]
    return subprocess.run(asked, env=env, capture_output=True, check=False).stdout.strip()


def _wait(ask, seconds):
    """The first true answer; a sentence when none comes in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.3)
    pytest.fail(f"nothing after {seconds} seconds")
