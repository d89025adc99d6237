"""The calendar as bars: windows and their overlaps, silence, the vote, and the day it is. Drawn.

The pointer or the arrow keys look at a bar; whoever holds the timeline says beneath it what the law says.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.tokens import Tokens, current, px

DAY = timedelta(days=1)
WEEK = 7
TOP, LINE = 26, 30
HIGH = 20
"""How tall a bar is in its line."""
Box = tuple[float, float, str]
"""A date of the axis: where it begins, how wide it is, its words."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of the timeline. `opens` None is a term: a mark at its end. `kind` is window, quiet, vote, due.

    `law` is what is said when the bar is looked at, `late` by how many days it was outrun, with the words.
    """

    name: str
    opens: datetime | None
    closes: datetime
    text: str
    kind: str = "window"
    step: str = ""
    law: str = ""
    late: tuple[int, str] = (0, "")

    def spoken(self) -> str:
        """The bar for a reader of the screen."""
        return ". ".join(part for part in (f"{self.name}: {self.text}", self.late[1], self.law) if part)


def overlap(one: Bar, other: Bar) -> tuple[datetime, datetime] | None:
    """When two windows run at the same time."""
    if one.opens is None or other.opens is None:
        return None
    opens, closes = max(one.opens, other.opens), min(one.closes, other.closes)
    return (opens, closes) if opens < closes else None


def spaced(boxes: Sequence[Box], gap: float) -> Sequence[Box]:
    """Every date of the axis, or every second, every third: as many as stand apart, none left out between."""
    for step in range(1, len(boxes)):
        kept = boxes[::step]
        if all(one[0] + one[1] + gap <= other[0] for one, other in pairwise(kept)):
            return kept
    return boxes[:1]


class Timeline(QWidget):
    """Names at the left, dates above, bars between; the flag of the day stands beneath, over no date.

    `today` is the moment and the words of its flag.
    """

    looked_at = Signal(object)
    """The bar under the pointer or the focus; None when there is neither."""

    def __init__(
        self,
        bars: tuple[Bar, ...],
        today: tuple[datetime, str],
        axis: Callable[[date], str],
        spoken: str,
        tokens: Tokens | None = None,
    ) -> None:
        super().__init__()
        self._bars, (now, self._flag), self._name_day = bars, today, axis
        self._now = now
        self._tokens = tokens
        self._chosen, self._hovered = 0, -1
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        moments = [bar.closes for bar in bars] + [bar.opens for bar in bars if bar.opens]
        self._from = _midnight(min(moments, default=now)) - 3 * DAY
        self._to = _midnight(max(moments, default=now)) + 3 * DAY

    @property
    def looked(self) -> Bar | None:
        """The bar that is looked at: under the pointer, else under the focus."""
        place = self._hovered if self._hovered >= 0 else (self._chosen if self.hasFocus() else -1)
        return self._bars[place] if 0 <= place < len(self._bars) else None

    def sizeHint(self) -> QSize:
        """Qt: height for the bars, the dates and the flag."""
        return QSize(px(560), self._bottom() + px(28))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower, never lower."""
        return QSize(px(360), self.sizeHint().height())

    # --- looking at a bar -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows go from bar to bar and stop at the ends; Home and End go there."""
        last = len(self._bars) - 1
        key = Qt.Key(event.key())
        if key in _STEPS:
            place = self._chosen + _STEPS[key]
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            place = 0 if key == Qt.Key.Key_Home else last
        else:
            super().keyPressEvent(event)
            return
        self._chosen, self._hovered = min(max(place, 0), last), -1
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the bar that was looked at last."""
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: no bar any more."""
        super().focusOutEvent(event)
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the bar under the pointer."""
        self._hover(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click keeps the bar."""
        super().mousePressEvent(event)
        place = self._line_at(event.position())
        if place >= 0:
            self._chosen = place
            self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer is gone."""
        super().leaveEvent(event)
        self._hover(QPointF(-1, -1))

    def _hover(self, place: QPointF) -> None:
        line = self._line_at(place)
        if line != self._hovered:
            self._hovered = line
            self._tell()

    def _line_at(self, place: QPointF) -> int:
        line = int((place.y() - px(TOP)) // px(LINE)) if place.y() >= px(TOP) else -1
        return line if 0 <= line < len(self._bars) else -1

    def _tell(self) -> None:
        bar = self.looked
        self.setAccessibleDescription(bar.spoken() if bar is not None else "")
        if bar is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.looked_at.emit(bar)
        self.update()

    # --- drawing ----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._looked_line(painter)
        self._overlaps(painter)
        self._axis(painter)
        boxes = [self._bar(painter, bar, px(TOP) + place * px(LINE)) for place, bar in enumerate(self._bars)]
        self._today(painter)
        for bar, (box, inside) in zip(self._bars, boxes, strict=True):
            self._text(painter, bar, box, inside)
        painter.end()

    def _token(self) -> Tokens:
        return self._tokens or current()

    def _looked_line(self, painter: QPainter) -> None:
        bar = self.looked
        if bar is None:
            return
        top = px(TOP) + self._bars.index(bar) * px(LINE)
        box = QRectF(1, top + 1, self.width() - 2, px(LINE) - 2)
        focused = self.hasFocus() and self._hovered < 0
        edge = QPen(self._token().color("act"), px(1.5)) if focused else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(self._token().color("ground"))
        painter.drawRoundedRect(box, px(5), px(5))

    def _overlaps(self, painter: QPainter) -> None:
        """The days on which two windows run at once, shaded from the one to the other."""
        tokens = self._token()
        for upper, one in enumerate(self._bars):
            for lower in range(upper + 1, len(self._bars)):
                both = overlap(one, self._bars[lower])
                if both is None or "window" not in {one.kind} & {self._bars[lower].kind}:
                    continue
                left, right = self._x(both[0]), self._x(both[1])
                top = px(TOP) + upper * px(LINE) + px((LINE - HIGH) / 2)
                box = QRectF(left, top, right - left, (lower - upper) * px(LINE) + px(HIGH))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.color("soon_soft"))
                painter.drawRect(box)
                pen = QPen(tokens.color("soon"), 1)
                pen.setStyle(Qt.PenStyle.DotLine)
                painter.setPen(pen)
                painter.drawLine(box.topLeft(), box.bottomLeft())
                painter.drawLine(box.topRight(), box.bottomRight())

    def _left(self) -> float:
        metrics = QFontMetricsF(self._font(weight=QFont.Weight.DemiBold))
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        return min(widest + px(24), self.width() * 0.42)

    def _x(self, moment: datetime) -> float:
        moment = min(max(moment, self._from), self._to)
        share = (moment - self._from) / (self._to - self._from)
        return self._left() + share * (self.width() - self._left() - px(8))

    def _font(self, *, small: bool = False, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(13) if small else px(15))
        font.setWeight(weight)
        return font

    def _bottom(self) -> int:
        return px(TOP) + len(self._bars) * px(LINE)

    def _axis(self, painter: QPainter) -> None:
        painter.setFont(self._font(small=True))
        metrics = QFontMetricsF(painter.font())
        boxes = []
        for tick in self._ticks():
            x, text = self._x(tick), self._name_day(tick.date())
            painter.setPen(QPen(self._token().color("line"), 1))
            painter.drawLine(QPointF(x, px(18)), QPointF(x, self._bottom()))
            width = metrics.horizontalAdvance(text)
            boxes.append((min(x - width / 2, self.width() - width), width, text))
        painter.setPen(self._token().color("muted"))
        for left, _width, text in spaced(boxes, px(8)):
            painter.drawText(QPointF(left, px(12)), text)

    def _ticks(self) -> Iterator[datetime]:
        """Every Monday."""
        tick = self._from + timedelta(days=(WEEK - self._from.weekday()) % WEEK)
        while tick < self._to:
            yield tick
            tick += WEEK * DAY

    def _today(self, painter: QPainter) -> None:
        if not self._from <= self._now <= self._to:
            return
        ink, x = self._token().color("ink"), self._x(self._now)
        painter.setPen(QPen(ink, px(1.5)))
        painter.drawLine(QPointF(x, px(18)), QPointF(x, self._bottom() + px(5)))
        painter.setFont(self._font(small=True, weight=QFont.Weight.DemiBold))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self._flag) + px(16)
        left = min(max(x - width / 2, 0), self.width() - width)
        box = QRectF(left, self._bottom() + px(5), width, px(21))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, px(5), px(5))
        painter.setPen(self._token().color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._flag)

    def _bar(self, painter: QPainter, bar: Bar, top: int) -> tuple[QRectF, QColor]:
        opens = bar.opens or bar.closes
        past, open_ = bar.closes <= self._now, opens <= self._now < bar.closes and bar.opens is not None
        weight = QFont.Weight.DemiBold if open_ else QFont.Weight.Normal
        painter.setFont(self._font(weight=weight))
        painter.setPen(self._token().color("muted" if past else "ink"))
        name = QRectF(px(6), top, self._left() - px(16), px(LINE))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        fill, edge, text = self._colors(bar, past=past, open_=open_)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        if bar.opens is None:
            box = self._diamond(painter, self._x(bar.closes), top + px(LINE) / 2)
        else:
            left, right = self._x(opens), self._x(bar.closes)
            box = QRectF(left, top + px((LINE - HIGH) / 2), max(right - left, px(7)), px(HIGH))
            painter.drawRoundedRect(box, px(4), px(4))
            if bar.kind == "quiet" and not past:
                painter.setBrush(QBrush(edge, Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(box, px(4), px(4))
        if bar.late[0]:
            box = box.united(self._outrun(painter, bar, box))
        return box, text

    def _outrun(self, painter: QPainter, bar: Bar, box: QRectF) -> QRectF:
        """The days by which the act was late, after the end of its bar."""
        late = self._token().color("late")
        piece = QRectF(
            box.right(), box.top(), self._x(bar.closes + bar.late[0] * DAY) - box.right(), px(HIGH)
        )
        piece.setWidth(max(piece.width(), px(5)))
        painter.setPen(QPen(late, px(1.5)))
        painter.setBrush(self._token().color("late_soft"))
        painter.drawRect(piece)
        painter.setBrush(QBrush(late, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(piece)
        return piece

    def _diamond(self, painter: QPainter, x: float, y: float) -> QRectF:
        half = px(6)
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
            )
        )
        return QRectF(x - half, y - px(HIGH) / 2, 2 * half, px(HIGH))

    def _text(self, painter: QPainter, bar: Bar, box: QRectF, inside: QColor) -> None:
        painter.setFont(self._font(small=True))
        said = " · ".join(part for part in (bar.text, bar.late[1]) if part)
        width = QFontMetricsF(painter.font()).horizontalAdvance(said)
        middle = Qt.AlignmentFlag.AlignVCenter
        if bar.opens is not None and width + px(12) <= box.width() and not bar.late[0]:
            painter.setPen(inside)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignHCenter, said)
            return
        beside = QRectF(box.right() + px(6), box.top(), width + px(4), box.height())
        crossed = self._from <= self._now <= self._to and beside.left() < self._x(self._now) < beside.right()
        if beside.right() > self.width() or (crossed and box.left() - beside.width() > self._left()):
            beside.moveRight(box.left() - px(4))
        ground = QRectF(beside.left() - px(2), beside.top(), width + px(4), beside.height())
        painter.fillRect(ground, self._token().color("ground" if bar is self.looked else "surface"))
        painter.setPen(self._token().color("late" if bar.late[0] else "muted"))
        painter.drawText(beside, middle | Qt.AlignmentFlag.AlignLeft, said)

    def _colors(self, bar: Bar, *, past: bool, open_: bool) -> tuple[QColor, QColor, QColor]:
        """Fill, edge and the ink inside: spent ones grey, the open ones full, those to come pale."""
        tokens = self._token()
        if past:
            return tokens.color("line"), tokens.color("muted"), tokens.color("ink")
        if bar.kind in {"quiet", "due"}:
            return tokens.color("soon_soft"), tokens.color("soon"), tokens.color("soon")
        if open_ or bar.kind == "vote":
            return tokens.color("act"), tokens.color("act"), tokens.color("on_act")
        return tokens.color("act_soft"), tokens.color("act"), tokens.color("ink")


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
