"""P15: the count protocol, one bilingual sheet, so that no figure stands twice (Art. 43.4, 43.8)."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import PageBreak

from core.papers import blocks, count_notes, dates, layout, prose
from core.papers.facts import Count, Person, Stamp, Text
from core.papers.fonts import SANS, SANS_BOLD, SERIF, SERIF_BOLD
from core.papers.formats import A4_FORM
from core.papers.numbers import digits, words
from core.papers.page import Laid, Part, Story, laid
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, esc, lines
from core.papers.wording import both

# Where the law names each figure (papers.md P15); composed lines name none.
POINTS = {"L": "43.4", "R": "43.4-1", "I": "43.4", "I_m": "43.4", "C": "43.4-1", "B": "43.4-1",
          "T": "43.4-1", "V_i": "43.4-1", "N": "43.4-1"}  # fmt: skip
# Sizes of the type, tried in turn: figures and signatures stand on one sheet wherever they can.
SCALES = (1.0, 0.93, 0.87, 0.81)

_WIDTHS = (20.0, 150.0, 144.0, 29.0, 41.0, 56.0, 64.0)
_BLACK, _GREY = (0, 0, 0), (0.5, 0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; a line without a value names the persons whose lines follow it."""

    number: str
    label: Text
    point: str
    value: int | None
    inner: bool = False


def render(facts: Count, stamp: Stamp) -> Rendered:
    """The protocol with every figure in digits and in the words of both languages.

    What can't stand on one sheet has its remarks overleaf, so that the signatures stay with the figures.
    """
    for scale in SCALES:
        whole = _laid(facts, stamp, _front(facts, stamp, scale, count_notes.remarks(facts)))
        if whole.pages == 1:
            return whole.made()
    for scale in SCALES:
        front = _front(facts, stamp, scale, [], overleaf=True)
        if _laid(facts, stamp, front).pages == 1:
            front = _front(facts, stamp, scale, [], overleaf=True)
            notes = count_notes.table(count_notes.remarks(facts), A4_FORM.measure, scale)
            return _laid(facts, stamp, [*front, PageBreak(), notes]).made()
    return _laid(facts, stamp, _front(facts, stamp, SCALES[0], count_notes.remarks(facts))).made()


def _laid(facts: Count, stamp: Stamp, story: Story) -> Laid:
    return laid(A4_FORM, [Part(story)], stamp, prose.meta(facts.body, "count"))


def _front(
    facts: Count, stamp: Stamp, scale: float, remarks: count_notes.Remarks, *, overleaf: bool = False
) -> Story:
    """Head, figures, times, the remarks given, then posting, signing and the signatures in one piece."""
    wide, small = A4_FORM.measure, scale < 1
    closing = count_notes.closing(facts, overleaf=overleaf)
    return [
        *layout.letterhead(facts.body, wide, 11.5, (13 if small else 18) * mm),
        layout.space(3 if small else 4),
        *_title(facts, stamp, wide),
        layout.space(2 if small else 3),
        _table(facts, scale),
        layout.space(1.5 if small else 2.5),
        count_notes.times(facts, wide, scale),
        layout.space(1.5 if small else 2.5),
        *([count_notes.table(remarks, wide, scale)] if remarks else ()),
        layout.closing(
            count_notes.table(closing, wide, scale),
            layout.space(0.5 if small else 3),
            layout.two(both("count.closing"), wide, layout.style(10 * scale, 1.22)),
            layout.space(0 if small else 2),
            blocks.signatures_both(
                (*facts.signers, *facts.absent),
                9.4 * scale,
                20.0 if small else 30.0,
                inline=small,
                role=178.0 if small else 160.0,
                radius=(12.5 if small else 14) * mm,
            ),
        ),
    ]


def _title(facts: Count, stamp: Stamp, wide: float) -> Story:
    kind, about = both("block.protocol"), both("count.heading")
    kk = lines(about.kk[:1].upper() + about.kk[1:], kind.kk)
    rows: Story = [layout.two(Text(kk, lines(kind.ru, about.ru)), wide, layout.centred(13, SERIF_BOLD, 1.22))]
    if facts.round > 1:
        rows += [layout.space(0.5), layout.two(both("count.second"), wide, layout.centred(11, SERIF_BOLD))]
    day, number = Text(*(dates.line(one, facts.vote_day) for one in LANGUAGES)), prose.numbered(stamp)
    return [*rows, layout.space(1), layout.dated(layout.Dated(day, facts.body.place, number), wide, 10.5)]


def table_lines(facts: Count) -> Iterator[Line]:
    """The table's lines in the order of the law: per member after I, per candidate after T."""
    groups = {
        "I": ("I_m", [(issued.member, issued.count) for issued in facts.issued_by]),
        "T": ("V_i", [(vote.candidate, vote.count) for vote in facts.votes]),
    }
    number = 0
    for figure in facts.figures:
        number += 1
        key = figure.key
        yield Line(str(number), both(f"count.{key}"), POINTS.get(key, "–"), figure.value)
        if key in groups:
            number += 1
            inner, named = groups[key]
            yield Line(str(number), both(f"count.{inner}"), POINTS[inner], None)
            for person, value in named:
                yield Line("", _full(person), POINTS[inner], value, inner=True)


def _full(person: Person) -> Text:
    return Text(esc(person.kk.full), esc(person.ru.full))


def _table(facts: Count, scale: float) -> Any:
    head = layout.centred(7.5, SANS_BOLD, 1.2)
    point = layout.centred(6, SANS, 1.15)
    heads = [
        layout.para("№", head),
        layout.para(both("count.what").kk, head),
        layout.para(both("count.what").ru, head),
        layout.para(layout.stacked(both("count.point")), point),
        layout.para(layout.stacked(both("count.digits")), head),
        layout.para(both("count.words").kk, head),
        layout.para(both("count.words").ru, head),
    ]
    every = list(table_lines(facts))
    rows = [heads, *(_row(line, scale) for line in every)]
    fit = A4_FORM.measure / sum(_WIDTHS)
    return layout.grid(rows, [width * fit for width in _WIDTHS], *_rules(every, scale), head=1)


def _rules(every: list[Line], scale: float) -> list[tuple[Any, ...]]:
    rules: list[tuple[Any, ...]] = [
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, _BLACK),
        ("LINEBELOW", (0, 0), (-1, 0), 1.0, _BLACK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, _GREY),
        ("LINEBELOW", (0, -1), (-1, -1), 1.0, _BLACK),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8 if scale == 1 else 1.1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.8 if scale == 1 else 2.3),
        ("LEFTPADDING", (1, 0), (2, -1), 3),
        ("RIGHTPADDING", (1, 0), (2, -1), 3),
        ("LEFTPADDING", (5, 0), (6, -1), 4),
        ("RIGHTPADDING", (5, 0), (6, -1), 1),
    ]
    for at, line in enumerate(every, start=1):
        if line.value is None:
            rules += [("SPAN", (2, at), (6, at)), ("NOSPLIT", (0, at), (0, at + 1))]
            continue
        rules += [
            ("BACKGROUND", (4, at), (4, at), (0.955, 0.955, 0.955)),
            ("LINEBEFORE", (4, at), (5, at), 0.6, (0.35, 0.35, 0.35)),
        ]
        if line.inner:
            rules.append(("LEFTPADDING", (1, at), (2, at), 12))
    return rules


def _label(name: str, wide: float, size: float) -> str:
    """A name, which goes on after its hyphen where it is longer than its column."""
    fit = A4_FORM.measure / sum(_WIDTHS)
    return layout.parted(unescape(name), SERIF, size, wide * fit - 16)


def _row(line: Line, scale: float) -> list[Any]:
    label = layout.style(9.4 * scale, 1.16)
    number = layout.para(line.number, layout.centred(9 * scale, lead=1.16))
    kk, ru = (
        layout.para(_label(text, wide, 9.4 * scale) if line.inner else text, label)
        for text, wide in ((line.label.kk, _WIDTHS[1]), (line.label.ru, _WIDTHS[2]))
    )
    if line.value is None:
        return [number, kk, ru, "", "", "", ""]
    in_words = layout.style(min(9 * scale, 8.5), 1.16)
    return [
        number,
        kk,
        ru,
        layout.para(line.point, layout.centred(7.2, SANS, 1.2, 0.25)),
        layout.para(digits(line.value), layout.centred(12 * scale, SERIF_BOLD, 1.12)),
        layout.para(words("kk", line.value), in_words),
        layout.para(words("ru", line.value), in_words),
    ]
