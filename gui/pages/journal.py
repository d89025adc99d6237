"""Journal: who did what and when, in words; what was late; what the checks remarked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from gui import dates, deeds, remarks, words
from gui.desk import JournalLine
from gui.language import current
from gui.page import WIDEST, Page
from gui.tokens import px
from gui.view import View
from gui.widgets.build import column, holder, label, row
from gui.widgets.rows import Row, RowsView

LATER = 86_400


class JournalPage(Page):
    """The newest entry on top; the box filters as one types."""

    scrolls = False

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._search: QLineEdit | None = None
        self._list: RowsView | None = None
        self._none: QWidget | None = None
        self._typed = ""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Journal")

    def focus_main(self) -> None:
        """The filter box."""
        if self._search is not None:
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._search.selectAll()
        else:
            super().focus_main()

    def content(self) -> QWidget:
        """Build the page."""
        self._search = self._list = None
        view = self.view
        if view is None or not view.journal:
            return self.nothing(
                self.tr("The journal is empty"),
                self.tr("Every act of the commission is written here, with its hour and the person's name."),
            )
        self._rows = tuple(self._row(line, view) for line in reversed(view.journal))
        self._search = QLineEdit(self._typed)
        self._search.setPlaceholderText(self.tr("Find: a name, an act, a day"))
        self._search.setAccessibleName(self.tr("Find in the journal"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(px(420))
        self._search.textChanged.connect(self._on_typed)
        count = label(self.tr("%n entries", "", len(view.journal)), "small", "muted", wrap=False)
        self._list = RowsView((), self.tr("Entries of the journal"))
        self._list.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self._none = label(self.tr("No entry holds these words."), "", "muted")
        top = row(gap=14)
        top.addWidget(self._search, 1)
        top.addWidget(count)
        top.addStretch(1)
        body = column(top, gap=12, margins=(28, 20, 28, 20))
        body.addWidget(self._none)
        body.addWidget(self._list, 1)
        whole = holder(body)
        self._filter()
        whole.setMaximumWidth(px(WIDEST))
        return holder(row(whole, gap=0))

    def _row(self, line: JournalLine, view: View) -> Row:
        lines = []
        about = deeds.details(line, view)
        if about:
            lines.append((about, "ink"))
        when = dates.full_moment(line.happened)
        by = line.by[current()]
        lines.append((" · ".join(part for part in (when, by) if part), "muted"))
        if (line.at - line.happened).total_seconds() > LATER:
            later = self.tr("recorded later: {moment}").format(moment=dates.full_moment(view.local(line.at)))
            lines.append((later, "soon"))
        lines += [(self._late(code, view), "late") for code in line.late]
        lines += [(remarks.remark(code, view), "soon") for code in line.warnings]
        pill, state = "", "quiet"
        if line.late:
            pill, state = self.tr("late"), "late"
        elif line.warnings:
            pill, state = self.tr("with a warning"), "soon"
        return Row(line.seq, deeds.deed(line), tuple(lines), lead=str(line.seq), pill=pill, pill_state=state)

    def _late(self, code: str, view: View) -> str:
        step = code.removesuffix(".late")
        found = next((late for late in view.situation.lateness if late.step == step), None)
        if found is None:
            return words.step(step)
        days = self.tr("%n day(s) late", "", found.days)
        return f"{words.step(step)} · {days}. {found.reason[current()]}"

    def _on_typed(self, text: str) -> None:
        self._typed = text
        self._filter()

    def _filter(self) -> None:
        if self._list is None or self._none is None:
            return
        asked = [_folded(word) for word in self._typed.split()]
        found = tuple(r for r in self._rows if all(word in _folded(r.spoken()) for word in asked))
        self._list.show_rows(found)
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)


def _folded(text: str) -> str:
    """For search: small letters, ё as е."""
    return text.casefold().replace("ё", "е").replace("\u00a0", " ")
