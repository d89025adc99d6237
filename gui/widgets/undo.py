"""A bar that takes something back: it stands ten seconds, longer while its button has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy

from gui.widgets.build import button, label, row

STANDS = 10_000


class UndoBar(QFrame):
    """Says what is gone, and brings it back. What was recorded is never undone this way."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.setProperty("tone", "act")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = label("")
        self.undo = button(QCoreApplication.translate("UndoBar", "Undo"))
        self.undo.clicked.connect(self._on_undo)
        line = row(gap=12, margins=(14, 6, 10, 6))
        line.addWidget(self._text, 1)
        line.addWidget(self.undo)
        self.setLayout(line)
        self._act: Callable[[], None] | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(STANDS)
        self.timer.timeout.connect(self._on_over)
        self.hide()

    def offer(self, text: str, act: Callable[[], None]) -> None:
        """Offer to take something back."""
        self._text.setText(text)
        self.undo.setAccessibleName(f"{self.undo.text()}: {text}")
        self._act = act
        self.show()
        self.timer.start()

    def _on_undo(self) -> None:
        act, self._act = self._act, None
        self.timer.stop()
        self.hide()
        if act is not None:
            act()

    def _on_over(self) -> None:
        if self.undo.hasFocus():
            self.timer.start()
            return
        self._act = None
        self.hide()
