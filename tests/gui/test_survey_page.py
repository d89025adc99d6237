"""The survey in the window: a database opened, its table and chart, months, CSV, PDF; what it refuses."""

import hashlib
import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from core.scale.consolidate import consolidate
from gui.pages.survey import Table
from gui.widgets.rows import RowsView
from gui.widgets.shares import Shares
from gui.work import consolidating
from tests.scale.commissions import make
from tests.story import told

HOW_MANY = 6


@pytest.fixture(scope="module")
def _database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("survey")
    with told(folder) as story:
        story.until("register_winner")
    make(folder / "election.hattama", folder / "files", HOW_MANY, years=3)
    consolidate(folder / "files", f"sqlite:///{folder / 'all.db'}", workers=1)
    return folder / "all.db"


@pytest.fixture
def database(_database, tmp_path):
    return Path(shutil.copyfile(_database, tmp_path / "all.db"))


@pytest.fixture
def survey(window, settle, dialogs, database):
    window.turn_to("survey")
    dialogs.opens = database
    pressed(window, "Open a file…")
    settle()
    return window


def pressed(window, text: str) -> None:
    page = window.pages["survey"]
    next(one for one in page.findChildren(QPushButton) if one.text() == text).click()


def table(window) -> Table | None:
    return window.pages["survey"].findChild(Table)


def test_every_election_has_a_line_and_a_place_in_the_chart(survey):
    model = table(survey).model()
    assert (model.rowCount(), model.columnCount()) == (HOW_MANY, 8)
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(8)]
    assert heads[:4] == ["Unit", "Vote day", "Stage", "Next deadline"]
    charts = survey.pages["survey"].findChildren(Shares)
    assert len(charts) == 2
    assert all(
        sum(int(part.rpartition(": ")[2]) for part in one.accessibleName().split(": ", 1)[1].split("; "))
        == HOW_MANY
        for one in charts
    )


def test_another_language_says_it_anew(survey, settle):
    survey._language.use("kk")
    settle()
    model = table(survey).model()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Аумақ"
    assert "Ескелді" in str(model.data(model.index(0, 0)))


def test_months_keep_the_terms_that_end_by_then(survey, settle):
    page = survey.pages["survey"]
    page._within.setText("0")
    pressed(survey, "Show")
    settle()
    shown = table(survey)
    assert shown is None or shown.model().rowCount() < HOW_MANY
    page._within.setText("")
    pressed(survey, "Show")
    settle()
    assert table(survey).model().rowCount() == HOW_MANY


def test_it_is_saved_as_csv_and_pdf_and_the_database_stays_as_it_was(
    survey, settle, dialogs, database, tmp_path
):
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    for button, name in (("Save as CSV…", "out.csv"), ("Save as PDF…", "out.pdf")):
        dialogs.saves = tmp_path / name
        pressed(survey, button)
        settle()
    heads, *rows = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert heads.startswith('"Unit","Oblast","Vote day","Stage"')  # the window's language
    assert len(rows) == HOW_MANY
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert hashlib.sha256(database.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0 and nothing else", b"no database at all"])
def test_what_is_no_such_database_is_said_and_nothing_is_written(window, settle, dialogs, tmp_path, content):
    path = tmp_path / "wrong.db"
    path.write_bytes(content)
    window.turn_to("survey")
    dialogs.opens = path
    pressed(window, "Open a file…")
    settle()
    assert table(window) is None
    assert window.pages["survey"]._problem.what == "This database can't be read."
    assert path.read_bytes() == content


def test_an_address_that_is_none_is_said(window, settle):
    window.turn_to("survey")
    page = window.pages["survey"]
    page._edit.setText("nonsense://x")
    pressed(window, "Open the address")
    settle()
    assert "nonsense" in page._problem.why


@pytest.fixture
def together(window, dialogs, _database, tmp_path, monkeypatch):
    """The dialog, with a folder and a database chosen: two files that are intact and two that are not.

    The files are read by threads here: starting processes is what tests/scale does.
    """
    readers = partial(ThreadPoolExecutor, 2)
    monkeypatch.setattr("core.scale.consolidate.ProcessPoolExecutor", lambda *_, **__: readers())
    folder = tmp_path / "handed in"
    folder.mkdir()
    for name in ("commission-0000.sqlite", "commission-0001.sqlite"):
        shutil.copyfile(_database.parent / "files" / name, folder / name)
    shutil.copyfile(_database.parent / "election.hattama", folder / "working.sqlite")
    (folder / "rubbish.sqlite").write_bytes(b"no file of ours")
    dialogs.folder, dialogs.saves = folder, tmp_path / "Сводка 100%?.db"
    window.turn_to("survey")
    pressed(window, "Bring audit files together…")
    dialog = window.answers.surveying.consolidating.dialog
    for browse in (one for one in dialog.findChildren(QPushButton) if one.text() == "Choose…"):
        browse.click()
    return dialog


def test_audit_files_are_brought_together_and_the_refused_are_named(window, together, settle, dialogs):
    together.go.click()
    settle()
    assert together.said.text().startswith("2 new")
    refused = together.findChild(RowsView).rows
    told = {refused.at(n).key: refused.at(n).lines[0][0] for n in range(refused.rowCount())}
    assert told["working.sqlite"] == "a working file: export its audit file, and put that here"
    assert told["rubbish.sqlite"].startswith("can't be read")
    why = "changed: table member, row 'm1', column position: the journal says 1, the table says 99"
    assert consolidating._reason("changed", why, "ru") == (
        "изменен (таблица member, строка 'm1', столбец position: в журнале 1, в таблице 99)"
    )
    assert table(window).model().rowCount() == 2
    assert dialogs.saves.is_file()
    together.leave.click()
    assert window.answers.surveying.consolidating.dialog is None


def test_what_is_under_way_is_stopped_and_says_so(window, together, settle):
    together.begun.emit(together.folder.text(), together.into.text())
    together.reject()
    assert together.isVisible()
    settle()
    assert "Stopped before the end" in said(together)
    together.reject()
    assert window.answers.surveying.consolidating.dialog is None


def test_a_folder_that_is_none_is_said(together, settle):
    together.folder.setText("nowhere")
    together.go.click()
    settle()
    assert "no such folder" in said(together)


def said(dialog) -> str:
    shown = " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())
    return shown.replace("\u00a0", " ")


def test_the_start_page_leads_there(window, settle):
    settle()
    start = window.pages["start"]
    next(one for one in start.findChildren(QPushButton) if one.text() == "Survey…").click()
    assert window.page == "survey"
