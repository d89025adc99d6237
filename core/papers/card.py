"""A card of A6 to be cut from its sheet: frame, ornament, photograph, two columns of text, signature.

Kazakh left, Russian right, row against row. A card may have a back, set beneath it on the same sheet: it
is folded along the dotted line, or cut and printed on both sides (`imposition.py`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from typing import Any

from reportlab.lib.units import mm

from core.papers import dates, fonts, furniture, layout, prose
from core.papers.facts import Body, Person, Signer, Stamp, Text
from core.papers.formats import A4
from core.papers.ornament import band
from core.papers.page import Drawing, drawn
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, NBSP, Language, Markup, clean, joined, lines, name_of, pick
from core.papers.wording import both, plain, say

WIDE, HIGH = 148 * mm, 105 * mm
TALL = 122 * mm  # of a card whose names are so long that the usual height would make them too small
ACCENT = (0x0B / 255, 0x64 / 255, 0x77 / 255)
_EDGE = 5 * mm
_INNER = 10 * mm
_PHOTO = (30 * mm, 40 * mm)
_TEXT = 54 * mm  # where the two columns of text begin beside a photograph
_SEAL = 11.5 * mm
_BARE = 35.5 * mm  # and where there is none
_GAP = 4 * mm
_LINE = 9.2  # the size of the formula at the scale of 1
_LIFT = 3.4 * mm  # what a card with a band below gives up for it
_TIGHT = 0.6  # the scale below which a card is so full that all of it shrinks
_LEGIBLE = 0.72  # and the one below which a card is made taller
_LEAST = 7.0  # the smallest print of a card whose text leaves room for it
_NUMBERED = re.compile(r"№\s*\d+ · \d+")  # a place in the register, which no line's end parts


@dataclass(frozen=True, slots=True)
class Box:
    """The lower left corner of a card on its sheet."""

    x: float
    y: float


X = (A4.width - WIDE) / 2
"""Where a card begins on its sheet, from the left."""


def front(high: float) -> Box:
    """Where a card of that height lies on the sheet it is issued on."""
    return Box(X, A4.height - high - 32 * mm)


def back(high: float) -> Box:
    """And its back, beneath it."""
    return Box(X, front(high).y - high)


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card. `lines` are the formula and what follows it, `small` what is set smaller."""

    kind: str
    body: Body
    title: Text
    number: int
    person: Person
    lines: tuple[Text, ...]
    small: tuple[Text, ...]
    issued: date
    chair: Signer
    photo: bool = True
    closed: bool = False
    back: tuple[Text, ...] = ()
    dense: bool = False
    """Of so many words that ornament, gaps and number give up room, so that the print need not."""
    high: float = HIGH

    @property
    def left(self) -> float:
        """Where the columns begin."""
        return float(_TEXT if self.photo else _BARE)

    @property
    def band(self) -> float:
        """How high the ornament above is; a card of many words needs the room for them."""
        usual = 6.0 if not self.photo else 8.0 if self.closed else 9.5
        return float((min(usual, 5.0) if self.dense else usual) * mm)

    @property
    def lift(self) -> float:
        """How far the signature stands above its usual place."""
        return float(_LIFT) if self.closed else 0.0


def render(card: Card, stamp: Stamp) -> Rendered:
    """The card on its sheet with its cutting marks, the back beneath it if it has one."""
    return drawn(A4, stamp, prose.meta(card.body, card.kind), lambda canvas: _draw(canvas, card, stamp))


def decided_on(language: Language, day: date) -> str:
    """The day of a decision after «шешім:» and «решение:»: the date line, in Russian with its preposition."""
    return whole(dates.line(language, day) if language == "kk" else dates.of(language, day))


def on_card(language: Language, day: date) -> str:
    """The date line in one piece: a column of a card is too narrow for a date of two lines."""
    return whole(dates.line(language, day))


def whole(text: str) -> str:
    """A text that no line's end parts."""
    return text.replace(" ", NBSP)


def _draw(canvas: Drawing, card: Card, stamp: Stamp) -> None:
    card = replace(card, dense=not _roomy(card, _TIGHT))
    card = replace(card, high=TALL if card.dense and not _roomy(card, _LEGIBLE) else HIGH)
    place, behind = front(card.high), back(card.high)
    canvas.setTrimBox((place.x, place.y, place.x + WIDE, place.y + card.high))
    cutting(canvas, place, card.high)
    if card.back:
        cutting(canvas, behind, card.high)
        _fold(canvas, place)
        canvas.saveState()
        canvas.translate(behind.x, behind.y)
        _back(canvas, card, stamp)
        canvas.restoreState()
    canvas.translate(place.x, place.y)
    _marks(canvas, card, stamp)
    _frame(canvas, card)
    top = _names(canvas, card)
    if card.photo:
        _photo(canvas, top - _PHOTO[1] - (2 if card.closed else 3) * mm)
    else:
        _seal(canvas, _INNER + 11.5 * mm, 46 * mm)
    _columns(canvas, card, top)
    _signature(canvas, card)
    _register(canvas, card, stamp)


def _roomy(card: Card, scale: float) -> bool:
    """Whether its words have room at that scale."""
    return _fits(card, _wide(card), scale, _room(card, _below(card)))


def cutting(canvas: Drawing, box: Box, high: float) -> None:
    """Cutting marks at the four corners, well clear of the card."""
    canvas.setStrokeGray(0.4)
    canvas.setLineWidth(0.4)
    near, far = 3 * mm, 9 * mm
    for x, way in ((box.x, -1), (box.x + WIDE, 1)):
        for y, up in ((box.y, -1), (box.y + high, 1)):
            canvas.line(x + way * near, y, x + way * far, y)
            canvas.line(x, y + up * near, x, y + up * far)


def _fold(canvas: Drawing, place: Box) -> None:
    canvas.saveState()
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.5)
    canvas.setLineCap(1)
    canvas.setDash(*layout.DOTTED)
    canvas.line(place.x, place.y, place.x + WIDE, place.y)
    canvas.restoreState()


def _marks(canvas: Drawing, card: Card, stamp: Stamp) -> None:
    keys = furniture.mark_keys(stamp)
    for at, key in enumerate(keys):
        furniture.across(canvas, WIDE, card.high, key, shift=((len(keys) - 1) / 2 - at) * 0.4)


def _frame(canvas: Drawing, card: Card) -> None:
    """A double frame with the ornament above, and below too on a card that is kept (`closed`)."""
    high, top = card.band, card.high - _EDGE
    wide = WIDE - 2 * _EDGE - 2 * mm
    canvas.setStrokeColorRGB(*ACCENT)
    canvas.setLineWidth(1.3)
    canvas.rect(_EDGE, _EDGE, WIDE - 2 * _EDGE, top - _EDGE)
    canvas.setLineWidth(0.4)
    canvas.rect(_EDGE + 1 * mm, _EDGE + 1 * mm, wide, top - _EDGE - 2 * mm)
    band(canvas, _EDGE + 1 * mm, top - 1 * mm - high, wide, high, colour=ACCENT)
    if card.closed:
        band(canvas, _EDGE + 1 * mm, _EDGE + 1 * mm, wide, 3.4 * mm, colour=ACCENT)


def _names(canvas: Drawing, card: Card) -> float:
    """The commission's names under the band; returns the height at which the card goes on."""
    top = _under(card)
    for x, paragraph in zip((_INNER, _INNER + _side() + _GAP), _commission(card), strict=True):
        paragraph.wrap(_side(), 999)
        paragraph.drawOn(canvas, x, top - paragraph.height)
    return _below(card)


def _under(card: Card) -> float:
    """Where the commission's names begin."""
    return float(card.high - _EDGE - card.band - (2.5 if card.dense else 3.5) * mm)


def _below(card: Card) -> float:
    """Where they end."""
    return _under(card) - max(float(one.wrap(_side(), 999)[1]) for one in _commission(card))


def _commission(card: Card) -> list[Any]:
    look = layout.centred(7.0 if card.dense else 7.6, fonts.SANS_BOLD, 1.2, 0.15)
    names = (card.body.commission.kk, card.body.commission.ru)
    return [layout.balanced(clean(name).upper(), look, _side()) for name in names]


def _side() -> float:
    return float((WIDE - 2 * _INNER - _GAP) / 2)


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
    layout.ring(canvas, _INNER + wide - 1 * mm, y + 1.5 * mm, _SEAL, "")
    canvas.saveState()
    canvas.setFillGray(0.45)
    canvas.setFont(fonts.SANS, 7)
    canvas.drawCentredString(_INNER + wide - 1 * mm, y - 5.5 * mm, f"{seal.kk} / {seal.ru}")
    canvas.restoreState()


def _seal(canvas: Drawing, x: float, y: float) -> None:
    """The place of the seal on a card without a photograph."""
    seal = plain("sheet.seal")
    layout.ring(canvas, x, y, 12 * mm, f"{seal.kk} / {seal.ru}")


def _columns(canvas: Drawing, card: Card, below: float) -> None:
    """Title, number, name, formula, decision, day: each row begins at one height in both columns."""
    wide, scale = _wide(card), 1.24
    while not _fits(card, wide, scale, _room(card, below)) and scale > 0.4:
        scale -= 0.02
    table = _table(card, wide, scale)
    table.drawOn(canvas, card.left, below - _air(card) - table.wrap(wide, 999)[1])


def _wide(card: Card) -> float:
    return float(WIDE - card.left - _INNER)


def _air(card: Card) -> float:
    """What is left free between the commission's names and the columns."""
    return float((2 if card.dense else 4) * mm)


def _room(card: Card, below: float) -> float:
    """How high the columns may be, down to the signature."""
    return float(below - _air(card) - _base(card) - 11 * mm)


def _base(card: Card) -> float:
    """Where the line of the signature stands; without a photograph the register stands beside the columns."""
    return float((8.5 if card.dense and card.photo else 11.5) * mm + card.lift)


def _fits(card: Card, wide: float, scale: float, room: float) -> bool:
    """Whether the rows are high enough for the room, and no word is too long for its column."""
    side = (wide - _GAP) / 2
    words = [word for text in card.lines for one in (text.kk, text.ru) for word in _pieces(one)]
    longest = max((fonts.width(word, fonts.SERIF, _sizes(scale)[0]) for word in words), default=0.0)
    return bool(longest < side and _table(card, wide, scale).wrap(wide, 999)[1] <= room)


def _pieces(text: str) -> list[str]:
    """The pieces a line may be broken into: words, and their parts up to a hyphen."""
    return re.findall(r"[^\s-]+-?", unescape(text).replace("\u00a0", " "))


def _sizes(scale: float) -> tuple[float, float]:
    """The sizes of the formula and of what is set smaller: the last to shrink below the least print."""
    least = min(_LEAST, _LEAST * scale / _TIGHT)
    return max(_LINE * scale, least), max(8.2 * scale, least)


def _table(card: Card, wide: float, scale: float) -> Any:
    side = (wide - _GAP) / 2
    line, small = _sizes(scale)
    given = [name_of(card.person, one) for one in LANGUAGES]
    parts = [part for name in given for part in (name.surname, f"{name.given} {name.patronymic}".strip())]
    large = max(line + 0.3 * scale, min(13.0 * scale, (side - 1) / _widest(parts)))
    words = [word for one in LANGUAGES for word in clean(pick(card.title, one)).split(" ")]
    head = layout.style(min(max(11.0 * scale, line), (side - 1) / _widest(words)), 1.2, fonts.SERIF_BOLD)
    number = str(card.number)
    numbered = [say(one, "sheet.number", number=number) for one in LANGUAGES]
    titles = [pick(card.title, one) for one in LANGUAGES]
    headed = (
        [([joined(" ", *pair) for pair in zip(titles, numbered, strict=True)], head, 2.0)]
        if card.dense
        else [(titles, head, 0.0), (numbered, layout.style(max(9 * scale, small), 1.2), 4.0)]
    )
    air = 0.4 if card.dense else 1.0
    rows: list[tuple[Sequence[str], Any, float]] = [
        *headed,
        (
            [_name(card, one, large, side) for one in LANGUAGES],
            layout.style(large, 1.14, fonts.SERIF_BOLD),
            3,
        ),
        *((_parted(text, line, side), layout.style(line, 1.18), 3.5) for text in card.lines),
        (_small(card, small, side), layout.style(small, 1.18), 0),
    ]
    cells = [[layout.para(row[0], look), "", layout.para(row[1], look)] for row, look, _ in rows]
    after = [("BOTTOMPADDING", (0, at), (-1, at), gap * scale * air) for at, (_, _, gap) in enumerate(rows)]
    return layout.grid(cells, [side, _GAP, side], *after)


def _parted(text: Text, size: float, side: float) -> list[Markup]:
    """A row in both languages; a name too long for its column goes on after a hyphen."""
    return [layout.parted(unescape(one), fonts.SERIF, size, side) for one in (text.kk, text.ru)]


def _widest(texts: Sequence[str]) -> float:
    return max(fonts.width(text, fonts.SERIF_BOLD, 1) for text in texts)


def _name(card: Card, language: Language, size: float, wide: float) -> Markup:
    """Surname on a line of its own, given name and patronymic under it."""
    name = name_of(card.person, language)
    rows = (name.surname, " ".join(part for part in (name.given, name.patronymic) if part))
    return lines(*(layout.parted(row, fonts.SERIF_BOLD, size, wide) for row in rows))


def _small(card: Card, size: float, side: float) -> list[Markup]:
    """What is set smaller, and last of all the day of issue."""
    issued = Text(*(say(one, "certificate.issued", day=on_card(one, card.issued)) for one in LANGUAGES))
    rows = [_parted(text, size, side) for text in (*card.small, issued)]
    return [lines(*(row[at] for row in rows)) for at in range(len(LANGUAGES))]


def _signature(canvas: Drawing, card: Card) -> None:
    """The chair's signature across both columns."""
    role = layout.para(layout.stacked(both(f"role.{card.chair.role}")), layout.style(8, 1.2))
    names = Text(card.chair.person.kk.signed, card.chair.person.ru.signed)
    base = _base(card)
    wide, line = 34 * mm, (18 if card.dense else 26) * mm
    role.wrap(wide, 999)
    role.drawOn(canvas, _TEXT, base)
    room = WIDE - _TEXT - _INNER - wide - line
    right = WIDE - _INNER - room
    size, high = 9.0, 99.0
    while high > 10.5 * mm and size > 4.5:
        said = [layout.parted(one, fonts.SERIF, size, room) for one in (names.kk, names.ru)]
        name = layout.para(layout.stacked(Text(*said)), layout.style(size, 1.2 if size > _LEAST else 1.06))
        high = float(name.wrap(room, 999)[1])
        size -= 0.25
    name.drawOn(canvas, right, base)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.6)
    canvas.line(_TEXT + wide + 1 * mm, base + 2, right - 2 * mm, base + 2)


def _register(canvas: Drawing, card: Card, stamp: Stamp) -> None:
    """Under the photograph, small: the register of papers, the check code and its QR."""
    said = furniture.registered(stamp)
    x, up = _INNER, card.lift
    if stamp.code:
        furniture.qr(canvas, stamp.code, _INNER + 11 * mm, 20.5 * mm + up, 11 * mm)
        x += 12 * mm
        canvas.setFillGray(0.1)
        canvas.setFont(fonts.SANS_BOLD, _LEAST)
        canvas.drawString(x, 8.6 * mm + up, stamp.code)
    kk, ru = (_NUMBERED.sub(lambda found: whole(found[0]), one) for one in (said.kk, said.ru))
    text = layout.para(lines(kk, ru), layout.style(_LEAST, 1.06, fonts.SANS, grey=0.35))
    high = text.wrap(_TEXT - x - 1 * mm, 999)[1]
    text.drawOn(canvas, x, 21.6 * mm + up - high)


def _back(canvas: Drawing, card: Card, stamp: Stamp) -> None:
    """The back: a frame of one line, the text in two columns, the register number once more."""
    _marks(canvas, card, stamp)
    canvas.setStrokeColorRGB(*ACCENT)
    canvas.setLineWidth(0.6)
    canvas.rect(_EDGE, _EDGE, WIDE - 2 * _EDGE, card.high - 2 * _EDGE)
    wide = WIDE - 2 * _INNER
    scale = 1.1
    table = _paragraphs(card, wide, scale)
    while table.wrap(wide, 999)[1] > card.high - 34 * mm and scale > 0.5:
        scale -= 0.04
        table = _paragraphs(card, wide, scale)
    table.drawOn(canvas, _INNER, card.high - 13 * mm - table.wrap(wide, 999)[1])
    band(canvas, _EDGE, _EDGE, WIDE - 2 * _EDGE, 5 * mm, colour=ACCENT)


def _paragraphs(card: Card, wide: float, scale: float) -> Any:
    side = (wide - 8 * mm) / 2
    look = layout.style(9.4 * scale, 1.28)
    rows = [[layout.para(text.kk, look), "", layout.para(text.ru, look)] for text in card.back]
    return layout.grid(rows, [side, 8 * mm, side], ("BOTTOMPADDING", (0, 0), (-1, -1), 7 * scale))
