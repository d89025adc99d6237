"""What could end the process: mistakes in what Qt calls, and links of PySide that are not Qt's."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from core.resources import ROOT
from gui.forms.ticks import TicksModel
from gui.mishaps import Mishaps
from gui.window import Window
from tests.gui.conftest import HeldDialogs
from tests.gui.kin import strays

MOVES = re.compile(r"InFocusChain\(|[bB]uddy\(|\.focusProxy\(|\.group\(\)|\.childAt\(|\.itemAt\(")
"""What makes PySide take a widget for the child of what it was asked of."""


def fails() -> None:
    """A mistake raised in C: the kind that PySide could not hand on."""
    next(iter(()))


class Failing(QLineEdit):
    """Fails wherever it can."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        fails()
        painter.end()

    def keyPressEvent(self, _event: QEvent) -> None:  # noqa: N802
        fails()

    def resizeEvent(self, _event: QEvent) -> None:  # noqa: N802
        fails()

    def sizeHint(self) -> QSize:  # noqa: N802
        fails()
        return QSize(1, 1)

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:  # noqa: N802
        fails()
        return True


class Rows(TicksModel):
    def data(self, _index: QModelIndex, _role: int = 0) -> object:
        return 1 // 0


def test_a_mistake_in_what_qt_calls_is_told_and_the_window_lives(
    qtbot: QtBot, window: Window, dialogs: HeldDialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    mishaps = Mishaps(tmp_path / "log", window.tell)

    def hook(kind: type[BaseException], error: BaseException, trace: object) -> None:
        told.append(kind)
        mishaps.hook(kind, error, trace)  # type: ignore[arg-type]

    monkeypatch.setattr(sys, "excepthook", hook)
    failing, watched, rows = Failing(window), QWidget(window), QListView(window)
    watched.installEventFilter(failing)
    rows.setModel(Rows((), rows))
    rows.model().data(QModelIndex())
    for one in (failing, watched, rows):
        one.show()
    for width in range(40, 60):
        failing.resize(width, 30)
        failing.repaint()
        QTest.keyClick(failing, Qt.Key.Key_A)
        QCoreApplication.processEvents()
    assert failing.sizeHint() == QSize()
    assert {StopIteration, ZeroDivisionError} <= set(told)
    assert len(told) > 40
    assert len(dialogs.told) == 2  # once for each place, not each time
    for one in (failing, watched, rows):
        one.deleteLater()
    window.turn_to("terms")
    qtbot.waitUntil(lambda: window.page == "terms")


def test_a_link_that_was_moved_is_found(qtbot: QtBot) -> None:
    """Else whole elections that ask for strays would prove nothing once PySide tells its links otherwise."""
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QLineEdit(window), QLineEdit(window)
    assert not strays(window)
    assert first.nextInFocusChain() is second
    (found,) = strays(window)
    assert found.startswith("QLineEdit")


def test_no_source_asks_for_what_moves_a_link() -> None:
    places = [
        f"{file.relative_to(ROOT.parent)}:{number}"
        for file in sorted((ROOT.parent / "gui").rglob("*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if MOVES.search(line) and "def itemAt" not in line
    ]
    assert not places


def test_the_walk_of_the_letters_moves_no_link(
    opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened("kokpekty")
    for page in ("overview", "candidates", "papers"):
        window.turn_to(page)
        settle()
        window.letters.begin()
        assert not strays(window), page
