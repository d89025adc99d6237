"""The register of terms: every office of the folder, when it ends, and the election that follows."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.terms import Line, Standing, Term
from gui import dates, wording, words
from gui.language import current
from gui.page import Page
from gui.widgets.build import Card, button, label, row
from gui.widgets.stands import sheet

TONES = {
    Standing.RUNNING: "done",
    Standing.ENDING: "soon",
    Standing.OVER: "late",
    Standing.VACANT: "late",
    Standing.AWAITED: "muted",
}


class TermsPage(Page):
    """Terms of office over all files of the folder."""

    follow_asked = Signal(object, bool)
    file_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Register of terms of office")

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Take what the folder holds."""
        self._lines = lines
        self.rebuild()

    def content(self) -> QWidget:
        """Build the page."""
        if self.away:
            return QWidget()
        if self._lines is None:
            return self.nothing(self.tr("The folder is being read"), self.tr("Every file is opened once."))
        if not self._lines:
            return self.nothing(
                self.tr("There is no file in the folder"),
                self.tr("Terms of office follow from elections held."),
            )
        return sheet(self.path(), *(self._line(line) for line in self._lines))

    def _line(self, line: Line) -> QWidget:
        if line.problem is not None:
            card = Card(line.path.name, gap=4)
            said = wording.sentence(line.problem)
            card.add(label(said.what, "", "late", strong=True))
            card.add(label(said.why, "", "muted"))
            card.add(label(said.do))
            return card
        if line.term is None:
            opened = self._opening(line.path)
            self._lead = self._lead or opened
            none = label(self.tr("No election is called in it."), "", "muted")
            return Card(line.path.name, none, row(opened, -1), gap=4)
        return self._office(line.path, line.term)

    def _office(self, path: Path, term: Term) -> QWidget:
        card = Card(term.unit[current()], gap=4)
        akim = words.full_name(term.akim) if term.akim is not None else self.tr("nobody yet")
        card.add(label(self.tr("Akim: {name}").format(name=akim)))
        card.add(label(self._standing(term), "", TONES[term.standing], strong=True))
        for one in self._terms(term):
            card.add(label(one, "", "muted"))
        tools = [self._opening(path)]
        if term.standing is not Standing.AWAITED:
            follow = button(self.tr("Begin the election that follows"))
            follow.clicked.connect(partial(self.follow_asked.emit, path, term.practice))
            tools.insert(0, follow)
        self._lead = self._lead or tools[0]
        card.add(row(*tools, -1, gap=12))
        return card

    def _opening(self, path: Path) -> QPushButton:
        made = button(self.tr("Open the file"), link=True)
        made.clicked.connect(partial(self.file_asked.emit, path))
        return made

    def _standing(self, term: Term) -> str:
        if term.standing is Standing.AWAITED:
            return self.tr("The office has not begun yet.")
        if term.ended_early is not None:
            return self.tr("The office is vacant since {day}.").format(day=dates.day(term.ended_early))
        ends = dates.day(term.ends) if term.ends is not None else ""
        if term.standing is Standing.OVER:
            return self.tr("The term of office ended on {day}.").format(day=ends)
        days = self.tr("%n day(s)", "", term.left)
        return self.tr("The term of office ends on {day}: {days} left.").format(day=ends, days=days)

    def _terms(self, term: Term) -> list[str]:
        said = []
        if term.began is not None:
            said.append(self.tr("In office since {day}.").format(day=dates.day(term.began)))
        if term.election_by is not None:
            held = self.tr("The by-election is held by {day}.")
            called = self.tr("The by-election is called by {day}.")
            said.append((held if term.held else called).format(day=dates.day(term.election_by)))
        elif term.call_by is not None:
            said.append(self.tr("The next election is called by {day}.").format(day=dates.day(term.call_by)))
        if term.practice:
            said.append(self.tr("Practice file"))
        return said
