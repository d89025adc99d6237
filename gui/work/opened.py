"""The one file that is open: its desk, its last reading and its door, and what the lane is asked of them."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal

from core.office import Office
from gui import view as views
from gui import wording
from gui.desk import Cabinet, Desk
from gui.forms.door import OfficeDoor
from gui.jobs import Jobs, Ticket
from gui.work import lane


class Opened(QObject):
    """`opened` follows another file, `reread` every reading (and whether it says the same as the last).

    `lost` carries the finding for which a file could not be opened, or had to be let go.
    """

    opened = Signal()
    reread = Signal(object, bool)
    lost = Signal(object)

    def __init__(self, window: QObject, jobs: Jobs, cabinet: Cabinet) -> None:
        super().__init__(window)
        self._jobs, self._cabinet = jobs, cabinet
        self.desk: Desk | None = None
        self.view: views.View | None = None
        self._door: OfficeDoor | None = None
        self.wanted = Path()

    def open_file(self, path: Path, *, between: bool = False) -> None:
        """Close the file that is open and open another; `wanted` is the last one asked for."""
        self.wanted = path
        self._jobs.run(
            partial(lane.open_file, self._cabinet, self.desk, path, between),
            self._on_opened,
            self.failed,
            owner=self,
            label=self.tr("Opening {name}").format(name=path.name),
        )
        self.desk = None

    def refresh(self) -> None:
        """Read the open file again."""
        if self.desk is not None:
            self._jobs.run(partial(lane.read, self.desk), self._on_read, self.failed, owner=self)

    def move_clock(self, moment: datetime) -> None:
        """Move the clock of a practice file."""
        door = self.door()
        if door is not None and self.view is not None and self.view.practice:
            self._jobs.run(partial(_move, door, moment), self._on_read, self.failed, owner=self)

    def door(self) -> OfficeDoor | None:
        """The door of the open file; one for as long as it is open, for it keeps the drafts."""
        if self.desk is None:
            return None
        if self._door is None or self._door.office is not self.desk:
            self._door = OfficeDoor(cast("Office", self.desk))
        return self._door

    def office(self) -> Office | None:
        """The office of the open file."""
        return self.desk if isinstance(self.desk, Office) else None

    def take(self, office: Office) -> None:
        """Another office has just been made by a call: it is the open one from now on."""
        old, self.desk = self.desk, office
        if old is not None:
            self._close(old)

    def let_go(self) -> Desk | None:
        """Hand over the desk, to be closed by whoever takes it."""
        desk, self.desk, self.view, self._door = self.desk, None, None, None
        return desk

    def failed(self, error: Exception) -> bool:
        """Let the file go where the error is one of its own; whether it was."""
        finding = wording.finding_of(error)
        if finding is None:
            return False
        desk = self.let_go()
        if desk is not None:
            self._close(desk)
        self.lost.emit(finding)
        return True

    def _close(self, desk: Desk) -> None:
        self._jobs.run(partial(lane.close, desk), _nothing, owner=self)

    def _on_opened(self, opened: tuple[Desk, views.View]) -> None:
        self.desk, self.view = opened
        self.opened.emit()

    def _on_read(self, reading: views.View) -> None:
        same, self.view = reading.says_the_same(self.view), reading
        self.reread.emit(reading, same)


def _move(door: OfficeDoor, moment: datetime, _ticket: Ticket) -> views.View:
    return door.move_clock(moment)


def _nothing(_value: object) -> None:
    """The end of a job that has no more to say."""
