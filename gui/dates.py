"""Days, hours and time left, in the window's language. Patterns are translated, names come from QLocale."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.acts.agenda import Deadline, time_left
from core.record.situation import Window
from core.rules.calendar import late_days
from gui.language import current

NBSP = "\u00a0"


def _format(day: date, pattern: str) -> str:
    said = QLocale(current()).toString(QDate(day.year, day.month, day.day), pattern)
    return said.replace(" ", NBSP)


def day(of: date) -> str:
    """17 July 2005."""
    return _format(of, QCoreApplication.translate("Dates", "d MMMM yyyy", "day, month and year"))


def short(of: date) -> str:
    """17 July."""
    return _format(of, QCoreApplication.translate("Dates", "d MMMM", "day and month"))


def axis(of: date) -> str:
    """17 Jul, as narrow as it gets."""
    return _format(of, QCoreApplication.translate("Dates", "d MMM", "day and month, shortened")).rstrip(".")


def weekday(of: date) -> str:
    """Sunday."""
    return _format(of, "dddd")


def with_weekday(of: date) -> str:
    """Sunday, 17 July."""
    return QCoreApplication.translate("Dates", "{weekday}, {day}").format(weekday=weekday(of), day=short(of))


def hour(moment: datetime) -> str:
    """14:02."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


def moment(at: datetime) -> str:
    """17 July, 14:02."""
    return QCoreApplication.translate("Dates", "{day}, {hour}").format(day=short(at.date()), hour=hour(at))


def full_moment(at: datetime) -> str:
    """17 July 2005, 14:02."""
    return QCoreApplication.translate("Dates", "{day}, {hour}").format(day=day(at.date()), hour=hour(at))


def end(closes: datetime) -> str:
    """The end of a window as people name it: 24:00 of its last day."""
    if (closes.hour, closes.minute) == (0, 0):
        before = (closes.replace(tzinfo=None) - timedelta(seconds=1)).date()
        return QCoreApplication.translate("Dates", "{day}, {hour}").format(day=short(before), hour="24:00")
    return moment(closes)


def span(window: Window) -> str:
    """27 June – 12 July; until 10 August; one day alone; the hour where it is not a whole day."""
    last = (window.closes.replace(tzinfo=None) - timedelta(seconds=1)).date() if window.closes else None
    if window.opens is None:
        if window.closes is None:
            return ""
        return QCoreApplication.translate("Dates", "until {moment}").format(moment=end(window.closes))
    first = window.opens.date()
    if last is None:
        return QCoreApplication.translate("Dates", "from {day}").format(day=short(first))
    if first == last:
        return short(first)
    if first.month == last.month:
        same = QCoreApplication.translate("Dates", "{first}–{last} {month}", "12–16 August")
        return same.format(first=first.day, last=last.day, month=_format(last, "MMMM"))
    return f"{short(first)} – {short(last)}"


def left(to: datetime, now: datetime) -> str:
    """The time left in one or two words: 2 days; 13 hours; 40 minutes; once gone, the day of lateness."""
    gone = late_days(to, now)
    if gone:
        return _late_day(gone)
    gap = time_left(to, now)
    if gap.days:
        return QCoreApplication.translate("Dates", "%n day(s)", "", gap.days)
    if gap.hours:
        return QCoreApplication.translate("Dates", "%n hour(s)", "", gap.hours)
    return QCoreApplication.translate("Dates", "%n minute(s)", "", gap.minutes)


def _late_day(days: int) -> str:
    """Lateness as the Rules count it, each day begun a day, so that band and finding agree."""
    return QCoreApplication.translate("Dates", "day {number}").format(number=days)


def left_fully(to: datetime, now: datetime) -> str:
    """The time left with its second part: 2 days 13 hours; once gone, the day of lateness."""
    gone = late_days(to, now)
    if gone:
        return _late_day(gone)
    gap = time_left(to, now)
    parts = []
    if gap.days:
        parts.append(QCoreApplication.translate("Dates", "%n day(s)", "", gap.days))
    if gap.hours and gap.days < 7:
        parts.append(QCoreApplication.translate("Dates", "%n hour(s)", "", gap.hours))
    if gap.minutes and not gap.days:
        parts.append(QCoreApplication.translate("Dates", "%n minute(s)", "", gap.minutes))
    return " ".join(parts) or QCoreApplication.translate("Dates", "now")


def until(term: Deadline, now: datetime, *, fully: bool = False) -> str:
    """The time left to a term. Days to an opening are the calendar's: from 10 to 14 March they are 4."""
    if term.kind == "opens" and not term.passed and time_left(term.moment, now).days:
        days = (term.moment.date() - now.astimezone(term.moment.tzinfo).date()).days
        return QCoreApplication.translate("Dates", "%n day(s)", "", days)
    return left_fully(term.moment, now) if fully else left(term.moment, now)


def when(deadline: Deadline) -> str:
    """When a deadline falls: its last day with the weekday, and the hour."""
    if deadline.kind == "opens":
        return with_weekday(deadline.moment.date())
    hours = "24:00" if deadline.at_midnight else hour(deadline.moment)
    named = with_weekday(deadline.last_day)
    return QCoreApplication.translate("Dates", "{day}, {hour}").format(day=named, hour=hours)


def capital(text: str) -> str:
    """A sentence begins with a capital; the rest stays."""
    return text[:1].upper() + text[1:]
