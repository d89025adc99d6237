"""Files written beside the record, for people: whole or not at all, synced and read back."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from core.misuse import Misuse
from core.record import gate


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; an earlier one of that name stays until the new one is whole. A link is followed.

    `OSError` names the file that was asked for; nothing half written is left then.
    """
    target = path.resolve()
    part = target.with_name(f"{target.name}.part")
    try:
        write_through(part, content)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise told_of(path, error) from error
    gate.sync_folder(target.parent)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that was not there before: `Misuse` where one is; `OSError` as `write_whole`."""
    if path.exists():
        raise Misuse(f"{path.name}: there is a file of that name already")
    write_whole(path, content)


def write_through(path: Path, content: bytes) -> None:
    """Write bytes down to the disk and read them back; `OSError` where it keeps something else."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if path.read_bytes() != content:
        raise OSError(errno.EIO, "read back otherwise", str(path))


def told_of(path: Path, error: OSError) -> OSError:
    """The same error, of the file that was asked for: the name it is written under is nobody's business."""
    return OSError(error.errno, error.strerror or str(error), str(path))
