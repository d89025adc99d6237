"""Kills, full disks and failing writes: nothing confirmed is lost, nothing half done is kept."""

import os
import random
import resource
import select as waiting
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from core.audit.export import export
from core.audit.verify import verify
from core.record.database import Record, entropy
from core.record.gate import has_hot_journal
from core.record.problems import RecordProblem
from core.record.tables import Elector
from tests.record.samples import addresses, files, head, member, names, paper, play, played


def fork(work) -> int:
    """Run something in a child process that ends without pytest's own endings."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(7)
    return child


def big_act(record: Record, number: int, size: int) -> None:
    """An act of many pages: rows, sealed values, a paper."""
    with record.act(head(f"act_{number}")) as work:
        for place in range(size):
            key = number * 1000 + place
            work.session.add(Elector(id=key, birth_year=1950, **addresses(work.seal(f"{key}")), **names()))
        work.session.add(paper(work, number, "ballot", work.store_pdf(os.urandom(size * 400))))


def test_twenty_kills_lose_nothing_that_was_confirmed(tmp_path: Path) -> None:
    path = tmp_path / "a.hattama"
    Record.create(path, salts=entropy).close()
    chance = random.Random(1485)
    done = hot = unconfirmed = 0
    for _ in range(20):
        read, write = os.pipe()

        def work(write: int = write, start: int = done) -> None:
            with Record.open(path, salts=entropy) as record:
                for number in range(start + 1, start + 1000):
                    big_act(record, number, chance.randrange(1, 200))
                    os.write(write, number.to_bytes(4, "big"))

        child = fork(work)
        os.close(write)
        waiting.select([read], [], [], 10)  # it works: now the blow may fall at any moment
        time.sleep(chance.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
        with os.fdopen(read, "rb") as stream:
            confirmed = stream.read()
        acked = int.from_bytes(confirmed[-4:], "big") if confirmed else done
        hot += has_hot_journal(path)
        before = path.read_bytes()
        verdict = verify(path)
        assert verdict.intact, verdict.problems
        assert acked <= verdict.entries <= acked + 1
        assert path.read_bytes() == before  # verifying undoes in a copy, never in the file itself
        with Record.open(path, salts=entropy) as record:
            assert record.head().seq == verdict.entries
        unconfirmed += verdict.entries - acked
        done = verdict.entries
        assert files(tmp_path) == ["a.hattama"]
    assert done >= 20
    assert hot >= 1, "no kill fell into a write: the test proves too little"


@pytest.mark.parametrize("moment", ["flushed", "line written"])
def test_a_crash_between_flush_and_commit_leaves_the_act_before(tmp_path: Path, moment: str) -> None:
    path = tmp_path / "a.hattama"
    with played(path):
        pass

    def work() -> None:
        with Record.open(path, salts=entropy) as record:
            record._raw.execute("PRAGMA cache_size = 2")  # pages spill into the file before the commit
            with record.act(head()) as act:
                for key in range(1000, 2000):
                    act.session.add(Elector(id=key, birth_year=1950, **addresses("~"), **names()))
                act.session.flush()
                if moment == "line written":
                    act.drop_unused = lambda *_: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[method-assign]
                else:
                    os.kill(os.getpid(), signal.SIGKILL)

    _, status = os.waitpid(fork(work), 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
    assert has_hot_journal(path)
    verdict = verify(path)
    assert verdict.intact
    assert verdict.entries == 7
    assert verdict.notes
    with Record.open_read_only(path) as record:  # recovers: a reader of a hot file needs what a writer needs
        assert record.head().seq == 7


def _still_works(record: Record, tmp_path: Path) -> None:
    """Everything recorded stays readable, exportable elsewhere and verifiable (G4)."""
    seq = record.head().seq
    done = export(record, tmp_path / "elsewhere.sqlite")
    assert done.entries == seq
    record.backup_to(tmp_path / "backup.hattama")
    assert verify(tmp_path / "backup.hattama").entries == seq


def test_a_full_disk_refuses_the_act_and_keeps_the_rest(tmp_path: Path) -> None:
    with played(tmp_path / "a.hattama") as record:
        pages = record._raw.execute("PRAGMA page_count").fetchone()[0]
        record._raw.execute(f"PRAGMA max_page_count = {pages + 2}")
        for _ in range(3):
            with pytest.raises(RecordProblem) as caught:
                big_act(record, 9, 50)
            assert caught.value.code == "record.disk_full"
            assert caught.value.finding.values["entries"] == 7
            assert isinstance(caught.value.__cause__, Exception)
            record._raw.execute(f"PRAGMA max_page_count = {pages + 2}")
        _still_works(record, tmp_path)
        record._raw.execute("PRAGMA max_page_count = 1000000")
        big_act(record, 9, 50)
        assert record.head().seq == 8
    assert verify(tmp_path / "a.hattama").intact


def test_a_disk_full_in_the_line_itself_refuses_the_act(tmp_path: Path) -> None:
    with played(tmp_path / "a.hattama") as record:
        pages = record._raw.execute("PRAGMA page_count").fetchone()[0]
        record._raw.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(RecordProblem) as caught, record.act(head("sign_in", warn=["x" * 40_000])):
            pass
        assert caught.value.code == "record.disk_full"
        assert record.head().seq == 7
        with record.act(head()) as work:  # the limit fell with the connection that was opened anew
            work.session.add(member(9))
    assert verify(tmp_path / "a.hattama").intact


def test_a_write_that_the_system_refuses_is_told_and_undone(tmp_path: Path) -> None:
    path = tmp_path / "a.hattama"
    with played(path):
        pass
    read, write = os.pipe()

    def work() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        with Record.open(path, salts=entropy) as record:
            limit = path.stat().st_size + 8192
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            try:
                big_act(record, 9, 100)
            except RecordProblem as problem:
                os.write(write, f"{problem.code} {problem.finding.values['entries']} ".encode())
            with record.act(head("sign_in")):
                pass
            os.write(write, str(record.head().seq).encode())

    os.waitpid(fork(work), 0)
    os.close(write)
    with os.fdopen(read) as stream:
        assert stream.read() == "record.write_failed 7 8"
    verdict = verify(path)
    assert verdict.intact
    assert verdict.entries == 8


def test_a_disk_that_goes_away_is_told_and_comes_back(tmp_path: Path, monkeypatch) -> None:
    with played(tmp_path / "a.hattama") as record:
        real = sqlite3.connect

        def gone(*_args: object, **_more: object) -> sqlite3.Connection:
            raise sqlite3.OperationalError("disk I/O error")

        pages = record._raw.execute("PRAGMA page_count").fetchone()[0]
        record._raw.execute(f"PRAGMA max_page_count = {pages}")
        monkeypatch.setattr(sqlite3, "connect", gone)
        with pytest.raises(RecordProblem) as caught:
            big_act(record, 9, 50)
        assert caught.value.finding.values["entries"] == "?"
        with pytest.raises(sqlite3.OperationalError):
            record.head()
        monkeypatch.setattr(sqlite3, "connect", real)
        assert record.head().seq == 7
        play_on(record)
        assert record.head().seq == 8


def play_on(record: Record) -> None:
    """One more act."""
    with record.act(head()) as work:
        work.session.add(member(9))


def test_nothing_deleted_stays_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.hattama"
    with Record.create(path, salts=entropy) as record:
        play(record)
        with record.act(head()) as work:
            for place in range(200):
                work.seal(f"Құпия көше, {place}-үй")
    assert "Құпия".encode() not in path.read_bytes()
