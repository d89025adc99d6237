"""What opens, what does not, and in which words."""

import hashlib
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from core.audit.verify import verify
from core.record import gate
from core.record.database import Record, entropy
from core.record.problems import RecordProblem
from core.record.tables import SCHEMA_VERSION
from core.version import FORMAT, that_knows
from tests.record.samples import files, head, member, play, played, seeded

OPENERS = (lambda path: Record.open(path, salts=entropy), Record.open_read_only)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with played(tmp_path / "сайлау-2005.hattama"):
        pass
    return tmp_path / "сайлау-2005.hattama"


def refusal(path: Path, opener=OPENERS[0]) -> RecordProblem:
    with pytest.raises(RecordProblem) as caught:
        opener(path)
    return caught.value


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_clean_exit_leaves_exactly_one_file(tmp_path: Path) -> None:
    with played(tmp_path / "a.hattama"):
        assert files(tmp_path) == ["a.hattama", "a.hattama-journal", "a.hattama-lock"]
    assert files(tmp_path) == ["a.hattama"]
    with Record.open(tmp_path / "a.hattama", salts=entropy) as record:
        assert record.head().seq == 7
    assert files(tmp_path) == ["a.hattama"]


def test_closing_twice_is_no_fault(path: Path) -> None:
    record = Record.open(path, salts=entropy)
    record.close()
    record.close()


def test_what_was_written_is_there_after_opening_again(path: Path) -> None:
    with Record.open(path, salts=seeded("two")) as record:
        with record.act(head("seat")) as work:
            work.session.add(member(7))
        top = record.head()
    with Record.open_read_only(path) as record:
        assert record.head() == top
        with pytest.raises(RecordProblem) as caught, record.act(head()):
            pass
        assert caught.value.code == "record.read_only"
    assert verify(path).intact


def test_reading_only_changes_no_byte(path: Path) -> None:
    before = sha256(path)
    with Record.open_read_only(path) as record, record.reading():
        pass
    assert sha256(path) == before


@pytest.mark.parametrize("opener", OPENERS)
def test_a_newer_file_is_refused_and_not_touched(path: Path, opener) -> None:
    raw = bytearray(path.read_bytes())
    raw[60:64] = struct.pack(">I", SCHEMA_VERSION + 1)
    path.write_bytes(raw)
    stamp = path.stat().st_mtime_ns
    problem = refusal(path, opener)
    assert problem.code == "record.newer"
    assert problem.finding.values["needed"] == SCHEMA_VERSION + 1
    assert f"Hattama 0.{SCHEMA_VERSION + 1} or newer" in str(problem)
    assert path.read_bytes() == raw
    assert path.stat().st_mtime_ns == stamp
    assert files(path.parent) == [path.name]


@pytest.mark.parametrize("opener", OPENERS)
def test_what_is_no_record_is_refused(tmp_path: Path, opener) -> None:
    for name, content in (("empty", b""), ("text", b"hello\n" * 100), ("short", b"SQLite format 3\0")):
        file = tmp_path / f"{name}.hattama"
        file.write_bytes(content)
        assert refusal(file, opener).code == "record.not_a_record"
        assert file.read_bytes() == content
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as raw:
        raw.execute("CREATE TABLE t (x)")
    raw.close()
    assert refusal(other, opener).code == "record.not_a_record"
    folder = tmp_path / "folder.hattama"
    folder.mkdir()
    assert refusal(folder, opener).code == "record.not_a_record"
    assert refusal(tmp_path / "nothing.hattama", opener).code == "record.missing"
    assert refusal(other / "inside.hattama", opener).code == "record.missing"
    assert not list(tmp_path.glob("*-lock"))


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.99])
def test_a_truncated_file_is_damaged(path: Path, opener, share: float) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * share)])
    assert refusal(path, opener).code == "record.damaged"
    assert files(path.parent) == [path.name]


@pytest.mark.parametrize("opener", OPENERS)
def test_damaged_pages_are_found(path: Path, opener) -> None:
    raw = bytearray(path.read_bytes())
    raw[4096 * 2 : 4096 * 3] = bytes(4096)
    path.write_bytes(raw)
    assert refusal(path, opener).code == "record.damaged"


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE more (x)",
        "DROP TRIGGER journal_next",
        "ALTER TABLE member ADD COLUMN x TEXT",
        "CREATE VIEW v AS SELECT 1",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(path: Path, sql: str) -> None:
    raw = sqlite3.connect(path)
    raw.execute(sql)
    raw.commit()
    raw.close()
    assert refusal(path).code == "record.damaged"


def test_a_file_switched_to_wal_by_another_tool_is_switched_back(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.close()
    assert path.read_bytes()[18:20] == b"\2\2"
    with Record.open(path, salts=entropy) as record:
        assert record.head().seq == 7
    assert path.read_bytes()[18:20] == b"\1\1"
    assert files(path.parent) == [path.name]


def test_a_record_is_never_made_over_another_file(path: Path) -> None:
    before = sha256(path)
    with pytest.raises(RecordProblem) as caught:
        Record.create(path, salts=entropy)
    assert caught.value.code == "record.exists"
    assert sha256(path) == before
    assert files(path.parent) == [path.name]


def test_a_creation_that_is_interrupted_leaves_nothing(tmp_path: Path, monkeypatch) -> None:
    def fails(_raw: sqlite3.Connection) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("core.record.ddl.create", fails)
    with pytest.raises(KeyboardInterrupt):
        Record.create(tmp_path / "a.hattama", salts=entropy)
    assert files(tmp_path) == []


def test_a_creation_that_was_killed_does_not_stand_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a.hattama.part").write_bytes(b"half a file")
    (tmp_path / "a.hattama-lock").touch()
    with Record.create(tmp_path / "a.hattama", salts=entropy) as record:
        play(record)
    assert files(tmp_path) == ["a.hattama"]


# --- one copy of the program at a time ------------------------------------------------------------------

SECOND = """
import sys
from pathlib import Path
from core.record.database import Record, entropy
from core.record.problems import RecordProblem
path = Path(sys.argv[1])
openers = {"open": lambda: Record.open(path, salts=entropy), "read": lambda: Record.open_read_only(path),
           "create": lambda: Record.create(path, salts=entropy)}
for name, opener in openers.items():
    try:
        opener().close()
    except RecordProblem as problem:
        print(name, problem.code)
    else:
        print(name, "open")
"""


def second(path: Path) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-c", SECOND, str(path)], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    return run.stdout.split("\n")[:3]


def test_a_second_copy_of_the_program_is_kept_out(path: Path) -> None:
    with Record.open(path, salts=entropy) as record:
        assert second(path) == ["open record.locked", "read record.locked", "create record.locked"]
        assert refusal(path).code == "record.locked"  # the same process too
        with pytest.raises(RecordProblem) as caught:
            verify(path)
        assert caught.value.code == "record.locked"
        with record.act(head()):  # and the first goes on
            pass
    assert second(path) == ["open open", "read open", "create record.exists"]


def test_a_reader_keeps_a_writer_out(path: Path) -> None:
    with Record.open_read_only(path):
        assert refusal(path).code == "record.locked"


def test_another_tool_that_holds_the_file_is_named(path: Path) -> None:
    with Record.open(path, salts=entropy) as record:
        record._raw.execute("PRAGMA busy_timeout = 10")
        raw = sqlite3.connect(path, isolation_level=None)
        raw.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordProblem) as caught, record.act(head()):
            pass
        assert caught.value.code == "record.locked"
        raw.execute("ROLLBACK")
        raw.close()
        with record.act(head()) as work:
            work.session.add(member(7))
        assert record.head().seq == 8


# --- room and rights ------------------------------------------------------------------------------------


def test_a_disk_nearly_full_is_said_when_the_file_is_opened(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(gate, "free_space", lambda _folder: 49 * 1024 * 1024)
    with Record.open(path, salts=entropy) as record:
        assert [finding.code for finding in record.warnings] == ["record.disk_nearly_full"]
        assert record.warnings[0].values["megabytes"] == 49
        with record.act(head()):
            pass
    monkeypatch.setattr(gate, "free_space", lambda _folder: 50 * 1024 * 1024)
    with Record.open(path, salts=entropy) as record:
        assert record.warnings == ()


def as_nobody(work) -> list[str]:
    """Run something in a child that is not root (T46: root is refused nothing); its lines."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            result = work()
        except BaseException as error:
            result = [f"{type(error).__name__}: {error}"]
        os.write(write, "\n".join(result).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as stream:
        lines = stream.read().split("\n")
    os.waitpid(child, 0)
    return lines


def test_a_folder_that_takes_no_files() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        with played(folder / "a.hattama"):
            pass
        folder.chmod(0o555)
        (folder / "a.hattama").chmod(0o444)

        def work() -> list[str]:
            found = []
            for make in (
                lambda: Record.open(folder / "a.hattama", salts=entropy),
                lambda: Record.create(folder / "b.hattama", salts=entropy),
            ):
                try:
                    make()
                except RecordProblem as problem:
                    found.append(problem.code)
            with Record.open_read_only(folder / "a.hattama") as record:
                found.append(str(record.head().seq))
            found.append(str(verify(folder / "a.hattama").intact))
            return found

        assert as_nobody(work) == ["record.read_only", "record.read_only", "7", "True"]
        assert files(folder) == ["a.hattama"]
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_file_that_takes_no_writing() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        folder.chmod(0o777)
        with played(folder / "a.hattama"):
            pass
        (folder / "a.hattama").chmod(0o444)

        def work() -> list[str]:
            try:
                Record.open(folder / "a.hattama", salts=entropy)
            except RecordProblem as problem:
                return [problem.code]
            return ["opened"]

        assert as_nobody(work) == ["record.read_only"]
        assert files(folder) == ["a.hattama"]
    finally:
        shutil.rmtree(folder)


def test_the_middle_number_of_the_version_is_the_format_of_the_files() -> None:
    """An older program can name the version that a newer file needs, and nothing else of it."""
    assert FORMAT == SCHEMA_VERSION
    assert that_knows(3) == "0.3"
