"""The report of a mistake, to be handed to whoever supports the program: no name, no figure.

It is made of words of the program and of the log, which keeps nothing that somebody typed (`core.logs`).
"""

import platform
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from core import logs
from core.version import VERSION

LAST_LINES = 60
MOST_REPORTS = 20
PREFIX = "hattama-report-"


def report_folder(log: Path) -> Path:
    """Where reports lie: beside the log."""
    return log.parent / "reports"


def write(
    log: Path,
    where: Mapping[str, str],
    now: datetime,
    error: BaseException | None = None,
    trace: TracebackType | None = None,
) -> Path | None:
    """Write a report; its file, or None where none can be. Without an error: the program was ended."""
    folder = report_folder(log)
    lines = [
        "Hattama: report of a mistake",
        f"version {VERSION}, {sys.platform}, Python {platform.python_version()}",
        f"{now:%Y-%m-%d %H:%M}",
        *(f"{logs.plain(name)}: {logs.plain(value)}" for name, value in where.items() if value),
        "",
        *(logs.told(error, trace) if error is not None else ["The program was ended from outside or died."]),
        "",
        "Last lines of the log:",
        *_last(log),
        "",
        "Last crash of the interpreter:",
        *_last(log.with_suffix(".crash.log")),
    ]
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        _make_room(folder)
        path = folder / f"{PREFIX}{now:%Y%m%d-%H%M%S}.txt"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path
    return None


def _last(file: Path) -> list[str]:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST_LINES:]
    except OSError:
        return ["  -"]
    return [f"  {logs.shortened(line)}" for line in lines]


def _make_room(folder: Path) -> None:
    for old in sorted(folder.glob(f"{PREFIX}*.txt"))[: -MOST_REPORTS + 1]:
        old.unlink(missing_ok=True)
