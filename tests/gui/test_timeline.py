"""The drawn calendar: what runs at once, the law on hover and on focus, and the sheet that is printed."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gui import view as views
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.parts.calendarcard import CalendarCard
from gui.saying import termbars
from gui.tokens import px
from gui.widgets.timeline import LINE, TOP, overlap, spaced
from gui.window import Window
from gui.work import calendarsheet
from tests.gui import samples


def said(card: CalendarCard) -> str:
    return " ".join(one.text() for one in card.findChildren(QLabel))


def card_of(window: Window) -> CalendarCard:
    card = window.overview.calendar
    assert card is not None
    assert card.timeline is not None
    return card


def test_nomination_and_registration_run_at_once_for_eleven_days() -> None:
    nomination, registration, *_ = termbars.bars(views.read(samples.DESKS["zhangala"]()))
    both = overlap(nomination, registration)
    assert both is not None
    assert [moment.date().isoformat() for moment in both] == ["2005-07-02", "2005-07-13"]
    assert registration.name in nomination.law


def test_every_bar_says_its_point_of_law_in_every_language(look: Look, language: Language) -> None:
    for code in LANGUAGES:
        language.use(code)
        for bar in termbars.bars(views.read(samples.DESKS["kokpekty"]())):
            assert any(figure in bar.law for figure in "0123456789"), f"{code} {bar.name}"


def test_the_arrows_go_along_the_bars_and_stop_at_the_ends(
    opened: Callable[[str], Window], settle: Callable[[], None]
) -> None:
    card = card_of(opened("zhangala"))
    line = card.timeline
    line.window().activateWindow()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    told = [said(card)]
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Down)
        told.append(said(card))
        assert line.accessibleDescription().split(":")[0] in told[-1]
    assert all(one != other for one, other in pairwise(told))
    QTest.keyClick(line, Qt.Key.Key_End)
    last = said(card)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert said(card) == last


@pytest.mark.parametrize(("apart", "kept"), [(60, 8), (52, 8), (47, 4), (20, 3), (3, 1)])
def test_dates_of_the_axis_leave_no_gap(apart: int, kept: int) -> None:
    dates = [(float(n * apart), 44.0, str(n)) for n in range(8)]
    said = [int(text) for _left, _width, text in spaced(dates, 8)]
    assert len(said) == kept
    assert len({other - one for one, other in pairwise(said)}) <= 1
    assert said[0] == 0


def test_the_pointer_looks_at_a_bar_and_leaves_it(opened: Callable[[str], Window]) -> None:
    card = card_of(opened("zhangala"))
    line = card.timeline
    window_focus = line.hasFocus()
    line._hover(QPointF(px(40), px(TOP) + px(LINE) * 1.5))
    assert line.looked is not None
    assert line.looked.step == "registration"
    assert line.looked.law in said(card)
    line._hover(QPointF(-1, -1))
    assert (line.looked is not None) is window_focus


def test_the_calendar_prints_on_one_sheet(look: Look, language: Language) -> None:
    look.apply("dark", 150)
    for code in LANGUAGES:
        language.use(code)
        pdf = calendarsheet.sheet(views.read(samples.DESKS["kokpekty"]()))
        assert pdf.startswith(b"%PDF")
        assert pdf.count(b"/Type /Page\n") == 1
