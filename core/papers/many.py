"""Several papers drawn at once: by as many processes as the machine has cores, in the order asked for.

Each is drawn as it is alone, so the bytes are the same. Where processes can't be forked (Windows), and in
a program with threads of its own (the window), one after another in this one.
"""

import contextlib
import os
import pickle
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from typing import IO, TypeVar

Made = TypeVar("Made")
Makers = Sequence[Callable[[], Made]]

FEWEST = 4
"""A process for fewer papers than these costs more than it saves."""
MOST = 4
_NUMBER = 4  # bytes in the queue for one number


def made(makers: Makers[Made], workers: int = 0) -> list[Made]:
    """What each of these makes, in their order; `workers` says how many processes, this one among them.

    What one of them raises is raised here. A process that dies leaves what it had taken to this one.
    """
    many = workers or _workers(len(makers))
    if many < 2:
        return [make() for make in makers]
    found = _shared(makers, many - 1)
    return [found[at] if at in found else make() for at, make in enumerate(makers)]


def _workers(papers: int) -> int:
    """How many processes are worth it, here and now."""
    forks = hasattr(os, "fork") and threading.active_count() == 1 and "PySide6.QtCore" not in sys.modules
    return min(cores(), papers // FEWEST, MOST) if forks else 1


def cores() -> int:
    """How many cores this process may use."""
    known = getattr(os, "sched_getaffinity", None)
    return len(known(0)) if known is not None else os.cpu_count() or 1


def _shared(makers: Makers[Made], others: int) -> dict[int, Made]:
    """What this process and so many others made, by number; each takes the next number from one queue."""
    take, give = os.pipe()
    with os.fdopen(give, "wb") as queue:
        queue.write(b"".join(at.to_bytes(_NUMBER, "big") for at in range(len(makers))))
    found: dict[int, Made] = {}
    with contextlib.ExitStack() as stack:
        places = [stack.enter_context(tempfile.TemporaryFile()) for _ in range(others)]
        started = [_start(makers, take, place) for place in places]
        try:
            _work(makers, take, found)
        finally:
            while os.read(take, 1 << 16):  # after a mistake nobody begins another
                pass
            os.close(take)
            ended = [os.waitpid(one, 0)[1] for one in started]
        for place, status in zip(places, ended, strict=True):
            if not status:
                place.seek(0)
                found |= pickle.load(place)  # noqa: S301  written by a process of our own a moment ago
    return found


def _start(makers: Makers[Made], take: int, place: IO[bytes]) -> int:
    """Another process at the same queue; what it made is in its file when it ends well."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        mine: dict[int, Made] = {}
        _work(makers, take, mine)
        pickle.dump(mine, place)
        place.flush()
        status = 0
    finally:
        os._exit(status)


def _work(makers: Makers[Made], take: int, found: dict[int, Made]) -> None:
    while number := os.read(take, _NUMBER):
        at = int.from_bytes(number, "big")
        found[at] = makers[at]()
