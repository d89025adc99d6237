"""What stands in which column: told by headings in Kazakh, Russian or English, else by the cells."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from core.importing.tables import Row, Table
from core.rules.people import search_key

NUMBER, YEAR = "number", "birth_year"
NAMES = {code: (code, f"{code}_given", f"{code}_patronymic") for code in ("kk", "ru")}
"""A name in one column, or its surname there and the given name and patronymic in columns of their own."""
ADDRESSES = {code: f"address_{code}" for code in ("kk", "ru")}
ROLES = (NUMBER, *NAMES["kk"], *NAMES["ru"], YEAR, *ADDRESSES.values())
Mapped = Mapping[str, int]
"""The column of each role that has one."""

KAZAKH = re.compile("[әғқңөұүһі]|ауыл|кент|көше", re.IGNORECASE)
YEAR_IN_TEXT = re.compile(r"(?<![0-9])(1[89][0-9]{2}|20[0-9]{2})(?![0-9])")
_HEADING_ROWS = 25
_MOSTLY = 0.6


def _folded(*words: str) -> tuple[str, ...]:
    return tuple(search_key(word.casefold()) for word in words)


_YEARS = _folded("туған", "рожд", "г р", "born", "birth", "т ж")
_YEARS_WHOLE = _folded("год", "жылы", "жыл", "year")
_NUMBERS = _folded(
    "№", "no", "n", "#", "№ п/п", "п/п", "№п/п", "номер", "нөмірі", "нөмір", "р/с", "р/с №", "№ р/с", "р/н",
    "рет саны", "реттік нөмірі", "реттік №", "number", "nr", "рс", "пп",
)  # fmt: skip
_ADDRESSES = {
    "kk": _folded("мекен", "тұрғылықты", "тұратын"),
    "ru": _folded("адрес", "жительств", "проживан"),
}
_ADDRESSES_ANY = _folded("address", "residence")
_SURNAMES = {"kk": _folded("тегі", "фамилиясы"), "ru": _folded("фамили")}
_SURNAMES_ANY = _folded("surname", "family name", "last name")
_GIVENS = {"kk": _folded("аты", "есімі"), "ru": _folded("имя")}
_GIVENS_ANY = _folded("given", "first name", "forename")
_PATRONYMICS = {"kk": _folded("әкесінің"), "ru": _folded("отчеств")}
_PATRONYMICS_ANY = _folded("patronymic", "middle name")
_WHOLE_NAMES = {"kk": _folded("аты жөні", "т а ә", "таә", "т а ж"), "ru": _folded("ф и о", "фио")}
_WHOLE_NAMES_ANY = _folded("name", "full name", "депутат", "deputy")
_MARKED = {
    "kk": re.compile(r"қаз|\bказ|\bkaz|\bkk\b|\bkz\b|мемлекеттік"),
    "ru": re.compile(r"орыс|\bрус|\brus|\bru\b"),
}


@dataclass(frozen=True, slots=True)
class Recognised:
    """Which column is what, the line of the headings (0 where there are none) and what they say."""

    mapping: Mapped
    heading: int
    titles: tuple[str, ...]


def recognise(table: Table) -> Recognised:
    """Find the headings among the first rows, and what stands in each column."""
    for row in table.rows[:_HEADING_ROWS]:
        found = _by_headings(row)
        if len(found) >= 2 and not _looks_like_data(row):
            below = [one for one in table.rows if one.line > row.line]
            return Recognised(_settled(found, below), row.line, row.cells)
    return Recognised(_by_content(table), 0, ())


def is_heading(row: Row) -> bool:
    """Whether a row is headings: repeated at the top of each printed page, as a rule."""
    return len(_by_headings(row)) >= 2 and not _looks_like_data(row)


def _looks_like_data(row: Row) -> bool:
    return any(YEAR_IN_TEXT.search(cell) for cell in row.cells)


def _by_headings(row: Row) -> dict[int, tuple[str, str]]:
    """Of each column the kind that its heading tells (`name`, `address` …) and its language, if any."""
    found = {}
    for place, cell in enumerate(row.cells):
        told = _heading(cell)
        if told is not None:
            found[place] = told
    return found


def _heading(cell: str) -> tuple[str, str] | None:
    raw = cell.casefold()
    text, plain = search_key(raw), search_key(re.sub(r"[,;:()/]", " ", raw))
    marked = next((code for code, sign in _MARKED.items() if sign.search(raw)), "")
    if text in _NUMBERS or plain in _NUMBERS:
        return (NUMBER, "")
    if plain in _YEARS_WHOLE or any(word in plain for word in _YEARS):
        return (YEAR, "")
    for kind, by_language, whole in (
        ("address", _ADDRESSES, _ADDRESSES_ANY),
        ("name", _WHOLE_NAMES, ()),
    ):
        told = _language(plain, by_language, whole)
        if told is not None:
            return kind, marked or told
    parts = {
        kind: told
        for kind, by_language, whole in (
            ("name", _SURNAMES, _SURNAMES_ANY),
            ("patronymic", _PATRONYMICS, _PATRONYMICS_ANY),
            ("given", _GIVENS, _GIVENS_ANY),
        )
        if (told := _language(plain, by_language, whole)) is not None
    }
    if "name" in parts and len(parts) > 1:
        return "name", marked or parts["name"]
    for kind in ("name", "patronymic", "given"):
        if kind in parts:
            return ("surname" if kind == "name" else kind), marked or parts[kind]
    told = _language(plain, {}, _WHOLE_NAMES_ANY)
    return None if told is None else ("name", marked or told)


def _language(text: str, by_language: Mapping[str, Sequence[str]], whole: Sequence[str]) -> str | None:
    """The language that a heading's words tell; empty: of none; None: the words are others."""
    for code, words in by_language.items():
        if any(word in text for word in words):
            return code
    return "" if any(word in text for word in whole) else None


def _settled(found: dict[int, tuple[str, str]], rows: Sequence[Row]) -> dict[str, int]:
    """Roles of the columns; where a heading tells no language, or two the same, the letters tell it."""
    made: dict[str, int] = {}
    kinds: dict[str, list[tuple[int, str]]] = {}
    for place, (kind, language) in found.items():
        if kind in (NUMBER, YEAR):
            made.setdefault(kind, place)
        else:
            kinds.setdefault("name" if kind == "surname" else kind, []).append((place, language))
    roles: dict[str, Callable[[str], str]] = {
        "name": lambda code: NAMES[code][0],
        "given": lambda code: NAMES[code][1],
        "patronymic": lambda code: NAMES[code][2],
        "address": lambda code: ADDRESSES[code],
    }
    for kind, places in kinds.items():
        for code, place in _by_language(places, rows).items():
            made[roles[kind](code)] = place
    for whole, given, _ in NAMES.values():
        if given in made and whole not in made:
            made[whole] = made.pop(given)  # «Аты» or «Имя» alone heads the whole name
    return made


def _by_language(places: list[tuple[int, str]], rows: Sequence[Row]) -> dict[str, int]:
    made: dict[str, int] = {}
    open_ = []
    for place, code in places:
        twice = len([one for one in places if one[1] == code]) > 1
        if code and not twice:
            made.setdefault(code, place)
        else:
            open_.append(place)
    free = [code for code in ("kk", "ru") if code not in made]
    if len(open_) == 1 and len(free) == 2:
        made["kk" if _kazakh(open_[0], rows) else "ru"] = open_[0]
    elif len(open_) >= 2 and len(free) == 2:
        first, second = open_[:2]
        if _kazakh_share(second, rows) > _kazakh_share(first, rows):
            first, second = second, first
        made |= {"kk": first, "ru": second}
    elif open_ and free:
        made[free[0]] = open_[0]
    return made


def _cells(place: int, rows: Sequence[Row]) -> list[str]:
    return [one.cells[place] for one in rows if place < len(one.cells) and one.cells[place]]


def _kazakh_share(place: int, rows: Sequence[Row]) -> int:
    """Cells with a Kazakh letter, of a hundred."""
    cells = _cells(place, rows)
    return 100 * sum(1 for cell in cells if KAZAKH.search(cell)) // max(len(cells), 1)


def _kazakh(place: int, rows: Sequence[Row]) -> bool:
    return _kazakh_share(place, rows) >= 30


def _by_content(table: Table) -> dict[str, int]:
    """Without headings: a column of years, a column of numbers before it, names, then addresses."""
    rows, width = table.rows, table.width
    made: dict[str, int] = {}
    years = [place for place in range(width) if _mostly(place, rows, _is_year)]
    if years:
        made[YEAR] = years[0]
    numbers = [place for place in range(width) if _mostly(place, rows, _is_number) and place not in years]
    if numbers and numbers[0] < made.get(YEAR, width):
        made[NUMBER] = numbers[0]
    texts = [place for place in range(width) if place not in made.values() and _mostly(place, rows, _is_text)]
    split = made.get(YEAR, min(texts[:1], default=0) + 2)
    names = [(place, "") for place in texts if place < split][:2]
    addresses = [(place, "") for place in texts if place > split or (YEAR not in made and place >= split)][:2]
    made |= {NAMES[code][0]: place for code, place in _by_language(names, rows).items()}
    made |= {ADDRESSES[code]: place for code, place in _by_language(addresses, rows).items()}
    return made


def _mostly(place: int, rows: Sequence[Row], what: Callable[[str], bool]) -> bool:
    cells = _cells(place, rows)
    return bool(cells) and sum(1 for cell in cells if what(cell)) >= _MOSTLY * len(cells)


def _is_year(cell: str) -> bool:
    return len(cell) <= 12 and YEAR_IN_TEXT.search(cell) is not None


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"[0-9]{1,4}\.?", cell) is not None


def _is_text(cell: str) -> bool:
    return any(ch.isalpha() for ch in cell)
