"""Garbage is collected on the window's thread only.

Python looks for cycles in whichever thread happens to allocate. Were that the record's lane, a page taken
apart a moment ago would be destroyed there, and Qt forgives no widget that dies on another thread: the
process dies, at once or later, each time in another place. So the collector is switched off while there are
lanes, and asked by a timer of the window's thread.

A look at everything there is takes longer than anybody should wait for a key: it comes when a quarter as
much as there was has been added, as Python has it, and passes over what is there for good.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds between two looks."""

ELDEST = 2
"""The generation that is everything."""

SETTLES = 3
"""After so many looks at everything all is loaded that is loaded when first needed: acts, papers, pages."""

_watching = 0
_settles = 0


class Rubbish(QObject):
    """Collects what Python's own thresholds say is due, here and nowhere else, until `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect_due)
        self._stopped = False
        self._left = 0
        """How much the last look at everything left."""
        _watch(1)
        self._timer.start()

    def collect_due(self) -> None:
        """Collect the eldest generation that is due."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if not due:
            return
        eldest = max(due)
        if eldest == ELDEST and len(gc.get_objects(ELDEST)) < self._left + self._left // 4:
            eldest -= 1
        gc.collect(eldest)
        if eldest == ELDEST:
            _settle_on()
            self._left = len(gc.get_objects(ELDEST))

    def stop(self) -> None:
        """The lanes are done: Python may collect by itself again."""
        if not self._stopped:
            self._stopped = True
            self._timer.stop()
            _watch(-1)


def settle_in() -> None:
    """All there is now is there for good: the program and its window. No look goes over it again."""
    global _settles  # noqa: PLW0603  the collector is one for the whole process
    _settles = SETTLES
    gc.freeze()


def _settle_on() -> None:
    """What the first looks at everything left is the program too, and the page of the moment."""
    global _settles  # noqa: PLW0603
    if _settles:
        _settles -= 1
        gc.freeze()


def _watch(more: int) -> None:
    """Count those who watch; the collector is on where nobody does."""
    global _watching  # noqa: PLW0603  the collector is one for the whole process
    _watching += more
    if _watching:
        gc.disable()
    else:
        gc.enable()
