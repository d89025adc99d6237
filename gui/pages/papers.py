"""Papers: the register at the left, the sheets as they were issued at the right."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.acts.printing import by_code, last_heir
from core.record.situation import Paper
from gui import allowed, dates, words
from gui.forms.registry import FORMS
from gui.jobs import Jobs
from gui.page import Page
from gui.saying import subjects
from gui.tokens import edge, large, px, tall
from gui.view import View
from gui.widgets.around import empty
from gui.widgets.build import button, column, holder, label, row, wrapped
from gui.widgets.rows import Row
from gui.widgets.scans import ScansLine
from gui.widgets.sheets import Sheets
from gui.widgets.stands import Side, split
from gui.widgets.ticked import TickedRows


class PapersPage(Page):
    """The register of papers with its preview."""

    scrolls = False
    pdf_asked = Signal(object)
    save_asked = Signal(list, list)
    print_asked = Signal(list, list)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._list: TickedRows | None = None
        self._search: QLineEdit | None = None
        self._answer: QLabel | None = None
        self._anew: QPushButton | None = None
        self._ticks: set[object] = set()
        self._sheets: Sheets | None = None
        self._title: QLabel | None = None
        self._about: QLabel | None = None
        self._save: QPushButton | None = None
        self._print: QPushButton | None = None
        self._chosen: object = None
        self._pdf: tuple[int, bytes] | None = None
        self._saved: tuple[object, str] = (None, "")
        """Which paper was saved last, and where: said until another is turned to."""
        self._scans: QVBoxLayout | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Papers")

    def forget(self) -> None:
        """Another file: nothing of it is chosen or ticked yet."""
        self._chosen, self._saved = None, (None, "")
        self._ticks.clear()

    def show_subject(self, subject: object) -> None:
        """Turn to a paper."""
        self._chosen = subject
        if self._list is not None:
            self._list.choose(subject)

    def content(self) -> QWidget:
        """Build the page."""
        self._search = self._answer = self._anew = None
        self._list = self._sheets = self._title = self._about = self._pdf = self._scans = None
        self._save = self._print = None
        view = self.view
        if view is None or not view.situation.papers:
            return self.nothing(
                self.tr("No paper has been issued yet"),
                self.tr("Papers are issued by the acts of the commission: decisions, lists, protocols."),
                go=self._issue() if view is not None and view.situation.calendar else None,
            )
        papers = tuple(reversed(view.situation.papers))
        self._ticks &= {paper.number for paper in papers}
        rows = tuple(self._row(paper, view) for paper in papers)
        self._list = self._lead = TickedRows(rows, self.tr("Register of papers"), self._ticks)
        self._list.ticked.connect(self._say_ticked)
        self._list.setMinimumWidth(px(250))
        self._list.setMaximumWidth(px(350 if not large() else 900))
        self._list.setMinimumHeight(px(220 if large() else 120))
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        across = tall() and not large()
        over, under = (12, 12) if tall() else (22, 16)
        finding, (tools, preview) = self._finding(), self._preview(across=across)
        made = split(18, (0, 0, 0, 0) if across else (edge(), over, edge(), under))
        left = column(gap=8)
        if not across:
            left.addLayout(finding)
        left.addWidget(self._list, 1)
        further = column(gap=0 if tall() else 4)
        further.addWidget(self._issue(link=True))
        for text, page in (
            (self.tr("Sets, empty forms, list of printing"), "printing"),
            (self.tr("Wording and settings"), "wording"),
        ):
            more = button(text, link=True)
            more.clicked.connect(partial(self.asked.emit, page, None))
            further.addWidget(more)
        left.addLayout(further)
        made.addLayout(left, 1 if tall() else 2)
        made.addLayout(preview, 1 if tall() else 3)
        if across:  # one line over both: neither list nor sheet could spare it
            line = row(finding, tools, gap=14)
            line.setStretch(0, 1)
            made = column(line, made, gap=8, margins=(edge(), over, edge(), under))
        whole = holder(made)
        self._list.choose(self._chosen if self._chosen is not None else papers[0].number)
        return whole

    def _issue(self, *, link: bool = False) -> QPushButton:
        """The way to the papers that no other act issues: the notice, the plan, minutes, the list."""
        made = button(FORMS["issue_paper"]("").title(), main=not link, link=link)
        made.clicked.connect(partial(self.asked.emit, "act", ("issue_paper", "")))
        allowed.grey(made, self.view, "issue_paper")
        return made

    def show_pdf(self, found: tuple[int, bytes]) -> None:
        """Take the bytes of the paper that was asked for."""
        if self._sheets is None or found[0] != self._chosen:
            return
        self._pdf = found
        self._enable(read=True)
        self._sheets.show_pdf(found[1])

    def show_saved(self, number: int, path: object) -> None:
        """Say where a paper was saved; the reading that follows, with this in the journal, says it too."""
        self._saved = (number, str(path))
        self._say_saved()

    def _say_saved(self) -> None:
        if self._about is not None and self._saved[0] == self._chosen and self._saved[1]:
            self._about.setText(self.tr("Saved: {path}").format(path=self._saved[1]))

    def ask_to_save(self) -> None:
        """Ask the window to save the ticked papers, or the one shown."""
        if numbers := self._numbers():
            self.save_asked.emit(numbers, [])

    def ask_to_print(self) -> None:
        """Ask the window to print the ticked papers, or the one shown."""
        if numbers := self._numbers():
            self.print_asked.emit(numbers, [])

    def _numbers(self) -> list[int]:
        """The ticked papers in the order of the register; without ticks the one that is read and shown."""
        papers = self.view.situation.papers if self.view is not None else ()
        ticked = [paper.number for paper in papers if paper.number in self._ticks]
        if ticked:
            return ticked
        paper = self._paper()
        return [paper.number] if paper is not None and self._pdf and self._pdf[0] == paper.number else []

    def _finding(self) -> QLayout:
        """Words of a paper, or the code at its foot."""
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find: words, number, code"))
        self._search.setAccessibleName(self.tr("Find a paper by words, number or check code"))
        self._search.setMaximumWidth(px(350))
        self._search.textChanged.connect(self._on_search)
        self._answer = label("", "small")
        self._answer.hide()
        return column(self._search, self._answer, gap=4)

    def _on_search(self, typed: str) -> None:
        view = self.view
        if view is None or self._list is None or self._answer is None:
            return
        asked = typed.strip()
        coded = by_code(view.situation, asked)
        words_ = asked.casefold().split()
        rows = [self._row(paper, view) for paper in reversed(view.situation.papers)]
        if coded is not None:
            rows = [one for one in rows if one.key == coded.number]
        else:
            rows = [one for one in rows if all(word in one.spoken().casefold() for word in words_)]
        self._list.show_rows(tuple(rows))
        self._answer.setText(
            self._found(coded, view)
            if coded
            else ""
            if rows
            else self.tr("No paper of this file is found: neither by these words nor by this code.")
        )
        self._answer.setVisible(bool(self._answer.text()))
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        if rows:
            self._list.choose(self._chosen)

    def _found(self, paper: Paper, view: View) -> str:
        """What a check code says: which paper, made of which state, whether it is in force."""
        said = self.tr("The code is that of No {number}, {state}.").format(
            number=paper.number, state=words.paper_state(paper)
        )
        heir = last_heir(paper, view.situation)
        if heir.number != paper.number:
            said += " " + self.tr("In force: No {number}.").format(number=heir.number)
        return said

    def _say_ticked(self) -> None:
        """The buttons say how many papers they take."""
        if self._save is None or self._print is None:
            return
        count = len(self._ticks)
        self._save.setText(
            self.tr("Save {count} to a stick…").format(count=count) if count > 1 else self.tr("Save PDF…")
        )
        self._print.setText(self.tr("Print {count}…").format(count=count) if count else self.tr("Print…"))
        self._enable(read=bool(self._ticks) or self._pdf is not None)

    def _preview(self, *, across: bool) -> tuple[QWidget, QLayout]:
        """What is done with the paper, and the paper; the one stands in the other's head unless `across`."""
        self._title = label("", "lead", strong=True)
        self._about = label("", "small", "muted")
        self._save = button(self.tr("Save PDF…"), main=True)
        self._save.clicked.connect(self.ask_to_save)
        self._print = button(self.tr("Print…"))
        self._print.clicked.connect(self.ask_to_print)
        self._anew = button(self.tr("Issue anew…"))
        self._anew.clicked.connect(self._on_anew)
        self._anew.hide()
        self._enable(read=False)
        self._say_ticked()
        whole = button(self.tr("Whole page"))
        whole.setCheckable(True)
        self._sheets = Sheets(self._jobs, self.tr("Preview of the paper"))
        whole.toggled.connect(self._sheets.show_whole)
        tools = (self._anew, whole, self._print, self._save)
        buttons = wrapped(*tools, gap=6, on="content") if tall() else holder(row(*tools, gap=6))
        titles = holder(column(self._title, self._about, gap=0))
        self._scans = column(gap=2)
        made = column(titles if across else Side(titles, buttons), self._scans, gap=8)
        made.addWidget(self._sheets, 1)
        return buttons, made

    def _row(self, paper: Paper, view: View) -> Row:
        subject = subjects.of(paper, view.situation)
        tone = words.PAPER_TONES.get(paper.state, "quiet")
        lines = [(subject, "ink")] if subject else []
        day = dates.short(paper.day) if paper.day.year == view.now.year else dates.day(paper.day)
        told = f"{words.paper_state(paper)} · {day} · {self._pages(paper)}"
        lines.append((told, tone if tone != "quiet" else "muted"))
        handed = [one.receiver for one in view.situation.handovers if one.paper == paper.number]
        if handed:
            lines.append((self.tr("handed to: {names}").format(names=", ".join(handed)), "muted"))
        title = self.tr("No {number} · {title}").format(number=paper.number, title=words.paper_title(paper))
        return Row(
            paper.number, title, tuple(lines), mark="" if tall() else tone, quiet=paper.state == "superseded"
        )

    def _pages(self, paper: Paper) -> str:
        return self.tr("%n page(s)", "", paper.pages)

    def _on_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._list is None or self._title is None or self._about is None or not now.isValid():
            return
        self._chosen = self._list.rows.at(now.row()).key
        if self._saved[0] != self._chosen:
            self._saved = (None, "")
        paper = self._paper()
        if paper is None:
            return
        self._enable(read=bool(self._ticks))
        waits = paper.state == "superseded" and paper.heir is None
        if self._anew is not None:
            self._anew.setVisible(waits and paper.kind != "ballot")
            allowed.grey(self._anew, self.view, "reissue_paper")
        self._title.setText(words.paper_title(paper))
        parts = [self.tr("No {number} of the register").format(number=paper.number), self._pages(paper)]
        if paper.heir is not None:
            parts.append(self.tr("superseded by No {number}").format(number=paper.heir))
        told = " · ".join(parts)
        if paper.code:  # in large letters on a line of its own: it is read out, and would break at its dashes
            told += "\n" if tall() else " · "
            told += self.tr("check code {code}").format(code=paper.code)
        self._about.setText(told)
        self._say_saved()
        self._show_scans(paper)
        self.pdf_asked.emit(paper.number)

    def _show_scans(self, paper: Paper) -> None:
        """The scans of the signed paper, and where another is attached."""
        if self._scans is not None and self.view is not None:
            empty(self._scans)
            line = ScansLine(self.view, "paper", paper.number, self.asked)
            given = button(FORMS["hand_over"]("").title(), link=True)
            given.clicked.connect(self._on_handing)
            allowed.grey(given, self.view, "hand_over")
            self._scans.addWidget(wrapped(line, given, gap=4 if tall() else 18, on="content"))
            if self._sheets is not None:
                QWidget.setTabOrder(line.last, given)
                QWidget.setTabOrder(given, self._sheets)

    def _on_handing(self) -> None:
        self.asked.emit("act", ("hand_over", str(self._chosen)))

    def _on_anew(self) -> None:
        paper = self._paper()
        if paper is not None:
            self.asked.emit("act", ("reissue_paper", f"{paper.kind} {paper.subject}"))

    def _enable(self, *, read: bool) -> None:
        """What needs the paper's bytes waits until they are read."""
        for one in (self._save, self._print):
            if one is not None:
                one.setEnabled(read)

    def _paper(self) -> Paper | None:
        papers = self.view.situation.papers if self.view else ()
        return next((paper for paper in papers if paper.number == self._chosen), None)
