"""The formats of sheets: size and margins, in points."""

from dataclasses import dataclass

from reportlab.lib.units import mm


@dataclass(frozen=True, slots=True)
class Format:
    """A sheet of one kind: size and margins in points; the frame lies within the margins."""

    width: float
    height: float
    left: float = 25 * mm
    right: float = 15 * mm
    top: float = 16 * mm
    bottom: float = 33 * mm

    @property
    def measure(self) -> float:
        """The width of the text."""
        return self.width - self.left - self.right

    @property
    def room(self) -> float:
        """The height of the text."""
        return self.height - self.top - self.bottom


A4 = Format(210 * mm, 297 * mm)
A4_FORM = Format(210 * mm, 297 * mm, left=20 * mm, right=12 * mm, top=11 * mm, bottom=29 * mm)
A4_WIDE = Format(297 * mm, 210 * mm, left=20 * mm, right=14 * mm, top=14 * mm, bottom=32 * mm)
A3_WIDE = Format(420 * mm, 297 * mm, left=22 * mm, right=16 * mm, top=16 * mm, bottom=34 * mm)
A5_WIDE = Format(210 * mm, 148 * mm, left=20 * mm, right=10 * mm, top=12 * mm, bottom=32 * mm)
A5 = Format(148 * mm, 210 * mm, left=20 * mm, right=10 * mm, top=10 * mm, bottom=10 * mm)
