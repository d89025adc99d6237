"""A list of persons or things, each with the same questions: as many as the paper names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from core.rules.findings import Finding
from gui.forms.field import Field
from gui.forms.paths import inside, pruned, put, take
from gui.forms.shell import Said, Shell
from gui.tokens import px
from gui.widgets.around import empty, lead_through
from gui.widgets.build import button, column, label, row, rule

Make = Callable[[str], Sequence[Field]]
Named = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class _Item:
    widget: QWidget
    fields: tuple[Field, ...]
    said: Said


class RepeatField(Shell):
    """Items under one another. `make` builds the fields of one from its path; `auto` fills what nobody types.

    `most` is the greatest number of items, 0 for any; `least` stand there from the beginning.
    """

    def __init__(
        self,
        path: str,
        text: str,
        make: Make,
        *,
        named: Named,
        add: str,
        hint: str = "",
        least: int = 1,
        most: int = 0,
        auto: Callable[[int], dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(path, text, hint)
        self._make, self._named, self._least, self._most, self._auto = make, named, least, most, auto
        self._items: list[_Item] = []
        self._removed: tuple[int, Any] | None = None
        self._list = column(gap=14)
        self.put(self._list)
        self._undo = button(
            QCoreApplication.translate("RepeatField", "Bring back what was removed"), link=True
        )
        self._undo.clicked.connect(self._bring_back)
        self._undo.hide()
        self._add: QPushButton = button(add)
        self._add.clicked.connect(self._on_add)
        self.put(row(self._add, self._undo, -1, gap=14))
        self.main = self._add
        self.set_value([{}] * least)

    def value(self) -> Any:
        """The items, each as its fields say."""
        return [self._of(place, item) for place, item in enumerate(self._items)]

    def set_value(self, value: Any) -> None:
        """Put items in; there are never fewer than the least."""
        items = list(value) if isinstance(value, list) else []
        items += [{}] * (self._least - len(items))
        empty(self._list)
        self._items = []
        for data in items:
            self._append(data)
        self._add.setVisible(not self._most or len(self._items) < self._most)
        self._lead()
        self.changed.emit()

    def problems(self) -> Sequence[Finding]:
        """What the fields of the items can't read."""
        return [
            found
            for item in self._items
            for field in item.fields
            if isinstance(field, Shell)
            for found in field.problems()
        ]

    def summary(self) -> Sequence[tuple[str, str]]:
        """Every item's questions and answers."""
        return [(question, answer) for _, question, answer in self.told()]

    def told(self) -> Sequence[tuple[str, str, str]]:
        """The same, each with its own Change."""
        return [
            (field.path, f"{self._named(place)} · {question}", answer)
            for place, item in enumerate(self._items)
            for field in item.fields
            for question, answer in field.summary()
        ]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Each finding where it belongs: at a question, at an item, or at the whole."""
        left = list(findings)
        for place, item in enumerate(self._items):
            mine = [one for one in left if any(self._at(path, place) for path in one.fields)]
            left = [one for one in left if one not in mine]
            for field in item.fields:
                here = [one for one in mine if any(field.covers(path) for path in one.fields)]
                mine = [one for one in mine if one not in here]
                field.show_findings(here)
            item.said.show_findings(mine)
        self.said.show_findings(left)

    def question(self, path: str) -> str:
        """The item and its question."""
        for place, item in enumerate(self._items):
            for field in item.fields:
                if field.covers(path) and isinstance(field, Shell):
                    return f"{self._named(place)}, {field.question(path)}"
        return self.text

    def focus_part(self, path: str = "") -> None:
        """The question that a finding names; the first one of the list else."""
        for place, item in enumerate(self._items):
            if not path or path == self.path or self._at(path, place):
                field = next((one for one in item.fields if path and one.covers(path)), item.fields[0])
                field.focus_part(path)
                return
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _at(self, path: str, place: int) -> bool:
        return inside(path, f"{self.path}.{place}") is not None

    def _of(self, place: int, item: _Item) -> dict[str, Any]:
        made: dict[str, Any] = dict(self._auto(place)) if self._auto else {}
        for field in item.fields:
            put(made, inside(field.path, f"{self.path}.{place}") or "", field.value())
        return made

    def _append(self, data: Any) -> None:
        place = len(self._items)
        prefix = f"{self.path}.{place}"
        fields = tuple(self._make(prefix))
        box = column(gap=10)
        if place:
            box.addWidget(rule())
        head = row(label(self._named(place), "", "act", strong=True, wrap=False), -1, gap=10)
        if place >= self._least or len(self._items) >= self._least:
            remove = button(QCoreApplication.translate("RepeatField", "Remove"), link=True)
            remove.setAccessibleName(f"{remove.text()}: {self._named(place)}")
            remove.clicked.connect(partial(self._remove, place))
            head.addWidget(remove)
        box.addLayout(head)
        said = Said()
        box.addWidget(said)
        for field in fields:
            found = take(data, inside(field.path, prefix) or "")
            if found is not None:
                field.set_value(found)
            field.changed.connect(self._on_changed)
            box.addWidget(field)
        widget = QFrame()
        widget.setObjectName("inside")
        widget.setLayout(box)
        box.setContentsMargins(0, px(2), 0, 0)
        self._items.append(_Item(widget, fields, said))
        self._list.addWidget(widget)

    def _lead(self) -> None:
        lead_through(self._add, [*(item.widget for item in self._items), self._add, self._undo])

    def _on_add(self) -> None:
        self._append({})
        self._add.setVisible(not self._most or len(self._items) < self._most)
        self._lead()
        self._items[-1].fields[0].focus_part()
        self.changed.emit()

    def _remove(self, place: int) -> None:
        items = self.value()
        gone = items.pop(place)
        self._removed = (place, gone) if pruned(gone) else None
        self.set_value(items)
        self._undo.setVisible(self._removed is not None)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_back(self) -> None:
        if self._removed is None:
            return
        items, (place, gone) = self.value(), self._removed
        items.insert(place, gone)
        self._removed = None
        self.set_value(items)
        self._undo.hide()

    def _on_changed(self) -> None:
        self.changed.emit()
