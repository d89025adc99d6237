"""What may be set right of what follows the plain course: appeals, decisions of others, the mandate.

A day that a term was judged by is not among them, but for the event that ended a mandate: from it runs the
term of the by-election, and no lateness was kept for it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from core.acts.correctable_fields import DAY, LINE, PARAGRAPH, Subject, Values, both, texts, whole_key
from core.record.situation import Situation


def _written(**values: str | None) -> dict[str, str]:
    """The fields that hold something; one that was never entered is not set right but missing."""
    return {name: value for name, value in values.items() if value is not None}


def _appeal(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.appeals if one.number == whole_key(key)), None)
    return texts("content", one.content) if one is not None else None


def _appeal_answer(situation: Situation, key: str) -> Values | None:
    one = next((one.answer for one in situation.appeals if one.number == whole_key(key)), None)
    return {"number": one.number, **texts("text", one.text)} if one is not None else None


def _list_request(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.list_requests if one.number == whole_key(key)), None)
    if one is None:
        return None
    return {**texts("applicant", one.applicant), **texts("asked", one.asked), **texts("reason", one.reason)}


def _extension(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.extensions if one.number == whole_key(key)), None)
    if one is None:
        return None
    return {**texts("reason", one.reason), **_written(outside_number=one.outside_number)}


def _recount(situation: Situation, key: str) -> Values | None:
    for vote in situation.votes:
        for counting in vote.countings:
            one = counting.recount
            if one is not None and key == f"{vote.round}:{counting.number}":
                return {**texts("reason", one.reason), **_written(number=one.ordered_number)}
    return None


def _invalidation(situation: Situation, key: str) -> Values | None:
    one = situation.invalidation
    if one is None or key != "1":
        return None
    return {**texts("facts", one.facts), **_written(outside_number=one.outside_number)}


def _repeat_election(situation: Situation, key: str) -> Values | None:
    one = situation.repeat_election
    return _written(outside_number=one.outside_number) if one is not None and key == "1" else None


def _appointment(situation: Situation, key: str) -> Values | None:
    one = situation.appointment
    return {"number": one.number} if one is not None and key == "1" else None


def _entry(situation: Situation, key: str) -> Values | None:
    one = situation.entry_into_office
    return _written(check_number=one.check_number) if one is not None and key == "1" else None


def _resignation(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.resignations if one.number == whole_key(key)), None)
    return _written(answer_number=one.answer_number) if one is not None else None


def _dismissal(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.dismissals if one.number == whole_key(key)), None)
    if one is None:
        return None
    papers = _written(opinion_number=one.opinion_number, consent_number=one.consent_number)
    return {"number": one.decision_number, **texts("facts", one.facts), **papers}


def _mandate_end(situation: Situation, key: str) -> Values | None:
    """The event's day only where it is an event's: a dismissal or a resignation has its decision's."""
    one = situation.mandate_end
    if one is None or key != "1":
        return None
    event = one.event_day.isoformat() if one.kind == "early" else None
    return {"number": one.number, **_written(event_day=event)}


LATER: Mapping[str, Subject] = MappingProxyType(
    {
        "appeal": Subject("appeal", both("content", PARAGRAPH), _appeal, whole_key=True),
        "appeal_answer": Subject(
            "appeal_answer", {"number": LINE, **both("text", PARAGRAPH)}, _appeal_answer, whole_key=True
        ),
        "list_request": Subject(
            "list_request",
            {**both("applicant"), **both("asked", PARAGRAPH), **both("reason", PARAGRAPH)},
            _list_request,
            whole_key=True,
        ),
        "extension": Subject(
            "extension",
            {**both("reason", PARAGRAPH), "outside_number": LINE},
            _extension,
            whole_key=True,
        ),
        "recount": Subject("recount", {**both("reason", PARAGRAPH), "number": LINE}, _recount),
        "invalidation": Subject(
            "invalidation",
            {**both("facts", PARAGRAPH), "outside_number": LINE},
            _invalidation,
            whole_key=True,
        ),
        "repeat_election": Subject(
            "repeat_election", {"outside_number": LINE}, _repeat_election, whole_key=True
        ),
        "appointment": Subject("appointment", {"number": LINE}, _appointment, whole_key=True),
        "entry_into_office": Subject("entry_into_office", {"check_number": LINE}, _entry, whole_key=True),
        "resignation": Subject("resignation", {"answer_number": LINE}, _resignation, whole_key=True),
        "dismissal": Subject(
            "dismissal",
            {"number": LINE, "opinion_number": LINE, "consent_number": LINE, **both("facts", PARAGRAPH)},
            _dismissal,
            whole_key=True,
        ),
        "mandate_end": Subject(
            "mandate_end", {"number": LINE, "event_day": DAY}, _mandate_end, whole_key=True
        ),
    }
)
"""Their subjects, as `correctable` has the others."""
