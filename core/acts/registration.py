"""Registration, refusal, cancellation and withdrawal of a candidate (D1485 p.18-23)."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Day, DecisionData, Desk, MaybeLine, ParagraphData, clean
from core.acts.commission import check_decision, write_decision
from core.acts.nomination import STANDING, named_at, nominated, old_enough
from core.record import tables
from core.record.situation import Candidate, Situation
from core.rules import people
from core.rules import registration as rules
from core.rules.findings import Finding


class OnCandidate(Act):
    """A decision on a candidate, by the district commission (D1485 p.8, 19).

    Where the Central Election Commission registered itself, `body` says so and `outside_number` and
    `outside_day` are its decision's; ours is not needed.
    """

    candidate: str
    body: Literal["commission", "cec"] = "commission"
    decision: DecisionData | None = None
    outside_number: MaybeLine = ""
    outside_day: Day | None = None

    def rests_after(self, case: Case) -> datetime | None:
        """The submission, or the last decision on the candidate."""
        return last_said(case.before, self.candidate)

    def rests_on(self, case: Case) -> Iterator[Finding]:
        """Our decision with its vote, or the number of the Central Election Commission's."""
        if self.body == "commission":
            if self.decision is None:
                yield Finding("decision.missing", ("decision",))
            else:
                yield from check_decision(case, self.decision)
        elif not self.outside_number.strip() or self.outside_day is None:
            yield Finding("decision.outside_number", ("outside_number", "outside_day"))
        elif self.outside_day > case.happened.date():
            yield Finding("decision.outside_number", ("outside_day",))

    def decide(
        self,
        desk: Desk,
        kind: str,
        state: str,
        ground: str | None = None,
        facts: ParagraphData | None = None,
    ) -> None:
        """Write the decision and the candidate's new state."""
        number = None
        if self.body == "commission" and self.decision is not None:
            number = write_decision(desk, self.decision, kind)
        desk.session.add(
            tables.CandidateDecision(
                id=next_decision(desk.case),
                candidate=self.candidate,
                kind=kind,
                body=self.body,
                decision=number,
                outside_number=clean(self.outside_number) or None,
                outside_day=self.outside_day.isoformat() if self.outside_day else None,
                ground=ground,
                facts_kk=clean(facts.kk) if facts else None,
                facts_ru=clean(facts.ru) if facts else None,
                at=desk.case.happened.isoformat(),
            )
        )
        move(desk, self.candidate, state)


class RegisterCandidate(OnCandidate):
    """Register a candidate; the certificate is issued with the decision (D1485 p.8, 19, 21)."""

    name: ClassVar[str] = "register_candidate"

    def check(self, case: Case) -> Iterator[Finding]:
        """In the window, papers whole, conformity established, not on the commission."""
        yield from _in_window(case, self.candidate)
        yield from nominated(case, self.candidate)
        yield from self.rests_on(case)
        candidate = case.before.candidate(self.candidate)
        if candidate is None:
            return
        yield from _papers_whole(case, candidate)
        yield from _conforms(case, candidate)
        yield from old_enough(case, candidate)
        if any(people.namesakes(member.person, candidate.person) for member in case.before.members):
            yield Finding("candidate.on_commission", ("candidate",), {"name": candidate.person.kk.full})

    def effect(self, desk: Desk) -> None:
        """The decision, the candidate's new state, P6 and P7; a ballot without that name is superseded."""
        self.decide(desk, "register", "registered")
        supersede_ballot(desk)
        if self.body == "commission":
            desk.issue("registration", self.candidate)
        desk.issue("certificate", self.candidate)


class RefuseCandidate(OnCandidate):
    """Refuse registration, on a lawful ground only; the candidate's appeal opens (D1485 p.19.3, 20)."""

    name: ClassVar[str] = "refuse_candidate"
    ground: str
    facts: ParagraphData

    def check(self, case: Case) -> Iterator[Finding]:
        """In the window, on a ground of the rule set."""
        yield from _in_window(case, self.candidate)
        yield from nominated(case, self.candidate)
        yield from lawful_ground(case, self.ground)
        yield from self.rests_on(case)

    def effect(self, desk: Desk) -> None:
        """The decision with its ground and facts, and P6 where it is ours."""
        self.decide(desk, "refuse", "refused", self.ground, self.facts)
        if self.body == "commission":
            desk.issue("refusal", self.candidate)


class CancelRegistration(OnCandidate):
    """Cancel the decision registering a candidate, on a lawful ground only (D1485 p.19.3)."""

    name: ClassVar[str] = "cancel_registration"
    ground: str
    facts: ParagraphData

    def check(self, case: Case) -> Iterator[Finding]:
        """A registered candidate, a ground of the rule set, no ballot given out yet, not in the last days."""
        candidate = case.before.candidate(self.candidate)
        yield from _known(candidate, self.candidate, frozenset({"registered"}))
        yield from _no_ballot_given(case)
        if in_last_days(case):
            yield Finding("cancel.too_late", ("happened",), {}, case.procedure.withdrawal.citation)
        yield from lawful_ground(case, self.ground)
        yield from self.rests_on(case)

    def effect(self, desk: Desk) -> None:
        """The decision, and P6 where it is ours; an approved ballot with that name is superseded."""
        self.decide(desk, "cancel", "cancelled", self.ground, self.facts)
        leave_papers(desk, self.candidate)
        if self.body == "commission":
            desk.issue("cancellation", self.candidate)


class Withdraw(Act):
    """Record a candidate's own written withdrawal, before registration or after it (D1485 p.22-23).

    After registration the commission's decision cancelling it stands with it (p.23).
    """

    name: ClassVar[str] = "withdraw"
    candidate: str
    day: Day
    decision: DecisionData | None = None

    def rests_after(self, case: Case) -> datetime | None:
        """The submission, or the last decision on the candidate."""
        return last_said(case.before, self.candidate)

    def check(self, case: Case) -> Iterator[Finding]:
        """Not once a ballot is given out, nor in the days the rule set bars; who decides if few are left."""
        yield from _known(case.before.candidate(self.candidate), self.candidate, STANDING)
        if self.day > case.happened.date():
            yield Finding("withdraw.day", ("day",))
        yield from _no_ballot_given(case)
        if in_last_days(case):
            yield Finding("withdraw.too_late", ("happened",), {}, case.procedure.withdrawal.citation)
        candidate = case.before.candidate(self.candidate)
        if self.decision is not None:
            yield from check_decision(case, self.decision)
        elif candidate is not None and candidate.state == "registered":
            yield Finding("withdraw.decision_needed", ("decision",))
        if candidate is not None and candidate.state in STANDING:
            yield from self._left(case)

    def _left(self, case: Case) -> Iterator[Finding]:
        """Who decides when nobody is left, and what follows when one is (D1485 p.15, 24, 45)."""
        others = [
            one for one in case.before.candidates if one.state in STANDING and one.key != self.candidate
        ]
        extension = case.procedure.extension
        if not others:
            unregistered = not any(one.decisions for one in case.before.candidates)
            rule = extension if unregistered else case.procedure.emptied
            yield Finding("withdraw.none_left", ("candidate",), {"rule": rule.rule}, rule.citation)
        elif len(others) < extension.registered_below:
            values = {"rule": extension.rule}
            yield Finding("withdraw.fewer_left", ("candidate",), values, extension.citation)
        elif len(others) == 1:
            yield Finding("withdraw.one_left", ("candidate",))

    def effect(self, desk: Desk) -> None:
        """The withdrawal; after registration P6; an approved ballot with that name is superseded."""
        move(desk, self.candidate, "withdrawn")
        desk.session.add(
            tables.Withdrawal(id=self.candidate, day=self.day.isoformat(), at=desk.case.happened.isoformat())
        )
        number = write_decision(desk, self.decision, "withdraw") if self.decision is not None else None
        leave_papers(desk, self.candidate)
        if number is not None and registered_by_us(desk.case.before.candidate(self.candidate)):
            desk.session.add(
                tables.CandidateDecision(
                    id=next_decision(desk.case),
                    candidate=self.candidate,
                    kind="withdraw",
                    body="commission",
                    decision=number,
                    at=desk.case.happened.isoformat(),
                )
            )
            desk.issue("cancellation", self.candidate)


def last_said(situation: Situation, key: str) -> datetime | None:
    """When the last decision on a candidate was taken, or the submission naming them received."""
    candidate = situation.candidate(key)
    if candidate is not None and candidate.decisions:
        return candidate.decisions[-1].at
    return named_at(situation, key)


def registered_by_us(candidate: Candidate | None) -> bool:
    """Whether a candidate stands by a decision of this commission, so that it cancels its own (p.19, 23)."""
    if candidate is None or candidate.state != "registered":
        return False
    made = [one for one in candidate.decisions if one.kind == "register"]
    return bool(made) and made[-1].body == "commission"


def move(desk: Desk, key: str, state: str) -> None:
    """Give a candidate a new state."""
    row = desk.session.get_one(tables.Candidate, key)
    row.state = state
    desk.session.add(row)


def leave_papers(desk: Desk, key: str) -> None:
    """Supersede the papers that name a person as standing who no longer does."""
    desk.supersede("registration", key)
    desk.supersede("certificate", key)
    ballot = desk.case.before.ballot(1)
    if ballot is not None and key in ballot.candidates:
        supersede_ballot(desk)


def supersede_ballot(desk: Desk) -> None:
    """Put an approved ballot out of force: the candidates are no longer those on it."""
    ballot = desk.case.before.ballot(1)
    if ballot is not None:
        row = desk.session.get_one(tables.Ballot, ballot.number)
        row.superseded = 1
        desk.session.add(row)
        desk.supersede("ballot", "1")


def next_decision(case: Case) -> int:
    """The key of the next decision on a candidate."""
    return 1 + sum(len(candidate.decisions) for candidate in case.before.candidates)


def in_last_days(case: Case) -> bool:
    """Whether these are the days before the vote in which nobody leaves or comes back (D130 p.26, 28)."""
    election = case.before.election
    return election is not None and rules.withdrawal_is_barred(
        case.procedure, election.vote_day, case.zone, case.happened
    )


def _in_window(case: Case, key: str) -> Iterator[Finding]:
    """In the window of registration, or later where an appeal has set a refusal aside (D1485 p.20)."""
    candidate = case.before.candidate(key)
    if candidate is None or not candidate.decisions or candidate.decisions[-1].kind != "reinstate":
        yield from case.inside("registration")


def _known(candidate: Candidate | None, key: str, states: frozenset[str]) -> Iterator[Finding]:
    if candidate is None:
        yield Finding("candidate.unknown", ("candidate",), {"key": key})
    elif candidate.state not in states:
        yield Finding("candidate.state", ("candidate",), {"state": candidate.state})


def _no_ballot_given(case: Case) -> Iterator[Finding]:
    if case.before.votes:
        yield Finding("withdraw.ballot_given", ("candidate",), {}, case.procedure.residual.citation)


def lawful_ground(case: Case, ground: str) -> Iterator[Finding]:
    """A ground of the rule set and no other (D1485 p.19.3)."""
    if rules.refusal_ground(case.procedure, ground) is None:
        yield Finding("candidate.ground", ("ground",), {"ground": ground})


def _papers_whole(case: Case, candidate: Candidate) -> Iterator[Finding]:
    """Every paper of the rule set's list is filed and without defect (D1485 p.17)."""
    for paper in rules.missing_papers(case.procedure, (one.kind for one in candidate.papers)):
        yield Finding(
            "candidate.paper_missing", (f"papers.{paper.key}",), {"paper": paper.name}, paper.citation
        )
    asked = {paper.key: paper for paper in case.procedure.papers}
    for filed in candidate.papers:
        if filed.defect is not None and filed.kind in asked:
            paper = asked[filed.kind]
            yield Finding(
                "candidate.paper_defect",
                (f"papers.{paper.key}",),
                {"paper": paper.name, "defect": filed.defect},
                paper.citation,
            )


def _conforms(case: Case, candidate: Candidate) -> Iterator[Finding]:
    """Every requirement was established and met (D1485 p.16)."""
    met = [one.requirement for one in candidate.requirements if one.met]
    established = {one.requirement for one in candidate.requirements}
    for requirement in rules.unmet_requirements(case.procedure, met):
        known = requirement.key in established
        code = "candidate.not_conforming" if known else "candidate.conformity_missing"
        where = (f"requirements.{requirement.key}",)
        yield Finding(code, where, {"requirement": requirement.name}, requirement.citation)
