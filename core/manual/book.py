"""The manual as PDF: a title, contents with page numbers, text and pictures, in the papers' faces."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    ActionFlowable,
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

from core.manual import markup
from core.manual.markup import Block
from core.papers import fonts
from core.papers.rendered import MissingGlyph, Rendered
from core.version import VERSION

INK, PALE, RULE = HexColor("#0B6477"), HexColor("#EAF2F3"), HexColor("#B9C9CC")
PAGE = (210 * mm, 297 * mm)
WIDE = 170 * mm
LEFT, TOP, BOTTOM = 20 * mm, 22 * mm, 20 * mm
CONTENTS = {"kk": "Мазмұны", "ru": "Содержание", "en": "Contents"}
NAME = {"kk": "Хаттама", "ru": "Хаттама", "en": "Hattama"}
SUBJECT = {
    "kk": "Аудан әкімін мәслихат депутаттарының сайлауы",
    "ru": "Выборы акима района депутатами маслихата",
    "en": "The election of a district akim by the deputies of the maslikhat",
}
FIGURE = {"kk": "{n}-сурет", "ru": "рис. {n}", "en": "figure {n}"}
CAPTION = {"kk": "{n}-сурет.", "ru": "Рис. {n}.", "en": "Figure {n}."}


def render(language: str, pictures: Path | None = None) -> Rendered:
    """The manual in a language; pictures that are not in the folder are left out. The same gives the same."""
    blocks = _numbered(markup.read(language), language, pictures)
    _refuse_missing(blocks)
    fonts.register()
    out = BytesIO()
    book = _Book(out, language, blocks[0].cells[0])
    book.multiBuild(_story(blocks, language, pictures), canvasmaker=book.canvas)
    return Rendered(out.getvalue(), book.page)


def _numbered(blocks: Sequence[Block], language: str, pictures: Path | None) -> list[Block]:
    """Pictures that are there get a number, before what they show and where the text points at them."""
    names = [block.cells[0] for block in blocks if block.kind == "picture"]
    numbers = {name: n for n, name in enumerate((one for one in names if _file(one, pictures)), 1)}
    said = {name: FIGURE[language].format(n=n) for name, n in numbers.items()}
    made = []
    for block in blocks:
        if block.kind != "picture":
            made.append(replace(block, cells=tuple(markup.pointed(cell, said) for cell in block.cells)))
        elif block.cells[0] in numbers:
            name, shown = block.cells
            caption = f"{CAPTION[language].format(n=numbers[name])} {shown}"
            made.append(replace(block, cells=(name, caption)))
    return made


def _file(name: str, pictures: Path | None) -> Path | None:
    file = pictures / f"{name}.png" if pictures is not None else None
    return file if file is not None and file.is_file() else None


def _refuse_missing(blocks: Sequence[Block]) -> None:
    lacking = fonts.missing("".join("".join(block.cells) for block in blocks))
    if lacking:
        raise MissingGlyph(lacking)


def look(face: str = fonts.SERIF, size: float = 10.5, lead: float = 1.38, **more: Any) -> ParagraphStyle:
    """A style of the manual; ragged right, no hyphens."""
    return ParagraphStyle(
        f"manual-{face}-{size}",
        fontName=face,
        fontSize=size,
        leading=size * lead,
        bulletFontName=face,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )


HEADS = {"h2": 0, "h3": 1}
FOLLOWED = {"h2": 42 * mm, "h3": 32 * mm}
"""A heading stands on a page where it, and some of what it is over, have this much room."""
UNDER = 28 * mm
"""So much more where another heading is the first thing that it is over."""
LISTS = {"li", "n"}


def _styles() -> dict[str, ParagraphStyle]:
    return {
        "h1": look(fonts.SANS_BOLD, 26, 1.2, textColor=INK, spaceAfter=6 * mm),
        "h2": look(fonts.SANS_BOLD, 16, 1.25, textColor=INK, spaceBefore=7 * mm, spaceAfter=2.5 * mm),
        "h3": look(fonts.SANS_BOLD, 12, 1.3, spaceBefore=4 * mm, spaceAfter=1.5 * mm),
        "title": look(fonts.SANS_BOLD, 12, 1.3, spaceBefore=4 * mm, spaceAfter=1.5 * mm),
        "p": look(spaceAfter=2.2 * mm),
        "li": look(leftIndent=5 * mm, bulletIndent=1 * mm, spaceAfter=1.2 * mm),
        "n": look(leftIndent=6 * mm, bulletIndent=0, spaceAfter=1.2 * mm),
        "note": look(size=10),
        "caption": look(fonts.SANS, 9, 1.3, textColor=Color(0.35, 0.35, 0.35), spaceAfter=3 * mm),
        "cell": look(size=9.5, lead=1.3),
        "head": look(fonts.SANS_BOLD, 9.5, 1.3),
        "contents0": look(fonts.SANS, 11, 1.5, spaceBefore=1.5 * mm),
        "contents1": look(fonts.SANS, 9.5, 1.4, leftIndent=6 * mm, textColor=Color(0.3, 0.3, 0.3)),
    }


def _story(blocks: Sequence[Block], language: str, pictures: Path | None) -> list[Any]:
    styles = _styles()
    story: list[Any] = []
    rows: list[tuple[str, ...]] = []
    before = ""
    for at, block in enumerate(blocks):
        if rows and block.kind != "row":
            story += [table(rows, styles), Spacer(1, 3 * mm)]
            rows = []
        if before in LISTS and block.kind in {"p", "note"}:
            story.append(Spacer(1, 1.2 * mm))
        before = block.kind
        if block.kind == "row":
            rows.append(block.cells)
        elif block.kind == "picture":
            story += _picture(block, styles, pictures)
        elif block.kind == "note":
            story += [_note(block, styles), Spacer(1, 3 * mm)]
        elif block.kind == "h2" and not any(isinstance(one, TableOfContents) for one in story):
            story += [*_contents(language, styles), _text(block, styles)]
        else:
            made = _text(block, styles)
            made.room = FOLLOWED.get(block.kind, 0)
            if block.kind == "h2" and blocks[at + 1 : at + 2] and blocks[at + 1].kind == "h3":
                made.room += UNDER
            story.append(made)
    return [*story, *([table(rows, styles)] if rows else [])]


def _text(block: Block, styles: dict[str, ParagraphStyle]) -> Paragraph:
    bullet = {"li": "•", "n": f"{block.number}."}.get(block.kind)
    said = block.cells[0] if block.kind in HEADS else markup.bound(block.cells[0])
    made = Paragraph(markup.inline(said, fonts.SANS), styles[block.kind], bulletText=bullet)
    if block.kind in HEADS:
        made.contents = (HEADS[block.kind], block.cells[0])
    return made


def _set(text: str) -> str:
    """A line's marks read, and no dash, number or short word left alone at the end of a line."""
    return markup.inline(markup.bound(text), fonts.SANS)


def _note(block: Block, styles: dict[str, ParagraphStyle]) -> Table:
    """A pale box with a strong edge: what must not be overlooked."""
    text = Paragraph(_set(block.cells[0]), styles["note"])
    return Table(
        [[text]],
        colWidths=[WIDE],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
            ("BACKGROUND", (0, 0), (-1, -1), PALE),
            ("LINEBEFORE", (0, 0), (0, -1), 3, INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        ],
    )


def table(rows: Sequence[Sequence[str]], styles: dict[str, ParagraphStyle], share: float = 0.34) -> Table:
    """A ruled table of two columns whose head repeats on every page."""
    cells = [
        [Paragraph(_set(cell), styles["cell" if at else "head"]) for cell in row]
        for at, row in enumerate(rows)
    ]
    return Table(
        cells,
        colWidths=[WIDE * share, WIDE * (1 - share)],
        repeatRows=1,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1, INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ],
    )


def _picture(block: Block, styles: dict[str, ParagraphStyle], pictures: Path | None) -> list[Any]:
    """A picture of the window over the whole measure, with a frame and what it shows."""
    name, caption = block.cells
    file = _file(name, pictures)
    if file is None:
        return []
    wide, high = ImageReader(str(file)).getSize()
    image = Image(str(file), WIDE, WIDE * high / wide)
    framed = Table(
        [[image]],
        colWidths=[WIDE],
        hAlign="LEFT",
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
            ("BOX", (0, 0), (-1, -1), 0.6, RULE),
            *(
                (side, (0, 0), (-1, -1), 0)
                for side in ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
            ),
        ],
    )
    parts = [
        Spacer(1, 1.5 * mm),
        framed,
        Spacer(1, 1.2 * mm),
        Paragraph(_set(caption), styles["caption"]),
        Spacer(1, 1.5 * mm),
    ]
    return [_Picture(parts)]


class _Picture(KeepTogether):  # type: ignore[misc]
    """A picture with what it shows; where it doesn't fit it waits for the top of the next page."""

    def high(self, canvas: Canvas) -> float:
        """What it needs of a page, in points."""
        parts = self._content
        return float(sum(part.wrapOn(canvas, WIDE, PAGE[1])[1] + part.getSpaceAfter() for part in parts))


_BARE = [("FONTNAME", (0, 0), (-1, -1), fonts.SERIF)] + [
    (side, (0, 0), (-1, -1), 0) for side in ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
]


def _contents(language: str, styles: dict[str, ParagraphStyle]) -> list[Any]:
    contents = TableOfContents()
    contents.levelStyles = [styles["contents0"], styles["contents1"]]
    contents.dotsMinLevel = 0
    contents.tableStyle = TableStyle(_BARE)
    return [Spacer(1, 4 * mm), Paragraph(CONTENTS[language], styles["title"]), contents, Spacer(1, 4 * mm)]


class _Book(BaseDocTemplate):  # type: ignore[misc]
    """One frame to a page, the section above, the number below; headings enter contents and bookmarks."""

    def __init__(self, out: BytesIO, language: str, title: str) -> None:
        frame = Frame(LEFT, BOTTOM, WIDE, PAGE[1] - TOP - BOTTOM, 0, 0, 0, 0)
        name = NAME[language]
        told = {"author": name, "creator": f"{name} {VERSION}", "subject": SUBJECT[language]}
        super().__init__(out, pagesize=PAGE, title=title, **told)
        self.addPageTemplates([PageTemplate("all", [frame], onPageEnd=self._edges)])
        self._language = language
        self._section = self._head = ""
        self._bare = True
        self._waiting: list[_Picture] = []

    def canvas(self, out: Any, **options: Any) -> Canvas:
        """A canvas without a time of making and without a face that is not embedded."""
        options |= {
            "invariant": 1,
            "pageCompression": 1,
            "initialFontName": fonts.SERIF,
            "lang": self._language,
        }
        made = Canvas(out, **options)
        made.setViewerPreference("DisplayDocTitle", "true")
        made.showOutline()
        return made

    def beforeDocument(self) -> None:  # noqa: N802  reportlab's name
        """The text is set several times, until the contents stand: each time from the beginning."""
        self._section = self._head = ""
        self._waiting = []

    def handle_flowable(self, flowables: list[Any]) -> None:
        """Where a picture doesn't fit, the text after it fills the page and the picture begins the next."""
        if flowables is self._hanging:  # what begins and ends pages
            super().handle_flowable(flowables)
            return
        if self._waiting and self.frame._atTop:
            flowables[:0] = self._waiting
            self._waiting = []
        if isinstance(flowables[0], _Picture) and len(flowables) > 1 and not self.frame._atTop:
            room = self.frame._y - self.frame._y1p - 2
            if self._waiting or flowables[0].high(self.canv) > room:
                self._waiting.append(flowables.pop(0))
                return
        room, left = getattr(flowables[0], "room", 0), self.frame._y - self.frame._y1p
        if left < room and not self.frame._atTop:
            flowables[:0] = [CondPageBreak(room)]
        super().handle_flowable(flowables)
        if not flowables and self._waiting:
            flowables += self._waiting
            self._waiting = []

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  reportlab's name
        """A heading was set: its place is known now."""
        first, self._bare = self._bare, self._bare and isinstance(flowable, Spacer | ActionFlowable)
        found = getattr(flowable, "contents", None)
        if found is None:
            return
        level, text = found
        if level == 0:
            self._section = text
            self._head = text if first else self._head or text
        key = f"at-{self.page}-{text}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, level, closed=level == 0)
        self.notify("TOCEntry", (level, text, self.page, key))

    def _edges(self, canvas: Canvas, _document: object) -> None:
        """Above: the section that the page begins in, or begins. Below: which version, which page."""
        canvas.saveState()
        canvas.setFont(fonts.SANS, 8.5)
        canvas.setFillGray(0.4)
        if self._head and canvas.getPageNumber() > 1:
            canvas.drawString(LEFT, PAGE[1] - 14 * mm, self._head)
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.4)
            canvas.line(LEFT, PAGE[1] - 16 * mm, LEFT + WIDE, PAGE[1] - 16 * mm)
        canvas.drawString(LEFT, 11 * mm, f"{NAME[self._language]} {VERSION}")
        canvas.drawRightString(LEFT + WIDE, 11 * mm, str(canvas.getPageNumber()))
        canvas.restoreState()
        self._head, self._bare = self._section, True
