"""Wording and settings: how acts in prose are set, which lines were composed, what the commission changed."""

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLineEdit, QWidget

from core.papers import wording
from core.papers.text import NBSP
from gui import allowed
from gui.forms.papersetting import SETTINGS, plainly, said
from gui.language import current
from gui.page import Page
from gui.tokens import px
from gui.view import View
from gui.widgets.build import Card, button, column, facts, holder, label, row
from gui.widgets.rows import Row, RowsView
from gui.widgets.stands import Columns, sheet

HIGH = 360


class WordingsPage(Page):
    """The catalogue of composed lines, the commission's own words, the settings of the papers."""

    def __init__(self) -> None:
        super().__init__()
        self._search: QLineEdit | None = None
        self._list: RowsView | None = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Wording and settings")

    def content(self) -> QWidget:
        """Build the page."""
        self._search = self._list = None
        view = self.view
        if view is None or view.situation.election is None:
            return self.nothing(self.tr("No election is called"), self.tr("Papers follow from its acts."))
        side = column(self._settings(view), self._changed(view), gap=18)
        return sheet(self.path(), Columns(self._catalogue(view), holder(side), width=400))

    def _settings(self, view: View) -> QWidget:
        card = Card(self.tr("Setting of the papers"), gap=8)
        chosen = [(said(f"{name}:"), said(f"{name}:{_setting(view, name)}")) for name in SETTINGS]
        card.add(facts(*chosen))
        go = button(self.tr("Change the settings…"))
        go.clicked.connect(partial(self.asked.emit, "act", ("set_paper_settings", "")))
        allowed.grey(go, view, "set_paper_settings")
        card.add(row(go, -1))
        return card

    def _changed(self, view: View) -> QWidget:
        card = Card(self.tr("Changed by the commission"), gap=6)
        found = wording.changed(view.situation.own_wording)
        for one in found:
            card.add(label(f"{one.language.upper()} · {_plain(one.own)}", "small", strong=True))
            was = self.tr("In the catalogue: {text}").format(text=_plain(one.catalogue))
            card.add(label(was, "small", "muted"))
        if not found:
            card.add(label(self.tr("Nothing is changed: every line is the program's."), "", "muted"))
        return card

    def _catalogue(self, view: View) -> QWidget:
        card = Card(self.tr("Lines that were composed"), gap=8)
        why = self.tr(
            "No decree, law or form gives these lines word for word. A commission may word them otherwise "
            "and answers for its words; every other line is that of the law and can't be changed."
        )
        card.add(label(why, "", "muted"))
        self._search = self._lead = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a line…"))
        self._search.setAccessibleName(self.tr("Find a line"))
        self._search.textChanged.connect(self._on_search)
        self._list = RowsView(self._rows(view, ""), self.tr("Lines that were composed"))
        self._list.setMinimumHeight(px(HIGH))
        self._list.activated.connect(self._on_line)
        change = button(self.tr("Change the wording of the line…"))
        change.clicked.connect(self._on_change)
        allowed.grey(change, view, "set_wording")
        for one in (self._search, self._list):
            card.add(one)
        card.add(row(change, -1))
        self._list.choose(None)
        return card

    def _rows(self, view: View, asked: str) -> tuple[Row, ...]:
        language = "kk" if current() == "kk" else "ru"
        own, rules = view.situation.own_wording, view.procedure.wording.get(language, {})
        rows = []
        for key, text in wording.catalogue(language).items():
            if key not in wording.composed_keys():
                continue
            mine = own.get(f"{language}:{key}")
            line = _plain(mine or rules.get(key, text))
            if asked.casefold() not in line.casefold():
                continue
            changed = f"kk:{key}" in own or f"ru:{key}" in own
            lines = ((self.tr("worded by the commission"), "soon"),) if changed else ()
            rows.append(Row(key, line, lines, quiet=True))
        return tuple(rows)

    def _on_search(self, text: str) -> None:
        if self._list is not None and self.view is not None:
            self._list.show_rows(self._rows(self.view, text.strip()))
            self._list.choose(None)

    def _on_line(self, _index: QModelIndex) -> None:
        self._on_change()

    def _on_change(self, _on: bool = False) -> None:
        chosen = self._list.chosen() if self._list is not None else None
        if chosen is not None and not allowed.why_not(self.view, "set_wording"):
            self.asked.emit("act", ("set_wording", str(chosen.key)))


def _plain(text: str) -> str:
    return plainly(text).replace(NBSP, " ")


def _setting(view: View, name: str) -> str:
    return view.situation.settings.get(name, SETTINGS[name][0])
