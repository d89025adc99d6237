"""Start: the files of the folder, practice apart from the real thing, and what the program is not."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.rules.findings import Finding, Sentence
from gui import allowed, dates, wording, words
from gui.desk import FileCard
from gui.frame.band import practice_mark
from gui.language import current
from gui.page import Page
from gui.widgets.build import Card, button, column, holder, label, row, rule, tile, wrapped
from gui.widgets.hatch import Hatch
from gui.widgets.stands import Columns, sheet
from gui.widgets.undo import UndoBar

DAMAGED = "record.damaged"


class StartPage(Page):
    """Continue an election, open a file, practise."""

    file_asked = Signal(object)
    browse_asked = Signal()
    practice_asked = Signal()
    put_away_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[FileCard, ...] = ()
        self._folder = Path()
        self._reading = True
        self._making = False
        self._problem: Sentence | None = None
        self._undo: tuple[str, Callable[[], None]] | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Files")

    def show_cards(
        self, cards: tuple[FileCard, ...], folder: Path, *, reading: bool = False, making: bool = False
    ) -> None:
        """Take what lies in the folder; `making`: the practice files are still to come."""
        self._cards, self._folder, self._reading, self._making = cards, folder, reading, making
        self.rebuild()

    def say_making(self) -> None:
        """The practice files are being made: they are not asked for once more."""
        self._making = True
        self.rebuild()

    def show_problem(self, problem: Sentence | None) -> None:
        """Say why a file can't be opened: what, why, what to do."""
        self._problem = problem
        self.rebuild()

    def offer_undo(self, text: str, back: Callable[[], None]) -> None:
        """Say what is gone, and offer to bring it back."""
        self._undo = (text, back)
        self.rebuild()

    def _undoing(self, text: str, back: Callable[[], None]) -> QWidget:
        """The bar; the page may be built anew while it stands."""
        bar = UndoBar()
        bar.offer(text, back)
        bar.timer.timeout.connect(partial(self._on_undo_over, bar))
        bar.undo.clicked.connect(partial(self._on_undo_over, bar))
        self._lead = bar.undo  # what was pressed is gone with its file; the bar stands while it has the focus
        return bar

    def _on_undo_over(self, bar: UndoBar) -> None:
        if bar.isHidden():
            self._undo = None

    def content(self) -> QWidget:
        """Build the page."""
        if self.away:
            return QWidget()
        real = [card for card in self._cards if not card.practice]
        practice = [card for card in self._cards if card.practice]
        work = column(gap=18)
        if self._problem is not None:
            work.addWidget(_problem_tile(self._problem))
        if self._undo is not None:
            work.addWidget(self._undoing(*self._undo))
        work.addWidget(self._elections(real))
        work.addWidget(self._practice(practice))
        side = column(self._history(), self._paper(), gap=18)
        return sheet(Columns(holder(work), holder(side)))

    def _elections(self, cards: list[FileCard]) -> QWidget:
        made = Card(self.tr("Elections"), gap=2)
        if not cards and self._reading:
            made.add(label(self.tr("Reading the folder…"), "", "muted"))
        elif not cards:
            made.add(label(self.tr("There is no file of a real election in the folder.")))
            made.add(label(self.tr("Open one from another place, or practise first."), "", "muted"))
        for place, card in enumerate(cards):
            if place:
                made.add(rule())
            made.add(self._file(card))
        new = button(self.tr("New election…"))
        new.clicked.connect(partial(self.asked.emit, "act", ("call_election", "real")))
        browse = button(self.tr("Open another file…"))
        browse.clicked.connect(self.browse_asked)
        made.add(10)
        terms = button(self.tr("Register of terms of office"))
        terms.clicked.connect(partial(self.asked.emit, "terms", None))
        survey = button(self.tr("Survey…"))
        survey.setAccessibleDescription(self.tr("What an oblast sees of many commissions"))
        survey.clicked.connect(partial(self.asked.emit, "survey", None))
        made.add(wrapped(new, browse, terms, survey))
        made.add(4)
        made.add(label(self.tr("Folder: {path}").format(path=self._folder), "small", "muted"))
        return made

    def _practice(self, cards: list[FileCard]) -> QWidget:
        made = Card("", gap=2)
        made.add(Hatch())
        made.add(8)
        head = row(label(self.tr("Practice"), "lead", strong=True, wrap=False), -1, practice_mark())
        made.add(head)
        about = self.tr(
            "Four districts of the pilot of 12 August 2005, played through. Nothing here is a real election."
        )
        made.add(label(about, "", "muted"))
        made.add(6)
        if not cards and (self._reading or self._making):
            made.add(label(self.tr("The practice files are being made; this takes some seconds.")))
        elif not cards:
            ask = button(self.tr("Make the practice files"), main=True)
            ask.clicked.connect(self.practice_asked)
            self._lead = self._lead or ask
            made.add(row(ask, -1))
        for place, card in enumerate(cards):
            if place:
                made.add(rule())
            made.add(self._file(card))
        new = button(self.tr("New practice election…"))
        new.clicked.connect(partial(self.asked.emit, "act", ("call_election", "practice")))
        made.add(10)
        made.add(row(new, -1))
        return made

    def _file(self, card: FileCard) -> QWidget:
        if card.problem is not None:
            return self._problem_line(card.path, card.problem)
        here = self.view is not None and self.view.path == card.path
        second = [
            self.tr("open now") if here else "",
            self._day(card.vote_day),
            words.stage(card.stage) if card.stage else "",
            words.file_name(card.path),
        ]
        texts = column(
            label(card.title[current()], "", "", strong=True),
            label(" · ".join(part for part in second if part), "small", "muted"),
            gap=0,
        )
        open_ = button(self.tr("Open"), main=not card.practice)
        open_.setAccessibleName(f"{open_.text()}: {card.title[current()]}")
        open_.clicked.connect(partial(self.file_asked.emit, card.path))
        self._lead = self._lead or open_
        made = row(gap=12, margins=(0, 7, 0, 7))
        made.addLayout(texts, 1)
        if card.practice or card.over:
            made.addWidget(self._away(card, here=here))
        made.addWidget(open_)
        return holder(made, "inside")

    def _problem_line(self, path: Path, problem: Finding) -> QWidget:
        """Why a file can't be opened, where it lies, and the way to its copies where they are what helps."""
        said = wording.sentence(problem)
        where = path.relative_to(self._folder) if path.is_relative_to(self._folder) else path
        body = column(
            label(said.what, "", "late", strong=True),
            label(said.why, "small", "muted"),
            label(said.do, "small"),
            label(str(where), "small", "muted"),
            gap=1,
            margins=(0, 8, 0, 8),
        )
        if problem.code == DAMAGED:
            copies = button(self.tr("To the copies"))
            copies.setAccessibleName(f"{copies.text()}: {where}")
            copies.clicked.connect(partial(self.asked.emit, "audit", None))
            body.addLayout(row(copies, -1, margins=(0, 5, 0, 0)))
        return holder(body, "inside")

    def _away(self, card: FileCard, *, here: bool) -> QWidget:
        """Practice, or what has done its work. A file with accounts is put away by whoever may, signed in."""
        away = button(self.tr("Put away…"), link=True)
        away.setAccessibleName(f"{away.text()} {card.title[current()]}")
        away.setToolTip(self.tr("A checked copy is made first; then the file leaves the folder"))
        away.clicked.connect(partial(self.put_away_asked.emit, card))
        if card.accounts and not (here and self._signed_in()):
            away.setEnabled(False)
            away.setToolTip(self.tr("This file has accounts: open it and sign in first"))
        elif here:
            allowed.grey_deed(away, self.view, "put_away")
        return away

    def _signed_in(self) -> bool:
        return self.view is not None and not self.view.locked

    def _day(self, day: date | None) -> str:
        return self.tr("vote on {day}").format(day=dates.day(day)) if day else ""

    def _history(self) -> QWidget:
        made = Card(self.tr("The rules are historical"), gap=6)
        made.add(label(self.tr("The rule sets of this program are those of 2005, 2006 and 2013.")))
        made.add(label(self.tr("Since 2021–2023 akims are elected by the residents directly.")))
        made.add(
            label(
                self.tr("Check the law in force before you rely on a deadline or a form."),
                "",
                "soon",
                strong=True,
            )
        )
        return made

    def _paper(self) -> QWidget:
        made = Card(self.tr("The record is on paper"), gap=6)
        made.add(label(self.tr("Ink on paper stays the record. The program is the commission's aid.")))
        made.add(label(self.tr("It works without the internet and sends nothing anywhere."), "", "muted"))
        return made


def _problem_tile(problem: Sentence) -> QWidget:
    return tile(
        "late",
        column(
            label(problem.what, "lead", "late", strong=True),
            label(problem.why),
            label(problem.do, "", "", strong=True),
            gap=4,
            margins=(20, 14, 20, 14),
        ),
    )
