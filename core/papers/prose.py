"""Acts in prose: two sheets, first the Kazakh, then the Russian, one number and date, one file.

A blank in two languages is forbidden and both texts are authentic (papers.md §1): each sheet stands for
itself, is signed and sealed, and carries the same number and the same date.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core.papers import dates, layout
from core.papers.facts import Body, Stamp
from core.papers.page import A4, Meta, Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, pick
from core.papers.wording import say, title


@dataclass(frozen=True, slots=True)
class Sheet:
    """One language's text of an act, in the order of its requisites."""

    kind: str
    day: date
    number: str
    heading: str
    text: Story
    signatures: Any
    notes: Story = field(default_factory=list)


def act(body: Body, stamp: Stamp, kind: str, sheet: Callable[[Language], Sheet]) -> Rendered:
    """An act of the commission on its own letterhead, in both languages."""
    parts = [Part(story(body, sheet(language), language), language) for language in LANGUAGES]
    return flow(A4, parts, stamp, meta(body, kind))


def meta(body: Body, kind: str) -> Meta:
    """What the file says of itself."""
    named = title(kind)
    return Meta(f"{named.kk} / {named.ru}", body.commission.kk)


def story(body: Body, sheet: Sheet, language: Language) -> Story:
    """Letterhead, kind, date · place · number, heading, text, notes and signatures."""
    return [
        *layout.letterhead(body, A4.measure),
        layout.space(8),
        layout.Spaced(sheet.kind),
        layout.space(5),
        layout.requisites(
            dates.line(language, sheet.day),
            pick(body.place, language),
            say(language, "sheet.number", number=sheet.number),
            A4.measure,
        ),
        layout.space(8),
        *layout.heading(sheet.heading, A4.measure),
        layout.space(6),
        *sheet.text[:-1],
        end(sheet.text[-1:], sheet.notes, sheet.signatures),
    ]


def end(last: Story, notes: Story, signatures: Any) -> Any:
    """The last point, the notes and the signatures in one piece."""
    between = [layout.space(4), *notes] if notes else []
    return layout.closing(*last, *between, layout.space(7), signatures)
