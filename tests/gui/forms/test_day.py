"""The vote day by hand: the forms make the acts of the script, to the byte of the journal."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.office import Verdict
from gui import view as views
from gui.forms.counting import after_entry, agreed
from gui.forms.figures import FiguresField
from gui.forms.given import GivenField
from gui.forms.next import next_acts
from gui.forms.registry import FORMS
from gui.pages.count import CountPage
from gui.pages.meeting import MeetingPage
from tests.gui.forms import by_hand
from tests.gui.forms.bench import Bench
from tests.story import Story, sketched, told

REHEARSALS = ("eskeldi", "zhangala", "kokpekty", "timiryazev")


@pytest.mark.parametrize("name", REHEARSALS)
def test_an_election_by_hand_has_the_journal_of_its_script(
    name: str, tmp_path: Path, qapp: QApplication
) -> None:
    """Every act that is done: by script in one file, through the forms of the day in another."""
    (tmp_path / "script").mkdir()
    (tmp_path / "hand").mkdir()
    with told(tmp_path / "script", name) as script, told(tmp_path / "hand", name) as hand:
        mine = 0
        for step in script.steps:
            act, data, how = step["act"], step["data"], {"at": step["at"], "by": step["by"]}
            verdict = script.do(act, data, **how)
            if not verdict.done:
                continue
            if act in by_hand.MINE:
                mine += 1
                hand.stand(step["at"])
                offered_and_drawn(hand, act, data)
                same = by_hand.do(hand, act, data, **how)
            else:
                same = hand.do(act, data, **how)
            assert same.done, (act, same.codes)
            assert same.codes == verdict.codes
            assert hand.office.record.lines()[-1] == script.office.record.lines()[-1], (act, data)
        assert mine >= 14
        assert hand.office.situation() == script.office.situation()
        assert hand.office.head.hash == script.office.head.hash
        assert next_acts(views.read(hand.office)) == ()


def offered_and_drawn(story: Story, act: str, data: dict[str, Any]) -> None:
    """Before an act of the day the program offers it; the pages can be drawn."""
    view = views.read(story.office)
    again = act == "approve_ballot" and view.situation.ballot(data["round"]) is not None
    early = act == "issue_paper" and data["kind"] not in ("order", "letter")
    if act not in ("hand_over", "record_statement") and not again and not early:
        assert (act, by_hand.subject_of(act, data)) in next_acts(view)
    for page in (MeetingPage(), CountPage()):
        page.show_view(view)
        page.deleteLater()


@pytest.mark.parametrize("story", ["zhangala"], indirect=True)
def test_a_replaced_ballot_by_hand(story: Story, qapp: QApplication) -> None:
    data = story.until("sign_out_ballots")
    form, _ = by_hand.filled(views.read(story.office), "sign_out_ballots", data)
    given = next(one for one in form.fields() if isinstance(one, GivenField))
    assert "12 of 12 printed are used (1 spoilt and replaced), 0 left" in given.totals.text()
    story.do("sign_out_ballots", data)
    view = views.read(story.office)
    assert FORMS["cancel_unused"]("1").initial(view) == {"number": 0}
    form.deleteLater()


@pytest.mark.parametrize("story", ["kokpekty"], indirect=True)
def test_the_second_ballot_has_the_two_who_go_on(story: Story, qapp: QApplication) -> None:
    story.until("approve_ballot", 2)
    spec = FORMS["approve_ballot"]("2")
    view = views.read(story.office)
    answers = by_hand.filled(view, "approve_ballot", {"round": 2})[0].answers()
    said = [answer for _, lines in answers for _, _, answer in lines]
    assert any("Кітапов" in one for one in said)
    assert any("Қаламов" in one for one in said)
    assert spec.initial(view)["print_run"] == 20
    assert "second vote" in spec.title()


def test_without_a_meeting_of_the_day_the_form_leads_there(story: Story, qapp: QApplication) -> None:
    story.until("hold_meeting", 6)  # the last before the ballot: it is not held yet
    sections = FORMS["approve_ballot"]("1").build(views.read(story.office))
    assert [one.link.target for one in sections if one.link] == [("act", ("hold_meeting", ""))]
    for section in sections:
        for one in section.fields:
            one.deleteLater()


# --- the two entries -----------------------------------------------------------------------------------


def enter(story: Story, nth: int, **changed: int) -> Verdict:
    data = story.until("enter_count", 1) if nth == 1 else story.until("enter_count", nth)
    data["figures"]["votes"] |= changed
    return story.do("enter_count", data, by=story.steps[story.next]["by"])


def test_the_second_entry_shows_nothing_of_the_first(story: Story, clerk: Bench) -> None:
    data = story.until("enter_count", 2)
    clerk.open("enter_count", "1:2", by=None)
    figures: FiguresField = clerk.field("figures")
    assert set(figures.typed().values()) == {None}
    assert not clerk.field("counted_at").hour.text()
    first = data["figures"]
    shown = clerk.text().split()
    for votes in first["votes"].values():
        assert str(votes) not in [one for one in shown if one.isdigit()][11:]


def test_the_second_entry_refuses_the_first_person_at_once(story: Story, clerk: Bench) -> None:
    story.until("enter_count", 2)
    clerk.open("enter_count", "1", by="m3")
    assert "Both times the same person" in clerk.text() or "same person" in clerk.text()
    assert clerk.field("entry").problems()
    clerk.page._recorder.choose("m4")
    assert not clerk.field("entry").problems()
    assert clerk.field("entry").said.isHidden()


def test_nothing_of_the_figures_is_kept_beside_the_file(story: Story, clerk: Bench, tmp_path: Path) -> None:
    data = story.until("enter_count")
    clerk.open("enter_count", "1", by="m3")
    clerk.field("figures").set_value(data["figures"])
    clerk.page.form.changed.emit()
    clerk.page.deed.keeper.flush()
    clerk.settle()
    assert not list(tmp_path.glob("*.drafts*"))


@pytest.mark.parametrize("story", ["kokpekty"], indirect=True)
def test_a_difference_leaves_only_what_differs_to_be_typed_again(story: Story, clerk: Bench) -> None:
    data = story.until("enter_count", 2)
    verdict = story.do("enter_count", data, by="m4")
    assert verdict.codes == ("count.differs",) or "count.differs" in verdict.codes
    view = views.read(story.office)
    for entry in (1, 2):
        proposed = agreed(view, 1, entry)
        assert proposed["figures"]["votes"] == {}
        assert proposed["figures"]["issued_by"] == {"m1": 9, "m2": 9}
        assert proposed["counted_at"] == "2005-08-12T12:30"
    link = after_entry(view, 1)
    assert link is not None
    assert link.target == ("act", ("enter_count", "1:2"))
    clerk.open("enter_count", "1:2", by="m4")
    figures: FiguresField = clerk.field("figures")
    empty = [key for key, value in figures.typed().items() if value is None]
    assert empty == ["votes.c2", "votes.c1"] or sorted(empty) == ["votes.c1", "votes.c2"]
    clerk.page._by.clear()
    figures.focus_part()
    for digit in "99":
        clerk.type(digit)
        clerk.enter()
    clerk.go()
    assert clerk.page.stage == "check"


def test_a_person_coming_back_from_the_check_finds_the_differing_lines_empty(
    story: Story, clerk: Bench
) -> None:
    data = story.until("enter_count", 2)
    clerk.open("enter_count", "1:2", by="m4")
    figures: FiguresField = clerk.field("figures")
    wrong = {**data["figures"], "votes": {"c1": 7, "c2": 5, "c3": 2}}
    figures.set_value(wrong)
    figures._on_edited()
    for path in ("urn_opened_at", "counted_at"):
        clerk.field(path).set_value(data[path])
    clerk.go()
    assert clerk.page.stage == "check"
    assert "The two entries differ" in clerk.text()
    clerk.page._on_back()
    clerk.settle()
    again: FiguresField = clerk.field("figures")
    empty = {key for key, value in again.typed().items() if value is None}
    assert empty == {"votes.c1", "votes.c2"}
    assert again.typed()["votes.c3"] == 2


def test_the_pages_tell_who_entered_and_never_what(story: Story, qtbot: QtBot) -> None:
    story.until("enter_count", 2)
    page = CountPage()
    qtbot.addWidget(page)
    page.show_view(views.read(story.office))
    from PySide6.QtWidgets import QLabel

    said = " ".join(one.text() for one in page.findChildren(QLabel)).replace("\u00a0", " ")
    assert "12:15" in said
    assert "not entered yet" in said
    assert "8" not in said.replace("12:15", "")


def test_an_entry_by_keyboard_alone_on_the_kazakh_layout(story: Story, clerk: Bench) -> None:
    data = story.until("enter_count")
    clerk.open("enter_count", "1", by="m3")
    figures: FiguresField = clerk.field("figures")
    figures.focus_part()
    kazakh = dict(zip("1234567890", '"ӘІҢҒ,.ҮҰҚ', strict=True))
    flat = {**data["figures"]}
    for key in figures.lines:
        group, _, inner = key.partition(".")
        number = flat[group][inner] if inner else flat[group]
        clerk.type("".join(kazakh[digit] for digit in str(number)))
        clerk.enter()
    for moment in ("12.08.2005", "1150", "12.08.2005", "1210"):
        clerk.key(Qt.Key.Key_A, "\x01", Qt.KeyboardModifier.ControlModifier)
        clerk.type(moment)
        clerk.enter()
    clerk.key(Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    clerk.settle()
    assert clerk.page.stage == "check", clerk.text()
    clerk.go()
    assert clerk.page.stage == "done", clerk.text()
    entry = story.office.situation().vote(1)
    assert entry is not None
    assert entry.entries[0].figures["votes.c1"] == data["figures"]["votes"]["c1"]
    assert "Make the second entry of the count" in clerk.text()
    assert (clerk.page.deed.values, clerk.page.deed._acts, clerk.page.form) == ({}, (), None), (
        "nothing typed stays"
    )


def test_meetings_that_came_to_no_vote_stay_in_sight(tmp_path: Path, qtbot: QtBot) -> None:
    with sketched(tmp_path, "no-quorum", until="sign_out_ballots") as story:
        page = MeetingPage()
        qtbot.addWidget(page)
        page.show_view(views.read(story.office))
        page.show()
        shown = [one.text().replace("\u00a0", " ") for one in page.findChildren(QLabel)]
        said = [one.partition(" · ")[2] for one in shown if " · " in one]
    assert "present: 9 of 15, no quorum" in said
    assert "present: 12 of 15, nobody voted" in said
