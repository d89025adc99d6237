"""Where every run of text stands on the pages of a PDF, read from the drawing itself.

A small reader of the operators that our papers use; runs that are turned (the marks) are left out.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdf
from pypdf.generic import ContentStream

Matrix = tuple[float, float, float, float, float, float]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Run:
    """One run of text: page, left end of its base line, width, size of the type."""

    page: int
    x: float
    y: float
    wide: float
    size: float
    text: str

    @property
    def right(self) -> float:
        return self.x + self.wide


@dataclass(frozen=True)
class Sheet:
    """A page's size and its runs."""

    wide: float
    high: float
    runs: tuple[Run, ...]


def sheets(pdf: bytes) -> tuple[Sheet, ...]:
    """The text of every page with its places."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return tuple(
        Sheet(float(page.mediabox.width), float(page.mediabox.height), tuple(_runs(page, at, reader)))
        for at, page in enumerate(reader.pages, start=1)
    )


def _times(left: Matrix, right: Matrix) -> Matrix:
    a, b, c, d, e, f = left
    g, h, i, j, k, m = right
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


class _Face:
    """Widths and letters of one embedded face."""

    def __init__(self, face: Any) -> None:
        self.first = int(face["/FirstChar"])
        self.widths = [float(one) for one in face["/Widths"]]

    def width(self, codes: bytes) -> float:
        return sum(self.widths[code - self.first] for code in codes) / 1000


def _runs(page: Any, number: int, reader: pypdf.PdfReader) -> Iterator[Run]:
    yield from _read(page["/Resources"], page.get_contents(), number, reader, UNIT)


def _read(resources: Any, drawing: Any, number: int, reader: pypdf.PdfReader, start: Matrix) -> Iterator[Run]:
    """The runs of a drawing and of the drawings that it shows; `start` is where it lies on its page."""
    faces = {name: _Face(face.get_object()) for name, face in resources.get("/Font", {}).items()}
    here, stack = start, []
    line = text = UNIT
    face, size, lead, gap = "", 0.0, 0.0, 0.0
    for operands, operator in ContentStream(drawing, reader).operations:
        if operator == b"q":
            stack.append((here, face, size, lead, gap))
        elif operator == b"Q":
            here, face, size, lead, gap = stack.pop()
        elif operator == b"cm":
            here = _times(tuple(float(one) for one in operands), here)
        elif operator == b"BT":
            line = text = UNIT
            gap = 0.0
        elif operator == b"Tf":
            face, size = operands[0], float(operands[1])
        elif operator in {b"TL", b"Tc"}:
            lead, gap = (float(operands[0]), gap) if operator == b"TL" else (lead, float(operands[0]))
        elif operator == b"Tm":
            line = text = tuple(float(one) for one in operands)
        elif operator in {b"Td", b"T*"}:
            dx, dy = (float(operands[0]), float(operands[1])) if operator == b"Td" else (0.0, -lead)
            line = text = _times((1, 0, 0, 1, dx, dy), line)
        elif operator == b"Tj":
            codes = _bytes(operands[0])
            wide = faces[face].width(codes) * size + gap * len(codes)
            place = _times(text, here)
            if abs(place[1]) < 1e-6 and place[0] > 0 and codes.strip():
                yield Run(number, place[4], place[5], wide * place[0], size * place[0], _shown(operands[0]))
            text = _times((1, 0, 0, 1, wide, 0), text)
        elif operator == b"Do":
            yield from _form(resources["/XObject"][operands[0]].get_object(), number, reader, here)


def _form(form: Any, number: int, reader: pypdf.PdfReader, here: Matrix) -> Iterator[Run]:
    yield from _read(form["/Resources"], form, number, reader, here)


def _bytes(value: Any) -> bytes:
    return value if isinstance(value, bytes) else value.original_bytes


def _shown(value: Any) -> str:
    return repr(value)[:40]


def cut(sheet: Sheet, margin: float = 14.0) -> list[Run]:
    """Runs that come too near an edge of the sheet to be printed (5 mm)."""
    return [
        run
        for run in sheet.runs
        if run.x < margin or run.right > sheet.wide - margin or run.y < margin or run.y > sheet.high - margin
    ]


def overlaps(sheet: Sheet) -> list[tuple[Run, Run]]:
    """Pairs of runs one of which stands upon the other."""
    found = []
    runs = sorted(sheet.runs, key=lambda run: run.y)
    for at, one in enumerate(runs):
        for other in runs[at + 1 :]:
            if other.y - one.y > 30:
                break
            # The upper run's letters reach down 0.2 of its size, the lower one's reach up 0.7 of its own.
            near = other.y - one.y < 0.62 * one.size + 0.12 * other.size
            if near and min(one.right, other.right) - max(one.x, other.x) > 0.8:
                found.append((one, other))
    return found
