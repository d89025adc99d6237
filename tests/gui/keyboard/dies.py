"""A program that dies while somebody types: `dies.py FILE ACT TEXT` fills in a form and kills itself.

It types into the first line of the form, once the name of who records is chosen, waits until the window has
nothing more to do and every draft that will be kept is kept, and is then gone as by `kill -9`.
"""

import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import gui  # noqa: F401 - loads Qt the one way in which this program may (CONTRIBUTING.md)
from core.cabinet import Cabinet
from gui import app
from gui.dialogs import Dialogs
from gui.forms.keeper import KEEP_AFTER
from gui.screens import settle
from tests.gui.keyboard.qt_keys import QtKeys


def die(file: Path, act: str, text: str) -> None:
    """Type, wait, die."""
    qt = QApplication([])
    window = app.make(qt, Cabinet(file.parent), Dialogs())
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.open_file(file)
    settle(window)
    window.turn_to("act", (act, ""))
    settle(window)
    keys = QtKeys(window)
    if keys.see()["focus"]["path"] == "by":
        keys.press("Down")
        keys.press("Return")
    while keys.see()["focus"]["kind"] != "text":
        keys.press("Tab")
    (keys.digits if text.isdigit() else keys.write)(text)
    assert keys.see()["focus"]["text"] == text
    QTest.qWait(2 * KEEP_AFTER)
    settle(window)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    die(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
