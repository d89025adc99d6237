"""Where the window offers each act: the page, the line of its list, the button, in the language in force."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from gui.forms.registry import FORMS
from tests.gui.forms.journals import subject_of, what_of

START, OVERVIEW, COMMISSION, CANDIDATES, MEETING, COUNT, _, PAPERS, _ = range(1, 10)
OTHER_ACTS = 0
PAGES = {
    "call_election": START,
    "seat_commission": COMMISSION,
    "hold_meeting": COMMISSION,
    "publish_notice": COMMISSION,
    "enrol_electors": COMMISSION,
    "receive_submission": CANDIDATES,
    "file_paper": CANDIDATES,
    "establish_conformity": CANDIDATES,
    "register_candidate": CANDIDATES,
    "withdraw": CANDIDATES,
    "approve_ballot": MEETING,
    "open_meeting": MEETING,
    "sign_out_ballots": MEETING,
    "cancel_unused": MEETING,
    "enter_count": COUNT,
    "sign_count_protocol": COUNT,
    "establish_result": COUNT,
    "hand_over": PAPERS,
    "close_meeting": OTHER_ACTS,
}


@dataclass(frozen=True, slots=True)
class Way:
    """To an act: the page's key, the row to stand on, names of the button, the form's title."""

    page: int
    buttons: tuple[str, ...]
    title: str
    row: str = ""


def way_to(step: dict[str, Any]) -> Way:
    """The way to the act of a step."""
    act, data, subject = step["act"], step["data"], subject_of(step)
    title = FORMS[act](subject).title()
    page = PAGES.get(act, OVERVIEW)
    row, button = "", title
    if page == CANDIDATES and act != "receive_submission":
        row = str(data["candidate"])
    elif act == "hand_over":
        row = str(data["paper"])
    elif act == "call_election":
        button = QCoreApplication.translate("StartPage", "New practice election…")
    elif act == "publish_notice":
        title = button = FORMS[act]("").title()
    elif act == "issue_paper" and what_of(data):
        page = OTHER_ACTS
    elif act == "issue_paper" and data["kind"] == "electors":
        page = COMMISSION
    return Way(page, (button,), title, row)
