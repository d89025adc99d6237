"""What is installed, and can the program work? For the telephone and for an installation's last step."""

import os
import platform
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module, metadata
from typing import Any

from core import display, folders, resources
from core.procedures import procedures
from core.record import gate
from core.version import VERSION

PACKAGES = (
    "PySide6_Essentials",
    "sqlmodel",
    "SQLAlchemy",
    "pydantic",
    "reportlab",
    "segno",
    "tzdata",
    "argon2-cffi",
    "python-calamine",
)
QT = ("PySide6.QtWidgets", "PySide6.QtPdf", "PySide6.QtPrintSupport")
OLDEST_SQLITE = (3, 37, 0)  # STRICT tables
LETTERS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя№«»–—₸"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: its name, what was found, whether the program can work with it."""

    name: str
    found: str
    good: bool
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """All that was looked at."""

    checks: tuple[Check, ...]

    @property
    def able(self) -> bool:
        """Whether the program can work: nothing it needs is missing."""
        return all(check.good for check in self.checks if check.needed)

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "version": VERSION,
            "able": self.able,
            "checks": [
                {"name": one.name, "found": one.found, "good": one.good, "needed": one.needed}
                for one in self.checks
            ],
        }

    def to_text(self) -> str:
        """A line for each check and a last one for the verdict."""
        width = max(len(check.name) for check in self.checks)
        lines = [f"{_sign(one)} {one.name.ljust(width)}  {one.found}" for one in self.checks]
        verdict = (
            "The program can work."
            if self.able
            else "The program can't work until what is marked ✗ is there."
        )
        return "\n".join([f"Hattama {VERSION}", *lines, verdict])


def self_check() -> Found:
    """Look at Python, SQLite, packages, fonts, rule sets, languages, folders and display."""
    return Found(
        (
            Check("Python", platform.python_version(), sys.version_info >= (3, 11)),
            Check("SQLite", sqlite3.sqlite_version, sqlite3.sqlite_version_info >= OLDEST_SQLITE),
            _tried("SQLite options", _sqlite_options),
            *(_package(name) for name in PACKAGES),
            _tried("Qt", _qt),
            _tried("fonts", _fonts),
            _tried("rule sets", lambda: ", ".join(procedures())),
            _tried("findings", lambda: f"{len(resources.catalogue().codes())} in kk, ru, en"),
            _languages(),
            _tried_folder(),
            _tried("copies", lambda: str(folders.backup_folder(folders.data_folder()))),
            _tried("log", lambda: str(folders.log_file())),
            _last_copy(),
            _display(),
        )
    )


UNUSUAL = ("OMIT_", "THREADSAFE", "SECURE_DELETE", "DEFAULT_SYNCHRONOUS", "TEMP_STORE", "ENABLE_FTS", "DQS")
"""What of SQLite's many options is told: what was left out of it, and what bears on safety."""


def _sqlite_options() -> str:
    """The options SQLite was built with; what the record needs of it is tried: STRICT, JSON, a trigger."""
    raw = sqlite3.connect(":memory:")
    try:
        options = [str(row[0]) for row in raw.execute("PRAGMA compile_options")]
        raw.execute("CREATE TABLE tried (id INTEGER PRIMARY KEY, value TEXT) STRICT")
        raw.execute("SELECT json_extract('{}', '$.a')")
        raw.execute("CREATE TRIGGER no BEFORE UPDATE ON tried BEGIN SELECT RAISE(ABORT, 'no'); END")
    finally:
        raw.close()
    told = [one for one in options if one.startswith(UNUSUAL)]
    return f"{', '.join(sorted(told)) or 'none of note'} ({len(options)} in all)"


def _sign(check: Check) -> str:
    return "✓" if check.good else ("✗" if check.needed else "–")


def _package(name: str) -> Check:
    try:
        return Check(name, metadata.version(name), good=True)
    except metadata.PackageNotFoundError:
        return Check(name, "not installed", good=False)


def _qt() -> str:
    """Load Qt in a process of its own: what its libraries lack shows only then.

    The packaged program has no other Python to ask, and loads it itself.
    """
    said = "QtWidgets, QtPdf and QtPrintSupport load"
    if getattr(sys, "frozen", False):
        for name in QT:
            import_module(name)
        return said
    tried = subprocess.run(  # noqa: S603  our own Python and our own words
        [sys.executable, "-c", f"import {', '.join(QT)}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if tried.returncode:
        raise ImportError((tried.stderr.strip().splitlines() or ["no reason given"])[-1])
    return said


def _tried(name: str, look: Callable[[], str]) -> Check:
    """A check whose failing is an answer, whatever fails."""
    try:
        return Check(name, look(), good=True)
    except Exception as error:
        return Check(name, f"{type(error).__name__}: {error}", good=False)


def _fonts() -> str:
    from core.papers import fonts  # noqa: PLC0415  asked of a package that may be broken: it is said then

    lacking = fonts.missing(LETTERS)
    if lacking:
        raise LookupError(f"the papers' face lacks {lacking}")
    return "Source Serif Pro and Source Sans Pro hold every letter of the papers"


def _languages() -> Check:
    found = [
        file.stem.removeprefix("app_")
        for file in resources.files("translations", ".qm")
        if file.stem.startswith("app_")
    ]
    return Check("languages", ", ".join(dict.fromkeys(["en", *found])), {"kk", "ru"} <= set(found))


def _folder() -> Check:
    folder = folders.data_folder()
    place = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(place).free
    writable = place.is_dir() and os.access(place, os.W_OK)
    state = "" if folder.exists() else " (made at the first start)"
    lacking = "" if writable else ", can't be written to"
    if free < gate.REFUSE_BELOW:
        lacking += f", at least {_megabytes(gate.REFUSE_BELOW)} are needed"
    return Check("folder", f"{folder}{state}, {_megabytes(free)} free{lacking}", not lacking)


def _megabytes(size: int) -> str:
    return f"{size // (1024 * 1024)} MB"


def _tried_folder() -> Check:
    try:
        return _folder()
    except OSError as error:
        return Check("folder", f"{folders.data_folder()}: {error.strerror or error}", good=False)


def _last_copy() -> Check:
    """The newest copy that the program made of a working file, by its name; it is not opened here."""
    from core import backups  # noqa: PLC0415  asked of a package that may be broken: it is said then

    folder = folders.backup_folder(folders.data_folder())
    newest = next(iter(backups.listed(folder)), None)
    if newest is None:
        return Check("last copy", f"none yet in {folder}", good=True, needed=False)
    entries = f"{newest.entries} " + ("entry" if newest.entries == 1 else "entries")
    return Check("last copy", f"{newest.made:%Y-%m-%d %H:%M} UTC, {newest.election}, {entries}", True, False)


def _display() -> Check:
    found = display.found()
    said = ", ".join(found) or "none: the window can't open here"
    return Check("display", said, bool(found), needed=False)
