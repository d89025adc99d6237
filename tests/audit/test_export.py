"""The audit file: from scratch, complete, the same bytes twice; no personal value in the public copy."""

import errno
import hashlib
import io
import json
import re
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from core.audit import build, standalone_verify, words
from core.audit import export as exporting
from core.audit.export import export
from core.audit.verify import verify
from core.audit.views import LANGUAGES, heads, titles
from core.misuse import Misuse
from core.procedures import procedures
from core.record.database import Record, entropy
from core.record.ddl import TABLES
from core.record.problems import RecordProblem
from core.record.tables import NEVER_EXPORTED, SCHEMA_VERSION, SIDE_TABLES, Candidate
from core.rules.figures import Role
from core.rules.outcome import Kind
from core.rules.procedure import Question
from tests.audit.conftest import Made
from tests.record.samples import PERSONAL, STREETS, files, head, member, played

ROOT = Path(build.__file__).parents[2]


def rows(path: Path, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        raw.execute("PRAGMA trusted_schema = OFF")
        return raw.execute(sql).fetchall()


def test_both_copies_have_the_head_and_are_intact(made: Made) -> None:
    for path, public in ((made.whole, False), (made.public, True)):
        verdict = verify(path)
        assert verdict.intact, verdict.problems
        assert (verdict.head, verdict.entries, verdict.public) == (made.head, 7, public)
    journal = "SELECT * FROM journal ORDER BY seq"
    assert rows(made.whole, journal) == rows(made.public, journal) == rows(made.working, journal)
    assert rows(made.whole, "SELECT * FROM seal") == rows(made.public, "SELECT * FROM seal")


def test_every_table_of_the_record_is_there_in_the_order_of_ids(made: Made) -> None:
    for name in sorted(set(TABLES) - NEVER_EXPORTED):
        sql = f"SELECT * FROM {name} ORDER BY id"
        assert rows(made.whole, sql) == rows(made.working, sql)
        if name not in SIDE_TABLES:
            assert rows(made.public, sql) == rows(made.working, sql)


def test_the_header_is_that_of_an_audit_file(made: Made) -> None:
    for path in (made.whole, made.public):
        raw = path.read_bytes()
        assert raw[18:20] == b"\1\1"
        assert struct.unpack(">H", raw[16:18])[0] == 4096
        assert struct.unpack(">I", raw[60:64])[0] == SCHEMA_VERSION
        assert raw[68:72] == b"HATX"
        assert struct.unpack(">I", raw[36:40])[0] == 0  # no free pages


def test_twice_the_same_bytes(made: Made, tmp_path: Path) -> None:
    export(made.working, tmp_path / "again.sqlite")
    export(made.working, tmp_path / "again-public.sqlite", public=True)
    assert (tmp_path / "again.sqlite").read_bytes() == made.whole.read_bytes()
    assert (tmp_path / "again-public.sqlite").read_bytes() == made.public.read_bytes()


def test_the_same_acts_and_salts_give_the_same_journal_and_bytes(made: Made, tmp_path: Path) -> None:
    with played(tmp_path / "other name.hattama") as record:
        assert record.head().hash == made.head
        done = export(record, tmp_path / "other.sqlite")
    assert (tmp_path / "other.sqlite").read_bytes() == made.whole.read_bytes()
    assert done.content == verify(made.whole).content
    assert done.sha256 == hashlib.sha256(made.whole.read_bytes()).hexdigest()
    with played(tmp_path / "salted.hattama", seed="another") as record:
        assert record.head().hash != made.head


def test_a_messy_history_leaves_no_trace_in_the_export(made: Made, tmp_path: Path) -> None:
    with Record.open(made.working, salts=entropy) as record:
        for _ in range(3):
            with pytest.raises(KeyError), record.act(head()) as work:  # noqa: PT012
                work.session.add_all(member(number) for number in range(100, 200))
                work.session.flush()
                raise KeyError
        export(record, tmp_path / "messy.sqlite")
    assert (tmp_path / "messy.sqlite").read_bytes() == made.whole.read_bytes()


def test_exporting_changes_nothing_in_the_working_file(made: Made, tmp_path: Path) -> None:
    before = made.working.read_bytes()
    export(made.working, tmp_path / "a.sqlite")
    assert made.working.read_bytes() == before
    assert files(made.working.parent) == ["election.hattama", "public.sqlite", "whole.sqlite"]


def test_no_personal_value_is_in_the_public_copy(made: Made) -> None:
    values = [row[0] for row in rows(made.working, "SELECT value FROM vault")]
    assert set(PERSONAL) >= set(values)
    raw = made.public.read_bytes()
    whole = made.whole.read_bytes()
    papers = rows(made.public, "SELECT id, pdf FROM paper_bytes")
    text = "".join(page.extract_text() for _, pdf in papers for page in PdfReader(io.BytesIO(pdf)).pages)
    assert "ballot" in text
    for value in PERSONAL:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert value.encode(encoding) not in raw
        assert value not in text
    for value in values:
        assert value.encode() in whole  # the search would find it
    for (salt,) in rows(made.working, "SELECT salt FROM vault"):
        assert salt.encode() not in raw
        assert bytes.fromhex(salt) not in raw


def test_of_a_personal_paper_the_public_copy_has_the_hash_only(made: Made) -> None:
    recorded = dict(rows(made.public, "SELECT kind, sha256 FROM paper"))
    held = {row[0] for row in rows(made.public, "SELECT id FROM paper_bytes")}
    assert set(recorded) == {"electors", "ballot"}
    assert held == {recorded["ballot"]}
    assert not rows(made.public, "SELECT 1 FROM sqlite_schema WHERE name = 'vault'")


def test_views_read_in_three_languages_without_trust(made: Made) -> None:
    for path in (made.whole, made.public):
        names = [row[0] for row in rows(path, "SELECT name FROM sqlite_schema WHERE type = 'view'")]
        assert sorted(names) == sorted(title for language in LANGUAGES for title in titles(language))
        assert {"Candidates", "Кандидаты", "Кандидаттар", "Обжалование", "Должность"} <= set(names)
        for name in names:
            rows(path, f'SELECT * FROM "{name}"')
        assert [row[0] for row in rows(path, 'SELECT * FROM "Кандидаттар"')] == ["Үлгіев Әсел Жақанұлы"] * 2
        assert [row[0] for row in rows(path, 'SELECT * FROM "Candidates"')] == ["Ульгиев Әсел"] * 2
        assert rows(path, 'SELECT "Число голосов" FROM "Голоса"') == [(10,), (7,)]
        sql = " ".join(row[0] for row in rows(path, "SELECT sql FROM sqlite_schema WHERE sql NOT NULL"))
        assert "json" not in sql.lower()
        assert "->" not in sql


def test_codes_are_told_in_the_language_of_the_view(made: Made) -> None:
    assert rows(made.public, 'SELECT "Результат", "Кандидат" FROM "Результаты"') == [
        ("избран", "Ульгиев Әсел")
    ]
    assert rows(made.public, 'SELECT "Нәтиже" FROM "Нәтижелер"') == [("сайланды",)]
    assert rows(made.public, 'SELECT "Result" FROM "Results"') == [("elected",)]
    kinds = 'SELECT "Вид", "Состояние" FROM "Документы"'
    assert rows(made.public, kinds) == [("Список выборщиков", "выдан"), ("Избирательный бюллетень", "выдан")]
    assert ("бюллетеней в урне", 18) in rows(
        made.public, 'SELECT "Показатель", "Число" FROM "Показатели подсчета"'
    )


def test_every_view_has_its_words_and_every_word_three_languages() -> None:
    for key, columns in heads().items():
        assert all(len(told) == 3 and all(told) for told in columns.values()), key
        for place in range(3):
            names = [told[place] for name, told in columns.items() if name != "title"]
            assert len(set(names)) == len(names), key
    for rules in (None, *procedures()):
        made = words.words(rules)
        assert all(all(text.strip() and "{" not in text for text in word) for word in made)
        assert len({word[0] for word in made}) == len(made)
        known = {word[0] for word in made}
        assert {f"role.{role}" for role in Role} <= known
        assert {f"result.{kind}" for kind in set(Kind) - {Kind.OPEN_POINT, Kind.NONE}} <= known
        assert {f"question.{question}" for question in Question} <= known


def test_every_code_that_the_acts_write_has_a_word() -> None:
    known = {word[0] for word in words.words(None)}
    steps = {step for rules in procedures().values() for step in rules.calendar}
    assert {f"step.{step}" for step in steps} <= known
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "core" / "acts").rglob("*.py"))
    kinds = re.findall(r'write_decision\(desk, self\.decision, "(\w+)"\)', sources)
    kinds += re.findall(r'self\.decided\(desk, .*, "(\w+)"\)', sources)
    assert len(kinds) > 8
    assert {f"decision.{kind}" for kind in (*kinds, "register", "refuse", "cancel", "reinstate")} <= known
    for rules in procedures():
        told = {word[0] for word in words.words(rules)}
        assert {f"notice.{notice.key}" for notice in procedures()[rules].notices} <= told
        assert {f"body.{body}" for body in procedures()[rules].bodies} <= told


def test_what_a_reader_needs_is_in_the_file(made: Made) -> None:
    readme = dict(rows(made.public, "SELECT lang, body FROM readme"))
    assert set(readme) == {"kk", "ru", "en"}
    assert all("verify.py" in body and "--head" in body for body in readme.values())
    manifest = dict(rows(made.public, "SELECT key, value FROM manifest"))
    assert manifest["copy"] == "public"
    assert manifest["head"] == made.head
    (rules,) = rows(made.public, "SELECT id, body FROM procedure")
    assert rules[0] == manifest["procedure"]
    assert json.loads(rules[1])["quorum"] == [2, 3]
    source = Path(standalone_verify.__file__).read_text(encoding="utf-8")
    assert rows(made.public, "SELECT name, body FROM verifier") == [("verify.py", source)]
    comments = rows(made.public, "SELECT sql FROM sqlite_schema WHERE name = 'elector'")[0][0]
    assert "-- A deputy on the electors' list" in comments


def test_an_empty_record_can_be_exported(tmp_path: Path) -> None:
    with Record.create(tmp_path / "a.hattama", salts=entropy) as record:
        export(record, tmp_path / "a.sqlite")
    verdict = verify(tmp_path / "a.sqlite", head="0" * 64)
    assert verdict.good
    assert verdict.entries == 0


# --- refusals -------------------------------------------------------------------------------------------


def test_an_existing_file_is_never_written_over(made: Made) -> None:
    before = made.whole.read_bytes()
    with pytest.raises(Misuse, match=r"whole\.sqlite"):
        export(made.working, made.whole)
    assert made.whole.read_bytes() == before
    with pytest.raises(Misuse, match="no such folder"):
        export(made.working, made.working.parent / "no" / "a.sqlite")


def test_a_working_file_in_use_is_not_exported_by_another(made: Made, tmp_path: Path) -> None:
    with Record.open(made.working, salts=entropy):
        with pytest.raises(RecordProblem) as caught:
            export(made.working, tmp_path / "a.sqlite")
        assert caught.value.code == "record.locked"
    assert files(tmp_path) == ["made"]


def test_tables_that_were_edited_are_not_passed_on(made: Made, tmp_path: Path) -> None:
    with closing(sqlite3.connect(made.working)) as raw, raw:
        raw.execute("UPDATE count_figure SET value = 8 WHERE value = 7")
    with pytest.raises(RecordProblem) as caught:
        export(made.working, tmp_path / "a.sqlite")
    assert caught.value.code == "record.changed"
    assert "count_figure" in str(caught.value.finding.values["problem"])
    assert files(tmp_path) == ["made"]


def _full(*_args: object, **_more: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", ["_sync_and_hash", "_read_back", "gate.sync_folder"])
def test_a_disk_that_fails_leaves_no_file(made: Made, tmp_path: Path, monkeypatch, step: str) -> None:
    monkeypatch.setattr(f"core.audit.export.{step}", _full)
    with pytest.raises(RecordProblem) as caught:
        export(made.working, tmp_path / "a.sqlite")
    assert caught.value.code == "record.copy_failed"
    assert files(tmp_path) == ["made"]


def test_a_stick_that_is_full_leaves_no_file(made: Made, tmp_path: Path, monkeypatch) -> None:
    real = build.write

    def small(source: sqlite3.Connection, out: Path, **more: Any) -> None:
        real(source, out, **more)
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(build, "write", small)
    with pytest.raises(RecordProblem) as caught:
        export(made.working, tmp_path / "a.sqlite")
    assert caught.value.code == "record.copy_failed"
    assert files(tmp_path) == ["made"]


def test_a_medium_that_gives_back_something_else_is_not_believed(
    made: Made, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(exporting, "_read_back", lambda *_: "0" * 64)
    with pytest.raises(RecordProblem) as caught:
        export(made.working, tmp_path / "a.sqlite")
    assert caught.value.code == "record.copy_failed"
    assert files(tmp_path) == ["made"]


def test_what_a_killed_export_left_does_not_stand_in_the_way(made: Made, tmp_path: Path) -> None:
    (tmp_path / "a.sqlite.part").write_bytes(b"half")
    export(made.working, tmp_path / "a.sqlite")
    assert files(tmp_path) == ["a.sqlite", "made"]
    assert (tmp_path / "a.sqlite").stat().st_size == made.whole.stat().st_size


def test_personal_values_that_were_typed_into_a_public_text_are_told(made: Made, tmp_path: Path) -> None:
    assert export(made.working, tmp_path / "clean.sqlite", public=True).in_clear == ()
    with Record.open(made.working, salts=entropy) as record, record.act(head("refuse", 9)) as work:
        work.session.get_one(Candidate, "b").work_ru = f"живет по адресу: {STREETS[1]}"
    assert export(made.working, tmp_path / "public.sqlite", public=True).in_clear == (8,)
    assert export(made.working, tmp_path / "whole.sqlite").in_clear == ()
