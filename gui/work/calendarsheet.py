"""The drawn calendar on one sheet across: the timeline, and beneath each step with its dates and its law."""

from html import escape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPoint, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from gui import dates, words
from gui.language import current
from gui.parts.calendarcard import drawn
from gui.saying import termbars
from gui.tokens import LIGHT, px
from gui.view import View

WIDE = 1040
FINE = 300
MARGIN = 14.0


def sheet(view: View) -> bytes:
    """The sheet as a PDF; it is no paper of the record and says so."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setResolution(FINE)
    writer.setTitle(words.election_title(view.situation))
    painter = QPainter(writer)
    room = QRectF(painter.viewport())
    wide = px(WIDE)
    scale = room.width() / wide
    painter.scale(scale, scale)
    top = _text(painter, _head(view), wide, 0)
    bars = termbars.bars(view)
    line = drawn(view, bars, LIGHT)
    line.resize(wide, line.sizeHint().height())
    painter.save()
    line.render(painter, QPoint(0, round(top + px(10))), renderFlags=QWidget.RenderFlag(0))
    painter.restore()
    top += px(10) + line.height() + px(14)
    _text(painter, _table(view), wide, top, room.height() / scale - top)
    painter.end()
    return bytes(buffer.data().data())


def _text(painter: QPainter, html: str, wide: int, top: float, most: float = 0.0) -> float:
    """Draw words from a height down; where they end. Too tall ones are drawn smaller."""
    document = QTextDocument()
    document.setDefaultFont(QApplication.font())
    document.setDocumentMargin(0)
    document.setTextWidth(wide)
    document.setHtml(html)
    size: QSizeF = document.size()
    shrink = min(1.0, most / size.height()) if most else 1.0
    painter.save()
    painter.translate(0, top)
    painter.scale(shrink, shrink)
    document.drawContents(painter)
    painter.restore()
    return top + size.height() * shrink


def _head(view: View) -> str:
    title = words.election_title(view.situation)
    rules = view.procedure.name[current()]
    state = QCoreApplication.translate("CalendarSheet", "as of {day}").format(day=dates.full_moment(view.now))
    own = QCoreApplication.translate(
        "CalendarSheet", "A working sheet of the commission. The signed calendar plan decides."
    )
    mark = f"<p><b>{escape(words.PRACTICE)}</b></p>" if view.practice else ""
    ink, muted = LIGHT.ink, LIGHT.muted
    return (
        f'<div style="color:{ink}">{mark}<p style="font-size:{px(22)}px"><b>{escape(title)}</b></p>'
        f'<p style="color:{muted}">{escape(rules)} · {escape(state)}<br>{escape(own)}</p></div>'
    )


def _table(view: View) -> str:
    rows = "".join(
        f'<tr><td width="24%"><b>{escape(bar.name)}</b></td><td width="20%">{escape(bar.text)}</td>'
        f'<td width="56%">{escape(bar.law)}</td></tr>'
        for bar in termbars.bars(view)
    )
    style = f"color:{LIGHT.ink}; font-size:{px(13)}px"
    return f'<table width="100%" cellpadding="{px(2)}" style="{style}">{rows}</table>'
