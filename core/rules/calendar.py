"""The calendar: what the offsets of a rule set propose, and the terms that run from an act.

"N days before the vote" is N full days between: vote day - N - 1. A whole window runs from 00:00 of its
first day to 24:00 of its last, so `closes` is the first moment outside. A term in days runs from the day
after the event to 24:00 of its last day; the five days of p.52 alone count the vote day as the first.
The dates that the commission confirmed govern: they are handed in as `stored`.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from core.rules.procedure import Anchor, Outside, Procedure, StepRule, Term
from core.rules.words import Words

FIRST_VOTE_DAY = date(1930, 1, 1)
LAST_VOTE_DAY = date(2199, 12, 31)
DAY = timedelta(days=1)


class Span(Protocol):
    """Anything with two ends: a confirmed window or a step."""

    @property
    def opens(self) -> datetime | None:
        """The first moment inside."""

    @property
    def closes(self) -> datetime | None:
        """The first moment outside."""


@dataclass(frozen=True, slots=True)
class Window:
    """Two local moments, half-open; a deadline has no first one."""

    opens: datetime | None
    closes: datetime | None


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the calendar. `from_act` names the act on which a term hangs that has no dates yet."""

    name: str
    opens: datetime | None
    closes: datetime | None
    rule: Words
    citation: str
    outside: Outside
    from_act: str | None


def steps(
    procedure: Procedure, vote_day: date, zone: ZoneInfo, stored: Mapping[str, Span] | None = None
) -> tuple[Step, ...]:
    """All steps, sorted by `opens`, or `closes` where there is none; those with neither last."""
    made = [_step(name, procedure, vote_day, zone, stored or {}) for name in procedure.calendar]
    return tuple(sorted(made, key=_place))


def step(
    procedure: Procedure, name: str, vote_day: date, zone: ZoneInfo, stored: Mapping[str, Span] | None = None
) -> Step:
    """One step by its name; KeyError where the rule set has no such step."""
    return _step(name, procedure, vote_day, zone, stored or {})


def deadline_after(procedure: Procedure, name: str, moment: datetime, zone: ZoneInfo) -> datetime | None:
    """The first moment outside the term of a step that hangs on an act done at `moment`.

    None where the Rules set no term (the challenge of an invalidation in 2013 is left to general law).
    """
    term = procedure.calendar[name].term
    return None if term is None else after(moment, term, zone)


def after(moment: datetime, term: Term, zone: ZoneInfo) -> datetime:
    """The first moment outside a term: hours run from the moment, days and months from the day after."""
    if term.hours:
        return (moment.astimezone(UTC) + timedelta(hours=term.hours)).astimezone(zone)
    day = moment.astimezone(zone).date()
    last = add_months(day, term.months + 12 * term.years) + timedelta(days=term.days)
    return _midnight(last + DAY, zone)


def appeal_deadline(procedure: Procedure, decided: datetime, zone: ZoneInfo) -> datetime:
    """The end of the candidate's three days after a refusal or cancellation (D1485 p.20)."""
    return after(decided, Term(days=procedure.appeal.days), zone)


def answer_deadline(procedure: Procedure, complained: datetime, zone: ZoneInfo) -> datetime | None:
    """When the answer to an appeal is due, if the Rules say so (D1485 p.20: five days from the complaint)."""
    days = procedure.appeal.answer_days
    return after(complained, Term(days=days), zone) if days else None


def notice_deadline(procedure: Procedure, span: Span | datetime, zone: ZoneInfo) -> datetime | None:
    """When the notice of registration is due (D1485 p.19.1, D555 p.22.1).

    Given the moment a candidate was registered or the window of registration, whichever the rule set
    counts from; the other is answered with None.
    """
    rule = procedure.calendar["registration_notice"]
    if isinstance(span, datetime):
        return deadline_after(procedure, "registration_notice", span, zone)
    if rule.last is None or rule.last.after is None or span.closes is None:
        return None
    return _midnight(_last_day(span.closes, zone) + timedelta(days=rule.last.days_after or 0) + DAY, zone)


def order_deadline(procedure: Procedure, received: datetime, zone: ZoneInfo) -> datetime | None:
    """Receipt and the 24 hours of the superior akim's order (D1485 p.52); None where no order is made."""
    hours = procedure.entry.order_hours
    return after(received, Term(hours=hours), zone) if hours else None


def withdrawal_closes(procedure: Procedure, vote_day: date, zone: ZoneInfo) -> datetime | None:
    """The first moment of the last days in which nobody withdraws (D130 p.26, 28); None: no such days."""
    days = procedure.withdrawal.barred_days
    return _midnight(vote_day - timedelta(days=days), zone) if days else None


def is_inside(span: Span, moment: datetime) -> bool:
    """Whether a moment lies inside: at or after `opens`, before `closes`; an end that is None is open."""
    now = moment.astimezone(UTC)
    begun = span.opens is None or span.opens.astimezone(UTC) <= now
    return begun and (span.closes is None or now < span.closes.astimezone(UTC))


def late_days(deadline: datetime, happened: datetime) -> int:
    """Days begun since the first moment outside, by the deadline's local clock; 0 when in time."""
    if happened.astimezone(UTC) < deadline.astimezone(UTC):
        return 0
    wall = happened.astimezone(deadline.tzinfo).replace(tzinfo=None) - deadline.replace(tzinfo=None)
    return max(wall // DAY, 0) + 1


def last_day(span: Span) -> date | None:
    """The last day inside, as a paper names it («по 16 августа включительно»)."""
    return None if span.closes is None else (span.closes.replace(tzinfo=None) - timedelta(seconds=1)).date()


def add_months(day: date, months: int) -> date:
    """The same date so many months on, or the last day of the month where it is missing."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def in_order(spans: Mapping[str, Span], vote_day: date) -> tuple[str, ...]:
    """The steps of a confirmed calendar that break its order (procedure.md §3): empty when all stand.

    A window may not close before it opens; registration may not open before nomination nor close before
    it; both close before the vote day begins; the vote stands on the vote day.
    """
    wrong = [name for name, span in spans.items() if span.opens and span.closes and span.opens >= span.closes]
    nomination, registration, vote = (spans.get(name) for name in ("nomination", "registration", "vote"))
    if nomination and registration and not _precedes(nomination, registration):
        wrong.append("registration")
    for name, span in (("nomination", nomination), ("registration", registration)):
        if span and span.closes and span.closes.replace(tzinfo=None) > datetime.combine(vote_day, time()):
            wrong.append(name)
    if vote and (vote.opens is None or vote.opens.date() != vote_day or last_day(vote) != vote_day):
        wrong.append("vote")
    return tuple(dict.fromkeys(wrong))


def _precedes(first: Span, second: Span) -> bool:
    opens = first.opens is None or second.opens is None or first.opens <= second.opens
    return opens and (first.closes is None or second.closes is None or first.closes <= second.closes)


def _step(
    name: str, procedure: Procedure, vote_day: date, zone: ZoneInfo, stored: Mapping[str, Span]
) -> Step:
    rule = procedure.calendar[name]
    window = stored.get(name) or _proposed(rule, procedure, vote_day, zone, stored)
    return Step(name, window.opens, window.closes, rule.rule, rule.citation, rule.outside, rule.from_act)


def _proposed(
    rule: StepRule, procedure: Procedure, vote_day: date, zone: ZoneInfo, stored: Mapping[str, Span]
) -> Window:
    def day(anchor: Anchor) -> date:
        if anchor.after is None:
            return _day(anchor, vote_day)
        before = _step(anchor.after, procedure, vote_day, zone, stored)
        if before.closes is None:
            raise ValueError(f"the step {anchor.after} has no last day")
        return _last_day(before.closes, zone) + timedelta(days=anchor.days_after or 0)

    opens = _midnight(day(rule.opens), zone) if rule.opens else None
    closes = None
    if rule.last:
        closes = _midnight(day(rule.last) + DAY, zone)
    elif rule.until:
        closes = datetime.combine(day(rule.until), time(rule.until.hour), zone)
    return Window(opens, closes)


def _day(anchor: Anchor, vote_day: date) -> date:
    if anchor.full_days_before is not None:
        return vote_day - timedelta(days=anchor.full_days_before + 1)
    return add_months(vote_day, anchor.months_after or 0) + timedelta(days=anchor.days_after or 0)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)


def _last_day(closes: datetime, zone: ZoneInfo) -> date:
    return (closes.astimezone(zone).replace(tzinfo=None) - timedelta(seconds=1)).date()


def _place(one: Step) -> tuple[bool, datetime]:
    moment = one.opens or one.closes
    return (moment is None, datetime.min if moment is None else moment.replace(tzinfo=None))  # noqa: DTZ901
