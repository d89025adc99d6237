"""Tasks beyond the plain course, told only where they arise: extension, appeals, the call, the mandate.

Each function is given how the agenda makes a task, so that its states are told in one place.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from core.acts import extension, mandate
from core.acts.appeals import pending
from core.acts.calling import FIRST
from core.acts.task import Make, Task
from core.acts.validity import SUBJECT as INVALIDATION
from core.acts.validity import without_akim
from core.record.situation import Situation
from core.rules import calendar
from core.rules import mandate as rules
from core.rules.procedure import Begins, Procedure


def candidates(situation: Situation, procedure: Procedure, now: datetime, make: Make) -> Iterator[Task]:
    """Who is to decide when few or none are left; appeals that wait; members who may come back."""
    yield from _few_left(situation, procedure, now, make)
    zone = situation.election.zone if situation.election else None
    for appeal in pending(situation):
        filed = datetime.combine(appeal.day, datetime.min.time(), zone)
        answered = zone and appeal.subject != INVALIDATION
        due = calendar.answer_deadline(procedure, filed, zone) if zone and answered else None
        values = {"number": appeal.number, "subject": appeal.subject}
        yield make("record_appeal_answer", False, due=due, citation=procedure.appeal.citation, **values)
    standing = {one.key for one in situation.registered()}
    for member in situation.members:
        free = member.suspended_for not in standing or without_akim(situation)
        if member.suspended_for is not None and free:
            yield make("return_member", False, citation="Art. 20.9", member=member.key)


def _few_left(situation: Situation, procedure: Procedure, now: datetime, make: Make) -> Iterator[Task]:
    """Nomination extended, or the election prolonged; what the Rules leave open is for whoever settles it."""
    last = {one.kind: one.at for one in situation.extensions}
    left = max((one.withdrawn_at for one in situation.candidates if one.withdrawn_at), default=None)
    answered, open_ = last.get(extension.NOMINATION), situation.meeting is None
    decided = answered is not None and left is not None and answered >= left
    due = open_ and extension.extension_due(situation, procedure, now) and not decided
    residual, rule = procedure.residual, procedure.extension
    if due or answered is not None:
        spent = due and answered is not None and rule.most_days > 0
        by, citation = (residual.by, residual.citation) if spent else (rule.by, rule.citation)
        yield make("extend_nomination", not due, done_at=answered, citation=citation, by=by)
    empty = open_ and extension.nobody_stands(situation, now) and not due
    prolonged = last.get(extension.ELECTION)
    if empty or prolonged is not None:
        emptied = procedure.emptied
        lawful = (emptied.by, emptied.citation) if situation.candidates else (residual.by, residual.citation)
        yield make("prolong_election", not empty, done_at=prolonged, citation=lawful[1], by=lawful[0])


def call(situation: Situation, make: Make) -> Iterator[Task]:
    """The electors called together, for the vote day as it stands now, until they have met."""
    called = next((one for one in situation.meeting_calls if one.attempt == FIRST), None)
    day = situation.election.vote_day if situation.election else None
    met = bool(situation.meetings_of_electors)
    done = called is not None and (met or called.begins_at.date() == day)
    if called is not None or not met:
        blocked = "" if situation.electors else "no_electors"
        done_at = called.at if called and done else None
        yield make("call_electors", done, blocked=blocked, done_at=done_at, citation="Art. 38.4")


def entry(situation: Situation, procedure: Procedure, make: Make) -> Iterator[Task]:
    """The entry into office, where no order appoints (D130 p.58, D555 p.58)."""
    rule = procedure.entry
    if rule.begins is not Begins.ORDER:
        entered = situation.entry_into_office
        yield make(
            "enter_office",
            entered is not None,
            blocked="" if situation.winner else "no_winner",
            done_at=entered.at if entered else None,
            citation=rule.citation,
        )


def end(situation: Situation, procedure: Procedure, make: Make) -> Iterator[Task]:
    """What waits for an answer: a resignation, the consent to a dismissal (D1485 p.56, 58)."""
    election, resigned = situation.election, mandate.waiting(situation)
    if election is not None and resigned is not None and situation.mandate_end is None:
        last = rules.answer_due(procedure, resigned.day) + timedelta(days=1)
        due = datetime.combine(last, datetime.min.time(), election.zone)
        citation = procedure.ending.citation
        yield make("answer_resignation", False, due=due, citation=citation, number=resigned.number)
    for one in situation.dismissals:
        if mandate.awaits_consent(one) and situation.mandate_end is None:
            citation = procedure.ending.dismissal_citation
            yield make("record_consent", False, citation=citation, number=one.number)
