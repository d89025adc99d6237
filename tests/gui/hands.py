"""What tests of the window do with hands and eyes: press a button, read what is shown, open a file."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.screens import settle
from gui.window import Window


def said(widget: QWidget) -> str:
    """What the labels within a widget say that can be seen, a line each; a space is a space."""
    shown = (one.text() for one in widget.findChildren(QLabel) if one.isVisible())
    return "\n".join(shown).replace("\u00a0", " ")


def press(window: Window, text: str) -> None:
    """Press the button of that text, which has to be seen and pressable; what comes of it is waited for."""
    found = next(one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == text)
    assert found.isEnabled(), text
    found.click()
    settle(window)
