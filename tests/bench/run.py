"""Measure the program: `make bench`, at most ten minutes on two cores; `make bench-full` with 2,500 files.

Everything is a ratio of two things done in turn in one run, so that a slower machine or a busy one changes
little. Writes `build/bench.json`, and the same as a page with a table and a chart. No part of the tests.
"""

import argparse
import gc
import json
import math
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core import folders
from core import office as desk
from core.acts.registry import ACTS
from core.audit import standalone_verify as stand_alone
from core.audit.verify import verify
from core.cabinet import Cabinet
from core.clocks import StandingClock
from core.record.files import PRAGMAS
from core.scale.consolidate import consolidate
from tests.bench import files, report, words
from tests.bench.pairs import PAIRS, Measured, environment, in_turn, python, timed, until_said, whole
from tests.scale.commissions import make

BENCH = Path(__file__).parent
ENTRIES = 100_000
FEW, MANY = 30, 300
WALKS = 3
HELD = """
import os, sys
child = os.fork()
if not child:
    os.dup2(2, 1)
    os.execv(sys.argv[1], sys.argv[1:])
_, status, used = os.wait4(child, 0)
print(used.ru_maxrss)
sys.exit(status != 0)
"""


class Bench:
    """A folder of files, and what is measured on them."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.home = place / "home"
        self.elections = self.home / "elections"
        self.elections.mkdir(parents=True)
        Cabinet(self.elections).make_practice()
        self.played = folders.practice_folder(self.elections) / "eskeldi" / "election.hattama"
        self.small = self.elections / "small.hattama"
        shutil.copyfile(self.played, self.small)
        self.acts = len(files.lines_of(self.small))
        self.large = files.grown(self.small, place / "large.hattama", self.acts * 100)
        self.slowest: list[dict[str, Any]] = []
        self.peak: dict[str, int] = {}

    def start(self) -> Measured:
        """From exec to the overview of the last open election, painted and taking keys."""
        settings = f"[General]\nlanguage=ru\nlast={self.small}\n"
        (self.elections / "window.ini").write_text(settings, encoding="utf-8")
        told = "from exec to the overview painted and taking keys, over a bare window with the libraries"
        ours, floor = (python(str(BENCH / "start.py"), which) for which in ("window", "floor"))

        def opened() -> float:
            """A start after a run that ended by itself: what is measured ends at once, like one that died."""
            (self.elections / "where.json").unlink(missing_ok=True)
            return until_said(ours, self.home)

        return in_turn(
            "start_over_floor",
            told,
            1.6,
            opened,
            lambda: until_said(floor, self.home),
            pairs=2 * PAIRS,
        )

    def act(self) -> Measured:
        """One act through the door, over the bare commit of the same bytes with the same settings."""
        ours, other = self.place / "acting.hattama", self.place / "bare.hattama"
        shutil.copyfile(self.small, ours)
        shutil.copyfile(self.small, other)
        office = desk.open_office(ours, StandingClock(datetime(2006, 1, 1, tzinfo=UTC)))
        members = [member.key for member in office.situation().members]
        text = {"kk": "Үлгі", "ru": "Образец"}

        def through_the_door() -> float:
            number = max(one.number for one in office.situation().meetings) + 1
            data = {"number": number, "place": text, "agenda": text, "present": members}

            def do() -> None:
                _right(office.perform(ACTS["hold_meeting"].model_validate(data), "secretary").done)

            return timed(do)

        with closing(sqlite3.connect(other, isolation_level=None)) as raw:
            for pragma in (*PRAGMAS, "journal_mode = TRUNCATE"):
                raw.execute(f"PRAGMA {pragma}")

            def bare() -> float:
                entry = files.further(raw, ("hold_meeting",))
                return timed(lambda: files.commit(raw, entry))

            told = "one act through the door, committed, over the bare commit of the same bytes"
            found = in_turn("act_over_commit", told, 4.0, through_the_door, bare, pairs=10 * PAIRS)
        office.close()
        return found

    def papers(self) -> Measured:
        """All papers of one recorded election, over LibreOffice and as many Word files as long."""
        told = "all papers of one recorded election, codes included, over LibreOffice and Word files as long"
        program = words.installed()
        if not program:
            reason = "LibreOffice could not be installed from the system's packages"
            return Measured("papers_over_libreoffice", told, 0.6, skipped=reason)
        drawn, word, printed = (self.place / name for name in ("drawn", "word", "printed"))
        for folder in (drawn, word, printed):
            folder.mkdir()
        ours = python(str(BENCH / "papers.py"), str(self.small), str(drawn))
        whole(ours, self.home)
        other = words.arguments(program, words.write(drawn, word), printed, self.place / "profile")
        found = in_turn(
            "papers_over_libreoffice",
            told,
            0.6,
            lambda: whole(ours, self.home),
            lambda: whole(other, self.home),
        )
        assert len(list(printed.glob("*.pdf"))) == len(list(drawn.glob("*.pdf")))
        return found

    def verifying(self) -> Measured:
        """Full verification of 100,000 entries, over the stand-alone script, in one process."""
        working = files.grown(self.small, self.place / "long.hattama", ENTRIES)
        audit = files.audited(working, self.place / "long.sqlite")
        working.unlink()

        def ours() -> float:
            gc.collect()
            return timed(lambda: _right(verify(audit, patient=True).intact))

        def script() -> float:
            gc.collect()
            report = stand_alone.Report()
            report.deadline = math.inf
            return timed(lambda: _right(not stand_alone.examine(audit, report).problems))

        told = f"full verification of {ENTRIES:,} entries, over the stand-alone script on the same file"
        return in_turn("verify_over_stdlib", told, 1.3, ours, script)

    def overview(self) -> Measured:
        """Opening the overview with a hundred times the acts."""
        found = self._window("growth", self.small, self.large, PAIRS)
        told = f"opening the overview of {100 * self.acts:,} acts, over {self.acts}"
        return Measured("overview_growth_100x", told, 3.0, tuple(found["large"]), tuple(found["small"]))

    def handlers(self) -> Measured:
        """The slowest handler of the window on the large file, against the tenth of a second it may take."""
        found = self._window("handlers", self.large, WALKS)
        self.slowest = found["slowest"]
        self.peak["the window, walked on the large file"] = found["peak_kb"]
        worst = self.slowest[0]
        told = f"the slowest of {found['events']} things asked of the window ({worst['asked']}), over 100 ms"
        return Measured(
            "slowest_handler", told, 1.0, (worst["ms"],) * found["turns"], (100.0,) * found["turns"]
        )

    def _window(self, *asked: object) -> dict[str, Any]:
        run = subprocess.run(
            python(str(BENCH / "window.py"), *map(str, asked)),
            env=environment(self.home),
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        return json.loads(run.stdout.splitlines()[-1])

    def replaying(self) -> Measured:
        """Replaying ten times the journal."""
        short, long = (
            files.lines_of(files.grown(self.small, self.place / f"replay-{n}.hattama", n))
            for n in (1_000, 10_000)
        )
        told = "playing the rows of 10,000 entries again, over 1,000"
        return in_turn(
            "replay_growth_10x",
            told,
            11.0,
            lambda: timed(lambda: stand_alone.replay(long)),
            lambda: timed(lambda: stand_alone.replay(short)),
        )

    def consolidating(self, few: int = FEW, many: int = MANY, pairs: int = PAIRS) -> Measured:
        """Ten times the files into one database."""
        less, more = self.place / "few", self.place / "many"
        make(self.played, less, few)
        make(self.played, more, many)
        numbers = iter(range(1_000_000))

        def loaded(folder: Path, count: int) -> Callable[[], float]:
            def load() -> float:
                into = self.place / f"into-{next(numbers)}.db"
                took = timed(lambda: _right(len(consolidate(folder, f"sqlite:///{into}").added) == count))
                into.unlink()
                return took

            return load

        told = f"{many:,} audit files verified and loaded, over {few}"
        return in_turn(
            "consolidate_growth_10x", told, 11.0, loaded(more, many), loaded(less, few), pairs=pairs
        )

    def commands(self) -> None:
        """The most memory that each command holds."""
        audit, into = self.played.parent / "audit.sqlite", f"sqlite:///{self.place / 'all.db'}"
        script = ROOT / "resources" / "rehearsals" / "eskeldi.json"
        figures = ROOT / "tests" / "cases" / "reckon.json"
        figured = self.place / "figures.json"
        cases = json.loads(figures.read_text(encoding="utf-8"))
        figured.write_text(json.dumps([one["in"] for one in cases]), encoding="utf-8")
        day = ("--procedure", "kz-2005-pilot", "--vote-day", "2005-08-12", "--zone", "Asia/Almaty")
        asked: dict[str, tuple[object, ...]] = {
            "calendar": day,
            "reckon": (figured,),
            "rehearse": (script, "--out", self.place / "rehearsed"),
            "demo": ("--out", self.place / "demo"),
            "export": (self.large, "--out", self.place / "large.sqlite"),
            "verify": (self.place / "large.sqlite",),
            "consolidate": (self.place / "few", "--into", into),
            "survey": (into,),
            "self-check": (),
        }
        assert audit.exists()
        for name, arguments in asked.items():
            self.peak[name] = self._peak([name, *map(str, arguments)])

    def _peak(self, arguments: list[str]) -> int:
        """Kilobytes that a command and its children held at most.

        A small process starts it: a child is reckoned with what the one that started it held.
        """
        run = subprocess.run(
            [sys.executable, "-I", "-S", "-c", HELD, *python("main.py", *arguments)],
            cwd=ROOT,
            env=environment(self.home),
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        return int(run.stdout.split()[-1])


def _right(good: bool) -> None:
    if not good:
        raise RuntimeError("what was measured did not come out right")


def _load() -> float:
    return round(os.getloadavg()[0], 1)


def run(place: Path, out: Path, only: str, *, full: bool) -> int:
    """Measure, write, print; 1 where a goal is not held."""
    before = _load()
    bench = Bench(place)
    asked = {
        "start": bench.start,
        "act": bench.act,
        "papers": bench.papers,
        "verify": bench.verifying,
        "overview": bench.overview,
        "handlers": bench.handlers,
        "replay": bench.replaying,
        "consolidate": bench.consolidating,
    }
    if full:
        asked = {"consolidate": lambda: bench.consolidating(250, 2_500, 3)}
    measured: list[Measured] = []
    more: dict[str, Any] = {}

    def tell() -> None:
        """Write what is known so far: a measure that fails takes no other with it."""
        more.update(
            when=datetime.now(UTC).isoformat(timespec="minutes"),
            cores=os.cpu_count(),
            machine=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
            load_before=before,
            load_after=_load(),
            slowest=bench.slowest,
            peak_kb=bench.peak,
        )
        report.write(out, measured, more)

    for name, measure in asked.items():
        if only in {"", name}:
            began = time.monotonic()
            measured.append(measure())
            sys.stderr.write(f"{name}: {time.monotonic() - began:.0f} s\n")
            tell()
    if not full and not only:
        bench.commands()
    tell()
    sys.stdout.write(report.text(measured, more) + "\n")
    return 0 if all(one.held for one in measured) else 1


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="2,500 files instead of 300")
    parser.add_argument("--only", default="", help="one of the measures")
    asked = parser.parse_args()
    name = "bench-full" if asked.full else "bench"
    with tempfile.TemporaryDirectory(prefix="hattama-bench-") as place:
        return run(
            Path(place), ROOT / "build" / name if asked.full else ROOT / "build", asked.only, full=asked.full
        )


if __name__ == "__main__":
    sys.exit(main())
