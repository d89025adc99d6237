"""The page Proof: the audit file written and verified, compared with paper; copies made and put back."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from core.acts.registry import ACTS
from core.audit.heads import MaskedHead
from core.audit.stopping import Stopped
from core.audit.verdict import HeadedPaper, Verdict
from core.audit.verify import verify
from core.cabinet import Cabinet
from gui import dates
from gui.jobs import Ticket
from gui.screens import settle
from gui.view import OpenCard
from gui.window import Window
from gui.work import auditing
from tests.gui.conftest import HeldDialogs
from tests.gui.hands import press, said
from tests.story import sketched


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The file of a story up to an act, or of the whole story; each is played once."""
    played: dict[str, Path] = {}

    def play(act: str) -> Path:
        if act not in played:
            folder = tmp_path_factory.mktemp("story")
            with sketched(folder, "eskeldi", act):
                pass
            played[act] = folder / "election.hattama"
        return played[act]

    return play


@pytest.fixture
def proof(
    stories: Callable[[str], Path], window_on: Callable[[Path], Window], tmp_path: Path
) -> Callable[[str], Window]:
    """A window on its page Proof, with a file open that was played up to an act."""

    def open_(act: str) -> Window:
        shutil.copyfile(stories(act), tmp_path / "election.hattama")
        window = window_on(tmp_path / "election.hattama")
        window.turn_to("audit")
        settle(window)
        return window

    return open_


def test_a_whole_file_is_written_with_its_tables_and_is_intact(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    dialogs.saves = tmp_path / "audit.sqlite"
    next(iter(window.audit.findChildren(QCheckBox))).setChecked(True)
    press(window, "Write the whole file…")
    assert "A stick may be removed now." in said(window.audit)
    assert verify(dialogs.saves).intact
    assert len(list((tmp_path / "audit-csv-en").glob("*.csv"))) > 10


def test_the_public_copy_is_public(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    dialogs.saves = tmp_path / "public.sqlite"
    press(window, "Write the public copy…")
    assert verify(dialogs.saves).public


def test_a_file_that_is_there_is_not_written_over(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    dialogs.saves = tmp_path / "there.sqlite"
    dialogs.saves.write_text("somebody's")
    press(window, "Write the whole file…")
    assert dialogs.saves.read_text() == "somebody's"
    assert "This can't be done." in said(window.audit)


def verified(window: Window, dialogs: HeldDialogs, path: Path) -> None:
    dialogs.saves = dialogs.opens = path
    press(window, "Write the whole file…")
    press(window, "Choose a file…")


def digits(paper: HeadedPaper, head: MaskedHead) -> list[str]:
    """What stands on a paper in the places that are left out on the screen."""
    return [paper.head[4 * place : 4 * place + 4] for place in head.blanks]


def compare(window: Window, *typed: str) -> Verdict:
    """Type what the paper says, and ask."""
    for edit, text in zip(window.audit.compare.blanks, typed, strict=True):
        edit.setText(text)
    press(window, "Compare with the paper")
    return window.audit.verified.verdict


def test_the_head_is_compared_with_what_is_typed_from_paper(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    """Of every paper that bears one, the newest first; whatever the file shows, two groups are typed."""
    window = proof("")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    papers = window.view.situation.papers
    heads = {line.seq: line.hash for line in window.view.journal}
    headed = [one for one in papers if one.head]
    assert len(headed) > 1
    offered = [key for key, _ in window.audit.compare.papers.options]
    assert offered == [*(one.number for one in reversed(headed)), 0]
    for paper, head in window.audit.verified.headed:
        window.audit.compare.papers.choose(paper.number)
        settle(window)
        assert paper.head not in said(window.audit).replace(" ", "").replace("\n", "")
        verdict = compare(window, *digits(paper, head))
        assert heads[verdict.head_at.entry] == paper.head
        assert f"is that of entry {verdict.head_at.entry}:" in said(window.audit)
        assert f"Entries after it: {len(heads) - verdict.head_at.entry}." in said(window.audit)
        assert window.audit.compare.chosen == paper.number, "the paper stays chosen"


def test_the_head_of_a_paper_that_the_file_lacks_is_typed_whole(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    assert [key for key, _ in window.audit.compare.papers.options] == [0]
    line = window.view.journal[1]
    typed = " ".join(line.hash[place : place + 4] for place in range(0, 64, 4))
    compare(window, typed[:-1])
    assert "A head has sixteen groups of four digits." in said(window.audit)
    assert window.audit.compare.typed == typed[:-1], "a slip costs one digit, not sixty-four"
    verdict = compare(window, typed)
    assert (verdict.head_at.entry, verdict.good) == (2, True)
    verdict = compare(window, typed[:-1] + ("0" if typed[-1] != "0" else "1"))
    assert verdict.complete is False
    assert "does not reach the head on paper" in said(window.audit)


def test_another_head_is_not_reached_and_no_digits_are_told(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    press(window, "Compare with the paper")
    assert "A group of the head has four digits." in said(window.audit)
    assert compare(window, "0000", "0000").complete is False


def test_a_check_code_finds_its_paper(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    assert window.view is not None
    paper = next(one for one in window.view.situation.papers if one.code)
    edits = [one for one in window.audit.findChildren(QLineEdit) if one.isVisible()]
    edits[-1].setText(paper.code)
    press(window, "Find the paper")
    assert window.audit.verified is not None
    answer = window.audit.verified.verdict.paper
    assert answer is not None
    assert answer.number == paper.number


def test_a_changed_file_is_told_and_named(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("")
    path = tmp_path / "audit.sqlite"
    verified(window, dialogs, path)
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"winner")
    raw[at : at + 6] = b"loser!"
    path.write_bytes(bytes(raw))
    press(window, "Choose a file…")
    assert window.audit.verified is not None
    assert not window.audit.verified.verdict.intact


def test_a_copy_is_made_looked_into_and_put_back(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    assert window.view is not None
    entries = len(window.view.journal)
    press(window, "Make a copy now")
    add_an_entry(window)
    window.turn_to("audit")
    settle(window)
    named = (one.text() for one in window.audit.findChildren(QPushButton))
    press(window, next(text for text in named if f"{entries} entries" in text))
    assert "The copy is an earlier state of this file." in said(window.audit)
    press(window, "Put this copy in place")
    settle(window)
    assert window.view is not None
    assert len(window.view.journal) == entries


def add_an_entry(window: Window) -> None:
    """One more notice, through the office that the window has open."""
    office = window.answers.auditing.office
    assert office is not None
    data = {"kind": "vote_day", "where": {"kk": "Тақта", "ru": "Доска"}}
    assert office.perform(ACTS["publish_notice"].model_validate(data), "secretary").done
    window.refresh()
    settle(window)


def test_what_takes_long_says_how_far_it_is_and_stops_when_it_is_asked_to(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = proof("publish_notice")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    office = window.answers.auditing.office
    assert office is not None
    heard: list[tuple[str, int, int]] = []
    ticket = Ticket("")
    monkeypatch.setattr(ticket, "report", lambda done, total, said: heard.append((said, done, total)))
    auditing._export(office, tmp_path / "told.sqlite", ticket, public=False, csv="en")
    ends = [told[0] for told in heard if told[1] == told[2]]
    works = ("rows", "entries", "papers and scans", "On the medium", "Read back", "tables")
    assert [any(work in one for one in ends) for work in works] == [True] * len(works), ends
    entries = len(window.view.journal)
    assert f"Checked: entries {entries} of {entries}" in ends
    ticket.cancel()
    with pytest.raises(Stopped):
        auditing._verify(tmp_path / "audit.sqlite", None, None, ticket)
    with pytest.raises(Stopped):
        auditing._export(office, tmp_path / "other.sqlite", ticket, public=False, csv="")
    assert not list(tmp_path.glob("other*"))


def test_what_was_changed_is_told_with_both_values_in_the_language_of_the_window(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    with closing(sqlite3.connect(tmp_path / "audit.sqlite")) as raw, raw:
        raw.execute("UPDATE election SET seats = seats + 1")
    press(window, "Choose a file…")
    seats = window.view.situation.election.seats
    assert f"column seats: the journal says {seats}, the table says {seats + 1}" in said(window.audit)
    window._language.use("kk")
    settle(window)
    assert f"seats бағаны: журналда {seats}, кестеде {seats + 1}" in said(window.audit)
    window._language.use("en")
    settle(window)


def test_who_stops_it_is_told_what_is_left(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = proof("publish_notice")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    monkeypatch.setattr(auditing.Telling, "stop", lambda way: way._ticket.cancel() or True)
    press(window, "Choose a file…")
    assert "Stopped: the file “audit.sqlite” was not checked to its end." in said(window.audit)
    dialogs.saves = tmp_path / "other.sqlite"
    press(window, "Write the whole file…")
    assert "Stopped: the audit file “other.sqlite” was not written." in said(window.audit)
    assert "The record is as it was." in said(window.audit)
    assert "not checked to its end" not in said(window.audit)
    assert not list(tmp_path.glob("other*"))


def _at(window: Window) -> str:
    focus = window.focusWidget()
    return focus.text() if isinstance(focus, QPushButton) else ""


def test_an_election_moves_to_another_laptop(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    assert window.view is not None
    entries = len(window.view.journal)
    office = window.answers.auditing.office
    assert office is not None
    stick = tmp_path / "stick"
    stick.mkdir()
    office.record.backup_to(stick / "copy.hattama")
    dialogs.opens = stick / "copy.hattama"
    press(window, "A copy from another place…")
    assert "The file holds the same" in said(window.audit)

    there = Window(Cabinet(tmp_path / "there"), window._look, window._language, dialogs)
    try:
        there.resize(1366, 768)
        there.show()
        settle(there)
        there.turn_to("audit")
        settle(there)
        assert _at(there) == "Choose a file…", "without a file there is nothing to write"
        press(there, "A copy from another place…")
        settle(there)
        assert _at(there) == "Put this copy in place"
        assert f"This copy holds {entries} entries" in said(there.audit)
        recorded = dates.full_moment(window.view.local(window.view.journal[-1].at)).replace("\xa0", " ")
        assert f", {recorded}." in said(there.audit), "the commission's hour, whatever the laptop's clock is"
        assert "There is no such file here" in said(there.audit)
        press(there, "Put this copy in place")
        assert there.view is not None
        assert len(there.view.journal) == entries
        assert there.view.path.parent == Cabinet(tmp_path / "there").folder_of(practice=True)
        there.turn_to("audit")
        settle(there)
    finally:
        there.close()


def test_practice_is_put_away_and_brought_back(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    path, entries = window.view.path, len(window.view.journal)
    window.turn_to("start")
    window.list_files()
    settle(window)
    away = next(
        one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == "Put away…"
    )
    away.setFocus()
    QTest.keyClick(away, Qt.Key.Key_Return)
    settle(window)
    assert not path.exists()
    assert (window.page, window.view) == ("start", None)
    assert not dialogs.asked, "what can be taken back is not asked about"
    text = said(window.start)
    assert "Eskeldi district: the file left the folder. A checked copy of it is kept." in text
    undo = window.focusWidget()
    assert isinstance(undo, QPushButton)
    assert undo.accessibleName().startswith("Undo: Eskeldi district: the file left")
    QTest.keyClick(undo, Qt.Key.Key_Space)
    settle(window)
    window.open_file(path)
    settle(window)
    assert len(window.view.journal) == entries


def test_what_is_over_is_put_away_into_a_folder_that_is_asked_for(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    path, stick = window.view.path, tmp_path / "stick"
    card = replace(OpenCard.of(window.view), practice=False, over=True)
    window.answers.putting._on_asked(card)
    assert path.exists(), "no folder was chosen"
    dialogs.folder = tmp_path
    window.answers.putting._on_asked(card)
    settle(window)
    assert "A file can't be put away into its own folder." in dialogs_or_page(window)
    stick.mkdir()
    dialogs.folder = stick
    window.answers.putting._on_asked(card)
    settle(window)
    assert not path.exists()
    assert f"{stick}" in dialogs.asked[-1].why
    assert dialogs.told[-1].why == f"It lies here now: {stick / path.name}"
    assert verify(stick / path.name).intact


def dialogs_or_page(window: Window) -> str:
    return "\n".join(one.text() for one in window.start.findChildren(QLabel)).replace("\u00a0", " ")
