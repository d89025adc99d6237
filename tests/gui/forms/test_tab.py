"""Tab goes the way of Enter: through a form in the order of its paper, however it has grown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from gui import further
from gui.forms import sight
from gui.forms.deputies import TableField
from gui.forms.form import Form
from gui.forms.given import GivenField
from gui.forms.repeat import RepeatField
from gui.forms.stages import Middle
from gui.look import Look
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


def cut(page: QWidget) -> list[str]:
    """What is cut by the head of the page: a line of which only the lower part is seen."""
    area = page.findChild(Middle)
    assert area is not None
    port, found = area.viewport(), []
    for one in area.widget().findChildren(QWidget):
        if isinstance(one, QLabel | QPushButton | QLineEdit | QComboBox | QRadioButton) and one.isVisible():
            top = one.mapTo(port, QPoint(0, 0)).y()
            if top < 0 < top + one.height() - 1 and (not isinstance(one, QLabel) or one.text()):
                found.append(one.text() if hasattr(one, "text") else type(one).__name__)
    return found


@pytest.mark.parametrize("act", ["seat_commission", "enrol_electors", "sign_out_ballots", "enter_count"])
def test_a_form_opens_at_its_head_or_with_no_line_cut(
    bench: Callable[..., Bench], look: Look, act: str
) -> None:
    """Its first input is in sight, and those after it as one comes to them, in a low window too."""
    look.apply("light", 150)
    made = bench(act)
    subject = "1:1" if act == "enter_count" else ""
    for high in (660, 420):
        made.page.resize(1150, high)
        made.open(act, subject)
        made.page.focus_main()
        form = made.page.form
        assert form is not None
        area = made.page.findChild(Middle)
        assert area is not None
        for step in range(4):
            focus = QApplication.focusWidget()
            assert focus is not None
            made.settle()
            box = sight.spot(focus, area.widget())
            seen = area.verticalScrollBar().value(), area.viewport().height()
            assert seen[0] <= box.top(), (high, step)
            assert box.bottom() <= sum(seen) or box.height() > seen[1], (high, step)
            assert not cut(made.page), (high, step)
            if not step and box.bottom() < seen[1]:
                assert not seen[0]
            QTest.keyClick(focus, Qt.Key.Key_Tab)


def test_a_table_taller_than_the_page_is_followed_line_by_line(
    bench: Callable[..., Bench], look: Look
) -> None:
    look.apply("light", 150)
    made = bench("sign_out_ballots")
    made.page.resize(1150, 480)
    made.open("sign_out_ballots")
    made.page.focus_main()
    (field,) = (one for one in made.page.form.fields() if isinstance(one, GivenField))
    area = made.page.findChild(Middle)
    for line in range(field.model.rowCount()):
        field.table.setCurrentIndex(field.model.index(line, 1))
        made.settle()
        top = field.table.visualRect(field.table.currentIndex()).top()
        at = field.table.viewport().mapTo(area.viewport(), QPoint(0, top)).y()
        assert 0 <= at <= area.viewport().height() - field.table.rowHeight(line), line


def test_where_nothing_can_be_chosen_the_form_says_why_and_what_is_first(
    bench: Callable[..., Bench],
) -> None:
    made = bench("hold_meeting")
    for act in ("record_appeal", "revoke_proxy", "change_account", "reissue_paper"):
        made.open(act)
        made.page.focus_main()
        assert made.page.form is None, act
        assert not made.page._bar.main.isEnabled()
        assert "There is nothing to choose from" in made.text()
        focus = QApplication.focusWidget()
        assert focus is made.page._hindered.go
        made.enter()
        assert made.asked[-1] == further.first(further.hindered(made.page.view, act))[1]
