"""Overview: what is at hand, what is done, what can't start yet; the calendar drawn; the next term large."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.acts import agenda
from core.acts.agenda import Deadline, State, Task
from core.acts.deadlines import campaign_opened
from core.record.situation import Paper, Window
from gui import allowed, dates, words
from gui.forms import targets
from gui.forms.clock import ClockCard
from gui.page import Columns, Page, sheet
from gui.saying import tasklines
from gui.tokens import px
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label, row, rule, tile
from gui.widgets.marks import Mark, Pill
from gui.widgets.timeline import Bar, Timeline

LATEST = 5
FOLLOWING = 3


class OverviewPage(Page):
    """The commission's desk: one column of work and one of what is at hand."""

    def __init__(self) -> None:
        super().__init__()
        self._main: QWidget | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Overview")

    def focus_main(self) -> None:
        """The button of the task at hand."""
        if self._main is not None and self._main.isEnabled():
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_main()

    def content(self) -> QWidget:
        """Build the page."""
        self._main = None
        view = self.view
        if view is None:
            return self.nothing(
                self.tr("No file is open"), self.tr("Open a file of the folder on the first page.")
            )
        side = column(self._now(view), gap=18)
        if view.practice:
            clock = ClockCard(view)
            clock.moved.connect(partial(self.asked.emit, "clock"))
            side.addWidget(clock)
        side.addWidget(self._term(view))
        side.addWidget(self._papers(view))
        work = column(self._calendar(view), self._tasks(view), gap=18)
        return sheet(Columns(holder(work), holder(side)))

    def _calendar(self, view: View) -> QWidget:
        card = Card(self.tr("Terms"))
        bars = _bars(view)
        if not bars:
            card.add(label(self.tr("The calendar plan is drawn here once it is confirmed."), "", "muted"))
            return card
        practice = view.practice
        flag = self.tr("practice day: {day}") if practice else self.tr("today: {day}")
        spoken = "; ".join(f"{bar.name}: {bar.text}" for bar in bars)
        card.add(Timeline(bars, view.now, flag.format(day=dates.short(view.now.date())), dates.axis, spoken))
        plan = button(self.tr("All dates, and what if…"), link=True)
        plan.clicked.connect(partial(self.asked.emit, "plan", None))
        card.add(row(plan, -1))
        return card

    def _tasks(self, view: View) -> QWidget:
        card = Card(self.tr("The commission's tasks"), gap=2)
        for place, stage in enumerate(agenda.STAGES):
            tasks = [task for task in view.tasks if task.stage == stage]
            if not tasks:
                continue
            if place:
                card.add(8)
            done = sum(task.state == State.DONE for task in tasks)
            count = self.tr("{done} of {total} done").format(done=done, total=len(tasks))
            heading = label(words.stage(stage), "small", "muted", strong=True, wrap=False)
            card.add(row(heading, -1, label(count, "small", "muted", wrap=False)))
            card.add(rule())
            for task in tasks:
                card.add(self._task(task, view))
        return card

    def _task(self, task: Task, view: View) -> QWidget:
        done = task.state == State.DONE
        tone = "muted" if task.state == State.BLOCKED else ""
        strong = task.state in (State.NOW, State.DUE, State.LATE)
        second, word = tasklines.line(task, view), tasklines.word(task, view)
        texts = column(label(words.task(task.key), "", tone, strong=strong), gap=0)
        mark = column(Mark(task.state), margins=(2, 3, 4, 0))
        mark.addStretch(1)
        made = row(mark, gap=6, margins=(0, 4, 0, 4))
        made.addLayout(texts, 1)
        if done:
            late = "late" if task.values.get("late") else "muted"
            figures = " · ".join(part for part in (second, word) if part)
            right = label(figures, "small", late)
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            made.addWidget(right, 1)
        else:
            if second:
                texts.addWidget(label(second, "small", "muted"))
            if word:
                made.addWidget(Pill(word, task.state), 0, Qt.AlignmentFlag.AlignTop)
            target = targets.of_task(task, view)
            if target is not None:
                begin = button(self.tr("Begin"), link=True)
                begin.setAccessibleName(f"{begin.text()}: {words.task(task.key)}")
                begin.setToolTip(targets.title(target))
                begin.clicked.connect(partial(self.asked.emit, *target))
                allowed.grey_target(begin, view, target)
                made.addWidget(begin, 0, Qt.AlignmentFlag.AlignTop)
        return _named(
            holder(made, "inside"), f"{words.task_state(task.state)}: {words.task(task.key)}. {second}"
        )

    def _term(self, view: View) -> QWidget:
        card = Card(self.tr("Next term"), gap=2)
        if not view.deadlines:
            card.add(label(self.tr("No term is running."), "", "muted"))
            return card
        first = view.deadlines[0]
        tone = tone_of(first, view)
        amount = dates.left_fully(first.moment, view.now)
        text = self.tr("overdue: {time}").format(time=amount) if first.passed else amount
        body = column(
            label(text, "big", tone, strong=True),
            label(words.ending(first.step, first.kind), "", "", strong=True),
            label(_when(first), "small"),
            gap=2,
            margins=(14, 10, 14, 12),
        )
        card.add(tile(tone, body))
        card.add(4)
        card.add(label(words.outside(first.outside), "small", "muted"))
        following = [term for term in view.deadlines[1:] if not term.passed][:FOLLOWING]
        if following:
            card.add(6)
            card.add(rule())
        for term in following:
            card.add(self._following(term, view))
        return card

    def _following(self, term: Deadline, view: View) -> QWidget:
        left = label(words.ending(term.step, term.kind), "small")
        right = label(dates.left(term.moment, view.now), "small", "muted", wrap=False)
        made = row(margins=(0, 5, 0, 0), gap=10)
        made.addWidget(left, 1)
        made.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
        return holder(column(made, label(dates.when(term), "small", "muted"), gap=0), "inside")

    def _now(self, view: View) -> QWidget:
        card = Card(self.tr("Now"), gap=8)
        task = agenda.current(view.tasks)
        if task is None:
            card.add(label(self._finished(view)))
            self._main = button(self.tr("Look at the result"), main=True)
            self._main.clicked.connect(self._on_result_asked)
            card.add(self._main)
            return card
        card.add(label(words.task(task.key), "", "", strong=True))
        second = tasklines.line(task, view)
        if second:
            card.add(label(dates.capital(second), "", "muted"))
        form = targets.of_task(task, view)
        target = _target(task)
        if form is not None:
            title = targets.title(form)
            if title and title != words.task(task.key):
                card.add(label(self.tr("First: {act}").format(act=title), "", "act"))
            self._main = button(self.tr("Begin"), main=True)
            self._main.setAccessibleName(f"{self._main.text()}: {title}")
            self._main.clicked.connect(partial(self.asked.emit, *form))
            allowed.grey_target(self._main, view, form)
            refused = allowed.why_not_there(view, form)
            if refused:
                card.add(label(refused, "", "muted"))
        elif target == "candidates" and view.situation.candidates:
            self._main = button(self.tr("Open the candidate"), main=True)
            self._main.clicked.connect(self._on_candidate_asked)
        elif target == "result" and view.situation.votes:
            self._main = button(self.tr("Look at the result"), main=True)
            self._main.clicked.connect(self._on_result_asked)
        elif view.situation.members:
            self._main = button(self.tr("Look at the commission"), main=True)
            self._main.clicked.connect(self._on_commission_asked)
        if self._main is not None:
            card.add(self._main)
        return card

    def _finished(self, view: View) -> str:
        if agenda.stage(view.situation, view.procedure, view.now) == agenda.FINISHED:
            return self.tr("All tasks are done. The signed papers are the record of the election.")
        return self.tr("Nothing can be done today. What is still to come says why.")

    def _papers(self, view: View) -> QWidget:
        card = Card(self.tr("Latest papers"), gap=2)
        if not view.situation.papers:
            card.add(label(self.tr("No paper has been issued yet."), "", "muted"))
            return card
        for place, paper in enumerate(list(reversed(view.situation.papers))[:LATEST]):
            if place:
                card.add(rule())
            card.add(self._paper(paper, view))
        more = button(self.tr("All papers"), link=True)
        more.clicked.connect(self._on_papers_asked)
        card.add(4)
        card.add(more)
        return card

    def _paper(self, paper: Paper, view: View) -> QWidget:
        numbered = self.tr("No {number} · {title}").format(
            number=paper.number, title=words.paper_title(paper)
        )
        state = words.paper_state(paper)
        second = self.tr("{state}, {day}").format(state=state, day=dates.short(paper.day))
        subject = words.paper_subject(paper, view.situation)
        tone = words.PAPER_TONES.get(paper.state, "muted")
        body = column(label(numbered), gap=0, margins=(0, 5, 0, 5))
        if subject:
            body.addWidget(label(subject, "small", "muted"))
        body.addWidget(label(second, "small", tone))
        return holder(body, "inside")

    def _on_candidate_asked(self) -> None:
        task = agenda.current(self.view.tasks) if self.view else None
        self.asked.emit("candidates", task.values.get("candidate") if task else None)

    def _on_result_asked(self) -> None:
        self.asked.emit("result", None)

    def _on_commission_asked(self) -> None:
        self.asked.emit("commission", None)

    def _on_papers_asked(self) -> None:
        self.asked.emit("papers", None)


def tone_of(term: Deadline, view: View) -> str:
    """Late once passed, soon within three days, else calm."""
    if term.passed:
        return "late"
    return "soon" if term.moment - view.now <= agenda.SOON else "act"


def _when(term: Deadline) -> str:
    return " · ".join(part for part in (dates.when(term), tasklines.cite(term.citation)) if part)


def _target(task: Task) -> str:
    if task.key in ("decide_candidates", "publish_registration", "receive_submission"):
        return "candidates"
    return "result" if task.stage in ("vote", "result", "office") else ""


def _named(widget: QWidget, spoken: str) -> QWidget:
    widget.setAccessibleName(spoken)
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    widget.setMinimumHeight(px(28))
    return widget


def _bars(view: View) -> tuple[Bar, ...]:
    plan = view.situation.calendar
    made = []
    for step, kind in (("nomination", "window"), ("registration", "window"), ("campaign", "window"),
                       ("list_corrections_end", "window"), ("silence", "quiet"), ("vote", "vote"),
                       ("winner_registration", "window")):  # fmt: skip
        window = _window(view, step, plan.get(step))
        if window is not None and window.closes is not None:
            made.append(Bar(words.step(step), window.opens, window.closes, dates.span(window), kind))
    return tuple(made)


def _window(view: View, step: str, window: Window | None) -> Window | None:
    plan = view.situation.calendar
    if step == "campaign":
        end, registration = plan.get("campaign_end"), plan.get("registration")
        if end is None or registration is None or end.closes is None or registration.closes is None:
            return None
        opened = campaign_opened(view.situation, view.procedure)
        return Window(opened or registration.closes, end.closes)
    if step == "winner_registration" and window is not None and window.opens is None:
        vote = plan.get("vote")
        return Window(vote.opens if vote else None, window.closes)
    return window
