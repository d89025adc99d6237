"""The head on a paper, typed where the file leaves it out: any paper that bears one, or one not listed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from core.audit.heads import MaskedHead
from core.audit.verdict import HeadedPaper
from gui import dates, words
from gui.forms.choices import Choice
from gui.forms.keys import DigitsEdit
from gui.pressing import is_enter
from gui.tokens import large, px
from gui.widgets.build import button, column, label, row

Headed = tuple[HeadedPaper, MaskedHead]
LETTERS = "abcdefABCDEF"


class HeadCompare(QWidget):
    """Which paper lies on the table, and its head: two of sixteen groups are left out, or all of them.

    `asked` carries the masked head (None: a whole one is typed) and what was typed.
    """

    asked = Signal(object, list)

    def __init__(self, headed: Sequence[Headed], chosen: int | None, typed: str) -> None:
        super().__init__()
        self.setObjectName("inside")
        newest = list(reversed(headed))
        others = self.tr("A paper that is not listed here")
        options = [(paper.number, _named(paper)) for paper, _ in newest]
        self.papers = Choice([*options, (0, others)])
        self.papers.setAccessibleName(self.tr("The paper that lies before you"))
        self._forms = [_Groups(head) for _, head in newest]
        self._whole = _Whole(typed)
        for form in self._every():
            form.entered.connect(self._on_go)
        self.papers.choose(chosen)
        if self.papers.currentIndex() < 0:
            self.papers.setCurrentIndex(0)
        go = button(self.tr("Compare with the paper"))
        go.clicked.connect(self._on_go)
        why = self.tr(
            "The head of the journal is printed on the protocols that were signed by hand. "
            "What is left out here is typed from the paper, not from the screen."
        )
        said = label(self.tr("The paper that lies before you"), "", "muted")
        self.setLayout(column(label(why, "", "muted"), said, self.papers, *self._every(), row(go, -1), gap=8))
        self.papers.currentIndexChanged.connect(self._on_chosen)  # now each form has its place
        self._on_chosen(0)

    @property
    def chosen(self) -> int:
        """The number of the paper that is chosen; 0: one that is not listed."""
        return int(self.papers.chosen() or 0)

    @property
    def typed(self) -> str:
        """What is typed of a head that is not listed."""
        return self._whole.edit.text()

    @property
    def blanks(self) -> tuple[QLineEdit, ...]:
        """The lines to type into, of what is chosen."""
        return self._form().edits

    def _every(self) -> tuple["_Form", ...]:
        return (*self._forms, self._whole)

    def _form(self) -> "_Form":
        return self._every()[max(self.papers.currentIndex(), 0)]

    def _on_chosen(self, _place: int) -> None:
        for form in self._every():
            form.setVisible(form is self._form())

    def _on_go(self) -> None:
        form = self._form()
        head = form.head if isinstance(form, _Groups) else None
        self.asked.emit(head, [one.text().strip() for one in self.blanks])


class _Form(QWidget):
    """What is typed for one choice; Enter goes on to the next blank, and from the last one asks."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.edits: tuple[QLineEdit, ...] = ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter."""
        focus = QApplication.focusWidget()
        if not is_enter(event) or focus not in self.edits:
            super().keyPressEvent(event)
            return
        place = self.edits.index(focus)
        if place + 1 < len(self.edits):
            self.edits[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()


class _Groups(_Form):
    """Sixteen groups, two of them blank."""

    def __init__(self, head: MaskedHead) -> None:
        super().__init__()
        self.head = head
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        across = 4 if large() else 8
        edits = []
        for place, group in enumerate(head.groups):
            at = divmod(place, across)
            if group is not None:
                grid.addWidget(label(group, wrap=False), *at, Qt.AlignmentFlag.AlignCenter)
                continue
            edit = DigitsEdit(keep=LETTERS)
            edit.setMaxLength(4)
            edit.setFixedWidth(px(62))
            name = self.tr("Group {place} of 16, four digits, from the paper")
            edit.setAccessibleName(name.format(place=place + 1))
            edits.append(edit)
            grid.addWidget(edit, *at)
        for column_ in range(across):
            grid.setColumnMinimumWidth(column_, px(62))
        grid.setColumnStretch(across, 1)
        grid.setRowStretch(len(head.groups) // across, 1)
        self.edits = tuple(edits)
        self.setLayout(grid)


class _Whole(_Form):
    """A head of which the file shows nothing: all of it is typed."""

    def __init__(self, typed: str) -> None:
        super().__init__()
        self.edit = DigitsEdit(keep=LETTERS)
        self.edit.setText(typed)
        self.edit.setAccessibleName(self.tr("All sixteen groups, from the paper"))
        self.edits = (self.edit,)
        said = label(self.tr("All sixteen groups, with or without spaces between them"), "", "muted")
        self._count = label("", "small", "muted")
        self.edit.textChanged.connect(self._on_typed)
        self._on_typed(typed)
        self.setLayout(column(said, self.edit, self._count, gap=4))

    def _on_typed(self, text: str) -> None:
        typed = len("".join(text.split()))
        self._count.setText(self.tr("{typed} of 64 digits").format(typed=typed))


def _named(paper: HeadedPaper) -> str:
    pattern = QCoreApplication.translate("HeadCompare", "{title}, No {number} of {day}")
    day = dates.day(date.fromisoformat(paper.day))
    return pattern.format(title=words.title_of(paper.kind), number=paper.number, day=day)
