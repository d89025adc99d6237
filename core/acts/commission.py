"""The commission: members, letterhead, meetings and the decisions that rest on them (Art. 10, 13, 20)."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import (
    Act,
    Case,
    Data,
    DecisionData,
    Desk,
    Key,
    Line,
    ParagraphData,
    PersonData,
    TextData,
    VoteData,
    Whole,
    clean,
)
from core.acts.validity import campaign_over
from core.record import tables
from core.record.situation import ACTING_SECRETARY, Situation
from core.rules import meeting as quorum
from core.rules.findings import Finding

ONE_OF_EACH = ("chair", "deputy_chair", "secretary")
FORTNIGHT = 14


class MemberData(Data):
    """A member: a short key for the file, the role, the name."""

    key: Key
    role: Literal["chair", "deputy_chair", "secretary", "member"]
    person: PersonData


class LetterheadData(Data):
    """Names and places in every form that papers need; the program inflects none of them (papers.md §5)."""

    commission: TextData
    commission_of: TextData
    maslikhat: TextData
    area: TextData
    unit_of: TextData
    oblast_akim_to: TextData
    place: TextData
    address: TextData
    phone: Line
    hours: TextData | None = None


class SeatCommission(Act):
    """Seat the commission of seven, with its letterhead (Art. 10, 13)."""

    name: ClassVar[str] = "seat_commission"
    members: tuple[MemberData, ...]
    letterhead: LetterheadData

    def check(self, case: Case) -> Iterator[Finding]:
        """Seven members; one chair, one deputy chair, one secretary; each once."""
        if case.before.election is None:
            yield Finding("election.not_called")
        if case.before.members:
            yield Finding("commission.seated")
        if len(self.members) != quorum.COMMISSION:
            yield Finding(
                "commission.size", ("members",), {"members": len(self.members), "needed": quorum.COMMISSION}
            )
        roles: Counter[str] = Counter(member.role for member in self.members)
        if any(roles[role] != 1 for role in ONE_OF_EACH):
            yield Finding("commission.roles", ("members",))
        keys = Counter(member.key for member in self.members)
        for index, member in enumerate(self.members):
            if keys[member.key] > 1 or member.key == "clerk":
                yield Finding("commission.key", (f"members.{index}.key",), {"key": member.key})

    def effect(self, desk: Desk) -> None:
        """A row for each member and for each form of the letterhead."""
        for position, member in enumerate(self.members, start=1):
            desk.session.add(
                tables.Member(
                    id=clean(member.key), role=member.role, position=position, **member.person.columns()
                )
            )
        for form in LetterheadData.model_fields:
            value = getattr(self.letterhead, form)
            if value is None:
                continue
            kk, ru = (value, value) if isinstance(value, str) else (value.kk, value.ru)
            desk.session.add(tables.Letterhead(id=form, kk=clean(kk), ru=clean(ru)))


class SuspendMember(Act):
    """Suspend a relative or subordinate of a candidate, from the registration on (Art. 20.9).

    The quorum stays five of seven: a suspended member still counts among the seven. `acting` is who signs and
    keeps the minutes in the place of a suspended secretary; nobody is named where another is suspended.
    """

    name: ClassVar[str] = "suspend_member"
    member: str
    candidate: str
    tie: Literal["relative", "subordinate"]
    reason: Line
    acting: Key | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """A seated member, not yet suspended, and a candidate who is registered."""
        member = case.before.member(self.member)
        if member is None:
            yield Finding("commission.unknown_member", ("member",), {"key": self.member})
        elif member.suspended_reason is not None:
            yield Finding("commission.already_suspended", ("member",))
        candidate = case.before.candidate(self.candidate)
        if candidate is None:
            yield Finding("candidate.unknown", ("candidate",), {"key": self.candidate})
        elif candidate.state != "registered":
            yield Finding("commission.suspended_early", ("candidate",))
        yield from self._acting(case.before)

    def _acting(self, before: Situation) -> Iterator[Finding]:
        """A plain member takes over from the secretary, or from whoever acts as one; else nobody does."""
        left = before.acting("secretary")
        needed = left is not None and left.key == self.member
        named = before.member(self.acting) if self.acting is not None else None
        free = named is not None and named.role == "member" and named.suspended_reason is None
        if needed != (self.acting is not None) or (needed and (not free or self.acting == self.member)):
            yield Finding("commission.acting_secretary", ("acting",))

    def effect(self, desk: Desk) -> None:
        """The member's row says why and for which candidate."""
        row = desk.session.get_one(tables.Member, self.member)
        row.suspended_reason = clean(self.reason)
        row.suspended_tie = self.tie
        row.suspended_for = self.candidate
        desk.session.add(row)
        if self.acting is not None:
            desk.session.merge(tables.Setting(id=ACTING_SECRETARY, value=self.acting))


class ReturnMember(Act):
    """Let a suspended member back, once the candidate is out or the campaign is over (Art. 20.9)."""

    name: ClassVar[str] = "return_member"
    member: str

    def check(self, case: Case) -> Iterator[Finding]:
        """A suspended member whose candidate is out, or takes part in no campaign any more."""
        member = case.before.member(self.member)
        if member is None:
            yield Finding("commission.unknown_member", ("member",), {"key": self.member})
        elif member.suspended_reason is None:
            yield Finding("commission.not_suspended", ("member",))
        elif not campaign_over(case.before) and any(
            one.key == member.suspended_for for one in case.before.registered()
        ):
            yield Finding("commission.candidate_stands", ("member",))

    def effect(self, desk: Desk) -> None:
        """The suspension is over; the journal keeps it."""
        row = desk.session.get_one(tables.Member, self.member)
        row.suspended_reason = row.suspended_tie = row.suspended_for = None
        desk.session.add(row)
        if row.role == "secretary" and ACTING_SECRETARY in desk.case.before.settings:
            desk.session.delete(desk.session.get_one(tables.Setting, ACTING_SECRETARY))


class HoldMeeting(Act):
    """Hold a meeting of the commission: number, place, who is present, agenda (Art. 20.4).

    `others` are those present besides the members, `spoke` who took the floor and on what.
    """

    name: ClassVar[str] = "hold_meeting"
    number: Whole
    place: TextData
    present: tuple[str, ...]
    agenda: TextData
    others: TextData | None = None
    spoke: ParagraphData | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """Five of seven present; members only, none suspended; numbers in order."""
        before = case.before
        if not before.members:
            yield Finding("commission.not_seated")
            return
        last = max((meeting.number for meeting in before.meetings), default=0)
        if self.number <= last:
            yield Finding("commission.meeting_number", ("number",), {"last": last})
        if len(set(self.present)) != len(self.present):
            yield Finding("commission.present_twice", ("present",))
        for index, key in enumerate(self.present):
            member = before.member(key)
            if member is None:
                yield Finding("commission.unknown_member", (f"present.{index}",), {"key": key})
            elif member.suspended_reason is not None:
                yield Finding("commission.suspended", (f"present.{index}",), {"key": key})
        present, members = len(set(self.present)), len(before.members)
        if not quorum.commission_has_quorum(present, members):
            yield Finding("commission.quorum", ("present",), {"present": present, "members": members})
        yield from self._fortnight(case)

    def _fortnight(self, case: Case) -> Iterator[Finding]:
        """Meetings at least once a fortnight: said where a longer gap lies behind this one (Art. 20.3)."""
        held = [meeting.day for meeting in case.before.meetings]
        gap = (case.happened.date() - max(held)).days if held else 0
        if gap > FORTNIGHT:
            yield Finding("commission.fortnight", (), {"days": gap})

    def effect(self, desk: Desk) -> None:
        """The meeting and a row for each member present."""
        desk.session.add(
            tables.CommissionMeeting(
                id=self.number,
                day=desk.case.happened.date().isoformat(),
                place_kk=clean(self.place.kk),
                place_ru=clean(self.place.ru),
                agenda_kk=clean(self.agenda.kk),
                agenda_ru=clean(self.agenda.ru),
                others_kk=clean(self.others.kk) if self.others else None,
                others_ru=clean(self.others.ru) if self.others else None,
                spoke_kk=clean(self.spoke.kk) if self.spoke else None,
                spoke_ru=clean(self.spoke.ru) if self.spoke else None,
            )
        )
        desk.session.flush()
        for key in sorted(self.present):
            desk.session.add(
                tables.MeetingPresence(id=f"{self.number}:{key}", meeting=self.number, member=key)
            )


def check_decision(case: Case, decision: DecisionData) -> Iterator[Finding]:
    """A number of its own, a meeting of that day and four of seven votes (Art. 20.4-5)."""
    if case.before.decision(clean(decision.number)) is not None:
        yield Finding("decision.number_taken", ("decision.number",), {"number": decision.number})
    yield from check_vote(case, decision, "decision")


def check_vote(case: Case, vote: VoteData, path: str) -> Iterator[Finding]:
    """A vote was taken at a meeting of that day, and four of seven decided (Art. 20.4-5)."""
    before = case.before
    meeting = next((held for held in before.meetings if held.number == vote.meeting), None)
    if meeting is None:
        yield Finding("decision.no_meeting", (f"{path}.meeting",), {"meeting": vote.meeting})
        return
    if meeting.day != case.happened.date():
        held = meeting.day.isoformat()
        yield Finding("decision.day", (f"{path}.meeting",), {"meeting": meeting.number, "day": held})
    votes = (vote.in_favour, vote.against, vote.abstained)
    if not quorum.votes_add_up(*votes, len(meeting.present)):
        fields = tuple(f"{path}.{name}" for name in ("in_favour", "against", "abstained"))
        yield Finding("decision.votes", fields, {"votes": sum(votes), "present": len(meeting.present)})
    members = len(before.members)
    if not quorum.commission_decides(vote.in_favour, members):
        fields = (f"{path}.in_favour",)
        yield Finding("decision.majority", fields, {"votes": vote.in_favour, "members": members})
    if vote.dissent_by is not None and vote.dissent_by not in meeting.present:
        yield Finding("commission.unknown_member", (f"{path}.dissent_by",), {"key": vote.dissent_by})


def write_decision(desk: Desk, decision: DecisionData, kind: str) -> str:
    """The decision's row; its number, which is its key."""
    number = clean(decision.number)
    desk.session.add(
        tables.Decision(
            id=number,
            meeting=decision.meeting,
            kind=kind,
            day=desk.case.happened.date().isoformat(),
            in_favour=decision.in_favour,
            against=decision.against,
            abstained=decision.abstained,
            members=len(desk.case.before.members),
            dissent_by=decision.dissent_by,
        )
    )
    desk.session.flush()
    return number
