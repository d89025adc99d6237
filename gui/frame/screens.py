"""The pages by key; those that nobody has turned to yet are neither made nor loaded, but have their names."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from gui.page import Page

LATER = {
    "commission": ("CommissionPage", "Commission"),
    "candidates": ("CandidatesPage", "Candidates"),
    "meeting": ("MeetingPage", "Meeting"),
    "count": ("CountPage", "Count"),
    "acts": ("ActsPage", "Other acts"),
    "wording": ("WordingsPage", "Wording and settings"),
}
"""Class and name of a page that no work of the window needs before it is turned to."""
MODULES = {"wording": "wordings"}


def module_of(key: str) -> str:
    """Where the class of such a page is."""
    return f"gui.pages.{MODULES.get(key, key)}"


class Screens(Mapping[str, Page]):
    """Every page; to look one up by its key makes it. `made` is told of each that is."""

    def __init__(self, keys: tuple[str, ...], made: Callable[[str, Page], None]) -> None:
        self._keys, self._told = keys, made
        self.made: dict[str, Page] = {}

    def take(self, key: str, page: Page) -> None:
        """A page that is made already."""
        self.made[key] = page
        self._told(key, page)

    def name(self, key: str) -> str:
        """What a page is called."""
        if key in self.made:
            return self.made[key].name()
        return QCoreApplication.translate(*LATER[key])

    def __getitem__(self, key: str) -> Page:
        if key not in self.made:
            if key not in LATER:
                raise KeyError(key)
            self.take(key, getattr(import_module(module_of(key)), LATER[key][0])())
        return self.made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
