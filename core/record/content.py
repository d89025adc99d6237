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
            total.update(f"R{len(row)}\n".encode())
            for value in row:
                total.update(_bytes(value))
    return total.hexdigest()


def _bytes(value: object) -> bytes:
    if value is None:
        return b"N0:"
    if isinstance(value, int):
        body, kind = str(value).encode(), b"I"
    elif isinstance(value, str):
        body, kind = value.encode(), b"S"
    elif isinstance(value, bytes):
        body, kind = value, b"B"
    else:
        raise TypeError(f"content of type {type(value).__name__}")
    return b"%s%d:%s" % (kind, len(body), body)
