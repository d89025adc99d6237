"""What the window has done in the record's lane: each a plain function of the cabinet or the open file."""

from pathlib import Path
from typing import Any

from core.cabinet import Cabinet as CoreCabinet
from gui import view as views
from gui.desk import Cabinet, Desk, FileCard
from gui.jobs import Ticket


def list_files(cabinet: Cabinet, _ticket: Ticket) -> tuple[FileCard, ...]:
    """What lies in the folder."""
    return cabinet.files()


def make_practice(cabinet: Cabinet, ticket: Ticket) -> tuple[FileCard, ...]:
    """Make the practice files; what then lies in the folder."""
    cabinet.make_practice(ticket.report)
    return cabinet.files()


def open_file(cabinet: Cabinet, old: Desk | None, path: Path, _ticket: Ticket) -> tuple[Desk, views.View]:
    """Close one file and open another."""
    if old is not None:
        old.close()
    desk = cabinet.open(path)
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


def pdf(desk: Desk, number: int, _ticket: Ticket) -> tuple[int, bytes]:
    """The bytes of an issued paper, with its number."""
    return number, desk.pdf(number)


def save(path: Path, content: bytes, _ticket: Ticket) -> Path:
    """Write a paper's bytes into a file."""
    path.write_bytes(content)
    return path
