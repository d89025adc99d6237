"""The window on a small and a large file: how long it takes to open, and how long its slowest handlers do.

`window.py growth SMALL LARGE TURNS` and `window.py handlers LARGE TURNS` say what they found as JSON.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from core.cabinet import Cabinet
from gui import app as application
from gui.dialogs import Dialogs
from gui.window import Window

LIMIT = 120.0


class Silent(Dialogs):
    """Nobody is there to be told."""

    def tell(self, *_told: object) -> None:
        """Nothing."""


class Watch:
    """Measures each turn of the window's loop, all that waits at once: no handler takes longer than its turn.

    Wall clock, and beside it the processor time of the window's thread, which other work disturbs less.
    """

    def __init__(self) -> None:
        self.asked = ""
        self.took: dict[str, list[tuple[float, float]]] = defaultdict(list)

    def turn(self, loop: QEventLoop) -> None:
        """Handle what waits; a breath where nothing does."""
        began = time.perf_counter(), time.thread_time()
        if not loop.processEvents():
            time.sleep(0.001)
        elif self.asked:
            took = (time.perf_counter() - began[0]) * 1000, (time.thread_time() - began[1]) * 1000
            self.took[self.asked].append(took)


WATCH = Watch()


def settle(window: Window, there: Callable[[], bool]) -> None:
    """Let events run until it is so and nothing is under way."""
    loop, began = QEventLoop(), time.perf_counter()
    while not there() or window.jobs.busy():
        WATCH.turn(loop)
        if time.perf_counter() - began > LIMIT:
            raise TimeoutError("the window did not come to rest")
    for _ in range(3):
        WATCH.turn(loop)


@contextmanager
def opened(app: QApplication, folder: Path) -> Iterator[Window]:
    """The window as the program makes it."""
    made = application.make(app, Cabinet(folder), Silent())
    made.resize(1366, 768)
    made.show()
    try:
        yield made
    finally:
        made.close()


def growth(small: Path, large: Path, turns: int) -> dict[str, Any]:
    """Opening the overview of each in turn, until it is painted."""
    app = QApplication([])
    took: dict[str, list[float]] = {"small": [], "large": []}
    with opened(app, small.parent) as window:
        for turn in range(turns + 1):
            for name, path in (("small", small), ("large", large)):
                window.turn_to("start")
                settle(window, lambda: True)
                began = time.perf_counter()
                window.open_file(path)
                settle(window, lambda path=path: _shows(window, path))
                window.repaint()
                if turn:
                    took[name].append((time.perf_counter() - began) * 1000)
    return took


def _shows(window: Window, path: Path) -> bool:
    return window.page == "overview" and window.view is not None and window.view.path == path


def handlers(large: Path, turns: int) -> dict[str, Any]:
    """Every page of the large file, what is typed and pressed there, and the look: the slowest of each."""
    app = QApplication([])
    watch = WATCH
    broken: list[BaseException] = []
    sys.excepthook = lambda _kind, error, _trace: broken.append(error)
    longest: dict[str, list[tuple[float, float]]] = defaultdict(list)
    try:
        with opened(app, large.parent) as window:
            for _ in range(turns):
                watch.took.clear()
                _walk(watch, window, large)
                if broken:  # a page that fails is fast
                    raise broken[0]
                for asked, took in watch.took.items():
                    longest[asked].append(max(took))
    finally:
        sys.excepthook = sys.__excepthook__
    told = [
        {
            "asked": asked,
            "handler": "a turn of the loop",
            "ms": median(wall for wall, _ in took),
            "processor_ms": median(own for _, own in took),
        }
        for asked, took in longest.items()
    ]
    told.sort(key=lambda one: -one["ms"])
    return {"slowest": told[:12], "events": len(longest), "turns": turns, "peak_kb": peak()}


def _walk(app: Watch, window: Window, large: Path) -> None:
    def do(asked: str, work: Callable[[], object]) -> None:
        app.asked = asked
        QTimer.singleShot(0, window, work)
        settle(window, lambda: True)
        app.asked = ""

    window.turn_to("start")
    settle(window, lambda: True)
    do("open the file", lambda: window.open_file(large))
    settle(window, lambda: _shows(window, large))
    for key, page in window.pages.items():
        do(f"turn to {key}", lambda key=key: window.turn_to(key))
        for field in page.findChildren(QLineEdit)[:2]:
            do(f"type in {key}", lambda field=field: field.setText("12"))
            do(f"type in {key}", lambda field=field: field.setText(""))
    window.turn_to("overview")
    settle(window, lambda: True)
    for act in ("hold_meeting", "publish_notice", "record_resignation"):
        do(f"take up {act}", lambda act=act: window.open_act(act))
        for field in window.act.findChildren(QLineEdit)[:3]:
            do(f"type in {act}", field.setFocus)
    window.turn_to("overview")
    settle(window, lambda: True)
    do("read again", window.refresh)
    for code in ("kk", "en", "ru"):
        do("another language", lambda code=code: window._language.use(code))
    for scheme in ("dark", "light"):
        do("another look", lambda scheme=scheme: window.anew.choose_scheme(scheme))


def peak() -> int:
    """The most memory this process ever held, in kilobytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


def main(asked: list[str]) -> int:
    """Say what was found."""
    if asked[0] == "growth":
        found = growth(Path(asked[1]), Path(asked[2]), int(asked[3]))
    else:
        found = handlers(Path(asked[1]), int(asked[2]))
    sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
