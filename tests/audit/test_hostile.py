"""Files made to do harm: refused within seconds, without a crash, and without running what they hold."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.audit import standalone_verify
from core.audit.standalone_verify import canonical, sha256
from core.audit.verify import UnreadableFile, verify
from core.record.schema import TRIGGERS
from tests.audit.conftest import Made

Evil = Callable[[sqlite3.Connection], None]


def endless_view(name: str) -> Evil:
    def make(raw: sqlite3.Connection) -> None:
        columns = "1 AS seq, 'a' AS prev, 'b' AS line, 'c' AS hash"
        raw.execute(f"DROP TABLE {name}")
        numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n)"
        raw.execute(f"CREATE VIEW {name} AS {numbers} SELECT {columns} FROM n")

    return make


def generated(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TABLE letterhead")
    bomb = "hex(zeroblob(1000000))"
    raw.execute(f"CREATE TABLE letterhead (id TEXT PRIMARY KEY, kk TEXT AS ({bomb}), ru TEXT AS ({bomb}))")
    raw.executemany("INSERT INTO letterhead (id) VALUES (?)", [(str(number),) for number in range(10)])


def virtual(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TABLE letterhead")
    raw.execute("CREATE VIRTUAL TABLE letterhead USING fts5 (id, kk, ru)")


def trigger(raw: sqlite3.Connection) -> None:
    raw.execute("CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM member; END")


def index(raw: sqlite3.Connection) -> None:
    raw.execute("CREATE INDEX i ON member (length(hex(zeroblob(1000))))")


def loose(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TABLE letterhead")
    raw.execute("CREATE TABLE letterhead (id TEXT PRIMARY KEY, kk TEXT NOT NULL, ru TEXT NOT NULL)")


def no_trigger(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TRIGGER journal_next")


def wal(raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA journal_mode = WAL")


def journal(line: str) -> Evil:
    def make(raw: sqlite3.Connection) -> None:
        for one in TRIGGERS:
            raw.execute(f"DROP TRIGGER {one.split()[2]}")
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("DELETE FROM journal")
        raw.execute("INSERT INTO journal VALUES (1, ?, ?, ?)", ("0" * 64, line, sha256(line)))
        for one in TRIGGERS:
            raw.execute(one)

    return make


TAIL = f'"prev":"{"0" * 64}","seq":1}}'


def huge(raw: sqlite3.Connection) -> None:
    journal("x")(raw)
    raw.execute("UPDATE vault SET value = ? WHERE rowid = 1", ("x" * 60_000_000,))


def odd_types(raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA ignore_check_constraints = ON")
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'member'")


EVIL: dict[str, Evil] = {
    "journal without end": endless_view("journal"),
    "table without end": endless_view("letterhead"),
    "generated columns": generated,
    "virtual table": virtual,
    "foreign trigger": trigger,
    "index over an expression": index,
    "table that is not strict": loose,
    "missing trigger": no_trigger,
    "altered schema text": odd_types,
    "WAL": wal,
    "deep JSON": journal('{"chg":' + "[" * 200_000 + "]" * 200_000 + "," + TAIL),
    "no JSON": journal("{" + TAIL),
    "JSON of another shape": journal('{"chg":7,' + TAIL),
    "changes of another shape": journal('{"chg":[["+"]],' + TAIL),
    "a list for an id": journal('{"chg":[["+","member",[],{}]],' + TAIL),
    "a text for the values": journal('{"chg":[["+","member","m","x"]],' + TAIL),
    "an unknown sign": journal('{"chg":[["?","member","m",{}]],' + TAIL),
    "a change of nothing": journal('{"chg":[["~","member","m",{}]],' + TAIL),
    "no changes": journal("{" + '"act":"x",' + TAIL),
    "a long number": journal('{"chg":[],"n":' + "9" * 1_000_000 + "," + TAIL),
    "a float": journal('{"chg":[],"n":1.0,' + TAIL),
    "a surrogate": journal('{"chg":[],"n":"\\ud800",' + TAIL),
    "a key twice": journal('{"chg":[],"chg":[],' + TAIL),
    "blanks": journal('{ "chg":[],' + TAIL),
    "nobody did it": journal('{"act":"x","at":"x","chg":[],' + TAIL),
    "sixty million letters": huge,
}


CASES = [
    (name, evil)
    for name in ("working", "whole", "public")
    for evil in sorted(EVIL)
    if (name, evil) != ("public", "sixty million letters")  # it spoils the vault, which a public copy lacks
]


@pytest.mark.parametrize(("name", "evil"), CASES)
def test_a_file_made_to_do_harm_is_refused_at_once(made: Made, name: str, evil: str) -> None:
    path = getattr(made, name)
    assert verify(path).intact
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        EVIL[evil](raw)
    start = time.perf_counter()
    verdict = verify(path)
    assert not verdict.intact
    assert standalone_verify.examine(path).problems
    assert time.perf_counter() - start < 10  # G14
    assert all(len(problem) <= 1000 for problem in verdict.problems)
    for problem in verdict.problems:
        problem.encode("utf-8")


RULES = {
    "rules too deep": "[" * 100_000,
    "rules of another shape": "7",
    "rules without rows": "{}",
    "rows of another shape": '{"quorum":[2,3],"rows":[7]}',
    "an unknown condition": '{"quorum":[2,3],"rows":[{"vote":1,"when":["weather"],"then":"elected"}]}',
    "a question without a name": '{"quorum":[2,3],"rows":[{"vote":1,"when":[],"then":"ask","question":""}]}',
    "a quorum of text": '{"quorum":"23","rows":[]}',
}


@pytest.mark.parametrize("name", RULES)
def test_rules_that_make_no_sense_are_refused(made: Made, name: str) -> None:
    with closing(sqlite3.connect(made.whole, isolation_level=None)) as raw:
        raw.execute("UPDATE procedure SET body = ?", (RULES[name],))
    assert not verify(made.whole).intact
    assert standalone_verify.examine(made.whole).problems


def test_counts_without_end_are_given_up(made: Made, monkeypatch) -> None:
    monkeypatch.setattr(standalone_verify, "DEADLINE", 0.5)
    row = {"round": 1, "counting": 1, "signed_at": "", "posted_kk": "", "posted_ru": ""}
    changes = [["+", "count_protocol", f"1:{number}", row] for number in range(20_000)]
    figures = {"count_entry": "1:1:1", "figure": "votes.a", "value": 1}
    changes += [["+", "count_figure", f"9:9:1:votes.{number}", figures] for number in range(20_000)]
    for entry in (1, 2):
        changes += [["+", "count_entry", f"1:1:{entry}", {"round": 1, "counting": 1, "person": f"m{entry}"}]]
    changes += [["+", "election", 1, {"procedure": "kz-2005-pilot", "seats": 1}]]
    line = canonical({"act": "x", "at": "x", "by": "x", "chg": changes, "prev": "0" * 64, "seq": 1})
    with closing(sqlite3.connect(made.whole, isolation_level=None)) as raw:
        journal(line)(raw)
    start = time.perf_counter()
    assert any("longer than it may" in one for one in standalone_verify.examine(made.whole).problems)
    assert time.perf_counter() - start < 10  # G14


def test_time_runs_out_for_a_file_that_takes_too_long(made: Made, monkeypatch) -> None:
    monkeypatch.setattr(standalone_verify, "DEADLINE", -1.0)
    verdict = verify(made.whole)
    assert not verdict.intact
    assert any("longer than it may" in problem for problem in verdict.problems)


def test_a_query_without_end_is_stopped(made: Made, monkeypatch) -> None:
    monkeypatch.setattr(standalone_verify, "DEADLINE", 0.5)
    report = standalone_verify.Report()
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT count(*) FROM n"
    start = time.perf_counter()
    with standalone_verify.opened(made.whole, report) as raw, pytest.raises(sqlite3.OperationalError):
        raw.execute(endless)
    assert time.perf_counter() - start < 10  # G14


def test_a_schema_without_end_is_given_up(made: Made, monkeypatch) -> None:
    monkeypatch.setattr(standalone_verify, "DEADLINE", 0.5)
    with closing(sqlite3.connect(made.whole, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("BEGIN")
        sql = "CREATE TABLE t{0} (a, b, c, d, e, f, g, h)"
        rows = ((f"t{number}", f"t{number}", 2, sql.format(number)) for number in range(100_000))
        raw.executemany("INSERT INTO sqlite_schema VALUES ('table', ?, ?, ?, ?)", rows)
        raw.execute("COMMIT")
    start = time.perf_counter()
    assert not verify(made.whole).intact
    assert time.perf_counter() - start < 10  # G14


def test_nothing_can_be_written_or_attached(made: Made) -> None:
    report = standalone_verify.Report()
    with standalone_verify.opened(made.whole, report) as raw:
        for sql in ("DELETE FROM member", "CREATE TABLE t (x)", "ATTACH ':memory:' AS other", "VACUUM"):
            with pytest.raises(sqlite3.Error):
                raw.execute(sql)


def test_many_problems_are_not_told_without_end(made: Made) -> None:
    with closing(sqlite3.connect(made.whole, isolation_level=None)) as raw:
        raw.execute("BEGIN")
        for number in range(1000):
            raw.execute("INSERT INTO letterhead VALUES (?, 'a', 'b')", (f"k{number}",))
        raw.execute("COMMIT")
    verdict = verify(made.whole)
    assert len(verdict.problems) == standalone_verify.SPEAK_UP_TO + 1


def test_garbage_after_the_header(made: Made, tmp_path: Path) -> None:
    header = made.whole.read_bytes()[:100]
    for number, body in enumerate((b"", b"\xff" * 100_000, bytes(100_000), b"\x0d" * 8192)):
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(header + body)
        assert not verify(path).intact


def test_a_link_to_a_device_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "zero.sqlite").symlink_to("/dev/zero")
    with pytest.raises(UnreadableFile):
        verify(tmp_path / "zero.sqlite")


def test_a_name_with_letters_that_mean_something_in_a_uri(made: Made, tmp_path: Path) -> None:
    for name in ("a?mode=rw.sqlite", "a#b.sqlite", "100 %25.sqlite", "Қазақ әріптері.sqlite"):
        shutil.copy(made.whole, tmp_path / name)
        assert verify(tmp_path / name).intact


def test_canonical_is_what_the_record_writes() -> None:
    from core.record.journal import canonical as recorded

    value = {"b": [1, None, True, "ә\n\u2028\U0001f600"], "a": {"z": "", "y": "\x7f"}}
    assert canonical(value) == recorded(value)
