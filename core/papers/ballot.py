"""P13: the ballot, A5, one side; A4 where its names would be too small to read (Art. 37, 42.2, 43.5).

Rows of one height and one type size, in the order given, without numbers. Nothing tells one copy from
another: no serial number, no check code, no QR; the filed specimen alone carries the code.
"""

from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from core.papers import dates, fonts, furniture, layout, prose
from core.papers.facts import Ballot, Name, Stamp
from core.papers.formats import A4, A5, Format
from core.papers.page import Drawing, drawn
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Markup, bold, fill, lines, pick, strong
from core.papers.wording import both, say

SQUARE = 10 * mm
LARGE = replace(A4, left=A5.left, right=A5.right, top=A5.top, bottom=A5.bottom)
LEAST = 7.5
"""The smallest type of a name; where A5 leaves less, the ballot is A4."""
_PAD = 1.3
_FOOT = 15 * mm
_ABOVE = 1.5 * mm


@dataclass(frozen=True, slots=True)
class Fitted:
    """The size of the type at which every name fits its row, and the row's height."""

    size: float
    row: float


def render(facts: Ballot, stamp: Stamp) -> Rendered:
    """The ballot; only a draft, a practice or a specimen is marked, and every copy of it alike."""
    form = A5 if fit(facts, A5, _room(facts, A5)).size >= LEAST else LARGE
    return drawn(
        form, stamp, prose.meta(facts.body, "ballot"), lambda canvas: _draw(canvas, facts, stamp, form)
    )


def _draw(canvas: Drawing, facts: Ballot, stamp: Stamp, form: Format) -> None:
    always = ("specimen",) if facts.specimen else ()
    furniture.marks(canvas, form, furniture.mark_keys(stamp, always))
    y = form.height - form.top
    for paragraph, high, after in _set(facts, form):
        paragraph.drawOn(canvas, form.left, y - high)
        y -= high + after
    y -= _ABOVE
    canvas.setLineWidth(1.2)
    canvas.setStrokeGray(0)
    canvas.line(form.left, y, form.width - form.right, y)
    _rows(canvas, facts, y, form)
    _foot(canvas, form)
    if facts.specimen and stamp.code:
        _code(canvas, stamp.code)


def _room(facts: Ballot, form: Format) -> float:
    """How high the rows may be in all."""
    opening = sum(high + after for _, high, after in _set(facts, form))
    return float(form.room - opening - _ABOVE - _FOOT)


def _code(canvas: Drawing, code: str) -> None:
    """The check code in the margin of the filed specimen, and of no other copy."""
    furniture.qr(canvas, code, 15 * mm, 20 * mm, 10 * mm)
    canvas.saveState()
    canvas.translate(15 * mm, 22 * mm)
    canvas.rotate(90)
    canvas.setFillGray(0)
    canvas.setFont(fonts.SANS_BOLD, 7)
    canvas.drawString(0, 0, code)
    canvas.restoreState()


def _opening(facts: Ballot, tight: bool) -> list[tuple[str, Any, float]]:
    """Vote day, title, second vote, instruction: Kazakh above, Russian below, equal letters."""
    title = layout.centred(10 if tight else 12.5, fonts.SERIF_BOLD, 1.16)
    quiet = layout.centred(8.5 if tight else 10)
    order = layout.style(7.2 if tight else 8.8, 1.18)
    day = [say(one, "ballot.vote_day", day=dates.line(one, facts.vote_day)) for one in LANGUAGES]
    found: list[tuple[str, Any, float]] = [
        (say(one, "ballot.title", area=pick(facts.body.area, one)), title, 4.0) for one in LANGUAGES
    ]
    found.append((lines(*day), quiet, 5.0))
    if facts.round > 1:
        again = both("ballot.second")
        found.append((bold(fill("{kk} / {ru}", kk=again.kk, ru=again.ru)), quiet, 4.0))
    for one in LANGUAGES:
        said = [say(one, f"ballot.{key}") for key in ("mark", "pencil", "several")]
        found.append((Markup(f"{bold(said[0])} {said[1]} {said[2]}"), order, 3.0))
    return found


def _set(facts: Ballot, form: Format) -> list[tuple[Paragraph, float, float]]:
    """What stands above the rows: each paragraph, its height, the room after it."""
    found = []
    for text, look, after in _opening(facts, tight=form is A5 and len(facts.candidates) > 7):
        make = layout.balanced if look.alignment else _plain
        paragraph = make(text, look, form.measure)
        found.append((paragraph, float(paragraph.wrap(form.measure, 999)[1]), after))
    return found


def _plain(text: str, look: Any, _wide: float) -> Paragraph:
    return layout.para(text, look)


def fit(facts: Ballot, form: Format, room: float) -> Fitted:
    """One type size and one row height for all: the largest at which every name fits (Art. 37)."""
    row = min(24 * mm, room / len(facts.candidates))
    size = min(14.5, (row - 8) / 2.32)
    while size > 5.0:
        tallest = max(_high(pair, form) for pair in _names(facts, size, form))
        if tallest + 2 * _PAD <= row:
            return Fitted(size, row)
        size -= 0.25
    return Fitted(size, row)


def _names(facts: Ballot, size: float, form: Format) -> list[tuple[Paragraph, Paragraph]]:
    look, wide = layout.style(size, 1.16), _beside(form)

    def name(one: Name) -> Paragraph:
        return layout.para(layout.hyphened(strong(one), look, wide), look)

    return [(name(one.kk), name(one.ru)) for one in facts.candidates]


def _beside(form: Format) -> float:
    """How wide a name may be beside its square."""
    return float(form.measure - SQUARE - 10 * mm)


def _high(pair: tuple[Paragraph, Paragraph], form: Format) -> float:
    wide = _beside(form)
    return float(sum(paragraph.wrap(wide, 999)[1] for paragraph in pair))


def _rows(canvas: Drawing, facts: Ballot, top: float, form: Format) -> None:
    fitted = fit(facts, form, _room(facts, form))
    right = form.width - form.right
    y = top
    for kk, ru in _names(facts, fitted.size, form):
        high = _high((kk, ru), form)
        text = y - (fitted.row - high) / 2
        kk.drawOn(canvas, form.left + 1 * mm, text - kk.height)
        ru.drawOn(canvas, form.left + 1 * mm, text - kk.height - ru.height)
        side = min(SQUARE, fitted.row - 1.5 * mm)
        canvas.setLineWidth(1.1)
        canvas.setFillGray(1)
        canvas.rect(right - side - 1.5 * mm, y - (fitted.row + side) / 2, side, side, fill=1)
        canvas.setFillGray(0)
        y -= fitted.row
        canvas.setLineWidth(0.5)
        canvas.line(form.left, y, right, y)
    canvas.setLineWidth(1.2)
    canvas.line(form.left, y, right, y)


def _foot(canvas: Drawing, form: Format) -> None:
    """The line for the member who gave the ballot out: without it the ballot is invalid (43.5)."""
    said = both("ballot.issuer")
    label = layout.para(layout.stacked(said), layout.style(8, 1.22))
    wide = 70 * mm
    label.wrap(wide, 999)
    base = form.bottom + 1.5 * mm
    label.drawOn(canvas, form.left, base - 1.5)
    canvas.setLineWidth(0.6)
    canvas.setStrokeGray(0)
    canvas.line(form.left + wide + 2 * mm, base, form.width - form.right, base)
