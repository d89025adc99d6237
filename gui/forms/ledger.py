"""The ledger of ballots as it is typed: which sum agrees, which doesn't, by how much. Whole numbers only."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.tokens import UNBOUNDED, px
from gui.widgets.around import empty
from gui.widgets.build import Card, column, label, row, tile
from gui.widgets.marks import Mark

Typed = Mapping[str, int | None]


class State(StrEnum):
    """How a sum stands: figures are missing, it agrees, it doesn't."""

    OPEN = "open"
    AGREES = "agrees"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Part:
    """A figure of a sum: its name and what was typed."""

    name: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and its parts. `most` is a figure the total may not exceed."""

    key: str
    total: Part
    parts: tuple[Part, ...]
    most: Part | None = None

    @property
    def sum(self) -> int | None:
        """The parts together; None while one is missing."""
        values = [part.value for part in self.parts]
        return None if None in values else sum(value for value in values if value is not None)

    @property
    def off(self) -> int:
        """How much the total is above the sum of its parts; 0 while figures are missing."""
        return 0 if self.sum is None or self.total.value is None else self.total.value - self.sum

    @property
    def over(self) -> int:
        """How much the total is above what it may be at most; 0 while a figure is missing."""
        if self.most is None or self.most.value is None or self.total.value is None:
            return 0
        return max(self.total.value - self.most.value, 0)

    @property
    def state(self) -> State:
        """Where the sum stands."""
        if self.off or self.over:
            return State.DIFFERS
        missing = self.sum is None or self.total.value is None
        missing |= self.most is not None and self.most.value is None
        return State.OPEN if missing else State.AGREES


NAMES = {
    "received": QT_TRANSLATE_NOOP("Ledger", "received by the commission"),
    "issued": QT_TRANSLATE_NOOP("Ledger", "given to electors"),
    "spoiled": QT_TRANSLATE_NOOP("Ledger", "spoilt and replaced"),
    "cancelled": QT_TRANSLATE_NOOP("Ledger", "unused, cancelled"),
    "members": QT_TRANSLATE_NOOP("Ledger", "issued by the members"),
    "signatures": QT_TRANSLATE_NOOP("Ledger", "signatures on the list"),
    "present": QT_TRANSLATE_NOOP("Ledger", "present"),
    "in_box": QT_TRANSLATE_NOOP("Ledger", "taken from the urn"),
    "votes": QT_TRANSLATE_NOOP("Ledger", "for the candidates"),
    "invalid": QT_TRANSLATE_NOOP("Ledger", "invalid"),
    "took_part": QT_TRANSLATE_NOOP("Ledger", "took part"),
}
TITLES = {
    "received": QT_TRANSLATE_NOOP("Ledger", "Ballots received"),
    "members": QT_TRANSLATE_NOOP("Ledger", "Ballots given out"),
    "signatures": QT_TRANSLATE_NOOP("Ledger", "Signatures"),
    "in_box": QT_TRANSLATE_NOOP("Ledger", "The urn"),
    "took_part": QT_TRANSLATE_NOOP("Ledger", "Took part"),
}


def sums(typed: Typed) -> tuple[Sum, ...]:
    """The sums of a protocol, in its order (Art. 43.4)."""
    part = {name: Part(name, typed.get(name)) for name in NAMES}
    members = Part("members", _together(typed, "issued_by."))
    votes = Part("votes", _together(typed, "votes."))
    return (
        Sum("received", part["received"], (part["issued"], part["spoiled"], part["cancelled"])),
        Sum("members", part["issued"], (members,), part["present"]),
        Sum("signatures", part["issued"], (part["signatures"],)),
        Sum("in_box", part["in_box"], (votes, part["invalid"]), part["issued"]),
        Sum("took_part", part["took_part"], (votes,)),
    )


def _together(typed: Typed, prefix: str) -> int | None:
    values = [value for key, value in typed.items() if key.startswith(prefix)]
    return None if not values or None in values else sum(value for value in values if value is not None)


class LedgerView(Card):
    """The sums under one another, each with its mark, its arithmetic and, where it is off, by how much."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Ledger", "Ledger of ballots"), gap=6)
        self.setAccessibleName(QCoreApplication.translate("Ledger", "Ledger of ballots"))
        self._box = QVBoxLayout()
        self._box.setSpacing(px(7))
        self.add(self._box)
        self.add(-1)
        self.shown: tuple[Sum, ...] = ()
        self.show_figures({})

    def show_figures(self, typed: Typed) -> None:
        """Reckon the sums anew from what is typed."""
        made = sums(typed)
        if made == self.shown:
            return
        self.shown = made
        empty(self._box)
        for one in made:
            self._box.addWidget(_shown(one))

    def text(self) -> str:
        """What stands there, for readers and tests."""
        return "\n".join(one.text() for one in self.findChildren(QLabel) if not one.isHidden())


def verdict(one: Sum) -> str:
    """What a sum comes to, in words."""
    if one.over and one.most is not None:
        return QCoreApplication.translate("Ledger", "{over} more than {name}: {most}").format(
            over=one.over, name=_name(one.most), most=one.most.value
        )
    if one.off:
        pattern = (
            QCoreApplication.translate("Ledger", "{off} more than the sum {sum}")
            if one.off > 0
            else QCoreApplication.translate("Ledger", "{off} less than the sum {sum}")
        )
        return pattern.format(off=abs(one.off), sum=one.sum)
    if one.state is State.AGREES:
        return QCoreApplication.translate("Ledger", "agrees")
    return QCoreApplication.translate("Ledger", "not all entered")


def title_of(one: Sum) -> str:
    """What a sum is about."""
    return QCoreApplication.translate("Ledger", str(TITLES[one.key]))


def arithmetic(one: Sum) -> str:
    """The sum in figures: 20 = 18 + 0 + 2."""
    sign = "=" if not one.off else "≠"
    return f"{_number(one.total.value)} {sign} " + " + ".join(_number(part.value) for part in one.parts)


def in_words(one: Sum) -> str:
    """The sum by its names: what is the sum of what, and what it may not exceed."""
    said = f"{_name(one.total)} = " + " + ".join(_name(part) for part in one.parts)
    return f"{said} ≤ {_name(one.most)}" if one.most is not None else said


def _shown(one: Sum) -> QFrame:
    tones = {State.OPEN: "quiet", State.AGREES: "done", State.DIFFERS: "late"}
    marks = {State.OPEN: "quiet", State.AGREES: "done", State.DIFFERS: "missing"}
    tone = tones[one.state]
    title, said = title_of(one), verdict(one)
    names = f"{_name(one.total)} = " + " + ".join(_name(part) for part in one.parts)
    figures = row(label(arithmetic(one), "lead", strong=True, wrap=False), -1, gap=7)
    if one.state is not State.DIFFERS:
        figures.addWidget(label(said, "small", tone if tone == "done" else "muted", wrap=False))
    box = column(row(Mark(marks[one.state]), label(title, wrap=False), -1, gap=7), gap=1)
    box.setContentsMargins(px(12), px(7), px(12), px(8))
    box.addLayout(figures)
    if one.state is State.DIFFERS:
        box.addWidget(label(said, "", "late", strong=True))
    box.addWidget(label(names, "small", "muted"))
    made = tile(tone, box)
    made.setAccessibleName(f"{title}: {arithmetic(one)}. {said}")
    return made


def _name(part: Part) -> str:
    return QCoreApplication.translate("Ledger", str(NAMES[part.name]))


def _number(value: int | None) -> str:
    return "…" if value is None else str(value)


class Sticky(QWidget):
    """Holds a widget that stays in sight while the page scrolls."""

    def __init__(self, content: QWidget, width: int) -> None:
        super().__init__()
        self._content, self._width = content, width
        self._alone = False
        content.setParent(self)
        self.setFixedWidth(width)

    def stand_alone(self, *, alone: bool) -> None:
        """Alone it is as wide as its place, whatever it was before, and no taller than its content."""
        self._alone = alone
        self.setMaximumWidth(UNBOUNDED if alone else self._width)
        self.settle(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: at another width the content has another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.settle(self._content.y())

    def settle(self, top: int) -> None:
        """Put the content so far down, no further than there is room."""
        layout = self._content.layout()
        if layout is None:
            return
        height = layout.totalHeightForWidth(self.width())
        self.setMinimumHeight(height)
        self.setMaximumHeight(height if self._alone else UNBOUNDED)
        place = max(0, min(top, self.height() - height))
        self._content.setGeometry(0, place, self.width(), height)
