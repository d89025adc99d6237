"""All dates: the confirmed calendar, and what every date would be were the vote on another day."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QWidget

from core.record.situation import Window
from core.rules.findings import Finding, Sentence
from core.whatif import Clash, Hanging, Moved, Shift, moved
from gui import dates, words
from gui.forms import reading
from gui.forms.keys import DigitsEdit
from gui.forms.problems import DATE, of_days, sentence
from gui.language import current
from gui.page import Page
from gui.saying import tasklines
from gui.tokens import large, px
from gui.widgets.build import Card, button, column, holder, label, rule, tile, wrapped
from gui.widgets.stands import sheet


class PlanPage(Page):
    """The calendar plan, printed or handed to a calendar, and the what-if of another vote day."""

    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._day: date | None = None
        self._wrong: Sentence | None = None
        self._edit: DigitsEdit | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("All dates")

    def content(self) -> QWidget:
        """Build the page."""
        self._edit = None
        view = self.view
        if view is None or view.situation.election is None:
            return self.nothing(self.tr("No election is called"), self.tr("Dates follow from the vote day."))
        day = self._day or view.situation.election.vote_day
        found = moved(view.situation, view.procedure, day, view.now)
        tried = day != view.situation.election.vote_day
        return sheet(
            self.path(), self._try(tried=tried), self._table(found, tried=tried), *self._clashes(found)
        )

    def _try(self, *, tried: bool) -> QWidget:
        card = Card(self.tr("What if the vote were on another day?"), gap=8)
        said = self.tr("Nothing is changed: the dates are only shown, before anybody decides.")
        card.add(label(said, "", "muted"))
        self._edit = self._lead = DigitsEdit(keep=".,")
        self._edit.setFixedWidth(px(130))
        self._edit.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._edit.setAccessibleName(self.tr("Another vote day"))
        if tried and self._day is not None:
            self._edit.setText(reading.shown(self._day))
        show = button(self.tr("Show the dates"), main=True)
        show.clicked.connect(self._on_show)
        self._edit.returnPressed.connect(self._on_show)
        tools: list[QWidget] = [self._edit, show]
        if tried:
            tools.append(self._back())
        card.add(wrapped(*tools))
        if self._wrong:
            card.add(label(f"{self._wrong.what} {self._wrong.do}", "", "late"))
        print_it = button(self.tr("Issue the calendar plan"))
        print_it.clicked.connect(self._on_print)
        file = button(self.tr("Save the deadlines for a calendar (.ics)…"))
        file.clicked.connect(self.file_asked)
        card.add(wrapped(print_it, file))
        return card

    def _back(self) -> QPushButton:
        made = button(self.tr("Back to the confirmed dates"))
        made.clicked.connect(self._on_back)
        return made

    def _on_show(self) -> None:
        typed = self._edit.text() if self._edit is not None else ""
        self._day = reading.day(typed)
        unread = self._day is None and bool(typed.strip())
        self._wrong = sentence(Finding(of_days(DATE, typed))) if unread else None
        self.rebuild()
        self.focus_main()

    def _on_back(self) -> None:
        self._day, self._wrong = None, None
        self.rebuild()
        self.focus_main()

    def _on_print(self) -> None:
        self.asked.emit("act", ("issue_paper", ""))

    def _table(self, found: Moved, *, tried: bool) -> QWidget:
        card = Card(self.tr("Every step"), gap=6)
        if large():  # no room for columns: what a line says stands beneath one another
            for place, one in enumerate(found.lines):
                if place:
                    card.add(rule())
                name, *cells = self._cells(one, tried=tried)
                name.setProperty("strong", True)
                card.add(column(name, *cells, gap=2))
            return card
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(22))
        grid.setVerticalSpacing(px(7))
        heads = [self.tr("Step"), self.tr("Dates"), self.tr("Point"), self.tr("Outside them")]
        if tried:
            day = dates.day(found.vote_day)
            heads.insert(2, self.tr("If the vote is on {day}").format(day=day))
        for place, head in enumerate(heads):
            grid.addWidget(label(head, "small", "muted"), 0, place)
        top = Qt.AlignmentFlag.AlignTop
        for line, one in enumerate(found.lines, start=1):
            name, *told, point, outside = self._cells(one, tried=tried)
            grid.addWidget(name, line, 0, top)
            wide = (len(heads) - 3) // len(told)  # a rule without dates has the columns of both
            for place, cell in enumerate(told, start=1):
                grid.addWidget(cell, line, place, 1, wide, top)
            grid.addWidget(point, line, len(heads) - 2, top)
            grid.addWidget(outside, line, len(heads) - 1, top)
        grid.setColumnMinimumWidth(0, _longest(words.step(one.step) for one in found.lines))
        grid.setColumnMinimumWidth(1, _longest(one.rule[current()] for one in found.hanging))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3 if tried else 1)
        grid.setColumnStretch(len(heads) - 1, 3)
        grid.setColumnMinimumWidth(len(heads) - 2, px(90))
        card.add(holder(grid, "inside"))
        return card

    def _cells(self, one: Shift | Hanging, *, tried: bool) -> Sequence[QWidget]:
        made: list[QWidget] = [label(dates.capital(words.step(one.step)))]
        if isinstance(one, Hanging):
            ends = [dates.span(Window(None, end)) for end in one.runs]
            made.append(label(" · ".join((*ends, one.rule[current()])), "" if ends else "small"))
        else:
            made.append(label(dates.span(one.old), "", "muted" if one.past else ""))
        if tried and isinstance(one, Shift):
            made.append(label(dates.span(one.new), "", "act" if one.moved else "muted", strong=one.moved))
        made.append(label(tasklines.cite(one.citation), "small", "muted"))
        made.append(label(words.outside(one.outside), "small", "muted"))
        return made

    def _clashes(self, found: Moved) -> Sequence[QWidget]:
        if not found.clashes:
            return ()
        box = column(
            label(self.tr("What is already done would lie outside the new dates"), "lead", strong=True),
            *(label(self._clash(one)) for one in found.clashes),
            gap=3,
            margins=(16, 10, 16, 11),
        )
        return (tile("late", box),)

    def _clash(self, one: Clash) -> str:
        candidate = self.view.situation.candidate(one.subject) if self.view is not None else None
        who = f", {words.full_name(candidate.person)}" if candidate is not None else ""
        return f"{dates.capital(words.step(one.step))}: {dates.moment(one.done_at)}{who}"


def _longest(texts: Iterable[str]) -> int:
    """How wide the longest word of some texts is."""
    metrics = QFontMetrics(QApplication.font())
    said = (word for text in texts for word in text.split())
    return max(map(metrics.horizontalAdvance, said), default=0) + px(4)
