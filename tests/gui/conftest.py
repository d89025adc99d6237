"""The window under test: fonts loaded, one look, one language, nothing left over."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.cabinet import Cabinet
from core.rules.findings import Sentence
from gui import screens
from gui.dialogs import Dialogs
from gui.language import Language
from gui.look import Look
from gui.window import Window
from tests.gui import samples


class HeldDialogs(Dialogs):
    """The one gate, in tests: answers from the script, remembers what was said."""

    def __init__(self) -> None:
        self.told: list[Sentence] = []
        self.saves: Path | None = None
        self.opens: Path | None = None
        self.folder: Path | None = None
        self.asked: list[Sentence] = []
        self.shown: list[Path] = []
        self.goes_on = True

    def tell(self, parent: QWidget, sentence: Sentence) -> None:
        self.told.append(sentence)

    def ask(self, parent: QWidget, sentence: Sentence, go: str, then: Callable[[], None]) -> None:
        self.asked.append(sentence)
        if self.goes_on:
            then()

    def show_outside(self, path: Path) -> None:
        self.shown.append(path)

    def choose_folder(self, parent: QWidget, folder: Path) -> Path | None:
        return self.folder

    def open_file(self, parent: QWidget, folder: Path) -> Path | None:
        return self.opens

    def save_file(self, parent: QWidget, proposed: Path) -> Path | None:
        return self.saves

    def open_table(self, parent: QWidget, folder: Path) -> Path | None:
        return self.opens

    def open_audit(self, parent: QWidget, folder: Path) -> Path | None:
        return self.opens

    def save_audit(self, parent: QWidget, proposed: Path) -> Path | None:
        return self.saves

    def choose_audits(self, parent: QWidget, folder: Path) -> Path | None:
        return self.folder

    def save_survey(self, parent: QWidget, proposed: Path) -> Path | None:
        return self.saves

    def open_survey(self, parent: QWidget, folder: Path) -> Path | None:
        return self.opens

    def save_table(self, parent: QWidget, proposed: Path) -> Path | None:
        return self.saves

    def save_plan(self, parent: QWidget, proposed: Path) -> Path | None:
        return self.saves


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to hint; its saying so is not our warning."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return Look(qapp)


@pytest.fixture(scope="session")
def language(qapp: QApplication) -> Language:
    return Language(qapp)


@pytest.fixture(autouse=True)
def dressed(look: Look, language: Language) -> None:
    """Every test begins in English, light, at 100 %."""
    look.apply("light", 100)
    language.use("en")


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """No widget outlives its test."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left


@pytest.fixture
def dialogs() -> HeldDialogs:
    return HeldDialogs()


@pytest.fixture
def cabinet() -> samples.SampleCabinet:
    return samples.SampleCabinet()


@pytest.fixture
def window(
    qtbot: QtBot, look: Look, language: Language, dialogs: HeldDialogs, cabinet: samples.SampleCabinet
) -> Window:
    made = Window(cabinet, look, language, dialogs)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window_on(
    qapp: QApplication, look: Look, language: Language, dialogs: HeldDialogs, tmp_path: Path
) -> Iterator[Callable[[Path], Window]]:
    """A window on the files of the test's folder, that file open; closed when the test is over."""
    made: list[Window] = []

    def open_(file: Path) -> Window:
        window = Window(Cabinet(tmp_path), look, language, dialogs)
        window.resize(1366, 768)
        window.show()
        made.append(window)
        window.open_file(file)
        screens.settle(window)
        return window

    yield open_
    for one in made:
        one.close()


@pytest.fixture
def settle(qtbot: QtBot, window: Window) -> Callable[[], None]:
    """Wait until no job is under way and the layouts have settled."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=120_000)
        qtbot.wait(1)
        for _ in range(2):  # what a turn of the loop put off to the next
            QCoreApplication.processEvents()

    return wait


@pytest.fixture
def opened(window: Window, settle: Callable[[], None]) -> Callable[[str], Window]:
    """Open a sample."""

    def open_(name: str) -> Window:
        window.open_file(Path(f"{name}.hattama"))
        settle()
        return window

    return open_
