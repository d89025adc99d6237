"""The schema of a working file as SQL text: ours, so that it reads the same with every library version.

One column a line, in a shape that the stand-alone verifier checks with a pattern: the allow-list of what
may stand in a file that somebody hands over.
"""

import re
import sqlite3
from functools import cache

from sqlalchemy import BLOB, ForeignKeyConstraint, Integer, PrimaryKeyConstraint, Table, Text
from sqlmodel import SQLModel

from core.record import tables

GENESIS = "0" * 64

JOURNAL = """CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  prev TEXT NOT NULL,
  line TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  CHECK (instr(line, '"prev":"' || prev || '","seq":' || seq || '}') > 0)
) STRICT"""

TRIGGERS = (
    """CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    """CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    f"""CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR NEW.prev IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '{GENESIS}')
BEGIN SELECT RAISE(ABORT, 'journal: broken chain'); END""",
)

SchemaRow = tuple[str, str, str]


def _models() -> dict[str, type[SQLModel]]:
    found = [one for one in vars(tables).values() if isinstance(one, type) and issubclass(one, SQLModel)]
    made = {str(model.__tablename__): model for model in found if hasattr(model, "__table__")}
    return dict(sorted(made.items()))


MODELS = _models()
"""The classes of all tables of a working file but the journal, by the name of the table."""

TABLES: dict[str, Table] = {name: SQLModel.metadata.tables[name] for name in MODELS}


def columns(name: str) -> tuple[str, ...]:
    """The columns of a table in the order of its DDL: `id` first."""
    rest = [column.name for column in TABLES[name].columns if column.name != "id"]
    return ("id", *rest)


def ddl(name: str, comment: str = "") -> str:
    """The CREATE TABLE of one of our tables, with a comment for human readers if one is given."""
    table = TABLES[name]
    for constraint in table.constraints:
        if not isinstance(constraint, PrimaryKeyConstraint | ForeignKeyConstraint):
            raise TypeError(f"{name}: the schema writer does not know {type(constraint).__name__}")
    if table.indexes:
        raise TypeError(f"{name}: the schema writer does not know indexes")
    head = f"CREATE TABLE {name} (" + (f" -- {comment}" if comment else "")
    lines = ",\n".join("  " + _column(table, column) for column in columns(name))
    return f"{head}\n{lines}\n) STRICT"


def _column(table: Table, name: str) -> str:
    column = table.columns[name]
    if isinstance(column.type, Text):
        kind = "TEXT"
    elif isinstance(column.type, Integer):
        kind = "INTEGER"
    elif isinstance(column.type, BLOB):
        kind = "BLOB"
    else:
        raise TypeError(f"{table.name}.{name}: no column type for {column.type!r}")
    parts = [name, kind]
    if not column.nullable or column.primary_key:
        parts.append("NOT NULL")
    if column.primary_key:
        parts.append("PRIMARY KEY")
    targets = sorted(key.target_fullname for key in column.foreign_keys)
    parts += [f"REFERENCES {target.replace('.', ' (')})" for target in targets]
    return " ".join(parts)


def create(raw: sqlite3.Connection) -> None:
    """Write the whole schema into an empty database; the caller holds the transaction."""
    raw.execute(JOURNAL)
    for trigger in TRIGGERS:
        raw.execute(trigger)
    for name in TABLES:
        raw.execute(ddl(name))


def read(raw: sqlite3.Connection) -> tuple[SchemaRow, ...]:
    """What a database holds: (type, name, SQL without comments and surplus blanks), sorted."""
    rows = raw.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    return tuple(sorted((kind, name, plain(sql)) for kind, name, sql in rows))


def plain(sql: str) -> str:
    """SQL without comments and surplus blanks, for comparison."""
    return re.sub(r"\s+", " ", re.sub(r"--[^\n]*", "", sql)).strip()


@cache
def expected() -> tuple[SchemaRow, ...]:
    """What a working file of this program holds."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    try:
        create(raw)
        return read(raw)
    finally:
        raw.close()
