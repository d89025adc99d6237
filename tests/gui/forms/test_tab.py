"""Tab goes the way of Enter: through a form in the order of its paper, however it has grown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gui.forms.deputies import TableField
from gui.forms.form import Form
from gui.forms.repeat import RepeatField
from tests.gui.forms.bench import Bench


def walked(form: Form) -> list[QWidget]:
    """Where Tab stops, from the first input to the end of the form; the buttons of its fields aside."""
    found: list[QWidget] = []
    entered(form)[0].setFocus()
    while True:
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in found or not form.isAncestorOf(focus):
            return [one for one in found if not isinstance(one, QPushButton)]
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)


def entered(form: Form) -> list[QWidget]:
    return [one for one in form.stops() if not isinstance(one, QPushButton)]


@pytest.mark.parametrize(
    ("act", "kind"), [("receive_submission", RepeatField), ("enrol_electors", TableField)]
)
def test_what_was_added_comes_where_it_stands(
    bench: Callable[..., Bench], act: str, kind: type[RepeatField | TableField]
) -> None:
    made = bench(act)
    made.open(act)
    form = made.page.form
    assert form is not None
    before = entered(form)
    assert walked(form) == before
    (field,) = (one for one in form.fields() if isinstance(one, kind))
    more = field._add if isinstance(field, RepeatField) else field._more
    more.click()
    made.settle()
    after = entered(form)
    assert len(after) > len(before)
    assert walked(form) == after
    field.set_value([*field.value(), *field.value()])  # a draft that came back, a list brought in
    made.settle()
    assert walked(form) == entered(form)


def test_going_up_to_ones_name_first_brings_no_finding(bench: Callable[..., Bench]) -> None:
    made = bench("enter_count")
    made.open("enter_count", "1:1", by=None)
    form, recorder = made.page.form, made.page._recorder
    assert form is not None
    assert recorder is not None
    form.focus_first()
    recorder.focus()
    recorder.choose("m1")
    form.focus_first()
    made.settle()
    assert not form.visited
    assert "count.missing" not in made.text()
    made.type("11")
    recorder.focus()
    made.settle()
    assert "count.missing" in made.text()
