"""Opening a file of an earlier version: copy, check, migrate, verify, and only then put it in its place.

The file itself is not touched before its migrated twin has been verified: it is replaced in one step. The
copy of the old file stays beside it until somebody clears it, and the clerk is told its name.
"""

import json
import math
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from core.acts.entry import begins_on
from core.acts.validity import repeat_decided
from core.clocks import Clock
from core.misuse import Misuse
from core.record import backup, files, gate, journal, migrations, queries
from core.record.database import Record
from core.record.journal import ActHead
from core.record.lock import FileLock
from core.record.problems import RecordProblem
from core.record.situation import Situation
from core.record.tables import SCHEMA_VERSION
from core.rules.findings import Finding
from core.zones import zone

MEGABYTE = 1024 * 1024


def upgrade(path: Path, clock: Clock, *, between: bool = False) -> Finding | None:
    """Bring a working file to the present version; `record.migrated` tells of it, None: nothing to do.

    `record.between` where the election stands between its vote and its order and nobody said, with `between`,
    that it be done all the same; `record.changed` where the old file is not intact, `record.clock_behind`
    where the clock is behind its last entry: nothing is written then, and the file stays as it was.
    """
    gate.check_there(path)
    if not between:
        _ask_first(path)
    lock = FileLock(path)
    lock.take()
    try:
        version = gate.check_header(path, writing=True)
        if version == SCHEMA_VERSION:
            return None
        _check_room(path)
        with files.said_plainly(path):
            copy = _kept(path, version)
            _migrate(path, copy, clock)
    finally:
        lock.release()
    return Finding("record.migrated", (), {"format": version, "known": SCHEMA_VERSION, "copy": copy.name})


def _check_room(path: Path) -> None:
    """Room for the copy, the twin and the journal that SQLite keeps of it: nothing is begun without."""
    needed = 3 * path.stat().st_size + gate.REFUSE_BELOW
    with suppress(OSError):  # the write itself will say what is wrong
        free = gate.free_space(path.parent)
        if free < needed:
            raise RecordProblem(
                "record.no_room_to_update",
                file=path.name,
                needed=math.ceil(needed / MEGABYTE),
                free=free // MEGABYTE,
            )


def _ask_first(path: Path) -> None:
    """An update between vote and order is not begun without a person's word (real elections only)."""
    version = gate.check_header(path, writing=True)
    if version == SCHEMA_VERSION:
        return
    with Record.open_read_only(path) as record, record.rows() as rows:
        situation = queries.situation(rows)
    if in_between(situation):
        raise RecordProblem("record.between", file=path.name, format=version, known=SCHEMA_VERSION)


def in_between(situation: Situation) -> bool:
    """Whether a real election stands between the opening of its vote and the day the office begins."""
    if situation.election is None or situation.election.practice or situation.meeting is None:
        return False
    return begins_on(situation) is None and not repeat_decided(situation)


def _kept(path: Path, version: int) -> Path:
    """A copy of the old file beside it, complete, and proved to be intact by the verifier."""
    copy = _free(path, version)
    with closing(files.connect(path, writing=True)) as raw:
        gate.check_inside(raw, path)
        raw.execute("PRAGMA query_only = 1")
        backup.write(raw, copy)
    with _removed_on_failure(copy):
        _believe(copy, path.name)
    return copy


def _free(path: Path, version: int) -> Path:
    copy, n = path.with_name(f"{path.stem}.format-{version}.copy"), 1
    while copy.exists():
        n += 1
        copy = path.with_name(f"{path.stem}.format-{version}-{n}.copy")
    return copy


def _migrate(path: Path, copy: Path, clock: Clock) -> None:
    """Migrate a twin of the copy, verify it, and give it the name of the file."""
    twin = path.with_name(path.name + ".migrating")
    with _removed_on_failure(copy, twin):
        try:
            shutil.copyfile(copy, twin)
            with closing(files.connect(twin, writing=True)) as raw:
                before = journal.last(raw)
                migrations.migrate(raw, _head(raw, clock))
            _believe(twin, path.name, before.hash)
            with twin.open("rb+") as stream:
                os.fsync(stream.fileno())
            twin.replace(path)
            gate.sync_folder(path.parent)
        except OSError as error:
            raise RecordProblem("record.write_failed", file=path.name, entries="?") from error


def _head(raw: sqlite3.Connection, clock: Clock) -> ActHead:
    """When the migration happens: now; on a practice file's clock, which stands at its last entry."""
    election = raw.execute("SELECT zone, practice FROM election").fetchone()
    last = raw.execute("SELECT line FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    then = datetime.fromisoformat(json.loads(last[0])["at"]) if last else None
    now = then if then and election and election[1] else clock.now().astimezone(UTC)
    local = now.astimezone(zone(election[0]) if election else UTC)
    if then is not None and now < then:
        shown = then.astimezone(local.tzinfo)
        raise RecordProblem(
            "record.clock_behind", now=f"{local:%d.%m.%Y %H:%M}", last=f"{shown:%d.%m.%Y %H:%M}"
        )
    return ActHead(
        act=migrations.MIGRATE,
        at=now.isoformat(timespec="seconds").replace("+00:00", "Z"),
        by=migrations.PROGRAM,
        happened=local.isoformat(timespec="seconds"),
    )


def _believe(path: Path, name: str, head: str | None = None) -> None:
    try:
        from core.audit.verify import verify  # noqa: PLC0415  loaded when a file is brought up to date

        verdict = verify(path, head=head)
    except Misuse as error:
        raise RecordProblem("record.changed", file=name, problem=str(error)) from error
    if not verdict.good:
        first = verdict.problems[0] if verdict.problems else "another head"
        raise RecordProblem("record.changed", file=name, problem=first)


@contextmanager
def _removed_on_failure(*paths: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        for path in paths:
            for left in (path, path.with_name(path.name + "-journal")):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
        raise
