"""Verify an audit file, or a working file, of an election of an akim. Python 3.8 or newer, nothing else.

    python verify.py FILE [--head 64-HEX-DIGITS-FROM-THE-PROTOCOL] [--paper CODE] [--older FILE]

Exit code 0: intact, and what was asked holds. 1: changed, or what was asked does not hold.
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
  5. The figures of each signed count satisfy the law's equalities, and each result follows from them
     by the rule set in the file. Here the program is not believed: everything is counted again.
  6. Personal values are not in the journal; there stands "~" + SHA-256(salt + value). Where the vault
     with the values is present, each opens its commitment.
  7. The bytes of each paper and each scan have the SHA-256 under which they were recorded.
  8. Audit file only: the file seal fits everything that the journal does not cover.
Asked besides: which paper bears a check code (--paper); whether an earlier file of the same election
is a beginning of this one (--older).
"""

from __future__ import annotations

import argparse
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
BESIDE = {"journal", "vault", "paper_bytes", "scan_bytes", "credential"}  # not replayed, nor are these:
BESIDE |= {"manifest", "procedure", "readme", "seal", "verifier", "word"}
DEADLINE = 8.0  # seconds of work, waiting for a slow stick not counted: who takes longer was made to
AT_ONCE = 64_000_000  # bytes that this time is for; a larger file has a second more for each ten million
SPEAK_UP_TO = 100  # problems told one by one
MALFORMED = (RecursionError, MemoryError, ValueError, TypeError, KeyError, AttributeError, OSError)

COLUMN = r"  [a-z_0-9]+ (TEXT|INTEGER|BLOB)( NOT NULL)?( PRIMARY KEY)?( REFERENCES [a-z_]+ \(id\))?"
TABLE = re.compile(rf"CREATE TABLE ([a-z_]+) \(( --[^\n]*)?\n{COLUMN}(,\n{COLUMN})*\n\) STRICT")
JOURNAL = {  # the SHA-256 of the four statements that every file has word for word
    "journal": "bc851beca0bac6df66269e2c1eb09643cbf033036fa9ad88da3c5f4bcef20244",
    "journal_no_update": "0520b35f617171c2c30c9906f9f5084f65972589122ae4b441d593808303fb42",
    "journal_no_delete": "8d5ae954d5e4a729bce884f261116a226114658fcf11f90d29ab57e2158854a5",
    "journal_next": "45ead6bc6b600c2c69b6eb7acc2c761de23072c1989787e3680cd105f965253a",
}


class Unreadable(Exception):  # noqa: N818
    """Not a file that can be read at all; the text says why."""


class Broken(Exception):  # noqa: N818
    """A journal that cannot be replayed; the text names the entry."""


class Report:
    """What was found: `problems` is empty when the file is intact."""

    def __init__(self, kind: str, size: int = 0) -> None:
        self.kind = kind
        self.public = False
        self.left_out: list[str] = []  # kinds of paper whose bytes a public copy goes without
        self.hashes: list[str] = []
        self.problems: list[str] = []
        self.notes: list[str] = []
        self.bytes_of: dict[str, str] = {}  # SHA-256 of a paper or scan -> "intact" or "changed"
        self.paper_entries: dict[Any, list[int]] = {}  # paper -> the entries that issued and superseded it
        self.state: dict[str, dict[Any, dict[str, Any]]] = {}  # table -> id -> column -> value
        self.deadline = time.thread_time() + DEADLINE + max(0, size - AT_ONCE) / 10_000_000
        self.stop: Callable[[], bool] = bool  # never; the program's window may ask to stop

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
        return time.thread_time() > self.deadline or self.stop()

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

Allowed = Callable[[str, "list[Any]"], "list[str]"]


def examine(
    path: Path,
    allowed: Allowed | None = None,
    rules: dict[str, Any] | None = None,
    stop: Callable[[], bool] = bool,
    patient: bool = False,
) -> Report:
    """Check everything; problems are in the report, only an unreadable file raises.

    The program that wrote the file knows more than this script: `allowed` is given the kind of file and the
    rows of `schema_rows`, and names what does not belong there; `rules` are rule sets for a file without any;
    `stop` is asked whether a person wants to end it early; `patient` is for files of one's own.
    """
    report = Report(identify(path), path.stat().st_size)
    report.stop = stop
    report.deadline += float("inf") if patient else 0
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
                check_content(db, schema, report, rules)
    except sqlite3.Error as error:
        if "locked" in str(error):
            raise Unreadable(f"{path.name}: another program is using the file") from error
        why = "it takes longer than it may" if report.late() else str(error)
        report.wrong(f"the file cannot be read: {why}")
    except (Broken, *MALFORMED) as error:
        report.wrong(f"the file cannot be read: {type(error).__name__}: {error}"[:300])
    return report


def check_content(db: sqlite3.Connection, schema: list[Any], report: Report, rules: Any = None) -> None:
    """Everything but the shape of the file."""
    tables = {name for kind, name, _, _ in schema if kind == "table"}
    manifest = dict(db.execute("SELECT key, value FROM manifest")) if "manifest" in tables else {}
    report.public = manifest.get("copy") == "public"
    report.left_out = manifest.get("left_out", "").split() if report.public else []
    if "procedure" in tables:
        rules = {name: json.loads(body) for name, body in db.execute("SELECT id, body FROM procedure")}
    lines = check_chain(db, report)
    recount = Recount(report, rules or {})
    report.state = replay(report.in_time(lines), recount.look)
    check_tables(db, report, tables - BESIDE)
    recount.check_office()
    for sentence in recount.found:
        report.wrong(sentence)
    check_vault(db, report, "vault" in tables, lines)
    check_bytes(db, report, "paper", "paper_bytes")
    if "scan_bytes" in tables:
        check_bytes(db, report, "scan", "scan_bytes")
    if report.kind == "audit":
        check_seal(db, report, tables, schema)


def check_schema(schema: list[Any], report: Report) -> None:
    """1. Nothing but what is expected: a hostile file could define tables that never end."""
    for kind, name, table, sql in schema:
        if name in JOURNAL:
            fits = sha256(sql or "") == JOURNAL[name]
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
    asked = ("page_count", "page_size", "freelist_count")
    pages, page, free = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in asked)
    size = path.stat().st_size
    if report.kind == "audit" and (pages * page != size or free):
        report.wrong(f"the file has {size} bytes and {free} free pages, its content {pages * page}")


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


def replay(
    lines: Iterable[str], look: Callable[[int, list[Any], Any], None] | None = None
) -> dict[str, dict[Any, dict[str, Any]]]:
    """4. What the row changes of all entries add up to: table -> id -> column -> value.

    `look` is given each entry's number and changes, and the tables as they stood after it.
    """
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
        if look:
            look(number, entry["chg"], state)
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
            where = f"table {table}, row {row['id']!r}"
            if wanted is None:
                report.wrong(f"{where}: the journal has no such row, the table says {row!r}")
            elif wanted != row or float in map(type, values):  # 1 == 1.0 in Python
                for name in sorted(set(wanted) | set(row)):
                    says, has = wanted.get(name), row.get(name)
                    if says != has or type(says) is not type(has) or (name in wanted) != (name in row):
                        report.wrong(
                            f"{where}, column {name}: the journal says {says!r}, the table says {has!r}"
                        )
        for identity, wanted in expected.items():
            where = f"table {table}, row {identity!r}"
            report.wrong(f"{where}: the journal says {wanted!r}, the table has no such row")


# --- 5. the count and the result, once more -----------------------------------------------------------------

FIGURES = {"electors", "present", "received", "issued", "signatures", "spoiled", "cancelled", "in_box"}
FIGURES |= {"invalid", "took_part"}
PART_OF = {"count_entry": "count", "count_figure": "count", "count_protocol": "count"}
PART_OF.update({"result": "result", "result_person": "result"})


class Recount:
    """Looks at each count when it is signed and at each result when it is established.

    What counts is what stood in the tables then. Their rows have ids that begin with `vote:counting`; the
    second counting of a vote is a recount.
    """

    def __init__(self, report: Report, rules: dict[str, Any]) -> None:
        self.report = report
        self.rules = rules
        self.entry_of = {GENESIS: 0, **{head: entry for entry, head in enumerate(report.hashes, start=1)}}
        self.found: list[str] = []  # what is wrong, told once it is known that the tables are the journal's
        self.settled: set[tuple[str, str]] = set()  # counts signed and results established so far
        self.whole: set[str] = set()  # signed counts that have all their figures
        self.state: dict[str, dict[Any, dict[str, Any]]] = {}

    def look(self, number: int, changes: list[Any], state: dict[str, dict[Any, dict[str, Any]]]) -> None:
        """Look at the changes of one entry of the journal."""
        self.state = state
        touched = set()
        for sign, table, identity, values in changes:
            if table in PART_OF:
                touched.add((PART_OF[table], ":".join(str(identity).split(":")[:2])))
            elif table == "paper" and (sign == "+" or values.get("state") == "superseded"):
                self.report.paper_entries.setdefault(identity, []).append(number)
                if values.get("head") and self.entry_of.get(values["head"], number) >= number:
                    self.found.append(f"paper {identity}: it bears a head that no entry before it has")
        for what, key in self.report.in_time(sorted(touched)):  # the count before its result
            row = state.get("count_protocol" if what == "count" else "result", {}).get(key, {})
            where = f"entry {number}, {what} {key}"
            if (what, key) in self.settled:
                self.found.append(f"{where}: changed after it was signed or established")
            elif "counting" in row:  # rows without it were written by the first version of the program
                self.settled.add((what, key))
                procedure = state.get("election", {}).get(1, {}).get("procedure")
                if procedure in self.rules:
                    check = self.check_count if what == "count" else self.check_result
                    check(where, row, self.rules[procedure])
                elif self.report.kind == "audit":
                    self.found.append(f"{where}: the file does not hold the rule set {procedure!r}")
                else:
                    self.report.note("count and result were not recounted: the file holds no rule set")

    def rows(self, table: str, **wanted: Any) -> list[dict[str, Any]]:
        """The rows of a table that have certain values, in the order of their ids."""
        every = sorted(self.state.get(table, {}).items())
        return [row for _, row in every if all(row.get(name) == value for name, value in wanted.items())]

    def sheets(self, row: dict[str, Any]) -> list[dict[str, int]]:
        """The figures of the entries of a count."""
        entries = self.rows("count_entry", round=row["round"], counting=row["counting"])
        every = [self.rows("count_figure", count_entry=entry["id"]) for entry in entries[:3]]
        return [{one["figure"]: one["value"] for one in figures} for figures in every]

    def on_ballot(self, vote: int) -> list[str]:
        """The candidates on the ballot in force for a vote, in its order."""
        for ballot in self.rows("ballot", round=vote, superseded=0):
            lines = self.rows("ballot_line", ballot=ballot["id"])
            return [line["candidate"] for line in sorted(lines, key=lambda line: line["position"])]
        return []

    def check_count(self, where: str, row: dict[str, Any], rules: dict[str, Any]) -> None:
        """Two persons entered the same figures, and these satisfy the equalities of Art. 43."""
        entries = self.rows("count_entry", round=row["round"], counting=row["counting"])
        sheets = self.sheets(row)
        if len({entry["person"] for entry in entries}) != 2 or len(sheets) != 2 or sheets[0] != sheets[1]:
            self.found.append(f"{where}: it does not rest on two equal entries by two persons")
            return
        f, ballot = sheets[0], self.on_ballot(row["round"])
        votes = {name[6:]: value for name, value in f.items() if name.startswith("votes.")}
        given = {name[10:]: value for name, value in f.items() if name.startswith("issued_by.")}
        lacking = FIGURES.difference(f) or set(ballot).difference(votes) or not ballot
        if lacking or not all(0 <= value <= 99_999 for value in f.values()):
            self.found.append(f"{where}: a figure is missing or out of range")
            return
        self.whole.add(row["id"])
        base = [meeting["base"] for meeting in self.rows("electors_meeting", quorate=1)]
        seats, valid = self.state["election"][1]["seats"], sum(votes.values())
        barred = [one["id"] for one in self.rows("member") if one["role"] in ("chair", "secretary")]
        part, full = rules["quorum"]
        equalities = {
            "votes for nobody but the candidates on the ballot": sorted(votes) == sorted(ballot),
            "present <= electors <= seats": f["present"] <= f["electors"] <= seats,
            "the present are a quorum": bool(base) and full * f["present"] >= part * base[-1],
            "issued = signatures = issued by members": f["issued"] == f["signatures"] == sum(given.values()),
            "issued <= present": f["issued"] <= f["present"],
            "none issued by chair or secretary": not any(given.get(one) for one in barred),
            "received = issued + spoiled + cancelled": f["received"]
            == f["issued"] + f["spoiled"] + f["cancelled"],
            "in the urn <= issued": f["in_box"] <= f["issued"],
            "in the urn = votes + invalid": f["in_box"] == valid + f["invalid"],
            "took part = votes": f["took_part"] == valid,
        }
        for name, holds in equalities.items():
            if not holds:
                self.found.append(f"{where}: of the signed figures this does not hold: {name}")

    def check_result(self, where: str, row: dict[str, Any], rules: dict[str, Any]) -> None:
        """The recorded result is the one to which the rule set leads from the figures and the rulings."""
        if row["id"] not in self.whole:
            self.found.append(f"{where}: there is no signed count that it could follow from")
            return
        figures, ballot = self.sheets(row)[0], self.on_ballot(row["round"])
        votes = {one: figures[f"votes.{one}"] for one in ballot}
        rulings = {one["question"]: one["answer"].split() for one in self.rows("ruling")}  # the last holds
        poll = Poll(votes, figures["in_box"], row["round"], len(self.on_ballot(1)), rulings)
        kind, who = poll.decide(rules["rows"])
        named = [one["candidate"] for one in self.rows("result_person", result=row["id"])]
        if (row["kind"], named) == (kind, who):
            self.report.note(f"{where}: recounted, the figures give {' '.join([kind, *who])}")
        else:
            recorded = " ".join([row["kind"], *named])
            self.found.append(
                f"{where}: the result does not follow from the figures:"
                f" recorded is {recorded!r}, the rule set gives {' '.join([kind, *who])!r}"
            )

    def check_office(self) -> None:
        """Nobody is registered, appointed or in office whom no result names as elected."""
        results = self.rows("result")
        elected = {row["id"] for row in results if row["kind"] == "elected"}
        named = {row["candidate"] for row in self.rows("result_person") if row.get("result") in elected}
        if all("counting" in row for row in results):
            for table in ("winner", "appointment", "entry_into_office"):
                for row in self.rows(table):
                    if row["candidate"] not in named:
                        self.found.append(f"count: {table} {row['candidate']!r} was elected by no result")


class Poll:
    """The votes of one count, in the order of the ballot, and the answers to open points of the law."""

    def __init__(self, votes: dict[str, int], in_box: int, vote: int, ran: int, rulings: Any) -> None:
        self.votes, self.vote, self.rulings = votes, vote, rulings
        self.top = max(votes.values())
        self.bases = {"valid": sum(votes.values()), "in_box": in_box}  # of the half: the law leaves it open
        self.leaders = [one for one in votes if votes[one] == self.top]
        below = [votes[one] for one in votes if votes[one] < self.top]
        self.seconds = [one for one in votes if below and votes[one] == max(below)]
        self.true = {
            "no_vote": self.bases["valid"] == 0,
            "one_candidate": len(votes) == 1,
            "two_ran": (len(votes) if vote == 1 else ran) == 2,
            "one_leads": len(self.leaders) == 1,
            "two_share_top": len(self.leaders) == 2,
            "many_share_top": len(self.leaders) > 2,
            "second_place_shared": len(self.leaders) == 1 and len(self.seconds) > 1,
        }

    def decide(self, rows: list[Any], base: str = "") -> tuple[str, list[str]]:
        """The outcome by a rule set: the first row that holds decides.

        An open point that no ruling answers, and whose readings differ, is ("open_point", [question]).
        """
        base = base or "".join(self.rulings.get("half_base", []))
        for row in rows:
            asked = set(row["when"]) - {"more_than_half"}
            if row["vote"] not in (0, self.vote) or self.true["no_vote"] != ("no_vote" in asked):
                continue
            if not self.true["no_vote"] and not all(self.true[one] for one in asked):
                continue
            if "more_than_half" in row["when"]:
                sizes = [self.bases[base]] if base in self.bases else list(self.bases.values())
                held = {2 * self.top > size for size in sizes}
                if len(held) == 2:
                    one, other = (self.decide(rows, reading) for reading in self.bases)
                    return one if one == other else ("open_point", ["half_base"])
                if held == {False}:
                    continue
            return self.outcome(row)
        return "not_elected", []

    def outcome(self, row: dict[str, Any]) -> tuple[str, list[str]]:
        """What a row that holds says; the two of a second vote stand in the order of the ballot."""
        if row["then"] == "elected":
            return "elected", self.leaders[:1]
        if row["then"] == "not_elected":
            return "not_elected", []
        question = row["question"]
        if row["then"] == "second_vote":
            two = self.leaders if len(self.leaders) > 1 else self.leaders + self.seconds
            if len(two) == 2:
                return "second_vote", [one for one in self.votes if one in two]
            question = "top_tie" if len(self.leaders) > 1 else "second_place_tie"
        return self.ruled(question, self.rulings.get(question, []))

    def ruled(self, question: str, answer: list[str]) -> tuple[str, list[str]]:
        """The outcome of an open point, if the ruling is one that the question allows."""
        if question == "second_vote_tie" and len(answer) == 1 and answer[0] in self.leaders:
            return "elected", answer
        if answer == ["repeat"]:
            return "not_elected", []
        if question == "two_candidates" and answer == ["second_vote"]:
            return "second_vote", list(self.votes)
        two = [one for one in self.votes if one in answer]
        behind = [one for one in two if one not in self.leaders]
        if len(answer) == len(two) == 2:
            if question == "top_tie" and not behind:
                return "second_vote", two
            if question == "second_place_tie" and len(behind) == 1 and behind[0] in self.seconds:
                return "second_vote", two
        return "open_point", [question]


# --- what stands beside the journal -------------------------------------------------------------------------


def check_vault(db: sqlite3.Connection, report: Report, present: bool, lines: list[str]) -> None:
    """6. Commitments and the values that open them."""
    if not present:
        report.note("personal values are left out: their commitments stand in the journal")
        return
    asked = set()
    for line in lines:
        asked.update(re.findall(r'_sealed":"(~[0-9a-f]{64})"', line))
    seen = set()
    for commitment, salt, value in report.in_time(db.execute("SELECT id, salt, value FROM vault")):
        seen.add(commitment)
        if not re.fullmatch(r"[0-9a-f]{32}", salt):
            report.wrong(f"vault, row {commitment!r}: the salt is not 32 hex digits: {salt!r}")
            continue
        opens = "~" + hashlib.sha256(bytes.fromhex(salt) + value.encode("utf-8")).hexdigest()
        if opens != commitment:
            report.wrong(f"vault, row {commitment!r}: salt and value give {opens!r}")
        elif commitment not in asked:
            report.wrong(f"vault, row {commitment!r}: stands in no entry of the journal")
    if asked and not seen:
        report.note("personal values were removed: their commitments stand in the journal")
        return
    for commitment in sorted(asked - seen):
        report.wrong(f"vault: the journal has {commitment!r}, the vault has no such row")


def check_bytes(db: sqlite3.Connection, report: Report, table: str, beside: str) -> None:
    """7. The bytes of papers, or of scans, each under its SHA-256."""
    rows = report.state.get(table, {})
    recorded = {row["sha256"] for row in rows.values()}
    seen = set()
    for name, content in report.in_time(db.execute(f"SELECT * FROM {beside}")):
        seen.add(name)
        found = hashlib.sha256(content).hexdigest()
        report.bytes_of[name] = "intact" if found == name else "changed"
        if found != name:
            report.wrong(f"{beside}, row {name!r}: the bytes have {found!r}")
        if name not in recorded:
            report.wrong(f"{beside}, row {name!r}: no {table} was recorded with these bytes")
    for number, row in sorted(rows.items()):
        if row["sha256"] not in seen and row.get("kind") not in report.left_out:
            report.wrong(f"{table} {number}: recorded with {row['sha256']!r}, its bytes are missing")


def check_seal(db: sqlite3.Connection, report: Report, tables: set[str], schema: list[Any]) -> None:
    """8. The file seal: what the journal does not cover."""
    seals = db.execute("SELECT line, hash FROM seal").fetchall()
    if len(seals) != 1:
        report.wrong(f"file seal: the file has {len(seals)} seals instead of one")
        return
    line, found = seals[0]
    if sha256(line) != found:
        report.wrong(f"file seal: its hash says {found!r}, its line has {sha256(line)!r}")
    seal = json.loads(line)
    if canonical(seal) != line:
        report.wrong("file seal: not canonical JSON")
    says = {**seal, **seal["copies"]["public" if report.public else "whole"]}
    has: dict[str, Any] = {
        "entries": len(report.hashes),
        "head": report.head,
        "version": db.execute("PRAGMA user_version").fetchone()[0],
        "schema": hash_rows(schema),
        "papers": hash_rows(db.execute("SELECT id FROM paper_bytes ORDER BY id")),
    }
    if "scan_bytes" in tables:
        has["scans"] = hash_rows(db.execute("SELECT id FROM scan_bytes ORDER BY id"))
    for name in sorted({"manifest", "procedure", "readme", "vault", "verifier", "word"} & tables):
        has[name] = hash_rows(db.execute(f"SELECT * FROM {name} ORDER BY 1"))
    for name, value in has.items():
        if says.get(name) != value:
            report.wrong(f"file seal, {name}: the seal says {says.get(name)!r}, the file has {value!r}")


# --- what is asked ------------------------------------------------------------------------------------------


def parse_head(text: str) -> str:
    """A head as it is printed on paper: 64 hex digits, in groups or not, in either case."""
    digits = "".join(text.split()).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise ValueError(f"a head has 64 hex digits, this has {len(digits)} characters: {text!r}")
    return digits


def find_head(report: Report, head: str) -> int | None:
    """The entry whose hash a head is; 0 for the head of a record in which nothing was done yet."""
    if head in report.hashes:
        return report.hashes.index(head) + 1
    return 0 if head == report.head else None


def find_paper(report: Report, code: str) -> dict[str, Any] | None:
    """The paper of a check code: its row, the entry that issued it, its heirs, what became of its bytes."""
    papers = report.state.get("paper", {})
    for number, row in sorted(papers.items()):
        if not bare(code) or bare(row["code"]) != bare(code):
            continue
        last = row
        for _ in papers:  # at most so many heirs, even where a line of them ran in a circle
            last = papers.get(last["heir"], last)
        absent = "left_out" if row.get("kind") in report.left_out else "missing"
        entries = report.paper_entries[number]
        return {
            **row,
            "issued_by_entry": entries[0],
            "superseded_by_entry": entries[-1] if len(entries) > 1 else None,
            "in_force": last["id"] if last["state"] == "issued" else None,
            "held": report.bytes_of.get(row["sha256"], absent),
        }
    return None


def bare(code: str) -> str:
    """A check code as one compares it: in any case, without hyphens; O, I and L are the digits 0 and 1."""
    return re.sub(r"[\W_]", "", code).upper().translate(str.maketrans("OIL", "011"))


def parted(older: list[str], newer: list[str]) -> int:
    """The first entry that two journals do not share; 0 if the older is a beginning of the newer.

    Only entries are compared: each file's seal is its own.
    """
    for number, found in enumerate(older, start=1):
        if newer[number - 1 : number] != [found]:
            return number
    return 0


# --- the command --------------------------------------------------------------------------------------------


def main(arguments: list[str]) -> int:
    """Print what was found."""
    parser = argparse.ArgumentParser(prog="verify.py", description="Verify an audit file or a working file.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--head", nargs="+", help="the 64 hex digits on the signed protocol")
    parser.add_argument("--paper", metavar="CODE", help="the check code of a paper")
    parser.add_argument("--older", type=Path, metavar="FILE", help="an earlier file of the same election")
    asked = parser.parse_args(arguments)
    try:
        head = parse_head(" ".join(asked.head)) if asked.head else None
        report = examine(asked.file)
        older = examine(asked.older) if asked.older else None
    except (Unreadable, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    problems, answers = list(report.problems), [f"note: {note}" for note in report.notes]
    answers.append(f"{len(report.hashes)} entries, head {report.head}")
    if head is None:
        answers.append("not asked: whether the file reaches the head on the signed protocol (--head)")
    elif find_head(report, head) is None:
        problems.append("the file does not reach the head asked for")
    else:
        answers.append(f"the head asked for is that of entry {find_head(report, head)}")
    if asked.paper is not None:
        paper = find_paper(report, asked.paper)
        if paper is None:
            problems.append("no paper bears the check code asked for")
        else:
            told = {"id", "kind", "day", "state", "issued_by_entry", "superseded_by_entry", "in_force"}
            told |= {"held", "sha256"}
            answers.append("paper: " + ", ".join(f"{name} {paper[name]}" for name in paper if name in told))
    if older is not None:
        place = parted(older.hashes, report.hashes)
        problems += [f"the earlier file is changed itself: {problem}" for problem in older.problems[:1]]
        if place:
            problems.append(f"the earlier file is no beginning of this one: they part at entry {place}")
        else:
            answers.append(f"the {len(older.hashes)} entries of the earlier file are the first of this one")
    lines = [f"PROBLEM: {problem}" for problem in problems] + answers
    lines.append("CHANGED" if report.problems else "INTACT")
    sys.stdout.buffer.write(("\n".join(lines) + os.linesep).encode("utf-8"))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
