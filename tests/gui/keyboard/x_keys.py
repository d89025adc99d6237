"""Real keys on a virtual screen, the Kazakh layout first, before a window of another process."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.gui.keyboard.eyes import Sight
from tests.gui.keyboard.x_server import Keyboard

TOOLS = ("Xvfb", "setxkbmap")
LAYOUTS, VARIANTS, OPTIONS = "kz,ru,us", ",,altgr-intl", "misc:typo,lv3:ralt_switch"
"""`misc:typo` puts the dash of «16–17 August» on the third level."""
MARK = "F12"
PATIENCE = 120
PROGRAM = Path(__file__).with_name("seen.py")
FIRST_CODE = 10
"""The key 1 of the main row as X11 numbers keys; 2 to 0 follow."""


class XKeys:
    """The hands of a clerk before a window of another process."""

    def __init__(self, program: subprocess.Popen[str], keys: Keyboard, said: Path) -> None:
        self._program, self._keys, self._said, self._marks = program, keys, said, 0

    def press(self, key: str, times: int = 1) -> None:
        """A named key; a digit of a shortcut by its place on the Kazakh row, where it types no digit."""
        *held, name = key.split("+")
        for _ in range(times):
            if name.isdigit():
                self._keys.strike(_place(name), *held)
            else:
                self._keys.press(name, *held)
        self._keys.settle()

    def write(self, text: str) -> None:
        """A text, each letter in the layout that has it."""
        self._keys.write(text)
        self._keys.settle()

    def digits(self, text: str) -> None:
        """The keys of the main row, while the Kazakh layout is on."""
        for digit in text:
            self._keys.strike(_place(digit))
        self._keys.settle()

    def see(self) -> Sight:
        """Ask the window's process; it answers when all keys have come and it has nothing more to do."""
        self._keys.press(MARK)
        self._keys.settle()
        self._marks += 1
        return self._ask()

    def glance(self) -> Sight:
        """Ask without a mark: the dialog that has the keys would get it."""
        return self._ask()

    def take_focus(self) -> None:
        """No window manager gives the focus on a bare screen: the one thing done that is no key."""
        until = time.monotonic() + PATIENCE
        while (seen := self._ask())["focus"] is None:
            assert time.monotonic() < until, "the window never got the focus"
            self._keys.focus(seen["window"])

    def _ask(self) -> Sight:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{self._marks}\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        assert line, f"the program has ended ({self._program.wait()}): {self._said.read_text()[-2000:]}"
        found: Sight = json.loads(line)
        assert found["marks"] == self._marks, "keys were lost on the way to the window"
        return found


def _place(digit: str) -> int:
    return FIRST_CODE + "1234567890".index(digit)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen with the three layouts; the environment that leads to it."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert not lacking, f"{', '.join(lacking)} not found: `make setup` installs or names the package"
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-noreset", "-screen", "0", "1366x768x24"],
        pass_fds=(writes,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    with os.fdopen(reads) as stream:
        number = stream.readline().strip()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
    env = {**kept, "DISPLAY": f":{number}", "LC_ALL": "C.UTF-8"}
    try:
        subprocess.run(
            ["setxkbmap", "-layout", LAYOUTS, "-variant", VARIANTS, "-option", OPTIONS],
            env=env,
            check=True,
            capture_output=True,
        )
        yield env
    finally:
        server.terminate()
        server.wait(timeout=20)


@contextmanager
def keyboard(home: Path, language: str) -> Iterator[XKeys]:
    """The program on a screen of its own, the focus in its window, which speaks that language."""
    folder = home / "files"
    folder.mkdir()
    (folder / "window.ini").write_text(f"[General]\nlanguage={language}\nscheme=light\n", encoding="utf-8")
    with screen() as env, (home / "said").open("w+", encoding="utf-8") as said:
        with subprocess.Popen(
            [sys.executable, str(PROGRAM)],
            env={**env, "HOME": str(home), "HATTAMA_FOLDER": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            encoding="utf-8",
        ) as program:
            keys = Keyboard(env["DISPLAY"])
            try:
                hands = XKeys(program, keys, home / "said")
                hands.take_focus()
                yield hands
            finally:
                keys.close()
                program.terminate()
        said.seek(0)
        assert "Traceback" not in said.read()
