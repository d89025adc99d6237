"""A list of deputies with a tick each: search by part of a name, arrows and Space."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.record.situation import Elector
from core.rules.people import search_key
from gui import words
from gui.pressing import is_check_asked, is_enter
from gui.tokens import current, px
from gui.widgets.marks import paint_mark

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34
COLUMN = 300
MOST_COLUMNS = 3
ELECTOR = Qt.ItemDataRole.UserRole


class TicksModel(QAbstractListModel):
    """The deputies shown and who of all is ticked; a search narrows what is shown, never what is ticked."""

    ticked_changed = Signal()

    def __init__(self, electors: Sequence[Elector], parent: QWidget) -> None:
        super().__init__(parent)
        self._all = tuple(electors)
        self._keys = {
            one.number: f" {one.number} "
            + " ".join(search_key(one.person[code].full) for code in ("kk", "ru"))
            for one in electors
        }
        self._shown = self._all
        self.ticked: set[int] = set()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: how many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the deputy, in words and as a value."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        one = self._shown[index.row()]
        if role == ELECTOR:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{one.number}. {words.full_name(one.person)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.number}. {words.full_name(one.person)}. {_state(one.number in self.ticked)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.number in self.ticked else Qt.CheckState.Unchecked
        return None

    def narrow(self, text: str) -> None:
        """Show those whose name holds every part typed."""
        parts = search_key(text).split()
        self.beginResetModel()
        self._shown = tuple(one for one in self._all if all(part in self._keys[one.number] for part in parts))
        self.endResetModel()

    def tick(self, number: int) -> None:
        """Turn one tick over."""
        self.put(self.ticked ^ {number})

    def put(self, ticked: set[int]) -> None:
        """Tick these and nobody else."""
        self.ticked = ticked
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
        self.ticked_changed.emit()


class TicksDelegate(QStyledItemDelegate):
    """Draws a tick, the number and the name. Clicks and keys are the list's."""

    def editorEvent(self, *_args: object) -> bool:
        """Qt: nothing here, so that a click ticks once."""
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: a whole cell of the grid."""
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a row."""
        one = index.data(ELECTOR)
        if not isinstance(one, Elector):
            return
        rect, state, colors = option.rect, option.state, current()
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colors.color("act"), 2))
            painter.setBrush(colors.color("act_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(px(2), px(2), -px(4), -px(2)), px(6), px(6))
        side = px(19)
        box = QRectF(rect.left() + px(9), rect.center().y() - side / 2 + 0.5, side, side)
        paint_box(painter, box, ticked=ticked)
        left = rect.left() + px(9) + side + px(8)
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(colors.color("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        number = px(28)
        painter.drawText(QRectF(left, rect.top(), number, rect.height()), flags, str(one.number))
        painter.setPen(colors.color("ink"))
        room = rect.right() - px(8) - left - number
        name = metrics.elidedText(words.full_name(one.person), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left + number, rect.top(), room, rect.height()), flags, name)
        painter.restore()


def paint_box(painter: QPainter, box: QRectF, *, ticked: bool, enabled: bool = True) -> None:
    """A tick box, filled where it is ticked."""
    colors = current()
    ink = colors.color("act") if enabled else colors.color("line")
    painter.setPen(QPen(ink if ticked else colors.color("muted" if enabled else "line"), 1.4))
    painter.setBrush(ink if ticked else colors.color("surface"))
    painter.drawRoundedRect(box, px(4), px(4))
    if ticked:
        inner = box.adjusted(px(3), px(3), -px(3), -px(3))
        paint_mark(painter, inner, "done", colors.color("on_act"))


class TicksView(QListView):
    """The list in as many columns as fit, read downwards as on paper; Space ticks, a letter searches."""

    typed = Signal(str)

    def __init__(self, model: TicksModel, name: str) -> None:
        super().__init__()
        self.ticks = model
        self.setModel(model)
        self.setItemDelegate(TicksDelegate(self))
        self.setAccessibleName(name)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = model.rowCount()
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space ticks, a letter searches, arrows are the list's own."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            if index.isValid():
                self._on_clicked(index)
        elif event.text().isalpha():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the focus always stands on a deputy."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.ticks.rowCount():
            self.setCurrentIndex(self.ticks.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many columns as fit; all deputies in sight."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Lay the columns out anew."""
        width = self.viewport().width()
        columns = max(1, min(MOST_COLUMNS, width // px(COLUMN)))
        lines = max(-(-self._rows // columns), 1)
        self.setGridSize(QSize(width // columns - 1, px(ROW_HEIGHT)))
        self.setFixedHeight(lines * px(ROW_HEIGHT) + 2 * px(4) + 2 * self.frameWidth() + px(4))

    def _on_clicked(self, index: QModelIndex) -> None:
        one = self.ticks.data(index, ELECTOR)
        if isinstance(one, Elector):
            self.ticks.tick(one.number)


class SearchLine(QLineEdit):
    """A part of a name; Enter ticks the first one found, Down goes to the list."""

    found = Signal()
    downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Down leave the line, everything else is typing."""
        if is_check_asked(event):
            event.ignore()
        elif is_enter(event):
            event.setAccepted(bool(self.text().strip()))
            self.found.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _state(ticked: bool) -> str:
    if ticked:
        return QCoreApplication.translate("Roll", "present")
    return QCoreApplication.translate("Roll", "absent")
