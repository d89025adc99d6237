"""Fields of text: a line, a paragraph, the same text in Kazakh and Russian side by side."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from core.acts.base import LINE
from gui.forms.keys import DigitsEdit
from gui.forms.line import LineEdit
from gui.forms.shell import Shell, wide
from gui.language import OWN_NAMES
from gui.tokens import px
from gui.widgets.build import column, holder, label, row

BOTH = ("kk", "ru")


class LineField(Shell):
    """One line of text. `letters` is the room it takes; `digits` reads the Kazakh row as digits."""

    def __init__(
        self,
        path: str,
        text: str,
        hint: str = "",
        *,
        optional: bool = False,
        letters: int = 0,
        digits: bool = False,
    ) -> None:
        super().__init__(path, text, hint, optional=optional)
        self.edit = DigitsEdit() if digits else LineEdit()
        self.edit.setMaxLength(4 * LINE)
        self.edit.textChanged.connect(self.changed)
        self.put(wide(self.edit, letters) if letters else self.edit)
        self.named(self.edit)

    def value(self) -> Any:
        """The text; None where nothing was typed."""
        return self.edit.text() or None

    def set_value(self, value: Any) -> None:
        """Put a text in."""
        self.edit.setText("" if value is None else str(value))
        self.edit.setCursorPosition(0)  # a long text shows its beginning

    def summary(self) -> Sequence[tuple[str, str]]:
        """The question and the text."""
        return ((self.text, self.edit.text().strip()),) if self.edit.text().strip() else ()


class Paragraph(QPlainTextEdit):
    """Some lines of text. Tab leaves it, Enter too; Shift+Enter begins a new line."""

    def __init__(self, lines: int = 3) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(lines * 20 + 18))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter belongs to the form."""
        if event.text() in {"\r", "\n"} and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)


class BilingualField(Shell):
    """A text in Kazakh and, beside it, in Russian: equal in size and standing."""

    def __init__(
        self,
        path: str,
        text: str,
        hint: str = "",
        *,
        optional: bool = False,
        paragraph: bool = False,
        english: bool = False,
    ) -> None:
        super().__init__(path, text, hint, optional=optional)
        self.edits: dict[str, QLineEdit | Paragraph] = {}
        boxes = row(gap=12)
        for code in (*BOTH, "en") if english else BOTH:
            edit: QLineEdit | Paragraph = Paragraph() if paragraph else LineEdit()
            edit.textChanged.connect(self.changed)
            caption = label(OWN_NAMES[code], "small", "muted", wrap=False)
            boxes.addWidget(holder(column(caption, edit, gap=1), "inside"), 1)
            self.edits[code] = self.parts[code] = edit
            self.named(edit, OWN_NAMES[code])
        self.put(boxes)

    def value(self) -> Any:
        """Both texts; None where neither was typed."""
        found = {code: self._typed(code) or None for code in self.edits}
        if any(found.values()):
            return found
        return None if self.optional else dict.fromkeys(self.edits)

    def set_value(self, value: Any) -> None:
        """Put the texts in."""
        for code, edit in self.edits.items():
            typed = value.get(code) if isinstance(value, dict) else None
            text = "" if typed is None else str(typed)
            if isinstance(edit, QLineEdit):
                edit.setText(text)
                edit.setCursorPosition(0)
            else:
                edit.setPlainText(text)

    def summary(self) -> Sequence[tuple[str, str]]:
        """The question and the texts, one under the other."""
        said = [self._typed(code).strip() for code in self.edits]
        return ((self.text, "\n".join(one for one in said if one)),) if any(said) else ()

    def _typed(self, code: str) -> str:
        edit = self.edits[code]
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def beside(*widgets: QWidget) -> QWidget:
    """Fields side by side, equal in width."""
    made = row(gap=14)
    for widget in widgets:
        made.addWidget(widget, 1)
    return holder(made, "inside")
