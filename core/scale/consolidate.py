"""Many audit files into one database: each verified with all cores, then what is intact loaded.

An election is known by the hash of its first entry. An export that is a beginning of what is loaded adds
nothing; one that goes on from it replaces it; one that parts from it is a fork: never loaded, and told
loudly, now and in every survey. Files are taken in the order of their names, so a run is repeatable.
"""

import json
import os
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select, update

from core.audit.stopping import Stop, never
from core.misuse import Misuse
from core.scale import store
from core.scale.files import Read, found, read_file

BATCH = 50
"""So many files are one transaction: what is stopped keeps whole batches."""
Progress = Callable[[int, int], None]


def _silent(_done: int, _all: int) -> None:
    """Nobody is told how far it is."""


@dataclass(slots=True)
class Outcome:
    """What came of a folder: names of files by what became of them."""

    files: int
    added: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    forks: list[tuple[str, str, int]] = field(default_factory=list)
    """File, the file that is loaded, the first entry in which they differ."""
    kinds: dict[str, str] = field(default_factory=dict)
    """Of each refused file, which of `files.REFUSALS` it was."""
    stopped: bool = False

    @property
    def good(self) -> bool:
        """Whether every file was taken."""
        return not (self.refused or self.forks or self.stopped)

    def to_json(self) -> dict[str, Any]:
        """As `--json` prints it."""
        return {
            "files": self.files,
            "added": self.added,
            "replaced": self.replaced,
            "known": self.known,
            "refused": [{"file": name, "reason": reason} for name, reason in self.refused],
            "forks": [{"file": name, "loaded": other, "parted": n} for name, other, n in self.forks],
            "stopped": self.stopped,
        }

    def to_text(self) -> str:
        """As the command prints it: bad news first."""
        lines = [
            f"FORK: {name} and {other} are of one election and part at entry {n}: ask both commissions"
            for name, other, n in self.forks
        ]
        lines += [f"refused: {name}: {reason}" for name, reason in self.refused]
        counts = (len(self.added), len(self.replaced), len(self.known))
        lines.append(f"{self.files} files: {counts[0]} new, {counts[1]} newer, {counts[2]} known already")
        if self.stopped:
            lines.append("stopped before the end: what is loaded stays, run it again for the rest")
        return "\n".join(lines)


def consolidate(
    folder: Path,
    url: str,
    *,
    workers: int | None = None,
    progress: Progress = _silent,
    stop: Stop = never,
) -> Outcome:
    """Verify the audit files of a folder and load what is intact. Misuse where folder or database is none."""
    if not folder.is_dir():
        raise Misuse(f"{folder}: there is no such folder")
    engine = store.engine(url)
    try:
        store.prepare(engine)
        paths = list(found(folder, store.file_of(engine)))
        outcome = Outcome(len(paths))
        with store.plainly(engine):
            files = _read_all(folder, paths, workers or os.cpu_count() or 1)
            _load(engine, files, outcome, progress, stop)
    finally:
        engine.dispose()
    return outcome


Reading = Generator[Read, None, None]
"""What came of each file, in order; closing it ends the readers."""


def _load(engine: Engine, files: Reading, outcome: Outcome, progress: Progress, stop: Stop) -> None:
    done = 0

    def told() -> Iterator[Read]:
        """Each file as it comes, until somebody asks to stop."""
        for at, read in enumerate(islice(files, BATCH), start=done + 1):
            progress(at, outcome.files)
            yield read
            if stop():
                return

    try:
        while batch := list(told()):
            with engine.begin() as connection:
                _Loader(connection, outcome).load(batch)
            done += len(batch)
            if stop() and done < outcome.files:
                outcome.stopped = True
                return
    except KeyboardInterrupt:
        outcome.stopped = True
    finally:
        files.close()


# --- reading with all cores -----------------------------------------------------------------------------


def _read_all(folder: Path, paths: list[Path], workers: int) -> Reading:
    """What came of each file, in order; only a few are in work at a time."""
    left = deque(paths)
    while left:
        try:
            for read in _pool(folder, list(left), min(workers, len(left))):
                left.popleft()
                yield read
        except BrokenProcessPool:  # a reader died: the first file without an answer is read alone
            path = left.popleft()
            yield _alone(folder, path)


def _pool(folder: Path, paths: list[Path], workers: int) -> Iterator[Read]:
    waiting: deque[Future[Read]] = deque()
    rest = iter(paths)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        try:
            for path in islice(rest, workers * 8):
                waiting.append(pool.submit(read_file, folder, path))
            while waiting:
                yield waiting.popleft().result()
                for path in islice(rest, 1):
                    waiting.append(pool.submit(read_file, folder, path))
        finally:
            pool.shutdown(cancel_futures=True)


def _alone(folder: Path, path: Path) -> Read:
    try:
        return next(_pool(folder, [path], 1))
    except BrokenProcessPool:
        return Read(path.relative_to(folder).as_posix(), "whoever reads it dies of it", "deadly")


# --- loading --------------------------------------------------------------------------------------------


class _Loader:
    """Writes a batch of files in one transaction."""

    def __init__(self, connection: Connection, outcome: Outcome) -> None:
        self._db = connection
        self._outcome = outcome
        self._rows: dict[str, list[dict[str, Any]]] = {}

    def load(self, batch: list[Read]) -> None:
        """Decide on each file, then write the rows of all, table by table."""
        for read in batch:
            if read.refused:
                self._outcome.refused.append((read.name, read.refused))
                self._outcome.kinds[read.name] = read.kind
            else:
                self._decide(read)
        self._flush()

    def _flush(self) -> None:
        for name, rows in self._rows.items():
            self._db.execute(store.TABLES[name].insert(), rows)
        self._rows = {}

    def _decide(self, read: Read) -> None:
        s = store.source.c
        loaded = self._db.execute(select(s.id, s.file).where(s.first == read.hashes[0])).first()
        if loaded is None:
            self._add(read)
            self._outcome.added.append(read.name)
            return
        known = _split(
            self._db.execute(
                select(store.chain.c.hashes).where(store.chain.c.source == loaded.id)
            ).scalar_one()
        )
        shared = min(len(known), len(read.hashes))
        if known[:shared] != read.hashes[:shared]:
            parted = next(n for n in range(shared) if known[n] != read.hashes[n]) + 1
            self._fork(read, loaded.id, parted)
            self._outcome.forks.append((read.name, loaded.file, parted))
        elif len(read.hashes) > len(known):
            self._replace(read, loaded.id)
            self._outcome.replaced.append(read.name)
        else:
            self._outcome.known.append(read.name)

    def _add(self, read: Read) -> None:
        added = store.source.insert().values(**_told(read)).returning(store.source.c.id)
        self._take(read, int(self._db.execute(added).scalar_one()))

    def _replace(self, read: Read, one: int) -> None:
        self._flush()  # rows of the older export may wait in this batch
        store.empty(self._db, one)
        self._db.execute(update(store.source).where(store.source.c.id == one).values(**_told(read)))
        self._take(read, one)

    def _take(self, read: Read, one: int) -> None:
        self._db.execute(store.chain.insert(), {"source": one, "hashes": "".join(read.hashes)})
        for name, rows in read.rows.items():
            self._rows.setdefault(name, []).extend({"source": one, **row} for row in rows)

    def _fork(self, read: Read, one: int, parted: int) -> None:
        known = select(store.fork.c.source).where(
            store.fork.c.source == one, store.fork.c.head == read.hashes[-1]
        )
        if self._db.execute(known).first() is None:
            row = {"source": one, "head": read.hashes[-1], "parted": parted, "file": read.name}
            self._db.execute(store.fork.insert(), row)


def _split(hashes: str) -> tuple[str, ...]:
    return tuple(hashes[at : at + 64] for at in range(0, len(hashes), 64))


def _told(read: Read) -> dict[str, Any]:
    return {
        "first": read.hashes[0],
        "head": read.hashes[-1],
        "entries": len(read.hashes),
        "file": read.name,
        "notes": json.dumps(read.notes, ensure_ascii=False),
    }
