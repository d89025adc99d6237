"""The content hash: SHA-256 over all content, whatever the layout of the file and the version of SQLite."""

import hashlib
import sqlite3


def content_hash(raw: sqlite3.Connection) -> str:
    """Tables in the order of their names, rows in the order of their first column.

    A table is `T<name>`, a row `R<number of values>`, a value its type letter, its byte length, its bytes.
    """
    total = hashlib.sha256()
    names = [
        row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    ]
    for name in names:
        total.update(f"T{name}\n".encode())
        for row in raw.execute(f"SELECT * FROM {name} ORDER BY 1"):
            total.update(b"".join((b"R%d\n" % len(row), *map(_bytes, row))))
    return total.hexdigest()


def _bytes(value: object) -> bytes:
    if isinstance(value, str):  # most of it
        body = value.encode()
        return b"S%d:%b" % (len(body), body)
    if value is None:
        return b"N0:"
    if isinstance(value, int):
        body = b"%d" % value
        return b"I%d:%b" % (len(body), body)
    if isinstance(value, bytes):
        return b"B%d:%b" % (len(value), value)
    raise TypeError(f"content of type {type(value).__name__}")
