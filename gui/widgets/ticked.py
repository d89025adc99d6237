"""A list of rows that can be ticked: with the Space key, or with a click on the box at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui.tokens import current, px
from gui.widgets.rows import Index, Row, RowDelegate, RowsModel, RowsView

BOX = 28
_TICK = ((0.2, 0.55), (0.42, 0.77), (0.82, 0.28))


class TickedModel(RowsModel):
    """Rows, and which of them are ticked."""

    def __init__(self, rows: Sequence[Row], ticks: set[object], parent: QWidget) -> None:
        super().__init__(rows, parent)
        self._ticks = ticks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a row, its words, or whether it is ticked."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            ticked = self.at(index.row()).key in self._ticks
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)


class _TickedDelegate(RowDelegate):
    """Draws the box before the row."""

    def __init__(self, view: "TickedRows") -> None:
        super().__init__(view)
        self._ticked = view.ticks

    def _words(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colors, side = current(), px(16)
        box = QRectF(rect.left() + px(12), rect.top() + px(11), side, side)
        painter.setPen(QPen(colors.color("act" if row.key in self._ticked else "muted"), max(1.2, px(1.3))))
        painter.setBrush(colors.color("surface"))
        painter.drawRoundedRect(box, px(3), px(3))
        if row.key in self._ticked:
            painter.setPen(QPen(colors.color("act"), max(1.6, px(2))))
            points = [QPointF(box.left() + side * x, box.top() + side * y) for x, y in _TICK]
            painter.drawPolyline(QPolygonF(points))
        super()._words(painter, rect.adjusted(px(BOX), 0, 0, 0), row)

    def _height(self, row: Row, width: int) -> int:
        return super()._height(row, width - px(BOX))


class TickedRows(RowsView):
    """The list itself; `ticks` holds the keys of the ticked rows."""

    ticked = Signal()

    def __init__(self, rows: Sequence[Row], name: str, ticks: set[object]) -> None:
        self.ticks = ticks
        super().__init__(rows, name)
        self.setItemDelegate(_TickedDelegate(self))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put other rows into the list; ticks of rows that are not shown stay."""
        old, self.rows = self.rows, TickedModel(rows, self.ticks, self)
        self.setModel(self.rows)
        old.deleteLater()

    def toggle(self, index: QModelIndex) -> None:
        """Tick a row, or take its tick away."""
        if not index.isValid():
            return
        self.ticks.symmetric_difference_update({self.rows.at(index.row()).key})
        self.rows.dataChanged.emit(index, index)
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space ticks."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the box ticks."""
        super().mousePressEvent(event)
        if event.position().x() < px(12 + BOX):
            self.toggle(self.indexAt(event.position().toPoint()))
