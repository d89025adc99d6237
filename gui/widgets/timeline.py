"""The calendar as bars: windows and their overlaps, silence, the vote, and the day it is. Drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.tokens import current, px

DAY = timedelta(days=1)
WEEK = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of the timeline. `opens` None is a term: a mark at its end. `kind` is window, quiet or vote."""

    name: str
    opens: datetime | None
    closes: datetime
    text: str
    kind: str = "window"


class Timeline(QWidget):
    """Names at the left, dates above, bars between; the flag of the day stands beneath, over no date."""

    def __init__(
        self, bars: tuple[Bar, ...], now: datetime, flag: str, axis: Callable[[date], str], spoken: str
    ) -> None:
        super().__init__()
        self._bars, self._now, self._flag, self._name_day = bars, now, flag, axis
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        moments = [bar.closes for bar in bars] + [bar.opens for bar in bars if bar.opens]
        self._from = _midnight(min(moments, default=now)) - 3 * DAY
        self._to = _midnight(max(moments, default=now)) + 3 * DAY

    def sizeHint(self) -> QSize:
        """Qt: height for the bars, the dates and the flag."""
        return QSize(px(560), px(26) + len(self._bars) * px(30) + px(30))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower, never lower."""
        return QSize(px(360), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._axis(painter)
        boxes = [self._bar(painter, bar, px(26) + place * px(30)) for place, bar in enumerate(self._bars)]
        self._today(painter)
        for bar, (box, inside) in zip(self._bars, boxes, strict=True):
            self._text(painter, bar, box, inside)
        painter.end()

    def _left(self) -> float:
        metrics = QFontMetricsF(self._font(weight=QFont.Weight.DemiBold))
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        return min(widest + px(18), self.width() * 0.42)

    def _x(self, moment: datetime) -> float:
        moment = min(max(moment, self._from), self._to)
        share = (moment - self._from) / (self._to - self._from)
        return self._left() + share * (self.width() - self._left() - px(4))

    def _font(self, *, small: bool = False, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(13) if small else px(14))
        font.setWeight(weight)
        return font

    def _bottom(self) -> int:
        return px(26) + len(self._bars) * px(30)

    def _axis(self, painter: QPainter) -> None:
        painter.setFont(self._font(small=True))
        metrics = QFontMetricsF(painter.font())
        tick = self._from + timedelta(days=(WEEK - self._from.weekday()) % WEEK)
        taken = 0.0
        while tick < self._to:
            x, text = self._x(tick), self._name_day(tick.date())
            painter.setPen(QPen(current().color("line"), 1))
            painter.drawLine(QPointF(x, px(20)), QPointF(x, self._bottom()))
            width = metrics.horizontalAdvance(text)
            if x - width / 2 >= taken and x + width / 2 <= self.width():
                painter.setPen(current().color("muted"))
                painter.drawText(QPointF(x - width / 2, px(13)), text)
                taken = x + width / 2 + px(8)
            tick += WEEK * DAY

    def _today(self, painter: QPainter) -> None:
        if not self._from <= self._now <= self._to:
            return
        ink, x = current().color("ink"), self._x(self._now)
        painter.setPen(QPen(ink, px(1.5)))
        painter.drawLine(QPointF(x, px(20)), QPointF(x, self._bottom() + px(5)))
        painter.setFont(self._font(small=True, weight=QFont.Weight.DemiBold))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self._flag) + px(16)
        left = min(max(x - width / 2, 0), self.width() - width)
        box = QRectF(left, self._bottom() + px(5), width, px(21))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, px(5), px(5))
        painter.setPen(current().color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._flag)

    def _bar(self, painter: QPainter, bar: Bar, top: int) -> tuple[QRectF, QColor]:
        opens = bar.opens or bar.closes
        past, open_ = bar.closes <= self._now, opens <= self._now < bar.closes and bar.opens is not None
        weight = QFont.Weight.DemiBold if open_ else QFont.Weight.Normal
        painter.setFont(self._font(weight=weight))
        painter.setPen(current().color("muted" if past else "ink"))
        name = QRectF(0, top, self._left() - px(10), px(26))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        fill, edge, text = self._colors(bar, past=past, open_=open_)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        if bar.opens is None:
            box = self._diamond(painter, self._x(bar.closes), top + px(13))
        else:
            left, right = self._x(opens), self._x(bar.closes)
            box = QRectF(left, top + px(4), max(right - left, px(7)), px(18))
            painter.drawRoundedRect(box, px(4), px(4))
        return box, text

    def _diamond(self, painter: QPainter, x: float, y: float) -> QRectF:
        half = px(6)
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
            )
        )
        return QRectF(x - half, y - px(9), 2 * half, px(18))

    def _text(self, painter: QPainter, bar: Bar, box: QRectF, inside: QColor) -> None:
        painter.setFont(self._font(small=True))
        width = QFontMetricsF(painter.font()).horizontalAdvance(bar.text)
        middle = Qt.AlignmentFlag.AlignVCenter
        if bar.opens is not None and width + px(12) <= box.width():
            painter.setPen(inside)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignHCenter, bar.text)
            return
        beside = QRectF(box.right() + px(6), box.top(), width + px(4), box.height())
        if beside.right() > self.width():
            beside.moveRight(box.left() - px(4))
        ground = QRectF(beside.left() - px(2), beside.top(), width + px(4), beside.height())
        painter.fillRect(ground, current().color("surface"))
        painter.setPen(current().color("muted"))
        painter.drawText(beside, middle | Qt.AlignmentFlag.AlignLeft, bar.text)

    def _colors(self, bar: Bar, *, past: bool, open_: bool) -> tuple[QColor, QColor, QColor]:
        """Fill, edge and the ink inside: spent ones grey, the open ones full, those to come pale."""
        tokens = current()
        if past:
            return tokens.color("ground"), tokens.color("line"), tokens.color("muted")
        if bar.kind == "quiet":
            return tokens.color("soon_soft"), tokens.color("soon"), tokens.color("soon")
        if open_ or bar.kind == "vote":
            return tokens.color("act"), tokens.color("act"), tokens.color("on_act")
        return tokens.color("act_soft"), tokens.color("act"), tokens.color("ink")


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
