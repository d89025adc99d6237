"""Drawn widgets and lists: they paint, wrap and speak."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.acts.deadlines import Deadline
from core.rules.procedure import Outside
from gui import dates
from gui.language import Language
from gui.tokens import LIGHT
from gui.widgets.bars import Tally, VoteBars
from gui.widgets.hatch import Hatch
from gui.widgets.marks import SHAPES, Mark, Pill
from gui.widgets.rows import SLICE, MadeWhenAsked, Row, RowsView
from gui.widgets.timeline import Bar, Timeline
from tests.gui import samples


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def colors(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }


def bars() -> tuple[Bar, ...]:
    plan = samples.windows(samples.ALMATY)
    return tuple(
        Bar(step, plan[step].opens, plan[step].closes, dates.span(plan[step]), kind)
        for step, kind in (
            ("nomination", "window"),
            ("registration", "window"),
            ("list_corrections_end", "window"),
            ("silence", "quiet"),
            ("vote", "vote"),
        )
    )


@pytest.mark.parametrize("width", [420, 700, 1200])
def test_the_timeline_draws_its_bars_and_the_day(qtbot: QtBot, width: int) -> None:
    made = Timeline(bars(), (samples.at(7, 10), "today"), dates.axis, "spoken")
    qtbot.addWidget(made)
    made.resize(width, made.sizeHint().height())
    found = colors(made)
    assert LIGHT.act in found
    assert LIGHT.soon_soft in found
    assert LIGHT.ink in found


def test_the_day_outside_the_calendar_is_not_marked(qtbot: QtBot) -> None:
    inked = []
    for later in (0, 400):
        day = samples.at(7, 10) + timedelta(days=later)
        made = Timeline(bars(), (day, "today"), dates.axis, "spoken")
        qtbot.addWidget(made)
        made.resize(700, made.sizeHint().height())
        picture = made.grab().toImage()
        beneath = range(made._bottom() + 8, picture.height())
        strip = {picture.pixelColor(x, y).name().upper() for x in range(picture.width()) for y in beneath}
        inked.append(LIGHT.ink in strip)
    assert inked == [True, False]


def test_an_empty_timeline_paints_nothing_and_does_not_fail(qtbot: QtBot) -> None:
    made = Timeline((), (datetime(2005, 7, 1, tzinfo=samples.ALMATY), "today"), dates.axis, "")
    qtbot.addWidget(made)
    made.grab()


def test_vote_bars_draw_the_winner_and_the_line(qtbot: QtBot) -> None:
    made = VoteBars((Tally("A", 8, won=True), Tally("B", 0, won=False)), (14, 4), "to be passed: 4")
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    found = colors(made)
    assert LIGHT.act in found
    assert LIGHT.soon in found
    assert made.accessibleName() == "A: 8; B: 0; to be passed: 4"


@pytest.mark.parametrize("state", sorted(SHAPES))
def test_every_state_has_its_mark_and_pill(qtbot: QtBot, state: str) -> None:
    for widget in (Mark(state), Pill("word", state), Hatch()):
        qtbot.addWidget(widget)
        assert len(colors(widget)) > 1


def test_the_rows_are_a_sound_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    rows = tuple(Row(n, f"Title {n}", (("second", "muted"),), mark="done", pill="late") for n in range(5))
    view = RowsView(rows, "rows")
    qtbot.addWidget(view)
    model: QAbstractItemModel = view.model()
    qtmodeltester.check(model)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Title 0. second. late"
    view.choose(3)
    assert view.chosen() == rows[3]
    view.choose("unknown")
    assert view.chosen() == rows[0]


def test_a_long_list_makes_rows_in_slices_and_turns_to_the_one_that_is_sought(qtbot: QtBot) -> None:
    made: list[int] = []

    def make(at: int) -> Row:
        made.append(at)
        return Row(f"key {at}", f"Title {at}")

    rows = MadeWhenAsked([f"key {n}" for n in range(1000)], make)
    assert rows.only((7, 5))[1] == Row("key 5", "Title 5")
    made.clear()
    view = RowsView(rows, "rows")
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.choose("key 900")
    view.show()
    assert len(made) <= 3 * SLICE
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))
    assert view.chosen() == Row("key 900", "Title 900")
    assert len(made) == len(set(made))


def test_rows_of_a_wider_list_take_no_more_room_than_they_need(qtbot: QtBot) -> None:
    view = RowsView((Row(1, "a long title that wraps " * 6), Row(2, "short")), "rows")
    qtbot.addWidget(view)
    view.resize(260, 400)
    view.show()
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(1, 0)).top() > 2 * view.sizeHintForRow(1))
    view.resize(1200, 400)
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(1, 0)).top() < 2 * view.sizeHintForRow(1))


def test_a_long_title_makes_its_row_taller(qtbot: QtBot) -> None:
    view = RowsView((Row(1, "short"), Row(2, "a long title that wraps " * 6)), "rows")
    qtbot.addWidget(view)
    view.resize(260, 400)
    view.show()
    assert view.sizeHintForRow(1) > 2 * view.sizeHintForRow(0)


@pytest.mark.parametrize(
    ("code", "day", "span"),
    [
        ("en", "17 July 2005", "27 June – 12 July"),
        ("ru", "17 июля 2005 года", "27 июня – 12 июля"),
        ("kk", "2005 жылғы 17 шілде", "27 маусым – 12 шілде"),
    ],
)
def test_days_are_said_in_each_language(language: Language, code: str, day: str, span: str) -> None:
    language.use(code)
    assert plain(dates.day(date(2005, 7, 17))) == day
    assert plain(dates.span(samples.windows(samples.ALMATY)["nomination"])) == span


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ru", ("1 день", "2 дня", "5 дней", "21 день")),
        ("kk", ("1 күн", "2 күн", "5 күн", "21 күн")),
        ("en", ("1 day", "2 days", "5 days", "21 days")),
    ],
)
def test_the_time_left_agrees_with_its_number(language: Language, code: str, said: tuple[str, ...]) -> None:
    language.use(code)
    now = samples.at(7, 1)
    assert tuple(plain(dates.left(now + timedelta(days=n), now)) for n in (1, 2, 5, 21)) == said


@pytest.mark.parametrize(
    ("now", "kind", "band", "tile"),
    [
        (samples.at(7, 10, 10), "opens", "4 days", "4 days"),
        (samples.at(7, 10, 0), "opens", "4 days", "4 days"),
        (samples.at(7, 12, 23), "opens", "2 days", "2 days"),
        (samples.at(7, 13, 10), "opens", "14 hours", "14 hours"),
        (samples.at(7, 10, 10), "closes", "3 days", "3 days 14 hours"),
    ],
)
def test_days_to_an_opening_are_those_of_the_calendar(
    language: Language, now: datetime, kind: str, band: str, tile: str
) -> None:
    language.use("en")
    term = Deadline("silence", kind, samples.at(7, 14, 0), passed=False, outside=Outside.SHOWN, citation="")
    assert plain(dates.until(term, now)) == band
    assert plain(dates.until(term, now, fully=True)) == tile


def test_the_last_day_is_named_at_its_end(language: Language) -> None:
    language.use("ru")
    assert plain(dates.end(samples.at(7, 18, 0))) == "17 июля, 24:00"
    assert plain(dates.end(samples.at(8, 11, 20))) == "11 августа, 20:00"


@pytest.mark.parametrize(
    ("hours", "said"), [(-1, "1 час"), (0, "1-й день"), (23, "1-й день"), (24, "2-й день")]
)
def test_lateness_is_counted_as_the_finding_counts_it(language: Language, hours: int, said: str) -> None:
    language.use("ru")
    closes = samples.at(8, 17, 0)
    assert plain(dates.left(closes, closes + timedelta(hours=hours))) == said
    assert plain(dates.left_fully(closes, closes + timedelta(hours=hours))) == said
