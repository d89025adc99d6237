"""A second copy of the program, and a clock that was set back, in the middle of a rehearsal."""

import shutil
import signal
import subprocess
import time
from datetime import timedelta
from pathlib import Path

import pytest

from core import office as desk
from core.clocks import StandingClock
from core.record.problems import RecordProblem
from tests.prove import judge, scale, tracing
from tests.prove.judge import WORKING, Confirmed
from tests.prove.playing import Player, play_to

NAME = "timiryazev"
SHORT = () if scale.FULL else ("--acts", 20)


def answer(path: Path) -> str:
    """What a second copy of the program is told; empty when it could open the file."""
    try:
        desk.open_office(path).close()
    except RecordProblem as problem:
        return problem.code
    return ""


def test_accident_a_second_copy_started_at_any_moment_is_kept_out(tmp_path: Path) -> None:
    """The first plays on; the second is told, changes nothing, and loses nothing of the first's."""
    path = tmp_path / WORKING
    first = subprocess.Popen(
        tracing.child(NAME, path, "--reopen", 5, *SHORT), stdout=subprocess.PIPE, text=True, cwd=tracing.ROOT
    )
    chance, tries, refused = scale.chance("second copy"), 0, 0
    while first.poll() is None:
        time.sleep(chance.uniform(0, 0.02))
        tries += 1
        refused += answer(path) == "record.locked"
    said, _ = first.communicate()
    confirmed = Confirmed()
    confirmed.hear(said)
    scale.tell(f"second copy: {tries} starts, {refused} kept out, exit {first.returncode}")
    assert judge.lost(judge.open_as_the_program_does(path), confirmed) == ""
    assert (
        first.returncode == 0 or "STOPPED record.locked" in said
    )  # the second came in while the first restarted
    assert refused > 5


def test_accident_a_lock_whose_holder_was_killed_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / WORKING
    holder = subprocess.Popen(tracing.child(NAME, path), stdout=subprocess.PIPE, text=True, cwd=tracing.ROOT)
    assert holder.stdout is not None
    holder.stdout.readline()
    with pytest.raises(RecordProblem) as caught:
        desk.open_office(path)
    assert caught.value.code == "record.locked"
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    assert (tmp_path / f"{WORKING}-lock").exists()
    desk.open_office(path).close()
    assert [one.name for one in tmp_path.iterdir()] == [WORKING]


@pytest.mark.parametrize("back", [timedelta(seconds=1), timedelta(hours=1), timedelta(days=3650)])
def test_accident_a_clock_set_back_is_told_before_anything_is_written(
    tmp_path: Path, back: timedelta
) -> None:
    prepared, path = tmp_path / "prepared.hattama", tmp_path / WORKING
    play_to(prepared, NAME, 12)
    shutil.copyfile(prepared, path)
    player = Player(path, NAME)
    step = player.left()[0]
    last = player.office.journal()[-1].at
    player.close()
    office = desk.open_office(path, StandingClock(last - back))
    try:
        assert "record.clock_behind" in {finding.code for finding in office.warnings}
        verdict = office.perform(step.act, step.by)
        assert not verdict.done
        assert "record.clock_behind" in verdict.codes
    finally:
        office.close()
    assert path.read_bytes() == prepared.read_bytes()
    player = Player(path, NAME)  # the clock is right again
    try:
        assert player.play(step) == 13
    finally:
        player.close()
