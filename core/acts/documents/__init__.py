"""From the situation to the facts of a paper: what is printed is what is recorded, and nothing else.

Each module of this package holds the builders of a group of papers.
"""

from collections.abc import Mapping
from datetime import date

from core.acts.documents import (
    candidates,
    cards,
    counting,
    decisions,
    filing,
    lists,
    nomination,
    notices,
    outcome,
    presenting,
    sessions,
    voting,
)
from core.acts.documents.source import Builder, Issued, NoSuchPaperError, Source
from core.papers import facts
from core.papers.wording import Layers, speaking
from core.record.situation import Situation
from core.rules.procedure import Procedure

__all__ = ["NoSuchPaperError", "body_of", "facts_of", "kinds", "layers"]

_BUILDERS: Mapping[str, Builder] = {
    **candidates.BUILDERS,
    **voting.BUILDERS,
    **counting.BUILDERS,
    **outcome.BUILDERS,
    **presenting.BUILDERS,
    **nomination.BUILDERS,
    **sessions.BUILDERS,
    **decisions.BUILDERS,
    **filing.BUILDERS,
    **notices.BUILDERS,
    **cards.BUILDERS,
    **lists.BUILDERS,
}


def facts_of(
    kind: str,
    subject: str,
    situation: Situation,
    procedure: Procedure,
    day: date,
    *,
    issued: Issued | None = None,
) -> facts.Facts:
    """The facts of a paper of that kind and subject (candidate, round, number) as the record stands.

    `day` is the day of the paper, that of the act which issues it; `issued` gives the bytes of an earlier
    paper, which a certified copy is made of.
    """
    with speaking(layers(situation, procedure)):
        return _BUILDERS[kind](Source(situation, procedure, day, issued), subject)


def body_of(situation: Situation, procedure: Procedure) -> facts.Body | None:
    """The commission as its papers name it; None before it is seated."""
    return Source(situation, procedure, date.min).body if situation.letterhead else None


def layers(situation: Situation, procedure: Procedure) -> Layers:
    """What words the papers of this election use, and how its acts in prose are headed and set."""
    return Layers(
        rules=procedure.wording,
        own=situation.own_wording,
        resolution=situation.settings.get("heading") == "resolution",
        parallel=situation.settings.get("sheets") == "parallel",
    )


def kinds() -> tuple[str, ...]:
    """The kinds of paper that can be built, in the order of procedure.md §6."""
    return tuple(_BUILDERS)
