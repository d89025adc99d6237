"""Copies of the working files, made by the program: on closing, before risky steps, and when asked for.

They lie in a folder beside the data folder, one folder for each election, named by the hash of its first
entry, so that a file that was renamed or moved keeps its copies. The newest ten of a kind are kept. A copy
counts only when it was opened, compared with the record and verified; looking into one and putting it back
is in `core.restoring`.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.folders import SUFFIX
from core.misuse import Misuse
from core.record import gate, journal
from core.record.database import Record
from core.record.problems import RecordProblem
from core.rules.people import ascii_slug

KEEP = 10
CLOSING, ASKED, RESTORE, DAMAGED = "closing", "asked", "restore", "damaged"
"""Why a copy was made: the file was closed, somebody asked, it was about to be replaced (or was damaged)."""

_MOMENT = "%Y-%m-%dT%H-%M-%S"
_NAME = re.compile(
    rf"(\d{{4,}})-(\d{{4}}-\d\d-\d\dT\d\d-\d\d-\d\d)Z-(\d+)-([0-9a-f]{{16}})-([a-z]+){re.escape(SUFFIX)}"
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy in the folder, as its name says; `restoring.look` opens it."""

    path: Path
    nth: int
    made: datetime
    entries: int
    head: str
    reason: str

    @property
    def election(self) -> str:
        """The name of the election's folder of copies."""
        return self.path.parent.name


def listed(folder: Path) -> tuple[Kept, ...]:
    """All copies in a folder of copies, the newest first; what is named otherwise is left alone."""
    found = (_kept(path) for path in folder.glob(f"*/*{SUFFIX}"))
    return tuple(sorted((one for one in found if one), key=lambda one: (one.made, one.nth), reverse=True))


def of_election(folder: Path, lines: tuple[str, ...]) -> tuple[Kept, ...]:
    """The copies of the election that a journal tells of, the last made first, whatever the clock said."""
    mark = mark_of(lines)
    found = [one for one in listed(folder) if one.election.endswith(f"-{mark}")]
    return tuple(sorted(found, key=lambda one: one.nth, reverse=True))


def mark_of(lines: tuple[str, ...]) -> str:
    """What tells an election from all others: the beginning of the hash of its first entry."""
    return journal.digest(lines[0])[:12] if lines else "empty"


def make(record: Record, folder: Path, reason: str = ASKED) -> Kept:
    """Write a copy of an open record, prove it, and let go of the oldest ones of its kind.

    RecordProblem where the disk refuses (`record.copy_failed`) or the record was changed past the program
    (`record.changed`): then no copy is made, and none is let go.
    """
    path = place(folder, record.path, record.lines(), reason)
    record.backup_to(path)
    problem = fault(path)
    if problem is not None:
        path.unlink(missing_ok=True)
        raise RecordProblem("record.changed", file=record.path.name, problem=problem)
    made = _kept(path)
    assert made is not None  # noqa: S101 - the name was made here
    let_go(path.parent, reason)
    return made


def make_if_changed(record: Record, folder: Path, reason: str = CLOSING) -> Kept | None:
    """The same, where no copy holds the record as it stands; an empty record needs none."""
    lines = record.lines()
    newest = next((one for one in of_election(folder, lines) if one.reason != DAMAGED), None)
    if not lines or (newest is not None and newest.head == record.head().hash[:16] and newest.path.is_file()):
        return None
    return make(record, folder, reason)


def fault(path: Path) -> str | None:
    """What is wrong with a copy, in words of the verifier; None: it is whole."""
    try:
        from core.audit.verify import verify  # noqa: PLC0415  loaded when a copy is checked

        verdict = verify(path)
    except Misuse as error:
        return str(error)
    return None if verdict.intact else verdict.problems[0]


def place(folder: Path, file: Path, lines: tuple[str, ...], reason: str) -> Path:
    """A free name for a copy: its number, the moment, the number of entries, the head, the reason."""
    known = of_election(folder, lines)
    home = (
        known[0].path.parent if known else folder / f"{ascii_slug(file.stem) or 'election'}-{mark_of(lines)}"
    )
    home.mkdir(parents=True, exist_ok=True)
    for new in (home, home.parent):  # a folder that a power cut takes away takes its copies with it
        gate.sync_folder(new.parent)
    head = journal.digest(lines[-1])[:16] if lines else "0" * 16
    nth = known[0].nth + 1 if known else 1
    return home / f"{nth:04}-{datetime.now(UTC):{_MOMENT}}Z-{len(lines)}-{head}-{reason}{SUFFIX}"


def _kept(path: Path) -> Kept | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    made = datetime.strptime(match[2], _MOMENT).replace(tzinfo=UTC)
    return Kept(path, int(match[1]), made, int(match[3]), match[4], match[5])


def let_go(home: Path, reason: str) -> None:
    """Keep the last made of that reason; copies made before a restore never give way to those of closing."""
    same = [one for one in listed(home.parent) if one.path.parent == home and one.reason == reason]
    for old in sorted(same, key=lambda one: one.nth, reverse=True)[KEEP:]:
        with suppress(OSError):
            old.path.unlink()
