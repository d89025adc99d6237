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
from gui.widgets.build import Card, button, column, holder, label, row, rule, wrapped
from gui.widgets.marks import Mark, Pill

Shown = set[str]


class TaskCard(Card):
    """The task list. Stages that are done share a line; `shown` holds the stages opened by hand."""

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
        folded: list[QWidget] = []
        for stage in agenda.STAGES:
            tasks = [task for task in view.tasks if task.stage == stage]
            done = all(task.state == State.DONE for task in tasks)
            if tasks and done and not (whole or stage in shown):
                folded.append(self._opener(stage))
                continue
            folded = self._fold(folded)
            if tasks:
                self._stage(stage, tasks, view)
        self._fold(folded)

    def _fold(self, stages: list[QWidget]) -> list[QWidget]:
        """What is done stands on one line: what is to be done needs the room."""
        if stages:
            self.add(wrapped(*stages, gap=14))
        return []

    def _stage(self, stage: str, tasks: list[Task], view: View) -> None:
        done = sum(task.state == State.DONE for task in tasks)
        count = self.tr("{done} of {total} done").format(done=done, total=len(tasks))
        heading = label(words.stage(stage), "small", "muted", strong=True, wrap=False)
        line = row(heading, -1, gap=8, margins=(0, 8, 0, 3))
        if done == len(tasks):
            line.insertWidget(0, Mark("done", 13))
        line.addWidget(label(count, "small", "muted", wrap=False))
        self.add(line)
        self.add(rule())
        for task in tasks:
            self.add(self._task(task, view))

    def _opener(self, stage: str) -> QWidget:
        made = button(words.stage(stage), link=True)
        made.setAccessibleName(self.tr("Show what is done: {stage}").format(stage=words.stage(stage)))
        made.setToolTip(made.accessibleName())
        made.clicked.connect(partial(self.opened.emit, stage))
        return holder(row(Mark("done", 13), made, gap=8), "inside")

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
