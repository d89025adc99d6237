"""Every page of the window, one of them shown; which of the others still say what an older reading said."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from gui.frame.screens import Screens
from gui.frame.signin import SignInPage
from gui.jobs import Jobs
from gui.page import Page
from gui.pages.act import ActPage
from gui.pages.audit import AuditPage
from gui.pages.journal import JournalPage
from gui.pages.overview import OverviewPage
from gui.pages.papers import PapersPage
from gui.pages.plan import PlanPage
from gui.pages.printing import PrintingPage
from gui.pages.result import ResultPage
from gui.pages.start import StartPage
from gui.pages.survey import SurveyPage
from gui.pages.terms import TermsPage
from gui.tokens import px
from gui.view import View

KEYS = (
    "start", "overview", "commission", "candidates", "meeting", "count", "result", "papers", "journal",
    "acts", "audit", "plan", "terms", "printing", "wording", "survey",
)  # fmt: skip
"""The pages that one turns to, in the order of the rail."""


class Stack(QStackedWidget):
    """`pages` are those that one turns to, in the order of the rail; beside them the act under way and the
    sign-in. A page that isn't shown takes a new reading only when somebody turns to it.
    """

    asked = Signal(str, object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.start, self.papers, self.audit = StartPage(), PapersPage(jobs), AuditPage()
        self.overview, self.result, self.journal = OverviewPage(), ResultPage(), JournalPage()
        self.plan, self.terms, self.printing = PlanPage(), TermsPage(), PrintingPage()
        self.survey, self.act, self.sign_in = SurveyPage(), ActPage(jobs), SignInPage()
        self._stale: set[str] = set()
        self.pages = Screens(KEYS, self._take)
        for key, page in self._made().items():
            self.pages.take(key, page)
        self.aside: dict[str, Page] = {"act": self.act, "sign_in": self.sign_in}
        for key, page in self.aside.items():
            self._take(key, page)
        self.setMinimumSize(min(px(460), 560), min(px(240), 240))

    def _made(self) -> dict[str, Page]:
        """The pages that work is tied to from the beginning; the others are made when they are asked for."""
        return {
            "start": self.start,
            "overview": self.overview,
            "result": self.result,
            "papers": self.papers,
            "journal": self.journal,
            "audit": self.audit,
            "plan": self.plan,
            "terms": self.terms,
            "printing": self.printing,
            "survey": self.survey,
        }

    def _take(self, key: str, page: Page) -> None:
        if key in KEYS:
            page.key = key
        page.asked.connect(self.asked)
        self._stale.add(key)
        self.addWidget(page)

    @property
    def key(self) -> str:
        """The key of the page that is shown."""
        made = {**self.pages.made, **self.aside}
        return next(key for key, page in made.items() if page is self.currentWidget())

    @property
    def shown(self) -> Page:
        """The page that is shown."""
        return self._screen(self.key)

    def _screen(self, key: str) -> Page:
        return self.aside[key] if key in self.aside else self.pages[key]

    def names(self) -> dict[str, str]:
        """What the pages are called, by key."""
        return {key: self.pages.name(key) for key in self.pages}

    def bring_up(self, key: str, view: View | None) -> None:
        """Give a page this reading, where it still has an older one."""
        page = self._screen(key)
        if key in self._stale:
            self._stale.discard(key)
            page.show_view(view)

    def front(self, key: str) -> None:
        """Show a page as it stands."""
        self.setCurrentWidget(self._screen(key))
        self._stale.discard(key)

    def say_anew(self, view: View | None) -> None:
        """Another reading: the page that is shown takes it now, the others later."""
        self._stale = {*self.pages, *self.aside}
        self.bring_up(self.key, view)

    def say_later(self, view: Callable[[], View | None]) -> None:
        """Another reading, language or look: what is said round the page is enough for one turn of the loop.

        In the next it is laid out and painted; the page has the one after that.
        """
        self._stale = {*self.pages, *self.aside}

        def bring_up() -> None:
            self.bring_up(self.key, view())

        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, bring_up))

    def leave(self) -> None:
        """Another file is open: the page that is shown is left at once, so none is built for it."""
        self._stale = {*self.pages, *self.aside}

    def strip(self) -> None:
        """Take the pages apart, before every widget there is would be styled anew."""
        for page in (*self.pages.made.values(), self.act):
            page.set_aside()
