"""The card to print and lay beside the laptop: the keys, and the terms of an election, on one page."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame, KeepInFrame, Paragraph, Spacer, Table

from core.manual.book import BOTTOM, INK, LEFT, PAGE, RULE, WIDE, look
from core.manual.markup import bound, inline
from core.manual.said import Card
from core.papers import fonts
from core.papers.rendered import MissingGlyph, Rendered
from core.version import VERSION


def render(card: Card) -> Rendered:
    """Draw it; it shrinks rather than takes a second page. MissingGlyph names letters the faces lack."""
    card = _clean(card)
    texts = [card.title, card.about, card.keys_title, card.terms_title, card.foot]
    texts += [text for row in (*card.keys, *card.terms) for text in row]
    lacking = fonts.missing("".join(texts))
    if lacking:
        raise MissingGlyph(lacking)
    fonts.register()
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=PAGE, invariant=1, pageCompression=1, initialFontName=fonts.SERIF, lang=card.language
    )
    canvas.setTitle(card.title)
    high = PAGE[1] - BOTTOM - 15 * mm
    story, wide = _fitting(card, high)
    shrunk = WIDE / wide
    canvas.saveState()
    canvas.translate(LEFT, BOTTOM)
    canvas.scale(shrunk, shrunk)
    frame = Frame(0, 0, wide, high / shrunk, 0, 0, 0, 0)
    frame.addFromList([KeepInFrame(wide, high / shrunk, story, mode="shrink")], canvas)
    canvas.restoreState()
    canvas.setFont(fonts.SANS, 8.5)
    canvas.setFillGray(0.4)
    canvas.drawString(LEFT, 11 * mm, card.foot)
    canvas.drawRightString(LEFT + WIDE, 11 * mm, VERSION)
    canvas.showPage()
    canvas.save()
    return Rendered(out.getvalue(), 1)


def _clean(card: Card) -> Card:
    """Without what only a screen needs: the joiners that keep a word together."""
    keys = tuple((_joined(key), _joined(what)) for key, what in card.keys)
    terms = tuple((_joined(name), _joined(when), _joined(point)) for name, when, point in card.terms)
    return replace(card, keys=keys, terms=terms)


def _joined(text: str) -> str:
    return text.replace("\u2060", "")


def _fitting(card: Card, high: float) -> tuple[list[Any], float]:
    """What stands on it, and how wide: so wide that, shrunk to the width of the sheet, it is no taller."""
    for wide in (WIDE * part / 20 for part in range(20, 32)):
        story = _story(card, wide)
        if sum(one.wrap(wide, high)[1] for one in story) <= high * wide / WIDE:
            break
    return story, wide


def _story(card: Card, wide: float) -> list[Any]:
    title, head = (
        look(fonts.SANS_BOLD, 20, 1.2, textColor=INK),
        look(fonts.SANS_BOLD, 12.5, 1.3, textColor=INK),
    )
    return [
        Paragraph(inline(card.title, fonts.SANS), title),
        Paragraph(inline(card.about, fonts.SANS), look(size=10)),
        Spacer(1, 4 * mm),
        Paragraph(inline(card.keys_title, fonts.SANS), head),
        Spacer(1, 1.5 * mm),
        _keys(card.keys, wide),
        Spacer(1, 5 * mm),
        Paragraph(inline(card.terms_title, fonts.SANS), head),
        Spacer(1, 1.5 * mm),
        _terms(card.terms, wide),
    ]


def _keys(keys: Sequence[tuple[str, str]], wide: float) -> Table:
    """Keys in two columns, read downwards."""
    half = (len(keys) + 1) // 2
    said = [_key(one) for one in keys] + [["", ""]] * (2 * half - len(keys))
    rows = [[*said[at], "", *said[half + at]] for at in range(half)]
    widths = [26 * mm, wide / 2 - 29 * mm, 6 * mm, 26 * mm, wide / 2 - 29 * mm]
    lines = [("LINEBELOW", (0, 0), (1, -1), 0.4, RULE), ("LINEBELOW", (3, 0), (4, -1), 0.4, RULE)]
    return Table(rows, colWidths=widths, hAlign="LEFT", style=[*_PLAIN, *lines])


def _key(one: tuple[str, str]) -> list[Any]:
    key, what = one
    return [_cell(key, fonts.SANS_BOLD), _cell(what)]


def _terms(terms: Sequence[tuple[str, str, str]], wide: float) -> Table:
    rows = [
        [_cell(name, fonts.SANS_BOLD), _cell(when), _cell(point, fonts.SANS)] for name, when, point in terms
    ]
    widths = [48 * mm, wide - 78 * mm, 30 * mm]
    return Table(
        rows, colWidths=widths, hAlign="LEFT", style=[*_PLAIN, ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE)]
    )


def _cell(text: str, face: str = fonts.SERIF) -> Paragraph:
    return Paragraph(inline(bound(text), fonts.SANS), look(face, 9.5, 1.25))


_PLAIN: list[tuple[Any, ...]] = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 9),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
]
