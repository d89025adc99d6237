"""Putting a copy back, in three steps: choose one, look at what it holds and what would be lost, restore.

`look` and `compare` write nothing. `restore` keeps the present file as a copy first, verifies what it puts
in its place, and replaces in one step; where there is no present file it is how an election moves to
another laptop. `clear` removes a file only when a checked copy holds all of it.
"""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from pathlib import Path

from core import backups, office
from core.audit.verify import verify
from core.folders import SUFFIX
from core.misuse import Misuse
from core.office import JournalLine
from core.record import backup, files, gate
from core.record.lock import FileLock
from core.record.problems import RecordProblem
from core.record.situation import Unit
from core.rules.findings import Finding
from core.rules.people import ascii_slug


@dataclass(frozen=True, slots=True)
class Holding:
    """What a copy holds: whose election, how far it goes, and its last act."""

    path: Path
    unit: Unit | None
    vote_day: date | None
    practice: bool
    entries: int
    head: str
    last: JournalLine | None
    lines: tuple[JournalLine, ...]
    zone: tzinfo = UTC
    """The district's; UTC where no election is called yet."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What restoring a copy would do to the present file.

    `relation`: `absent` (there is none), `same`, `older` (the copy is a beginning of it), `newer` (it is a
    beginning of the copy), `parted` (both went on from a common beginning), `other` (another election),
    `unreadable` (`problem` says why). `lost` are the entries of the present file that the copy does not
    have, `gained` those that it has beyond it.
    """

    relation: str
    lost: tuple[JournalLine, ...] = ()
    gained: tuple[JournalLine, ...] = ()
    problem: Finding | None = None


def look(path: Path) -> Holding:
    """Open a copy, verify it, tell what it holds. RecordProblem `backup.not_whole` where it is not whole."""
    _whole(path)
    opened = office.open_office(path, read_only=True)
    try:
        election = opened.situation().election
        lines = opened.journal()
        return Holding(
            path,
            election.unit if election else None,
            election.vote_day if election else None,
            bool(election and election.practice),
            len(lines),
            opened.head.hash,
            lines[-1] if lines else None,
            lines,
            election.zone if election else UTC,
        )
    finally:
        opened.close()


def compare(copy: Holding, present: Path) -> Difference:
    """The second step: what would be lost, and what gained, if the copy took the place of the file."""
    if not present.exists():
        return Difference("absent", gained=copy.lines)
    try:
        opened = office.open_office(present, read_only=True)
    except RecordProblem as problem:
        if problem.code == "record.locked":
            raise
        return Difference("unreadable", problem=problem.finding)
    try:
        mine = opened.journal()
    finally:
        opened.close()
    return between(copy, mine)


def between(copy: Holding, mine: tuple[JournalLine, ...]) -> Difference:
    """What a copy would do to a file whose journal is `mine`: for a file that is open here."""
    pairs = zip(mine, copy.lines, strict=False)
    common = next((n for n, (a, b) in enumerate(pairs) if a.hash != b.hash), min(len(mine), len(copy.lines)))
    lost, gained = mine[common:], copy.lines[common:]
    if not common and mine and copy.lines:
        return Difference("other", lost, gained)
    relation = {(False, False): "same", (True, False): "older", (False, True): "newer"}
    return Difference(relation.get((bool(lost), bool(gained)), "parted"), lost, gained)


def place_for(copy: Holding, folder: Path) -> Path:
    """Where a copy belongs in a data folder: the file of the same election, or a name that is free."""
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        with suppress(RecordProblem, OSError):
            if compare(copy, path).relation in {"same", "older", "newer", "parted"}:
                return path
    stem = f"{ascii_slug(copy.unit.ru)}-{copy.vote_day}" if copy.unit else copy.path.stem
    path, n = folder / f"{stem}{SUFFIX}", 1
    while path.exists():
        n += 1
        path = folder / f"{stem}-{n}{SUFFIX}"
    return path


def restore(copy: Holding, present: Path, folder: Path) -> Path | None:
    """The third step: the copy takes the place of the file; where the file as it was is kept, None: none was.

    The file must not be open. RecordProblem `backup.other_election`, `backup.not_whole` or one of the disk;
    the present file is then as it was.
    """
    if compare(copy, present).relation == "other":
        raise RecordProblem("backup.other_election", file=copy.path.name, present=present.name)
    lock = FileLock(present)
    lock.take()
    try:
        kept = _keep(present, folder) if present.exists() else None
        _replace(copy, present)
        if kept is not None:
            backups.let_go(kept.parent, backups.RESTORE)
    except OSError as error:
        raise RecordProblem("record.write_failed", file=present.name, entries="?") from error
    finally:
        lock.release()
    return kept


def clear(path: Path, copy: Path) -> None:
    """Remove a working file that a copy elsewhere holds entry for entry and row for row.

    RecordProblem `backup.not_same` where the copy holds something else, and `backup.not_whole` where it is
    not whole.
    """
    _whole(copy)
    held = verify(copy)
    lock = FileLock(path)
    before = path.stat()
    with files.said_plainly(path):
        mine = verify(path)
    if copy.resolve() == path.resolve() or (mine.head, mine.content) != (held.head, held.content):
        raise RecordProblem("backup.not_same", file=path.name, copy=copy.name)
    lock.take()
    try:
        now = path.stat()
        if (now.st_size, now.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
            raise RecordProblem("backup.not_same", file=path.name, copy=copy.name)
        path.unlink()
        gate.sync_folder(path.parent)
    except OSError as error:
        raise RecordProblem("record.write_failed", file=path.name, entries="?") from error
    finally:
        lock.release()


def _whole(path: Path, head: str | None = None) -> None:
    gate.check_there(path)
    try:
        verdict = verify(path, head=head)
    except Misuse as error:
        raise RecordProblem("backup.not_whole", file=path.name, problem=str(error)) from error
    if verdict.kind != "working":
        raise RecordProblem("record.not_a_record", file=path.name)
    if not verdict.good:
        first = verdict.problems[0] if verdict.problems else "another head"
        raise RecordProblem("backup.not_whole", file=path.name, problem=first)


def _keep(present: Path, folder: Path) -> Path:
    """The present file as a copy; one that SQLite cannot read is kept byte for byte."""
    try:
        with files.said_plainly(present), closing(files.connect(present, writing=True)) as raw:
            raw.execute("PRAGMA query_only = 1")
            lines = tuple(row[0] for row in raw.execute("SELECT line FROM journal ORDER BY seq"))
            kept = backups.place(folder, present, lines, backups.RESTORE)
            backup.write(raw, kept)
            return kept
    except (RecordProblem, sqlite3.Error):
        kept = backups.place(folder, present, (), backups.DAMAGED)
        _copied(present, kept)
        beside = present.with_name(present.name + "-journal")
        if beside.exists():
            _copied(beside, kept.with_name(kept.name + "-journal"))
        return kept


def _replace(copy: Holding, present: Path) -> None:
    part = present.with_name(present.name + ".part")
    try:
        _copied(copy.path, part)
        _whole(part, copy.head)
        present.with_name(present.name + "-journal").unlink(missing_ok=True)  # it belongs to the old file
        part.replace(present)
        gate.sync_folder(present.parent)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copied(source: Path, target: Path) -> None:
    """A copy of the bytes, on the disk and read back; half a copy is not left."""
    try:
        shutil.copyfile(source, target)
        with target.open("rb+") as stream:
            os.fsync(stream.fileno())
        if _digest(source) != _digest(target):
            raise OSError(f"{target.name}: the disk gave back something else")  # noqa: TRY301
    except OSError:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


__all__ = ["Difference", "Holding", "clear", "compare", "look", "place_for", "restore"]
