"""Printing through the system's dialog, page by page, from the bytes that were issued."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from core.rules.findings import Sentence
from core.writing import told_of
from gui import wording
from gui.dialogs import Dialogs
from gui.jobs import Jobs, Ticket
from gui.widgets.sheets import on_white

FINEST = 600
"""Dots an inch: a page of A4 takes 140 MB so, and four times that at the 1200 of some printers."""
SPOOL = 1 << 20
"""Bytes: with less free where the system keeps what a printer is sent, the last pages may be lacking."""


class PrinterFailedError(Exception):
    """The printer took no page, or no more pages."""


class Printing(QObject):
    """Asks for printer, pages and copies, then draws the pages in the paper's lane."""

    def __init__(self, window: QWidget, jobs: Jobs, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs = window, jobs, dialogs

    def ask(
        self, title: str, pdfs: Sequence[bytes], printed: "Printed | None" = None, *, both_sides: bool = False
    ) -> None:
        """Open the system's dialog; what is accepted there is printed as one job.

        `printed` is called with the number of copies once the printer has it all.
        """
        pages = _pages(pdfs) if len(pdfs) == 1 else 1
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        if both_sides:
            printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=pages > 1)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        dialog.accepted.connect(partial(self._print, printer, tuple(pdfs), printed or _done))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print(
        self,
        printer: QPrinter,
        pdfs: Sequence[bytes],
        printed: "Printed",
        _same: QPrinter | None = None,
    ) -> None:
        """The dialog's signal hands over the printer once more."""
        self._jobs.run(
            partial(draw, printer, pdfs),
            partial(_told, printed, printer.copyCount()),
            self._on_failed,
            owner=self,
            lane="paper",
            label=self.tr("Printing"),
            stopped=self._on_stopped,
        )

    def _on_stopped(self) -> None:
        what = self.tr("Stopped: not all pages were printed.")
        why = self.tr("What the printer has been sent may still come out.")
        self._dialogs.tell(self._window, Sentence(what, why, ""))

    def _on_failed(self, error: Exception) -> bool:
        what = self.tr("The paper was not printed.")
        if isinstance(error, OSError):
            told = wording.disk_problem(error)
            self._dialogs.tell(self._window, Sentence(what, told.why, told.do))
            return True
        if not isinstance(error, PrinterFailedError):
            return False
        why = self.tr("The printer “{name}” takes no pages.").format(name=error.args[0])
        do = self.tr("Look whether it is switched on and has paper, then print again, or save the PDF.")
        self._dialogs.tell(self._window, Sentence(what, why, do))
        return True


def draw(printer: QPrinter, pdfs: Sequence[bytes], ticket: Ticket) -> int:
    """Draw the pages asked for, at most as fine as `FINEST`; how many pages went to the printer.

    On both sides each paper begins on a sheet of its own. What is printed into a file is there whole, or
    not at all: `OSError` says why, of the file that was asked for; `PrinterFailedError` names a printer that
    takes no pages. The system's printer says nothing of a disk that fills, so the room left
    where it keeps the pages is looked at.
    """
    if not printer.outputFileName():
        made = _drawn(printer, pdfs, ticket)
        if shutil.disk_usage(tempfile.gettempdir()).free < SPOOL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return made
    whole = Path(printer.outputFileName())
    part = whole.with_name(f"{whole.name}.part.pdf")  # the system takes the format from the name
    printer.setOutputFileName(str(part))
    try:
        part.touch()
        made = _drawn(printer, pdfs, ticket)
        _whole(part, made)
        part.replace(whole)
    except BaseException as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, PrinterFailedError):  # no printer that could be switched on: a file
            raise _half(whole) from error
        if isinstance(error, OSError):
            raise told_of(whole, error) from error
        raise
    return made


def _whole(path: Path, pages: int) -> None:
    """Sync a printed file and see that it is whole; the system leaves half of one without a word."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        ended = b"%%EOF" in file.read()[-64:]
    if not ended or _pages([path.read_bytes()]) != pages:
        raise _half(path)


def _half(path: Path) -> OSError:
    full = shutil.disk_usage(path.parent).free < SPOOL
    return OSError(errno.ENOSPC if full else errno.EIO, "half a file", str(path))


def _drawn(printer: QPrinter, pdfs: Sequence[bytes], ticket: Ticket) -> int:
    printer.setResolution(min(printer.resolution(), FINEST))
    with ExitStack() as opened:
        papers = [opened.enter_context(_opened(pdf)) for pdf in pdfs]
        sheets = _order(printer, papers)
        painter = QPainter()
        try:
            for place, sheet in enumerate(sheets):
                if sheet is not None:
                    _turn(printer, *sheet)
                taken = printer.newPage() if place else painter.begin(printer)
                if not taken or printer.printerState() in _STOPPED:
                    raise PrinterFailedError(printer.printerName())
                if sheet is not None:
                    _draw(painter, printer, *sheet)
                ticket.report(place + 1, len(sheets))
        finally:
            if painter.isActive():
                painter.end()
    return len(sheets)


def _order(printer: QPrinter, papers: Sequence[QPdfDocument]) -> list["Sheet | None"]:
    """Every page in its turn; None is an empty back before the next paper."""
    both = printer.duplex() not in (QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexAuto)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    sheets: list[Sheet | None] = []
    for _ in range(copies):
        for paper in papers:
            if both and len(sheets) % 2:
                sheets.append(None)
            pages = _asked(printer, paper.pageCount()) if len(papers) == 1 else range(paper.pageCount())
            sheets += [(paper, page) for page in pages]
    if both and len(sheets) % 2 and printer.copyCount() > 1:
        sheets.append(None)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        return _backwards(sheets, 2 if both else 1)
    return sheets


def _backwards(sheets: Sequence["Sheet | None"], sides: int) -> list["Sheet | None"]:
    """The last first, each with its back."""
    whole = [*sheets, *[None] * (-len(sheets) % sides)]
    return [one for place in range(len(whole) - sides, -1, -sides) for one in whole[place : place + sides]]


def _pages(pdfs: Sequence[bytes]) -> int:
    with ExitStack() as opened:
        return sum(opened.enter_context(_opened(pdf)).pageCount() for pdf in pdfs)


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
    """In its true size; a page larger than the sheet, such as the wall calendar, is drawn smaller."""
    size, fine = document.pagePointSize(page), printer.resolution() / 72
    sheet = printer.pageLayout().fullRectPoints()
    fits = min(1.0, (sheet.width() + 1) / size.width(), (sheet.height() + 1) / size.height())
    whole = QSize(round(size.width() * fine * fits), round(size.height() * fine * fits))
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


Printed = Callable[[int], None]
"""Called with the number of copies."""
Sheet = tuple[QPdfDocument, int]


def _told(printed: Printed, copies: int, _sheets: int) -> None:
    printed(copies)


def _done(_copies: int) -> None:
    """The printer has it."""
