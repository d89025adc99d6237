"""The electors' meeting: opened with a quorum or closed without a vote, called again, closed and minuted.

An attempt without a quorum stays in the record with its list of those present; the next one is called
for the same day by the commission, for another by whoever names the vote day (D1485 p.3, 42-46).
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import ClassVar, Literal

from pydantic import Field

from core.acts.base import Act, Case, Data, Desk, MaybeLine, Moment, ParagraphData, TextData, Whole, clean
from core.acts.decided import OURS, Decided
from core.acts.extension import move_vote_day, write_extension
from core.acts.reissue import supersede_changed
from core.acts.result import open_point
from core.acts.ruled import answer_of, quorum_differs
from core.record import tables
from core.record.situation import Situation, Window
from core.rules import calendar
from core.rules import meeting as quorum
from core.rules.bilingual import Text
from core.rules.findings import Finding, Value
from core.rules.procedure import Question

BEFORE_THE_VOTE = frozenset({"nomination", "registration", "registration_notice"})
"""Steps told from the vote day that are over once the electors meet: they stay as they were."""


class OpenMeeting(Act):
    """Open the meeting of the electors: who is present, the quorum and its base (D1485 p.43-44).

    Without a quorum the attempt is recorded, closed without a vote and minuted at once. `presiding` is
    the maslikhat's secretary where the Rules let him preside (D555 p.50).
    """

    name: ClassVar[str] = "open_meeting"
    place: TextData
    present: tuple[Whole, ...]
    base_kind: Literal["seats", "elected"]
    urn_sealed_at: Moment
    presiding: TextData | None = None
    minutes_by: str | None = None

    def rests_after(self, case: Case) -> datetime | None:
        """The ballot's approval, and an attempt that failed."""
        ballot = case.before.ballot(1)
        told = [ballot.at] if ballot is not None else []
        return max((*told, *(one.opened_at for one in case.before.meetings_of_electors)), default=None)

    def check(self, case: Case) -> Iterator[Finding]:
        """On the vote day, called if it is a further attempt, with a ballot, the urn sealed before."""
        before = case.before
        yield from case.inside("vote")
        if before.meeting is not None:
            yield Finding("meeting.open")
        elif before.meetings_of_electors:
            yield from self._called(case)
        if before.ballot(1) is None:
            yield Finding("meeting.no_ballot")
        if case.local(self.urn_sealed_at) > case.happened:
            yield Finding("meeting.urn_time", ("urn_sealed_at",))
        if case.procedure.meeting.presides != "chair" and self.presiding is None:
            citation = case.procedure.meeting.presides_citation
            presides = case.procedure.body(case.procedure.meeting.presides)
            yield Finding("meeting.presiding_needed", ("presiding",), {"presides": presides}, citation)
        yield from _keeper(case, self.minutes_by)
        yield from self._present(case)
        yield from self._quorum(case)

    def _called(self, case: Case) -> Iterator[Finding]:
        """A further attempt is called together anew, and begins no earlier than it was called for."""
        attempt = next_attempt(case.before)
        call = next((one for one in case.before.meeting_calls if one.attempt == attempt), None)
        if call is None:
            yield Finding("meeting.not_called_again", (), {"attempt": attempt})
        elif case.happened < call.begins_at:
            yield Finding("meeting.before_hour", ("happened",), {"begins": call.begins_at.isoformat()})

    def _present(self, case: Case) -> Iterator[Finding]:
        seen: set[int] = set()
        for index, number in enumerate(self.present):
            if case.before.elector(number) is None:
                yield Finding("meeting.unknown_elector", (f"present.{index}",), {"number": number})
            if number in seen:
                yield Finding("meeting.present_twice", (f"present.{index}",), {"number": number})
            seen.add(number)

    def _quorum(self, case: Case) -> Iterator[Finding]:
        """Two thirds of the base; where the two bases answer differently, whose answer holds (p.43)."""
        citation, present = case.procedure.meeting.quorum_citation, len(set(self.present))
        ruled = answer_of(case.before, Question.QUORUM_BASE)
        if ruled is None and quorum_differs(case.before, case.procedure, present):
            yield self._open_point(case, present)
            return
        if ruled is not None and ruled != self.base_kind:
            yield Finding("meeting.base_ruled", ("base_kind",), {"base": ruled}, citation)
            return
        base = self._base(case.before)
        if base and not quorum.has_quorum(case.procedure, present, base):
            values = {
                "present": present,
                "base": base,
                "needed": quorum.quorum_needed(case.procedure, base),
            }
            yield Finding("meeting.no_quorum", ("present",), values, citation)

    def _open_point(self, case: Case, present: int) -> Finding:
        """Both readings and what each needs: the question stops the opening until it is answered."""
        election = case.before.election
        seats, elected = election.seats if election else 0, len(case.before.electors)
        asked = case.procedure.result.questions[Question.QUORUM_BASE]
        values: dict[str, Value] = {
            "present": present,
            "seats": seats,
            "elected": elected,
            "of_seats": quorum.quorum_needed(case.procedure, seats),
            "of_elected": quorum.quorum_needed(case.procedure, elected),
            "asked_of": case.procedure.body(asked.by),
        }
        return Finding("meeting.quorum_base", ("base_kind",), values, asked.citation)

    def _base(self, situation: Situation) -> int:
        if situation.election is None:
            return 0
        return situation.election.seats if self.base_kind == "seats" else len(situation.electors)

    def effect(self, desk: Desk) -> None:
        """The attempt and one list of those present, without hours; without a quorum, its minutes."""
        before, attempt = desk.case.before, next_attempt(desk.case.before)
        base, present = self._base(before), len(self.present)
        quorate = quorum.has_quorum(desk.case.procedure, present, base)
        desk.session.add(
            tables.ElectorsMeeting(
                id=attempt,
                place_kk=clean(self.place.kk),
                place_ru=clean(self.place.ru),
                base_kind=self.base_kind,
                base=base,
                present=present,
                quorate=int(quorate),
                urn_sealed_at=desk.case.local(self.urn_sealed_at).isoformat(),
                opened_at=desk.case.happened.isoformat(),
                presiding_kk=clean(self.presiding.kk) if self.presiding else None,
                presiding_ru=clean(self.presiding.ru) if self.presiding else None,
            )
        )
        desk.session.flush()
        for number in sorted(self.present):
            desk.session.add(tables.Attendance(id=f"{attempt}:{number}", meeting=attempt, elector=number))
        if not quorate:
            write_minutes(desk, attempt, self.minutes_by)


class CallMeetingAgain(Decided):
    """Call the electors together again after an attempt without a quorum.

    The same day by the commission's decision; another day only by whoever names the vote day (p.3): the
    vote day and what hangs on it move, and the old dates are kept.
    """

    name: ClassVar[str] = "call_meeting_again"
    place: TextData
    begins_at: Moment
    reason: ParagraphData

    def rests_after(self, case: Case) -> datetime | None:
        """The attempt that failed."""
        return max((one.opened_at for one in case.before.meetings_of_electors), default=None)

    def check(self, case: Case) -> Iterator[Finding]:
        """After a failed attempt, once, for later; another day by the body that calls elections."""
        before = case.before
        if before.meeting is not None:
            yield Finding("meeting.quorate")
        elif not before.meetings_of_electors:
            yield Finding("meeting.no_attempt")
        elif any(one.attempt == next_attempt(before) for one in before.meeting_calls):
            yield Finding("meeting.called_again")
        begins = case.local(self.begins_at)
        if begins < case.happened:
            yield Finding("meeting.begins", ("begins_at",))
        if before.election is None:
            return
        day = begins.date()
        if not calendar.FIRST_VOTE_DAY <= day <= calendar.LAST_VOTE_DAY:
            yield Finding("election.vote_day_range", ("begins_at",))
        elif day < before.election.vote_day:
            yield Finding("meeting.begins", ("begins_at",))
        else:
            yield from self.rests_on(case, self._body(case, day))

    def _body(self, case: Case, day: date) -> str:
        """Who decides: we on the vote day itself, for another day whoever calls the election."""
        election = case.before.election
        same = election is not None and day == election.vote_day
        return OURS if same else case.procedure.call.by

    def effect(self, desk: Desk) -> None:
        """The call; for another day the vote day and the windows that hang on it, with the old ones."""
        before = desk.case.before
        begins = desk.case.local(self.begins_at)
        named = self.decided(desk, self._body(desk.case, begins.date()), "meeting_again")
        desk.session.add(
            tables.MeetingCall(
                id=next_attempt(before),
                place_kk=clean(self.place.kk),
                place_ru=clean(self.place.ru),
                begins_at=begins.isoformat(),
                at=desk.case.happened.isoformat(),
                **named,
            )
        )
        if before.election is not None and begins.date() != before.election.vote_day:
            windows = vote_bound(desk.case, begins.date())
            write_extension(desk, "vote_day", named, self.reason, windows)
            move_vote_day(desk, begins.date())
            supersede_changed(desk)


class OthersData(Data):
    """Who else was present: observers, proxies, the press; may be nobody."""

    kk: MaybeLine = ""
    ru: MaybeLine = ""


class CloseMeeting(Act):
    """Close the electors' meeting once the results were announced; its minutes are made (D1485 p.44, 46).

    Where no ballot was given out there is nothing to announce: `announced_at` is left out, and the meeting is
    closed without a vote. It is called again, or, where every candidate fell away, prolonged (p.24).
    """

    name: ClassVar[str] = "close_meeting"
    announced_at: Moment | None = None
    announced_by: TextData | None = None
    minutes_by: str | None = None
    others: OthersData = Field(default_factory=OthersData)

    def check(self, case: Case) -> Iterator[Finding]:
        """Open, once, on the vote day, after the last result of the day was announced."""
        meeting = case.before.meeting
        yield from case.inside("vote")
        if meeting is None:
            yield Finding("meeting.not_open")
            return
        if meeting.closing is not None:
            yield Finding("meeting.closed")
            return
        yield from _keeper(case, self.minutes_by)
        if self.announced_at is None:
            if not nothing_to_announce(case.before):
                yield Finding("meeting.announcement_needed", ("announced_at",))
            elif case.before.registered():
                yield Finding("meeting.unvoted", ("announced_at",))
            return
        known = announced_from(case.before)
        if known is None or second_vote_may_follow(case):
            yield Finding("meeting.not_over")
            return
        if case.procedure.meeting.announces != "chair" and self.announced_by is None:
            rule = case.procedure.meeting
            values = {"announces": case.procedure.body(rule.announces)}
            yield Finding("meeting.announcer_needed", ("announced_by",), values, rule.announces_citation)
        announced = case.local(self.announced_at)
        if not known <= announced <= case.happened:
            yield Finding("meeting.announced", ("announced_at",), {"from": known.isoformat()})

    def effect(self, desk: Desk) -> None:
        """The closing: results announced when and by whom, who kept the minutes, who else was there."""
        meeting = desk.case.before.meeting
        if meeting is None:
            return
        write_minutes(
            desk,
            meeting.attempt,
            self.minutes_by,
            announced_at=desk.case.local(self.announced_at) if self.announced_at else None,
            announced_by=self._announcer(desk.case) if self.announced_at else None,
            others=Text(clean(self.others.kk), clean(self.others.ru)),
        )

    def _announcer(self, case: Case) -> Text | None:
        """Whoever is named, else the chair (D1485 p.46); the deputy chair where the chair is suspended."""
        if self.announced_by is not None:
            return self.announced_by.text()
        chair = case.before.acting("chair")
        return Text(chair.person.kk.signed, chair.person.ru.signed) if chair else None


def nothing_to_announce(situation: Situation) -> bool:
    """Whether the meeting is open and no ballot was given out: nobody voted, or nobody is left (p.24)."""
    return situation.meeting is not None and not situation.votes


def next_attempt(situation: Situation) -> int:
    """The number of the attempt to be opened next: 1 for the first meeting of the electors."""
    return len(situation.meetings_of_electors) + 1


def announced_from(situation: Situation) -> datetime | None:
    """From when the day's figures could be announced: the last signed protocol; None while one is due."""
    last = max(situation.votes, key=lambda vote: vote.round, default=None)
    if last is None or last.protocol is None:
        return None
    return last.protocol.signed_at


def second_vote_may_follow(case: Case) -> bool:
    """Whether the day is not over: a second vote was called for, or an open question may lead to one."""
    last = max(case.before.votes, key=lambda vote: vote.round, default=None)
    if last is None or last.result is not None:
        return last is not None and last.result is not None and last.result.kind == "second_vote"
    asked = open_point(case.before, case.procedure)
    if asked is None:
        return True
    return any(reading.outcome.kind == "second_vote" for reading in asked.readings)


def write_minutes(
    desk: Desk,
    attempt: int,
    keeper: str | None,
    *,
    announced_at: datetime | None = None,
    announced_by: Text | None = None,
    others: Text | None = None,
) -> None:
    """The closing of an attempt, and its minutes (P14); the secretary keeps them unless another is named."""
    secretary = desk.case.before.acting("secretary")
    desk.session.add(
        tables.MeetingClosing(
            id=attempt,
            announced_at=announced_at.isoformat() if announced_at else None,
            announced_by_kk=announced_by.kk if announced_by else None,
            announced_by_ru=announced_by.ru if announced_by else None,
            minutes_by=keeper or (secretary.key if secretary else ""),
            others_kk=others.kk if others else "",
            others_ru=others.ru if others else "",
            at=desk.case.happened.isoformat(),
        )
    )
    from core.acts.documents import kinds  # noqa: PLC0415  loaded when a paper is drawn or compared

    if "minutes" in kinds():
        desk.issue("minutes", str(attempt))


def _keeper(case: Case, key: str | None) -> Iterator[Finding]:
    """Whoever keeps the minutes is a member, the secretary unless another is named, and not suspended."""
    secretary = case.before.acting("secretary") or case.before.with_role("secretary")
    key = key or (secretary.key if secretary is not None else None)
    if key is None:
        return
    member = case.before.member(key)
    if member is None:
        yield Finding("commission.unknown_member", ("minutes_by",), {"key": key})
    elif member.suspended_reason is not None:
        yield Finding("commission.suspended", ("minutes_by",), {"key": key})


def vote_bound(case: Case, day: date) -> dict[str, Window]:
    """The confirmed windows that hang on the vote day, as the rule set tells them from another one."""
    return {
        step.name: Window(step.opens, step.closes)
        for step in calendar.steps(case.procedure, day, case.zone)
        if step.name in case.before.calendar and step.name not in BEFORE_THE_VOTE
    }
