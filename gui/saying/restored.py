"""What putting a copy in place would do, in words."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui import dates, words
from gui.language import current
from gui.saying import deeds

if TYPE_CHECKING:  # putting a copy back is loaded when one is looked into
    from core.restoring import Difference, Holding

translate = QCoreApplication.translate
NOTHING_TO_DO = frozenset({"same", "other"})


def may(difference: "Difference", *, open_here: bool = True) -> bool:
    """Whether there is anything to put back: into the open file, or where there is no such file."""
    return difference.relation not in NOTHING_TO_DO and (open_here or difference.relation == "absent")


def lines(
    copy: "Holding", difference: "Difference", target: Path, *, open_here: bool = True
) -> Iterator[str]:
    """What the copy holds, and what would be lost or gained; it is put in the place of `target`."""
    if not open_here and copy.unit is not None and copy.vote_day is not None:
        whose = translate("Restored", "{unit}, vote on {day}.")
        yield whose.format(unit=copy.unit[current()], day=dates.day(copy.vote_day))
    held = translate("Restored", "This copy holds {entries} entries; the last: {act}, {moment}.")
    if copy.last is not None:
        yield held.format(
            entries=copy.entries,
            act=deeds.deed(copy.last),
            moment=dates.full_moment(copy.last.at.astimezone(copy.zone)),
        )
    if not open_here and difference.relation != "absent":
        told = translate("Restored", "This election is in the folder already. Open its file first: {file}")
        yield told.format(file=words.file_name(target))
        return
    yield _relation(difference)
    if difference.lost:
        yield translate(
            "Restored", "This would lose %n entry(s), from the last: ", "", len(difference.lost)
        ) + ("; ".join(deeds.deed(one) for one in reversed(difference.lost[-3:])))
    if difference.relation == "absent":
        yield translate("Restored", "It will be {file} in the folder.").format(file=words.file_name(target))
    elif may(difference):
        yield translate("Restored", "The file as it is now is kept as a copy first.")


def _relation(difference: "Difference") -> str:
    return {
        "absent": translate("Restored", "There is no such file here: the copy becomes it."),
        "same": translate("Restored", "The file holds the same: there is nothing to put back."),
        "older": translate("Restored", "The copy is an earlier state of this file."),
        "newer": translate("Restored", "The copy has more entries than this file."),
        "parted": translate("Restored", "The copy and this file went on in two different ways."),
        "other": translate("Restored", "The copy is of another election: it can't be put in this place."),
        "unreadable": translate("Restored", "The file can't be read: the copy takes its place."),
    }[difference.relation]
