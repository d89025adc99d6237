"""Whole numbers in words, Kazakh and Russian, 0 … 99 999 (papers.md §4).

Words are nominative, small letters, masculine; the noun stands before the figure, so nothing agrees.
"""

from functools import cache

from core.papers.text import NBSP, Language

LIMIT = 99_999
_CODES = {"kk": "kz", "ru": "ru"}


@cache
def words(language: Language, number: int) -> str:
    """A number in words: «жиырма бір», «двадцать один»."""
    from num2words import num2words  # noqa: PLC0415  it loads sixty languages at once

    if not 0 <= number <= LIMIT:
        raise ValueError(f"{number} is outside 0 … {LIMIT}")
    return str(num2words(number, lang=_CODES[language]))


def digits(number: int) -> str:
    """A number in digits, thousands set apart: «1 005»."""
    return f"{number:,}".replace(",", NBSP)


def figure(language: Language, number: int) -> str:
    """A number in digits and in words: «21 (жиырма бір)»."""
    return f"{digits(number)}{NBSP}({words(language, number)})"
