"""Rule sets are data: whole, cited, strict, and open to a fourth without a change of code."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core import resources
from core.procedures import procedures
from core.rules import ruleset
from core.rules.calendar import step, steps
from core.rules.procedure import Procedure
from core.rules.result import Poll, decide
from core.rules.words import Words
from tests.rules.sheets import ALL, PILOT, district, pilot, rural

ALMATY = ZoneInfo("Asia/Almaty")


def texts(value: Any) -> Iterator[Words]:
    if isinstance(value, Words):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif hasattr(value, "values"):
        for item in value.values():
            yield from texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def cited(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in value:
            yield from cited(item)
    elif hasattr(value, "values"):
        for item in value.values():
            yield from cited(item)
    elif is_dataclass(value) and not isinstance(value, Words):
        for field in fields(value):
            if field.name.endswith("citation"):
                yield getattr(value, field.name)
            else:
                yield from cited(getattr(value, field.name))


def toml(name: str) -> str:
    return resources.text("procedures", f"{name}.toml")


def test_the_three_rule_sets_are_there_and_the_pilot_is_the_default() -> None:
    assert tuple(procedures()) == ALL
    assert [one.id for one in procedures().values() if one.default] == [PILOT]


@pytest.mark.parametrize("one", procedures().values(), ids=str)
def test_every_text_stands_in_three_languages(one: Procedure) -> None:
    for words in texts(one):
        assert all(text.strip() == text and text for text in words)


@pytest.mark.parametrize("one", procedures().values(), ids=lambda one: one.id)
def test_no_latin_letter_stands_in_a_cyrillic_text(one: Procedure) -> None:
    for words in texts(one):
        for text in (words.kk, words.ru):
            assert not re.search(r"[A-Za-z\u0259]", text), text
        assert not re.search(r"[\u0400-\u04ff]", words.en), words.en


@pytest.mark.parametrize("one", procedures().values(), ids=lambda one: one.id)
def test_no_kazakh_letter_stands_in_a_russian_text(one: Procedure) -> None:
    for words in texts(one):
        assert not re.search("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]", words.ru), words.ru


@pytest.mark.parametrize("one", procedures().values(), ids=lambda one: one.id)
def test_every_value_cites_its_point(one: Procedure) -> None:
    for citation in cited(one):
        assert not citation or re.match(rf"({one.decree.key}( p\.\d+|$)|Art\. \d+)", citation), citation


def test_the_rule_sets_differ_where_the_decrees_do() -> None:
    assert [one.meeting.presides for one in procedures().values()] == [
        "chair",
        "chair",
        "maslikhat_secretary",
    ]
    assert [one.ballot.reserve_per_mille for one in procedures().values()] == [1, 1, 10]
    assert [one.proxies.most for one in procedures().values()] == [0, 5, 5]
    assert [one.withdrawal.barred_days for one in procedures().values()] == [0, 2, 2]
    assert [one.entry.begins for one in procedures().values()] == ["order", "oath", "check"]
    assert [one.entry.certificate for one in procedures().values()] == [False, True, False]
    assert [len(one.papers) for one in procedures().values()] == [4, 5, 5]
    assert [one.result.second_vote for one in procedures().values()] == [True, True, False]
    assert [one.winner.receivers for one in procedures().values()] == [
        ("superior_akim",),
        ("superior_akim", "maslikhat"),
        ("superior_akim", "maslikhat"),
    ]


def test_only_the_later_rule_sets_ask_about_convictions_and_education() -> None:
    keys = [{one.key for one in rules.requirements} for rules in (pilot, district, rural)]
    assert keys[1] - keys[0] == {"no_conviction"}
    assert keys[2] - keys[0] == {"higher_education"}
    grounds = [{one.key for one in rules.refusal_grounds} for rules in (pilot, district, rural)]
    assert grounds[0] == grounds[1]
    assert grounds[2] - grounds[0] == {"false_declaration"}


@pytest.mark.parametrize(
    ("one", "first", "last"),
    [
        (pilot, date(2004, 12, 6), date(2009, 6, 17)),
        (district, date(2006, 6, 6), date(2007, 6, 3)),
        (rural, date(2013, 4, 24), date(2017, 10, 9)),
    ],
)
def test_a_rule_set_is_in_force_until_the_day_before_its_repeal(
    one: Procedure, first: date, last: date
) -> None:
    inside = (one.in_force(first), one.in_force(last))
    around = (one.in_force(date.fromordinal(first.toordinal() - 1)), one.in_force(one.decree.repealed))
    assert (inside, around) == ((True, True), (False, False))


def test_the_title_of_the_rules_stands_in_the_two_forms_that_papers_need() -> None:
    assert pilot.decree.rules.ru.startswith("Правила проведения")
    assert pilot.decree.rules_of.ru == pilot.decree.rules.ru.replace("Правила", "Правил", 1)
    for one in (pilot, district, rural):
        assert one.decree.rules_of.kk in {f"{one.decree.rules.kk}нің", f"{one.decree.rules.kk}ның"}


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(ValueError, match="colour"):
        ruleset.read(toml(PILOT).replace("[age]\n", '[age]\ncolour = "red"\n'))


def test_an_absent_key_is_an_error() -> None:
    with pytest.raises(ValueError, match="years"):
        ruleset.read(toml(PILOT).replace("[age]\nyears = 25\n", "[age]\n"))


@pytest.mark.parametrize("years", ["25.0", '"25"', "true", "2004-12-06"])
def test_an_ill_typed_value_is_an_error(years: str) -> None:
    with pytest.raises(ValueError, match="int expected"):
        ruleset.read(toml(PILOT).replace("years = 25\n", f"years = {years}\n"))


def test_a_body_that_nobody_named_is_an_error() -> None:
    with pytest.raises(ValueError, match="king"):
        ruleset.read(toml(PILOT).replace('[call]\nby = "cec"', '[call]\nby = "king"'))


def test_a_body_that_acts_name_by_key_is_in_every_rule_set() -> None:
    text = toml(PILOT).replace("\nhigher_commission = ", "\nhighest_commission = ")
    text = text.replace('to = ["higher_commission", "court"]', 'to = ["court"]')
    with pytest.raises(ValueError, match="higher_commission is missing"):
        ruleset.read(text)


def test_an_unknown_condition_of_a_result_is_an_error() -> None:
    with pytest.raises(ValueError, match="dice"):
        ruleset.read(toml(PILOT).replace('when = ["two_share_top"]', 'when = ["dice"]'))


def test_a_row_that_asks_must_name_its_question() -> None:
    with pytest.raises(ValueError, match="asks"):
        ruleset.read(toml(PILOT).replace('question = "top_tie"\n', ""))


def test_a_question_must_have_somebody_to_answer_it() -> None:
    with pytest.raises(ValueError, match="top_tie"):
        ruleset.read(toml(PILOT).replace('top_tie = { by = "cec", citation = "D1485 p.59" }\n', ""))


def test_a_fourth_rule_set_is_a_file_and_no_change_of_code() -> None:
    """A toy law: quorum one half, nomination 10…5 days, a tie is a repeat election, no second vote."""
    head, _, rows = toml(PILOT).partition("[result]")
    text = head.replace('id = "kz-2005-pilot"', 'id = "toy"').replace("quorum_part = 2", "quorum_part = 1")
    text = text.replace("quorum_whole = 3", "quorum_whole = 2").replace("= 45 }", "= 10 }")
    text = text.replace("= 30 }", "= 5 }").replace("reserve_per_mille = 1", "reserve_per_mille = 25")
    assert rows
    toy = ruleset.read(
        text
        + """
[result]
second_vote = false
[[result.rows]]
vote = 1
when = ["one_leads", "more_than_half"]
then = "elected"
citation = "Toy 1"
[result.questions]
half_base = { by = "court", citation = "Toy 2" }
"""
    )
    assert step(toy, "nomination", date(2005, 8, 12), ALMATY).opens.isoformat() == "2005-08-01T00:00:00+06:00"  # type: ignore[union-attr]
    assert len(steps(toy, date(2005, 8, 12), ALMATY)) == 16
    assert decide(toy, Poll({"A": 6, "B": 4}, 10, 0)).key == ("elected", ("A",), None)
    assert decide(toy, Poll({"A": 5, "B": 4}, 10, 1)).key == ("open_point", (), "half_base")
    tie = decide(toy, Poll({"A": 5, "B": 5}, 10, 0))
    assert tie.key == ("not_elected", (), None)
    assert tie.next[0].citation == toy.residual.citation
