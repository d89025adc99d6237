"""Journal: who did what and when, in words; what was late; what the checks remarked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from gui import dates, deeds, wording
from gui.desk import JournalLine
from gui.language import current
from gui.page import WIDEST, Page, nothing
from gui.tokens import px
from gui.view import View
from gui.widgets.build import column, holder, label, row
from gui.widgets.rows import Row, RowsView


class JournalPage(Page):
    """The newest entry on top; the box filters as one types."""

    scrolls = False

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._box: QLineEdit | None = None  # type: ignore[assignment]
        self._list: RowsView | None = None
        self._typed = ""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Journal")
