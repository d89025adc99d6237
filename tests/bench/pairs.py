"""Pairs taken in turn: both sides in the same minutes on the same machine, and the ratio of their medians."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAIRS = 7
Timed = Callable[[], float]
"""Does a thing once and says how many milliseconds it took."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One ratio: its goal, and what each turn of both sides took, in milliseconds."""

    name: str
    told: str
    goal: float
    ours: tuple[float, ...] = ()
    other: tuple[float, ...] = ()
    skipped: str = ""

    @property
    def ratio(self) -> float:
        """The median of ours over the median of the other."""
        return median(self.ours) / median(self.other)

    @property
    def held(self) -> bool:
        """Whether the goal is held; what was skipped breaks none."""
        return bool(self.skipped) or self.ratio <= self.goal

    def to_json(self) -> dict[str, Any]:
        """As `bench.json` has it."""
        if self.skipped:
            return {"skipped": self.skipped}
        return {
            "ratio": round(self.ratio, 3),
            "ours_ms": round(median(self.ours), 3),
            "other_ms": round(median(self.other), 3),
            "n": min(len(self.ours), len(self.other)),
        }


def in_turn(name: str, told: str, goal: float, ours: Timed, other: Timed, *, pairs: int = PAIRS) -> Measured:
    """Take pairs, each side first in every second of them; one pair before them warms the caches."""
    ours(), other()
    mine, theirs = [], []
    for pair in range(pairs):
        for side in (0, 1) if pair % 2 else (1, 0):
            if side:
                mine.append(ours())
            else:
                theirs.append(other())
    return Measured(name, told, goal, tuple(mine), tuple(theirs))


def timed(work: Callable[[], object]) -> float:
    """How many milliseconds work in this process takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def environment(home: Path) -> dict[str, str]:
    """The environment of a process that draws nowhere and keeps its own to a folder."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = {"PYTHONPYCACHEPREFIX": str(home / "compiled")}  # as they are once installed, on both sides
    return {**kept, **own, **compiled, "HATTAMA_FOLDER": str(home / "elections"), "PYTHONPATH": str(ROOT)}


def until_said(arguments: Sequence[str], home: Path) -> float:
    """From exec to the first line that a process says, in milliseconds; it is then waited for."""
    began = time.perf_counter()
    with subprocess.Popen(arguments, env=environment(home), stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = (time.perf_counter() - began) * 1000
    if not line or process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}")
    return took


def whole(arguments: Sequence[str], home: Path) -> float:
    """A whole process, in milliseconds."""
    began = time.perf_counter()
    subprocess.run(arguments, env=environment(home), check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return (time.perf_counter() - began) * 1000


def python(*arguments: str) -> list[str]:
    """A command of this interpreter."""
    return [sys.executable, *arguments]
