"""Each field: what is typed, what it says, what comes back."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from core.rules.findings import Finding
from gui.forms import problems, reading
from gui.forms.choices import ChoiceField, TicksField, YesNoField
from gui.forms.deputies import Cell, TableField, column_names
from gui.forms.keys import KAZAKH_ROW, digits
from gui.forms.late import LateField
from gui.forms.listed import Table, laid
from gui.forms.members import MembersField
from gui.forms.names import PersonField
from gui.forms.numbers import DateField, MomentField, WholeField
from gui.forms.repeat import RepeatField
from gui.forms.texts import BilingualField, LineField

NAME = {
    "kk": {"surname": "Сынақов", "given": "Бірінші", "patronymic": "Сынақұлы"},
    "ru": {"surname": "Сынаков", "given": "Биринши", "patronymic": "Сынакулы"},
}


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> QApplication:
    return qapp


def press(widget: QWidget, text: str, scan: int = 0) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, scan, 0, 0, text
    )
    QApplication.sendEvent(widget, event)


def typed(widget: QWidget, text: str) -> None:
    for letter in text:
        press(widget, letter)


@pytest.mark.parametrize(
    ("pasted", "stands"),
    [
        ("О дне\r\nвыборов", "О дне выборов"),
        ("план\t\x01 и\u2028разное ", "план и разное"),
        ("О  дне ", "О  дне "),
        ("вы\u00adбо\u200bры\ufeff ", "выборы "),
    ],
)
def test_what_is_pasted_becomes_one_line_and_can_be_taken_back(pasted: str, stands: str) -> None:
    field = BilingualField("agenda", "Agenda")
    edit = field.edits["ru"]
    edit.setText("Было")
    edit.selectAll()
    edit.insert(pasted)
    assert edit.text() == field.value()["ru"] == stands


def test_the_keys_of_pages_leave_an_answer_as_it_is() -> None:
    field = ChoiceField("place", "Place", [(n, str(n)) for n in range(20)], listed=True)
    field.set_value(3)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field.list, event)
        assert not event.isAccepted()
    assert field.value() == 3


@pytest.mark.parametrize(("key", "digit"), list(zip('"ӘІҢҒ,.ҮҰҚ', "1234567890", strict=True)))
def test_the_kazakh_row_types_digits(key: str, digit: str) -> None:
    field = WholeField("seats", "Seats")
    press(field.edit, key)
    assert field.edit.text() == digit


def test_the_whole_row_is_known() -> None:
    assert digits('"әіңғ,.үұқ') == "1234567890"
    assert set(KAZAKH_ROW.values()) == set("1234567890")


def test_a_date_keeps_its_point_but_reads_the_keys_of_the_row() -> None:
    field = DateField("day", "Day")
    for text, scan in (("1", 0), ("Ә", 0), (".", 60), ("Қ", 0), ("8", 0), (".", 60)):
        press(field.edit, text, scan)
    assert field.edit.text() == "12.08."
    press(field.edit, ".", 16)
    assert field.edit.text() == "12.08.7"


@pytest.mark.parametrize(
    "text",
    [
        "12.08.2005",
        "12 8 2005",
        "12082005",
        "2005-08-12",
        "12,08,2005",
        "12/8/2005",
        "12.08.2005 г.",
        "12.08.2005 ж.",
    ],
)
def test_days_are_read_forgivingly(text: str) -> None:
    assert reading.day(text) == date(2005, 8, 12)


@pytest.mark.parametrize("text", ["", "12.08", "31.02.2005", "12.08.05", "август", "2005"])
def test_what_is_no_day_is_never_guessed(text: str) -> None:
    assert reading.day(text) is None


@pytest.mark.parametrize("text", ["12.08.05", "120805", "12/8/05 г."])
def test_a_year_of_two_digits_is_asked_for_in_four(text: str) -> None:
    day, moment = DateField("day", "Day"), MomentField("at", "At")
    day.set_value(text)
    moment.day.setText(text)
    moment.hour.setText("10:15")
    assert {one.code for one in (*day.problems(), *moment.problems())} == {"form.year"}
    assert "12.08.2005" in problems.sentence(Finding("form.year")).do
    day.set_value("31.02.05")
    assert [one.code for one in day.problems()] == ["form.date"]


HOURS = (
    ("10:15", time(10, 15)),
    ("10.15", time(10, 15)),
    ("915", time(9, 15)),
    ("9", time(9)),
    ("24:00", None),
    ("10:5", None),
    ("", None),
)


@pytest.mark.parametrize(("text", "at"), HOURS)
def test_hours(text: str, at: time | None) -> None:
    assert reading.hour(text) == at


@pytest.mark.parametrize(
    ("typed", "codes"),
    [("999999", []), ("1 000 000", ["form.large"]), ("9" * 20, ["form.large"]), ("1000000a", ["form.whole"])],
)
def test_a_number_that_is_too_large_is_told_so_with_the_largest(typed: str, codes: list[str]) -> None:
    field = WholeField("pages", "Sheets")
    field.set_value(typed)
    assert [one.code for one in field.problems()] == codes
    data = {"author": {"kk": "А", "ru": "А"}, "pages": field.value()}
    _, found = problems.shaped("record_statement", data, field.problems())
    assert [one for one in found if one.fields == ("pages",)] == [], "it is said once"
    _, found = problems.shaped("record_statement", {**data, "pages": 1_000_000})
    assert "form.large" in {one.code for one in found if one.fields == ("pages",)}
    assert "999\u00a0999" in problems.sentence(Finding(problems.LARGE)).do


def test_a_wrong_number_stays_as_it_was_typed() -> None:
    field = WholeField("seats", "Seats")
    field.set_value("15a")
    assert field.value() == "15a"
    assert [one.code for one in field.problems()] == ["form.whole"]
    field.set_value("1 5")
    assert field.value() == 15
    field.set_value(None)
    assert field.value() is None


def test_a_wrong_day_comes_back_from_a_draft() -> None:
    field = DateField("day", "Day")
    field.set_value("31.02.2005")
    assert field.value() == "31.02.2005"
    assert [one.code for one in field.problems()] == ["form.date"]
    field.set_value("2005-08-12")
    assert field.edit.text() == "12.08.2005"
    assert field.value() == "2005-08-12"


def test_a_moment_half_typed_comes_back() -> None:
    field = MomentField("happened", "When")
    field.set_value("2005-08-12T10:15")
    assert (field.day.text(), field.hour.text()) == ("12.08.2005", "10:15")
    field.hour.setText("25")
    kept = field.value()
    other = MomentField("happened", "When")
    other.set_value(kept)
    assert (other.day.text(), other.hour.text()) == ("12.08.2005", "25")
    (wrong,) = other.problems()
    assert (wrong.code, wrong.fields) == ("form.moment", ("happened.hour",))
    other.show_findings([wrong])
    assert [one.property("found") or "" for one in (other.day, other.hour)] == ["", "late"]
    other.day.setText("31.02.2005")
    assert other.problems()[0].fields == ("happened.day",)


def test_an_hour_alone_is_today() -> None:
    field = MomentField("happened", "When", now=datetime(2005, 8, 12, 10))  # noqa: DTZ001
    assert field.value() is None
    typed(field.hour, "9.05")
    assert field.value() == "2005-08-12T09:05"


def test_texts_round() -> None:
    for field, value in (
        (LineField("a", "A"), "мәтін"),
        (BilingualField("a", "A"), {"kk": "ә", "ru": "а"}),
        (BilingualField("a", "A", paragraph=True), {"kk": "ә", "ru": "а"}),
        (PersonField("a", "A"), NAME),
        (ChoiceField("a", "A", [("x", "X"), ("y", "Y")]), "y"),
        (ChoiceField("a", "A", [(n, str(n)) for n in range(9)]), 7),
        (YesNoField("a", "A"), False),
        (TicksField("a", "A", [("x", "X"), ("y", "Y")]), ["y"]),
        (LateField(), {"reason": {"kk": "ә", "ru": "а"}, "given_by": {"kk": "ә", "ru": "а"}}),
    ):
        heard: list[int] = []
        field.changed.connect(lambda heard=heard: heard.append(1))
        field.set_value(value)
        assert field.value() == value
        assert heard
        assert field.summary()


def test_a_finding_marks_its_own_box() -> None:
    field = PersonField("person", "Name")
    field.show_findings([Finding("person.empty", ("person.ru.given",))])
    assert field.edits["ru.given"].property("found") == "late"
    assert not field.edits["kk.given"].property("found")
    assert field.said.text()
    field.show_findings([])
    assert not field.edits["ru.given"].property("found")
    assert field.said.isHidden()


def test_every_box_has_a_name() -> None:
    made = (
        PersonField("p", "Name"),
        BilingualField("b", "Place"),
        DateField("d", "Day"),
        MembersField("m"),
        TableField("t", "Deputies"),
        LateField(),
        ChoiceField("c", "C", [(n, "x") for n in range(9)]),
    )
    for field in made:
        for edit in field.findChildren(QLineEdit):
            assert edit.accessibleName(), (field, edit)


def people() -> RepeatField:
    return RepeatField(
        "candidates",
        "",
        lambda prefix: (PersonField(f"{prefix}.person", "Name"), DateField(f"{prefix}.day", "Born")),
        named=lambda place: f"Person {place + 1}",
        add="More",
        auto=lambda place: {"key": f"c{place + 1}"},
    )


def test_a_list_grows_shrinks_and_takes_back() -> None:
    field = people()
    two = [
        {"key": "c1", "person": NAME, "day": "1962-03-14"},
        {"key": "c2", "person": NAME, "day": "1958-11-02"},
    ]
    field.set_value(two)
    assert field.value() == two
    field._remove(1)
    assert len(field.value()) == 1
    field._bring_back()
    assert field.value() == two


def test_a_list_shows_a_finding_at_its_item() -> None:
    field = people()
    field.set_value([{"person": NAME}, {"person": NAME}])
    field.show_findings(
        [Finding("candidate.birth_day", ("candidates.1.day",)), Finding("submission.empty", ("candidates",))]
    )
    assert field._items[1].fields[1].said.text()
    assert not field._items[0].fields[1].said.text()
    assert field.said.text()


def test_the_seven_keep_keys_brought_over() -> None:
    field = MembersField("members")
    seven = field.value()
    for one in seven:
        one["person"] = NAME
    seven[0]["key"] = "old_chair"
    field.set_value(list(reversed(seven)))
    assert [one["role"] for one in field.value()][:3] == ["chair", "deputy_chair", "secretary"]
    assert field.value()[0]["key"] == "old_chair"


ROWS = "\n".join(
    (
        "№\tАты\tИмя\tгод\tадрес",
        "1\tСынақов Бірінші Сынақұлы\tСынаков Биринши Сынакулы\t1942\tсело",
        "2\tМысалов Екінші\tМысалов Екинши\tмного\tсело",
    )
)


def test_a_pasted_table_stands_in_the_rows_with_what_is_wrong() -> None:
    field = TableField("deputies", "Deputies", rows=3)
    field.paste(ROWS)
    found = field.value()
    assert found[0]["person"]["kk"] == NAME["kk"]
    assert found[0]["birth_year"] == 1942
    assert found[1]["birth_year"] is None
    assert "3" in field._report.text()
    field.show_findings([Finding("electors.birth_year", ("deputies.1.birth_year",), {"year": 1})])
    assert field._lines[1].edits["birth_year"].property("found") == "late"
    assert field._lines[1].said.text()


def test_ctrl_v_of_a_table_fills_the_table() -> None:
    field = TableField("deputies", "Deputies", rows=3)
    QGuiApplication.clipboard().setText(ROWS)
    cell = field._lines[0].edits["kk"]
    QApplication.sendEvent(
        cell, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, "v")
    )
    assert len(field.value()) == 2


def test_a_number_alone_is_no_row() -> None:
    assert TableField("deputies", "Deputies", rows=5).value() == []


def test_deputies_are_checked_whole_and_in_the_columns_of_the_form() -> None:
    field = TableField("deputies", "Deputies", rows=3)
    address = "Жаңақала ауылы, Сынақ көшесі, 3-үй"
    line = field._lines[0]
    for name, said in {"kk": "Үлгібаев Бірінші", "birth_year": "1950", "address_kk": address}.items():
        line.edits[name].setText(said)
    (_, _, many), (path, _, table) = field.told()
    assert many.startswith("1 ")
    assert path == "deputies"
    assert isinstance(table, Table)
    assert table.heads == tuple(column_names().values())
    assert table.rows == (("1", "Үлгібаев Бірінші", "", "1950", address, ""),)
    shown = laid(table)
    assert [one.text() for one in shown.findChildren(QLabel)] == [*table.heads, *table.rows[0]]


def test_a_long_address_keeps_the_number_of_the_house_in_sight() -> None:
    field = TableField("deputies", "Deputies", rows=1)
    cell = field._lines[0].edits["address_kk"]
    assert isinstance(cell, Cell)
    cell.resize(150, 34)
    cell.setText("Жаңақала ауылы, Сынақ көшесі, 3-үй")
    assert "…" in cell.shown()
    assert cell.shown().endswith("3-үй")
    assert cell.toolTip() == cell.text()
    cell.resize(500, 34)
    cell.setText(f"{cell.text()} а")
    assert (cell.shown(), cell.toolTip()) == (cell.text(), "")
