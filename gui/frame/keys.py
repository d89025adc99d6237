"""The list of keys (Ctrl+/)."""

from PySide6.QtCore import QCoreApplication, Qt
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
        for line, (keys, what) in enumerate(key_lines(pages)):
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


def key_lines(pages: tuple[str, ...]) -> list[tuple[str, str]]:
    """Every key with what it does, in the window's language; `pages` are those that have a key."""
    made = [(f"Ctrl+{number}", name) for number, name in zip(KEYS, pages, strict=True)]
    return [
        *made,
        ("Esc", QCoreApplication.translate("KeysDialog", "Back to the page before")),
        ("Tab, Shift+Tab", QCoreApplication.translate("KeysDialog", "Next or previous place on the page")),
        ("↑ ↓", QCoreApplication.translate("KeysDialog", "Another line of a list")),
        ("Ctrl+F", QCoreApplication.translate("KeysDialog", "Search people, acts, papers, the journal")),
        ("Ctrl+S", QCoreApplication.translate("KeysDialog", "Save the paper shown as a PDF")),
        (
            "Ctrl+P",
            QCoreApplication.translate(
                "KeysDialog", "Print the paper shown, or the calendar of the overview"
            ),
        ),
        ("F11", QCoreApplication.translate("KeysDialog", "The result for the room, on the whole screen")),
        ("Ctrl+L", QCoreApplication.translate("KeysDialog", "Lock the screen of a file with accounts")),
        ("Ctrl+O", QCoreApplication.translate("KeysDialog", "Open another file")),
        ("F5", QCoreApplication.translate("KeysDialog", "Read the file again")),
        ("Ctrl+ +, Ctrl+ −", QCoreApplication.translate("KeysDialog", "Larger or smaller text")),
        ("F1", QCoreApplication.translate("KeysDialog", "Help for this page")),
        ("Ctrl+/", QCoreApplication.translate("KeysDialog", "This list")),
    ]
