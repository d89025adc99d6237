"""No mistake leaves a method that Qt calls: an event, a size, what a model holds, how a row is painted.

PySide 6.12 on Python 3.11 dies of one that was raised in C (a division by zero, the end of an iterator): its
value is no exception yet, and PySide asks it for its arguments. Others come out of whatever call happened to
make Qt ask, half done. So such methods are wrapped as each class of the window is made: a mistake goes to
`sys.excepthook`, as one in a slot does, Qt gets an answer that stops nothing, and the window lives.
"""

import sys
import traceback
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt

ANSWERS: dict[str, Any] = {
    "event": False,
    "eventFilter": False,
    "editorEvent": False,
    "sizeHint": QSize(),
    "minimumSizeHint": QSize(),
    "minimumSize": QSize(0, 0),
    "hasHeightForWidth": False,
    "heightForWidth": -1,
    "expandingDirections": Qt.Orientation(0),
    "rowCount": 0,
    "columnCount": 0,
    "count": 0,
}
"""What Qt is answered where a method failed; nothing, where it asks for nothing."""
PLAIN = frozenset({"count", "data", "event", "flags", "index", "paint"})
"""Qt's names that are written as ours are; all others have a capital inside, and none of ours has."""


def hold() -> None:
    """From now on each class made from one of Qt's is steady."""
    QObject.__init_subclass__ = classmethod(_made)  # type: ignore[arg-type,assignment,method-assign]


def _made(cls: type[QObject], **given: Any) -> None:
    """A class was made: wrap what it overrides of Qt."""
    super(QObject, cls).__init_subclass__(**given)
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and _is_qts(cls, name):
            setattr(cls, name, steady(method))


def _is_qts(cls: type[QObject], name: str) -> bool:
    written_so = name in PLAIN or (name != name.lower() and not name.startswith("_"))
    return written_so and any(
        name in vars(base) for base in cls.__mro__ if base.__module__.startswith("PySide6")
    )


def steady(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method, whose mistakes are told and go no further."""

    @wraps(method)
    def kept(*given: Any) -> Any:
        try:
            return method(*given)
        except Exception as error:  # whatever it is: Qt can do nothing with it
            sys.excepthook(type(error), error, error.__traceback__)
            traceback.clear_frames(error.__traceback__)  # a painter at work holds its paper
            return ANSWERS.get(method.__name__)

    return kept
