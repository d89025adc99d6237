"""The second line of a task and the word at its right: figures and reasons in the window's language."""

import re

from PySide6.QtCore import QCoreApplication

from core.acts.agenda import State, Task
from gui import dates, words
from gui.language import current
from gui.view import View


def cite(citation: str) -> str:
    """The point of law, as the window's language writes it: p. 14, art. 24.10."""
    bare = re.sub(r"\bD\d+ ", "", citation)
    point = QCoreApplication.translate("TaskLine", "p. {point}")
    article = QCoreApplication.translate("TaskLine", "art. {point}")
    bare = re.sub(r"Art\. ([\d.–-]+(?:, [\d.–-]+)*)", lambda found: article.format(point=found[1]), bare)
    said = re.sub(r"p\.([\d.–-]*\d)", lambda found: point.format(point=found[1]), bare)
    return re.sub(r"(?<=\d)-(?=\w)", f"-{JOINER}", said)


JOINER = "\u2060"  # keeps «17-тармақ» on one line


def line(task: Task, view: View) -> str:
    """The figures of a task: what is done of how much, what is lacking."""
    made = _figures(task, view)
    if task.values.get("round") == 2:
        made = ": ".join(part for part in (words.vote(2), made) if part)
    if task.state == State.BLOCKED:
        why = QCoreApplication.translate("TaskLine", "Cannot start yet: {reason}").format(
            reason=words.reason(task.blocked)
        )
        made = " · ".join(part for part in (why, made if task.key == "open_meeting" else "") if part)
    return " · ".join(part for part in (made, lateness(task)) if part)


def lateness(task: Task) -> str:
    """How late a task was done, for ever."""
    days = int(task.values.get("late", 0))
    if task.state != State.DONE or not days:
        return ""
    return QCoreApplication.translate("TaskLine", "%n day(s) late", "", days)


def word(task: Task, view: View) -> str:
    """The word at the right: when it was done, how long is left, how long overdue."""
    if task.state == State.DONE:
        return dates.short(task.done_at.date()) if task.done_at else ""
    if task.state == State.BLOCKED:
        return ""
    if task.due is None:
        return words.task_state("now")
    time = dates.left(task.due, view.now)
    if task.state == State.LATE:
        return QCoreApplication.translate("TaskLine", "overdue: {time}").format(time=time)
    return QCoreApplication.translate("TaskLine", "{time} left").format(time=time)


def _figures(task: Task, view: View) -> str:
    v = task.values
    if task.key in ("call_election", "call_second_vote", "register_winner", "record_appointment"):
        return _numbered(task)
    if task.key == "decide_candidates":
        return _decided(task, view)
    if task.key == "approve_ballot":
        return _ballot(task)
    if task.key == "open_meeting":
        return _meeting(task)
    if task.key == "establish_result":
        return _elected(view) if task.state == State.DONE else ""
    if task.key == "receive_submission":
        persons = int(v["persons"])
        return QCoreApplication.translate("TaskLine", "%n person(s) named", "", persons) if persons else ""
    if task.key == "give_out_ballots":
        given = QCoreApplication.translate("TaskLine", "{given} given out, {unused} unused cancelled")
        return given.format(given=v["given"], unused=v["unused"]) if task.state == State.DONE else ""
    return _of(task) if v.get("total") and task.state != State.BLOCKED else ""


def _of(task: Task) -> str:
    patterns = {
        "seat_commission": QCoreApplication.translate("TaskLine", "{count} of {total} members"),
        "enrol_electors": QCoreApplication.translate("TaskLine", "{count} of {total} deputies"),
        "publish_registration": QCoreApplication.translate("TaskLine", "{count} of {total} announced"),
        "enter_count": QCoreApplication.translate("TaskLine", "{count} of {total} entries"),
        "sign_protocol": QCoreApplication.translate("TaskLine", "{count} of {total} members signed"),
    }
    pattern = patterns.get(task.key, "")
    return pattern.format(count=task.values["count"], total=task.values["total"])


def _numbered(task: Task) -> str:
    number = task.values.get("number")
    if not number or task.state != State.DONE:
        return ""
    if task.key == "record_appointment":
        return QCoreApplication.translate("TaskLine", "Order No {number}").format(number=number)
    return QCoreApplication.translate("TaskLine", "Decision No {number}").format(number=number)


def _decided(task: Task, view: View) -> str:
    if not task.values["total"]:
        return ""
    made = QCoreApplication.translate("TaskLine", "{count} of {total} decided on")
    made = made.format(count=task.values["count"], total=task.values["total"])
    return " · ".join(part for part in (made, lack(task, view)) if part)


def lack(task: Task, view: View) -> str:
    """Which paper the next undecided candidate lacks."""
    candidate = view.situation.candidate(str(task.values.get("candidate", "")))
    paper = next((p for p in view.procedure.papers if p.key == task.values.get("paper")), None)
    if candidate is None or paper is None:
        return ""
    lacking = QCoreApplication.translate("TaskLine", "{name}: not filed – {paper} ({citation})")
    name = words.short_name(candidate.person)
    return lacking.format(name=name, paper=paper.name[current()], citation=cite(paper.citation))


def _ballot(task: Task) -> str:
    if task.state != State.DONE:
        return ""
    candidates = QCoreApplication.translate("TaskLine", "%n candidate(s)", "", int(task.values["candidates"]))
    run = int(task.values["run"])
    if not run:
        return candidates
    printed = QCoreApplication.translate("TaskLine", "print run {run}").format(run=run)
    return f"{candidates}, {printed}"


def _meeting(task: Task) -> str:
    if not task.values["total"]:
        return ""
    if task.state == State.DONE:
        pattern = QCoreApplication.translate("TaskLine", "{count} of {total} present, {needed} needed")
    else:
        pattern = QCoreApplication.translate("TaskLine", "{needed} of {total} deputies needed")
    return pattern.format(**dict(task.values))


def _elected(view: View) -> str:
    vote = max(view.situation.votes, key=lambda one: one.round, default=None)
    if vote is None or vote.result is None:
        return ""
    if vote.result.kind != "elected" or not vote.result.who:
        return QCoreApplication.translate("TaskLine", "nobody is elected")
    return words.candidate_name(view.situation, vote.result.who[0])
