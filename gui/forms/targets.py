"""Which form a task of the agenda leads to, and with what subject."""

from core.acts.agenda import State, Task
from gui.forms.decision import met_today
from gui.forms.registry import FORMS
from gui.forms.spec import Target
from gui.view import View

ONE_TO_ONE = {
    "confirm_calendar": "confirm_calendar",
    "seat_commission": "seat_commission",
    "enrol_electors": "enrol_electors",
    "receive_submission": "receive_submission",
    "open_meeting": "open_meeting",
    "present_decision": "present_decision",
    "record_appointment": "record_appointment",
}
BY_ROUND = {
    "approve_ballot": "approve_ballot",
    "enter_count": "enter_count",
    "sign_protocol": "sign_count_protocol",
    "establish_result": "establish_result",
}
RESTS_ON_MEETING = frozenset({"approve_ballot", "register_winner", "register_candidate"})


def of_task(task: Task, view: View) -> Target | None:
    """The form of a task that can be done now; None where there is none."""
    if task.state in (State.DONE, State.BLOCKED):
        return _ruling(view) if task.blocked == "open_point" else None
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


def of_candidate(key: str, view: View) -> tuple[str, str]:
    """The next form for a candidate who awaits a decision."""
    candidate = view.situation.candidate(key)
    if candidate is None:
        return "", ""
    filed = {paper.kind for paper in candidate.papers if paper.defect is None}
    if any(paper.key not in filed for paper in view.procedure.papers):
        return "file_paper", key
    met = {one.requirement for one in candidate.requirements}
    if any(one.key not in met for one in view.procedure.requirements):
        return "establish_conformity", key
    return "register_candidate", key


def _form(task: Task, view: View) -> tuple[str, str]:
    if task.key in ONE_TO_ONE:
        return ONE_TO_ONE[task.key], ""
    round_ = str(task.values.get("round", 1))
    if task.key in BY_ROUND:
        return BY_ROUND[task.key], round_
    if task.key == "give_out_ballots":
        given = view.situation.vote(int(round_)) is not None
        return ("cancel_unused" if given else "sign_out_ballots"), round_
    if task.key == "decide_candidates":
        return of_candidate(str(task.values.get("candidate", "")), view)
    if task.key == "publish_registration":
        return "publish_notice", "registration"
    if task.key == "publish_results":
        return "publish_notice", "results"
    return ("register_winner", "") if task.key == "register_winner" else ("", "")


def _ruling(view: View) -> Target | None:
    asked = any(vote.result and vote.result.kind == "open_point" for vote in view.situation.votes)
    return ("act", ("record_ruling", "")) if asked and "record_ruling" in FORMS else None
