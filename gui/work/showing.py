"""What pages show beyond the window: the drawn calendar on paper, the announcement for the room."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui import words
from gui.language import Language
from gui.pages.overview import OverviewPage
from gui.pages.result import ResultPage
from gui.parts.room import Room
from gui.view import View
from gui.work import calendarsheet

if TYPE_CHECKING:
    from gui.work.printing import Printing


class Showing(QObject):
    """Answers the overview and the result page."""

    def __init__(
        self,
        window: QWidget,
        printing: "Callable[[], Printing]",
        language: Language,
        pages: tuple[OverviewPage, ResultPage],
    ) -> None:
        super().__init__(window)
        self._window, self._printing, self._language = window, printing, language
        overview, result = pages
        overview.print_asked.connect(self.print_calendar)
        result.room_asked.connect(self.show_room)
        self.room: Room | None = None

    def print_calendar(self, view: View) -> None:
        """Ask for a printer and print the calendar as it is drawn."""
        self._printing().ask(words.election_title(view.situation), [calendarsheet.sheet(view)])

    def show_room(self, view: View) -> None:
        """Open the announcement on the whole screen."""
        self.room = Room(self._window, view, self._language)
        self.room.destroyed.connect(self._on_room_left)
        self.room.showFullScreen()

    def _on_room_left(self) -> None:
        self.room = None
