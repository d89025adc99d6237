"""What can be wrong with a record's surroundings: the disk, the file, another copy of the program.

These are neither findings of a rule nor mistakes of the program: the clerk is told what happened and
what to do next, in the words of the catalogue (`resources/findings/record.toml`).
"""

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from core.resources import catalogue
from core.rules.findings import Finding


class RecordProblem(Exception):  # noqa: N818 - its finding names what it is
    """The environment stands in the way of the record; `finding` says it in every language."""

    def __init__(self, code: str, **values: str | int) -> None:
        self.finding = Finding(code, values=MappingProxyType(values))
        sentence = catalogue().sentence(self.finding, "en")
        super().__init__(f"{sentence.what} {sentence.do}")

    @property
    def code(self) -> str:
        """The code of the finding, `record.…`."""
        return self.finding.code


class WriteOutsideAct(RuntimeError):  # noqa: N818 - a mistake of the program, named as what it is
    """Something tried to change rows where no act is open, or past the session that the act watches."""


class NestedAct(RuntimeError):  # noqa: N818
    """An act, or a reading, was begun inside another on the same thread."""


def of_statements() -> tuple[type[BaseException], ...]:
    """What a statement raises: SQLite's own errors, and the session's once its library is loaded."""
    loaded = sys.modules.get("sqlalchemy.exc")
    return (sqlite3.Error,) if loaded is None else (sqlite3.Error, loaded.StatementError)


def driver_error(error: BaseException) -> sqlite3.Error | None:
    """SQLite's own error behind an exception of the session, if there is one."""
    for link in _chain(error):
        if isinstance(link, sqlite3.Error):
            return link
        if isinstance(orig := getattr(link, "orig", None), sqlite3.Error):
            return orig
    return None


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__


_CODES = {
    sqlite3.SQLITE_FULL: "record.disk_full",
    sqlite3.SQLITE_IOERR: "record.write_failed",
    sqlite3.SQLITE_CANTOPEN: "record.write_failed",
    sqlite3.SQLITE_READONLY: "record.read_only",
    sqlite3.SQLITE_BUSY: "record.locked",
    sqlite3.SQLITE_LOCKED: "record.locked",
    sqlite3.SQLITE_CORRUPT: "record.damaged",
    sqlite3.SQLITE_NOTADB: "record.damaged",
    sqlite3.SQLITE_PERM: "record.read_only",
}


def problem_of(error: BaseException, path: Path, entries: int | str = "?") -> RecordProblem | None:
    """The problem behind an error of SQLite; None where the error is a mistake of the program."""
    found = driver_error(error)
    if found is None:
        return None
    code = _CODES.get(getattr(found, "sqlite_errorcode", 0) & 0xFF)
    return RecordProblem(code, file=path.name, entries=entries) if code else None
