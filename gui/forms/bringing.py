"""The dialog of a list that is brought in: how it was read, what stands where, what each row lacks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QWidget

from core.acts.electors import Enrolled
from core.importing import columns, deputies, encodings, tables
from core.rules.findings import Severity
from gui.forms.choices import Choice
from gui.forms.problems import MISSING, sentence, severity
from gui.frame.dialog import LEAST, Dialog
from gui.frame.letters import lettered
from gui.pressing import is_check_asked, is_enter, press_focused
from gui.tokens import px, tall
from gui.widgets.around import lead_through
from gui.widgets.build import button, column, holder, label, row, tile
from gui.widgets.elided import Elided
from gui.widgets.rows import Row
from gui.widgets.ticked import TickedRows

WIDE, HIGH = 1100, 690
LETTERS = {
    "utf-8": "UTF-8",
    "cp1251": "Windows-1251",
    "kz1048": "KZ-1048",
    "ptcp154": "PT154",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}
ACROSS = 5
"""So many choices of columns stand side by side."""


def role_names() -> dict[str, str]:
    """What may stand in a column."""
    translate = QCoreApplication.translate
    return {
        "number": translate("Bringing", "No"),
        "kk": translate("Bringing", "Name, surname (Kaz.)"),
        "kk_given": translate("Bringing", "Given name in Kazakh"),
        "kk_patronymic": translate("Bringing", "Patronymic in Kazakh"),
        "birth_year": translate("Bringing", "Born in"),
        "ru": translate("Bringing", "Name, surname (Rus.)"),
        "ru_given": translate("Bringing", "Given name in Russian"),
        "ru_patronymic": translate("Bringing", "Patronymic in Russian"),
        "address_kk": translate("Bringing", "Address in Kazakh"),
        "address_ru": translate("Bringing", "Address in Russian"),
    }


def passed_over(skipped: Sequence[deputies.Skipped], empty: int) -> str:
    """Which rows were passed over and why, in a sentence; empty where none was."""
    translate = QCoreApplication.translate
    why = {
        deputies.TITLE: translate("Bringing", "above the headings"),
        deputies.HEADING: translate("Bringing", "headings"),
        deputies.TOTAL: translate("Bringing", "a total"),
        deputies.NAMELESS: translate("Bringing", "no name"),
        deputies.BEYOND: translate("Bringing", "beyond the longest list"),
    }
    told: list[str] = []
    for reason, said in why.items():
        lines = [str(one.line) for one in skipped if one.why == reason]
        if lines:
            shown = ", ".join(lines[:12]) + (" …" if len(lines) > 12 else "")
            told.append(translate("Bringing", "{rows} ({why})").format(rows=shown, why=said))
    if empty:
        told.append(translate("Bringing", "%n empty row(s)", "", empty))
    return translate("Bringing", "Passed over: {rows}.").format(rows="; ".join(told)) if told else ""


class ImportDialog(Dialog):
    """Nothing is kept until it is accepted. `read_asked`: read the file again in another way."""

    topic = "dialog:bringing"
    read_asked = Signal(str, str, str)
    another_asked = Signal()
    accepted_rows = Signal(object, str)

    def __init__(self, parent: QWidget, name: str, known: Enrolled, first: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring in a list"))
        self._known, self._first = known, first
        self._table: tables.Table | None = None
        self._heading = 0
        self._preview = deputies.Preview((), (), 0)
        self._mapping: dict[str, Choice] = {}
        self._ticks: set[object] = set()
        self._loading = False
        self._encoding = self._choice(
            [(code, LETTERS[code]) for code in encodings.CHOICES], self.tr("Letters")
        )
        self._encoding.setMinimumContentsLength(12)
        signs = [(";", ";"), ("\t", self.tr("tab")), (",", ","), ("|", "|")]
        self._delimiter = self._choice(signs, self.tr("Between the cells"))
        self._sheet = self._choice([], self.tr("Sheet"))
        self._how = row(gap=14)
        for choice in (self._encoding, self._delimiter, self._sheet):
            self._how.addWidget(_labelled(choice))
        self._how.addStretch(1)
        self._unsure = tile(
            "soon",
            column(
                label(
                    self.tr("Look at the Kazakh letters: the file doesn't say how they are written."),
                    strong=True,
                ),
                margins=(14, 8, 14, 8),
            ),
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self.list = TickedRows((), self.tr("Rows of the file"), self._ticks)
        self.list.ticked.connect(self._count)
        nothing = column(
            label(self.tr("No row of this file is a deputy."), "lead", strong=True),
            label(
                self.tr(
                    "A deputy's row holds a surname and a given name. Say above which column is what, "
                    "take another sheet, or choose another file."
                )
            ),
            gap=4,
            margins=(20, 18, 20, 18),
        )
        nothing.addStretch(1)
        self._empty = tile("quiet", nothing)
        for one in (self.list, self._empty):
            one.setMinimumHeight(px(LEAST))
        self.said = label("", "", "muted")
        self.over = label("", "small", "muted")
        self.take = button("", main=True)
        self.take.clicked.connect(self._on_take)
        self._put_in_place(name)
        lettered(self)

    def _put_in_place(self, name: str) -> None:
        another, leave = button(self.tr("Choose another file…")), button(self.tr("Cancel"))
        another.clicked.connect(self.another_asked)
        leave.clicked.connect(self.reject)
        title = label(self.tr("Deputies from “{file}”").format(file=name), "title", strong=True)
        if tall():  # the rows of the file need the room
            beside = row(gap=20)
            beside.addWidget(title, 100)
            beside.addLayout(self._how)
            head: QLayout = beside
            layout = column(self._unsure, self._grid, gap=6)
        else:
            head = column(title, self._how, gap=8)
            asked = label(self.tr("Which column is what"), "", "muted")
            layout = column(self._unsure, asked, self._grid, gap=8)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.over)
        self.arrange(head, layout, row(another, -1, leave, self.take, gap=10), wide=WIDE, high=HIGH)

    def show_table(self, table: tables.Table) -> None:
        """Take a reading of the file: the columns are told anew."""
        self._table = table
        found = columns.recognise(table)
        self._heading = found.heading
        self._show_how(table)
        self._show_columns(table, found)
        self._judge()
        lead_through(self._sheet, [*self._mapping.values(), self.list])
        if QApplication.focusWidget() not in (self._encoding, self._delimiter, self._sheet):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses a button that has the focus; only Ctrl+Enter takes the list from anywhere."""
        if is_check_asked(event):
            self.take.click()
        elif not press_focused(event) and not is_enter(event):
            super().keyPressEvent(event)

    @property
    def mapping(self) -> dict[str, int]:
        """The column of each role that has one."""
        found = ((role, choice.chosen()) for role, choice in self._mapping.items())
        return {role: place for role, place in found if isinstance(place, int) and place >= 0}

    def map_column(self, role: str, place: int | None) -> None:
        """Choose the column of a role."""
        self._mapping[role].choose(-1 if place is None else place)

    def read_as(self, encoding: str) -> None:
        """Choose other letters."""
        self._encoding.choose(encoding)

    def _choice(self, options: Sequence[tuple[object, str]], name: str) -> Choice:
        made = Choice(options)
        made.setMinimumContentsLength(8)
        made.setAccessibleName(name)
        made.currentIndexChanged.connect(self._on_how)
        return made

    def _show_how(self, table: tables.Table) -> None:
        self._loading = True
        text = not table.sheets
        self._encoding.choose(table.encoding)
        self._delimiter.choose(table.delimiter)
        if self._sheet.count() != len(table.sheets):
            self._sheet.clear()
            self._sheet.options = tuple((one, one) for one in table.sheets)
            self._sheet.addItems(list(table.sheets))
        self._sheet.choose(table.sheet)
        for choice, shown in (
            (self._encoding, text),
            (self._delimiter, text),
            (self._sheet, len(table.sheets) > 1),
        ):
            holder_ = choice.parentWidget()
            if holder_ is not None:
                holder_.setVisible(shown)
        self._unsure.setVisible(text and not table.sure)
        self._loading = False

    def _show_columns(self, table: tables.Table, found: columns.Recognised) -> None:
        for old in self._mapping.values():
            _taken_away(old)
        self._mapping = {}
        samples = [one for one in table.rows if one.line > found.heading]
        options: list[tuple[object, str]] = [(-1, "–")]
        options += [(place, _column_name(place, found.titles, samples)) for place in range(table.width)]
        for place, (role, name) in enumerate(role_names().items()):
            choice = Choice(options)
            choice.setMinimumContentsLength(6)
            choice.setAccessibleName(name)
            choice.choose(found.mapping.get(role, -1))
            choice.currentIndexChanged.connect(self._judge)
            self._mapping[role] = choice
            self._grid.addWidget(_labelled(choice), place // ACROSS, place % ACROSS)
            self._grid.setColumnStretch(place % ACROSS, 1)

    def _judge(self, *_: object) -> None:
        if self._table is None:
            return
        self._preview = deputies.preview(self._table, self.mapping, self._heading, self._known, self._first)
        self._ticks.clear()
        self._ticks |= {one.line for one in self._preview.rows if _wanted(one)}
        self.list.show_rows(tuple(_row(one, self.mapping) for one in self._preview.rows))
        self.list.choose(None)
        self.list.setVisible(bool(self._preview.rows))
        self._empty.setVisible(not self._preview.rows)
        self.over.setText(passed_over(self._preview.skipped, self._preview.empty))
        self.over.setVisible(bool(self.over.text()))
        self._count()

    def _count(self) -> None:
        barred = {one.line for one in self._preview.rows if one.barred}
        if barred & self._ticks:
            self._ticks -= barred
            self.list.viewport().update()
        taken = self._taken()
        wrong = sum(1 for one in taken if _worst(one) is Severity.REFUSE)
        left = len(self._preview.rows) - len(taken)
        parts = [self.tr("%n row(s) ticked.", "", len(taken))]
        if wrong:
            parts.append(self.tr("%n of them to be completed in the form.", "", wrong))
        if left:
            parts.append(self.tr("%n left out.", "", left))
        parts += [sentence(one).what for one in self._preview.findings]
        parts.append(self.tr("Nothing is recorded yet: the form comes next."))
        self.said.setText(" ".join(parts))
        self.take.setText(self.tr("Put %n row(s) into the form", "", len(taken)))
        self.take.setEnabled(bool(taken))

    def _taken(self) -> list[deputies.Draft]:
        return [one for one in self._preview.rows if one.line in self._ticks]

    def _on_how(self) -> None:
        if self._loading:
            return
        chosen = (self._encoding.chosen(), self._delimiter.chosen(), self._sheet.chosen())
        self.read_asked.emit(*(str(one or "") for one in chosen))

    def _on_take(self) -> None:
        taken = self._taken()
        left = [str(one.line) for one in self._preview.rows if one.line not in self._ticks]
        said = [self.tr("%n row(s) brought in.", "", len(taken))]
        if left:
            said.append(self.tr("Left out: {rows}.").format(rows=", ".join(left)))
        said += [one for one in (self.over.text(),) if one]
        self.accepted_rows.emit([one.data for one in taken], " ".join(said))
        self.accept()


def _labelled(choice: Choice) -> QWidget:
    name = Elided(choice.accessibleName(), "small", "muted")
    return holder(column(name, choice, gap=1), "bare")


def _taken_away(choice: Choice) -> None:
    around = choice.parentWidget()
    if around is not None:
        around.hide()
        around.deleteLater()


def _column_name(place: int, titles: Sequence[str], samples: Sequence[tables.Row]) -> str:
    """The letter of a column with its heading, or with what its first cell holds."""
    letter = _letter(place)
    cells = (one.cells[place] for one in samples if place < len(one.cells) and one.cells[place])
    told = titles[place] if place < len(titles) and titles[place] else next(cells, "")
    return f"{letter} · {told[:40]}" if told else letter


def _worst(one: deputies.Draft) -> Severity | None:
    found = {severity(finding) for finding in one.findings}
    return next((kind for kind in (Severity.REFUSE, Severity.LATE, Severity.WARN) if kind in found), None)


def _wanted(one: deputies.Draft) -> bool:
    """Ticked at first, but for what can't be taken and who is there already."""
    return not one.barred and not any(finding.code == "electors.twice" for finding in one.findings)


def _told(one: deputies.Draft, mapping: Mapping[str, int]) -> dict[str, Severity]:
    """What is found in a row, each with its row and column in words; gaps of several columns are one."""
    translate = QCoreApplication.translate
    gaps: list[str] = []
    told: dict[str, Severity] = {}
    for found in one.findings:
        roles = [role for path in found.fields for role in deputies.roles_of(path, mapping)]
        if found.code == MISSING and roles:
            gaps += roles
            continue
        said = sentence(found)
        text = f"{said.what} {said.do}"
        if roles:
            where = translate("Bringing", "Row {row}, {columns}: {said}")
            text = where.format(row=one.line, columns=_columns(roles, mapping), said=text)
        told.setdefault(text, severity(found))
    if gaps:
        lacking = translate(
            "Bringing",
            "Row {row} is not complete: {columns}. Complete it in the file, or later in the form.",
        )
        told = {lacking.format(row=one.line, columns=_columns(gaps, mapping)): Severity.REFUSE, **told}
    return told


def _columns(roles: Sequence[str], mapping: Mapping[str, int]) -> str:
    """Columns by what stands in them and by their letters."""
    translate, names = QCoreApplication.translate, role_names()
    lettered_ = translate("Bringing", "“{name}” (column {letter})")
    without = translate("Bringing", "“{name}” (no column)")
    return ", ".join(
        lettered_.format(name=names[role], letter=_letter(mapping[role]))
        if role in mapping
        else without.format(name=names[role])
        for role in dict.fromkeys(roles)
    )


def _letter(place: int) -> str:
    return chr(65 + place) if place < 26 else str(place + 1)


def _row(one: deputies.Draft, mapping: Mapping[str, int]) -> Row:
    person, address = one.data["person"], one.data["address"]
    names = [" ".join(part for part in person[code].values() if part) for code in ("kk", "ru")]
    number, year = one.data["number"], one.data["birth_year"]
    facts = [
        "" if number is None else QCoreApplication.translate("Bringing", "No {n}").format(n=number),
        "" if year is None else str(year),
        *(address[code] for code in ("kk", "ru")),
    ]
    lines = [(" · ".join(fact for fact in facts if fact), "muted")]
    told = _told(one, mapping)
    lines += [(text, "late" if kind is Severity.REFUSE else "soon") for text, kind in told.items()]
    marks = {None: "done", Severity.REFUSE: "missing", Severity.LATE: "late", Severity.WARN: "soon"}
    title = " · ".join(name for name in names if name)
    return Row(one.line, title, tuple(lines), mark=marks[_worst(one)], lead=str(one.line))
