"""Contact sheets: several pictures on one, so that a person can look at many pages at a glance."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS, DOWN = 3, 3
WIDTH, HEIGHT = 680, 404


def sheets(out: Path, names: Sequence[str]) -> int:
    """Put pictures of a folder on sheets in its folder `sheets`; how many sheets it took."""
    place = out / "sheets"
    place.mkdir(exist_ok=True)
    many = ACROSS * DOWN
    groups = [names[first : first + many] for first in range(0, len(names), many)]
    for number, group in enumerate(groups, start=1):
        made = QImage(ACROSS * WIDTH, DOWN * HEIGHT, QImage.Format.Format_RGB32)
        made.fill(QColor(Qt.GlobalColor.gray))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, name in enumerate(group):
            left, top = at % ACROSS * WIDTH, at // ACROSS * HEIGHT
            picture = QImage(str(out / name))
            room = QSize(WIDTH - 6, HEIGHT - 24)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            small = picture.width() <= room.width() and picture.height() <= room.height()
            fit = picture if small else picture.scaled(room, keep, smooth)
            painter.drawImage(left + 3, top + 20, fit)
            painter.drawText(QRectF(left + 3, top, WIDTH, 20), Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
        made.save(str(place / f"{number:03d}.png"))
    return len(groups)
