"""The papers issued last."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.record.situation import Paper
from gui import dates, words
from gui.saying import subjects
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label, rule

LATEST = 5


class PaperCard(Card):
    """The last papers of the register, and the way to all of them."""

    asked = Signal(str, object)

    def __init__(self, view: View) -> None:
        super().__init__(self.tr("Latest papers"), gap=2)
        if not view.situation.papers:
            self.add(label(self.tr("No paper has been issued yet."), "", "muted"))
            return
        for place, paper in enumerate(list(reversed(view.situation.papers))[:LATEST]):
            if place:
                self.add(rule())
            self.add(self._paper(paper, view))
        more = button(self.tr("All papers"), link=True)
        more.clicked.connect(partial(self.asked.emit, "papers", None))
        self.add(4)
        self.add(more)

    def _paper(self, paper: Paper, view: View) -> QWidget:
        numbered = self.tr("No {number} · {title}").format(
            number=paper.number, title=words.paper_title(paper)
        )
        state = words.paper_state(paper)
        second = self.tr("{state}, {day}").format(state=state, day=dates.short(paper.day))
        subject = subjects.of(paper, view.situation)
        tone = words.PAPER_TONES.get(paper.state, "muted")
        body = column(label(numbered), gap=0, margins=(0, 5, 0, 5))
        if subject:
            body.addWidget(label(subject, "small", "muted"))
        body.addWidget(label(second, "small", tone))
        return holder(body, "inside")
