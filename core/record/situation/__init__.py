"""The record as one frozen value. Checks, papers and pages read a `Situation`; no live row leaves this room.

Moments are aware and local to the district; days are dates. What lies in the vault is opened here
(addresses, numbers), so a situation is for the office and its window, never for a public copy.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from core.record.situation.candidates import (
    Appeal,
    AppealAnswer,
    BarredPerson,
    Candidate,
    CandidateDecision,
    ConformityVote,
    FiledPaper,
    Observer,
    Proxy,
    Requirement,
    Submission,
)
from core.record.situation.commission import (
    Account,
    Decision,
    Elector,
    ListRequest,
    Meeting,
    Member,
)
from core.record.situation.election import (
    Correction,
    Election,
    Extension,
    Unit,
    Window,
)
from core.record.situation.office import (
    Appointment,
    Dismissal,
    EntryIntoOffice,
    MandateEnd,
    Presentation,
    Resignation,
    Winner,
)
from core.record.situation.register import (
    Handover,
    Lateness,
    Notice,
    Paper,
    Printing,
    Scan,
)
from core.record.situation.vote import (
    Ballot,
    CountEntry,
    Counting,
    CountProtocol,
    ElectorsMeeting,
    GivenBallot,
    Invalidation,
    MeetingCall,
    MeetingClosing,
    Recount,
    RepeatElection,
    Result,
    Ruling,
    SecondVote,
    Signature,
    Statement,
    Vote,
)
from core.rules.bilingual import Text

ACTING_SECRETARY = "acting_secretary"
"""The setting that names who acts as secretary while the secretary is suspended, by key."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything recorded about the election, as it stands. `election` is None in an empty file."""

    election: Election | None = None
    letterhead: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}))
    calendar: Mapping[str, Window] = field(default_factory=lambda: MappingProxyType({}))
    members: tuple[Member, ...] = ()
    electors: tuple[Elector, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    decisions: tuple[Decision, ...] = ()
    submissions: tuple[Submission, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    notices: tuple[Notice, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    meetings_of_electors: tuple[ElectorsMeeting, ...] = ()
    meeting_calls: tuple[MeetingCall, ...] = ()
    votes: tuple[Vote, ...] = ()
    statements: tuple[Statement, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    second_vote: SecondVote | None = None
    winner: Winner | None = None
    presentation: Presentation | None = None
    further_presentations: tuple[Presentation, ...] = ()
    appointment: Appointment | None = None
    papers: tuple[Paper, ...] = ()
    handovers: tuple[Handover, ...] = ()
    lateness: tuple[Lateness, ...] = ()
    extensions: tuple[Extension, ...] = ()
    corrections: tuple[Correction, ...] = ()
    settings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    own_wording: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    list_requests: tuple[ListRequest, ...] = ()
    accounts: tuple[Account, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    proxies: tuple[Proxy, ...] = ()
    observers: tuple[Observer, ...] = ()
    barred: tuple[BarredPerson, ...] = ()
    invalidation: Invalidation | None = None
    repeat_election: RepeatElection | None = None
    entry_into_office: EntryIntoOffice | None = None
    resignations: tuple[Resignation, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    mandate_end: MandateEnd | None = None
    printings: tuple[Printing, ...] = ()
    scans: tuple[Scan, ...] = ()

    @property
    def meeting(self) -> ElectorsMeeting | None:
        """The electors' meeting that votes; one closed without a vote stays in `meetings_of_electors`."""
        return next((one for one in reversed(self.meetings_of_electors) if one.votes), None)

    def member(self, key: str) -> Member | None:
        """The member of that key."""
        return next((member for member in self.members if member.key == key), None)

    def candidate(self, key: str) -> Candidate | None:
        """The candidate of that key."""
        return next((candidate for candidate in self.candidates if candidate.key == key), None)

    def elector(self, number: int) -> Elector | None:
        """The deputy of that number on the list."""
        return next((elector for elector in self.electors if elector.number == number), None)

    def decision(self, number: str) -> Decision | None:
        """The decision of that number."""
        return next((decision for decision in self.decisions if decision.number == number), None)

    def vote(self, round_: int) -> Vote | None:
        """The first or the second vote."""
        return next((vote for vote in self.votes if vote.round == round_), None)

    def ballot(self, round_: int) -> Ballot | None:
        """The ballot in force for a round."""
        return next((ballot for ballot in self.ballots if ballot.round == round_), None)

    def registered(self) -> tuple[Candidate, ...]:
        """The candidates who stand."""
        return tuple(candidate for candidate in self.candidates if candidate.state == "registered")

    def with_role(self, role: str) -> Member | None:
        """The member who holds a role."""
        return next((member for member in self.members if member.role == role), None)

    def acting(self, role: str) -> Member | None:
        """Who acts in a role: its holder; while that one is suspended, the deputy chair for the chair, and
        for the secretary the member whom the suspension named (Art. 20.9).
        """
        holder = self.with_role(role)
        if holder is None or holder.suspended_reason is None:
            return holder
        if role == "chair":
            return self.acting("deputy_chair")
        return self.member(self.settings.get(ACTING_SECRETARY, "")) if role == "secretary" else None

    def ruling(self, question: str) -> Ruling | None:
        """The ruling that holds for a question: the last one."""
        return next((ruling for ruling in reversed(self.rulings) if ruling.question == question), None)


__all__ = [
    "Account",
    "Appeal",
    "AppealAnswer",
    "Appointment",
    "Ballot",
    "BarredPerson",
    "Candidate",
    "CandidateDecision",
    "ConformityVote",
    "Correction",
    "CountEntry",
    "CountProtocol",
    "Counting",
    "Decision",
    "Dismissal",
    "Election",
    "Elector",
    "ElectorsMeeting",
    "EntryIntoOffice",
    "Extension",
    "FiledPaper",
    "GivenBallot",
    "Handover",
    "Invalidation",
    "Lateness",
    "ListRequest",
    "MandateEnd",
    "Meeting",
    "MeetingCall",
    "MeetingClosing",
    "Member",
    "Notice",
    "Observer",
    "Paper",
    "Presentation",
    "Printing",
    "Proxy",
    "Recount",
    "RepeatElection",
    "Requirement",
    "Resignation",
    "Result",
    "Ruling",
    "Scan",
    "SecondVote",
    "Signature",
    "Situation",
    "Statement",
    "Submission",
    "Unit",
    "Vote",
    "Window",
    "Winner",
]
