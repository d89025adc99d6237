"""The terms still to be met, the next one first, and the time left until a moment. Pure: no words, no clock.

A term that hangs on an act (the notice of registration, the order of appointment) is told once that
act is recorded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from core.acts.entry import begins_on
from core.acts.validity import is_invalid, repeat_decided
from core.acts.winner import presented_to
from core.record.situation import Candidate, Election, Situation, Vote, Window
from core.rules import calendar, mandate, registration
from core.rules.procedure import Outside, Procedure

REGISTERS = frozenset({"register", "reinstate"})


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment that matters: a step `opens`, `closes` or is `due`; `subject` may be a candidate."""

    step: str
    kind: str
    moment: datetime
    passed: bool
    outside: Outside
    citation: str
    subject: str = ""

    @property
    def last_day(self) -> date:
        """The last day inside, as people name it: 24:00 of 17 July is 17 July."""
        return (self.moment.replace(tzinfo=None) - timedelta(seconds=1)).date()

    @property
    def at_midnight(self) -> bool:
        """Whether the moment is the end of a day rather than an hour within one."""
        return (self.moment.hour, self.moment.minute) == (0, 0)


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Whole days, hours and minutes to a moment, or since it when `past`."""

    days: int
    hours: int
    minutes: int
    past: bool


def time_left(moment: datetime, now: datetime) -> TimeLeft:
    """The time between now and a moment, by the absolute clock."""
    gap = moment.astimezone(UTC) - now.astimezone(UTC)
    minutes, past = int(abs(gap).total_seconds()) // 60, gap <= timedelta(0)
    return TimeLeft(minutes // 1440, minutes % 1440 // 60, minutes % 60, past)


def deadlines(situation: Situation, procedure: Procedure, now: datetime) -> tuple[Deadline, ...]:
    """The terms still to be met, the next one first; a term that passed unmet stands before all others."""
    if situation.election is None:
        return ()
    found = _Terms(situation, situation.election, procedure, now).all()
    return tuple(sorted(found, key=lambda term: (not term.passed, term.moment.astimezone(UTC))))


def registered_at(candidate: Candidate) -> datetime | None:
    """When a candidate was last registered, or given the registration back."""
    return next((d.at for d in reversed(candidate.decisions) if d.kind in REGISTERS), None)


def undecided(situation: Situation) -> tuple[Candidate, ...]:
    """The candidates on whom nothing is decided, or whose refusal was set aside."""
    return tuple(c for c in situation.candidates if c.state == "nominated")


def last_vote(situation: Situation) -> Vote | None:
    """The vote whose result counts: the second where there was one."""
    return max(situation.votes, key=lambda vote: vote.round, default=None)


def elected(situation: Situation) -> bool:
    """Whether the last vote elected somebody."""
    vote = last_vote(situation)
    return vote is not None and vote.result is not None and vote.result.kind == "elected"


def unelected(situation: Situation) -> bool:
    """Whether the last vote ended without an elected akim."""
    vote = last_vote(situation)
    return vote is not None and vote.result is not None and vote.result.kind == "not_elected"


def notice_missing(situation: Situation) -> tuple[Candidate, ...]:
    """Registered candidates of whose registration no notice was published since."""
    published = [notice.at for notice in situation.notices if notice.kind == "registration"]
    return tuple(
        candidate
        for candidate in situation.registered()
        if (at := registered_at(candidate)) is not None and not any(moment >= at for moment in published)
    )


def notice_due(situation: Situation, procedure: Procedure) -> tuple[datetime, str] | None:
    """When the first notice still missing is due, and of whom it tells (D1485 p.19.1, D555 p.22.1)."""
    election, window = situation.election, situation.calendar.get("registration")
    without = notice_missing(situation)
    if election is None or not without:
        return None
    when = {one.key: registered_at(one) for one in without}
    first = min((at, key) for key, at in when.items() if at is not None)
    due = calendar.notice_deadline(procedure, first[0], election.zone)
    if due is None and window is not None:
        due = calendar.notice_deadline(procedure, window, election.zone)
    return (due, first[1]) if due is not None else None


def campaign_opened(situation: Situation, procedure: Procedure) -> datetime | None:
    """The day on which the campaign began; None while it is not known (D1485 p.25, D555 p.28)."""
    election, window = situation.election, situation.calendar.get("registration")
    if election is None or window is None:
        return None
    registered = [at for one in situation.candidates if (at := registered_at(one)) is not None]
    done = not undecided(situation)
    return registration.campaign_opens(procedure, window, registered, election.zone, all_done=done)


def results_published(situation: Situation) -> datetime | None:
    """When the results were made public; those of a recount are made public anew."""
    since = max((vote.result.at for vote in situation.votes if vote.result is not None), default=None)
    told = (notice.at for notice in situation.notices if notice.kind == "results")
    return next((at for at in told if since is None or at >= since), None)


class _Terms:
    """Collects the terms still to be met."""

    def __init__(self, situation: Situation, election: Election, procedure: Procedure, now: datetime) -> None:
        self._s, self._election, self._p, self._now = situation, election, procedure, now

    def all(self) -> Iterator[Deadline]:
        begun = self._s.meeting is not None
        named = sum(one.withdrawn_at is None for one in self._s.candidates)
        few = len(self._s.candidates) < self._p.nomination.minimum or not named
        if few and not begun:
            yield from self._window("nomination")
        if (not self._s.candidates or undecided(self._s)) and not begun:
            yield from self._window("registration")
        yield from self._notice()
        yield from self._appeals()
        yield from self._answers()
        yield from self._ahead("list_corrections_end", "closes")
        yield from self._ahead("silence", "opens")
        if not begun:
            yield from self._window("vote")
        yield from self._after_the_vote()

    def _window(self, step: str) -> Iterator[Deadline]:
        window = self._s.calendar.get(step)
        if window is None:
            return
        if window.opens is not None and self._now < window.opens:
            yield self._deadline(step, "opens", window.opens)
        elif window.closes is not None:
            yield self._deadline(step, "closes", window.closes)

    def _ahead(self, step: str, end: str) -> Iterator[Deadline]:
        window = self._s.calendar.get(step, Window(None, None))
        moment = window.opens if end == "opens" else window.closes
        if moment is not None and self._now < moment:
            yield self._deadline(step, end, moment)

    def _notice(self) -> Iterator[Deadline]:
        due = notice_due(self._s, self._p)
        if due is not None and self._s.meeting is None:
            yield self._deadline("registration_notice", "due", *due)

    def _appeals(self) -> Iterator[Deadline]:
        for candidate in self._s.candidates:
            last = candidate.decisions[-1] if candidate.decisions else None
            if last is not None and last.kind in ("refuse", "cancel"):
                moment = calendar.appeal_deadline(self._p, last.at, self._election.zone)
                if self._now < moment:
                    yield self._deadline("appeal", "due", moment, candidate.key)

    def _answers(self) -> Iterator[Deadline]:
        """The answers still awaited: to appeals, to a resignation (D1485 p.20, 56)."""
        zone = self._election.zone
        for appeal in self._s.appeals:
            filed = datetime.combine(appeal.day, time(), zone)
            due = (
                calendar.answer_deadline(self._p, filed, zone) if self._s.candidate(appeal.subject) else None
            )
            if appeal.answer is None and due is not None:
                yield self._awaited("appeal_answer", due, self._p.appeal.citation, appeal.subject)
        for one in self._s.resignations:
            if one.answer is None and self._s.mandate_end is None:
                last = mandate.answer_due(self._p, one.day) + timedelta(days=1)
                due = datetime.combine(last, time(), zone)
                yield self._awaited("resignation_answer", due, self._p.ending.citation)

    def _awaited(self, step: str, moment: datetime, citation: str, subject: str = "") -> Deadline:
        return Deadline(step, "due", moment, self._now >= moment, Outside.LATE, citation, subject)

    def _mandate(self) -> Iterator[Deadline]:
        """The end of the term, once it is near; after an early end, the by-election's two months (p.2-3)."""
        began, ended, zone = begins_on(self._s), self._s.mandate_end, self._election.zone
        if ended is not None:
            last = mandate.by_election_due(self._p, ended.event_day) + timedelta(days=1)
            moment = datetime.combine(last, time(), zone)
            if self._now < moment:
                yield self._deadline("by_election", "due", moment)
        elif began is not None:
            ends = mandate.term_ends(self._p, began)
            if ends - self._now.date() <= mandate.NOTICE:
                yield self._deadline(
                    "term_end", "due", datetime.combine(ends + timedelta(days=1), time(), zone)
                )

    def _after_the_vote(self) -> Iterator[Deadline]:
        vote, zone = last_vote(self._s), self._election.zone
        if vote is not None and vote.protocol is not None and results_published(self._s) is None:
            yield from self._due("results_notice", vote.protocol.signed_at)
        if is_invalid(self._s):
            yield from self._challenge()
        elif elected(self._s) and self._s.winner is None:
            yield from self._window("winner_registration")
        if (unelected(self._s) or is_invalid(self._s)) and not repeat_decided(self._s):
            yield from self._window("repeat_election")
        if is_invalid(self._s):
            return
        yield from self._mandate()
        told = presented_to(self._s, self._p)
        if self._s.winner is not None and len(told) < len(self._p.winner.receivers):
            yield from self._due("presentation", self._s.winner.at)
        if self._s.presentation is not None and self._s.appointment is None:
            moment = calendar.order_deadline(self._p, self._s.presentation.received_at, zone)
            if moment is not None:
                yield self._deadline("appointment_order", "due", moment)

    def _challenge(self) -> Iterator[Deadline]:
        """The days to challenge the invalidation, while they run (D1485 p.54)."""
        declared = self._s.invalidation
        if declared is None or "invalidation_challenge" not in self._p.calendar:
            return
        moment = calendar.deadline_after(self._p, "invalidation_challenge", declared.at, self._election.zone)
        if moment is not None and self._now < moment:
            yield self._deadline("invalidation_challenge", "due", moment)

    def _due(self, step: str, since: datetime) -> Iterator[Deadline]:
        if step in self._p.calendar:
            moment = calendar.deadline_after(self._p, step, since, self._election.zone)
            if moment is not None:
                yield self._deadline(step, "due", moment)

    def _deadline(self, step: str, kind: str, moment: datetime, subject: str = "") -> Deadline:
        rule = self._p.calendar.get(step)
        outside = rule.outside if rule is not None else Outside.SHOWN
        citation = rule.citation if rule is not None else ""
        return Deadline(step, kind, moment, self._now >= moment, outside, citation, subject)
