"""What every dialog is: as tall as its words, and no taller than the window it stands before.

What is read or filled in scrolls where the room is short; the title above it and the buttons below stay.
"""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QStyle, QWidget

from gui.tokens import large, px, tall
from gui.widgets.build import column, holder, row
from gui.widgets.stands import Flowing

SIDE, OVER, GAP = 26, 20, 12
LEAST = 120
"""So much of what scrolls is seen at least."""


class Dialog(QDialog):
    """A window of its own before the window. `arrange` is called once, with all that it shows.

    One with a `topic` has help: F1 opens it over the dialog.
    """

    topic: ClassVar[str] = ""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._area: Area | None = None
        self._fits = False
        if self.topic:
            QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self._on_help)

    def _on_help(self) -> None:
        from gui.help.over import HelpDialog  # noqa: PLC0415  loaded when somebody asks, not at the start

        HelpDialog(self, self.topic).open()

    def arrange(
        self,
        head: QLayout | None,
        body: QLayout,
        foot: QLayout,
        *,
        wide: float | None = None,
        high: float | None = None,
    ) -> None:
        """Put the title over, and the buttons under, what scrolls.

        `wide` and `high` are at 100 %; without them it is as large as its words. No layout forces the
        height: a label that wraps would ask for that of its narrowest.
        """
        side, over, gap = px(SIDE), px(OVER // 2 if tall() else OVER), px(GAP // 2 if tall() else GAP)
        area = Area(self.windowTitle(), body)
        made = column()
        made.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        made.setContentsMargins(0, over, 0, over)
        made.setSpacing(gap)
        asked = px(wide) if wide is not None else area.wants() + 2 * side
        width = min(asked, self.room().width())
        rest = 2 * over
        for part in (head, area, foot):
            if isinstance(part, QLayout):
                part.setContentsMargins(side, 0, side, 0)
                fixed = holder(part, "bare")
                made.addWidget(fixed)
                rest += needs(fixed, width) + gap
            elif part is not None:
                beside = row(part)
                beside.setContentsMargins(side, 0, side - part.kept, 0)
                made.addWidget(holder(beside, "bare"), 1)
        self.setLayout(made)
        body_needs = area.needs(width - 2 * side)
        height = px(high) if high is not None else body_needs + rest
        self._area, self._fits = area, high is None
        least = QSize(foot.minimumSize().width(), rest + min(body_needs, px(LEAST)))
        self.setMinimumSize(least.boundedTo(self.room()))
        self.resize(width, min(max(height, least.height()), self.room().height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what was measured before it had its look may be taller in it: a path that is wrapped."""
        super().showEvent(event)
        layout = self.layout()
        if self._area is None or layout is None or not self._fits:
            return
        self._fits = False
        layout.activate()
        more = self._area.needs(self._area.width() - self._area.kept) - self._area.viewport().height()
        if more > 0:
            self.resize(self.width(), min(self.height() + more, self.room().height()))

    def room(self) -> QSize:
        """How large it may be, in pixels: as the window, for the bar with its title has a height too."""
        around = self.parentWidget()
        size = around.window().size() if around is not None else self.screen().availableSize()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        return QSize(size.width() - bar, size.height() - bar)


def needs(widget: QWidget, width: int) -> int:
    """How tall a widget is at a width, in pixels, in the look it will have."""
    for one in (widget, *widget.findChildren(QWidget)):
        one.ensurePolished()
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


class Area(QScrollArea):
    """What scrolls. It takes the keys only where there is something to scroll."""

    def __init__(self, name: str, body: QLayout) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        across = Qt.ScrollBarPolicy.ScrollBarAsNeeded if large() else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(across)
        bar = self.verticalScrollBar()
        bar.ensurePolished()
        self.kept = bar.sizeHint().width()
        """So wide is the bar: it has its own room at the right, so that nothing moves when it comes."""
        self._words = body
        self._body = _Body(body, room=self.kept)
        self._body.shown_by(self)
        bar.rangeChanged.connect(self._on_range)
        self._on_range()

    def needs(self, width: int) -> int:
        """How tall all that scrolls is at a width, in pixels."""
        return needs(self._body, width + self.kept)

    def wants(self) -> int:
        """How wide all that scrolls asks to be, in pixels."""
        needs(self._body, 0)
        margins = self._words.contentsMargins()  # the room of the bar, as far as it is given yet
        return self._body.sizeHint().width() - margins.left() - margins.right()

    def minimumSizeHint(self) -> QSize:
        """Qt: it scrolls up and down, of large text sideways too."""
        return QSize(0 if large() else self._body.minimumSizeHint().width(), 0)

    def _on_range(self, *_range: int) -> None:
        scrolls = self.verticalScrollBar().maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)


class _Body(Flowing):
    """As tall as its words are, and as its lists are at their least: these take what is left."""

    def __init__(self, layout: QLayout, *, room: int) -> None:
        super().__init__(layout, room=room)
        self.setObjectName("inside")

    def hasHeightForWidth(self) -> bool:
        """Qt: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how tall it is at a width."""
        layout = self.layout()
        if layout is None:
            return 0
        return (
            layout.minimumHeightForWidth(width)
            if layout.hasHeightForWidth()
            else layout.minimumSize().height()
        )
