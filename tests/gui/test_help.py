"""Help on F1: of the page that is shown, in its language; links lead on, Esc leads back."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import helping, resources
from core.acts.registry import ACTS
from core.procedures import procedures
from core.resources import catalogue
from core.rules.findings import Finding
from gui.forms.shell import line_of
from gui.frame.dialog import Dialog
from gui.help import topics
from gui.help.asking import CodeLink, HelpAsked
from gui.help.over import HelpDialog
from gui.help.pane import Text
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.window import Window
from tests.gui.draw_dialogs import made

Opened = Callable[[str], Window]


def f1(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)


def test_every_page_of_the_window_has_its_help(opened: Opened) -> None:
    window = opened("kokpekty")
    assert {*window.pages, "act", "sign_in"} == set(helping.PAGES)
    for page in window.pages:
        window.turn_to(page)
        f1(window)
        assert window.help.pane.topic == f"page:{page}"
        assert len(window.help.pane.text.toPlainText()) > 200
        f1(window)
        assert window.help.pane.isHidden()


def test_help_follows_the_page_and_the_language(opened: Opened, language: Language) -> None:
    window = opened("kokpekty")
    window.turn_to("count")
    f1(window)
    english = window.help.pane.text.toPlainText()
    language.use("kk")
    QApplication.processEvents()
    assert "Екінші адам" in window.help.pane.text.toPlainText() != english
    window.turn_to("journal")
    assert window.help.pane.topic == "page:journal"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.help.pane.isHidden()
    assert window.page == "journal"


def test_links_lead_on_and_back(opened: Opened) -> None:
    window = opened("kokpekty")
    window.turn_to("count")
    f1(window)
    pane = window.help.pane
    pane.text.anchorClicked.emit(QUrl("findings:count"))
    assert "count.box" in pane.text.toPlainText()
    pane.text.anchorClicked.emit(QUrl("finding:count.box"))
    assert catalogue().sentence(Finding("count.box"), "en").why in pane.text.toPlainText()
    QTest.keyClick(pane.text, Qt.Key.Key_Backspace)
    assert pane.topic == "findings:count"


def test_the_code_of_a_finding_leads_to_its_explanation(opened: Opened, qtbot: QtBot) -> None:
    window = opened("kokpekty")
    line = line_of(Finding("electors.empty"))
    line.setParent(window)
    (code,) = line.findChildren(CodeLink)
    assert code.focusPolicy() == Qt.FocusPolicy.NoFocus
    code.click()
    assert window.help.pane.topic == "finding:electors.empty"
    assert "electors.empty" in window.help.pane.text.toPlainText()


def test_where_there_is_no_room_for_both_the_help_takes_the_place_of_the_page(
    opened: Opened, look: Look
) -> None:
    window = opened("kokpekty")
    look.apply("light", 150)
    width = window.width()
    f1(window)
    QApplication.processEvents()
    assert window.width() == width
    assert not window._stack.isVisible()
    window.turn_to("journal")
    assert window._stack.isVisible()
    assert window.help.pane.isHidden()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_topic_made_from_data_can_be_read(language: Language, code: str) -> None:
    language.use(code)
    named = [f"act:{act}" for act in ACTS] + [f"finding:{one}" for one in catalogue().codes()]
    named += [f"findings:{one}" for one in helping.subjects()] + ["findings:", "acts:", "glossary:"]
    for topic in named:
        assert topics.title(topic, "")
        text = topics.body(topic, None)
        assert text.strip()
        assert not re.search(r"{[a-z_]+}", text), topic


def test_where_there_is_no_case_the_help_says_what_stands_there() -> None:
    read = "".join(resources.text("findings", f"{subject}.toml") for subject in helping.subjects())
    assert set(re.findall(r"\{([a-z_]+)\}", read)) <= set(helping.gaps())
    assert "‹number›" in helping.said_of(Finding("count.box"), "en")[0]


def test_the_explanation_of_a_finding_has_the_figures_of_the_form() -> None:
    found = (Finding("electors.seats", (), {"electors": 20, "seats": 19}),)
    assert "20" in topics.body("finding:electors.seats", None, found)
    assert "‹" not in topics.body("finding:electors.seats", None, found)


def test_a_finding_is_explained_by_the_point_of_the_open_file_s_rules() -> None:
    for key, point in (("kz-2005-pilot", "p. 12"), ("kz-2006-district", "p. 14"), ("kz-2013-rural", "p. 13")):
        assert point in topics.body("finding:submission.nominator", procedures()[key]), key
    assert "No\u00a01485, p. 12" in topics.body("finding:submission.nominator", None)


def test_what_the_check_says_now_stands_on_top() -> None:
    found = (Finding("electors.seats", (), {"electors": 20, "seats": 19}),)
    text = topics.body("act:enrol_electors", None, found)
    assert text.index("20") < text.index("###", 5)


def test_a_name_is_never_markup() -> None:
    assert topics.plain("<b>[x](http:a)*") == "\\<b\\>\\[x\\](http:a)\\*"


def test_an_asking_event_carries_its_topic() -> None:
    assert HelpAsked("finding:x").topic == "finding:x"


def test_f1_in_a_dialog_opens_its_help_and_esc_leads_back_to_it(language: Language) -> None:
    told: set[str] = set()
    parent = QWidget()
    for kind in ("search", "bringing", "together", "about", "keys"):
        (dialog,) = made(kind, parent, language)
        assert isinstance(dialog, Dialog)
        dialog.open()
        QApplication.processEvents()
        before = dialog.focusWidget()
        QTest.keyClick(before or dialog, Qt.Key.Key_F1)
        QApplication.processEvents()
        (help_,) = dialog.findChildren(HelpDialog)
        told.add(help_.pane.topic)
        assert help_.pane.text.toPlainText() == plain_of(helping.page(kind, "en"))
        assert QApplication.focusWidget() is help_.pane.text
        QTest.keyClick(help_.pane.text, Qt.Key.Key_Escape)
        QApplication.processEvents()
        assert not dialog.findChildren(HelpDialog)
        assert dialog.isVisible()
        assert dialog.focusWidget() is before
        dialog.close()
    assert told == {f"dialog:{key}" for key in helping.DIALOGS}
    parent.close()


def plain_of(markdown: str) -> str:
    text = Text()
    text.show_markdown(markdown)
    return text.toPlainText()
