"""What the card of keys and terms says, apart from how it is drawn: no PDF library is loaded to say it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """The texts of the card, in one language.

    A key: its name, what it does. A term: its name, its days or its rule, the point of the law.
    """

    language: str
    title: str
    about: str
    keys_title: str
    keys: tuple[tuple[str, str], ...]
    terms_title: str
    terms: tuple[tuple[str, str, str], ...]
    foot: str
