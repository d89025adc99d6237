"""The schema of a working file as SQL text: ours, so that it reads the same with every library version.

One column a line, in a shape that the stand-alone verifier checks with a pattern: the allow-list of what
may stand in a file that somebody hands over.
"""

import re
import sqlite3

GENESIS = "0" * 64

JOURNAL = """CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  prev TEXT NOT NULL,
  line TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  CHECK (instr(line, '"prev":"' || prev || '","seq":' || seq || '}') > 0)
) STRICT"""

TRIGGERS = (
    """CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    """CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END""",
    f"""CREATE TRIGGER journal_next BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR NEW.prev IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '{GENESIS}')
BEGIN SELECT RAISE(ABORT, 'journal: broken chain'); END""",
)

SchemaRow = tuple[str, str, str]


def read(raw: sqlite3.Connection) -> tuple[SchemaRow, ...]:
    """What a database holds: (type, name, SQL without comments and surplus blanks), sorted."""
    rows = raw.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    return tuple(sorted((kind, name, plain(sql)) for kind, name, sql in rows))


def plain(sql: str) -> str:
    """SQL without comments and surplus blanks, for comparison."""
    return re.sub(r"\s+", " ", re.sub(r"--[^\n]*", "", sql)).strip()
