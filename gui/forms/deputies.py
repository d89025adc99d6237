"""Deputies as a table: typed line by line, pasted, or brought in from a file, each row with what it lacks."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStyle, QStyleOptionFrame

from core.acts.electors import Enrolled
from core.importing.columns import recognise
from core.importing.deputies import preview
from core.importing.problems import ImportProblem
from core.importing.tables import read_text
from core.rules.findings import Finding, Severity
from gui import wording
from gui.forms import problems, reading
from gui.forms.bringing import passed_over
from gui.forms.keys import DigitsEdit
from gui.forms.line import LineEdit
from gui.forms.listed import Table
from gui.forms.names import PARTS
from gui.forms.paths import inside
from gui.forms.shell import Said, Shell, mark_input
from gui.tokens import px, tall
from gui.widgets.around import lead_through
from gui.widgets.build import button, label, row
from gui.widgets.undo import UndoBar

LONGEST_PASTE = 200_000
BOXES = ("number", "kk", "ru", "birth_year", "address_kk", "address_ru")
WIDTHS = {"number": 48, "birth_year": 64}
STRETCH = {"kk": 6, "ru": 6, "address_kk": 5, "address_ru": 5}
AT = {
    "number": "number",
    "birth_year": "birth_year",
    "address.kk": "address_kk",
    "address.ru": "address_ru",
    "address": "address_kk",
    "person.kk": "kk",
    "person.ru": "ru",
}


def column_names() -> dict[str, str]:
    """The headings of the table."""
    translate = QCoreApplication.translate
    return {
        "number": translate("TableField", "No"),
        "kk": translate("TableField", "Name in Kazakh"),
        "ru": translate("TableField", "Name in Russian"),
        "birth_year": translate("TableField", "Born in"),
        "address_kk": translate("TableField", "Address in Kazakh"),
        "address_ru": translate("TableField", "Address in Russian"),
    }


class Cell(LineEdit):
    """A cell of text. A table on the clipboard is handed on whole.

    Of a text that is wider than the cell its beginning and its end are seen: the surname and the
    patronymic, the village and the house.
    """

    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)  # a file dropped here is the table's
        self.textChanged.connect(self._tell)

    def shown(self) -> str:
        """What is seen while nobody types in the cell."""
        middle = Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(self.text(), middle, self._room(self._framed()).width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the text may be cut now, or no more."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a text that is cut says so."""
        said = self.shown()
        if self.hasFocus() or said == self.text():
            super().paintEvent(event)
            return
        option, painter = self._framed(), QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._room(option), flags, said)
        painter.end()

    def _framed(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def _room(self, option: QStyleOptionFrame) -> QRect:
        """Where Qt writes the text: it leaves two pixels free at both ends."""
        contents = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(contents, option, self).adjusted(2, 0, -2, 0)

    def _tell(self, *_: object) -> None:
        self.setToolTip(self.text() if self.shown() != self.text() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: paste."""
        text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if "\n" in text.strip() or "\t" in text:
            self.pasted.emit(text)
            return
        super().keyPressEvent(event)


class _Line:
    """One row of boxes with the room for what is found in it."""

    def __init__(self) -> None:
        self.edits: dict[str, QLineEdit] = {
            name: DigitsEdit() if name in WIDTHS else Cell() for name in BOXES
        }
        self.said = Said()

    def filled(self) -> bool:
        """Whether anything but the number stands there."""
        return any(edit.text().strip() for name, edit in self.edits.items() if name != "number")

    def value(self) -> dict[str, Any]:
        """The row as a deputy's data."""
        texts = {name: edit.text().strip() for name, edit in self.edits.items()}
        return {
            "number": _whole(texts["number"]),
            "person": {code: _name(texts[code]) for code in ("kk", "ru")},
            "birth_year": _whole(texts["birth_year"]),
            "address": {code: texts[f"address_{code}"] or None for code in ("kk", "ru")},
        }


class TableField(Shell):
    """The table. Rows left empty don't count, nor a number alone. `known`: who is on the list already."""

    def __init__(
        self,
        path: str,
        text: str,
        hint: str = "",
        *,
        rows: int = 5,
        first: int = 1,
        known: Enrolled | None = None,
    ) -> None:
        super().__init__(path, text, hint)
        self._known = known or Enrolled((), 0, 0)
        self.setAcceptDrops(True)
        self._first, self._most = first, rows
        self._lines: list[_Line] = []
        self._loading = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(3))
        self._across = len(BOXES) // 2 if tall() else len(BOXES)  # a name over its address
        self._deep = len(BOXES) // self._across
        for place, (name, said) in enumerate(column_names().items()):
            line, across = divmod(place, self._across)
            over = label(said, "small", "muted", wrap=name in STRETCH)
            self._grid.addWidget(over, line, across, Qt.AlignmentFlag.AlignBottom)
            self._grid.setColumnStretch(across, STRETCH.get(name, 0))
        self._paste = button(QCoreApplication.translate("TableField", "Paste a table"))
        self._paste.clicked.connect(self._on_paste)
        self._bring = button(QCoreApplication.translate("TableField", "From a file…"))
        self._bring.clicked.connect(self._on_bring)
        self._report = label(
            QCoreApplication.translate("TableField", "CSV, XLSX or ODS; or drop the file here."),
            "small",
            "muted",
        )
        tools = row(self._bring, self._paste, gap=12)
        tools.addWidget(self._report, 1)
        self.put(tools)
        self.undo = UndoBar()
        self.put(self.undo)
        self.put(self._grid)
        self._more = button(QCoreApplication.translate("TableField", "One more line"))
        self._more.clicked.connect(self._on_more)
        self.put(row(self._more, -1))
        self.set_value([])

    def value(self) -> Any:
        """The deputies that were typed."""
        return [line.value() for line in self._lines if line.filled()]

    def set_value(self, value: Any) -> None:
        """Put deputies in; empty lines follow for those still to come."""
        given = value if isinstance(value, list) else []
        self._loading = True
        for line in self._lines:
            for edit in line.edits.values():
                edit.clear()
            line.said.show_findings(())
        while len(self._lines) < max(self._most, len(given), 1):
            self._append()
        self._lead()
        for place, line in enumerate(self._lines):
            line.edits["number"].setText(str(self._first + place))
        for line, deputy in zip(self._lines, given, strict=False):
            _fill(line, deputy)
        self._loading = False
        self.changed.emit()

    def problems(self) -> Sequence[Finding]:
        """Numbers that are none."""
        found = []
        for place, line in enumerate(one for one in self._lines if one.filled()):
            for name in WIDTHS:
                typed = line.edits[name].text().strip()
                if typed and reading.whole(typed) is None:
                    found.append(Finding(problems.of_whole(typed), (f"{self.path}.{place}.{name}",)))
        return found

    def summary(self) -> Sequence[tuple[str, str]]:
        """How many deputies there are."""
        many = sum(1 for line in self._lines if line.filled())
        return ((self.text, QCoreApplication.translate("TableField", "%n deputies", "", many)),)

    def told(self) -> Sequence[tuple[str, str, str | Table]]:
        """The deputies as they stand in the form, whole."""
        names = column_names()
        rows = [
            tuple(edit.text().strip() for edit in line.edits.values())
            for line in self._lines
            if line.filled()
        ]
        widths = tuple(STRETCH.get(name, 0) for name in names)
        table = Table(tuple(names.values()), tuple(rows), widths, self._across)
        return (*((self.path, *pair) for pair in self.summary()), (self.path, "", table))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Each finding at its row; the rest beneath the table."""
        left = list(findings)
        for place, line in enumerate(one for one in self._lines if one.filled()):
            prefix = f"{self.path}.{place}"
            mine = [one for one in left if any(inside(path, prefix) is not None for path in one.fields)]
            left = [one for one in left if one not in mine]
            line.said.show_findings(mine)
            wrong = {_cell(inside(path, prefix) or "") for one in mine for path in one.fields}
            for name, edit in line.edits.items():
                mark_input(edit, "late" if name in wrong else "")
        for line in self._lines:
            if not line.filled():
                line.said.show_findings(())
        self.said.show_findings(left)

    def focus_part(self, path: str = "") -> None:
        """The cell that a finding names; the first empty name else."""
        rest = inside(path, self.path) or ""
        place, _, cell = rest.partition(".")
        filled = [line for line in self._lines if line.filled()]
        if place.isdigit() and int(place) < len(filled):
            edit = filled[int(place)].edits[_cell(cell) or "kk"]
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.selectAll()
            return
        line = next((one for one in self._lines if not one.filled()), self._lines[-1])
        line.edits["kk"].setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self, text: str) -> None:
        """Take rows of a pasted table after those that stand there; say what could not be read."""
        try:
            table = read_text(text[:LONGEST_PASTE])
        except ImportProblem as problem:
            self._say(wording.sentence(problem.finding).what, "late")
            return
        found = recognise(table)
        brought = preview(table, found.mapping, found.heading, self.known(), self.next_number())
        rows = [one for one in brought.rows if not one.barred]
        names = column_names()
        said = [QCoreApplication.translate("TableField", "%n row(s) read.", "", len(rows))]
        wrong = [(one, _first_wrong(one.findings)) for one in brought.rows]
        for one, cell in wrong:
            if cell:
                line = QCoreApplication.translate("TableField", "Row {row}: look at “{column}”.")
                said.append(line.format(row=one.line, column=names[cell]))
        said.append(passed_over(brought.skipped, 0))
        self.bring_in([one.data for one in rows], " ".join(part for part in said if part))
        self._say(self._report.text(), "late" if any(cell for _, cell in wrong) else "done")

    def bring_in(self, deputies: Sequence[dict[str, Any]], report: str) -> None:
        """Put deputies after those that stand there, and say what was brought and what was not."""
        before = self.value()
        self.set_value([*before, *deputies])
        self._say(report, "done")
        said = QCoreApplication.translate("TableField", "%n row(s) were put in.", "", len(deputies))
        self.undo.offer(said, partial(self._take_back, before))

    def known(self) -> Enrolled:
        """Who is on the list, and who stands in the table already."""
        typed = tuple(
            (one["number"], " ".join(part or "" for part in one["person"]["kk"].values()), one["birth_year"])
            for one in self.value()
            if isinstance(one["number"], int) and isinstance(one["birth_year"], int)
        )
        return Enrolled((*self._known.there, *typed), self._known.seats, self._known.vote_year)

    def next_number(self) -> int:
        """The number of the next deputy, if they are numbered in order."""
        typed = [one["number"] for one in self.value() if isinstance(one["number"], int)]
        return max(typed, default=self._first - 1) + 1

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: a single file may be dropped here."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: a file was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.asked.emit("import", (self, path))

    def _say(self, text: str, tone: str) -> None:
        self._report.setText(text)
        self._report.setProperty("tone", tone)
        self._report.style().polish(self._report)

    def _take_back(self, before: list[Any]) -> None:
        self.set_value(before)
        self._say("", "muted")

    def _on_bring(self) -> None:
        self.asked.emit("import", (self, None))

    def _append(self) -> None:
        line, names = _Line(), column_names()
        at, number = (self._deep + 1) * len(self._lines) + self._deep, len(self._lines) + 1
        for place, (name, edit) in enumerate(line.edits.items()):
            if name in WIDTHS:
                edit.setFixedWidth(px(WIDTHS[name]))
            edit.setAccessibleName(f"{number}, {names[name]}")
            edit.textChanged.connect(self._on_changed)
            if isinstance(edit, Cell):
                edit.pasted.connect(self.paste)
            deep, across = divmod(place, self._across)
            self._grid.addWidget(edit, at + deep, across)
        self._grid.setRowMinimumHeight(at + self._deep, px(8) if self._deep > 1 else 0)
        self._grid.addWidget(line.said, at + self._deep, 1, 1, self._across - 1)
        self._lines.append(line)

    def _lead(self) -> None:
        lead_through(
            self._paste, [*(edit for line in self._lines for edit in line.edits.values()), self._more]
        )

    def _on_more(self) -> None:
        self._append()
        self._lead()
        self._lines[-1].edits["number"].setText(str(self._first + len(self._lines) - 1))
        self._lines[-1].edits["kk"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_paste(self) -> None:
        self.paste(QGuiApplication.clipboard().text())
        self.focus_part()

    def _on_changed(self) -> None:
        if not self._loading:
            self.changed.emit()


def _fill(line: _Line, deputy: Any) -> None:
    data = deputy if isinstance(deputy, dict) else {}
    person = data.get("person") or {}
    for name in ("number", "birth_year"):
        found = data.get(name)
        line.edits[name].setText("" if found is None else str(found))
    address = data.get("address") or {}
    for code in ("kk", "ru"):
        name_of = person.get(code) or {}
        line.edits[f"address_{code}"].setText(str(address.get(code) or ""))
        line.edits[code].setText(" ".join(str(name_of.get(part) or "") for part in PARTS).strip())
    for edit in line.edits.values():
        edit.setCursorPosition(0)  # a long name shows its beginning


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _first_wrong(findings: Sequence[Finding]) -> str:
    refused = [one for one in findings if problems.severity(one) is Severity.REFUSE]
    return next((_cell(path) for one in refused for path in one.fields), "")


def _whole(text: str) -> int | str | None:
    found = reading.whole(text)
    return (text or None) if found is None else found


def _name(text: str) -> dict[str, str | None]:
    surname, given, *rest = [*text.split(), "", ""]
    patronymic = " ".join(part for part in rest if part)
    return {"surname": surname or None, "given": given or None, "patronymic": patronymic or None}


def _cell(path: str) -> str:
    return next((name for start, name in AT.items() if inside(path, start) is not None), "kk" if path else "")
