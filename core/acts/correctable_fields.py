"""What an entry that may be set right is made of: its kind of row, its fields, and how to read them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.record.situation import Situation
from core.rules.bilingual import Person, Text

Values = Mapping[str, str | int]
"""What a row holds in its correctable fields; a day is written `YYYY-MM-DD`, an hour `YYYY-MM-DDTHH:MM`."""


class Sort(StrEnum):
    """What a field is, which says how a new value is checked."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    NAME = "name"
    PATRONYMIC = "patronymic"
    WHOLE = "whole"
    DAY = "day"
    HOUR = "hour"
    MEMBER = "member"
    NUMBER = "number"
    VOTES = "votes"
    GROUND = "ground"


@dataclass(frozen=True, slots=True)
class Field:
    """A field that may be set right; a `sealed` one lies in the vault, another may have a `stored` name."""

    sort: Sort = Sort.LINE
    sealed: bool = False
    may_be_empty: bool = False
    stored: str = ""

    def column(self, name: str) -> str:
        """The column of the row that holds the field."""
        return f"{name}_sealed" if self.sealed else self.stored or name


@dataclass(frozen=True, slots=True)
class Subject:
    """A kind of row: its table, the fields that may be set right, and how to read them by the row's key."""

    table: str
    fields: Mapping[str, Field]
    read: Callable[[Situation, str], Values | None]
    whole_key: bool = False


LINE, PARAGRAPH, DAY, WHOLE = Field(), Field(Sort.PARAGRAPH), Field(Sort.DAY), Field(Sort.WHOLE)
HOUR, MEMBER = Field(Sort.HOUR), Field(Sort.MEMBER, may_be_empty=True)
NAMES: Mapping[str, Field] = {
    f"{part}_{language}": Field(Sort.PATRONYMIC if part == "patronymic" else Sort.NAME)
    for part in ("surname", "given", "patronymic")
    for language in ("kk", "ru")
}


def both(name: str, field: Field = LINE) -> dict[str, Field]:
    """A field in both languages."""
    return {f"{name}_kk": field, f"{name}_ru": field}


def texts(name: str, text: Text | None) -> dict[str, str]:
    """A text in both languages as its row holds it; nothing where there is none."""
    return {f"{name}_kk": text.kk, f"{name}_ru": text.ru} if text is not None else {}


def names(person: Person) -> dict[str, str]:
    """A person's name in both languages as its row holds it."""
    return {
        f"{part}_{language}": getattr(person[language], part)
        for part in ("surname", "given", "patronymic")
        for language in ("kk", "ru")
    }


def hour(moment: datetime | None) -> str | None:
    """A moment as its row is corrected: `YYYY-MM-DDTHH:MM`; None where there is none."""
    return f"{moment:%Y-%m-%dT%H:%M}" if moment is not None else None


def written(**values: str | date | None) -> dict[str, str]:
    """The fields that hold something; one that was never entered is not set right but missing."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
        if value is not None
    }


def whole_key(key: str) -> int:
    """The number that a key writes; -1 where it writes none."""
    return int(key) if key.isascii() and key.isdigit() and len(key) < 10 else -1


def subject_key(subject: Subject, key: str) -> str | int:
    """The row's key as its table has it."""
    return int(key) if subject.whole_key else key
