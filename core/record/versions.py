"""The schemas of all versions of the working file, to the letter: what a file of that version may hold.

They are kept in `resources/schemas/record-N.json`: the present one as `make schema` writes it, so
that a file is opened without them, and earlier ones as they were; their audit files have `audit-N.json`.
"""

import json
import re
import sqlite3
from collections.abc import Mapping
from functools import cache

from core import resources
from core.record import schema

_COLUMN = re.compile(r"[(,] ([a-z_0-9]+) (?:TEXT|INTEGER|BLOB)([^,]*)")

Stored = tuple[str, str, str, str | None]
"""Kind, name, table and SQL, as `sqlite_schema` holds them."""


@cache
def stored(kind: str, version: int) -> tuple[Stored, ...]:
    """The kept schema of a version; `kind` is `record` or `audit` (the whole copy)."""
    rows = json.loads(resources.text("schemas", f"{kind}-{version}.json"))
    return tuple((row[0], row[1], row[2], row[3]) for row in rows)


@cache
def expected(version: int) -> tuple[schema.SchemaRow, ...]:
    """What a working file of that version holds, as `schema.read` gives it."""
    rows = ((kind, name, schema.plain(sql or "")) for kind, name, _, sql in stored("record", version))
    return tuple(sorted(rows))


@cache
def may_be_empty(version: int) -> Mapping[str, tuple[str, ...]]:
    """The columns of each table of a version that may hold nothing, in order."""
    found = {name: _COLUMN.findall(sql) for kind, name, sql in expected(version) if kind == "table"}
    return {
        name: tuple(column for column, rest in rows if "NOT NULL" not in rest) for name, rows in found.items()
    }


def columns_of(version: int) -> Mapping[str, frozenset[str]]:
    """The columns of each table of a version."""
    return {
        name: frozenset(column for column, _ in _COLUMN.findall(sql))
        for kind, name, sql in expected(version)
        if kind == "table"
    }


def version_of(raw: sqlite3.Connection) -> int:
    """The version that an open file says it is of."""
    return int(raw.execute("PRAGMA user_version").fetchone()[0])
