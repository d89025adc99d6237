"""Printing through the system's dialog, page by page, from the bytes that were issued."""

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from gui.jobs import Jobs, Ticket


class Printing(QObject):
    """Asks for the printer, then draws the pages in the paper's lane."""

    def __init__(self, window: QWidget, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs

    def ask(self, title: str, pdf: bytes) -> None:
        """Open the system's dialog; what is accepted there is printed."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(partial(self._print, printer, pdf))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print(self, printer: QPrinter, pdf: bytes) -> None:
        self._jobs.run(
            partial(draw, printer, pdf), _done, owner=self, lane="paper", label=self.tr("Printing")
        )


def draw(printer: QPrinter, pdf: bytes, ticket: Ticket) -> int:
    """Draw every page at the printer's own fineness; how many there were."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter()
    pages = document.pageCount()
    for page in range(pages):
        size = document.pagePointSize(page)
        wide = size.width() > size.height()
        way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(way)
        if page == 0:
            painter.begin(printer)
        else:
            printer.newPage()
        if ticket.cancelled:
            break
        fine = printer.resolution() / 72
        whole = QSize(round(size.width() * fine), round(size.height() * fine))
        painter.drawImage(0, 0, document.render(page, whole))
        ticket.report(page + 1, pages)
    painter.end()
    document.close()
    buffer.close()
    return pages


def _done(_pages: int) -> None:
    """The printer has it."""
