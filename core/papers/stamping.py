"""What is laid upon a paper that exists: a mark across every page, a copy's certification, cards on a sheet.

The bytes that were issued stay as they are; what is made here is for a reader or a printer. The same bytes
in give the same bytes out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    RectangleObject,
    StreamObject,
)
from reportlab.lib.units import mm

from core.papers import card, fonts, furniture
from core.papers.facts import Stamp, State
from core.papers.formats import A4, Format
from core.papers.page import Drawing, Meta, sheets
from core.papers.wording import plain

PER_SHEET = 2
_SPACE = 15 * mm  # between two cards on a sheet, room for the cutting marks of both


def marked(pdf: bytes, key: str = "superseded", heir: int | None = None) -> bytes:
    """A paper with a mark of the catalogue across every page, and the number of its heir above.

    The mark lies beneath the text, pale, so that every figure stays readable.
    """
    reader = PdfReader(BytesIO(pdf))
    forms = [Format(float(page.mediabox.width), float(page.mediabox.height)) for page in reader.pages]
    said = plain(f"mark.{key}")
    tail = "" if heir is None else f": № {heir}"

    def draw(canvas: Drawing, at: int) -> None:
        furniture.marks(canvas, forms[at], (key,))
        canvas.setFillGray(furniture.QUIET)
        canvas.setFont(fonts.SANS_BOLD, 7)
        canvas.drawCentredString(
            forms[at].width / 2, forms[at].height - 5.5 * mm, f"{said.kk}{tail} · {said.ru}{tail}"
        )

    under = PdfReader(BytesIO(_drawn(forms, draw)))
    writer = PdfWriter(clone_from=reader)
    for page, mark in zip(writer.pages, under.pages, strict=True):
        _lay(writer, page, before=(Shown(mark),))
    return _written(writer)


def laid_between(base: bytes, under: bytes, over: bytes, scale: float, high: float) -> bytes:
    """Pages of `base` drawn smaller, centred, their top at `high` points, upon `under` and beneath `over`.

    The marks lie beneath, so that every figure stays readable; what certifies the image is read after it.
    """
    images, upper = PdfReader(BytesIO(base)), PdfReader(BytesIO(over))
    writer = PdfWriter(clone_from=BytesIO(under))
    for page, image, last in zip(writer.pages, images.pages, upper.pages, strict=True):
        x = (float(page.mediabox.width) - scale * float(image.mediabox.width)) / 2
        y = high - scale * float(image.mediabox.height)
        _lay(writer, page, after=(Shown(image, x, y, scale), Shown(last)))
    return _written(writer)


def cards(pdfs: Sequence[bytes], *, backs: bool = False) -> bytes:
    """Issued cards two to a sheet of A4 with cutting marks; backs on every second sheet, front upon back.

    Each card keeps its own number, code and QR: it is the image of the issued paper.
    """
    fronts = [PdfReader(BytesIO(pdf)).pages[0] for pdf in pdfs]
    places = [card.Box(card.X, y) for y in rows(max(_high(front) for front in fronts))]
    kinds = (card.front, card.back) if backs else (card.front,)
    groups = [fronts[at : at + PER_SHEET] for at in range(0, len(fronts), PER_SHEET)]
    blank = _drawn(
        [A4] * len(groups) * len(kinds), lambda canvas, at: _cuts(canvas, groups[at // len(kinds)], places)
    )
    writer = PdfWriter(clone_from=BytesIO(blank))
    for at, page in enumerate(writer.pages):
        pairs = zip(places, groups[at // len(kinds)], strict=False)
        _lay(writer, page, after=[_side(found, kinds[at % len(kinds)], place) for place, found in pairs])
    return _written(writer)


def rows(high: float = card.HIGH) -> tuple[float, ...]:
    """The lower edges of the cards of a sheet, the whole set in its middle so that backs meet fronts."""
    whole = PER_SHEET * high + (PER_SHEET - 1) * _SPACE
    top = (A4.height + whole) / 2
    return tuple(top - (at + 1) * high - at * _SPACE for at in range(PER_SHEET))


def _high(front: PageObject) -> float:
    """How high an issued card is: its trim box; one issued before there was any is A6."""
    trimmed = float(front.trimbox.height)
    return trimmed if trimmed < A4.height / 2 else float(card.HIGH)


def _side(found: PageObject, box_of: Callable[[float], card.Box], place: card.Box) -> "Shown":
    """The front or the back of an issued card, cut out and moved to its place."""
    high = _high(found)
    box = box_of(high)
    cut = (box.x, box.y, box.x + card.WIDE, box.y + high)
    return Shown(found, place.x - box.x, place.y - box.y, cut=cut)


def _cuts(canvas: Drawing, group: Sequence[PageObject], places: Sequence[card.Box]) -> None:
    for place, found in zip(places, group, strict=False):
        card.cutting(canvas, place, _high(found))


def _drawn(forms: Sequence[Format], draw: Callable[[Drawing, int], None]) -> bytes:
    """Sheets of their own, one for each form, dated with no day of their own."""
    stamp = Stamp(State.ISSUED, False, furniture.NO_DAY)
    return sheets(forms, stamp, Meta("Hattama", "Hattama"), draw).pdf


@dataclass(frozen=True, slots=True)
class Shown:
    """A page shown on another: where its lower left corner comes to lie, how large, what part of it."""

    page: PageObject
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    cut: tuple[float, float, float, float] | None = None


def _lay(
    writer: PdfWriter, page: PageObject, before: Sequence[Shown] = (), after: Sequence[Shown] = ()
) -> None:
    """Show other pages beneath and upon a page: taken whole, as drawings, nothing in them is read."""
    resources = DictionaryObject(_resources(page))
    forms = DictionaryObject()
    resources[NameObject("/XObject")] = forms
    page[NameObject("/Resources")] = resources
    own = page[NameObject("/Contents")].get_object()
    streams = list(own) if isinstance(own, ArrayObject) else [page.raw_get("/Contents")]

    def stream(told: str) -> IndirectObject:
        made = DecodedStreamObject()
        made.set_data(told.encode("ascii"))
        return writer._add_object(made)

    def shown(some: Sequence[Shown]) -> str:
        said = []
        for one in some:
            name = NameObject(f"/Sheet{len(forms)}")
            forms[name] = writer._add_object(_drawing(writer, one))
            said.append(f"q {one.scale:.6f} 0 0 {one.scale:.6f} {one.x:.4f} {one.y:.4f} cm {name} Do Q\n")
        return "".join(said)

    page[NameObject("/Contents")] = ArrayObject(
        [stream(shown(before) + "q\n"), *streams, stream("\nQ\n" + shown(after))]
    )


def _drawing(writer: PdfWriter, one: Shown) -> StreamObject:
    """A page as a drawing that others may show."""
    contents = one.page.get_contents()
    assert contents is not None  # noqa: S101
    form = DecodedStreamObject()
    form.set_data(contents.get_data())
    made = form.flate_encode()
    box = one.cut or tuple(one.page.mediabox)
    made.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): RectangleObject(tuple(float(side) for side in box)),
            NameObject("/Resources"): _resources(one.page).clone(writer),
        }
    )
    return made


def _resources(page: PageObject) -> DictionaryObject:
    """The faces that a page uses."""
    found = page["/Resources"].get_object()
    assert isinstance(found, DictionaryObject)  # noqa: S101
    return found


def _written(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
