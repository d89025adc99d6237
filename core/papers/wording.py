"""The catalogue of the papers' words: `resources/wording/{kk,ru}.toml`, the same keys in both.

A tilde in the catalogue is a no-break space. Names of windows also stand in `en.toml`.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from core import resources
from core.papers.facts import Text
from core.papers.text import NBSP, Language, Markup, fill


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """All sentences of one language by their dotted key."""
    return MappingProxyType(dict(_flat("", tomllib.loads(resources.text("wording", f"{language}.toml")))))


def _flat(prefix: str, table: Mapping[str, object]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in table.items():
        if isinstance(value, dict):
            found += _flat(f"{prefix}{key}.", value)
        else:
            found.append((prefix + key, str(value).replace("~", NBSP)))
    return found


def say(language: Language, key: str, /, **values: str) -> Markup:
    """One sentence of a paper in one language, its placeholders filled and escaped."""
    return fill(catalogue(language)[key], **values)


def plain(key: str, /, **values: str) -> Text:
    """One sentence in both languages as plain text (for titles outside paragraphs)."""
    return Text(*(catalogue(language)[key].format(**values) for language in ("kk", "ru")))


def both(key: str, /, **values: str) -> Text:
    """One sentence in both languages, filled with the same values, ready for a paragraph."""
    return Text(say("kk", key, **values), say("ru", key, **values))


def title(kind: str) -> Text:
    """The title of a paper of one kind, as the register of papers names it."""
    return plain(f"title.{kind}")


def title_in(kind: str, language: str) -> str:
    """The title of a paper of one kind for the window, which also speaks English."""
    return catalogue(language)[f"title.{kind}"]
