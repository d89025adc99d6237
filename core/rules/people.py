"""Names, the Kazakh alphabet, age and the personal number (law.md §9, papers.md §5).

Names are values: never markup, never inflected. What is wrong with one is answered with findings; a
Latin letter in a Cyrillic word is only said, for the clerk may be copying what a passport shows.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from core.rules.bilingual import Name, Person
from core.rules.findings import Finding

ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
LONGEST_NAME = 120

_PLACE = {letter: chr(0x41 + place) for place, letter in enumerate(ALPHABET.lower())}
_APART = frozenset(" -\u00a0\u2010\u2011\u2013'\u2019\u02bc.")
_LOOKALIKES = {
    **dict(zip("aeopcyxkmthiəɵ", "аеорсухкмтһіәө", strict=True)),
    **dict(zip("ABEKMHOPCTYXIƏƟ", "АВЕКМНОРСТУХІӘӨ", strict=True)),
}
_FORBIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 18, "2": 18, "3": 19, "4": 19, "5": 20, "6": 20}
_ROMAN = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh",
    "з": "z", "и": "i", "й": "i", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o",
    "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh",
    "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "", "э": "e",
    "ю": "yu", "я": "ya", "ə": "a",
}  # fmt: skip


def sort_key(text: str) -> str:
    """A key that sorts as the Kazakh alphabet of 42 letters does, whatever the case.

    Spaces, hyphens and apostrophes come before letters; letters of other alphabets come last.
    """
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return "".join(" " if ch in _APART else _PLACE.get(ch, f"~{ch}") for ch in folded)


def name_key(name: Name) -> tuple[str, str, str]:
    """The key of a person's place on a list: surname, given name, patronymic (Art. 37)."""
    return sort_key(name.surname), sort_key(name.given), sort_key(name.patronymic)


def search_key(text: str) -> str:
    """A folded form for search and for finding doubles: case, Ё, spaces and Latin look-alikes put aside."""
    words = "".join(
        " " if ch in _APART else _LOOKALIKES.get(ch, ch) for ch in unicodedata.normalize("NFC", text)
    )
    return " ".join(unicodedata.normalize("NFC", words.casefold()).replace("ё", "е").split())


def same_name(one: Person, other: Person) -> bool:
    """The same full name in either language, its parts in whatever order: most likely the same person."""
    return any(_parts(mine.full) == _parts(theirs.full) for mine, theirs in _beside(one, other))


def namesakes(one: Person, other: Person) -> bool:
    """The same surname and given name in either language, whatever became of the patronymic."""
    return any(
        _parts(f"{mine.surname} {mine.given}") == _parts(f"{theirs.surname} {theirs.given}")
        for mine, theirs in _beside(one, other)
    )


def _parts(name: str) -> list[str]:
    return sorted(search_key(name).split())


def _beside(one: Person, other: Person) -> tuple[tuple[Name, Name], ...]:
    return (one.kk, other.kk), (one.ru, other.ru)


def age_on(born: date, day: date) -> int:
    """Whole years of age on a day; a year is complete on the birthday itself (D1485 p.11)."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def ascii_slug(text: str, longest: int = 60) -> str:
    """Lower-case ASCII for a file name, words joined by hyphens; never empty."""
    folded = unicodedata.normalize("NFC", text).casefold()
    latin = "".join(_ROMAN.get(ch, ch) for ch in folded)
    plain = "".join(ch for ch in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(ch))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:longest].strip("-") or "x"


def check_name(text: str, field: str, *, may_be_empty: bool = False) -> Iterator[Finding]:
    """What is wrong or unusual in one part of a name."""
    found = _forbidden(text)
    if found:
        yield Finding("person.forbidden_character", (field,), {"character": found})
        return
    name = unicodedata.normalize("NFC", text).strip()
    if not any(ch.isalnum() for ch in name):
        if name or not may_be_empty:
            yield Finding("person.empty", (field,))
        return
    if len(name) > LONGEST_NAME:
        yield Finding("person.too_long", (field,), {"length": len(name), "longest": LONGEST_NAME})
    if any(unicodedata.category(ch).startswith("N") for ch in name):
        yield Finding("person.digit", (field,), {"name": name})
    unusual = "".join(dict.fromkeys(ch for ch in name if _unusual(ch)))
    if unusual:
        yield Finding("person.unusual_character", (field,), {"name": name, "characters": unusual})
    yield from _scripts(name, field)


def check_person(name: Name, path: str) -> Iterator[Finding]:
    """What is wrong or unusual in a name; a name without a patronymic is lawful (law.md §9)."""
    yield from check_name(name.surname, f"{path}.surname")
    yield from check_name(name.given, f"{path}.given")
    yield from check_name(name.patronymic, f"{path}.patronymic", may_be_empty=True)


def is_personal_number(number: str) -> bool:
    """Whether a text is twelve digits with the right check digit (law.md §9)."""
    if re.fullmatch(r"[0-9]{12}", number) is None:
        return False
    digits = [int(ch) for ch in number]
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=False)) % 11
        if rest < 10:
            return rest == digits[11]
    return False


def check_personal_number(number: str, field: str, born: date | None = None) -> Iterator[Finding]:
    """Refuse a malformed number; only say that it tells another birth date (resolution No 853 of 2013)."""
    if not is_personal_number(number):
        yield Finding("person.personal_number", (field,))
        return
    century = _CENTURIES.get(number[6])
    if born is None:
        return
    if number[:6] != f"{born:%y%m%d}" or (century is not None and century != born.year // 100):
        yield Finding("person.personal_number_birth", (field,))


def _forbidden(text: str) -> str:
    """The first character that may stand in no name, as `U+202E`; empty when there is none."""
    return next((f"U+{ord(ch):04X}" for ch in text if unicodedata.category(ch) in _FORBIDDEN), "")


def _script(ch: str) -> str:
    word = unicodedata.name(ch, "").split(" ", 1)[0]
    return word if word in {"CYRILLIC", "LATIN"} else ""


def _unusual(ch: str) -> bool:
    return ch not in _APART and not unicodedata.category(ch).startswith("N") and not _is_letter(ch)


def _is_letter(ch: str) -> bool:
    return unicodedata.category(ch) in {"Lu", "Ll"} and bool(_script(ch))


def _scripts(name: str, field: str) -> Iterator[Finding]:
    """Words that mix Cyrillic and Latin: by look-alike letters alone, or outright."""
    for word in re.split(r"[\s\-]+", name):
        latin = [ch for ch in word if _script(ch) == "LATIN"]
        if not latin or not any(_script(ch) == "CYRILLIC" for ch in word):
            continue
        code = "person.lookalike" if all(ch in _LOOKALIKES for ch in latin) else "person.mixed_script"
        yield Finding(code, (field,), {"word": word, "letters": "".join(dict.fromkeys(latin))})
