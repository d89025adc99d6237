"""What every page is: frozen data in, signals out; its content is built anew whenever the data change."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core import helping
from core.acts import agenda
from gui import words
from gui.help.told import told
from gui.language import current
from gui.pressing import press_focused
from gui.tokens import large, px
from gui.view import View
from gui.widgets.around import take_out
from gui.widgets.build import Card, button, column, holder, label, row, rule
from gui.widgets.marks import Mark
from gui.widgets.stands import Centred, Columns, Scroller, both_ways, sheet


class Page(QWidget):
    """A screen. `content` builds what is shown; the frame calls `show_view` and `rebuild`."""

    asked = Signal(str, object)
    scrolls = True
    whole = False
    """Whether it takes all the width there is; else it stands under the band, as wide as that."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view: View | None = None
        self.key = ""
        """By which it is turned to, and its help is found; empty for a page that is in no stack."""
        self.away = False
        """Whether it is being taken apart: then its content is nothing at all."""
        self._path: Path | None = None
        self._lead: QWidget | None = None
        """Where the work begins: the one main button, a list, a field; set by `content`, anew each time."""
        self._content: QWidget | None = None
        self._waits_for_focus = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_view(self, view: View | None) -> None:
        """Take another reading of the file."""
        if view is not None and view.path != self._path:
            self._path = view.path
            self.forget()
        self.view = view
        self.rebuild()

    def forget(self) -> None:
        """Another file is open: what was chosen in the one before means nothing here."""

    def set_aside(self) -> None:
        """Let go of all that is shown: another look would have to style each part of it, many times over."""
        self.view = None
        self._waits_for_focus = self._holds_focus()
        self._lead = None
        self.away = True
        old, self._content = self._content, self.content()
        self.away = False
        self._content.hide()
        self._content.setParent(self)
        take_out(self._box, old)

    def rebuild(self) -> None:
        """Build the content anew: another reading, another language, another look."""
        old, place = self._content, self._scrolled()
        focused = self._holds_focus() or (self._waits_for_focus and self.isVisible())
        self._waits_for_focus = False
        self._lead = None
        self._content = self._put(self.content())
        self._content.show()
        take_out(self._box, old)
        if focused:
            self.focus_main()
        if place and isinstance(self._content, QScrollArea):
            self._content.verticalScrollBar().setValue(place)

    def _holds_focus(self) -> bool:
        """Whether the focus is in what is shown; a dialog open before the window gives it back."""
        old, focus = self._content, self.window().focusWidget()
        return old is not None and focus is not None and old.isAncestorOf(focus) and self.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the button that has the focus."""
        if not press_focused(event):
            super().keyPressEvent(event)

    def step_back(self) -> bool:
        """Esc: back by a step of the page's own; whether there was one."""
        return False

    def ask_to_print(self) -> None:
        """Ctrl+P: a page that has something to print asks for it."""

    def ask_to_save(self) -> None:
        """Ctrl+S: a page that has something to save asks where."""

    def ask_for_room(self) -> None:
        """F11: a page that has a view for the room shows it."""

    def content(self) -> QWidget:
        """The page's content for `self.view`."""
        raise NotImplementedError

    def name(self) -> str:
        """The page's name, for the rail and for readers."""
        raise NotImplementedError

    def show_subject(self, subject: object) -> None:
        """Turn to what another page asked for: a candidate, a paper."""

    def focus_main(self) -> None:
        """Put the focus where the work is: on what leads, where it can be used."""
        lead = self._lead if self._lead is not None and self._lead.isEnabled() else self._content
        if lead is not None:
            lead.setFocus(Qt.FocusReason.OtherFocusReason)

    def nothing(self, title: str, why: str, *more: QWidget, go: QPushButton | None = None) -> QWidget:
        """An empty state: what would stand here and what brings it, where to go on, and what the page is for.

        `more` is what the page can tell already: what will be asked, what will decide.
        """
        if self.away:
            return QWidget()
        if go is None and self.view is not None:
            go = button(QCoreApplication.translate("Page", "Look at the tasks"), main=True)
            go.clicked.connect(self._on_tasks_asked)
        elif go is None and self.key != "start":
            go = button(QCoreApplication.translate("Page", "To the files"), main=True)
            go.clicked.connect(self._on_files_asked)
        self._lead = go
        at_hand = _at_hand(self.view) if self.view is not None else None
        work = column(_empty(title, why, go, at_hand), *more, gap=18)
        above = (self.path(),) if self.key in UNDER else ()
        if self.key not in helping.PAGES:
            return sheet(*above, holder(work))
        made = sheet(*above, Columns(holder(work), _about(self.key), width=370))
        made.setProperty("empty", True)
        return made

    def path(self) -> QWidget:
        """Where one is: the page of the rail that this one belongs to, which leads back, and its own name."""
        name = label(self.name(), "lead", strong=True, wrap=False)
        over = UNDER.get(self.key, "")
        if not over:  # it is in no stack
            return name
        back = button(QCoreApplication.translate(*_OVER[over]), link=True)
        back.clicked.connect(partial(self.asked.emit, over, None))
        return holder(row(back, label("›", "", "muted", wrap=False), name, -1))

    def at_hand(self) -> list[QWidget]:
        """Where one goes on from a page on which nothing is to be done now."""
        at_hand = _at_hand(self.view) if self.view is not None else None
        go = button(QCoreApplication.translate("Page", "Look at the tasks"))
        go.clicked.connect(self._on_tasks_asked)
        return [at_hand, go] if at_hand is not None else [go]

    def _on_files_asked(self) -> None:
        self.asked.emit("start", None)

    def _put(self, made: QWidget) -> QWidget:
        """Put the content into what it stands in, which is in the page before: what moves is styled anew."""
        if self.scrolls or made.property("empty"):
            area = Scroller(self.name())
            self._box.addWidget(area)
            area.put(made)
            return area
        if self.whole:  # it gives its middle the room there is
            self._box.addWidget(made)
            return made
        inner = Centred()
        outer = both_ways(inner, self.name()) if large() else inner
        self._box.addWidget(outer)
        inner.put(made)
        return outer

    def _on_tasks_asked(self) -> None:
        self.asked.emit("overview", None)

    def _scrolled(self) -> int:
        return self._content.verticalScrollBar().value() if isinstance(self._content, QScrollArea) else 0


UNDER = {"plan": "overview", "printing": "papers", "wording": "papers", "terms": "start", "survey": "start"}
"""The pages that stand in no line of the rail, and the page of the rail that leads to each."""
_OVER = {
    "overview": ("OverviewPage", "Overview"),
    "papers": ("PapersPage", "Papers"),
    "start": ("StartPage", "Files"),
}


def in_force() -> tuple[object, ...]:
    """What a page is built for besides its reading: language, text size, scheme."""
    return current(), px(100), QApplication.palette().window().color().name()


def _at_hand(view: View) -> QWidget | None:
    """What is to be done first: an empty page says it too."""
    task = agenda.current(view.tasks)
    if task is None:
        return None
    said = QCoreApplication.translate("Page", "At hand now: {task}").format(task=words.task(task.key))
    return holder(row(Mark(task.state), label(said, "", "", strong=True), gap=9), "inside")


def _empty(title: str, why: str, go: QPushButton | None, at_hand: QWidget | None) -> QWidget:
    """The card of an empty state."""
    card = Card("", label(title, "title", strong=True), label(why, "", "muted"), gap=6)
    card.setAccessibleName(f"{title}. {why}")
    if at_hand is not None:
        card.add(8)
        card.add(rule())
        card.add(8)
        card.add(at_hand)
    if go is not None:
        card.add(6)
        card.add(row(go, -1))
    return card


def _about(key: str) -> QWidget:
    """The help of a page that has nothing else to show yet."""
    title = QCoreApplication.translate("Page", "What this page is for")
    return Card(title, *told(helping.page(key, current())), gap=7)
