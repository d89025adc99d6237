"""The confirmed calendar as the bars of the timeline, each with its rule, point of law and overlaps."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from core.acts.deadlines import campaign_opened
from core.record.situation import Window
from gui import dates, words
from gui.language import current
from gui.saying import tasklines
from gui.view import View
from gui.widgets.timeline import Bar, overlap

STEPS = (
    ("nomination", "window"),
    ("registration", "window"),
    ("campaign", "window"),
    ("list_corrections_end", "window"),
    ("silence", "quiet"),
    ("vote", "vote"),
    ("winner_registration", "window"),
)
RULES = {"campaign": "campaign_end"}
BEYOND = timedelta(days=21)


def bars(view: View) -> tuple[Bar, ...]:
    """Windows and terms in the order of the procedure, then what hangs on an act and still runs."""
    plan = [bar for step, kind in STEPS if (bar := _bar(view, step, kind)) is not None]
    if not plan:
        return ()
    made = plan + list(_running(view, plan))
    return tuple(replace(bar, law=_law(view, bar, made)) for bar in made)


def _bar(view: View, step: str, kind: str) -> Bar | None:
    window = _window(view, step, view.situation.calendar.get(step))
    if window is None or window.closes is None:
        return None
    days = max((one.days for one in view.situation.lateness if one.step == step), default=0)
    late = QCoreApplication.translate("TaskLine", "%n day(s) late", "", days) if days else ""
    text = dates.span(window)
    return Bar(words.step(step), window.opens, window.closes, text, kind, step, late=(days, late))


def _running(view: View, plan: list[Bar]) -> Iterator[Bar]:
    """Terms that began with an act, as far as they lie near the plan."""
    shown, end = {bar.step for bar in plan}, max(bar.closes for bar in plan) + BEYOND
    for term in view.deadlines:
        if term.step not in shown and term.kind == "due" and term.moment <= end:
            shown.add(term.step)
            text = dates.span(Window(None, term.moment))
            yield Bar(words.step(term.step), None, term.moment, text, "due", term.step)


def _law(view: View, bar: Bar, made: list[Bar]) -> str:
    """What the law says of a bar: the rule in words, the point, what happens outside, what else runs then."""
    rule = view.procedure.calendar.get(RULES.get(bar.step, bar.step))
    parts = []
    if rule is not None:
        said = QCoreApplication.translate("TermBars", "{point}: {rule}.")
        parts.append(
            said.format(point=dates.capital(tasklines.cite(rule.citation)), rule=rule.rule[current()])
        )
        parts.append(words.outside(rule.outside))
    others = [other.name for other in made if other is not bar and overlap(bar, other) is not None]
    if others:
        beside = QCoreApplication.translate("TermBars", "At the same time: {names}.")
        parts.append(beside.format(names=", ".join(others)))
    return " ".join(parts)


def _window(view: View, step: str, window: Window | None) -> Window | None:
    plan = view.situation.calendar
    if step == "campaign":
        end, registration = plan.get("campaign_end"), plan.get("registration")
        if end is None or registration is None or end.closes is None or registration.closes is None:
            return None
        opened = campaign_opened(view.situation, view.procedure)
        return Window(opened or registration.closes, end.closes)
    if step == "winner_registration" and window is not None and window.opens is None:
        vote = plan.get("vote")
        return Window(vote.opens if vote else None, window.closes)
    return window
