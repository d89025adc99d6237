"""A person's name in Kazakh and in Russian: surname, given name, patronymic, a line for each language."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit

from gui.forms.line import LineEdit
from gui.forms.shell import Shell
from gui.forms.texts import BOTH
from gui.language import OWN_NAMES
from gui.tokens import px
from gui.widgets.build import label

PARTS = ("surname", "given", "patronymic")


def part_names() -> dict[str, str]:
    """The names of the parts of a name."""
    return {
        "surname": QCoreApplication.translate("PersonField", "Surname"),
        "given": QCoreApplication.translate("PersonField", "Given name"),
        "patronymic": QCoreApplication.translate("PersonField", "Patronymic"),
    }


class PersonField(Shell):
    """Six boxes: three parts in two languages. `headed` shows the names of the columns."""

    def __init__(self, path: str, text: str, hint: str = "", *, headed: bool = True) -> None:
        super().__init__(path, text, hint)
        self.edits: dict[str, QLineEdit] = {}
        names = part_names()
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        for column, part in enumerate(PARTS, start=1):
            grid.setColumnStretch(column, 1)
            if headed:
                grid.addWidget(label(names[part], "small", "muted", wrap=False), 0, column)
        for line, code in enumerate(BOTH, start=1):
            caption = label(OWN_NAMES[code], "small", "muted", wrap=False)
            caption.setFixedWidth(px(66))
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, part in enumerate(PARTS, start=1):
                edit = LineEdit()
                edit.setPlaceholderText("" if headed else names[part])
                edit.textChanged.connect(self.changed)
                grid.addWidget(edit, line, column)
                self.edits[f"{code}.{part}"] = self.parts[f"{code}.{part}"] = edit
                self.named(edit, f"{OWN_NAMES[code]}, {names[part]}")
        self.put(grid)

    def value(self) -> Any:
        """The parts in both languages."""
        return {code: {part: self.edits[f"{code}.{part}"].text() or None for part in PARTS} for code in BOTH}

    def set_value(self, value: Any) -> None:
        """Put a name in."""
        for code in BOTH:
            name = value.get(code) if isinstance(value, dict) else None
            for part in PARTS:
                typed = name.get(part) if isinstance(name, dict) else None
                self.edits[f"{code}.{part}"].setText("" if typed is None else str(typed))
                self.edits[f"{code}.{part}"].setCursorPosition(0)

    def summary(self) -> Sequence[tuple[str, str]]:
        """The name, in both languages."""
        said = [
            " ".join(text for part in PARTS if (text := self.edits[f"{code}.{part}"].text().strip()))
            for code in BOTH
        ]
        return ((self.text, "\n".join(one for one in said if one)),) if any(said) else ()
