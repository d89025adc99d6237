"""The roll call: every deputy of the list with a tick, one list without hours, the quorum as a sentence."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from core.record.situation import Elector
from core.rules import meeting as quorum
from core.rules.procedure import Procedure
from gui import words
from gui.forms.field import Field
from gui.forms.shell import Shell
from gui.forms.ticks import ELECTOR, SearchLine, TicksModel, TicksView
from gui.tokens import px
from gui.widgets.build import button, column, label, row, tile
from gui.widgets.seats import QuorumBar


class RollField(Shell):
    """Who is present. `base` is the field that says of what the quorum is counted: seats, elected."""

    def __init__(
        self,
        path: str,
        electors: Sequence[Elector],
        procedure: Procedure,
        seats: int,
        base: Field | None = None,
    ) -> None:
        super().__init__(path, "")
        self._electors, self._procedure, self._seats, self._base = tuple(electors), procedure, seats, base
        self.model = TicksModel(electors, self)
        self.list = TicksView(self.model, self.tr("Deputies present"))
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Part of a name, then Enter"))
        self.search.setAccessibleName(self.tr("Find a deputy by part of a name"))
        self.search.setMinimumWidth(px(120))
        self.search.setMaximumWidth(px(250))
        self.all, self.nobody = button(self.tr("All present")), button(self.tr("Clear the ticks"))
        self.sentence = label("", "lead")
        self._none_found = label(self.tr("Nobody on the list has this in their name."), "", "muted")
        self.bar = QuorumBar(0, 0, 1, "", "")
        self._tile = tile("quiet", column(self.sentence, self.bar, gap=6, margins=(16, 11, 16, 8)))
        keys = label(self.tr("Arrows move, Space ticks."), "small", "muted")
        tools = row(self.search, self.all, self.nobody, -1, gap=10)
        tools.setStretch(0, 6)
        self.put(column(self._tile, 4, tools, keys, self._none_found, self.list, gap=6))
        self.main = self.search
        self._none_found.hide()
        self._connect()
        self._tell()

    def _connect(self) -> None:
        self.model.ticked_changed.connect(self._on_ticked)
        self.search.textChanged.connect(self._on_search)
        self.search.found.connect(self._on_found)
        self.search.downwards.connect(self._to_list)
        self.list.typed.connect(self._on_typed)
        self.all.clicked.connect(self._on_all)
        self.nobody.clicked.connect(self._on_nobody)
        self.list.installEventFilter(self)
        if self._base is not None:
            self._base.changed.connect(self._tell)

    def value(self) -> Any:
        """The numbers of those present, in the order of the list."""
        return [one.number for one in self._electors if one.number in self.model.ticked]

    def set_value(self, value: Any) -> None:
        """Tick these; a number that is not on the list is left out."""
        wanted = set(value) if isinstance(value, list | tuple) else set()
        self.model.put({one.number for one in self._electors if one.number in wanted})

    def summary(self) -> Sequence[tuple[str, str]]:
        """How many, who is absent, whether it is a quorum."""
        away = [words.full_name(one.person) for one in self._electors if one.number not in self.model.ticked]
        here = self.tr("{present} of {total} on the list").format(
            present=len(self.model.ticked), total=len(self._electors)
        )
        lines = [(self.tr("Deputies present"), here)]
        if away:
            lines.append((self.tr("Absent"), ", ".join(away)))
        return (*lines, (self.tr("Quorum"), self.sentence.text()))

    def focus_part(self, path: str = "") -> None:
        """The deputy that a finding names, or the search."""
        place = path.removeprefix(f"{self.path}.")
        if place.isdigit() and int(place) < len(self.value()):
            self.search.clear()
            number = self.value()[int(place)]
            row_ = next(n for n, one in enumerate(self._electors) if one.number == number)
            self.list.setCurrentIndex(self.model.index(row_, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def base(self) -> int:
        """Of which number the quorum is counted now."""
        kind = self._base.value() if self._base is not None else "seats"
        return len(self._electors) if kind == "elected" else self._seats

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Qt: tell when the focus leaves the list."""
        if watched is self.list and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _tell(self) -> None:
        said = quorum_sentence(self._procedure, len(self.model.ticked), self.base())
        enough = quorum.has_quorum(self._procedure, len(self.model.ticked), self.base())
        self.sentence.setText(said)
        needed = quorum.quorum_needed(self._procedure, self.base())
        line = self.tr("quorum: {needed} of {base}").format(needed=needed, base=self.base())
        self.bar.show_present(len(self.model.ticked), needed, self.base(), line)
        self.bar.setAccessibleName(said)
        tone = "done" if enough else ("soon" if self.model.ticked else "quiet")
        if self._tile.property("tone") != tone:
            self._tile.setProperty("tone", tone)
            self._tile.style().unpolish(self._tile)
            self._tile.style().polish(self._tile)

    def _on_ticked(self) -> None:
        self._tell()
        self.changed.emit()

    def _on_search(self, text: str) -> None:
        self.model.narrow(text)
        self._none_found.setVisible(not self.model.rowCount())
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _on_found(self) -> None:
        if self.search.text().strip() and self.model.rowCount():
            one = self.model.data(self.model.index(0, 0), ELECTOR)
            if isinstance(one, Elector):
                self.model.tick(one.number)
            self.search.clear()

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_all(self) -> None:
        self.model.put({one.number for one in self._electors})

    def _on_nobody(self) -> None:
        self.model.put(set())


def quorum_sentence(procedure: Procedure, present: int, base: int) -> str:
    """Present of the base, what is needed, the comparison of whole numbers, what follows."""
    whole, part = procedure.meeting.quorum_whole, procedure.meeting.quorum_part
    enough = quorum.has_quorum(procedure, present, base)
    sign = "≥" if whole * present >= part * base else "<"
    verdict = (
        QCoreApplication.translate("Quorum", "There is a quorum.")
        if enough
        else QCoreApplication.translate("Quorum", "There is no quorum: the meeting is closed without a vote.")
    )
    said = QCoreApplication.translate(
        "Quorum",
        "{present} of {base} are present. "
        "At least {needed} are needed ({whole}·{present} {sign} {part}·{base}).",
    ).format(
        present=present,
        base=base,
        needed=quorum.quorum_needed(procedure, base),
        whole=whole,
        part=part,
        sign=sign,
    )
    return f"{said} {verdict}"
