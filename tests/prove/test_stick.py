"""A stick that is pulled, or fails, while an audit file or a backup is written to it.

Whatever stage it is pulled at: no file bears its final name that is not whole, the message is one for a
clerk, and the working file is as it was.
"""

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.audit import build, verify
from core.audit import export as exporting
from core.audit.export import export
from core.record import gate
from core.record.database import Record
from core.record.problems import RecordProblem
from tests.prove import judge, scale, tracing
from tests.prove.judge import WORKING
from tests.prove.playing import play_to

NAME = "kokpekty"
FILES = ("whole.sqlite", "public.sqlite", "backup.hattama")
CALLS = (
    "pwrite64",
    "write",
    "fsync",
    "fdatasync",
    "rename",
    "openat",
    "pread64",
    "read",
    "unlink",
    "newfstatat",
)
DONE = 14
FEW = 100  # of all calls, one in so many fails with `make test`
EACH = 10  # of the hundreds of equal writes, one in so many


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rehearsal up to its first papers."""
    path = tmp_path_factory.mktemp("played") / WORKING
    play_to(path, NAME, DONE)
    return path


def blows(path: Path, stick: Path) -> list[str]:
    """From which call on the stick is gone: every kind of call, at every number that is reached."""
    reached: dict[str, int] = {}
    for call in tracing.calls(targets(stick), NAME, path, "--export", stick, trace=",".join(CALLS)):
        reached[call] = reached.get(call, 0) + 1
    found = []
    for call, number in reached.items():
        step = EACH if number > 10 * EACH else 1
        found += [f"{call}:error=EIO:when={place}+" for place in range(1, number + 1, step)]
    return found


def targets(stick: Path) -> list[Path]:
    """All that lies on the stick, and the stick itself."""
    return [*(stick / f"{name}{end}" for name in FILES for end in ("", ".part")), stick]


def test_stick_that_fails_at_any_call_leaves_nothing_half(played: Path, tmp_path: Path) -> None:
    stick, path = tmp_path / "stick", tmp_path / WORKING
    shutil.copyfile(played, path)
    stick.mkdir()
    every = blows(path, stick)
    chosen = every if scale.FULL else every[scale.chance("stick").randrange(FEW) :: FEW]
    before = path.read_bytes()
    began, faults, refused = time.perf_counter(), [], 0
    for blow in chosen:
        shutil.rmtree(stick)
        stick.mkdir()
        done, struck = tracing.inject(targets(stick), blow, NAME, path, "--export", stick)
        refused += done.returncode == 3
        wrong = (
            _wrong(stick, done.returncode, done.stdout, done.stderr) if struck else "the blow did not fall"
        )
        if path.read_bytes() != before:
            wrong = "the working file was changed"
        if wrong:
            faults.append(f"{blow}: {wrong}")
    scale.tell(
        f"stick: {len(chosen)} of {len(every)} blows, {refused} exports refused, {len(faults)} faults, "
        f"{time.perf_counter() - began:.1f} s"
    )
    assert faults == []
    assert refused > len(chosen) / 2, "hardly a blow was felt: the test proves too little"


def _wrong(stick: Path, code: int, said: str, trouble: str) -> str:
    if code not in (0, 3) or trouble:
        return f"the program fell (exit {code}): {trouble[-900:]}"
    if code == 3 and "STOPPED record.copy_failed" not in said:
        return f"it said {said.splitlines()[-1]}"
    for name in FILES:
        if f"FILE {name}" in said and not (stick / name).exists():
            return f"{name} was handed over and is gone"
        if (stick / name).exists() and judge.verified(stick / name).fault:
            return f"{name} bears its name and is not whole"
    return ""


# --- the folder is gone from one moment to the next -----------------------------------------------------


def stages() -> Iterator[tuple[str, object, str]]:
    """Where an export can be interrupted: a name, what holds the function, the function."""
    yield from (
        ("before the first byte", build, "write"),
        ("among the tables", build, "_insert"),
        ("before the seal", build, "seal"),
        ("before it is verified", verify, "verify"),
        ("before it is synced", exporting, "_sync_and_hash"),
        ("before the folder is synced", gate, "sync_folder"),
        ("before it is read back", exporting, "_read_back"),
    )


STAGES = {name: (place, function) for name, place, function in stages()}


@pytest.mark.parametrize("public", [False, True])
@pytest.mark.parametrize("stage", STAGES)
def test_stick_pulled_at_each_stage(
    played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stage: str, public: bool
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place, name = STAGES[stage]
    real: Callable[..., object] = getattr(place, name)

    def pulled(*words: object, **more: object) -> object:
        if stick.exists():
            stick.rename(tmp_path / "pulled")
        return real(*words, **more)

    before = played.read_bytes()
    monkeypatch.setattr(place, name, pulled)
    with Record.open_read_only(played) as record, pytest.raises(RecordProblem) as caught:
        export(record, stick / "audit.sqlite", public=public)
    assert caught.value.code == "record.copy_failed"
    assert played.read_bytes() == before
    assert not stick.exists()
    named = tmp_path / "pulled" / "audit.sqlite"
    assert not named.exists() or judge.verified(named).fault == ""


def test_stick_that_gives_a_damaged_copy_does_not_accuse_the_record(
    played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`record.changed` is said of a record that was changed, not of a stick that writes something else."""
    real = build.write

    def garbled(source: sqlite3.Connection, out: Path, **more: Any) -> None:
        real(source, out, **more)
        body = bytearray(out.read_bytes())
        body[4096 * 3 : 4096 * 4] = bytes(4096)
        out.write_bytes(body)

    monkeypatch.setattr(build, "write", garbled)
    with Record.open_read_only(played) as record, pytest.raises(RecordProblem) as caught:
        export(record, tmp_path / "audit.sqlite")
    assert caught.value.code == "record.copy_failed"
    assert list(tmp_path.iterdir()) == []


def test_stick_a_seeded_fault_is_reported(played: Path, tmp_path: Path) -> None:
    """A file that bears its name and is half: the judge of this harness says so."""
    with Record.open_read_only(played) as record:
        export(record, tmp_path / "whole.sqlite")
    assert _wrong(tmp_path, 0, "FILE whole.sqlite x", "") == ""
    body = (tmp_path / "whole.sqlite").read_bytes()
    (tmp_path / "whole.sqlite").write_bytes(body[: len(body) // 2])
    assert "not whole" in _wrong(tmp_path, 0, "FILE whole.sqlite x", "")
