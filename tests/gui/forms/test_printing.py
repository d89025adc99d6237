"""Printing draws every page of the issued bytes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from gui.jobs import Ticket
from gui.printing import draw
from tests.gui.forms.bench import Bench


def test_a_paper_is_printed_page_by_page(bench: Callable[..., Bench], tmp_path: Path) -> None:
    b = bench("publish_notice", 2)
    papers = b.story.office.situation().papers
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFullPage(True)
    pages = draw(printer, b.story.office.pdf(papers[0].number), Ticket("Printing"))
    assert pages == papers[0].pages
    document = QPdfDocument()
    document.load(str(tmp_path / "out.pdf"))
    assert document.pageCount() == pages
    document.close()
