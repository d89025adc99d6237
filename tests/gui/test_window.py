"""The frame: keys, language at once, files that can't be opened, saving, closing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.cabinet import FileCard
from core.resources import catalogue
from core.rules.findings import Finding
from gui.frame.keys import KeysDialog
from gui.frame.rail import KEYS, WITHOUT_FILE, RailButton
from gui.language import Language
from gui.look import Look
from gui.page import UNDER
from gui.screens import settle
from gui.widgets.rows import RowsView
from gui.window import Window
from tests.gui import samples
from tests.gui.conftest import HeldDialogs
from tests.gui.hands import said

CTRL = Qt.KeyboardModifier.ControlModifier


class RefusedError(Exception):
    finding = Finding("record.damaged", values={"file": "a.hattama", "entries": 3})


def rail(window: Window) -> list[str]:
    return [button.text() for button in window.findChildren(RailButton)]


def test_the_window_opens_on_the_folder(window: Window, settle: Callable[[], None]) -> None:
    window.list_files()
    settle()
    assert window.page == "start"
    assert "Eskeldi district" in said(window)
    assert "Nothing here is a real election" in said(window)
    assert "Check the law in force" in said(window)
    copies = next(one for one in window.findChildren(QPushButton) if one.text() == "To the copies")
    assert copies.accessibleName().endswith("2005-08.hattama"), "the damaged file"
    copies.click()
    assert window.page == "audit"


def test_keys_lead_to_the_pages(qtbot: QtBot, opened: Callable[[str], Window]) -> None:
    window = opened("zhangala")
    places = [button.page for button in window.findChildren(RailButton)]
    for key, page in zip(KEYS, places, strict=True):
        qtbot.keyClick(window, key, CTRL)
        assert window.page == page


@pytest.mark.parametrize(("page", "over"), UNDER.items())
def test_a_page_that_has_no_line_in_the_rail_lights_the_one_it_belongs_to(
    page: str, over: str, opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened("zhangala")
    window.turn_to(page)
    settle()
    (lit,) = (one for one in window.findChildren(RailButton) if one.isChecked())
    assert lit.page == over
    shown = window.pages[page]
    assert shown.name() in said(window)
    back = next(one for one in shown.findChildren(QPushButton) if one.text() == lit.text())
    back.click()
    assert window.page == over


@pytest.mark.parametrize(("page", "chosen", "first"), [("papers", 1, 5), ("candidates", "c2", "c1")])
def test_what_was_chosen_in_one_file_is_not_chosen_in_the_next(
    page: str, chosen: object, first: object, opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened("eskeldi")
    window.turn_to(page, chosen)
    settle()
    window = opened("zhangala")
    window.turn_to(page)
    settle()
    (shown,) = (one for one in window.pages[page].findChildren(RowsView) if one.isVisible())
    assert shown.rows.at(shown.currentIndex().row()).key == first


def test_in_a_wide_window_a_form_stands_under_its_head_and_the_band(opened: Callable[[str], Window]) -> None:
    window = opened("zhangala")
    window.resize(1920, 560)
    window.turn_to("act", ("confirm_calendar", ""))
    settle(window)
    cards = [one for one in window.act.findChildren(QFrame) if one.objectName() == "card"]
    form, head = window.act.form, next(one for one in window.act.findChildren(QLabel) if _is_title(one))
    tall = window.act.findChild(QScrollArea).verticalScrollBar().isVisible()
    assert tall
    assert form.isAncestorOf(cards[0])
    assert {one.mapTo(window, QPoint()).x() for one in (head, cards[0])} == {_left_of(window._band)}


def _is_title(one: QLabel) -> bool:
    return one.property("step") == "title"


def _left_of(band: QWidget) -> int:
    return band.findChildren(QLabel)[0].mapTo(band.window(), QPoint()).x()


def test_escape_leads_back(qtbot: QtBot, opened: Callable[[str], Window]) -> None:
    window = opened("zhangala")
    qtbot.keyClick(window, "8", CTRL)
    qtbot.keyClick(window, "4", CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page == "papers"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page == "overview"


def test_ctrl_slash_lists_the_keys(qtbot: QtBot, opened: Callable[[str], Window]) -> None:
    window = opened("zhangala")
    qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    assert "Ctrl+7" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.accept()


def test_without_a_file_only_the_folder_is_open(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, "2", CTRL)
    assert window.page == "start"
    for button in window.findChildren(RailButton):
        assert button.isEnabled() == (button.page in WITHOUT_FILE)
        assert bool(button.accessibleDescription()) != button.isEnabled()


def test_the_language_changes_at_once(
    qtbot: QtBot, opened: Callable[[str], Window], language: Language
) -> None:
    window = opened("zhangala")
    assert rail(window)[1] == "Overview"
    language.use("kk")
    qtbot.waitUntil(lambda: rail(window)[1] == "Шолу")
    assert "Жаңақала ауданы әкімінің сайлауы" in said(window)
    language.use("ru")
    qtbot.waitUntil(lambda: rail(window)[1] == "Обзор")
    assert "Выборы акима Жангалинского района" in said(window)
    qtbot.waitUntil(lambda: "2 дня 13 часов" in said(window))


def test_qt_itself_speaks_kazakh(language: Language) -> None:
    language.use("kk")
    assert language.loaded() >= 2
    assert QApplication.translate("QPlatformTheme", "Save") == "Сақтау"
    assert QLocale().language() == QLocale.Language.Kazakh


def test_a_larger_text_and_a_dark_scheme_rebuild_the_page(
    qtbot: QtBot, opened: Callable[[str], Window], look: Look, settle: Callable[[], None]
) -> None:
    window = opened("zhangala")
    for key in window.pages:
        window.turn_to(key)
        settle()
    window.turn_to("overview")
    settle()
    window._stack.strip()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = {page.key: len(page.findChildren(QLabel)) for page in window.pages.made.values()}
    assert set(left.values()) == {0}, "what is left of a page is styled with every other look"
    for page in window.pages.made.values():
        page.focus_main()  # nothing of the page that is gone
    qtbot.keyClick(window, "+", CTRL)
    assert look.scale == 110
    look.apply("dark", 150)
    settle()
    assert look.scale == 150
    assert "2 days 13 hours" in said(window)


def test_a_form_that_is_due_to_be_judged_while_the_look_changes_is_judged_when_it_is_back(
    qtbot: QtBot, opened: Callable[[str], Window], look: Look
) -> None:
    window = opened("zhangala")
    window.turn_to("act", ("hold_meeting", ""))
    settle(window)
    deed, judging = window.act.deed, window.act.deed._judge.timer
    look.change("dark", 100)
    assert window.act.form is None
    deed.due.emit()
    assert not judging.isActive()
    qtbot.waitUntil(lambda: window.act.form is not None and judging.isActive())
    judging.stop()


def test_a_file_that_cannot_be_opened_says_what_why_and_what_to_do(
    window: Window,
    settle: Callable[[], None],
    cabinet: samples.SampleCabinet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(path: Path, **_how: object) -> samples.SampleDesk:
        raise RefusedError

    monkeypatch.setattr(cabinet, "open", refuse)
    window.open_file(Path("a.hattama"))
    settle()
    assert window.page == "start"
    assert "“a.hattama” is damaged" in said(window)
    assert catalogue().sentence(RefusedError.finding, "en").do in said(window)


def test_the_candidate_at_hand_opens_from_the_overview(opened: Callable[[str], Window]) -> None:
    window = opened("zhangala")
    window.pages["overview"].asked.emit("candidates", "c3")
    assert window.page == "candidates"
    assert "Нускабеков Ушинши Сынакулы" in said(window)
    assert "not filed" in said(window)


def test_the_journal_is_filtered_as_one_types(qtbot: QtBot, opened: Callable[[str], Window]) -> None:
    window = opened("zhangala")
    window.turn_to("journal")
    page = window.pages["journal"]
    entries = page.findChild(RowsView)
    assert entries is not None
    whole = entries.rows.rowCount()
    page._search.setText("калыпов")
    assert 0 < entries.rows.rowCount() < whole
    page._search.setText("nothing of the kind")
    assert not entries.isVisible()
    assert "No entry fits this choice" in said(window)


def test_a_paper_is_shown_and_saved_as_it_was_issued(
    qtbot: QtBot,
    opened: Callable[[str], Window],
    settle: Callable[[], None],
    dialogs: HeldDialogs,
    tmp_path: Path,
) -> None:
    window = opened("eskeldi")
    window.turn_to("papers")
    settle()
    assert window.papers._sheets.pages == 2
    dialogs.saves = tmp_path / "paper.pdf"
    qtbot.keyClick(window, "S", CTRL)
    settle()
    assert dialogs.saves.read_bytes() == samples.sheet(13, 2)
    assert "paper.pdf" in said(window)


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(
    qtbot: QtBot,
    opened: Callable[[str], Window],
    settle: Callable[[], None],
    dialogs: HeldDialogs,
    tmp_path: Path,
) -> None:
    window = opened("eskeldi")
    window.turn_to("papers")
    settle()
    (tmp_path / "file").write_text("x")
    dialogs.saves = tmp_path / "file" / "paper.pdf"
    qtbot.keyClick(window, "S", CTRL)
    settle()
    assert dialogs.told[0].what == "The file was not saved."


def test_another_file_is_opened_by_its_dialog(
    qtbot: QtBot, opened: Callable[[str], Window], settle: Callable[[], None], dialogs: HeldDialogs
) -> None:
    window = opened("zhangala")
    dialogs.opens = Path("eskeldi.hattama")
    qtbot.keyClick(window, "O", CTRL)
    settle()
    assert window.page == "overview"
    assert window.windowTitle().startswith("Election of the akim: Eskeldi")


def test_closing_the_window_closes_the_file(opened: Callable[[str], Window]) -> None:
    window = opened("zhangala")
    desk = window.desk
    window.closeEvent(QCloseEvent())
    assert desk.closed
    assert not window.jobs.busy()


def test_figures_that_nothing_keeps_are_asked_about_before_the_window_closes(
    opened: Callable[[str], Window], dialogs: HeldDialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("zhangala")
    desk, lost = window.desk, [True]
    monkeypatch.setattr(type(window.act), "would_lose", property(lambda _page: lost[0]))
    dialogs.goes_on = False
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert not desk.closed
    assert "not recorded yet" in dialogs.asked[-1].what
    lost[0] = False
    window.closeEvent(QCloseEvent())
    assert desk.closed


def test_figures_that_nothing_keeps_are_asked_about_before_another_page_comes(
    opened: Callable[[str], Window], dialogs: HeldDialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("zhangala")
    window.turn_to("act", ("hold_meeting", ""))
    lost = property(lambda page: bool(page.doing))
    monkeypatch.setattr(type(window.act), "would_lose", lost)
    dialogs.goes_on = False
    for away in (("journal", None), ("act", ("publish_notice", ""))):
        window.turn_to(*away)
        assert (window.page, window.act.doing) == ("act", "hold_meeting"), away
    window.back()
    assert window.page == "act"
    dialogs.opens = Path("kokpekty.hattama")
    window.browse()
    window.open_file(Path("kokpekty.hattama"))
    assert (window.page, window.act.doing) == ("act", "hold_meeting")
    assert len(dialogs.asked) == 5
    assert "not recorded yet" in dialogs.asked[-1].what
    dialogs.goes_on = True
    window.turn_to("journal")
    assert window.page == "journal"
    assert not window.act.doing


def test_a_reading_that_says_the_same_keeps_the_page(
    opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    window = opened("zhangala")
    content = window.pages["overview"]._content
    window.refresh()
    settle()
    assert window.pages["overview"]._content is content


def test_the_open_file_is_not_called_locked_by_another(
    opened: Callable[[str], Window],
    settle: Callable[[], None],
    cabinet: samples.SampleCabinet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened("zhangala")
    locked = FileCard(
        Path("zhangala.hattama"), samples.Unit("z", "z", "z"), practice=False, vote_day=None, stage="called",
        problem=Finding("record.locked", values={"file": "zhangala.hattama"}),
    )  # fmt: skip
    monkeypatch.setattr(cabinet, "files", lambda: (locked,))
    window.list_files()
    settle()
    window.turn_to("start")
    assert "open now" in said(window)
    assert "Zhangala district" in said(window)
    assert cabinet.opened == [Path("zhangala.hattama")]
    window.open_file(Path("zhangala.hattama"))
    assert window.page == "overview"
    assert cabinet.opened == [Path("zhangala.hattama")]


def test_practice_files_are_not_offered_while_they_are_being_made(
    window: Window,
    cabinet: samples.SampleCabinet,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[list[str]] = []
    monkeypatch.setattr(type(cabinet), "files", lambda _cabinet: ())
    monkeypatch.setattr(type(cabinet), "make_practice", lambda _cabinet, _progress=None: None)
    listed = window.answers.filing.listed
    listed.connect(lambda: told.append([one.text() for one in window.start.findChildren(QPushButton)]))
    window.list_files()
    window.make_practice()
    settle()
    assert len(told) == 2
    assert "Make the practice files" not in told[0]
    assert "Make the practice files" in told[1]


def test_practice_that_cannot_be_made_is_said(
    window: Window,
    settle: Callable[[], None],
    cabinet: samples.SampleCabinet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(progress: object = None) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cabinet, "make_practice", full)
    window.make_practice()
    settle()
    assert "The disk is full" in said(window)


def test_what_stands_in_the_way_is_said_when_a_file_opens(
    window: Window,
    settle: Callable[[], None],
    dialogs: HeldDialogs,
    cabinet: samples.SampleCabinet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = cabinet.open(cabinet.files()[0].path)
    desk.warnings = (Finding("record.disk_nearly_full", (), {"megabytes": 12}),)
    monkeypatch.setattr(cabinet, "open", lambda _path, **_how: desk)
    window.open_file(desk.path)
    settle()
    assert len(dialogs.told) == 1
    assert "12" in dialogs.told[0].what + dialogs.told[0].why
    assert dialogs.told[0].do
