"""The figures of a count: digits on any layout, paper order, blind, and nothing kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.acts.count import FiguresData
from core.rules.findings import Finding
from gui.forms.figures import FiguresField
from gui.forms.ledger import State, sums, verdict
from tests.gui import samples
from tests.gui.forms.keys import focused, press, shown, write

ORDER = (
    "electors",
    "present",
    "received",
    "issued",
    "signatures",
    "issued_by.m1",
    "issued_by.m2",
    "spoiled",
    "cancelled",
    "in_box",
    "took_part",
    "votes.c1",
    "votes.c2",
    "invalid",
)
WHOLE = {
    "electors": 15,
    "present": 14,
    "received": 16,
    "issued": 14,
    "signatures": 14,
    "issued_by": {"m1": 7, "m2": 7},
    "spoiled": 0,
    "cancelled": 2,
    "in_box": 14,
    "invalid": 1,
    "took_part": 13,
    "votes": {"c1": 8, "c2": 5},
}


@pytest.fixture
def figures(qtbot: QtBot) -> FiguresField:
    members = {one.key: one for one in samples.members()}
    candidates = [one for one in samples.eskeldi().candidates if one.key in ("c1", "c2")]
    made = FiguresField("figures", candidates, [members["m1"], members["m2"]])
    qtbot.addWidget(made)
    made.resize(1000, 900)
    shown(made)
    return made


def test_the_lines_stand_in_the_order_of_the_paper(figures: FiguresField) -> None:
    assert tuple(figures.lines) == ORDER


def test_empty_is_not_zero(figures: FiguresField) -> None:
    assert set(figures.typed().values()) == {None}
    (missing,) = figures.problems()
    assert missing.code == "count.missing"
    assert len(missing.fields) == len(ORDER)
    figures.lines["spoiled"].setText("0")
    assert figures.value()["spoiled"] == 0
    assert "figures.spoiled" not in figures.problems()[0].fields


def test_values_are_the_acts(figures: FiguresField) -> None:
    figures.set_value(WHOLE)
    assert figures.value() == WHOLE
    assert FiguresData.model_validate(figures.value()).flat() == figures.typed()


@pytest.mark.parametrize("row", ["1234567890", '"ӘІҢҒ,.ҮҰҚ', '"әіңғ,.үұқ'])
def test_digits_of_the_kazakh_row(figures: FiguresField, row: str) -> None:
    line = figures.lines["electors"]
    typed = []
    for sign in row:
        line.clear()
        write(line, sign)
        typed.append(line.text())
    assert "".join(typed) == "1234567890"


def test_nothing_but_digits_gets_in(figures: FiguresField) -> None:
    line = figures.lines["electors"]
    write(line, "1a-б +5e")
    assert line.text() == "15"
    for pasted in ("-3", "7.0", "1 2", "٣", "100000"):
        line.clear()
        QApplication.clipboard().setText(pasted)
        line.paste()
        assert line.text() == "", pasted


def test_enter_goes_on_in_paper_order_and_does_not_wrap(figures: FiguresField) -> None:
    figures.lines["electors"].setFocus()
    for place, key in enumerate(ORDER):
        assert focused(figures) is figures.lines[key]
        down = Qt.Key.Key_Down if place % 2 else Qt.Key.Key_Return
        press(focused(figures), down, "" if place % 2 else "\r")
    assert focused(figures) is figures.lines["invalid"]
    for key in reversed(ORDER):
        assert focused(figures) is figures.lines[key]
        press(focused(figures), Qt.Key.Key_Up)
    assert focused(figures) is figures.lines["electors"]


def test_a_difference_blanks_only_the_lines_that_differ(figures: FiguresField) -> None:
    figures.set_value(WHOLE)
    differs = Finding("count.differs", ("figures.votes.c1", "figures.votes.c2"))
    figures.show_findings([differs])
    typed = figures.typed()
    assert [key for key in ORDER if typed[key] is None] == ["votes.c1", "votes.c2"]
    assert typed["invalid"] == 1
    assert "The two entries differ" in figures._remarks["votes.c1"].text()


def test_while_somebody_types_no_difference_is_told(figures: FiguresField) -> None:
    figures.set_value(WHOLE)
    line = figures.lines["votes.c1"]
    line.clear()
    write(line, "9")
    figures.show_findings([Finding("count.differs", ("figures.votes.c1",))])
    assert line.text() == "9"
    assert figures._remarks["votes.c1"].text() == ""


def test_findings_stand_beside_their_lines(figures: FiguresField) -> None:
    figures.set_value(WHOLE)
    box = Finding(
        "count.box",
        ("figures.in_box", "figures.votes", "figures.invalid"),
        {"in_box": 14, "votes": 13, "invalid": 2, "sum": 15},
    )
    issuer = Finding("count.issuer", ("figures.issued_by.1.count",))
    seats = Finding("count.range", ("figures.seats",))
    figures.show_findings([box, issuer, seats])
    assert figures._remarks["in_box"].text()
    assert figures.lines["votes.c2"].property("found") == "late"
    assert figures._remarks["issued_by.m2"].text()
    assert figures.said.text()
    figures.show_findings([])
    assert figures._remarks["in_box"].isHidden()
    assert not figures.lines["votes.c2"].property("found")


def test_the_focus_goes_to_the_line_a_finding_names(figures: FiguresField) -> None:
    figures.set_value(WHOLE)
    figures.focus_part("figures.votes")
    assert focused(figures) is figures.lines["votes.c1"]
    figures.lines["spoiled"].clear()
    figures.focus_part()
    assert focused(figures) is figures.lines["spoiled"]


def test_the_ledger_follows_when_a_line_is_left(figures: FiguresField) -> None:
    figures.set_value({**WHOLE, "invalid": None})
    assert "not all entered" in figures.ledger.text()
    line = figures.lines["invalid"]
    line.setFocus()
    write(line, "2")
    press(line, Qt.Key.Key_Up)
    assert "14 ≠ 13 + 2" in figures.ledger.text()
    assert "1 less than the sum 15" in figures.ledger.text()


@pytest.mark.parametrize(
    ("changed", "key", "state", "said"),
    [
        ({}, "received", State.AGREES, "agrees"),
        ({"received": 17}, "received", State.DIFFERS, "1 more than the sum 16"),
        ({"cancelled": None}, "received", State.OPEN, "not all entered"),
        ({"issued_by.m1": 6}, "members", State.DIFFERS, "1 more than the sum 13"),
        ({"present": 13}, "members", State.DIFFERS, "1 more than present: 13"),
        ({"signatures": 13}, "signatures", State.DIFFERS, "1 more than the sum 13"),
        ({"in_box": 15, "invalid": 2}, "in_box", State.DIFFERS, "1 more than given to electors: 14"),
        ({"in_box": 13, "invalid": 0}, "in_box", State.AGREES, "agrees"),
        ({"votes.c2": 4}, "took_part", State.DIFFERS, "1 more than the sum 12"),
    ],
)
def test_each_sum_says_what_is_off(
    qapp: QApplication, changed: dict[str, int | None], key: str, state: State, said: str
) -> None:
    flat: dict[str, int | None] = dict(FiguresData.model_validate(WHOLE).flat())  # type: ignore[arg-type]
    found = next(one for one in sums({**flat, **changed}) if one.key == key)
    assert found.state is state
    assert verdict(found) == said


def test_the_check_page_names_persons_under_their_heading(figures: FiguresField) -> None:
    figures.set_value(WHOLE)
    said = [question for question, _ in figures.summary()]
    assert said.index("votes for each candidate:") < said.index(
        f"– {figures.lines['votes.c1'].accessibleName().removeprefix('votes for each candidate: ')}"
    )
    assert len(said) == len(ORDER) + 2


def test_every_line_has_a_name_for_readers(figures: FiguresField) -> None:
    names = [line.accessibleName() for line in figures.lines.values()]
    assert all(names)
    assert len(set(names)) == len(names)


def test_what_the_figures_need_never_hangs_on_what_they_have(figures: FiguresField) -> None:
    """Else a scroll area gives them another width for ever, and the window stands still."""
    needs = set()
    for width in (700, 565, 460, 400, 640):
        figures.resize(width, 900)
        QApplication.processEvents()
        assert figures.width() == width
        needs.add((figures.minimumSizeHint().width(), figures.flow.height()))
    assert len(needs) == 1
