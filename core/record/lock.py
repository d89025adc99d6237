"""A lock of the operating system that keeps a second copy of the program out, commands included.

It lies beside the working file (`x.hattama-lock`), because a lock on the file itself would release
SQLite's own when it is closed (POSIX). A killed program leaves the empty file behind but not the lock:
the next one takes it over, and a clean exit removes it.
"""

import errno
import os
import sys
from pathlib import Path

from core.record.problems import RecordProblem

_WHERE_NOTHING_CAN_BE_WRITTEN = {errno.EROFS, errno.EACCES, errno.EPERM}


def lock_path(path: Path) -> Path:
    """Where the lock of a working file lies."""
    return path.with_name(path.name + "-lock")


class FileLock:
    """An exclusive lock on a working file, held until `release`."""

    def __init__(self, path: Path) -> None:
        self._file = path
        self._lock = lock_path(path)
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether the lock is ours."""
        return self._handle is not None

    def take(self, *, writing: bool = True) -> None:
        """Take the lock or raise `record.locked`.

        Where the folder takes no file, a writer is refused (`record.read_only`) and a reader goes on without:
        nobody else can write there either, unless a lock file of theirs says so.
        """
        while True:
            handle = self._open(writing=writing)
            if handle is None:
                return
            try:
                _lock(handle)
            except OSError:
                os.close(handle)
                raise RecordProblem("record.locked", file=self._file.name) from None
            if self._is_still_there(handle):
                self._handle = handle
                return
            os.close(handle)  # removed by the copy that just ended: take the new one

    def _open(self, *, writing: bool) -> int | None:
        try:
            return os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            if error.errno not in _WHERE_NOTHING_CAN_BE_WRITTEN:
                raise RecordProblem("record.write_failed", file=self._file.name, entries="?") from error
            if writing:
                raise RecordProblem("record.read_only", file=self._file.name) from error
        try:
            return os.open(self._lock, os.O_RDONLY)
        except OSError:
            return None

    def _is_still_there(self, handle: int) -> bool:
        try:
            there = self._lock.stat()
        except FileNotFoundError:
            return False
        mine = os.fstat(handle)
        return (there.st_ino, there.st_dev) == (mine.st_ino, mine.st_dev)

    def release(self) -> None:
        """Give the lock back and remove its file."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":
            _unlock(handle)
            os.close(handle)
            _remove(self._lock)
        else:
            _remove(self._lock)  # while it is still held: nobody can take the old file by mistake
            os.close(handle)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # another copy has it open already (Windows), or the folder became read-only


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
