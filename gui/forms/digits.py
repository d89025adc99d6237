"""A line for a figure of a count: digits on any layout, Enter on, Up back."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from gui.forms.keys import KAZAKH_ROW
from gui.pressing import is_check_asked, is_enter

LONGEST = 5
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def digit_of(text: str) -> int | None:
    """The digit that a key stands for, on a Latin, Russian or Kazakh layout; None where it is no digit."""
    meant = KAZAKH_ROW.get(text, text)
    return int(meant) if len(meant) == 1 and meant.isascii() and meant.isdigit() else None


class DigitsLine(QLineEdit):
    """A whole number. Empty is not zero. Enter, Down go on, Up goes back; Enter on the last is the form's."""

    onwards = Signal()
    backwards = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.last = False
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{LONGEST}}}"), self))

    def number(self) -> int | None:
        """What stands in the line; None where it is empty."""
        return int(self.text()) if self.text() else None

    def put(self, value: object) -> None:
        """Put a number into the line; anything that is no whole number leaves it empty."""
        whole = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**LONGEST
        self.setText(str(value) if whole else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: digits on every layout, movement, the keys of editing; nothing else gets in."""
        key, text = event.key(), event.text()
        digit = None if event.modifiers() & _COMMANDS else digit_of(text)
        if is_check_asked(event) or (self.last and is_enter(event)):
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.onwards.emit()
        elif key == Qt.Key.Key_Up:
            self.backwards.emit()
        elif digit is not None:
            self.insert(str(digit))
            self.textEdited.emit(self.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: what stands there is taken whole, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: tell that the figure may be looked at."""
        super().focusOutEvent(event)
        self.left.emit()
