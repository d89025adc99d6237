"""Numbers as bars with their names: how many of each kind. Drawn; the numbers stand beside."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.tokens import current, px

LINE = 26


@dataclass(frozen=True, slots=True)
class Share:
    """A kind, how many there are of it, and its tone."""

    name: str
    count: int
    tone: str


class Shares(QWidget):
    """A bar for each kind, the longest as long as there is room."""

    def __init__(self, shares: tuple[Share, ...], name: str) -> None:
        super().__init__()
        self._shares = shares
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}: " + "; ".join(f"{one.name}: {one.count}" for one in shares))

    def sizeHint(self) -> QSize:
        """Qt: a line for each kind."""
        return QSize(px(420), max(len(self._shares), 1) * px(LINE))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower, never lower."""
        return QSize(px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        metrics = QFontMetricsF(self.font())
        names = max((metrics.horizontalAdvance(one.name) for one in self._shares), default=0) + px(14)
        numbers = max((metrics.horizontalAdvance(str(one.count)) for one in self._shares), default=0)
        room = max(self.width() - names - numbers - px(10), px(20))
        most = max((one.count for one in self._shares), default=0) or 1
        for place, one in enumerate(self._shares):
            top = place * px(LINE)
            painter.setPen(current().color("ink"))
            words = QRectF(0, top, names, px(LINE))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, one.name)
            long = max(room * one.count / most, px(3) if one.count else 0)
            bar = QRectF(names, top + px(6), long, px(LINE - 12))
            painter.fillRect(bar, current().color(one.tone))
            number = QRectF(names + long + px(6), top, numbers + px(6), px(LINE))
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(one.count))
        painter.end()
