"""The program as main.py starts it, in a process of its own, and beside it a pipe to look into its window.

Each line on its standard input asks for a look; the answer is a line of JSON, given when the window has
nothing more to do. The line holds how often the key MARK was pressed so far: keys arrive in their order, so
once the last of these has come, all before it have. Nothing can be done through the pipe.
"""

import json
import sys
from pathlib import Path
from time import monotonic
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QKeyEvent

import main
from gui import app
from gui.screens import settle
from gui.window import Window
from tests.gui.keyboard.eyes import look

MARK = Qt.Key.Key_F12
PATIENCE = 120.0


class Pipe(QObject):
    """Answers looks, and counts the marks that arrive at the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._marks = window, 0
        self._watching = False
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._answer)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt: count."""
        self._marks += (
            isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress and event.key() == MARK
        )
        return False

    def _answer(self) -> None:
        asked = sys.stdin.buffer.readline()
        if not asked:
            self._window.close()
            return
        if not self._watching:
            self._window.windowHandle().installEventFilter(self)
            self._watching = True
        until = monotonic() + PATIENCE
        while self._marks < int(asked) and monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        settle(self._window)
        seen = {**look(self._window), "window": self._window.winId(), "marks": self._marks}
        sys.stdout.write(json.dumps(seen, ensure_ascii=False) + "\n")
        sys.stdout.flush()


def watched(*given: Any) -> Window:
    """The window as the program makes it, with the pipe beside it."""
    window = make(*given)
    Pipe(window)
    return window


def _nothing(_window: Window) -> None:
    """The practice pilot takes a minute of its own; its making has its own test."""


make = app.make
app.make = watched
Window.make_practice = _nothing

if __name__ == "__main__":
    sys.exit(main.main([]))
