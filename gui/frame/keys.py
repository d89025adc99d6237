"""The list of keys (Ctrl+/)."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.frame.dialog import Dialog
from gui.frame.letters import lettered
from gui.frame.rail import KEYS
from gui.tokens import large, px, tall
from gui.widgets.build import button, column, label, row


class KeysDialog(Dialog):
    """Every key of the window, in the window's language. `card_asked`: the same on paper."""

    topic = "dialog:keys"
    card_asked = Signal()

    def __init__(self, parent: QWidget, pages: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(2 if tall() and not large() else 6))  # all lines seen at once at 150 %
        for place, (keys, what) in enumerate(key_lines(pages)):
            side, line = (0, place) if large() or place < len(pages) else (2, place - len(pages))
            cap = QLabel(keys)
            cap.setObjectName("key")
            grid.addWidget(cap, line, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(what, wrap=False), line, side + 1)
        close = button(self.tr("Close"), main=True)
        close.clicked.connect(self.accept)
        card = button(self.tr("Card to print…"))
        card.clicked.connect(self.card_asked)
        title = label(self.tr("Keys"), "title", strong=True)
        self.arrange(column(title), grid, row(-1, card, close, gap=10))
        close.setFocus()
        lettered(self)


def key_lines(pages: tuple[str, ...]) -> list[tuple[str, str]]:
    """Every key with what it does, in the window's language; `pages` are those that have a key."""
    made = [(f"Ctrl+{number}", name) for number, name in zip(KEYS, pages, strict=True)]
    return [
        *made,
        ("Esc", QCoreApplication.translate("KeysDialog", "Back to the page before")),
        ("Tab, Shift+Tab", QCoreApplication.translate("KeysDialog", "Next or previous place on the page")),
        (
            "Alt",
            QCoreApplication.translate(
                "KeysDialog", "Letters of the buttons and fields; with Alt they go there"
            ),
        ),
        ("↑ ↓", QCoreApplication.translate("KeysDialog", "Another line of a list")),
        (
            "Enter",
            QCoreApplication.translate("KeysDialog", "Next field of a form; in the last one, the check"),
        ),
        ("Ctrl+Enter", QCoreApplication.translate("KeysDialog", "From any field straight to the check")),
        ("Ctrl+Z", QCoreApplication.translate("KeysDialog", "Take back what was typed in a field")),
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
        ("Shift+F1, Ctrl+/", QCoreApplication.translate("KeysDialog", "This list")),
    ]
