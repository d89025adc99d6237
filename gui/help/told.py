"""A text of the help as it stands on a page: paragraphs, points, headings; its links open the help."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.help.asking import HelpAsked
from gui.widgets.build import aligned, holder, label

POINT, HEADING = "- ", "### "


def told(markdown: str) -> Iterator[QWidget]:
    """The blocks of a text, one widget each."""
    for block in markdown.split("\n"):
        if block.startswith(HEADING):
            yield label(block.removeprefix(HEADING), "", "", strong=True)
        elif block.startswith(POINT):
            line = aligned(label("•", "", "muted", wrap=False), _words(block.removeprefix(POINT)), 8)
            line.setContentsMargins(0, 0, 0, 0)
            yield holder(line, "inside")
        elif block.strip():
            yield _words(block)


def _words(markdown: str) -> QLabel:
    made = label(markdown, "", "muted")
    made.setTextFormat(Qt.TextFormat.MarkdownText)
    made.setOpenExternalLinks(False)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.linkActivated.connect(partial(_ask, made))
    return made


def _ask(words: QLabel, topic: str) -> None:
    QCoreApplication.sendEvent(words.window(), HelpAsked(topic))
