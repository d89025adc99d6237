"""The act on cancelling unused ballots, one bilingual sheet, signed by all members (Art. 43.4)."""

from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Stamp, Text, Unused
from core.papers.fonts import SANS_BOLD, SERIF_BOLD
from core.papers.formats import A4_FORM
from core.papers.numbers import digits, words
from core.papers.page import Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, lines
from core.papers.wording import both, say

FORM = replace(A4_FORM, bottom=33 * mm)
_WIDTHS = (0.3, 0.3, 0.1, 0.14, 0.16)


def render(facts: Unused, stamp: Stamp) -> Rendered:
    """The act with each number in digits and in the words of both languages."""
    return flow(FORM, [Part(_story(facts, stamp))], stamp, prose.meta(facts.body, "unused"))


def _story(facts: Unused, stamp: Stamp) -> Story:
    wide, look = FORM.measure, layout.style(11, 1.28)
    times = [
        Text(*(say(one, f"unused.{key}", clock=dates.clock(moment)) for one in LANGUAGES))
        for key, moment in (("closed", facts.voting_closed_at), ("done", facts.cancelled_at))
    ]
    return [
        *layout.letterhead(facts.body, wide, emblem=17 * mm),
        layout.space(4),
        *_title(facts, stamp, wide),
        layout.space(4),
        layout.two(both("unused.said"), wide, look),
        layout.space(3),
        _table(facts, wide),
        layout.space(3),
        *(layout.two(one, wide, look) for one in times),
        layout.space(3),
        layout.closing(
            layout.two(both("unused.copies"), wide, look),
            layout.space(5),
            blocks.signatures_both(facts.signers, 9.5, 27.0, inline=True, role=214.0, radius=11 * mm),
        ),
    ]


def _title(facts: Unused, stamp: Stamp, wide: float) -> Story:
    kind, about = both("unused.kind"), both("unused.about")
    kk = lines(about.kk[:1].upper() + about.kk[1:], kind.kk)
    rows: Story = [layout.two(Text(kk, lines(kind.ru, about.ru)), wide, layout.centred(14, SERIF_BOLD, 1.22))]
    if facts.round > 1:
        rows += [layout.space(1), layout.two(both("count.second"), wide, layout.centred(11.5, SERIF_BOLD))]
    day = Text(*(dates.line(one, facts.cancelled_at.date()) for one in LANGUAGES))
    line = layout.Dated(day, facts.body.place, prose.numbered(stamp))
    return [*rows, layout.space(2), layout.dated(line, wide, 11)]


def _table(facts: Unused, wide: float) -> Any:
    head = layout.centred(8, SANS_BOLD, 1.2)
    heads = [
        *(layout.para(one, head) for one in (both("unused.what").kk, both("unused.what").ru)),
        layout.para(layout.stacked(both("count.digits")), head),
        *(layout.para(one, head) for one in (both("count.words").kk, both("count.words").ru)),
    ]
    rows = [
        _row(both(key), value)
        for key, value in (
            ("count.R", facts.received),
            ("count.I", facts.issued),
            ("count.S", facts.replaced),
            ("unused.left", facts.number),
        )
    ]
    return layout.grid([heads, *rows], [share * wide for share in _WIDTHS], *layout.ruled(), head=1)


def _row(label: Text, value: int) -> list[Any]:
    look = layout.style(10.5, 1.2)
    return [
        layout.para(label.kk, look),
        layout.para(label.ru, look),
        layout.para(digits(value), layout.centred(13, SERIF_BOLD, 1.1)),
        layout.para(words("kk", value), look),
        layout.para(words("ru", value), look),
    ]
