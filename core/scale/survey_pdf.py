"""The survey to be printed: how many elections of each urgency and at each stage, drawn, then the table."""

from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer, Table

from core.papers import fonts
from core.papers.layout import style
from core.papers.text import esc
from core.scale import shown
from core.scale.survey import Unit

WIDTHS = tuple(share * 269 * mm for share in (0.17, 0.075, 0.1, 0.19, 0.115, 0.155, 0.075, 0.12))
COLOURS = {"forked": "#7a1fa2", "passed": "#a8261c", "ahead": "#8a5a00", "calm": "#2b653b"}
LACKING = "?"


def draw(units: tuple[Unit, ...], *, at: datetime, language: str) -> bytes:
    """The PDF. The same survey at the same moment gives the same bytes."""
    fonts.register()
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=landscape(A4),
        leftMargin=14 * mm,
        rightMargin=14 * mm,
        topMargin=12 * mm,
        bottomMargin=14 * mm,
        title=shown.word("text", "title", language),
        author="Hattama",
        invariant=1,
        initialFontName=fonts.SANS,
    )
    frame = Frame(14 * mm, 14 * mm, 269 * mm, 184 * mm, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=_foot(language))])
    document.build([*_head(units, at, language), _table(units, language)], canvasmaker=_canvas)
    return out.getvalue()


def _canvas(*given: Any, **options: Any) -> Canvas:
    options["initialFontName"] = fonts.SANS
    return Canvas(*given, **options)


def _head(units: tuple[Unit, ...], at: datetime, language: str) -> list[Any]:
    text = shown.word
    when = text("text", "at", language).format(day=f"{at:%d.%m.%Y}")
    many = text("text", "count", language).format(n=len(units))
    return [
        Paragraph(esc(text("text", "title", language)), style(18, 1.2, fonts.SANS_BOLD)),
        Paragraph(
            esc(f"{when}. {many}. {text('text', 'aid', language)}"), style(9, 1.4, fonts.SANS, grey=0.3)
        ),
        Spacer(1, 4 * mm),
        Chart(units, language),
        Spacer(1, 5 * mm),
    ]


def _table(units: tuple[Unit, ...], language: str) -> Table:
    small = style(7.6, 1.22, fonts.SANS)
    rows: list[list[Any]] = [
        [Paragraph(esc(head), style(7.6, 1.2, fonts.SANS_BOLD)) for head in shown.heads(language)]
    ]
    rules: list[tuple[Any, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.SANS),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, 0), 1.0, (0, 0, 0)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, (0.7, 0.7, 0.7)),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.4),
    ]
    for place, line in enumerate(shown.lines(units, language), start=1):
        rows.append([Paragraph(esc(_printable(cell)), small) for cell in line.cells])
        rules.append(("LINEBEFORE", (0, place), (0, place), 2.2, COLOURS[line.urgency]))
    return Table(rows, colWidths=WIDTHS, repeatRows=1, style=rules)


def _printable(text: str) -> str:
    """Letters that the faces lack stand as a question mark: a survey is printed whatever a file is called."""
    lacking = set(fonts.missing(text))
    return "".join(LACKING if letter in lacking else letter for letter in text)


def _foot(language: str) -> Any:
    def draw_foot(canvas: Any, document: Any) -> None:
        canvas.setFont(fonts.SANS, 8)
        canvas.setFillGray(0.35)
        said = shown.word("text", "page", language).format(n=document.page)
        canvas.drawRightString(283 * mm, 8 * mm, said)

    return draw_foot


class Chart(Flowable):  # type: ignore[misc]
    """Two rows of bars: by urgency and by stage, each with its number."""

    def __init__(self, units: tuple[Unit, ...], language: str) -> None:
        super().__init__()
        self._groups = (
            [(shown.word("urgency", key, language), n, COLOURS[key]) for key, n in shown.counts(units)],
            [(shown.word("stage", key, language), n, "#0b6477") for key, n in shown.stages(units)],
        )
        self.width = 269 * mm
        self.height = max(len(group) for group in self._groups) * 6 * mm

    def draw(self) -> None:
        """Draw both."""
        for place, group in enumerate(self._groups):
            self._bars(group, place * 136 * mm)

    def _bars(self, group: list[tuple[str, int, str]], left: float) -> None:
        most = max((n for _, n, _ in group), default=0) or 1
        for row, (name, n, colour) in enumerate(group):
            base = self.height - (row + 1) * 6 * mm + 1.5 * mm
            self.canv.setFont(fonts.SANS, 9)
            self.canv.setFillGray(0)
            self.canv.drawString(left, base, name)
            self.canv.setFillColor(colour)
            self.canv.rect(left + 48 * mm, base - 0.6 * mm, 68 * mm * n / most, 4 * mm, stroke=0, fill=1)
            self.canv.setFillGray(0)
            self.canv.drawString(left + 48 * mm + 68 * mm * n / most + 1.5 * mm, base, str(n))
