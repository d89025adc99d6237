"""Spoilt audit files: bytes, pages, lengths, cells, rows and the schema itself, one change in each file."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from core.audit import standalone_verify as stand_alone
from core.audit.verify import UnreadableFile, verify
from core.record.content import content_hash

PAGE = 4096
SECTOR = 512


def accepted(path: Path) -> bool:
    """Whether the program accepts a file; the stand-alone script must say the same."""
    try:
        found = verify(path).intact
    except UnreadableFile:
        found = False
    try:
        alone = not stand_alone.examine(path).problems
    except stand_alone.Unreadable:
        alone = False
    assert found == alone, "program and script disagree"
    return found


def everything(path: Path) -> tuple[object, ...]:
    """All that a file says, whatever its layout."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        schema = raw.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        marks = [
            raw.execute(f"PRAGMA {name}").fetchone()
            for name in ("application_id", "user_version", "encoding")
        ]
        return content_hash(raw), schema, marks


# --- below SQLite: bytes, pages, lengths ----------------------------------------------------------------


def _bit(raw: bytearray, chance: random.Random) -> None:
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)


def _header(raw: bytearray, chance: random.Random) -> None:
    raw[chance.randrange(100)] = chance.randrange(256)


def _page_header(raw: bytearray, chance: random.Random) -> None:
    raw[chance.randrange(len(raw) // PAGE) * PAGE + chance.randrange(12)] = chance.randrange(256)


def _letter(raw: bytearray, chance: random.Random) -> None:
    """A byte that says something: most of a page's bytes are empty, and a change there changes nothing."""
    filled = [place for place in (chance.randrange(len(raw)) for _ in range(50)) if raw[place]]
    if filled:
        raw[filled[0]] = raw[filled[0]] % 255 + 1


def _pages_swapped(raw: bytearray, chance: random.Random) -> None:
    one, two = (chance.randrange(len(raw) // PAGE) * PAGE for _ in range(2))
    raw[one : one + PAGE], raw[two : two + PAGE] = raw[two : two + PAGE], raw[one : one + PAGE]


def _page_twice(raw: bytearray, chance: random.Random) -> None:
    one, two = (chance.randrange(len(raw) // PAGE) * PAGE for _ in range(2))
    raw[one : one + PAGE] = raw[two : two + PAGE]


def _sector_empty(raw: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(raw) // SECTOR) * SECTOR
    raw[start : start + SECTOR] = bytes(SECTOR)


def _cut(raw: bytearray, chance: random.Random) -> None:
    del raw[chance.choice((chance.randrange(1, len(raw)), chance.randrange(1, len(raw) // PAGE) * PAGE)) :]


def _longer(raw: bytearray, chance: random.Random) -> None:
    raw += chance.randbytes(chance.choice((1, SECTOR, PAGE)))


BYTES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _bit,
    _header,
    _page_header,
    _letter,
    _letter,
    _pages_swapped,
    _page_twice,
    _sector_empty,
    _cut,
    _longer,
)


# --- with SQLite: cells, rows, schema -------------------------------------------------------------------


def _names(raw: sqlite3.Connection, kind: str) -> list[str]:
    sql = "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name"
    return [row[0] for row in raw.execute(sql, (kind,))]


def _some_row(raw: sqlite3.Connection, chance: random.Random) -> tuple[str, list[str], tuple[object, ...]]:
    tables = [name for name in _names(raw, "table") if raw.execute(f"SELECT 1 FROM {name}").fetchone()]
    table = chance.choice(tables)
    cursor = raw.execute(f"SELECT rowid, * FROM {table}")
    return table, [column[0] for column in cursor.description], chance.choice(cursor.fetchall())


def _cell(raw: sqlite3.Connection, chance: random.Random) -> None:
    table, names, row = _some_row(raw, chance)
    place = chance.randrange(1, len(names))
    value = _another(row[place], chance)
    if row[place] is None and names[place] in _whole_numbers(raw, table):
        value = 7
    # A key that another row has already is refused by SQLite itself: no mutant.
    raw.execute(f"UPDATE OR IGNORE {table} SET {names[place]} = ? WHERE rowid = ?", (value, row[0]))


def _whole_numbers(raw: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in raw.execute(f"PRAGMA table_info({table})") if row[2] == "INTEGER"}


def _another(value: object, chance: random.Random) -> object:
    """A value of the same type that is not the same."""
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 10))
    if isinstance(value, bytes):
        place = chance.randrange(len(value))
        return value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
    text = str(value or "")
    return chance.choice((text + "!", text[:-1] + "ё", "", text[1:] + "0"))


def _row_gone(raw: sqlite3.Connection, chance: random.Random) -> None:
    table, _, row = _some_row(raw, chance)
    raw.execute(f"DELETE FROM {table} WHERE rowid = ?", (row[0],))


def _row_more(raw: sqlite3.Connection, chance: random.Random) -> None:
    table, _, row = _some_row(raw, chance)
    values = list(row[1:])
    values[0] = _another(values[0], chance)
    marks = ", ".join("?" * len(values))
    with suppress(sqlite3.IntegrityError):
        raw.execute(f"INSERT INTO {table} VALUES ({marks})", values)


def _schema_more(raw: sqlite3.Connection, chance: random.Random) -> None:
    table = chance.choice(_names(raw, "table"))
    column = raw.execute(f"SELECT * FROM {table} LIMIT 0").description[0][0]
    raw.execute(
        chance.choice(
            (
                "CREATE TABLE more (x)",
                f"CREATE VIEW more AS SELECT * FROM {table}",
                f"CREATE INDEX more ON {table} ({column})",
                f"CREATE TRIGGER more AFTER DELETE ON {table} BEGIN SELECT 1; END",
                f"ALTER TABLE {table} ADD COLUMN more TEXT",
                f"PRAGMA user_version = {chance.randrange(1000)}",
                f"PRAGMA application_id = {chance.randrange(1000)}",
            )
        )
    )


def _schema_less(raw: sqlite3.Connection, chance: random.Random) -> None:
    kind = chance.choice(("view", "table"))
    raw.execute(f'DROP {kind} "{chance.choice(_names(raw, kind))}"')


def _schema_text(raw: sqlite3.Connection, chance: random.Random) -> None:
    """A letter of some definition: a comment, a type, a name that a reader sees."""
    name, sql = chance.choice(
        raw.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name").fetchall()
    )
    place = chance.randrange(len(sql))
    changed = sql[:place] + chance.choice("abcяә 1") + sql[place + 1 :]
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (changed, name))


CELLS: tuple[Callable[[sqlite3.Connection, random.Random], None], ...] = (
    _cell,
    _cell,
    _cell,
    _row_gone,
    _row_more,
    _schema_more,
    _schema_less,
    _schema_text,
)


def spoil(original: bytes, path: Path, chance: random.Random) -> str:
    """Write a mutant; the name of what was done to it."""
    if chance.random() < 0.5:
        body = bytearray(original)
        way = chance.choice(BYTES)
        way(body, chance)
        path.write_bytes(body)
        return way.__name__
    path.write_bytes(original)
    change = chance.choice(CELLS)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for pragma in ("ignore_check_constraints = ON", "foreign_keys = OFF", "journal_mode = MEMORY"):
            raw.execute(f"PRAGMA {pragma}")
        triggers = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        change(raw, chance)
        with suppress(sqlite3.Error):  # a table that is gone has no triggers
            for _, sql in triggers:
                raw.execute(sql)
            raw.execute("VACUUM")
    return change.__name__
