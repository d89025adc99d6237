"""The calendar plan, citations, long words: what the lists and notices are set from."""

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from types import MappingProxyType

import pytest
from reportlab.lib.units import mm

from core.papers import blanks, calendar, month
from core.papers.citation import cited
from core.papers.dates import NO_MOMENT, UNFILLED, clock, line, window
from core.papers.formats import A4_WIDE
from core.papers.layout import hyphened, style
from core.papers.numbers import Unfilled, digits, figure, unfilled, words
from core.papers.render import render
from core.papers.text import bold
from core.papers.wording import catalogue
from core.procedures import procedures
from core.rules.calendar import steps
from core.zones import zone
from tests.papers import all_samples, boxes, samples, samples_more

MEASURES = {one.step: one for one in samples_more.CALENDAR.measures}
ALL_STEPS = sorted({(rules.id, step) for rules in procedures().values() for step in rules.calendar})


@pytest.mark.parametrize(
    ("citation", "kk", "ru"),
    [
        ("D1485 p.14", "14-т.", "п. 14"),
        ("D1485 p.25, p.36", "25-т., 36-т.", "п. 25, п. 36"),
        ("D1485 p.52, p.8.5", "52-т., 8-т. 5) тш.", "п. 52, подп. 5) п. 8"),
        ("D1485 p.42–46", "42–46-т.", "п. 42–46"),
        ("Art. 24.10", "24-б. 10-т.", "п. 10 ст. 24"),
        ("Art. 31", "31-б.", "ст. 31"),
    ],
)
def test_a_citation_is_written_as_each_language_writes_it(citation: str, kk: str, ru: str) -> None:
    assert cited("kk", citation).replace("\u00a0", " ") == kk
    assert cited("ru", citation).replace("\u00a0", " ") == ru


@pytest.mark.parametrize(("procedure", "step"), ALL_STEPS)
def test_every_step_of_every_rule_set_has_its_measure_and_who_does_it(procedure: str, step: str) -> None:
    for language in ("kk", "ru"):
        assert f"calendar.{step}" in catalogue(language)
        named = step in {"nomination", "appointment_order", "repeat_election", "by_election"}
        assert named or f"calendar.who_{step}" in catalogue(language)
        assert cited(language, procedures()[procedure].calendar[step].citation)


@pytest.mark.parametrize(
    ("step", "kk", "ru"),
    [
        (
            "nomination",
            "2005 жылғы 27 маусымнан 12 шілдеге дейін (қоса алғанда)",
            "с 27 июня по 12 июля 2005 года",
        ),
        ("campaign_end", "2005 жылғы 10 тамыз, 24.00", "10 августа 2005 года, 24.00"),
        ("list_corrections_end", "2005 жылғы 11 тамыз, 20.00", "11 августа 2005 года, 20.00"),
        ("vote", "2005 жылғы 12 тамыз", "12 августа 2005 года"),
        ("winner_registration", "2005 жылғы 16 тамыздан кешіктірмей", "не позднее 16 августа 2005 года"),
        ("appeal", "тиісті әрекеттен кейін", "после соответствующего действия"),
    ],
)
def test_a_measure_says_its_days_as_the_law_counts_them(step: str, kk: str, ru: str) -> None:
    assert calendar.when("kk", MEASURES[step]).replace("\u00a0", " ").startswith(kk)
    assert calendar.when("ru", MEASURES[step]).replace("\u00a0", " ").startswith(ru)


def test_the_months_drawn_run_from_the_first_window_to_the_registration() -> None:
    assert list(month.months(samples_more.CALENDAR)) == [(2005, 6), (2005, 7), (2005, 8)]
    rules = procedures()["kz-2013-rural"]
    measures = tuple(
        replace(MEASURES["vote"], step=one.name, opens=one.opens, closes=one.closes)
        for one in steps(rules, date(2014, 1, 2), zone("Asia/Almaty"), MappingProxyType({}))
    )
    over = replace(samples_more.CALENDAR, vote_day=date(2014, 1, 2), measures=measures)
    assert list(month.months(over)) == [(2013, 12), (2014, 1)]


def test_a_day_lies_in_a_window_from_its_first_to_its_last() -> None:
    nomination = MEASURES["nomination"]
    inside = [day for day in range(1, 31) if month.inside(nomination, date(2005, 6, day))]
    assert inside == [27, 28, 29, 30]
    assert month.inside(nomination, date(2005, 7, 12))
    assert not month.inside(nomination, date(2005, 7, 13))
    assert month.falling(samples_more.CALENDAR, date(2005, 7, 12)) == [1]


def test_a_word_too_long_for_its_column_goes_on_after_a_hyphen_and_no_other_is_broken() -> None:
    look = style(12, 1.3)
    assert hyphened("52-тармағына сәйкес", look, 200) == "52-тармағына сәйкес"
    assert hyphened("Аса-Ұзын & <сөз>", look, 200) == "Аса-Ұзын &amp; &lt;сөз&gt;"
    long = "Сынақтықұдықтөбелі-Үлгібайбатырұлы"
    assert hyphened(f"аты: {long}", look, 130) == "аты: Сынақтықұдықтөбелі-<br/>Үлгібайбатырұлы"
    assert hyphened(bold(long), look, 140) == "<b>Сынақтықұдықтөбелі-<br/>Үлгібайбатырұлы</b>"


def test_what_is_not_filled_prints_as_room_to_write() -> None:
    assert "0001" not in line("kk", UNFILLED) + line("ru", UNFILLED) + window("ru", UNFILLED, UNFILLED)
    assert clock(NO_MOMENT) == "____._____"
    assert clock(datetime(2005, 8, 12, 9, 5, tzinfo=zone("Asia/Almaty"))) == "09.05"
    assert "____" in figure("kk", Unfilled())
    assert digits(Unfilled()).strip("\u00a0") == ""
    assert words("ru", Unfilled()).strip("\u00a0") == ""
    assert str(Unfilled("·")) == f"{Unfilled('·')}" == "·"


def test_only_while_a_blank_is_drawn_a_figure_is_left_out() -> None:
    with unfilled():
        assert "21" not in figure("ru", 21)
    assert figure("ru", 21).endswith("(двадцать один)")


def test_there_is_room_to_sign_in_every_row() -> None:
    """Rows of the list for signing out are twelve millimetres high, of its blank too."""
    pilot = procedures()["kz-2005-pilot"]
    for pdf in (
        render(samples_more.SIGN_OUT, samples.stamp()).pdf,
        render(all_samples.EXTREME["signout"], samples.stamp()).pdf,
        blanks.blank("signout", pilot).pdf,
    ):
        for sheet in boxes.sheets(pdf):
            column = A4_WIDE.left + 0.04 * A4_WIDE.measure
            rows = sorted(run.y for run in sheet.runs if run.right < column and run.size == 10)
            assert rows
            assert all(upper - lower >= 12 * mm for lower, upper in pairwise(rows))
