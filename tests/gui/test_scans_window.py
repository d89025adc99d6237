"""Scans by hand: a file is chosen, shown on its form, recorded, listed and opened again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from gui.screens import settle
from gui.widgets.scans import size
from gui.window import Window
from tests.gui.conftest import HeldDialogs
from tests.gui.files import played
from tests.gui.hands import press, said

PDF = b"%PDF-1.4\nsigned by hand\n%%EOF\n"


class ScanDialogs(HeldDialogs):
    def __init__(self) -> None:
        super().__init__()
        self.scan: Path | None = None
        self.shown: list[bytes] = []

    def open_scan(self, parent: QWidget, folder: Path) -> Path | None:
        return self.scan

    def show_outside(self, path: Path) -> None:
        self.shown.append(path.read_bytes())


@pytest.fixture
def dialogs() -> ScanDialogs:
    return ScanDialogs()


@pytest.fixture
def window(window_on: Callable[[Path], Window], tmp_path: Path) -> Window:
    with played(tmp_path, "hand_over") as (_, path):
        pass
    return window_on(path)


def go(window: Window) -> None:
    window.act._bar.main.click()
    settle(window)


def test_a_scan_is_attached_listed_and_opened(window: Window, dialogs: ScanDialogs, tmp_path: Path) -> None:
    dialogs.scan = tmp_path / "Сканер 001.pdf"
    dialogs.scan.write_bytes(PDF)
    window.turn_to("papers", 1)
    settle(window)
    press(window, "Attach the scan…")
    assert window.page == "act"
    assert "Сканер 001.pdf, 1 KB" in said(window)
    window.act._recorder.choose("secretary")
    go(window)
    assert window.act.stage == "check", window.act.deed.findings
    go(window)
    assert window.act.stage == "done", window.act.deed.findings
    (kept,) = window.view.situation.scans
    assert (kept.subject, kept.key, kept.name) == ("paper", "1", "scan-1-paper-1.pdf")
    window.turn_to("papers", 1)
    settle(window)
    listed = next(one for one in window.papers.findChildren(QPushButton) if one.text().startswith("Scan of"))
    listed.click()
    settle(window)
    assert dialogs.shown == [PDF]
    assert not list(tmp_path.glob("**/*.drafts.json"))


def test_what_is_no_scan_is_refused_in_the_form_and_another_can_be_chosen(
    window: Window, dialogs: ScanDialogs, tmp_path: Path
) -> None:
    wrong, right = tmp_path / "a.docx", tmp_path / "a.pdf"
    wrong.write_bytes(b"PK\x03\x04 no scan")
    right.write_bytes(PDF)
    dialogs.scan = wrong
    window.turn_to("scan", ("paper", 2))
    settle(window)
    window.act._recorder.choose("secretary")
    go(window)
    assert ("scan.kind", ("content",)) in [(one.code, one.fields) for one in window.act.deed.findings]
    dialogs.scan = right
    press(window, "Choose another file…")
    go(window)
    assert window.act.stage == "check", window.act.deed.findings


def test_nothing_happens_where_no_file_is_chosen_and_a_lost_one_is_told(
    window: Window, dialogs: ScanDialogs, tmp_path: Path
) -> None:
    window.turn_to("papers", 1)
    window.turn_to("scan", ("paper", 1))
    settle(window)
    assert window.page == "papers"
    dialogs.scan = tmp_path / "gone.pdf"
    window.turn_to("scan", ("paper", 1))
    settle(window)
    assert dialogs.told[-1].why == "There is no such file or folder."


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 KB"), (1024, "1 KB"), (1025, "2 KB"), (1024 * 1024, "1.0 MB")]
)
def test_a_size_is_said_as_people_say_it(count: int, said: str) -> None:
    assert size(count) == said
