"""The months of the calendar plan, drawn: windows as bands, days of the plan by the numbers of its rows."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from core.papers import dates, fonts
from core.papers.facts.lists import Calendar, Measure
from core.papers.wording import both

_MOST = 4
_MINUTE = timedelta(minutes=1)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Months(Flowable):  # type: ignore[misc]
    """The months from the first window to the registration of the winner, side by side."""

    def __init__(self, facts: Calendar, scale: float) -> None:
        super().__init__()
        self.facts, self.scale = facts, scale
        self.shown = list(months(facts))

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """All the measure; six weeks high with the names above."""
        self.wide = wide
        self.gap = 7 * mm * self.scale
        self.cell = min(
            (wide - (len(self.shown) - 1) * self.gap) / len(self.shown) / 7, 11.4 * mm * self.scale
        )
        self.row = 7.8 * mm * self.scale
        weeks = max(len(calendar.monthcalendar(*one)) for one in self.shown)
        self.height = 9.5 * mm * self.scale + weeks * self.row
        return wide, self.height

    def draw(self) -> None:
        """Draw month by month, in the middle of the sheet."""
        block = 7 * self.cell
        x = (self.wide - len(self.shown) * block - (len(self.shown) - 1) * self.gap) / 2
        for year, number in self.shown:
            self._month(x, year, number)
            x += block + self.gap

    def _month(self, x: float, year: int, number: int) -> None:
        canvas, size = self.canv, 8.6 * self.scale
        top = self.height
        canvas.setFillGray(0)
        canvas.setFont(fonts.SERIF_BOLD, size)
        canvas.drawString(x, top - size, f"{dates.month('kk', number)} · {dates.month('ru', number)} {year}")
        y = top - size - 4.4 * mm * self.scale
        canvas.setFont(fonts.SANS, 6.4 * self.scale)
        canvas.setFillGray(0.35)
        for at, key in enumerate(_DAYS):
            said = both(f"weekday.{key}")
            canvas.drawCentredString(x + (at + 0.5) * self.cell, y, f"{said.kk}/{said.ru}")
        y -= 1.2 * mm * self.scale
        for week in calendar.monthcalendar(year, number):
            for at, day in enumerate(week):
                if day:
                    self._day(x + at * self.cell, y - self.row, date(year, number, day))
            y -= self.row

    def _day(self, x: float, y: float, day: date) -> None:
        canvas, scale = self.canv, self.scale
        vote = day == self.facts.vote_day
        if vote:
            canvas.setFillGray(0)
            canvas.rect(x, y, self.cell, self.row, stroke=0, fill=1)
        for at, measure in enumerate(windows(self.facts)):
            if inside(measure, day) and not vote:
                canvas.setFillGray(0.62 if at else 0.84)
                canvas.rect(x, y + at * 1.1 * mm * scale, self.cell, 1.1 * mm * scale, stroke=0, fill=1)
        canvas.setStrokeGray(0.6)
        canvas.setLineWidth(0.35)
        canvas.rect(x, y, self.cell, self.row)
        canvas.setFillGray(1 if vote else 0)
        canvas.setFont(fonts.SERIF_BOLD if vote else fonts.SERIF, 8 * scale)
        canvas.drawString(x + 1 * mm * scale, y + self.row - 3.1 * mm * scale, str(day.day))
        marks = ",".join(str(number) for number in falling(self.facts, day))
        canvas.setFont(fonts.SANS_BOLD, min(6.4, 22 / max(len(marks), 1)) * scale)
        canvas.drawRightString(x + self.cell - 0.7 * mm * scale, y + self.row - 2.6 * mm * scale, marks)


def windows(facts: Calendar) -> tuple[Measure, ...]:
    """The two windows that are drawn as bands: nomination and registration."""
    return tuple(one for one in facts.measures if one.step in {"nomination", "registration"})


def months(facts: Calendar) -> Iterator[tuple[int, int]]:
    """The months from the first day of the plan to the last that leans on the vote day, at most four."""
    days = [one.opens.date() for one in facts.measures if one.opens is not None]
    year, number = min([*days, facts.vote_day]).timetuple()[:2]
    ends = facts.vote_day + timedelta(days=4)
    for _ in range(_MOST):
        yield year, number
        if (year, number) >= (ends.year, ends.month):
            return
        year, number = (year + 1, 1) if number == 12 else (year, number + 1)


def inside(measure: Measure, day: date) -> bool:
    """Whether a day lies in a measure's window."""
    if measure.opens is None or measure.closes is None:
        return False
    return measure.opens.date() <= day <= _last(measure)


def falling(facts: Calendar, day: date) -> list[int]:
    """The rows of the plan that begin, end or fall on a day."""
    return [
        at
        for at, one in enumerate(facts.measures, start=1)
        if one.closes is not None and day in {_last(one), *((one.opens.date(),) if one.opens else ())}
    ]


def _last(measure: Measure) -> date:
    assert measure.closes is not None  # noqa: S101
    return (measure.closes.replace(tzinfo=None) - _MINUTE).date()
