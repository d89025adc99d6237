"""A second SQLite, the one that comes with Qt: reads an audit file and tells what it finds, as JSON.

python tests/prove/other_sqlite.py FILE
"""

import hashlib
import json
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtSql import QSqlDatabase, QSqlQuery

import gui  # noqa: F401 - loads Qt the one way in which this program may (CONTRIBUTING.md)

LETTERS = {"integer": "I", "text": "S", "blob": "B", "null": "N"}


def rows(sql: str) -> list[list[object]]:
    """The answer to a question."""
    query = QSqlQuery()
    query.setForwardOnly(True)
    if not query.exec(sql):
        raise ValueError(f"{sql}: {query.lastError().text()}")
    found = []
    while query.next():
        found.append([query.value(place) for place in range(query.record().count())])
    return found


def value_bytes(kind: str, value: object) -> bytes:
    """A value as the content hash takes it (`core/record/content.py`)."""
    body = b"" if kind == "null" else bytes.fromhex(str(value))
    return f"{LETTERS[kind]}{len(body)}:".encode() + body


def content_hash() -> str:
    """The content hash, reckoned from what this SQLite says: each value as hex, with its type."""
    total = hashlib.sha256()
    for (name,) in rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
        total.update(f"T{name}\n".encode())
        columns = [str(row[1]) for row in rows(f"PRAGMA table_info({name})")]
        asked = ", ".join(f"typeof({column}), hex({column})" for column in columns)
        for row in rows(f"SELECT {asked} FROM {name} ORDER BY {columns[0]}"):
            total.update(f"R{len(columns)}\n".encode())
            for place in range(0, len(row), 2):
                total.update(value_bytes(str(row[place]), row[place + 1]))
    return total.hexdigest()


def main() -> int:
    """Open hardened, read every view, hash everything."""
    application = QCoreApplication(sys.argv)
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setConnectOptions("QSQLITE_OPEN_READONLY")
    database.setDatabaseName(sys.argv[1])
    assert database.open(), database.lastError().text()
    rows("PRAGMA trusted_schema = OFF")
    views = [str(row[0]) for row in rows("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")]
    told = {
        "version": rows("SELECT sqlite_version()")[0][0],
        "trusted": rows("PRAGMA trusted_schema")[0][0],
        "integrity": rows("PRAGMA integrity_check")[0][0],
        "views": {view: len(rows(f'SELECT * FROM "{view}"')) for view in views},
        "content": content_hash(),
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=True))
    database.close()
    del database, application
    return 0


if __name__ == "__main__":
    sys.exit(main())
