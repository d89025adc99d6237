"""Overview: what is at hand, what is done, what can't start yet; the calendar drawn; the next term large."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.acts import agenda
from core.acts.agenda import Task
from gui import allowed, dates, words
from gui.forms import targets
from gui.forms.clock import ClockCard, morning
from gui.page import Page
from gui.parts.calendarcard import CalendarCard
from gui.parts.nowcard import act_button
from gui.parts.papercard import PaperCard
from gui.parts.taskcard import TaskCard
from gui.parts.termcard import TermCard, term_tile
from gui.saying import tasklines, termbars
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label
from gui.widgets.stands import Columns, sheet


class OverviewPage(Page):
    """The commission's desk: one column of work and one of what is at hand."""

    print_asked = Signal(object)
    """The reading whose calendar is to be printed."""

    def __init__(self) -> None:
        super().__init__()
        self._opened: set[str] = set()
        self.calendar: CalendarCard | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Overview")

    def content(self) -> QWidget:
        """Build the page."""
        view = self.view
        if view is None:
            return self.nothing(
                self.tr("No file is open"), self.tr("Open a file of the folder on the first page.")
            )
        lead = self._now(view)
        self.calendar = CalendarCard(view)
        self.calendar.print_asked.connect(self.ask_to_print)
        tasks = TaskCard(view, self._opened)
        tasks.opened.connect(self._on_stage_opened)
        work = column(self._wired(self.calendar), self._wired(tasks), gap=18)
        side = column(gap=18)
        if view.practice:  # from what is at hand, Tab comes to the clock first
            clock = ClockCard(view)
            clock.moved.connect(partial(self.asked.emit, "clock"))
            lead = holder(column(lead, clock, gap=18))
        terms = view.deadlines[1:] if self._of_the_task(view) else view.deadlines
        if terms or not view.deadlines:
            side.addWidget(TermCard(view, terms))
        side.addWidget(self._wired(PaperCard(view)))
        return sheet(Columns(holder(work), holder(side), lead=lead))

    def _wired(self, card: CalendarCard | TaskCard | PaperCard) -> QWidget:
        """A card whose wishes are this page's."""
        card.asked.connect(self.asked)
        return card

    def _on_stage_opened(self, stage: str) -> None:
        self._opened.add(stage)
        self.rebuild()

    def ask_to_print(self) -> None:
        """Ask for the drawn calendar on paper."""
        if self.view is not None and termbars.bars(self.view):
            self.print_asked.emit(self.view)

    def _now(self, view: View) -> QWidget:
        card = Card(self.tr("Now"), gap=8)
        task = agenda.current(view.tasks)
        if task is None:
            card.add(label(self._finished(view)))
            self._lead = self._way_on(view)
            card.add(self._lead)
            return card
        form = targets.of_task(task, view)
        if form is None or targets.title(form) != words.task(task.key):
            card.add(label(words.task(task.key), "", "", strong=True))
        second = tasklines.line(task, view)
        if second:
            card.add(label(dates.capital(second), "", "muted"))
        if self._of_the_task(view):
            card.add(term_tile(view.deadlines[0], view, words.task(task.key)))
        target = _target(task)
        if form is not None:
            self._lead = act_button(form[1], view, self.asked)
            refused = allowed.why_not(view, form[1][0])
            if refused:
                card.add(label(refused, "", "muted"))
        elif target == "candidates" and view.situation.candidates:
            self._lead = button(self.tr("Open the candidate"), main=True)
            self._lead.clicked.connect(self._on_candidate_asked)
        elif target == "result" and view.situation.votes:
            self._lead = button(self.tr("Look at the result"), main=True)
            self._lead.clicked.connect(self._on_result_asked)
        elif view.situation.election is None:
            self._lead = button(QCoreApplication.translate("Page", "To the files"), main=True)
            self._lead.clicked.connect(partial(self.asked.emit, "start", None))
        elif view.situation.members:
            self._lead = button(self.tr("Look at the commission"), main=True)
            self._lead.clicked.connect(self._on_commission_asked)
        if self._lead is not None:
            card.add(self._lead)
        return card

    def _way_on(self, view: View) -> QPushButton:
        """Where one goes on when nothing is to be done: the result, the practice clock, the dates."""
        if view.situation.votes:
            made = button(self.tr("Look at the result"), main=True)
            made.clicked.connect(self._on_result_asked)
            return made
        opens = next((one.moment for one in view.deadlines if one.kind == "opens"), None)
        if view.practice and opens is not None:
            opening = view.local(opens)
            day = dates.short(opening.date())
            made = button(self.tr("Set the clock to {day}").format(day=day), main=True)
            made.clicked.connect(partial(self.asked.emit, "clock", morning(opening)))
            return made
        made = button(self.tr("Look at the dates"), main=True)
        made.clicked.connect(partial(self.asked.emit, "plan", None))
        return made

    def _of_the_task(self, view: View) -> bool:
        """Whether the next term is that of the task at hand: then one card tells both."""
        task = agenda.current(view.tasks)
        return task is not None and bool(view.deadlines) and task.due == view.deadlines[0].moment

    def _finished(self, view: View) -> str:
        if agenda.stage(view.situation, view.procedure, view.now) == agenda.FINISHED:
            return self.tr("All tasks are done. The signed papers are the record of the election.")
        return self.tr("Nothing can be done today. What is still to come says why.")

    def _on_candidate_asked(self) -> None:
        task = agenda.current(self.view.tasks) if self.view else None
        self.asked.emit("candidates", task.values.get("candidate") if task else None)

    def _on_result_asked(self) -> None:
        self.asked.emit("result", None)

    def _on_commission_asked(self) -> None:
        self.asked.emit("commission", None)


def _target(task: Task) -> str:
    if task.key in ("decide_candidates", "publish_registration", "receive_submission"):
        return "candidates"
    return "result" if task.stage in ("vote", "result", "office") else ""
