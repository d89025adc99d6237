"""What if the vote day were another: every date before it is decided. Pure: it changes nothing.

Steps that run from an act (the decision presented at once, the order within 24 hours) have no date of
their own until it is done: they are told with what the rules say.

The steps that the commission confirmed move as the rule set tells them from the new day; what already
happened under the old dates and would lie outside the new ones is named.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from core.acts.deadlines import deadlines
from core.record.situation import Situation, Window
from core.rules import calendar
from core.rules.procedure import Outside, Procedure
from core.rules.words import Words


@dataclass(frozen=True, slots=True)
class Shift:
    """One step of the calendar as it stands and as it would stand; `past` when its old window is over."""

    step: str
    old: Window
    new: Window
    citation: str
    outside: Outside
    past: bool

    @property
    def moved(self) -> bool:
        """Whether the step would have other dates."""
        return self.old != self.new


@dataclass(frozen=True, slots=True)
class Hanging:
    """One step whose term runs from an act, whatever the vote day, and what the rules say of it.

    `runs` are the ends, local, of its terms that run now: one for each candidate registered, refused…
    """

    step: str
    rule: Words
    citation: str
    outside: Outside
    runs: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Something done that would lie outside its step's new window."""

    step: str
    done_at: datetime
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """The calendar for another vote day, what it would clash with, and the steps that follow from acts.

    `shifts` and `hanging` together are all steps of the rule set, `lines` has them in its order.
    """

    vote_day: date
    shifts: tuple[Shift, ...]
    clashes: tuple[Clash, ...]
    hanging: tuple[Hanging, ...] = ()
    order: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[Shift | Hanging, ...]:
        """All steps as one comes to them."""
        return tuple(sorted((*self.shifts, *self.hanging), key=lambda one: self.order.index(one.step)))


def moved(situation: Situation, procedure: Procedure, vote_day: date, now: datetime) -> Moved:
    """Every step that has dates, as confirmed (else proposed) and as the other vote day would have it."""
    election = situation.election
    if election is None:
        return Moved(vote_day, (), ())
    zone = election.zone
    old = calendar.steps(procedure, election.vote_day, zone, situation.calendar)
    new = {step.name: step for step in calendar.steps(procedure, vote_day, zone)}
    shifts = tuple(
        Shift(
            step.name,
            Window(step.opens, step.closes),
            Window(new[step.name].opens, new[step.name].closes),
            step.citation,
            step.outside,
            step.closes is not None and step.closes <= now,
        )
        for step in old
        if step.closes is not None
    )
    windows = {shift.step: shift.new for shift in shifts if shift.outside is Outside.REFUSE}
    ends = deadlines(situation, procedure, now)
    hanging = tuple(
        Hanging(
            step.name,
            step.rule,
            step.citation,
            step.outside,
            tuple(one.moment for one in ends if one.step == step.name),
        )
        for step in old
        if step.closes is None
    )
    clashes = tuple(_clashes(situation, windows, zone))
    return Moved(vote_day, shifts, clashes, hanging, tuple(procedure.calendar))


def _clashes(situation: Situation, windows: dict[str, Window], zone: ZoneInfo) -> Iterator[Clash]:
    """Submissions and decisions on candidates that would lie outside their new windows."""
    nomination, registration = windows.get("nomination"), windows.get("registration")
    for submission in situation.submissions:
        if nomination is not None and not calendar.is_inside(nomination, submission.received_at):
            yield Clash("nomination", submission.received_at.astimezone(zone), str(submission.number))
    for candidate in situation.candidates:
        for decision in candidate.decisions:
            decided = decision.kind in {"register", "refuse"}
            if decided and registration is not None and not calendar.is_inside(registration, decision.at):
                yield Clash("registration", decision.at.astimezone(zone), candidate.key)
