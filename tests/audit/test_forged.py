"""Files forged by somebody who knows the format: chain, tables and seal made anew round what was changed.

Nothing in such a file is wrong by itself. What gives it away it cannot change: the check codes and heads
on papers that were handed out, the kinds of paper that a public copy goes without, the law.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import struct
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core import logs, restoring
from core.audit import build, standalone_verify
from core.audit.standalone_verify import GENESIS, canonical, hash_rows, schema_rows, sha256
from core.audit.verdict import sentences
from core.audit.verify import UnreadableFile, verify
from core.cabinet import Cabinet
from core.record import gate
from core.record.database import Record, entropy
from core.record.problems import RecordProblem
from core.record.schema import TRIGGERS
from tests.audit.conftest import Made

Entries = list[dict[str, Any]]


def resealed(raw: sqlite3.Connection) -> None:
    """A seal that fits whatever stands in the file."""
    seal = json.loads(raw.execute("SELECT line FROM seal").fetchone()[0])
    public = raw.execute("SELECT value FROM manifest WHERE key = 'copy'").fetchone() == ("public",)
    tables = {name for kind, name, _, _ in schema_rows(raw) if kind == "table"}
    last = raw.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    seal["entries"], seal["head"] = last or (0, GENESIS)
    told = seal["copies"]["public" if public else "whole"]
    told["schema"] = hash_rows(schema_rows(raw))
    for name in ("paper", "scan"):
        if f"{name}_bytes" in tables:
            told[f"{name}s"] = hash_rows(raw.execute(f"SELECT id FROM {name}_bytes ORDER BY id"))
    for name in {"manifest", "vault"} & tables:
        told[name] = hash_rows(raw.execute(f"SELECT * FROM {name} ORDER BY 1"))
    for name in ("procedure", "readme", "verifier", "word"):
        seal[name] = hash_rows(raw.execute(f"SELECT * FROM {name} ORDER BY 1"))
    raw.execute("UPDATE seal SET line = ?, hash = ?", (canonical(seal), sha256(canonical(seal))))


def rechained(raw: sqlite3.Connection, change: Callable[[Entries], None]) -> None:
    """The journal written again from its changed entries, and the tables that follow from it."""
    entries: Entries = [json.loads(row[0]) for row in raw.execute("SELECT line FROM journal ORDER BY seq")]
    change(entries)
    for one in TRIGGERS:
        raw.execute(f"DROP TRIGGER {one.split()[2]}")
    raw.execute("DELETE FROM journal")
    head, lines = GENESIS, []
    for number, entry in enumerate(entries, start=1):
        line = canonical({**entry, "prev": head, "seq": number})
        raw.execute("INSERT INTO journal VALUES (?, ?, ?, ?)", (number, head, line, sha256(line)))
        head = sha256(line)
        lines.append(line)
    for one in TRIGGERS:
        raw.execute(one)
    for table, rows in standalone_verify.replay(lines).items():
        raw.execute(f"DELETE FROM {table}")
        for row in rows.values():
            marks = ", ".join("?" * len(row))
            raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    raw.execute("UPDATE manifest SET value = ? WHERE key = 'head'", (head,))
    raw.execute("UPDATE manifest SET value = ? WHERE key = 'entries'", (str(len(lines)),))


def forge(path: Path, *statements: str, change: Callable[[Entries], None] | None = None) -> tuple[str, ...]:
    """Change a file and put everything right that a forger can; what both verifiers say of it."""
    assert verify(path).intact
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)
        if change is not None:
            rechained(raw, change)
        resealed(raw)
        raw.execute("VACUUM")
    problems = verify(path).problems
    alone = standalone_verify.examine(path).problems
    assert bool(problems) == bool(alone), (problems, alone)
    return problems


def nothing(_entries: Entries) -> None:
    """The forger puts back what was there."""


@pytest.mark.parametrize("name", ["whole", "public"])
def test_a_forger_who_changes_nothing_is_accepted(made: Made, name: str) -> None:
    """Else what is refused below would be refused for the forger's clumsiness."""
    path = getattr(made, name)
    assert forge(path, change=nothing) == ()
    assert verify(path).head == made.head


@pytest.mark.parametrize("name", ["whole", "public"])
def test_a_journal_written_anew_no_longer_fits_the_papers(made: Made, name: str) -> None:
    """The check codes on paper are made of the record before them: who changes that must change them too."""

    def younger(entries: Entries) -> None:
        entries[0]["at"] = "2005-07-02T04:00:00Z"

    problems = forge(getattr(made, name), change=younger)
    assert problems == tuple(
        f"paper {number}: its check code is not made of the record before it" for number in (1, 2)
    )


def test_a_journal_written_anew_with_codes_of_its_own_parts_from_the_paper(made: Made) -> None:
    """Then the file is one in itself, and the papers that people hold are not in it."""

    def younger(entries: Entries) -> None:
        entries[0]["at"] = "2005-07-02T04:00:00Z"
        head = GENESIS
        for number, entry in enumerate(entries, start=1):
            for _, table, key, row in entry["chg"]:
                if table == "paper":
                    row["code"] = standalone_verify.check_code(head, key, row["kind"], row["subject"])
            head = sha256(canonical({**entry, "prev": head, "seq": number}))

    assert forge(made.whole, change=younger) == ()
    assert verify(made.whole, head=made.head).complete is False
    assert verify(made.whole, paper=made.codes[1]).paper_found is False


@pytest.mark.parametrize("sign", ["~", "-"])
def test_an_issued_paper_is_not_exchanged_by_a_later_entry(made: Made, sign: str) -> None:
    """The head on paper is still reached, and its code still found: but another paper would stand there."""
    other = b"%PDF, another"
    name = hashlib.sha256(other).hexdigest()
    which = "WHERE id = (SELECT sha256 FROM paper WHERE id = 2)"
    swap = f"UPDATE paper_bytes SET id = '{name}', pdf = x'{other.hex()}' {which}"
    gone = f"DELETE FROM paper_bytes {which}"

    def later(entries: Entries) -> None:
        change = ["~", "paper", 2, {"sha256": name}] if sign == "~" else ["-", "paper", 2, {}]
        entries.append({**entries[-1], "chg": [change]})

    problems = forge(made.whole, swap if sign == "~" else gone, change=later)
    assert problems == ("paper 2: changed after it was recorded",)
    assert verify(made.whole, head=made.head).complete


def test_a_chain_cut_short_does_not_reach_the_head_on_paper(made: Made) -> None:
    def shorter(entries: Entries) -> None:
        del entries[5:]  # before the papers and the count

    unwritten = [f"DELETE FROM {table}" for table in ("paper_bytes", "paper")]
    rest = ("count_entry", "count_figure", "count_protocol", "result", "result_person", "ballot_line")
    rest += ("ballot", "decision", "electors_meeting", "election", "procedure")
    assert forge(made.whole, *unwritten, *(f"DELETE FROM {name}" for name in rest), change=shorter) == ()
    verdict = verify(made.whole, head=made.head)
    assert verdict.intact
    assert verdict.complete is False
    assert not verdict.good


def test_a_public_copy_that_hides_more_than_it_may_is_refused(made: Made) -> None:
    hidden = "UPDATE manifest SET value = value || ' ballot count' WHERE key = 'left_out'"
    gone = "DELETE FROM paper_bytes WHERE id IN (SELECT sha256 FROM paper WHERE kind = 'ballot')"
    assert any("less, than a public copy" in one for one in forge(made.public, hidden, gone))


def test_a_public_copy_with_papers_that_print_personal_values_is_refused(made: Made) -> None:
    with closing(sqlite3.connect(made.whole)) as raw:
        ((name, pdf),) = raw.execute(
            "SELECT id, pdf FROM paper_bytes WHERE id = (SELECT sha256 FROM paper WHERE kind = 'electors')"
        )
    problems = forge(made.public, f"INSERT INTO paper_bytes VALUES ('{name}', x'{pdf.hex()}')")
    assert problems == (f"paper_bytes, row {name!r}: a public copy goes without these bytes",)
    narrow = "UPDATE manifest SET value = replace(value, 'electors', '') WHERE key = 'left_out'"
    with closing(sqlite3.connect(made.public, isolation_level=None)) as raw:
        raw.execute(narrow)
        resealed(raw)
        raw.execute("VACUUM")
    assert standalone_verify.examine(made.public).problems


@pytest.mark.parametrize("table", ["vault", "scan_bytes"])
def test_a_whole_copy_that_calls_itself_public_is_refused(made: Made, table: str) -> None:
    left = " ".join(sorted(build.PERSONAL_KINDS))
    statements = [
        "UPDATE manifest SET value = 'public' WHERE key = 'copy'",
        f"UPDATE manifest SET value = '{left}' WHERE key = 'left_out'",
        "DELETE FROM paper_bytes WHERE id = (SELECT sha256 FROM paper WHERE kind = 'electors')",
        f"DROP TABLE {'scan_bytes' if table == 'vault' else 'vault'}",
    ]
    assert any("defines other things than audit files" in one for one in forge(made.whole, *statements))


EXTRA = "CREATE TABLE extra (\n  id TEXT NOT NULL PRIMARY KEY\n) STRICT"
ENDLESS = "CREATE VIEW evil AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT x FROM n"


def test_a_table_more_is_refused_and_named_even_where_the_seal_fits(made: Made) -> None:
    for path in (made.whole, made.public):
        problems = forge(path, EXTRA)
        assert "defines other things" in problems[0]
        assert any("'extra'" in one for one in problems[1:])


OTHER_STORY = 'DROP VIEW "Results"', 'CREATE VIEW "Results" AS SELECT id AS "Result" FROM result'


@pytest.mark.parametrize("statements", [(ENDLESS,), OTHER_STORY], ids=["endless", "another story"])
def test_a_view_of_somebody_else_is_refused_and_named(made: Made, statements: tuple[str, ...]) -> None:
    for path in (made.whole, made.public):
        problems = forge(path, *statements)
        assert "defines other things" in problems[0]
        assert any(name in one for one in problems[1:] for name in ("'evil'", "'Results'"))


@pytest.mark.parametrize("fact", ["head", "entries", "unit_ru", "vote_day", "practice"])
def test_a_manifest_that_says_something_else_than_the_journal_is_refused(made: Made, fact: str) -> None:
    problems = forge(made.public, f"UPDATE manifest SET value = '7777' WHERE key = '{fact}'")
    assert [one.split(" is ")[0] for one in problems] == [f"file seal, manifest: {fact}"]


@pytest.mark.parametrize("fact", ["head", "entries", "copy"])
def test_a_manifest_that_says_nothing_is_refused(made: Made, fact: str) -> None:
    """Without its kind a public copy would be taken for a whole one."""
    for path in (made.whole, made.public):
        assert forge(path, f"DELETE FROM manifest WHERE key = '{fact}'")


def test_comments_of_somebody_else_are_told(made: Made) -> None:
    words = "UPDATE sqlite_schema SET sql = replace(sql, ' ( --', ' ( -- otherwise') WHERE name = 'member'"
    assert forge(made.whole, "PRAGMA writable_schema = ON", words) == ()
    assert any("comments in the file: not this" in one for one in verify(made.whole).notes)


@pytest.mark.parametrize("table", ["readme", "verifier", "word"])
def test_what_is_there_to_be_read_is_compared_with_the_program_s_own(made: Made, table: str) -> None:
    """A seal made anew covers it, and another version may have written it: it is told, and no fault.

    The script knows no texts but itself: it says of every audit file what only the seal covers.
    """
    body = "en" if table == "word" else "body"
    assert forge(made.whole, f"UPDATE {table} SET {body} = 'print(\"INTACT\")'") == ()
    verdict = verify(made.whole)
    assert any(f"{table} in the file: not this program's" in one for one in verdict.notes)
    assert any("texts that explain the file are not" in one for one in sentences(verdict, "en"))
    assert not any("not this program's" in one for one in verify(made.public).notes)
    for path in (made.whole, made.public):
        assert standalone_verify.NO_MORE in standalone_verify.examine(path).notes


def test_papers_that_changed_places_are_found(made: Made) -> None:
    with closing(sqlite3.connect(made.whole)) as raw:
        one, two = (row[0] for row in raw.execute("SELECT id FROM paper_bytes ORDER BY id"))
    swap = (
        "UPDATE paper_bytes SET id = 'x' WHERE id = '{0}'",
        "UPDATE paper_bytes SET id = '{0}' WHERE id = '{1}'",
        "UPDATE paper_bytes SET id = '{1}' WHERE id = 'x'",
    )
    problems = forge(made.whole, *(one_.format(one, two) for one_ in swap))
    assert [problem.split(",")[0] for problem in problems] == ["paper_bytes"] * 2


def test_a_working_file_that_says_nonsense_is_refused_in_words(made: Made, tmp_path: Path) -> None:
    """One in itself, but the day of its call is none: neither opening it nor the folder it lies in falls."""
    assert verify(made.working).intact
    log = logs.begin(tmp_path / "hattama.log")
    with pytest.raises(RecordProblem) as caught:
        restoring.look(made.working)
    logs.end()
    assert caught.value.code == "record.damaged"
    assert log is not None
    assert "record/queries/" in log.read_text(encoding="utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.copyfile(made.working, folder / "a.hattama")
    (card,) = Cabinet(folder).files()
    assert card.problem is not None
    assert card.problem.code == "record.damaged"


# --- around the file ------------------------------------------------------------------------------------


def test_a_journal_beside_a_file_that_claims_to_be_enormous_is_not_copied(made: Made) -> None:
    beside = made.working.with_name(made.working.name + "-journal")
    with beside.open("wb") as stream:
        stream.truncate(1 << 42)
    start = time.perf_counter()
    assert any("too large" in one for one in standalone_verify.examine(made.working).problems)
    assert not verify(made.working).intact
    assert time.perf_counter() - start < 10  # G14


@pytest.mark.parametrize("end", ["-journal", "-wal", "-shm", "-lock"])
@pytest.mark.parametrize("kind", ["FIFO", "link to zeros", "link to nothing", "folder"])
def test_what_is_no_file_beside_a_file_is_not_read(made: Made, kind: str, end: str) -> None:
    beside = made.working.with_name(made.working.name + end)
    make = {
        "FIFO": lambda: os.mkfifo(beside),
        "link to zeros": lambda: beside.symlink_to("/dev/zero"),
        "link to nothing": lambda: beside.symlink_to(beside.with_name("made by the reader")),
        "folder": beside.mkdir,
    }
    make[kind]()
    start = time.perf_counter()
    with pytest.raises(standalone_verify.Unreadable):
        standalone_verify.examine(made.working)
    with pytest.raises(UnreadableFile):
        verify(made.working)
    for opening in (Record.open_read_only, partial(Record.open, salts=entropy)):
        with pytest.raises(RecordProblem):
            opening(made.working)
    assert time.perf_counter() - start < 10  # G14


def refused_untouched(path: Path, *beside: Path) -> None:
    """Script and program refuse a file for what lies beside it, and neither is changed."""
    before = {one: one.read_bytes() for one in (path, *beside)}
    with pytest.raises(standalone_verify.Unreadable):
        standalone_verify.examine(path)
    with pytest.raises(UnreadableFile):
        verify(path)
    for opening in (Record.open_read_only, partial(Record.open, salts=entropy)):
        with pytest.raises(RecordProblem) as caught:
            opening(path)
        assert caught.value.code == "record.damaged"
    assert {one: one.read_bytes() for one in before} == before
    assert not path.with_name(path.name + "-shm").exists()


def test_a_journal_that_names_another_file_deletes_nothing(made: Made, tmp_path: Path) -> None:
    """Of a transaction over several databases SQLite deletes the file that the journal names at its end."""
    victim = tmp_path / "somebody's.txt"
    victim.write_text("precious")
    beside, name = made.working.with_name(made.working.name + "-journal"), os.fsencode(victim)
    pages = made.working.stat().st_size // 4096
    head = standalone_verify.NAMES_A_FILE + struct.pack(">5I", 0, 1, pages, 512, 4096)
    foot = name + struct.pack(">2I", len(name), sum(name)) + standalone_verify.NAMES_A_FILE
    beside.write_bytes(head.ljust(512, b"\0") + struct.pack(">I", (1 << 30) // 4096 + 1) + foot)
    refused_untouched(made.working, beside, victim)
    assert gate.NAMES_A_FILE == standalone_verify.NAMES_A_FILE
    with closing(sqlite3.connect(made.working)) as raw:  # or the test would prove nothing
        raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    assert not victim.exists()


def test_a_log_of_another_program_is_not_read_into_the_file(made: Made, tmp_path: Path) -> None:
    """SQLite takes a write-ahead log for part of the file, whatever the file says of itself."""
    other = tmp_path / "other.hattama"
    shutil.copyfile(made.working, other)
    with closing(sqlite3.connect(other, isolation_level=None)) as raw:
        for pragma in ("journal_mode = WAL", "wal_autocheckpoint = 0"):
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("UPDATE member SET given_kk = 'Жанар' WHERE id = 'm2'")
        beside = made.working.with_name(made.working.name + "-wal")
        shutil.copyfile(f"{other}-wal", beside)
    refused_untouched(made.working, beside)


def test_time_is_earned_by_what_is_as_recorded_and_by_nothing_else(made: Made) -> None:
    """Beyond eight seconds (G14) a file gets time for entries that chain and bytes that it should hold."""
    with closing(sqlite3.connect(made.whole, isolation_level=None)) as raw:
        ((entries,),) = raw.execute("SELECT count(*) FROM journal")
        sizes = [row[0] for row in raw.execute("SELECT length(pdf) FROM paper_bytes")]
        sizes += [row[0] for row in raw.execute("SELECT length(content) FROM scan_bytes")]
    report = standalone_verify.Report()
    began = report.deadline
    assert standalone_verify.examine(made.whole, report).problems == []
    earned = entries / standalone_verify.FAST + sum(sizes) / standalone_verify.BYTES
    assert report.deadline - began == pytest.approx(earned)
    with closing(sqlite3.connect(made.whole, isolation_level=None)) as raw:
        raw.execute("INSERT INTO paper_bytes VALUES ('0', zeroblob(40000000))")
    report = standalone_verify.Report()
    began = report.deadline
    assert standalone_verify.examine(made.whole, report).problems
    assert report.deadline - began <= earned


def test_a_file_that_grows_without_end_gets_no_more_time(made: Made) -> None:
    """A hole of a terabyte behind the content: time is given for pages that hold something."""
    for path in (made.whole, made.working):
        os.truncate(path, 1 << 40)
        start = time.perf_counter()
        report = standalone_verify.examine(path)
        assert time.perf_counter() - start < 10  # G14
        assert report.problems or path == made.working


def test_a_file_that_changes_while_it_is_read_is_not_believed(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = standalone_verify.check_tables

    def meanwhile(*arguments: Any) -> None:
        real(*arguments)
        with made.whole.open("r+b") as stream:
            stream.seek(-1, os.SEEK_END)
            stream.write(b"\1")

    monkeypatch.setattr(standalone_verify, "check_tables", meanwhile)
    assert any("meanwhile" in one for one in verify(made.whole).problems)


def test_a_file_is_not_changed_by_being_read(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that notes when a file was last read does not make it a changed one."""
    real = standalone_verify.check_tables

    def meanwhile(*arguments: Any) -> None:
        real(*arguments)
        told = made.whole.stat()
        os.utime(made.whole, ns=(told.st_atime_ns + 10**12, told.st_mtime_ns))

    monkeypatch.setattr(standalone_verify, "check_tables", meanwhile)
    assert verify(made.whole).intact
