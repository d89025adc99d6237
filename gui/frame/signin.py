"""Signing in: who sits there, and their passphrase. Until then nothing of the file is shown."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from core.acts.base import LateData
from core.record.situation import Situation
from core.rules.findings import Finding, Severity
from gui import words
from gui.forms.choices import ChoiceField
from gui.forms.clockback import BEHIND, PATH, ClockField, beside_of
from gui.forms.problems import severity
from gui.forms.secret import PassphraseField
from gui.page import Page
from gui.pressing import is_enter
from gui.tokens import px
from gui.widgets.build import Card, button, label, row
from gui.widgets.stands import sheet

SECOND = 1_000
WAITING = frozenset({"account.wait", "account.passphrase"})


class SignInPage(Page):
    """`wanted` carries the account, the passphrase, and why one goes on where the clock is behind."""

    wanted = Signal(str, str, object)

    def __init__(self) -> None:
        super().__init__()
        self.who: ChoiceField | None = None
        self.secret: PassphraseField | None = None
        self.clock: ClockField | None = None
        self.main: QPushButton | None = None
        self._chosen: str | None = None
        self._reason: object = None
        self._kept = False
        self._findings: tuple[Finding, ...] = ()
        self._until: datetime | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(SECOND)
        self._ticker.timeout.connect(self._on_second)

    def name(self) -> str:
        """The page's name."""
        return self.tr("Sign in")

    def begin(self, *, kept: bool = False) -> None:
        """The screen was locked, or another file opened; `kept`: in the middle of a form with a draft."""
        self._findings, self._reason, self._kept = (), None, kept
        if self.secret is not None:
            self.secret.clear()

    def focus_main(self) -> None:
        """The person, or the passphrase where the person is chosen."""
        if self.who is None or self.secret is None:
            super().focus_main()
        elif self.who.value() is None:
            self.who.focus_part()
        else:
            self.secret.focus_part()

    def content(self) -> QWidget:
        """Build the page."""
        self._keep()
        self.who = self.secret = self.clock = self.main = None
        situation = self.view.situation if self.view is not None else Situation()
        people = situation.accounts
        options = [(one.key, words.account(one, situation)) for one in people if one.active]
        self.who = ChoiceField("key", self.tr("Who are you?"), options, listed=True)
        self.who.set_value(options[0][0] if len(options) == 1 else self._chosen)
        self.who.changed.connect(self._on_person)
        self.secret = PassphraseField("passphrase", self.tr("Passphrase"))
        self.secret.changed.connect(self._on_typed)
        self.clock = ClockField()
        self.clock.set_value(self._reason)
        self.main = button(self.tr("Sign in"), main=True)
        self.main.clicked.connect(self._on_main)
        card = Card(
            self.tr("Sign in to go on"),
            label(self._why(), "", "muted"),
            self.who,
            self.secret,
            self.clock,
            row(self.main, -1),
            gap=12,
        )
        card.setMaximumWidth(px(620))
        self._show()
        return sheet(card)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say why the person is not signed in; where they have to wait, how long."""
        self._findings = findings
        seconds = max(
            (int(str(one.values.get("seconds", 0))) for one in findings if one.code in WAITING), default=0
        )
        self._until = datetime.now(UTC) + timedelta(seconds=seconds) if seconds else None
        if self.secret is not None and any(one.code in WAITING for one in findings):
            self.secret.clear()
            self._findings = findings
        self._show()
        self.focus_main()
        if seconds:
            self._ticker.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter in the passphrase signs in."""
        if is_enter(event) and self.secret is not None and self.secret.edit.hasFocus():
            self._on_main()
            return
        if is_enter(event) and self.who is not None and self.secret is not None and self.who.value():
            focus = QApplication.focusWidget()
            if focus is self.who.main:
                self.secret.focus_part()
                return
        super().keyPressEvent(event)

    def _why(self) -> str:
        said = self.tr("This file has accounts.")
        return " ".join((said, self.tr("What was typed in the form is kept."))) if self._kept else said

    def left(self) -> int:
        """Seconds still to wait."""
        if self._until is None:
            return 0
        return max(0, -int(-(self._until - datetime.now(UTC)).total_seconds() // 1))

    def _show(self) -> None:
        if self.who is None or self.secret is None or self.clock is None or self.main is None:
            return
        stopping = [one for one in self._findings if severity(one) is Severity.REFUSE]
        clock = [one for one in stopping if _of_clock(one)]
        self.clock.setVisible(bool(clock) or self._reason is not None)
        self.clock.show_findings(clock)
        self.who.show_findings([one for one in stopping if "key" in one.fields])
        rest = [one for one in stopping if not _of_clock(one) and "key" not in one.fields]
        self.secret.show_findings(rest)
        self._show_wait()

    def _show_wait(self) -> None:
        if self.main is None:
            return
        left = self.left()
        self.main.setEnabled(not left)
        self.main.setText(self.tr("Wait: %n second(s)", "", left) if left else self.tr("Sign in"))

    def _keep(self) -> None:
        if self.who is not None and self.clock is not None:
            self._chosen, self._reason = self.who.value(), self.clock.value()

    def _on_person(self) -> None:
        self._findings = ()
        self._until = None
        self._show()

    def _on_typed(self) -> None:
        if self._findings and self.secret is not None and self.secret.edit.text():
            self._findings = tuple(one for one in self._findings if _of_clock(one))
            self._show()

    def _on_second(self) -> None:
        if not self.left():
            self._ticker.stop()
        self._show_wait()

    def _on_main(self) -> None:
        if self.who is None or self.secret is None or self.clock is None or self.left():
            return
        if self.who.value() is None:
            self.who.focus_part()
            return
        self._keep()
        reason: LateData | None = beside_of(self._reason).clock_back
        self.wanted.emit(str(self.who.value()), self.secret.edit.text(), reason)


def _of_clock(finding: Finding) -> bool:
    return finding.code == BEHIND or any(path.split(".")[0] == PATH for path in finding.fields)
