"""The table of ballots given out: a line for each deputy present, a column for each member who may issue."""

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from core.record.situation import Elector, Member
from gui import words
from gui.forms.digits import digit_of
from gui.forms.ticks import paint_box
from gui.pressing import is_check_asked
from gui.tokens import current, px
from gui.widgets.build import on_two_lines
from gui.widgets.marks import paint_mark

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 33
NAMED = 150
"""How wide the column of names is at least."""
ROOMY, CLOSE = 10, 6
"""Room beside a word at the head of a column; the closer where not all columns would be seen otherwise."""
NAME = 0
FIRST = 1
MARK = Qt.ItemDataRole.UserRole
_HEAD = Template(
    "QHeaderView { background: $ground; } QHeaderView::section { background: $ground; border: none; "
    "border-bottom: 1px solid $line; }"
)


class GivenModel(QAbstractTableModel):
    """Who got a ballot from whom, and whose was replaced. Nothing of when."""

    given_changed = Signal()

    def __init__(self, electors: Sequence[Elector], issuers: Sequence[Member], parent: QWidget) -> None:
        super().__init__(parent)
        self.electors, self.issuers = tuple(electors), tuple(issuers)
        self.given: dict[int, str] = {}
        self.replaced: set[int] = set()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: a line for each deputy present."""
        return 0 if parent is not None and parent.isValid() else len(self.electors)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: the name, the members who may issue, replaced."""
        return 0 if parent is not None and parent.isValid() else len(self.issuers) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the name, or whether a cell is marked."""
        if not index.isValid():
            return None
        one, place = self.electors[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            name = f"{one.number}. {words.full_name(one.person)}"
            if role == Qt.ItemDataRole.DisplayRole:
                return name if place == NAME else ""
            return f"{name}. {self._spoken(one.number)}"
        if role == Qt.ItemDataRole.ToolTipRole and place == NAME:
            return words.full_name(one.person)
        if role == MARK and place != NAME:
            return self.marked(one.number, place)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt: the head of a column: the key, the member."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and FIRST <= section < self.last:
            return words.full_name(self.issuers[section - FIRST].person)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == NAME:
            return on_two_lines(QCoreApplication.translate("Given", "Deputy present"), px(NAMED))
        if section == self.last:
            return QCoreApplication.translate("Given", "Spoilt,\nreplaced")
        initial, _, surname = words.short_name(self.issuers[section - FIRST].person).partition("\u00a0")
        return f"{section} · {initial}\n{surname}"

    @property
    def last(self) -> int:
        """The column of those replaced."""
        return len(self.issuers) + FIRST

    def marked(self, number: int, place: int) -> bool:
        """Whether a cell is marked."""
        if place == self.last:
            return number in self.replaced
        return self.given.get(number) == self.issuers[place - FIRST].key

    def turn(self, line: int, place: int) -> None:
        """Mark a cell or take its mark away."""
        number = self.electors[line].number
        if place == self.last:
            if number in self.given:
                self.replaced ^= {number}
        elif place >= FIRST:
            self.give(line, None if self.marked(number, place) else self.issuers[place - FIRST].key)
            return
        self._tell()

    def give(self, line: int, member: str | None) -> None:
        """The deputy of a line got a ballot from a member, or none."""
        number = self.electors[line].number
        if member is None:
            self.given.pop(number, None)
            self.replaced.discard(number)
        else:
            self.given[number] = member
        self._tell()

    def fill(self, member: str) -> None:
        """All who have none yet got theirs from a member."""
        for one in self.electors:
            self.given.setdefault(one.number, member)
        self._tell()

    def put(self, given: dict[int, str], replaced: set[int]) -> None:
        """Everything anew."""
        self.given, self.replaced = given, replaced & set(given)
        self._tell()

    def _tell(self) -> None:
        if self.electors:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self.electors) - 1, self.columnCount() - 1)
            )
        self.given_changed.emit()

    def _spoken(self, number: int) -> str:
        member = next((one for one in self.issuers if one.key == self.given.get(number)), None)
        if member is None:
            return QCoreApplication.translate("Given", "no ballot")
        said = QCoreApplication.translate("Given", "ballot from {member}").format(
            member=words.short_name(member.person)
        )
        replaced = QCoreApplication.translate("Given", "spoilt and replaced")
        return f"{said}, {replaced}" if number in self.replaced else said


class GivenDelegate(QStyledItemDelegate):
    """Draws the name, a round mark for the issuer, a box for a replaced ballot."""

    def __init__(self, view: QTableView, model: GivenModel) -> None:
        super().__init__(view)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw a cell."""
        rect, colors = option.rect, current()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused:
            painter.setPen(QPen(colors.color("act"), 2))
            painter.setBrush(colors.color("act_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), px(5), px(5))
        painter.setPen(colors.color("line"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if index.column() == NAME:
            self._name(painter, option, index)
        else:
            self._mark(painter, rect, index)
        painter.restore()

    def _name(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, rect, colors = self._model.electors[index.row()], option.rect, current()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(option.font)
        painter.setPen(colors.color("muted"))
        left, number = rect.left() + px(10), px(28)
        painter.drawText(QRectF(left, rect.top(), number, rect.height()), flags, str(one.number))
        painter.setPen(colors.color("ink" if one.number in self._model.given else "muted"))
        room = rect.right() - px(4) - left - number
        metrics, name = QFontMetrics(option.font), words.full_name(one.person)
        if metrics.horizontalAdvance(name) > room:
            name = words.short_name(one.person)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left + number, rect.top(), room, rect.height()), flags, name)

    def _mark(self, painter: QPainter, rect: QRect, index: Index) -> None:
        colors, side = current(), px(19)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        on = bool(index.data(MARK))
        if index.column() == self._model.last:
            number = self._model.electors[index.row()].number
            paint_box(painter, box, ticked=on, enabled=number in self._model.given)
            return
        ink = colors.color("act")
        painter.setPen(QPen(ink if on else colors.color("muted"), 1.4))
        painter.setBrush(ink if on else colors.color("surface"))
        painter.drawEllipse(box)
        if on:
            paint_mark(painter, box.adjusted(px(4), px(4), -px(4), -px(4)), "done", colors.color("on_act"))


class GivenView(QTableView):
    """The table: arrows move, Space marks, a digit gives by that member and goes on, Delete takes away."""

    def __init__(self, model: GivenModel, name: str) -> None:
        super().__init__()
        self.given = model
        self.setModel(model)
        self.setItemDelegate(GivenDelegate(self, model))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        font = QFont(self.font())
        font.setPixelSize(px(13))
        head.setFont(font)
        head.setFixedHeight(px(46))
        head.setStyleSheet(_HEAD.substitute(ground=current().ground, line=current().line))
        self._high = model.rowCount() * px(ROW_HEIGHT) + px(46) + 2 * self.frameWidth() + px(2)
        self.setFixedHeight(self._high)
        self.clicked.connect(self._on_clicked)
        if model.rowCount():
            self.setCurrentIndex(model.index(0, FIRST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: marks and movement; everything else is the table's own."""
        index, key = self.currentIndex(), event.key()
        member = digit_of(event.text())
        if is_check_asked(event):
            event.ignore()
        elif not index.isValid():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._turn(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.setAccepted(self._go_on(index))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) or member == 0:
            self.given.give(index.row(), None)
            self._go_on(index)
        elif member is not None and member <= len(self.given.issuers):
            self.given.give(index.row(), self.given.issuers[member - 1].key)
            self._go_on(index)
        elif member is None:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the columns share the width."""
        super().resizeEvent(event)
        width, places = self.viewport().width(), range(FIRST, self.given.last + 1)
        heads = {place: self._head(place, ROOMY) for place in places}
        if sum(heads.values()) + px(NAMED) > width:
            heads = {place: self._head(place, CLOSE) for place in places}
        even = max(*heads.values(), min(px(96), (width - px(280)) // len(places)))
        if even * len(places) + px(NAMED) <= width:
            heads = dict.fromkeys(places, even)
        for place, each in heads.items():
            self.setColumnWidth(place, each)
        name = max(px(NAMED), width - sum(heads.values()))
        self.setColumnWidth(NAME, name)
        over = name + sum(heads.values()) > width
        self.setFixedHeight(self._high + (px(14) if over else 0))

    def _head(self, place: int, beside: int) -> int:
        """What the longest word at the head of a column needs, with so much room beside it."""
        metrics = QFontMetrics(self.horizontalHeader().font())
        said = str(self.given.headerData(place, Qt.Orientation.Horizontal))
        return max(
            px(54 + beside), *(metrics.horizontalAdvance(one) + px(beside) for one in said.split("\n"))
        )

    def _on_clicked(self, index: QModelIndex) -> None:
        self._turn(index)

    def _turn(self, index: QModelIndex) -> None:
        if index.column() != NAME:
            self.given.turn(index.row(), index.column())

    def _go_on(self, index: QModelIndex) -> bool:
        """The next line; False on the last, where the form goes on."""
        if index.row() + 1 >= self.given.rowCount():
            return False
        self.setCurrentIndex(self.given.index(index.row() + 1, index.column()))
        return True
