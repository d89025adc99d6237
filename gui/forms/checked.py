"""The check page: all that will be recorded, each line with Change; the findings by kind."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QGridLayout, QLabel, QWidget

from core.rules.findings import Finding, Severity
from gui.forms.flow import of_kind
from gui.forms.form import Answers, Lines
from gui.forms.listed import Table, laid
from gui.forms.shell import line_of
from gui.forms.texts import LineField
from gui.tokens import px, tall
from gui.widgets.build import Card, button, column, copyable, label, rule, tile
from gui.widgets.tickbox import TickBox

NAME_NEEDED = "account.name_needed"


NARROWEST, WIDEST, OF_TALL = 90, 250, 170
"""Between these stands the width of the column of questions; all lines stand under one another."""
ROOM, ROOM_OF_TALL = 780, 480
"""What questions and answers have together in a small window: short answers leave questions more."""


class SignOff(LineField):
    """The name of whoever signs the act off, typed by themselves."""

    def __init__(self) -> None:
        super().__init__(
            "confirmed_by",
            QCoreApplication.translate("Checked", "Sign it off: type your own name"),
            QCoreApplication.translate(
                "Checked", "Surname, given name and patronymic as on the list of members, Kazakh or Russian."
            ),
            letters=44,
        )


class Checked(QWidget):
    """`change_asked` names the field to go back to; `whom` is the person whom the act concerns."""

    change_asked = Signal(str)

    def __init__(
        self,
        answers: Answers,
        more: Sequence[tuple[str, str]],
        findings: Sequence[Finding],
        sign_off: "SignOff | None" = None,
        whom: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("content")
        translate = QCoreApplication.translate
        self.ticks: list[QCheckBox] = []
        self._asked = _width(answers, more)
        self._change = button(translate("Checked", "Change"), link=True).sizeHint().width()
        box = column(gap=14)
        if whom:
            box.addWidget(label(whom, "lead"))
        box.addWidget(label(translate("Checked", "Compare every line with the paper before it is recorded.")))
        for card in (self._late(findings), self._warnings(findings)):
            if card is not None:
                box.addWidget(card)
        box.addWidget(self._answers(answers, more))
        self.sign_off = sign_off
        if sign_off is not None:
            box.addWidget(Card("", sign_off))
        self._untold = label(
            translate("Checked", "Tick each warning first: it was compared with the paper."), "", "late"
        )
        self._untold.hide()
        box.insertWidget(2 if whom else 1, self._untold)
        self.setLayout(box)

    def compared(self) -> bool:
        """Whether every warning is ticked; the first that isn't takes the focus."""
        missing = next((one for one in self.ticks if not one.isChecked()), None)
        self._untold.setVisible(missing is not None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
        return missing is None

    def typed(self) -> str:
        """The name typed to sign off; empty where none is asked."""
        return self.sign_off.edit.text() if self.sign_off is not None else ""

    def refuse_name(self, findings: Sequence[Finding]) -> bool:
        """Whether the name alone stops the act: it is said here, and typed here again."""
        stopping = of_kind(findings, Severity.REFUSE)
        if self.sign_off is None or not stopping or any(one.code != NAME_NEEDED for one in stopping):
            return False
        self.sign_off.show_findings(stopping)
        self.sign_off.focus_part()
        return True

    def _answers(self, answers: Answers, more: Sequence[tuple[str, str]]) -> QWidget:
        card = Card(QCoreApplication.translate("Checked", "What will be recorded"), gap=6)
        before = ""
        for place, (title, lines) in enumerate(answers):
            if title and title != before:
                before = title
                card.add(label(title, "small", "muted", strong=True))
            elif place:
                card.add(rule())
            card.add(self._lines(lines))
        for place, (question, answer) in enumerate(more):
            if answers or place:
                card.add(rule())
            card.add(self._lines((("", question, answer),)))
        return card

    def _lines(self, lines: Lines) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(4))
        grid.setColumnMinimumWidth(2, self._change)
        grid.setColumnMinimumWidth(0, self._asked)
        grid.setColumnStretch(1, 1)
        top, before = Qt.AlignmentFlag.AlignTop, ""
        for line, (path, question, answer) in enumerate(lines):
            if isinstance(answer, Table):
                grid.addWidget(laid(answer), line, 0, 1, 3)
                continue
            said = copyable(answer)
            if question:
                asked = _lowered(label(question, "", "muted"))
                asked.setFixedWidth(self._asked)
                grid.addWidget(asked, line, 0, top)
                grid.addWidget(_lowered(said), line, 1, top)
            else:
                grid.addWidget(_lowered(said), line, 0, 1, 2, top)
            if path and path != before:
                change = button(QCoreApplication.translate("Checked", "Change"), link=True)
                change.setAccessibleName(f"{change.text()}: {question}" if question else change.text())
                change.clicked.connect(partial(self.change_asked.emit, path))
                grid.addWidget(change, line, 2, top)
            before = path
        return grid

    def _late(self, findings: Sequence[Finding]) -> QWidget | None:
        late = of_kind(findings, Severity.LATE)
        if not late:
            return None
        said = QCoreApplication.translate("Checked", "It is late, and will be recorded as late")
        body = column(label(said, "lead", "late", strong=True), gap=4, margins=(18, 12, 18, 12))
        for one in late:
            body.addWidget(line_of(one, why=True))
        return tile("late", body)

    def _warnings(self, findings: Sequence[Finding]) -> QWidget | None:
        warnings = of_kind(findings, Severity.WARN)
        if not warnings:
            return None
        translate = QCoreApplication.translate
        body = column(
            label(translate("Checked", "Look at this first"), "lead", "soon", strong=True),
            gap=6,
            margins=(18, 12, 18, 12),
        )
        for one in warnings:
            line = line_of(one, why=True)
            tick = TickBox(translate("Checked", "I compared it with the paper"))
            tick.setAccessibleDescription(
                " ".join(part.text() for part in line.findChildren(type(label(""))))
            )
            self.ticks.append(tick)
            body.addWidget(line)
            body.addWidget(tick)
        return tile("soon", body)


def _width(answers: Answers, more: Sequence[tuple[str, str]]) -> int:
    """As wide as the longest question; longer ones take several lines where the answers need the room."""
    questions = [question for _, lines in answers for _, question, _ in lines]
    questions += [question for question, _ in more]
    metrics = QFontMetrics(QApplication.font())
    longest = max((metrics.horizontalAdvance(one) for one in questions), default=0) + px(4)
    told = [answer for _, lines in answers for _, _, answer in lines if isinstance(answer, str)]
    told += [answer for _, answer in more]
    said = max((metrics.horizontalAdvance(one) for text in told for one in text.split("\n")), default=0)
    usual, room = (OF_TALL, ROOM_OF_TALL) if tall() else (WIDEST, ROOM)
    return min(max(longest, px(NARROWEST)), max(px(usual), px(room) - said))


def _lowered(text: QLabel) -> QLabel:
    """A text whose first line stands as high as that of the button beside it."""
    text.setContentsMargins(0, px(4), 0, 0)
    return text
