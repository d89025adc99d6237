"""The content of an audit file, from scratch: the same record gives the same bytes."""

import inspect
import sqlite3
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from core import resources
from core.audit import standalone_verify as stand_alone
from core.audit.standalone_verify import canonical, hash_rows, schema_rows, sha256
from core.audit.stopping import Stop, Told, Way, never, unheard
from core.audit.views import LANGUAGES, views
from core.audit.words import Word, words
from core.procedures import procedures
from core.record import schema
from core.record.tables import NEVER_EXPORTED, SCHEMA_VERSION
from core.rules.procedure import Procedure

AUDIT_ID = 0x48415458  # "HATX"
FORMAT = "hattama-audit/1"

PERSONAL_KINDS = frozenset(
    {"conformity", "electors", "letter", "listrefusal", "receipt", "registering", "signout"}
)
"""Kinds of paper that print addresses or numbers of documents: of these the public copy has the hash only."""

PERSONAL_TABLES = frozenset({"vault", "scan_bytes"})
"""Tables that the public copy goes without: personal values, and scans of papers signed by hand."""

_OWN = (
    """CREATE TABLE manifest ( -- which copy this is and what it rests on
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT""",
    """CREATE TABLE procedure ( -- the rule set by which count and result are reckoned again
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT""",
    """CREATE TABLE readme ( -- what this file is and how to check it
  lang TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT""",
    """CREATE TABLE seal ( -- hashes of everything that the journal does not cover
  line TEXT NOT NULL,
  hash TEXT NOT NULL PRIMARY KEY
) STRICT""",
    """CREATE TABLE verifier ( -- the stand-alone verifier: save body under the name, run it with Python
  name TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
) STRICT""",
    """CREATE TABLE word ( -- what the codes in the tables mean: subject.code
  id TEXT NOT NULL PRIMARY KEY,
  kk TEXT NOT NULL,
  ru TEXT NOT NULL,
  en TEXT NOT NULL
) STRICT""",
)


def statements(*, public: bool) -> tuple[str, ...]:
    """The schema of a whole or public copy."""
    from core.record import ddl  # noqa: PLC0415  the classes are loaded where a copy is written

    ours = [ddl.ddl(name, comment=_first_line(name)) for name in _record_tables(public=public)]
    return (schema.JOURNAL, *schema.TRIGGERS, *ours, *_OWN, *views())


def _first_line(name: str) -> str:
    """What a table is for, from its class: a comment in the schema for human readers."""
    from core.record import ddl  # noqa: PLC0415  the classes are loaded where a copy is written

    return inspect.cleandoc(ddl.MODELS[name].__doc__ or "").split("\n")[0]


def _record_tables(*, public: bool) -> list[str]:
    from core.record import ddl  # noqa: PLC0415  the classes are loaded where a copy is written

    left_out = NEVER_EXPORTED | (PERSONAL_TABLES if public else frozenset())
    return [name for name in ddl.TABLES if name not in left_out]


@cache
def expected(*, public: bool) -> tuple[tuple[str, str, str, str | None], ...]:
    """What `schema_rows` gives for a copy of this program."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for statement in statements(public=public):
            raw.execute(statement)
        return tuple(schema_rows(raw))
    finally:
        raw.close()


def write(
    source: sqlite3.Connection, out: Path, *, public: bool, stop: Stop = never, told: Told = unheard
) -> None:
    """Write the audit file of a record, rows in the order of their ids, the file seal last."""
    way = Way("rows", _size(source, public=public), stop, told)
    raw = sqlite3.connect(out, isolation_level=None)
    try:
        for pragma in (
            "page_size = 4096",
            "encoding = 'UTF-8'",
            "journal_mode = MEMORY",  # nothing but the file itself is written to the stick
            "synchronous = OFF",  # the whole file is synced at the end
            "trusted_schema = OFF",
            "foreign_keys = OFF",  # rows come in the order of tables' names
            "secure_delete = ON",
        ):
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(f"PRAGMA application_id = {AUDIT_ID}")
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        for statement in statements(public=public):
            raw.execute(statement)
        _fill(raw, source, way, public=public)
        raw.execute("COMMIT")
        raw.execute("PRAGMA journal_mode = DELETE")
    finally:
        raw.close()


def _size(source: sqlite3.Connection, *, public: bool) -> int:
    """How many rows there are to write."""
    names = ("journal", *_record_tables(public=public))
    return sum(source.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names)


def _fill(raw: sqlite3.Connection, source: sqlite3.Connection, way: Way, *, public: bool) -> None:
    from core.record import ddl  # noqa: PLC0415  the classes are loaded where a copy is written

    lines = source.execute("SELECT seq, prev, line, hash FROM journal ORDER BY seq")
    _insert(raw, "journal", way.along(lines))
    left_out = _left_out(source) if public else frozenset()
    for name in _record_tables(public=public):
        names = ", ".join(ddl.columns(name))
        rows: Iterable[tuple[object, ...]] = source.execute(f"SELECT {names} FROM {name} ORDER BY id")
        rows = way.along(rows)
        if name == "paper_bytes":
            rows = (row for row in rows if row[0] not in left_out)
        _insert(raw, name, rows)
    _insert(raw, "manifest", _manifest(source, public=public))
    _insert(raw, "procedure", _procedure(source))
    _insert(raw, "readme", _readme())
    _insert(raw, "verifier", _verifier())
    _insert(raw, "word", _words(source))
    line = seal(source)
    _insert(raw, "seal", [(line, sha256(line))])


def _insert(raw: sqlite3.Connection, name: str, rows: Iterable[tuple[object, ...]]) -> None:
    width = len(raw.execute(f"SELECT * FROM {name} LIMIT 0").description)
    raw.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * width)})", rows)


def _left_out(source: sqlite3.Connection) -> frozenset[object]:
    """The papers whose bytes stay out of the public copy; the same bytes under another kind stay out too."""
    marks = ", ".join("?" * len(PERSONAL_KINDS))
    rows = source.execute(f"SELECT sha256 FROM paper WHERE kind IN ({marks})", sorted(PERSONAL_KINDS))
    return frozenset(row[0] for row in rows)


def _manifest(source: sqlite3.Connection, *, public: bool) -> list[tuple[str, str]]:
    seq, head = _head(source)
    facts = {
        "copy": "public" if public else "whole",
        "entries": str(seq),
        "format": FORMAT,
        "head": head,
        "left_out": " ".join(sorted(PERSONAL_KINDS)) if public else "",
        "schema": str(SCHEMA_VERSION),
    }
    election = source.execute("SELECT procedure, practice, unit_kk, unit_ru, unit_en, vote_day FROM election")
    names = ("procedure", "practice", "unit_kk", "unit_ru", "unit_en", "vote_day")
    for row in election:
        facts.update(zip(names, map(str, row), strict=True))
    return sorted(facts.items())


def _head(source: sqlite3.Connection) -> tuple[int, str]:
    found = source.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return found or (0, schema.GENESIS)


def _readme() -> list[tuple[str, str]]:
    return sorted((language, resources.text("audit", f"readme.{language}.txt")) for language in LANGUAGES)


def _procedure(source: sqlite3.Connection) -> list[tuple[str, str]]:
    """The rule set of the election: the file can be counted again without the program."""
    names = [row[0] for row in source.execute("SELECT procedure FROM election")]
    return [(name, canonical(rule_sets()[name])) for name in names if name in rule_sets()]


def _words(source: sqlite3.Connection) -> list[Word]:
    names = [row[0] for row in source.execute("SELECT procedure FROM election")]
    return words(names[0] if names else None)


@cache
def rule_sets() -> dict[str, Any]:
    """What a recount needs of each rule set of this program, by its name."""
    return {name: recount_rules(one) for name, one in procedures().items()}


def recount_rules(rules: Procedure) -> dict[str, Any]:
    """What a recount needs of a rule set: the quorum, and the rows of the result in their order."""
    rows = [
        {
            "citation": row.citation,
            "question": str(row.question or ""),
            "then": str(row.then),
            "vote": row.vote,
            "when": [str(one) for one in row.when],
        }
        for row in rules.result.rows
    ]
    return {"quorum": [rules.meeting.quorum_part, rules.meeting.quorum_whole], "rows": rows}


@cache
def _verifier() -> list[tuple[str, str]]:
    """The stand-alone verifier, name and text."""
    return [("verify.py", Path(stand_alone.__file__).read_text(encoding="utf-8"))]


def seal(source: sqlite3.Connection) -> str:
    """The file seal: one line for both copies, so that each shows that the other belongs to it."""
    seq, head = _head(source)
    left_out = _left_out(source)
    papers = source.execute("SELECT id FROM paper_bytes ORDER BY id").fetchall()
    copies = {
        "public": {"papers": hash_rows(row for row in papers if row[0] not in left_out)},
        "whole": {
            "papers": hash_rows(papers),
            "scans": hash_rows(source.execute("SELECT id FROM scan_bytes ORDER BY id")),
            "vault": hash_rows(source.execute("SELECT id, salt, value FROM vault ORDER BY id")),
        },
    }
    for name, hashes in copies.items():
        public = name == "public"
        hashes["manifest"] = hash_rows(_manifest(source, public=public))
        hashes["schema"] = hash_rows(expected(public=public))
    return canonical(
        {
            "copies": copies,
            "entries": seq,
            "head": head,
            "procedure": hash_rows(_procedure(source)),
            "readme": hash_rows(_readme()),
            "seal": FORMAT,
            "verifier": hash_rows(_verifier()),
            "version": SCHEMA_VERSION,
            "word": hash_rows(_words(source)),
        }
    )
