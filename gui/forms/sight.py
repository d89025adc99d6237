"""Where a form scrolls to: what has the focus is seen, what is said of it too, and no line is cut above."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from gui.tokens import px

ABOVE, BENEATH = 90, 24
"""What stands over an input, its label and hint, is seen with it; and a little beneath."""
LINES = QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit
Span = tuple[int, int]


def place(widget: QWidget, content: QWidget) -> QRect:
    """Where a widget stands in what is scrolled."""
    return QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())


def spot(widget: QWidget, content: QWidget) -> QRect:
    """Where the input is: of a table the line it stands in, with the heads over the first."""
    whole = place(widget, content)
    if not isinstance(widget, QAbstractItemView) or not widget.currentIndex().isValid():
        return whole
    line = widget.visualRect(widget.currentIndex())
    line.translate(widget.viewport().mapTo(content, QPoint(0, 0)))
    if widget.currentIndex().row() == 0:
        line.setTop(whole.top())
    return line.intersected(whole)


def bring(area: QScrollArea, content: QWidget, widget: QWidget, told: QRect, around: QRect | None) -> None:
    """Scroll no further than has to be: a form whose first input is in sight stays at its head.

    `told` is the input with what is said of it beneath, `around` the field that it belongs to, both in what
    is scrolled.
    """
    room, bar = area.viewport().height(), area.verticalScrollBar()
    whole, box = place(widget, content), told
    if told.height() > room - px(ABOVE):
        box = spot(widget, content)
    if box.bottom() < room:
        bar.setValue(0)
        return
    if box not in (told, whole) and box.top() == whole.top():  # as many lines as there is room for
        box.setBottom(min(whole.bottom(), whole.top() + room - px(ABOVE)))
    low, high = box.bottom() + px(BENEATH), box.top() - px(ABOVE)
    if around is not None and low - around.top() + px(8) < room:
        high = min(high, around.top() - px(8))  # the question, or the quorum above the roll call
    if high < bar.value():
        value = high
    elif low > bar.value() + room:
        value = min(low - room, high)
    else:  # what has come meanwhile, a finding, may have pushed a line half out of sight
        value = bar.value()
    most = min(box.top(), bar.maximum())
    bar.setValue(uncut(min(value, most), (box.bottom() - room, most), list(_spans(content))))


def uncut(value: int, within: Span, spans: list[Span]) -> int:
    """A place to scroll to at which no line is cut, as near beneath as can be, else above; else the same."""
    for way in (max, min):
        found = value
        while cut := [span for span in spans if span[0] < found < span[1]]:
            found = way(edge for span in cut for edge in span)
        if within[0] <= found <= within[1]:
            return found
    return value


def _spans(content: QWidget) -> Iterator[Span]:
    """From where to where each line of the form goes, a paragraph as one."""
    for one in content.findChildren(QWidget):
        if not one.isVisible():
            continue
        top = one.mapTo(content, QPoint(0, 0)).y()
        if isinstance(one, LINES):
            yield top, top + one.height()
        elif isinstance(one, QTableView):
            head = one.viewport().mapTo(content, QPoint(0, 0)).y()
            yield top, head
            for line in range(one.model().rowCount()):
                start = head + one.rowViewportPosition(line)
                yield start, start + one.rowHeight(line)
