"""What a survey found, in the words of the window; and the reading of it, off the window's thread.

The database's library is loaded with the first survey, in the lane.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from core.writing import write_whole
from gui import dates
from gui.jobs import Ticket
from gui.language import current


@dataclass(frozen=True, slots=True)
class Surveyed:
    """The lines of the table, what the chart counts, and the units themselves for the exports."""

    told: str
    heads: tuple[str, ...]
    lines: Sequence[Any]
    urgencies: tuple[tuple[str, str, int], ...]
    stages: tuple[tuple[str, str, int], ...]
    units: tuple[Any, ...]
    at: datetime
    language: str


class Lines(Sequence[Any]):
    """The lines of the table, each made when it is first looked at: there may be thousands."""

    def __init__(self, units: tuple[Any, ...], make: Callable[[Any], Any]) -> None:
        self._units, self._make = units, make
        self._made: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._units)

    def __getitem__(self, place: int) -> Any:  # type: ignore[override]
        if place not in self._made:
            self._made[place] = self._make(self._units[place])
        return self._made[place]


def read(url: str, at: datetime, within: int | None, ticket: Ticket) -> Surveyed:
    """Read a database; Misuse says why it can't be. The libraries are loaded with the first survey."""
    from core.scale.survey import survey  # noqa: PLC0415

    return told(survey(url, at, within=within, progress=ticket.report), at)


def told(units: tuple[Any, ...], at: datetime) -> Surveyed:
    """The same units in the language of the window."""
    from core.scale import shown  # noqa: PLC0415

    language = current()
    many = shown.word("text", "count", language).format(n=len(units))
    when = shown.word("text", "at", language).format(day=dates.day(at.date()))
    return Surveyed(
        f"{many} · {when}",
        shown.heads(language),
        Lines(units, lambda one: shown.line(one, language)),
        tuple((key, shown.word("urgency", key, language), n) for key, n in shown.counts(units)),
        tuple((key, shown.word("stage", key, language), n) for key, n in shown.stages(units)),
        units,
        at,
        language,
    )


def save_csv(found: Surveyed, path: Path, _ticket: Ticket) -> Path:
    """Write the table for a spreadsheet in the place of what the person named."""
    from core.scale import shown, survey  # noqa: PLC0415

    write_whole(path, survey.csv_table(shown.table(found.units, current())))
    return path


def save_pdf(found: Surveyed, path: Path, _ticket: Ticket) -> Path:
    """Write chart and table as a PDF in the place of what the person named."""
    from core.scale import survey_pdf  # noqa: PLC0415

    write_whole(path, survey_pdf.draw(found.units, at=found.at, language=current()))
    return path
