"""P7: a candidate's certificate, a card of A6 to be cut from its sheet (D1485 p.8, 19.2)."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm

from core.papers import dates, fonts, furniture, layout, prose
from core.papers.facts import Certificate, Stamp, Text
from core.papers.ornament import band
from core.papers.page import A4, Drawing, drawn
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, Markup, clean, fill, lines, name_of, pick
from core.papers.wording import both, plain, say

WIDE, HIGH = 148 * mm, 105 * mm
ACCENT = (0x0B / 255, 0x64 / 255, 0x77 / 255)
_EDGE = 5 * mm
_INNER = 10 * mm
_PHOTO = (30 * mm, 40 * mm)
_TEXT = 54 * mm  # where the two columns of text begin
_GAP = 5 * mm


@dataclass(frozen=True, slots=True)
class Box:
    """The lower left corner of the card on its sheet."""

    x: float
    y: float


def render(facts: Certificate, stamp: Stamp) -> Rendered:
    """The card with its cutting marks, Kazakh left, Russian right, row against row."""
    return drawn(A4, stamp, prose.meta(facts.body, "certificate"), lambda canvas: _draw(canvas, facts, stamp))


def _draw(canvas: Drawing, facts: Certificate, stamp: Stamp) -> None:
    box = Box((A4.width - WIDE) / 2, A4.height - HIGH - 32 * mm)
    _cutting(canvas, box)
    canvas.translate(box.x, box.y)
    keys = furniture.mark_keys(stamp)
    for at, key in enumerate(keys):
        furniture.across(canvas, WIDE, HIGH, key, shift=((len(keys) - 1) / 2 - at) * 0.4)
    _frame(canvas)
    top = _names(canvas, facts)
    _photo(canvas, top - _PHOTO[1] - 5 * mm)
    _columns(canvas, facts, top - 4 * mm)
    _signature(canvas, facts)
    _register(canvas, stamp)


def _cutting(canvas: Drawing, box: Box) -> None:
    canvas.setStrokeGray(0.4)
    canvas.setLineWidth(0.4)
    near, far = 3 * mm, 9 * mm
    for x, way in ((box.x, -1), (box.x + WIDE, 1)):
        for y, up in ((box.y, -1), (box.y + HIGH, 1)):
            canvas.line(x + way * near, y, x + way * far, y)
            canvas.line(x, y + up * near, x, y + up * far)


def _frame(canvas: Drawing) -> None:
    canvas.setStrokeColorRGB(*ACCENT)
    canvas.setLineWidth(1.3)
    canvas.rect(_EDGE, _EDGE, WIDE - 2 * _EDGE, HIGH - 2 * _EDGE)
    canvas.setLineWidth(0.4)
    canvas.rect(_EDGE + 1 * mm, _EDGE + 1 * mm, WIDE - 2 * _EDGE - 2 * mm, HIGH - 2 * _EDGE - 2 * mm)
    band(canvas, _EDGE + 1 * mm, HIGH - _EDGE - 10.5 * mm, WIDE - 2 * _EDGE - 2 * mm, 9.5 * mm, colour=ACCENT)


def _names(canvas: Drawing, facts: Certificate) -> float:
    """The commission's names under the band; returns the height at which the card goes on."""
    side = (WIDE - 2 * _INNER - _GAP) / 2
    look = layout.centred(7.6, fonts.SANS_BOLD, 1.2, 0.15)
    top = HIGH - _EDGE - 13 * mm
    low: float = top
    for x, text in ((_INNER, facts.body.commission.kk), (_INNER + side + _GAP, facts.body.commission.ru)):
        paragraph = layout.balanced(clean(text).upper(), look, side)
        low = min(low, top - float(paragraph.wrap(side, 999)[1]))
        paragraph.drawOn(canvas, x, top - paragraph.height)
    return low


def _photo(canvas: Drawing, y: float) -> None:
    """The place of the photograph and, on its corner, of the seal."""
    wide, high = _PHOTO
    canvas.saveState()
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.6)
    canvas.setLineCap(1)
    canvas.setDash(*layout.DOTTED)
    canvas.rect(_INNER, y, wide, high)
    canvas.setFillGray(0.45)
    canvas.setFont(fonts.SANS, 8)
    canvas.drawCentredString(_INNER + wide / 2, y + high * 0.55, plain("sheet.photo").kk)
    canvas.restoreState()
    seal = plain("sheet.seal")
    layout.ring(canvas, _INNER + wide - 1 * mm, y, 12 * mm, "")
    canvas.saveState()
    canvas.setFillGray(0.45)
    canvas.setFont(fonts.SANS, 7)
    canvas.drawCentredString(_INNER + wide - 1 * mm, y - 6.5 * mm, f"{seal.kk} / {seal.ru}")
    canvas.restoreState()


def _columns(canvas: Drawing, facts: Certificate, top: float) -> None:
    """Title, number, name, formula, decision, day: each row begins at one height in both columns."""
    room = top - 24 * mm
    wide = WIDE - _TEXT - _INNER
    scale = 1.24
    table = _table(facts, wide, scale)
    while table.wrap(wide, 999)[1] > room and scale > 0.5:
        scale -= 0.04
        table = _table(facts, wide, scale)
    high = table.wrap(wide, 999)[1]
    table.drawOn(canvas, _TEXT, top - high)


def _table(facts: Certificate, wide: float, scale: float) -> Any:
    side = (wide - _GAP) / 2
    titles: list[str] = [clean(say(one, "certificate.title")) for one in LANGUAGES]
    given = [name_of(facts.candidate, one) for one in LANGUAGES]
    parts = [part for name in given for part in (name.surname, f"{name.given} {name.patronymic}".strip())]
    widest = max(fonts.width(part, fonts.SERIF_BOLD, 1) for part in parts)
    large = max(8.0 * scale, min(14.0 * scale, (side - 1) / widest))
    size = min(11.0 * scale, *((side - 1) / fonts.width(title, fonts.SERIF_BOLD, 1) for title in titles))
    looks = (
        layout.style(size, 1.25, fonts.SERIF_BOLD),
        layout.style(9 * scale, 1.2),
        layout.style(large, 1.14, fonts.SERIF_BOLD),
        layout.style(9.2 * scale, 1.22),
        layout.style(8.2 * scale, 1.22),
    )
    number = str(facts.number)
    rows: list[list[str]] = [
        [*titles],
        [say(one, "sheet.number", number=number) for one in LANGUAGES],
        [_name(facts, one, large, side) for one in LANGUAGES],
        [say(one, "certificate.formula", area=pick(facts.body.area, one)) for one in LANGUAGES],
        [_registered(facts, one) for one in LANGUAGES],
    ]
    cells = [
        [layout.para(row[0], look), "", layout.para(row[1], look)]
        for row, look in zip(rows, looks, strict=True)
    ]
    return layout.grid(
        cells,
        [side, _GAP, side],
        ("BOTTOMPADDING", (0, 1), (-1, 1), 5 * scale),
        ("BOTTOMPADDING", (0, 2), (-1, 2), 3 * scale),
        ("BOTTOMPADDING", (0, 3), (-1, 3), 4 * scale),
    )


def _name(facts: Certificate, language: Language, size: float, wide: float) -> Markup:
    """Surname on a line of its own, given name and patronymic under it."""
    name = name_of(facts.candidate, language)
    rows = (name.surname, " ".join(part for part in (name.given, name.patronymic) if part))
    return lines(*(layout.parted(row, fonts.SERIF_BOLD, size, wide) for row in rows))


def _registered(facts: Certificate, language: Language) -> Markup:
    decision = say(
        language,
        "certificate.decision",
        body=f"{body}, " if (body := pick(facts.decided_by, language)) else "",
        day=dates.line(language, facts.decision_day)
        if language == "kk"
        else dates.of(language, facts.decision_day),
        number=facts.decision_number,
    )
    return lines(decision, say(language, "certificate.issued", day=dates.line(language, facts.issued)))


def _signature(canvas: Drawing, facts: Certificate) -> None:
    """The chair's signature across both columns."""
    role = layout.para(layout.stacked(both("role.chair")), layout.style(8, 1.2))
    names = Text(facts.chair.person.kk.signed, facts.chair.person.ru.signed)
    base = 11.5 * mm
    wide = 34 * mm
    role.wrap(wide, 999)
    role.drawOn(canvas, _TEXT, base)
    room = WIDE - _TEXT - _INNER - wide - 26 * mm
    right = WIDE - _INNER - room
    size, high = 9.0, 99.0
    while high > 24 and size > 4.5:
        said = [layout.parted(one, fonts.SERIF, size, room) for one in (names.kk, names.ru)]
        name = layout.para(layout.stacked(Text(*said)), layout.style(size, 1.2))
        high = float(name.wrap(room, 999)[1])
        size -= 0.25
    name.drawOn(canvas, right, base)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.6)
    canvas.line(_TEXT + wide + 1 * mm, base + 2, right - 2 * mm, base + 2)


def _register(canvas: Drawing, stamp: Stamp) -> None:
    """Under the photograph, small: the register of papers, the check code and its QR."""
    number = "" if stamp.number is None else str(stamp.number)
    key = "sheet.register" if number else "sheet.unregistered"
    said = plain(key, number=number, year=str(stamp.day.year))
    x = _INNER
    if stamp.code:
        furniture.qr(canvas, stamp.code, _INNER + 11 * mm, 20.5 * mm, 11 * mm)
        x += 12.5 * mm
        canvas.setFillGray(0.1)
        canvas.setFont(fonts.SANS_BOLD, 6.4)
        canvas.drawString(x, 10 * mm, stamp.code)
    text = layout.para(
        fill("{kk} / {ru}", kk=said.kk, ru=said.ru), layout.style(5.4, 1.2, fonts.SANS, grey=0.35)
    )
    high = text.wrap(_TEXT - x - 3 * mm, 999)[1]
    text.drawOn(canvas, x, 20.3 * mm - high)
