"""G14: a reader never hangs. What is no file of ours, whatever it is, is refused within ten seconds.

The evil schemas, values and journals stand in `tests/audit/test_hostile.py`; here are the things that are no
files, the rate at which an honest file is verified, and a seeded fault.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.audit import standalone_verify as stand_alone
from core.audit.verify import UnreadableFile, verify
from core.record import journal
from core.record.database import Record, entropy
from core.record.problems import RecordProblem
from tests.prove import scale, tracing
from tests.prove.playing import play_to

WITHIN = 10  # seconds
ENTRIES = 20_000
RATE = 10_000  # entries a second


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.mkdir()


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _terminal(path: Path) -> None:
    path.symlink_to("/dev/tty")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _nothing(path: Path) -> None:
    path.touch()


def _hole(path: Path) -> None:
    """A file that claims to be enormous."""
    with path.open("wb") as stream:
        stream.truncate(1 << 40)


def _garbage(path: Path) -> None:
    path.write_bytes(scale.chance("garbage").randbytes(3_000_000))


NO_FILES: dict[str, Callable[[Path], None]] = {
    "a FIFO": _fifo,
    "a folder": _folder,
    "a link to endless zeros": _endless,
    "a link to a terminal": _terminal,
    "a link to itself": _loop,
    "0 bytes": _nothing,
    "a terabyte of nothing": _hole,
    "garbage": _garbage,
}
READERS = ("verify", "open", "open_read_only", "script")


def _read(reader: str, path: Path) -> None:
    """Read as the program, or the script of a file that was handed over, reads."""
    if reader == "verify":
        with pytest.raises((UnreadableFile, RecordProblem)):
            verify(path)
    elif reader == "script":
        script = Path(stand_alone.__file__)
        done = tracing.run([tracing.PYTHON, "-I", "-S", str(script), str(path)], within=WITHIN)
        assert (done.returncode, done.stdout) == (2, ""), done
        assert "Traceback" not in done.stderr
    else:
        with pytest.raises(RecordProblem) as caught:
            Record.open(path, salts=entropy) if reader == "open" else Record.open_read_only(path)
        assert caught.value.code in {"record.not_a_record", "record.missing", "record.damaged"}


@pytest.mark.timeout(WITHIN * 3)
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("kind", NO_FILES)
def test_g14_what_is_no_file_of_ours_is_refused_at_once(tmp_path: Path, kind: str, reader: str) -> None:
    path = tmp_path / "a.hattama"
    NO_FILES[kind](path)
    start = time.perf_counter()
    _read(reader, path)
    assert time.perf_counter() - start < WITHIN
    assert [one.name for one in tmp_path.iterdir()] == ["a.hattama"]


@pytest.fixture(scope="module")
def long_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rehearsal that went on and on: entries without rows, made at once."""
    path = tmp_path_factory.mktemp("long") / "long.hattama"
    play_to(path, "eskeldi", 5)
    head = journal.ActHead("hold_meeting", "2005-08-12T04:00:00Z", "secretary", "2005-08-12T10:00:00+06:00")
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("BEGIN")
        last = journal.last(raw)
        while last.seq < ENTRIES:
            last = journal.append(raw, journal.compose(head, [], last), last)
        raw.execute("COMMIT")
    return path


def test_g14_an_honest_file_is_verified_at_ten_thousand_entries_a_second(long_record: Path) -> None:
    start = time.process_time()
    report = stand_alone.examine(long_record)
    took = time.process_time() - start
    scale.tell(f"G14: {ENTRIES} entries verified in {took:.2f} s, {ENTRIES / took:.0f} a second")
    assert report.problems == []
    assert len(report.hashes) == ENTRIES
    assert took < ENTRIES / RATE


def test_g14_an_honest_file_of_any_length_is_checked_to_its_end(
    long_record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its entries earn the time that they take: the deadline is for what does not chain."""
    began = time.thread_time()
    assert stand_alone.examine(long_record).problems == []
    monkeypatch.setattr(stand_alone, "DEADLINE", (time.thread_time() - began) / 3)
    assert stand_alone.examine(long_record).problems == []
    monkeypatch.setattr(stand_alone, "FAST", 1_000_000)
    assert any("longer than it may" in problem for problem in stand_alone.examine(long_record).problems)


def test_g14_a_seeded_fault_is_reported(long_record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A deadline that is over stops even an honest file: it is the deadline that stops the others."""
    monkeypatch.setattr(stand_alone, "DEADLINE", -1.0)
    assert any("longer than it may" in problem for problem in stand_alone.examine(long_record).problems)
