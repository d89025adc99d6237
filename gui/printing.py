"""Printing through the system's dialog, page by page, from the bytes that were issued."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from core.rules.findings import Sentence
from gui.dialogs import Dialogs
from gui.jobs import Jobs, Ticket
from gui.widgets.sheets import on_white


class PrinterFailedError(Exception):
    """The printer took no page, or no more pages."""


class Printing(QObject):
    """Asks for printer, pages and copies, then draws the pages in the paper's lane."""

    def __init__(self, window: QWidget, jobs: Jobs, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs = window, jobs, dialogs

    def ask(self, title: str, pdf: bytes) -> None:
        """Open the system's dialog; what is accepted there is printed."""
        with _opened(pdf) as document:
            pages = document.pageCount()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=pages > 1)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        dialog.accepted.connect(partial(self._print, printer, pdf))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print(self, printer: QPrinter, pdf: bytes, _same: QPrinter | None = None) -> None:
        """The dialog's signal hands over the printer once more."""
        self._jobs.run(
            partial(draw, printer, pdf),
            _done,
            self._on_failed,
            owner=self,
            lane="paper",
            label=self.tr("Printing"),
        )

    def _on_failed(self, error: Exception) -> bool:
        if not isinstance(error, PrinterFailedError):
            return False
        what = self.tr("The paper was not printed.")
        why = self.tr("The printer «{name}» takes no pages.").format(name=error.args[0])
        do = self.tr("Look whether it is switched on and has paper, then print again, or save the PDF.")
        self._dialogs.tell(self._window, Sentence(what, why, do))
        return True


def draw(printer: QPrinter, pdf: bytes, ticket: Ticket) -> int:
    """Draw the pages asked for at the printer's own fineness; how many sheets went to the printer."""
    with _opened(pdf) as document:
        pages = _asked(printer, document.pageCount())
        copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
        sheets = list(pages) * copies
        painter = QPainter()
        try:
            for place, page in enumerate(sheets):
                _turn(printer, document, page)
                taken = printer.newPage() if place else painter.begin(printer)
                if not taken or printer.printerState() in _STOPPED:
                    raise PrinterFailedError(printer.printerName() or printer.outputFileName())
                _draw(painter, printer, document, page)
                ticket.report(place + 1, len(sheets))
        finally:
            if painter.isActive():
                painter.end()
    return len(sheets)


def _asked(printer: QPrinter, pages: int) -> range:
    """The pages chosen in the dialog, from nought; all of them where none are named."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return range(pages)
    return range(printer.fromPage() - 1, min(printer.toPage(), pages))


def _turn(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page)
    wide = size.width() > size.height()
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(way)


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    size, fine = document.pagePointSize(page), printer.resolution() / 72
    whole = QSize(round(size.width() * fine), round(size.height() * fine))
    painter.drawImage(QPoint(0, 0), on_white(document.render(page, whole)))


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()


_STOPPED = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)


def _done(_sheets: int) -> None:
    """The printer has it."""
