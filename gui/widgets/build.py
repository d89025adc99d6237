"""Small builders of the window's furniture: labels, cards, columns, buttons."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.gluing import glued
from gui.tokens import px, tall

BESIDE = 30
"""Margins and border of a button, left and right together, as the style draws them."""


def label(text: str, size: str = "", tone: str = "", *, strong: bool = False, wrap: bool = True) -> QLabel:
    """A label of the scale (small, lead, title, big) in a tone. Plain text: a name is never markup."""
    made = QLabel(glued(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("step", size)
    made.setProperty("tone", tone)
    made.setProperty("strong", strong)
    if wrap:
        made.setMinimumWidth(px(60))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def copyable(text: str, size: str = "", tone: str = "") -> QLabel:
    """A label whose text can be selected with the mouse."""
    made = label(text, size, tone)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def column(
    *items: QWidget | QLayout | int, gap: float = 4, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Items under one another; a number is a space."""
    made = QVBoxLayout()
    _fill(made, items, gap, margins)
    return made


def row(
    *items: QWidget | QLayout | int, gap: float = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Items side by side; a number is a space."""
    made = QHBoxLayout()
    _fill(made, items, gap, margins)
    return made


def _fill(
    box: QBoxLayout,
    items: tuple[QWidget | QLayout | int, ...],
    gap: float,
    margins: tuple[int, int, int, int],
) -> None:
    box.setSpacing(px(gap))
    left, top, right, bottom = margins
    box.setContentsMargins(px(left), px(top), px(right), px(bottom))
    for item in items:
        if isinstance(item, QWidget):
            box.addWidget(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        elif item < 0:
            box.addStretch(-item)
        else:
            box.addSpacing(px(item))


class Wrapping(QLayout):
    """Items side by side, on further lines where the width asks for it: buttons at a large text size."""

    def __init__(self, *items: QWidget, gap: float = 10) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(px(gap))
        for item in items:
            self.addWidget(item)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: one more."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: how many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: take one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: it takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how tall it is at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Qt: put them in their places."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Qt: all on one line."""
        sizes = [item.sizeHint() for item in self._items]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Qt: the widest of them."""
        sizes = [item.minimumSize() for item in self._items]
        widths = [size.width() for size in sizes]
        return QSize(max(widths, default=0), max((size.height() for size in sizes), default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, tall = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, tall = rect.x(), y + tall + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, tall = x + size.width() + self.spacing(), max(tall, size.height())
        return y + tall - rect.y()


def wrapped(*items: QWidget, gap: float = 10, on: str = "inside") -> QWidget:
    """Buttons side by side that wrap where it is narrow; `on` a card, or `content`: on the page itself."""
    made = holder(Wrapping(*items, gap=gap), on)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made


def holder(layout: QLayout, name: str = "content") -> QWidget:
    """A widget around a layout."""
    made = QWidget()
    made.setObjectName(name)
    made.setLayout(layout)
    return made


class Card(QFrame):
    """A card with a heading and a body."""

    def __init__(self, title: str = "", *items: QWidget | QLayout | int, gap: float = 4) -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = column(gap=gap, margins=(20, 14, 20, 16))
        if title:
            heading = label(title, "lead", strong=True)
            self.body.addWidget(heading)
            self.body.addSpacing(px(4))
        for item in items:
            self.add(item)
        self.setLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, item: QWidget | QLayout | int) -> None:
        """One more item at the end."""
        if isinstance(item, QWidget):
            self.body.addWidget(item)
        elif isinstance(item, QLayout):
            self.body.addLayout(item)
        elif item < 0:
            self.body.addStretch(-item)
        else:
            self.body.addSpacing(px(item))


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def tile(tone: str, layout: QLayout) -> QFrame:
    """A soft ground of a tone around a layout."""
    made = QFrame()
    made.setObjectName("tile")
    made.setProperty("tone", tone)
    made.setLayout(layout)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def button(text: str, *, main: bool = False, link: bool = False, room: float = 0) -> QPushButton:
    """A button; the main one is filled, a link looks like text. Words wider than its room take two lines."""
    made = Wordy(text, room) if room else QPushButton(text)
    made.setProperty("main", main)
    made.setProperty("link", link)
    made.setAutoDefault(False)
    if link:
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def make_main(made: QPushButton, *, main: bool) -> None:
    """Make a button the main one from now on, or one of the others."""
    if made.property("main") is not main:
        made.setProperty("main", main)
        made.style().unpolish(made)
        made.style().polish(made)


class Wordy(QPushButton):
    """A button whose words stand on one line where they fit, and on two where they don't."""

    def __init__(self, text: str, room: float) -> None:
        super().__init__(on_two_lines(text, px(room)))
        self._words, self._narrow, self._beside = text, px(room), px(BESIDE)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """As wide as the narrowest place it is made for, as tall as its lines."""
        size = super().sizeHint()
        return QSize(min(size.width(), self._narrow + self._beside), size.height())

    minimumSizeHint = sizeHint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the words anew for the width there is."""
        super().resizeEvent(event)
        said = on_two_lines(self._words, max(self._narrow, self.width() - self._beside))
        if said != self.text():
            self.setText(said)


def on_two_lines(text: str, room: int) -> str:
    """A text of a button, parted at the space nearest its middle where it is wider than its room (pixels)."""
    font = QFont(QApplication.font())
    font.setPixelSize(px(15))
    font.setWeight(QFont.Weight.DemiBold)
    if QFontMetrics(font).horizontalAdvance(text) <= room or " " not in text:
        return text
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    middle = min(spaces, key=lambda place: abs(2 * place - len(text)))
    return f"{text[:middle]}\n{text[middle + 1 :]}"


def facts(*pairs: tuple[str, str]) -> QVBoxLayout:
    """Name and value, one under the other in two columns of equal rhythm."""
    made = column(gap=6)
    for name, value in pairs:
        if not value:
            continue
        left = label(name, "", "muted")
        longest = max(left.fontMetrics().horizontalAdvance(word) for word in left.text().split(" "))
        left.setFixedWidth(max(px(120 if tall() else 170), longest + px(2)))
        right = copyable(value)
        right.setAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        )  # beside a name of two lines
        made.addLayout(aligned(left, right))
    return made


def aligned(left: QWidget, right: QWidget, gap: float = 12) -> QHBoxLayout:
    """Two items side by side, tops on one line."""
    made = QHBoxLayout()
    made.setSpacing(px(gap))
    made.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
    made.addWidget(right, 1)
    return made
