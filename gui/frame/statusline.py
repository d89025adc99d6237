"""The status line: practice mark, what is saved, the clock of the file, and work that is under way."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from gui import dates, words
from gui.frame.band import practice_mark
from gui.jobs import Ticket
from gui.tokens import edge, px, tall
from gui.view import View
from gui.widgets.build import button, label
from gui.widgets.elided import Elided

PATIENCE = 300


class StatusLine(QFrame):
    """One line beneath every page. Work shorter than a third of a second isn't mentioned."""

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self._practice = practice_mark()
        self._saved, self._file, self._who = (Elided("", "small", "muted") for _ in range(3))
        self._work = label("", "small", wrap=False)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._cancel = button("", link=True)
        self._cancel.clicked.connect(self.cancel_asked)
        self._tickets: list[Ticket] = []
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._on_patience_over)
        self._box = QHBoxLayout(self)
        for one in (self._practice, self._saved, self._file, self._who):
            self._box.addWidget(one)
        self._box.addStretch(1)
        for widget in self._progress():
            self._box.addWidget(widget)
            widget.hide()
        self.resize_to_text()

    def resize_to_text(self) -> None:
        """Margins at the text size in force."""
        self._box.setContentsMargins(px(edge()), px(4), px(20), px(4))
        self._box.setSpacing(px(16))
        self._bar.setFixedWidth(px(120))
        self.setFixedHeight(px(30 if tall() else 34))

    def show_view(self, view: View | None) -> None:
        """Say what is saved."""
        self._practice.setVisible(view is not None and view.practice)
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Work under way"))
        if view is None:
            self._saved.setText(self.tr("No file is open"))
            self._file.setText("")
            self._who.setText("")
            return
        last = view.journal[-1] if view.journal else None
        if last is None:
            self._saved.setText(self.tr("Nothing is recorded yet"))
        else:
            saved = self.tr("Saved {moment} · entry {number}")
            self._saved.setText(saved.format(moment=dates.moment(view.local(last.at)), number=view.entry))
        self._file.setText("" if tall() else words.file_name(view.path))
        self._who.setText(self._signed_in(view))
        for one in (self._file, self._who):
            one.setVisible(bool(one.text()))

    def _signed_in(self, view: View) -> str:
        if view.account is not None:
            return self.tr("Signed in: {who} · Ctrl+L locks").format(
                who=words.account(view.account, view.situation)
            )
        return self.tr("Locked: nobody is signed in") if view.locked else ""

    def begin(self, ticket: Ticket) -> None:
        """Work has begun; it is mentioned when it takes long."""
        if ticket.label:
            self._tickets.append(ticket)
            self._timer.start()

    def end(self, ticket: Ticket) -> None:
        """Work has ended."""
        if ticket not in self._tickets:
            return
        self._tickets.remove(ticket)
        self._said = ""
        self._bar.setRange(0, 0)
        if self._tickets:
            self._work.setText(self._tickets[0].label)
            self._cancel.setVisible(self._cancel.isVisible() and bool(self._stoppable()))
        else:
            self._timer.stop()
            for widget in self._progress():
                widget.hide()

    def show_progress(self, told: tuple[Ticket, int, int, str]) -> None:
        """How far the first work is, and what it is at."""
        ticket, done, total, said = told
        if self._tickets[:1] == [ticket] and total > 0:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._work.setText(said or ticket.label)
            self._said = said

    def cancel(self) -> None:
        """Ask what is under way, and can be stopped, to stop."""
        for ticket in self._stoppable():
            ticket.cancel()
            self.end(ticket)

    def _stoppable(self) -> list[Ticket]:
        return [one for one in self._tickets if one.stoppable]

    def _progress(self) -> tuple[QWidget, ...]:
        return (self._work, self._bar, self._cancel)

    def _on_patience_over(self) -> None:
        if self._tickets:
            self._work.setText(self._said or self._tickets[0].label)
            for widget in self._progress():
                widget.setVisible(widget is not self._cancel or bool(self._stoppable()))
