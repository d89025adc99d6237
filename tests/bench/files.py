"""Files for the benchmarks: an election with many more acts of the kinds that a desk repeats."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from core.audit.export import export
from core.record import journal
from core.record.journal import Head

KEPT_BY_TURNS = ("hold_meeting", "hand_over", "publish_notice", "record_printing")
NUMBERED = ("commission_meeting", "handover", "notice", "printing")


def lines_of(working: Path) -> list[str]:
    """The journal of a file."""
    with closing(sqlite3.connect(working)) as raw:
        return [row[0] for row in raw.execute("SELECT line FROM journal ORDER BY seq")]


def grown(working: Path, out: Path, entries: int) -> Path:
    """A copy with so many entries: meetings held, papers handed over and printed, notices published."""
    shutil.copyfile(working, out)
    with closing(sqlite3.connect(out, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("BEGIN IMMEDIATE")
        for entry in _more(raw, KEPT_BY_TURNS, entries - journal.last(raw).seq):
            _append(raw, entry)
        raw.execute("COMMIT")
    return out


Entry = tuple[Head, str, list[Any]]
"""The head before it, its line, the rows it changes."""


def further(raw: sqlite3.Connection, acts: tuple[str, ...]) -> Entry:
    """One further entry, not yet written."""
    return next(_more(raw, acts, 1))


def commit(raw: sqlite3.Connection, entry: Entry) -> None:
    """Write an entry and its rows in one transaction."""
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("PRAGMA defer_foreign_keys = 1")
    _append(raw, entry)
    raw.execute("COMMIT")


def _append(raw: sqlite3.Connection, entry: Entry) -> None:
    head, line, changes = entry
    for _, table, key, values in changes:
        row = {"id": key, **values}
        marks = ", ".join("?" * len(row))
        raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    journal.append(raw, line, head)


def _more(raw: sqlite3.Connection, acts: tuple[str, ...], count: int) -> Iterator[Entry]:
    """Further entries, each told again of the last of its kind in the story."""
    told = [json.loads(row[0]) for row in raw.execute("SELECT line FROM journal ORDER BY seq LIMIT 200")]
    head = journal.last(raw)
    numbers = {
        table: raw.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0] for table in NUMBERED
    }
    printed = ["+", "printing", 0, {"at": told[-1]["happened"], "copies": 1, "how": "print", "paper": 1}]
    last = {"record_printing": {**told[-1], "act": "record_printing", "chg": [printed]}}
    last |= {one["act"]: one for one in told if one["act"] in acts}
    for n in range(count):
        entry = dict(last[acts[n % len(acts)]])
        entry.pop("notes", None)
        entry["chg"] = _renumbered(entry["chg"], numbers)
        entry |= {"at": told[-1]["at"], "happened": told[-1]["happened"]}
        entry |= {"prev": head.hash, "seq": head.seq + 1}
        line = journal.canonical(entry)
        yield head, line, entry["chg"]
        head = Head(head.seq + 1, journal.digest(line))


def _renumbered(changes: list[Any], numbers: dict[str, int]) -> list[Any]:
    """The same rows under the next free numbers; the presence at a meeting names its meeting."""
    made = []
    for sign, table, key, values in sorted(changes, key=lambda one: one[1]):
        if table in numbers:
            numbers[table] += 1
            made.append([sign, table, numbers[table], values])
        elif table == "meeting_presence":
            meeting = numbers["commission_meeting"]
            made.append([sign, table, f"{meeting}:{key.partition(':')[2]}", {**values, "meeting": meeting}])
    return sorted(made, key=lambda one: (one[1], one[2]))


def audited(working: Path, out: Path) -> Path:
    """Its audit file."""
    export(working, out)
    return out
