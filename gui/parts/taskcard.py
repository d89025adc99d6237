"""The commission's tasks by stage: done, at hand, due, late, and what can't start yet and why."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.acts import agenda
from core.acts.agenda import State, Task
from gui import allowed, words
from gui.forms import targets
from gui.saying import tasklines
from gui.tokens import px
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label, row, rule
from gui.widgets.marks import Mark, Pill

Shown = set[str]


class TaskCard(Card):
    """The task list. A stage that is done is one line; `shown` holds the stages opened by hand."""

    asked = Signal(str, object)
    opened = Signal(str)

    def __init__(self, view: View, shown: Shown) -> None:
        super().__init__(gap=2)
        title = label(self.tr("The commission's tasks"), "lead", strong=True, wrap=False)
        done = sum(task.state == State.DONE for task in view.tasks)
        count = self.tr("{done} of {total} done").format(done=done, total=len(view.tasks))
        self.add(row(title, -1, label(count, "", "muted", wrap=False)))
        self.add(4)
        whole = agenda.stage(view.situation, view.procedure, view.now) == agenda.FINISHED
        for stage in agenda.STAGES:
            tasks = [task for task in view.tasks if task.stage == stage]
            if tasks:
                self._stage(stage, tasks, view, open_=stage in shown or whole)

    def _stage(self, stage: str, tasks: list[Task], view: View, *, open_: bool) -> None:
        done = sum(task.state == State.DONE for task in tasks)
        whole = done == len(tasks)
        count = self.tr("{done} of {total} done").format(done=done, total=len(tasks))
        heading = label(words.stage(stage), "small", "muted", strong=True, wrap=False)
        line = row(heading, -1, gap=8, margins=(0, 6, 0, 3))
        if whole:
            line.insertWidget(0, Mark("done", 13))
        line.addWidget(label(count, "small", "muted", wrap=False))
        if whole and not open_:
            line.addWidget(self._opener(stage))
        self.add(line)
        self.add(rule())
        for task in tasks if open_ or not whole else ():
            self.add(self._task(task, view))

    def _opener(self, stage: str) -> QWidget:
        made = button(self.tr("Show"), link=True)
        made.setAccessibleName(self.tr("Show what is done: {stage}").format(stage=words.stage(stage)))
        made.clicked.connect(partial(self.opened.emit, stage))
        return made

    def _task(self, task: Task, view: View) -> QWidget:
        tone = "muted" if task.state == State.BLOCKED else ""
        strong = task.state in (State.NOW, State.DUE, State.LATE)
        second, word = tasklines.line(task, view), tasklines.word(task, view)
        texts = column(label(words.task(task.key), "", tone, strong=strong), gap=0)
        mark = column(Mark(task.state), margins=(2, 3, 4, 0))
        mark.addStretch(1)
        made = row(mark, gap=6, margins=(0, 4, 0, 4))
        made.addLayout(texts, 1)
        if task.state == State.DONE:
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
            begin = self._begin(task, view)
            if begin is not None:
                made.addWidget(begin, 0, Qt.AlignmentFlag.AlignTop)
        spoken = f"{words.task_state(task.state)}: {words.task(task.key)}. {second}"
        return _named(holder(made, "inside"), spoken)

    def _begin(self, task: Task, view: View) -> QWidget | None:
        target = targets.of_task(task, view)
        if target is None:
            return None
        begin = button(self.tr("Begin"), link=True)
        begin.setAccessibleName(f"{begin.text()}: {words.task(task.key)}")
        begin.setToolTip(targets.title(target))
        begin.clicked.connect(partial(self.asked.emit, *target))
        allowed.grey_target(begin, view, target)
        return begin


def _named(widget: QWidget, spoken: str) -> QWidget:
    widget.setAccessibleName(spoken)
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    widget.setMinimumHeight(px(28))
    return widget
