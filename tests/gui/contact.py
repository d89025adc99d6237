"""Contact sheets: several pictures on one, so that a person can look at many pages at a glance."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS, DOWN = 3, 3
CELL = (680, 404)


def sheets(
    out: Path, names: Sequence[str], across: int = ACROSS, down: int = DOWN, cell: tuple[int, int] = CELL
) -> int:
    """Put pictures of a folder on sheets in its folder `sheets`; how many sheets it took."""
    place = out / "sheets"
    place.mkdir(exist_ok=True)
    for old in place.glob("*.png"):
        old.unlink()
    wide, high = cell
    many = across * down
    groups = [names[first : first + many] for first in range(0, len(names), many)]
    for number, group in enumerate(groups, start=1):
        made = QImage(across * wide, down * high, QImage.Format.Format_RGB32)
        made.fill(QColor(Qt.GlobalColor.gray))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, name in enumerate(group):
            left, top = at % across * wide, at // across * high
            picture = QImage(str(out / name))
            room = QSize(wide - 6, high - 24)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            small = picture.width() <= room.width() and picture.height() <= room.height()
            fit = picture if small else picture.scaled(room, keep, smooth)
            painter.drawImage(left + 3, top + 20, fit)
            painter.drawText(QRectF(left + 3, top, wide, 20), Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
        made.save(str(place / f"{number:03d}.png"))
    return len(groups)
