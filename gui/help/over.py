"""The help of a dialog, in a window of its own over it: F1 there, Esc or F1 back to the dialog."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from gui.frame.dialog import Dialog
from gui.frame.letters import lettered
from gui.help import topics
from gui.help.pane import HelpPane
from gui.tokens import px
from gui.widgets.build import column

WIDE, HIGH = 520, 440


class HelpDialog(Dialog):
    """What can be read on `topic`; the dialog beneath keeps what was typed, and its focus."""

    def __init__(self, over: Dialog, topic: str) -> None:
        super().__init__(over)
        self._topic, self._name = topic, over.windowTitle()
        self.setWindowTitle(QCoreApplication.translate("Help", "Help"))
        self.pane = HelpPane(self._read, keys=False)
        self.pane.closed.connect(self.accept)
        layout = column()
        layout.addWidget(self.pane, 1)
        self.setLayout(layout)
        self.resize(min(px(WIDE), self.room().width()), min(px(HIGH), self.room().height()))
        self.pane.open(topic)
        lettered(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: F1 once more leaves, as in the window."""
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _read(self, topic: str) -> tuple[str, str]:
        name = self._name if topic == self._topic else self.windowTitle()
        return topics.title(topic, name), topics.body(topic, None)
