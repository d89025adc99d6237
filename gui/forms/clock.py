"""The clock of a practice file: it stands until somebody moves it, and never back behind the last entry."""

from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from core.rules.findings import Finding
from gui import dates
from gui.forms import reading
from gui.forms.numbers import MomentField
from gui.forms.problems import MOMENT, sentence
from gui.view import View
from gui.widgets.build import Card, button, label, row

MORNING = time(10)


def morning(day: datetime) -> datetime:
    """The hour at which the work of a day begins, in the zone of the moment given."""
    return datetime.combine(day.date(), MORNING, day.tzinfo)


class ClockCard(Card):
    """An hour on, the next morning, or a moment typed. `moved` names the moment asked for."""

    moved = Signal(object)

    def __init__(self, view: View) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("ClockCard", "Practice clock"), gap=6)
        self._now = view.now
        self.add(label(dates.full_moment(view.now), "", "soon", strong=True))
        steps = row(gap=8)
        for text, moment in (
            (translate("ClockCard", "An hour on"), view.now + timedelta(hours=1)),
            (translate("ClockCard", "Next morning"), morning(view.now + timedelta(days=1))),
        ):
            step = button(text)
            step.clicked.connect(partial(self.moved.emit, moment))
            steps.addWidget(step)
        steps.addStretch(1)
        self.add(steps)
        self._field = MomentField("", "", now=view.now)
        self._field.day.setText(reading.shown(view.now.date()))
        self.add(self._field)
        self._set = button(translate("ClockCard", "Set the clock"))
        self._set.clicked.connect(self._on_set)
        for edit in (self._field.day, self._field.hour):
            edit.returnPressed.connect(self._on_set)
        self.add(row(self._set, -1))
        self._said = label("", "small", "late")
        self._said.hide()
        self.add(self._said)

    def _on_set(self) -> None:
        typed = self._field.value()
        wrong = self._field.problems()
        if wrong or typed is None:
            self._tell(sentence(wrong[0] if wrong else Finding(MOMENT)).do)
            return
        moment = datetime.fromisoformat(str(typed)).replace(tzinfo=self._now.tzinfo)
        if moment < self._now:
            self._tell(
                QCoreApplication.translate(
                    "ClockCard",
                    "The clock does not go back. What happened earlier is recorded with its own moment.",
                )
            )
            return
        self.moved.emit(moment)

    def _tell(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
