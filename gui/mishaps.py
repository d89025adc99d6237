"""Mistakes of the program: each kind told once, calmly: what is saved, the report, how to go on."""

import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from core import logs, reports
from core.rules.findings import Sentence
from gui import wording
from gui.forms.registry import FORMS
from gui.program.standing import Where

Tell = Callable[[Sentence], None]


def nowhere() -> Where:
    """No window stands anywhere."""
    return Where()


def nothing() -> None:
    """Nothing is to be kept."""


def _keeps(where: Where) -> bool:
    """Whether what is typed in the form under way is kept; figures of a count never are."""
    return where.act in FORMS and FORMS[where.act](where.subject).keeps_draft


class Mishaps:
    """The excepthook: keeps what is typed, writes log and report, and tells of it once."""

    def __init__(
        self,
        log: Path,
        tell: Tell,
        *,
        where: Callable[[], Where] = nowhere,
        keep: Callable[[], None] = nothing,
    ) -> None:
        self._log, self._tell, self._where, self._keep = log, tell, where, keep
        self._seen: set[tuple[str, str]] = set()

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What `sys.excepthook` is set to."""
        place = traceback.extract_tb(trace)[-1:] if trace else []
        key = (kind.__name__, f"{place[0].filename}:{place[0].lineno}" if place else "")
        if key in self._seen:
            return
        self._seen.add(key)
        logs.mistake(error, trace)
        where = Where()
        with suppress(Exception):  # whatever went wrong, the rest of this has still to be done
            where = self._where()
            self._keep()
        report = reports.write(self._log, where.words(), datetime.now().astimezone(), error, trace)
        self._tell(wording.mistake(where.entry, str(report or self._log), typed=_keeps(where)))
