"""What is said anew: another reading or person at once, another language or look in turns of the loop."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from gui.frame.stack import Stack
from gui.frame.surround import Surround
from gui.look import Look
from gui.work.opened import Opened


class Anew(QObject):
    """Keeps pages and frame in step with the reading, the language and the look.

    `framed`: what stands round the page was said anew. `beside` are those who stand beside the pages and say
    their words themselves.
    """

    framed = Signal()

    def __init__(
        self,
        stack: Stack,
        surround: Surround,
        file: Opened,
        look: Look,
        beside: Sequence[Callable[[], None]],
    ) -> None:
        super().__init__(stack)
        self._stack, self._surround, self._file = stack, surround, file
        self._look, self._beside = look, beside
        look.changing.connect(self._on_look_changing)
        look.changed.connect(self._on_look_changed)

    def say(self) -> None:
        """Everything, now: another reading, another person."""
        self.say_frame()
        self._stack.say_anew(self._file.view)
        self._say_beside()

    def say_later(self) -> None:
        """Another language, another look: the frame now, the page in a turn of its own."""
        self.say_frame()
        self.say_page_later()
        self._say_beside()

    def say_page_later(self) -> None:
        """Another reading that the frame has already: the page in a turn of its own."""
        self._stack.say_later(lambda: self._file.view)

    def say_frame(self) -> None:
        """The rail, and what stands round the page that is shown."""
        self._surround.say_anew(self._file.view, self._look)
        self.follow()

    def follow(self) -> None:
        """What stands round the page, for the page that is shown now."""
        calling = self._stack.act.calling if self._stack.key == "act" else None
        self._surround.show_view(self._file.view, calling)
        self.framed.emit()

    def choose_scheme(self, scheme: str) -> None:
        """Light, dark, or empty: as the system has it."""
        self._look.change(scheme or None, self._look.scale)

    def choose_scale(self, scale: int) -> None:
        """A text size in per cent."""
        self._look.change(self._look.forced, scale)

    def _say_beside(self) -> None:
        for say in self._beside:
            say()

    def _on_look_changing(self) -> None:
        """Every widget is styled anew: those of the pages go first, for they are built anew anyhow."""
        self._stack.strip()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _on_look_changed(self) -> None:
        self._surround.resize_to_text()
        self.say_later()
