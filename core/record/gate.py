"""What is looked at before a file is trusted: header, room on the disk, pages, schema."""

import os
import shutil
import sqlite3
import struct
import sys
from contextlib import suppress
from pathlib import Path

from core.record import schema, versions
from core.record.problems import RecordProblem
from core.record.tables import APPLICATION_ID, SCHEMA_VERSION
from core.rules.findings import Finding
from core.version import VERSION, that_knows

MAGIC = b"SQLite format 3\0"
HEADER = 100
OLDEST = 1
WARN_BELOW = 50 * 1024 * 1024
REFUSE_BELOW = 5 * 1024 * 1024
LONGEST = 247 if sys.platform == "win32" else 500
"""The longest path in bytes (Windows: signs) that SQLite opens together with its own journal beside it."""


def check_there(path: Path) -> None:
    """A file of that name, looked at without opening it.

    Closing a file that this process has open elsewhere would release SQLite's locks on it (POSIX): nothing
    is opened before our own lock says that nobody has it. RecordProblem: `record.missing`,
    `record.not_a_record`, `record.path_too_long`; `record.damaged` where what lies beside it would do harm.
    """
    check_length(path)
    if not path.exists():
        raise RecordProblem("record.missing", file=path.name)
    if not path.is_file():
        raise RecordProblem("record.not_a_record", file=path.name)
    for end in ("-journal", "-wal", "-shm", "-lock"):  # a pipe there would keep SQLite waiting for ever
        beside = path.with_name(path.name + end)
        if beside.is_symlink() or (beside.exists() and not beside.is_file()):
            raise RecordProblem("record.damaged", file=path.name)
    if _size(path.with_name(path.name + "-wal")) or _names_another(path.with_name(path.name + "-journal")):
        raise RecordProblem("record.damaged", file=path.name)


NAMES_A_FILE = bytes.fromhex("d9d505f920a163d7")
"""How a journal of several databases ends. Ours never does: SQLite would delete the file that it names."""


def _names_another(journal: Path) -> bool:
    try:
        with journal.open("rb") as stream:
            stream.seek(max(0, _size(journal) - len(NAMES_A_FILE)))
            return stream.tell() > 0 and stream.read(len(NAMES_A_FILE)) == NAMES_A_FILE
    except OSError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def check_header(path: Path, *, writing: bool) -> int:
    """The version of its schema, from the first hundred bytes only: what is not ours is not touched at all.

    RecordProblem: `record.not_a_record`, `record.newer` (with the program that knows it), `record.damaged`,
    or `record.read_only` where it is to be written and can't be.
    """
    try:
        with path.open("rb") as stream:
            header = stream.read(HEADER)
    except OSError as error:
        raise RecordProblem("record.damaged", file=path.name) from error
    if len(header) < HEADER or not header.startswith(MAGIC):
        raise RecordProblem("record.not_a_record", file=path.name)
    version, application = struct.unpack(">I", header[60:64])[0], struct.unpack(">I", header[68:72])[0]
    if application != APPLICATION_ID:
        raise RecordProblem("record.not_a_record", file=path.name)
    if version > SCHEMA_VERSION:
        raise RecordProblem(
            "record.newer",
            file=path.name,
            needed=version,
            known=SCHEMA_VERSION,
            program=that_knows(version),
            here=VERSION,
        )
    if version < OLDEST:
        raise RecordProblem("record.not_a_record", file=path.name)
    if not writing and header[18:20] != b"\x01\x01":  # reading it in WAL mode would write files beside it
        raise RecordProblem("record.damaged", file=path.name)
    if writing and not os.access(path, os.W_OK):  # SQLite would silently open it for reading
        raise RecordProblem("record.read_only", file=path.name)
    return int(version)


def check_length(path: Path) -> None:
    """SQLite only says that it can't open what lies too deep: RecordProblem `record.path_too_long`."""
    whole = str(path.absolute())
    long = len(whole) if sys.platform == "win32" else len(os.fsencode(whole))
    if long > LONGEST:
        raise RecordProblem("record.path_too_long", file=path.name, long=long, longest=LONGEST)


def check_new(path: Path) -> None:
    """A file is never written over: RecordProblem `record.exists`."""
    check_length(path)
    if path.exists():
        raise RecordProblem("record.exists", file=path.name)


def check_inside(raw: sqlite3.Connection, path: Path) -> None:
    """Pages in order, schema to the letter that of the version it says it is of; else `record.damaged`."""
    found = raw.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok" or schema.read(raw) != versions.expected(versions.version_of(raw)):
        raise RecordProblem("record.damaged", file=path.name)


def free_space(folder: Path) -> int:
    """Bytes free for us on the disk of a folder."""
    return shutil.disk_usage(folder).free


def check_room(path: Path, entries: int) -> None:
    """Below five megabytes nothing is begun that could not be ended: RecordProblem `record.disk_full`."""
    try:
        free = free_space(path.parent)
    except OSError:
        return  # the write itself will say what is wrong
    if free < REFUSE_BELOW:
        raise RecordProblem("record.disk_full", file=path.name, entries=entries)


def warnings(path: Path) -> tuple[Finding, ...]:
    """What the clerk should hear when a file is opened for work."""
    with suppress(OSError):
        free = free_space(path.parent)
        if free < WARN_BELOW:
            return (Finding("record.disk_nearly_full", values={"megabytes": free // (1024 * 1024)}),)
    return ()


def has_hot_journal(path: Path) -> bool:
    """Whether a killed program left a transaction to undo."""
    return _size(path.with_name(path.name + "-journal")) > 0


def sync_folder(folder: Path) -> None:
    """Make a new or changed name in a folder survive a power cut (POSIX; Windows has no such call)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
