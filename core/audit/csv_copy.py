"""The views of an audit file as CSV, for those who read with a spreadsheet: a copy, never the record.

UTF-8 with a mark at the beginning, so that no spreadsheet guesses the letters; each text in quotes; a text
that a spreadsheet would take for a formula begins with an apostrophe.
"""

import csv
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TextIO

from core.audit import standalone_verify as stand_alone
from core.audit import verify
from core.audit.stopping import Stop, Stopped, Told, Way, never, unheard
from core.audit.views import titles
from core.misuse import Misuse
from core.record import gate
from core.record.problems import RecordProblem

FORMULA = ("=", "+", "-", "@", "\t", "\r")
BOM = "utf-8-sig"


def beside(audit: Path, language: str) -> Path:
    """The folder of the CSV files of an audit file."""
    return audit.with_name(f"{audit.stem}-csv-{language}")


def write(
    audit: Path, folder: Path, language: str, *, stop: Stop = never, told: Told = unheard
) -> tuple[Path, ...]:
    """Write a file for each view of an intact audit file into a new folder; the files, in order.

    Raises Misuse where the folder exists or the file is no audit file, RecordProblem where it was changed
    (`record.changed`) or the disk refuses (`record.copy_failed`), Stopped where the person asked to stop.
    Then no folder is left.
    """
    if folder.exists():
        raise Misuse(f"{folder.name}: there is a folder or file of that name already")
    report = _believed(audit, stop, told)
    part = folder.with_name(folder.name + ".part")
    try:
        _empty(part)
        part.mkdir()
        with stand_alone.opened(audit, report) as raw:
            way = Way("tables", len(titles(language)), stop, told)
            names = [_write(raw, part, title) for title in way.along(titles(language))]
        gate.sync_folder(part)
        part.rename(folder)
        gate.sync_folder(folder.parent)
    except (OSError, sqlite3.Error, Stopped) as error:
        _empty(part)
        if isinstance(error, Stopped):
            raise
        raise RecordProblem("record.copy_failed", file=folder.name) from error
    return tuple(folder / name for name in names)


def _believed(audit: Path, stop: Stop, told: Told) -> stand_alone.Report:
    """An audit file of this program, to the letter: only then its views are read."""
    verdict = verify.verify(audit, stop=stop, told=told)
    if verdict.kind != "audit":
        raise Misuse(f"{audit.name}: not an audit file")
    if not verdict.intact:
        raise RecordProblem("record.changed", file=audit.name, problem=verdict.problems[0])
    report = stand_alone.Report()
    report.kind = verdict.kind
    return report


def _empty(part: Path) -> None:
    """Remove what a killed export left: files of ours in a folder of ours."""
    if part.is_dir():
        for file in part.glob("*.csv"):
            file.unlink()
        part.rmdir()


def _write(raw: sqlite3.Connection, folder: Path, title: str) -> str:
    name = f"{title}.csv"
    with closing(raw.execute(f'SELECT * FROM "{title}"')) as rows:
        heads = [column[0] for column in rows.description]
        with (folder / name).open("w", encoding=BOM, newline="") as stream:
            save(stream, [heads, *rows])
            stream.flush()
            os.fsync(stream.fileno())
    return name


def save(stream: TextIO, rows: Iterable[Iterable[object]]) -> None:
    """Write rows as CSV: numbers bare, every text in quotes and never a formula."""
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    for row in rows:
        writer.writerow([cell(value) for value in row])


def cell(value: object) -> object:
    """A value as a spreadsheet may be given it; nothing is an empty cell."""
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return "" if value is None else value
