"""The tables of a record, each read once, and what a row's columns mean: moments, days, texts, names."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from operator import attrgetter
from typing import Any, TypeVar

from core.record.situation import Unit
from core.rules.bilingual import Name, Person, Text

Item = TypeVar("Item")
Rows = Callable[[str], Iterable[Any]]
"""The rows of a table, by its name; any object with its columns as attributes will do."""


class Tables:
    """The tables of one record, each read when it is first asked for, and no second time."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._read: dict[str, list[Any]] = {}
        self._grouped: dict[tuple[str, str], Mapping[Any, list[Any]]] = {}
        self._vault: dict[str, str] = {row.id: row.value for row in rows("vault")}

    def all(self, table: str) -> list[Any]:
        """The rows of a table in the order of their keys."""
        if table not in self._read:
            rows = list(self._rows(table))
            numbered = not rows or isinstance(rows[0].id, int)
            rows.sort(key=attrgetter("id") if numbered else _Parts().order)
            self._read[table] = rows
        return self._read[table]

    def by(self, table: str, column: str) -> Mapping[Any, list[Any]]:
        """The same, by what they belong to; none where nothing belongs to it."""
        if (table, column) not in self._grouped:
            made: dict[Any, list[Any]] = defaultdict(list)
            rows = self.all(table)
            for row, owner in zip(rows, map(attrgetter(column), rows), strict=True):
                made[owner].append(row)
            self._grouped[table, column] = made
        return self._grouped[table, column]

    def opened(self, commitment: str | None) -> str:
        """What lies in the vault under a commitment; empty where it was left out or removed."""
        return self._vault.get(commitment or "", "")


class _Parts(dict[str, tuple[int, int, str]]):
    """What the parts of text keys are ordered by, each worked out once."""

    def __missing__(self, part: str) -> tuple[int, int, str]:
        made = self[part] = (0, int(part), "") if part.isdigit() else (1, 0, part)
        return made

    def order(self, row: Any) -> tuple[tuple[int, int, str], ...]:
        """Rows in the order of their keys, the numbers inside a key as numbers (`1:2` before `1:10`)."""
        return tuple(map(self.__getitem__, row.id.split(":")))


def first(items: Iterable[Item]) -> Item | None:
    """The one row of a table that holds one at most."""
    return next(iter(items), None)


def at(text: str) -> datetime:
    """A moment, with its offset."""
    return datetime.fromisoformat(text)


def maybe_at(text: str | None) -> datetime | None:
    """A moment that may be missing."""
    return datetime.fromisoformat(text) if text else None


def on(text: str) -> date:
    """A day."""
    return date.fromisoformat(text)


def maybe_on(text: str | None) -> date | None:
    """A day that may be missing."""
    return date.fromisoformat(text) if text else None


def both(row: Any, name: str) -> Text:
    """A text in Kazakh and Russian, from the columns `<name>_kk` and `<name>_ru`."""
    return Text(getattr(row, f"{name}_kk"), getattr(row, f"{name}_ru"))


def maybe_both(row: Any, name: str) -> Text | None:
    """The same, where it may be missing."""
    kk, ru = getattr(row, f"{name}_kk"), getattr(row, f"{name}_ru")
    return None if kk is None or ru is None else Text(kk, ru)


def three(row: Any, name: str) -> Unit:
    """A text in all three languages."""
    return Unit(*(getattr(row, f"{name}_{code}") for code in ("kk", "ru", "en")))


def maybe_three(row: Any, name: str) -> Unit | None:
    """The same, where it may be missing."""
    found = three(row, name)
    return None if None in (found.kk, found.ru, found.en) else found


def person(row: Any) -> Person:
    """The name of whom a row is about, in Kazakh and Russian."""
    return Person(
        Name(row.surname_kk, row.given_kk, row.patronymic_kk),
        Name(row.surname_ru, row.given_ru, row.patronymic_ru),
    )
