"""Blank forms: the papers themselves with room to write, and nothing that the program would have reckoned."""

import io
import re

import pypdf
import pytest

from core.papers import blanks, card
from core.papers.render import KINDS
from core.procedures import procedures
from tests.papers import boxes, samples
from tests.papers.conftest import plain

ALL = [(name, kind) for name, rules in procedures().items() for kind in blanks.kinds(rules)]
PILOT = procedures()["kz-2005-pilot"]


def pages(pdf: bytes) -> list[str]:
    return [plain(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize(("name", "kind"), ALL)
def test_every_form_of_every_rule_set_prints_blank(name: str, kind: str) -> None:
    made = blanks.blank(kind, procedures()[name])
    text = " ".join(pages(made.pdf))
    assert "____" in text or kind == "ballot"
    assert "Бланк для заполнения от руки" in text or kind == "ballot"
    assert not re.search(r"None|0001|2000 ж|января 2000| -1\b", text)
    for sheet in boxes.sheets(made.pdf):
        assert boxes.cut(sheet) == []
        assert boxes.overlaps(sheet) == []


@pytest.mark.parametrize(
    "kind", ["electors", "minutes", "sitting", "registering", "results", "count", "unused"]
)
def test_a_blank_reckons_nothing(kind: str) -> None:
    """The number of empty rows is no number of anything."""
    text = " ".join(pages(blanks.blank(kind, PILOT).pdf))
    assert not re.search(r"\(\s*(бір|екі|үш|төрт|жиырма|нөл|один|два|три|четыре|двадцать|ноль)\s*\)", text)


def test_a_blank_says_neither_yes_nor_no() -> None:
    text = " ".join(pages(blanks.blank("conformity", PILOT).pdf))
    assert "иә / жоқ" in text
    assert "соответствует / не соответствует" in text
    assert "обладает активным избирательным правом" in text
    assert "жоқ" not in " ".join(pages(blanks.blank("count", PILOT).pdf))


def test_a_rule_set_has_blanks_of_the_papers_it_knows() -> None:
    known = {name: set(blanks.kinds(rules)) for name, rules in procedures().items()}
    assert "order" in known["kz-2005-pilot"]
    assert "order" not in known["kz-2006-district"]
    assert "secondvote" not in known["kz-2013-rural"]
    assert all(found <= set(KINDS) for found in known.values())


def test_the_commission_stands_on_its_blanks_where_it_is_known() -> None:
    text = " ".join(pages(blanks.blank("winner", PILOT, samples.BODY).pdf))
    assert "ЕСКЕЛЬДИНСКАЯ РАЙОННАЯ ИЗБИРАТЕЛЬНАЯ КОМИССИЯ" in text
    assert "акиму Алматинской области" in text


def test_a_blank_is_signed_by_those_who_sign_the_paper() -> None:
    text = " ".join(pages(blanks.blank("conformity", PILOT).pdf))
    for role in ("Председатель комиссии", "Секретарь комиссии", "Члены комиссии", "Голосовали: за"):
        assert role in text
    text = " ".join(pages(blanks.blank("minutes", PILOT).pdf))
    assert "Председательствующий _" in text
    assert "Секретарь заседания _" in text
    assert "Члены комиссии" not in text


@pytest.mark.parametrize("kind", ["certificate", "proxy", "observer", "akimcard"])
def test_a_blank_card_is_of_the_usual_height_and_print(kind: str) -> None:
    made = blanks.blank(kind, PILOT)
    (page,) = pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    assert float(page.trimbox.height) == pytest.approx(card.HIGH, abs=0.01)
    assert min(run.size for one in boxes.sheets(made.pdf) for run in one.runs if run.text.strip()) >= 6.99


@pytest.mark.parametrize("name", procedures())
@pytest.mark.parametrize(("kind", "sheets"), [("receipt", 1), ("count", 1), ("conformity", 2)])
def test_the_blanks_of_the_busiest_hours_take_the_fewest_sheets(name: str, kind: str, sheets: int) -> None:
    for body in (blanks.NO_BODY, samples.BODY):
        assert blanks.blank(kind, procedures()[name], body).pages == sheets
