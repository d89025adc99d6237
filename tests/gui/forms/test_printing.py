"""Printing: the system's dialog, the pages asked for, each drawn from the bytes that were issued."""

import errno
import os
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.jobs import Jobs, Ticket
from gui.widgets.sheets import on_white
from gui.work.printing import Printing, draw
from tests.gui.conftest import HeldDialogs
from tests.gui.forms.bench import Bench

SIDE = QSize(600, 848)
PATCH = 6
"""Pages are compared at this size: the printer's raster is finer, not other."""


def file_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


@pytest.fixture
def long_paper(bench: Callable[..., Bench]) -> bytes:
    """An issued paper of several pages."""
    story = bench("open_meeting").story
    paper = max(story.office.situation().papers, key=lambda one: one.pages)
    assert paper.pages > 1
    return story.office.pdf(paper.number)


def pages_of(path: Path) -> list[QImage]:
    document = QPdfDocument()
    document.load(str(path))
    made = [on_white(document.render(page, _raster(document, page))) for page in range(document.pageCount())]
    document.close()
    return made


def _raster(document: QPdfDocument, page: int) -> QSize:
    """Upright or lying, as the page is: squeezed into the other form, small print is not alike."""
    size = document.pagePointSize(page)
    return SIDE if size.height() >= size.width() else SIDE.transposed()


def alike(one: QImage, other: QImage) -> bool:
    """Nearly every patch of the same lightness: the page went through another raster."""
    assert one.size() == other.size()
    grey = [_patches(one), _patches(other)]
    dots = [(x, y) for x in range(grey[0].width()) for y in range(grey[0].height())]
    apart = [dot for dot in dots if abs(_light(grey[0], *dot) - _light(grey[1], *dot)) > 40]
    return len(apart) < len(dots) / 50


def _patches(image: QImage) -> QImage:
    size = image.size() / PATCH
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _light(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).lightness()


def test_every_page_is_drawn_from_the_issued_bytes(long_paper: bytes, tmp_path: Path) -> None:
    (tmp_path / "issued.pdf").write_bytes(long_paper)
    issued = pages_of(tmp_path / "issued.pdf")
    assert draw(file_printer(tmp_path / "out.pdf"), [long_paper], Ticket("Printing")) == len(issued)
    printed = pages_of(tmp_path / "out.pdf")
    assert len(printed) == len(issued)
    assert all(alike(one, other) for one, other in zip(printed, issued, strict=True))
    assert not alike(printed[0], issued[1])


def test_the_second_page_alone(long_paper: bytes, tmp_path: Path) -> None:
    (tmp_path / "issued.pdf").write_bytes(long_paper)
    printer = file_printer(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert draw(printer, [long_paper], Ticket("Printing")) == 1
    (printed,) = pages_of(tmp_path / "out.pdf")
    assert alike(printed, pages_of(tmp_path / "issued.pdf")[1])


def test_the_last_page_first_where_that_is_asked(long_paper: bytes, tmp_path: Path) -> None:
    (tmp_path / "issued.pdf").write_bytes(long_paper)
    issued = pages_of(tmp_path / "issued.pdf")
    assert len(issued) == 3
    for both, order in ((False, [2, 1, 0]), (True, [2, None, 0, 1])):
        printer = file_printer(tmp_path / f"{both}.pdf")
        printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
        if both:
            printer.duplex = lambda: QPrinter.DuplexMode.DuplexLongSide  # type: ignore[method-assign]
        draw(printer, [long_paper], Ticket("Printing"))
        printed = pages_of(tmp_path / f"{both}.pdf")
        assert len(printed) == len(order)
        for page, place in zip(printed, order, strict=True):
            assert place is None or alike(page, issued[place])


def test_two_copies_where_the_printer_makes_none_itself(long_paper: bytes, tmp_path: Path) -> None:
    printer = file_printer(tmp_path / "out.pdf")
    printer.setCopyCount(2)
    assert not printer.supportsMultipleCopies()
    draw(printer, [long_paper], Ticket("Printing"))
    (tmp_path / "issued.pdf").write_bytes(long_paper)
    assert len(pages_of(tmp_path / "out.pdf")) == 2 * len(pages_of(tmp_path / "issued.pdf"))


def test_the_dialog_offers_the_pages_and_cancelling_prints_nothing(
    qtbot: QtBot, long_paper: bytes, tmp_path: Path
) -> None:
    pages = len(PdfReader(BytesIO(long_paper)).pages)
    window, dialogs = QWidget(), HeldDialogs()
    qtbot.addWidget(window)
    window.show()
    jobs = Jobs(window)
    printing = Printing(window, jobs, dialogs)
    begun: list[Ticket] = []
    copies: list[int] = []
    jobs.begun.connect(begun.append)
    for answer, out in ((QDialog.DialogCode.Rejected, "no.pdf"), (QDialog.DialogCode.Accepted, "yes.pdf")):
        printing.ask("paper", [long_paper], copies.append)
        dialog = window.findChild(QPrintDialog)
        assert dialog is not None
        assert dialog.isVisible()
        assert dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        assert (dialog.minPage(), dialog.maxPage()) == (1, pages)
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / out))
        dialog.done(answer)
        qtbot.waitUntil(lambda: not jobs.busy(), timeout=120_000)
        qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is None)
    assert not (tmp_path / "no.pdf").exists()
    assert len(pages_of(tmp_path / "yes.pdf")) == pages
    assert [ticket.label for ticket in begun] == ["Printing"]
    assert copies == [1]
    jobs.stop()


def test_a_printer_that_takes_no_page_is_said_in_words(
    qtbot: QtBot, long_paper: bytes, tmp_path: Path
) -> None:
    printer = file_printer(tmp_path / "spool.pdf")
    printer.outputFileName = lambda: ""  # type: ignore[method-assign]  # as of a printer
    printer.printerName = lambda: "Hall"  # type: ignore[method-assign]
    printer.newPage = lambda: False  # type: ignore[method-assign]
    window, dialogs = QWidget(), HeldDialogs()
    qtbot.addWidget(window)
    jobs = Jobs(window)
    Printing(window, jobs, dialogs)._print(printer, [long_paper], print)
    qtbot.waitUntil(lambda: bool(dialogs.told), timeout=120_000)
    assert dialogs.told[0].what == "The paper was not printed."
    assert dialogs.told[0].why == "The printer “Hall” takes no pages."
    assert "has paper" in dialogs.told[0].do
    jobs.stop()


@pytest.mark.skipif(os.name != "posix", reason="the size of files is limited by POSIX")
def test_a_disk_that_fills_while_a_file_is_printed_leaves_none(long_paper: bytes, tmp_path: Path) -> None:
    """The system's own writer says nothing and leaves half a file: here no file may pass 8 KB."""
    import resource

    kept = tmp_path / "out.pdf"
    kept.write_bytes(b"an earlier one")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        with pytest.raises(OSError, match="half a file") as full:
            draw(file_printer(kept), [long_paper], Ticket("Printing"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert full.value.filename == str(kept), "the file that was asked for"
    assert [one.name for one in tmp_path.glob("*.pdf")] == ["out.pdf"]
    assert kept.read_bytes() == b"an earlier one"
    window, dialogs = QWidget(), HeldDialogs()
    printing = Printing(window, Jobs(window), dialogs)
    assert printing._on_failed(OSError(errno.ENOSPC, "no space"))
    assert (dialogs.told[0].what, dialogs.told[0].why) == ("The paper was not printed.", "The disk is full.")
    printing._jobs.stop()


def test_a_file_that_takes_no_more_pages_is_no_printer_without_paper(
    long_paper: bytes, tmp_path: Path
) -> None:
    printer = file_printer(tmp_path / "out.pdf")
    printer.newPage = lambda: False  # type: ignore[method-assign]
    with pytest.raises(OSError, match="half a file") as stopped:
        draw(printer, [long_paper], Ticket("Printing"))
    assert stopped.value.filename == str(tmp_path / "out.pdf")
    assert not list(tmp_path.glob("*.pdf"))


def test_on_both_sides_each_paper_begins_on_a_sheet_of_its_own(long_paper: bytes, tmp_path: Path) -> None:
    pages = len(PdfReader(BytesIO(long_paper)).pages)
    (short,) = _single(long_paper)
    printer = file_printer(tmp_path / "out.pdf")
    draw(printer, [short, long_paper], Ticket("Printing"))
    assert len(pages_of(tmp_path / "out.pdf")) == 1 + pages
    printer = file_printer(tmp_path / "both.pdf")
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    if printer.duplex() is not QPrinter.DuplexMode.DuplexLongSide:
        printer.duplex = lambda: QPrinter.DuplexMode.DuplexLongSide  # type: ignore[method-assign]
    draw(printer, [short, long_paper], Ticket("Printing"))
    assert len(pages_of(tmp_path / "both.pdf")) == 2 + pages


def _single(pdf: bytes) -> Iterator[bytes]:
    """The first page of a paper alone."""
    writer, out = PdfWriter(), BytesIO()
    writer.add_page(PdfReader(BytesIO(pdf)).pages[0])
    writer.write(out)
    yield out.getvalue()
