"""What is next on a page of the vote day: its acts, or where to go on from here."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from gui import allowed
from gui.forms.next import Act, next_acts
from gui.forms.registry import FORMS
from gui.view import View
from gui.widgets.build import Card, button, label
from gui.widgets.stands import SIDE

WORDS = SIDE - 72
"""What the words of a button have, beside its margins and those of the card."""


def act_button(deed: Act, view: View, asked: SignalInstance, *, main: bool = True) -> QPushButton:
    """The button that names an act and leads to its form; grey, with the reason, for a role that may not."""
    act, subject = deed
    made = button(FORMS[act](subject).title(), main=main, room=WORDS)
    made.clicked.connect(partial(asked.emit, "act", deed))
    allowed.grey(made, view, act)
    return made


class NowCard(Card):
    """Of `acts` those that can be done now; the first is the `main` button. `otherwise` makes the ways on.

    What is chosen is `asked` of the page that shows the card.
    """

    def __init__(
        self,
        view: View,
        acts: Collection[str],
        asked: SignalInstance,
        otherwise: Callable[[], list[QWidget]],
    ) -> None:
        super().__init__(self.tr("Now"), gap=8)
        self.main: QPushButton | None = None
        for act, subject in next_acts(view):
            if act not in acts or act not in FORMS:
                continue
            made = act_button((act, subject), view, asked, main=self.main is None)
            self.add(made)
            self.main = self.main or made
        if self.main is None:
            self.add(label(self.tr("Nothing is to be done here now."), "", "muted"))
            for one in otherwise():
                self.add(one)
