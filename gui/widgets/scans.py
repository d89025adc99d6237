"""The scans of one paper or statement: each opens, and another can be attached."""

from functools import partial

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from core.record.situation import Scan
from gui import allowed, dates
from gui.view import View
from gui.widgets.build import button, row

translate = QCoreApplication.translate
KILO = 1024


class ScansLine(QWidget):
    """`asked` is the page's own signal: `scan_shown` opens one, `scan` attaches another."""

    def __init__(self, view: View, subject: str, number: int, asked: SignalInstance) -> None:
        super().__init__()
        box = row(gap=10)
        for scan in view.situation.scans:
            if (scan.subject, scan.key) == (subject, str(number)):
                one = button(title(scan), link=True)
                one.clicked.connect(partial(asked.emit, "scan_shown", scan.number))
                box.addWidget(one)
        attach = button(translate("Scans", "Attach the scan…"), link=True)
        attach.clicked.connect(partial(asked.emit, "scan", (subject, number)))
        allowed.grey(attach, view, "attach_scan")
        box.addWidget(attach)
        self.last = attach
        box.addStretch(1)
        self.setLayout(box)


def title(scan: Scan) -> str:
    """A scan in words: its day and size."""
    return translate("Scans", "Scan of {day}, {size}").format(
        day=dates.day(scan.at.date()), size=size(scan.size)
    )


def size(count: int) -> str:
    """So many bytes as people say it."""
    if count < KILO * KILO:
        return translate("Scans", "{count} KB").format(count=max(1, -(-count // KILO)))
    return translate("Scans", "{count} MB").format(count=f"{count / (KILO * KILO):.1f}")
