"""The ledger of ballots drawn as a flow; what does not add up is a red hatched piece with its number."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.saying.ballotflow import COLUMNS, VOTED, Chart, Node
from gui.tokens import current, px

WIDTHS = (0.25, 0.26, 0.22, 0.27)
TALL = 168
BAR = 12
SLOT, LAST_SLOT = 62, 27
"""Room for a figure with a name of two lines, and for one of the last column."""
TONES = {"received": "act", "issued": "act", "in_box": "act", "spoiled": "soon", "invalid": "soon",
         "carried": "soon"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a node stands: its bar."""

    node: Node
    bar: QRectF


class BallotFlow(QWidget):
    """The flow of a chart. `names` says each figure, `lacks` and `exceeds` a gap, with {count}."""

    def __init__(
        self,
        chart: Chart,
        names: Mapping[str, str],
        gap_words: tuple[str, str],
        spoken: str,
        won: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._chart, self._names, self._gap_words, self._won = chart, names, gap_words, won
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart, spoken: str) -> None:
        """Other figures of the same vote."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setAccessibleName(spoken)
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as tall as its tallest column; the height never hangs on the width, so layouts come to rest."""
        return QSize(px(620), round(max(self._column_height(n) for n in range(COLUMNS))) + px(8))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower, never lower."""
        return QSize(px(400), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        for place in places.values():
            self._band(painter, place, places)
        painter.setClipRegion(self._beside_words(places))
        for place in places.values():
            self._band(painter, place, places, edges=True)
        painter.setClipping(False)
        for place in places.values():
            self._bar(painter, place)
        for place in places.values():
            self._words(painter, place)
        painter.end()

    # --- where things stand -----------------------------------------------------------------------------

    def _unit(self) -> float:
        return min(px(TALL) / max(self._chart.most, 1), px(11))

    def _slot(self, node: Node) -> float:
        least = px(LAST_SLOT if node.column == VOTED else SLOT)
        gap = abs(self._chart.gap(node.key))
        return max((node.height + max(-self._chart.gap(node.key), 0)) * self._unit(), least) + (
            px(22) if gap else 0
        )

    def _column_height(self, number: int) -> float:
        return sum(self._slot(node) + px(8) for node in self._chart.column(number))

    def _left(self, column: int) -> float:
        return self.width() * sum(WIDTHS[:column])

    def _places(self) -> dict[str, _Place]:
        made: dict[str, _Place] = {}
        for number in range(COLUMNS):
            top = float(px(4))
            for node in self._chart.column(number):
                tall = max(node.height * self._unit(), px(2))
                made[node.key] = _Place(node, QRectF(self._left(number), top, px(BAR), tall))
                top += self._slot(node) + px(8)
        return made

    # --- what is drawn ----------------------------------------------------------------------------------

    def _beside_words(self, places: Mapping[str, _Place]) -> QRegion:
        """Where no figure or name stands: an edge would strike it through."""
        free, small, strong = QRegion(self.rect()), self._font(13), self._font(18, strong=True)
        for place in places.values():
            if place.node.column < VOTED:
                left = place.bar.right() + px(8)
                room = self._left(place.node.column + 1) - left - px(10)
                lines = _wrapped(self._names.get(place.node.key, ""), QFontMetricsF(small), room)
                wide = max(QFontMetricsF(small).horizontalAdvance(one) for one in lines)
                wide = max(wide, QFontMetricsF(strong).horizontalAdvance(str(place.node.value)))
                over = px(4)  # the upper edge of the flow stays whole
                tall = px(23) + len(lines) * px(16) - over
                words = QRectF(left - px(3), place.bar.top() + over, wide + px(6), tall)
                free -= QRegion(words.toAlignedRect())
        return free

    def _band(
        self, painter: QPainter, place: _Place, places: Mapping[str, _Place], *, edges: bool = False
    ) -> None:
        """The flow into a node, or its edges; a figure that is not there yet is a dashed line."""
        node = place.node
        source = places.get(node.source)
        if source is None:
            return
        if node.value is None:
            if not edges:
                pen = QPen(current().color("muted"), px(1.5))
                pen.setStyle(Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(_curve(source, place, source.bar.top(), place.bar.top()))
            return
        tall = node.height * self._unit()
        if not tall:
            return
        before = sum(
            one.node.height
            for one in places.values()
            if one.node.source == node.source and one.bar.top() < place.bar.top()
        )
        start, top = source.bar.top() + before * self._unit(), place.bar.top()
        upper, lower = (_curve(source, place, start + add, top + add) for add in (0, tall))
        if edges:
            painter.setPen(QPen(self._ink(node), px(1.5)))  # a soft ground alone is hardly seen on a card
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(upper)
            painter.drawPath(lower)
            return
        upper.connectPath(lower.toReversed())
        upper.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._soft(node))
        painter.drawPath(upper)

    def _bar(self, painter: QPainter, place: _Place) -> None:
        node, colors = place.node, current()
        if node.value is None:
            pen = QPen(colors.color("muted"), px(1.2))
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(place.bar.left(), place.bar.top(), px(BAR), px(22 if node.column == VOTED else 34)),
                px(3),
                px(3),
            )
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink(node) if node.value else colors.color("muted"))
        painter.drawRoundedRect(place.bar, px(3), px(3))
        gap = self._chart.gap(node.key)
        if gap:
            self._gap(painter, place, gap)

    def _gap(self, painter: QPainter, place: _Place, gap: int) -> None:
        """Missing ballots end as a stub at the right of the bar; those too many stand beneath it."""
        late, tall = current().color("late"), max(abs(gap) * self._unit(), px(5))
        if gap > 0:
            box = QRectF(place.bar.right(), place.bar.bottom() - tall, px(30), tall)
        else:
            box = QRectF(place.bar.left(), place.bar.bottom() + px(1), px(BAR), tall)
        painter.setPen(QPen(late, px(1.5)))
        painter.setBrush(current().color("late_soft"))
        painter.drawRect(box)
        painter.setBrush(QBrush(late, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(box)

    def _words(self, painter: QPainter, place: _Place) -> None:
        node, colors = place.node, current()
        left = place.bar.right() + px(8)
        room = self._left(node.column + 1) - left - px(10) if node.column < VOTED else self.width() - left
        figure = "?" if node.value is None else str(node.value)
        strong, small = self._font(18, strong=True), self._font(13)
        painter.setFont(strong)
        painter.setPen(colors.color("ink" if node.value else "muted"))
        name = self._names.get(node.key, "")
        if node.column == VOTED:
            wide = px(30)
            line = QRectF(left, place.bar.top() - px(3), wide, px(25))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure)
            painter.setFont(self._font(14, strong=node.key in self._won))
            self._line(painter, QRectF(left + wide + px(8), line.top(), room - wide - px(8), px(25)), name)
            top = line.bottom()
        else:
            line = QRectF(left, place.bar.top(), room, px(23))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, figure)
            painter.setFont(small)
            painter.setPen(colors.color("ink" if node.value else "muted"))
            top = line.bottom() - px(1)
            for part in _wrapped(name, QFontMetricsF(small), room):
                box = QRectF(left, top, room, px(17))
                if node.value is None:  # dashes lead on from here
                    words_end = QFontMetricsF(small).horizontalAdvance(part) + px(3)
                    painter.fillRect(QRectF(left, top, words_end, px(17)), colors.color("surface"))
                self._line(painter, box, part)
                top += px(16)
        gap = self._chart.gap(node.key)
        if gap:
            painter.setFont(self._font(13, strong=True))
            painter.setPen(colors.color("late"))
            said = self._gap_words[gap < 0].format(count=abs(gap))
            under = max(top, place.bar.bottom() + px(3))
            self._line(painter, QRectF(left, under, room, px(20)), said)

    def _line(self, painter: QPainter, box: QRectF, text: str) -> None:
        fits = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fits)

    def _font(self, size: int, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(size))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _ink(self, node: Node) -> QColor:
        key = node.key.removeprefix("votes.")
        tone = "act" if node.key.startswith("votes.") and key in self._won else TONES.get(node.key, "muted")
        return current().color(tone)

    def _soft(self, node: Node) -> QColor:
        tone = TONES.get(node.key, "")
        if node.key.startswith("votes."):
            tone = "act" if node.key.removeprefix("votes.") in self._won else ""
        return current().color(f"{tone}_soft" if tone else "line")


def _curve(source: _Place, place: _Place, start: float, end: float) -> QPainterPath:
    """From a height beside one bar to a height beside another."""
    left, right = source.bar.right(), place.bar.left()
    middle = left + (right - left) * 0.72
    made = QPainterPath(QPointF(left, start))
    made.cubicTo(QPointF(middle, start), QPointF(middle, end), QPointF(right, end))
    return made


def _wrapped(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """The words on one line or on two, as they fit."""
    if metrics.horizontalAdvance(text) <= room:
        return [text]
    words = text.split(" ")
    first = [words.pop(0)]
    while words and metrics.horizontalAdvance(" ".join([*first, words[0]])) <= room:
        first.append(words.pop(0))
    return [" ".join(first), " ".join(words)] if words else [text]
