"""Papers written outside the file: each whole or not at all, synced and read back."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from core.writing import write_through, write_whole
from gui.jobs import Ticket

Named = tuple[str, bytes]
"""A file's name and its bytes."""


def save_one(path: Path, content: bytes, _ticket: Ticket) -> Path:
    """Write one file; nothing half written is left, and an earlier file stays until the new one is whole."""
    write_whole(path, content)
    return path


def save_folder(place: Path, name: str, files: Sequence[Named], ticket: Ticket) -> Path:
    """Write files into a new folder of a stick; the folder has its name once all of them are there."""
    folder = _free(place, name)
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        part.mkdir()
        for at, (file, content) in enumerate(files, start=1):
            write_through(part / file, content)
            ticket.report(at, len(files))
        part.rename(folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return folder


def _free(place: Path, name: str) -> Path:
    """A name that is not taken: an earlier folder is never written into."""
    found, number = place / name, 2
    while found.exists():
        found, number = place / f"{name}-{number}", number + 1
    return found
