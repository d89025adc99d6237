"""The figures of a count, in the order of the protocol. Blind, kept nowhere, empty until typed."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from core.record.situation import Candidate, Member
from core.rules.findings import Finding
from gui.forms.digits import DigitsLine
from gui.forms.figure_words import GROUPS, LINES, Label, hint, label_of, person_label
from gui.forms.ledger import LedgerView, Sticky
from gui.forms.shell import Said, Shell, mark_input
from gui.saying import ledgers
from gui.saying.ballotflow import chart
from gui.tokens import px
from gui.widgets.around import scroller_of
from gui.widgets.build import column, holder, label, row, rule
from gui.widgets.flow import BallotFlow

DIFFERS = ("count.differs", "count.entries_differ")
MISSING = "count.missing"
SIDE = 330
NARROW = 780


class FiguresField(Shell):
    """All figures of one vote. `issuers` are those who gave out ballots, by the list for signing out."""

    def __init__(self, path: str, candidates: Sequence[Candidate], issuers: Sequence[Member]) -> None:
        super().__init__(path, "")
        self.lines: dict[str, DigitsLine] = {}
        self._remarks: dict[str, Said] = {}
        self._names: dict[str, str] = {}
        self._heads: dict[str, str] = {}
        self.ledger = LedgerView()
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(3))
        grid.setColumnStretch(1, 1)
        for key, letter, english in LINES:
            words_ = label_of(key, letter, english)
            if key not in GROUPS:
                self._line(grid, key, words_)
                continue
            self._head(grid, words_)
            self._heads[key] = words_.first
            inner = (
                [(member.key, person_label(member)) for member in issuers]
                if key == "issued_by"
                else [(one.key, person_label(one)) for one in candidates]
            )
            for name, person in inner:
                self._line(grid, f"{key}.{name}", person, inner=True)
        self._order = tuple(self.lines)
        self.lines[self._order[-1]].last = True
        self.main = self.lines[self._order[0]]
        self._side = Sticky(self.ledger, px(SIDE))
        figures = holder(column(label(hint(), "", "muted"), 8, grid, gap=0), "inside")
        self._across = row(gap=18)
        self._across.addWidget(figures, 1, Qt.AlignmentFlag.AlignTop)
        self._across.addWidget(self._side)
        self._keys_of_votes = tuple(one.key for one in candidates)
        nothing_typed = chart({}, self._keys_of_votes)
        self.flow = BallotFlow(nothing_typed, ledgers.names_of(candidates), ledgers.gap_words(), "")
        self.put(column(self._across, self.flow, gap=18))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._follow)

    # --- the contract of a field -----------------------------------------------------------------------

    def value(self) -> Any:
        """The figures as the act has them; a figure not entered is None, never zero."""
        made: dict[str, Any] = {key: {} for key in GROUPS}
        for key, line in self.lines.items():
            group, _, inner = key.partition(".")
            if inner:
                made[group][inner] = line.number()
            else:
                made[key] = line.number()
        return made

    def set_value(self, value: Any) -> None:
        """Put figures into the lines; what is no whole number leaves its line empty."""
        data: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
        for key, line in self.lines.items():
            group, _, inner = key.partition(".")
            found = data.get(group)
            if inner:
                found = found.get(inner) if isinstance(found, Mapping) else None
            line.put(found)
        self._edited = False
        self._reckon()

    def typed(self) -> dict[str, int | None]:
        """The figures by their keys: `received`, `issued_by.m3`, `votes.c1`."""
        return {key: line.number() for key, line in self.lines.items()}

    def problems(self) -> Sequence[Finding]:
        """Empty is not zero: every line is asked for."""
        empty = tuple(f"{self.path}.{key}" for key, line in self.lines.items() if line.number() is None)
        return (Finding(MISSING, empty),) if empty else ()

    def summary(self) -> Sequence[tuple[str, str]]:
        """Each figure with its line's words, in the order of the paper; persons under their heading."""
        made: list[tuple[str, str]] = []
        headed = ""
        for key, line in self.lines.items():
            group, _, inner = key.partition(".")
            if inner and group != headed:
                headed = group
                made.append((self._heads[group], ""))
            number = "" if line.number() is None else str(line.number())
            made.append((f"– {self._names[key]}" if inner else self._names[key], number))
        return tuple(made)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Beside the first line each concerns, the others marked; what names no line stands beneath all."""
        if any(one.code in DIFFERS for one in findings):
            findings = self._read_again(findings)
        at: dict[str, list[Finding]] = {key: [] for key in self._order}
        marked: dict[str, str] = dict.fromkeys(self._order, "")
        rest: list[Finding] = []
        for finding in findings:
            keys = self._keys(finding)
            if keys:
                at[keys[0]].append(finding)
                marked.update(dict.fromkeys(keys, "late"))
            else:
                rest.append(finding)
        for key in self._order:
            self._remarks[key].show_findings(at[key])
            mark_input(self.lines[key], marked[key])
        self.said.show_findings(rest)
        self._settle.start()

    def focus_part(self, path: str = "") -> None:
        """The line that a finding names; else the first empty one."""
        keys = self._keys(Finding("", (path,))) if path else ()
        empty = next((key for key in self._order if self.lines[key].number() is None), self._order[0])
        self._to(keys[0] if keys else empty)

    # --- two blind entries -----------------------------------------------------------------------------

    def _read_again(self, findings: Sequence[Finding]) -> Sequence[Finding]:
        """Who comes back from the check to figures that differ finds just those lines empty.

        While somebody types nothing is said of a difference: that would let the other's figure be tried out.
        """
        if not self._edited and not self.problems():
            self.blank(findings)
            return findings
        blanked = any(line.number() is None for line in self.lines.values()) and not self._edited
        return findings if blanked else [one for one in findings if one.code not in DIFFERS]

    def blank(self, findings: Sequence[Finding]) -> tuple[str, ...]:
        """Empty the lines in which two entries differ, and only those; their keys. The rest stays."""
        differing = {
            key for one in findings if one.code in DIFFERS for key in self._keys(one, whole_groups=False)
        }
        for key in differing:
            self.lines[key].clear()
        self._reckon()
        return tuple(key for key in self._order if key in differing)

    # --- inside ----------------------------------------------------------------------------------------

    def _line(self, grid: QGridLayout, key: str, words_: Label, *, inner: bool = False) -> None:
        at = grid.rowCount()
        edit, said = DigitsLine(), Said()
        edit.setFixedWidth(px(96))
        head = self._heads.get(key.partition(".")[0], "")
        edit.setAccessibleName(f"{head} {words_.first}".strip())
        edit.textEdited.connect(self._on_edited)
        edit.onwards.connect(self._on_onwards)
        edit.backwards.connect(self._on_backwards)
        edit.left.connect(self._reckon)
        texts = column(label(words_.first), gap=0, margins=(18 if inner else 0, 0, 0, 0))
        if words_.second:
            texts.addWidget(label(words_.second, "small", "muted"))
        grid.addWidget(label(words_.number, "", "muted", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(texts, at, 1)
        grid.addWidget(edit, at, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, at + 1, 1, 1, 2)
        grid.addWidget(rule(), at + 2, 0, 1, 3)
        self.lines[key], self._remarks[key], self._names[key] = edit, said, words_.first

    def _head(self, grid: QGridLayout, words_: Label) -> None:
        at = grid.rowCount()
        texts = column(label(words_.first), label(words_.second, "small", "muted"), gap=0)
        grid.addWidget(label(words_.number, "", "muted", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(holder(texts, "inside"), at, 1, 1, 2)

    def _keys(self, finding: Finding, *, whole_groups: bool = True) -> tuple[str, ...]:
        """The lines that a finding names. A rule names who issued by place: `issued_by.0.count`."""
        issuers = [key for key in self._order if key.startswith("issued_by.")]
        found: set[str] = set()
        for field in finding.fields:
            name = field.removeprefix(f"{self.path}.")
            place = re.fullmatch(r"issued_by\.(\d+)\.count", name)
            if place is not None and int(place[1]) < len(issuers):
                found.add(issuers[int(place[1])])
            elif name in GROUPS and whole_groups:
                found |= {key for key in self._order if key.startswith(f"{name}.")}
            elif name in self.lines:
                found.add(name)
        return tuple(key for key in self._order if key in found)

    def _on_edited(self) -> None:
        self._edited = True
        self.changed.emit()

    def _on_onwards(self) -> None:
        self._step(1)

    def _on_backwards(self) -> None:
        self._step(-1)

    def _step(self, way: int) -> None:
        place = self._order.index(next(key for key in self._order if self.lines[key] is self.sender()))
        if 0 <= place + way < len(self._order):
            self._to(self._order[place + way])

    def _to(self, key: str) -> None:
        self.lines[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _reckon(self) -> None:
        typed = self.typed()
        self.ledger.show_figures(typed)
        self.flow.show_chart(chart(typed, self._keys_of_votes), ledgers.spoken(typed))
        self._settle.start()

    # --- the ledger stays in sight ---------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Qt: as tall as the lines are at this width, no taller."""
        usual, layout = super().sizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth() or self.width() < px(240):
            return usual
        return QSize(self.width(), layout.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: from now on the ledger follows the page."""
        super().showEvent(event)
        area = scroller_of(self)
        if area is not None and not self._follows:
            self._follows = True
            area.verticalScrollBar().valueChanged.connect(self._follow)
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the ledger keeps its place; in a narrow window it stands beneath."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(NARROW)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if narrow else right)
        self._side.stand_alone(alone=narrow)
        self._settle.start()

    def _follow(self) -> None:
        if self._told_for != self.width():
            self._told_for = self.width()
            self.updateGeometry()
        area = scroller_of(self)
        if area is None:
            self._side.settle(0)
            return
        above = self._side.mapTo(area.viewport(), QPoint(0, 0)).y()
        self._side.settle(px(10) - above if above < px(10) else 0)

    _follows = False
    _edited = False
    _told_for = 0
