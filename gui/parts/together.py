"""The dialog in which many audit files are brought together: from where, into what, what came of it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.rules.findings import Sentence
from gui.frame.dialog import LEAST, Dialog
from gui.frame.letters import lettered
from gui.pressing import is_enter, press_focused
from gui.tokens import px
from gui.widgets.around import empty
from gui.widgets.build import button, column, holder, label, make_main, row, tile
from gui.widgets.rows import Row, RowsView

WIDE, HIGH = 820, 600


@dataclass(frozen=True, slots=True)
class CameOfIt:
    """What came of a folder, in words: forks and refused files one by one, and how many of the others."""

    counts: str
    forks: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]
    """Name and reason."""
    stopped: bool


class TogetherDialog(Dialog):
    """`begun` carries folder and database. While it is under way the dialog can only be stopped."""

    topic = "dialog:together"
    folder_asked = Signal()
    place_asked = Signal()
    begun = Signal(str, str)
    stop_asked = Signal()

    def __init__(self, parent: QWidget, folder: str, into: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring audit files together"))
        self._under_way = False
        self.folder, choose = self._line(self.tr("Folder with the audit files"), folder)
        choose.clicked.connect(self.folder_asked)
        self.into, place = self._line(self.tr("Database: a file here, or the address of a server"), into)
        place.clicked.connect(self.place_asked)
        self._asking = (self.folder, choose, self.into, place)
        why = self.tr(
            "Every audit file of the folder and of those below it is verified. What is intact is loaded;"
            " a second time only what is new is added. The files themselves stay as they are."
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.said = label("")
        self._place: QVBoxLayout = column(gap=10)
        self.go, self.leave = button(self.tr("Begin"), main=True), button(self.tr("Close"))
        self.go.clicked.connect(self._on_begin)
        self.leave.clicked.connect(self.reject)
        title = label(self.tr("Many audit files in one database"), "title", strong=True)
        self._why = label(why, "", "muted")
        layout = column(self._why, gap=8)
        for edit, browse in ((self.folder, choose), (self.into, place)):
            line = row(gap=10)
            line.addWidget(edit, 1)
            line.addWidget(browse)
            layout.addWidget(label(edit.accessibleName(), "", "", strong=True))
            layout.addLayout(line)
        layout.addSpacing(px(4))
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        below = holder(self._place, "inside")
        below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        layout.addWidget(below, 1)
        self.bar.hide()
        self.said.hide()
        self._foot = row(-1, self.leave, self.go, gap=10)
        self.arrange(column(title), layout, self._foot, wide=WIDE, high=HIGH)
        self.folder.setFocus()
        lettered(self)

    def _line(self, name: str, text: str) -> tuple[QLineEdit, QPushButton]:
        edit = QLineEdit(text)
        edit.setAccessibleName(name)
        browse = button(self.tr("Choose…"))
        browse.setAccessibleName(f"{browse.text()} {name}")
        return edit, browse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the button that has the focus, in a line it goes on."""
        if press_focused(event):
            return
        if is_enter(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Qt: leave; what is under way is stopped first, and says what came of it."""
        if self._under_way:
            self.leave.setEnabled(False)
            self._say(self.tr("Stopping: what is in work is finished first…"))
            self.stop_asked.emit()
        else:
            super().reject()

    def show_under_way(self) -> None:
        """It has begun."""
        self._under_way = True
        self._clear()
        self._lead_with(self.go)
        for one in (*self._asking, self.go):
            one.setEnabled(False)
        self.leave.setText(self.tr("Stop"))
        self.leave.setFocus()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._say(self.tr("Looking for audit files…"))

    def show_progress(self, done: int, total: int) -> None:
        """So many files are verified."""
        if self._under_way and self.leave.isEnabled():
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self._say(self.tr("{done} of {total} files verified").format(done=done, total=total))

    def show_outcome(self, came: CameOfIt) -> None:
        """Bad news first. What is at its end is closed; what was stopped is gone on with."""
        self._rest()
        self._why.hide()
        self.go.setText(self.tr("Begin again"))
        self._lead_with(self.go if came.stopped else self.leave)
        self._say(came.counts)
        if came.stopped:
            stopped = self.tr("Stopped before the end. What is loaded stays; begin again for the rest.")
            self._place.addWidget(_told("soon", stopped))
        for fork in came.forks[:3]:
            self._place.addWidget(_told("late", fork))
        bad = [Row(f"fork {n}", text, mark="late") for n, text in enumerate(came.forks[3:])]
        bad += [Row(name, name, ((why, "late"),), mark="missing") for name, why in came.refused]
        if not bad:
            self._place.addStretch(1)
        else:
            heading = self.tr("Refused, nothing of them is loaded: %n file(s)", "", len(came.refused))
            self._place.addWidget(label(heading, "", "late", strong=True))
            refused = RowsView(tuple(bad), heading)
            refused.setMinimumHeight(px(LEAST))
            self._place.addWidget(refused, 1)
        (self.go if came.stopped else self.leave).setFocus()

    def show_problem(self, problem: Sentence) -> None:
        """Why it can't be done."""
        self._rest()
        self._lead_with(self.go)
        self.said.hide()
        self._place.addWidget(_told("late", problem.what, problem.why, problem.do))
        self._place.addStretch(1)
        self.folder.setFocus()

    def _rest(self) -> None:
        self._under_way = False
        self._clear()
        for one in (*self._asking, self.go, self.leave):
            one.setEnabled(True)
        self.leave.setText(self.tr("Close"))
        self.bar.hide()

    def _lead_with(self, lead: QPushButton) -> None:
        """Make a button the main one: it stands at the right."""
        for one in (self.go, self.leave):
            make_main(one, main=one is lead)
        self._foot.removeWidget(lead)
        self._foot.addWidget(lead)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    def _clear(self) -> None:
        empty(self._place)

    def _on_begin(self) -> None:
        folder, into = self.folder.text().strip(), self.into.text().strip()
        for text, edit in ((folder, self.folder), (into, self.into)):
            if not text:
                edit.setFocus()
                return
        self.begun.emit(folder, into)


def _told(tone: str, what: str, *more: str) -> QWidget:
    words = [label(what, "", tone, strong=True), *(label(one) for one in more if one)]
    return holder(column(tile(tone, column(*words, gap=2, margins=(14, 8, 14, 8)))), "inside")
