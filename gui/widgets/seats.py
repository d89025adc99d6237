"""The quorum as a picture: a seat for each deputy in arcs, and beneath a bar with the line to be reached."""

from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.tokens import current, px

SEAT, FEW = 24, 24
LARGER = 31
"""So few seats are drawn larger."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A deputy's seat: the number on the list, the name, whether they are here; no number: a vacant seat."""

    number: int | None
    name: str
    here: bool


class Seats(QWidget):
    """Seats in arcs as in a hall, in the order of the list."""

    def __init__(self, seats: tuple[Seat, ...], spoken: str) -> None:
        super().__init__()
        self._seats = seats
        self._size = LARGER if len(seats) <= FEW else SEAT
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: as wide as the outer arc."""
        rows = _rows(len(self._seats), self._size)
        outer, side = _radius(len(rows) - 1, self._size), px(self._size)
        return QSize(round(2 * outer + side + px(8)), round(outer + side + px(8)))

    def minimumSizeHint(self) -> QSize:
        """Qt: the same."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Qt: the name of the seat under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            said = next((seat.name for seat, box in self._boxes() if box.contains(place)), "")
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(px(self._size / 2))
        painter.setFont(font)
        for seat, box in self._boxes():
            self._seat(painter, seat, box)
        painter.end()

    def _seat(self, painter: QPainter, seat: Seat, box: QRectF) -> None:
        colors = current()
        pen = QPen(colors.color("act" if seat.here else "muted"), px(1.4))
        if seat.number is None:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(colors.color("act" if seat.here else "surface"))
        painter.drawEllipse(box)
        painter.setPen(colors.color("on_act" if seat.here else "muted"))
        if seat.number is not None:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(seat.number))

    def _boxes(self) -> list[tuple[Seat, QRectF]]:
        rows = _rows(len(self._seats), self._size)
        outer, side = _radius(len(rows) - 1, self._size), px(self._size)
        middle, foot = self.width() / 2, outer + side / 2 + px(4)
        made, rest = [], list(self._seats)
        for place, many in reversed(list(enumerate(rows))):
            radius = _radius(place, self._size)
            for number in range(many):
                angle = pi - pi * (number + 0.5) / many if many > 1 else pi / 2
                x, y = middle + radius * cos(angle), foot - radius * sin(angle)
                made.append((rest.pop(0), QRectF(x - side / 2, y - side / 2, side, side)))
        return made


def _radius(row: int, size: int) -> float:
    return px(2.3 * size) + row * px(size + 8)


def _rows(seats: int, size: int) -> list[int]:
    """How many seats stand in each arc, the inner one first: as many as there is room for."""
    rows: list[int] = []
    while sum(rows) < seats:
        room = int(pi * _radius(len(rows), size) / px(size + 6))
        rows.append(room)
    spare = sum(rows) - seats
    total = sum(rows)
    shares = [many - spare * many // total for many in rows]
    shares[-1] -= sum(shares) - seats
    return shares


class QuorumBar(QWidget):
    """A bar of the base: filled as far as deputies are present, the line where the quorum begins."""

    def __init__(self, present: int, needed: int, base: int, line: str, spoken: str) -> None:
        super().__init__()
        self._present, self._needed, self._base, self._line = present, needed, max(base, 1), line
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_present(self, present: int, needed: int, base: int, line: str) -> None:
        """Other figures."""
        self._present, self._needed, self._base, self._line = present, needed, max(base, 1), line
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: the bar and its caption."""
        return QSize(px(320), px(40))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower, never lower."""
        return QSize(px(180), px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, step = current(), (self.width() - px(2)) / self._base
        enough = self._present >= self._needed
        gap = px(2) if step > px(8) else 1
        for place in range(self._base):
            box = QRectF(px(1) + place * step, px(2), step - gap, px(14))
            full = place < self._present
            tone = ("done" if enough else "soon") if full else "muted"
            painter.setPen(QPen(colors.color(tone), 1))
            painter.setBrush(colors.color(tone) if full else colors.color("surface"))
            painter.drawRoundedRect(box, px(2), px(2))
        x = px(1) + self._needed * step - gap / 2
        painter.setPen(QPen(colors.color("ink"), px(2)))
        painter.drawLine(QPointF(x, 0), QPointF(x, px(19)))
        font = QFont(self.font())
        font.setPixelSize(px(13))
        painter.setFont(font)
        painter.setPen(colors.color("ink"))
        wide = painter.fontMetrics().horizontalAdvance(self._line) + px(2)
        left = min(max(x - wide / 2, 0), max(self.width() - wide, 0))
        painter.drawText(QRectF(left, px(19), wide, px(20)), Qt.AlignmentFlag.AlignVCenter, self._line)
        painter.end()
