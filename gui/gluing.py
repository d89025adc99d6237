"""What stays on one line: a number with the word that names it, a dash with what is before it."""

import re

NBSP = "\u00a0"
_NAMED = (
    "п", "пп", "подп", "ст", "гл", "стр", "д", "дом", "кв", "корп", "каб", "тел", "№", "No",
    "p", "pp", "art", "Art", "house", "flat", "үй", "пәтер", "бөлме",
)  # fmt: skip
"""Words before a number that say nothing without it: point, article, house, flat."""
_NUMBER = re.compile(rf"((?<!\w)(?:{'|'.join(_NAMED)})\.?|:) (?=[\d…])")
_OF = re.compile(r"(?<=\d) (из|of) (?=\d)")
_COMPARED = re.compile(r"(?<=\d) ([<>≤≥]) (?=\d)")
_LAST = re.compile(r"(?<=\w) (of|at|by|от|с|на|жоқ|бар|ма|ме|ба|бе|па|пе)(?=[.?]?$)")
"""Words at the end that say nothing alone on a line."""
_PATH = re.compile(r"(?:/|\\\\|[A-Za-z]:[/\\])\S")
"""A path on a disk: who copies it wants it as it is."""


def glued(text: str) -> str:
    """A text whose lines break not between «п.» and 25, «7 из» and 7, nor before a dash or a last «жоқ»."""
    if _PATH.match(text):
        return text
    text = _COMPARED.sub(rf"{NBSP}\1{NBSP}", _LAST.sub(rf"{NBSP}\1", text))
    said = _OF.sub(rf"{NBSP}\1{NBSP}", _NUMBER.sub(rf"\1{NBSP}", text))
    return said.replace(" – ", f"{NBSP}– ")
