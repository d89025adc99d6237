"""Garbage is collected on the window's thread only.

Python looks for cycles in whichever thread happens to allocate. Were that the record's lane, a page taken
apart a moment ago would be destroyed there, and Qt forgives no widget that dies on another thread: the
process dies, at once or later, each time in another place. So the collector is switched off while there are
lanes, and asked by a timer of the window's thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds between two looks."""

_watching = 0


class Rubbish(QObject):
    """Collects what Python's own thresholds say is due, here and nowhere else, until `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect_due)
        self._stopped = False
        _watch(1)
        self._timer.start()

    def collect_due(self) -> None:
        """Collect the eldest generation that is due."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """The lanes are done: Python may collect by itself again."""
        if not self._stopped:
            self._stopped = True
            self._timer.stop()
            _watch(-1)


def _watch(more: int) -> None:
    """Count those who watch; the collector is on where nobody does."""
    global _watching  # noqa: PLW0603  the collector is one for the whole process
    _watching += more
    if _watching:
        gc.disable()
    else:
        gc.enable()
