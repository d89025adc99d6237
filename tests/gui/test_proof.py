"""The page Proof: the audit file written and verified, compared with paper; copies made and put back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

from core.acts.registry import ACTS
from core.audit.stopping import Stopped
from core.audit.verify import verify
from core.cabinet import Cabinet
from gui.jobs import Ticket
from gui.language import Language
from gui.look import Look
from gui.screens import settle
from gui.window import Window
from gui.work import auditing
from tests.gui.conftest import HeldDialogs
from tests.story import Story, told


@pytest.fixture
def proof(
    qapp: QApplication, look: Look, language: Language, dialogs: HeldDialogs, tmp_path: Path
) -> Iterator[Callable[[str], Window]]:
    """A window on its page Proof, with a file open that was played up to an act."""
    made: list[Window] = []

    def open_(act: str) -> Window:
        with told(tmp_path) as story:
            if act:
                story.until(act)
            else:
                play_on(story)
        window = Window(Cabinet(tmp_path), look, language, dialogs)
        window.resize(1366, 768)
        window.show()
        made.append(window)
        window.open_file(tmp_path / "election.hattama")
        settle(window)
        window.turn_to("audit")
        settle(window)
        return window

    yield open_
    for one in made:
        one.close()


def play_on(story: Story) -> None:
    for step in story.steps:
        story.do(step["act"], step["data"], at=step["at"], by=step["by"])


def press(window: Window, text: str) -> None:
    page = window.pages[window.page]
    found = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == text)
    assert found.isEnabled(), text
    found.click()
    settle(window)


def said(window: Window) -> str:
    return "\n".join(one.text() for one in window.audit.findChildren(QLabel) if one.isVisible())


def test_a_whole_file_is_written_with_its_tables_and_is_intact(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    dialogs.saves = tmp_path / "audit.sqlite"
    next(iter(window.audit.findChildren(QCheckBox))).setChecked(True)
    press(window, "Write the whole file…")
    assert "A stick may be removed now." in said(window)
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
    assert "This can't be done." in said(window)


def verified(window: Window, dialogs: HeldDialogs, path: Path) -> None:
    dialogs.saves = dialogs.opens = path
    press(window, "Write the whole file…")
    press(window, "Choose a file…")


def blanks(window: Window) -> list[QLineEdit]:
    edits = window.audit.findChildren(QLineEdit)
    return [one for one in edits if one.isVisible() and "Four digits" in one.accessibleName()]


def test_the_head_is_compared_with_what_is_typed_from_paper(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    found = window.audit.verified
    assert found is not None
    assert found.head is not None
    head = found.verdict.headed[-1].head
    for edit, place in zip(blanks(window), found.head.blanks, strict=True):
        edit.setText(head[4 * place : 4 * place + 4])
    press(window, "Compare with the paper")
    assert window.audit.verified is not None
    assert window.audit.verified.verdict.complete is True


def test_another_head_is_not_reached_and_no_digits_are_told(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    press(window, "Compare with the paper")
    assert "A group of the head has four digits." in said(window)
    for edit in blanks(window):
        edit.setText("0000")
    press(window, "Compare with the paper")
    assert window.audit.verified is not None
    assert window.audit.verified.verdict.complete is False


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
    assert "The copy is an earlier state of this file." in said(window)
    press(window, "Put this copy in place")
    settle(window)
    assert window.view is not None
    assert len(window.view.journal) == entries


def add_an_entry(window: Window) -> None:
    """One more notice, through the office that the window has open."""
    office = window.auditing.office
    assert office is not None
    data = {"kind": "vote_day", "where": {"kk": "Тақта", "ru": "Доска"}}
    assert office.perform(ACTS["publish_notice"].model_validate(data), "secretary").done
    window.refresh()
    settle(window)


def test_what_takes_long_stops_when_it_is_asked_to(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    verified(window, dialogs, tmp_path / "audit.sqlite")
    office = window.auditing.office
    assert office is not None
    ticket = Ticket("")
    ticket.cancel()
    with pytest.raises(Stopped):
        auditing._verify(tmp_path / "audit.sqlite", None, None, ticket)
    with pytest.raises(Stopped):
        auditing._export(office, tmp_path / "other.sqlite", ticket, public=False, csv="")
    assert not list(tmp_path.glob("other*"))


def test_an_election_moves_to_another_laptop(
    proof: Callable[[str], Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = proof("publish_notice")
    assert window.view is not None
    entries = len(window.view.journal)
    office = window.auditing.office
    assert office is not None
    stick = tmp_path / "stick"
    stick.mkdir()
    office.record.backup_to(stick / "copy.hattama")
    dialogs.opens = stick / "copy.hattama"
    press(window, "A copy from another place…")
    assert "The file holds the same" in said(window)

    there = Window(Cabinet(tmp_path / "there"), window._look, window._language, dialogs)
    try:
        there.resize(1366, 768)
        there.show()
        settle(there)
        there.turn_to("audit")
        settle(there)
        press(there, "A copy from another place…")
        assert f"This copy holds {entries} entries" in said(there)
        assert "There is no such file here" in said(there)
        press(there, "Put this copy in place")
        assert there.view is not None
        assert len(there.view.journal) == entries
        assert there.view.path.parent == Cabinet(tmp_path / "there").folder_of(practice=True)
        there.turn_to("audit")
        settle(there)
    finally:
        there.close()
