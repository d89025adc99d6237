"""A list over frozen rows: a mark, a title, lines beneath, a pill at the right. It wraps; keys work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimerEvent,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.gluing import glued
from gui.tokens import current, px
from gui.widgets.marks import paint_mark, paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
KIND = "kind"
"""What a pill says that is no state: a person, a paper."""
AT_ONCE = 200
"""A list no longer than this is measured whole; a longer one in slices, a turn of the loop each."""
SLICE = 40
REMEMBERED = 1000
"""So many heights are kept."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its key, title, lines beneath (text, tone), mark and pill, and what stands at the left."""

    key: object
    title: str
    lines: tuple[tuple[str, str], ...] = ()
    mark: str = ""
    pill: str = ""
    pill_state: str = "quiet"
    lead: str = ""
    quiet: bool = False

    def spoken(self) -> str:
        """The whole row for a reader."""
        parts = [self.lead, self.title, *(text for text, _ in self.lines), self.pill]
        return ". ".join(part for part in parts if part)


class MadeWhenAsked(Sequence[Row]):
    """Rows of which only the keys are known before somebody asks for one; each is made once."""

    def __init__(self, keys: Sequence[object], make: Callable[[int], Row]) -> None:
        self.keys = tuple(keys)
        self._make = make
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(place, slice):
            return tuple(self[at] for at in range(*place.indices(len(self))))
        at = range(len(self))[place]
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]

    def only(self, places: Sequence[int]) -> "MadeWhenAsked":
        """Some of them, made by the same hand."""
        chosen = tuple(places)
        return MadeWhenAsked([self.keys[at] for at in chosen], lambda at: self[chosen[at]])


class RowsModel(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, rows: Sequence[Row], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: how many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: a row, or its words for a reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return row if role == ROW else None

    def at(self, number: int) -> Row:
        """The row at a place."""
        return self._rows[number]

    def place(self, key: object) -> int:
        """The place of a key, or -1."""
        rows = self._rows
        keys = rows.keys if isinstance(rows, MadeWhenAsked) else (row.key for row in rows)
        return next((n for n, one in enumerate(keys) if one == key), -1)


class RowDelegate(QStyledItemDelegate):
    """Paints a row and says how tall it is at the width of the list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[object, ...], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the size it asks for."""
        row = index.data(ROW)
        width = self._view.viewport().width()
        return QSize(width, self._measured(row, width) if isinstance(row, Row) else px(20))

    def _measured(self, row: Row, width: int) -> int:
        """The height of a row. Qt asks for it each time the list moves into another parent."""
        key = (row, width, px(100), self._view.font().family())
        if key not in self._heights:
            if len(self._heights) > REMEMBERED:
                self._heights.clear()
            self._heights[key] = self._height(row, width)
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a row."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("act_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(px(2), 1, -px(2), -1), px(6), px(6))
        elif index.row():
            hair = QRect(rect.left() + px(10), rect.top(), rect.width() - 2 * px(10), 1)
            painter.fillRect(hair, colors.color("line"))
        self._words(painter, rect, row)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colors, left, top = current(), rect.left() + px(12), rect.top() + px(9)
        title = self._font(strong=not row.quiet)
        line_height = QFontMetrics(title).height()
        if row.mark:
            side = px(15)
            paint_mark(painter, QRectF(left, top + (line_height - side) / 2, side, side), row.mark)
            left += side + px(9)
        if row.lead:
            painter.setFont(self._font())
            painter.setPen(colors.color("muted"))
            painter.drawText(QRect(left, top, px(48), line_height), Qt.AlignmentFlag.AlignLeft, row.lead)
            left += self._lead(row)
        right = rect.left() + rect.width() - px(12)
        if row.pill:
            size = _pill(row, self._view.font())
            box = QRectF(
                right - size.width(), top + (line_height - size.height()) / 2, size.width(), size.height()
            )
            paint_pill(painter, box, row.pill, row.pill_state, self._view.font(), marked=_marked(row))
            right = int(box.left()) - px(10)
        painter.setFont(title)
        painter.setPen(colors.color("ink"))
        used = self._draw(painter, QRect(left, top, right - left, px(2000)), row.title)
        top += used + px(2)
        painter.setFont(self._font(small=True))
        for text, tone in row.lines:
            painter.setPen(colors.color(tone or "muted"))
            top += self._draw(
                painter, QRect(left, top, rect.left() + rect.width() - px(12) - left, px(2000)), text
            )

    def _draw(self, painter: QPainter, box: QRect, text: str) -> int:
        words = glued(text)
        painter.drawText(box, _WRAP, words)
        return painter.fontMetrics().boundingRect(box, _WRAP, words).height()

    def _lead(self, row: Row) -> int:
        return px(48) if row.lead else 0

    def _height(self, row: Row, width: int) -> int:
        inner = width - 2 * px(12) - (px(24) if row.mark else 0) - self._lead(row)
        pill = _pill(row, self._view.font()).width() + px(10) if row.pill else 0
        title, small = QFontMetrics(self._font(strong=not row.quiet)), QFontMetrics(self._font(small=True))
        height = title.boundingRect(QRect(0, 0, inner - pill, px(2000)), _WRAP, glued(row.title)).height()
        for text, _ in row.lines:
            height += small.boundingRect(QRect(0, 0, inner, px(2000)), _WRAP, glued(text)).height()
        return height + 2 * px(9) + (px(2) if row.lines else 0)

    def _font(self, *, strong: bool = False, small: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(px(13) if small else px(15))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


def _marked(row: Row) -> bool:
    """Whether a pill says a state, which has a mark, and not the kind of thing that the row is."""
    return row.pill_state != KIND


def _pill(row: Row, font: QFont) -> QSize:
    return pill_size(row.pill, font, marked=_marked(row))


class RowsView(QListView):
    """The list itself. `moved`: another row is the current one."""

    moved = Signal()

    def __init__(self, rows: Sequence[Row], name: str, *, plain: bool = False) -> None:
        super().__init__()
        self._fits = False
        self._sought = False
        self.setBatchSize(SLICE)
        self.setAccessibleName(name)
        self.setProperty("plain", plain)
        self.setItemDelegate(RowDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.rows = RowsModel((), self)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put other rows into the list."""
        whole = len(rows) <= AT_ONCE
        self.setLayoutMode(QListView.LayoutMode.SinglePass if whole else QListView.LayoutMode.Batched)
        self._sought = False
        old, self.rows = self.rows, RowsModel(rows, self)
        self.setModel(self.rows)
        old.deleteLater()

    def choose(self, key: object) -> None:
        """Make the row of a key the current one; the first where there is none."""
        place = max(self.rows.place(key), 0)
        if self.rows.rowCount():
            index = self.rows.index(place, 0)
            self.setCurrentIndex(index)
            self._sought = self.visualRect(index).isEmpty()

    def chosen(self) -> Row | None:
        """The current row."""
        index = self.currentIndex()
        return self.rows.at(index.row()) if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another row is the current one."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def fit(self) -> None:
        """Be as tall as the rows, where there is room."""
        self._fits = True
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Qt: the height of all rows, when asked to fit."""
        usual = super().sizeHint()
        if not self._fits:
            return usual
        rows = sum(self.sizeHintForRow(n) for n in range(self.rows.rowCount()))
        return QSize(px(310), rows + 2 * px(4) + 2 * self.frameWidth() + px(6))

    def timerEvent(self, event: QTimerEvent) -> None:
        """Qt: a slice more is measured; the chosen row is turned to as soon as its place is known."""
        super().timerEvent(event)
        if self._sought:
            self.scrollTo(self.currentIndex())
            self._sought = not self.viewport().rect().intersects(self.visualRect(self.currentIndex()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: rows wrap anew, the list with them."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        self.scheduleDelayedItemsLayout()  # of itself Qt does so for another height alone
        if self._fits:
            self.updateGeometry()
