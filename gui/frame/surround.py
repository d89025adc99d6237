"""What stands round every page: the hatch of practice, the rail, the band, the status line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import dates, words
from gui.forms.door import CallDoor
from gui.frame.band import Band
from gui.frame.rail import KEYS, Rail
from gui.frame.stack import Stack
from gui.frame.statusline import StatusLine
from gui.language import current
from gui.look import Look
from gui.tokens import large
from gui.view import View
from gui.widgets.hatch import Hatch


class Surround:
    """The frame of the window, and how it says which file is open."""

    def __init__(self, window: QWidget, stack: Stack) -> None:
        self._window, self._stack = window, stack
        self.hatch, self.band, self.status = Hatch(), Band(), StatusLine()
        self.rail = Rail(tuple(stack.pages)[: len(KEYS)])

    def arrange(self, pane: QWidget) -> None:
        """Put everything in its place; `pane` is the help, beside the page."""
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.band)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(pane, 1)
        right.addLayout(middle, 1)
        right.addWidget(self.status)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        whole = QVBoxLayout(self._window)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.hatch)
        whole.addLayout(across, 1)

    def say_anew(self, view: View | None, look: Look) -> None:
        """Another language, another look, another file: the rail."""
        commission = view.situation.letterhead.get("commission") if view else None
        self.rail.retranslate(
            self._stack.names(),
            commission[current()] if commission else "",
            open_=view is not None and not view.locked,
            scheme=look.forced or "",
            scale=look.scale,
        )

    def resize_to_text(self) -> None:
        """The sizes that the text asks for."""
        self.rail.resize_to_text()
        self.status.resize_to_text()

    def show_view(self, view: View | None, calling: CallDoor | None) -> None:
        """Say which file is open; while an election is being called, that it is still to be made."""
        view = None if calling is not None else view
        title = words.election_title(view.situation) if view else ""
        name = QCoreApplication.translate("Window", "Hattama")
        self._window.setWindowTitle(" – ".join(part for part in (title, name) if part))
        self.band.show_view(view, calling=calling is not None)
        clock = QCoreApplication.translate("Window", "Practice clock: {moment}")
        practice = view is not None and view.practice
        now = dates.full_moment(view.now) if view and practice else ""
        if not large():  # day and hour have one line
            now = now.replace(" ", dates.NBSP)
        self.rail.show_clock(clock.format(moment=now) if now else "")
        self.status.show_view(view)
        self.hatch.setVisible(practice or (calling is not None and calling.practice))
