"""Verifying an audit file or a working file: the stand-alone script, and what only the program knows.

The checks are those of `standalone_verify.py`, which stands in every audit file; the program adds its
exact schema, the lock of a working file, check codes of papers and the content hash.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from core.audit import build
from core.audit import standalone_verify as stand_alone
from core.audit.standalone_verify import Broken, Report, replay
from core.audit.verdict import HeadAnswer, PaperAnswer, Verdict
from core.misuse import Misuse
from core.record import schema
from core.record.content import content_hash
from core.record.lock import FileLock, lock_path

State = Mapping[str, Mapping[Any, Mapping[str, Any]]]
"""Table → id → column → value, as the journal says."""

Recount = Callable[[State], Iterable[str]]
"""A second look at the content, by the rules: what it finds wrong, as sentences."""


class UnreadableFile(Misuse):
    """Not a file that can be read at all."""


def verify(
    path: Path, *, head: str | None = None, paper: str | None = None, recount: Recount | None = None
) -> Verdict:
    """Check a file.

    Raises UnreadableFile, Misuse (a head that is none), or RecordProblem (`record.locked`) for a working
    file that the program has open.
    """
    path = Path(path)
    asked = _parse_head(head)
    lock = FileLock(path)
    if lock_path(path).exists():  # before the file is touched: it may be open, even in this process
        lock.take(writing=False)
    try:
        if _identify(path) == "working" and not lock.held:
            lock.take(writing=False)
        report = _examined(path)
        content = _content(path, report)
    finally:
        lock.release()
    if recount is not None and not report.problems:
        for sentence in recount(report.state):
            report.wrong(sentence)
    return _verdict(report, content, asked, paper)


def _examined(path: Path) -> Report:
    try:
        return stand_alone.examine(path, _foreign)
    except stand_alone.Unreadable as error:
        raise UnreadableFile(str(error)) from None


def _identify(path: Path) -> str:
    try:
        return stand_alone.identify(path)
    except stand_alone.Unreadable as error:
        raise UnreadableFile(str(error)) from None


def _parse_head(head: str | None) -> str | None:
    try:
        return None if head is None else stand_alone.parse_head(head)
    except ValueError as error:
        raise Misuse(str(error)) from None


def _foreign(kind: str, rows: list[Any]) -> list[str]:
    """What a file of this version would not hold, or lacks: the allow-list to the letter."""
    if kind == "audit":
        public = all(row[1] != "vault" for row in rows)
        mine = {_loose(row) for row in build.expected(public=public)}
    else:
        mine = {_loose(row) for row in _working()}
    found = {_loose(row) for row in rows}
    extra = [
        f"the file defines a {row[0]} that does not belong there: {row[1]!r}" for row in sorted(found - mine)
    ]
    return extra + [f"the file lacks a {row[0]}, or has another: {row[1]!r}" for row in sorted(mine - found)]


def _loose(row: Any) -> tuple[str, str, str]:
    return row[0], row[1], schema.plain(row[3] or "")


def _working() -> list[Any]:
    return [(kind, name, name, sql) for kind, name, sql in schema.expected()]


def _content(path: Path, report: Report) -> str:
    if report.problems:
        return ""
    with stand_alone.opened(path, report) as raw:
        try:
            return content_hash(raw)
        except sqlite3.Error as error:
            report.wrong(f"the file cannot be read: {error}")
            return ""


def _verdict(report: Report, content: str, head: str | None, code: str | None) -> Verdict:
    at = None
    if head is not None:
        entry = report.hashes.index(head) + 1 if head in report.hashes else None
        if not report.hashes and head == stand_alone.GENESIS:
            entry = 0  # a record in which nothing was done yet
        at = HeadAnswer(head, entry, last=head == report.head)
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
        content=content,
    )


def _paper(report: Report, code: str) -> PaperAnswer | None:
    """The paper of a check code, typed in any case, with or without blanks and hyphens."""
    wanted = _bare(code)
    for number, row in sorted(report.state.get("paper", {}).items()):
        if wanted and _bare(row["code"]) == wanted:
            return PaperAnswer(
                row["code"],
                number,
                row["kind"],
                row["subject"],
                row["state"],
                row["day"],
                row["heir"],
                row["sha256"],
                row["sha256"] in report.held,
            )
    return None


def _bare(code: str) -> str:
    return "".join(letter for letter in code.upper() if letter.isalnum())


__all__ = ["Broken", "HeadAnswer", "PaperAnswer", "UnreadableFile", "Verdict", "replay", "verify"]
