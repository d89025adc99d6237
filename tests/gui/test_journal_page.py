"""The journal as minutes: looked through by person, subject and day; corrections; the record of then."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.acts.base import LateData
from core.acts.registry import ACTS
from gui import wording
from gui.forms.recorded import keys, of_line
from gui.forms.registry import FORMS
from gui.language import Language
from gui.pages.journal import JournalPage
from gui.saying import deeds
from gui.screens import settle
from gui.widgets.rows import SLICE
from gui.window import Window
from tests.gui.files import played
from tests.gui.hands import said
from tests.story import Story

TEXT = {"kk": "Жаңылыс", "ru": "Описка"}
REASON = LateData.model_validate(
    {"reason": {"kk": "Сағат бұрыс еді", "ru": "Часы спешили"}, "given_by": TEXT}
)


def correct_a_name(story: Story) -> None:
    data = {"subject": "member", "key": "m3", "field": "surname_ru", "value": "Исправленов"}
    assert story.do("correct", {**data, "reason": TEXT, "given_by": TEXT}).done


def correct_a_decision(story: Story) -> None:
    old = story.office.situation().decisions[0].number
    for key, field, value in ((old, "number", "77/1"), ("77/1", "votes", "5-1-1")):
        data = {"subject": "decision", "key": key, "field": field, "value": value}
        assert story.do("correct", {**data, "reason": TEXT, "given_by": TEXT}).done


def meet_with_the_clock_back(story: Story) -> None:
    situation = story.office.situation()
    story.stand("2005-06-23T09:00")
    data = {
        "number": len(situation.meetings) + 1,
        "place": TEXT,
        "agenda": TEXT,
        "present": [one.key for one in situation.members],
    }
    act = ACTS["hold_meeting"].model_validate(data)
    assert story.office.perform(act, "chair", clock_back=REASON).done


@pytest.fixture
def journal(window_on: Callable[[Path], Window], tmp_path: Path) -> Callable[..., Window]:
    def open_(*deeds: Callable[[Story], None], act: str = "present_decision") -> Window:
        with played(tmp_path, act) as (story, path):
            for one in deeds:
                one(story)
        window = window_on(path)
        window.turn_to("journal")
        settle(window)
        return window

    return open_


def shown(page: JournalPage) -> list[int]:
    rows = page._list.rows
    return [rows.at(place).key for place in range(rows.rowCount())]


def test_it_is_looked_through_by_person_subject_and_day(journal: Callable[..., Window]) -> None:
    window = journal()
    page, entries = window.journal, window.view.journal
    whole = shown(page)
    assert whole == [line.seq for line in reversed(entries)]
    name = page._choices["person"].options[1][0]
    page._choices["person"].choose(name)
    assert shown(page) == [line.seq for line in reversed(entries) if line.by["en"] == name]
    assert 0 < len(shown(page)) < len(whole)
    page._choices["person"].setCurrentIndex(0)
    page._choices["subject"].choose(("candidate", "c2"))
    of_c2 = [line.act for line in entries if line.seq in shown(page)]
    assert {"receive_submission", "register_candidate", "establish_conformity"} <= set(of_c2)
    assert of_c2.count("register_candidate") == 1
    page._choices["subject"].choose(("papers", ""))
    issued = {line.seq for line in entries if any(change[1] == "paper" for change in line.changes)}
    assert set(shown(page)) == issued
    page._choices["subject"].choose(("act", "enter_count"))
    assert len(shown(page)) == 2
    page._choices["subject"].setCurrentIndex(0)
    day = entries[0].happened.date()
    page._choices["day"].choose(day)
    assert shown(page) == [line.seq for line in reversed(entries) if line.happened.date() == day]
    assert f"of {len(whole)} entries" in page._count.text().replace("\u00a0", " ")


def test_words_are_found_in_any_order_and_in_kazakh_letters(
    journal: Callable[..., Window], language: Language
) -> None:
    window = journal()
    window.journal._search.setText("registered CANDIDATE")
    one_way = shown(window.journal)
    window.journal._search.setText("candidate  registered")
    assert shown(window.journal) == one_way
    assert one_way
    language.use("kk")
    settle(window)
    window.journal._search.setText("ӘКІМ тіркелді")
    found = shown(window.journal)
    window.journal._search.setText("тіркелді əкiм")  # ə and i are look-alikes of other alphabets
    assert shown(window.journal) == found
    assert found
    window.journal._search.setText("жоқсөз")
    assert shown(window.journal) == []
    assert window.journal._none.isVisible()


def test_a_correction_shows_the_old_value_and_the_new_one(journal: Callable[..., Window]) -> None:
    window = journal(correct_a_name)
    last = window.view.journal[-1]
    old = next(
        change[3]["surname_ru"]
        for line in window.view.journal
        for change in line.changes
        if (change[0], change[1], change[2]) == ("+", "member", "m3")
    )
    row = window.journal._list.rows.at(0)
    assert (row.key, row.title) == (last.seq, "A wrong entry was corrected")
    told = "\n".join(text for text, _ in row.lines)
    assert f"Member of the commission, Surname, Русский: was “{old}”, is “Исправленов”" in told
    assert "Why: Описка (Описка)" in told


def test_a_decision_set_right_shows_both_numbers_and_both_votes(journal: Callable[..., Window]) -> None:
    window = journal(correct_a_decision)
    votes, number = ("\n".join(text for text, _ in window.journal._list.rows.at(at).lines) for at in (0, 1))
    assert "Decision of the commission, Votes: for, against, abstained: was “7-0-0”, is “5-1-1”" in votes
    assert "is “77/1”" in number


def test_a_wrong_entry_is_taken_to_its_form_from_the_line_that_recorded_it(
    journal: Callable[..., Window], qtbot: QtBot
) -> None:
    window = journal(correct_a_decision)
    lines = window.view.journal
    asked: list[object] = []
    window.journal.asked.connect(lambda page, subject: asked.append((page, subject)))

    def chosen(act: str) -> int:
        line = next(one for one in lines if one.act == act)
        window.journal._list.choose(line.seq)
        return line.seq

    chosen("call_election")
    qtbot.mouseClick(window.journal._wrong, Qt.MouseButton.LeftButton)
    assert asked == [("act", ("correct", "election 1"))]
    settle(window)
    assert window.page == "act"
    assert "The calling decision: " in said(window.act)

    window.turn_to("journal")
    settle(window)
    seq = chosen("receive_submission")
    qtbot.mouseClick(window.journal._wrong, Qt.MouseButton.LeftButton)
    assert asked[-1] == ("act", ("correct", f"#{seq}"))
    view = window.view
    line = lines[seq - 1]
    entry = FORMS["correct"](f"#{seq}").build(view)[0].fields[0]
    rows = {f"{table} {key}" for _, table, key, _ in line.changes}
    assert {key for key, _ in entry.options} == rows & {
        f"{kind} {key}" for kind, key, _ in keys(view.situation)
    }
    assert len(entry.options) > 1

    decided = next(
        one for one in lines if any(change[:2] == ("+", "decision") for change in map(tuple, one.changes))
    )
    assert ("decision", "77/1") in set(of_line(view, decided))  # its number was set right later


def test_a_line_with_nothing_to_be_set_right_says_which_way_is_lawful(
    journal: Callable[..., Window], language: Language
) -> None:
    window = journal()

    def why(act: str) -> str:
        window.journal._list.choose(next(one.seq for one in window.view.journal if one.act == act))
        assert window.journal._wrong.isEnabled() is not bool(window.journal._why.text())
        return window.journal._why.text().replace("\u00a0", " ")

    assert "a recount, on a proxy's demand" in why("sign_count_protocol")
    assert why("establish_result").startswith("An announced result is not corrected.")
    assert why("sign_out_ballots").startswith("Ballots given out")
    assert why("confirm_calendar").startswith("Nothing in this entry")
    assert why("call_election") == ""
    language.use("ru")
    settle(window)
    assert "пересчет голосов" in why("enter_count")


def test_an_entry_with_the_clock_set_back_is_marked_in_words(journal: Callable[..., Window]) -> None:
    window = journal(meet_with_the_clock_back, act="hand_over")
    row = window.journal._list.rows.at(0)
    assert row.pill == "clock set back"
    assert "The clock stood behind the entry before. Reason: Часы спешили" in row.spoken()
    window.journal._choices["subject"].choose(("mark", "clock"))
    assert shown(window.journal) == [row.key]


def test_the_record_is_shown_as_it_stood_after_an_entry(journal: Callable[..., Window], qtbot: QtBot) -> None:
    window = journal()
    entries = window.view.journal
    first = next(line for line in entries if line.act == "register_candidate")
    window.journal._list.choose(first.seq)
    window.journal._list.setFocus()
    qtbot.keyClick(window.journal._list, Qt.Key.Key_Return)
    settle(window)
    text = said(window.journal)
    assert f"The record after entry No {first.seq}" in text
    assert text.count("awaits a decision") == 2
    by_then = [c for line in entries[: first.seq] for c in line.changes if c[:2] == ("+", "paper")]
    assert f"Papers issued by then: {len(by_then)}" in text
    assert "Took part" not in text
    back = QApplication.focusWidget()
    assert isinstance(back, QPushButton)
    assert back.text() == "Back to the journal"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page == "journal"
    assert window.journal._list.chosen().key == first.seq

    signed = next(line for line in entries if line.act == "sign_count_protocol")
    window.turn_to("as_it_stood", signed.seq - 1)
    settle(window)
    assert "The count protocol was not signed yet." in said(window.journal)
    assert "Took part" not in said(window.journal)
    window.turn_to("as_it_stood", entries[-1].seq)
    settle(window)
    assert "Took part" in said(window.journal)
    assert window.view.situation.winner is not None


def test_a_look_back_ends_with_its_file(journal: Callable[..., Window]) -> None:
    window = journal()
    window.turn_to("as_it_stood", 3)
    settle(window)
    assert window.journal._then is not None
    window.journal.show_view(None)
    assert window.journal._then is None


def test_a_long_journal_is_looked_through_in_slices_and_finds_the_same(
    journal: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = journal()
    window.journal._search.setText("registered")
    at_once = shown(window.journal)
    window.journal._search.setText("")
    monkeypatch.setattr("gui.pages.journal.AT_ONCE", 4)
    monkeypatch.setattr("gui.pages.journal.SLICE", 3)
    window.journal._search.setText("nothing of the kind")
    window.journal._search.setText("registered")
    assert shown(window.journal) != at_once
    looked_through(window)
    assert shown(window.journal) == at_once
    assert window.journal._list.isVisible()
    window.turn_to("as_it_stood", at_once[2])
    settle(window)
    window.journal.show_now()
    looked_through(window)
    assert shown(window.journal) == at_once
    assert window.journal._list.chosen().key == at_once[2], "the way back leads to where one was"
    window.journal._search.setText("candidate registered")
    looked_through(window)
    assert window.journal._list.chosen().key == shown(window.journal)[0]


def looked_through(window: Window) -> None:
    settle(window)
    while window.journal._slices.isActive():
        settle(window)


def test_an_entry_is_put_into_words_when_it_is_looked_at(journal: Callable[..., Window]) -> None:
    window = journal()
    view = window.view
    many = tuple(replace(view.journal[n % len(view.journal)], seq=n + 1) for n in range(3000))
    window.journal.show_view(replace(view, journal=many))
    assert window.journal._list.rows.rowCount() == 3000
    assert len(window.journal._rows._made) <= SLICE
    assert window.journal._list.chosen().key == 3000


def test_every_entry_says_of_whom_or_what_it_is_and_in_one_language(
    journal: Callable[..., Window], language: Language
) -> None:
    window = journal(correct_a_name)
    view = window.view
    told = {line.act: deeds.details(line, view) for line in view.journal}
    assert [act for act, said in told.items() if not said] == ["confirm_calendar"]
    assert told["enrol_electors"].startswith("electors: ")
    assert told["seat_commission"].startswith("members: 7")
    assert told["sign_out_ballots"].startswith("ballots given out: ")
    assert "entry 2 of 2" in told["enter_count"]
    assert told["establish_result"].endswith(".")
    for code in ("kk", "ru"):
        language.use(code)
        said = " ".join(deeds.details(line, view) for line in view.journal)
        assert not re.findall(r"[A-Za-z]{2,}|[a-z]_[a-z]", said)


def test_a_remark_of_which_only_the_code_is_kept_is_said_without_its_values(language: Language) -> None:
    language.use("ru")
    said = wording.code_line("proxy.warned")
    assert said == "Конституционный закон не допускает такое лицо в доверенные."
    for code in ("submission.fewer_than_two", "printing.superseded", "count.carried_away", "wording.changed"):
        said = wording.code_line(code)
        assert "…" not in said
        assert said != "Замечание проверки"
