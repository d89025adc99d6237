"""After the act: what happened, what to print, what is next. The buttons that lead on stand in the foot."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from core.acts import agenda
from core.office import Verdict
from core.rules.findings import Severity
from gui import allowed, dates, words
from gui.forms import targets
from gui.forms.flow import of_kind
from gui.forms.shell import line_of
from gui.forms.spec import FormSpec, Link
from gui.language import current
from gui.saying import deeds, subjects
from gui.view import View
from gui.widgets.build import Card, aligned, button, column, holder, label, row, rule, tile
from gui.widgets.marks import Mark


class Done(QWidget):
    """`asked` leads on; `print_asked` and `save_asked` name a paper by its register number.

    `on` is where one goes next; None: only back to the overview.
    """

    asked = Signal(str, object)
    print_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, spec: FormSpec, view: View, verdict: Verdict) -> None:
        super().__init__()
        self.setObjectName("content")
        self.on: Link | None = None
        box = column(self._happened(spec, view, verdict), gap=16)
        if verdict.papers:
            box.addWidget(self._papers(view, verdict.papers))
        box.addWidget(self._next(spec, view))
        self.setLayout(box)

    def _happened(self, spec: FormSpec, view: View, verdict: Verdict) -> QWidget:
        title = deeds.acts().get(spec.act, {}).get(current(), spec.title())
        body = column(label(title, "lead", "done", strong=True), gap=4)
        entry = next((one for one in view.journal if one.seq == verdict.entry), None)
        if entry is not None:
            said = QCoreApplication.translate("Done", "Entry No {number} of the journal, {moment}, {who}.")
            moment = dates.full_moment(view.local(entry.happened))
            body.addWidget(label(said.format(number=entry.seq, moment=moment, who=entry.by[current()])))
        for line in spec.after(view, verdict):
            body.addWidget(label(line))
        late = of_kind(verdict.findings, Severity.LATE)
        whole = aligned(holder(column(Mark("done", 20)), "clear"), holder(body, "clear"), 12)
        outer = column(whole, gap=8, margins=(18, 14, 18, 14))
        made = tile("done", outer)
        if not late:
            return made
        below = column(*(line_of(one, why=True, do=False) for one in late), gap=4, margins=(18, 10, 18, 10))
        return holder(column(made, tile("late", below), gap=10))

    def _papers(self, view: View, numbers: Sequence[int]) -> QWidget:
        card = Card(QCoreApplication.translate("Done", "Papers to print and sign"), gap=6)
        for place, number in enumerate(numbers):
            paper = next((one for one in view.situation.papers if one.number == number), None)
            if paper is None:
                continue
            if place:
                card.add(rule())
            pattern = QCoreApplication.translate("Done", "No {number} · {title}")
            title = pattern.format(number=number, title=words.paper_title(paper))
            subject = subjects.of(paper, view.situation)
            texts = column(label(title, "", "", strong=True), gap=0)
            if subject:
                texts.addWidget(label(subject, "small", "muted"))
            line = row(gap=8)
            line.addLayout(texts, 1)
            for said, signal in self._buttons():
                one = button(said)
                one.setAccessibleName(f"{said}: {title}")
                one.clicked.connect(partial(signal, number))
                line.addWidget(one)
            card.add(line)
        return card

    def _buttons(self) -> tuple[tuple[str, Callable[[int], object]], ...]:
        translate = QCoreApplication.translate
        return (
            (translate("Done", "Show"), partial(self.asked.emit, "papers")),
            (translate("Done", "Save PDF…"), self.save_asked.emit),
            (translate("Done", "Print…"), self.print_asked.emit),
        )

    def _next(self, spec: FormSpec, view: View) -> QWidget:
        card = Card(QCoreApplication.translate("Done", "Next"), gap=8)
        self.on = link = spec.next_target(view) if spec.next_target is not None else None
        task = agenda.current(view.tasks)
        if link is None and task is not None:
            target = targets.of_task(task, view)
            if target is not None:
                self.on = Link(targets.title(target) or words.task(task.key), target)
            card.add(label(words.task(task.key)))
            if self.on is not None and (why := _not_for_role(view, self.on)):
                card.add(label(why, "", "muted"))
                self.on = None
            elif target == ("act", ("hold_meeting", "")):
                first = QCoreApplication.translate(
                    "Done", "The commission decides it at a meeting: record today's meeting first."
                )
                card.add(label(first, "", "muted"))
        elif link is None:
            finished = agenda.stage(view.situation, view.procedure, view.now) == agenda.FINISHED
            card.add(
                label(
                    QCoreApplication.translate("Done", "The election is complete.")
                    if finished
                    else QCoreApplication.translate("Done", "Nothing else can be done today.")
                )
            )
        else:
            card.add(label(link.text))
        return card


def _not_for_role(view: View, link: Link) -> str:
    """Why whoever is signed in doesn't go there: it is an act of another role; empty: they may."""
    page, subject = link.target
    return allowed.why_not(view, str(subject[0])) if page == "act" and isinstance(subject, tuple) else ""


def overview() -> Link:
    """Where one always may go from here."""
    return Link(QCoreApplication.translate("Done", "To the overview"), ("overview", None))
