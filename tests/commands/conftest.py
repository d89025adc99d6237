"""A virtual screen, and what stands on it."""

import os
import shutil
import subprocess
import time

import pytest


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


@pytest.fixture
def windows(screen):
    """The titles of all windows whose title fits, as they stand now."""

    def read(fits="Hattama|Хаттама"):
        env = {**os.environ, "DISPLAY": screen}
        asked = ["xdotool", "search", "--onlyvisible", "--name", fits]
        found = subprocess.run(asked, env=env, capture_output=True, text=True, check=False).stdout.split()
        return [title(number, env) for number in found]

    def title(number, env):
        asked = ["xdotool", "getwindowname", number]
        return subprocess.run(asked, env=env, capture_output=True, text=True, check=False).stdout.strip()

    return read


@pytest.fixture
def wait():
    """The first true answer; a sentence when none comes in time."""

    def until(ask, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = ask()
            if answer:
                return answer
            time.sleep(0.3)
        return pytest.fail(f"nothing after {seconds} seconds")

    return until
