"""P24: the inner inventory of the case, a bilingual form (DOC annex 28)."""

from collections.abc import Iterator
from typing import Any

from core.papers import blocks, dates, layout, prose, signing
from core.papers.facts import Filed, Inventory, Stamp, Text
from core.papers.fonts import SANS_BOLD, SERIF_BOLD
from core.papers.formats import A4
from core.papers.numbers import figure, is_unfilled
from core.papers.page import Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, NBSP, lines
from core.papers.wording import both, say

_WIDTHS = (0.055, 0.175, 0.12, 0.425, 0.12, 0.105)
_HEAD = layout.centred(6.4, SANS_BOLD, 1.15)
_KEYS = ("number", "index", "day", "title", "sheets", "remark")


def render(facts: Inventory, stamp: Stamp) -> Rendered:
    """Every paper of the case in its order, with the leaves it fills, counted in figures and words."""
    return flow(A4, [Part(_story(facts, stamp))], stamp, prose.meta(facts.body, "inventory"))


def _story(facts: Inventory, stamp: Stamp) -> Story:
    wide = A4.measure
    total = sum(one.sheets for one in facts.filed)
    said = Text(
        *(
            say(
                one,
                "inventory.total",
                papers=figure(one, len(facts.filed)),
                sheets=figure(one, total),
            )
            for one in LANGUAGES
        )
    )
    return [
        *layout.letterhead(facts.body, wide),
        layout.space(6),
        *_title(facts, stamp, wide),
        layout.space(5),
        *signing.ended(
            [layout.para(layout.stacked(both(f"inventory.{key}")), _HEAD) for key in _KEYS],
            list(_rows(facts)),
            [share * wide for share in _WIDTHS],
            layout.space(4),
            layout.two(said, wide, layout.style(11, 1.3)),
            layout.space(6),
            blocks.signatures_both((facts.signer,), 11, 34.0),
            room=A4.room,
        ),
    ]


def _title(facts: Inventory, stamp: Stamp, wide: float) -> Story:
    kind, about = both("inventory.kind"), both("inventory.about", number=facts.number)
    title = Text(lines(about.kk, kind.kk), lines(kind.ru, about.ru))
    day, number = Text(*(dates.line(one, facts.day) for one in LANGUAGES)), prose.numbered(stamp)
    return [
        layout.two(title, wide, layout.centred(13.5, SERIF_BOLD, 1.22)),
        layout.space(2),
        layout.dated(layout.Dated(day, facts.body.place, number), wide, 11),
    ]


def _rows(facts: Inventory) -> Iterator[list[Any]]:
    """A row for each paper, the leaves of the case counted on."""
    leaf = 1
    for at, one in enumerate(facts.filed, start=1):
        yield _row(at, one, leaf)
        leaf += one.sheets


def _row(at: int, one: Filed, leaf: int) -> list[Any]:
    look, middle = layout.style(9, 1.18), layout.centred(9, lead=1.18)
    last = leaf + one.sheets - 1
    leaves = str(leaf) if last == leaf else f"{leaf}–{last}"
    remark = layout.stacked(one.remark) if one.remark.kk else "–"
    return [
        layout.para(str(at), middle),
        layout.para(one.index or "–", middle),
        layout.para(dates.short(one.day), middle),
        layout.para(layout.stacked(one.title), look),
        layout.para(NBSP if is_unfilled(one.sheets) else leaves, middle),
        layout.para(remark, middle),
    ]
