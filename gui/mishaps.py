"""Mistakes of the program: each kind told once, calmly, with its trace in the log."""

import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from core import logs
from core.rules.findings import Sentence
from gui import wording

Tell = Callable[[Sentence], None]


class Mishaps:
    """The excepthook: writes every new mistake to the log, and tells of it once."""

    def __init__(self, log: Path, tell: Tell) -> None:
        self._log, self._tell = log, tell
        self._seen: set[tuple[str, str]] = set()

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What `sys.excepthook` is set to."""
        place = traceback.extract_tb(trace)[-1:] if trace else []
        key = (kind.__name__, f"{place[0].filename}:{place[0].lineno}" if place else "")
        if key in self._seen:
            return
        self._seen.add(key)
        logs.mistake(error, trace)
        self._tell(wording.mistake(str(self._log)))
