"""Several papers drawn at once: by as many processes as the machine has cores, in the order asked for.

For `make papers` only: the program draws a paper or two with each act, where another process costs more
than it saves.
"""

import contextlib
import os
import pickle
import tempfile
from collections.abc import Callable, Sequence
from typing import IO, TypeVar

Made = TypeVar("Made")
Makers = Sequence[Callable[[], Made]]

_NUMBER = 4  # bytes in the queue for one number


def made(makers: Makers[Made], workers: int) -> list[Made]:
    """What each of these makes, in their order, by so many processes, this one among them.

    What one of them raises is raised here. A process that dies leaves what it had taken to this one.
    """
    if workers < 2 or not hasattr(os, "fork"):
        return [make() for make in makers]
    found = _shared(makers, workers - 1)
    return [found[at] if at in found else make() for at, make in enumerate(makers)]


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
                found |= pickle.load(place)
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
