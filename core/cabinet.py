"""The folder of working files: what lies in it, opening one, making the practice pilot."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core import folders, office, rehearsal
from core.office import Office
from core.record.problems import RecordProblem
from core.record.situation import Situation, Unit
from core.rules.findings import Finding

STAGES = ("called", "nomination", "registration", "meeting", "count", "result", "registered", "appointed")


@dataclass(frozen=True, slots=True)
class FileCard:
    """A working file as the start page shows it; `problem` says why it can't be opened."""

    path: Path
    title: Unit
    practice: bool
    vote_day: date | None
    stage: str
    problem: Finding | None = None


class Cabinet:
    """A folder of working files and, apart from them, the practice elections."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or folders.data_folder()

    @property
    def folder(self) -> Path:
        """The folder of the real elections."""
        return self._folder

    def files(self) -> tuple[FileCard, ...]:
        """A card for each file, real ones first."""
        practice = folders.practice_folder(self._folder)
        found = [
            *sorted(self._folder.glob(f"*{folders.SUFFIX}")),
            *sorted(practice.glob(f"*{folders.SUFFIX}")),
            *sorted(practice.glob(f"*/election{folders.SUFFIX}")),
        ]
        return tuple(_card(path) for path in found)

    def open(self, path: Path) -> Office:
        """Open a file. RecordProblem says what stands in the way."""
        return office.open_office(path)

    def make_practice(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Play the practice pilot into its folder, each election that isn't there yet."""
        root = folders.practice_folder(self._folder)
        for name in rehearsal.PILOT:
            place = root / name
            if not (place / "rehearsal.json").exists():
                rehearsal.make_again(name, place, progress)


def stage(situation: Situation) -> str:
    """How far an election has come, in one word of `STAGES`."""
    reached = (
        (situation.appointment is not None, "appointed"),
        (situation.winner is not None, "registered"),
        (any(vote.result for vote in situation.votes), "result"),
        (bool(situation.votes), "count"),
        (situation.meeting is not None, "meeting"),
        (bool(situation.registered()), "registration"),
        (bool(situation.submissions), "nomination"),
    )
    return next((name for true, name in reached if true), "called")


def _card(path: Path) -> FileCard:
    try:
        opened = office.open_office(path, read_only=True)
    except RecordProblem as problem:
        name = path.stem
        return FileCard(path, Unit(name, name, name), False, None, "called", problem.finding)
    try:
        situation = opened.situation()
        if situation.election is None:
            return FileCard(path, Unit(path.stem, path.stem, path.stem), False, None, "called")
        election = situation.election
        return FileCard(path, election.unit, election.practice, election.vote_day, stage(situation))
    finally:
        opened.close()


__all__ = ["Cabinet", "FileCard", "stage"]
