"""Ctrl+F: people, acts, papers, entries and pages of the open file; Enter goes there; nothing says so."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui import words
from gui.language import LANGUAGES, Language
from gui.saying import subjects
from gui.search.dialog import SearchDialog
from gui.window import Window
from tests.gui import samples

Opened = Callable[[str], Window]


def asked(window: Window, query: str) -> SearchDialog:
    window.turning.search()
    (dialog,) = (one for one in window.findChildren(SearchDialog) if one.isVisible())
    dialog.box.setText(query)
    return dialog


def pills(dialog: SearchDialog) -> list[str]:
    return [row.pill for row in dialog.list.rows._rows]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_candidate_is_found_in_either_language_and_gone_to(
    opened: Opened, language: Language, code: str
) -> None:
    window = opened("kokpekty")
    language.use(code)
    person = window.view.situation.candidates[1].person
    for name in (person.kk.surname, person.ru.surname.lower()):
        dialog = asked(window, name)
        QTest.keyClick(dialog.box, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert window.page == "candidates"
        assert window.pages["candidates"]._list.chosen().key == window.view.situation.candidates[1].key
        window.turn_to("overview")


def test_papers_entries_and_pages_are_found(opened: Opened) -> None:
    window = opened("kokpekty")
    dialog = asked(window, "protocol")
    assert {"Paper", "Journal"} <= set(pills(dialog))
    paper = next(n for n, one in enumerate(dialog._found) if one.kind == "paper")
    number = dialog._found[paper].subject
    for _ in range(paper):
        QTest.keyClick(dialog.box, Qt.Key.Key_Down)
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    assert window.page == "papers"
    assert window.papers._list.chosen().key == number


def test_the_check_code_at_the_foot_of_a_paper_finds_it_with_and_without_its_dashes(opened: Opened) -> None:
    window = opened("kokpekty")
    paper = window.view.situation.papers[-1]
    dialog = asked(window, paper.code.lower())
    for typed in (paper.code.lower(), paper.code.replace("-", "")):
        dialog.box.setText(typed)
        found = dialog._found
        assert [(one.kind, one.subject) for one in found][:1] == [("paper", paper.number)]


def test_an_entry_is_gone_to_whatever_was_filtered_out(opened: Opened) -> None:
    window = opened("kokpekty")
    window.turn_to("journal")
    window.journal._search.setText("nothing of the kind")
    seq = window.view.journal[3].seq
    window.turn_to("journal", seq)
    assert window.journal._list.chosen().key == seq


def test_ctrl_f_asks(opened: Opened) -> None:
    window = opened("kokpekty")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(SearchDialog).isVisible()


def test_nothing_found_says_so(opened: Opened) -> None:
    dialog = asked(opened("kokpekty"), "жжжж")
    assert dialog.list.isHidden()
    assert "жжжж" in dialog.said.text()
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_without_a_file_only_pages_are_found(window: Window) -> None:
    dialog = asked(window, "e")
    assert set(pills(dialog)) <= {"Page"}


@pytest.mark.parametrize(
    ("kind", "subject", "said"),
    [
        ("sitting", "2", "No 2, 14.07.2005"),
        ("minutes", "1", "12.08.2005 10:00"),
        ("receipt", "1", "No 01-7/14, 29.06.2005 16:10"),
        ("copy", "2-3", "Second vote, copy No 3"),
        ("signout", "1", "First vote"),
        ("letter", "01-5/2", "No 01-5/2"),
        ("proxy", "c1", ""),
        ("electors", "", ""),
    ],
)
def test_a_paper_is_named_with_what_it_is_about(kind: str, subject: str, said: str) -> None:
    named = subjects.of(samples.paper(1, kind, subject, samples.at(8, 12)), samples.kokpekty())
    assert named.replace("\u00a0", " ") == said


def test_a_paper_of_a_candidate_bears_the_name() -> None:
    situation = samples.kokpekty()
    named = {words.full_name(one.person) for one in situation.candidates}
    assert subjects.of(samples.paper(1, "winner", "c1", samples.at(8, 12)), situation) in named
