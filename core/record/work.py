"""One act = one transaction = one entry of the journal.

The session notes which rows it touches; when the act ends, each is compared with what the file held
before. So a row changed twice gives one net change, and the journal says what the tables really hold.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import inspect
from sqlmodel import Session

from core.record.ddl import columns
from core.record.files import lifted
from core.record.journal import Change, Head, canonical
from core.record.problems import NestedAct, WriteOutsideAct
from core.record.tables import SIDE_TABLES
from core.record.tables.every import PaperBytes, ScanBytes, Vault

SALT_BYTES = 16

RowKey = tuple[str, Any]
Row = dict[str, Any]


def row_of(raw: sqlite3.Connection, key: RowKey) -> Row | None:
    """A row as the file holds it, by table and id."""
    table, identity = key
    names = columns(table)
    found = raw.execute(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", (identity,)).fetchone()
    return dict(zip(names, found, strict=True)) if found else None


class ReadingSession(Session):
    """A session for questions only: a change that reaches it raises."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Nothing may be written here."""
        self.refuse_changes()
        super().flush(objects)

    def refuse_changes(self) -> None:
        """`WriteOutsideAct` if something was added, changed or deleted."""
        changed = [row for row in self.dirty if self.is_modified(row)]
        if self.new or self.deleted or changed:
            raise WriteOutsideAct("rows were changed where no act is open")


class ActSession(Session):
    """The session of an act: notes every row that is about to change, with what it held before."""

    def __init__(self, raw: sqlite3.Connection, **more: Any) -> None:
        super().__init__(**more)
        self.raw = self._raw = raw
        self.before: dict[RowKey, Row | None] = {}

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Write what is pending, having noted what it replaces."""
        for instance in (*self.new, *self.dirty, *self.deleted):
            self._note(instance)
        with lifted(self._raw):
            super().flush(objects)

    def commit(self) -> None:
        """An act is written when its block ends, not before: always `NestedAct`."""
        raise NestedAct("an act ends with its block")

    def rollback(self) -> None:
        """An act is undone by an exception that leaves its block: always `NestedAct`."""
        raise NestedAct("an act ends with its block")

    def _note(self, instance: Any) -> None:
        table = str(type(instance).__tablename__)
        if table in SIDE_TABLES:
            return
        stored = inspect(instance).identity
        for identity in {instance.id, *(stored or ())}:
            key = (table, identity)
            if identity is not None and key not in self.before:
                self.before[key] = row_of(self._raw, key)

    def changes(self) -> list[Change]:
        """The net changes of the act, sorted by table and id."""
        found = []
        for key in sorted(self.before):
            change = net_change(key, self.before[key], row_of(self._raw, key))
            if change:
                found.append(change)
        return found


def net_change(key: RowKey, before: Row | None, after: Row | None) -> Change | None:
    """What became of a row: `+` with all columns, `~` with the changed ones, `-` with none."""
    table, identity = key
    if before == after:
        return None
    if after is None:
        return ["-", table, identity, {}]
    if before is None:
        return ["+", table, identity, {name: value for name, value in after.items() if name != "id"}]
    changed = {name: value for name, value in after.items() if value != before[name]}
    return ["~", table, identity, changed]


class Work:
    """What an act works with while its transaction is open."""

    def __init__(self, session: ActSession, previous: Head, salts: Callable[[], bytes]) -> None:
        self.session: Session = session
        self.raw = session.raw
        self.previous = previous
        self._salts = salts
        self._sealed: list[str] = []
        self._stored: list[str] = []

    def salt(self) -> bytes:
        """Sixteen bytes for a commitment or a passphrase; ValueError where the source gives not as many."""
        salt = self._salts()
        if len(salt) != SALT_BYTES:
            raise ValueError(f"a salt of {len(salt)} bytes instead of {SALT_BYTES}")
        return salt

    def seal(self, value: str) -> str:
        """The commitment of a personal value, `~sha256(salt‖value)`; the value itself goes into the vault."""
        salt = self.salt()
        canonical(value)  # the same text must give the same bytes everywhere
        commitment = "~" + hashlib.sha256(salt + value.encode("utf-8")).hexdigest()
        self.session.add(Vault(id=commitment, salt=salt.hex(), value=value))
        self._sealed.append(commitment)
        return commitment

    def store_pdf(self, pdf: bytes) -> str:
        """Keep the bytes of an issued paper; its SHA-256, to stand in `paper.sha256`."""
        sha256 = hashlib.sha256(pdf).hexdigest()
        if self.session.get(PaperBytes, sha256) is None:
            self.session.add(PaperBytes(id=sha256, pdf=pdf))
            self._stored.append(sha256)
        return sha256

    def store_scan(self, content: bytes) -> str:
        """Keep the bytes of a scan; their SHA-256, to stand in `scan.sha256`."""
        sha256 = hashlib.sha256(content).hexdigest()
        if self.session.get(ScanBytes, sha256) is None:
            self.session.add(ScanBytes(id=sha256, content=content))
            self._stored.append(sha256)
        return sha256

    def drop_unused(self, raw: sqlite3.Connection, line: str) -> None:
        """Keep no personal value that no row speaks of; ValueError where bytes were stored without a row."""
        for commitment in self._sealed:
            if commitment not in line:
                raw.execute("DELETE FROM vault WHERE id = ?", (commitment,))
        for sha256 in self._stored:
            if sha256 not in line:
                raise ValueError(f"the bytes of a paper were stored, and no row says so: {sha256}")
