"""What stands in the place of a form that has nothing to choose from: why, and what is done first."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gui import allowed, dates, further
from gui.forms.registry import FORMS
from gui.view import View
from gui.widgets.build import Card, button, column, label, row


class Hindered(QWidget):
    """`asked`: the page on which that is done."""

    asked = Signal(str, object)

    def __init__(self, view: View, title: str, reason: str) -> None:
        super().__init__()
        self.setObjectName("content")
        translate = QCoreApplication.translate
        before, target = further.first(reason)
        why = translate("Hindered", "There is nothing to choose from: {reason}.")
        self.go = button(_named(target))
        self.go.clicked.connect(partial(self.asked.emit, *target))
        allowed.grey_target(self.go, view, target)
        card = Card("", gap=6)
        card.add(label(translate("Hindered", "This can't be recorded now"), "lead", strong=True))
        card.add(label(why.format(reason=further.reason(reason))))
        card.add(label(before, "", "muted"))
        card.add(6)
        card.add(row(self.go, -1))
        card.setAccessibleName(f"{title}. {dates.capital(further.reason(reason))}. {before}")
        self.setLayout(column(card))


def _named(target: tuple[str, object]) -> str:
    """The button in words: the act that it leads to, or the page."""
    page, subject = target
    if page == "act" and isinstance(subject, tuple):
        return FORMS[str(subject[0])](str(subject[1])).title()
    return QCoreApplication.translate("Hindered", "To the candidates")
