"""Letting a person stop what takes long: an export to a slow stick, the check of a large file."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Row = TypeVar("Row")
Stop = Callable[[], bool]
"""Whether the person has asked to stop; may be asked from another thread."""


class Stopped(Exception):  # noqa: N818  a wish, not an error
    """It was stopped before its end: nothing was written that stays, and nothing is said of the file."""


def never() -> bool:
    """Nobody asks to stop."""
    return False


def check(stop: Stop) -> None:
    """Raise Stopped if the person has asked to."""
    if stop():
        raise Stopped


def going(rows: Iterable[Row], stop: Stop) -> Iterator[Row]:
    """The rows, until the person asks to stop."""
    for row in rows:
        check(stop)
        yield row
