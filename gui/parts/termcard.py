"""The next term, large, with what happens after it; those that follow beneath."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.acts import agenda
from core.acts.agenda import Deadline
from gui import dates, words
from gui.saying import tasklines
from gui.view import View
from gui.widgets.build import Card, column, holder, label, row, rule, tile

FOLLOWING = 3


class TermCard(Card):
    """How long is left, in words; the day, the hour, the point of law."""

    def __init__(self, view: View, terms: tuple[Deadline, ...]) -> None:
        super().__init__(self.tr("Next deadline"), gap=2)
        if not terms:
            self.add(label(self.tr("No deadline is running."), "", "muted"))
            return
        first = terms[0]
        self.add(term_tile(first, view))
        self.add(4)
        self.add(label(words.outside(first.outside), "small", "muted"))
        rest = [term for term in terms[1:] if not term.passed][:FOLLOWING]
        if rest:
            self.add(6)
            self.add(rule())
        for term in rest:
            self.add(following(term, view))


def term_tile(term: Deadline, view: View, told: str = "") -> QWidget:
    """A term, large: the time left in words, what ends unless it is told already, day and hour, the law."""
    tone = tone_of(term, view)
    amount = dates.until(term, view.now, fully=True)
    overdue = QCoreApplication.translate("TermCard", "overdue: {time}")
    body = column(gap=2, margins=(14, 10, 14, 12))
    body.addWidget(label(overdue.format(time=amount) if term.passed else amount, "big", tone, strong=True))
    ends = words.ending(term.step, term.kind)
    if ends != told.rstrip("."):
        body.addWidget(label(ends, "", "", strong=True))
    body.addWidget(label(_when(term), "small"))
    return tile(tone, body)


def following(term: Deadline, view: View) -> QWidget:
    """A term on two lines."""
    left = label(words.ending(term.step, term.kind), "small")
    right = label(dates.until(term, view.now), "small", "muted", wrap=False)
    made = row(margins=(0, 5, 0, 0), gap=10)
    made.addWidget(left, 1)
    made.addWidget(right)
    return holder(column(made, label(dates.when(term), "small", "muted"), gap=0), "inside")


def tone_of(term: Deadline, view: View) -> str:
    """Late once passed, soon within three days, else calm."""
    if term.passed:
        return "late"
    return "soon" if term.moment - view.now <= agenda.SOON else "act"


def _when(term: Deadline) -> str:
    return " · ".join(part for part in (dates.when(term), tasklines.cite(term.citation)) if part)
