"""The end of a paper: signatures under one another, the seal's place, the last rows of a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from core.papers import fonts, layout
from core.papers.text import clean, lines


@dataclass(frozen=True, slots=True)
class SignLine:
    """One line of the signatures: a role, a name in one or more rows, what stands for a signature."""

    role: str
    names: tuple[str, ...]
    absent: str = ""


class Signatures(Flowable):  # type: ignore[misc]
    """Roles, lines and names under one another, the seal's place after the role (DOC p.27, 31)."""

    def __init__(
        self,
        rows: Sequence[SignLine],
        size: float = 14.0,
        seal: str = "",
        step: float = 15 * mm,
        *,
        role: float = 180.0,
        radius: float = 14 * mm,
        first: float = 0.0,
    ) -> None:
        super().__init__()
        self.rows, self.size, self.seal, self.step = tuple(rows), size, seal, step
        self.role, self.radius, self.first = role, radius, first or step

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """The whole measure; each row as high as its role, its name or the room to sign."""
        self.wide = wide
        look = layout.style(self.size, 1.2)
        gap = 2 * self.radius + 4 * mm if self.seal else 3 * mm
        longest = 1 + max(
            fonts.width(clean(name), fonts.SERIF, self.size) for row in self.rows for name in (*row.names, "")
        )
        room = wide - self.role - gap
        self.name = max(min(longest, room - 27 * mm), 24 * mm)
        self.left, self.line = self.role + gap, min(room - self.name - 3 * mm, 62 * mm)
        self.cells: list[tuple[float, Any, Any, Any]] = []
        beside = 2 * self.radius + 2 * mm if self.seal else 0.0
        down = 0.0
        for at, row in enumerate(self.rows):
            name, role = self._name(row.names), layout.para(row.role, look)
            absent = self._absent(row.absent, free=not row.role and down > beside)
            heights = [role.wrap(self.role, 999)[1], name.wrap(self.name, 999)[1]]
            if absent is not None:
                heights.append(absent.wrap(absent.room, 999)[1])
            high = max(
                self.first if at == 0 else self.step, *(height + 0.55 * self.size for height in heights)
            )
            down += high
            self.cells.append((high, role, name, absent))
        self.height = sum(cell[0] for cell in self.cells) + 0.3 * self.size
        if self.seal:
            self.height = max(self.height, 2 * self.radius + 2 * mm)
        return wide, self.height

    def _absent(self, said: str, *, free: bool) -> Any:
        """What stands for a signature: in the place of its line, or from the margin on where that is free."""
        if not said:
            return None
        size = 0.85 * self.size if free else self._small(said)
        made = layout.para(said, layout.style(size, 1.2, align=TA_RIGHT if free else TA_LEFT))
        made.room = self.left + self.line if free else self.line
        return made

    def _small(self, absent: str) -> float:
        """The size at which no word of what stands for a signature is broken, within reason."""
        widest = max((fonts.width(word, fonts.SERIF, 1.0) for word in clean(absent).split(" ")), default=0.1)
        return float(min(0.85 * self.size, max(0.5 * self.size, (self.line - 1) / max(widest, 0.1))))

    def _name(self, names: tuple[str, ...]) -> Paragraph:
        """A name set small enough that no word of it is broken but at a hyphen, within reason."""
        pieces = [piece for name in names for word in clean(name).split(" ") for piece in word.split("-")]
        widest = max((fonts.width(piece + "-", fonts.SERIF, 1.0) for piece in pieces), default=0.1)
        size = min(self.size, max(0.7 * self.size, (self.name - 1) / widest))
        return layout.para(
            lines(*(layout.parted(one, fonts.SERIF, size, self.name) for one in names)),
            layout.style(size, 1.2),
        )

    def draw(self) -> None:
        """Draw each row upon its base line and the seal's place beside the first rows."""
        y = self.height
        bases = []
        for high, role, name, absent in self.cells:
            y -= high
            bases.append(y)
            right = self.left + self.line
            for text, x in ((role, 0.0), (name, right + 3 * mm)):
                text.drawOn(self.canv, x, y)
            if absent is not None:
                absent.drawOn(self.canv, right - absent.room, y)
            if absent is None:
                self.canv.setLineWidth(0.6)
                self.canv.setStrokeGray(0)
                base = y + 0.2 * self.size
                self.canv.line(self.left, base, self.left + self.line, base)
        if self.seal:
            middle = min(
                self.height - self.radius - 1,
                max(self.radius, (self.height + bases[min(1, len(bases) - 1)]) / 2),
            )
            layout.ring(self.canv, self.role + self.radius + 2 * mm, middle, self.radius, self.seal)


class TableEnd(Flowable):  # type: ignore[misc]
    """The last rows of a long table with what follows them: on a new sheet they bring the head along."""

    def __init__(self, head: Any, rows: Any, *after: Any, room: float) -> None:
        super().__init__()
        self.head, self.rows, self.after, self.room = head, rows, after, room

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """The head is drawn only at the top of a sheet."""
        fresh = high > self.room - 1
        self.blocks = [*((self.head,) if fresh else ()), self.rows, *self.after]
        self.heights = [block.wrapOn(self.canv, wide, 9999)[1] for block in self.blocks]
        return wide, float(sum(self.heights))

    def draw(self) -> None:
        """Draw the blocks one under another."""
        y = sum(self.heights)
        for block, high in zip(self.blocks, self.heights, strict=True):
            y -= high
            block.drawOn(self.canv, 0, y)


def ended(
    heads: Sequence[Any], rows: Sequence[Sequence[Any]], widths: Sequence[float], *after: Any, room: float
) -> list[Any]:
    """A table whose last row stays with what follows it; the head is repeated on every sheet."""
    begun = layout.grid([heads, *rows[:-1]], widths, *layout.ruled(end=len(rows) == 1), head=1)
    head = layout.grid([heads], widths, *layout.ruled())
    last = layout.grid(rows[-1:], widths, *layout.ruled(head=False))
    return [begun, TableEnd(head, last, *after, room=room)]
