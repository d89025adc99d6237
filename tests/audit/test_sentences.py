"""The verdict in plain words: in three languages, the two verdicts apart, a place for every problem."""

import ast
import re
import string
import tomllib
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from core import resources
from core.audit import details, standalone_verify
from core.audit.export import export
from core.audit.verdict import HeadAnswer, OlderAnswer, Verdict, places, sentences
from core.audit.verify import verify
from core.record.database import Record
from tests.audit.conftest import Made
from tests.audit.test_verify import edit, without_triggers
from tests.record.samples import head, member, seeded

CATALOGUE = tomllib.loads(resources.text("audit", "verdict.toml"))
LANGUAGES = ("kk", "ru", "en")


def told(verdict: Verdict) -> tuple[str, ...]:
    """In English, having looked that all languages say as much."""
    made = {language: sentences(verdict, language) for language in LANGUAGES}
    assert len({len(lines) for lines in made.values()}) == 1
    assert not any("{" in line for lines in made.values() for line in lines)
    return made["en"]


def test_every_sentence_is_in_three_languages_with_the_same_values() -> None:
    for key, words in CATALOGUE.items():
        assert sorted(words) == ["en", "kk", "ru"], key
        fields = {
            tuple(sorted({one[1] for one in string.Formatter().parse(text) if one[1]}))
            for text in words.values()
        }
        assert len(fields) == 1, key
        cyrillic = re.sub(r"\{\w+\}", "", words["kk"] + words["ru"])
        assert not any(letter in cyrillic for letter in string.ascii_letters), key


def test_intact_and_complete_are_told_apart(made: Made) -> None:
    lines = told(verify(made.whole))
    assert lines[0].startswith("The file is intact")
    assert "the result was recounted" in lines[1]
    assert "stood behind the entry before: 5." in lines[2]
    assert lines[3].startswith("This is the whole copy")
    assert "not compared with the signed protocol" in lines[4]
    lines = told(verify(made.public, head=made.head))
    assert "public copy" in lines[3]
    assert "that of entry 7" in lines[4]
    lines = told(verify(made.whole, head="1" * 64))
    assert lines[0].startswith("The file is intact")
    assert "does not reach" in lines[4]


def test_a_clock_that_stood_behind_is_told(made: Made) -> None:
    notes = tuple(f"journal, entry {n}: the clock stood behind the entry before" for n in (3, 12))
    assert any(
        "behind the entry before: 3, 12." in one for one in told(replace(verify(made.whole), notes=notes))
    )


def test_the_answer_for_a_paper_is_told(made: Made) -> None:
    lines = told(verify(made.public, paper=made.codes[1]))
    assert lines[-3:] == (
        "The check code is that of paper No 1 of 20.07.2005; entry 6 issued it.",
        "The paper is in force.",
        "It prints personal data, so the public copy holds its check value only.",
    )
    assert told(verify(made.whole, paper="zz"))[-1] == "No paper in the file bears this check code."
    verdict = verify(made.whole, paper=made.codes[2])
    gone = replace(verdict.paper, state="superseded", in_force=1, held="changed")
    assert "in force is paper No 1" in told(replace(verdict, paper=gone))[-2]
    assert "no longer in force" in told(replace(verdict, paper=replace(gone, in_force=None)))[-2]
    assert "missing" in told(replace(verdict, paper=replace(gone, held="missing")))[-1]


def test_the_answer_for_an_older_file_is_told(made: Made, tmp_path: Path) -> None:
    assert "unchanged at the beginning" in told(verify(made.whole, older=made.public))[-1]
    verdict = verify(made.whole)
    assert "part at entry 3" in told(replace(verdict, older=OlderAnswer("a", True, 5, 3)))[-1]
    assert "itself changed" in told(replace(verdict, older=OlderAnswer("a", False, 5, 0)))[-1]
    assert "Entries after it: 2" in told(replace(verdict, head_at=HeadAnswer("", 5, False)))[4]


CHANGES = {
    "journal": without_triggers("UPDATE journal SET hash = replace(hash, 'a', 'b') WHERE seq = 3"),
    "tables": ("UPDATE member SET position = 99 WHERE id = 'm1'",),
    "vault": ("UPDATE vault SET value = 'x'",),
    "papers": ("DELETE FROM paper_bytes",),
    "seal": ("UPDATE readme SET body = ''",),
    "shape": ("CREATE TABLE other (x)",),
}


@pytest.mark.parametrize("place", CHANGES)
def test_the_place_of_a_change_is_told(made: Made, place: str) -> None:
    verdict = edit(made.whole, *CHANGES[place])
    assert place in places(verdict)
    lines = told(verdict)
    assert lines[0] == CATALOGUE["changed"]["en"]
    assert CATALOGUE[f"place.{place}"]["en"] in lines


def test_every_problem_of_the_verifier_has_a_place(made: Made) -> None:
    """What the scripts of this folder find is of a place that the window has a sentence for."""
    known = {key.removeprefix("place.") for key in CATALOGUE if key.startswith("place.")}
    found = set()
    for problem in PROBLEMS:
        (place,) = places(replace(verify(made.whole), problems=(problem,)))
        found.add(place)
    assert found == known


OUTCOME = (
    "entry 5, result 1:1: the result does not follow from the figures: recorded is 'elected a', the rule set "
    "gives 'elected b'"
)
PROBLEMS = (
    "journal, entry 3: its hash says 'a', its line has 'b'",
    "the file cannot be read: ValueError: entry 3 is not canonical JSON",
    "SQLite finds the file damaged: x",
    "the file has 5 bytes and 0 free pages, its content 4",
    "the file cannot be read: ValueError: it is in WAL mode: another program has written to it",
    "the file lacks a view, or has another: 'x'",
    "the file defines a table that does not belong there: 'x'",
    "table member, row 'm1', column position: the journal says 1, the table says 99",
    "entry 4, count 1:1: of the signed figures this does not hold: took part = votes",
    OUTCOME,
    "count: winner 'a' was elected by no result",
    "the rule set 'x' in the file does not decide as the verifier's does",
    "vault, row '~': salt and value give '~'",
    "vault: the journal has '~', the vault has no such row",
    "paper_bytes, row 'a': the bytes have 'b'",
    "paper 3: recorded with 'a', its bytes are missing",
    "scan_bytes, row 'a': the bytes have 'b'",
    "scan 1: recorded with 'a', its bytes are missing",
    "file seal: its hash says 'a', its line has 'b'",
    "file seal, word: the seal says 'a', the file has 'b'",
)
"""One of each sort, as the verifier says it."""


@pytest.mark.parametrize("problem", PROBLEMS)
def test_a_problem_is_told_in_kazakh_and_russian_with_its_values(problem: str) -> None:
    assert details.said(problem, "en") == problem
    values = re.findall(r"'(?:[^']*)'|\b\d+\b", re.sub(r"'(elected|count)[^']*'", "", problem))
    for language in details.LANGUAGES:
        told = details.said(problem, language)
        assert told != problem
        assert all(value in told for value in values), (told, values)
        assert "{" not in told


def test_a_cell_keeps_its_word_and_an_outcome_is_put_in_words() -> None:
    cell = "table result, row '1:1', column kind: the journal says 'elected', the table says 'not_elected'"
    assert details.said(cell, "ru").endswith("в журнале 'elected', в таблице 'not_elected'")
    assert "записан 'избран a', по правилам 'избран b'" in details.said(OUTCOME, "ru")
    assert details.said("something that nobody foresaw", "kk") == "something that nobody foresaw"


def test_a_space_that_holds_words_together_is_no_riddle_but_where_it_is_the_difference() -> None:
    cell = "table member, row 'm1', column name: the journal says {!r}, the table says {!r}"
    assert "'Ү.\u00a0Хаттамаев', в таблице 'Ү.\u00a0Фаттамаев'" in details.said(
        cell.format("Ү.\u00a0Хаттамаев", "Ү.\u00a0Фаттамаев"), "ru"
    )
    assert r"'Ү.\xa0Хаттамаев'" in details.said(cell.format("Ү.\u00a0Хаттамаев", "Ү. Хаттамаев"), "ru")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_value_of_64_digits_stands_in_groups_as_on_paper(language: str) -> None:
    said = details.said(f"paper 3: recorded with {'0a9f' * 16!r}, its bytes are missing", language)
    assert " ".join(["0a9f"] * 16) in said
    assert "'" not in said


def test_the_window_says_check_value_and_no_other_word() -> None:
    for one in (*details._catalogue()["detail"], *CATALOGUE.values()):
        assert not re.search("хеш", f"{one['kk']} {one['ru']}", re.IGNORECASE), one


def said_by(module: ModuleType) -> set[str]:
    """The pieces of English in the problems, and in the refusals to read, that a module tells."""
    found = set()
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in TELLING:
            texts = (
                one.value for part in node.args for one in ast.walk(part) if isinstance(one, ast.Constant)
            )
            found |= {text.strip(" :,") for text in texts if isinstance(text, str) and len(text.split()) > 1}
    return found


TELLING = ("wrong", "Unreadable", "ValueError")
APART = {"a head has 64 hex digits, this has", "characters"}  # what somebody typed, not what a file holds


def test_all_that_the_verifier_says_can_be_told_in_every_language() -> None:
    raw = tomllib.loads(resources.text("audit", "details.toml"))
    known = [re.sub(r"\{\w+\}", "{}", one["en"]) for one in raw["detail"]]
    pieces = said_by(standalone_verify) - APART
    assert len(pieces) > 30
    for piece in pieces:
        plain = piece.replace("audit files", "{} files")
        assert any(plain in one.replace("audit files", "{} files") for one in known), piece
    for one in raw["detail"]:
        assert sorted(one) == ["en", "kk", "ru"]
        fields = [sorted(re.findall(r"\{(\w+)\}", one[language])) for language in ("en", "kk", "ru")]
        assert fields[0] == fields[1] == fields[2], one["en"]


def test_an_empty_record_has_a_verdict_too(tmp_path: Path) -> None:
    with Record.create(tmp_path / "a.hattama", salts=seeded()) as record:
        export(record, tmp_path / "a.sqlite")
        assert told(verify(tmp_path / "a.sqlite", head="0" * 64))[-1].startswith("The head on paper")
        with record.act(head()) as work:
            work.session.add(member(1))
