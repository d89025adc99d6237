"""The working file: one election, opened by one copy of the program at a time.

Everything is written through `act`; everything else the open file offers is reading. Between the two
SQLite itself stands guard: the connection is `query_only` except for the moment in which an act flushes.
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from core.record import backup, gate, journal, migrations
from core.record.files import build, connect, lifted, said_plainly
from core.record.journal import ActHead, Head
from core.record.lock import FileLock
from core.record.problems import (
    NestedAct,
    RecordProblem,
    WriteOutsideAct,
    driver_error,
    of_statements,
    problem_of,
)
from core.record.tables import SCHEMA_VERSION
from core.rules.findings import Finding

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, RootTransaction
    from sqlmodel import Session

    from core.record.sessions import Sessions
    from core.record.work import Work


class Record:
    """An open working file."""

    def __init__(self, path: Path, lock: FileLock, salts: Callable[[], bytes] | None) -> None:
        """Use `create`, `open` or `open_read_only`."""
        self.path = path
        self.warnings: tuple[Finding, ...] = ()
        self.older = False
        self._file_lock = lock
        self._salts = salts
        self._lane = threading.RLock()
        self._busy = False
        self._begin = "BEGIN"
        self._lost = False
        self._sessions: Sessions | None = None
        self._connect()

    # --- opening and closing ---------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, salts: Callable[[], bytes]) -> "Record":
        """Make a new working file and open it. Whatever interrupts this leaves no file of that name."""
        path = Path(path)
        lock = FileLock(path)
        lock.take()
        try:
            gate.check_new(path)
            gate.check_room(path, 0)
            with said_plainly(path):
                build(path)
        except BaseException:
            lock.release()
            raise
        return cls._opened(path, lock, salts)

    @classmethod
    def open(cls, path: Path, *, salts: Callable[[], bytes]) -> "Record":
        """Open a working file for work; what a killed program left half done is undone first."""
        path = Path(path)
        gate.check_there(path)
        lock = FileLock(path)
        lock.take()
        return cls._opened(path, lock, salts)

    @classmethod
    def open_read_only(cls, path: Path) -> "Record":
        """Open a working file for questions and exports. It still keeps the program out meanwhile.

        Of a file of an earlier version a copy in memory is read, in the present tables; the file itself stays
        as it is, and there is nothing to export or to copy (`record.older`).
        """
        path = Path(path)
        gate.check_there(path)
        lock = FileLock(path)
        lock.take(writing=False)
        return cls._opened(path, lock, None)

    @classmethod
    def _opened(cls, path: Path, lock: FileLock, salts: Callable[[], bytes] | None) -> "Record":
        try:
            version = gate.check_header(path, writing=salts is not None)
            if version < SCHEMA_VERSION and salts is not None:
                raise RecordProblem("record.older", file=path.name, format=version, known=SCHEMA_VERSION)  # noqa: TRY301
            with said_plainly(path):
                record = cls(path, lock, salts)
        except BaseException:
            lock.release()
            raise
        try:
            with said_plainly(path):
                gate.check_inside(record._raw, path)
                if version < SCHEMA_VERSION:
                    record._read_as_present()
            record.warnings = gate.warnings(path) if salts else ()
        except BaseException:
            record._abandon()
            raise
        return record

    def _connect(self) -> None:
        writing = self._salts is not None
        self._raw = connect(self.path, writing=writing)
        try:
            if writing:
                self._raw.execute("PRAGMA journal_mode = TRUNCATE")
            self._raw.execute("PRAGMA query_only = 1")
        except BaseException:
            self._raw.close()
            raise

    def _read_as_present(self) -> None:
        """Go on with a copy in memory that has the present tables, and the journal as it is."""
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._raw.backup(memory)
        migrations.project(memory)
        memory.execute("PRAGMA query_only = 1")
        self._disconnect()
        self._raw, self.older = memory, True

    @property
    def _connection(self) -> "Connection":
        """The connection of sessions; its library is loaded when the first of them begins."""
        if self._sessions is None:
            from core.record.sessions import Sessions  # noqa: PLC0415  the classes are loaded where rows are written or asked for by class

            self._sessions = Sessions(self._raw, lambda: self._begin)
        return self._sessions.connection

    @property
    def writing(self) -> bool:
        """Whether the file is open for work, and not for reading only."""
        return self._salts is not None

    def close(self) -> None:
        """Leave exactly one file behind: no journal of SQLite's, no lock."""
        with self._lane:
            if self._salts is not None:
                with suppress(sqlite3.Error):
                    self._raw.execute("PRAGMA journal_mode = DELETE")
            self._abandon()

    def _abandon(self) -> None:
        self._disconnect()
        self._file_lock.release()

    def _disconnect(self) -> None:
        if self._sessions is not None:
            self._sessions.close()
            self._sessions = None
        self._raw.close()

    def __enter__(self) -> "Record":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- reading ---------------------------------------------------------------------------------------

    def head(self) -> Head:
        """The last entry, as the file holds it now."""
        with self._lane, said_plainly(self.path):
            self._find_again()
            return journal.last(self._raw)

    def lines(self) -> tuple[str, ...]:
        """All lines of the journal, in order."""
        with self._lane, said_plainly(self.path):
            self._find_again()
            return tuple(row[0] for row in self._raw.execute("SELECT line FROM journal ORDER BY seq"))

    def last_line(self) -> str:
        """The last line of the journal; empty where there is none."""
        with self._lane, said_plainly(self.path):
            self._find_again()
            found = self._raw.execute("SELECT line FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
            return str(found[0]) if found else ""

    @contextmanager
    def reading(self) -> Iterator["Session"]:
        """A session for questions; a change in it raises `WriteOutsideAct`."""
        from core.record.work import ReadingSession  # noqa: PLC0415  the classes are loaded where rows are written or asked for by class

        with self._lane:
            transaction = self._transaction("BEGIN")
            session = ReadingSession(bind=self._connection, expire_on_commit=False)
            try:
                with said_plainly(self.path):
                    yield session
                    session.refuse_changes()
            finally:
                self._end(session, transaction)

    @contextmanager
    def rows(self) -> Iterator[sqlite3.Connection]:
        """The bare connection, unable to write, over one state of the file: for reading its tables whole.

        NestedAct inside an act or a reading, whose session is to be used.
        """
        with self._lane, said_plainly(self.path):
            if self._busy:
                raise NestedAct("an act or a reading is open already: use its session")
            self._find_again()
            self._raw.execute("BEGIN")
            self._busy = True
            try:
                yield self._raw
            finally:
                self._busy = False
                self._raw.rollback()

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """The bare connection, unable to write: for exports and checks of the whole file."""
        with self._lane, said_plainly(self.path):
            self._refuse_older()
            self._find_again()
            yield self._raw

    def backup_to(self, path: Path) -> None:
        """Write a checked copy of the file, complete in itself (`VACUUM INTO`).

        NestedAct inside an act or a reading; RecordProblem as `backup.write`, and `record.older`.
        """
        with self._lane, said_plainly(self.path):
            if self._busy:
                raise NestedAct("a backup inside an act or a reading")
            self._refuse_older()
            self._find_again()
            backup.write(self._raw, Path(path))

    def _refuse_older(self) -> None:
        if self.older:
            version = gate.check_header(self.path, writing=False)
            raise RecordProblem("record.older", file=self.path.name, format=version, known=SCHEMA_VERSION)

    # --- acting ----------------------------------------------------------------------------------------

    @contextmanager
    def act(self, head: ActHead) -> Iterator["Work"]:
        """One act: its rows and its entry are written together when the block ends, or not at all.

        RecordProblem where the disk or another process stands in the way (`record.read_only`,
        `record.disk_full`, `record.locked` …); NestedAct where the block ends the transaction itself.
        """
        from core.record.work import ActSession, Work  # noqa: PLC0415  the classes are loaded where rows are written or asked for by class

        with self._lane:
            if self._salts is None:
                raise RecordProblem("record.read_only", file=self.path.name)
            gate.check_room(self.path, self.head().seq)
            transaction = self._transaction("BEGIN IMMEDIATE")
            self._raw.execute("PRAGMA defer_foreign_keys = 1")
            session = ActSession(self._raw, bind=self._connection, expire_on_commit=False)
            try:
                work = Work(session, journal.last(self._raw), self._salts)
                yield work
                session.flush()
                if not transaction.is_active:
                    raise NestedAct("the act's transaction was ended inside the act")  # noqa: TRY301
                line = journal.compose(head, session.changes(), work.previous)
                with lifted(self._raw):
                    work.drop_unused(self._raw, line)
                    journal.append(self._raw, line, work.previous)
                transaction.commit()
            except BaseException as error:
                self._end(session, transaction)
                self._explain(error)
                raise
            self._end(session, transaction)

    def note_tries(self, account: str, failures: int, until: str | None) -> None:
        """Count the failed tries of a sign-in: the one change that makes no entry, in a side table.

        `until` is the moment before which no further try is taken. RecordProblem `record.read_only` of a file
        opened for reading; NestedAct inside an act or a reading.
        """
        with self._lane, said_plainly(self.path):
            if self._salts is None:
                raise RecordProblem("record.read_only", file=self.path.name)
            if self._busy:
                raise NestedAct("a failed sign-in inside an act or a reading")
            self._find_again()
            with lifted(self._raw):
                self._raw.execute(
                    "UPDATE credential SET failures = ?, until = ? WHERE id = ?", (failures, until, account)
                )

    def _transaction(self, begin: str) -> "RootTransaction":
        if self._busy:
            raise NestedAct("an act or a reading is open already: use its session")
        self._begin = begin
        with said_plainly(self.path):
            self._find_again()
            transaction = self._connection.begin()
        self._busy = True
        return transaction

    def _end(self, session: "Session", transaction: "RootTransaction") -> None:
        self._busy = False
        with suppress(*of_statements()):
            session.close()
        with suppress(*of_statements()):
            transaction.close()
        if self._raw.in_transaction:
            self._raw.rollback()

    def _explain(self, error: BaseException) -> None:
        """After an error of the disk nothing is taken for granted: open anew, read the head, say it."""
        if driver_error(error) is None or isinstance(error, WriteOutsideAct):
            return
        if problem_of(error, self.path) is None:
            return
        entries: int | str = "?"
        self._disconnect()
        self._lost = True
        with suppress(*of_statements()):
            self._find_again()
            entries = journal.last(self._raw).seq
        problem = problem_of(error, self.path, entries)
        if problem is not None:
            raise problem from error

    def _find_again(self) -> None:
        if self._lost:
            self._connect()
            self._lost = False


def entropy() -> bytes:
    """Salts for a real record: sixteen random bytes."""
    return os.urandom(16)


__all__ = ["ActHead", "Head", "Record", "entropy"]
