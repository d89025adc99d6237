"""The menu Help: the keys, the manual, the card of keys and terms, about the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import folders, resources
from core.office import Office
from core.writing import write_whole
from gui import view as views
from gui import wording
from gui.desk import Cabinet, Desk
from gui.dialogs import Dialogs
from gui.frame.keys import KeysDialog, key_lines
from gui.jobs import Jobs, Ticket
from gui.language import current

if TYPE_CHECKING:
    from core.manual.said import Card
    from gui.program import about

Reading = Callable[[], tuple[Desk | None, views.View | None]]


class Helping(QObject):
    """Takes up what the menu asks for; `pages` gives the names of the pages that have a key."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        dialogs: Dialogs,
        cabinet: Cabinet,
        *,
        reading: Reading,
        pages: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._dialogs, self._cabinet = window, jobs, dialogs, cabinet
        self._reading, self._pages = reading, pages
        self.known = {
            "keys": self.show_keys,
            "manual": self._manual,
            "card": self._card,
            "about": self._about,
        }

    def take_up(self, what: str) -> None:
        """Open what was asked for, one of `known`."""
        self.known[what]()

    def show_keys(self) -> None:
        """The list of keys."""
        dialog = KeysDialog(self._window, self._pages())
        dialog.card_asked.connect(self._card)
        dialog.open()

    def _manual(self) -> None:
        work = partial(find_manual, folders.made_folder(self._cabinet.folder), current())
        self._jobs.run(
            work, self._show, self._on_failed, owner=self, lane="paper", label=self.tr("Opening the manual")
        )

    def _card(self) -> None:
        from gui.program import card  # noqa: PLC0415  loaded when somebody asks, not at the start

        made = card.of(self._reading()[1], key_lines(self._pages()))
        work = partial(write_card, folders.made_folder(self._cabinet.folder), made)
        self._jobs.run(
            work, self._show, self._on_failed, owner=self, lane="paper", label=self.tr("Drawing the card")
        )

    def _about(self) -> None:
        from gui.program import about  # noqa: PLC0415  loaded when somebody asks, not at the start

        desk = self._reading()[0]
        office = desk if isinstance(desk, Office) else None
        work = partial(about.look_up, self._cabinet.folder, office)
        label = self.tr("Looking at the program")
        self._jobs.run(work, self._on_known, self._on_failed, owner=self, label=label)

    def _on_known(self, known: about.Known) -> None:
        from gui.program import about  # noqa: PLC0415  it is loaded by now

        about.AboutDialog(self._window, self._cabinet.folder, known).open()

    def _show(self, file: Path) -> None:
        self._dialogs.show_outside(file)

    def _on_failed(self, error: Exception) -> bool:
        problem = wording.problem_of(error)
        if problem is not None:
            self._dialogs.tell(self._window, problem)
        return problem is not None


def find_manual(folder: Path, language: str, _ticket: Ticket) -> Path:
    """The manual as it was built, with its pictures; where none was built, one without is set now."""
    name = f"hattama-{language}.pdf"
    built = resources.ROOT / "manual" / name
    if built.is_file():
        return built
    from core.manual import book  # noqa: PLC0415  the PDF library is loaded when a paper is made

    return _written(folder / name, book.render(language).pdf)


def write_card(folder: Path, made: Card, _ticket: Ticket) -> Path:
    """Draw the card into the folder of what the program makes for reading."""
    from core.manual.card import render  # noqa: PLC0415  the PDF library is loaded when a paper is made

    return _written(folder / f"hattama-card-{made.language}.pdf", render(made).pdf)


def _written(file: Path, pdf: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, pdf)
    return file
