"""P23: a certified copy of the count protocol: the image of the issued paper, certified beneath (DOC p.36).

It is made of the bytes that were issued and never set anew; chair and secretary sign, the seal is the
commission's (Art. 43.8).
"""

from dataclasses import replace
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.units import mm

from core.papers import blocks, dates, fonts, furniture, layout, prose, stamping
from core.papers.facts import Stamp, Text
from core.papers.facts.lists import Copy
from core.papers.formats import A4_FORM
from core.papers.page import Drawing, sheets
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, bold, fill, joined
from core.papers.wording import both, plain

FORM = replace(A4_FORM, bottom=33 * mm)
BAND = 64 * mm  # what stands beneath the image: the certification and the copy's own foot
_TOP = 11 * mm
SCALE = (FORM.height - BAND - _TOP) / (FORM.height - 14 * mm)


def render(facts: Copy, stamp: Stamp) -> Rendered:
    """Every page of the protocol, a little smaller, marked as a copy; the last one certified."""
    pages = len(PdfReader(BytesIO(facts.original)).pages)
    keys = furniture.mark_keys(stamp)

    def beneath(canvas: Drawing, _at: int) -> None:
        furniture.marks(canvas, FORM, tuple(key for key in keys if key != "practice"))

    def above(canvas: Drawing, at: int) -> None:
        _mark(canvas)
        if at == pages - 1:
            _certified(canvas, facts)
        furniture.foot(canvas, FORM, stamp, keys, language="", sheet=at + 1, sheets=pages, numbered=False)

    meta, forms = prose.meta(facts.body, "copy"), [FORM] * pages
    under, over = (sheets(forms, stamp, meta, draw).pdf for draw in (beneath, above))
    high = FORM.height - _TOP + 8 * mm * SCALE
    return Rendered(stamping.laid_between(facts.original, under, over, SCALE, high), pages)


def _mark(canvas: Drawing) -> None:
    """«КӨШІРМЕ / КОПИЯ» in the upper right corner."""
    said = plain("copy.mark")
    canvas.setFillGray(0)
    canvas.setFont(fonts.SERIF_BOLD, 10.5)
    canvas.drawRightString(FORM.width - FORM.right, FORM.height - 9.6 * mm, f"{said.kk} / {said.ru}")


def _certified(canvas: Drawing, facts: Copy) -> None:
    """«Копия верна», number and day, to whom, chair and secretary: as large as the band allows."""
    wide, left = FORM.measure, FORM.left
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.9)
    canvas.line(left, BAND, left + wide, BAND)
    for size in (9.0, 8.0, 7.0, 6.2, 5.6):
        parts = [_head(facts), _receiver(size), _signatures(facts, size)]
        heights = [block.wrapOn(canvas, wide, 999)[1] + 1.2 * mm for block in parts]
        if sum(heights) <= BAND - FORM.bottom + 4 * mm:
            break
    y = BAND
    for block, high in zip(parts, heights, strict=True):
        y -= high
        block.drawOn(canvas, left, y)


def _head(facts: Copy) -> Any:
    true, number = both("copy.true"), both("copy.number", number=str(facts.copy_number))
    day = Text(*(dates.line(one, facts.day) for one in LANGUAGES))
    strong = layout.style(10.5, 1.2, fonts.SERIF_BOLD)
    return layout.grid(
        [
            [
                layout.para(fill("{kk} / {ru}", kk=true.kk, ru=true.ru), strong),
                layout.para(
                    fill("{kk} / {ru} · {on} / {am}", kk=number.kk, ru=number.ru, on=day.kk, am=day.ru),
                    layout.style(9, 1.2, align=TA_RIGHT),
                ),
            ]
        ],
        [FORM.measure * 0.34, FORM.measure * 0.66],
    )


def _receiver(size: float) -> Any:
    """To whom and at what hour: written in when it is handed over, and kept in the list of handovers."""
    said = [both(f"copy.{key}") for key in ("receiver", "hour")]
    named = [bold(fill("{kk} / {ru}:", kk=one.kk, ru=one.ru)) for one in said]
    return layout.para(joined(" ", named[0], "_" * 48, named[1], "_" * 12), layout.style(size, 1.2))


def _signatures(facts: Copy, size: float) -> Any:
    return blocks.signatures_both(
        (facts.chair, facts.secretary), size, 2.1 * size, inline=True, role=23 * size, radius=9.5 * mm
    )
