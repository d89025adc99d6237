"""What stands around the text of a sheet: marks beneath it, sheet number above, the quiet foot below.

Marks are drawn first and pale, so that every figure above them stays readable; the foot says once more,
small and in words, what the mark says, for copies that lose the pale tone.
"""

import math
from datetime import date
from functools import cache
from typing import Any

import segno
from reportlab.lib.units import mm

from core.papers import fonts
from core.papers.facts import Stamp, State, Text
from core.papers.formats import Format
from core.papers.wording import plain

PALE = 0.935
QR = 12.8 * mm
QUIET = 0.38
HAIR = 0.72
NO_DAY = date(2000, 1, 1)  # the date within a file that belongs to no day: a blank, a sheet of cards

_BOTH = ("kk", "ru")


def mark_keys(stamp: Stamp, always: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Which marks a paper carries, the weightiest first; `always` are those of its kind."""
    state = {State.DRAFT: ("draft",), State.SUPERSEDED: ("superseded",), State.ISSUED: ()}[stamp.state]
    return tuple(dict.fromkeys((*state, *always, *(("practice",) if stamp.practice else ()))))


def marks(canvas: Any, form: Format, keys: tuple[str, ...], language: str = "") -> None:
    """The pale marks across a sheet: draft, superseded, practice."""
    for at, key in enumerate(keys):
        shift = ((len(keys) - 1) / 2 - at) * (0.4 if len(keys) == 2 else 0.3) + 0.02
        across(canvas, form.width, form.height, key, shift=shift, first=language or "kk")


def across(canvas: Any, wide: float, high: float, key: str, *, shift: float = 0.0, first: str = "kk") -> None:
    """One mark in both languages along the diagonal, `shift` sheets' heights off the middle."""
    text = plain(f"mark.{key}")
    rows = (text.ru, text.kk) if first == "ru" else (text.kk, text.ru)
    span = math.hypot(wide, high) * (0.6 if abs(shift) < 0.05 else 0.42 if abs(shift) < 0.25 else 0.36)
    size = min(span / max(fonts.width(row, fonts.SANS_BOLD, 1.0) for row in rows), 0.13 * min(wide, high))
    canvas.saveState()
    canvas.translate(wide / 2, high * (0.5 + shift))
    canvas.rotate(math.degrees(math.atan2(high, wide)) if high < wide else 45)
    canvas.setFillGray(PALE)
    canvas.setFont(fonts.SANS_BOLD, size)
    for row, y in zip(rows, (0.18 * size, -0.92 * size), strict=True):
        canvas.drawCentredString(0, y, row)
    canvas.restoreState()


def foot(
    canvas: Any,
    form: Format,
    stamp: Stamp,
    keys: tuple[str, ...],
    *,
    language: str,
    sheet: int,
    sheets: int,
    numbered: bool = True,
) -> None:
    """Sheet number above from the second sheet on; below register number, check code and its QR."""
    if sheet > 1 and numbered:
        canvas.setFont(fonts.SERIF, 11)
        canvas.setFillGray(0)
        canvas.drawCentredString(form.width / 2, form.height - 10 * mm, str(sheet))
    line = form.bottom - (4 if stamp.head else 7) * mm
    canvas.saveState()
    canvas.setStrokeGray(HAIR)
    canvas.setLineWidth(0.5)
    canvas.line(form.left, line, form.width - form.right, line)
    low = line - 4 * mm
    if stamp.head:
        _head(canvas, form, stamp.head, language, line - 3 * mm)
        low = line - 10.6 * mm
    _register(canvas, form, stamp, low, language=language, sheet=sheet, sheets=sheets)
    _foot_mark(canvas, form, keys, low)
    if stamp.code:
        qr(canvas, stamp.code, form.width - form.right, line - 1.8 * mm, QR)
    canvas.restoreState()


def registered(stamp: Stamp) -> Text:
    """The paper's place in the register: its number and year, or that it has none, or that it is a blank."""
    if stamp.blank:
        return plain("sheet.blank")
    if stamp.number is None:
        return plain("sheet.unregistered")
    return plain("sheet.register", number=str(stamp.number), year=str(stamp.day.year))


def _register(
    canvas: Any, form: Format, stamp: Stamp, y: float, *, language: str, sheet: int, sheets: int
) -> None:
    said = registered(stamp)
    named = plain("sheet.language")
    counted = plain("sheet.sheets", sheet=str(sheet), sheets=str(sheets))
    rows = [
        " · ".join(
            (getattr(said, which), *((getattr(named, which),) if language else ()), getattr(counted, which))
        )
        for which in ((language,) if language else _BOTH)
    ]
    canvas.setFillGray(QUIET)
    canvas.setFont(fonts.SANS, 7)
    for row in rows if not stamp.head else [" / ".join(rows)]:
        canvas.drawString(form.left, y, row)
        y -= 3 * mm
    if stamp.code:
        canvas.setFillGray(0.1)
        canvas.setFont(fonts.SANS_BOLD, 8)
        canvas.drawString(form.left, y - 0.8 * mm, stamp.code)


def _foot_mark(canvas: Any, form: Format, keys: tuple[str, ...], y: float) -> None:
    canvas.setFillGray(QUIET)
    canvas.setFont(fonts.SANS_BOLD, 7)
    for key in keys:
        said = plain(f"mark.{key}")
        canvas.drawRightString(form.width - form.right - QR - 4 * mm, y, f"{said.kk} · {said.ru}")
        y -= 3.2 * mm


def _head(canvas: Any, form: Format, head: str, language: str, y: float) -> None:
    said = plain("sheet.head")
    label = getattr(said, language) if language else f"{said.kk} / {said.ru}"
    groups = [head[at : at + 4] for at in range(0, len(head), 4)]
    canvas.setFillGray(QUIET)
    canvas.setFont(fonts.SANS, 6.5)
    canvas.drawString(form.left, y, label)
    canvas.setFillGray(0)
    canvas.setFont(fonts.SANS, 8.6)
    step = (form.measure - QR - 4 * mm) / len(groups)
    for at, group in enumerate(groups):
        canvas.drawString(form.left + at * step, y - 3.9 * mm, group)


@cache
def _matrix(code: str) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(row) for row in segno.make(code, micro=False, error="m").matrix)


def qr(canvas: Any, code: str, right: float, top: float, side: float) -> None:
    """The check code as a square of cells, its upper right corner given."""
    cells = _matrix(code)
    cell = side / len(cells)
    canvas.saveState()
    canvas.setFillGray(0)
    path = canvas.beginPath()
    for y, row in enumerate(cells):
        x = 0
        while x < len(row):
            run = x
            while run < len(row) and row[run]:
                run += 1
            if run > x:
                path.rect(right - side + x * cell, top - (y + 1) * cell, (run - x) * cell, cell)
            x = max(run, x + 1)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
