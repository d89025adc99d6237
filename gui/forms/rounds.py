"""What the forms of the two votes share: the vote a subject names, its title, the day of the file's clock."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from gui.forms import reading
from gui.forms.numbers import PARTED
from gui.view import View

translate = QCoreApplication.translate


def today(view: View) -> str:
    """The day of the file's clock, the hour still to be typed."""
    return the_day(view.now.date())


def the_day(day: date) -> str:
    """A day, the hour still to be typed."""
    return f"{reading.shown(day)}{PARTED}"


def round_of(subject: str) -> int:
    """The vote that a subject names: `2`, `2:1`; the first where it names none."""
    return 2 if subject.startswith("2") else 1


def titled(title: str, round_: int) -> str:
    """A title that says so where it is of the second vote."""
    if round_ == 2:
        return translate("DayForms", "{title} (second vote)").format(title=title)
    return title
