"""One audit file for the consolidated database: verified, and its rows; or why it is refused.

Runs in processes of its own: what a hostile file can do, it does there.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from core.audit import standalone_verify as stand_alone
from core.audit.verify import UnreadableFile, read
from core.record import ddl, queries
from core.record.migrations import State
from core.record.problems import RecordProblem
from core.record.tables import SIDE_TABLES

SUFFIX, WORKING = ".sqlite", ".hattama"
MAGIC = b"SQLite format 3\0"
Values = dict[str, Any]
REFUSALS = ("link", "working", "changed", "uncalled", "unreadable", "alien", "deadly")
"""Why a file is refused, in a word; `resources/survey.toml` says it in three languages."""


@dataclass(frozen=True, slots=True)
class Read:
    """What came of a file: `refused` says why nothing is loaded of it."""

    name: str
    refused: str = ""
    kind: str = ""
    """One of `REFUSALS` where it is refused."""
    hashes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    rows: dict[str, list[Values]] = field(default_factory=dict)


def found(folder: Path, into: Path | None) -> Iterator[Path]:
    """The files of a folder and those below it that say they are audit files, in order; links are not
    followed, and the database that is loaded into is none of them.
    """
    for place, below, names in os.walk(folder):
        below.sort()
        for name in sorted(names):
            path = Path(place, name)
            if into is not None and path.exists() and into.exists() and path.samefile(into):
                continue
            if path.suffix == SUFFIX or (path.suffix != WORKING and _is_sqlite(path)):
                yield path


def _is_sqlite(path: Path) -> bool:
    try:
        if path.is_symlink() or not path.is_file():
            return False
        with path.open("rb") as stream:
            return stream.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def read_file(folder: Path, path: Path) -> Read:
    """Verify one file and give its rows, as the present tables have them."""
    name = path.relative_to(folder).as_posix()
    name = name.encode("utf-8", "backslashreplace").decode("utf-8")  # a name that is no UTF-8
    try:
        if path.is_symlink():
            return Read(name, "a link to another place: put the file itself here", "link")
        if stand_alone.identify(path) != "audit":
            return Read(name, "a working file: export its audit file, and put that here", "working")
        verdict, hashes, state = read(path)
        if not verdict.intact:
            return Read(name, f"changed: {verdict.problems[0]}", "changed")
        rows = _rows(state)
        if not hashes or not rows.get("election"):
            return Read(name, "no election is called in it", "uncalled")
        queries.assembled(lambda table: as_objects(rows.get(table, ())))
    except (UnreadableFile, stand_alone.Unreadable) as error:
        return Read(name, f"can't be read: {error}", "unreadable")
    except RecordProblem as problem:
        return Read(name, f"can't be read: {problem}", "unreadable")
    except (OSError, LookupError, TypeError, ValueError, MemoryError, RecursionError) as error:
        return Read(name, f"holds what no record holds: {type(error).__name__}: {error}"[:300], "alien")
    return Read(name, "", "", hashes, verdict.notes, rows)


def as_objects(rows: Any) -> list[Any]:
    """Rows as objects with their columns as attributes."""
    return [SimpleNamespace(**row) for row in rows]


def _rows(state: State) -> dict[str, list[Values]]:
    """The rows of the tables, each with all its columns; ValueError for a text no database takes."""
    made = {}
    for table, rows in state.items():
        if table in SIDE_TABLES or not rows:
            continue
        names = ddl.columns(table)
        made[table] = [{name: row.get(name) for name in names} for row in rows.values()]
        if any(isinstance(value, str) and "\0" in value for row in made[table] for value in row.values()):
            raise ValueError(f"a text of the table {table} holds a character of the value zero")
    return made
