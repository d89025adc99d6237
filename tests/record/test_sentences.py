"""The catalogue of the record's problems: every code, every language, the same placeholders."""

import ast
import re
import unicodedata
from pathlib import Path

import pytest

from core.record.problems import RecordProblem
from core.resources import ROOT, catalogue
from core.rules.findings import LANGUAGES, Catalogue

MINE = Catalogue.from_toml((ROOT / "findings" / "record.toml").read_text(encoding="utf-8"))
WANTED = (
    *("changed", "clock_behind", "copy_failed", "damaged", "disk_full", "disk_nearly_full", "exists"),
    *("locked", "missing", "newer", "not_a_record", "older", "path_too_long", "read_only", "write_failed"),
)


def test_every_code_has_its_entry() -> None:
    assert set(MINE.codes()) == {f"record.{name}" for name in WANTED}
    used = set()
    for file in (*Path("core/record").glob("*.py"), *Path("core/audit").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and re.fullmatch(r"record\.[a-z_]+", str(node.value)):
                used.add(node.value)
    assert used - {"record.clock_behind"} == set(MINE.codes()) - {"record.clock_behind"}


@pytest.mark.parametrize("code", MINE.codes())
def test_sentences_are_whole_and_alike(code: str) -> None:
    found = {}
    for language in LANGUAGES:
        sentence = MINE[code].sentences[language]
        words = " ".join((sentence.what, sentence.why, sentence.do))
        assert all((sentence.what, sentence.why, sentence.do))
        assert unicodedata.is_normalized("NFC", words)
        for word in re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", "", words)):
            scripts = {unicodedata.name(letter).split()[0] for letter in word}
            assert len(scripts) == 1, f"{code}.{language}: {word}"
        found[language] = sorted(set(re.findall(r"\{(\w+)\}", words)))
    assert found["kk"] == found["ru"] == found["en"]


def test_a_problem_says_itself() -> None:
    problem = RecordProblem("record.locked", file="a.hattama")
    assert problem.code == "record.locked"
    assert "a.hattama" in str(problem)
    assert "а.hattama" not in str(problem)
    assert catalogue().sentence(problem.finding, "kk").what.startswith("«a.hattama»")
