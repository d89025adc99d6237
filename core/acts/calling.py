"""The electors called together for the vote: place and hour (Art. 38.4)."""

from collections.abc import Iterator
from typing import ClassVar

from core.acts.base import Case, Desk, Moment, TextData, clean
from core.acts.decided import OURS, Decided
from core.record import tables
from core.rules.findings import Finding

FIRST = 1


class CallElectors(Decided):
    """Call the electors to their meeting; called anew before it opens, the new hour counts."""

    name: ClassVar[str] = "call_electors"
    place: TextData
    begins_at: Moment

    def check(self, case: Case) -> Iterator[Finding]:
        """Electors on the list, an hour of the vote day that is still to come, by our decision."""
        before, begins = case.before, case.local(self.begins_at)
        if before.election is None:
            yield Finding("election.not_called")
            return
        if not before.electors:
            yield Finding("meeting_call.no_electors")
        if before.meetings_of_electors:
            yield Finding("meeting_call.met")
        if begins.date() != before.election.vote_day:
            day = f"{before.election.vote_day:%d.%m.%Y}"
            yield Finding("meeting_call.day", ("begins_at",), {"day": day})
        elif begins <= case.happened:
            yield Finding("meeting_call.past", ("begins_at",))
        yield from self.rests_on(case, OURS)

    def effect(self, desk: Desk) -> None:
        """Place and hour of the first attempt; a note that told another hour is superseded."""
        desk.supersede("invitation", "")
        desk.session.merge(
            tables.MeetingCall(
                id=FIRST,
                place_kk=clean(self.place.kk),
                place_ru=clean(self.place.ru),
                begins_at=desk.case.local(self.begins_at).isoformat(),
                at=desk.case.happened.isoformat(),
                **self.decided(desk, OURS, "call_electors"),
            )
        )
