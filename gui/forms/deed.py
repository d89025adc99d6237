"""One act on its way from the form to the record, without a widget: what is typed, what the rules say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.acts.base import Act
from core.office import Verdict
from core.rules.findings import Finding, Severity
from gui import dates
from gui.forms import clockback, flow
from gui.forms.door import Door
from gui.forms.form import Answers, Form
from gui.forms.judge import Judge
from gui.forms.keeper import Keeper
from gui.forms.problems import refuses
from gui.forms.spec import FormSpec, Values
from gui.jobs import Jobs
from gui.page import in_force
from gui.view import View

Acts = tuple[tuple[str, Act], ...]


class Deed(QObject):
    """The act of a page, at its stage: `fill`, `check` or `done`. `form` gives its form, while there is one.

    `turned`: it has come to another stage. `judged`: the rules have answered; `stopped`: and do not let it
    go on. `refused`: the office has not recorded it; `recorded`: it has, and this reading follows.
    `brought`: what was left unfinished has come back; `kept`: what is typed is kept, at that hour.
    `due`: the typing has paused. `failed`: the file could not be written. `passed`: it was recorded after
    another act had been taken up, and this reading follows.
    """

    turned = Signal()
    judged = Signal()
    stopped = Signal()
    refused = Signal()
    failed = Signal()
    recorded = Signal(object)
    passed = Signal(object)
    brought = Signal(object)
    kept = Signal(str)
    due = Signal()

    def __init__(self, jobs: Jobs, form: Callable[[], Form | None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._form = jobs, form
        self.spec: FormSpec | None = None
        self.door: Door | None = None
        self.stage = "fill"
        self.values: Values = {}
        self.findings: tuple[Finding, ...] = ()
        self.answers: Answers = ()
        self.answered_for: tuple[object, ...] = ()
        """In which language and look the answers are said."""
        self.verdict: Verdict | None = None
        self.late = self.behind = self.submitted = False
        self.brought_back = ""
        """When what has come back was typed, in words."""
        self.recording = False
        """Whether the office has it: until it has answered nothing is changed."""
        self._acts: Acts = ()
        self._refused: tuple[Finding, ...] = ()
        """What the office alone refuses: the rules asked again know nothing of it, so it stays said."""
        self._judge = Judge(jobs, self)
        self._judge.judged.connect(self._on_judged)
        self._judge.due.connect(self.due)
        self.keeper = Keeper(jobs, self._typed, self)
        self.keeper.found.connect(self._on_draft)
        self.keeper.kept.connect(self._on_kept)

    def take_up(self, spec: FormSpec, door: Door, view: View) -> None:
        """Another act, from its beginning; what was left unfinished in it comes back later."""
        self.spec, self.door = spec, door
        self.begin(spec.initial(view))

    def begin(self, values: Values) -> None:
        """The form from its beginning, with these values."""
        self.keeper.begin()
        self._judge.forget()
        self.values = values
        self.findings, self.verdict, self.stage, self.brought_back = (), None, "fill", ""
        self.late = self.behind = self.submitted = False
        self._refused = ()

    def drop(self) -> None:
        """No act is under way."""
        self.spec = self.door = None

    def turn(self, stage: str) -> None:
        """To another stage."""
        self.keeper.flush()
        self.stage = stage
        self.turned.emit()

    def touch(self) -> None:
        """Something was typed: it is kept, and judged again once it was judged."""
        self.keeper.touch()
        self.wait()

    def wait(self) -> None:
        """Judge again when the typing pauses, if the form was sent on before."""
        self._refused = ()
        if self.submitted:
            self._judge.timer.start()

    def look_again(self) -> None:
        """A field was left: judge when the typing pauses."""
        self._judge.timer.start()

    def ask(self, by: str | None, *, going: bool) -> None:
        """Ask the rules; `going`: to go on to the check."""
        form = self._form()
        self.submitted = self.submitted or going
        self._refused = () if going else self._refused
        if self.spec and self.door and form and self.stage == "fill":
            self._judge.ask(self.spec, self.door, form, by, going=going)

    def perform(self, by: str, confirmed_by: str) -> bool:
        """Have the office record it, in the name of `by`; whether there is anything to record."""
        if self.spec is None or self.door is None or not self._acts:
            return False
        draft = self.spec.key if self.spec.keeps_draft else ""
        beside = replace(self._judge.beside, confirmed_by=confirmed_by)
        self.recording = True
        self._jobs.run(
            partial(flow.perform, self.door, self._acts, by, draft, beside=beside),
            partial(self._on_performed, self.spec, self.door),
            self._on_failed,
            owner=self,
            label=QCoreApplication.translate("ActPage", "Recording"),
        )
        return True

    def mend(self) -> None:
        """Back to the form, to what the office refused."""
        self.submitted = True
        self._refused = flow.of_kind(self.findings, Severity.REFUSE)
        self.behind = self.behind or flow.asks_clock(self.findings)
        self.turn("fill")

    def _typed(self) -> Values | None:
        form = self._form()
        return form.values() if form is not None and self.stage == "fill" else None

    def _on_judged(self, going: bool, findings: tuple[Finding, ...]) -> None:
        form = self._form()
        if form is None or self.stage != "fill":
            return
        kept = tuple(one for one in self._refused if one not in findings)
        self.findings, self._acts = (*kept, *findings), self._judge.acts
        values = form.values()
        self.late = flow.asks_reason(findings) or values.get("late") is not None
        self.behind = flow.asks_clock(findings) or values.get(clockback.PATH) is not None
        self.judged.emit()
        if not going:
            return
        if refuses(findings):
            self.stopped.emit()
        else:
            self.values = form.values()
            self.answers, self.answered_for = form.answers(), in_force()
            self.turn("check")

    def _on_performed(self, spec: FormSpec, door: Door, performed: flow.Performed) -> None:
        self.recording = False
        if self.spec is not spec or self.door is not door:
            if self.door is door and performed.verdict.done:
                self.passed.emit(performed.view)
            return
        self.findings = performed.verdict.findings
        if not performed.verdict.done:
            self.refused.emit()
            return
        self.verdict = performed.verdict
        self.keeper.begin()
        if not spec.keeps_draft:
            self.values, self._acts = {}, ()  # the figures of a count stay nowhere but in the record
            self._judge.forget()
        self.recorded.emit(performed.view)

    def _on_failed(self, _error: Exception) -> bool:
        self.recording = False
        self.failed.emit()
        return False

    def _on_draft(self, values: Values, kept: datetime) -> None:
        if self._form() is None:
            return
        self.brought_back = dates.moment(kept)
        self.late = values.get("late") is not None
        self.brought.emit({path: value for path, value in values.items() if path != clockback.PATH})

    def _on_kept(self) -> None:
        self.kept.emit(dates.hour(datetime.now().astimezone()))
