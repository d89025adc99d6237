"""The pane of help at the right of the page: a text, links to other texts, a way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from gui.tokens import px
from gui.widgets.build import button, column, label, row

WIDTH = 372
HEADING, ITEM, PARAGRAPH = 16, 5, 9
Read = Callable[[str], tuple[str, str]]
"""The heading and the Markdown of a topic."""


class Text(QTextBrowser):
    """A text of the help. Nothing is loaded from anywhere: links are topics."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_markdown(self, text: str) -> None:
        """Put a text in."""
        document = self.document()
        document.setDocumentMargin(px(6))
        document.setIndentWidth(px(18))
        document.setMarkdown(
            text,
            QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
            | QTextDocument.MarkdownFeature.MarkdownNoHTML,
        )
        self._set_apart()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _set_apart(self) -> None:
        """Room between the blocks, which Markdown leaves out."""
        block = self.document().begin()
        while block.isValid():
            format_ = block.blockFormat()
            above = HEADING if format_.headingLevel() else ITEM if block.textList() else PARAGRAPH
            format_.setTopMargin(px(above) if block.blockNumber() else 0)
            format_.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(format_)
            block = block.next()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Qt: no picture, no file, no address."""
        return None


class HelpPane(QFrame):
    """`closed`: the person is done with it, and the focus goes back to the page."""

    closed = Signal()
    keys_asked = Signal()

    def __init__(self, read: Read, *, keys: bool = True) -> None:
        """`keys`: whether the list of keys can be asked for from here."""
        super().__init__()
        self.setObjectName("help")
        self._read = read
        self._trail: list[str] = []
        self._title = label("", "lead", strong=True)
        self.text = Text()
        self.text.anchorClicked.connect(self._on_link)
        self._back = button("", link=True)
        self._back.clicked.connect(self.back)
        self._close = button("", link=True)
        self._close.clicked.connect(self.leave)
        self._links = {topic: button("", link=True) for topic in ("glossary:", "acts:", "findings:", "keys")}
        for topic, one in self._links.items():
            one.setProperty("topic", topic)
            one.clicked.connect(self._on_foot)
        self._box = column(row(self._back, -1, self._close), self._title, gap=8, margins=(20, 14, 14, 12))
        self._box.addWidget(self.text, 1)
        one, two, three, four = self._links.values()
        self._box.addLayout(row(one, two, -1))
        self._box.addLayout(row(three, four, -1))
        self.setLayout(self._box)
        four.setVisible(keys)
        self.hide()

    @property
    def topic(self) -> str:
        """What is shown; empty where nothing is."""
        return self._trail[-1] if self._trail and not self.isHidden() else ""

    def open(self, topic: str) -> None:
        """Show a topic, the trail begun anew."""
        self._trail = [topic]
        self.show_topic()
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, topic: str) -> None:
        """Another page of the window: show its help in the place of the last one's."""
        if not self.isHidden() and self._trail[0] != topic:
            self._trail = [topic]
            self.show_topic()

    def go(self, topic: str) -> None:
        """A link."""
        self._trail.append(topic)
        self.show_topic()

    def back(self) -> None:
        """The text before."""
        if len(self._trail) > 1:
            self._trail.pop()
            self.show_topic()

    def leave(self) -> None:
        """Close the pane."""
        self.hide()
        self.closed.emit()

    def show_topic(self) -> None:
        """Say everything anew: another topic, another language, another look."""
        self.setAccessibleName(self.tr("Help"))
        self._back.setText(self.tr("Back"))
        self._back.setVisible(len(self._trail) > 1)
        self._close.setText(self.tr("Close (Esc)"))
        names = {
            "glossary:": self.tr("Words"),
            "acts:": self.tr("All acts"),
            "findings:": self.tr("Findings of the check"),
            "keys": self.tr("Keys"),
        }
        for topic, one in self._links.items():
            one.setText(names[topic])
        heading, text = self._read(self._trail[-1]) if self._trail else ("", "")
        self._title.setText(heading)
        self.text.setAccessibleName(heading)
        self.text.show_markdown(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Backspace goes back."""
        if event.key() == Qt.Key.Key_Backspace:
            self.back()
        else:
            super().keyPressEvent(event)

    def _on_link(self, link: QUrl) -> None:
        self.go(link.toString())

    def _on_foot(self) -> None:
        topic = str(self.sender().property("topic"))
        if topic == "keys":
            self.keys_asked.emit()
        else:
            self.go(topic)
