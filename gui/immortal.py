"""None, True, False and NotImplemented made safe under PySide6 6.12 on Python 3.11.

The wheels treat these as immortal, which they are from Python 3.12 on: every call that returns
nothing gives back a `None` it never took, and after some tens of thousands of calls the interpreter
stops with «deallocating None». A large count, set once, makes them immortal here as well.
"""

import ctypes
import sys

OUT_OF_REACH = 1 << 40


def hold() -> None:
    """Set the counts out of reach; nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for one in (None, True, False, NotImplemented):
        count = ctypes.c_ssize_t.from_address(id(one))
        if count.value < OUT_OF_REACH:
            count.value += OUT_OF_REACH
