"""Finding by words in any order, any part of a word: case, Ё, look-alike Latin letters make no difference.

Without Kazakh letters on the keyboard «Қағазов» is found by «кагазов»; what fits every letter comes first.
"""

from dataclasses import dataclass

from core.rules.people import search_key

_WITHOUT_KAZAKH = str.maketrans("әғқңөұүһі", "агкноуухи")


@dataclass(frozen=True, slots=True)
class Key:
    """What a text is found by: folded as it is written, and without the letters that only Kazakh has."""

    exact: str
    loose: str


def key(*texts: str) -> Key:
    """The key of some texts together."""
    whole = " ".join(texts)
    exact = f" {search_key(whole)} {search_key(whole.casefold())}"
    return Key(exact, exact.translate(_WITHOUT_KAZAKH))


def rank(query: str, found: Key) -> int | None:
    """How well a query fits: 0 words begin so, 1 they hold it, 2 but for Kazakh letters, None not at all."""
    for words in (search_key(query).split(), search_key(query.casefold()).split()):
        if not words:
            return None
        if all(f" {word}" in found.exact for word in words):
            return 0
    for words in (search_key(query).split(), search_key(query.casefold()).split()):
        if all(word in found.exact for word in words):
            return 1
    words = search_key(query.casefold()).translate(_WITHOUT_KAZAKH).split()
    return 2 if all(word in found.loose for word in words) else None
