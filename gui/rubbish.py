"""Garbage is collected on the window's thread only, and at length only while nobody waits.

Python looks for cycles in whichever thread happens to allocate. Were that the record's lane, a page taken
apart a moment ago would be destroyed there, and Qt forgives no widget that dies on another thread: the
process dies, at once or later, each time in another place. So the collector is switched off while there are
lanes, and asked by a timer of the window's thread.

The young are looked at as Python's own thresholds say. A look at all that has been added takes longer than
anybody should wait for a key: it waits until nobody has typed or clicked for a moment, and until no lane is
at work. What it leaves is passed over from then on, as the program itself is, and so is what is too much for
one turn. What of that has become garbage is found when nobody has touched the window for a minute.

This rests on the three generations that CPython 3.11 to 3.13 have, and `gc.get_count` and `gc.collect` speak
of (docs.python.org/3/library/gc.html). 3.14 collects by increments: it is let in once this is made for it.
"""

import gc
from collections.abc import Callable
from time import monotonic, thread_time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

EVERY = 500
"""Milliseconds between two looks."""

ELDEST = 2
"""The generation that is all that has been added."""

PAUSE, REST = 2.0, 60.0
"""Seconds without a key or a click: before a look at all that was added, and at everything."""

PILED, MOST = 60_000, 2_000_000
"""More objects than are looked at in one turn: they are passed over for now. And than are ever passed over:
from there on a pause is enough for a look at everything.
"""

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
    }
)

_watching = 0
_settled = False


class Rubbish(QObject):
    """Collects what Python's own thresholds say is due, here and nowhere else, until `stop`.

    `longest` is the longest collection so far, in seconds of the thread's own work.
    """

    def __init__(self, parent: QObject, busy: Callable[[], bool]) -> None:
        """`busy` says whether work is under way in a lane."""
        super().__init__(parent)
        self.longest = 0.0
        self._busy = busy
        self._touched = monotonic()
        self._sizes = [0, 0]
        """At most so many objects are in the two elder generations. Counted, not asked for: who asks for them
        holds what a lane is just making, and Python then refuses to go on with it.
        """
        self._passed_over = 0
        """How much is passed over since the last look at everything."""
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.collect_due)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)
        _watch(1)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: whoever types, clicks or scrolls is waiting for what comes of it."""
        if event.type() in TOUCHES:
            self.touch()
        return False

    def touch(self) -> None:
        """Somebody is at work now."""
        self._touched = monotonic()

    def collect_due(self) -> None:
        """Collect the eldest generation that is due, if now is the time for it."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        calm = 0.0 if self._busy() else monotonic() - self._touched
        if calm >= (PAUSE if self._passed_over > MOST else REST) and self._passed_over > PILED:
            self._collect_everything()
        elif due:
            self._collect(min(max(due), self._eldest(calm)))

    def stop(self) -> None:
        """The lanes are done: Python may collect by itself again."""
        if not self._stopped:
            self._stopped = True
            self._timer.stop()
            _watch(-1)

    def _eldest(self, calm: float) -> int:
        """Up to which generation one may look now: lanes at work make objects by the hundred thousand."""
        if self._busy():
            return 0
        return ELDEST if calm >= PAUSE else ELDEST - 1

    def _collect(self, generation: int) -> None:
        sizes = [gc.get_count()[0], *self._sizes]
        looked_at = sum(sizes[: generation + 1])
        if looked_at > PILED and _settled:
            self._pass_over(sum(sizes))
            return
        began = thread_time()
        left = max(looked_at - gc.collect(generation), 0)
        self.longest = max(self.longest, thread_time() - began)
        if generation == ELDEST and _settled:
            self._pass_over(left)
        elif generation == ELDEST:
            self._sizes = [0, left]
        else:
            self._sizes[:generation] = [0] * generation
            self._sizes[generation] += left

    def _pass_over(self, many: int) -> None:
        gc.freeze()
        self._passed_over += many
        self._sizes = [0, 0]

    def _collect_everything(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._passed_over, self._sizes = 0, [0, 0]

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None and not self._stopped:
            window.installEventFilter(self)


def settle_in() -> None:
    """All there is now is there for good: the program and its window. No look goes over it again."""
    global _settled  # noqa: PLW0603  the collector is one for the whole process
    _settled = True
    gc.freeze()


def _watch(more: int) -> None:
    """Count those who watch; the collector is on where nobody does, and nothing is passed over."""
    global _watching, _settled  # noqa: PLW0603  the collector is one for the whole process
    _watching += more
    if _watching:
        gc.disable()
        return
    gc.enable()
    if _settled:
        _settled = False
        gc.unfreeze()
