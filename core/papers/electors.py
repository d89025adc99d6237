"""P11: the electors' list, one bilingual sheet, A4 across (Art. 24.4)."""

from typing import Any

from reportlab.lib.units import mm

from core.papers import blocks, dates, layout, prose, signing
from core.papers.facts import ElectorLine, Electors, Stamp, Text
from core.papers.fonts import SANS_BOLD, SERIF_BOLD
from core.papers.formats import A4_WIDE
from core.papers.numbers import figure
from core.papers.page import Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Markup, name_of, pick, strong
from core.papers.wording import both, say

_HEAD = layout.centred(8, SANS_BOLD, 1.2)
_CELL = layout.style(10, 1.2)
_MIDDLE = layout.centred(10, lead=1.2)
# Number, name, year, maslikhat, address, remark.
# Rows that stay with the total and the signatures.
_KEPT = 2
_SHARES = (0.045, 0.285, 0.075, 0.21, 0.275, 0.11)


def render(facts: Electors, stamp: Stamp) -> Rendered:
    """The list with its head repeated on every sheet and its total in figures and words."""
    return flow(A4_WIDE, [Part(_story(facts))], stamp, prose.meta(facts.body, "electors"))


def _story(facts: Electors) -> Story:
    wide = A4_WIDE.measure
    total = figure_text(len(facts.lines))
    return [
        *layout.letterhead(facts.body, wide, 11, 16 * mm),
        layout.space(4.5),
        layout.two(_title(facts), wide, layout.centred(12.5, SERIF_BOLD, 1.22)),
        layout.space(2.5),
        layout.two(_days(facts), wide, layout.centred(10, lead=1.3)),
        layout.space(4),
        *_table(facts.lines[:-_KEPT], facts, wide),
        signing.TableEnd(
            _grid([_heads()], wide),
            _grid([_row(line, _maslikhat(facts)) for line in facts.lines[-_KEPT:]], wide, top=0.35),
            layout.space(3),
            layout.two(total, wide, layout.style(11, 1.25, SERIF_BOLD)),
            layout.space(5),
            blocks.signatures_both((facts.chair, facts.secretary), 11, 36.0, role=170.0, radius=12 * mm),
            room=A4_WIDE.room,
        ),
    ]


def figure_text(count: int) -> Text:
    """The number of electors entered, in figures and words."""
    said = [say(language, "electors.total", figure=figure(language, count)) for language in LANGUAGES]
    return Text(*said)


def _title(facts: Electors) -> Text:
    return Text(
        *(say(language, "electors.title", area=pick(facts.body.area, language)) for language in LANGUAGES)
    )


def _days(facts: Electors) -> Text:
    said = []
    for language in LANGUAGES:
        vote = say(language, "electors.vote_day", day=dates.line(language, facts.vote_day))
        drawn = say(language, "electors.drawn", day=dates.line(language, facts.day))
        said.append(Markup(f"{vote}<br/>{drawn}"))
    return Text(*said)


def _heads() -> list[Any]:
    named = ("number", "name", "born", "maslikhat", "address", "remark")
    return [layout.para(layout.stacked(both(f"electors.{key}")), _HEAD) for key in named]


def _maslikhat(facts: Electors) -> Markup:
    return layout.stacked(facts.body.maslikhat)


def _table(lines: tuple[ElectorLine, ...], facts: Electors, wide: float) -> list[Any]:
    """All rows but the last ones, which stay with the total and the signatures."""
    rows = [_row(line, _maslikhat(facts)) for line in lines]
    return [_grid([_heads(), *rows], wide, head=1)]


def _grid(rows: list[list[Any]], wide: float, *, head: int = 0, top: float = 1.0) -> Any:
    closing = 0.35 if head and len(rows) > 1 else 1.0
    return layout.grid(
        rows,
        [share * wide for share in _SHARES],
        ("LINEBELOW", (0, 0), (-1, -1), 0.35, (0.55, 0.55, 0.55)),
        ("LINEBELOW", (0, -1), (-1, -1), closing, (0, 0, 0) if closing == 1 else (0.55, 0.55, 0.55)),
        *((("LINEABOVE", (0, 0), (-1, 0), 1.0, (0, 0, 0)),) if top == 1 else ()),
        *((("LINEBELOW", (0, 0), (-1, 0), 1.0, (0, 0, 0)),) if head or (len(rows) == 1 and top == 1) else ()),
        ("LINEAFTER", (0, 0), (-2, -1), 0.35, (0.75, 0.75, 0.75)),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        head=head,
    )


def _row(line: ElectorLine, maslikhat: Markup) -> list[Any]:
    room = _SHARES[1] * A4_WIDE.measure - 8
    names = Text(*(layout.hyphened(strong(name_of(line.person, one)), _CELL, room) for one in LANGUAGES))
    return [
        layout.para(str(line.number), _MIDDLE),
        layout.para(layout.stacked(names), _CELL),
        layout.para(str(line.birth_year), _MIDDLE),
        layout.para(maslikhat, layout.style(8.4, 1.2)),
        layout.para(layout.stacked(line.address), _CELL),
        layout.para(layout.stacked(line.remark) or layout.stacked(both("sheet.none")), layout.style(9, 1.2)),
    ]
