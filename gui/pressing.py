"""Enter, on every button and in every dialog, as Space."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is one of the two Enter keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_check_asked(event: QKeyEvent) -> bool:
    """Ctrl+Enter: a field lets it through to its form, which goes on to the check."""
    return is_enter(event) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def press_focused(event: QKeyEvent) -> bool:
    """Enter on a button presses it, as Space does; whether that was so."""
    focus = QApplication.focusWidget()
    if not is_enter(event) or not isinstance(focus, QPushButton):
        return False
    focus.click()
    return True
