"""A list as it stands on paper: heads, and a line for each; for the check page, where nothing is typed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.tokens import px
from gui.widgets.build import copyable, holder, label, rule


@dataclass(frozen=True, slots=True)
class Table:
    """Heads and rows of equal length. `widths` shares out the room; 0 is a column of figures.

    `across` columns stand side by side, those after them beneath: a name over its address.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    across: int


def laid(table: Table) -> QWidget:
    """The table, each cell as tall as its words."""
    grid = QGridLayout()
    grid.setContentsMargins(0, px(4), 0, 0)
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(3))
    deep = -(-len(table.heads) // table.across)
    for place, width in enumerate(table.widths[: table.across]):
        grid.setColumnStretch(place, width)
    top = Qt.AlignmentFlag.AlignTop
    for line, cells in enumerate((table.heads, *table.rows)):
        if line:
            grid.addWidget(rule(), line * (deep + 1) - 1, 0, 1, table.across)
        for place, text in enumerate(cells):
            deeper, across = divmod(place, table.across)
            wraps = bool(table.widths[place])
            cell = copyable(text) if line else label(text, "small", "muted", wrap=wraps)
            cell.setWordWrap(wraps)
            grid.addWidget(cell, line * (deep + 1) + deeper, across, top)
    return holder(grid, "bare")
