"""Rows that say the same as a row that was set right: they follow it in the same entry."""

from typing import Any

from core.acts.base import Desk
from core.acts.correctable_fields import whole_key
from core.record import tables


def follow(desk: Desk, subject: str, key: str, field: str) -> None:
    """Set what repeats the field: a candidate's return, the end of a mandate, the beginning of an office, the
    base of a quorum counted from all seats.
    """
    if subject == "appeal_answer" and field in {"number", "day"}:
        _reinstatement(desk, whole_key(key))
    elif subject == "resignation" and field in {"answer_number", "answer_day"}:
        _resigned(desk, whole_key(key))
    elif subject == "dismissal" and field in {"number", "day", "consent_day"}:
        _dismissed(desk, whole_key(key))
    elif subject == "entry_into_office" and field in {"check_day", "oath_at"}:
        _begun(desk)
    elif (subject, field) == ("election", "seats"):
        _counted_from(desk)


def _reinstatement(desk: Desk, number: int) -> None:
    """The answer that brought a candidate back stands among the decisions on that candidate too."""
    appeal = next(one for one in desk.case.before.appeals if one.number == number)
    candidate, was = desk.case.before.candidate(appeal.subject), appeal.answer
    if candidate is None or was is None:
        return
    answer = desk.session.get_one(tables.AppealAnswer, number)
    for one in candidate.decisions:
        if one.kind == "reinstate" and one.at == was.at:
            row = desk.session.get_one(tables.CandidateDecision, one.id)
            row.outside_number, row.outside_day = answer.number, answer.day
            desk.session.add(row)


def _resigned(desk: Desk, number: int) -> None:
    """An accepted resignation ends the mandate on the day of the answer (D1485 p.56)."""
    row = desk.session.get_one(tables.Resignation, number)
    if row.answer == "accepted":
        _ended(desk, row.answer_number, row.answer_day, row.answer_day)


def _dismissed(desk: Desk, number: int) -> None:
    """An effective dismissal ends the mandate with the later of decision and consent (D1485 p.58)."""
    row = desk.session.get_one(tables.Dismissal, number)
    if row.effective:
        _ended(desk, row.number, row.day, max(row.day, row.consent_day or row.day))


def _ended(desk: Desk, number: Any, day: Any, event: Any) -> None:
    row = desk.session.get_one(tables.MandateEnd, 1)
    row.number, row.day, row.event_day = number, day, event
    desk.session.add(row)


def _begun(desk: Desk) -> None:
    """The office begins on the day of the oath or of the check (D130 p.58, D555 p.58)."""
    row = desk.session.get_one(tables.EntryIntoOffice, 1)
    row.begins_on = (row.oath_at or row.check_day or row.begins_on)[:10]
    desk.session.add(row)


def _counted_from(desk: Desk) -> None:
    """The base of each meeting of the electors whose quorum was counted from all seats (D1485 p.43)."""
    seats = desk.session.get_one(tables.Election, 1).seats
    for held in desk.case.before.meetings_of_electors:
        if held.base_kind == "seats":
            row = desk.session.get_one(tables.ElectorsMeeting, held.attempt)
            row.base = seats
            desk.session.add(row)
