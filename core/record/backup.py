"""Backups: a copy that SQLite writes itself, opened and compared before it is believed."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from core.record import gate
from core.record.content import content_hash
from core.record.problems import RecordProblem


def write(raw: sqlite3.Connection, path: Path) -> None:
    """Copy the database of a connection to a new file; it holds the same content or it is removed again.

    RecordProblem: `record.exists` where a file of that name is there, `record.copy_failed` where the disk
    refuses or keeps something else.
    """
    part = path.with_name(path.name + ".part")
    try:
        if path.exists():
            raise RecordProblem("record.exists", file=path.name)
        part.unlink(missing_ok=True)
        _vacuum_into(raw, part)
        _compare(raw, part, path.name)
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.rename(path)
        gate.sync_folder(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise RecordProblem("record.copy_failed", file=path.name) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _vacuum_into(raw: sqlite3.Connection, part: Path) -> None:
    raw.execute("PRAGMA query_only = 0")  # VACUUM INTO writes elsewhere, but SQLite counts it as a change
    try:
        raw.execute("VACUUM INTO ?", (str(part),))
    finally:
        raw.execute("PRAGMA query_only = 1")


def _compare(raw: sqlite3.Connection, part: Path, name: str) -> None:
    copy = sqlite3.connect(f"{part.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        gate.check_inside(copy, part)
        same = content_hash(copy) == content_hash(raw)
    except RecordProblem as damaged:  # the copy is, not the record
        raise RecordProblem("record.copy_failed", file=name) from damaged
    finally:
        copy.close()
    if not same:
        raise RecordProblem("record.copy_failed", file=name)
