"""Clocks: a real election uses the laptop's, a practice file one of its own that people move."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Gives the present moment, aware."""

    def now(self) -> datetime:
        """The present moment."""


class LaptopClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """The present moment, UTC."""
        return datetime.now(UTC)


class StandingClock:
    """A practice clock: it stands where it was set until somebody moves it (procedure.md §2)."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Where the clock stands."""
        return self._moment

    def move(self, moment: datetime) -> None:
        """Set the clock; the office refuses a moment before the last entry."""
        self._moment = moment
