"""The SQLite file itself: made whole under another name, opened with the settings that keep it safe.

`TRUNCATE` with `EXTRA` loses nothing in a power cut, and its commit point is the truncation of an open
file and its sync: no step hangs on a directory being synced, which Windows cannot do.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.record import gate
from core.record.problems import RecordProblem, of_statements, problem_of
from core.record.tables import APPLICATION_ID, SCHEMA_VERSION

PRAGMAS = (
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "recursive_triggers = ON",
    "temp_store = MEMORY",
    "busy_timeout = 2000",
)


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """SQLite's errors about disk and file, as problems that a clerk can read."""
    try:
        yield
    except of_statements() as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


@contextmanager
def lifted(raw: sqlite3.Connection) -> Iterator[None]:
    """Let the connection write for a moment: at all other times SQLite itself refuses every change."""
    raw.execute("PRAGMA query_only = 0")
    try:
        yield
    finally:
        raw.execute("PRAGMA query_only = 1")


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """A connection with all settings; a reader's first lets SQLite undo what was left half done."""
    if not writing and gate.has_hot_journal(path):
        connect(path, writing=True).close()
    mode = "rw" if writing else "ro"
    raw = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        raw.close()
        raise
    return raw


def build(path: Path) -> None:
    """Write the empty file under another name, sync it, give it its name.

    RecordProblem `record.write_failed` where the disk refuses; nothing is left then.
    """
    from core.record import ddl  # noqa: PLC0415  the classes are loaded where a file is made

    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        raw = sqlite3.connect(part, isolation_level=None)
        try:
            for pragma in ("page_size = 4096", "encoding = 'UTF-8'", "journal_mode = DELETE", *PRAGMAS):
                raw.execute(f"PRAGMA {pragma}")
            raw.execute("BEGIN IMMEDIATE")
            ddl.create(raw)
            raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            raw.execute("COMMIT")
        finally:
            raw.close()
        part.rename(path)
        gate.sync_folder(path.parent)
    except OSError as error:
        raise RecordProblem("record.write_failed", file=path.name, entries=0) from error
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)
