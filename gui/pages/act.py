"""One act by hand: fill in, check, done. What was typed stays, whatever the rules answer."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import accounts
from core.office import Verdict
from core.rules.findings import Finding
from gui import dates, further
from gui.forms.checked import Checked, SignOff
from gui.forms.deed import Deed
from gui.forms.done import Done, overview
from gui.forms.door import CallDoor, Door
from gui.forms.fill import Asks, Fill, sections
from gui.forms.form import Form
from gui.forms.hindered import Hindered
from gui.forms.recorder import Recorder
from gui.forms.spec import FormSpec, Values
from gui.forms.stages import Bar, Middle, head
from gui.help import topics
from gui.help.told import told
from gui.jobs import Jobs
from gui.page import Page, in_force
from gui.pressing import is_enter, press_focused
from gui.tokens import large
from gui.view import View
from gui.widgets.build import Card, column, holder


class ActPage(Page):
    """Fill, check, done, as one sees them. `recorded` hands the window the door and the new reading."""

    scrolls, whole = False, True
    recorded = Signal(object, object)
    bring_asked = Signal()
    print_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._by: dict[str, str | None] = {}
        """Who was chosen to record, by file."""
        self._for = ""
        self._made_for: tuple[object, ...] = ()
        self._middle: Middle | None = None
        """Held here: what only its parent holds was taken for garbage while it was shown."""
        self._due = False
        self._fill: Fill | None = None
        self._bar: Bar | None = None
        self._recorder: Recorder | None = None
        self._checked: Checked | None = None
        self._done: Done | None = None
        self._hindered: Hindered | None = None
        self._asks = Asks(self._is_late, self._is_behind)
        self.deed = Deed(jobs, lambda: self.form, self)
        self.deed.turned.connect(self._on_turned)
        self.deed.due.connect(self._judge_quietly)
        self.deed.judged.connect(self._show_findings)
        self.deed.stopped.connect(self._focus_problem)
        self.deed.recorded.connect(self._on_recorded)
        self.deed.passed.connect(self._on_passed)
        self.deed.refused.connect(self._on_refused)
        self.deed.failed.connect(self._on_failed)
        self.deed.brought.connect(self._on_brought)
        self.deed.kept.connect(self._on_kept)

    def name(self) -> str:
        """The page's name."""
        return self.deed.spec.title() if self.deed.spec else self.tr("Act")

    @property
    def stage(self) -> str:
        """`fill`, `check` or `done`."""
        return self.deed.stage

    @property
    def doing(self) -> str:
        """Which act is under way; empty for none."""
        return self.deed.spec.act if self.deed.spec is not None else ""

    @property
    def keeps(self) -> bool:
        """Whether what is typed is kept as a draft; never of a count."""
        return self.deed.spec is not None and self.deed.spec.keeps_draft

    @property
    def would_lose(self) -> bool:
        """Whether something is typed that nothing keeps before it is recorded: a count, an account."""
        under_way = bool(self.doing) and self.stage != "done" and not self.deed.recording
        return under_way and not self.keeps and self.deed.keeper.typed

    @property
    def subject(self) -> str:
        """Whom or what the act under way concerns."""
        return self.deed.spec.subject if self.deed.spec is not None else ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the check said last."""
        return self.deed.findings if self.stage != "done" else ()

    @property
    def form(self) -> Form | None:
        """The form that is filled in."""
        return self._fill.form if self._fill is not None else None

    @property
    def calling(self) -> CallDoor | None:
        """The door of a call that is being filled in; None for an act of an open file."""
        door = self.deed.door
        return door if isinstance(door, CallDoor) and self.stage != "done" else None

    def start(self, spec: FormSpec, door: Door, view: View) -> None:
        """Take up an act; what was left unfinished comes back."""
        self.deed.keeper.flush()
        self.view, self._fill = view, None
        self.deed.take_up(spec, door, view)
        self.rebuild()
        self.deed.keeper.take_up(spec, door)

    def bring_in(self, values: Values) -> None:
        """Fill in what an earlier file holds; what was typed elsewhere in the form stays."""
        if self.form is not None:
            self.form.set_values(values)
            self.deed.touch()
            self.form.focus_first()

    def drop(self) -> None:
        """Another file is open: nothing here concerns it."""
        self.deed.keeper.flush()
        self.deed.drop()
        self._fill = None
        self.rebuild()

    def show_view(self, view: View | None) -> None:
        """Take another reading; a form under way is rebuilt only where it would look different."""
        if self.calling is not None:
            view = self.view
        same = view is not None and view.says_the_same(self.view) and self._made_for == in_force()
        self.view = view
        if not same:
            self.rebuild()

    def set_aside(self) -> None:
        """What is typed stays; a call that is filled in has no other reading to come back to."""
        if self.calling is None:
            self.deed.keeper.flush()
            super().set_aside()

    def yield_to(self, account: str) -> None:
        """Another person signs in: what is under way is theirs no more, but for a draft."""
        if self.stage == "fill" and self.deed.spec is not None:
            self.deed.keeper.flush()
        if self._for != account:
            self.drop()
        self._for = account

    def keep_now(self) -> None:
        """The window is closing: keep what is typed without waiting."""
        self.deed.keeper.keep_now()

    def focus_main(self) -> None:
        """The first field, the act's button, or the next step."""
        if self.stage == "fill" and self.form is not None:
            if self._recorder is not None and self._recorder.key() is None and not self.deed.keeper.typed:
                self._recorder.focus()
            else:
                self.form.focus_first()
        elif self._hindered is not None and self._bar is not None:
            (self._hindered.go if self._hindered.go.isEnabled() else self._bar.back).setFocus()
        elif self.stage in {"check", "done"} and self._bar is not None:
            self._bar.main.setFocus()
        else:
            super().focus_main()

    def step_back(self) -> bool:
        """Esc: from the check back to the form."""
        if self.stage != "check":
            return False
        self._on_back()  # while the office records, the page waits for its answer
        return True

    def content(self) -> QWidget:
        """Build the stage."""
        deed, view = self.deed, self.view
        if self.form is not None and deed.stage == "fill":
            deed.values = self.form.values()
        self._fill = self._bar = self._recorder = self._checked = self._done = self._hindered = None
        if deed.spec is None or view is None or deed.door is None:
            return self.nothing(self.tr("No act is under way"), self.tr("Acts begin on the overview."))
        self._made_for = in_force()
        self._recorder = Recorder(view, self._by.get(str(view.path)))
        self._recorder.changed.connect(self._on_recorder)
        made = QWidget(self)
        made.setObjectName("content")
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        stages = {"fill": self._filling, "check": self._checking, "done": self._ending}
        over = head(deed.spec.title(), deed.stage, self._recorder)
        self._middle = middle = Middle(self.name())
        stage = stages[deed.stage](deed.spec, view, self._recorder, middle.place)
        if not large():
            box.addWidget(over)
        box.addWidget(middle, 1)
        middle.put(holder(column(over, stage)) if large() else stage)
        if not deed.spec.wide:
            middle.beside(partial(_about, deed.spec.act))
        self._bar = self._make_bar(deed.spec)
        box.addWidget(self._bar)
        if deed.stage == "fill":
            self._show_findings()
            if self._due:
                deed.look_again()
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the button that has the focus; from who records it goes into the form.

        On the check page it leads from one warning to the next that isn't ticked, then to the main button.
        """
        if press_focused(event):
            return
        if is_enter(event) and self.form is not None and self.stage == "fill":
            self.form.focus_first()
        elif is_enter(event) and self._checked is not None and self._bar is not None:
            if self._checked.compared():
                self._bar.main.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: the page is left."""
        super().hideEvent(event)
        self.deed.keeper.flush()

    # --- the three stages ------------------------------------------------------------------------------

    def _filling(self, spec: FormSpec, view: View, recorder: Recorder, place: QWidget) -> QWidget:
        why = further.hindered(view, spec.act) if not spec.subject else ""
        if why:
            self._hindered = Hindered(view, spec.title(), why)
            self._hindered.asked.connect(self.asked)
            return self._hindered
        self._fill = Fill(spec, view, self.deed.values, recorder, self._asks, place=place)
        self._fill.bring_asked.connect(self.bring_asked)
        self._fill.discard_asked.connect(self._discard)
        form = self._fill.form
        form.changed.connect(self.deed.touch)
        form.left.connect(self.deed.look_again)
        form.ended.connect(self._on_ended)
        form.submitted.connect(self._go)
        form.asked.connect(self.asked)
        if self.deed.brought_back:
            self._fill.show_brought(self.deed.brought_back)
        return self._fill

    def _checking(self, spec: FormSpec, view: View, _recorder: Recorder, _place: QWidget) -> QWidget:
        if self._made_for != self.deed.answered_for:
            form = Form(sections(spec, view, self._asks))
            form.set_values(self.deed.values)
            self.deed.answers, self.deed.answered_for = form.answers(), self._made_for
            form.deleteLater()
        more = list(spec.held(view, {**self.deed.values, **spec.fixed}))
        if spec.asks_moment and self.deed.values.get("happened") is None:
            now = self.tr("now, {moment}").format(moment=dates.full_moment(view.now))
            more.append((self.tr("When it happened"), now))
        sign_off = SignOff() if accounts.asks_for_name(view.situation, spec.act) else None
        whom = spec.intro(view) if "candidate" in spec.fixed else ""
        self._checked = Checked(self.deed.answers, more, self.deed.findings, sign_off, whom)
        self._checked.change_asked.connect(self._on_change)
        return self._checked

    def _ending(self, spec: FormSpec, view: View, _recorder: Recorder, _place: QWidget) -> QWidget:
        self._done = Done(spec, view, self.deed.verdict or Verdict(True, ()))
        self._done.asked.connect(self.asked)
        self._done.print_asked.connect(self.print_asked)
        self._done.save_asked.connect(self.save_asked)
        return self._done

    def _make_bar(self, spec: FormSpec) -> Bar:
        if self.stage == "check":
            bar = Bar(self.tr("Back to the form"), spec.button())
            bar.back.clicked.connect(self._on_back)
            bar.main.clicked.connect(self._perform)
        elif self._done is not None:
            last = overview()
            on = self._done.on or last
            bar = Bar(last.text if on is not last else "", on.text)
            bar.back.clicked.connect(partial(self.asked.emit, *last.target))
            bar.main.clicked.connect(partial(self.asked.emit, *on.target))
        else:
            leave = self.tr("Pause") if spec.keeps_draft else self.tr("Leave")
            bar = Bar(leave, self.tr("Go on to the check"))
            bar.back.setToolTip(self.tr("What is typed is kept and comes back.") if spec.keeps_draft else "")
            bar.back.clicked.connect(self._on_leave)
            bar.main.clicked.connect(self._go)
            bar.main.setEnabled(self._hindered is None)
            bar.mend.clicked.connect(self._on_mend)
        return bar

    # --- going on --------------------------------------------------------------------------------------

    def _go(self) -> None:
        self.deed.ask(self._key(), going=True)

    def _judge_quietly(self) -> None:
        self._due = self.form is None  # set aside for another look: it is judged when it is back
        self.deed.ask(self._key(), going=False)

    def _key(self) -> str | None:
        return self._recorder.key() if self._recorder is not None else None

    def _show_findings(self) -> None:
        if self._fill is not None:
            count = self._fill.show_findings(self.deed.findings, submitted=self.deed.submitted)
            if self._bar is not None:
                self._bar.show_mending(count)

    def _focus_problem(self) -> None:
        if self._fill is not None:
            self._fill.focus_problem(self.deed.findings)

    def _is_late(self, _values: Mapping[str, Any]) -> bool:
        return self.deed.late

    def _is_behind(self, _values: Mapping[str, Any]) -> bool:
        return self.deed.behind

    def _perform(self) -> None:
        checked, recorder, bar = self._checked, self._recorder, self._bar
        if checked is None or recorder is None or bar is None or self.deed.recording:
            return
        if not checked.compared():
            return
        by = recorder.key()
        if by is None or not self.deed.perform(by, checked.typed()):
            recorder.focus()
            return
        for one in (bar.main, bar.back):
            one.setEnabled(False)

    def _on_recorded(self, view: View | None) -> None:
        if view is not None:
            self.view = view
            self._by.setdefault(str(view.path), self._key() if view.situation.members else None)
        self.deed.turn("done")
        self.recorded.emit(self.deed.door, view)

    def _on_passed(self, view: View) -> None:
        self.recorded.emit(self.deed.door, view)

    def _on_refused(self) -> None:
        """A name typed wrong is typed again where it stands; for all else one goes back to the form."""
        if self._checked is not None and self._checked.refuse_name(self.deed.findings):
            self._on_failed()
            return
        self.deed.mend()
        self._focus_problem()

    def _on_failed(self) -> None:
        if self._bar is not None:
            for one in (self._bar.main, self._bar.back):
                one.setEnabled(True)

    # --- drafts ----------------------------------------------------------------------------------------

    def _on_brought(self, values: Values) -> None:
        if self._fill is not None:
            self._fill.form.set_values(values)
            self._fill.show_brought(self.deed.brought_back)
            self.focus_main()

    def _on_kept(self, hour: str) -> None:
        if self._bar is not None and self.stage == "fill":
            self._bar.note.setText(self.tr("Draft kept, {hour}").format(hour=hour))

    def _discard(self) -> None:
        if self.deed.spec is not None and self.view is not None and self.form is not None:
            before = self.form.values()
            self.deed.keeper.drop()
            self._fill = None
            self.deed.begin(self.deed.spec.initial(self.view))
            self.rebuild()
            self.focus_main()
            self._offer_back(before)

    def _offer_back(self, before: Values) -> None:
        if self._fill is not None:
            said = self.tr("What was brought back is discarded.")
            self._fill.undo.offer(said, partial(self._restore, before))

    def _restore(self, values: Values) -> None:
        if self.form is not None:
            self.form.set_values(values)
            self.deed.touch()
            self.focus_main()

    # --- moving ----------------------------------------------------------------------------------------

    def _on_turned(self) -> None:
        self._fill = None
        self.rebuild()
        self.focus_main()

    def _on_mend(self) -> None:
        if self._fill is not None:
            self._fill.to_summary()

    def _on_ended(self) -> None:
        if self._bar is not None:
            self._bar.main.setFocus()

    def _on_back(self) -> None:
        if not self.deed.recording:
            self.deed.turn("fill")

    def _on_change(self, path: str) -> None:
        self._on_back()
        field = next((one for one in self.form.fields() if one.covers(path)), None) if self.form else None
        if field is not None:
            field.focus_part(path)

    def _on_leave(self) -> None:
        self.deed.keeper.flush()
        self.asked.emit("start" if isinstance(self.deed.door, CallDoor) else "overview", None)

    def _on_recorder(self) -> None:
        if self.view is not None and self._recorder is not None:
            self._by[str(self.view.path)] = self._recorder.key()
        self.deed.wait()


def _about(act: str) -> QWidget:
    """What the act records, who may do it, and how a form is filled in: for whoever has the room."""
    title = QCoreApplication.translate("ActPage", "About this act")
    return Card(title, *told(topics.body(f"act:{act}", None)), gap=7)
