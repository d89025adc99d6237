"""Printing in one job: the meeting's papers, each receiver's, empty forms, drafts; and what was printed."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from core import bundles
from core.bundles import Bundle
from core.papers.wording import title_in
from core.record.situation import Handover, Paper, Printing
from gui import allowed, dates, words
from gui.forms.choices import Choice
from gui.forms.issuing import issuable
from gui.forms.lawful import body_name
from gui.language import current
from gui.page import Page
from gui.saying import subjects
from gui.tokens import px
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label, row
from gui.widgets.rows import Row
from gui.widgets.stands import Columns, sheet
from gui.widgets.tickbox import TickBox
from gui.widgets.ticked import TickedRows

LINES = 40
FORMS_HIGH = 230


class PrintingPage(Page):
    """What goes together, and the list of what was printed and handed over."""

    print_asked = Signal(list, list, bool)
    save_asked = Signal(list, list, str)
    draft_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._forms: set[object] = set()

    def name(self) -> str:
        """The page's name."""
        return self.tr("Printing")

    def content(self) -> QWidget:
        """Build the page."""
        view = self.view
        if view is None or view.situation.election is None:
            return self.nothing(self.tr("No election is called"), self.tr("Papers follow from its acts."))
        both = TickBox(self.tr("On both sides, each paper on sheets of its own"))
        work, side = column(gap=18), column(gap=18)
        work.addWidget(both)
        for key in bundles.keys(view.procedure):
            found = bundles.bundle(key, view.situation, view.procedure)
            work.addWidget(self._bundle(found, view, both))
        work.addWidget(self._blanks(view, both))
        side.addWidget(self._printed(view))
        side.addWidget(self._handed(view))
        side.addWidget(self._draft(view))
        return sheet(self.path(), Columns(holder(work), holder(side), width=420))

    # --- jobs ------------------------------------------------------------------------------------------

    def _bundle(self, found: Bundle, view: View, both: QCheckBox) -> QWidget:
        card = Card(self._title(found.key, view), gap=5)
        for paper in found.papers:
            card.add(label(paper_line(paper, view)))
        if found.blanks:
            names = ", ".join(title_in(kind, current()) for kind in found.blanks)
            card.add(label(self.tr("Empty forms beside them: {names}").format(names=names), "", "muted"))
        if found.missing:
            names = ", ".join(title_in(kind, current()) for kind in found.missing)
            card.add(label(self.tr("Not issued yet: {names}").format(names=names), "", "soon"))
        numbers, forms = [one.number for one in found.papers], list(found.blanks)
        card.add(self._buttons(numbers, forms, found.key, both, view))
        return card

    def _title(self, key: str, view: View) -> str:
        if key == bundles.MEETING:
            return self.tr("Everything for the electors' meeting")
        return self.tr("Everything for: {receiver}").format(receiver=body_name(view, key))

    def _buttons(
        self, numbers: list[int], forms: list[str], key: str, both: QCheckBox, view: View
    ) -> QWidget:
        go, save = button(self.tr("Print…")), button(self.tr("Save to a stick…"))
        go.clicked.connect(partial(self._on_print, numbers, forms, both))
        save.clicked.connect(partial(self._on_save, numbers, forms, key))
        for one in (go, save):
            one.setEnabled(bool(numbers or forms))
            allowed.grey(one, view, "record_printing")
        if self._lead is None and go.isEnabled():
            self._lead = go
        return holder(row(go, save, -1, gap=8), "inside")

    def _on_print(self, numbers: list[int], forms: list[str], both: QCheckBox, _on: bool = False) -> None:
        self.print_asked.emit(numbers, forms, both.isChecked())

    def _on_save(self, numbers: list[int], forms: list[str], key: str, _on: bool = False) -> None:
        self.save_asked.emit(numbers, forms, key)

    # --- empty forms -----------------------------------------------------------------------------------

    def _blanks(self, view: View, both: QCheckBox) -> QWidget:
        from core.papers import blanks  # noqa: PLC0415  the PDF library is loaded when it is needed

        card = Card(self.tr("Empty forms for the day the laptop dies"), gap=8)
        why = self.tr(
            "The papers themselves without values, to be filled in by hand. Nothing ticked: all of them."
        )
        card.add(label(why, "", "muted"))
        kinds = blanks.kinds(view.procedure)
        rows = tuple(Row(kind, title_in(kind, current())) for kind in kinds)
        listed = TickedRows(rows, self.tr("Empty forms"), self._forms)
        listed.setMinimumHeight(px(FORMS_HIGH))
        card.add(listed)
        go, save = button(self.tr("Print empty forms…")), button(self.tr("Save empty forms…"))
        go.clicked.connect(partial(self._on_forms, kinds, both))
        save.clicked.connect(partial(self._on_forms_saved, kinds))
        card.add(row(go, save, -1, gap=8))
        return card

    def _chosen(self, kinds: tuple[str, ...]) -> list[str]:
        return [kind for kind in kinds if kind in self._forms] or list(kinds)

    def _on_forms(self, kinds: tuple[str, ...], both: QCheckBox, _on: bool = False) -> None:
        self.print_asked.emit([], self._chosen(kinds), both.isChecked())

    def _on_forms_saved(self, kinds: tuple[str, ...], _on: bool = False) -> None:
        self.save_asked.emit([], self._chosen(kinds), "forms")

    # --- drafts ----------------------------------------------------------------------------------------

    def _draft(self, view: View) -> QWidget:
        card = Card(self.tr("A draft to read before issuing"), gap=8)
        choice = Choice(())
        QTimer.singleShot(0, choice, partial(_offer, choice, view))  # there may be a thousand meetings
        choice.setAccessibleName(self.tr("Paper"))
        go = button(self.tr("Print the draft…"))
        go.clicked.connect(partial(self._on_draft, choice))
        card.add(choice)
        card.add(row(go, -1))
        return card

    def _on_draft(self, choice: Choice, _on: bool = False) -> None:
        if choice.chosen() is not None:
            self.draft_asked.emit(str(choice.chosen()))

    # --- what was done ---------------------------------------------------------------------------------

    def _printed(self, view: View) -> QWidget:
        card = Card(self.tr("What was printed and saved"), gap=5)
        last = view.situation.printings[: -LINES - 1 : -1]
        if last:
            card.add(label("\n\n".join(self._printing(one, view) for one in last), "small"))
        else:
            card.add(label(self.tr("Nothing has been printed from this file yet."), "", "muted"))
        return card

    def _printing(self, one: Printing, view: View) -> str:
        when = dates.full_moment(view.local(one.at))
        how = self.tr("saved") if one.how == "save" else self.tr("%n copies printed", "", one.copies)
        return f"{_named(one.paper, view)}\n{when} · {how}"

    def _handed(self, view: View) -> QWidget:
        card = Card(self.tr("Certificates, copies and papers handed over"), gap=5)
        last = view.situation.handovers[: -LINES - 1 : -1]
        if last:
            card.add(label("\n\n".join(self._handing(one, view) for one in last), "small"))
        else:
            card.add(label(self.tr("Nothing has been handed over yet."), "", "muted"))
        return card

    def _handing(self, one: Handover, view: View) -> str:
        parts = [dates.full_moment(view.local(one.at))]
        if one.copy_number is not None:
            parts.append(self.tr("copy No {number}").format(number=one.copy_number))
        parts.append(one.receiver)
        if one.capacity:
            parts.append(one.capacity)
        return f"{_named(one.paper, view)}\n{' · '.join(parts)}"


def _offer(choice: Choice, view: View) -> None:
    choice.offer(tuple(issuable(view, numbered=False)))


def paper_line(paper: Paper, view: View) -> str:
    """A paper in one line: number, title, of whom."""
    subject = subjects.of(paper, view.situation)
    said = f"{words.number(paper.number)} · {words.paper_title(paper)}"
    return f"{said} · {subject}" if subject else said


def _named(number: int, view: View) -> str:
    paper = next(one for one in view.situation.papers if one.number == number)
    return paper_line(paper, view)
