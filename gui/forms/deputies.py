"""Deputies as a table: typed line by line, or pasted from a table with what could not be read said by row."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit

from core.pasting import PastedRow, parse_deputies
from core.rules.findings import Finding
from gui.forms import problems, reading
from gui.forms.keys import DigitsEdit
from gui.forms.names import PARTS
from gui.forms.paths import inside
from gui.forms.shell import Said, Shell, mark_input
from gui.tokens import px
from gui.widgets.build import button, label, row

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


class Cell(QLineEdit):
    """A cell of text. A table on the clipboard is handed on whole."""

    pasted = Signal(str)

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
    """The table. Rows left empty don't count; a number alone is no row."""

    def __init__(self, path: str, text: str, hint: str = "", *, rows: int = 5, first: int = 1) -> None:
        super().__init__(path, text, hint)
        self._first, self._most = first, rows
        self._lines: list[_Line] = []
        self._loading = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(3))
        for place, (name, said) in enumerate(column_names().items()):
            self._grid.addWidget(label(said, "small", "muted", wrap=False), 0, place)
            self._grid.setColumnStretch(place, STRETCH.get(name, 0))
        self._paste = button(QCoreApplication.translate("TableField", "Paste a table"))
        self._paste.clicked.connect(self._on_paste)
        self._report = label("", "small", "muted")
        tools = row(self._paste, gap=12)
        tools.addWidget(self._report, 1)
        self.put(tools)
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
                    found.append(Finding(problems.WHOLE, (f"{self.path}.{place}.{name}",)))
        return found

    def summary(self) -> Sequence[tuple[str, str]]:
        """Every deputy on a line."""
        said = [
            " · ".join(text for edit in line.edits.values() if (text := edit.text().strip()))
            for line in self._lines
            if line.filled()
        ]
        total = QCoreApplication.translate("TableField", "%n deputies", "", len(said))
        return ((self.text, "\n".join([total, *said])),)

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
            filled[int(place)].edits[_cell(cell) or "kk"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        line = next((one for one in self._lines if not one.filled()), self._lines[-1])
        line.edits["kk"].setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self, text: str) -> None:
        """Take rows of a pasted table after those that stand there; say what could not be read."""
        lines, second = _two_addresses(text)
        rows = parse_deputies("\n".join(lines))
        kept = self.value()
        self.set_value([*kept, *(_deputy(one, second.get(one.line, "")) for one in rows)])
        names = column_names()
        wrong = [one for one in rows if one.problem]
        said = QCoreApplication.translate("TableField", "%n row(s) read.", "", len(rows))
        for one in wrong:
            problem = "address_kk" if one.problem == "address" else one.problem
            what = names.get(problem, QCoreApplication.translate("TableField", "too many columns"))
            line = QCoreApplication.translate("TableField", "Row {row}: look at «{column}».")
            said += " " + line.format(row=one.line, column=what)
        self._report.setText(said)
        self._report.setProperty("tone", "late" if wrong else "done")
        self._report.style().polish(self._report)

    def _append(self) -> None:
        line, names = _Line(), column_names()
        at, number = 2 * len(self._lines) + 1, len(self._lines) + 1
        for place, (name, edit) in enumerate(line.edits.items()):
            if name in WIDTHS:
                edit.setFixedWidth(px(WIDTHS[name]))
            edit.setAccessibleName(f"{number}, {names[name]}")
            edit.textChanged.connect(self._on_changed)
            if isinstance(edit, Cell):
                edit.pasted.connect(self.paste)
            self._grid.addWidget(edit, at, place)
        self._grid.addWidget(line.said, at + 1, 1, 1, len(BOXES) - 1)
        self._lines.append(line)

    def _on_more(self) -> None:
        self._append()
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


def _two_addresses(text: str) -> tuple[list[str], dict[int, str]]:
    """The lines with one address each, and the second address (Russian) of those that have two, by line."""
    lines, second = [], {}
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        sign = "\t" if "\t" in line else ";"
        cells = line.split(sign)
        if len(cells) == len(BOXES):
            second[number] = cells.pop().strip().strip('"')
        lines.append(sign.join(cells))
    return lines, second


def _deputy(pasted: PastedRow, second: str) -> dict[str, Any]:
    address = {"kk": pasted.address, "ru": second}
    if not second and not _KAZAKH.search(pasted.address):
        address = {"kk": "", "ru": pasted.address}
    return {
        "number": pasted.number,
        "person": {
            code: dict(zip(PARTS, name, strict=True)) for code, name in (("kk", pasted.kk), ("ru", pasted.ru))
        },
        "birth_year": pasted.birth_year,
        "address": address,
    }


_KAZAKH = re.compile(r"[әғқңөұүһі]|ауыл|кент", re.IGNORECASE)
"""An address in Kazakh shows it by its letters; a single address in Russian goes into its own column."""


def _whole(text: str) -> int | str | None:
    found = reading.whole(text)
    return (text or None) if found is None else found


def _name(text: str) -> dict[str, str | None]:
    surname, given, *rest = [*text.split(), "", ""]
    patronymic = " ".join(part for part in rest if part)
    return {"surname": surname or None, "given": given or None, "patronymic": patronymic or None}


def _cell(path: str) -> str:
    return next((name for start, name in AT.items() if inside(path, start) is not None), "kk" if path else "")
