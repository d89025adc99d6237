"""Who records: a name picked once, in sight on every form, changeable at any time."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from core.office import CLERK
from core.rules.findings import Finding
from gui import words
from gui.forms.choices import Choice
from gui.forms.shell import mark_input
from gui.tokens import px
from gui.view import View
from gui.widgets.build import label, row


class Recorder(QWidget):
    """The members of the commission; before they are seated, the clerk alone.

    In a file with accounts it is whoever is signed in, and nobody chooses.
    """

    changed = Signal()

    def __init__(self, view: View, chosen: str | None) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._list: Choice | None = None
        caption = label(translate("Recorder", "Recorded by"), "small", "muted", wrap=False)
        self._account = view.account
        if view.account is not None:
            signed = words.account(view.account, view.situation)
            self.setLayout(row(caption, label(signed, "", "", strong=True, wrap=False), gap=8))
            return
        members = [one for one in view.situation.members if one.suspended_reason is None]
        if not members:
            who = label(translate("Recorder", "the clerk"), "", "", strong=True, wrap=False)
            self.setLayout(row(caption, who, gap=8))
            return
        options = [(one.key, f"{words.short_name(one.person)}, {words.role(one.role)}") for one in members]
        self._list = Choice(options)
        self._list.setPlaceholderText(translate("Recorder", "Choose your name…"))
        self._list.setAccessibleName(caption.text())
        self._list.setFixedWidth(px(250))
        self._list.choose(chosen)
        self._list.currentIndexChanged.connect(self._on_changed)
        self.setLayout(row(caption, self._list, gap=8))

    def key(self) -> str | None:
        """Who records; None where nobody is chosen yet."""
        if self._account is not None:
            return self._account.key
        if self._list is None:
            return CLERK
        found = self._list.chosen()
        return str(found) if found is not None else None

    def choose(self, key: str) -> None:
        """Choose a person."""
        if self._list is not None:
            self._list.choose(key)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark that nobody is chosen."""
        if self._list is not None:
            mark_input(self._list, "late" if findings else "")

    def focus(self) -> None:
        """Put the focus there."""
        if self._list is not None:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, _place: int) -> None:
        self.show_findings(())
        self.changed.emit()
