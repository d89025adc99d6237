"""G3: each single write, sync, truncation or opening that fails gives a message, never a lost or half act.

strace answers in the disk's place: the Nth call of a kind on the working file or its journal fails, once or
from then on, for every N that an undisturbed play reaches. The player behaves as a clerk would: it reads the
problem, looks at the last entry, and does the act again unless it stands there.
"""

import shutil
import subprocess
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.prove import judge, scale, tracing
from tests.prove.judge import WORKING, Confirmed
from tests.prove.playing import play_to

NAME = "kokpekty"
ACTS = 2 if scale.FULL else 1
STARTS = (5, 31)  # entries that are there already: sealed values next, or papers of many pages
ERRORS = {
    "pwrite64": ("ENOSPC", "EIO"),
    "fdatasync": ("EIO",),
    "fsync": ("EIO",),
    "ftruncate": ("EIO",),
    "openat": ("EIO",),
    "unlink": ("EIO",),
}
FEW = 40  # of all blows, one in so many falls with `make test`
TIMES = ("", "+")  # once, or for good
STOPPED = 3  # the player's exit code where the program says that it can't open the file or go on


@dataclass(slots=True)
class Sweep:
    """What a sweep came to."""

    runs: int = 0
    told: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def files(path: Path) -> list[Path]:
    """The working file and SQLite's journal beside it."""
    return [path, path.with_name(path.name + "-journal")]


def blows(path: Path) -> list[str]:
    """Every blow that an undisturbed play could meet, as strace writes it."""
    reached = Counter(tracing.calls(files(path), NAME, path, "--acts", ACTS))
    unknown = set(reached) - set(ERRORS) - {"lseek"}
    assert not unknown, f"calls that no blow falls on: {unknown}"
    return [
        f"{call}:error={error}:when={number}{times}"
        for call, errors in ERRORS.items()
        for error in errors
        for times in TIMES
        for number in range(1, reached[call] + 1)
    ]


def sweep(folder: Path, prepared: Path, chosen: list[str], *more: str, acts: int = ACTS) -> Sweep:
    """Play once for each blow."""
    result = Sweep()
    path = folder / WORKING
    start = len(judge.verified(prepared).hashes)
    for blow in chosen:
        shutil.copyfile(prepared, path)
        done, struck = tracing.inject(files(path), blow, NAME, path, "--acts", acts, "--stubborn", *more)
        result.runs += 1
        said = done.stdout
        result.told.update(line.split()[1] for line in said.splitlines() if line.startswith(("PROB", "STOP")))
        wrong = _wrong(path, done, start) if struck else "the blow did not fall"
        if wrong:
            result.faults.append(f"{blow}: {wrong}; it said {said!r}")
        for left in folder.iterdir():
            left.unlink()
    return result


def _wrong(path: Path, done: subprocess.CompletedProcess[str], start: int) -> str:
    """What is wrong after a run that began with so many entries; empty when nothing is."""
    if done.returncode not in (0, STOPPED) or done.stderr:
        return f"the program fell (exit {done.returncode}): {done.stderr[-900:]}"
    confirmed = Confirmed(created=True, entries=start)
    confirmed.hear(done.stdout)
    found = judge.open_as_the_program_does(path, raw=True)
    wrong = judge.lost(found, confirmed)
    if wrong:
        return wrong
    return _said_wrongly([line.split() for line in done.stdout.splitlines()], start, len(found.hashes))


def _said_wrongly(lines: list[list[str]], start: int, found: int) -> str:
    """Whether what was told of an act and of the last entry was true."""
    seen = start
    for before, line in zip([[""], *lines], lines, strict=False):
        if line[0] == "HEAD":
            if before[:2] == ["PROBLEM", "record.disk_full"] and int(line[1]) != seen:
                return "an act of which was said that it was not recorded was recorded"
            if before[0] == "PROBLEM" and before[2] not in ("?", line[1]):
                return f"the message said {before[2]} entries, the program then read {line[1]}"
            seen = int(line[1])
        elif line[0] == "ACK":
            seen = int(line[1])
    return f"the program read {seen} entries, {found} are there" if found < seen else ""


@pytest.mark.parametrize("start", STARTS)
def test_g3_no_failing_call_loses_or_halves_an_act(tmp_path: Path, start: int) -> None:
    prepared, work = tmp_path / "prepared.hattama", tmp_path / "work"
    work.mkdir()
    play_to(prepared, NAME, start)
    shutil.copyfile(prepared, work / WORKING)
    every = blows(work / WORKING)
    first = 0 if scale.FULL else scale.chance(f"blows {start}").randrange(FEW)
    chosen = every if scale.FULL else every[first::FEW]
    began = time.perf_counter()
    result = sweep(work, prepared, chosen)
    scale.tell(
        f"G3, from entry {start}: {result.runs} of {len(every)} blows, {dict(result.told)} told, "
        f"{len(result.faults)} faults, {time.perf_counter() - began:.1f} s"
    )
    assert result.faults == []
    assert result.told.total() > result.runs / 4, "hardly a blow was felt: the test proves too little"


def test_g3_a_seeded_fault_is_reported(tmp_path: Path) -> None:
    prepared, work = tmp_path / "prepared.hattama", tmp_path / "work"
    work.mkdir()
    play_to(prepared, NAME, STARTS[0])
    result = sweep(work, prepared, ["fdatasync:error=EIO:when=2"], "--fault", "nothing-said", acts=1)
    assert "LOST" in result.faults[0]
