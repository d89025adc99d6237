"""The results notice (D1485 p.47, Art. 44.5): numbers, votes of each candidate, who is elected."""

from typing import Any

from reportlab.lib.units import mm

from core.papers import dates, layout, notice
from core.papers.facts import Stamp, Text
from core.papers.facts.notices import Results, Tally
from core.papers.fonts import SERIF_BOLD
from core.papers.formats import A4
from core.papers.numbers import digits
from core.papers.rendered import Rendered
from core.papers.text import pick
from core.papers.wording import both, say

_DIGITS = 22 * mm
_LINE = (0.5, 0.5, 0.5)


def render(facts: Results, stamp: Stamp) -> Rendered:
    """The day, a table for each vote, the elected akim or what follows."""
    rows: list[Any] = [
        notice.sentence(
            notice.both(
                lambda one: say(
                    one,
                    "results.held",
                    day=dates.on(one, facts.vote_day),
                    area=pick(facts.body.area, one),
                )
            )
        )
    ]
    for tally in facts.tallies:
        if len(facts.tallies) > 1:
            rows.append(_round(tally))
        rows += [_table(tally), layout.space(4)]
    rows.append(_outcome(facts))
    return notice.render(
        "results", facts.body, facts.title, rows, day=facts.day, stamp=stamp, chair=facts.chair
    )


def _round(tally: Tally) -> Any:
    key = "results.second" if tally.round > 1 else "results.first"
    return layout.two(both(key), A4.measure, layout.style(12, 1.3, SERIF_BOLD, after=3), notice.GAP)


def _outcome(facts: Results) -> Any:
    if facts.elected is None:
        return notice.sentence(
            notice.both(
                lambda one: say(
                    one,
                    "results.nobody",
                    step=pick(facts.next_step, one) if facts.next_step else say(one, "sheet.none"),
                    decides=pick(facts.decides, one) if facts.decides else say(one, "sheet.none"),
                )
            )
        )
    elected = facts.elected
    return notice.sentence(
        notice.both(lambda one: say(one, "results.elected", person=notice.told(one, elected)))
    )


def _table(tally: Tally) -> Any:
    lines: list[tuple[Text, int]] = [
        (both("results.candidates"), len(tally.votes)),
        (both("results.electors"), tally.electors),
        (both("results.took_part"), tally.took_part),
        *((_for(vote.candidate), vote.count) for vote in tally.votes),
        (both("results.invalid"), tally.invalid),
    ]
    side = (A4.measure - _DIGITS) / 2
    look, figure = layout.style(11, 1.22), layout.centred(13, SERIF_BOLD, 1.15)
    return layout.grid(
        [
            [
                layout.para(layout.hyphened(text.kk, look, side - 8), look),
                layout.para(digits(value), figure),
                layout.para(layout.hyphened(text.ru, look, side - 8), look),
            ]
            for text, value in lines
        ],
        [side, _DIGITS, side],
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, (0, 0, 0)),
        ("LINEBELOW", (0, 0), (-1, -1), 0.35, _LINE),
        ("LINEBELOW", (0, -1), (-1, -1), 1.0, (0, 0, 0)),
        ("BACKGROUND", (1, 0), (1, -1), (0.955, 0.955, 0.955)),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (0, -1), 6),
        ("LEFTPADDING", (2, 0), (2, -1), 8),
    )


def _for(candidate: Any) -> Text:
    """«… үшін берілген дауыстар»: the name stands after a colon, never inflected."""
    name = notice.full(candidate)
    return notice.both(lambda one: say(one, "results.votes", name=pick(name, one)))
