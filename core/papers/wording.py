"""The catalogue of the papers' words: `resources/wording/{kk,ru}.toml`, the same keys in both.

A tilde in the catalogue is a no-break space. Names of windows also stand in `en.toml`. Over the catalogue
lie the wording of a rule set and, over that, what the commission words itself; `speaking` puts both in
force while a paper is drawn. A line that no source gives word for word is composed (`composed.toml`):
those alone a commission may word anew.
"""

import string
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from core import resources
from core.papers.text import NBSP, Language, Markup, fill
from core.rules.bilingual import Text

FORMS = ("cap", "its", "its_of", "of", "by", "at", "cap_by")
"""The forms of the act's name that a sentence may ask for, besides the plain word."""

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Layers:
    """What lies over the catalogue, and how acts in prose are set (papers.md §1).

    `rules` is a rule set's wording by language and key, `own` the commission's by `language:key`.
    `resolution` heads acts ҚАУЛЫ / ПОСТАНОВЛЕНИЕ, else ШЕШІМ / РЕШЕНИЕ; `parallel` sets both languages on
    one sheet, Kazakh left.
    """

    rules: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    own: Mapping[str, str] = field(default_factory=dict)
    resolution: bool = False
    parallel: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """A line that the commission words itself: the catalogue's text and its own."""

    language: str
    key: str
    catalogue: str
    own: str


BASE = Layers()
"""The catalogue alone, acts headed as decisions, each language on sheets of its own."""

_LAYERS: ContextVar[Layers] = ContextVar("layers", default=BASE)


@contextmanager
def speaking(layers: Layers) -> Iterator[None]:
    """All words said within are those of these layers."""
    token = _LAYERS.set(layers)
    try:
        yield
    finally:
        _LAYERS.reset(token)


def layers() -> Layers:
    """The layers in force."""
    return _LAYERS.get()


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
            found.append((prefix + key, _glued(str(value))))
    return found


def _glued(text: str) -> str:
    return text.replace("~", NBSP)


@cache
def composed_keys() -> frozenset[str]:
    """The keys whose words are composed: no decree, law or form gives them (papers.md, mark [C])."""
    return frozenset(tomllib.loads(resources.text("wording", "composed.toml"))["keys"])


def changed(own: Mapping[str, str]) -> tuple[Changed, ...]:
    """What a commission words itself, in the order of the catalogue."""
    return tuple(
        Changed(language, key, text, own[f"{language}:{key}"])
        for language in ("kk", "ru")
        for key, text in catalogue(language).items()
        if own.get(f"{language}:{key}", text) != text
    )


def placeholders(text: str) -> frozenset[str]:
    """The names within braces. Raises `ValueError` where the braces are not in order."""
    found = list(string.Formatter().parse(text))
    if any(name == "" or spec or conversion for _, name, spec, conversion in found if name is not None):
        raise ValueError("a placeholder is a name within braces")
    return frozenset(name for _, name, _, _ in found if name is not None)


def without_act(names: frozenset[str]) -> frozenset[str]:
    """Placeholders without the act's name, which every sentence may use or leave."""
    return frozenset(name for name in names if name != "act" and not name.startswith("act_"))


def template(language: str, key: str) -> str:
    """A sentence before it is filled: the commission's own, else the rule set's, else the catalogue's."""
    over = layers()
    own = over.own.get(f"{language}:{key}")
    if own is None:
        own = over.rules.get(language, _NOTHING).get(key)
    return catalogue(language)[key] if own is None else _glued(own)


def act(language: str, form: str) -> str:
    """The commission's act by name in one form: «ШЕШІМ» or «ҚАУЛЫ» (`kind`), its verb, «шешімнің» (`of`)."""
    return catalogue(language)[f"act.{'resolution' if layers().resolution else 'decision'}.{form}"]


def _act(language: str) -> Mapping[str, str]:
    """The same in all the forms that sentences ask for: {act} is the plain word, {act_of} its genitive."""
    return _forms(language, layers().resolution)


@cache
def _forms(language: str, resolution: bool) -> Mapping[str, str]:
    """The forms of either name."""
    said = f"act.{'resolution' if resolution else 'decision'}."
    known = catalogue(language)
    return {"act": known[f"{said}word"], **{f"act_{form}": known[said + form] for form in FORMS}}


def say(language: Language, key: str, /, **values: str) -> Markup:
    """One sentence of a paper in one language, its placeholders filled and escaped."""
    return fill(template(language, key), **_act(language), **values)


def filled(language: str, key: str, /, **values: str) -> str:
    """One sentence in one language as plain text, to be set into another."""
    return template(language, key).format(**_act(language), **values)


def plain(key: str, /, **values: str) -> Text:
    """One sentence in both languages as plain text (for titles outside paragraphs)."""
    return Text(filled("kk", key, **values), filled("ru", key, **values))


def both(key: str, /, **values: str) -> Text:
    """One sentence in both languages, filled with the same values, ready for a paragraph."""
    return Text(say("kk", key, **values), say("ru", key, **values))


def title(kind: str) -> Text:
    """The title of a paper of one kind, as the register of papers names it."""
    return plain(f"title.{kind}")


def title_in(kind: str, language: str) -> str:
    """The title of a paper of one kind for the window, which also speaks English."""
    forms = _act(language) if language != "en" else {}
    return template(language, f"title.{kind}").format(**forms)
