"""G1: what the screen has confirmed survives a power cut at any instant.

The real program plays a rehearsal under strace; the recording is cut at random instants, every un-synced
write and name is left to chance, and the program's own opening and the stand-alone verifier look at what is
left.
"""

import time
from pathlib import Path

import pytest

from tests.prove import judge, scale, tracing
from tests.prove.disk import Disk
from tests.prove.playing import NAMES
from tests.prove.power import Replay, recording
from tests.prove.tracelog import Change

STATES = 20_000
UPGRADES = 1_000
OLD = tracing.ROOT / "tests" / "record" / "versions" / "v1.hattama"


PLAYED = NAMES if scale.FULL else ("kokpekty",)


@pytest.mark.parametrize("name", PLAYED)
def test_g1_no_power_cut_loses_a_confirmed_act(tmp_path: Path, name: str) -> None:
    states = scale.share(STATES) // len(PLAYED)
    changes = recording(tmp_path, name, "--reopen", "9", "--export", str(tmp_path / "disk"))
    start = time.perf_counter()
    outcome = Replay(changes, f"power loss {name}").run(states)
    rate = outcome.states / (time.perf_counter() - start) * 60
    scale.tell(
        f"G1, {name}: {outcome.states} states of {len(changes)} calls, {outcome.distinct} distinct files, "
        f"{outcome.undone} with a journal to undo, {len(outcome.faults)} faults, {rate:.0f} states/min"
    )
    assert outcome.faults == []
    assert outcome.states == states
    assert outcome.undone > outcome.states / 10, (
        "too few cuts fell into a transaction: the test proves too little"
    )
    assert outcome.distinct > outcome.states / 4


def test_g1_no_power_cut_in_an_upgrade_loses_the_file(tmp_path: Path) -> None:
    """A file of an earlier version is brought to the present one, now or when it is opened next."""
    old = OLD.read_bytes()
    entries = len(judge.verified(OLD).hashes)
    changes = recording(tmp_path, PLAYED[0], "--acts", "0", start=old)
    outcome = Replay(changes, "upgrade", old, entries).run(scale.share(UPGRADES))
    scale.tell(
        f"G1, upgrade: {outcome.states} states of {len(changes)} calls, {outcome.distinct} distinct, "
        f"{len(outcome.faults)} faults"
    )
    assert outcome.faults == []
    assert judge.heard(changes).entries == entries + 1
    assert outcome.distinct > outcome.states / 10


SEEDED = {
    "synchronous-off": "",
    "delete-full": "LOST",
    "wal-normal": "",
    "two-transactions": "the verifier",
    "early": "LOST",
    "no-folder-sync": "LOST",
}


@pytest.mark.parametrize("fault", SEEDED)
def test_g1_a_seeded_fault_is_reported(tmp_path: Path, fault: str) -> None:
    options = ["--export", str(tmp_path / "disk")] if fault == "no-folder-sync" else []
    changes = recording(tmp_path, "eskeldi", "--acts", "6", "--fault", fault, *options)
    outcome = Replay(changes, f"seeded {fault}").run(1_000, stop_at=1)
    scale.tell(f"G1, seeded {fault}: {outcome.faults} in {outcome.states} states")
    assert outcome.faults, "the harness saw nothing"
    assert SEEDED[fault] in outcome.faults[0]


def found(calls: list[Change], way: str, times: int = 200) -> set[tuple[tuple[str, bytes], ...]]:
    """The states that a way of losing power reaches."""
    disk = Disk()
    for call in calls:
        disk.apply(call)
    chance = scale.chance(way)
    return {tuple(sorted(disk.after_power_loss(way, chance).items())) for _ in range(times)}


def test_g1_the_disk_keeps_what_was_synced_and_nothing_else_for_certain() -> None:
    calls = [
        Change("create", "a"),
        Change("sync", ""),
        Change("write", "a", 0, b"x" * 512),
        Change("sync", "a"),
        Change("write", "a", 0, b"y" * 1024),
        Change("write", "a", 1024, b"z"),
    ]
    assert found(calls, "drop") == {(("a", b"x" * 512),)}
    assert found(calls, "keep") == {(("a", b"y" * 1024 + b"z"),)}
    assert found(calls, "prefix") == {(("a", b"y" * 1024),), (("a", b"y" * 1024 + b"z"),)}
    assert (("a", b"x" * 512 + bytes(512) + b"z"),) in found(calls, "subset")
    assert (("a", b"x" * 512 + b"y" * 512),) in found(calls, "torn")


def test_g1_a_name_that_was_not_synced_may_be_gone_or_come_back() -> None:
    made = [Change("create", "a"), Change("write", "a", 0, b"1"), Change("sync", "a")]
    assert found(made, "subset") == {(), (("a", b"1"),)}
    removed = [*made, Change("sync", ""), Change("unlink", "a")]
    assert found(removed, "torn") == {(), (("a", b"1"),)}
    renamed = [*made, Change("sync", ""), Change("rename", "a", other="b")]
    assert found(renamed, "prefix") == {(("a", b"1"),), (("b", b"1"),)}
    assert found([*renamed, Change("sync", "")], "drop") == {(("b", b"1"),)}
