"""P3: the receipt for a submission and the papers that came with it, A5 across, bilingual (D1485 p.13, 17).

It says what was taken, from whom and when, and no word on whether it suffices. Whether a paper is the
original or a copy, and a remark, are in no record: the member who takes the papers writes them on a line.
"""

from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm

from core.papers import dates, layout, prose, signing
from core.papers.facts import Brought, Receipt, Stamp, Text
from core.papers.fonts import SANS_BOLD, SERIF, SERIF_BOLD, width
from core.papers.formats import A5_WIDE
from core.papers.numbers import counted, digits, figure
from core.papers.page import Laid, Part, Story, laid
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, Markup, fill, joined, pick
from core.papers.wording import both, say

FORM = replace(A5_WIDE, top=11.5 * mm, bottom=31.6 * mm)
BLANK = replace(FORM, top=10 * mm, bottom=23 * mm)  # without a code its foot is two lines
_SIZES = (8.0, 7.5, 7.0)
_WIDTHS = (0.025, 0.36, 0.205, 0.135, 0.075, 0.115, 0.085)
_EMPTY = (0.025, 0.475, 0.105, 0.125, 0.075, 0.115, 0.08)
"""The same on a blank, where the names of the papers are all that is printed."""
_HANDS = ("brought", "took")
_HEADS = ("paper", "sender", "dated", "sheets", "form", "remark")
_LINE = 0.8  # of its cell, what is left to be written on


def render(facts: Receipt, stamp: Stamp) -> Rendered:
    """The receipt on one sheet, set a little closer if that saves another, or as many as the papers need."""
    found = _laid(facts, stamp, _SIZES[0])
    for size in _SIZES[1:]:
        if found.pages == 1:
            break
        tried = _laid(facts, stamp, size)
        found = tried if tried.pages < found.pages else found
    return found.made()


def _laid(facts: Receipt, stamp: Stamp, size: float) -> Laid:
    form = BLANK if stamp.blank else FORM
    return laid(form, [Part(_story(facts, stamp, size, form.room))], stamp, prose.meta(facts.body, "receipt"))


def _story(facts: Receipt, stamp: Stamp, size: float, room: float) -> Story:
    wide, air = FORM.measure, size / _SIZES[0]
    shares = _EMPTY if stamp.blank else _WIDTHS
    return [
        *layout.letterhead(facts.body, wide, 9 * air, 10 * air * mm),
        layout.space(air),
        layout.two(_title(stamp), wide, layout.centred(11 * air, SERIF_BOLD, 1.2), 4 * mm),
        layout.space(air),
        layout.two(both("receipt.intro"), wide, layout.style(9 * air, 1.25), 4 * mm),
        layout.space(1.5 * air),
        *signing.ended(
            _heads(),
            [_row(at, one, size, shares) for at, one in enumerate(facts.papers, start=1)],
            [share * wide for share in shares],
            *_end(facts, wide, air),
            room=room,
        ),
    ]


def _end(facts: Receipt, wide: float, air: float) -> Story:
    """How many sheets in all, when they were taken, who gave and who took them."""
    small = layout.style(9 * air, 1.25)
    total = sum(one.sheets for one in facts.papers)
    said = Text(
        *(
            joined(" ", say(one, "receipt.total", sheets=figure(one, total)) + ".", _time(facts, one) + ".")
            for one in LANGUAGES
        )
    )
    side = (wide - 6 * mm) / 2
    under = layout.style(8 * air, 1.16)
    cells: list[Any] = [layout.para(layout.stacked(both(f"receipt.{key}")), under) for key in _HANDS]
    return [
        layout.space(1.5 * air),
        layout.two(said, wide, small, 6 * mm),
        layout.space(6.5 * air),
        layout.grid(
            [[cells[0], "", cells[1]]],
            [side, 6 * mm, side],
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            *(("LINEABOVE", (at, 0), (at, 0), 0.6, (0, 0, 0)) for at in (0, 2)),
        ),
    ]


def _title(stamp: Stamp) -> Text:
    """«Құжаттарды қабылдау туралы ҚОЛХАТ», «РАСПИСКА о приеме документов», with its number."""
    kind, about = both("receipt.kind"), both("receipt.about")
    number = {one: say(one, "sheet.number", number=str(stamp.number or "")) for one in LANGUAGES}
    kk = joined(" ", about.kk[:1].upper() + about.kk[1:], kind.kk, number["kk"] if stamp.number else "")
    return Text(kk, joined(" ", kind.ru, about.ru, number["ru"] if stamp.number else ""))


def _heads() -> list[Any]:
    head = layout.centred(6.2, SANS_BOLD, 1.15)
    return [
        layout.para("№", head),
        *(layout.para(layout.stacked(both(f"receipt.{key}")), head) for key in _HEADS),
    ]


def _row(at: int, one: Brought, size: float, shares: tuple[float, ...]) -> list[Any]:
    look, middle = layout.style(size, 1.16), layout.centred(size, lead=1.16)
    dated = fill("№\u00a0{number}, {day}", number=one.number, day=dates.short(one.day))
    room = shares[2] * FORM.measure - 5
    sender = Text(*(layout.parted(pick(one.sender, which), SERIF, size, room) for which in LANGUAGES))
    if not one.number:
        unnumbered = both("receipt.unnumbered")
        dated = fill("{kk} / {ru}, {day}", kk=unnumbered.kk, ru=unnumbered.ru, day=dates.short(one.day))
    return [
        layout.para(str(at), middle),
        layout.para(layout.stacked(one.name), look),
        layout.para(layout.stacked(sender), look),
        layout.para(dated, look),
        layout.para(digits(one.sheets), middle),
        *(layout.para(_line(share, size), middle) for share in shares[5:]),
    ]


def _line(share: float, size: float) -> str:
    """A line to write on, as wide as its cell lets it."""
    return "_" * int(_LINE * share * FORM.measure / width("_", SERIF, size))


def _time(facts: Receipt, language: Language) -> Markup:
    hour, minute = facts.received_at.hour, facts.received_at.minute
    spoken = {"hours": str(hour), "minutes": str(minute)}
    if language == "ru":
        spoken = {
            "hours": counted(hour, "час", "часа", "часов"),
            "minutes": counted(minute, "минута", "минуты", "минут"),
        }
    return say(
        language,
        "receipt.at",
        day=dates.line(language, facts.received_at.date()),
        hours=say(language, "receipt.hours", **spoken),
    )
