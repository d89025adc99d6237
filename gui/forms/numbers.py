"""Fields of digits: a whole number, a day, a moment. What can't be read stays as it was typed."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.rules.findings import Finding
from gui import dates
from gui.forms import problems, reading
from gui.forms.keys import DigitsEdit
from gui.forms.shell import Shell, wide
from gui.widgets.build import column, holder, label, row

PARTED = " | "


class WholeField(Shell):
    """A whole number, typed."""

    def __init__(
        self, path: str, text: str, hint: str = "", *, optional: bool = False, letters: int = 8
    ) -> None:
        super().__init__(path, text, hint, optional=optional)
        self.edit = DigitsEdit()
        self.edit.setMaxLength(20)
        self.edit.textChanged.connect(self.changed)
        self.put(wide(self.edit, letters))
        self.named(self.edit)

    def value(self) -> Any:
        """The number; the text where it is none; None where nothing was typed."""
        text = self.edit.text()
        if not text.strip():
            return None
        found = reading.whole(text)
        return text if found is None else found

    def set_value(self, value: Any) -> None:
        """Put a number in, or what was typed for one."""
        self.edit.setText("" if value is None else str(value))

    def problems(self) -> Sequence[Finding]:
        """A text that is no whole number."""
        code = problems.of_whole(self.edit.text())
        return (
            (Finding(code, (self.path,)),) if isinstance(self.value(), str) or code == problems.LARGE else ()
        )

    def summary(self) -> Sequence[tuple[str, str]]:
        """The question and the number."""
        return ((self.text, str(self.value())),) if self.value() is not None else ()


class DateField(Shell):
    """A day, typed with or without points. It is said in words beside, with its weekday."""

    def __init__(self, path: str, text: str, hint: str = "", *, optional: bool = False) -> None:
        super().__init__(path, text, hint, optional=optional)
        self.edit = DigitsEdit(keep=".,")
        self.edit.setMaxLength(20)
        self.edit.setPlaceholderText(QCoreApplication.translate("DateField", "dd.mm.yyyy"))
        self._echo = label("", "small", "muted", wrap=False)
        self.edit.textChanged.connect(self._on_changed)
        self.put(row(wide(self.edit, 12), self._echo, -1, gap=10))
        self.named(self.edit)

    def value(self) -> Any:
        """The day in the calendar's form; the text where it is none; None where nothing was typed."""
        text = self.edit.text()
        if not text.strip():
            return None
        found = reading.day(text)
        return text if found is None else found.isoformat()

    def set_value(self, value: Any) -> None:
        """Put a day in, or what was typed for one."""
        self.edit.setText(_day_text(value))

    def problems(self) -> Sequence[Finding]:
        """A text that is no day."""
        wrong = self.edit.text().strip() and reading.day(self.edit.text()) is None
        code = problems.of_days(problems.DATE, self.edit.text())
        return (Finding(code, (self.path,)),) if wrong else ()

    def summary(self) -> Sequence[tuple[str, str]]:
        """The question and the day in words."""
        text = self.edit.text().strip()
        found = reading.day(text)
        said = f"{dates.day(found)}, {dates.weekday(found)}" if found else text
        return ((self.text, said),) if said else ()

    def _on_changed(self) -> None:
        found = reading.day(self.edit.text())
        self._echo.setText(f"{dates.day(found)}, {dates.weekday(found)}" if found else "")
        self.changed.emit()


class MomentField(Shell):
    """A day and an hour. Empty means now, where the form says so by `now`."""

    def __init__(
        self,
        path: str,
        text: str,
        hint: str = "",
        *,
        optional: bool = False,
        now: datetime | None = None,
    ) -> None:
        super().__init__(path, text, hint, optional=optional)
        self._now = now
        self.day, self.hour = DigitsEdit(keep=".,"), DigitsEdit(keep=".,")
        day_name = QCoreApplication.translate("MomentField", "Day")
        hour_name = QCoreApplication.translate("MomentField", "Hour")
        self.day.setPlaceholderText(
            reading.shown(now.date()) if now else QCoreApplication.translate("DateField", "dd.mm.yyyy")
        )
        self.hour.setPlaceholderText(
            dates.hour(now) if now else QCoreApplication.translate("MomentField", "hh:mm")
        )
        self.parts = {"day": self.day, "hour": self.hour}
        boxes = row(gap=8)
        for edit, name, letters in ((self.day, day_name, 12), (self.hour, hour_name, 7)):
            edit.setMaxLength(20)
            edit.textChanged.connect(self.changed)
            caption = label(name, "small", "muted", wrap=False)
            wide(edit, letters)
            boxes.addWidget(holder(column(caption, edit, gap=1), "inside"))
            self.named(edit, name)
        boxes.addStretch(1)
        self.put(boxes)

    def value(self) -> Any:
        """The moment; both texts where they are none; None where nothing was typed."""
        day, hour = self.day.text().strip(), self.hour.text().strip()
        if not day and not hour:
            return None
        found, at = self._day(), reading.hour(hour)
        if found is None or at is None:
            return f"{day}{PARTED}{hour}"
        return datetime.combine(found, at).isoformat(timespec="minutes")

    def set_value(self, value: Any) -> None:
        """Put a moment in, or what was typed for one."""
        day, hour = _moment_texts(value)
        self.day.setText(day)
        self.hour.setText(hour)

    def problems(self) -> Sequence[Finding]:
        """Texts that are no moment: at the hour where the day is one, else at the day."""
        typed = self.value()
        if not typed or PARTED not in str(typed):
            return ()
        part = "hour" if self._day() is not None else "day"
        return (Finding(problems.of_days(problems.MOMENT, self.day.text()), (f"{self.path}.{part}",)),)

    def summary(self) -> Sequence[tuple[str, str]]:
        """The question and the moment in words."""
        typed = self.value()
        if typed is None:
            return ()
        try:
            said = dates.full_moment(datetime.fromisoformat(str(typed)))
        except ValueError:
            said = str(typed)
        return ((self.text, said),)

    def _day(self) -> date | None:
        if not self.day.text().strip() and self._now is not None:
            return self._now.date()
        return reading.day(self.day.text())


def _day_text(value: Any) -> str:
    if value is None:
        return ""
    try:
        return reading.shown(date.fromisoformat(str(value)[:10]))
    except ValueError:
        return str(value)


def _moment_texts(value: Any) -> tuple[str, str]:
    if value is None:
        return "", ""
    text = str(value)
    if PARTED in text:
        day, _, hour = text.partition(PARTED)
        return day, hour
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text, ""
    return reading.shown(found.date()), dates.hour(found)
