"""G4: a full disk refuses the act in words; all that is recorded stays readable and goes elsewhere."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from core.audit.verify import verify
from core.record import gate
from core.record.database import Record, entropy
from core.record.problems import RecordProblem
from tests.prove import judge, scale, tracing
from tests.prove.judge import WORKING, Confirmed
from tests.prove.playing import play_to

NAME = "kokpekty"
DONE = 20  # entries that are there before the disk is full
ON_A_DISK_OF_ITS_OWN = """
mount -t tmpfs -o size="$1" none "$2" && cp "$3" "$2/" && shift 3 && "$@"; code=$?
cp "$DISK"/* "$OUT/"; exit $code
"""
"""A tmpfs that only this shell and its children see; what lies on it at the end is copied out."""


@cache
def can_mount() -> bool:
    """Whether this machine lets us have a small disk of our own."""
    probe = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]
    return shutil.which("unshare") is not None and subprocess.run(
        probe, capture_output=True, check=False
    ).returncode == 0  # fmt: skip


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A file in which some acts are done."""
    path = tmp_path / "prepared" / WORKING
    path.parent.mkdir()
    play_to(path, NAME, DONE)
    return path


def small_disk(prepared: Path, size: int, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a player on a disk of that size; where none can be mounted, files may not grow beyond it."""
    folder = prepared.parent.parent
    disk, out = folder / "disk", folder / "out"
    disk.mkdir()
    out.mkdir()
    player = tracing.child(NAME, disk / WORKING, "--stubborn", *command)
    if can_mount():
        shell = ["unshare", "-rm", "env", f"DISK={disk}", f"OUT={out}", "sh", "-c", ON_A_DISK_OF_ITS_OWN]
        return tracing.run([*shell, "sh", str(size), str(disk), str(prepared), *player])
    scale.tell("no tmpfs can be mounted here: RLIMIT_FSIZE stands in for it")
    shutil.copy(prepared, disk)
    done = tracing.run(["prlimit", f"--fsize={size}", *player])
    shutil.copytree(disk, out, dirs_exist_ok=True)
    return done


def check(path: Path, said: str, codes: set[str]) -> None:
    """The act was refused in words, and nothing that was confirmed is lost."""
    told = {line.split()[1] for line in said.splitlines() if line.startswith("PROBLEM")}
    assert told <= codes, said
    assert told, said
    assert "GAVE-UP" in said
    confirmed = Confirmed()
    confirmed.hear(said)
    assert confirmed.entries >= DONE
    assert judge.lost(judge.open_as_the_program_does(path, raw=True), confirmed) == ""


def check_elsewhere(folder: Path, path: Path) -> None:
    """Both audit files and the backup, written elsewhere, hold all that the working file holds."""
    wanted = verify(path)
    for name in ("whole.sqlite", "public.sqlite", "backup.hattama"):
        found = verify(folder / name)
        assert found.intact, found.problems
        assert (found.head, found.entries) == (wanted.head, wanted.entries)


def test_g4_a_disk_that_fills_up_refuses_the_act(prepared: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    size = prepared.stat().st_size + 120_000
    done = small_disk(prepared, size, "--fault", "no-room-check", "--export", str(elsewhere))
    check(tmp_path / "out" / WORKING, done.stdout, {"record.disk_full", "record.write_failed"})
    if can_mount():  # a limit on the size of files reaches the export too
        assert done.returncode == 0, done.stderr
        check_elsewhere(elsewhere, tmp_path / "out" / WORKING)


def test_g4_a_disk_nearly_full_is_not_begun_on(prepared: Path, tmp_path: Path) -> None:
    """Below five megabytes nothing is begun: the refusal comes before the first byte."""
    before = prepared.read_bytes()
    done = small_disk(prepared, len(before) + 4_000_000)
    if can_mount():
        check(tmp_path / "out" / WORKING, done.stdout, {"record.disk_full"})
        assert (tmp_path / "out" / WORKING).read_bytes() == before


def test_g4_a_file_that_may_not_grow_refuses_the_act(prepared: Path, tmp_path: Path) -> None:
    limit = prepared.stat().st_size + 60_000
    done = tracing.run(["prlimit", f"--fsize={limit}", *tracing.child(NAME, prepared, "--stubborn")])
    assert done.returncode == 0, done.stderr
    check(prepared, done.stdout, {"record.write_failed", "record.disk_full"})
    done = tracing.run(tracing.child(NAME, prepared, "--acts", 1, "--export", tmp_path))
    assert done.returncode == 0, done.stderr  # the disk has room again: the same act is done
    check_elsewhere(tmp_path, prepared)


def test_g4_a_database_at_its_last_page_refuses_the_act(prepared: Path, tmp_path: Path) -> None:
    done = tracing.run(
        tracing.child(NAME, prepared, "--stubborn", "--fault", "few-pages", "--export", tmp_path)
    )
    assert done.returncode == 0, done.stderr
    check(prepared, done.stdout, {"record.disk_full"})
    check_elsewhere(tmp_path, prepared)


def test_g4_a_new_file_is_not_begun_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "free_space", lambda _folder: gate.REFUSE_BELOW - 1)
    with pytest.raises(RecordProblem) as caught:
        Record.create(tmp_path / "new.hattama", salts=entropy)
    assert caught.value.code == "record.disk_full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [20_000, 300_000])
def test_g4_a_full_stick_gets_no_half_copy(prepared: Path, tmp_path: Path, room: int) -> None:
    before = prepared.read_bytes()
    (tmp_path / "stick").mkdir()
    player = tracing.child(NAME, prepared, "--acts", 0, "--export", tmp_path / "stick")
    listing = 'mount -t tmpfs -o size="$1" none "$2" && shift 2 && "$@"; code=$?; ls "$STICK"; exit $code'
    small = ["unshare", "-rm", "env", f"STICK={tmp_path / 'stick'}", "sh", "-c", listing, "sh", str(room)]
    if can_mount():
        done = tracing.run([*small, str(tmp_path / "stick"), *player])
    else:
        done = tracing.run(["prlimit", f"--fsize={room}", *player])
    assert done.returncode == 3, done.stderr
    assert done.stdout.splitlines()[-1] == "STOPPED record.copy_failed -"  # and `ls` found nothing
    assert list((tmp_path / "stick").iterdir()) == []
    assert prepared.read_bytes() == before
