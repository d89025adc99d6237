"""The log of the window: what was done and what went wrong, without anything that somebody typed.

A line holds words of the program and whole numbers only. Of an exception it keeps the kinds, the codes and
the places in the source: its message may quote a name or a figure, so it is left out. The commands write
where they are told and keep no log.
"""

import faulthandler
import logging
import re
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

LOGGER = logging.getLogger("hattama")
MOST_BYTES, MOST_FILES = 256 * 1024, 4
WORD = re.compile(r"(?!.*\d{5})[a-z][a-z0-9_.:+-]{0,63}")
"""A word of the program: an act, a code. No capitals, no space, no Cyrillic, no long number."""
HIDDEN = "…"
ROOT = Path(__file__).resolve().parents[1]
LIBRARY = re.compile(r"site-packages|dist-packages|python3\.?\d+|lib|_internal", re.IGNORECASE)
"""A folder of modules; what stands before it is somebody's computer."""
OURS = ("core.", "gui.")
"""Whose errors carry a code of the catalogue; that of another may be any text."""
_NAMED = re.compile(r'File "([^"]+)"')

_crashes: TextIO | None = None
_handler: logging.Handler | None = None


class _Quiet(RotatingFileHandler):
    """A log that can't be written to stops nothing: a full disk, a stick that was pulled."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  the library's name
        """Let it be."""


def begin(file: Path) -> Path | None:
    """Write the log there from now on, a crash of the interpreter beside it; None where no file can be."""
    end()
    global _handler, _crashes  # noqa: PLW0603  one log in a process
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _handler = _Quiet(file, maxBytes=MOST_BYTES, backupCount=MOST_FILES - 1, encoding="utf-8")
        _crashes = _crash_file(file).open("a", encoding="utf-8")
    except OSError:
        end()
        return None
    _handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.addHandler(_handler)
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    faulthandler.enable(file=_crashes)
    return file


def end() -> None:
    """Let go of the log."""
    global _handler, _crashes  # noqa: PLW0603
    if _handler is not None:
        LOGGER.removeHandler(_handler)
        _handler.close()
    if _crashes is not None:
        faulthandler.disable()
        _crashes.close()
    _handler = _crashes = None


def _crash_file(file: Path) -> Path:
    """Where a crash of the interpreter is written; what has grown long is begun anew.

    The interpreter writes whole paths as it dies; the next start shortens them.
    """
    crashes = file.with_suffix(".crash.log")
    with suppress(OSError):
        if crashes.stat().st_size > MOST_BYTES:
            crashes.unlink()
            return crashes
        said = crashes.read_text(encoding="utf-8", errors="replace")
        if said != shortened(said):
            crashes.write_text(shortened(said), encoding="utf-8")
    return crashes


def event(name: str, *words: str, **numbers: int) -> None:
    """One line: a word of the program for what happened, further ones, and numbers by name."""
    said = [plain(name), *map(plain, words), *(f"{key}={int(value)}" for key, value in numbers.items())]
    LOGGER.info("%s", " ".join(said))


def mistake(error: BaseException, trace: TracebackType | None = None) -> None:
    """A mistake of the program: kinds, codes and places, from the cause to what was raised last."""
    LOGGER.error("%s", "\n".join(["mistake", *told(error, trace or error.__traceback__)]))


def told(error: BaseException, trace: TracebackType | None) -> list[str]:
    """A mistake without its message: kinds, codes and places, the cause first."""
    lines = []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        lines = [*told(cause, cause.__traceback__), "  and then"]
    lines += [f"  {place(frame.filename)}:{frame.lineno} {frame.name}" for frame in _frames(trace)]
    code = getattr(error, "code", getattr(error, "errno", ""))
    ours = isinstance(code, str) and type(error).__module__.startswith(OURS) and WORD.fullmatch(code)
    code = code if isinstance(code, int) or ours else ""
    return [*lines, f"  {type(error).__module__}.{type(error).__qualname__} {code}".rstrip()]


def _frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    return traceback.extract_tb(trace)[-40:] if trace is not None else []


def place(file: str) -> str:
    """A source file by its last parts, none above the program or a library: where they lie names a person."""
    path = Path(file)
    if path.is_relative_to(ROOT):
        inside = path.relative_to(ROOT).parts
    elif path.is_absolute():
        at = max((n for n, part in enumerate(path.parts) if LIBRARY.fullmatch(part)), default=-2)
        inside = path.parts[at + 1 :]
    else:
        inside = path.parts
    return "/".join(inside[-3:]) or HIDDEN


def shortened(said: str) -> str:
    """What the interpreter says of a crash, its files by their last parts."""
    return _NAMED.sub(lambda found: f'File "{place(found[1])}"', said)


def plain(word: str) -> str:
    """A word of the program; anything else is hidden."""
    return word if WORD.fullmatch(word) else HIDDEN
