"""The top band: which election, its day and rule set, the practice mark, and the next term."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.acts import agenda
from gui import dates, words
from gui.language import current
from gui.page import in_force
from gui.tokens import edge, large, px, tall
from gui.view import View
from gui.widgets.around import take_out
from gui.widgets.build import column, holder, label, row, tile
from gui.widgets.elided import Elided
from gui.widgets.stands import WIDEST


def practice_mark() -> QLabel:
    """The practice mark: both languages, whatever the window speaks."""
    made = QLabel(words.PRACTICE)
    made.setObjectName("practice")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


class Band(QFrame):
    """Built anew with every reading, and no oftener: to show it is to lay out the whole window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("band")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._view: View | None = None
        self._made_for: tuple[object, ...] = ()

    def show_view(self, view: View | None, *, calling: bool = False) -> None:
        """Say what is open; while an election is being called, that its file is still to be made."""
        made_for = (calling, *in_force())
        if self._content is not None and view is self._view and made_for == self._made_for:
            return
        self._view, self._made_for = view, made_for
        old, self._content = self._content, self._build(view, calling=calling)
        self._box.addWidget(self._content)
        self._content.show()
        take_out(self._box, old)

    def _build(self, view: View | None, *, calling: bool) -> QWidget:
        inside = self._file(view) if view is not None else self._none(calling=calling)
        inside.setMaximumWidth(px(WIDEST))
        centred = QHBoxLayout()
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addWidget(inside)
        return holder(centred, "bare")

    def _none(self, *, calling: bool) -> QWidget:
        title = label(self.tr("Election of a district akim by the maslikhat"), "title", strong=True)
        said = (
            self.tr("The file of this election is made when the call is recorded.")
            if calling
            else self.tr("Open a file to see where its election stands.")
        )
        second = label(said, "small", "muted")
        return holder(column(title, second, gap=0, margins=(edge(), 14, edge(), 14)), "bare")

    def _file(self, view: View) -> QWidget:
        title = label(words.election_title(view.situation), "title", strong=True)
        second = self._second(view)
        if large():  # no word is shortened; the practice mark is at the foot, the hatching above
            said = label(self._day(view) or second, "small", "muted")
            said.setToolTip(second)
            return self._with_term(column(title, said, gap=2, margins=(edge(), 6, edge(), 6)), view)
        if tall():  # the term stands beneath the title, on one line: beside it neither would have room
            above = row(gap=16)
            above.addWidget(title, 1)
            if view.practice:
                above.addWidget(practice_mark(), 0, Qt.AlignmentFlag.AlignVCenter)
            said = Elided(second, "small", "muted")
            return self._with_term(column(above, said, gap=1, margins=(edge(), 5, edge(), 6)), view)
        texts = column(gap=1)
        texts.addWidget(title)
        texts.addWidget(Elided(second, "small", "muted"))
        if view.practice:
            texts.addSpacing(px(3))
            texts.addWidget(practice_mark(), 0, Qt.AlignmentFlag.AlignLeft)
        texts.addStretch(1)
        made = row(gap=24, margins=(edge(), 10, edge(), 10))
        made.addLayout(texts, 1)
        made.addWidget(self._term(view), 0, Qt.AlignmentFlag.AlignTop)
        return holder(made, "bare")

    def _with_term(self, texts: QVBoxLayout, view: View) -> QWidget:
        """The next term beneath; that there is none is worth no line."""
        if view.deadlines or _finished(view):
            texts.addSpacing(px(3))
            texts.addWidget(self._term(view))
        return holder(texts, "bare")

    def _second(self, view: View) -> str:
        election = view.situation.election
        if election is None:
            return self.tr("It appears once the decision that calls it is recorded.")
        decree = self.tr("Decree No {number} of {day} (historical rules)").format(
            number=view.procedure.decree.number, day=dates.day(view.procedure.decree.day)
        )
        return f"{self._day(view)} · {decree}"

    def _day(self, view: View) -> str:
        election = view.situation.election
        if election is None:
            return ""
        return self.tr("{day}, {weekday}").format(
            day=dates.day(election.vote_day), weekday=dates.weekday(election.vote_day)
        )

    def _term(self, view: View) -> QWidget:
        term = view.deadlines[0] if view.deadlines else None
        if term is None:
            finished = _finished(view)
            text = self.tr("The election is complete") if finished else self.tr("No deadline is running")
            body = column(label(text, "", "done" if finished else "muted", strong=True, wrap=False))
            body.setContentsMargins(px(14), px(12), px(14), px(12))
            return tile("done" if finished else "quiet", body)
        tone = _tone(view)
        amount = dates.until(term, view.now)
        number = label(amount, "title", tone, strong=True, wrap=False)
        name = words.ending(term.step, term.kind)
        said, when = self.tr("Overdue: {what}").format(what=name) if term.passed else name, dates.when(term)
        what = Elided(said, "small")
        what.setProperty("strong", True)
        one_line = tall() and not large()
        texts = (
            row(what, label(when, "small", wrap=False), -1, gap=10)
            if one_line
            else column(what, Elided(when, "small"), gap=0)
        )
        inside = row(number, gap=14, margins=(14, 3, 14, 3) if one_line else (14, 7, 14, 8))
        inside.addLayout(texts, 1)
        made = tile(tone, inside)
        made.setAccessibleName(f"{amount}. {what.text()}. {when}")
        made.setToolTip(view.procedure.name[current()])
        return made


def _finished(view: View) -> bool:
    return agenda.stage(view.situation, view.procedure, view.now) == agenda.FINISHED


def _tone(view: View) -> str:
    term = view.deadlines[0]
    if term.passed:
        return "late"
    return "soon" if term.moment - view.now <= agenda.SOON else "act"
