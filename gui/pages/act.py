"""One act by hand: fill in, check, done. What was typed stays, whatever the rules answer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import accounts
from core.acts.base import Act
from core.office import Verdict
from core.rules.findings import Finding
from gui import dates
from gui.forms import clockback, flow
from gui.forms.checked import Checked, SignOff
from gui.forms.done import Done
from gui.forms.door import CallDoor, Door
from gui.forms.fill import Asks, Fill, sections
from gui.forms.form import Answers, Form
from gui.forms.judge import Judge
from gui.forms.keeper import Keeper
from gui.forms.problems import refuses
from gui.forms.recorder import Recorder
from gui.forms.spec import FormSpec, Values
from gui.forms.stages import Bar, Middle, head
from gui.jobs import Jobs
from gui.page import Page, in_force, is_enter, nothing, press_focused
from gui.view import View


class ActPage(Page):
    """Fill, check, done. `recorded` hands the window the door and the record as it now stands."""

    scrolls, whole = False, True
    recorded = Signal(object, object)
    bring_asked = Signal()
    print_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._spec: FormSpec | None = None
        self._door: Door | None = None
        self._stage = "fill"
        self._by: dict[str, str | None] = {}
        self._values: Values = {}
        self._findings: tuple[Finding, ...] = ()
        self._acts: tuple[tuple[str, Act], ...] = ()
        self._answers: Answers = ()
        self._answered_for: tuple[object, ...] = ()
        self._verdict: Verdict | None = None
        self._late = self._behind = self._submitted = False
        self._brought_back = self._for = ""
        self._made_for: tuple[object, ...] = ()
        self._fill: Fill | None = None
        self._bar: Bar | None = None
        self._recorder: Recorder | None = None
        self._checked: Checked | None = None
        self._done: Done | None = None
        self._asks = Asks(self._is_late, self._is_behind)
        self._judge = Judge(jobs, self)
        self._judge.judged.connect(self._on_judged)
        self._judge.due.connect(self._judge_quietly)
        self._keeper = Keeper(jobs, self._typed_values, self)
        self._keeper.found.connect(self._on_draft)
        self._keeper.kept.connect(self._on_kept)

    def name(self) -> str:
        """The page's name."""
        return self._spec.title() if self._spec else self.tr("Act")

    @property
    def stage(self) -> str:
        """`fill`, `check` or `done`."""
        return self._stage

    @property
    def doing(self) -> str:
        """Which act is under way; empty for none."""
        return self._spec.act if self._spec is not None else ""

    @property
    def keeps(self) -> bool:
        """Whether what is typed is kept as a draft; never of a count."""
        return self._spec is not None and self._spec.keeps_draft

    @property
    def subject(self) -> str:
        """Whom or what the act under way concerns."""
        return self._spec.subject if self._spec is not None else ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the check said last."""
        return self._findings if self._stage != "done" else ()

    @property
    def form(self) -> Form | None:
        """The form that is filled in."""
        return self._fill.form if self._fill is not None else None

    @property
    def calling(self) -> CallDoor | None:
        """The door of a call that is being filled in; None for an act of an open file."""
        return self._door if isinstance(self._door, CallDoor) and self._stage != "done" else None

    def start(self, spec: FormSpec, door: Door, view: View) -> None:
        """Take up an act; what was left unfinished comes back."""
        self._keeper.flush()
        self._spec, self._door, self.view = spec, door, view
        self._begin(spec.initial(view))
        self._keeper.take_up(spec, door)

    def bring_in(self, values: Values) -> None:
        """Fill in what an earlier file holds; what was typed elsewhere in the form stays."""
        if self.form is not None:
            self.form.set_values(values)
            self._on_changed()
            self.form.focus_first()

    def drop(self) -> None:
        """Another file is open: nothing here concerns it."""
        self._keeper.flush()
        self._spec, self._door, self._fill = None, None, None
        self.rebuild()

    def show_view(self, view: View | None) -> None:
        """Take another reading; a form under way is rebuilt only where it would look different."""
        if isinstance(self._door, CallDoor) and self._stage != "done":
            view = self.view
        same = view is not None and view.says_the_same(self.view) and self._made_for == in_force()
        self.view = view
        if not same:
            self.rebuild()

    def yield_to(self, account: str) -> None:
        """Another person signs in: what is under way is theirs no more, but for a draft."""
        if self._stage == "fill" and self._spec is not None:
            self._keeper.flush()
        if self._for != account:
            self.drop()
        self._for = account

    def keep_now(self) -> None:
        """The window is closing: keep what is typed without waiting."""
        self._keeper.keep_now()

    def focus_main(self) -> None:
        """The first field, the act's button, or the next step."""
        if self._stage == "fill" and self.form is not None:
            if self._recorder is not None and self._recorder.key() is None and not self._keeper.typed:
                self._recorder.focus()
            else:
                self.form.focus_first()
        elif self._stage == "check" and self._bar is not None:
            self._bar.main.setFocus()
        elif self._done is not None and self._done.main is not None:
            self._done.main.setFocus()
        else:
            super().focus_main()

    def content(self) -> QWidget:
        """Build the stage."""
        if self.form is not None and self._stage == "fill":
            self._values = self.form.values()
        spec, view = self._spec, self.view
        self._fill = self._bar = self._checked = self._done = None
        if spec is None or view is None or self._door is None:
            return nothing(self.tr("No act is under way"), self.tr("Acts begin on the overview."))
        self._made_for = in_force()
        self._recorder = Recorder(view, self._by.get(str(view.path)))
        self._recorder.changed.connect(self._on_recorder)
        made = QWidget(self)
        made.setObjectName("content")
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        stages = {"fill": self._filling, "check": self._checking, "done": self._ending}
        box.addWidget(head(spec.title(), self._stage, self._recorder))
        middle = Middle(self.name(), wide=spec.wide)
        box.addWidget(middle, 1)
        middle.put(stages[self._stage](spec, view, self._recorder, middle.place))
        if self._stage != "done":
            self._bar = self._make_bar(spec)
            box.addWidget(self._bar)
        if self._stage == "fill":
            self._show_findings()
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the button that has the focus; from who records it goes into the form."""
        if press_focused(event):
            return
        if is_enter(event) and self.form is not None and self._stage == "fill":
            self.form.focus_first()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: the page is left."""
        super().hideEvent(event)
        self._keeper.flush()

    # --- the three stages ------------------------------------------------------------------------------

    def _filling(self, spec: FormSpec, view: View, recorder: Recorder, place: QWidget) -> QWidget:
        self._fill = Fill(spec, view, self._values, recorder, self._asks, place=place)
        self._fill.bring_asked.connect(self.bring_asked)
        self._fill.discard_asked.connect(self._discard)
        form = self._fill.form
        form.changed.connect(self._on_changed)
        form.left.connect(self._judge.timer.start)
        form.ended.connect(self._on_ended)
        form.submitted.connect(self._go)
        form.asked.connect(self.asked)
        if self._brought_back:
            self._fill.show_brought(self._brought_back)
        return self._fill

    def _checking(self, spec: FormSpec, view: View, _recorder: Recorder, _place: QWidget) -> QWidget:
        if self._made_for != self._answered_for:
            form = Form(sections(spec, view, self._asks))
            form.set_values(self._values)
            self._answers, self._answered_for = form.answers(), self._made_for
            form.deleteLater()
        more = []
        if spec.asks_moment and self._values.get("happened") is None:
            now = self.tr("now, {moment}").format(moment=dates.full_moment(view.now))
            more.append((self.tr("When it happened"), now))
        sign_off = SignOff() if accounts.asks_for_name(view.situation, spec.act) else None
        self._checked = Checked(self._answers, more, self._findings, sign_off)
        self._checked.change_asked.connect(self._on_change)
        return self._checked

    def _ending(self, spec: FormSpec, view: View, _recorder: Recorder, _place: QWidget) -> QWidget:
        self._done = Done(spec, view, self._verdict or Verdict(True, ()))
        self._done.asked.connect(self.asked)
        self._done.print_asked.connect(self.print_asked)
        self._done.save_asked.connect(self.save_asked)
        return self._done

    def _make_bar(self, spec: FormSpec) -> Bar:
        if self._stage == "check":
            bar = Bar(self.tr("Back to the form"), spec.button())
            bar.back.clicked.connect(self._on_back)
            bar.main.clicked.connect(self._perform)
        else:
            leave = self.tr("Pause") if spec.keeps_draft else self.tr("Leave")
            bar = Bar(leave, self.tr("Go on to the check"))
            bar.back.setToolTip(self.tr("What is typed is kept and comes back.") if spec.keeps_draft else "")
            bar.back.clicked.connect(self._on_leave)
            bar.main.clicked.connect(self._go)
            bar.mend.clicked.connect(self._on_mend)
        return bar

    # --- judging ---------------------------------------------------------------------------------------

    def _go(self) -> None:
        self._submitted = True
        self._ask(going=True)

    def _judge_quietly(self) -> None:
        self._ask(going=False)

    def _ask(self, *, going: bool) -> None:
        if self._spec and self._door and self.form and self._recorder and self._stage == "fill":
            self._judge.ask(self._spec, self._door, self.form, self._recorder.key(), going=going)

    def _on_judged(self, going: bool, findings: tuple[Finding, ...]) -> None:
        if self.form is None or self._stage != "fill":
            return
        self._findings, self._acts = findings, self._judge.acts
        values = self.form.values()
        self._late = flow.asks_reason(findings) or values.get("late") is not None
        self._behind = flow.asks_clock(findings) or values.get(clockback.PATH) is not None
        self._show_findings()
        if not going:
            return
        if refuses(findings):
            self._focus_problem()
        else:
            self._values = self.form.values()
            self._answers, self._answered_for = self.form.answers(), in_force()
            self._turn("check")

    def _show_findings(self) -> None:
        if self._fill is not None:
            count = self._fill.show_findings(self._findings, submitted=self._submitted)
            if self._bar is not None:
                self._bar.show_mending(count)

    def _focus_problem(self) -> None:
        if self._fill is not None:
            self._fill.focus_problem(self._findings)

    def _is_late(self, _values: Mapping[str, Any]) -> bool:
        return self._late

    def _is_behind(self, _values: Mapping[str, Any]) -> bool:
        return self._behind

    # --- doing -----------------------------------------------------------------------------------------

    def _perform(self) -> None:
        spec, door, checked, recorder = self._spec, self._door, self._checked, self._recorder
        if spec is None or door is None or checked is None or recorder is None or self._bar is None:
            return
        if not checked.compared():
            return
        by = recorder.key()
        if by is None or not self._acts:
            recorder.focus()
            return
        self._bar.main.setEnabled(False)
        self._jobs.run(
            partial(
                flow.perform,
                door,
                self._acts,
                by,
                spec.key if spec.keeps_draft else "",
                beside=replace(self._judge.beside, confirmed_by=checked.typed()),
            ),
            self._on_performed,
            self._on_failed,
            owner=checked,
            label=self.tr("Recording"),
        )

    def _on_performed(self, performed: flow.Performed) -> None:
        self._findings = performed.verdict.findings
        if not performed.verdict.done:
            if self._checked is not None and self._checked.refuse_name(self._findings):
                self._on_failed(None)
                return
            self._submitted = True
            self._behind = self._behind or flow.asks_clock(self._findings)
            self._turn("fill")
            self._focus_problem()
            return
        self._verdict = performed.verdict
        if performed.view is not None:
            by = self._recorder.key() if self._recorder else None
            self.view = performed.view
            self._by.setdefault(str(performed.view.path), by if performed.view.situation.members else None)
        self._keeper.begin()
        if self._spec is not None and not self._spec.keeps_draft:
            self._values, self._acts = {}, ()  # the figures of a count stay nowhere but in the record
            self._judge.forget()
        self._turn("done")
        self.recorded.emit(self._door, performed.view)

    def _on_failed(self, _error: Exception | None) -> bool:
        if self._bar is not None:
            self._bar.main.setEnabled(True)
        return False

    # --- drafts ----------------------------------------------------------------------------------------

    def _typed_values(self) -> Values | None:
        """What a draft keeps; None where nothing is being filled in."""
        return self.form.values() if self.form is not None and self._stage == "fill" else None

    def _on_draft(self, values: Values, kept: datetime) -> None:
        if self._fill is None:
            return
        self._brought_back = dates.moment(kept)
        self._late = values.get("late") is not None
        values = {path: value for path, value in values.items() if path != clockback.PATH}
        self._fill.form.set_values(values)
        self._fill.show_brought(self._brought_back)
        self.focus_main()

    def _on_kept(self) -> None:
        if self._bar is not None and self._stage == "fill":
            said = self.tr("Draft kept, {hour}").format(hour=dates.hour(datetime.now().astimezone()))
            self._bar.note.setText(said)

    def _discard(self) -> None:
        if self._spec is not None and self.view is not None and self.form is not None:
            before = self.form.values()
            self._keeper.drop()
            self._begin(self._spec.initial(self.view))
            self.focus_main()
            if self._fill is not None:
                self._fill.undo.offer(
                    self.tr("What was brought back is discarded."), partial(self._restore, before)
                )

    def _restore(self, values: Values) -> None:
        if self.form is not None:
            self.form.set_values(values)
            self._on_changed()
            self.focus_main()

    # --- moving ----------------------------------------------------------------------------------------

    def _begin(self, values: Values) -> None:
        self._keeper.begin()
        self._judge.forget()
        self._fill, self._values = None, values
        self._findings, self._verdict, self._stage, self._brought_back = (), None, "fill", ""
        self._late = self._behind = self._submitted = False
        self.rebuild()

    def _turn(self, stage: str) -> None:
        self._keeper.flush()
        self._stage, self._fill = stage, None
        self.rebuild()
        self.focus_main()

    def _on_changed(self) -> None:
        self._keeper.touch()
        if self._submitted:
            self._judge.timer.start()

    def _on_mend(self) -> None:
        if self._fill is not None:
            self._fill.to_summary()

    def _on_ended(self) -> None:
        if self._bar is not None:
            self._bar.main.setFocus()

    def _on_back(self) -> None:
        self._turn("fill")

    def _on_change(self, path: str) -> None:
        self._turn("fill")
        field = next((one for one in self.form.fields() if one.covers(path)), None) if self.form else None
        if field is not None:
            field.focus_part(path)

    def _on_leave(self) -> None:
        self._keeper.flush()
        self.asked.emit("start" if isinstance(self._door, CallDoor) else "overview", None)

    def _on_recorder(self) -> None:
        if self.view is not None and self._recorder is not None:
            self._by[str(self.view.path)] = self._recorder.key()
        if self._submitted:
            self._judge.timer.start()
