"""A form on the page: sections of fields, values in and out, findings in place, keys in paper order."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from core.rules.findings import Finding
from gui.forms import sight
from gui.forms.field import Field
from gui.forms.listed import Table
from gui.forms.paths import put, take
from gui.forms.shell import Said, Shell
from gui.forms.spec import Section, Values
from gui.widgets.around import scroller_of, stops
from gui.widgets.build import Card, button, column, label, row

LEVELS = 6
"""So many layouts lie about each other, from an input whose edge is marked to what is scrolled."""
Lines = Sequence[tuple[str, str, str | Table]]
Answers = tuple[tuple[str, Lines], ...]
"""Of each field: its section's title and its lines, each a path, a question and an answer."""


class Form(QWidget):
    """The sections under one another.

    `changed`: something was typed. `left`: the focus left a field, which may be judged from now on.
    `ended`: Enter in the last field. `submitted`: Ctrl+Enter anywhere. `asked`: a link of a section.
    """

    changed = Signal()
    left = Signal()
    ended = Signal()
    submitted = Signal()
    asked = Signal(str, object)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self.sections = tuple(sections)
        self.visited: set[str] = set()
        self._typed: set[str] = set()
        self._cards: list[QWidget] = []
        self._loading = False
        box = column(gap=16)
        self.setLayout(box)
        for section in self.sections:
            card = Card(section.title, gap=12)
            self._cards.append(card)
            box.addWidget(card)
            self._fill(card, section)
        for field in self.fields():
            field.changed.connect(partial(self._on_changed, field.path))
            field.asked.connect(self.asked)
            field.left.connect(partial(self._on_left, field.path))
        for table in self.findChildren(QAbstractItemView):
            table.selectionModel().currentChanged.connect(self._on_line)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.show_sections()

    def fields(self, *, shown: bool = False) -> Iterator[Field]:
        """All fields in paper order; only those of sections that are shown."""
        for section, card in zip(self.sections, self._cards, strict=True):
            if not shown or not card.isHidden():
                yield from section.fields

    def values(self, *, shown: bool = False) -> Values:
        """What stands in the fields, by path."""
        made: Values = {}
        for field in self.fields(shown=shown):
            if field.path:
                put(made, field.path, field.value())
        return made

    def set_values(self, values: Values) -> None:
        """Put values in; a field whose path isn't there is left as it is."""
        self._loading = True
        for field in self.fields():
            found = take(values, field.path)
            if found is not None:
                field.set_value(found)
        self._loading = False
        self.show_sections()

    def problems(self) -> tuple[Finding, ...]:
        """What the fields themselves can't read."""
        found: list[Finding] = []
        for field in self.fields(shown=True):
            if isinstance(field, Shell):
                found += field.problems()
        return tuple(found)

    def show_findings(self, findings: Sequence[Finding], *, visited_only: bool = False) -> None:
        """Show each finding at its fields; on a first pass only at those that were left already."""
        seen = self._sees_focus()
        for field in self.fields():
            mine = [one for one in findings if any(field.covers(path) for path in one.fields)]
            if visited_only:
                mine = [one for one in mine if self._was_visited(one)]
            field.show_findings(mine)
        if seen:
            self.follow_focus()  # what comes above it pushes it down

    def place_of(self, finding: Finding) -> tuple[Field, str] | None:
        """The field that a finding concerns, and the path it names; None where it concerns none."""
        for path in finding.fields:
            for field in self.fields(shown=True):
                if field.covers(path):
                    return field, path
        return None

    def answers(self) -> Answers:
        """What the check page says: by section, each line with the path its Change leads to."""
        made: list[tuple[str, Lines]] = []
        for section, card in zip(self.sections, self._cards, strict=True):
            if card.isHidden():
                continue
            for field in section.fields:
                told = field.told() if isinstance(field, Shell) else _told(field)
                if told:
                    made.append((section.title, tuple(told)))
        return tuple(made)

    def focus_first(self) -> None:
        """The first field that one stops at, or that refuses who records; what only tells is passed over."""
        for field in self.fields(shown=True):
            if stops(field) or (isinstance(field, Shell) and field.problems()):
                field.focus_part()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes on, in paper order."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            self._go_on()

    def _fill(self, card: Card, section: Section) -> None:
        if section.hint:
            card.add(label(section.hint, "", "muted"))
        if section.link is not None:
            link = button(section.link.text)
            link.clicked.connect(partial(self.asked.emit, *section.link.target))
            card.add(row(link, -1))
        for field in section.fields:
            card.add(field)

    def show_sections(self) -> None:
        """Show the sections that the values ask for."""
        if all(section.when is None for section in self.sections):
            return
        values = self.values()
        for section, card in zip(self.sections, self._cards, strict=True):
            if section.when is not None:
                card.setVisible(section.when(values))

    def _go_on(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton | QToolButton):
            focus.click()
            return
        ways = [one for one in self.stops() if not isinstance(one, QPushButton | QToolButton)]
        place = next((n for n, one in enumerate(ways) if one is focus), None)
        if place is None:
            self.ended.emit()
            return
        for one in ways[place + 1 :]:
            if isinstance(one, QRadioButton) and self._answer_the_same(focus, one):
                continue
            one.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.ended.emit()

    def _answer_the_same(self, one: QWidget | None, other: QWidget) -> bool:
        """Whether two answers belong to one question: one gets from the first to the second by arrows."""
        field = self.field_of(one)
        return isinstance(one, QRadioButton) and field is not None and field is self.field_of(other)

    def stops(self) -> Iterator[QWidget]:
        """Where Tab stops in the form, field by field."""
        for field in self.fields(shown=True):
            yield from stops(field)

    def _was_visited(self, finding: Finding) -> bool:
        return any(
            path == seen or path.startswith(f"{seen}.") for path in finding.fields for seen in self.visited
        )

    def _on_changed(self, path: str) -> None:
        if not self._loading:
            self._typed.add(path)
            self.show_sections()
            self.changed.emit()

    def _on_left(self, path: str) -> None:
        self.visited.add(path)
        self.left.emit()

    def in_order(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """Findings as their fields follow one another; those without a field first."""
        fields = list(self.fields(shown=True))

        def place(finding: Finding) -> int:
            found = self.place_of(finding)
            return fields.index(found[0]) if found is not None else -1

        return tuple(sorted(findings, key=place))

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._bring_into_sight(new)
            self.follow_focus()
        field = self.field_of(old)
        if field is None or (new is not None and field.isAncestorOf(new)):
            return
        if new is not None and not self.isAncestorOf(new) and field.path not in self._typed:
            return  # up to the name of who records, before anything is typed here
        if isinstance(old, QAbstractButton) and new is None:
            return
        self._on_left(field.path)

    def _on_line(self, *_: object) -> None:
        """The arrows go from line to line of a table that is taller than the page."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractItemView) and self.isAncestorOf(focus):
            self._bring_into_sight(focus)

    def follow_focus(self) -> None:
        """Bring what has the focus into sight, once all has its place: what is only just shown has none."""
        QTimer.singleShot(0, self, partial(self._follow_focus, None))

    def _follow_focus(self, before: QPoint | None) -> None:
        """Follow as long as it moves: a paragraph takes its height only once it has its width."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            for _ in range(LEVELS):  # a finding that has just come grows the field, the card and the form
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self._bring_into_sight(focus)
            here = focus.mapTo(self, QPoint(0, 0))
            if here != before:
                QTimer.singleShot(0, self, partial(self._follow_focus, here))

    def _bring_into_sight(self, widget: QWidget) -> None:
        area = scroller_of(self)
        content = area.widget() if area is not None else None
        if area is None or content is None:
            return
        field = self.field_of(widget)
        around = sight.place(field, content) if field is not None else None
        sight.bring(area, content, widget, self._with_its_remark(widget, content), around)

    def _sees_focus(self) -> bool:
        """Whether what has the focus is in sight: somebody may have scrolled away from it."""
        focus, area = QApplication.focusWidget(), scroller_of(self)
        content = area.widget() if area is not None else None
        if focus is None or area is None or content is None or not self.isAncestorOf(focus):
            return False
        box, top = sight.spot(focus, content), area.verticalScrollBar().value()
        return top <= box.top() and box.bottom() <= top + area.viewport().height()

    def _with_its_remark(self, widget: QWidget, content: QWidget) -> QRect:
        """The place of an input, down to the end of the findings that stand next beneath it."""
        box, field = sight.place(widget, content), self.field_of(widget)
        remarks = field.findChildren(Said) if field is not None else []
        below = [sight.place(one, content) for one in remarks if one.isVisible()]
        nearest = min((one for one in below if one.top() >= box.top()), key=QRect.top, default=box)
        return box.united(nearest)

    def field_of(self, widget: QWidget | None) -> Field | None:
        """The innermost field around a widget of the form."""
        if widget is None or not self.isAncestorOf(widget):
            return None
        here: QWidget | None = widget
        while here is not None and here is not self:
            if isinstance(here, Field) and here.path:
                return here
            here = here.parentWidget()
        return None


def _told(field: Field) -> Lines:
    return tuple((field.path, question, answer) for question, answer in field.summary())
