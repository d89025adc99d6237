"""What every page is: frozen data in, signals out; its content is built anew whenever the data change."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core import helping
from core.acts import agenda
from gui import words
from gui.help.told import told
from gui.language import current
from gui.tokens import UNBOUNDED, edge, large, px
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label, row, rule
from gui.widgets.marks import Mark

WIDEST = 1240
NARROW = 840
SIDE = 318
STACKED = 300
LOWEST = 480


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
        self._lead: QWidget | None = None
        """Where the work begins: the one main button, a list, a field; set by `content`, anew each time."""
        self._content: QWidget | None = None
        self._waits_for_focus = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_view(self, view: View | None) -> None:
        """Take another reading of the file."""
        self.view = view
        self.rebuild()

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
        if old is not None:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()

    def rebuild(self) -> None:
        """Build the content anew: another reading, another language, another look."""
        old, place = self._content, self._scrolled()
        focused = self._holds_focus() or (self._waits_for_focus and self.isVisible())
        self._waits_for_focus = False
        self._lead = None
        self._content = self._put(self.content())
        self._content.show()
        if old is not None:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
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
        if self.key not in helping.PAGES:
            return sheet(holder(work))
        made = sheet(Columns(holder(work), _about(self.key), width=370))
        made.setProperty("empty", True)
        return made

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


def in_force() -> tuple[object, ...]:
    """What a page is built for besides its reading: language, text size, scheme."""
    return current(), px(100), QApplication.palette().window().color().name()


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is one of the two Enter keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(event: QKeyEvent) -> bool:
    """Enter on a button presses it, as Space does; whether that was so."""
    focus = QApplication.focusWidget()
    if not is_enter(event) or not isinstance(focus, QPushButton):
        return False
    focus.click()
    return True


class Centred(QWidget):
    """Its content as wide as the band above every page, and under it: their left edges are one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("content")
        self._row = row()
        self.setLayout(self._row)

    def put(self, content: QWidget) -> None:
        """Give it its content."""
        content.setMaximumWidth(px(WIDEST))
        self._row.addWidget(content)
        self.setFocusProxy(content)


def in_the_middle(content: QWidget) -> QWidget:
    """A widget in the middle of a wide window, no wider than the band."""
    made = Centred()
    made.put(content)
    return made


def split(gap: float, margins: tuple[int, int, int, int]) -> QBoxLayout:
    """Two columns of a page; one beneath the other where the text is large."""
    return column(gap=gap, margins=margins) if large() else row(gap=gap, margins=margins)


def both_ways(content: QWidget, name: str) -> QScrollArea:
    """A page that does not scroll of itself, at a text size at which it would not fit."""
    content.setMinimumHeight(px(LOWEST))
    made = QScrollArea()
    made.setObjectName("page")
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setAccessibleName(name)
    made.setWidget(content)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setFocusProxy(content)
    return made


class Flowing(QWidget):
    """What a scrolling page shows: as tall as its words are at its width, and no taller.

    Without it the page is as tall as at its narrowest, and scrolls far past its end.
    """

    def __init__(self, layout: QLayout, *, room: int = 0) -> None:
        """`room`: this much is kept for the bar; else `yields` gives it room in its own margin."""
        super().__init__()
        self._room = room
        self.yields: QWidget | None = None
        """What is in it, held here: PySide keeps an item that a layout was asked for beyond its end."""
        self.area: QScrollArea | None = None
        """That shows it: asking for parents makes wrappers of what Qt makes itself and takes away."""
        self.setObjectName("content")
        self.setLayout(layout)

    def shown_by(self, area: QScrollArea) -> None:
        """Stand in an area that scrolls."""
        self.area = area
        area.verticalScrollBar().rangeChanged.connect(self.settle)
        area.setWidget(self)

    def minimumSizeHint(self) -> QSize:
        """Qt: the width counts; the height follows from it."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the bar at the right stands in the margin and moves nothing off the line of what is above."""
        super().resizeEvent(event)
        self.settle()

    def settle(self, *_range: int) -> None:
        """Give the bar its room; called whenever it comes or goes."""
        area, layout = self.area, self.layout()
        if area is None or layout is None:
            return
        bar = area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        wide = self.width() >= px(WIDEST) + taken
        layout.setContentsMargins(taken if wide else 0, 0, max(self._room - taken, 0), 0)
        shown = self.yields.layout() if self.yields is not None else None
        if shown is not None:
            margins = shown.contentsMargins()
            margins.setRight(max(margins.left() - (0 if wide else taken), 0))
            if margins != shown.contentsMargins():
                shown.setContentsMargins(margins)


class Scroller(QScrollArea):
    """A page that scrolls up and down, its content no wider than can be read."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._inside = Flowing(self._row)
        self._inside.shown_by(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the bar shows that the keys scroll."""
        super().focusInEvent(event)
        self._hold(held=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: they scroll no more."""
        super().focusOutEvent(event)
        self._hold(held=False)

    def _hold(self, *, held: bool) -> None:
        bar = self.verticalScrollBar()
        bar.setProperty("held", held)
        bar.style().unpolish(bar)
        bar.style().polish(bar)

    def put(self, content: QWidget) -> None:
        """Give it its content."""
        content.setMaximumWidth(px(WIDEST))
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row.addWidget(content)
        self._inside.yields = content
        self._inside.settle()


class Columns(QWidget):
    """One column of work and one of what is at hand; in a narrow window they stand one above the other.

    `lead` is what is read first: on top of the side, and above all else where it is narrow.
    """

    def __init__(self, work: QWidget, side: QWidget, width: int = SIDE, lead: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("content")
        self._work, self._side, self._lead, self._width = work, side, lead, width
        self._narrow = False
        for one in (lead, work, side):  # so Tab goes
            if one is not None:
                one.setParent(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(22))
        self._aside = column(side, gap=18)
        self._aside.addStretch(1)
        self._row.addWidget(work, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._aside)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Qt: what it needs stacked: side by side it would never be given the width to turn at."""
        least = max(self._work.minimumSizeHint().width(), px(STACKED))
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: turn when the width asks for it."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._place()

    def _place(self) -> None:
        narrow = self._narrow
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else right)
        for one in (self._lead, self._side):
            if one is not None:
                one.setMinimumWidth(0 if narrow else px(self._width))
                one.setMaximumWidth(UNBOUNDED if narrow else px(self._width))
        if self._lead is not None:
            for box in (self._row, self._aside):
                box.removeWidget(self._lead)
            above = self._row if narrow else self._aside
            above.insertWidget(0, self._lead, 0, Qt.AlignmentFlag.AlignTop)


class Side(QWidget):
    """Words and the buttons that belong to them: side by side, or beneath where it is narrow."""

    def __init__(self, texts: QWidget, buttons: QWidget, narrow: int = 520) -> None:
        super().__init__()
        self._narrow = narrow
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        self._row.addWidget(texts, 1)
        self._row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: turn when the width asks for it."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(self._narrow)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else right)


def sheet(*items: QWidget) -> QWidget:
    """Items of a scrolling page under one another, with the page's margins."""
    layout = column(*items, gap=18, margins=(edge(), 10 if large() else 22, edge(), 24))
    layout.addStretch(1)
    return holder(layout)


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
