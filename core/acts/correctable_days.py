"""Days and hours that a term was judged by, or that stand in an order, set right (procedure.md §2).

A new one is held in the same order as the first and judged by the same term: late now, it needs the reason
that any late act needs. What is recorded as late stays so for ever, and its day with it.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType

from core.acts.base import Case
from core.acts.correctable_decisions import candidate_decisions
from core.acts.correctable_fields import whole_key
from core.acts.entry import begins_on
from core.acts.list_requests import SAME_DAY
from core.record.situation import Appeal, Candidate, Dismissal, Resignation
from core.rules import calendar
from core.rules import mandate as rules
from core.rules.findings import Finding

Judge = Callable[[Case, str, date], Iterator[Finding]]
JudgeHour = Callable[[Case, str, datetime], Iterator[Finding]]


def check_day(case: Case, subject: str, key: str, field: str, day: date) -> Iterator[Finding]:
    """What the order and the terms of a day say to another day in its place."""
    judge = DAYS.get((subject, field))
    if judge is not None:
        yield from _first(judge(case, key, day))


def check_hour(case: Case, subject: str, key: str, hour: datetime) -> Iterator[Finding]:
    """What the order and the terms of an hour say to another hour in its place."""
    yield from _first(HOURS[subject](case, key, hour))


def _first(found: Iterator[Finding]) -> Iterator[Finding]:
    """Of a day out of its order no term is judged."""
    for one in found:
        yield one
        if one.code == "correct.order":
            return


def _order(first: date | None, day: date, last: date) -> Iterator[Finding]:
    """A day stands between those that it follows and that it precedes."""
    if day > last or (first is not None and day < first):
        values = {"earliest": f"{first:%d.%m.%Y}" if first else "–", "latest": f"{last:%d.%m.%Y}"}
        yield Finding("correct.order", ("value",), values)


def _judged(case: Case, step: str, done: datetime, anew: Iterator[Finding]) -> Iterator[Finding]:
    """A term judged anew; where the act done then was late, that stays, and the day with it."""
    kept = [one for one in case.before.lateness if (one.step, one.done) == (step, done)]
    if kept:
        yield Finding("correct.late_kept", ("value",), {"days": kept[0].days})
    else:
        yield from anew


def _appeal(case: Case, key: str) -> Appeal:
    return next(one for one in case.before.appeals if one.number == whole_key(key))


def _contested(case: Case, appeal: Appeal) -> datetime | None:
    """When what an appeal is against was decided."""
    candidate = case.before.candidate(appeal.subject)
    if candidate is not None and appeal.against is not None:
        return candidate.decisions[appeal.against - 1].at
    return case.before.invalidation.at if case.before.invalidation is not None else None


def _answered(case: Case, filed: date, was: date, day: date) -> Iterator[Finding]:
    """The five days of an answer, from the complaint (D1485 p.20)."""
    due = calendar.answer_deadline(case.procedure, case.midnight(filed), case.zone)
    citation = case.procedure.appeal.citation
    anew = case.in_time("appeal_answer", due, case.midnight(day), citation)
    yield from _judged(case, "appeal_answer", case.midnight(was), anew)


def _appeal_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    appeal = _appeal(case, key)
    decided, answer = _contested(case, appeal), appeal.answer
    last = min(appeal.at.date(), answer.day) if answer is not None else appeal.at.date()
    yield from _order(decided.date() if decided else None, day, last)
    if decided is None or case.before.candidate(appeal.subject) is None:
        return
    due = calendar.appeal_deadline(case.procedure, decided, case.zone)
    anew = case.in_time("appeal", due, case.midnight(day))
    yield from _judged(case, "appeal", case.midnight(appeal.day), anew)
    if answer is not None:
        yield from _answered(case, day, answer.day, answer.day)


def _answer_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    appeal = _appeal(case, key)
    if appeal.answer is None:
        return
    yield from _order(appeal.day, day, appeal.answer.at.date())
    if case.before.candidate(appeal.subject) is not None:
        yield from _answered(case, appeal.day, appeal.answer.day, day)


def _withdrawal_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    candidate: Candidate | None = case.before.candidate(key)
    if candidate is not None and candidate.withdrawn_at is not None:
        yield from _order(None, day, candidate.withdrawn_at.date())


def _resignation(case: Case, key: str) -> Resignation:
    return next(one for one in case.before.resignations if one.number == whole_key(key))


def _month(case: Case, filed: date, was: date, day: date) -> Iterator[Finding]:
    """The month in which a resignation is answered (D1485 p.56)."""
    due = case.midnight(rules.answer_due(case.procedure, filed) + timedelta(days=1))
    citation = case.procedure.ending.citation
    anew = case.in_time("resignation_answer", due, case.midnight(day), citation)
    yield from _judged(case, "resignation_answer", case.midnight(was), anew)


def _resigned_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    one = _resignation(case, key)
    last = min(one.at.date(), one.answer_day) if one.answer_day is not None else one.at.date()
    yield from _order(begins_on(case.before), day, last)
    if one.answer_day is not None:
        yield from _month(case, day, one.answer_day, one.answer_day)


def _resignation_answer(case: Case, key: str, day: date) -> Iterator[Finding]:
    one, end = _resignation(case, key), case.before.mandate_end
    accepted = one.answer == "accepted" and end is not None
    yield from _order(one.day, day, end.at.date() if accepted and end else case.happened.date())
    if one.answer_day is not None:
        yield from _month(case, one.day, one.answer_day, day)


def _dismissal(case: Case, key: str) -> Dismissal:
    return next(one for one in case.before.dismissals if one.number == whole_key(key))


def _dismissal_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    """After the opinion; before a vote of consent, after the paper of one official who consents."""
    one = _dismissal(case, key)
    votes = rules.votes_on_consent(case.procedure)
    before = [begins_on(case.before), one.opinion_day, None if votes else one.consent_day]
    last = min(one.at.date(), one.consent_day) if votes and one.consent_day else one.at.date()
    yield from _order(max((one for one in before if one is not None), default=None), day, last)


def _opinion_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    yield from _order(None, day, _dismissal(case, key).decision_day)


def _consent_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    one = _dismissal(case, key)
    if rules.votes_on_consent(case.procedure):
        end = case.before.mandate_end
        last = end.at.date() if one.effective and end is not None else case.happened.date()
        yield from _order(one.decision_day, day, last)
    else:
        yield from _order(None, day, one.decision_day)


def _told_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    one = _dismissal(case, key)
    yield from _order(one.decision_day, day, one.at.date())


def _end_day(case: Case, _key: str, day: date) -> Iterator[Finding]:
    end = case.before.mandate_end
    if end is not None:
        yield from _order(end.event_day, day, end.at.date())


def _check_day(case: Case, _key: str, day: date) -> Iterator[Finding]:
    """The office begins with it, so it precedes the end of the mandate (D555 p.58)."""
    entry, winner, end = case.before.entry_into_office, case.before.winner, case.before.mandate_end
    if entry is None or winner is None:
        return
    last = min(entry.at.date(), end.event_day) if end is not None else entry.at.date()
    yield from _order(entry.acting_from or winner.at.date(), day, last)


def _acting_from(case: Case, _key: str, day: date) -> Iterator[Finding]:
    entry, winner = case.before.entry_into_office, case.before.winner
    if entry is not None and winner is not None:
        yield from _order(winner.at.date(), day, entry.check_day or entry.at.date())


def _invalidation_day(case: Case, _key: str, day: date) -> Iterator[Finding]:
    made = case.before.invalidation
    if made is not None:
        yield from _order(None, day, made.at.date())


def _repeat_day(case: Case, _key: str, day: date) -> Iterator[Finding]:
    made = case.before.repeat_election
    if made is not None:
        yield from _order(None, day, made.at.date())


def _extension_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    made = next(one for one in case.before.extensions if one.number == whole_key(key))
    yield from _order(None, day, made.at.date())


def _recount_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    for vote in case.before.votes:
        for counting in vote.countings:
            if counting.recount is not None and key == f"{vote.round}:{counting.number}":
                yield from _order(None, day, counting.recount.at.date())


def _outside_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    yield from _order(None, day, candidate_decisions(case.before)[whole_key(key)].at.date())


def _called_day(case: Case, _key: str, day: date) -> Iterator[Finding]:
    """The call before a term ends, or after a vacancy, is judged by its day (D1485 p.3, D555 p.45)."""
    made, procedure = case.before.election, case.procedure
    if made is None:
        return
    yield from _order(None, day, made.called_at.date())
    if made.term_ends is None or made.previous_kind == "repeat":
        return
    was, now = case.midnight(made.called_day), case.midnight(day)
    if made.previous_kind == "by_election" and not procedure.vacancy.held:
        due = case.midnight(rules.by_election_due(procedure, made.term_ends) + timedelta(days=1))
        anew = case.in_time("by_election", due, now, procedure.vacancy.citation)
        yield from _judged(case, "by_election", was, anew)
    elif made.previous_kind is None and (last := rules.call_due(procedure, made.term_ends)):
        due = case.midnight(last + timedelta(days=1))
        anew = case.in_time("call", due, now, procedure.call.citation)
        yield from _judged(case, "call", was, anew)


def _submission_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    made = next(one for one in case.before.submissions if one.number == whole_key(key))
    yield from _order(None, day, made.received_at.date())


def _filed_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    """A candidate's paper precedes the decision that rests on it."""
    candidate = case.before.candidate(key.partition(":")[0])
    if candidate is not None and candidate.decisions:
        yield from _order(None, day, candidate.decisions[0].at.date())


def _proxy_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    made = next(one for one in case.before.proxies if one.number == whole_key(key))
    yield from _order(None, day, made.at.date())


def _observer_day(case: Case, key: str, day: date) -> Iterator[Finding]:
    made = next(one for one in case.before.observers if one.number == whole_key(key))
    yield from _order(None, day, made.at.date())


DAYS: Mapping[tuple[str, str], Judge] = MappingProxyType(
    {
        ("election", "called_day"): _called_day,
        ("submission", "day"): _submission_day,
        ("filed_paper", "day"): _filed_day,
        ("proxy", "mandate_day"): _proxy_day,
        ("observer", "paper_day"): _observer_day,
        ("appeal", "day"): _appeal_day,
        ("appeal_answer", "day"): _answer_day,
        ("withdrawal", "day"): _withdrawal_day,
        ("resignation", "day"): _resigned_day,
        ("resignation", "answer_day"): _resignation_answer,
        ("dismissal", "day"): _dismissal_day,
        ("dismissal", "opinion_day"): _opinion_day,
        ("dismissal", "consent_day"): _consent_day,
        ("dismissal", "told_day"): _told_day,
        ("mandate_end", "day"): _end_day,
        ("entry_into_office", "check_day"): _check_day,
        ("entry_into_office", "acting_from"): _acting_from,
        ("invalidation", "outside_day"): _invalidation_day,
        ("repeat_election", "outside_day"): _repeat_day,
        ("extension", "outside_day"): _extension_day,
        ("recount", "day"): _recount_day,
        ("candidate_decision", "outside_day"): _outside_day,
    }
)
"""Who judges a day, by subject and field."""


def _hours(first: datetime | None, hour: datetime, last: datetime) -> Iterator[Finding]:
    if hour > last or (first is not None and hour < first):
        values = {
            "earliest": f"{first:%d.%m.%Y %H:%M}" if first is not None else "–",
            "latest": f"{last:%d.%m.%Y %H:%M}",
        }
        yield Finding("correct.order", ("value",), values)


def _received(case: Case, key: str, hour: datetime) -> Iterator[Finding]:
    """After it was sent; the first receiver's before the order, whose hours run from it (D1485 p.52)."""
    first = case.before.presentation
    presented = (*((first,) if first is not None else ()), *case.before.further_presentations)
    made = next(one for one in presented if one.place == whole_key(key))
    order = case.before.appointment if made is first else None
    yield from _hours(made.sent_at, hour, order.at if order is not None else case.happened)
    if order is not None:
        due = calendar.order_deadline(case.procedure, hour, case.zone)
        anew = case.in_time("appointment_order", due, order.at)
        yield from _judged(case, "appointment_order", order.at, anew)


def _filed(case: Case, key: str, hour: datetime) -> Iterator[Finding]:
    """A request about the list is answered the day it was filed (Art. 26.4)."""
    made = next(one for one in case.before.list_requests if one.number == whole_key(key))
    yield from _hours(None, hour, made.at)
    due = case.midnight(hour.date() + timedelta(days=1))
    anew = case.in_time("list_request", due, made.at, SAME_DAY)
    yield from _judged(case, "list_request", made.at, anew)


def _oath(case: Case, _key: str, hour: datetime) -> Iterator[Finding]:
    """After the registration, before the end of the mandate: the office begins with it (D130 p.58)."""
    entry, winner, end = case.before.entry_into_office, case.before.winner, case.before.mandate_end
    if entry is None or winner is None:
        return
    ended = case.midnight(end.event_day + timedelta(days=1)) if end is not None else entry.at
    yield from _hours(winner.at, hour, min(entry.at, ended))


HOURS: Mapping[str, JudgeHour] = MappingProxyType(
    {"presentation": _received, "list_request": _filed, "entry_into_office": _oath}
)
"""Who judges an hour, by subject: each has one."""
