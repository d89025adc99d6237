"""Every page of the window, one of them shown; which of the others still say what an older reading said."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from gui.frame.signin import SignInPage
from gui.jobs import Jobs
from gui.page import Page
from gui.pages.act import ActPage
from gui.pages.acts import ActsPage
from gui.pages.audit import AuditPage
from gui.pages.candidates import CandidatesPage
from gui.pages.commission import CommissionPage
from gui.pages.count import CountPage
from gui.pages.journal import JournalPage
from gui.pages.meeting import MeetingPage
from gui.pages.overview import OverviewPage
from gui.pages.papers import PapersPage
from gui.pages.plan import PlanPage
from gui.pages.printing import PrintingPage
from gui.pages.result import ResultPage
from gui.pages.start import StartPage
from gui.pages.survey import SurveyPage
from gui.pages.terms import TermsPage
from gui.pages.wordings import WordingsPage
from gui.tokens import px
from gui.view import View


class Stack(QStackedWidget):
    """`pages` are those that one turns to, in the order of the rail; beside them the act under way and the
    sign-in. A page that isn't shown takes a new reading only when somebody turns to it.
    """

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.start, self.papers, self.audit = StartPage(), PapersPage(jobs), AuditPage()
        self.overview, self.result, self.journal = OverviewPage(), ResultPage(), JournalPage()
        self.plan, self.terms, self.printing = PlanPage(), TermsPage(), PrintingPage()
        self.survey, self.act, self.sign_in = SurveyPage(), ActPage(jobs), SignInPage()
        self.pages: dict[str, Page] = {
            "start": self.start,
            "overview": self.overview,
            "commission": CommissionPage(),
            "candidates": CandidatesPage(),
            "meeting": MeetingPage(),
            "count": CountPage(),
            "result": self.result,
            "papers": self.papers,
            "journal": self.journal,
            "acts": ActsPage(),
            "audit": self.audit,
            "plan": self.plan,
            "terms": self.terms,
            "printing": self.printing,
            "wording": WordingsPage(),
            "survey": self.survey,
        }
        for key, page in self.pages.items():
            page.key = key
        self.screens: dict[str, Page] = {**self.pages, "act": self.act, "sign_in": self.sign_in}
        self._stale: set[str] = set()
        for page in self.screens.values():
            self.addWidget(page)
        self.setMinimumSize(min(px(460), 560), min(px(240), 240))

    @property
    def key(self) -> str:
        """The key of the page that is shown."""
        return next(key for key, page in self.screens.items() if page is self.currentWidget())

    @property
    def shown(self) -> Page:
        """The page that is shown."""
        return self.screens[self.key]

    def names(self) -> dict[str, str]:
        """What the pages are called, by key."""
        return {key: page.name() for key, page in self.pages.items()}

    def bring_up(self, key: str, view: View | None) -> None:
        """Give a page this reading, where it still has an older one."""
        if key in self._stale:
            self._stale.discard(key)
            self.screens[key].show_view(view)

    def front(self, key: str) -> None:
        """Show a page as it stands."""
        self._stale.discard(key)
        self.setCurrentWidget(self.screens[key])

    def say_anew(self, view: View | None) -> None:
        """Another reading: the page that is shown takes it now, the others later."""
        self._stale = set(self.screens)
        self.bring_up(self.key, view)

    def say_later(self, view: Callable[[], View | None]) -> None:
        """Another reading, language or look: what is said round the page is enough for one turn of the loop.

        In the next it is laid out and painted; the page has the one after that.
        """
        self._stale = set(self.screens)

        def bring_up() -> None:
            self.bring_up(self.key, view())

        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, bring_up))

    def leave(self) -> None:
        """Another file is open: the page that is shown is left at once, so none is built for it."""
        self._stale = set(self.screens)

    def strip(self) -> None:
        """Take the pages apart, before every widget there is would be styled anew."""
        for page in (*self.pages.values(), self.act):
            page.set_aside()
