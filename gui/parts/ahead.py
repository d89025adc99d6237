"""What stands on a page of the vote day before that day: what will be asked, what is needed, what decides."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core import bundles
from core.rules.meeting import quorum_needed
from gui import words
from gui.forms import ledger
from gui.forms.figure_words import LINES, label_of
from gui.language import current
from gui.saying import deciding, tasklines
from gui.tokens import px
from gui.view import View
from gui.widgets.build import Card, aligned, button, column, holder, label, row, rule
from gui.widgets.marks import Mark, Pill


class DecidingCard(Card):
    """The table of the rule set by which the result will be found."""

    def __init__(self, view: View) -> None:
        super().__init__(self.tr("How the result will be found"), gap=3)
        said = deciding.needed(view.procedure, len(view.situation.electors))
        self.add(label(said, "lead", strong=True))
        self.add(label(self.tr("The first line that holds decides; no person picks it."), "", "muted"))
        told = deciding.rows(view.procedure)
        heads = {0: self.tr("In either vote"), 1: words.vote(1), 2: words.vote(2)}
        for vote, head in heads.items():
            mine = [one for one in told if one.vote == vote]
            if mine:
                self.add(8)
                self.add(label(head, "small", "muted", strong=True))
                self.add(rule())
            for one in mine:
                self.add(self._row(one))

    def _row(self, one: deciding.Said) -> QWidget:
        texts = column(label(one.when), gap=0)
        beneath = " · ".join(part for part in (one.more.rstrip("."), one.law) if part)
        texts.addWidget(label(beneath, "small", "muted"))
        made = row(gap=12, margins=(0, 4, 0, 4))
        made.addLayout(texts, 1)
        made.addWidget(Pill(one.outcome, one.state), 0, Qt.AlignmentFlag.AlignTop)
        return holder(made, "inside")


class CountAhead(Card):
    """The figures that will be read from the paper, and the sums that must agree."""

    def __init__(self) -> None:
        super().__init__(self.tr("What is read from the paper"), gap=6)
        twice = self.tr("Two people of the commission enter it, each without seeing what the other did.")
        self.add(label(twice, "", "muted"))
        self.add(4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(5))
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(LINES):
            said = label_of(*line)
            grid.addWidget(label(said.number, "", "muted", wrap=False), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(said.first.rstrip(":")), place, 1)
        self.add(holder(grid, "inside"))


class SumsAhead(Card):
    """The sums, in words."""

    def __init__(self) -> None:
        super().__init__(self.tr("What must agree"), gap=7)
        self.add(label(self.tr("Until it does, the protocol can't be signed (art. 43.4)."), "", "muted"))
        for one in ledger.sums({}):
            title = ledger.title_of(one)
            self.add(column(label(title, "", "", strong=True), label(ledger.in_words(one), "small"), gap=0))


class MeetingAhead(Card):
    """What will be asked when the meeting is opened, and the papers to have there."""

    asked = Signal(str, object)

    def __init__(self, view: View) -> None:
        super().__init__(self.tr("On the day"), gap=5)
        rules = view.procedure
        body = rules.body(rules.meeting.presides)[current()]
        presides = self.tr("Presiding: {body} ({law})")
        cite = tasklines.cite
        for said in (
            presides.format(body=body, law=cite(rules.meeting.presides_citation)),
            self.tr("Each deputy's presence is ticked once, on one list; no hours are kept."),
            self.tr("The urn is shown empty and sealed before the voting."),
            self.tr(
                "Members give out ballots against a signature; the chair and the secretary don't (art. 41)."
            ),
            self.tr("What is left over is cancelled before the urn is opened (art. 43.4)."),
        ):
            self.add(_point(said))
        self.add(6)
        self.add(rule())
        self.add(4)
        titles = [words.title_of(kind) for kind in bundles.kinds(bundles.MEETING)]
        self.add(label(self.tr("Papers to have there"), "", "", strong=True))
        self.add(label("; ".join(titles), "", "muted"))
        printing = button(self.tr("Print for the meeting…"))
        printing.clicked.connect(partial(self.asked.emit, "printing", None))
        self.add(4)
        self.add(row(printing, -1))


def quorum(view: View, base: int) -> str:
    """How many have to come, in whole numbers."""
    rules = view.procedure
    least = quorum_needed(rules, base)
    said = QCoreApplication.translate(
        "Ahead", "At least {needed} of {base} must be present ({whole}·{needed} ≥ {part}·{base})."
    )
    return said.format(
        needed=least, base=base, whole=rules.meeting.quorum_whole, part=rules.meeting.quorum_part
    )


def _point(said: str) -> QWidget:
    mark = holder(column(Mark("quiet"), margins=(0, 3, 0, 0)), "bare")
    line = aligned(mark, label(said), 9)
    line.setContentsMargins(0, 0, 0, 0)
    return holder(line, "inside")
