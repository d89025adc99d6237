"""Work off the window's thread: three lanes, one relay, results dropped when their owner is gone.

`record` is a single thread that lives as long as the program: a session never leaves it.
`paper` draws pages; `many` reads the files of many commissions and their database. What a runnable
raises comes back on the window's thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from core import logs
from core.audit.stopping import Stopped
from gui.rubbish import Rubbish


class Cancelled(Exception):  # noqa: N818 - not a fault: somebody asked for it
    """The work stopped because it was asked to."""


class Ticket:
    """The handle of one job: can be cancelled, knows whether it was.

    `stoppable`: the work heeds it, and somebody says so; the status line offers it for no other.
    """

    def __init__(self, label: str, relay: "_Relay | None" = None, *, stoppable: bool = False) -> None:
        self.label, self.stoppable = label, stoppable
        self._cancelled = Event()
        self._relay = relay

    def report(self, done: int, total: int, said: str = "") -> None:
        """Say how far the work is, also in words; raises `Cancelled` where somebody asked it to stop."""
        if self.cancelled:
            raise Cancelled
        if self._relay is not None:
            self._relay.moved.emit((self, done, total, said))

    def cancel(self) -> None:
        """Ask the work to stop; its result is dropped."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled.is_set()


Work = Callable[[Ticket], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], bool]
Stopping = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Outcome:
    ticket: Ticket
    value: Any
    error: Exception | None


class _Relay(QObject):
    """Carries outcomes to the window's thread. Owned by `Jobs`, outlives every runnable."""

    arrived = Signal(object)
    moved = Signal(object)


class _Run(QRunnable):
    """One job. It keeps a reference to the relay and nothing of the window."""

    def __init__(self, ticket: Ticket, work: Work, relay: _Relay) -> None:
        super().__init__()
        self._ticket, self._work, self._relay = ticket, work, relay

    def run(self) -> None:
        """Do the work; called by the pool."""
        value, error = None, None
        try:
            if self._ticket.cancelled:
                raise Cancelled  # noqa: TRY301 - it was not even begun
            value = self._work(self._ticket)
        except Exception as raised:
            error = raised
        self._relay.arrived.emit(_Outcome(self._ticket, value, error))


class Jobs(QObject):
    """Runs work in a lane and hands the result to `done`, or the error to `failed`.

    `failed` answers whether it knew the error; one it did not know is raised here, for the excepthook.
    """

    begun = Signal(object)
    ended = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relay = _Relay(self)
        self._relay.arrived.connect(self._on_arrived)
        self._relay.moved.connect(self.moved)
        self._waiting: dict[Ticket, tuple[Done, Failed | None, Stopping | None]] = {}
        self._owned: dict[int, set[Ticket]] = {}
        self._stopped = False
        self.rubbish = Rubbish(self, self.busy)
        self._lanes = {name: QThreadPool(self) for name in ("record", "paper", "many")}
        for pool in self._lanes.values():
            pool.setMaxThreadCount(1)
            pool.setExpiryTimeout(-1)

    def run(
        self,
        work: Work,
        done: Done,
        failed: Failed | None = None,
        *,
        owner: QObject,
        lane: str = "record",
        label: str = "",
        stopped: Stopping | None = None,
    ) -> Ticket:
        """Queue work; its result is dropped when the owner dies or the ticket is cancelled.

        With `stopped` a person may cancel it: it is called when the work has stopped. Work that was done
        before it heard of that is done, and its result is handed over.
        """
        ticket = Ticket(label, self._relay, stoppable=stopped is not None)
        if self._stopped:
            ticket.cancel()
            return ticket
        self._waiting[ticket] = (done, failed, stopped)
        self._own(owner, ticket)
        self.begun.emit(ticket)
        self._lanes[lane].start(_Run(ticket, work, self._relay))
        return ticket

    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._waiting)

    def stop(self, last: Work | None = None) -> None:
        """Cancel everything, do one last thing in the record's lane, and wait: before the window goes.

        Nothing is begun afterwards: a page may still ask while the window is taken apart.
        """
        self._stopped = True
        for ticket in list(self._waiting):
            self._drop(ticket)
        for pool in self._lanes.values():
            pool.clear()
        if last is not None:
            self._lanes["record"].start(_Run(Ticket(""), last, self._relay))
        for pool in self._lanes.values():
            pool.waitForDone()
        self.rubbish.stop()

    def _own(self, owner: QObject, ticket: Ticket) -> None:
        """Remember whose work it is; an owner is watched once, however much it asks for."""
        key = id(owner)
        if key not in self._owned:
            self._owned[key] = set()
            owner.destroyed.connect(partial(self._on_owner_gone, key))
        self._owned[key].add(ticket)

    def _on_owner_gone(self, key: int, _gone: object = None) -> None:
        for ticket in self._owned.pop(key, set()):
            self._drop(ticket)

    def _drop(self, ticket: Ticket) -> None:
        ticket.cancel()
        if self._waiting.pop(ticket, None) is not None:
            self.ended.emit(ticket)

    def _on_arrived(self, outcome: _Outcome) -> None:
        handlers = self._waiting.pop(outcome.ticket, None)
        if handlers is None:
            return
        for tickets in self._owned.values():
            tickets.discard(outcome.ticket)
        self.ended.emit(outcome.ticket)
        done, failed, stopped = handlers
        if outcome.ticket.cancelled and stopped is None:
            return
        if stopped is not None and isinstance(outcome.error, (Cancelled, Stopped)):
            stopped()
            return
        if outcome.error is not None:
            logs.event("problem", str(getattr(outcome.error, "code", "")))
        if outcome.error is None:
            done(outcome.value)
        elif failed is None or not failed(outcome.error):
            raise outcome.error
