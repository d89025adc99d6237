"""Marks and pills: a state is a mark, a word and a colour. Drawn, so that no font need hold them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.tokens import current, px

# State -> (shape, tone).
SHAPES = {
    "done": ("tick", "done"),
    "now": ("dot", "act"),
    "due": ("clock", "soon"),
    "late": ("alert", "late"),
    "blocked": ("ring", "quiet"),
    "quiet": ("ring", "quiet"),
    "soon": ("clock", "soon"),
    "act": ("dot", "act"),
    "missing": ("cross", "late"),
}


def tone_of(state: str) -> str:
    """The tone a state is shown in."""
    return SHAPES.get(state, ("ring", "quiet"))[1]


def paint_mark(painter: QPainter, box: QRectF, state: str, color: QColor | None = None) -> None:
    """Draw the mark of a state into a square box."""
    shape, tone = SHAPES.get(state, ("ring", "quiet"))
    ink = color or current().tone(tone)[0]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = box.width()
    pen = _round(ink, max(1.4, side / 8))
    at = _Place(box)
    if shape == "tick":
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.2)]))
    elif shape == "dot":
        painter.setBrush(ink)
        painter.drawEllipse(box.center(), side * 0.36, side * 0.36)
    elif shape == "ring":
        painter.setPen(QPen(ink, max(1.2, side / 11)))
        painter.drawEllipse(box.center(), side * 0.36, side * 0.36)
    elif shape == "clock":
        painter.setPen(QPen(ink, max(1.3, side / 9)))
        painter.drawEllipse(box.center(), side * 0.4, side * 0.4)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([at(0.5, 0.27), at(0.5, 0.52), at(0.67, 0.61)]))
    elif shape == "cross":
        painter.setPen(pen)
        painter.drawLine(at(0.22, 0.22), at(0.78, 0.78))
        painter.drawLine(at(0.78, 0.22), at(0.22, 0.78))
    elif shape == "alert":
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([at(0.5, 0.06), at(0.98, 0.92), at(0.02, 0.92)]))
        hole = current().color("surface")
        painter.setPen(_round(hole, max(1.3, side / 9)))
        painter.drawLine(at(0.5, 0.4), at(0.5, 0.62))
        painter.drawPoint(at(0.5, 0.78))
    painter.restore()


def _round(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


class _Place:
    """A point by its share of a box."""

    def __init__(self, box: QRectF) -> None:
        self._box = box

    def __call__(self, x: float, y: float) -> QPointF:
        return QPointF(self._box.left() + x * self._box.width(), self._box.top() + y * self._box.height())


class Mark(QWidget):
    """The mark of a state, alone; the word stands beside it."""

    def __init__(self, state: str, side: int = 15, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFixedSize(px(side), px(side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._state)
        painter.end()


def pill_font(font: QFont) -> QFont:
    """The font of a pill: small and semibold."""
    made = QFont(font)
    made.setPixelSize(px(13))
    made.setWeight(QFont.Weight.DemiBold)
    return made


def pill_size(word: str, font: QFont, *, marked: bool = True) -> QSize:
    """How large a pill is for its word."""
    metrics = QFontMetrics(pill_font(font))
    mark = px(13) + px(5) if marked else 0
    return QSize(metrics.horizontalAdvance(word) + mark + 2 * px(9), metrics.height() + 2 * px(2))


def paint_pill(
    painter: QPainter, box: QRectF, word: str, state: str, font: QFont, *, marked: bool = True
) -> None:
    """Draw a pill: a soft ground, the mark, the word."""
    ink, soft = current().tone(tone_of(state))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    left = box.left() + px(9)
    if marked:
        side = px(13)
        paint_mark(painter, QRectF(left, box.center().y() - side / 2, side, side), state, ink)
        left += side + px(5)
    painter.setFont(pill_font(font))
    painter.setPen(ink)
    words = QRectF(left, box.top(), box.right() - left, box.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
    painter.restore()


class Pill(QWidget):
    """A state as a pill."""

    def __init__(self, word: str, state: str, *, marked: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word, self._state, self._marked = word, state, marked
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """The word of the state."""
        return self._word

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        return pill_size(self._word, self.font(), marked=self._marked)

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._word, self._state, self.font(), marked=self._marked)
        painter.end()
