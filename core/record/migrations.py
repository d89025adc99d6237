"""Older files brought to the present schema: an act like any other, with all its row changes.

A step from one version to the next is a function of the rows alone. What it changes stands in the journal
as the act `migrate`, so that the replay of the whole journal gives the tables of the present schema and a
verifier needs to know nothing of migrations. Where columns were only added, a row is changed (`~`); where
its id or its columns are others, it is taken out (`-`) and put in again (`+`).
"""

import sqlite3
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from core.record import journal, versions
from core.record.journal import ActHead, Change, Head
from core.record.tables import SCHEMA_VERSION, SIDE_TABLES

MIGRATE = "migrate"
PROGRAM = "program"
"""Who records a migration: nobody at the desk does."""

Row = dict[str, Any]
State = dict[str, dict[Any, Row]]
"""Table → id → row, of the tables that the journal replays."""


def migrate(raw: sqlite3.Connection, head: ActHead) -> Head:
    """Bring an open file to the present schema in one transaction; the head of the journal after it.

    The caller has made sure of a copy and of the file being intact.
    """
    _begin(raw)
    try:
        before = read(raw)
        after = _stepped(raw, before)
        _rebuild(raw, before, after)
        previous = journal.last(raw)
        made = journal.append(raw, journal.compose(head, net_changes(before, after), previous), previous)
        _end(raw)
    except BaseException:
        raw.rollback()
        raise
    return made


def project(raw: sqlite3.Connection) -> None:
    """Give a copy in memory the present tables without an entry: for reading an older file only.

    Serves for a copy of an older audit file as well, whose tables are then those of the present schema.
    """
    _begin(raw)
    before = read(raw)
    _rebuild(raw, before, _stepped(raw, before))
    _end(raw)


def _begin(raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA foreign_keys = OFF")  # a table is dropped while others point to it
    raw.execute("BEGIN IMMEDIATE")


def _end(raw: sqlite3.Connection) -> None:
    broken = raw.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise sqlite3.IntegrityError(f"a row of {broken[0]} points nowhere after the migration")
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    raw.execute("COMMIT")
    raw.execute("PRAGMA foreign_keys = ON")


def read(raw: sqlite3.Connection) -> State:
    """All rows of the tables that the journal replays, with the columns that the file has."""
    state: State = {}
    known = [name for kind, name, _ in versions.expected(versions.version_of(raw)) if kind == "table"]
    for name in known:
        if name == "journal" or name in SIDE_TABLES:
            continue
        found = raw.execute(f"SELECT * FROM {name}")
        names = [column[0] for column in found.description]
        rows = [dict(zip(names, values, strict=True)) for values in found]
        state[name] = {row["id"]: row for row in rows}
    return state


def _stepped(raw: sqlite3.Connection, state: State) -> State:
    return stepped(state, versions.version_of(raw))


def stepped(state: State, version: int) -> State:
    """Rows of a version as the present one has them."""
    for step in range(version, SCHEMA_VERSION):
        known: State = {table: {} for table in versions.columns_of(step)}
        state = _filled(STEPS[step]({**known, **state}), step + 1)
    return state


def _filled(state: State, version: int) -> State:
    """Columns that may be empty, and are where an earlier version knew nothing of them."""
    added = versions.may_be_empty(version)
    return {
        table: {key: {**dict.fromkeys(added.get(table, ())), **row} for key, row in rows.items()}
        for table, rows in state.items()
    }


def _rebuild(raw: sqlite3.Connection, before: State, after: State) -> None:
    """Make every table anew whose rows or definition are others; SQLite's own ALTER writes other text."""
    from core.record import ddl  # noqa: PLC0415  the classes are loaded where a file is changed

    present = dict(raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall())
    for name in ddl.TABLES:
        if name in SIDE_TABLES and name in present:
            continue
        if present.get(name) == ddl.ddl(name) and before.get(name, {}) == after.get(name, {}):
            continue
        if name in present:
            raw.execute(f"DROP TABLE {name}")
        raw.execute(ddl.ddl(name))
        names = ddl.columns(name)
        marks = ", ".join("?" * len(names))
        rows = after.get(name, {}).values()
        raw.executemany(
            f"INSERT INTO {name} VALUES ({marks})", [tuple(row[one] for one in names) for row in rows]
        )


def net_changes(before: State, after: State) -> list[Change]:
    """The row changes between two states, sorted by table; within one what goes out comes first."""
    found: list[Change] = []
    for table in sorted(before.keys() | after.keys()):
        old, new = before.get(table, {}), after.get(table, {})
        stays = {key for key in old.keys() & new.keys() if old[key].keys() <= new[key].keys()}
        found += [["-", table, key, {}] for key in sorted(old.keys() - stays)]
        found += [["+", table, key, _without_id(new[key])] for key in sorted(new.keys() - stays)]
        for key in sorted(stays):
            row = old[key]
            values = {n: v for n, v in new[key].items() if n not in row or row[n] != v}
            if values:
                found.append(["~", table, key, values])
    return found


def _without_id(row: Row) -> Row:
    return {name: value for name, value in row.items() if name != "id"}


# --- from 1 to 2 --------------------------------------------------------------------------------------------


def _to_2(old: State) -> State:
    """Recounts: what hung on a round hangs on its counting; every count of version 1 is the first."""
    new = dict(old)
    new["count_entry"] = _moved(old["count_entry"], lambda row: {**row, "counting": 1})
    new["count_figure"] = _moved(
        old["count_figure"], lambda row: {**row, "count_entry": _of_first(row["count_entry"])}
    )
    for table in ("count_protocol", "result"):
        new[table] = {
            f"{key}:1": {**row, "id": f"{key}:1", "round": key, "counting": 1}
            for key, row in old[table].items()
        }
    for table, points in (
        ("protocol_signer", "protocol"),
        ("explanation", "protocol"),
        ("result_person", "result"),
    ):
        new[table] = _moved(old[table], partial(_pointing, points))
    return new


def _pointing(points: str, row: Row) -> Row:
    """A row of a round as one that points to the first counting of it."""
    return {
        **{name: value for name, value in row.items() if name != "round"},
        points: f"{row['round']}:1",
    }


def _moved(rows: Mapping[Any, Row], change: Callable[[Row], Row]) -> dict[Any, Row]:
    """Rows whose id begins with the round, under the id of the first counting of that round."""
    return {_of_first(key): {**change(row), "id": _of_first(key)} for key, row in rows.items()}


def _of_first(key: str) -> str:
    round_, rest = key.split(":", 1)
    return f"{round_}:1:{rest}"


STEPS: Mapping[int, Callable[[State], State]] = {1: _to_2}
"""How a file of a version becomes one of the next."""
