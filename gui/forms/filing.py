"""The papers of one candidate as a checklist: filed or not, of which day, with what defect."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.record.situation import FiledPaper
from core.rules.findings import Finding
from core.rules.procedure import Named
from gui import dates
from gui.forms import problems, reading
from gui.forms.keys import DigitsEdit
from gui.forms.line import LineEdit
from gui.forms.shell import Shell, wide
from gui.language import current
from gui.saying import tasklines
from gui.widgets.build import column, holder, label, row
from gui.widgets.tickbox import TickBox

translate = QCoreApplication.translate


class FiledField(Shell):
    """One paper of the rule set's list. Ticked, it is filed now with the details beside it."""

    def __init__(self, paper: Named, found: FiledPaper | None, today: date) -> None:
        super().__init__(f"papers.{paper.key}", "")
        self.text = dates.capital(paper.name[current()])
        self._today = today
        head = column(label(self.text, "", "", strong=True), gap=0)
        head.addWidget(
            label(" · ".join((tasklines.cite(paper.citation), _state(found))), "small", _tone(found))
        )
        again = translate("FiledField", "File it again") if found else translate("FiledField", "Filed now")
        self.tick = TickBox(again)
        self.named(self.tick, again)
        self.tick.toggled.connect(self._on_ticked)
        line = row(gap=12)
        line.addWidget(holder(head, "inside"), 1)
        line.addWidget(self.tick)
        self.put(line)
        self._day, self._sheets = DigitsEdit(keep=".,"), DigitsEdit()
        self._number, self._defect = LineEdit(), LineEdit()
        boxes = row(gap=8)
        for edit, name, part, letters in (
            (self._day, translate("FiledField", "Dated"), "day", 11),
            (self._sheets, translate("FiledField", "Sheets"), "sheets", 5),
            (self._number, translate("FiledField", "Number, if any"), "number", 14),
            (self._defect, translate("FiledField", "Defect, if any"), "defect", 0),
        ):
            edit.textChanged.connect(self.changed)
            self.named(edit, name)
            self.parts[part] = edit
            caption = label(name, "small", "muted", wrap=False)
            box = column(caption, wide(edit, letters) if letters else edit, gap=1)
            boxes.addWidget(holder(box, "inside"), 0 if letters else 1)
        self._details: QWidget = holder(boxes, "inside")
        self.put(self._details)
        self._details.hide()
        self.main = self.tick

    def value(self) -> Any:
        """The paper's data while ticked; None else."""
        if not self.tick.isChecked():
            return None
        day, sheets = reading.day(self._day.text()), reading.whole(self._sheets.text())
        return {
            "day": day.isoformat() if day else self._day.text() or None,
            "sheets": sheets if sheets is not None else self._sheets.text() or None,
            "number": self._number.text() or None,
            "defect": self._defect.text() or None,
        }

    def set_value(self, value: Any) -> None:
        """Put details in; None clears the tick."""
        data = value if isinstance(value, dict) else {}
        self.tick.setChecked(isinstance(value, dict))
        day = data.get("day")
        try:
            self._day.setText(reading.shown(date.fromisoformat(str(day))) if day else "")
        except ValueError:
            self._day.setText(str(day))
        for edit, name in ((self._sheets, "sheets"), (self._number, "number"), (self._defect, "defect")):
            edit.setText("" if data.get(name) is None else str(data[name]))

    def problems(self) -> Sequence[Finding]:
        """A day or a number of sheets that is none."""
        if not self.tick.isChecked():
            return ()
        found = []
        if self._day.text().strip() and reading.day(self._day.text()) is None:
            found.append(Finding(problems.of_days(problems.DATE, self._day.text()), (f"{self.path}.day",)))
        if self._sheets.text().strip() and reading.whole(self._sheets.text()) is None:
            found.append(Finding(problems.of_whole(self._sheets.text()), (f"{self.path}.sheets",)))
        return found

    def summary(self) -> Sequence[tuple[str, str]]:
        """The paper and its details, while ticked."""
        if not self.tick.isChecked():
            return ()
        day = reading.day(self._day.text())
        parts = [dates.day(day) if day else self._day.text()]
        parts.append(translate("FiledField", "sheets: {count}").format(count=self._sheets.text() or 1))
        if self._number.text().strip():
            parts.append(translate("FiledField", "No {number}").format(number=self._number.text().strip()))
        if self._defect.text().strip():
            parts.append(
                translate("FiledField", "defect: {defect}").format(defect=self._defect.text().strip())
            )
        return ((self.text, " · ".join(parts)),)

    def _on_ticked(self, ticked: bool) -> None:
        self._details.setVisible(ticked)
        if ticked and not self._day.text():
            self._day.setText(reading.shown(self._today))
            self._sheets.setText("1")
        self.changed.emit()


def _state(found: FiledPaper | None) -> str:
    if found is None:
        return translate("FiledField", "not filed yet")
    if found.defect is not None:
        return translate("FiledField", "filed with a defect: {defect}").format(defect=found.defect)
    return translate("FiledField", "filed, {day}").format(day=dates.day(found.day))


def _tone(found: FiledPaper | None) -> str:
    if found is None:
        return "soon"
    return "late" if found.defect is not None else "done"
