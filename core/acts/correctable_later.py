"""What may be set right of what follows the plain course: appeals, decisions of others, the mandate.

Days and hours that a term was judged by are judged anew by `correctable_days`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from core.acts.correctable_fields import (
    DAY,
    HOUR,
    LINE,
    PARAGRAPH,
    Subject,
    Values,
    both,
    hour,
    texts,
    whole_key,
    written,
)
from core.record.situation import Situation


def _appeal(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.appeals if one.number == whole_key(key)), None)
    return {**texts("content", one.content), **written(day=one.day)} if one is not None else None


def _appeal_answer(situation: Situation, key: str) -> Values | None:
    one = next((one.answer for one in situation.appeals if one.number == whole_key(key)), None)
    if one is None:
        return None
    return {"number": one.number, **texts("text", one.text), **written(day=one.day)}


def _list_request(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.list_requests if one.number == whole_key(key)), None)
    if one is None:
        return None
    said = {**texts("applicant", one.applicant), **texts("asked", one.asked), **texts("reason", one.reason)}
    return {**said, **written(filed_at=hour(one.filed_at))}


def _extension(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.extensions if one.number == whole_key(key)), None)
    if one is None:
        return None
    outside = written(outside_number=one.outside_number, outside_day=one.outside_day)
    return {**texts("reason", one.reason), **outside}


def _recount(situation: Situation, key: str) -> Values | None:
    for vote in situation.votes:
        for counting in vote.countings:
            one = counting.recount
            if one is not None and key == f"{vote.round}:{counting.number}":
                ordered = written(number=one.ordered_number, day=one.ordered_day)
                return {**texts("reason", one.reason), **ordered}
    return None


def _invalidation(situation: Situation, key: str) -> Values | None:
    one = situation.invalidation
    if one is None or key != "1":
        return None
    outside = written(outside_number=one.outside_number, outside_day=one.outside_day)
    return {**texts("facts", one.facts), **outside}


def _repeat_election(situation: Situation, key: str) -> Values | None:
    one = situation.repeat_election
    if one is None or key != "1":
        return None
    return written(outside_number=one.outside_number, outside_day=one.outside_day)


def _appointment(situation: Situation, key: str) -> Values | None:
    one = situation.appointment
    return {"number": one.number} if one is not None and key == "1" else None


def _entry(situation: Situation, key: str) -> Values | None:
    one = situation.entry_into_office
    if one is None or key != "1":
        return None
    checked = written(check_number=one.check_number, check_day=one.check_day, acting_from=one.acting_from)
    return {**checked, **written(oath_at=hour(one.oath_at))}


def _resignation(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.resignations if one.number == whole_key(key)), None)
    if one is None:
        return None
    return written(day=one.day, answer_number=one.answer_number, answer_day=one.answer_day)


def _dismissal(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.dismissals if one.number == whole_key(key)), None)
    if one is None:
        return None
    numbers = written(opinion_number=one.opinion_number, consent_number=one.consent_number)
    days = written(
        day=one.decision_day, opinion_day=one.opinion_day, consent_day=one.consent_day, told_day=one.told_day
    )
    return {"number": one.decision_number, **texts("facts", one.facts), **numbers, **days}


def _mandate_end(situation: Situation, key: str) -> Values | None:
    """Only where an event ended it: after a dismissal or a resignation it follows those."""
    one = situation.mandate_end
    if one is None or key != "1" or one.kind != "early":
        return None
    return {"number": one.number, **written(event_day=one.event_day, day=one.day)}


def _withdrawal(situation: Situation, key: str) -> Values | None:
    one = situation.candidate(key)
    return written(day=one.withdrawn_day) if one is not None and one.withdrawn_at is not None else None


LATER: Mapping[str, Subject] = MappingProxyType(
    {
        "withdrawal": Subject("withdrawal", {"day": DAY}, _withdrawal),
        "appeal": Subject("appeal", {**both("content", PARAGRAPH), "day": DAY}, _appeal, whole_key=True),
        "appeal_answer": Subject(
            "appeal_answer",
            {"number": LINE, "day": DAY, **both("text", PARAGRAPH)},
            _appeal_answer,
            whole_key=True,
        ),
        "list_request": Subject(
            "list_request",
            {**both("applicant"), **both("asked", PARAGRAPH), **both("reason", PARAGRAPH), "filed_at": HOUR},
            _list_request,
            whole_key=True,
        ),
        "extension": Subject(
            "extension",
            {**both("reason", PARAGRAPH), "outside_number": LINE, "outside_day": DAY},
            _extension,
            whole_key=True,
        ),
        "recount": Subject("recount", {**both("reason", PARAGRAPH), "number": LINE, "day": DAY}, _recount),
        "invalidation": Subject(
            "invalidation",
            {**both("facts", PARAGRAPH), "outside_number": LINE, "outside_day": DAY},
            _invalidation,
            whole_key=True,
        ),
        "repeat_election": Subject(
            "repeat_election", {"outside_number": LINE, "outside_day": DAY}, _repeat_election, whole_key=True
        ),
        "appointment": Subject("appointment", {"number": LINE}, _appointment, whole_key=True),
        "entry_into_office": Subject(
            "entry_into_office",
            {"check_number": LINE, "check_day": DAY, "acting_from": DAY, "oath_at": HOUR},
            _entry,
            whole_key=True,
        ),
        "resignation": Subject(
            "resignation",
            {"day": DAY, "answer_number": LINE, "answer_day": DAY},
            _resignation,
            whole_key=True,
        ),
        "dismissal": Subject(
            "dismissal",
            {
                "number": LINE,
                "day": DAY,
                "opinion_number": LINE,
                "opinion_day": DAY,
                "consent_number": LINE,
                "consent_day": DAY,
                "told_day": DAY,
                **both("facts", PARAGRAPH),
            },
            _dismissal,
            whole_key=True,
        ),
        "mandate_end": Subject(
            "mandate_end", {"number": LINE, "event_day": DAY, "day": DAY}, _mandate_end, whole_key=True
        ),
    }
)
"""Their subjects, as `correctable` has the others."""
