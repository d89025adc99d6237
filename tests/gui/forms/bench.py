"""An act page standing alone before a real office, for tests and pictures."""

from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gui import view as views
from gui.forms.door import Door, OfficeDoor
from gui.forms.registry import FORMS
from gui.jobs import Jobs
from gui.pages.act import ActPage
from tests.story import Story

PATIENCE = 120.0


class Bench:
    """The page, its jobs, and keys."""

    def __init__(self, story: Story | None = None) -> None:
        self.story = story
        self.jobs = Jobs()
        self.page = ActPage(self.jobs)
        self.asked: list[tuple[str, object]] = []
        self.data: dict[str, Any] = {}
        self.page.asked.connect(self._on_asked)
        self.page.resize(1150, 660)
        self.page.show()
        self.page.activateWindow()

    def _on_asked(self, page: str, subject: object) -> None:
        self.asked.append((page, subject))

    def open(
        self, act: str, subject: str = "", *, by: str | None = "secretary", door: Door | None = None
    ) -> None:
        """Open a form on the story's office."""
        assert self.story is not None
        view = views.read(self.story.office)
        self.page.start(FORMS[act](subject), door or OfficeDoor(self.story.office), view)
        self.settle()
        if by is not None and view.situation.members:
            self.page._recorder.choose(by)

    def settle(self) -> None:
        """Let jobs end and layouts settle."""
        until, calm = monotonic() + PATIENCE, 0
        while monotonic() < until and calm < 3:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            waits = self.page.deed._judge.timer.isActive() or self.page.deed.keeper.timer.isActive()
            calm = 0 if self.jobs.busy() or waits else calm + 1

    def key(
        self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.page
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return, "\r")

    def type(self, text: str) -> None:
        """Type where the focus is; letters of any script (T29)."""
        for letter in text:
            self.key(Qt.Key.Key_unknown, letter)

    def go(self) -> None:
        """Press the main button."""
        self.settle()
        self.page._bar.main.click()
        self.settle()

    def field(self, path: str) -> Any:
        """The form's field of that path."""
        form = self.page.form
        assert form is not None
        return next(one for one in form.fields() if one.path == path)

    def put(self, **values: object) -> None:
        """Set fields of the form by path, as if typed."""
        for path, value in values.items():
            self.field(path).set_value(value)

    def text(self) -> str:
        """Everything legible on the page."""
        labels = [one.text() for one in self.page.findChildren(QLabel) if one.isVisible()]
        buttons = [one.text() for one in self.page.findChildren(QPushButton) if one.isVisible()]
        return "\n".join(labels + buttons).replace("\u00a0", " ")

    def codes(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(one.code, one.fields) for one in self.page.deed.findings]

    def shot(self, path: Path) -> None:
        """A picture."""
        self.settle()
        self.page.grab().save(str(path))

    def close(self) -> None:
        self.jobs.stop()
        self.page.close()
        self.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
