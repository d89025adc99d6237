"""What putting a copy in place would do, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.restoring import Difference, Holding
from gui import dates
from gui.saying import deeds

translate = QCoreApplication.translate
NOTHING_TO_DO = frozenset({"same", "other"})


def may(difference: Difference) -> bool:
    """Whether there is anything to put back, and it is of this election."""
    return difference.relation not in NOTHING_TO_DO


def lines(copy: Holding, difference: Difference) -> Iterator[str]:
    """What the copy holds, and what would be lost or gained."""
    held = translate("Restored", "This copy holds {entries} entries; the last: {act}, {moment}.")
    if copy.last is not None:
        yield held.format(
            entries=copy.entries, act=deeds.deed(copy.last), moment=dates.full_moment(copy.last.at)
        )
    yield _relation(difference)
    if difference.lost:
        yield translate(
            "Restored", "Lost would be %n entry(s), from the last: ", "", len(difference.lost)
        ) + ("; ".join(deeds.deed(one) for one in reversed(difference.lost[-3:])))
    if may(difference):
        yield translate("Restored", "The file as it is now is kept as a copy first.")


def _relation(difference: Difference) -> str:
    return {
        "absent": translate("Restored", "There is no such file here: the copy becomes it."),
        "same": translate("Restored", "The file holds the same: there is nothing to put back."),
        "older": translate("Restored", "The copy is an earlier state of this file."),
        "newer": translate("Restored", "The copy goes further than this file."),
        "parted": translate("Restored", "The copy and this file went on in two different ways."),
        "other": translate("Restored", "The copy is of another election: it can't be put in this place."),
        "unreadable": translate("Restored", "The file can't be read: the copy takes its place."),
    }[difference.relation]
