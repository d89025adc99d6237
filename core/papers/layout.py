"""The one grid of all papers: letterhead, title, number line, paragraphs, tables, signatures, seal.

Requisites stand in the order of the state's rules for drawing up papers (papers.md §1).
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass
from functools import cache, lru_cache
from html import unescape
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from core.papers import fonts
from core.papers.facts import Body, Text
from core.papers.text import LANGUAGES, Markup, clean, esc, joined, lines, pick
from core.papers.wording import plain

INDENT = 12.5 * mm
DOTTED = (0.6, 2.2)
GAP = 7 * mm


@dataclass(frozen=True, slots=True)
class Setting:
    """How the text of an act is set: the width of its column, its type, its notes' type, its first line.

    `air` is how much of the usual room between its parts it takes.
    """

    measure: float
    size: float
    note: float
    first: float
    air: float = 1.0


WHOLE = Setting(170 * mm, 14.0, 12.0, INDENT)
SNUG = Setting(170 * mm, 13.0, 11.5, INDENT, 0.7)
TIGHT = Setting(170 * mm, 12.0, 10.5, INDENT, 0.5)
BESIDE = Setting((170 * mm - GAP) / 2, 11.0, 9.5, 6 * mm)
BESIDE_SNUG = Setting((170 * mm - GAP) / 2, 10.5, 9.25, 5.5 * mm, 0.7)
BESIDE_TIGHT = Setting((170 * mm - GAP) / 2, 10.0, 9.0, 5 * mm, 0.5)
_SETTING: ContextVar[Setting] = ContextVar("setting", default=WHOLE)


@contextmanager
def setting(new: Setting) -> Iterator[None]:
    """All text set within stands in a column of that kind."""
    token = _SETTING.set(new)
    try:
        yield
    finally:
        _SETTING.reset(token)


def set_in() -> Setting:
    """How text is set just now."""
    return _SETTING.get()


@cache
def style(
    size: float,
    lead: float = 1.3,
    face: str = fonts.SERIF,
    align: int = TA_LEFT,
    *,
    first: float = 0.0,
    after: float = 0.0,
    grey: float = 0.0,
    before: float = 0.0,
) -> ParagraphStyle:
    """A paragraph style from its few true variables; ragged right, no widows, no orphans."""
    fonts.register()
    return ParagraphStyle(
        f"{face}-{size}",
        fontName=face,
        fontSize=size,
        leading=round(size * lead, 2),
        alignment=align,
        firstLineIndent=first,
        spaceAfter=after,
        spaceBefore=before,
        textColor=(grey, grey, grey),
        bulletFontName=face,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )


class Broken(Paragraph):  # type: ignore[misc]
    """A paragraph that is not broken into lines anew for a measure at which it already was.

    A table breaks its cells once to know its rows and once more when it draws them.
    """

    _measure = -1.0

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Width and height at a measure."""
        if wide != self._measure or "blPara" not in self.__dict__:
            super().wrap(wide, high)
            self._measure = wide
        return self.width, self.height


def para(text: str, look: ParagraphStyle) -> Paragraph:
    """A paragraph; whatever is not yet markup is escaped here."""
    marked = esc(text)
    return Broken(marked, look, frags=pieces(marked, look))


def pieces(marked: Markup, look: ParagraphStyle) -> list[Any] | None:
    """What the library's parser makes of words in one cut or two and of line ends, without asking it.

    None where there is more to it (a sign that is escaped, blanks in a row): there the parser is asked.
    """
    if _BLANKS.search(marked) or _SIMPLE.fullmatch(marked) is None:
        return None
    plainly, strong, found = "para", False, []
    for said in _TAGS.split(marked):
        if said in {"<b>", "</b>"}:
            plainly, strong = ("b", True) if said == "<b>" else ("para", False)
        elif said:
            one = copy(_piece(look.fontName, look.fontSize, tuple(look.textColor), strong))
            one.link, one.us_lines = [], []
            if said == "<br/>":
                one.__tag__, one.lineBreak, one.text = "br", True, ""
            else:
                one.__tag__, one.text = plainly, str(said)
            found.append(one)
    return found or None


_TAGS = re.compile(r"(</?b>|<br/>)")
_RUN = r"(?:[^<&]|<br/>)*"
_SIMPLE = re.compile(f"{_RUN}(?:<b>{_RUN}</b>{_RUN})*")
_BLANKS = re.compile(r"[^\S \u00a0]|^(?:<[^>]*>)* | (?:<[^>]*>)* | (?:<[^>]*>)*$")


@cache
def _piece(face: str, size: float, colour: tuple[float, ...], strong: bool) -> Any:
    """What the library's parser makes of a word in a type."""
    look = ParagraphStyle("piece", fontName=face, fontSize=size, textColor=colour)
    return Paragraph("<b>x</b>" if strong else "x", look).frags[0]


def body_text(text: str) -> Paragraph:
    """A paragraph of an act: 14 pt on a sheet of its own, first line set in (DOC p.30)."""
    size = set_in().size
    return para(text, style(size, 1.32, first=set_in().first, after=0.45 * size))


def note(text: str) -> Paragraph:
    """A smaller paragraph: votes, lateness, dissent."""
    return para(text, style(set_in().note, 1.3, after=0.4 * set_in().note))


def balanced(text: str, look: ParagraphStyle, wide: float) -> Paragraph:
    """A title broken into lines of like length: the narrowest measure that needs no further line."""
    return para(text, _balanced(esc(text), look, wide))


@lru_cache(maxsize=256)
def _balanced(text: Markup, look: ParagraphStyle, wide: float) -> ParagraphStyle:
    """The indents of such a title: a letterhead's are asked for on every sheet."""
    tried = para(text, look)
    high = tried.wrap(wide, 9999)[1]
    words = re.sub(r"<[^>]*>", " ", text).split(" ")
    longest = max(fonts.width(unescape(word), look.fontName, look.fontSize) for word in words)
    low, top = min(wide, max(0.3 * wide, longest + 1)), wide
    while top - low > 2:
        middle = (low + top) / 2
        fits = tried.wrap(middle, 9999)[1] <= high and _widest(tried) <= middle
        low, top = (low, middle) if fits else (middle, top)
    shape = look.clone("balanced")
    shape.rightIndent = wide - top
    if look.alignment == TA_CENTER:
        shape.leftIndent = shape.rightIndent = (wide - top) / 2
    return shape


def parted(text: str, face: str, size: float, wide: float) -> Markup:
    """A name whose words may go on after a hyphen where the column is narrower than the word."""
    words = []
    for word in clean(text).split(" "):
        rows = [""]
        for piece in word.replace("-", "-\n").split("\n") if fonts.width(word, face, size) > wide else [word]:
            if rows[-1] and fonts.width(rows[-1] + piece, face, size) > wide:
                rows.append(piece)
            else:
                rows[-1] += piece
        words.append(lines(*rows))
    return Markup(" ".join(words))


def hyphened(text: str, look: ParagraphStyle, wide: float) -> Markup:
    """A text whose words may go on after a hyphen where a word is longer than its column; marks kept."""

    face = look.fontName

    def part(found: re.Match[str]) -> str:
        nonlocal face
        word = found[0]
        if word.startswith("<"):
            face = fonts.SERIF_BOLD if word == "<b>" else look.fontName if word == "</b>" else face
        elif fonts.width(unescape(word), face, look.fontSize) > wide:
            return parted(unescape(word), face, look.fontSize, wide)
        return word

    return Markup(re.sub(r"<[^>]*>|[^\s<>]+", part, esc(text)))


def centred(size: float, face: str = fonts.SERIF, lead: float = 1.25, grey: float = 0.0) -> ParagraphStyle:
    """A centred style."""
    return style(size, lead, face, TA_CENTER, grey=grey)


class Emblem(Flowable):  # type: ignore[misc]
    """The place of the emblem: an empty circle of fine dots."""

    def __init__(self, size: float) -> None:
        super().__init__()
        self.width = self.height = size
        self.hAlign = "CENTER"

    def draw(self) -> None:
        """Draw the circle and, tiny within it, what belongs there."""
        said = plain("sheet.emblem")
        radius = self.width / 2
        ring(self.canv, radius, radius, radius, f"{said.kk}\n{said.ru}", size=max(6.0, self.width * 0.11))


def ring(canvas: Any, x: float, y: float, radius: float, label: str, *, size: float = 8.0) -> None:
    """A dotted circle with a quiet word in it, or two lines: where an emblem or a seal belongs."""
    canvas.saveState()
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.6)
    canvas.setLineCap(1)
    canvas.setDash(*DOTTED)
    canvas.circle(x, y, radius)
    canvas.setFillGray(0.45)
    canvas.setFont(fonts.SANS, size)
    rows = label.split("\n")
    for at, row in enumerate(rows):
        canvas.drawCentredString(x, y + ((len(rows) - 1) / 2 - at) * 1.1 * size - size * 0.33, row)
    canvas.restoreState()


class DoubleRule(Flowable):  # type: ignore[misc]
    """The rule under a letterhead: one strong line, one fine."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self.width, self.height = width, 3.2

    def draw(self) -> None:
        """Draw both lines."""
        self.canv.setStrokeGray(0)
        self.canv.setLineWidth(1.5)
        self.canv.line(0, 2.4, self.width, 2.4)
        self.canv.setLineWidth(0.5)
        self.canv.line(0, 0, self.width, 0)


class Spaced(Flowable):  # type: ignore[misc]
    """The kind of a paper in capitals, a little spaced, centred; it shrinks rather than breaks."""

    def __init__(self, text: str, size: float = 17.0, gap: float = 0.12) -> None:
        super().__init__()
        self.text, self.size, self.gap = clean(text), size, gap

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """The whole measure, one line high."""
        self.wide = wide
        natural = fonts.width(self.text, fonts.SERIF_BOLD, 1.0) + self.gap * (len(self.text) - 1)
        self.size = min(self.size, wide / natural)
        return wide, self.size * 1.25

    def draw(self) -> None:
        """Draw the letters with even gaps."""
        spaced(self.canv, self.wide / 2, self.size * 0.3, self.text, size=self.size, gap=self.gap)


def spaced(canvas: Any, x: float, y: float, text: str, *, size: float, gap: float) -> None:
    """A centred line in the strong cut, `gap` of the size between letters."""
    wide = fonts.width(text, fonts.SERIF_BOLD, size) + gap * size * (len(text) - 1)
    line = canvas.beginText(x - wide / 2, y)
    line.setFont(fonts.SERIF_BOLD, size)
    line.setCharSpace(gap * size)
    line.textOut(text)
    canvas.drawText(line)


def grid(
    rows: Sequence[Sequence[Any]], widths: Sequence[float], *rules: tuple[Any, ...], head: int = 0
) -> Table:
    """A table without any padding of its own but what `rules` give it; heads repeat on every sheet."""
    plainly = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(
        [list(row) for row in rows],
        colWidths=list(widths),
        repeatRows=head,
        hAlign="LEFT",
        style=[*plainly, *rules],
    )


def ruled(tail: int = 0, *, head: bool = True, end: bool = True) -> list[tuple[Any, ...]]:
    """The rules of a plain table: strong above and below its head and at its end, fine between rows.

    `tail` rows at the end stand below the table's last rule, as room; a part of a longer table has no
    `head`, or no `end`, of its own.
    """
    last = -1 - tail
    strong, fine = (0, 0, 0), (0.5, 0.5, 0.5)
    rules: list[tuple[Any, ...]] = [("LINEBELOW", (0, int(head)), (-1, last), 0.35, fine)]
    if head:
        rules += [("LINEABOVE", (0, 0), (-1, 0), 1.0, strong), ("LINEBELOW", (0, 0), (-1, 0), 1.0, strong)]
    if end:
        rules.append(("LINEBELOW", (0, last), (-1, last), 1.0, strong))
    return [
        *rules,
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
    ]


def letterhead(body: Body, measure: float, size: float = 12.0, emblem: float = 21 * mm) -> list[Any]:
    """The commission's name in both languages, the place of the emblem between them, a double rule."""
    look = centred(size, fonts.SERIF_BOLD)
    middle = emblem + 10 * mm
    side = (measure - middle) / 2
    names = [
        balanced(parted(clean(name).upper(), fonts.SERIF_BOLD, size, side), look, side)
        for name in (body.commission.kk, body.commission.ru)
    ]
    table = grid(
        [[names[0], Emblem(emblem), names[1]]],
        [side, middle, side],
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("ALIGN", (1, 0), (1, 0), "CENTER"),
    )
    return [table, Spacer(1, 4 * mm), DoubleRule(measure)]


@dataclass(frozen=True, slots=True)
class Dated:
    """What stands under the title of a sheet in two languages; the number may be empty."""

    day: Text
    place: Text
    number: Text = Text("", "")  # noqa: RUF009  frozen


def requisites(left: str, middle: str, right: str, measure: float, size: float = 13.0) -> Table:
    """Date · place · number on one line; the room to write a date takes what it needs from the place."""
    looks = (style(size, 1.25), centred(size), style(size, 1.25, align=TA_RIGHT))
    cells = [para(text, look) for text, look in zip((left, middle, right), looks, strict=True)]
    first = max(0.3 * measure, fonts.width(clean(left), fonts.SERIF, size) + 4)
    return grid([cells], [first, 0.7 * measure - first, 0.3 * measure])


def dated(line: Dated, measure: float, size: float, gap: float = 6 * mm) -> Table:
    """Day · place · number under a title of both languages: in both on one line, or in both on two."""
    side = (measure - gap) / 2
    told = [
        (clean(pick(line.day, one)), joined(" · ", pick(line.place, one), pick(line.number, one)))
        for one in LANGUAGES
    ]
    whole = [joined(" · ", *one) for one in told]
    fits = all(fonts.width(unescape(one), fonts.SERIF, size) <= side for one in whole)
    return two(Text(*(whole if fits else (lines(*one) for one in told))), measure, centred(size), gap)


def heading(text: str, measure: float) -> list[Any]:
    """What an act is about: bold, left, short lines, no full stop (DOC p.26)."""
    wide = min(measure, 265.0)
    return [grid([[balanced(text, style(set_in().size, 1.25, fonts.SERIF_BOLD), wide)]], [wide])]


def _widest(paragraph: Paragraph) -> float:
    """The longest of the lines into which it was wrapped last."""
    return float(max(paragraph.getActualLineWidths0(), default=0.0))


def closing(*blocks: Any) -> KeepTogether:
    """The end of a paper in one piece: signatures never stand alone on a sheet."""
    return KeepTogether(list(blocks))


def space(high: float) -> Spacer:
    """Empty room, in millimetres."""
    return Spacer(1, high * mm)


def two(text: Text, measure: float, look: ParagraphStyle, gap: float = 6 * mm) -> Table:
    """A text in two equal columns, Kazakh left, Russian right."""
    side = (measure - gap) / 2
    cells = [
        balanced(one, look, side) if look.alignment == TA_CENTER else para(one, look)
        for one in (text.kk, text.ru)
    ]
    return grid([[cells[0], "", cells[1]]], [side, gap, side])


def stacked(text: Text) -> Markup:
    """The Russian form under the Kazakh one in equal letters; once only where they are the same."""
    return lines(text.kk) if text.kk == text.ru else lines(text.kk, text.ru)
