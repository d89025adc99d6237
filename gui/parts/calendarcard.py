"""The calendar as one drawn timeline; what the law says of the bar that is looked at stands beneath it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui import dates
from gui.saying import termbars
from gui.tokens import Tokens, large, px
from gui.view import View
from gui.widgets.build import Card, button, column, label, row, tile, wrapped
from gui.widgets.timeline import Bar, Timeline


class CalendarCard(Card):
    """Terms: the drawn plan, its law on hover and on focus, the ways to print it or to try another day."""

    asked = Signal(str, object)
    print_asked = Signal()

    def __init__(self, view: View) -> None:
        super().__init__(gap=6)
        self._now: Bar | None = None
        self._said: QLabel | None = None
        self.timeline: Timeline | None = None
        bars = termbars.bars(view)
        title = label(self.tr("Deadlines"), "lead", strong=True, wrap=False)
        if not bars:
            self.add(title)
            self.add(label(self.tr("The calendar plan is drawn here once it is confirmed."), "", "muted"))
            return
        plan = button(self.tr("All dates, and what if…"), link=True)
        plan.clicked.connect(partial(self.asked.emit, "plan", None))
        printed = button(self.tr("Print"), link=True)
        printed.setAccessibleName(self.tr("Print the calendar as it is drawn"))
        printed.clicked.connect(self.print_asked)
        self.add(column(title, wrapped(plan, printed)) if large() else row(title, -1, plan, printed, gap=14))
        self._now = running(bars, view)
        self.timeline = drawn(view, bars)
        hint = self.tr("Point at a bar, or go along them with the arrow keys: its rule and its point of law.")
        self.timeline.setToolTip(hint)
        self.timeline.looked_at.connect(self._on_looked_at)
        self.add(self.timeline)
        self.add(self._law())

    def _law(self) -> QWidget:
        self._said = label("", "small")
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing() + px(2))
        self._on_looked_at(None)
        return tile("quiet", column(self._said, margins=(12, 6, 12, 7)))

    def _on_looked_at(self, bar: Bar | None) -> None:
        """Say what the law says of a bar; without one, of the one that ends next."""
        bar = bar or self._now
        if self._said is not None and bar is not None:
            self._said.setText(f"{bar.name}, {bar.text}. {bar.law}")


def running(bars: tuple[Bar, ...], view: View) -> Bar:
    """The bar that ends next, or the last to have ended."""
    ahead = [bar for bar in bars if bar.closes > view.now]
    return min(ahead, key=lambda bar: bar.closes) if ahead else max(bars, key=lambda bar: bar.closes)


def drawn(view: View, bars: tuple[Bar, ...], tokens: Tokens | None = None) -> Timeline:
    """The timeline of a file; its flag says whose day it is. Other tokens than the window's for paper."""
    flag = (
        QCoreApplication.translate("CalendarCard", "practice day: {day}")
        if view.practice
        else QCoreApplication.translate("CalendarCard", "today: {day}")
    )
    spoken = "; ".join(f"{bar.name}: {bar.text}" for bar in bars)
    said = flag.format(day=dates.short(view.now.date()))
    return Timeline(bars, (view.now, said), dates.axis, spoken, tokens)
