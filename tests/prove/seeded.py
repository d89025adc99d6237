"""Faults put into the program on purpose: a harness that does not report them proves nothing."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.office import Office, Verdict
from core.record import database, files, gate, journal
from core.record.database import Record
from core.record.problems import RecordProblem


def synchronous_off() -> None:
    """SQLite no longer waits for the disk."""
    files.PRAGMAS = ("synchronous = OFF", *files.PRAGMAS[1:])


def delete_full() -> None:
    """SQLite's own defaults: the commit is the unlinking of the journal, and nobody syncs the folder."""
    files.PRAGMAS = ("synchronous = FULL", *files.PRAGMAS[1:])
    connect = Record._connect

    def connected(self: Record) -> None:
        connect(self)
        self._raw.execute("PRAGMA query_only = 0")
        self._raw.execute("PRAGMA journal_mode = DELETE")
        self._raw.execute("PRAGMA query_only = 1")

    Record._connect = connected  # type: ignore[method-assign]


def wal_normal() -> None:
    """A write-ahead log that is synced now and then."""
    files.PRAGMAS = ("synchronous = NORMAL", *files.PRAGMAS[1:])
    connect = Record._connect

    def connected(self: Record) -> None:
        connect(self)
        self._raw.execute("PRAGMA query_only = 0")
        self._raw.execute("PRAGMA journal_mode = WAL")
        self._raw.execute("PRAGMA query_only = 1")

    Record._connect = connected  # type: ignore[method-assign]


def two_transactions() -> None:
    """The rows are committed first, the entry of the journal after them."""
    append = journal.append

    def apart(raw: sqlite3.Connection, line: str, previous: journal.Head) -> journal.Head:
        raw.execute("COMMIT")
        raw.execute("BEGIN IMMEDIATE")
        return append(raw, line, previous)

    database.journal.append = apart


def no_folder_sync() -> None:
    """Names of new files are left to the system to write some time."""

    def nothing(_folder: Path) -> None:
        return

    gate.sync_folder = nothing


def nothing_said() -> None:
    """An error of the disk is swallowed, and the screen says what it would have said: done."""
    perform = Office.perform

    def always_done(self: Office, *words: Any, **more: Any) -> Verdict:
        try:
            return perform(self, *words, **more)
        except RecordProblem:
            return Verdict(done=True, findings=(), entry=self.head.seq + 1)

    Office.perform = always_done  # type: ignore[method-assign]


def no_room_check() -> None:
    """Not a fault of ours: nothing is looked at beforehand, so that the write itself meets the end."""
    gate.REFUSE_BELOW = 0


def few_pages() -> None:
    """A file that may not grow by more than a few pages."""
    connect = Record._connect
    most: list[int] = []

    def connected(self: Record) -> None:
        connect(self)
        most.append(self._raw.execute("PRAGMA page_count").fetchone()[0] + 20)
        self._raw.execute(f"PRAGMA max_page_count = {most[0]}")

    Record._connect = connected  # type: ignore[method-assign]


FAULTS: dict[str, Callable[[], None]] = {
    "no-room-check": no_room_check,
    "few-pages": few_pages,
    "synchronous-off": synchronous_off,
    "delete-full": delete_full,
    "wal-normal": wal_normal,
    "two-transactions": two_transactions,
    "no-folder-sync": no_folder_sync,
    "nothing-said": nothing_said,
    "early": lambda: None,  # the player's own: it confirms before it performs
}
