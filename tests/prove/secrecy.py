"""Looking for anything in a working file that ties an elector to a choice (G10).

The tables are found by what they point to, not by a list of names: one that is added later is looked at too.
"""

import json
import re
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

PAGE = 4096
VOTES = re.compile(r"count|result|tally|vote|figure")
TEXT = re.compile(rb"[ -\xff]{12,}")
TREE_PAGES = {2: 12, 5: 12, 10: 8, 13: 8}  # kind of page -> length of its header


def faults(path: Path) -> list[str]:
    """Everything that is wrong with a working file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
        ties = _ties(raw)
        of_electors = {name for name, reached in ties.items() if "elector" in reached}
        of_votes = {name for name, reached in ties.items() if any(map(VOTES.search, reached))}
        of_choices = {name for name, reached in ties.items() if "candidate" in reached} | of_votes
        assert len(of_electors) >= 3, "the scan knows the record no more"
        assert of_votes
        found = [f"table {name} ties an elector to a choice" for name in sorted(of_electors & of_choices)]
        found += _in_the_journal(raw, of_electors, of_votes)
        found += _in_the_rows(raw, of_electors)
    return [*found, *_left_over(path)]


def _ties(raw: sqlite3.Connection) -> dict[str, set[str]]:
    """Table -> itself and all tables that its rows lead to, by reference or by the name of a column."""
    names = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    direct = {}
    for name in names:
        columns = {row[1] for row in raw.execute(f"PRAGMA table_info({name})")}
        keys = {row[2] for row in raw.execute(f"PRAGMA foreign_key_list({name})")}
        direct[name] = {name} | keys | (columns & names)
    reached = {name: set(found) for name, found in direct.items()}
    for _ in names:
        for found in reached.values():
            found.update(*(direct.get(one, set()) for one in tuple(found)))
    return reached


def _in_the_journal(raw: sqlite3.Connection, of_electors: set[str], of_votes: set[str]) -> Iterator[str]:
    """No entry speaks of electors and of votes; electors stand in the order of their numbers."""
    candidates = {row[0] for row in raw.execute("SELECT id FROM candidate")}
    for (line,) in raw.execute("SELECT line FROM journal ORDER BY seq"):
        entry = json.loads(line)
        touched = {change[1] for change in entry["chg"]}
        if touched & of_electors and touched & of_votes:
            yield f"entry {entry['seq']}, {entry['act']}: electors and votes in one entry"
        rows = [change for change in entry["chg"] if change[1] in of_electors]
        for _, table, key, values in rows:
            if candidates & {value for value in values.values() if isinstance(value, str)}:
                yield f"entry {entry['seq']}: {table} {key} names a candidate"
        if [row[:3] for row in rows] != sorted((row[:3] for row in rows), key=_place):
            yield f"entry {entry['seq']}: electors in an order that is not that of their keys"


def _place(change: list[Any]) -> tuple[Any, ...]:
    return change[1], change[2]


def _in_the_rows(raw: sqlite3.Connection, of_electors: set[str]) -> Iterator[str]:
    """No time for a single elector, and rows laid down by number: the hidden order tells no other."""
    for table in sorted(of_electors - {"elector"}):
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        if "elector" not in columns:
            continue
        yield from (f"{table}.{name}: a time" for name in columns if re.search(r"(^|_)(at|time|day)$", name))
        groups = [name for name in columns if name in ("round", "meeting")]
        order = ", ".join([*groups, "rowid"])
        rows = raw.execute(
            f"SELECT {', '.join([*groups, 'elector'])} FROM {table} ORDER BY {order}"
        ).fetchall()
        if rows != sorted(rows):
            yield f"{table}: the hidden order of its rows is not that of the electors' numbers"


# --- what SQLite has let go of --------------------------------------------------------------------------


def _left_over(path: Path) -> Iterator[str]:
    """Free pages hold nothing; the free middle of the others nothing that the file does not say anyway.

    When SQLite moves rows from one page to the next it leaves scraps of them behind, secure_delete or not:
    copies of what stands elsewhere, and no secret.
    """
    body = path.read_bytes()
    for number in _free_pages(body):
        page = body[(number - 1) * PAGE : number * PAGE]
        if page.strip(b"\0"):
            yield f"free page {number} holds something"
    for number in range(1, len(body) // PAGE + 1):
        for scrap in TEXT.findall(_gap(body[(number - 1) * PAGE : number * PAGE])):
            if body.count(scrap) < 2:
                yield f"page {number}: something stands where nothing is stored: {scrap[:40]!r}"


def _free_pages(body: bytes) -> Iterator[int]:
    """The leaves of the list of free pages; its trunks hold the list itself."""
    trunk = struct.unpack(">I", body[32:36])[0]
    while trunk:
        start = (trunk - 1) * PAGE
        following, count = struct.unpack(">II", body[start : start + 8])
        yield from struct.unpack(f">{count}I", body[start + 8 : start + 8 + 4 * count])
        trunk = following


def _gap(page: bytes) -> bytes:
    """What lies between the pointers to the cells and the cells of a page of a tree."""
    start = 100 if page.startswith(b"SQLite format 3") else 0
    header = TREE_PAGES.get(page[start])
    if header is None:
        return b""
    cells, content = struct.unpack(">HH", page[start + 3 : start + 7])
    return page[start + header + 2 * cells : content or 65_536]
