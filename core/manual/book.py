"""The manual as PDF: a title, contents with page numbers, text and pictures, in the papers' faces."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    PageBreak,
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
SHOWN = 150 * mm
LEFT, TOP, BOTTOM = 20 * mm, 20 * mm, 20 * mm
CONTENTS = {"kk": "Мазмұны", "ru": "Содержание", "en": "Contents"}
NAME = {"kk": "Хаттама", "ru": "Хаттама", "en": "Hattama"}


def render(language: str, pictures: Path | None = None) -> Rendered:
    """The manual in a language; pictures that are not in the folder are left out. The same gives the same."""
    blocks = markup.read(language)
    _refuse_missing(blocks)
    fonts.register()
    out = BytesIO()
    book = _Book(out, language, blocks[0].cells[0])
    book.multiBuild(_story(blocks, language, pictures), canvasmaker=book.canvas)
    return Rendered(out.getvalue(), book.page)


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


def _styles() -> dict[str, ParagraphStyle]:
    return {
        "h1": look(fonts.SANS_BOLD, 26, 1.2, textColor=INK, spaceAfter=6 * mm),
        "h2": look(
            fonts.SANS_BOLD, 16, 1.25, textColor=INK, spaceBefore=7 * mm, spaceAfter=2.5 * mm, keepWithNext=1
        ),
        "h3": look(fonts.SANS_BOLD, 12, 1.3, spaceBefore=4 * mm, spaceAfter=1.5 * mm, keepWithNext=1),
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
    for block in blocks:
        if rows and block.kind != "row":
            story += [table(rows, styles), Spacer(1, 3 * mm)]
            rows = []
        if block.kind == "row":
            rows.append(block.cells)
        elif block.kind == "picture":
            story += _picture(block, styles, pictures)
        elif block.kind == "note":
            story += [_note(block, styles), Spacer(1, 3 * mm)]
        elif block.kind == "h2" and not any(isinstance(one, TableOfContents) for one in story):
            story += [*_contents(language, styles), _text(block, styles)]
        else:
            story.append(_text(block, styles))
    return [*story, *([table(rows, styles)] if rows else [])]


def _text(block: Block, styles: dict[str, ParagraphStyle]) -> Paragraph:
    bullet = {"li": "•", "n": f"{block.number}."}.get(block.kind)
    made = Paragraph(markup.inline(block.cells[0], fonts.SANS), styles[block.kind], bulletText=bullet)
    made.text = block.kind in {"p", "li", "n"}
    if block.kind in HEADS:
        made.contents = (HEADS[block.kind], block.cells[0])
    return made


def _note(block: Block, styles: dict[str, ParagraphStyle]) -> Table:
    """A pale box with a strong edge: what must not be overlooked."""
    text = Paragraph(markup.inline(block.cells[0], fonts.SANS), styles["note"])
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
        [Paragraph(markup.inline(cell, fonts.SANS), styles["cell" if at else "head"]) for cell in row]
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
    file = pictures / f"{name}.png" if pictures is not None else None
    if file is None or not file.is_file():
        return []
    wide, high = ImageReader(str(file)).getSize()
    image = Image(str(file), SHOWN, SHOWN * high / wide)
    framed = Table(
        [[image]],
        colWidths=[SHOWN],
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
    parts = [Spacer(1, 1.5 * mm), framed, Spacer(1, 1.2 * mm), Paragraph(caption, styles["caption"])]
    return [_Picture(parts)]


class _Picture(KeepTogether):  # type: ignore[misc]
    """A picture with what it shows; text of its section may go before it where it doesn't fit."""


_BARE = [("FONTNAME", (0, 0), (-1, -1), fonts.SERIF)] + [
    (side, (0, 0), (-1, -1), 0) for side in ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
]


def _contents(language: str, styles: dict[str, ParagraphStyle]) -> list[Any]:
    contents = TableOfContents()
    contents.levelStyles = [styles["contents0"], styles["contents1"]]
    contents.dotsMinLevel = 0
    contents.tableStyle = TableStyle(_BARE)
    return [Spacer(1, 4 * mm), Paragraph(CONTENTS[language], styles["title"]), contents, PageBreak()]


class _Book(BaseDocTemplate):  # type: ignore[misc]
    """One frame to a page, a foot with the page's number; headings enter contents and bookmarks."""

    def __init__(self, out: BytesIO, language: str, title: str) -> None:
        frame = Frame(LEFT, BOTTOM, WIDE, PAGE[1] - TOP - BOTTOM, 0, 0, 0, 0)
        super().__init__(out, pagesize=PAGE, title=title, author=NAME[language])
        self.addPageTemplates([PageTemplate("all", [frame], onPage=self._foot)])
        self._language, self._title = language, title

    def canvas(self, out: Any, **options: Any) -> Canvas:
        """A canvas without a time of making and without a face that is not embedded."""
        options |= {
            "invariant": 1,
            "pageCompression": 1,
            "initialFontName": fonts.SERIF,
            "lang": self._language,
        }
        return Canvas(out, **options)

    def handle_flowable(self, flowables: list[Any]) -> None:
        """Where a picture doesn't fit, what follows it in its section fills the page first."""
        if isinstance(flowables[0], _Picture):
            room = self.frame._y - self.frame._y1p - 2
            high = flowables[0].wrapOn(self.canv, WIDE, room)[1]
            may_wait = len(flowables) > 1 and getattr(flowables[1], "text", False)
            if high > room and may_wait and flowables[1].wrapOn(self.canv, WIDE, room)[1] <= room:
                flowables[0], flowables[1] = flowables[1], flowables[0]
        super().handle_flowable(flowables)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  reportlab's name
        """A heading was set: its place is known now."""
        found = getattr(flowable, "contents", None)
        if found is None:
            return
        level, text = found
        key = f"at-{self.page}-{text}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, level, closed=level == 0)
        self.notify("TOCEntry", (level, text, self.page, key))

    def _foot(self, canvas: Canvas, _document: object) -> None:
        canvas.saveState()
        canvas.setFont(fonts.SANS, 8.5)
        canvas.setFillGray(0.4)
        canvas.drawString(LEFT, 11 * mm, f"{NAME[self._language]} {VERSION}")
        canvas.drawRightString(LEFT + WIDE, 11 * mm, str(canvas.getPageNumber()))
        canvas.restoreState()
