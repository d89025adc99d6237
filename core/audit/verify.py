"""Verifying an audit file or a working file: the stand-alone script, and what only the program knows.

The checks are those of `standalone_verify.py`, which stands in every audit file; the program adds its
exact schema, its own texts, the lock of a working file and the content hash.
"""

import re
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from core.audit import build
from core.audit import standalone_verify as stand_alone
from core.audit.standalone_verify import Report, replay
from core.audit.stopping import Stop, Told, check, never, unheard
from core.audit.verdict import HeadAnswer, HeadedPaper, OlderAnswer, PaperAnswer, Verdict
from core.audit.words import words
from core.misuse import Misuse
from core.record import gate, migrations, schema, versions
from core.record.content import content_hash
from core.record.lock import FileLock, lock_path
from core.record.problems import RecordProblem
from core.record.tables import SCHEMA_VERSION
from core.version import that_knows


class UnreadableFile(Misuse):
    """Not a file that can be read at all."""


def verify(
    path: Path,
    *,
    head: str | None = None,
    paper: str | None = None,
    older: Path | None = None,
    stop: Stop = never,
    told: Told = unheard,
    patient: bool = False,
) -> Verdict:
    """Check a file, and what is asked of it: the head on paper, a check code, an earlier file.

    `told` hears how many entries, then how many papers and scans, are checked. A file that takes too much
    work was made to do harm; `patient` is for one that the program just wrote.
    Raises UnreadableFile, Misuse (a head that is none), RecordProblem (`record.locked`) for a working file
    that the program has open, or Stopped where the person asked to stop.
    """
    asked = _parse_head(head)
    report, content = _report(Path(path), stop, told, patient=patient)
    earlier = None if older is None else _older(Path(older), report, stop, told)
    return _verdict(report, content, asked, paper, earlier)


def read(path: Path, *, stop: Stop = never) -> tuple[Verdict, tuple[str, ...], migrations.State]:
    """The verdict on a file, the hashes of its entries, and its rows as the present tables have them.

    The rows are those that were verified: the file is not opened again. Of a file that is not intact none.
    """
    path = Path(path)
    report, content = _report(path, stop, unheard)
    verdict = _verdict(report, content, None, None, None)
    if not verdict.intact:
        return verdict, (), {}
    return verdict, tuple(report.hashes), migrations.stepped(report.state, _version(path))


def _report(path: Path, stop: Stop, told: Told, *, patient: bool = False) -> tuple[Report, str]:
    """What was found in a file, under its lock, and its content hash."""
    _plain(path)
    lock = FileLock(path)
    if lock_path(path).exists():  # before the file is touched: it may be open, even in this process
        lock.take(writing=False)
    try:
        if _identify(path) == "working" and not lock.held:
            lock.take(writing=False)
        report = _examined(path, stop, told, patient=patient)
        content = _content(path, report)
        check(stop)
    finally:
        lock.release()
    return report, content


class _Stoppable(Report):
    """A report whose time also ends when the person wants it to, and not at all for files of one's own."""

    def __init__(self, stop: Stop, *, patient: bool) -> None:
        super().__init__()
        self.rules = {name: stand_alone.in_short(one) for name, one in build.rule_sets().items()}
        self._stop = stop
        self._patient = patient

    def late(self) -> bool:
        return self._stop() or (not self._patient and super().late())


class _Heard(_Stoppable):
    """A report that tells how far it is; the script in the file knows nothing of that."""

    def __init__(self, stop: Stop, told: Told, *, patient: bool) -> None:
        super().__init__(stop, patient=patient)
        self._told = told
        self._papers = -1  # not known before the schema was looked at
        self._checked = -1

    def in_time(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows; the first ones asked for are the journal, the second ones its lines, replayed."""
        if self._papers < 0 and isinstance(rows, sqlite3.Cursor):
            self._papers = _count_files(rows.connection)
        elif self._checked < 0 and self._papers >= 0:
            return self._replayed(super().in_time(rows))
        elif self._papers and isinstance(rows, sqlite3.Cursor):
            return self._held(super().in_time(rows))
        return super().in_time(rows)

    def _replayed(self, lines: Iterator[Any]) -> Iterator[Any]:
        self._checked = 0
        for line in lines:
            yield line
            self._checked += 1
            self._told("entries", self._checked, len(self.hashes))

    def _held(self, rows: Iterator[Any]) -> Iterator[Any]:
        for row in rows:
            yield row
            if len(self.held):
                self._told("papers", len(self.held), self._papers)


def _count_files(raw: sqlite3.Connection) -> int:
    """How many papers and scans have their bytes in a file."""
    asked = "SELECT name FROM sqlite_schema WHERE name IN ('paper_bytes', 'scan_bytes')"
    names = [row[0] for row in raw.execute(asked)]
    return sum(raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names)


def _examined(path: Path, stop: Stop, told: Told, *, patient: bool) -> Report:
    heard = told is not unheard
    report = _Heard(stop, told, patient=patient) if heard else _Stoppable(stop, patient=patient)
    try:
        return stand_alone.examine(path, report)
    except stand_alone.Unreadable as error:
        raise UnreadableFile(str(error)) from None


def _version(path: Path) -> int:
    with path.open("rb") as stream:
        header = stream.read(64)
    return int(struct.unpack(">I", header[60:64])[0])


def _plain(path: Path) -> None:
    try:
        stand_alone.check_plain(path)
        gate.check_length(path)
    except RecordProblem:
        said = "the path is too long for it to be opened; copy it into a folder with a shorter one"
        raise UnreadableFile(f"{path.name}: {said}") from None
    except (stand_alone.Unreadable, OSError) as error:
        raise UnreadableFile(str(error)) from None


def _identify(path: Path) -> str:
    try:
        return stand_alone.identify(path)
    except stand_alone.Unreadable as error:
        raise UnreadableFile(_with_program(str(error))) from None


def _with_program(said: str) -> str:
    """Of a newer file also which program verifies it: the script knows no versions of programs."""
    newer = re.search(r": of version (\d+); this verifier knows", said)
    return f"{said}; Hattama {that_knows(int(newer[1]))} or newer knows it" if newer else said


def _parse_head(head: str | None) -> str | None:
    try:
        return None if head is None else stand_alone.parse_head(head)
    except ValueError as error:
        raise Misuse(str(error)) from None


def _older(path: Path, report: Report, stop: Stop, told: Told) -> OlderAnswer:
    found, _ = _report(path, stop, told)
    return OlderAnswer(path.name, not found.problems, len(found.hashes), parted(found.hashes, report.hashes))


def parted(older: Sequence[str], newer: Sequence[str]) -> int:
    """The first entry that two journals do not share; 0 if the older is a beginning of the newer.

    Only entries are compared: each file's seal is its own.
    """
    for number, found in enumerate(older, start=1):
        if list(newer[number - 1 : number]) != [found]:
            return number
    return 0


def _foreign(kind: str, rows: list[Any], version: int) -> list[str]:
    """What a file of its version would not hold, or lacks: the allow-list to the letter."""
    if version not in range(gate.OLDEST, SCHEMA_VERSION + 1):
        return [f"the file says that it is of version {version}, which there never was"]
    if kind == "audit":
        public = all(row[1] != "vault" for row in rows)
        mine = {_loose(row) for row in _audit(version, public=public)}
    else:
        mine = set(versions.expected(version))
    found = {_loose(row) for row in rows}
    extra = [
        f"the file defines a {row[0]} that does not belong there: {row[1]!r}" for row in sorted(found - mine)
    ]
    return extra + [f"the file lacks a {row[0]}, or has another: {row[1]!r}" for row in sorted(mine - found)]


def _loose(row: Any) -> tuple[str, str, str]:
    return row[0], row[1], schema.plain(row[3] or "")


def _audit(version: int, *, public: bool) -> Iterable[Any]:
    """The schema of an audit file: made of the classes, or kept from the version that wrote it."""
    if version == SCHEMA_VERSION:
        return build.expected(public=public)
    kept = versions.stored("audit", version)
    return [row for row in kept if not (public and row[2] in build.PERSONAL_TABLES)]


def _content(path: Path, report: Report) -> str:
    """The content hash; on the way, schema and texts in the file are compared with the program's own."""
    if report.problems and not report.problems[0].startswith("the file defines"):
        return ""
    with stand_alone.opened(path, report) as raw:
        try:
            for sentence in _foreign(report.kind, stand_alone.schema_rows(raw), _version(path)):
                report.wrong(sentence)
            if report.problems:  # what it defines is named; nothing of it is queried
                return ""
            _check_texts(raw, path, report)
            return content_hash(raw)
        except (sqlite3.Error, *stand_alone.MALFORMED) as error:
            report.wrong(f"the file cannot be read: {error}")
            return ""


def _check_texts(raw: sqlite3.Connection, path: Path, report: Report) -> None:
    """Whoever makes the seal anew can change what is there to be read: it is compared with our own."""
    if report.kind != "audit":
        return
    report.notes = [one for one in report.notes if one != stand_alone.NO_MORE]  # here more is known
    rules = [row["procedure"] for row in stand_alone.find(report.state, "election")]
    mine = {
        "readme": build._readme(),
        "word": words(rules[0] if rules else None),
        "verifier": build._verifier(),
    }
    there = stand_alone.schema_rows(raw)
    held = {row[1] for row in there}  # the first version wrote no words
    other = [name for name, rows in mine.items() if name in held and _rows(raw, name) != rows]
    if _version(path) == SCHEMA_VERSION and there != list(build.expected(public=report.public)):
        other.append("comments")
    for name in other:
        report.note(f"{name} in the file: not this program's, another version wrote it, or somebody")


def _rows(raw: sqlite3.Connection, name: str) -> list[Any]:
    return raw.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()


def _verdict(
    report: Report, content: str, head: str | None, code: str | None, older: OlderAnswer | None
) -> Verdict:
    at = None
    if head is not None:
        at = HeadAnswer(head, stand_alone.find_head(report, head), last=head == report.head)
    paper = None if code is None else _paper(report, code)
    return Verdict(
        intact=not report.problems,
        kind=report.kind,
        public=report.public,
        entries=len(report.hashes),
        head=report.head,
        problems=tuple(report.problems),
        notes=tuple(report.notes),
        complete=None if at is None else at.entry is not None,
        head_at=at,
        paper_found=None if code is None else paper is not None,
        paper=paper,
        not_asked=tuple(name for name, value in (("head", head), ("paper", code)) if value is None),
        content=content if not report.problems else "",
        older=older,
        headed=tuple(
            HeadedPaper(number, row["kind"], row["subject"], row["day"], row["head"])
            for number, row in sorted(report.state.get("paper", {}).items())
            if row["head"]
        ),
    )


def _paper(report: Report, code: str) -> PaperAnswer | None:
    """The paper of a check code, typed in any case, with or without blanks and hyphens; its heirs."""
    papers = report.state.get("paper", {})
    wanted = stand_alone.bare(code)
    row = next(
        (row for _, row in sorted(papers.items()) if wanted and stand_alone.bare(row["code"]) == wanted), None
    )
    if row is None:
        return None
    last = row
    for _ in papers:  # at most so many heirs, even where a line of them ran in a circle
        last = papers.get(last["heir"], last)
    entries = report.papers[row["id"]]
    absent = "left_out" if row["kind"] in report.left_out else "missing"
    return PaperAnswer(
        row["code"],
        row["id"],
        row["kind"],
        row["subject"],
        row["state"],
        row["day"],
        entries[0],
        entries[-1] if len(entries) > 1 else None,
        row["heir"],
        last["id"] if last["state"] == "issued" else None,
        row["sha256"],
        report.held.get(row["sha256"], absent),
    )


__all__ = ["HeadAnswer", "PaperAnswer", "UnreadableFile", "Verdict", "parted", "read", "replay", "verify"]
