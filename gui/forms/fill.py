"""The first stage of an act: its form, and on top of it what has to be mended and where it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.rules.findings import Finding, Severity
from gui.forms.clockback import ClockField
from gui.forms.flow import of_kind
from gui.forms.form import Form
from gui.forms.late import LateField
from gui.forms.numbers import MomentField
from gui.forms.problems import PERSON
from gui.forms.recorder import Recorder
from gui.forms.shell import Shell
from gui.forms.spec import FormSpec, Section, Values
from gui.forms.stages import Summary
from gui.view import View
from gui.widgets.around import scroller_of
from gui.widgets.build import button, column, label, row, tile
from gui.widgets.undo import UndoBar

When = Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True, slots=True)
class Asks:
    """Whether it is asked why the act is late, and why one goes on with the clock behind."""

    late: When
    clock: When


def sections(spec: FormSpec, view: View, asks: Asks) -> list[Section]:
    """The questions of the act, when it happened, why it is late where it is, and the clock behind."""
    made = list(spec.build(view))
    if spec.asks_moment:
        when = MomentField(
            "happened",
            QCoreApplication.translate("Fill", "When it happened"),
            QCoreApplication.translate(
                "Fill", "If it is now, leave it empty. Deadlines are judged by this moment."
            ),
            optional=True,
            now=view.now,
        )
        made.append(Section("", (when,)))
    made.append(Section("", (LateField(),), when=asks.late))
    made.append(Section("", (ClockField(),), when=asks.clock))
    return made


class Fill(QWidget):
    """`bring_asked`: from an earlier file. `discard_asked`: what was brought back is not wanted."""

    bring_asked = Signal()
    discard_asked = Signal()

    def __init__(
        self,
        spec: FormSpec,
        view: View,
        values: Values,
        recorder: Recorder,
        asks: Asks,
        *,
        place: QWidget | None = None,
    ) -> None:
        super().__init__(place)
        self.setObjectName("content")
        self._recorder = recorder
        self.summary = Summary(self.jump)
        self._brought: QVBoxLayout = column(gap=0)
        box = column(gap=12)
        self.setLayout(box)
        intro = spec.intro(view)
        if intro:
            box.addWidget(label(intro, "lead"))
        box.addLayout(self._brought)
        self.undo = UndoBar()
        box.addWidget(self.undo)
        if spec.brings_over:
            bring = button(self.tr("Bring over from an earlier file…"))
            bring.clicked.connect(self.bring_asked)
            box.addLayout(row(bring, -1))
        box.addWidget(self.summary)
        self.form = Form(sections(spec, view, asks), self)
        self.form.set_values(values)
        box.addWidget(self.form)

    def show_brought(self, moment: str) -> None:
        """Say that what was typed has come back, and when it was typed."""
        said = self.tr("Brought back: what was typed here on {moment}.").format(moment=moment)
        discard = button(self.tr("Discard it"), link=True)
        discard.clicked.connect(self.discard_asked)
        line = row(gap=12, margins=(16, 8, 16, 8))
        line.addWidget(label(said), 1)
        line.addWidget(discard)
        self._brought.addWidget(tile("act", line))

    def show_findings(self, findings: Sequence[Finding], *, submitted: bool) -> int:
        """Beside the fields; once the form was submitted also on top, and at who records; how many on top."""
        self.form.show_sections()
        self.form.show_findings(findings, visited_only=not submitted)
        stopping = self.form.in_order(of_kind(findings, Severity.REFUSE)) if submitted else ()
        self.summary.show_findings(stopping, self._question)
        self._recorder.show_findings(tuple(one for one in stopping if one.code == PERSON))
        return len(stopping)

    def focus_problem(self, findings: Sequence[Finding]) -> None:
        """Put the focus where the first thing to mend stands."""
        ordered = self.form.in_order(of_kind(findings, Severity.REFUSE))
        first = next((one for one in ordered if one.code == PERSON or self.form.place_of(one)), None)
        if first is not None:
            self.jump(first)

    def to_summary(self) -> None:
        """To the list on top, its first line that leads on."""
        area = scroller_of(self)
        if area is not None:
            area.verticalScrollBar().setValue(0)
        if self.summary.links:
            self.summary.links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def jump(self, finding: Finding) -> None:
        """To the field that a finding concerns; to who records where it concerns none."""
        found = self.form.place_of(finding)
        if found is not None:
            found[0].focus_part(found[1])
            self.form.follow_focus()
        else:
            self._recorder.focus()

    def _question(self, finding: Finding) -> str | None:
        if finding.code == PERSON:
            return ""
        found = self.form.place_of(finding)
        if found is None:
            return None
        return found[0].question(found[1]) if isinstance(found[0], Shell) else ""
