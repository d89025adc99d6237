"""Proof: the audit file written, a file verified, the head compared with paper, copies made and put back."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QScrollArea, QWidget

from core.audit import details
from core.audit.verdict import Verdict, sentences
from core.backups import Kept
from core.rules.findings import Sentence
from gui import allowed, dates
from gui.language import current
from gui.page import Page
from gui.parts.headcard import HeadCompare, Headed
from gui.saying import restored
from gui.tokens import px
from gui.widgets.build import Card, button, column, copyable, facts, holder, label, row, tile, wrapped
from gui.widgets.stands import Columns, sheet
from gui.widgets.tickbox import TickBox

if TYPE_CHECKING:  # exporting and restoring are loaded with the first of each
    from core.audit.export import Exported
    from core.restoring import Difference, Holding

COPIES = 6


@dataclass(frozen=True, slots=True)
class Verified:
    """A file that was verified: where it is, what was found, the heads to compare with paper."""

    path: Path
    verdict: "Verdict"
    headed: tuple[Headed, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """A copy that was looked into: what it holds, what it would do, and to which file."""

    copy: "Holding"
    difference: "Difference"
    target: Path
    open_here: bool


class AuditPage(Page):
    """The record proves itself here, and is kept safe."""

    export_asked = Signal(bool, bool)
    file_asked = Signal()
    head_asked = Signal(object, list)
    code_asked = Signal(str)
    copy_asked = Signal()
    look_asked = Signal(object)
    elsewhere_asked = Signal()
    restore_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._exported: tuple[Path, Exported] | None = None
        self._verified: Verified | None = None
        self._copies: tuple[Kept, ...] = ()
        self._looked: Looked | None = None
        self._problem: Sentence | None = None
        self._stopped: Sentence | None = None
        self._told: QWidget | None = None
        """The verdict on the file that was verified."""
        self._on: QPushButton | None = None
        """Puts the copy that is looked at in place, where it can be."""
        self.compare: HeadCompare | None = None
        self._compared: tuple[int | None, str] = None, ""
        """Which paper was chosen there and what was typed, while it is built anew."""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Proof")

    def show_exported(self, found: "tuple[Path, Exported]") -> None:
        """Say where the audit file was written."""
        self._exported, self._problem, self._stopped = found, None, None
        self.rebuild()

    def show_verified(self, found: Verified) -> None:
        """Say what a file came to."""
        if self._verified is None or self._verified.path != found.path:
            self.compare, self._compared = None, (None, "")
        self._verified, self._problem, self._stopped = found, None, None
        self.rebuild()
        QTimer.singleShot(0, self, self._bring_verdict)

    def _bring_verdict(self) -> None:
        """The verdict comes into sight: the file may have been chosen far above it."""
        if isinstance(self._content, QScrollArea) and self._told is not None:
            self._content.ensureWidgetVisible(self._told)

    def show_copies(self, found: "Sequence[Kept]") -> None:
        """List the copies."""
        self._copies = tuple(found)
        self.rebuild()

    def show_looked(self, found: Looked | None) -> None:
        """Say what a copy holds, and what would be lost."""
        self._looked, self._problem, self._stopped = found, None, None
        self.rebuild()
        QTimer.singleShot(0, self, self._lead_on)

    def _lead_on(self) -> None:
        """The focus goes on to putting the copy in place; where that would lose entries it stays away."""
        found, on = self._looked, self._on
        if found is not None and on is not None and on.isEnabled() and not found.difference.lost:
            on.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: Sentence) -> None:
        """Say what went wrong."""
        self._problem, self._stopped = problem, None
        self.rebuild()

    def show_stopped(self, said: Sentence) -> None:
        """Say that somebody stopped what was under way, and what is left of it."""
        self._problem, self._stopped = None, said
        self.rebuild()

    @property
    def looked(self) -> Looked | None:
        """The copy that is looked at."""
        return self._looked

    @property
    def verified(self) -> Verified | None:
        """The file that was verified last."""
        return self._verified

    def content(self) -> QWidget:
        """Build the page."""
        if self.compare is not None:
            self._compared = self.compare.chosen, self.compare.typed
        self.compare = self._told = self._on = None
        if self.away:
            return QWidget()
        work, side = column(gap=18), column(gap=18)
        if self._problem is not None:
            work.addWidget(_said(self._problem, "late"))
        if self._stopped is not None:
            work.addWidget(_said(self._stopped, "quiet"))
        work.addWidget(self._export())
        work.addWidget(self._verify())
        side.addWidget(self._kept())
        return sheet(Columns(holder(work), holder(side), width=400))

    # --- the audit file --------------------------------------------------------------------------------

    def _export(self) -> QWidget:
        card = Card(self.tr("Audit file"), gap=10)
        card.add(
            label(
                self.tr(
                    "One SQLite file that holds journal, tables and papers and proves itself. The public "
                    "copy leaves out addresses, personal numbers and the papers that print them."
                ),
                "",
                "muted",
            )
        )
        csv = TickBox(self.tr("Tables as CSV beside it"))
        self._lead = button(self.tr("Write the whole file…"), main=True)
        public = button(self.tr("Write the public copy…"))
        for one, is_public in ((self._lead, False), (public, True)):
            one.setEnabled(self.view is not None)
            one.clicked.connect(partial(self._on_export, csv, is_public))
            allowed.grey_deed(one, self.view, "export_public" if is_public else "export_whole")
        card.add(csv)
        card.add(wrapped(self._lead, public))
        if self._exported is not None:
            card.add(self._written(*self._exported))
        return card

    def _on_export(self, csv: QCheckBox, public: bool) -> None:
        self.export_asked.emit(public, csv.isChecked())

    def _written(self, path: Path, found: "Exported") -> QWidget:
        digits = " ".join(found.sha256[place : place + 4] for place in range(0, 64, 4))
        told = facts(
            (self.tr("File"), str(path)),
            (self.tr("Entries"), str(found.entries)),
        )
        safe = self.tr("Written to the disk and read back. A stick may be removed now.")
        warning = self.tr(
            "Somebody typed personal data into a public text: entries {entries}. Look at them before this "
            "copy is given away."
        ).format(entries=", ".join(map(str, found.in_clear)))
        clear = [label(warning, "", "late", strong=True)] if found.in_clear else []
        return tile(
            "late" if found.in_clear else "done",
            column(
                label(safe, "lead", strong=True),
                *clear,
                told,
                label(self.tr("SHA-256 of the file"), "small", "muted"),
                copyable(digits, "small"),
                gap=4,
                margins=(16, 10, 16, 11),
            ),
        )

    # --- verification ----------------------------------------------------------------------------------

    def _verify(self) -> QWidget:
        card = Card(self.tr("Verify a file"), gap=10)
        ask = self.tr("An audit file or a working file that is not open. Nothing in it is changed or run.")
        card.add(label(ask, "", "muted"))
        choose = button(self.tr("Choose a file…"))
        choose.clicked.connect(self.file_asked)
        card.add(row(choose, -1))
        if self._lead is None or not self._lead.isEnabled():
            self._lead = choose
        if self._verified is not None:
            self._told = self._verdict(self._verified)
            card.add(self._told)
            card.add(self._heads(self._verified))
            card.add(self._code())
        return card

    def _verdict(self, found: Verified) -> QWidget:
        first, *rest = sentences(found.verdict, current())
        box = column(label(found.path.name, "small", "muted"), label(first, "lead", strong=True), gap=4)
        for one in rest:
            box.addWidget(label(one))
        for problem in found.verdict.problems[:COPIES]:
            box.addWidget(copyable(details.said(problem, current()), "small"))
        box.setContentsMargins(px(16), px(10), px(16), px(11))
        return tile("done" if found.verdict.good else "late", box)

    def _heads(self, found: Verified) -> QWidget:
        self.compare = HeadCompare(found.headed, *self._compared)
        self.compare.asked.connect(self.head_asked)
        return self.compare

    def _code(self) -> QWidget:
        edit = QLineEdit()
        edit.setMaximumWidth(px(260))
        said = label(self.tr("Check code at the foot of a paper"), "", "muted")
        edit.setAccessibleName(said.text())
        go = button(self.tr("Find the paper"))
        go.clicked.connect(partial(self._on_code, edit))
        edit.returnPressed.connect(partial(self._on_code, edit))
        return holder(column(said, row(edit, go, -1, gap=8), gap=4), "inside")

    def _on_code(self, edit: QLineEdit) -> None:
        if edit.text().strip():
            self.code_asked.emit(edit.text().strip())

    # --- copies ----------------------------------------------------------------------------------------

    def _kept(self) -> QWidget:
        card = Card(self.tr("Copies"), gap=8)
        said = self.tr("A checked copy is kept whenever a real election is closed. The newest ten are kept.")
        card.add(label(said, "", "muted"))
        make = button(self.tr("Make a copy now"))
        make.setEnabled(self.view is not None)
        make.clicked.connect(self.copy_asked)
        allowed.grey_deed(make, self.view, "back_up")
        other = button(self.tr("A copy from another place…"))
        other.clicked.connect(self.elsewhere_asked)
        card.add(row(make, -1))
        card.add(row(other, -1))
        for one in self._copies[:COPIES]:
            look = button(self._named(one), link=True)
            look.clicked.connect(partial(self.look_asked.emit, one.path))
            card.add(look)
        if not self._copies:
            card.add(label(self.tr("There is no copy of this election yet."), "", "muted"))
        if self._looked is not None:
            card.add(self._holding(self._looked))
        return card

    def _named(self, one: "Kept") -> str:
        said = self.tr("{moment}, {entries} entries")
        made = self.view.local(one.made) if self.view is not None else one.made.astimezone()
        return said.format(moment=dates.full_moment(made), entries=one.entries)

    def _holding(self, found: Looked) -> QWidget:
        lines = restored.lines(found.copy, found.difference, found.target, open_here=found.open_here)
        tone = "late" if found.difference.lost else "quiet"
        box = column(*(label(one) for one in lines), gap=4, margins=(16, 10, 16, 11))
        if restored.may(found.difference, open_here=found.open_here):
            go = button(self.tr("Put this copy in place"))
            go.clicked.connect(self.restore_asked)
            if found.open_here:
                allowed.grey_deed(go, self.view, "restore")
            box.addLayout(row(go, -1))
            self._on = go
        return tile(tone, box)


def _said(told: Sentence, tone: str) -> QWidget:
    lines = [label(told.what, "lead", strong=True)]
    lines += [label(one) for one in (told.why, told.do) if one]
    return tile(tone, column(*lines, gap=3, margins=(16, 10, 16, 11)))
