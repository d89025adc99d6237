"""Journal: minutes of what was recorded, by whom and when; what was late; what the checks remarked."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QPushButton, QWidget

from core.record.situation import Situation
from core.rules.people import search_key
from gui import allowed, dates, wording, words
from gui.desk import JournalLine
from gui.forms import correcting, recorded
from gui.forms.choices import Choice, Options
from gui.forms.registry import FORMS
from gui.gluing import glued
from gui.language import current
from gui.page import Page
from gui.saying import corrected, deeds, minutes, remarks
from gui.saying.then import stood
from gui.tokens import edge, large, px, tall
from gui.view import View
from gui.widgets.build import button, column, holder, label, row
from gui.widgets.rows import AT_ONCE, SLICE, MadeWhenAsked, Row, RowsView
from gui.widgets.stands import Scroller

LATER = 86_400
CLOCK = "record.clock_back"


class JournalPage(Page):
    """The newest entry on top. A box and three choices look it through; an entry opens the record of then."""

    scrolls = False

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[JournalLine, ...] = ()
        self._rows = MadeWhenAsked((), lambda at: Row(at, ""))
        self._filling: Iterator[None] | None = None
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._on_slice)
        self._search: QLineEdit | None = None
        self._choices: dict[str, Choice] = {}
        self._list: RowsView | None = None
        self._none: QWidget | None = None
        self._count: QLabel | None = None
        self._wrong: QPushButton | None = None
        self._why: QLabel | None = None
        self._typed = ""
        self._chosen: dict[str, object] = {}
        self._then: tuple[int, Situation] | None = None
        self._kept: object = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Journal")

    def show_subject(self, subject: object) -> None:
        """Turn to an entry, whatever was filtered out."""
        self._then, self._chosen, self._typed, self._kept = None, {}, "", subject
        self.rebuild()

    def focus_main(self) -> None:
        """The filter box."""
        if self._search is not None:
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._search.selectAll()
        else:
            super().focus_main()

    def show_view(self, view: View | None) -> None:
        """Take another reading; a look back into another file ends."""
        if view is None or self.view is None or view.path != self.view.path:
            self._then, self._chosen, self._typed = None, {}, ""
        super().show_view(view)

    def show_then(self, found: tuple[int, Situation]) -> None:
        """Show the record as it stood after an entry."""
        self._then = found
        self.rebuild()

    def show_now(self) -> None:
        """Leave the look back; the entry stays chosen."""
        seq = self._then[0] if self._then is not None else None
        self._then, self._kept = None, seq
        self.rebuild()
        if self._list is not None:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> bool:
        """Esc: out of the look back."""
        if self._then is None:
            return False
        self.show_now()
        return True

    def content(self) -> QWidget:
        """Build the page."""
        self._search = self._list = self._count = self._wrong = self._why = None
        self._choices = {}
        self._filling = None
        self._slices.stop()
        view = self.view
        if view is None or not view.journal:
            return self.nothing(
                self.tr("The journal is empty"),
                self.tr("Every act of the commission is written here, with its hour and the person's name."),
            )
        if self._then is not None:
            line = next(one for one in view.journal if one.seq == self._then[0])
            area = Scroller(self.name())
            past = stood(view, line, self._then[1], self.show_now)
            self._lead = next(iter(past.findChildren(QPushButton)), None)
            area.put(past)
            return area
        changed = corrected.corrections(view.journal)
        self._lines = lines = view.journal[::-1]
        self._rows = MadeWhenAsked(
            [line.seq for line in lines],
            lambda at: self._row(lines[at], view, changed.get(lines[at].seq, ())),
        )
        self._list = RowsView((), self.tr("Entries of the journal"))
        self._list.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self._list.activated.connect(self._on_then)
        self._list.moved.connect(self._weigh)
        self._none = label(self.tr("No entry fits this choice."), "", "muted")
        over = 10 if large() else 20
        body = column(self._filters(view), gap=over * 0.6, margins=(edge(), over, edge(), 16))
        body.addWidget(self._none)
        body.addWidget(self._list, 1)
        body.addLayout(self._foot())
        whole = holder(body)
        self._filter()
        return whole

    # --- looking through -------------------------------------------------------------------------------

    def _filters(self, view: View) -> QLayout:
        self._search = QLineEdit(self._typed)
        self._search.setPlaceholderText(self.tr("Find: a name, an act, a day"))
        self._search.setAccessibleName(self.tr("Find in the journal"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_typed)
        self._count = label("", "small", "muted", wrap=False)
        top = row(gap=10)
        chosen = row(gap=10) if tall() else top  # the choices need the whole line
        top.addWidget(self._search, 3)
        for key, name, options in (
            ("person", self.tr("Recorded by"), minutes.persons(view)),
            ("subject", self.tr("About what"), minutes.subjects(view)),
            ("day", self.tr("Day"), minutes.days(view)),
        ):
            chosen.addWidget(self._choice(key, name, options), 2)
        top.addWidget(self._count)
        return top if chosen is top else column(top, chosen, gap=8)

    def _choice(self, key: str, name: str, options: Options) -> Choice:
        made = Choice(options)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMinimumWidth(px(120))
        made.choose(self._chosen.get(key))
        if made.currentIndex() < 0:
            made.setCurrentIndex(0)
        made.currentIndexChanged.connect(partial(self._on_chosen, key))
        self._choices[key] = made
        return made

    def _foot(self) -> QLayout:
        then = button(self.tr("The record as it stood then"))
        then.setToolTip(self.tr("Candidates, figures, results and papers after the entry that is chosen"))
        then.clicked.connect(self._on_then)
        self._wrong = button(FORMS["correct"]("").title())
        self._wrong.clicked.connect(self._on_wrong)
        self._why = label("", "small", "muted")
        if tall():
            return column(row(then, self._wrong, -1, gap=8), self._why)
        made = row(then, self._wrong, gap=8)
        made.addWidget(self._why, 1)
        return made

    def _weigh(self) -> None:
        """The button for a wrong entry is off where the chosen one holds nothing to be set right, and why."""
        if self._wrong is None or self._why is None or self.view is None:
            return
        line = self._line()
        why = self._never(self.view, line) if line is not None else ""
        self._wrong.setEnabled(not why)
        self._wrong.setToolTip(why)
        self._wrong.setAccessibleDescription(why)
        self._why.setText(glued(why))
        allowed.grey(self._wrong, self.view, "correct")

    def _never(self, view: View, line: JournalLine) -> str:
        if correcting.asked_by(view, line):
            return ""
        found = recorded.elsewhere(line)
        if found is not None:
            said = wording.sentence(found)
            return f"{said.what} {said.do}"
        if all(table == "paper" for _, table, _, _ in line.changes):
            return self.tr("A paper is not corrected: set right the entry it rests on, then issue it anew.")
        return self.tr("Nothing in this entry is set right by a correction: it changes only by its own act.")

    def _line(self) -> JournalLine | None:
        chosen = self._list.chosen() if self._list is not None else None
        return next((one for one in self._lines if chosen is not None and one.seq == chosen.key), None)

    def _on_wrong(self) -> None:
        line = self._line()
        subject = correcting.asked_by(self.view, line) if self.view is not None and line is not None else ""
        self.asked.emit("act", ("correct", subject))

    def _on_typed(self, text: str) -> None:
        self._typed, self._kept = text, None
        self._filter()

    def _on_chosen(self, key: str, _place: int) -> None:
        self._chosen[key], self._kept = self._choices[key].chosen(), None
        self._filter()

    def _on_then(self) -> None:
        chosen = self._list.chosen() if self._list is not None else None
        if chosen is not None:
            self.asked.emit("as_it_stood", chosen.key)

    def _filter(self) -> None:
        """A short journal is looked through at once, a long one a slice in each turn of the loop."""
        self._slices.stop()
        self._filling = self._looked_through()
        self._on_slice()

    def _on_slice(self) -> None:
        if self._filling is None or next(self._filling, self) is self:
            self._filling = None
            self._slices.stop()
        elif not self._slices.isActive():
            self._slices.start(0)

    def _looked_through(self) -> Iterator[None]:
        places: list[int] = []
        typed = search_key(self._typed).split()
        for at, line in enumerate(self._lines):
            if self._chosen_is(line) and (not typed or self._says(at, typed)):
                places.append(at)
            if typed and at % SLICE == SLICE - 1 and len(self._lines) > AT_ONCE:
                yield
        self._show_only(places)

    def _show_only(self, places: list[int]) -> None:
        if self._list is None or self._none is None or self._count is None:
            return
        found = self._rows.only(places)
        self._list.show_rows(found)
        first = found.keys[0] if found else None
        self._list.choose(self._kept if self._kept in found.keys else first)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._weigh()
        whole = len(self._rows)
        said = self.tr("%n entries", "", whole)
        if len(found) != whole:
            said = self.tr("{count} of {total}").format(count=len(found), total=said)
        self._count.setText(said)

    def _chosen_is(self, line: JournalLine) -> bool:
        view = self.view
        person, subject, day = (self._chosen.get(key) for key in ("person", "subject", "day"))
        if view is None or (person is not None and line.by[current()] != person):
            return False
        if day is not None and minutes.day_of(line, view) != day:
            return False
        return not isinstance(subject, tuple) or minutes.concerns(line, subject)

    def _says(self, at: int, typed: list[str]) -> bool:
        spoken = search_key(self._rows[at].spoken())
        return all(word in spoken for word in typed)

    # --- an entry --------------------------------------------------------------------------------------

    def _row(self, line: JournalLine, view: View, changed: tuple[str, ...]) -> Row:
        lines = [(said, "ink") for said in (deeds.details(line, view), *changed) if said]
        when = dates.full_moment(line.happened)
        by = line.by[current()]
        lines.append((" · ".join(part for part in (when, by) if part), "muted"))
        if (line.at - line.happened).total_seconds() > LATER:
            later = self.tr("recorded later: {moment}").format(moment=dates.full_moment(view.local(line.at)))
            lines.append((later, "soon"))
        if line.clock_back is not None:
            said = self.tr("The clock stood behind the entry before. Reason: {reason}")
            lines.append((said.format(reason=line.clock_back[current()]), "soon"))
        lines += [(self._late(code, view), "late") for code in line.late]
        count = remarks.count_of(line, view)
        lines += [(remarks.remark(code, view, count), "soon") for code in line.warnings if code != CLOCK]
        pill, state = self._pill(line)
        return Row(line.seq, deeds.deed(line), tuple(lines), lead=str(line.seq), pill=pill, pill_state=state)

    def _pill(self, line: JournalLine) -> tuple[str, str]:
        if line.late:
            return self.tr("late"), "late"
        if line.clock_back is not None:
            return self.tr("clock set back"), "soon"
        return (self.tr("with a warning"), "soon") if line.warnings else ("", "quiet")

    def _late(self, code: str, view: View) -> str:
        step = code.removesuffix(".late")
        found = next((late for late in view.situation.lateness if late.step == step), None)
        if found is None:
            return words.step(step)
        days = self.tr("%n day(s) late", "", found.days)
        return f"{words.step(step)} · {days}. {found.reason[current()]}"
