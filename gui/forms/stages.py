"""What stands around a form: its head with the three stages, the bar with the one main button, the lists."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from core.rules.findings import Finding
from gui.forms.problems import sentence
from gui.forms.shell import line_of
from gui.tokens import edge, large, px, tall
from gui.widgets.around import empty
from gui.widgets.build import button, column, holder, label, row, tile
from gui.widgets.stands import WIDEST, Flowing, in_the_middle

STAGES = ("fill", "check", "done")
WIDE = 900
ROOM = 340
"""What the words of the main button may take, at 100 %: longer ones stand on two lines."""
MOST = 6
Jump = Callable[[Finding], None]


def stage_names() -> dict[str, str]:
    """The names of the stages."""
    translate = QCoreApplication.translate
    return {
        "fill": translate("Stages", "1. Fill in"),
        "check": translate("Stages", "2. Check"),
        "done": translate("Stages", "3. Done"),
    }


def head(title: str, stage: str, recorder: QWidget) -> QFrame:
    """Title, stages, who records. Of large text it scrolls with the form, which has margins of its own."""
    names = stage_names()
    if stage == "done":  # it is recorded: nobody else is to be chosen
        recorder.hide()
    marks = row(gap=6)
    for key in STAGES:
        mark = QLabel(names[key])
        mark.setObjectName("stage")
        mark.setProperty("now", key == stage)
        marks.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
    marks.addStretch(1)
    named = label(title, "title", strong=True)
    if large():
        lines = column(named, marks, row(recorder, -1), gap=2, margins=(0, 4, 0, 8))
    elif tall():  # the title keeps its one line
        marks.addWidget(recorder)
        lines = column(named, marks, gap=2, margins=(edge(), 6, edge(), 4))
    else:
        top = row(gap=16)
        top.addWidget(named, 1)
        top.addWidget(recorder, 0, Qt.AlignmentFlag.AlignTop)
        lines = column(top, marks, gap=4, margins=(edge(), 16, edge(), 6))
    made = QFrame()
    made.setObjectName("head")
    inside = holder(lines, "head")
    made.setLayout(row(in_the_middle(inside)))
    made.setAccessibleName(f"{title}. {names[stage]}")
    return made


class Bar(QFrame):
    """The foot of the page, always in sight: back at the left, the one main button at the right."""

    def __init__(self, back: str, main: str) -> None:
        """`back` empty: there is no way back, only on."""
        super().__init__()
        self.setObjectName("bar")
        self.back = button(back)
        if not back:
            self.back.hide()
        self.main: QPushButton = button(main, main=True, room=ROOM)
        self.main.setMinimumWidth(px(180))
        self.note = label("", "small", "muted", wrap=False)
        self.mend = button("", link=True)
        self.mend.hide()
        side, over = edge(), 5 if tall() else 10
        box = row(self.back, self.note, -1, self.mend, self.main, gap=14, margins=(side, over, side, over))
        inside = holder(box, "bare")
        inside.setMaximumWidth(px(WIDEST))
        self.setLayout(row(inside))

    def show_mending(self, count: int) -> None:
        """In the words of the list on top, which may be out of sight; the button leads there."""
        self.mend.setText(QCoreApplication.translate("Summary", "%n thing(s) to mend", "", count))
        self.mend.setVisible(bool(count))


class Middle(QScrollArea):
    """The part between head and bar, which scrolls. It ends where they end: the form, or what is beside it.

    It stands in the page before its content does: whatever moves into another parent is styled anew with all
    that is in it, and a form is large.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._side: QWidget | None = None
        self._make: Callable[[], QWidget] | None = None
        self._content: QWidget | None = None
        self._line = row(margins=(edge(), 8, edge(), 20), gap=22)
        self.place = holder(self._line)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        across = Qt.ScrollBarPolicy.ScrollBarAsNeeded if large() else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(across)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.place.setMaximumWidth(px(WIDEST))
        self._inside = Flowing(row(self.place))
        self._inside.yields = self.place
        self._inside.shown_by(self)

    def put(self, content: QWidget) -> None:
        """Give it its content."""
        self._content = content
        content.setMaximumWidth(px(WIDEST))
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._line.insertWidget(0, content, 100, Qt.AlignmentFlag.AlignTop)

    def beside(self, make: Callable[[], QWidget]) -> None:
        """What is made for the right of the form once there is the room: it ends where the band ends."""
        self._make = make
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the side comes and goes with the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= px(WIDEST)
        if self._side is None and roomy and self._make is not None:
            self._side = self._make()
            self._side.setFixedWidth(px(WIDEST - 2 * edge() - WIDE - 22))
            self._line.insertWidget(1, self._side, 0, Qt.AlignmentFlag.AlignTop)
        if self._content is not None and self._make is not None:
            self._content.setMaximumWidth(px(WIDE if roomy else WIDEST))
        if self._side is not None and self._side.isHidden() is roomy:
            self._side.setVisible(roomy)


class Summary(QWidget):
    """What has to be mended, on top of the form: each line jumps to its field."""

    def __init__(self, jump: Jump) -> None:
        super().__init__()
        self._jump = jump
        self._box = column(gap=0)
        self.setLayout(self._box)
        self.links: list[QPushButton] = []
        self.hide()

    def show_findings(self, findings: Sequence[Finding], named: Callable[[Finding], str | None]) -> None:
        """Say these and no others. `named` is the question a finding concerns; None: it says all itself."""
        empty(self._box)
        self.links = []
        self.setVisible(bool(findings))
        if not findings:
            return
        title = QCoreApplication.translate("Summary", "%n thing(s) to mend", "", len(findings))
        body = column(label(title, "lead", "late", strong=True), gap=1, margins=(18, 10, 18, 10))
        for one in findings[:MOST]:
            name = named(one)
            if name is not None:
                link = button(": ".join(part for part in (name, sentence(one).what) if part), link=True)
                link.clicked.connect(partial(self._jump, one))
                self.links.append(link)
                body.addWidget(link)
            else:
                body.addWidget(line_of(one, why=True))
        if len(findings) > MOST:
            more = QCoreApplication.translate(
                "Summary", "and %n more, marked below", "", len(findings) - MOST
            )
            body.addWidget(label(more, "small"))
        self._box.addWidget(tile("late", body))

    def text(self) -> str:
        """What stands there, for tests and readers."""
        words = [one.text() for one in self.findChildren(QLabel)] + [one.text() for one in self.links]
        return "\n".join(words)
