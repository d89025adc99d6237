"""What a form says and nobody types: names in ballot order, an arithmetic, a person fixed by the result."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from gui import dates
from gui.forms.numbers import MomentField
from gui.forms.shell import Shell, focus_after
from gui.tokens import px
from gui.view import View
from gui.widgets.build import aligned, column, copyable, holder, label, rule, tile

Pairs = Sequence[tuple[str, str]]
NAMES = 230
"""No wider do names of lines stand beside their values."""


class ToldField(Shell):
    """Lines that stand in the form and on the check page. Without a path it is no part of the act's data."""

    def __init__(self, text: str, lines: Pairs, hint: str = "", *, tone: str = "", path: str = "") -> None:
        super().__init__(path, text, hint)
        self._lines = tuple((name, value) for name, value in lines if value)
        if self._lines:
            self.put(tile(tone, self._laid(14)) if tone else holder(self._laid(0), "inside"))

    def value(self) -> Any:
        """Nothing is typed here."""
        return None

    def set_value(self, value: Any) -> None:
        """Nothing can be put here."""

    def summary(self) -> Pairs:
        """The same lines; one without a name stands under the field's own."""
        return tuple((name or self.text, value) for name, value in self._lines if name or self.text)

    def told(self) -> Sequence[tuple[str, str, str]]:
        """The summary; no Change stands beside what nobody types."""
        return [("", question, answer) for question, answer in self.summary()]

    def focus_part(self, path: str = "") -> None:
        """Nothing to type: the next field of the form."""
        del path
        focus_after(self)

    def _laid(self, margin: int) -> QVBoxLayout:
        box = column(
            gap=5, margins=(margin, margin - 4 if margin else 0, margin, margin - 3 if margin else 0)
        )
        names = max((self.fontMetrics().horizontalAdvance(name) for name, _ in self._lines), default=0)
        for place, (name, value) in enumerate(self._lines):
            if place and not margin:
                box.addWidget(rule())
            if not name:
                box.addWidget(copyable(value))
                continue
            left = label(name, "", "muted")
            left.setFixedWidth(min(px(NAMES), names + px(4)))
            box.addLayout(aligned(left, copyable(value)))
        return box


class FixedField(ToldField):
    """A value of the act that nobody picks: it follows from the record."""

    def __init__(
        self, path: str, value: Any, text: str, lines: Pairs, hint: str = "", *, tone: str = ""
    ) -> None:
        super().__init__(text, lines, hint, tone=tone, path=path)
        self._value = value

    def value(self) -> Any:
        """The value that the record gives."""
        return self._value


class HappenedField(MomentField):
    """When the act happened, under its own name: the order was signed at, the voting was closed at."""

    def __init__(self, view: View, text: str, hint: str = "") -> None:
        now = QCoreApplication.translate("HappenedField", "If it is now, leave it empty.")
        said = " ".join(part for part in (hint, now) if part)
        super().__init__("happened", text, said, optional=True, now=view.now)
        self._moment = view.now

    def summary(self) -> Pairs:
        """The moment; now, where nothing was typed."""
        if self.value() is not None:
            return super().summary()
        now = QCoreApplication.translate("HappenedField", "now, {moment}")
        return ((self.text, now.format(moment=dates.full_moment(self._moment))),)
