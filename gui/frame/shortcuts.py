"""The keys of the whole window: pages by their number on every layout, and what can be done anywhere."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gui.forms.keys import SIGNS

Deed = Callable[[], object]


def install(window: QWidget, deeds: Mapping[str, Deed], pages: Mapping[str, Deed]) -> None:
    """Bind the keys. `pages` go by Ctrl and a number, or the sign that the Kazakh row has in its place."""
    for keys, deed in deeds.items():
        _bind(window, keys, deed)
    for number, deed in pages.items():
        for sign in (number, *SIGNS.get(number, ())):
            _bind(window, f"Ctrl+{sign}", deed)


def _bind(window: QWidget, keys: str, deed: Deed) -> None:
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(deed)
