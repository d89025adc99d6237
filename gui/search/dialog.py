"""The search: one box, what fits beneath it, Enter goes there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.frame.dialog import Dialog
from gui.frame.letters import lettered
from gui.pressing import is_enter
from gui.search.things import Thing, find, kinds
from gui.widgets.build import column, label
from gui.widgets.rows import Row, RowsView

WIDE, HIGH = 720, 520
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchDialog(Dialog):
    """`chosen`: a page and its subject."""

    topic = "dialog:search"
    chosen = Signal(str, object)

    def __init__(self, parent: QWidget, among: tuple[Thing, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search"))
        self._among = among
        self._found: tuple[Thing, ...] = ()
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("A name, an act, a paper; words in any order"))
        self.box.setAccessibleName(self.tr("Search"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._on_typed)
        self.list = RowsView((), self.tr("What was found"))
        self.list.clicked.connect(self._go)
        self.said = label("", "", "muted")
        self._rest = QWidget()
        found = column(self.said, gap=10)
        found.addWidget(self.list, 1)
        found.addWidget(self._rest, 1)
        self.arrange(column(self.box), found, column(), wide=WIDE, high=HIGH)
        self.box.setFocus()
        self._on_typed("")
        lettered(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows move through what was found, Enter goes there, wherever the focus is."""
        if is_enter(event):
            self._go()
        elif event.key() in MOVES and not self.list.hasFocus():
            self._move(event.key())
        else:
            super().keyPressEvent(event)

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5}.get(Qt.Key(key), 5)
        rows = self.list.rows.rowCount()
        if rows:
            place = min(max(self.list.currentIndex().row() + step, 0), rows - 1)
            self.list.setCurrentIndex(self.list.rows.index(place, 0))

    def _on_typed(self, text: str) -> None:
        self._found = find(text, self._among)
        names = kinds()
        self.list.show_rows(
            tuple(
                Row(
                    place,
                    one.title,
                    ((one.line, "muted"),) if one.line else (),
                    pill=names[one.kind],
                    pill_state="kind",
                )
                for place, one in enumerate(self._found)
            )
        )
        self.list.choose(0)
        self.list.setVisible(bool(self._found))
        self._rest.setVisible(not self._found)
        self.said.setText(self._saying(text))

    def _saying(self, text: str) -> str:
        if not text.strip():
            return self.tr("People, acts, papers and the journal of this file. Type a part of the name.")
        if not self._found:
            return self.tr("Nothing here fits “{text}”. Try fewer letters, or the surname alone.").format(
                text=text.strip()
            )
        return self.tr("%n found. Enter goes there.", "", len(self._found))

    def _go(self, *_: object) -> None:
        row = self.list.chosen()
        if row is None or not isinstance(row.key, int) or row.key >= len(self._found):
            return
        thing = self._found[row.key]
        self.accept()
        self.chosen.emit(thing.page, thing.subject)
