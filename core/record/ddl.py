"""The schema of a working file as the classes of its tables give it; loaded where a file is made."""

import sqlite3

from sqlalchemy import BLOB, ForeignKeyConstraint, Integer, PrimaryKeyConstraint, Table, Text
from sqlmodel import SQLModel

from core.record.schema import JOURNAL, TRIGGERS
from core.record.tables import every


def _models() -> dict[str, type[SQLModel]]:
    found = [one for one in vars(every).values() if isinstance(one, type) and issubclass(one, SQLModel)]
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
    """The CREATE TABLE of one of our tables, with a comment for human readers if one is given.

    TypeError of a constraint, column or index that the writer does not know.
    """
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


def rows() -> list[tuple[str, str, str, str | None]]:
    """What a working file holds by the classes, as `versions.stored` keeps it."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    try:
        create(raw)
        return raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid").fetchall()
    finally:
        raw.close()
