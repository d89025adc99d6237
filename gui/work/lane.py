"""What the window has done in the record's lane: each a plain function of the cabinet or the open file."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core import terms
from core.cabinet import Cabinet as CoreCabinet
from core.plan import plan_file
from core.record.situation import Situation
from core.rules.words import Words
from gui import dates, words
from gui import view as views
from gui.desk import Cabinet, Desk, FileCard
from gui.jobs import Ticket
from gui.language import current


def list_files(cabinet: Cabinet, _ticket: Ticket) -> tuple[FileCard, ...]:
    """What lies in the folder."""
    return cabinet.files()


def make_practice(cabinet: Cabinet, ticket: Ticket) -> tuple[FileCard, ...]:
    """Make the practice files; what then lies in the folder."""
    cabinet.make_practice(ticket.report)
    return cabinet.files()


def open_file(
    cabinet: Cabinet, old: Desk | None, path: Path, between: bool, _ticket: Ticket
) -> tuple[Desk, views.View]:
    """Close one file and open another; `between` as the cabinet takes it."""
    if old is not None:
        old.close()
    desk = cabinet.open(path, between=between)
    try:
        return desk, views.read(desk)
    except Exception:
        desk.close()
        raise


def read(desk: Desk, _ticket: Ticket) -> views.View:
    """Read the open file."""
    return views.read(desk)


def close(desk: Desk, _ticket: Ticket) -> None:
    """Close a file."""
    desk.close()


def bring_over(cabinet: CoreCabinet, path: Path, _ticket: Ticket) -> dict[str, Any]:
    """What an earlier file holds for a new one."""
    return cabinet.bring_over(path)


def look_back(desk: Desk, seq: int, _ticket: Ticket) -> tuple[int, Situation]:
    """The record as it stood after an entry."""
    return seq, desk.situation_at(seq)


def pdf(desk: Desk, number: int, _ticket: Ticket) -> tuple[int, bytes]:
    """An issued paper as it is shown, a superseded one marked, with its number."""
    return number, desk.shown(number)


def terms_of(cabinet: CoreCabinet, open_: views.View | None, _ticket: Ticket) -> tuple[terms.Line, ...]:
    """The register of terms; what is open is not opened twice.

    Beside an open practice file that of practice, on the day of its clock.
    """
    practice = open_ is not None and open_.practice
    today = open_.now if open_ is not None and practice else datetime.now(UTC).astimezone()
    found = cabinet.terms(today.date(), practice=practice)
    return tuple(_told_here(line, open_) for line in found)


def _told_here(line: terms.Line, open_: views.View | None) -> terms.Line:
    if open_ is None or line.path != open_.path:
        return line
    return terms.Line(line.path, terms.term(open_.situation, open_.procedure, open_.now.date()))


def next_call(cabinet: CoreCabinet, path: Path, open_: views.View | None, _ticket: Ticket) -> dict[str, Any]:
    """What a file knows of the election that follows it."""
    if open_ is not None and open_.path == path and open_.journal:
        return terms.following(open_.situation, open_.journal[-1].hash).call
    return cabinet.next_call(path).call


def plan_of(view: views.View) -> bytes:
    """The deadlines of the open election for a calendar, in the language of the window."""
    names = {step: words.step(step) for step in view.procedure.calendar}
    told = {step: Words(*(dates.capital(name),) * 3) for step, name in names.items()}
    return plan_file(view.situation, view.procedure, dict(told), current(), view.now)
