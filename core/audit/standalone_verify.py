"""Verify an audit file, or a working file, of an election of an akim. Python 3.8 or newer, nothing else.

    python verify.py FILE [--head 64-HEX-DIGITS-FROM-THE-PROTOCOL]

Exit code 0: intact (and it reaches the head asked for). 1: changed, or the head is not reached.
2: not a file that can be read.

What is checked, in this order:
  1. The file holds nothing but plain tables, the journal with its three triggers, and views
     (which are never read here).
  2. SQLite finds all pages in order.
  3. The journal is a chain: entries 1, 2, 3 ... without a gap; each `hash` is the SHA-256 of its
     `line`, and each line quotes the hash of the one before. Whoever changes a line must change all
     that follow, up to the last hash, the head. The head stands on protocols that the chair and the
     secretary signed by hand: compare it (--head). A chain alone proves nothing against somebody who
     can rewrite the whole file.
  4. The tables are exactly what the row changes of all entries add up to.
  5. Personal values are not in the journal; there stands "~" + SHA-256(salt + value). Where the vault
     with the values is present, each opens its commitment.
  6. The bytes of each paper have the SHA-256 under which the paper was recorded.
  7. Audit file only: the file seal fits everything that the journal does not cover.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import sqlite3
import struct
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Iterable, Iterator  # noqa: UP035 - Python 3.8

KINDS = {0x48415454: "working", 0x48415458: "audit"}  # application ids "HATT" and "HATX"
VERSION = 2  # the newest schema that this script knows
GENESIS = "0" * 64
BESIDE = frozenset(  # not replayed
    "journal vault paper_bytes scan_bytes credential readme manifest verifier seal".split()
)
DEADLINE = 8.0  # seconds: a file that keeps us longer was made to; refused within ten
SPEAK_UP_TO = 100  # problems told one by one
MALFORMED = (RecursionError, MemoryError, ValueError, TypeError, KeyError, AttributeError, OSError)

COLUMN = r"  [a-z_0-9]+ (TEXT|INTEGER|BLOB)( NOT NULL)?( PRIMARY KEY)?( REFERENCES [a-z_]+ \(id\))?"
TABLE = re.compile(rf"CREATE TABLE ([a-z_]+) \(( --[^\n]*)?\n{COLUMN}(,\n{COLUMN})*\n\) STRICT")
JOURNAL = {
    "journal": """CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  prev TEXT NOT NULL,
  line TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  CHECK (instr(line, '"prev":"' || prev || '","seq":' || seq || '}') > 0)
) STRICT""",
    "journal_no_update": """CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    "journal_no_delete": """CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    "journal_next": f"""CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR NEW.prev IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '{GENESIS}')
BEGIN SELECT RAISE(ABORT, 'journal: broken chain'); END""",
}


class Unreadable(Exception):  # noqa: N818
    """Not a file that can be read at all; the text says why."""


class Broken(Exception):  # noqa: N818
    """A journal that cannot be replayed; the text names the entry."""


class Report:
    """What was found: `problems` is empty when the file is intact."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.public = False
        self.hashes: list[str] = []
        self.problems: list[str] = []
        self.notes: list[str] = []
        self.held: set[str] = set()  # papers whose bytes are in the file
        self.state: dict[str, dict[Any, dict[str, Any]]] = {}
        self.deadline = time.monotonic() + DEADLINE

    @property
    def head(self) -> str:
        """The hash of the last entry."""
        return self.hashes[-1] if self.hashes else GENESIS

    def wrong(self, sentence: str) -> None:
        """Note a problem."""
        if len(self.problems) < SPEAK_UP_TO:
            self.problems.append(sentence[:1000])
        elif len(self.problems) == SPEAK_UP_TO:
            self.problems.append("... and more")

    def note(self, sentence: str) -> None:
        """Note something that is no problem, once."""
        if sentence not in self.notes and len(self.notes) < SPEAK_UP_TO:
            self.notes.append(sentence)

    def late(self) -> bool:
        """Whether the time for this file is over (also SQLite's progress handler)."""
        return time.monotonic() > self.deadline

    def in_time(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows, as long as there is time."""
        for row in rows:
            if self.late():
                raise Broken("it takes longer than it may")
            yield row


def sha256(text: str) -> str:
    """SHA-256 of a text in UTF-8, as 64 hex digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value: Any) -> str:
    """Canonical JSON: sorted keys, no blanks, letters as they are."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def hash_rows(rows: Iterable[Any]) -> str:
    """SHA-256 over rows, each as a canonical JSON array and a line feed."""
    total = hashlib.sha256()
    for row in rows:
        total.update((canonical(list(row)) + "\n").encode("utf-8"))
    return total.hexdigest()


def schema_rows(db: sqlite3.Connection) -> list[Any]:
    """Everything the file defines: kind, name, table, SQL."""
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


# --- opening ------------------------------------------------------------------------------------------------


def identify(path: Path) -> str:
    """`audit` or `working`, from the first hundred bytes; raises Unreadable for anything else."""
    try:
        if path.exists() and not path.is_file():
            raise Unreadable(f"{path.name}: not a file")
        with path.open("rb") as stream:
            header = stream.read(100)
    except OSError as error:
        raise Unreadable(f"{path.name}: {error.strerror}") from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise Unreadable(f"{path.name}: not an SQLite file")
    version, kind = struct.unpack(">I4xI", header[60:72])
    if kind not in KINDS:
        raise Unreadable(f"{path.name}: an SQLite file, but neither an audit file nor a working file")
    if version > VERSION:
        raise Unreadable(f"{path.name}: of version {version}; this verifier knows versions up to {VERSION}")
    return KINDS[kind]


@contextlib.contextmanager
def opened(path: Path, report: Report) -> Iterator[sqlite3.Connection]:
    """The file, unable to change anything and unable to run anything.

    A working file whose program was killed has an unfinished change in a journal beside it (hot journal): a
    copy of both is opened, in which SQLite undoes it; the file itself is not touched.
    """
    journal = path.with_name(path.name + "-journal")
    if report.kind == "working" and journal.exists() and journal.stat().st_size > 0:
        report.note("an unfinished change of a killed program was undone (in a copy)")
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, "copy.hattama")
            shutil.copyfile(path, copy)
            shutil.copyfile(journal, Path(folder, "copy.hattama-journal"))
            with contextlib.closing(sqlite3.connect(copy)) as db:
                db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            with contextlib.closing(connect(copy, report, "mode=ro&immutable=1")) as db:
                yield db
        return
    mode = "mode=ro" if report.kind == "working" else "mode=ro&immutable=1"
    with contextlib.closing(connect(path, report, mode)) as db:
        yield db


def connect(path: Path, report: Report, mode: str) -> sqlite3.Connection:
    """A connection for a file that may be hostile."""
    db = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)
    if hasattr(db, "setlimit"):  # Python 3.11: longest value, longest SQL, attached files
        for limit, most in ((0, 50_000_000), (1, 100_000), (7, 0)):
            db.setlimit(limit, most)
    db.set_progress_handler(report.late, 10_000)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON"):
        db.execute(f"PRAGMA {pragma}")
    return db


# --- the checks ---------------------------------------------------------------------------------------------


def examine(path: Path, allowed: Callable[[str, list[Any]], list[str]] | None = None) -> Report:
    """Check everything; problems are in the report, only an unreadable file raises.

    `allowed` may know more about the schema than this script: it is given the kind of file and the rows of
    `schema_rows`, and names what does not belong there.
    """
    report = Report(identify(path))
    try:
        with path.open("rb") as stream:
            if stream.read(20)[18:20] != b"\x01\x01":
                report.wrong("the file is in WAL mode: another program has written to it")
        with opened(path, report) as db:
            schema = schema_rows(db)
            check_schema(schema, report)
            if allowed and not report.problems:
                for sentence in allowed(report.kind, schema):
                    report.wrong(sentence)
            if not report.problems:  # what is not on the allow-list is not queried
                check_pages(db, path, report)
            if not report.problems:
                check_content(db, schema, report)
    except sqlite3.Error as error:
        if "locked" in str(error):
            raise Unreadable(f"{path.name}: another program is using the file") from error
        report.wrong(
            "the file cannot be read: " + ("it takes longer than it may" if report.late() else str(error))
        )
    except (Broken, *MALFORMED) as error:
        report.wrong(f"the file cannot be read: {type(error).__name__}: {error}"[:300])
    return report


def check_content(db: sqlite3.Connection, schema: list[Any], report: Report) -> None:
    """Everything but the shape of the file."""
    tables = {name for kind, name, _, _ in schema if kind == "table"}
    manifest = dict(db.execute("SELECT key, value FROM manifest")) if "manifest" in tables else {}
    report.public = manifest.get("copy") == "public"
    lines = check_chain(db, report)
    report.state = replay(report.in_time(lines))
    check_tables(db, report, tables - BESIDE)
    check_vault(db, report, "vault" in tables, lines)
    check_papers(db, report, manifest.get("left_out", "").split())
    if report.kind == "audit":
        check_seal(db, report, tables, schema)


def check_schema(schema: list[Any], report: Report) -> None:
    """1. Nothing but what is expected: a hostile file could define tables that never end."""
    for kind, name, table, sql in schema:
        if name in JOURNAL:
            fits = sql == JOURNAL[name]
        elif kind == "table":
            match = TABLE.fullmatch(sql or "")
            fits = match is not None and match.group(1) == name
        else:
            fits = (kind == "index" and sql is None and name.startswith("sqlite_autoindex_")) or (
                kind == "view" and report.kind == "audit" and table == name
            )
        if not fits:
            report.wrong(f"the file defines a {kind} that does not belong there: {name!r}"[:200])
    missing = set(JOURNAL) | {"paper", "paper_bytes"}
    missing |= {"manifest", "readme", "verifier", "seal"} if report.kind == "audit" else {"vault"}
    for name in sorted(missing - {row[1] for row in schema}):
        report.wrong(f"the file has no {name!r}")


def check_pages(db: sqlite3.Connection, path: Path, report: Report) -> None:
    """2. Pages in order, and none that nobody sees."""
    for (found,) in db.execute("PRAGMA integrity_check(10)"):
        if found != "ok":
            report.wrong(f"SQLite finds the file damaged: {found}")
    if report.kind == "audit":
        pages, size, free = (
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "page_size", "freelist_count")
        )
        if pages * size != path.stat().st_size or free:
            report.wrong(
                f"the file has {path.stat().st_size} bytes and {free} free pages, its content {pages * size}"
            )


def check_chain(db: sqlite3.Connection, report: Report) -> list[str]:
    """3. The chain; the lines in order."""
    lines = []
    previous = GENESIS
    rows = report.in_time(db.execute("SELECT seq, prev, line, hash FROM journal ORDER BY seq"))
    for number, (seq, prev, line, found) in enumerate(rows, start=1):
        if seq != number:
            report.wrong(f"journal: entry {number} is missing, {seq} follows")
        if prev != previous:
            report.wrong(f"journal, entry {seq}: quotes {prev!r}, the entry before has {previous!r}")
        if sha256(line) != found:
            report.wrong(f"journal, entry {seq}: its hash says {found!r}, its line has {sha256(line)!r}")
        if not line.endswith(f'"prev":"{prev}","seq":{seq}}}'):
            report.wrong(f"journal, entry {seq}: its line does not end with its number and the hash before")
        if '"clk":"back"' in line:
            report.note(f"journal, entry {seq}: the clock stood behind the entry before")
        previous = found
        lines.append(line)
        report.hashes.append(found)
    return lines


def replay(lines: Iterable[str]) -> dict[str, dict[Any, dict[str, Any]]]:
    """4. What the row changes of all entries add up to: table -> id -> column -> value."""
    state: dict[str, dict[Any, dict[str, Any]]] = {}
    for number, line in enumerate(lines, start=1):
        entry = json.loads(line, parse_int=whole, parse_float=whole)
        if canonical(entry) != line:
            raise Broken(f"entry {number} is not canonical JSON")
        for sign, table, identity, values in entry["chg"]:
            rows = state.setdefault(table, {})
            if (sign == "+") == (identity in rows):
                raise Broken(f"entry {number}: {sign} {table} {identity!r} does not fit the rows before it")
            if sign == "+":
                rows[identity] = {"id": identity, **values}
            elif sign == "~":
                rows[identity].update(values)
            elif sign == "-":
                del rows[identity]
            else:
                raise Broken(f"entry {number}: an unknown sign {sign!r}")
    return state


def whole(text: str) -> int:
    """A number of the journal: whole, and not so long that reading it takes for ever."""
    if len(text) > 17:
        raise Broken("a number too long")
    return int(text)


def check_tables(db: sqlite3.Connection, report: Report, tables: set[str]) -> None:
    """4. The tables against the replay, cell by cell."""
    for table in sorted(set(report.state) - tables):
        report.wrong(f"table {table}: in the journal, not in the file")
    for table in sorted(tables):
        expected = dict(report.state.get(table, {}))
        cursor = db.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        for values in report.in_time(cursor):
            row = dict(zip(names, values))  # noqa: B905 - Python 3.8
            wanted = expected.pop(row["id"], None)
            if wanted != row or float in map(type, values):  # 1 == 1.0 in Python
                _tell(report, f"table {table}, row {row['id']!r}", wanted, row)
        for identity, wanted in expected.items():
            report.wrong(
                f"table {table}, row {identity!r}: the journal says {wanted!r}, the table has no such row"
            )


def _tell(report: Report, where: str, wanted: dict[str, Any] | None, row: dict[str, Any]) -> None:
    if wanted is None:
        report.wrong(f"{where}: the journal has no such row, the table says {row!r}")
        return
    for name in sorted(set(wanted) | set(row)):
        says, has = wanted.get(name), row.get(name)
        if says != has or type(says) is not type(has) or (name in wanted) != (name in row):
            report.wrong(f"{where}, column {name}: the journal says {says!r}, the table says {has!r}")


def check_vault(db: sqlite3.Connection, report: Report, present: bool, lines: list[str]) -> None:
    """5. Commitments and the values that open them."""
    if not present:
        report.note("personal values are left out: their commitments stand in the journal")
        return
    missing = set()
    for line in lines:
        missing.update(re.findall(r'_sealed":"(~[0-9a-f]{64})"', line))
    asked, rows = len(missing), 0
    for commitment, salt, value in report.in_time(db.execute("SELECT id, salt, value FROM vault")):
        rows += 1
        if not re.fullmatch(r"[0-9a-f]{32}", salt):
            report.wrong(f"vault, row {commitment!r}: the salt is not 32 hex digits: {salt!r}")
            missing.discard(commitment)
            continue
        opens = "~" + hashlib.sha256(bytes.fromhex(salt) + value.encode("utf-8")).hexdigest()
        if opens != commitment:
            report.wrong(f"vault, row {commitment!r}: salt and value give {opens!r}")
        elif commitment not in missing:
            report.wrong(f"vault, row {commitment!r}: stands in no entry of the journal")
        missing.discard(commitment)
    if rows == 0 and asked:
        report.note("personal values were removed: their commitments stand in the journal")
        return
    for commitment in sorted(missing):
        report.wrong(f"vault: the journal has {commitment!r}, the vault has no such row")


def check_papers(db: sqlite3.Connection, report: Report, left_out: list[str]) -> None:
    """6. The bytes of papers."""
    held = report.held
    for name, pdf in report.in_time(db.execute("SELECT id, pdf FROM paper_bytes")):
        held.add(name)
        if hashlib.sha256(pdf).hexdigest() != name:
            report.wrong(f"paper_bytes, row {name!r}: the bytes have {hashlib.sha256(pdf).hexdigest()!r}")
    known = {row["sha256"] for rows in report.state.values() for row in rows.values() if "sha256" in row}
    for name in sorted(held - known):
        report.wrong(f"paper_bytes, row {name!r}: no paper was recorded with these bytes")
    for number, paper in sorted(report.state.get("paper", {}).items()):
        if paper["sha256"] not in held and not (report.public and paper["kind"] in left_out):
            report.wrong(
                f"paper {number} ({paper['kind']}): recorded with {paper['sha256']!r}, its bytes are missing"
            )


def check_seal(db: sqlite3.Connection, report: Report, tables: set[str], schema: list[Any]) -> None:
    """7. The file seal: what the journal does not cover."""
    seals = db.execute("SELECT line, hash FROM seal").fetchall()
    if len(seals) != 1:
        report.wrong(f"the file has {len(seals)} seals instead of one")
        return
    line, found = seals[0]
    if sha256(line) != found:
        report.wrong(f"file seal: its hash says {found!r}, its line has {sha256(line)!r}")
    seal = json.loads(line)
    copy = "public" if report.public else "whole"
    says = {**seal, **seal["copies"][copy]}
    has: dict[str, Any] = {
        "entries": len(report.hashes),
        "head": report.head,
        "version": db.execute("PRAGMA user_version").fetchone()[0],
        "schema": hash_rows(schema),
    }
    if "vault" in tables:
        has["vault"] = hash_rows(db.execute("SELECT id, salt, value FROM vault ORDER BY id"))
    has["papers"] = hash_rows(db.execute("SELECT id FROM paper_bytes ORDER BY id"))
    for name in ("manifest", "readme", "verifier"):
        has[name] = hash_rows(db.execute(f"SELECT * FROM {name} ORDER BY 1"))
    for name, value in has.items():
        if says.get(name) != value:
            report.wrong(f"file seal, {name}: the seal says {says.get(name)!r}, the file has {value!r}")
    if canonical(seal) != line:
        report.wrong("file seal: not canonical JSON")


# --- the command --------------------------------------------------------------------------------------------


def parse_head(text: str) -> str:
    """A head as it is printed on paper: 64 hex digits, in groups or not, in either case."""
    digits = "".join(text.split()).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise ValueError(f"a head has 64 hex digits, this has {len(digits)} characters: {text!r}")
    return digits


def main(arguments: list[str]) -> int:
    """Print what was found."""
    usage = "use: python verify.py FILE [--head 64-HEX-DIGITS]\n"
    if not arguments or arguments[0].startswith("-") or (len(arguments) > 1 and arguments[1] != "--head"):
        sys.stderr.write(usage)
        return 2
    try:
        asked = parse_head(" ".join(arguments[2:])) if len(arguments) > 1 else None
        report = examine(Path(arguments[0]))
    except (Unreadable, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    lines = [f"PROBLEM: {problem}" for problem in report.problems] + [
        f"note: {note}" for note in report.notes
    ]
    lines.append(f"{len(report.hashes)} entries, head {report.head}")
    reached = asked is None or asked in report.hashes
    if asked is None:
        lines.append("not asked: whether the file reaches the head printed on the signed protocol (--head)")
    elif reached:
        lines.append(f"the head asked for is that of entry {report.hashes.index(asked) + 1}")
    else:
        lines.append("PROBLEM: the file does not reach the head asked for")
    lines.append("CHANGED" if report.problems else "INTACT")
    sys.stdout.buffer.write(("\n".join(lines) + os.linesep).encode("utf-8"))
    return 0 if not report.problems and reached else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
