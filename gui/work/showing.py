"""What pages show beyond the window: the drawn calendar on paper, the announcement for the room."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui import words
from gui.pages.overview import OverviewPage
from gui.view import View
from gui.work import calendarsheet
from gui.work.printing import Printing


class Showing(QObject):
    """Answers the overview and the result page."""

    def __init__(self, window: QWidget, printing: Printing, overview: OverviewPage) -> None:
        super().__init__(window)
        self._window, self._printing = window, printing
        overview.print_asked.connect(self.print_calendar)

    def print_calendar(self, view: View) -> None:
        """Ask for a printer and print the calendar as it is drawn."""
        self._printing.ask(words.election_title(view.situation), [calendarsheet.sheet(view)])
