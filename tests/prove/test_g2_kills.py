"""G2: a program killed at any moment has kept what it confirmed, and at most one act more.

A kill can't show bad settings of sync, for the system still writes what it holds: it shows where transactions
end.
"""

import os
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from core.record.gate import has_hot_journal
from tests.prove import judge, scale, seeded
from tests.prove.judge import WORKING, Confirmed
from tests.prove.playing import NAMES, Player, play_to, script

KILLS = 500
ACTS = 6  # from the start to the blow there is time for none to so many
PATIENCE = 5  # so many kills without a new entry, and the next ones may come twice as late
WARM = 25  # acts played before the first fork: children find everything loaded, and we know their pace


@dataclass(slots=True)
class Tally:
    """What the kills came to."""

    kills: int = 0
    hot: int = 0
    unconfirmed: int = 0
    entries: int = 0
    faults: list[str] = field(default_factory=list)


def work(path: Path, name: str, out: int, fault: str) -> None:
    """The child: play on from where the file stands, confirming each act."""
    seeded.FAULTS.get(fault, lambda: None)()
    player = Player(path, name)
    os.write(out, f"ACK {player.head.seq} {player.head.hash}\n".encode())
    for step in player.left():
        if fault == "early":
            os.write(out, f"ACK {player.head.seq + (step.verdict == 'done')} -\n".encode())
            player.play(step)
        elif player.play(step):
            os.write(out, f"ACK {player.head.seq} {player.head.hash}\n".encode())
    player.close()
    time.sleep(10)  # the story is over: wait for the blow


def kill_once(path: Path, name: str, delay: float, fault: str) -> str:
    """Play in a child, kill it after a while; what it had confirmed."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(path, name, write, fault)
        finally:
            os._exit(7)
    os.close(write)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, "the player ended by itself"
    with os.fdopen(read) as stream:
        return stream.read()


def warm_up(folder: Path) -> float:
    """Load everything; the seconds that an act takes on this machine, now."""
    play_to(folder / "warm.hattama", NAMES[0], 1)
    start = time.perf_counter()
    play_to(folder / "warm.hattama", NAMES[0], WARM)
    return (time.perf_counter() - start) / (WARM - 1)


def kill(folder: Path, kills: int, fault: str = "", stop_at: int = 0) -> Tally:
    """So many kills, story after story; ends early when `stop_at` faults are found.

    Where no act gets through any more, because this one takes longer or the machine is busy with something
    else, the kills come later and later until one does.
    """
    chance = scale.chance(f"kills {fault}")
    longest = ACTS * warm_up(folder)
    tally, path = Tally(), folder / WORKING
    confirmed, stories, stalled = Confirmed(), 0, 0
    while tally.kills < kills:
        name = NAMES[stories % len(NAMES)]
        ended = sum(step.verdict == "done" for step in script(name).steps)
        before = confirmed.entries
        delay = chance.uniform(0, longest * (1 + stalled / PATIENCE))
        confirmed.hear(kill_once(path, name, delay, fault))
        tally.kills += 1
        tally.hot += has_hot_journal(path)
        if not path.exists():
            if confirmed.created:
                tally.faults.append("LOST: the file is gone")
            continue
        found = judge.open_as_the_program_does(path, raw=True)
        wrong = judge.lost(found, confirmed)
        if wrong:
            tally.faults.append(f"kill {tally.kills}: {wrong}")
            if len(tally.faults) == stop_at:
                return tally
        entries = len(found.hashes)
        stalled = 0 if entries > before else stalled + 1
        tally.unconfirmed += entries > confirmed.entries
        tally.entries = max(tally.entries, entries)
        confirmed.entries = max(confirmed.entries, entries)
        if wrong or entries >= ended:  # told to the end: take up the next story
            path.unlink()
            stories, confirmed = stories + 1, Confirmed()
    return tally


def test_g2_no_kill_loses_a_confirmed_act(tmp_path: Path) -> None:
    start = time.perf_counter()
    tally = kill(tmp_path, scale.share(KILLS))
    rate = tally.kills / (time.perf_counter() - start) * 60
    scale.tell(
        f"G2: {tally.kills} kills, {tally.hot} in a write, {tally.unconfirmed} after a commit and before its "
        f"confirmation, {len(tally.faults)} faults, {rate:.0f} kills/min"
    )
    assert tally.faults == []
    assert tally.entries > 5, "the stories did not move: the test proves too little"
    if scale.FULL:
        assert tally.hot > 5, "no kill fell into a write: the test proves too little"


@pytest.mark.parametrize("fault", ["early", "two-transactions"])
def test_g2_a_seeded_fault_is_reported(tmp_path: Path, fault: str) -> None:
    tally = kill(tmp_path, 400, fault, stop_at=1)
    scale.tell(f"G2, seeded {fault}: {tally.faults} after {tally.kills} kills")
    assert tally.faults, "the harness saw nothing"
