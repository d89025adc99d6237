"""Sheets as pictures of 60 dots an inch in eight greys: small enough to be kept, fine enough to compare."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

DPI = 60
GREYS = 8
KEPT = Path(__file__).parent / "kept" / "pictures"
FAR = 3 * 256 // GREYS  # a difference that the eye sees: three greys of eight
SHARE = 2_000  # one pixel in so many may differ that far


def drawn(pdf: bytes, dpi: int = DPI) -> Iterator[QImage]:
    """Every sheet of a PDF on white, in eight greys."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for page in range(document.pageCount()):
        yield coarse(sheet_of(document, page, dpi))


def sheet_of(document: QPdfDocument, page: int, dpi: int) -> QImage:
    """A page on white paper: what is not printed is not see-through."""
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    return sheet


def coarse(sheet: QImage) -> QImage:
    """A picture of eight bits a dot that holds eight greys only, so that it packs small."""
    grey = sheet.convertToFormat(QImage.Format.Format_Grayscale8)
    step = 256 // GREYS
    table = bytes(min(255, round(level / step) * step) for level in range(256))
    made = bytes(grey.constBits()).translate(table)
    return QImage(
        made, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8
    ).copy()


def dots(sheet: QImage) -> bytes:
    """The dots of a picture, row by row."""
    rows = bytes(sheet.constBits())
    wide = sheet.bytesPerLine()
    return b"".join(rows[y * wide : y * wide + sheet.width()] for y in range(sheet.height()))


def apart(one: QImage, other: QImage) -> int:
    """How many dots of two pictures of one size differ so that the eye sees it."""
    return sum(abs(a - b) >= FAR for a, b in zip(dots(one), dots(other), strict=True))
