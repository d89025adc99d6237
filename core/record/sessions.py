"""Sessions over the one bare connection of an open file. Loaded when the first act writes, not before."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, ExceptionContext
from sqlalchemy.exc import StatementError
from sqlalchemy.pool import StaticPool

from core.record.files import lifted
from core.record.problems import WriteOutsideAct


class Sessions:
    """Engine and connection for the sessions of a record; `begin` says how a transaction begins."""

    def __init__(self, raw: sqlite3.Connection, begin: Callable[[], str]) -> None:
        self._raw = raw
        self._engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)

        @event.listens_for(self._engine, "begin")
        def _begin(connection: Connection) -> None:
            with lifted(raw):  # BEGIN IMMEDIATE counts as writing
                connection.exec_driver_sql(begin())

        @event.listens_for(self._engine, "handle_error")
        def _name_the_mistake(context: ExceptionContext) -> None:
            found = context.original_exception
            if getattr(found, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY and self._guarded():
                raise WriteOutsideAct(f"not through the session of an act: {context.statement}") from found

        self.connection: Connection = self._engine.connect()

    def close(self) -> None:
        """Let go of the connection; whoever opened it closes it."""
        with suppress(StatementError):
            self.connection.close()
        self._engine.dispose()

    def _guarded(self) -> bool:
        return bool(self._raw.execute("PRAGMA query_only").fetchone()[0])
