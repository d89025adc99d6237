"""The acts beside the plain course, on the page where one looks for them, while they can be taken up."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from gui import allowed
from gui.forms.registry import FORMS
from gui.further import offers
from gui.view import View
from gui.widgets.build import Card, button

OF_CANDIDATES = (
    "record_appeal",
    "record_appeal_answer",
    "register_proxy",
    "revoke_proxy",
    "register_observer",
)
OF_THE_COMMISSION = ("return_member", "answer_list_request")
OF_THE_MEETING = ("call_electors", "call_meeting_again", "close_meeting", "register_observer")
OF_THE_RESULT = (
    "order_recount",
    "close_meeting",
    "invalidate",
    "decide_repeat_election",
    "enter_office",
    "record_resignation",
    "answer_resignation",
    "end_mandate",
    "dismiss",
    "record_consent",
)


def beside(
    view: View, acts: Collection[str], asked: SignalInstance, *, shown: Collection[str] = ()
) -> tuple[QWidget, ...]:
    """A card of those acts that can be taken up now and are not `shown` already; nothing where none can."""
    made = []
    for offer in (one for _, found in offers(view) for one in found):
        known = offer.act in acts and offer.act not in shown and not offer.reason
        if known and allowed.act(view, offer.act) is None:
            link = button(FORMS[offer.act](offer.subject).title(), link=True)
            link.clicked.connect(partial(asked.emit, "act", (offer.act, offer.subject)))
            made.append(link)
    if not made:
        return ()
    card = Card(QCoreApplication.translate("Beside", "What else can be done"), gap=6)
    for link in made:
        card.add(link)
    return (card,)
