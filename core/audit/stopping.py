"""Letting a person stop what takes long, and hear how far it is: an export to a slow stick, a large file."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")
Stop = Callable[[], bool]
"""Whether the person has asked to stop; may be asked from another thread."""
Told = Callable[[str, int, int], None]
"""Hears of what (`rows`, `entries`, `papers`, `synced`, `read_back`, `tables`) how much is done, of all."""


class Stopped(Exception):  # noqa: N818  a wish, not an error
    """It was stopped before its end: nothing was written that stays, and nothing is said of the file."""


def never() -> bool:
    """Nobody asks to stop."""
    return False


def unheard(_what: str, _done: int, _total: int) -> None:
    """Nobody listens."""


def check(stop: Stop) -> None:
    """Raise Stopped if the person has asked to."""
    if stop():
        raise Stopped


@dataclass(slots=True)
class Way:
    """A piece of work of known length: it counts, tells how far it is, and stops when it is asked to."""

    what: str
    total: int
    stop: Stop = never
    told: Told = unheard
    done: int = 0

    def step(self, more: int = 1) -> None:
        """So much more is done; raises Stopped."""
        check(self.stop)
        self.done += more
        self.told(self.what, self.done, self.total)

    def along(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows, each a step."""
        for row in rows:
            self.step()
            yield row
