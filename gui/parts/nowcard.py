"""What is next on a page of the vote day: its acts, or where to go on from here."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gui import allowed
from gui.forms.next import next_acts
from gui.forms.registry import FORMS
from gui.page import SIDE
from gui.view import View
from gui.widgets.build import Card, button, label

WORDS = SIDE - 72
"""What the words of a button have, beside its margins and those of the card."""


class NowCard(Card):
    """Of `acts` those that can be done now; the first is the `main` button. `otherwise` makes the ways on."""

    asked = Signal(str, object)

    def __init__(self, view: View, acts: Collection[str], otherwise: Callable[[], list[QWidget]]) -> None:
        super().__init__(self.tr("Now"), gap=8)
        self.main: QPushButton | None = None
        for act, subject in next_acts(view):
            if act not in acts or act not in FORMS:
                continue
            made = button(FORMS[act](subject).title(), main=self.main is None, room=WORDS)
            made.clicked.connect(partial(self.asked.emit, "act", (act, subject)))
            allowed.grey(made, view, act)
            self.add(made)
            self.main = self.main or made
        if self.main is None:
            self.add(label(self.tr("Nothing is to be done here now."), "", "muted"))
            for one in otherwise():
                self.add(one)
