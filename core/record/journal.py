"""The journal: canonical JSON lines, each quoting the hash of the one before.

A line holds who, when, what, why and the row changes of one act. Text is NFC and well-formed, numbers are
whole: the same act gives the same bytes on every machine and in every language's JSON library.
"""

import hashlib
import json
import re
import sqlite3
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from core.record.schema import GENESIS

WHOLE = 2**53 - 1  # beyond it, JSON numbers differ from reader to reader

_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")
_HAPPENED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)")

Change = list[Any]
"""`["+" | "~" | "-", table, id, {column: value}]`"""


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of the journal: its number and hash (64 hex digits). An empty journal: 0 and zeros."""

    seq: int = 0
    hash: str = GENESIS


@dataclass(frozen=True, slots=True)
class ActHead:
    """What an entry says about its act, beside the rows.

    `at` is when it was recorded (UTC, `…Z`), `happened` when it took place (local, with offset), `by` who
    recorded it; `notes` hold lists of codes (`late`, `warn`) and the mark `"clk": "back"` of a clock that
    stood behind the last entry.
    """

    act: str
    at: str
    by: str
    happened: str
    notes: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if not _AT.fullmatch(self.at):
            raise ValueError(f"at is not a moment in UTC: {self.at!r}")
        if not _HAPPENED.fullmatch(self.happened):
            raise ValueError(f"happened is not a moment with its offset: {self.happened!r}")


def canonical(value: object) -> str:
    """A value as canonical JSON (RFC 8785 for the values we allow). Floats and bytes raise TypeError."""
    _refuse_what_is_not_canonical(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _refuse_what_is_not_canonical(value: object) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        _refuse_text(value)
    elif isinstance(value, int):
        if abs(value) > WHOLE:
            raise ValueError(f"a number too large for the journal: {value}")
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_what_is_not_canonical(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not (isinstance(key, str) and key.isascii()):
                raise TypeError(f"a key that is not plain text: {key!r}")
            _refuse_what_is_not_canonical(item)
    else:
        raise TypeError(f"a {type(value).__name__} cannot stand in the journal: {value!r}")


def _refuse_text(value: str) -> None:
    if value.isascii():
        if "\0" in value:
            raise ValueError("text with a NUL character")
        return
    value.encode("utf-8")  # a lone surrogate raises here
    if "\0" in value:
        raise ValueError("text with a NUL character")
    if not unicodedata.is_normalized("NFC", value):
        raise ValueError(f"text that is not in NFC: {value!r}")


def digest(line: str) -> str:
    """The hash of a line: SHA-256 over its UTF-8 bytes."""
    return hashlib.sha256(line.encode("utf-8")).hexdigest()


def compose(head: ActHead, changes: list[Change], previous: Head) -> str:
    """The line of an act: canonical JSON, `prev` and `seq` last."""
    notes = {key: list(value) if isinstance(value, tuple) else value for key, value in head.notes.items()}
    body: dict[str, Any] = {
        "act": head.act,
        "at": head.at,
        "by": head.by,
        "chg": changes,
        "happened": head.happened,
        "prev": previous.hash,
        "seq": previous.seq + 1,
    }
    if "clk" in notes:
        body["clk"] = notes.pop("clk")
    if notes:
        body["notes"] = notes
    return canonical(body)


def append(raw: sqlite3.Connection, line: str, previous: Head) -> Head:
    """Add a line inside the transaction that holds the rows of its act."""
    head = Head(previous.seq + 1, digest(line))
    raw.execute("INSERT INTO journal VALUES (?, ?, ?, ?)", (head.seq, previous.hash, line, head.hash))
    return head


def last(raw: sqlite3.Connection) -> Head:
    """The head of the journal as the file holds it now."""
    row = raw.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*row) if row else Head()
