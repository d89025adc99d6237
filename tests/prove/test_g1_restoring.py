"""G1, when a copy takes the place of the working file: no power cut loses what either of them holds.

At any instant there is an intact file under the working file's name, the old or the restored one; and as soon
as it is the restored one, a kept copy holds all that the old one held.
"""

import hashlib
from pathlib import Path

import pytest

from tests.prove import judge, scale, tracelog, tracing
from tests.prove.disk import WAYS, Disk
from tests.prove.judge import WORKING
from tests.prove.playing import play_to
from tests.prove.power import scratch

STATES = 2_000
NAME = "kokpekty"
PRESENT, COPY = 24, 16  # entries
AT_THE_END = 10  # calls
OLD = "old.hattama"


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A working file, and a copy of it that was made earlier."""
    folder = tmp_path_factory.mktemp("start")
    play_to(folder / OLD, NAME, COPY)
    (folder / WORKING).write_bytes((folder / OLD).read_bytes())
    play_to(folder / WORKING, NAME, PRESENT)
    return {name: (folder / name).read_bytes() for name in (WORKING, OLD)}


def record(folder: Path, start: dict[str, bytes]) -> list[tracelog.Change]:
    """The restoring, under strace."""
    home, log = folder / "disk", folder / "log"
    judge.lay_out(home, start)
    tracing.record(log, home / WORKING, home / OLD, home / "copies", module="restorer")
    return tracelog.changes(log, home)


def lost(folder: Path, state: dict[str, bytes], known: dict[bytes, judge.Opened], restored: bool) -> str:
    """What is wrong with what was found; empty when nothing is."""
    if WORKING not in state:
        return "LOST: the working file is gone"
    names = [one for one in sorted(state) if one.startswith("copies/") and one.endswith(".hattama")]
    held = [_opened(folder, state, name, known) for name in (WORKING, *names)]
    present = next(one for name, one in held if name == WORKING)
    if present.fault:
        return present.fault
    if len(present.hashes) != PRESENT and not any(len(one.hashes) == PRESENT for _, one in held):
        return f"LOST: the copy of {len(present.hashes)} entries is in place, and nothing holds the {PRESENT}"
    if restored and len(present.hashes) != COPY:
        return "LOST: it was said that the copy is in place, and it is not"
    return next((f"{name}: {one.fault}" for name, one in held if one.fault), "")


def _opened(
    folder: Path, state: dict[str, bytes], name: str, known: dict[bytes, judge.Opened]
) -> tuple[str, judge.Opened]:
    parts = {one: body for one, body in state.items() if one.startswith(name)}
    key = hashlib.sha256(b"".join(one.encode() + body for one, body in sorted(parts.items()))).digest()
    if key not in known:
        judge.lay_out(folder, parts)
        known[key] = judge.open_as_the_program_does(folder / name)
    return name, known[key]


def run(changes: list[tracelog.Change], start: dict[str, bytes], states: int) -> list[str]:
    """So many states at random instants."""
    chance, disk, known, faults = scale.chance("restoring"), Disk(start), {}, []
    ends = (
        len(changes) - AT_THE_END
    )  # where a power cut is likeliest: all is done, and nothing more is synced
    instants = [chance.randrange(chance.choice((0, ends)), len(changes)) for _ in range(states)]
    restored = False
    with scratch() as folder:
        for number, change in enumerate(changes):
            disk.apply(change)
            restored = restored or change.what == "say"
            for place in range(instants.count(number)):
                way = WAYS[place % len(WAYS)]
                wrong = lost(Path(folder, "state"), disk.after_power_loss(way, chance), known, restored)
                faults += [f"after call {number}, {way}: {wrong}"] if wrong else []
    scale.tell(f"G1, restoring: {states} states of {len(changes)} calls, {len(faults)} faults")
    return faults


def test_g1_no_power_cut_in_a_restore_loses_anything(tmp_path: Path, start: dict[str, bytes]) -> None:
    changes = record(tmp_path, start)
    assert run(changes, start, scale.share(STATES)) == []


def test_g1_a_seeded_fault_in_a_restore_is_reported(tmp_path: Path, start: dict[str, bytes]) -> None:
    """A recording from which the syncs of folders are struck: names are left to the system."""
    changes = [one for one in record(tmp_path, start) if one.what != "sync" or one.name.endswith("hattama")]
    assert any("LOST" in fault for fault in run(changes, start, 400))
