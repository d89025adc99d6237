"""The sheets of a paper as they were issued, drawn off the window's thread from the stored bytes."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.jobs import Jobs, Ticket
from gui.tokens import current, px

SETTLE = 120


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages drawn at a width in device pixels."""

    images: tuple[QImage, ...]
    width: int


def draw(pdf: bytes, width: int, ticket: Ticket) -> Drawn:
    """Draw every page; stop between pages when nobody waits any more."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415  loaded with the first paper that is shown

    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    images = []
    for page in range(document.pageCount()):
        if ticket.cancelled:
            break
        size = document.pagePointSize(page)
        height = round(width * size.height() / max(size.width(), 1))
        images.append(on_white(document.render(page, QSize(width, height))))
    document.close()
    buffer.close()
    return Drawn(tuple(images), width)


def on_white(image: QImage) -> QImage:
    """A page on white paper: what is not printed is not see-through."""
    sheet = QImage(image.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    return sheet


class _Canvas(QWidget):
    """The pages under one another."""

    def __init__(self) -> None:
        super().__init__()
        self._images: tuple[QImage, ...] = ()
        self._shown = 1

    def show_pages(self, images: tuple[QImage, ...], width: int) -> None:
        """Take other pages, shown at a width."""
        self._images, self._shown = images, width
        height = sum(self._height(image) + px(14) for image in images)
        self.setFixedSize(width + 2 * px(12), height + px(12))
        self.update()

    def _height(self, image: QImage) -> int:
        return round(self._shown * image.height() / max(image.width(), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = px(12)
        for image in self._images:
            target = self.rect().adjusted(0, 0, 0, 0)
            target.setRect(px(12), top, self._shown, self._height(image))
            painter.drawImage(target, image)
            painter.setPen(QPen(current().color("line"), 1))
            painter.drawRect(target.adjusted(-1, -1, 0, 0))
            top += self._height(image) + px(14)
        painter.end()


class Sheets(QScrollArea):
    """The preview: a page as wide as there is room, or whole."""

    def __init__(self, jobs: Jobs, name: str) -> None:
        super().__init__()
        self._jobs, self._pdf, self._whole = jobs, b"", False
        self._ticket: Ticket | None = None
        self.pages = 0
        self._canvas = _Canvas()
        self.setWidget(self._canvas)
        self.setObjectName("page")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE)
        self._timer.timeout.connect(self._ask)

    def show_pdf(self, pdf: bytes) -> None:
        """Show other bytes."""
        self._pdf = pdf
        self._ask()

    def show_whole(self, whole: bool) -> None:
        """Fit the whole page, or its width."""
        self._whole = whole
        self._ask()

    def wait(self) -> bool:
        """Whether pages are still being drawn."""
        return self._ticket is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: draw anew once the size has settled."""
        super().resizeEvent(event)
        if self._pdf:
            self._timer.start()

    def _width(self) -> int:
        room = self.viewport().size()
        widest = room.width() - 2 * px(12)
        if self._whole:
            widest = min(widest, round((room.height() - 2 * px(14)) / 1.4142))
        return max(min(widest, px(860)), px(120))

    def _ask(self) -> None:
        if not self._pdf:
            return
        if self._ticket is not None:
            self._ticket.cancel()
        width = round(self._width() * self.devicePixelRatioF())
        self._ticket = self._jobs.run(
            partial(draw, self._pdf, width), self._on_drawn, owner=self, lane="paper"
        )

    def _on_drawn(self, drawn: Drawn) -> None:
        self._ticket = None
        self.pages = len(drawn.images)
        self._canvas.show_pages(drawn.images, round(drawn.width / self.devicePixelRatioF()))
