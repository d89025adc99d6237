"""The list of keys (Ctrl+/)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from gui.frame.rail import KEYS
from gui.tokens import px
from gui.widgets.build import button, column, label


class KeysDialog(QDialog):
    """Every key of the window, in the window's language."""

    def __init__(self, parent: QWidget, pages: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(8))
        for line, (keys, what) in enumerate(self._keys(pages)):
            cap = QLabel(keys)
            cap.setObjectName("key")
            grid.addWidget(cap, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(what, wrap=False), line, 1)
        close = button(self.tr("Close"), main=True)
        close.clicked.connect(self.accept)
        layout = column(label(self.tr("Keys"), "title", strong=True), 6, margins=(28, 22, 28, 22), gap=6)
        layout.addLayout(grid)
        layout.addSpacing(px(12))
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setLayout(layout)
        close.setFocus()

    def _keys(self, pages: tuple[str, ...]) -> list[tuple[str, str]]:
        made = [(f"Ctrl+{number}", name) for number, name in zip(KEYS, pages, strict=True)]
        return [
            *made,
            ("Esc", self.tr("Back to the page before")),
            ("Tab, Shift+Tab", self.tr("Next or previous place on the page")),
            ("↑ ↓", self.tr("Another line of a list")),
            ("Ctrl+F", self.tr("Find in the journal")),
            ("Ctrl+S", self.tr("Save the paper shown as a PDF")),
            ("Ctrl+P", self.tr("Print the paper shown, or the calendar of the overview")),
            ("F11", self.tr("The result for the room, on the whole screen")),
            ("Ctrl+L", self.tr("Lock the screen of a file with accounts")),
            ("Ctrl+O", self.tr("Open another file")),
            ("F5", self.tr("Read the file again")),
            ("Ctrl+ +, Ctrl+ −", self.tr("Larger or smaller text")),
            ("F1", self.tr("Help for this page")),
            ("Ctrl+/", self.tr("This list")),
        ]
