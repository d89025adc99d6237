"""The consolidated database: the tables of the record once more, each row with the file it came from.

SQLite or PostgreSQL, by URL. Personal values, the bytes of papers and scans, and passphrases stay in the
files; a text that would be one of these never comes here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    create_engine,
    event,
    inspect,
    select,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.types import TypeEngine

from core.misuse import Misuse
from core.record import ddl
from core.record.tables import SCHEMA_VERSION, SIDE_TABLES

FORMAT = f"hattama-consolidated/{SCHEMA_VERSION}"
DIALECTS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}

metadata = MetaData()

about = Table(
    "about",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""What this database is: its format."""

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("first", Text, nullable=False, unique=True),  # hash of the first entry: the election
    Column("head", Text, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("file", Text, nullable=False),
    Column("notes", Text, nullable=False),
)
"""The audit file that the rows of an election came from."""

chain = Table(
    "chain",
    metadata,
    Column("source", Integer, ForeignKey("source.id"), primary_key=True),
    Column("hashes", Text, nullable=False),
)
"""The hashes of its entries, one after the other, 64 digits each."""

fork = Table(
    "fork",
    metadata,
    Column("source", Integer, ForeignKey("source.id"), primary_key=True),
    Column("head", Text, primary_key=True),
    Column("parted", Integer, nullable=False),
    Column("file", Text, nullable=False),
)
"""A file of the same election that parts from it at the entry `parted`: never loaded, never forgotten."""


def _many(table: Table) -> Table:
    """A table of the record for many files: its columns, and whose row it is."""
    mine: list[Column[Any]] = [Column("source", Integer, ForeignKey("source.id"), primary_key=True)]
    for name in ddl.columns(table.name):
        given = table.columns[name]
        kind: TypeEngine[Any] = BigInteger() if isinstance(given.type, Integer) else Text()
        mine.append(Column(name, kind, primary_key=name == "id", nullable=given.nullable))
    return Table(table.name, metadata, *mine)


TABLES = {name: _many(table) for name, table in ddl.TABLES.items() if name not in SIDE_TABLES}


def engine(url: str) -> Engine:
    """An engine for a URL, or for the path of an SQLite file. Misuse where the URL is none."""
    try:
        asked = make_url(url) if "://" in url else URL.create("sqlite", database=url)
        dialect = DIALECTS.get(asked.get_backend_name())
        if dialect is None:
            raise Misuse(f"{asked.drivername}: only sqlite:///FILE and postgresql://… are known")
        made = create_engine(asked.set(drivername=dialect), hide_parameters=True)
    except (ArgumentError, NoSuchModuleError):
        raise Misuse("--into: not the URL of a database, nor the name of a file") from None
    except ModuleNotFoundError as missing:
        raise Misuse(f"PostgreSQL needs the package {missing.name}: pip install psycopg[binary]") from None
    if made.dialect.name == "sqlite":
        event.listen(made, "connect", _prepare)
    return made


def file_of(asked: Engine) -> Path | None:
    """The SQLite file of an engine; None for a server."""
    name = asked.url.database
    return Path(name) if asked.dialect.name == "sqlite" and name and name != ":memory:" else None


def _prepare(raw: Any, _record: object) -> None:
    for pragma in ("trusted_schema = OFF", "foreign_keys = OFF", "synchronous = NORMAL"):
        raw.execute(f"PRAGMA {pragma}")


@contextmanager
def plainly(asked: Engine) -> Iterator[None]:
    """Errors of the database as Misuse, in one line; a password in the URL is never told."""
    try:
        yield
    except SQLAlchemyError as error:
        said = str(error.orig if isinstance(error, DBAPIError) else error).strip().split("\n")[0]
        raise Misuse(f"{asked.url.render_as_string(hide_password=True)}: {said}") from error


def prepare(asked: Engine) -> None:
    """Make the tables in an empty database; Misuse where it holds something else."""
    with plainly(asked):
        if not inspect(asked).get_table_names():
            with asked.begin() as connection:
                metadata.create_all(connection)
                connection.execute(about.insert(), {"key": "format", "value": FORMAT})
    check(asked)


def check(asked: Engine) -> None:
    """Misuse where a database is not a consolidated one of this version."""
    shown = asked.url.render_as_string(hide_password=True)
    path = file_of(asked)
    if path is not None and not path.is_file():
        raise Misuse(f"{shown}: there is no such file")
    with plainly(asked), asked.connect() as connection:
        if not inspect(connection).has_table("about"):
            raise Misuse(f"{shown}: holds something else than consolidated audit files")
        found = connection.execute(select(about.c.value).where(about.c.key == "format")).scalar()
    if found != FORMAT:
        raise Misuse(f"{shown}: is of the format {found}; this program writes {FORMAT}: make a new one")


def empty(connection: Connection, one: int) -> None:
    """Take out the rows of a file that a newer one of the same election replaces."""
    for table in (*TABLES.values(), chain):
        connection.execute(table.delete().where(table.c.source == one))
