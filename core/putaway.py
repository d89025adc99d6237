"""Putting a working file away: practice that is done with, an election that is over.

A file goes only when a checked copy elsewhere holds all of it (`restoring.clear`): practice among the copies
that the program keeps, from where it can be put back; a real election in a folder that a person names, such
as that of a stick. An election that is under way is not put away at all.
"""

from contextlib import suppress
from pathlib import Path

from core import backups, folders, restoring, terms
from core.drafts import Drafts
from core.misuse import Misuse
from core.office import Office, open_office


def put_away(path: Path, copies: Path, *, to: Path | None = None) -> Path:
    """Put a file away that is not open, and its drafts with it; where the checked copy lies now.

    `to` is the folder for a real election; practice goes to the folder of `copies`. Raises RecordProblem
    where the file is open or can't be read, where the disk refuses or keeps something else, and Misuse where
    the election is under way or `to` is no other folder: the file is then where it was.
    """
    opened = open_office(path, read_only=True)
    try:
        _refuse_what_is_needed(opened)
        if to is None and not opened.practice:
            raise Misuse(f"{path.name}: say where a real election goes")
        copy = backups.make(opened.record, copies).path if to is None else _copied(opened, to)
    finally:
        opened.close()
    try:
        restoring.clear(path, copy)
    except BaseException:
        if to is not None:
            with suppress(OSError):
                copy.unlink()
        raise
    with suppress(OSError):
        Drafts.file_of(path).unlink(missing_ok=True)
    return copy


def _refuse_what_is_needed(opened: Office) -> None:
    over = terms.is_over(opened.situation(), opened.procedure, opened.now().date())
    if not opened.practice and not over:
        raise Misuse(f"{opened.path.name}: this election is under way")


def _copied(opened: Office, to: Path) -> Path:
    """A checked copy in the folder that was chosen, under a name that is free."""
    path = opened.path
    if not to.is_dir() or to.resolve() == path.parent.resolve():
        raise Misuse(f"{to}: choose another folder, such as that of a stick")
    copy, number = to / path.name, 1
    while copy.exists():
        number += 1
        copy = to / f"{path.stem}-{number}{folders.SUFFIX}"
    opened.record.backup_to(copy)
    return copy


__all__ = ["put_away"]
