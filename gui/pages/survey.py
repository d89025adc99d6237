"""Survey: every election of a consolidated database, the most urgent first; a chart, a table, CSV and PDF."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QWidget

from core.rules.findings import Sentence
from gui.forms.keys import DigitsEdit
from gui.help.asking import HelpAsked
from gui.page import Page
from gui.tokens import current, px
from gui.widgets.build import Card, button, column, label, row, tile, wrapped
from gui.widgets.marks import Mark
from gui.widgets.shares import Share, Shares
from gui.widgets.stands import sheet, split
from gui.work.surveyed import Surveyed

MOST_MONTHS = 600
STACKED = 140
"""The text size in per cent from which the buttons stand beneath what is asked."""
TONES = {"forked": "late", "passed": "late", "ahead": "soon", "calm": "done"}

Index = QModelIndex | QPersistentModelIndex


TWO, THREE = 46, 66
"""How tall a line of the table is: where two lines of words are not enough for all, three."""
BESIDE = 14
"""What stands beside the words of a cell."""
MEASURED = 12
"""So many of the longest texts of a column are measured."""
ADDRESS = "postgresql://…"
"""How an address of a server begins, in every language."""


class Elections(QAbstractTableModel):
    """The lines of a survey."""

    def __init__(self, found: Surveyed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: an election a line."""
        return 0 if parent is not None and parent.isValid() else len(self._found.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: as many as there are heads."""
        return 0 if parent is not None and parent.isValid() else len(self._found.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the words of a cell, and the colour of how urgent it is."""
        line = self._found.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (0, 3) and line.urgency != "calm":
            return current().color(TONES[line.urgency])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt: the heads."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._found.heads[section]
        return None


class Table(QTableView):
    """The elections, read only; its columns share the width."""

    def __init__(self, found: Surveyed, name: str) -> None:
        super().__init__()
        self.setModel(Elections(found, self))
        self.setAccessibleName(name)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(TWO))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setMinimumHeight(px(360))
        columns = [[line.cells[place] for line in found.lines] for place in range(len(found.heads))]
        self._needs = [self._need(head, texts) for head, texts in zip(found.heads, columns, strict=True)]

    def _need(self, head: str, texts: list[str]) -> tuple[int, int]:
        """How wide a column has to be for its longest word, and for all to have two lines at most."""
        metrics, beside = self.fontMetrics(), px(BESIDE)
        words = {head, *(max(text.split(), key=len, default="") for text in set(texts))}
        least = max(map(metrics.horizontalAdvance, sorted(words, key=len)[-MEASURED:])) + beside
        longest = sorted(set(texts), key=len)[-MEASURED:]
        asked = max((metrics.horizontalAdvance(text) * 5 // 8 for text in longest), default=0) + beside
        return least, max(least, asked)

    def resizeEvent(self, event: object) -> None:
        """Qt: each column has what it needs at least; what is left goes where texts are long."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        least, asked = (sum(each) for each in zip(*self._needs, strict=True))
        left = self.viewport().width() - least
        self.verticalHeader().setDefaultSectionSize(px(TWO if asked <= least + left else THREE))
        for place, (needs, asks) in enumerate(self._needs):
            more = left * (asks - needs) // (asked - least) if asked > least else 0
            self.setColumnWidth(place, needs + max(more, 0))


class SurveyPage(Page):
    """What an oblast sees of many commissions. It reads, and changes nothing."""

    together_asked = Signal()
    file_asked = Signal()
    address_asked = Signal(str)
    within_asked = Signal(object)
    csv_asked = Signal()
    pdf_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found: Surveyed | None = None
        self._problem: Sentence | None = None
        self._reading = False
        self._address = ""
        self._months = ""
        self._edit: QLineEdit | None = None
        self._within: QLineEdit | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Survey of many commissions")

    def show_reading(self) -> None:
        """Say that the database is being read."""
        self._reading, self._problem = True, None
        self.rebuild()

    def show_found(self, found: Surveyed) -> None:
        """Take a survey."""
        self._found, self._problem, self._reading = found, None, False
        self.rebuild()
        self.focus_main()

    def hold(self, found: Surveyed) -> None:
        """The same survey in other words, for when the page is built next."""
        self._found = found

    def show_problem(self, problem: Sentence) -> None:
        """Say why there is none."""
        self._problem, self._reading = problem, False
        self.rebuild()

    def content(self) -> QWidget:
        """Build the page."""
        self._edit = self._within = None
        if self.away:
            return QWidget()
        items: list[QWidget] = [self.path()]
        if self._problem is not None:
            items.append(_problem_tile(self._problem))
        items.append(self._source())
        if self._found is not None:
            items += [self._chart(self._found), self._table(self._found)]
        elif not self._reading:
            items.append(self._order())
        return sheet(*items)

    def _order(self) -> QWidget:
        """While there is nothing to be shown: in what order it will be."""
        card = Card(self.tr("What it shows: every election, the most urgent first"), gap=10)
        told = (
            (
                "missing",
                self.tr("Forked record"),
                self.tr("two records of one election: ask both commissions"),
            ),
            ("late", self.tr("Deadline passed"), self.tr("what had to be done by then is not recorded")),
            ("due", self.tr("Deadline ahead"), self.tr("the next deadline, with its day and hour")),
            ("done", self.tr("Nothing awaited"), self.tr("the akim is in office, or the election has ended")),
        )
        for mark, name, why in told:
            said = label(f"{name}: {why}")
            line = row(gap=10)
            line.addWidget(Mark(mark), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(said, 1)
            card.add(line)
        more = self.tr(
            "Each with its stage, lateness, outcome, end of the term of office and findings; "
            "as CSV and PDF too."
        )
        card.add(label(more, "", "muted"))
        return card

    def _source(self) -> QWidget:
        card = Card(self.tr("The database"), gap=8)
        if self._found is None:
            said = self.tr(
                "It is made of the audit files that commissions hand in. Bring them together here, or open a"
                " database that was made before."
            )
            card.add(label(said, "", "muted"))
            how = button(self.tr("How it is made, and what the page then shows"), link=True)
            how.clicked.connect(self._on_how_asked)
            card.add(row(how, -1))
        else:
            card.add(label(self._found.told, "", "", strong=True))
        together = button(self.tr("Bring audit files together…"), main=self._found is None)
        together.clicked.connect(self.together_asked)
        browse = button(self.tr("Open a file…"))
        browse.clicked.connect(self.file_asked)
        self._lead = together
        self._edit = QLineEdit(self._address)
        self._edit.setPlaceholderText(ADDRESS)
        self._edit.setAccessibleName(self.tr("Address of a database on a server"))
        self._edit.returnPressed.connect(self._on_address)
        server = button(self.tr("Open the address"))
        server.clicked.connect(self._on_address)
        card.add(wrapped(together, browse))
        line = row(gap=10)
        line.addWidget(self._edit, 1)
        line.addWidget(server)
        card.add(line)
        if self._reading:
            card.add(label(self.tr("Reading the database…"), "", "muted"))
        card.add(label(self.tr("Only read: nothing is changed here, and nothing is sent anywhere."), "small"))
        return card

    def _chart(self, found: Surveyed) -> QWidget:
        card = Card(self.tr("Where they stand"), gap=6)
        urgent = tuple(Share(name, n, TONES[key]) for key, name, n in found.urgencies)
        staged = tuple(Share(name, n, "act") for _key, name, n in found.stages)
        line = split(28, (0, 0, 0, 0))
        for shares in (Shares(urgent, self.tr("By urgency")), Shares(staged, self.tr("By stage"))):
            line.addWidget(shares, 1, Qt.AlignmentFlag.AlignTop)
        card.add(line)
        return card

    def _table(self, found: Surveyed) -> QWidget:
        card = Card(self.tr("Elections, the most urgent first"), gap=8)
        self._within = DigitsEdit()
        self._within.setText(self._months)
        self._within.setFixedWidth(px(70))
        self._within.setAccessibleName(self.tr("Only terms of office that end within so many months"))
        self._within.returnPressed.connect(self._on_within)
        show = button(self.tr("Show"))
        show.clicked.connect(self._on_within)
        csv = button(self.tr("Save as CSV…"))
        csv.clicked.connect(self.csv_asked)
        pdf = button(self.tr("Save as PDF…"))
        pdf.clicked.connect(self.pdf_asked)
        ask = label(self.tr("Terms of office that end within, months:"), wrap=False)
        if px(100) >= STACKED:
            card.add(row(ask, self._within, show, -1, gap=10))
            card.add(row(csv, pdf, -1, gap=10))
        else:
            card.add(row(ask, self._within, show, -1, csv, pdf, gap=10))
        if found.lines:
            card.add(Table(found, self.tr("Elections, the most urgent first")))
        else:
            card.add(label(self.tr("No election fits."), "", "muted"))
            if self._months:
                every = button(self.tr("Show all elections"))
                every.clicked.connect(self._on_all)
                card.add(row(every, -1))
        return card

    def _on_how_asked(self) -> None:
        QCoreApplication.sendEvent(self.window(), HelpAsked("page:survey"))

    def _on_all(self) -> None:
        self._months = ""
        self.within_asked.emit(None)

    def _on_address(self) -> None:
        if self._edit is not None and self._edit.text().strip():
            self._address = self._edit.text().strip()
            self.address_asked.emit(self._address)

    def _on_within(self) -> None:
        typed = self._within.text().strip() if self._within is not None else ""
        self._months = typed if typed.isdigit() and int(typed) <= MOST_MONTHS else ""
        self.within_asked.emit(int(self._months) if self._months else None)


def _problem_tile(problem: Sentence) -> QWidget:
    words = [label(problem.what, "lead", "late", strong=True)]
    words += [label(one) for one in (problem.why, problem.do) if one]
    return tile("late", column(*words, gap=4, margins=(20, 14, 20, 14)))
