"""The child process of the harnesses: plays a rehearsal and says on stdout what is done, once it is done.

    python -m tests.prove.player NAME FILE [--acts N] [--reopen N] [--export FOLDER] [--stubborn]
        [--fault NAME]

`ACK n hash` is printed after `perform` returned: what a clerk at the screen has seen. Each line is one write.
With `--stubborn` a problem is printed, the head is read again and the act is tried again, as a clerk would.
"""

import argparse
import os
import sys
from pathlib import Path

from core.audit.export import export
from core.record.problems import RecordProblem
from core.rehearsal import Step
from tests.prove import seeded
from tests.prove.playing import Player

TRIES = 3


def say(*words: object) -> None:
    """One line, written at once: no buffer of ours may hold a confirmation back."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def confirm(player: Player, entry: int) -> None:
    """Acknowledge an entry that the office says it has recorded."""
    head = player.head
    say("ACK", entry, head.hash if head.seq == entry else "-")


def play(player: Player, step: Step, *, early: bool) -> None:
    """One step, confirmed when it is done."""
    if early:  # a seeded fault: the screen says done before it is
        say("ACK", player.head.seq + (step.verdict == "done"), "-")
    entry = player.play(step)
    if entry and not early:
        confirm(player, entry)


def play_stubbornly(player: Player, step: Step) -> bool:
    """One step, tried again after a problem unless it was recorded after all; whether to go on."""
    before = player.head.seq
    for _ in range(TRIES):
        try:
            entry = player.play(step)
        except RecordProblem as problem:
            say("PROBLEM", problem.code, problem.finding.values.get("entries", "-"))
        else:
            if entry:
                confirm(player, entry)
            return True
        try:
            now = player.head.seq
        except RecordProblem as problem:
            say("HEADLESS", problem.code)
            continue
        say("HEAD", now)
        if now > before:
            return True
    say("GAVE-UP", step.act.name)
    return False


def work(arguments: argparse.Namespace) -> None:
    """Play what is asked for."""
    path = Path(arguments.file)
    player = Player(path, arguments.name)
    confirm(player, player.head.seq)
    try:
        for number, step in enumerate(player.left()[: arguments.acts], start=1):
            if not arguments.stubborn:
                play(player, step, early=arguments.fault == "early")
            elif not play_stubbornly(player, step):
                break
            if arguments.reopen and number % arguments.reopen == 0:
                player.reopen()
        if arguments.export:
            hand_over(player, Path(arguments.export))
    finally:
        player.close()


def hand_over(player: Player, folder: Path) -> None:
    """Both audit files and a backup."""
    for name, public in (("whole.sqlite", False), ("public.sqlite", True)):
        say("FILE", name, export(player.office.record, folder / name, public=public).sha256)
    player.office.record.backup_to(folder / "backup.hattama")
    say("FILE", "backup.hattama", "-")


def main() -> int:
    """Read the arguments, seed the fault that is asked for, play."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("file")
    parser.add_argument("--reopen", type=int, default=0)
    parser.add_argument("--acts", type=int, default=1000)
    parser.add_argument("--fault", default="")
    parser.add_argument("--export", default="")
    parser.add_argument("--stubborn", action="store_true")
    arguments = parser.parse_args()
    if arguments.fault:
        seeded.FAULTS[arguments.fault]()
    try:
        work(arguments)
    except RecordProblem as problem:
        say("STOPPED", problem.code, problem.finding.values.get("entries", "-"))
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
