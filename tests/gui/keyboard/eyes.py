"""What a clerk sees of the window, as plain data: where the focus is and what stands there.

It changes nothing. It is plain so that the same clerk can look into a window of another process.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from gui.forms.choices import Choice, ChoiceField, TicksField
from gui.forms.deputies import TableField
from gui.forms.field import Field
from gui.forms.figures import FiguresField
from gui.forms.filing import FiledField
from gui.forms.given_table import GivenView
from gui.forms.numbers import MomentField
from gui.forms.protocol import SignersField
from gui.forms.recorder import Recorder
from gui.forms.shell import Shell
from gui.forms.ticks import ELECTOR, TicksView
from gui.widgets.rows import RowsView
from gui.window import Window

Sight = dict[str, Any]


def look(window: Window) -> Sight:
    """The page, its stage, what is marked as wrong, and the focus."""
    focus, act = QApplication.focusWidget(), window.act
    return {
        "page": window.page,
        "stage": act.stage,
        "title": act.name() if window.page == "act" else "",
        "codes": [one.code for one in act.deed.findings] if window.page == "act" else [],
        "now": window.view.now.strftime("%Y-%m-%dT%H:%M") if window.view else "",
        "entries": window.view.entry if window.view else 0,
        "focus": _focus(window, focus) if focus is not None else None,
    }


def _focus(window: Window, widget: QWidget) -> Sight:
    seen: Sight = {
        "kind": "other",
        "path": _path(window, widget),
        "name": widget.accessibleName(),
        "text": "",
    }
    if isinstance(widget, QLineEdit):
        seen.update(kind="text", text=widget.text())
    elif isinstance(widget, QPlainTextEdit):
        seen.update(kind="text", text=widget.toPlainText())
    elif isinstance(widget, Choice):
        values = [value for value, _ in widget.options]
        seen.update(kind="choice", options=values, at=widget.currentIndex())
    elif isinstance(widget, QRadioButton):
        seen.update(_radio(window, widget))
    elif isinstance(widget, QCheckBox):
        seen.update(kind="tick", on=widget.isChecked(), text=widget.text())
    elif isinstance(widget, QAbstractButton):
        seen.update(kind="button", text=widget.text(), main=widget is _main(window))
    elif isinstance(widget, TicksView):
        here, last = widget.currentIndex(), widget.ticks.rowCount() - 1
        number = widget.ticks.data(here, ELECTOR).number
        seen.update(kind="roll", number=number, on=number in widget.ticks.ticked, last=here.row() == last)
    elif isinstance(widget, GivenView):
        seen.update(_given(widget))
    elif isinstance(widget, RowsView):
        keys = [str(widget.rows.at(place).key) for place in range(widget.rows.rowCount())]
        seen.update(kind="list", keys=keys, at=widget.currentIndex().row())
    return seen


def _main(window: Window) -> QWidget | None:
    return window.act._bar.main if window.act._bar is not None else None


def _radio(window: Window, widget: QRadioButton) -> Sight:
    field = window.act.form.field_of(widget) if window.act.form is not None else None
    if not isinstance(field, ChoiceField):
        return {}
    values = [value for value, _ in field.options]
    return {"kind": "radio", "value": values[field.radios.index(widget)], "chosen": field.value()}


def _given(view: GivenView) -> Sight:
    here, model = view.currentIndex(), view.given
    number = model.electors[here.row()].number
    return {
        "kind": "given",
        "number": number,
        "column": here.column(),
        "last_column": model.last,
        "last": here.row() + 1 == len(model.electors),
        "issuers": [one.key for one in model.issuers],
        "by": model.given.get(number),
        "replaced": number in model.replaced,
    }


def _path(window: Window, widget: QWidget) -> str:
    """The place of an input in the act's data: `decision.in_favour`, `candidates.0.person.kk.surname`."""
    if isinstance(widget.parentWidget(), Recorder):
        return "by"
    form = window.act.form
    field = form.field_of(widget) if form is not None else None
    if field is None:
        clock = widget.parentWidget()
        while clock is not None and not isinstance(clock, MomentField):
            clock = clock.parentWidget()
        return _part("clock", clock, widget) if clock is not None else ""
    return _part(field.path, field, widget)


def _part(path: str, field: Field, widget: QWidget) -> str:
    if isinstance(field, TableField):
        for place, line in enumerate(field._lines):
            name = _key(line.edits, widget)
            if name:
                return f"{path}.{place}.{name}"
    inner = _key(_parts(field), widget)
    return f"{path}.{inner}" if inner else path


def _parts(field: Field) -> Mapping[str, QWidget]:
    if isinstance(field, MomentField):
        return {"day": field.day, "hour": field.hour}
    if isinstance(field, FiguresField):
        return field.lines
    if isinstance(field, TicksField):
        return {str(key): box for (key, _), box in zip(field.options, field.boxes, strict=True)}
    if isinstance(field, SignersField):
        return field.boxes
    if isinstance(field, FiledField):
        return {**field.parts, "filed": field.tick}
    return field.parts if isinstance(field, Shell) else {}


def _key(parts: Mapping[str, QWidget], widget: QWidget) -> str:
    return next((key for key, one in parts.items() if one is widget), "")
