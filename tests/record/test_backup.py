"""Backups are complete in themselves, or they are not there."""

from pathlib import Path

import pytest

from core.audit.verify import verify
from core.record import backup
from core.record.database import Record, entropy
from core.record.problems import NestedAct, RecordProblem
from tests.record.samples import files, head, member, played


def test_a_backup_is_a_record_of_the_same_content(tmp_path: Path) -> None:
    with played(tmp_path / "a.hattama") as record:
        record.backup_to(tmp_path / "b.hattama")
        first = verify(tmp_path / "b.hattama")
        assert first.intact
        assert first.head == record.head().hash
    assert first.content == verify(tmp_path / "a.hattama").content
    with Record.open(tmp_path / "b.hattama", salts=entropy) as copy, copy.act(head()) as work:
        work.session.add(member(9))
    assert files(tmp_path) == ["a.hattama", "b.hattama"]


def test_a_backup_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "b.hattama").write_bytes(b"mine")
    with played(tmp_path / "a.hattama") as record, pytest.raises(RecordProblem) as caught:
        record.backup_to(tmp_path / "b.hattama")
    assert caught.value.code == "record.exists"
    assert (tmp_path / "b.hattama").read_bytes() == b"mine"


def test_a_backup_that_differs_is_removed(tmp_path: Path, monkeypatch) -> None:
    seen = iter("xy")
    monkeypatch.setattr(backup, "content_hash", lambda _raw: next(seen))
    with played(tmp_path / "a.hattama") as record:
        with pytest.raises(RecordProblem) as caught:
            record.backup_to(tmp_path / "b.hattama")
        with record.raw() as raw:
            assert raw.execute("PRAGMA query_only").fetchone() == (1,)
    assert caught.value.code == "record.copy_failed"
    assert files(tmp_path) == ["a.hattama"]


def test_a_backup_to_nowhere_is_told(tmp_path: Path) -> None:
    with played(tmp_path / "a.hattama") as record:
        for out in (tmp_path / "no" / "b.hattama", tmp_path / "a.hattama" / "b.hattama"):
            with pytest.raises(RecordProblem) as caught:
                record.backup_to(out)
            assert caught.value.code == "record.copy_failed"
        with record.act(head()), pytest.raises(NestedAct):
            record.backup_to(tmp_path / "b.hattama")
    assert files(tmp_path) == ["a.hattama"]
