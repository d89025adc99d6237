"""Tick boxes and round choices drawn in the tokens: seen in the dark, as large as the text."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QRadioButton, QStyle, QStyleOptionButton

from gui.tokens import current, px

_TICK = ((0.22, 0.54), (0.43, 0.75), (0.8, 0.28))


class TickBox(QCheckBox):
    """A box with a tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw."""
        super().paintEvent(event)
        box = _place(self, QStyle.SubElement.SE_CheckBoxIndicator)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, box, self)
        if self.isChecked():
            pen = QPen(current().color("on_act"), max(1.6, box.width() / 8))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            points = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
            painter.drawPolyline(QPolygonF(points))
        painter.end()


class RoundChoice(QRadioButton):
    """A ring with a point."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw."""
        super().paintEvent(event)
        box = _place(self, QStyle.SubElement.SE_RadioButtonIndicator)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, box, self, box.width() / 2)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().color("on_act"))
            painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22)
        painter.end()


def _place(one: QCheckBox | QRadioButton, element: QStyle.SubElement) -> QRectF:
    option = QStyleOptionButton()
    one.initStyleOption(option)
    return QRectF(one.style().subElementRect(element, option, one)).adjusted(0.5, 0.5, -0.5, -0.5)


def _ground(
    painter: QPainter, box: QRectF, one: QCheckBox | QRadioButton, radius: float | None = None
) -> None:
    tokens = current()
    full, able = one.isChecked(), one.isEnabled()
    edge = "act" if full and able else "muted"
    painter.setPen(QPen(tokens.color(edge), max(1.2, px(1.4))))
    painter.setBrush(tokens.color(("act" if able else "muted") if full else "surface"))
    corner = px(4) if radius is None else radius
    painter.drawRoundedRect(box, corner, corner)
