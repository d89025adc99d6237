"""Nomination extended, or the whole election prolonged once nobody is left (D1485 p.15, 24, D130 p.17)."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from core.acts.base import Case, Data, Day, Desk, ParagraphData, clean
from core.acts.decided import Decided
from core.acts.nomination import STANDING
from core.acts.registration import supersede_ballot
from core.acts.reissue import supersede_changed
from core.record import tables
from core.record.situation import Candidate, Situation, Window
from core.rules import calendar, registration
from core.rules.findings import Finding
from core.rules.procedure import Procedure

NOMINATION, ELECTION = "nomination", "election"
REGISTERS = frozenset({"register", "reinstate"})


class DaysData(Data):
    """A window as people name it: its first and its last day."""

    first: Day
    last: Day


class Prolonging(Decided):
    """By the body that the Rules name, or, in a case they leave open, by whoever settles those (`body`)."""

    body: str | None = None

    def decided_by(self, named: str) -> str:
        """The body whose decision it is: `named` by the Rules unless another is given."""
        return self.body or named

    def lawful_body(self, case: Case, named: str, citation: str) -> Iterator[Finding]:
        """Nobody but these two decides, and the decision is whole."""
        body = self.decided_by(named)
        if body not in (named, case.procedure.residual.by):
            yield Finding("decision.body", ("body",), {"lawful": case.procedure.body(named)}, citation)
        else:
            yield from self.rests_on(case, body)


class ExtendNomination(Prolonging):
    """Extend nomination and registration, where the Rules say so (D1485 p.15, D130 p.17, D555 p.16)."""

    name: ClassVar[str] = "extend_nomination"
    nomination_last: Day
    registration_last: Day
    reason: ParagraphData

    def check(self, case: Case) -> Iterator[Finding]:
        """By whom the Rules name and in the case they name, not longer than they allow, before the vote."""
        rule = case.procedure.extension
        if not case.before.calendar:
            yield Finding("calendar.not_confirmed")
            return
        yield from vote_begun(case)
        yield from self.lawful_body(case, rule.by, rule.citation)
        ours = self.decided_by(rule.by) == rule.by
        if ours and not extension_due(case.before, case.procedure, case.happened):
            yield Finding("extension.not_due", ("reason",), {"rule": rule.rule}, rule.citation)
        for step, field in (("nomination", "nomination_last"), ("registration", "registration_last")):
            yield from self._length(case, step, field, limited=ours)
        yield from in_order(case, self._windows(case))

    def _length(self, case: Case, step: str, field: str, *, limited: bool) -> Iterator[Finding]:
        """Longer than it was, and, where the Rules set a length, within it, counted from the first plan."""
        window = self._windows(case)[step]
        if not longer(case.before.calendar[step], window, may_stay=step == "registration"):
            yield Finding("extension.not_longer", (field,))
        elif limited and not within(case, step, window):
            rule = case.procedure.extension
            yield Finding("extension.too_long", (field,), {"most": rule.most_days}, rule.citation)

    def _windows(self, case: Case) -> dict[str, Window]:
        nomination, registered = case.before.calendar["nomination"], case.before.calendar["registration"]
        typed = {
            "nomination": Window(nomination.opens, end_of(case, self.nomination_last)),
            "registration": Window(registered.opens, end_of(case, self.registration_last)),
        }
        return {**_following(case, typed), **typed}

    def effect(self, desk: Desk) -> None:
        """The decision, and the windows with what they were before; a plan that told others is superseded."""
        named = self.decided(desk, self.decided_by(desk.case.procedure.extension.by), "extend_nomination")
        write_extension(desk, NOMINATION, named, self.reason, self._windows(desk.case))
        supersede_changed(desk)


class ProlongElection(Prolonging):
    """Prolong the election when every candidate fell away after registration (D1485 p.24, D555 p.26)."""

    name: ClassVar[str] = "prolong_election"
    vote_day: Day
    nomination: DaysData
    registration: DaysData
    reason: ParagraphData

    def check(self, case: Case) -> Iterator[Finding]:
        """By whom the Rules name, when nobody is left, to a later vote day with its own windows."""
        rule, election = case.procedure.emptied, case.before.election
        if election is None or not case.before.calendar:
            yield Finding("calendar.not_confirmed")
            return
        yield from vote_begun(case)
        yield from self.lawful_body(case, rule.by, rule.citation)
        if self.decided_by(rule.by) == rule.by and not emptied(case.before, case.happened):
            yield Finding("extension.not_emptied", ("reason",), {"rule": rule.rule}, rule.citation)
        if self.vote_day <= max(election.vote_day, case.happened.date()):
            yield Finding("extension.vote_day", ("vote_day",), {"old": f"{election.vote_day:%d.%m.%Y}"})
        elif self.vote_day > calendar.LAST_VOTE_DAY:
            yield Finding("election.vote_day_range", ("vote_day",))
        else:
            yield from in_order(case, self._windows(case), self.vote_day)

    def _windows(self, case: Case) -> dict[str, Window]:
        typed = {
            step: Window(case.midnight(days.first), end_of(case, days.last))
            for step, days in (("nomination", self.nomination), ("registration", self.registration))
        }
        return {**moved_to(case.procedure, self.vote_day, case.zone, typed), **typed}

    def effect(self, desk: Desk) -> None:
        """The decision, the new vote day and every window that follows from it; a ballot is superseded."""
        named = self.decided(desk, self.decided_by(desk.case.procedure.emptied.by), "prolong_election")
        write_extension(desk, ELECTION, named, self.reason, self._windows(desk.case))
        move_vote_day(desk, self.vote_day)
        supersede_ballot(desk)
        supersede_changed(desk)


def _following(case: Case, typed: Mapping[str, Window]) -> dict[str, Window]:
    """The steps told from the last day of a window that moved (D555 p.22.1); the vote day's stay."""
    election, rules = case.before.election, case.procedure.calendar
    moved = moved_to(case.procedure, election.vote_day, case.zone, typed) if election else {}
    anchors = {step: (rules[step].opens, rules[step].last, rules[step].until) for step in moved}
    return {
        step: window
        for step, window in moved.items()
        if any(anchor is not None and anchor.after in typed for anchor in anchors[step])
    }


def end_of(case: Case, day: date) -> datetime:
    """24:00 of a day."""
    return case.midnight(day + timedelta(days=1))


def vote_begun(case: Case) -> Iterator[Finding]:
    """Once the electors have met with a quorum, no window is moved."""
    if case.before.meeting is not None:
        yield Finding("extension.vote_begun")


def in_order(case: Case, windows: Mapping[str, Window], vote_day: date | None = None) -> Iterator[Finding]:
    """The steps of the calendar as it would be stand in order (procedure.md §3)."""
    election = case.before.election
    if election is not None:
        spans = {**case.before.calendar, **windows}
        for step in calendar.in_order(spans, vote_day or election.vote_day):
            yield Finding("calendar.order", (step,), {"step": step})


def longer(old: Window, new: Window, *, may_stay: bool) -> bool:
    """Whether a window ends later than it did, or stays as it was where that is enough."""
    if old.closes is None or new.closes is None:
        return False
    return new.closes > old.closes or (may_stay and new.closes == old.closes)


def within(case: Case, step: str, new: Window) -> bool:
    """Whether an extended window keeps to the days of the Rules, counted from the first plan (D130 p.17)."""
    moved = [one.steps for one in case.before.extensions if one.kind == NOMINATION]
    olds = [old for steps in moved for name, old, _ in steps if name == step]
    first = olds[0] if olds else case.before.calendar[step]
    return new.closes == first.closes or registration.extension_fits(case.procedure, first, new)


def extension_due(situation: Situation, procedure: Procedure, moment: datetime) -> bool:
    """Whether the commission extends nomination: all withdrew unregistered, or too few are registered.

    "On the last day of registration" is judged as it stood then, whatever became of a candidate later.
    """
    closes = situation.calendar.get("registration", Window(None, None)).closes
    number = procedure.extension.registered_below
    if closes is not None and moment >= closes - timedelta(days=1):
        then = min(moment, closes - timedelta(seconds=1))
        number = sum(stood(one, then) for one in situation.candidates)
    return registration.may_extend(procedure, number, all_withdrew=all_withdrew(situation))


def extension_owed(case: Case) -> Iterator[Finding]:
    """Said where the Rules would have nomination extended and nobody extended it (D130 p.17, D555 p.16)."""
    rule = case.procedure.extension
    extended = any(one.kind in {NOMINATION, ELECTION} for one in case.before.extensions)
    if (
        not extended
        and case.before.registered()
        and extension_due(case.before, case.procedure, case.happened)
    ):
        yield Finding("ballot.extension_due", (), {"rule": rule.rule}, rule.citation)


def all_withdrew(situation: Situation) -> bool:
    """Whether everyone nominated withdrew, and nobody had been registered (D1485 p.15)."""
    return bool(situation.candidates) and all(
        one.withdrawn_at is not None and not any(d.kind in REGISTERS for d in one.decisions)
        for one in situation.candidates
    )


def emptied(situation: Situation, moment: datetime) -> bool:
    """Whether, registration being over, every candidate fell away (D1485 p.24)."""
    return bool(situation.candidates) and nobody_stands(situation, moment)


def nobody_stands(situation: Situation, moment: datetime) -> bool:
    """Whether registration is over with no candidate left, or with none ever named (the Rules are silent)."""
    closes = situation.calendar.get("registration", Window(None, None)).closes
    over = closes is not None and moment >= closes
    return over and not any(one.state in STANDING for one in situation.candidates)


def stood(candidate: Candidate, moment: datetime) -> bool:
    """Whether a candidate was registered at a moment."""
    decided = [one.kind for one in candidate.decisions if one.at <= moment]
    gone = candidate.withdrawn_at is not None and candidate.withdrawn_at <= moment
    return bool(decided) and decided[-1] in REGISTERS and not gone


def moved_to(
    procedure: Procedure, vote_day: date, zone: ZoneInfo, typed: Mapping[str, Window]
) -> dict[str, Window]:
    """Every dated step of the calendar as another vote day proposes it; what is typed is kept."""
    return {
        step.name: Window(step.opens, step.closes)
        for step in calendar.steps(procedure, vote_day, zone, typed)
        if step.closes is not None
    }


def move_vote_day(desk: Desk, day: date) -> None:
    """Give the election another vote day."""
    row = desk.session.get_one(tables.Election, 1)
    row.vote_day = day.isoformat()
    desk.session.add(row)


def write_extension(
    desk: Desk, kind: str, named: Mapping[str, Any], reason: ParagraphData, windows: Mapping[str, Window]
) -> None:
    """The extension with its decision, and each window that it moved, as it was and as it is."""
    number = len(desk.case.before.extensions) + 1
    desk.session.add(
        tables.Extension(
            id=number,
            kind=kind,
            reason_kk=clean(reason.kk),
            reason_ru=clean(reason.ru),
            at=desk.case.happened.isoformat(),
            **named,
        )
    )
    desk.session.flush()
    for step, new in windows.items():
        old = desk.case.before.calendar.get(step, Window(None, None))
        if (old.opens, old.closes) != (new.opens, new.closes):
            _write_step(desk, number, step, old, new)


def _write_step(desk: Desk, extension: int, step: str, old: Window, new: Window) -> None:
    desk.session.add(
        tables.ExtensionStep(
            id=f"{extension}:{step}",
            extension=extension,
            step=step,
            old_opens=_text(old.opens),
            old_closes=_text(old.closes),
            opens=_text(new.opens),
            closes=_text(new.closes),
        )
    )
    desk.session.merge(tables.CalendarStep(id=step, opens=_text(new.opens), closes=_text(new.closes)))


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
