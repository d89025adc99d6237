"""The view for the room: the announcement on the whole screen, large; the secrecy warning comes first.

It shows what is announced and nothing else: no address, no year of birth, nobody who voted.
"""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from core.record.situation import Vote
from gui import wording, words
from gui.forms.protocol import warnings
from gui.frame.band import practice_mark
from gui.frame.letters import lettered
from gui.language import LANGUAGES, OWN_NAMES, Language, current
from gui.pressing import press_focused
from gui.saying import resulting, tallies, tasklines
from gui.tokens import large, px
from gui.view import View
from gui.widgets.around import take_out
from gui.widgets.build import button, column, label, row, tile

SECRECY = "count.secrecy"
WIDE, HIGH = 1366, 768
GROWN, LESS, TRIES = 1.4, 0.94, 16
"""How much larger than drawn the text is tried first, by how much less each time, and how often."""


class Room(QWidget):
    """A window of its own. Escape leaves it, the arrows turn from one vote to the other."""

    def __init__(self, parent: QWidget, view: View, language: Language) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view, self._language = view, language
        signed = [vote for vote in view.situation.votes if vote.protocol is not None]
        self._votes = sorted(signed, key=lambda vote: vote.round)
        self._place, self.warned = len(self._votes) - 1, False
        self._grown = 1.0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._content: QWidget | None = None
        self._main: QPushButton | None = None
        self._build()
        lettered(self)

    def go_on(self) -> None:
        """The warning is read: show the announcement."""
        self.warned = True
        self._build()

    def turn(self, by: int) -> None:
        """Another vote of this election."""
        place = self._place + by
        if self.warned and 0 <= place < len(self._votes):
            self._place = place
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leaves, the arrows turn, Enter presses."""
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self.turn(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.turn(-1)
        elif not press_focused(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as large as the screen allows."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._build()

    # --- building ---------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle(self.tr("View for the room"))
        old, self._content = self._content, self._fitting()
        self._box.addWidget(self._content)
        self._content.show()
        take_out(self._box, old)
        if self._main is not None:
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fitting(self) -> QWidget:
        """What is shown, as large as it fits: names and reasons are of any length."""
        for step in range(TRIES):
            self._grown = GROWN * LESS**step if self.warned else 1.0
            made = QWidget(self)
            layout = self._announcement() if self.warned else self._warning()
            made.setLayout(layout)
            if layout.totalHeightForWidth(self.width()) <= self.height():
                break
            if step < TRIES - 1:
                made.deleteLater()
        return made

    def _scale(self) -> float:
        return max(0.8, min(self.height() / HIGH, self.width() / WIDE)) * self._grown

    def _of(self, size: int) -> int:
        """A margin of the room: the size of the text at the desk is not its measure."""
        return round(size * 100 / px(100))

    def _large(self, text: str, size: float, tone: str = "", *, strong: bool = False) -> QLabel:
        made = label(text, "", tone, strong=strong)
        font = made.font()
        font.setPixelSize(max(round(size * self._scale()), 13))
        made.setFont(font)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return made

    def _warning(self) -> QVBoxLayout:
        vote = self._votes[self._place]
        found = [one for one in warnings(self._view, vote) if one.code == SECRECY]
        title = self.tr("Before the room sees this")
        body = column(self._large(title, 34, "soon", strong=True), gap=14, margins=(40, 32, 40, 36))
        for one in found:
            said = wording.sentence(one)
            body.addWidget(self._large(said.what, 24, strong=True))
            body.addWidget(self._large(f"{said.why} {said.do}", 20))
        shown = self.tr(
            "The room sees the names of the candidates, their votes and the result: what is announced, "
            "nothing else. No addresses, no dates of birth, nobody who voted."
        )
        body.addWidget(self._large(shown, 20))
        go = button(self.tr("Show it to the room"), main=True)
        go.clicked.connect(self.go_on)
        leave = button(self.tr("Leave (Esc)"))
        leave.clicked.connect(self.close)
        body.addSpacing(10)
        body.addLayout(row(go, leave, -1, gap=12))
        self._main = go
        card = tile("soon", body)
        card.setFixedWidth(round(980 * self._scale()))
        layout = column(margins=(60, 40, 60, 40))
        layout.addStretch(1)
        layout.addLayout(row(-1, card, -1))
        layout.addStretch(2)
        return layout

    def _announcement(self) -> QVBoxLayout:
        view, vote = self._view, self._votes[self._place]
        commission = view.situation.letterhead.get("commission")
        layout = column(gap=self._of(10), margins=(self._of(64), self._of(36), self._of(64), self._of(26)))
        if view.practice:
            mark = practice_mark()
            mark.setStyleSheet(f"font-size: {max(round(15 * self._scale()), 13)}px")
            layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeft)
        if commission is not None:
            layout.addWidget(self._large(commission[current()], 18, "muted"))
        title = words.election_title(view.situation)
        if len(self._votes) > 1:
            title = f"{title} · {words.vote(vote.round).lower()}"
        layout.addWidget(self._large(title, 24, strong=True))
        layout.addStretch(1)
        layout.addWidget(self._sentence(vote))
        layout.addStretch(1)
        count = tallies.count(vote, view.situation, view.procedure)
        if count is not None:
            layout.addWidget(resulting.bars(vote, count, view, 1.75 * self._scale() * 100 / px(100)))
            layout.addWidget(self._large(resulting.turnout(count), 20, "muted"))
        layout.addStretch(2)
        layout.addLayout(self._foot())
        return layout

    def _sentence(self, vote: Vote) -> QWidget:
        tone = resulting.tone(vote.result)
        lead, said = resulting.parted(vote.result, self._view.situation)
        side = self._of(34)
        body = column(gap=self._of(6), margins=(side, self._of(22), side, self._of(26)))
        if lead:
            body.addWidget(self._large(lead, 24, tone, strong=True))
        body.addWidget(self._large(said, 56 if lead else 42, "" if tone == "quiet" else tone, strong=True))
        if vote.result is not None:
            law = self.tr("Ground: {citation} of the Rules").format(
                citation=tasklines.cite(vote.result.citation)
            )
            body.addWidget(self._large(resulting.reason(vote.result), 20))
            body.addWidget(self._large(law, 16, "muted"))
        return tile(tone, body)

    def _foot(self) -> QVBoxLayout:
        leave = button(self.tr("Leave (Esc)"))
        leave.clicked.connect(self.close)
        line = row(leave, gap=10)
        self._main = leave
        if len(self._votes) > 1:
            for by, text in ((-1, self.tr("← First vote")), (1, self.tr("Second vote →"))):
                other = button(text)
                other.setEnabled(0 <= self._place + by < len(self._votes))
                other.clicked.connect(partial(self.turn, by))
                line.addWidget(other)
        line.addStretch(1)
        speak = row(gap=10) if large() else line
        for code in LANGUAGES:
            made = button(OWN_NAMES[code], link=True)
            made.setEnabled(code != current())
            made.clicked.connect(partial(self._language.use, code))
            speak.addWidget(made)
        if speak is line:
            return column(line)
        speak.addStretch(1)
        return column(line, speak)
