"""Scans: what is taken, what is refused, and that their bytes are bound to the journal."""

import base64
import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.acts.scans import LARGEST
from core.audit import standalone_verify
from core.audit.export import export
from core.audit.verify import verify
from core.office import Verdict
from tests.record.samples import pdf
from tests.story import Story, told

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 8 + b"\xff\xd9"


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    """A first paper is issued."""
    with told(tmp_path) as made:
        made.until("register_candidate", 2)
        assert made.office.situation().papers
        yield made


def attach(story: Story, content: bytes, number: int = 1, subject: str = "paper") -> Verdict:
    data = {"subject": subject, "number": number, "content": base64.b64encode(content).decode()}
    return story.do("attach_scan", data)


def test_a_scan_is_kept_under_its_hash(story: Story) -> None:
    scan = pdf("a signed paper")
    assert attach(story, scan).codes == ()
    assert attach(story, JPEG, number=2).codes == ()
    first, second = story.office.situation().scans
    assert (first.subject, first.key, first.media_type, first.size) == (
        "paper",
        "1",
        "application/pdf",
        len(scan),
    )
    assert (first.sha256, first.name) == (hashlib.sha256(scan).hexdigest(), "scan-1-paper-1.pdf")
    assert (second.media_type, second.name) == ("image/jpeg", "scan-2-paper-2.jpg")
    assert story.office.scan(1) == scan
    assert story.office.scan(2) == JPEG
    assert hashlib.sha256(scan).hexdigest() in story.office.record.lines()[-2]
    story.office.close()
    assert verify(story.office.path).intact


def test_what_is_refused(story: Story) -> None:
    head = story.office.head
    assert attach(story, JPEG, number=99).codes == ("scan.unknown",)
    assert attach(story, JPEG, subject="statement").codes == ("scan.unknown",)
    for other in (b"", b"PK\x03\x04 a document" + bytes(100), b"\x89PNG\r\n\x1a\n", b" %PDF-1.7 %%EOF"):
        assert attach(story, other).codes == ("scan.kind",)
    assert story.office.head == head
    assert attach(story, JPEG).done
    assert attach(story, JPEG).codes == ("scan.twice",)
    assert attach(story, JPEG, number=2).done  # one sheet may hold two papers
    with closing(sqlite3.connect(story.office.path)) as raw:
        assert raw.execute("SELECT count(*) FROM scan_bytes").fetchone() == (1,)


def test_ten_megabytes_and_no_more(story: Story) -> None:
    largest = JPEG[:-2] + bytes(LARGEST - len(JPEG)) + b"\xff\xd9"
    assert len(largest) == LARGEST
    assert attach(story, largest + b"\0").codes == ("scan.too_large",)
    assert attach(story, largest).codes == ()


def test_a_scan_cut_short_is_told(story: Story) -> None:
    for whole in (JPEG, pdf("a signed paper") + bytes(3_000)):
        verdict = attach(story, whole[:-10] if whole == JPEG else whole)
        assert (verdict.done, verdict.codes) == (True, ("scan.cut_short",))


def test_the_whole_export_carries_scans_and_the_public_one_does_not(story: Story, tmp_path: Path) -> None:
    assert attach(story, JPEG).done
    whole, public = tmp_path / "whole.sqlite", tmp_path / "public.sqlite"
    export(story.office.record, whole)
    export(story.office.record, public, public=True)
    assert JPEG[20:200] in whole.read_bytes()
    assert JPEG[20:200] not in public.read_bytes()
    digest = hashlib.sha256(JPEG).hexdigest()
    for file in (whole, public):
        assert verify(file).intact
        assert standalone_verify.examine(file).problems == []
        with closing(sqlite3.connect(file)) as raw:
            assert raw.execute("SELECT sha256 FROM scan").fetchall() == [(digest,)]
    with closing(sqlite3.connect(whole)) as raw:
        raw.execute("UPDATE scan_bytes SET content = x'ffd8ff00'")
        raw.commit()
    assert not verify(whole).intact
    assert standalone_verify.examine(whole).problems


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE scan_bytes SET content = x'ffd8ff00'",
        "DELETE FROM scan_bytes",
        "INSERT INTO scan_bytes SELECT id || 'x', content FROM scan_bytes",
        "UPDATE scan SET size = 3",
    ],
)
def test_a_change_past_the_program_is_found(story: Story, sql: str) -> None:
    assert attach(story, JPEG).done
    story.office.close()
    assert verify(story.office.path).intact
    with closing(sqlite3.connect(story.office.path)) as raw:
        raw.execute(sql)
        raw.commit()
    assert not verify(story.office.path).intact
    assert standalone_verify.examine(story.office.path).problems
