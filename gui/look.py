"""Scheme and text size of the application: applied as a whole, followed from the system or forced."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from gui import fonts, style, tokens


class Look(QObject):
    """Applies tokens, font and style sheet; `changing` goes before, `changed` follows every application."""

    changing = Signal()
    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._forced: str | None = None
        self._scale = 100
        self._asked = 0
        fonts.load()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def forced(self) -> str | None:
        """`light` or `dark` where the person chose; None follows the system."""
        return self._forced

    @property
    def scale(self) -> int:
        """The text size in per cent."""
        return self._scale

    def apply(self, forced: str | None = None, scale: int = 100) -> None:
        """Put a scheme and a text size into force, at once."""
        self._asked += 1
        self.changing.emit()
        self._put(forced, scale)

    def change(self, forced: str | None, scale: int) -> None:
        """The same for a window in use: what goes is taken away, the look follows in a turn of the loop."""
        self._forced, self._scale = forced, scale
        self._asked += 1
        self.changing.emit()
        QTimer.singleShot(0, self, partial(self._put_last, self._asked))

    def _put_last(self, asked: int) -> None:
        if asked == self._asked:  # else another was asked for meanwhile
            self._put(self._forced, self._scale)

    def _put(self, forced: str | None, scale: int) -> None:
        self._forced, self._scale = forced, scale
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        chosen = tokens.DARK if (forced == "dark" or (forced is None and dark)) else tokens.LIGHT
        self._app.setFont(fonts.base(scale))
        self._app.setPalette(tokens.palette(chosen))
        self._app.setStyleSheet(style.sheet(chosen))
        self.changed.emit()

    def step(self, by: int) -> None:
        """A larger or smaller text."""
        place = tokens.SCALES.index(self._scale) + by
        if 0 <= place < len(tokens.SCALES):
            self.change(self._forced, tokens.SCALES[place])

    def _on_system_changed(self) -> None:
        if self._forced is None:
            self.change(None, self._scale)
