"""The sheet: size, margins, what stands above and below the text, and the making of the file.

The same facts give the same bytes: the file is dated with the day of the act, its identifier follows
from its content, and no time of making is written anywhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate

from core.papers import fonts, furniture
from core.papers.facts import Stamp
from core.papers.formats import Format
from core.papers.rendered import Rendered

rl_config.useA85 = 0  # streams stay bytes: a fifth smaller, and sooner written

Drawing = Any  # a reportlab canvas; the library carries no types
Story = list[Any]


@dataclass(frozen=True, slots=True)
class Part:
    """One language's sheets of a paper (`kk`, `ru`) or a bilingual form (empty language)."""

    story: Story
    language: str = ""


@dataclass(frozen=True, slots=True)
class Meta:
    """What the file says about itself: title, author (the commission), leading language."""

    title: str
    author: str
    language: str = "kk"


class _Day:
    """The day of the act in the place where reportlab looks for the time of making."""

    def __init__(self, day: date) -> None:
        self.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
        self.dhh = self.dmm = 0
        self.tzname = "UTC"


class _Sheets(Canvas):  # type: ignore[misc]
    """A canvas that draws the foot of each sheet when the number of sheets is known."""

    foot: Callable[[Any, int, int], None] | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._kept: list[dict[str, Any]] = []
        self.part = 0

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        parts = [kept["part"] for kept in self._kept]
        kept_pages, self._kept = self._kept, []
        for at, kept in enumerate(kept_pages):
            self.__dict__.update(kept)
            if self.foot is not None:
                self.foot(parts[at], parts[: at + 1].count(parts[at]), parts.count(parts[at]))
            super().showPage()
        super().save()


def _canvas(out: BytesIO, form: Format, stamp: Stamp, meta: Meta) -> Drawing:
    fonts.register()
    canvas = _Sheets(
        out,
        pagesize=(form.width, form.height),
        pageCompression=1,
        invariant=1,
        lang=meta.language,
        initialFontName=fonts.SERIF,
        pdfVersion=(1, 7),
    )
    canvas._doc._timeStamp = _Day(stamp.day)
    canvas.setTitle(meta.title)
    canvas.setAuthor(meta.author)
    canvas.setCreator("Hattama")
    canvas.setProducer("Hattama")
    canvas.setSubject(meta.title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


@dataclass(frozen=True, slots=True)
class Laid:
    """A paper whose sheets are laid out and counted; the file is made when it is asked for, once."""

    pages: int
    _out: BytesIO
    _canvas: Drawing

    def made(self) -> Rendered:
        """The file: feet, faces, streams."""
        self._canvas.save()
        return Rendered(self._out.getvalue(), self.pages)


def flow(
    form: Format, parts: Sequence[Part], stamp: Stamp, meta: Meta, always: tuple[str, ...] = ()
) -> Rendered:
    """A paper whose text flows over as many sheets as it needs, each language beginning a new one."""
    return laid(form, parts, stamp, meta, always).made()


def laid(form: Format, parts: Sequence[Part], stamp: Stamp, meta: Meta, always: tuple[str, ...] = ()) -> Laid:
    """The same, laid out only: how many sheets it takes is known, no file is made."""
    out = BytesIO()
    pages = 0
    keys = furniture.mark_keys(stamp, always)

    def make(_name: object, **_options: object) -> Drawing:
        canvas = _canvas(out, form, stamp, meta)
        canvas.foot = lambda part, sheet, sheets: furniture.foot(
            canvas, form, stamp, keys, language=parts[part].language, sheet=sheet, sheets=sheets
        )
        return canvas

    def begin(part: int) -> Callable[[Drawing, object], None]:
        def draw(canvas: Drawing, _document: object) -> None:
            nonlocal pages
            pages += 1
            canvas.part = part
            furniture.marks(canvas, form, keys, parts[part].language)

        return draw

    frame = (form.left, form.bottom, form.measure, form.room)
    document = BaseDocTemplate(
        out,
        pagesize=(form.width, form.height),
        pageTemplates=[
            PageTemplate(
                id=str(at),
                frames=[Frame(*frame, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)],
                onPage=begin(at),
            )
            for at in range(len(parts))
        ],
        allowSplitting=1,
        title=meta.title,
        author=meta.author,
        subject=meta.title,
        creator="Hattama",
        producer="Hattama",
    )
    story: Story = []
    for at, part in enumerate(parts):
        if at:
            story += [NextPageTemplate(str(at)), PageBreak()]
        story += part.story
    document._doSave = 0
    document.build(story, canvasmaker=make)
    return Laid(pages, out, document.canv)


def drawn(form: Format, stamp: Stamp, meta: Meta, draw: Callable[[Drawing], None]) -> Rendered:
    """A paper of one side that is drawn to measure: a card, a ballot."""
    return sheets((form,), stamp, meta, lambda canvas, _at: draw(canvas))


def sheets(
    forms: Sequence[Format], stamp: Stamp, meta: Meta, draw: Callable[[Drawing, int], None]
) -> Rendered:
    """Sheets drawn to measure, each of its own form."""
    out = BytesIO()
    canvas = _canvas(out, forms[0], stamp, meta)
    for at, form in enumerate(forms):
        canvas.setPageSize((form.width, form.height))
        draw(canvas, at)
        canvas.showPage()
    canvas.save()
    return Rendered(out.getvalue(), len(forms))
