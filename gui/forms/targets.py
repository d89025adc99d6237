"""Which form a task of the agenda leads to, and with what subject."""

from core.acts.agenda import State, Task
from gui.forms.decision import met_today
from gui.forms.next import Act, next_acts
from gui.forms.registry import FORMS
from gui.forms.spec import Target
from gui.forms.steps import of_candidate
from gui.view import View

ONE_TO_ONE = {
    "confirm_calendar": "confirm_calendar",
    "seat_commission": "seat_commission",
    "enrol_electors": "enrol_electors",
    "receive_submission": "receive_submission",
    "call_second_vote": "call_second_vote",
    "extend_nomination": "extend_nomination",
    "prolong_election": "prolong_election",
    "record_appeal_answer": "record_appeal_answer",
    "return_member": "return_member",
    "call_electors": "call_electors",
    "call_meeting_again": "call_meeting_again",
    "close_meeting": "close_meeting",
    "decide_repeat_election": "decide_repeat_election",
    "enter_office": "enter_office",
    "answer_resignation": "answer_resignation",
    "record_consent": "record_consent",
}
LATER = {
    "approve_ballot": {"approve_ballot"},
    "open_meeting": {"open_meeting"},
    "give_out_ballots": {"sign_out_ballots", "cancel_unused"},
    "enter_count": {"enter_count"},
    "sign_protocol": {"sign_count_protocol"},
    "establish_result": {"record_ruling", "establish_result"},
    "register_winner": {"register_winner"},
    "present_decision": {"issue_paper", "present_decision"},
    "record_appointment": {"record_appointment"},
}
"""The acts of a task of the vote day or after it; which of them is next, `next_acts` says."""
RESTS_ON_MEETING = frozenset({"approve_ballot", "register_winner", "register_candidate", "call_second_vote"})


def of_task(task: Task, view: View) -> tuple[str, Act] | None:
    """The form of a task that can be done now; None where there is none."""
    if task.state == State.DONE or (task.state == State.BLOCKED and task.blocked != "open_point"):
        return None
    act, subject = _form(task, view)
    if act in RESTS_ON_MEETING and not met_today(view):
        act, subject = "hold_meeting", ""
    return ("act", (act, subject)) if act in FORMS else None


def title(target: Target) -> str:
    """What the button of a form says."""
    page, subject = target
    if page != "act" or not isinstance(subject, tuple):
        return ""
    act, about = subject
    return FORMS[act](about).title() if act in FORMS else ""


def _form(task: Task, view: View) -> tuple[str, str]:
    if task.key in ONE_TO_ONE:
        return ONE_TO_ONE[task.key], ""
    if task.key in LATER:
        return next((one for one in next_acts(view) if one[0] in LATER[task.key]), ("", ""))
    if task.key == "decide_candidates":
        return of_candidate(str(task.values.get("candidate", "")), view)
    if task.key == "publish_registration":
        return "publish_notice", "registration"
    if task.key == "publish_repeat_election":
        return "publish_notice", "repeat_election"
    return ("publish_notice", "results") if task.key == "publish_results" else ("", "")


__all__ = ["of_candidate", "of_task", "title"]
