"""The guard of a file with accounts: signing in, Ctrl+L, and the lock of a screen that nobody touches."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow

from core.acts.base import LateData
from core.office import Office, Verdict
from gui import view as views
from gui.frame.signin import SignInPage
from gui.jobs import Jobs, Ticket

ACTIVITY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Guard(QObject):
    """`let_in` carries the reading after a sign-in, `shut` the one after the screen was locked."""

    let_in = Signal(object)
    shut = Signal(object)

    def __init__(self, page: SignInPage, jobs: Jobs, office: Callable[[], Office | None]) -> None:
        super().__init__(page)
        self._page, self._jobs, self._office = page, jobs, office
        self._touched = False
        page.wanted.connect(self._on_wanted)

    def watch(self, window: QWindow) -> None:
        """Notice what is typed, clicked and scrolled in a window of the system."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: whoever types, clicks or scrolls is there."""
        if event.type() in ACTIVITY:
            self._touched = True
        return False

    def lock(self) -> None:
        """Lock the screen now."""
        office = self._office()
        if office is not None:
            self._jobs.run(partial(_lock, office), self.shut.emit, owner=self)

    def sign_out_idle(self) -> None:
        """Who sat idle too long is signed out, which the journal tells."""
        office = self._office()
        if office is not None and office.session is not None:
            self.lock()

    def stay_awake(self) -> None:
        """Tell the session that the person is there, if they were since the last time."""
        office = self._office()
        if office is not None and self._touched and office.session is not None:
            office.session.touch()
        self._touched = False

    def _on_wanted(self, account: str, passphrase: str, reason: LateData | None) -> None:
        office = self._office()
        if office is not None:
            self._jobs.run(
                partial(_sign_in, office, account, passphrase, reason),
                self._on_answered,
                owner=self._page,
                label=self.tr("Signing in"),
            )

    def _on_answered(self, answer: tuple[Verdict, views.View]) -> None:
        verdict, view = answer
        if verdict.done:
            self._page.begin()
            self.let_in.emit(view)
        else:
            self._page.show_findings(verdict.findings)


def _sign_in(
    office: Office, account: str, passphrase: str, reason: LateData | None, _ticket: Ticket
) -> tuple[Verdict, views.View]:
    verdict = office.sign_in(account, passphrase, clock_back=reason)
    return verdict, views.read(office)


def _lock(office: Office, _ticket: Ticket) -> views.View:
    office.lock()
    return views.read(office)
