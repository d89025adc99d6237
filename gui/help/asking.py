"""How a widget anywhere in the window asks for help: an event to the window it stands in."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

KIND = QEvent.Type(QEvent.registerEventType())


class HelpAsked(QEvent):
    """`topic` is what help is asked on."""

    def __init__(self, topic: str) -> None:
        super().__init__(KIND)
        self.topic = topic


class CodeLink(QPushButton):
    """The code of a finding, small: for the telephone, and the way to what explains it. Its key is F1."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self._code = code
        self.setProperty("code", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.setToolTip(QCoreApplication.translate("Help", "What is behind this? (F1)"))
        self.setAccessibleName(code)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        top: QWidget = self.window()
        while (above := top.parentWidget()) is not None:
            top = above.window()
        QCoreApplication.sendEvent(top, HelpAsked(f"finding:{self._code}"))
