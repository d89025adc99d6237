"""P13: the ballot, A5, one side (Art. 37, 42.2, 43.5).

Rows of one height and one type size, in the order given, without numbers. Nothing tells one copy from
another: no serial number, no check code, no QR; the filed specimen alone carries the code.
"""

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from core.papers import dates, fonts, furniture, layout, prose
from core.papers.facts import Ballot, Stamp
from core.papers.formats import A5
from core.papers.page import Drawing, drawn
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Markup, bold, fill, lines, pick, strong
from core.papers.wording import both, say
from core.rules.values import dataclass

SQUARE = 10 * mm
_PAD = 1.3
_FOOT = 15 * mm


@dataclass(frozen=True, slots=True)
class Fitted:
    """The size of the type at which every name fits its row, and the row's height."""

    size: float
    row: float


def render(facts: Ballot, stamp: Stamp) -> Rendered:
    """The ballot; only a draft, a practice or a specimen is marked, and every copy of it alike."""
    return drawn(A5, stamp, prose.meta(facts.body, "ballot"), lambda canvas: _draw(canvas, facts, stamp))


def _draw(canvas: Drawing, facts: Ballot, stamp: Stamp) -> None:
    always = ("specimen",) if facts.specimen else ()
    furniture.marks(canvas, A5, furniture.mark_keys(stamp, always))
    y = A5.height - A5.top
    tight = len(facts.candidates) > 7
    for text, look, after in _opening(facts, tight):
        y = _set(canvas, text, look, y) - after
    y -= 1.5 * mm
    canvas.setLineWidth(1.2)
    canvas.setStrokeGray(0)
    canvas.line(A5.left, y, A5.width - A5.right, y)
    _rows(canvas, facts, y, y - A5.bottom - _FOOT)
    _foot(canvas)
    if facts.specimen and stamp.code:
        _code(canvas, stamp.code)


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


def _set(canvas: Drawing, text: str, look: Any, y: float) -> float:
    paragraph = layout.balanced(text, look, A5.measure) if look.alignment else layout.para(text, look)
    high = float(paragraph.wrap(A5.measure, 999)[1])
    paragraph.drawOn(canvas, A5.left, y - high)
    return y - high


def fit(facts: Ballot, room: float) -> Fitted:
    """One type size and one row height for all: the largest at which every name fits (Art. 37)."""
    row = min(24 * mm, room / len(facts.candidates))
    size = min(14.5, (row - 8) / 2.32)
    while size > 5.0:
        tallest = max(_high(pair) for pair in _names(facts, size))
        if tallest + 2 * _PAD <= row:
            return Fitted(size, row)
        size -= 0.25
    return Fitted(size, row)


def _names(facts: Ballot, size: float) -> list[tuple[Paragraph, Paragraph]]:
    look = layout.style(size, 1.16)
    return [
        (layout.para(strong(one.kk), look), layout.para(strong(one.ru), look)) for one in facts.candidates
    ]


def _high(pair: tuple[Paragraph, Paragraph]) -> float:
    wide = A5.measure - SQUARE - 10 * mm
    return float(sum(paragraph.wrap(wide, 999)[1] for paragraph in pair))


def _rows(canvas: Drawing, facts: Ballot, top: float, room: float) -> None:
    fitted = fit(facts, room)
    right = A5.width - A5.right
    y = top
    for kk, ru in _names(facts, fitted.size):
        high = _high((kk, ru))
        text = y - (fitted.row - high) / 2
        kk.drawOn(canvas, A5.left + 1 * mm, text - kk.height)
        ru.drawOn(canvas, A5.left + 1 * mm, text - kk.height - ru.height)
        side = min(SQUARE, fitted.row - 1.5 * mm)
        canvas.setLineWidth(1.1)
        canvas.setFillGray(1)
        canvas.rect(right - side - 1.5 * mm, y - (fitted.row + side) / 2, side, side, fill=1)
        canvas.setFillGray(0)
        y -= fitted.row
        canvas.setLineWidth(0.5)
        canvas.line(A5.left, y, right, y)
    canvas.setLineWidth(1.2)
    canvas.line(A5.left, y, right, y)


def _foot(canvas: Drawing) -> None:
    """The line for the member who gave the ballot out: without it the ballot is invalid (43.5)."""
    said = both("ballot.issuer")
    label = layout.para(layout.stacked(said), layout.style(8, 1.22))
    wide = 70 * mm
    label.wrap(wide, 999)
    base = A5.bottom + 1.5 * mm
    label.drawOn(canvas, A5.left, base - 1.5)
    canvas.setLineWidth(0.6)
    canvas.setStrokeGray(0)
    canvas.line(A5.left + wide + 2 * mm, base, A5.width - A5.right, base)
