"""A list from another program: chosen or dropped, looked through, taken into the form; nothing before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.forms.bringing import ImportDialog
from gui.forms.deputies import TableField
from gui.screens import settle
from gui.window import Window
from tests.gui.conftest import HeldDialogs
from tests.importing.books import xlsx
from tests.story import told

HEAD = "№;Тегі аты;ФИО;Год;Мекенжай;Адрес\n"
GOOD = "1;Үлгібаев Бірінші;Улгибаев Биринши;1950;ауыл;село\n"
NO_YEAR = "2;Мысалов Екінші;Мысалов Екинши;;ауыл;село\n"
FORMULA = "3;=A1;Сынаков Учинши;1951;ауыл;село\n"
Ready = tuple[Window, TableField, Path]


@pytest.fixture
def ready(window_on: Callable[[Path], Window], tmp_path: Path) -> Ready:
    """The electors' list under way in a file of its own."""
    with told(tmp_path) as story:
        story.until("enrol_electors")
        path = story.office.path
    window = window_on(path)
    window.turn_to("act", ("enrol_electors", ""))
    settle(window)
    field = window.act.form.findChild(TableField)
    assert field is not None
    return window, field, tmp_path


def brought(window: Window, dialogs: HeldDialogs, path: Path, field: TableField) -> ImportDialog:
    dialogs.opens = path
    field._bring.click()
    settle(window)
    dialog = window.answers.bringing.dialog
    assert dialog is not None
    return dialog


def test_rows_are_shown_with_what_they_lack_and_kept_only_when_accepted(
    ready: Ready, dialogs: HeldDialogs
) -> None:
    window, field, folder = ready
    path = folder / "list.csv"
    path.write_text(HEAD + GOOD + NO_YEAR + FORMULA + ";;;;\n", encoding="utf-8")
    dialog = brought(window, dialogs, path, field)
    assert [row.mark for row in dialog.list.rows._rows] == ["done", "missing", "missing"]
    assert "2 rows ticked" in dialog.said.text()
    dialog.list.toggle(dialog.list.rows.index(2, 0))
    assert "2 rows ticked" in dialog.said.text()  # a formula is never taken
    lacking, formula = (dialog.list.rows.at(place).lines for place in (1, 2))
    assert lacking[-1][0].startswith("Row 3, “Born in” (column D): ")
    assert formula[1][0].startswith(
        "Row 4, “Name, surname (Kaz.)” (column B): The cell begins like a formula"
    )
    assert field.value() == []
    dialog.reject()
    settle(window)
    assert field.value() == []
    dialog = brought(window, dialogs, path, field)
    dialog.take.click()
    settle(window)
    assert [(one["number"], one["birth_year"]) for one in field.value()] == [(1, 1950), (2, None)]
    assert "Left out: 4" in field._report.text()
    assert "1 empty row" in field._report.text()
    assert window.view.situation.electors == ()


def test_a_gap_is_named_by_row_and_column_and_a_long_heading_ends_in_an_ellipsis(
    ready: Ready, dialogs: HeldDialogs
) -> None:
    window, field, folder = ready
    path = folder / "list.csv"
    head = HEAD.replace("ФИО", "Фамилия, имя и отчество (при его наличии) по удостоверению личности")
    path.write_text(head + GOOD.replace("ауыл;село", "ауыл;"), encoding="utf-8")
    dialog = brought(window, dialogs, path, field)
    assert (
        dialog.list.rows.at(0)
        .lines[1][0]
        .startswith("Row 2 is not complete: “Address in Russian” (column F).")
    )
    chosen = dialog._mapping["ru"]
    assert chosen.shown().endswith("…")
    assert chosen.toolTip() == chosen.currentText()
    dialog.reject()


def test_letters_and_columns_are_chosen_anew(ready: Ready, dialogs: HeldDialogs) -> None:
    window, field, folder = ready
    path = folder / "list.csv"
    path.write_bytes((HEAD + GOOD).encode("kz1048"))
    dialog = brought(window, dialogs, path, field)
    assert not dialog._unsure.isHidden()
    assert "Үлгібаев" in dialog.list.rows.at(0).title
    dialog._encoding.setFocus()
    dialog.read_as("cp1251")
    settle(window)
    assert QApplication.focusWidget() is dialog._encoding, "the list took the focus out of a choice"
    assert "Үлгібаев" not in dialog.list.rows.at(0).title
    dialog.read_as("kz1048")
    settle(window)
    dialog.map_column("kk", dialog.mapping["ru"])
    assert dialog.list.rows.at(0).title == "Улгибаев Биринши · Улгибаев Биринши"
    dialog.map_column("number", None)
    assert dialog.take.isEnabled()
    dialog._delimiter.setFocus()
    for expected in (*dialog._mapping.values(), dialog.list):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert [one["birth_year"] for one in field.value()] == [1950]


def test_a_workbook_is_dropped_on_the_form(ready: Ready) -> None:
    window, field, folder = ready
    path = folder / "list.xlsx"
    path.write_bytes(xlsx([["Тегі аты", "ФИО", "Год"], ["Үлгібаев Бірінші", "Улгибаев Биринши", 1950]]))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dropEvent(event)
    settle(window)
    dialog = window.answers.bringing.dialog
    assert dialog is not None
    dialog.take.click()
    settle(window)
    assert field.value()[0]["person"]["ru"]["surname"] == "Улгибаев"


def test_a_file_that_can_t_be_taken_says_why(ready: Ready, dialogs: HeldDialogs) -> None:
    window, field, folder = ready
    path = folder / "list.xlsx"
    path.write_bytes(xlsx([["№"], ["<f>1+1</f><v>2</v>"]]))
    for bad, said in ((path, "A2"), (folder / "none.csv", "no such file")):
        dialogs.opens = bad
        field._bring.click()
        settle(window)
        last = dialogs.told[-1]
        assert said in f"{last.what} {last.why}"
    assert window.answers.bringing.dialog is None
