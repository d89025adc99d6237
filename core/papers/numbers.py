"""Whole numbers in words, Kazakh and Russian, 0 … 99 999 (papers.md §4).

Words are nominative, small letters, masculine; the noun stands before the figure, so nothing agrees.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from core.papers.text import NBSP, Language

LIMIT = 99_999
_CODES = {"kk": "kz", "ru": "ru"}


_BLANK: ContextVar[bool] = ContextVar("blank", default=False)


@contextmanager
def unfilled() -> Iterator[None]:
    """While a blank form is drawn, every figure is room to write, whatever it was reckoned from."""
    token = _BLANK.set(True)
    try:
        yield
    finally:
        _BLANK.reset(token)


def is_unfilled(number: int) -> bool:
    """Whether a number is room to write."""
    return isinstance(number, Unfilled) or _BLANK.get()


class Unfilled(int):
    """A number of a blank form: it prints as room to write, wherever it is printed."""

    shown: str

    def __new__(cls, shown: str = "______") -> "Unfilled":
        """`shown` is what stands for it: a line, or nothing within a cell."""
        made = super().__new__(cls, 0)
        made.shown = shown
        return made

    def __str__(self) -> str:
        return self.shown

    def __format__(self, _how: str) -> str:
        return self.shown


def words(language: Language, number: int) -> str:
    """A number in words: «жиырма бір», «двадцать один»; an unfilled one leaves its room empty."""
    return NBSP if is_unfilled(number) else _words(language, number)


@cache
def _words(language: Language, number: int) -> str:
    from num2words import num2words  # noqa: PLC0415  it loads sixty languages at once

    if not 0 <= number <= LIMIT:
        raise ValueError(f"{number} is outside 0 … {LIMIT}")
    return str(num2words(number, lang=_CODES[language]))


def digits(number: int) -> str:
    """A number in digits, thousands set apart: «1 005»."""
    if is_unfilled(number):
        return NBSP
    return f"{number:,}".replace(",", NBSP)


def figure(language: Language, number: int) -> str:
    """A number in digits and in words: «21 (жиырма бір)»."""
    if is_unfilled(number):
        return f"______{NBSP}({'_' * 16})"
    return f"{digits(number)}{NBSP}({words(language, number)})"


def counted(number: int, one: str, few: str, many: str) -> str:
    """A Russian noun after its figure: «1 час», «2 часа», «11 часов» (papers.md §4)."""
    tens, ones = number // 10 % 10, number % 10
    form = many if tens == 1 or ones == 0 or ones > 4 else one if ones == 1 else few
    return f"{digits(number)}{NBSP}{form}"
