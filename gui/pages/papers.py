"""Papers: the register at the left, the sheets as they were issued at the right."""

import re

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QWidget

from core.record.situation import Paper
from gui import dates, words
from gui.forms.registry import FORMS
from gui.jobs import Jobs
from gui.page import Page, Side
from gui.tokens import px
from gui.view import View
from gui.widgets.build import button, column, holder, label, row
from gui.widgets.rows import Row, RowsView
from gui.widgets.sheets import Sheets


class PapersPage(Page):
    """The register of papers with its preview."""

    scrolls = False
    pdf_asked = Signal(object)
    save_asked = Signal(str, object)
    print_asked = Signal(str, object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._list: RowsView | None = None
        self._sheets: Sheets | None = None
        self._title: QLabel | None = None
        self._about: QLabel | None = None
        self._save: QPushButton | None = None
        self._print: QPushButton | None = None
        self._chosen: object = None
        self._pdf: tuple[int, bytes] | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Papers")

    def show_subject(self, subject: object) -> None:
        """Turn to a paper."""
        self._chosen = subject
        if self._list is not None:
            self._list.choose(subject)

    def focus_main(self) -> None:
        """The register."""
        if self._list is not None:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_main()

    def content(self) -> QWidget:
        """Build the page."""
        self._list = self._sheets = self._title = self._about = self._pdf = None
        self._save = self._print = None
        view = self.view
        if view is None or not view.situation.papers:
            return self.nothing(
                self.tr("No paper has been issued yet"),
                self.tr("Papers are issued by the acts of the commission: decisions, lists, protocols."),
            )
        papers = tuple(reversed(view.situation.papers))
        self._list = RowsView(
            tuple(self._row(paper, view) for paper in papers), self.tr("Register of papers")
        )
        self._list.setMinimumWidth(px(250))
        self._list.setMaximumWidth(px(350))
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        made = row(gap=18, margins=(28, 22, 20, 16))
        given = button(FORMS["hand_over"]("").title())
        given.clicked.connect(self._on_handing)
        left = column(gap=12)
        left.addWidget(self._list, 1)
        left.addWidget(given)
        made.addLayout(left, 2)
        made.addLayout(self._preview(), 3)
        whole = holder(made)
        self._list.choose(self._chosen if self._chosen is not None else papers[0].number)
        return whole

    def show_pdf(self, found: tuple[int, bytes]) -> None:
        """Take the bytes of the paper that was asked for."""
        if self._sheets is None or found[0] != self._chosen:
            return
        self._pdf = found
        self._enable(read=True)
        self._sheets.show_pdf(found[1])

    def show_saved(self, path: object) -> None:
        """Say where the paper was saved."""
        if self._about is not None:
            self._about.setText(self.tr("Saved: {path}").format(path=path))

    def ask_to_save(self) -> None:
        """Ask the window to save the paper shown."""
        self._hand_on(self.save_asked)

    def ask_to_print(self) -> None:
        """Ask the window to print the paper shown."""
        self._hand_on(self.print_asked)

    def _preview(self) -> QLayout:
        self._title = label("", "lead", strong=True)
        self._about = label("", "small", "muted")
        self._save = button(self.tr("Save PDF…"), main=True)
        self._save.clicked.connect(self.ask_to_save)
        self._print = button(self.tr("Print…"))
        self._print.clicked.connect(self.ask_to_print)
        self._enable(read=False)
        whole = button(self.tr("Whole page"))
        whole.setCheckable(True)
        self._sheets = Sheets(self._jobs, self.tr("Preview of the paper"))
        whole.toggled.connect(self._sheets.show_whole)
        buttons = holder(row(whole, self._print, self._save, gap=6))
        head = Side(holder(column(self._title, self._about, gap=0)), buttons)
        made = column(head, gap=8)
        made.addWidget(self._sheets, 1)
        return made

    def _row(self, paper: Paper, view: View) -> Row:
        subject = words.paper_subject(paper, view.situation)
        tone = words.PAPER_TONES.get(paper.state, "quiet")
        lines = [(subject, "ink")] if subject else []
        told = f"{words.paper_state(paper)} · {dates.day(paper.day)} · {self._pages(paper)}"
        lines.append((told, tone if tone != "quiet" else "muted"))
        handed = [one.receiver for one in view.situation.handovers if one.paper == paper.number]
        if handed:
            lines.append((self.tr("handed to: {names}").format(names=", ".join(handed)), "muted"))
        title = self.tr("No {number} · {title}").format(number=paper.number, title=words.paper_title(paper))
        return Row(paper.number, title, tuple(lines), mark=tone, quiet=paper.state == "superseded")

    def _pages(self, paper: Paper) -> str:
        return self.tr("%n page(s)", "", paper.pages)

    def _on_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._list is None or self._title is None or self._about is None or not now.isValid():
            return
        self._chosen = self._list.rows.at(now.row()).key
        paper = self._paper()
        if paper is None:
            return
        self._enable(read=False)
        self._title.setText(words.paper_title(paper))
        parts = [self.tr("No {number} of the register").format(number=paper.number), self._pages(paper)]
        if paper.heir is not None:
            parts.append(self.tr("superseded by No {number}").format(number=paper.heir))
        if paper.code:
            parts.append(self.tr("check code {code}").format(code=paper.code))
        self._about.setText(" · ".join(parts))
        self.pdf_asked.emit(paper.number)

    def _on_handing(self) -> None:
        self.asked.emit("act", ("hand_over", str(self._chosen)))

    def _hand_on(self, asked: SignalInstance) -> None:
        paper = self._paper()
        if paper is not None and self._pdf is not None and self._pdf[0] == paper.number:
            asked.emit(file_name(paper), self._pdf[1])

    def _enable(self, *, read: bool) -> None:
        """What needs the paper's bytes waits until they are read."""
        for one in (self._save, self._print):
            if one is not None:
                one.setEnabled(read)

    def _paper(self) -> Paper | None:
        papers = self.view.situation.papers if self.view else ()
        return next((paper for paper in papers if paper.number == self._chosen), None)


def file_name(paper: Paper) -> str:
    """A name for the saved file: the register number and the kind, plain letters."""
    kind = re.sub(r"[^a-z0-9]+", "-", paper.kind.lower())
    return f"{paper.number:02d}-{kind}.pdf"
