"""Every form without its values, to be filled by hand on the day the laptop is dead (procedure.md §6).

A blank is the paper itself, made of facts that print as room to write: what is set for a form is set for
its blank. The commission's names stand on it where they are known; the register gives it no number.
"""

from dataclasses import replace

from core.papers import render
from core.papers.blank_facts import NO_BODY, Form, stamp
from core.papers.facts import Body
from core.papers.numbers import unfilled
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES
from core.papers.wording import Layers, catalogue, speaking
from core.rules.procedure import Procedure

__all__ = ["NO_BODY", "blank", "kinds"]

WITHOUT = frozenset({"voteday", "calendar"})
"""Papers made in good time by the program alone; the day of the vote needs no blank of them."""


def kinds(procedure: Procedure) -> tuple[str, ...]:
    """The kinds that have a blank under a rule set: what it does not know is left out."""
    unknown = set(WITHOUT)
    if not procedure.entry.order_hours:
        unknown.add("order")
    if not procedure.result.second_vote:
        unknown.add("secondvote")
    return tuple(kind for kind in render.KINDS if kind not in unknown)


def blank(kind: str, procedure: Procedure, body: Body = NO_BODY, layers: Layers | None = None) -> Rendered:
    """One form, empty; `body` fills the letterhead where the commission is known."""
    words = _spoken(layers or Layers(rules=procedure.wording))
    with speaking(words), unfilled():
        return render.render(Form(procedure, body, words).facts(kind), stamp(), words)


def _spoken(words: Layers) -> Layers:
    """The same words, but «none» is a line, and what is answered yes or no is left to be struck out."""
    said: dict[str, dict[str, str]] = {
        language: {
            **words.rules.get(language, {}),
            **{key: catalogue(language)[own] for key, own in _OTHERWISE.items()},
        }
        for language in LANGUAGES
    }
    return replace(words, rules=said)


_OTHERWISE = {
    "sheet.none": "blank.none",
    "conformity.no": "blank.met",
    "conformity.fails": "blank.fails",
    "receipt.hours": "blank.hours",
}
