"""The seats of the maslikhat set right: the list, votes of consent and the quorum rest on them (p.43)."""

from collections.abc import Iterator

from core.acts.base import Case
from core.acts.election import MOST_SEATS
from core.acts.ruled import answer_of
from core.record.situation import ElectorsMeeting
from core.rules.findings import Finding
from core.rules.meeting import has_quorum, quorum_needed
from core.rules.procedure import Question


def check_seats(case: Case, seats: int) -> Iterator[Finding]:
    """As many as the first entry allows, not fewer than are listed or counted, and no meeting judged anew."""
    before = case.before
    if seats > MOST_SEATS:
        yield Finding("election.seats", ("value",), {"seats": seats, "most": MOST_SEATS})
    if seats < len(before.electors):
        yield Finding("electors.seats", ("value",), {"electors": len(before.electors), "seats": seats})
    if any((one.deputies or 0) > seats for one in before.dismissals):
        yield Finding("dismissal.deputies", ("value",), {"seats": seats})
    for held in before.meetings_of_electors:
        if _judged_anew(case, held, seats):
            present = len(held.present)
            values = {"present": present, "needed": quorum_needed(case.procedure, seats)}
            yield Finding("correct.quorum", ("value",), values, case.procedure.meeting.quorum_citation)


def _judged_anew(case: Case, held: ElectorsMeeting, seats: int) -> bool:
    """Whether so many seats would have made another quorum, or an open point that nobody ruled on."""
    unruled = answer_of(case.before, Question.QUORUM_BASE) is None
    counts = held.base_kind == "seats" or unruled
    return counts and has_quorum(case.procedure, len(held.present), seats) != held.quorate
