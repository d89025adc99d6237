"""Signing out the ballots: who of those present got one, from which member, whose was spoilt and replaced."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt

from core.acts.voting import NEVER_ISSUE
from core.record.situation import Elector, Member
from gui import words
from gui.forms.choices import Choice
from gui.forms.given_table import FIRST, NAME, GivenModel, GivenView
from gui.forms.shell import Shell
from gui.tokens import px
from gui.widgets.build import button, column, label, tile, wrapped
from gui.widgets.undo import UndoBar


def may_issue(members: Sequence[Member]) -> tuple[Member, ...]:
    """Who may give out ballots: never the chair or the secretary, nobody suspended (Art. 41)."""
    return tuple(
        member for member in members if member.role not in NEVER_ISSUE and member.suspended_reason is None
    )


class GivenField(Shell):
    """The list for signing out, in list order. No hours: the one act has the one time."""

    def __init__(
        self, path: str, electors: Sequence[Elector], members: Sequence[Member], print_run: int
    ) -> None:
        super().__init__(path, "")
        self._run = print_run
        self.model = GivenModel(electors, may_issue(members), self)
        self.table = GivenView(self.model, self.tr("Ballots given out"))
        self.issuer = Choice([(one.key, words.short_name(one.person)) for one in self.model.issuers])
        self.issuer.setAccessibleName(self.tr("The member who issued them"))
        self.fill = button(self.tr("Mark the rest"))
        self.clear = button(self.tr("Clear the list"))
        self.totals = label("", "lead")
        self.by_member = label("", "", "muted")
        self._tile = tile("quiet", column(self.totals, self.by_member, gap=2, margins=(16, 10, 16, 11)))
        lead = label(self.tr("All present who are not marked yet got theirs from"))
        hint = self.tr(
            "Arrows move, Space marks. A digit (1, 2 …) names the member and goes to the next line; "
            "Delete takes the mark away."
        )
        tools = wrapped(self.issuer, self.fill, self.clear)
        self.undo = UndoBar()
        self.put(
            column(self._tile, 4, lead, tools, self.undo, label(hint, "small", "muted"), self.table, gap=6)
        )
        self.table.setMaximumWidth(px(980))
        self.main = self.table
        self.model.given_changed.connect(self._on_given)
        self.fill.clicked.connect(self._on_fill)
        self.clear.clicked.connect(self._on_clear)
        self.table.installEventFilter(self)
        self._tell()

    def value(self) -> Any:
        """Who got a ballot, by number; `replaced` stands only where it is so."""
        return [
            {"elector": one.number, "issued_by": self.model.given[one.number]}
            | ({"replaced": True} if one.number in self.model.replaced else {})
            for one in self.model.electors
            if one.number in self.model.given
        ]

    def set_value(self, value: Any) -> None:
        """Mark these; who is not present, or may not issue, is left out."""
        here = {one.number for one in self.model.electors}
        issuers = {one.key for one in self.model.issuers}
        rows = [one for one in value if isinstance(one, dict)] if isinstance(value, list | tuple) else []
        known = [one for one in rows if one.get("elector") in here and one.get("issued_by") in issuers]
        self.model.put(
            {one["elector"]: one["issued_by"] for one in known},
            {one["elector"] for one in known if one.get("replaced")},
        )

    def summary(self) -> Sequence[tuple[str, str]]:
        """Given to how many of those present, by whom, who got none, whose was replaced."""
        given = self.tr("{count} of {total} present").format(
            count=len(self.model.given), total=len(self.model.electors)
        )
        lines = [
            (self.tr("Ballots given out"), given),
            (self.tr("Issued by"), self._by_member()),
            (self.tr("Print run"), self._used()),
        ]
        without = [one for one in self.model.electors if one.number not in self.model.given]
        replaced = [one for one in self.model.electors if one.number in self.model.replaced]
        if without:
            lines.append((self.tr("Got no ballot"), _names(without)))
        if replaced:
            lines.append((self.tr("Spoilt and replaced"), _names(replaced)))
        return tuple(lines)

    def focus_part(self, path: str = "") -> None:
        """The line that a finding names, or the table."""
        place = path.removeprefix(f"{self.path}.").split(".")[0]
        if place.isdigit() and int(place) < len(self.value()):
            number = self.value()[int(place)]["elector"]
            line = next(n for n, one in enumerate(self.model.electors) if one.number == number)
            self.table.setCurrentIndex(self.model.index(line, FIRST))
        elif not self.table.currentIndex().isValid() or self.table.currentIndex().column() == NAME:
            self.table.setCurrentIndex(self.model.index(0, FIRST))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: tell when the focus leaves the table."""
        if watched is self.table and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _on_given(self) -> None:
        self._tell()
        self.changed.emit()

    def _on_fill(self) -> None:
        if self.issuer.chosen() is None:
            self.issuer.setFocus(Qt.FocusReason.OtherFocusReason)
            self.issuer.showPopup()
        else:
            self.model.fill(str(self.issuer.chosen()))

    def _on_clear(self) -> None:
        given, replaced = dict(self.model.given), set(self.model.replaced)
        if given:
            self.model.put({}, set())
            self.undo.offer(self.tr("The list is cleared."), partial(self.model.put, given, replaced))

    def _tell(self) -> None:
        given = self.tr("Given to {count} of {total} present.").format(
            count=len(self.model.given), total=len(self.model.electors)
        )
        self.totals.setText(f"{given} {self._used()}.")
        self.by_member.setText(self._by_member() or self.tr("Nobody has issued a ballot yet."))
        over = len(self.model.given) + len(self.model.replaced) > self._run
        whole = len(self.model.given) == len(self.model.electors)
        tone = "late" if over else ("done" if whole and self.model.given else "quiet")
        if self._tile.property("tone") != tone:
            self._tile.setProperty("tone", tone)
            self._tile.style().unpolish(self._tile)
            self._tile.style().polish(self._tile)

    def _used(self) -> str:
        replaced = len(self.model.replaced)
        used = len(self.model.given) + replaced
        return self.tr(
            "{used} of {run} printed are used ({replaced} spoilt and replaced), {left} left"
        ).format(used=used, run=self._run, replaced=replaced, left=self._run - used)

    def _by_member(self) -> str:
        counted = Counter(self.model.given.values())
        return " · ".join(
            f"{words.short_name(member.person)}: {counted[member.key]}"
            for member in self.model.issuers
            if counted[member.key]
        )


def _names(electors: Sequence[Elector]) -> str:
    return ", ".join(f"{one.number}. {words.full_name(one.person)}" for one in electors)
