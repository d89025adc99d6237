"""The door to the papers: facts and a stamp in, one PDF out.

The modules of the single papers, and with them reportlab, are loaded when the first paper is drawn.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from types import MappingProxyType

from core.papers import wording
from core.papers.facts import (
    Akim,
    AkimCard,
    Ballot,
    Calendar,
    Cancellation,
    Candidates,
    Certificate,
    Conformity,
    Copy,
    Count,
    Electors,
    Extension,
    Facts,
    Invalidation,
    Inventory,
    Invitation,
    Letter,
    ListRefusal,
    Minutes,
    ObserverCard,
    Order,
    ProxyCard,
    Receipt,
    Refusal,
    Registering,
    Registration,
    Repeat,
    Result,
    Results,
    SecondVote,
    SignOut,
    Sitting,
    Stamp,
    Text,
    Unused,
    VoteDay,
    Winner,
)
from core.papers.rendered import MissingGlyph, Rendered
from core.papers.text import every_text
from core.papers.wording import Layers

__all__ = [
    "KINDS",
    "MissingGlyph",
    "Rendered",
    "kind_of",
    "missing_letters",
    "render",
    "title",
    "title_in",
]

_MODULES: dict[type, str] = {
    VoteDay: "voteday",
    Calendar: "calendar",
    Receipt: "receipt",
    Conformity: "conformity",
    Registering: "registering",
    Registration: "registration",
    Refusal: "refusal",
    Cancellation: "cancellation",
    Certificate: "certificate",
    ProxyCard: "proxy",
    ObserverCard: "observer",
    Candidates: "candidates",
    Extension: "extension",
    ListRefusal: "listrefusal",
    Electors: "electors",
    SignOut: "signout",
    Ballot: "ballot",
    Invitation: "invitation",
    Minutes: "minutes",
    Unused: "unused",
    Count: "count",
    Copy: "copy",
    SecondVote: "secondvote",
    Result: "result",
    Results: "results",
    Invalidation: "invalidation",
    Repeat: "repeat",
    Winner: "winner",
    Letter: "letter",
    Order: "order",
    Akim: "akim",
    AkimCard: "akimcard",
    Sitting: "sitting",
    Inventory: "inventory",
}

KINDS: tuple[str, ...] = tuple(_MODULES.values())
FACTS: Mapping[str, type] = MappingProxyType({kind: facts for facts, kind in _MODULES.items()})
"""What each kind of paper is made of."""


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
    from core.papers import fonts  # noqa: PLC0415  faces are read when a paper is drawn

    return fonts.missing(every_text(facts))


def render(facts: Facts, stamp: Stamp, layers: Layers = wording.BASE) -> Rendered:
    """Draw one paper in the words of these layers. The same facts, stamp and layers give the same bytes.

    Raises `MissingGlyph`, naming the letters, before anything is drawn that would print as a gap.
    """
    with _undisturbed(), wording.speaking(layers):
        lacking = missing_letters(facts)
        if lacking:
            raise MissingGlyph(lacking)
        found = import_module(f"core.papers.{kind_of(facts)}").render(facts, stamp)
    assert isinstance(found, Rendered)  # noqa: S101
    return found


@contextmanager
def _undisturbed() -> Iterator[None]:
    """No look for rubbish while a paper is drawn: most of what is made lives until its file is there."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()
