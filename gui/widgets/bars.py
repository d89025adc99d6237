"""Votes as bars, with the line that had to be passed. Drawn; the figures stand in words beside."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.tokens import current, px


@dataclass(frozen=True, slots=True)
class Tally:
    """One candidate's votes; `won` is drawn full."""

    name: str
    votes: int
    won: bool


class VoteBars(QWidget):
    """A bar for each candidate.

    `ends` is the length of a whole bar and the number of votes to be passed, `line_text` says what that
    line is; `scale` draws all of it larger, for a room.
    """

    def __init__(
        self, tallies: tuple[Tally, ...], ends: tuple[int, int], line_text: str, scale: float = 1.0
    ) -> None:
        super().__init__()
        self._tallies, self._line_text, self._scale = tallies, line_text, scale
        self._whole, self._line = max(ends[0], 1), ends[1]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = [f"{one.name}: {one.votes}" for one in tallies]
        self.setAccessibleName("; ".join([*told, line_text] if line_text else told))

    def sizeHint(self) -> QSize:
        """Qt: a line for each candidate and one for the caption."""
        return QSize(
            self._px(420),
            len(self._tallies) * self._px(44) + (self._px(26) if self._line_text else self._px(4)),
        )

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower, never lower."""
        return QSize(self._px(260), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in enumerate(self._tallies):
            self._one(painter, one, place * self._px(44))
        if self._line_text:
            self._limit(painter)
        painter.end()

    def _px(self, size: float) -> int:
        return px(size * self._scale)

    def _track(self) -> float:
        return self.width() - self._px(52)

    def _one(self, painter: QPainter, one: Tally, top: int) -> None:
        colors = current()
        font = self._font(one)
        painter.setFont(font)
        painter.setPen(colors.color("ink"))
        words = QFontMetricsF(font).elidedText(one.name, Qt.TextElideMode.ElideRight, self._track())
        painter.drawText(QRectF(0, top, self._track(), self._px(22)), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("line"))
        track = QRectF(0, top + self._px(23), self._track(), self._px(12))
        painter.drawRoundedRect(track, self._px(3), self._px(3))
        painter.setBrush(colors.color("act" if one.won else "muted"))
        share = track.width() * one.votes / self._whole
        if one.votes:
            painter.drawRoundedRect(
                QRectF(0, track.top(), max(share, self._px(3)), track.height()), self._px(3), self._px(3)
            )
        font.setPixelSize(self._px(20))
        painter.setFont(font)
        painter.setPen(colors.color("ink"))
        figure = QRectF(self._track() + self._px(8), top + self._px(14), self._px(44), self._px(28))
        painter.drawText(figure, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(one.votes))

    def _font(self, one: Tally) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._px(15))
        font.setWeight(QFont.Weight.DemiBold if one.won else QFont.Weight.Normal)
        return font

    def _limit(self, painter: QPainter) -> None:
        colors, x = current(), self._track() * self._line / self._whole
        bottom = len(self._tallies) * self._px(44)
        pen = QPen(colors.color("soon"), self._px(2))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        for place, one in enumerate(self._tallies):
            named = QFontMetricsF(self._font(one)).horizontalAdvance(one.name) + self._px(4)
            top = place * self._px(44)
            over = top if place and x > named else top + self._px(21)  # no name is struck through
            painter.drawLine(QPointF(x, over), QPointF(x, top + self._px(44)))
        font = QFont(self.font())
        font.setPixelSize(self._px(13))
        painter.setFont(font)
        painter.setPen(colors.color("soon"))
        width = QFontMetricsF(font).horizontalAdvance(self._line_text) + self._px(2)
        left = min(max(x - width / 2, 0), max(self.width() - width, 0))
        box = QRectF(left, bottom, width, self._px(22))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._line_text)
