"""Keys as people press them: events with text, in any script (T29)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def write(widget: QWidget, text: str) -> None:
    for letter in text:
        press(widget, Qt.Key.Key_unknown, letter)


def shown(widget: QWidget) -> None:
    """Show a widget and give its window the focus, so that fields can have it."""
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()


def focused(widget: QWidget) -> QWidget:
    found = widget.window().focusWidget()
    assert found is not None
    return found
