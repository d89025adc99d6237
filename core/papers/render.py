"""The door to the papers: facts and a stamp in, one PDF out.

The modules of the single papers, and with them reportlab, are loaded when the first paper is drawn.
"""

from importlib import import_module

from core.papers import wording
from core.papers.facts import (
    Ballot,
    Certificate,
    Count,
    Electors,
    Facts,
    Letter,
    Order,
    Registration,
    Result,
    Stamp,
    Text,
    Winner,
)
from core.papers.rendered import MissingGlyph, Rendered
from core.papers.text import every_text

__all__ = ["KINDS", "MissingGlyph", "Rendered", "kind_of", "missing_letters", "render", "title", "title_in"]

_MODULES: dict[type, str] = {
    Registration: "registration",
    Certificate: "certificate",
    Electors: "electors",
    Ballot: "ballot",
    Count: "count",
    Result: "result",
    Winner: "winner",
    Letter: "letter",
    Order: "order",
}

KINDS: tuple[str, ...] = tuple(_MODULES.values())


def title(kind: str) -> Text:
    """The title of a paper of one kind, Kazakh and Russian."""
    return wording.title(kind)


def title_in(kind: str, language: str) -> str:
    """The title of a paper of one kind in the language of the window: kk, ru or en."""
    return wording.title_in(kind, language)


def kind_of(facts: Facts) -> str:
    """Which paper these facts make."""
    return _MODULES[type(facts)]


def missing_letters(facts: Facts) -> str:
    """The letters of the facts that the papers' faces lack, each once; empty when all can be printed."""
    from core.papers import fonts  # noqa: PLC0415

    return fonts.missing(every_text(facts))


def render(facts: Facts, stamp: Stamp) -> Rendered:
    """Draw one paper. The same facts and stamp give the same bytes.

    Raises `MissingGlyph`, naming the letters, before anything is drawn that would print as a gap.
    """
    lacking = missing_letters(facts)
    if lacking:
        raise MissingGlyph(lacking)
    found = import_module(f"core.papers.{kind_of(facts)}").render(facts, stamp)
    assert isinstance(found, Rendered)  # noqa: S101
    return found
