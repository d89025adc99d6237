"""How far an export or a verification is, in words, and not more often than an eye follows."""

from contextlib import suppress
from time import monotonic

from PySide6.QtCore import QCoreApplication

from gui.jobs import Cancelled, Ticket

translate = QCoreApplication.translate
EACH = 0.05
"""Seconds between two reports of the same kind of work."""


class Telling:
    """What `core.audit` tells of its progress, handed on to the status line. Both may be called anywhere."""

    def __init__(self, ticket: Ticket) -> None:
        self._ticket = ticket
        self._last = ("", 0.0)

    def stop(self) -> bool:
        """Whether the person has asked to stop."""
        return self._ticket.cancelled

    def told(self, what: str, done: int, total: int) -> None:
        """So much of that is done."""
        now = monotonic()
        if self._last[0] != what or done == total or now - self._last[1] >= EACH:
            self._last = (what, now)
            with suppress(Cancelled):  # the work asks for itself, where it can clear up behind it
                self._ticket.report(done, total, said(what, done, total))


def said(what: str, done: int, total: int) -> str:
    """A kind of work and how far it is."""
    pattern = {
        "rows": translate("Progress", "Written: rows {done} of {total}"),
        "entries": translate("Progress", "Checked: entries {done} of {total}"),
        "papers": translate("Progress", "Checked: papers and scans {done} of {total}"),
        "synced": translate("Progress", "On the medium: {done} of {total} MB"),
        "read_back": translate("Progress", "Read back: {done} of {total} MB"),
        "tables": translate("Progress", "Written: tables {done} of {total}"),
    }[what]
    return pattern.format(done=done, total=total)
