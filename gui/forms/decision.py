"""A decision of the commission: its number, the meeting it rests on, the open vote, a dissent."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from core.acts.settings import proposed_number
from core.record.situation import Meeting
from core.rules import meeting as quorum
from core.rules.findings import Finding
from gui import dates, words
from gui.forms import problems, reading
from gui.forms.choices import Choice
from gui.forms.keys import DigitsEdit
from gui.forms.line import LineEdit
from gui.forms.shell import Shell
from gui.tokens import px
from gui.view import View
from gui.widgets.build import column, holder, label

VOTES = ("in_favour", "against", "abstained")


class DecisionField(Shell):
    """The answers in paper order: number, meeting, for, against, abstained, dissent.

    A vote on a protocol is no decision of its own: it is not `numbered`.
    """

    def __init__(
        self,
        path: str,
        view: View,
        text: str = "",
        hint: str = "",
        *,
        optional: bool = False,
        numbered: bool = True,
    ) -> None:
        super().__init__(path, text, hint, optional=optional)
        self._numbered = numbered
        translate = QCoreApplication.translate
        self._names = {
            "number": translate("DecisionField", "Number of the decision"),
            "meeting": translate("DecisionField", "Taken at the meeting"),
            "in_favour": translate("DecisionField", "For"),
            "against": translate("DecisionField", "Against"),
            "abstained": translate("DecisionField", "Abstained"),
            "dissent_by": translate("DecisionField", "Dissent of a member"),
        }
        meetings = sorted(view.situation.meetings, key=lambda one: -one.number)
        self._meetings = Choice([(one.number, _meeting(one)) for one in meetings])
        none = translate("DecisionField", "nobody")
        members = [(one.key, words.full_name(one.person)) for one in view.situation.members]
        self._dissent = Choice([(None, none), *members])
        self._dissent.setCurrentIndex(0)
        self._number = LineEdit()
        self._votes = {name: DigitsEdit() for name in VOTES}
        self.put(self._laid())
        needed = view.situation.members and len(view.situation.members) // 2 + 1
        if needed:
            sentence = translate("DecisionField", "At least {needed} of {members} votes are needed.")
            self.put(
                label(sentence.format(needed=needed, members=len(view.situation.members)), "small", "muted")
            )

    def value(self) -> Any:
        """The decision's data; None where nothing but what is proposed could be, and it may be left out."""
        votes = {name: _whole(edit.text()) for name, edit in self._votes.items()}
        number, meeting = self._number.text().strip() or None, self._meetings.chosen()
        if self.optional and votes["in_favour"] is None:
            return None
        made = {"number": number, "meeting": meeting, **votes, "dissent_by": self._dissent.chosen()}
        return made if self._numbered else {name: said for name, said in made.items() if name != "number"}

    def set_value(self, value: Any) -> None:
        """Put a decision in."""
        data = value if isinstance(value, dict) else {}
        self._number.setText("" if data.get("number") is None else str(data["number"]))
        self._meetings.choose(data.get("meeting"))
        for name, edit in self._votes.items():
            edit.setText("" if data.get(name) is None else str(data[name]))
        self._dissent.choose(data.get("dissent_by"))
        if self._dissent.currentIndex() < 0:
            self._dissent.setCurrentIndex(0)

    def problems(self) -> Sequence[Finding]:
        """Votes that are no numbers."""
        return [
            Finding(problems.of_whole(edit.text()), (f"{self.path}.{name}",))
            for name, edit in self._votes.items()
            if edit.text().strip() and reading.whole(edit.text()) is None
        ]

    def summary(self) -> Sequence[tuple[str, str]]:
        """Every answer on its line; nothing where the decision is left out."""
        if self.value() is None:
            return ()
        said = [(self._names["number"], self._number.text().strip())] if self._numbered else []
        said.append((self._names["meeting"], self._meetings.currentText()))
        votes = " · ".join(f"{self._names[name]} {edit.text().strip()}" for name, edit in self._votes.items())
        said.append((QCoreApplication.translate("DecisionField", "Open vote"), votes))
        if self._dissent.chosen() is not None:
            said.append((self._names["dissent_by"], self._dissent.currentText()))
        return said

    def _laid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(8))
        self._number.setMaximumWidth(px(150))
        if self._numbered:
            self._place(grid, "number", self._number, (0, 0, 2))
        self._place(grid, "meeting", self._meetings, (0, 2, 3) if self._numbered else (0, 0, 5))
        for place, (name, edit) in enumerate(self._votes.items()):
            edit.setMaximumWidth(px(70))
            self._place(grid, name, edit, (1, place, 1))
        self._place(grid, "dissent_by", self._dissent, (1, 3, 2))
        grid.setColumnStretch(4, 1)
        return grid

    def _place(self, grid: QGridLayout, name: str, widget: QWidget, spot: tuple[int, int, int]) -> None:
        caption = label(self._names[name], "small", "muted", wrap=False)
        box = holder(column(caption, widget, gap=1), "inside")
        line, at, span = spot
        grid.addWidget(box, line, at, 1, span, Qt.AlignmentFlag.AlignTop)
        self.parts[name] = widget
        self.named(widget, self._names[name])
        signal = widget.currentIndexChanged if isinstance(widget, Choice) else None
        if signal is not None:
            signal.connect(self._on_changed)
        elif isinstance(widget, QLineEdit):
            widget.textChanged.connect(self._on_changed)

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


def proposed(view: View) -> dict[str, Any]:
    """The decision as it can be proposed: meeting and running number, nobody against; the votes are typed."""
    meetings, s = view.situation.meetings, view.situation
    last = max(meetings, key=lambda one: one.number, default=None)
    if last is None or last.day != day_at_hand(view):
        return {"against": 0, "abstained": 0}
    number = proposed_number(s, last.number)
    return {"number": number, "meeting": last.number, "against": 0, "abstained": 0}


def met_today(view: View) -> bool:
    """Whether the commission has met on the day at hand: a decision rests on such a meeting."""
    day = day_at_hand(view)
    return any(one.day == day for one in view.situation.meetings)


def day_at_hand(view: View) -> date:
    """The day of the file's clock; of what is entered afterwards, that of the meeting entered just now."""
    if view.journal and view.journal[-1].act == "hold_meeting" and view.situation.meetings:
        return max(view.situation.meetings, key=lambda one: one.number).day
    return view.now.date()


def quorum_line(present: int, members: int) -> str:
    """The quorum as a sentence of whole numbers."""
    needed = next((n for n in range(members + 1) if quorum.commission_has_quorum(n, members)), members)
    if present >= needed:
        said = QCoreApplication.translate(
            "Quorum", "{present} of {members} are present, {needed} are needed: there is a quorum."
        )
    else:
        said = QCoreApplication.translate(
            "Quorum", "{present} of {members} are present, {needed} are needed: no quorum yet."
        )
    return said.format(present=present, members=members, needed=needed)


def _meeting(one: Meeting) -> str:
    said = QCoreApplication.translate("DecisionField", "No {number} of {day}, {present} present")
    return said.format(number=one.number, day=dates.day(one.day), present=len(one.present))


def _whole(text: str) -> int | str | None:
    found = reading.whole(text)
    return (text.strip() or None) if found is None else found
