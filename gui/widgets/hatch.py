"""The practice strip: slanted stripes along the top of every page of a practice file."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.tokens import current, px


class Hatch(QWidget):
    """Amber stripes, as on a training vehicle."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), current().color("soon_soft"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color("soon"))
        step, tall = px(14), self.height()
        for left in range(-tall, self.width() + tall, step):
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(left, tall),
                        QPointF(left + tall, 0),
                        QPointF(left + tall + step / 2, 0),
                        QPointF(left + step / 2, tall),
                    ]
                )
            )
        painter.end()
