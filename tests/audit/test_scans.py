"""Scans: in the whole copy with their bytes, in the public copy by their hash; covered by both verifiers."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.audit import standalone_verify
from core.audit.export import export
from core.audit.verify import verify
from core.record.database import Record
from core.record.tables import Scan, ScanBytes
from tests.audit.conftest import Made
from tests.record.samples import head, seeded

CONTENT = b"\xff\xd8\xff\xe0 a signed paper " * 1000
NAME = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def scanned(made: Made, tmp_path: Path) -> Made:
    """The record with a scan, and its copies."""
    with Record.open(made.working, salts=seeded("scan")) as record:
        with record.act(head("attach_scan", 8)) as work:
            work.session.add(ScanBytes(id=NAME, content=CONTENT))
            work.session.add(
                Scan(id=1, subject="paper", key="2", media_type="image/jpeg", name="a.jpg", size=len(CONTENT),
                     sha256=NAME, at="2005-08-12T20:00:00+06:00")
            )  # fmt: skip
        export(record, tmp_path / "whole.sqlite")
        export(record, tmp_path / "public.sqlite", public=True)
        return Made(
            made.working,
            tmp_path / "whole.sqlite",
            tmp_path / "public.sqlite",
            record.head().hash,
            made.codes,
        )


def ask(path: Path, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(sql).fetchall()


def spoil(path: Path, change: str, values: tuple = ()) -> None:
    """Change a file and leave no free pages, which would be found by themselves."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute(change, values)
        raw.execute("VACUUM")


def both(path: Path) -> tuple[str, ...]:
    """What both verifiers find: the same."""
    found = verify(path).problems
    assert list(found) == standalone_verify.examine(path).problems
    return found


def test_the_whole_copy_has_the_bytes_and_the_public_copy_the_hash(scanned: Made) -> None:
    assert ask(scanned.whole, "SELECT id, content FROM scan_bytes") == [(NAME, CONTENT)]
    assert ask(scanned.public, "SELECT sha256 FROM scan") == [(NAME,)]
    assert ask(scanned.public, "SELECT 1 FROM sqlite_schema WHERE name = 'scan_bytes'") == []
    assert CONTENT[:1000] not in scanned.public.read_bytes()
    for path in (scanned.working, scanned.whole, scanned.public):
        assert both(path) == ()
        assert verify(path).head == scanned.head


@pytest.mark.parametrize("name", ["working", "whole"])
@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE scan_bytes SET content = x'00'", "scan_bytes, row"),
        ("DELETE FROM scan_bytes", "scan 1: recorded with"),
        (
            f"INSERT INTO scan_bytes VALUES ('{hashlib.sha256(b'x').hexdigest()}', x'78')",
            "no scan was recorded",
        ),
        ("UPDATE scan SET sha256 = 'ab'", "table scan, row 1, column sha256"),
    ],
)
def test_a_scan_that_was_changed_is_found(scanned: Made, name: str, change: str, words: str) -> None:
    path = getattr(scanned, name)
    spoil(path, change)
    assert any(words in problem for problem in both(path)), both(path)


def test_the_bytes_of_a_paper_are_not_taken_for_a_scan(scanned: Made) -> None:
    (pdf,) = ask(scanned.whole, "SELECT id, pdf FROM paper_bytes LIMIT 1")
    spoil(scanned.whole, "INSERT INTO scan_bytes VALUES (?, ?)", pdf)
    assert any("no scan was recorded" in problem for problem in both(scanned.whole))


def test_the_seal_names_the_scans(scanned: Made) -> None:
    spoil(scanned.whole, "DELETE FROM scan_bytes")
    assert any(problem.startswith("file seal, scans") for problem in both(scanned.whole))
