"""A step of the calendar plan: its dates as proposed, changeable but for the vote and the silence."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from core.record.situation import Window
from core.rules.calendar import Step
from core.rules.findings import Finding
from gui import dates, words
from gui.forms import problems, reading
from gui.forms.keys import DigitsEdit
from gui.forms.shell import Shell, wide
from gui.language import current
from gui.saying import tasklines
from gui.tokens import px
from gui.widgets.build import column, holder, label, row

translate = QCoreApplication.translate


class StepField(Shell):
    """First and last day, and the hour where the step ends at one. Its value: texts, or the ISO moments."""

    def __init__(self, step: Step, *, fixed: bool = False) -> None:
        super().__init__(f"steps.{step.name}", "")
        self.text = words.step(step.name)
        self._step, self._fixed = step, fixed
        self._first, self._last, self._hour = (DigitsEdit(keep=".,") for _ in range(3))
        self._ends_at_midnight = step.closes is not None and step.closes.time() == time()
        line = row(gap=8)
        name = column(label(self.text, "", "", strong=True), gap=0)
        rule = " · ".join(part for part in (step.rule[current()], tasklines.cite(step.citation)) if part)
        name.addWidget(label(rule, "small", "muted"))
        line.addWidget(holder(name, "inside"), 1)
        if fixed:
            shown = dates.span(Window(step.opens, step.closes))
            line.addWidget(label(shown, "", "muted", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            self.put(line)
            return
        if step.opens is not None:
            line.addWidget(self._box(self._first, translate("StepField", "first day"), 11))
        line.addWidget(self._box(self._last, translate("StepField", "last day"), 11))
        if not self._ends_at_midnight:
            line.addWidget(self._box(self._hour, translate("StepField", "until the hour"), 11))
        self.put(line)
        self.set_value(self.proposed(step))

    @staticmethod
    def proposed(step: Step) -> dict[str, Any]:
        """The step's dates as typed: last days, not first moments outside."""
        if step.closes is None:
            return {}
        midnight = step.closes.time() == time()
        last = (step.closes.replace(tzinfo=None) - timedelta(seconds=1 if midnight else 0)).date()
        made: dict[str, Any] = {"last": last.isoformat()}
        if step.opens is not None:
            made["first"] = step.opens.date().isoformat()
        if not midnight:
            made["hour"] = dates.hour(step.closes)
        return made

    @staticmethod
    def data(values: Mapping[str, Any]) -> dict[str, Any]:
        """The act's data: only the steps whose dates differ from those proposed are named."""
        steps = values.get("steps") or {}
        made = [
            {"step": name, "window": _window(typed)}
            for name, typed in steps.items()
            if isinstance(typed, Mapping) and typed.get("changed")
        ]
        return {**values, "steps": made}

    def value(self) -> Any:
        """The dates that stand there, and whether they differ from those proposed."""
        if self._fixed:
            return None
        made = {"last": _iso(self._last.text())}
        if self._step.opens is not None:
            made["first"] = _iso(self._first.text())
        if not self._ends_at_midnight:
            at = reading.hour(self._hour.text())
            made["hour"] = f"{at:%H:%M}" if at else self._hour.text()
        return {**made, "changed": made != self.proposed(self._step)}

    def set_value(self, value: Any) -> None:
        """Put dates in."""
        data = value if isinstance(value, dict) else {}
        for edit, name in ((self._first, "first"), (self._last, "last")):
            edit.setText(_typed(data.get(name)))
        self._hour.setText(str(data.get("hour") or ""))

    def problems(self) -> Sequence[Finding]:
        """Dates that don't exist."""
        if self._fixed:
            return ()
        wrong = reading.day(self._last.text()) is None
        wrong = wrong or (self._step.opens is not None and reading.day(self._first.text()) is None)
        wrong = wrong or (not self._ends_at_midnight and reading.hour(self._hour.text()) is None)
        code = problems.of_days(problems.DATE, self._first.text(), self._last.text())
        return (Finding(code, (self.path,)),) if wrong else ()

    def summary(self) -> Sequence[tuple[str, str]]:
        """The step and its dates in words."""
        if self._fixed:
            return ((self.text, dates.span(Window(self._step.opens, self._step.closes))),)
        first, last = reading.day(self._first.text()), reading.day(self._last.text())
        said = dates.day(last) if last else self._last.text()
        if self._step.opens is not None and first != last:
            said = f"{dates.day(first) if first else self._first.text()} – {said}"
        if not self._ends_at_midnight:
            said = f"{said}, {self._hour.text()}"
        return ((self.text, said),)

    def told(self) -> Sequence[tuple[str, str, str]]:
        """The summary; no Change stands beside the vote and the silence."""
        return [("" if self._fixed else self.path, *line) for line in self.summary()]

    def covers(self, path: str) -> bool:
        """A finding of the calendar names the step itself."""
        return super().covers(path) or path == self._step.name

    def _box(self, edit: DigitsEdit, name: str, letters: int) -> QWidget:
        edit.textChanged.connect(self.changed)
        edit.setFixedWidth(wide(edit, letters).maximumWidth() - px(6))
        self.named(edit, name)
        return holder(column(label(name, "small", "muted", wrap=False), edit, gap=0), "inside")


def _window(typed: Mapping[str, Any]) -> dict[str, Any]:
    last = date.fromisoformat(str(typed["last"]))
    hour = typed.get("hour")
    closes = (
        datetime.combine(last, time.fromisoformat(str(hour)))
        if hour
        else datetime.combine(last + timedelta(days=1), time())
    )
    first = typed.get("first")
    return {
        "opens": f"{first}T00:00" if first else None,
        "closes": closes.isoformat(timespec="minutes"),
    }


def _iso(text: str) -> str:
    found = reading.day(text)
    return found.isoformat() if found else text


def _typed(value: Any) -> str:
    found = None
    try:
        found = date.fromisoformat(str(value))
    except ValueError:
        return str(value or "")
    return reading.shown(found)
