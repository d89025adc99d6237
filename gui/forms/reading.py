"""Digits, days and hours as people type them, read forgivingly and never guessed."""

import re
from datetime import date, time

from core.acts.base import GREATEST

YEAR = re.compile(r"(?<=[0-9])\s*(?:г|ж|года|год|жылғы|жыл)\.?$")
"""What follows the year on paper, in Russian and in Kazakh."""
WHOLE = re.compile(r"[0-9]{1,9}")
WIDEST = 9
"""Longer ones are not read as numbers at all."""


def whole(text: str) -> int | None:
    """A whole number; spaces between its digits don't count."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text)
    return int(plain) if WHOLE.fullmatch(plain) else None


def large(text: str) -> bool:
    """Whether it is a whole number, and more than any that can be recorded."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text)
    return re.fullmatch(r"[0-9]+", plain) is not None and (len(plain) > WIDEST or int(plain) > GREATEST)


def day(text: str) -> date | None:
    """12.08.2005, 12 8 2005, 12082005, 2005-08-12, 12.08.2005 г.; None where there is no such day."""
    numbers = _numbers(text)
    return None if numbers is None or len(numbers[2]) != 4 else _day(*numbers)


def short_year(text: str) -> bool:
    """Whether it would be a day, were the year not typed with two digits: 12.08.05, 120805."""
    numbers = _numbers(text)
    return (
        numbers is not None
        and len(numbers[2]) == 2
        and _day(numbers[0], numbers[1], f"20{numbers[2]}") is not None
    )


def _numbers(text: str) -> tuple[str, str, str] | None:
    """Day, month and year as they are typed."""
    plain = YEAR.sub("", text.strip())
    if re.fullmatch(r"[0-9]{6}|[0-9]{8}", plain):
        return plain[:2], plain[2:4], plain[4:]
    parts = re.split(r"\s*[.,/\-\s]\s*", plain.rstrip("."))
    if len(parts) != 3 or not all(re.fullmatch(r"[0-9]{1,4}", part) for part in parts):
        return None
    return (parts[2], parts[1], parts[0]) if len(parts[0]) == 4 else (parts[0], parts[1], parts[2])


def _day(day_: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), int(month), int(day_))
    except ValueError:
        return None


def hour(text: str) -> time | None:
    """10:15, 10.15, 10 15, 1015, 9; None where there is no such hour."""
    plain = text.strip()
    if re.fullmatch(r"[0-9]{3,4}", plain):
        parts = [plain[:-2], plain[-2:]]
    else:
        parts = re.split(r"\s*[.,:\-\s]\s*", plain)
    if len(parts) == 1:
        parts.append("00")
    if len(parts) != 2 or not all(re.fullmatch(r"[0-9]{1,2}", part) for part in parts) or len(parts[1]) != 2:
        return None
    try:
        return time(int(parts[0]), int(parts[1]))
    except ValueError:
        return None


def shown(of: date) -> str:
    """A day as it is typed: 12.08.2005."""
    return f"{of.day:02d}.{of.month:02d}.{of.year:04d}"
