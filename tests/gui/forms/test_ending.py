"""From the protocol to the appointment by hand: explanations, signatures, an open point, the akim."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.papers.numbers import words
from gui import view as views
from gui.forms.ending import SPECS
from gui.forms.protocol import ExplanationsField, SignersField, WrittenField, warnings
from gui.forms.registry import FORMS
from gui.further import offers
from tests.gui.forms import by_hand
from tests.gui.forms.bench import Bench
from tests.story import Story


@pytest.mark.parametrize("story", ["kokpekty"], indirect=True)
def test_each_warning_asks_for_its_explanation_beside_it(story: Story, clerk: Bench) -> None:
    data = story.until("sign_count_protocol")
    clerk.open("sign_count_protocol", "1")
    explained: ExplanationsField = clerk.field("explanations")
    assert explained.codes() == ("count.close",)
    assert explained.value() == []
    clerk.go()
    assert clerk.page.stage == "fill"
    assert "count.close" in explained.texts["count.close"].said.text()
    explained.set_value(data["explanations"])
    assert explained.value() == data["explanations"]
    clerk.go()
    assert clerk.page.stage == "check"


def test_a_statement_that_is_not_attached_asks_for_an_explanation(story: Story, clerk: Bench) -> None:
    story.until("sign_count_protocol")
    statement = {"kind": "complaint", "author": {"kk": "байқаушы", "ru": "наблюдатель"}, "pages": 1}
    assert by_hand.do(story, "record_statement", statement, at="2005-08-12T12:30", by="secretary").done
    clerk.open("sign_count_protocol", "1")
    attached, explained = clerk.field("attached"), clerk.field("explanations")
    assert attached.value() == [1]
    assert "count.unattached" not in explained.codes()
    attached.set_value([])
    assert "count.unattached" in explained.codes()


def test_a_complaint_after_the_protocol_is_taken_and_said_where_it_goes(story: Story, clerk: Bench) -> None:
    story.until("establish_result")
    found = [one for _, group in offers(views.read(story.office)) for one in group]
    assert [(one.subject, one.reason) for one in found if one.act == "record_statement"] == [("1", "")]
    statement = {"kind": "complaint", "author": {"kk": "байқаушы", "ru": "наблюдатель"}, "pages": 1}
    verdict = by_hand.do(story, "record_statement", statement, at="2005-08-12T13:40", by="secretary")
    assert (verdict.done, verdict.codes) == (True, ("statement.after_protocol",))
    clerk.open("establish_result", "1")
    attached = clerk.field("attached")
    assert attached.value() == [1]
    attached.set_value([])
    clerk.go()
    assert clerk.page.stage == "fill"


def test_figures_that_both_entered_wrongly_are_entered_again_until_the_protocol_is_signed(
    story: Story,
) -> None:
    def offered() -> list[tuple[str, str]]:
        found = [one for _, group in offers(views.read(story.office)) for one in group]
        return [(one.subject, one.reason) for one in found if one.act == "enter_count"]

    data = story.until("enter_count", 2)
    assert offered() == [("1:2", "not_twice")]
    story.until("sign_count_protocol")
    assert offered() == [("1:2", "")]
    assert story.do("enter_count", data, by="m4").done
    story.until("establish_result")
    assert offered() == [("1:2", "signed")]


def test_who_does_not_sign_is_asked_why(story: Story, clerk: Bench) -> None:
    data = story.until("sign_count_protocol")
    clerk.open("sign_count_protocol", "1")
    signers: SignersField = clerk.field("signers")
    absent = clerk.field("absent")
    assert signers.value() == data["signers"]
    assert absent.isHidden()
    signers.boxes["m4"].setChecked(False)
    assert not absent.isHidden()
    clerk.go()
    assert clerk.page.stage == "fill"
    absent.set_value([{"member": "m4", "reason": {"kk": "ауырды", "ru": "болен"}}])
    assert absent.value() == [{"member": "m4", "reason": {"kk": "ауырды", "ru": "болен"}}]
    clerk.go()
    assert clerk.page.stage == "check"
    assert "болен" in clerk.text()


def test_the_words_of_a_paper_written_by_hand_are_held_against_the_digits(story: Story, clerk: Bench) -> None:
    story.until("sign_count_protocol")
    clerk.open("sign_count_protocol", "1")
    written: WrittenField = clerk.field("written")
    assert clerk.field("by_hand").value() is False
    assert not written.isVisible()
    clerk.field("by_hand").set_value(True)
    vote = story.office.situation().vote(1)
    assert vote is not None
    figures = vote.entries[0].figures
    said = [{"figure": key, "kk": words("kk", n), "ru": words("ru", n)} for key, n in figures.items()]
    written.set_value([*said, {**said[0], "ru": "пять"}])
    assert written.value()[1:] == said[1:]
    clerk.go()
    assert clerk.page.stage == "fill"
    assert "does not say what the digits say" in written.texts[said[0]["figure"]].said.text()
    assert not written.texts[said[1]["figure"]].said.text()
    written.set_value(said)
    clerk.go()
    assert clerk.page.stage == "check"


def test_the_result_is_told_before_it_is_recorded(story: Story, clerk: Bench) -> None:
    story.until("establish_result")
    clerk.open("establish_result", "1")
    assert "Elected akim: " in clerk.text()
    assert "p. 45" in clerk.text() or "p. 6" in clerk.text()
    clerk.go()
    assert clerk.page.stage == "check"


@pytest.mark.parametrize("story", ["timiryazev"], indirect=True)
def test_an_open_point_shows_its_readings_and_leads_to_the_ruling(story: Story, clerk: Bench) -> None:
    story.until("record_ruling")
    clerk.open("establish_result", "1")
    text = clerk.text()
    assert "The law leaves a question open" in text
    assert "Nobody is elected" in text
    assert "Elected akim" in text
    sections = FORMS["establish_result"]("1").build(views.read(story.office))
    assert [one.link.target for one in sections if one.link] == [("act", ("record_ruling", ""))]
    for section in sections:
        for one in section.fields:
            one.deleteLater()
    clerk.go()
    assert clerk.page.stage == "fill"


@pytest.mark.parametrize("story", ["timiryazev"], indirect=True)
def test_a_ruling_answers_with_one_of_the_readings(story: Story, clerk: Bench) -> None:
    story.until("record_ruling")
    clerk.open("record_ruling")
    assert clerk.field("question").value() == "half_base"
    assert [key for key, _ in clerk.field("answer").options] == ["valid", "in_box"]
    assert "Орталық сайлау комиссиясы" in clerk.field("body").value()["kk"]


def test_the_akim_is_the_results_and_nobody_picks(story: Story, clerk: Bench) -> None:
    story.until("register_winner")
    clerk.open("register_winner")
    assert clerk.field("candidate").value() == "c1"
    assert clerk.field("decision").value()["number"].endswith("/5")
    assert "16 August, 24:00" in clerk.text().replace("\u00a0", " ")


def test_the_letter_that_is_presented_is_the_one_in_force(story: Story, clerk: Bench) -> None:
    story.until("issue_paper", 10)
    clerk.open("present_decision")
    assert clerk.field("letter").value() == 0
    data = story.until("present_decision")
    clerk.open("present_decision")
    assert clerk.field("letter").value() == data["letter"]


def test_a_paper_is_handed_over(story: Story, qapp: QApplication) -> None:
    paper = story.until("hand_over")["paper"]
    verdict = by_hand.do(
        story,
        "hand_over",
        {"paper": paper, "receiver": "Өлшемов Б. С."},
        at=story.steps[story.next]["at"],
        by="secretary",
    )
    assert verdict.done


def test_every_form_has_its_words(qapp: QApplication) -> None:
    for act, factory in SPECS.items():
        spec = factory("1")
        assert spec.act == act
        assert spec.title()
        assert spec.button()


def test_the_warnings_name_persons(story: Story, tmp_path: Path) -> None:
    story.until("establish_result")
    view = views.read(story.office)
    vote = view.situation.vote(1)
    assert vote is not None
    for finding in warnings(view, vote):
        assert not any("⟦" in str(value) for value in finding.values.values())
