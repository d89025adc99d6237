"""Exporting the audit file: written from scratch, verified, synced, renamed, read back."""

import hashlib
import mmap
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from core.audit import build, verify
from core.audit import standalone_verify as stand_alone
from core.audit.stopping import Stop, Told, Way, check, never, unheard
from core.misuse import Misuse
from core.record import gate
from core.record.database import Record
from core.record.problems import RecordProblem


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, for the receipt: SHA-256 of the file, entries, head, content hash.

    `in_clear` are the entries of a public copy in which a personal value stands in clear, because somebody
    typed it into a text that is public: a reason, a ground, a notice.
    """

    sha256: str
    entries: int
    head: str
    content: str
    in_clear: tuple[int, ...] = ()


def export(
    record: Record | Path,
    out: Path,
    *,
    public: bool = False,
    stop: Stop = never,
    told: Told = unheard,
) -> Exported:
    """Write the audit file of a record to a new file `out`; nothing is written into the working file.

    `stop` is asked, and `told` hears how far it is, at every stage: written, verified, synced, read back.
    Raises Misuse where `out` exists or has no folder, RecordProblem where the disk refuses, is gone or keeps
    something else (`record.copy_failed`) or the record is not intact (`record.changed`), Stopped where the
    person asked to stop. In all these cases no file is left that bears the name and is not whole.
    """
    out = Path(out)
    part = out.with_name(out.name + ".part")
    with _told_of(out):
        _check_target(out)
        part.unlink(missing_ok=True)
    clear: tuple[int, ...] = ()
    opened = nullcontext(record) if isinstance(record, Record) else Record.open_read_only(Path(record))
    with opened as source, _nothing_left(part, out), _told_of(out):
        with source.raw() as raw, _told_of(out):  # else an error of the stick would be told of the record
            build.write(raw, part, public=public, stop=stop, told=told)
            if public:
                clear = _in_clear(raw)
        verdict = _believe(part, source, stop, told)
        check(stop)
        written = _sync_and_hash(part, stop, told)
        check(stop)
        part.replace(out)
        gate.sync_folder(out.parent)
        if _read_back(out, stop, told) != written:
            raise RecordProblem("record.copy_failed", file=out.name)
    return Exported(written, verdict.entries, verdict.head, verdict.content, clear)


SHORT = 6
"""Letters of a personal value below which it stands in a text by chance."""


def _in_clear(source: sqlite3.Connection) -> tuple[int, ...]:
    """The entries in which a value of the vault stands in clear; the journal holds all that is public."""
    rows = source.execute("SELECT value FROM vault").fetchall()
    values = {stand_alone.canonical(row[0])[1:-1] for row in rows if len(row[0]) >= SHORT}
    lines = source.execute("SELECT seq, line FROM journal ORDER BY seq")
    return tuple(seq for seq, line in lines if any(value in line for value in values))


def _check_target(out: Path) -> None:
    if out.exists() and not (out.is_file() and out.stat().st_size == 0):
        raise Misuse(f"{out.name}: there is a file of that name already")
    if not out.parent.is_dir():
        raise Misuse(f"{out.parent}: there is no such folder")


@contextmanager
def _told_of(out: Path) -> Iterator[None]:
    """Errors of the disk that is written to, as the problem of the copy."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise RecordProblem("record.copy_failed", file=out.name) from error


@contextmanager
def _nothing_left(*paths: Path) -> Iterator[None]:
    """A copy that is not proved to be whole is not left lying about."""
    try:
        yield
    except BaseException:
        for path in paths:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise


def _believe(part: Path, source: Record, stop: Stop, told: Told) -> verify.Verdict:
    """The verifier's verdict on what was written; a record whose tables were edited is not passed on."""
    try:
        verdict = verify.verify(part, patient=True, stop=stop, told=told)
    except verify.UnreadableFile as error:  # the stick was pulled
        raise RecordProblem("record.copy_failed", file=part.stem) from error
    if not verdict.intact or verdict.head != source.head().hash:
        changed = _change_in(source)
        if changed:
            raise RecordProblem("record.changed", file=source.path.name, problem=changed)
        raise RecordProblem("record.copy_failed", file=part.stem)
    with closing(sqlite3.connect(f"{part.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        raw.execute("PRAGMA trusted_schema = OFF")
        for (view,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
            raw.execute(f'SELECT * FROM "{view}"').fetchall()
    return verdict


def _change_in(source: Record) -> str:
    """What is wrong with the record itself; empty when the copy is bad for another reason: its stick."""
    report = stand_alone.Report()
    report.deadline = float("inf")
    with source.raw() as raw:
        try:
            stand_alone.check_content(raw, stand_alone.schema_rows(raw), report)
        except stand_alone.MALFORMED as error:
            report.wrong(f"{type(error).__name__}: {error}")
    return report.problems[0] if report.problems else ""


PIECE = 1 << 20
"""Bytes that are synced, or read back, between two looks at whether somebody wants to stop."""


def _sync_and_hash(path: Path, stop: Stop, told: Told) -> str:
    """The file on the medium, piece by piece, so that a slow stick shows how far it is; and its hash."""
    with path.open("rb+") as stream, mmap.mmap(stream.fileno(), 0) as whole:
        way = Way("synced", -(-len(whole) // PIECE), stop, told)
        for place in range(0, len(whole), PIECE):
            whole.flush(place, min(PIECE, len(whole) - place))
            way.step()
        os.fsync(stream.fileno())
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _read_back(path: Path, stop: Stop, told: Told) -> str:
    """The hash of what the medium gives back, past the memory of the operating system where it lets us."""
    total = hashlib.sha256()
    with path.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        way = Way("read_back", -(-os.fstat(stream.fileno()).st_size // PIECE), stop, told)
        while piece := stream.read(PIECE):
            total.update(piece)
            way.step()
    return total.hexdigest()
