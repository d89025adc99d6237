"""One act by hand: fill in, check, done. What was typed stays, whatever the rules answer."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from core.acts.base import Act
from core.office import Verdict
from core.rules.findings import Finding, Severity
from gui import dates
from gui.forms import flow, style
from gui.forms.checked import Checked
from gui.forms.done import Done
from gui.forms.door import CallDoor, Door
from gui.forms.form import Answers, Form
from gui.forms.late import LateField
from gui.forms.numbers import MomentField
from gui.forms.problems import PERSON, refuses
from gui.forms.recorder import Recorder
from gui.forms.shell import Shell
from gui.forms.spec import FormSpec, Section, Values
from gui.forms.stages import Bar, Summary, head, middle
from gui.jobs import Jobs
from gui.language import current
from gui.page import Page, nothing
from gui.tokens import px
from gui.view import View
from gui.widgets.build import button, column, holder, label, row, tile

KEEP_AFTER = 1_000
JUDGE_AFTER = 300


class ActPage(Page):
    """Fill, check, done. `recorded` hands the window the door and the record as it now stands."""

    scrolls = False
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
        self._late = self._submitted = self._typed = False
        self._brought_back = ""
        self._made_for: tuple[object, ...] = ()
        self._asked_for = 0
        self._form: Form | None = None
        self._bar: Bar | None = None
        self._summary: Summary | None = None
        self._recorder: Recorder | None = None
        self._checked: Checked | None = None
        self._done: Done | None = None
        self._keep, self._judge = self._timer(KEEP_AFTER), self._timer(JUDGE_AFTER)
        self._keep.timeout.connect(self._keep_draft)
        self._judge.timeout.connect(self._judge_quietly)

    def name(self) -> str:
        """The page's name."""
        return self._spec.title() if self._spec else self.tr("Act")

    @property
    def stage(self) -> str:
        """`fill`, `check` or `done`."""
        return self._stage

    @property
    def form(self) -> Form | None:
        """The form that is filled in."""
        return self._form

    def start(self, spec: FormSpec, door: Door, view: View) -> None:
        """Take up an act; what was left unfinished comes back."""
        self.flush()
        self._spec, self._door, self.view = spec, door, view
        self._begin(spec.initial(view))
        if spec.keeps_draft:
            self._jobs.run(
                partial(flow.find_draft, door, spec.key), partial(self._on_draft, spec.key), owner=self
            )

    @property
    def calling(self) -> CallDoor | None:
        """The door of a call that is being filled in; None for an act of an open file."""
        return self._door if isinstance(self._door, CallDoor) and self._stage != "done" else None

    def bring_in(self, values: Values) -> None:
        """Fill in what an earlier file holds; what was typed elsewhere in the form stays."""
        if self._form is not None:
            self._form.set_values(values)
            self._on_changed()
            self._form.focus_first()

    def drop(self) -> None:
        """Another file is open: nothing here concerns it."""
        self.flush()
        self._spec, self._door, self._form = None, None, None
        self.rebuild()

    def show_view(self, view: View | None) -> None:
        """Take another reading; a form under way is rebuilt only where it would look different."""
        if isinstance(self._door, CallDoor) and self._stage != "done":
            view = self.view
        same = view is not None and view.says_the_same(self.view) and self._made_for == self._look()
        self.view = view
        if not same:
            self.rebuild()

    def flush(self) -> None:
        """Keep at once what is still to be kept: the page or the window is being left."""
        if self._keep.isActive():
            self._keep.stop()
            self._keep_draft()

    def keep_now(self) -> None:
        """The same without a lane: the window is closing and its lanes with it."""
        if self._keep.isActive() and self._spec and self._door and self._form and self._stage == "fill":
            self._keep.stop()
            self._door.keep_draft(self._spec.key, self._draft())

    def focus_main(self) -> None:
        """The first field, the act's button, or the next step."""
        if self._stage == "fill" and self._form is not None:
            if self._recorder is not None and self._recorder.key() is None and not self._typed:
                self._recorder.focus()
            else:
                self._form.focus_first()
        elif self._stage == "check" and self._bar is not None:
            self._bar.main.setFocus()
        elif self._done is not None and self._done.main is not None:
            self._done.main.setFocus()
        else:
            super().focus_main()

    def content(self) -> QWidget:
        """Build the stage."""
        if self._form is not None and self._stage == "fill":
            self._values = self._form.values()
        spec, view = self._spec, self.view
        self._form = self._bar = self._summary = self._checked = self._done = None
        if spec is None or view is None or self._door is None:
            return nothing(self.tr("No act is under way"), self.tr("Acts begin on the overview."))
        self._made_for = self._look()
        self._recorder = Recorder(view, self._by.get(str(view.path)))
        self._recorder.changed.connect(self._on_recorder)
        made = QWidget()
        made.setObjectName("content")
        made.setStyleSheet(style.sheet())
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        inner = {"fill": self._fill, "check": self._check, "done": self._end}[self._stage](spec, view)
        box.addWidget(head(spec.title(), self._stage, self._recorder))
        box.addWidget(middle(inner, self.name()), 1)
        bar = self._make_bar(spec)
        box.addWidget(bar)
        if self._stage == "done":
            bar.hide()
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the button that has the focus; from who records it goes into the form."""
        focus = QApplication.focusWidget()
        if event.text() in {"\r", "\n"} and isinstance(focus, QPushButton):
            focus.click()
        elif event.text() in {"\r", "\n"} and self._form is not None and self._stage == "fill":
            self._form.focus_first()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: the page is left."""
        super().hideEvent(event)
        self.flush()

    # --- the three stages ------------------------------------------------------------------------------

    def _fill(self, spec: FormSpec, view: View) -> QWidget:
        form = Form(self._sections(spec, view))
        form.set_values(self._values)
        form.changed.connect(self._on_changed)
        form.left.connect(self._judge.start)
        form.ended.connect(self._on_ended)
        form.submitted.connect(self._go)
        form.asked.connect(self.asked)
        self._form = form
        self._summary = Summary(self._jump)
        box = column(gap=12)
        intro = spec.intro(view)
        if intro:
            box.addWidget(label(intro, "lead"))
        if self._brought_back:
            box.addWidget(self._back_tile())
        if spec.brings_over:
            bring = button(self.tr("Bring over from an earlier file…"))
            bring.clicked.connect(self.bring_asked)
            box.addLayout(row(bring, -1))
        box.addWidget(self._summary)
        box.addWidget(form)
        made = holder(box)
        self._show_findings()
        return made

    def _check(self, spec: FormSpec, view: View) -> QWidget:
        if self._made_for != self._answered_for:
            form = Form(self._sections(spec, view))
            form.set_values(self._values)
            self._answers, self._answered_for = form.answers(), self._made_for
            form.deleteLater()
        more = []
        if spec.asks_moment and self._values.get("happened") is None:
            now = self.tr("now, {moment}").format(moment=dates.full_moment(view.now))
            more.append((self.tr("When it happened"), now))
        self._checked = Checked(self._answers, more, self._findings)
        self._checked.change_asked.connect(self._on_change)
        return self._checked

    def _end(self, spec: FormSpec, view: View) -> QWidget:
        self._done = Done(spec, view, self._verdict or Verdict(True, ()))
        self._done.asked.connect(self.asked)
        self._done.print_asked.connect(self.print_asked)
        self._done.save_asked.connect(self.save_asked)
        return self._done

    def _sections(self, spec: FormSpec, view: View) -> list[Section]:
        made = list(spec.build(view))
        if spec.asks_moment:
            when = MomentField(
                "happened",
                self.tr("When it happened"),
                self.tr("Leave it empty for now. Terms are judged by this moment."),
                optional=True,
                now=view.now,
            )
            made.append(Section("", (when,)))
        made.append(Section("", (LateField(),), when=self._is_late))
        return made

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
        self._bar = bar
        return bar

    def _back_tile(self) -> QWidget:
        said = self.tr("Brought back: what was typed here on {moment}.").format(moment=self._brought_back)
        discard = button(self.tr("Discard it"), link=True)
        discard.clicked.connect(self._discard)
        line = row(gap=12, margins=(16, 8, 16, 8))
        line.addWidget(label(said), 1)
        line.addWidget(discard)
        return tile("act", line)

    # --- judging ---------------------------------------------------------------------------------------

    def _go(self) -> None:
        self._submitted = True
        self._ask(partial(self._on_judged, True))

    def _judge_quietly(self) -> None:
        if self._stage == "fill" and self._form is not None:
            self._ask(partial(self._on_judged, False))

    def _ask(self, done: "partial[None]") -> None:
        if self._form is None or self._spec is None or self._door is None or self._recorder is None:
            return
        self._judge.stop()
        self._asked_for += 1
        shaped = flow.acts_of(self._spec, self._form.values(shown=True), self._form.problems())
        by, self._acts = self._recorder.key(), shaped.acts
        if shaped.problems:
            nobody = (Finding(PERSON, ("by",)),) if by is None else ()
            done(self._asked_for, (*nobody, *shaped.problems))
            return
        self._jobs.run(
            partial(flow.check, self._door, shaped.acts, by),
            partial(done, self._asked_for),
            owner=self._form,
            label=self.tr("Checking"),
        )

    def _on_judged(self, going: bool, asked_for: int, findings: tuple[Finding, ...]) -> None:
        if asked_for != self._asked_for or self._form is None or self._stage != "fill":
            return
        self._findings = findings
        self._set_late(flow.asks_reason(findings))
        self._show_findings()
        if not going:
            return
        if refuses(findings):
            self._focus_problem()
        else:
            self._values = self._form.values()
            self._answers, self._answered_for = self._form.answers(), self._look()
            self._turn("check")

    def _show_findings(self) -> None:
        form = self._form
        if form is None or self._summary is None or self._recorder is None:
            return
        form.show_sections()
        form.show_findings(self._findings, visited_only=not self._submitted)
        stopping = form.in_order(flow.of_kind(self._findings, Severity.REFUSE)) if self._submitted else ()
        self._summary.show_findings(stopping, self._question)
        self._recorder.show_findings(tuple(one for one in stopping if one.code == PERSON))

    def _focus_problem(self) -> None:
        stopping = flow.of_kind(self._findings, Severity.REFUSE)
        ordered = self._form.in_order(stopping) if self._form is not None else ()
        first = next((one for one in ordered if self._has_place(one)), None)
        if first is not None:
            self._jump(first)

    def _has_place(self, finding: Finding) -> bool:
        return finding.code == PERSON or (self._form is not None and self._form.place_of(finding) is not None)

    def _question(self, finding: Finding) -> str | None:
        if finding.code == PERSON:
            return ""
        found = self._form.place_of(finding) if self._form is not None else None
        if found is None:
            return None
        return found[0].question(found[1]) if isinstance(found[0], Shell) else ""

    def _jump(self, finding: Finding) -> None:
        found = self._form.place_of(finding) if self._form is not None else None
        if found is not None:
            found[0].focus_part(found[1])
        elif self._recorder is not None:
            self._recorder.focus()

    def _is_late(self, _values: Mapping[str, Any]) -> bool:
        return self._late

    def _set_late(self, late: bool) -> None:
        typed = self._form is not None and self._form.values().get("late") is not None
        self._late = late or typed

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
            partial(flow.perform, door, self._acts, by, spec.key if spec.keeps_draft else ""),
            self._on_performed,
            self._on_failed,
            owner=checked,
            label=self.tr("Recording"),
        )

    def _on_performed(self, performed: flow.Performed) -> None:
        self._findings = performed.verdict.findings
        if not performed.verdict.done:
            self._submitted = True
            self._turn("fill")
            self._focus_problem()
            return
        self._verdict = performed.verdict
        if performed.view is not None:
            by = self._recorder.key() if self._recorder else None
            self.view = performed.view
            self._by.setdefault(str(performed.view.path), by if performed.view.situation.members else None)
        self._typed = False
        if self._spec is not None and not self._spec.keeps_draft:
            self._values, self._acts = {}, ()  # the figures of a count stay nowhere but in the record
        self._turn("done")
        self.recorded.emit(self._door, performed.view)

    def _on_failed(self, _error: Exception) -> bool:
        if self._bar is not None:
            self._bar.main.setEnabled(True)
        return False

    # --- drafts ----------------------------------------------------------------------------------------

    def _on_draft(self, key: str, draft: Mapping[str, Any] | None) -> None:
        if draft is None or self._spec is None or self._spec.key != key or self._typed or self._form is None:
            return
        values = draft.get("values")
        if not isinstance(values, dict):
            return
        at = datetime.fromisoformat(str(draft.get("kept", "1970-01-01T00:00+00:00"))).astimezone()
        self._brought_back = dates.moment(at)
        self._form = None
        self._values = values
        self._late = values.get("late") is not None
        self.rebuild()
        self.focus_main()

    def _draft(self) -> dict[str, Any]:
        values = self._form.values() if self._form is not None else self._values
        return {"values": values, "kept": datetime.now(UTC).isoformat(timespec="seconds")}

    def _keep_draft(self) -> None:
        spec, door = self._spec, self._door
        if spec is None or door is None or not spec.keeps_draft or self._stage != "fill" or not self._typed:
            return
        self._jobs.run(partial(flow.keep_draft, door, spec.key, self._draft()), self._on_kept, owner=self)

    def _on_kept(self, _nothing: object) -> None:
        if self._bar is not None and self._stage == "fill":
            said = self.tr("Draft kept, {hour}").format(hour=dates.hour(datetime.now(UTC).astimezone()))
            self._bar.note.setText(said)

    def _discard(self) -> None:
        if self._spec is None or self._door is None or self.view is None:
            return
        self._keep.stop()
        self._jobs.run(partial(flow.drop_draft, self._door, self._spec.key), _nothing_more, owner=self)
        self._begin(self._spec.initial(self.view))
        self.focus_main()

    # --- moving ----------------------------------------------------------------------------------------

    def _begin(self, values: Values) -> None:
        self._keep.stop()
        self._form, self._values = None, values
        self._findings, self._verdict, self._stage, self._brought_back = (), None, "fill", ""
        self._late = self._submitted = self._typed = False
        self.rebuild()

    def _turn(self, stage: str) -> None:
        self.flush()
        self._stage, self._form = stage, None
        self.rebuild()
        self.focus_main()

    def _on_changed(self) -> None:
        self._typed = True
        self._keep.start()
        if self._submitted:
            self._judge.start()

    def _on_ended(self) -> None:
        if self._bar is not None:
            self._bar.main.setFocus()

    def _on_back(self) -> None:
        self._turn("fill")

    def _on_change(self, path: str) -> None:
        self._turn("fill")
        field = next((one for one in self._form.fields() if one.covers(path)), None) if self._form else None
        if field is not None:
            field.focus_part(path)

    def _on_leave(self) -> None:
        self.flush()
        self.asked.emit("start" if isinstance(self._door, CallDoor) else "overview", None)

    def _on_recorder(self) -> None:
        if self.view is not None and self._recorder is not None:
            self._by[str(self.view.path)] = self._recorder.key()
        if self._submitted:
            self._judge.start()

    def _look(self) -> tuple[object, ...]:
        return current(), px(100), QApplication.palette().window().color().name()

    def _timer(self, after: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(after)
        return made


def _nothing_more(_result: object) -> None:
    """A draft was dropped; nothing follows."""
