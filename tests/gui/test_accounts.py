"""Accounts in the window: signing in, the lock, who records, what a role may do, and the forms."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core import accounts
from core.record.database import Record
from gui.screens import settle
from gui.widgets.around import scroller_of
from gui.window import Window
from tests.gui.conftest import HeldDialogs
from tests.gui.files import STAFF, played, secret, staff
from tests.story import script

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(window_on: Callable[[Path], Window], tmp_path: Path) -> Callable[..., Window]:
    """A window on a file, with accounts unless they are not wanted."""

    def open_(act: str = "publish_notice", *, people: bool = True) -> Window:
        with played(tmp_path, act) as (story, path):
            if people:
                staff(story)
        return window_on(path)

    return open_


def sign_in(window: Window, key: str, passphrase: str | None = None) -> None:
    page = window.sign_in
    assert page.who is not None
    assert page.secret is not None
    assert page.main is not None
    page.who.set_value(key)
    page.secret.edit.setText(secret(key) if passphrase is None else passphrase)
    page.main.click()
    settle(window)


def said(window: Window) -> str:
    shown = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    shown += [one.text() for one in window.findChildren(QPushButton) if one.isVisible()]
    return "\n".join(shown).replace("\u00a0", " ")


def go(window: Window) -> None:
    window.act._bar.main.click()
    settle(window)


def test_a_file_without_accounts_asks_nobody(desk: Callable[..., Window], qtbot: QtBot) -> None:
    window = desk(people=False)
    assert window.page == "overview"
    qtbot.keyClick(window, "L", CTRL)
    settle(window)
    assert window.page == "overview"
    window.turn_to("act", ("hold_meeting", ""))
    assert window.act._recorder.key() is None
    assert "Choose your name…" in window.act._recorder._list.placeholderText()


def test_nothing_of_the_file_is_shown_until_somebody_signs_in(desk: Callable[..., Window]) -> None:
    window = desk()
    assert window.page == "sign_in"
    for page in ("overview", "candidates", "papers", "journal", "audit"):
        window.turn_to(page)
        assert window.page == "sign_in"
    window.turn_to("act", ("hold_meeting", ""))
    assert window.page == "sign_in"
    offered = [text for _, text in window.sign_in.who.options]
    assert len(offered) == len(STAFF)
    assert any(text.endswith(", keeper of the accounts") for text in offered)
    sign_in(window, "secretary")
    assert window.page == "overview"
    assert "secretary · Ctrl+L locks" in window._status._who.text()
    assert window.view.journal[-1].act == "sign_in"


def test_a_wrong_passphrase_is_told_and_waiting_grows(desk: Callable[..., Window]) -> None:
    window = desk()
    for _ in range(4):
        sign_in(window, "chair", "no such sentence")
        assert window.page == "sign_in"
        assert "The passphrase is wrong." in said(window)
        assert window.sign_in.secret.edit.text() == ""
        assert window.sign_in.main.isEnabled()
    sign_in(window, "chair", "no such sentence")
    assert 10 < window.sign_in.left() <= 15
    assert not window.sign_in.main.isEnabled()
    assert "Wait: 1" in window.sign_in.main.text()
    before = len(window.desk.journal())
    window.sign_in._on_main()
    settle(window)
    assert len(window.desk.journal()) == before
    window.sign_in.who.set_value("secretary")
    assert window.sign_in.main.isEnabled()
    sign_in(window, "secretary")
    assert window.page == "overview"


def test_the_passphrase_is_masked_until_it_is_asked_to_show(desk: Callable[..., Window]) -> None:
    field = desk().sign_in.secret
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    field.show_tick.setChecked(True)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    field.edit.setText("көрінбейді")
    assert field.summary() == (("Passphrase", "typed, and not shown here"),)
    field.clear()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_ctrl_l_hides_the_form_and_its_person_finds_it_again(
    desk: Callable[..., Window], qtbot: QtBot
) -> None:
    window = desk()
    sign_in(window, "secretary")
    window.turn_to("act", ("hold_meeting", ""))
    settle(window)
    agenda = next(one for one in window.act.form.fields() if one.path == "agenda")
    agenda.edits["kk"].setText("Тіркеу туралы")
    qtbot.keyClick(window, "L", CTRL)
    settle(window)
    assert window.page == "sign_in"
    assert "Тіркеу туралы" not in said(window)
    assert "What was typed in the form is kept." in said(window)
    sign_in(window, "secretary")
    assert window.page == "act"
    assert window.act.form.values()["agenda"]["kk"] == "Тіркеу туралы"


def test_another_person_finds_no_form_of_the_first_but_a_draft_stays(desk: Callable[..., Window]) -> None:
    window = desk()
    sign_in(window, "secretary")
    window.turn_to("act", ("hold_meeting", ""))
    settle(window)
    next(one for one in window.act.form.fields() if one.path == "agenda").edits["ru"].setText("О выборах")
    window.lock()
    settle(window)
    sign_in(window, "chair")
    assert window.page == "overview"
    assert window.act.form is None
    window.turn_to("act", ("hold_meeting", ""))
    settle(window)
    assert window.act.form.values()["agenda"]["ru"] == "О выборах"


def test_an_idle_screen_locks_itself(desk: Callable[..., Window], monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk()
    sign_in(window, "secretary")
    later = accounts.running_seconds() + accounts.IDLE + 1
    monkeypatch.setattr(window.desk.session, "_ticks", lambda: later)
    window._on_minute()
    settle(window)
    assert window.page == "sign_in"
    assert "Locked: nobody is signed in" in window._status._who.text()


def test_closing_the_window_is_a_sign_out(desk: Callable[..., Window]) -> None:
    window = desk()
    sign_in(window, "secretary")
    path = window.view.path
    window.close()
    with Record.open_read_only(path) as record:
        assert '"act":"sign_out"' in record.last_line()
        assert '"by":"secretary"' in record.last_line()


def test_who_moves_the_mouse_or_types_is_there(
    desk: Callable[..., Window], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk()
    sign_in(window, "secretary")
    start = accounts.running_seconds()
    monkeypatch.setattr(window.desk.session, "_ticks", lambda: start + accounts.IDLE - 60)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    window._on_minute()
    settle(window)
    monkeypatch.setattr(window.desk.session, "_ticks", lambda: start + accounts.IDLE + 60)
    window._on_minute()
    settle(window)
    assert window.page == "overview"


def test_who_is_signed_in_records_and_nobody_chooses(desk: Callable[..., Window]) -> None:
    window = desk()
    sign_in(window, "secretary")
    window.turn_to("act", ("hold_meeting", ""))
    settle(window)
    assert window.act._recorder.key() == "secretary"
    assert window.act._recorder._list is None
    text = {"kk": "Үлгі", "ru": "Образец"}
    window.act.form.set_values({"place": text, "agenda": text})
    go(window)
    go(window)
    assert window.act.stage == "done", window.act.deed.findings
    assert window.view.journal[-1].by.ru == "Б.\u00a0Жазбаева"


def test_what_a_role_may_not_do_is_grey_and_says_why(
    desk: Callable[..., Window], dialogs: HeldDialogs
) -> None:
    window = desk("hand_over")
    sign_in(window, "watch")
    window.turn_to("acts")
    text = said(window)
    assert "Correct an entry: not for your role" in text
    assert "Change a passphrase" in text
    window.turn_to("papers")
    attach = next(one for one in window.papers.findChildren(QPushButton) if "Attach" in one.text())
    assert not attach.isEnabled()
    assert attach.toolTip() == "This role does not do that: observer."
    window.turn_to("act", ("hold_meeting", ""))
    assert window.page == "papers"
    assert dialogs.told[-1].what == "This role does not do that: observer."


def test_the_page_proof_asks_for_the_right(desk: Callable[..., Window]) -> None:
    window = desk()
    sign_in(window, "watch")
    window.turn_to("audit")
    buttons = {one.text(): one.isEnabled() for one in window.audit.findChildren(QPushButton)}
    assert (buttons["Write the whole file…"], buttons["Write the public copy…"]) == (False, True)
    assert not buttons["Make a copy now"]
    window.audit.export_asked.emit(False, False)
    assert "This role does not do that: observer." in said(window)


def test_the_first_account_is_the_keepers_and_then_everybody_signs_in(
    desk: Callable[..., Window], qtbot: QtBot
) -> None:
    window = desk(people=False)
    window.turn_to("acts")
    assert "Create an account" in said(window)
    assert "Change an account: not now, the file has no accounts" in said(window)
    window.turn_to("act", ("create_account", ""))
    settle(window)
    window.act._recorder.choose("secretary")
    form = window.act.form
    assert form.values(shown=True)["role"] == "keeper"
    form.set_values({"person": "Үлгі Жауапты", "passphrase": "қысқа"})
    go(window)
    assert "account.short" in [one.code for one in window.act.deed.findings]
    _go_by_keys_to_what_a_finding_pushes_down(window, qtbot)
    form.set_values({"role": "keeper"})
    form.set_values({"passphrase": secret("keeper")})
    go(window)
    assert window.act.stage == "check", window.act.deed.findings
    assert secret("keeper") not in said(window)
    assert "typed, and not shown here" in said(window)
    go(window)
    assert window.page == "sign_in"
    assert "kept" not in said(window), "nothing was left in a form"
    assert window.sign_in.who.value() == "ulgi-zhauapty", "there is nobody else"
    assert window.sign_in.secret.edit.hasFocus()
    assert [one.key for one in window.view.situation.accounts] == ["ulgi-zhauapty"]
    assert not list(window.view.path.parent.glob("*.drafts.json"))
    assert window.act.deed.values == {}
    sign_in(window, "ulgi-zhauapty", secret("keeper"))
    assert window.page == "overview"


def _go_by_keys_to_what_a_finding_pushes_down(window: Window, qtbot: QtBot) -> None:
    """Another role than the keeper's is refused above the list of members, where the focus has gone."""
    form, area = window.act.form, scroller_of(window.act.form)
    role = next(one for one in form.fields() if one.path == "role")
    role.focus_part()
    for _ in role.radios[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    settle(window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "account.seat_needed" in said(window))
    settle(window)
    focus = QApplication.focusWidget()
    assert focus.mapTo(area.widget(), QPoint(0, 0)).y() > area.viewport().height(), (
        "it is below the first page"
    )
    qtbot.waitUntil(lambda: focus.visibleRegion().boundingRect().height() == focus.height())


def test_a_member_s_account_bears_the_member_s_name(desk: Callable[..., Window]) -> None:
    window = desk()
    sign_in(window, "keeper")
    window.turn_to("act", ("create_account", ""))
    settle(window)
    fields = {one.path: one for one in window.act.form.fields()}
    fields["role"].set_value("member")
    free = [value for value, _ in fields["member"].options]
    assert not any(value.startswith(("m3|", "chair|")) for value in free)
    deputy = next(value for value in free if value.startswith("deputy|"))
    fields["member"].set_value(deputy)
    fields["passphrase"].set_value(secret("deputy"))
    go(window)
    go(window)
    assert window.act.stage == "done", window.act.deed.findings
    made = next(one for one in window.view.situation.accounts if one.key == "deputy")
    assert (made.key, made.member, made.role) == ("deputy", "deputy", "member")
    assert "This role does not do that: keeper of the accounts." in said(window)
    assert window.act._bar.main.text() == "To the overview"
    window.turn_to("acts")
    settle(window)
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Create an account"
    assert not focus.visibleRegion().isEmpty(), "what the role may do stands on top"


def test_roles_change_and_passphrases_are_replaced(desk: Callable[..., Window]) -> None:
    window = desk()
    sign_in(window, "keeper")
    window.turn_to("act", ("change_account", ""))
    settle(window)
    window.act.form.set_values({"key": "watch", "role": "observer", "active": False})
    go(window)
    go(window)
    assert window.act.stage == "done", window.act.deed.findings
    window.turn_to("act", ("change_passphrase", ""))
    settle(window)
    window.act.form.set_values({"key": "m3", "passphrase": "Жаңа құпия сөйлем"})
    go(window)
    go(window)
    assert window.act.stage == "done", window.act.deed.findings
    window.lock()
    settle(window)
    assert "watch" not in [key for key, _ in window.sign_in.who.options]
    sign_in(window, "m3", "Жаңа құпия сөйлем")
    assert window.page == "overview"
    window.turn_to("act", ("change_passphrase", ""))
    settle(window)
    whose = next(one for one in window.act.form.fields() if one.path == "key")
    assert [key for key, _ in whose.options] == ["m3"]


def test_a_sign_off_asks_for_the_own_name(desk: Callable[..., Window]) -> None:
    window = desk("approve_ballot")
    sign_in(window, "chair")
    window.turn_to("act", ("approve_ballot", "1"))
    settle(window)
    step = next(one for one in script("eskeldi")["steps"] if one["act"] == "approve_ballot")
    window.act.form.set_values(step["data"])
    go(window)
    assert window.act.stage == "check", window.act.deed.findings
    for tick in window.act._checked.ticks:
        tick.setChecked(True)
    sign_off = window.act._checked.sign_off
    go(window)
    assert window.act.stage == "check"
    assert sign_off.said.text()
    assert window.act._bar.main.isEnabled()
    sign_off.edit.setText(window.view.situation.member("chair").person.ru.full)
    go(window)
    assert window.act.stage == "done", window.act.deed.findings
