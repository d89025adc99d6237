"""Help in the window: F1 for this page, links of findings, the list of keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.rules.findings import Finding
from core.rules.procedure import Procedure
from gui.help import topics
from gui.help.pane import WIDTH, HelpPane
from gui.tokens import RAIL, UNBOUNDED, px

PAGE = 640
"""What a page needs beside the help."""

Where = Callable[[], tuple[str, str, Procedure | None, Sequence[Finding]]]
"""The topic of the page that is shown, its name, the rule set of the open file, what the check says there."""


class Help(QObject):
    """Keeps the pane in step with the page."""

    def __init__(self, window: QWidget, page: QWidget, where: Where) -> None:
        """`page` is what the help stands beside, or in the place of where there is no room for both."""
        super().__init__(window)
        self._window, self._page, self._where = window, page, where
        self.pane = HelpPane(self._read)
        self.pane.closed.connect(self._on_closed)

    def toggle(self) -> None:
        """F1: help for this page; once more closes it."""
        topic = self._where()[0]
        if self.pane.topic == topic:
            self.pane.leave()
        else:
            self.show_topic(topic)

    def show_topic(self, topic: str) -> None:
        """A topic that was asked for elsewhere."""
        self._fit()
        self.pane.open(topic)

    def leave(self) -> bool:
        """Close the pane; whether it was open."""
        if self.pane.isHidden():
            return False
        self.pane.leave()
        return True

    def follow(self) -> None:
        """Another page is shown."""
        if self._page.isHidden():
            self.leave()
        self.pane.follow(self._where()[0])

    def say_anew(self) -> None:
        """Another language, another look."""
        if not self.pane.isHidden():
            self._fit()
        self.pane.show_topic()

    def _fit(self) -> None:
        """Beside the page, or in its place where the window is too narrow for both."""
        beside = self._window.width() >= px(RAIL + PAGE + WIDTH)
        self._page.setVisible(beside)
        self.pane.setMinimumWidth(px(WIDTH))
        self.pane.setMaximumWidth(px(WIDTH) if beside else UNBOUNDED)

    def _on_closed(self) -> None:
        self._page.show()

    def _read(self, topic: str) -> tuple[str, str]:
        here, name, procedure, found = self._where()
        asked = topic.removeprefix("finding:")
        mine = found if topic == here else tuple(one for one in found if one.code == asked)
        return topics.title(topic, name), topics.body(topic, procedure, mine)
