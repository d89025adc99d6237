"""An act by hand before a real office: fill, check, done; nothing typed is ever lost."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.cabinet import Cabinet
from core.drafts import Drafts
from gui import view as views
from gui.forms import decision, judge, keeper
from gui.forms.door import CallDoor, OfficeDoor, blank_view
from gui.forms.registry import FORMS
from gui.forms.stages import Middle
from gui.forms.texts import BilingualField
from tests.gui.forms.bench import Bench
from tests.story import script

Make = Callable[..., Bench]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "KEEP_AFTER", 1)
    monkeypatch.setattr(judge, "JUDGE_AFTER", 1)


def test_a_registration_from_the_form_to_its_papers(bench: Make) -> None:
    b = bench("register_candidate")
    before = b.story.office.situation().papers
    b.open("register_candidate", b.data["candidate"])
    b.put(decision=b.data["decision"])
    b.go()
    assert b.page.stage == "check", b.codes()
    checked = b.text()
    assert b.page._fill is None
    (named,) = (one for one in b.story.office.situation().candidates if one.key == b.data["candidate"])
    assert named.person.ru.surname in checked, "whom it concerns is said before it is recorded"
    for part in (b.data["decision"]["number"], "This commission", "Open vote", "For 7", "now, "):
        assert part in checked
    assert b.page._bar.main.text() == "Register the candidate"
    b.go()
    assert b.page.stage == "done"
    issued = [one for one in b.story.office.situation().papers if one not in before]
    assert len(issued) == 2
    for paper in issued:
        assert f"No {paper.number} ·" in b.text()
    assert "Print…" in b.text()
    assert b.story.office.situation().candidate("c1").state == "registered"
    on = b.page._bar.main
    assert b.page.rect().contains(QRect(on.mapTo(b.page, QPoint()), on.size())), "the way on is not in sight"
    assert QApplication.focusWidget() is on


def test_a_refusal_keeps_everything_typed_and_names_its_fields(bench: Make) -> None:
    b = bench("register_candidate")
    b.open("register_candidate", "c1")
    b.put(decision={**b.data["decision"], "in_favour": 3, "against": 3})
    b.go()
    assert b.page.stage == "fill"
    assert b.page._fill.summary.links
    assert b.page.form.values()["decision"]["in_favour"] == 3
    assert b.story.office.situation().candidate("c1").state == "nominated"
    b.page._fill.summary.links[-1].click()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_refusal_that_concerns_no_field_says_all_it_has_to_say(bench: Make) -> None:
    b = bench("file_paper")
    b.open("register_candidate", "c1")
    b.put(body="cec", outside_number="5", outside_day="2005-06-30")
    b.go()
    assert b.page.stage == "fill"
    said = b.page._fill.summary.text()
    assert "paper" in said.lower()


def test_nothing_is_judged_while_typing_the_first_time(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    agenda = next(one for one in b.page.form.fields() if one.path == "agenda")
    assert isinstance(agenda, BilingualField)
    b.page.form.focus_first()
    b.type("x")
    b.settle()
    assert "whole number" not in b.text()
    b.key(Qt.Key.Key_Tab)
    next(one for one in b.page.form.fields() if one.path == "place").focus_part()
    b.settle()
    assert "whole number" in b.text()
    assert not agenda.said.text()


def test_enter_goes_on_in_paper_order_to_the_button(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.page.form.focus_first()
    seen = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is b.page._bar.main:
            break
        seen.append(focus)
        b.enter()
    assert QApplication.focusWidget() is b.page._bar.main
    fields = [b.page.form.field_of(one).path for one in seen]
    assert list(dict.fromkeys(fields)) == [
        "number",
        "place",
        "agenda",
        "present",
        "others",
        "spoke",
        "happened",
    ]
    assert len(set(map(id, seen))) == len(seen)


def test_a_form_filled_by_keys_alone(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.page.form.focus_first()
    b.enter()
    b.enter()
    b.enter()
    b.type("Тіркеу туралы")
    b.enter()
    b.type("О регистрации")
    b.key(Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    b.settle()
    assert b.page.stage == "check", b.codes()
    b.enter()
    b.settle()
    assert b.page.stage == "done"
    assert b.story.office.situation().meetings[-1].agenda.kk == "Тіркеу туралы"


def test_a_step_back_leads_from_the_check_to_the_form(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    assert not b.page.step_back()
    b.put(agenda={"kk": "Тіркеу туралы", "ru": "О регистрации"})
    b.go()
    assert b.page.stage == "check", b.codes()
    assert b.page.step_back()
    b.settle()
    assert b.page.stage == "fill"
    assert b.page.form.values()["agenda"]["ru"] == "О регистрации"


def test_what_the_office_alone_refuses_stays_said(bench: Make) -> None:
    b = bench("hold_meeting", 2)
    number = b.story.office.situation().meetings[-1].number
    wrong = {"kk": "漢", "ru": "漢"}
    held = {**b.data, "number": number + 1, "agenda": wrong}
    assert b.story.do("hold_meeting", held).done
    b.open("issue_paper")
    b.put(what=f"sitting {number + 1}")
    b.go()
    assert b.page.stage == "check", b.codes()
    b.go()
    b.settle()
    assert b.page.stage == "fill"
    assert "lacks" in b.page._fill.summary.text()
    b.page.deed.look_again()
    b.settle()
    assert "lacks" in b.page._fill.summary.text(), "the rules asked again wiped it away"


def test_a_late_act_asks_its_reason_and_is_recorded_late(bench: Make) -> None:
    b = bench("publish_notice", 3)
    b.story.stand("2005-07-28T10:00")
    b.open("publish_notice", "registration")
    b.put(where=b.data["where"])
    late = next(one for one in b.page.form.fields() if one.path == "late")
    assert late.isHidden() or not late.isVisible()
    b.go()
    assert b.page.stage == "fill"
    late = next(one for one in b.page.form.fields() if one.path == "late")
    assert late.isVisible()
    b.put(
        late={
            "reason": {"kk": "Газет кешікті", "ru": "Газета опоздала"},
            "given_by": {"kk": "Сынақов С.", "ru": "Сынаков С."},
        }
    )
    b.go()
    assert b.page.stage == "check", b.codes()
    assert "Газета опоздала" in b.text()
    b.page._checked.compared()
    for tick in b.page._checked.ticks:
        tick.setChecked(True)
    b.go()
    assert b.page.stage == "done"
    assert b.story.office.situation().lateness[-1].step == "registration_notice"


def test_nothing_is_changed_while_the_office_records(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.put(agenda={"kk": "ә", "ru": "а"})
    b.go()
    assert b.page.stage == "check", b.codes()
    before = len(b.story.office.situation().meetings)
    b.page._bar.main.click()
    assert b.page.step_back()
    b.page._bar.main.click()
    b.page._bar.back.click()
    assert b.page.stage == "check"
    b.settle()
    assert b.page.stage == "done"
    assert len(b.story.office.situation().meetings) == before + 1


def test_what_was_recorded_behind_another_act_is_read(bench: Make, qtbot: QtBot) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.put(agenda={"kk": "ә", "ru": "а"})
    b.go()
    with qtbot.waitSignal(b.page.recorded) as told:
        b.page._bar.main.click()
        b.open("publish_notice", "registration", door=b.page.deed.door)
    assert told.args[1].journal[-1].act == "hold_meeting"
    assert b.page.stage == "fill"
    assert b.page.doing == "publish_notice"


def test_a_warning_waits_for_its_tick(bench: Make) -> None:
    b = bench("hold_meeting")
    b.story.stand("2005-07-10T10:00")
    b.open("hold_meeting")
    b.put(agenda={"kk": "ә", "ru": "а"}, happened="2005-07-05T15:00")
    b.go()
    assert b.page.stage == "check", b.codes()
    assert b.page._checked.ticks
    b.go()
    assert b.page.stage == "check", b.codes()
    (tick,) = b.page._checked.ticks
    assert QApplication.focusWidget() is tick
    b.enter()
    assert QApplication.focusWidget() is tick, "what isn't ticked is not passed over"
    tick.setChecked(True)
    b.enter()
    assert QApplication.focusWidget() is b.page._bar.main
    assert b.page.stage == "check"
    b.enter()
    b.settle()
    assert b.page.stage == "done"


def test_what_is_entered_afterwards_rests_on_the_meeting_entered_just_before(bench: Make) -> None:
    b = bench("register_candidate")
    held = b.story.office.situation().meetings[-1]
    b.story.stand(f"{held.day + timedelta(days=1)}T10:00")
    view = views.read(b.story.office)
    data = {**script("eskeldi")["steps"][3]["data"], "number": held.number + 1}
    assert b.story.do("hold_meeting", {**data, "happened": f"{held.day}T12:00"}).done
    view = views.read(b.story.office)
    assert decision.met_today(view)
    assert decision.proposed(view)["meeting"] == held.number + 1


def test_the_second_entry_asks_first_for_another_person_then_for_the_first_figure(bench: Make) -> None:
    b = bench("enter_count", 2)
    b.page._by[str(b.story.office.path)] = "m3"
    b.open("enter_count", "1:2", by=None)
    b.page.focus_main()
    assert b.page._recorder.isAncestorOf(QApplication.focusWidget())
    b.page._recorder.choose("m4")
    b.page.form.focus_first()
    assert b.page.form.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("act", ["sign_out_ballots", "open_meeting", "enter_count"])
def test_the_check_is_asked_for_from_every_field(bench: Make, act: str) -> None:
    b = bench(act)
    b.open(act, {"open_meeting": "", "sign_out_ballots": "1", "enter_count": "1:1"}[act])
    b.page.form.focus_first()
    before = QApplication.focusWidget()
    assert not b.page.deed.submitted
    b.key(Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    b.settle()
    assert b.page.deed.submitted, before
    assert not b.page.would_lose, "nothing is typed yet"
    b.page.form.focus_first()
    b.type("1")
    assert b.page.would_lose is (act == "enter_count")


def test_change_leads_to_its_field(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.put(agenda={"kk": "ә", "ru": "а"})
    b.go()
    change = next(
        one
        for one in b.page.findChildren(QPushButton)
        if one.accessibleName().endswith(": Agenda") and one.isVisible()
    )
    change.click()
    b.settle()
    assert b.page.stage == "fill"
    assert b.page.form.field_of(QApplication.focusWidget()).path == "agenda"
    assert b.page.form.values()["agenda"] == {"kk": "ә", "ru": "а"}


def test_nobody_named_is_asked_for(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting", by=None)
    b.put(agenda={"kk": "ә", "ru": "а"})
    b.go()
    assert b.page.stage == "fill"
    assert "Choose your name" in b.text() or "Nobody is named" in b.text()
    b.page._recorder.choose("m1")
    b.go()
    assert b.page.stage == "check", b.codes()


def test_a_draft_is_kept_and_comes_back_after_a_crash(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.put(agenda={"kk": "Тіркеу", "ru": None}, number="2x")
    b.page.deed.keeper.flush()
    b.settle()
    kept = Drafts(b.story.office.path).find("hold_meeting")
    assert kept["values"]["agenda"]["kk"] == "Тіркеу"
    again = Bench(b.story)
    again.open("hold_meeting", door=OfficeDoor(b.story.office))
    assert again.page.form.values()["agenda"]["kk"] == "Тіркеу"
    assert again.page.form.values()["number"] == "2x"
    assert "Brought back" in again.text()
    next(one for one in again.page.findChildren(QPushButton) if one.text() == "Discard it").click()
    again.settle()
    assert again.page.form.values()["agenda"]["kk"] is None
    assert Drafts(b.story.office.path).find("hold_meeting") is None
    again.close()


def test_a_draft_goes_when_its_act_is_done(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.put(agenda={"kk": "ә", "ru": "а"})
    b.page.deed.keeper.flush()
    b.settle()
    b.go()
    b.go()
    assert b.page.stage == "done"
    assert Drafts(b.story.office.path).find("hold_meeting") is None


def test_four_papers_are_four_entries(bench: Make) -> None:
    b = bench("file_paper")
    b.open("file_paper", "c1")
    before = b.story.office.head.seq
    kinds = [one.key for one in b.page.view.procedure.papers]
    for kind in kinds:
        b.put(**{f"papers.{kind}": {"day": "2005-06-28", "sheets": 1}})
    b.go()
    assert b.page.stage == "check", b.codes()
    b.go()
    assert b.page.stage == "done"
    assert b.story.office.head.seq == before + len(kinds)
    assert "All papers are filed." in b.text()


def test_a_paper_of_tomorrow_is_refused_at_its_own_line(bench: Make) -> None:
    b = bench("file_paper")
    b.open("file_paper", "c1")
    b.put(**{"papers.consent": {"day": "2009-06-28", "sheets": 1}})
    b.go()
    assert b.page.stage == "fill"
    field = next(one for one in b.page.form.fields() if one.path == "papers.consent")
    assert field.said.text()


def test_the_central_commission_asks_its_number_instead(bench: Make) -> None:
    b = bench("register_candidate")
    b.open("register_candidate", "c1")
    b.put(body="cec")
    assert "decision" not in b.page.form.values(shown=True)
    b.go()
    assert b.page.stage == "fill"
    b.put(outside_number="12/34", outside_day="2005-07-05")
    b.go()
    assert b.page.stage == "check", b.codes()


def test_a_call_makes_a_practice_file_and_never_a_real_one(qapp: QApplication, tmp_path: Path) -> None:
    b = Bench()
    door = CallDoor(Cabinet(tmp_path), practice=True)
    b.page.start(FORMS["call_election"]("practice"), door, blank_view(datetime(2005, 6, 21, tzinfo=UTC)))
    b.settle()
    data = script("eskeldi")["steps"][0]["data"]
    b.go()
    assert b.page.stage == "fill"
    b.page.form.set_values(data)
    b.go()
    assert b.page.stage == "check", b.codes()
    b.go()
    assert b.page.stage == "done"
    assert door.office is not None
    assert door.office.practice
    assert not list(tmp_path.glob("*.hattama"))
    door.office.close()
    b.close()


def test_a_wrong_date_in_the_calendar_stays_in_the_form(bench: Make) -> None:
    b = bench("confirm_calendar")
    b.open("confirm_calendar")
    field = next(one for one in b.page.form.fields() if one.path == "steps.nomination")
    field._last.setText("31.06.2005")
    b.go()
    assert b.page.stage == "fill"
    assert field._last.text() == "31.06.2005" or "31.06.2005" in str(b.page.form.values())
    field = next(one for one in b.page.form.fields() if one.path == "steps.nomination")
    field._last.setText("10.07.2005")
    b.go()
    assert b.page.stage == "check", b.codes()
    for tick in b.page._checked.ticks:
        tick.setChecked(True)
    b.go()
    assert b.page.stage == "done"
    closes = b.story.office.situation().calendar["nomination"].closes
    assert (closes.month, closes.day) == (7, 11)


def test_another_language_keeps_what_is_typed(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    b.put(agenda={"kk": "ә", "ru": "а"})
    b.page.rebuild()
    assert b.page.form.values()["agenda"] == {"kk": "ә", "ru": "а"}


def test_the_foot_says_how_much_is_to_mend_and_leads_to_the_list(bench: Make) -> None:
    b = bench("hold_meeting")
    b.open("hold_meeting")
    assert not b.page._bar.mend.isVisible()
    b.go()
    assert b.page._bar.mend.text() in b.page._fill.summary.text()
    b.page._bar.mend.click()
    assert QApplication.focusWidget() is b.page._fill.summary.links[0]
    b.page.resize(1150, 420)
    b.settle()
    b.page._fill.summary.links[-1].click()
    b.settle()
    field = b.page.form.field_of(QApplication.focusWidget())
    port = b.page.findChild(Middle).viewport()
    assert field.said.isVisible()
    assert port.rect().contains(QRect(field.said.mapTo(port, QPoint(0, 0)), field.said.size()))
    assert b.page.findChild(Middle).verticalScrollBar().value() > 0
