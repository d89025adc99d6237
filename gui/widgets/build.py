"""Small builders of the window's furniture: labels, cards, columns, buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.tokens import px


def label(text: str, size: str = "", tone: str = "", *, strong: bool = False, wrap: bool = True) -> QLabel:
    """A label of the scale (small, lead, title, big) in a tone. Plain text: a name is never markup."""
    made = QLabel(text)
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


def button(text: str, *, main: bool = False, link: bool = False) -> QPushButton:
    """A button; the main one is filled, a link looks like text."""
    made = QPushButton(text)
    made.setProperty("main", main)
    made.setProperty("link", link)
    made.setAutoDefault(False)
    if link:
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def facts(*pairs: tuple[str, str]) -> QVBoxLayout:
    """Name and value, one under the other in two columns of equal rhythm."""
    made = column(gap=6)
    for name, value in pairs:
        if not value:
            continue
        left = label(name, "", "muted")
        left.setFixedWidth(px(170))
        made.addLayout(aligned(left, copyable(value)))
    return made


def aligned(left: QWidget, right: QWidget, gap: float = 12) -> QHBoxLayout:
    """Two items side by side, tops on one line."""
    made = QHBoxLayout()
    made.setSpacing(px(gap))
    made.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
    made.addWidget(right, 1)
    return made
