"""Text on its way to a paper: cleaned, escaped, glued. The one place where text becomes markup.

A person's name is text and never markup: `esc` is the only door into a paragraph, and what has gone
through it is `Markup`. Everything else that is put into a paragraph is escaped again.
"""

import re
import unicodedata
from dataclasses import fields, is_dataclass
from functools import lru_cache
from html import escape
from typing import Literal

from core.rules.bilingual import Name, Person, Text

Language = Literal["kk", "ru"]
LANGUAGES: tuple[Language, Language] = ("kk", "ru")
NBSP = "\u00a0"

_NUMBER = re.compile(r"№[ \u00a0]*(?=\S)")
_DASH = re.compile(r" (?=[–—] )")
_BLANK = re.compile(r"[ \t\r\n\v\f\u2028\u2029]+")
_NARROW = str.maketrans(
    {"\u202f": NBSP, "\u2009": " ", "\u2011": "-", "\u200b": "", "\ufeff": "", "\u00ad": ""}
)


class Markup(str):
    """Text that is safe inside a paragraph; made by this module only."""

    __slots__ = ()


@lru_cache(maxsize=2048)
def clean(text: str) -> str:
    """One line of composed letters, blanks single, no dash at a line's start, «№» with its number."""
    line = _BLANK.sub(" ", unicodedata.normalize("NFC", text).translate(_NARROW)).strip(" ")
    return _glued(line)


def _glued(line: str) -> str:
    return _DASH.sub(NBSP, _NUMBER.sub("№" + NBSP, line))


def esc(text: str) -> Markup:
    """A text as a paragraph may carry it: every sign stands for itself."""
    return text if isinstance(text, Markup) else Markup(escape(clean(text), quote=False))


def bold(text: str) -> Markup:
    """The same text in the strong cut of its face."""
    return Markup(f"<b>{esc(text)}</b>")


class _Safe(dict[str, str]):
    """Values that are escaped when a sentence asks for them: most sentences name none."""

    def __getitem__(self, key: str) -> Markup:
        return esc(super().__getitem__(key))


def fill(template: str, **values: str) -> Markup:
    """A sentence of the catalogue with its placeholders filled; every value is escaped."""
    return Markup(_glued(escape(template, quote=False).format_map(_Safe(values))))


def joined(separator: str, *parts: str) -> Markup:
    """Texts set one after another, empty ones left out."""
    return Markup(escape(separator).join(esc(part) for part in parts if part))


def lines(*parts: str) -> Markup:
    """Texts set one under another, empty ones left out."""
    return Markup("<br/>".join(esc(part) for part in parts if part))


def pick(text: Text, language: Language) -> str:
    """A text in one of the two languages."""
    return text.kk if language == "kk" else text.ru


def name_of(person: Person, language: Language) -> Name:
    """A person's name in one of the two languages."""
    return person.kk if language == "kk" else person.ru


def strong(name: Name) -> Markup:
    """A full name with its surname in the strong cut, so that a list is read by surnames."""
    rest = " ".join(part for part in (name.given, name.patronymic) if part)
    return Markup(f"{bold(name.surname)} {esc(rest)}" if rest else bold(name.surname))


def every_text(value: object) -> str:
    """All the text within frozen facts, run together, as it will be printed."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        return "".join(every_text(item) for item in value)
    if is_dataclass(value):
        return "".join(every_text(getattr(value, field.name)) for field in fields(value))
    return ""
