"""The ballot, ballots given out and left over (D1485 p.8.3, 45; Art. 37-43)."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator

from core.acts.base import Act, Case, Data, DecisionData, Desk, Flag, Moment, Whole
from core.acts.commission import check_decision, write_decision
from core.acts.extension import extension_owed
from core.acts.validity import still_valid
from core.record import tables
from core.rules import meeting as quorum
from core.rules import people
from core.rules.findings import Finding


def _whole(value: object) -> object:
    """One or two as a whole number; true and 1.0 equal one in Python, and are none here."""
    if type(value) is not int:
        raise ValueError("not a whole number")
    return value


NEVER_ISSUE = frozenset({"chair", "secretary"})
Round = Annotated[Literal[1, 2], BeforeValidator(_whole)]


class ApproveBallot(Act):
    """Approve the ballot's text and its print run (D1485 p.8.3; Art. 37).

    The program sets the names: every registered candidate and no one else, or the two of a second vote.
    """

    name: ClassVar[str] = "approve_ballot"
    round: Round
    print_run: Whole
    decision: DecisionData

    def rests_after(self, case: Case) -> datetime | None:
        """The last decision on a candidate; for a second vote its calling."""
        called = case.before.second_vote
        if self.round == 2:
            return called.at if called is not None else None
        return max((d.at for one in case.before.candidates for d in one.decisions), default=None)

    def check(self, case: Case) -> Iterator[Finding]:
        """Names there are; registration is over; the run fits the list and its reserve."""
        before = case.before
        yield from still_valid(case)
        yield from check_decision(case, self.decision)
        if before.ballot(self.round) is not None:
            yield Finding("ballot.approved", ("round",), {"round": self.round})
        if self.round == 2:
            yield from second_vote_called(case)
        elif not before.registered():
            yield Finding("ballot.no_candidates")
        registration = case.window("registration")
        if self.round == 1 and registration and registration.closes and case.happened < registration.closes:
            yield Finding("ballot.registration_open", (), {"closes": registration.closes.isoformat()})
        elif self.round == 1:
            yield from extension_owed(case)
        electors = len(before.electors)
        if not electors:
            yield Finding("electors.empty")
            return
        reserve = quorum.ballot_reserve(case.procedure, electors)
        figures = {"print_run": self.print_run, "electors": electors, "reserve": reserve}
        if self.print_run < electors:
            yield Finding("ballot.too_few", ("print_run",), figures)
        elif self.print_run > electors + reserve:
            yield Finding("ballot.print_run", ("print_run",), figures, case.procedure.ballot.citation)

    def effect(self, desk: Desk) -> None:
        """The ballot, its lines in Kazakh alphabetical order, and P13."""
        number = write_decision(desk, self.decision, "ballot")
        from sqlmodel import select  # noqa: PLC0415  the classes are loaded when an act writes

        made = len(desk.session.exec(select(tables.Ballot)).all())
        desk.session.add(
            tables.Ballot(
                id=made + 1,
                round=self.round,
                decision=number,
                print_run=self.print_run,
                superseded=0,
                at=desk.case.happened.isoformat(),
            )
        )
        desk.session.flush()
        for position, key in enumerate(self._names(desk.case), start=1):
            desk.session.add(
                tables.BallotLine(
                    id=f"{made + 1}:{position}", ballot=made + 1, position=position, candidate=key
                )
            )
        desk.issue("ballot", str(self.round))

    def _names(self, case: Case) -> list[str]:
        standing = case.before.registered()
        if self.round == 2:
            first = case.before.vote(1)
            two = first.result.who if first and first.result else ()
            standing = tuple(candidate for candidate in standing if candidate.key in two)
        return [
            candidate.key for candidate in sorted(standing, key=lambda one: people.name_key(one.person.kk))
        ]


class GivenData(Data):
    """A ballot given to a deputy; `replaced` when a spoilt one was exchanged for a new one."""

    elector: Whole
    issued_by: str
    replaced: Flag = False


class SignOutBallots(Act):
    """Sign out the ballots: one act when the voting closes, sorted by number, one time (Art. 41).

    `urn_sealed_at` tells when the urn was shown empty and sealed for this voting; for the first one the
    meeting's opening has told it already (Art. 40.4).
    """

    name: ClassVar[str] = "sign_out_ballots"
    round: Round
    voting_opened_at: Moment
    urn_sealed_at: Moment | None = None
    given: tuple[GivenData, ...]

    def rests_after(self, case: Case) -> datetime | None:
        """The ballot's approval."""
        ballot = case.before.ballot(self.round)
        return ballot.at if ballot is not None else None

    def check(self, case: Case) -> Iterator[Finding]:
        """To deputies present, once each, never by the chair or the secretary, within the print run."""
        before = case.before
        yield from case.inside("vote")
        yield from still_valid(case)
        if before.meeting is None:
            yield Finding("meeting.not_open")
            return
        if before.vote(self.round) is not None:
            yield Finding("signing_out.done", ("round",), {"round": self.round})
        ballot = before.ballot(self.round)
        if ballot is None:
            yield Finding("signing_out.no_ballot", ("round",), {"round": self.round})
        else:
            used = len(self.given) + sum(one.replaced for one in self.given)
            if used > ballot.print_run:
                yield Finding("signing_out.run", ("given",), {"used": used, "print_run": ballot.print_run})
        opened = case.local(self.voting_opened_at)
        if not before.meeting.opened_at <= opened <= case.happened:
            yield Finding("signing_out.times", ("voting_opened_at",))
        yield from self._urn(case, opened)
        yield from self._given(case, frozenset(before.meeting.present))

    def _urn(self, case: Case, opened: datetime) -> Iterator[Finding]:
        """Sealed before each voting anew, half an hour before it begins (Art. 40.4)."""
        sealed = self._sealed(case)
        first = case.before.vote(1)
        counted = first.protocol.signed_at if self.round == 2 and first and first.protocol else None
        if sealed is None or sealed > opened or (counted is not None and sealed < counted):
            yield Finding("signing_out.urn", ("urn_sealed_at",))
        elif opened - sealed < timedelta(minutes=30):
            yield Finding("signing_out.urn_late", ("urn_sealed_at",))

    def _sealed(self, case: Case) -> datetime | None:
        if self.urn_sealed_at is not None:
            return case.local(self.urn_sealed_at)
        meeting = case.before.meeting
        return meeting.urn_sealed_at if meeting is not None and self.round == 1 else None

    def _given(self, case: Case, present: frozenset[int]) -> Iterator[Finding]:
        times = Counter(one.elector for one in self.given)
        for index, one in enumerate(self.given):
            where = f"given.{index}"
            if one.elector not in present:
                yield Finding("signing_out.not_present", (f"{where}.elector",), {"number": one.elector})
            if times[one.elector] > 1:
                yield Finding("signing_out.twice", (f"{where}.elector",), {"number": one.elector})
            member = case.before.member(one.issued_by)
            if member is None or member.suspended_reason is not None:
                yield Finding("signing_out.unknown_issuer", (f"{where}.issued_by",), {"key": one.issued_by})
            elif member.role in NEVER_ISSUE:
                yield Finding("signing_out.issuer", (f"{where}.issued_by",), {"name": member.person.kk.full})

    def effect(self, desk: Desk) -> None:
        """Who was given a ballot and by whom; nothing of when or what for."""
        desk.session.add(
            tables.SigningOut(
                id=self.round,
                meeting=desk.case.before.meeting.attempt if desk.case.before.meeting else 1,
                urn_sealed_at=(self._sealed(desk.case) or desk.case.happened).isoformat(),
                voting_opened_at=desk.case.local(self.voting_opened_at).isoformat(),
                voting_closed_at=desk.case.happened.isoformat(),
            )
        )
        desk.session.flush()
        for one in sorted(self.given, key=lambda given: given.elector):
            desk.session.add(
                tables.Participation(
                    id=f"{self.round}:{one.elector}",
                    round=self.round,
                    elector=one.elector,
                    issued_by=one.issued_by,
                    replaced=int(one.replaced),
                )
            )


class CancelUnused(Act):
    """Cancel the unused ballots: after closing, before the urn is opened (Art. 43.4)."""

    name: ClassVar[str] = "cancel_unused"
    round: Round
    number: Whole

    def check(self, case: Case) -> Iterator[Finding]:
        """Once, after the voting, and as many as the ledger leaves."""
        yield from still_valid(case)
        vote = case.before.vote(self.round)
        ballot = case.before.ballot(self.round)
        if vote is None or ballot is None:
            yield Finding("unused.no_vote", ("round",), {"round": self.round})
            return
        if vote.unused is not None:
            yield Finding("unused.done", ("round",), {"round": self.round})
        if vote.entries:
            yield Finding("unused.counted", ("round",))
        if case.happened < vote.voting_closed_at:
            yield Finding("unused.times", ("happened",))
        used = len(vote.given) + sum(one.replaced for one in vote.given)
        left = ballot.print_run - used
        if self.number < 0:
            yield Finding("unused.number", ("number",), {"number": self.number})
        elif self.number != left:
            yield Finding(
                "unused.ledger",
                ("number",),
                {"number": self.number, "left": left, "print_run": ballot.print_run, "used": used},
            )

    def effect(self, desk: Desk) -> None:
        """The number and the moment, and the act that the members sign."""
        desk.session.add(tables.Unused(id=self.round, number=self.number, at=desk.case.happened.isoformat()))
        desk.issue("unused", str(self.round))


def second_vote_called(case: Case) -> Iterator[Finding]:
    """A second vote follows only from a result that calls for one (D1485 p.45)."""
    first = case.before.vote(1)
    if first is None or first.result is None or first.result.kind != "second_vote":
        yield Finding("ballot.no_second_vote", ("round",))
    elif case.before.second_vote is None:
        yield Finding("ballot.second_vote_not_called", ("round",))
