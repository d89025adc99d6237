"""Power loss: a recording of the real program, cut at any instant, opened as the program opens it."""

import hashlib
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.prove import judge, scale, tracelog, tracing
from tests.prove.disk import WAYS, Disk
from tests.prove.judge import WORKING, Confirmed, Opened
from tests.prove.tracelog import Change

MEMORY = Path("/dev/shm")
RAW = 5  # every so many files are verified as they were left, too: the verifier undoes in a copy


@dataclass(slots=True)
class Outcome:
    """What a run of states came to."""

    states: int = 0
    faults: list[str] = field(default_factory=list)
    ways: Counter[str] = field(default_factory=Counter)
    distinct: int = 0
    undone: int = 0


def scratch() -> tempfile.TemporaryDirectory[str]:
    """A folder to lay states out in: in memory if there is such a place, for it is written very often."""
    return tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)


def recording(folder: Path, name: str, *options: str, start: bytes = b"") -> list[Change]:
    """A rehearsal played by the real program under strace, from nothing or from a file that is there."""
    home = folder / "disk"
    home.mkdir()
    if start:
        (home / WORKING).write_bytes(start)
    log = folder / "strace.log"
    tracing.record(log, name, home / WORKING, *options)
    found = tracelog.changes(log, home)
    log.unlink()
    return found


class Replay:
    """States of one recording."""

    def __init__(self, changes: list[Change], dice: str, start: bytes = b"", entries: int = 0) -> None:
        self._changes = changes
        self._start = {WORKING: start} if start else {}
        self._confirmed = Confirmed(created=bool(start), entries=entries)
        self._chance = scale.chance(dice)
        self._whole = {name: wanted for name, wanted in judge.heard(changes).files.items() if wanted != "-"}
        self._known: dict[bytes, Opened] = {}

    def run(self, states: int, stop_at: int = 0) -> Outcome:
        """So many states at random instants; ends early when `stop_at` faults are found."""
        instants = Counter(self._chance.randrange(1, len(self._changes) + 1) for _ in range(states))
        outcome, disk, confirmed = Outcome(), Disk(self._start), self._confirmed
        with scratch() as folder:
            for number, change in enumerate(self._changes, start=1):
                disk.apply(change)
                if change.what == "say":
                    confirmed.hear(change.data.decode())
                for _ in range(instants[number]):
                    way = WAYS[outcome.states % len(WAYS)]
                    state = disk.after_power_loss(way, self._chance)
                    outcome.states += 1
                    outcome.ways[way] += 1
                    outcome.undone += bool(state.get(WORKING + "-journal"))
                    fault = self._fault(Path(folder, "state"), state, confirmed)
                    if fault:
                        outcome.faults.append(f"after call {number}, {way}: {fault}")
                        if len(outcome.faults) == stop_at:
                            return outcome
        outcome.distinct = len(self._known)
        return outcome

    def _fault(self, folder: Path, state: dict[str, bytes], confirmed: Confirmed) -> str:
        if WORKING not in state:
            return "LOST: the working file is gone" if confirmed.created else ""
        old = bool(self._start)  # then all that lies beside it counts: what an upgrade left half done
        ours = {name: body for name, body in state.items() if old or name.startswith(WORKING)}
        return judge.lost(self._opened(folder, ours, WORKING), confirmed) or self._handed_over(
            folder, state, confirmed
        )

    def _opened(self, folder: Path, files: dict[str, bytes], name: str) -> Opened:
        """What is in a working file, with what lies beside it; the same bytes are opened once."""
        total = hashlib.sha256()
        for one, body in sorted(files.items()):
            total.update(b"%s %d " % (one.encode(), len(body)) + body)
        key = total.digest()
        if key not in self._known:
            judge.lay_out(folder, files)
            raw = len(self._known) % RAW == 0
            self._known[key] = (
                judge.open_and_bring_up_to_date(folder / name)
                if self._start
                else judge.open_as_the_program_does(folder / name, raw=raw)
            )
        return self._known[key]

    def _handed_over(self, folder: Path, state: dict[str, bytes], confirmed: Confirmed) -> str:
        """A file that bears its final name is whole, and one that was confirmed is there."""
        for name in confirmed.files:
            if name not in state:
                return f"LOST: {name} was handed over and is gone"
        for name, wanted in self._whole.items():
            if name in state and judge.sha256(state[name]) != wanted:
                return f"HALF: {name} bears its name and is not whole"
        backup = {name: body for name, body in state.items() if name == "backup.hattama"}
        return judge.lost(self._opened(folder, backup, "backup.hattama"), confirmed) if backup else ""
