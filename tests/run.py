"""Run all tests, as many processes at a time as there are cores: `make test`.

Each folder of tests runs in a process of its own, and each file of the window's tests too: a window that
takes its process with it takes one file along and is named, and no run ever waits for a worker that is gone.
A file of the window's tests that a signal killed is tried once more and said; what fails stays failed.
What pytest said of each is in build/tests; what failed is printed at the end.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent
LOGS = ROOT / "build" / "tests"
LIMIT = 1500
"""Seconds after which a process is ended: nothing here takes a quarter of it."""
NOTHING_COLLECTED = 5


@dataclass(frozen=True, slots=True)
class Unit:
    """What one process runs."""

    name: str
    paths: tuple[Path, ...]
    window: bool = False


@dataclass(frozen=True, slots=True)
class Ran:
    """How it went: the code pytest ended with (negative: the signal), seconds, its last line, its log."""

    unit: Unit
    code: int
    took: float
    said: str
    log: Path

    @property
    def good(self) -> bool:
        """Whether everything passed."""
        return self.code in {0, NOTHING_COLLECTED}


def units() -> Iterator[Unit]:
    """The folders, those with the most tests first, then the window's files, then what lies beside them."""
    folders = sorted(path for path in TESTS.iterdir() if path.is_dir() and any(path.rglob("test_*.py")))
    for folder in sorted(folders, key=_weight, reverse=True):
        if folder.name != "gui":
            yield Unit(folder.name, (folder,))
    for path in sorted(
        (TESTS / "gui").rglob("test_*.py"), key=lambda path: path.stat().st_size, reverse=True
    ):
        yield Unit(str(path.relative_to(TESTS).with_suffix("")), (path,), window=True)
    yield Unit("tests", tuple(sorted(TESTS.glob("test_*.py"))))


def _weight(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.py"))


def run(unit: Unit) -> Ran:
    """Run it; one of the window's that a signal killed is run once more."""
    ran = _once(unit)
    if unit.window and ran.code < 0:
        print(f"{unit.name}: ended by {signal.Signals(-ran.code).name}, once more", flush=True)
        ran.log.rename(ran.log.with_suffix(".first.log"))
        ran = _once(unit)
    print(f"{ran.took:6.1f} s  {unit.name}: {ran.said}", flush=True)
    return ran


def _once(unit: Unit) -> Ran:
    log = LOGS / (unit.name.replace(os.sep, ".") + ".log")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "--durations=10",
        "--durations-min=2",
        *map(str, unit.paths),
    ]
    began = time.monotonic()
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=out, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            code = process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            code = 1
    lines = log.read_text(errors="replace").splitlines() or ["nothing was said"]
    return Ran(unit, code, time.monotonic() - began, lines[-1].strip("= "), log)


def main() -> int:
    """Run everything; 0 where all of it passed."""
    LOGS.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        all_ran = list(pool.map(run, units()))
    bad = [ran for ran in all_ran if not ran.good]
    for ran in bad:
        print(f"\n======== {ran.unit.name} ({ran.code})\n{ran.log.read_text(errors='replace')[-20_000:]}")
    print(f"\n{len(all_ran)} processes, {time.monotonic() - began:.0f} s, {len(bad)} of them failed")
    for ran in bad:
        print(f"  {ran.unit.name}: {ran.said}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
