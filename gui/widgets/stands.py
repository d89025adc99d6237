"""How what a page shows stands in the window: scrolling, in the middle, in columns that turn when narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QWidget

from gui.tokens import UNBOUNDED, edge, large, px, tall
from gui.widgets.build import column, holder, row

WIDEST = 1240
NARROW = 840
SIDE = 318
STACKED = 300
LOWEST = 480


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
        """Qt: the width counts; the height follows from it, where there is anything that wraps."""
        least, layout = super().minimumSizeHint(), self.layout()
        flows = layout is None or layout.hasHeightForWidth()
        return QSize(least.width(), 0 if flows else least.height())

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


class Held(QScrollArea):
    """A place that the keys scroll; its bar shows when they do."""

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


class Scroller(Held):
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

    def put(self, content: QWidget) -> None:
        """Give it its content."""
        content.setMaximumWidth(px(WIDEST))
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row.addWidget(content)
        self._inside.yields = content
        self._inside.settle()


class Columns(QWidget):
    """One column of work and one of what is at hand; in a narrow window they stand one above the other.

    `lead` is what is read first: on top of the side, and above all else where it is narrow; `calm`: it says
    that nothing is to be done, so the work stands above it.
    """

    def __init__(
        self,
        work: QWidget,
        side: QWidget,
        width: int = SIDE,
        lead: QWidget | None = None,
        *,
        calm: bool = False,
    ) -> None:
        super().__init__()
        self._calm = calm
        self.setObjectName("content")
        self._work, self._side, self._lead, self._width = work, side, lead, width
        self._narrow = False
        for one in (work, lead, side) if calm else (lead, work, side):  # so Tab goes
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
            place = 1 if narrow and self._calm else 0
            above.insertWidget(place, self._lead, 0, Qt.AlignmentFlag.AlignTop)


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
    over = 10 if large() else 14 if tall() else 22
    layout = column(*items, gap=18, margins=(edge(), over, edge(), 24))
    layout.addStretch(1)
    return holder(layout)
