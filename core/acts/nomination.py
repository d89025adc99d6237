"""Nomination: the submission, the papers of each person named, their conformity (D1485 p.12-17)."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from core.acts.base import (
    Act,
    Case,
    Data,
    Day,
    Desk,
    Flag,
    Key,
    Line,
    MaybeLine,
    PersonData,
    TextData,
    VoteData,
    Whole,
    clean,
)
from core.acts.commission import check_vote
from core.record import tables
from core.record.situation import Candidate, Situation
from core.rules import people, registration
from core.rules.findings import Finding

STANDING = frozenset({"nominated", "registered"})
RESERVED = frozenset({"valid", "in_box", "second_vote", "repeat", "clerk"})
"""Words that answer an open point, and so name no person."""


class NomineeData(Data):
    """A person named by a submission; what the law publishes about them, and what it does not."""

    key: Key
    person: PersonData
    birth_day: Day
    address: Line
    personal_number: MaybeLine = ""
    work: TextData
    settlement: TextData
    association: TextData | None = None
    nationality: TextData | None = None


class ReceiveSubmission(Act):
    """Receive the nominator's submission naming candidates (D1485 p.12-13)."""

    name: ClassVar[str] = "receive_submission"
    nominator: str
    number: Line
    day: Day
    candidates: tuple[NomineeData, ...]
    consultation: MaybeLine = ""

    def check(self, case: Case) -> Iterator[Finding]:
        """In the window; by the nominator that the rule set names; no one twice."""
        procedure, before = case.procedure, case.before
        yield from case.inside("nomination")
        if not before.members:
            yield Finding("commission.not_seated")
        if self.nominator != procedure.nomination.by:
            yield Finding(
                "submission.nominator",
                ("nominator",),
                {"nominator": self.nominator},
                procedure.nomination.citation,
            )
        if self.day > case.happened.date():
            yield Finding("submission.day", ("day",))
        if not self.candidates:
            yield Finding("submission.empty", ("candidates",))
        yield from self._persons(case)
        yield from self._barred(case)
        yield from self._as_the_rules_ask(case)

    def _as_the_rules_ask(self, case: Case) -> Iterator[Finding]:
        """After the consultation that the rule set names, and with a choice (D1485 p.12, D555 p.13)."""
        rule = case.procedure.nomination
        if rule.after is not None and not self.consultation.strip():
            yield Finding("submission.consultation", ("consultation",), {"after": rule.after}, rule.citation)
        standing = sum(one.state in STANDING for one in case.before.candidates)
        named = standing + len(self.candidates)
        if registration.too_few(case.procedure, named):
            values = {"named": named, "needed": rule.minimum}
            yield Finding("submission.fewer_than_two", ("candidates",), values, rule.citation)

    def _barred(self, case: Case) -> Iterator[Finding]:
        """Who broke the Rules in the first election does not stand in the repeat one (D1485 p.51)."""
        citation = case.procedure.repeat_election.violators_citation
        for index, nominee in enumerate(self.candidates):
            person, where = nominee.person.person(), (f"candidates.{index}.person",)
            values = {"name": person.kk.full}
            if any(people.same_name(one.person, person) for one in case.before.barred):
                yield Finding("candidate.barred", where, values, citation)
            elif any(people.namesakes(one.person, person) for one in case.before.barred):
                yield Finding("candidate.like_barred", where, values, citation)

    def _persons(self, case: Case) -> Iterator[Finding]:
        """Nobody twice; who withdrew or was refused may be named again when nomination is extended."""
        keys = {candidate.key for candidate in case.before.candidates}
        named = [
            (candidate.person, candidate.birth_day)
            for candidate in case.before.candidates
            if candidate.state in STANDING
        ]
        for index, nominee in enumerate(self.candidates):
            where = f"candidates.{index}"
            person, born = nominee.person.person(), nominee.birth_day
            if nominee.key in keys or nominee.key in RESERVED:
                yield Finding("candidate.key_taken", (f"{where}.key",), {"key": nominee.key})
            if any(people.same_name(one, person) and day == born for one, day in named):
                yield Finding("candidate.twice", (f"{where}.person",), {"name": person.kk.full})
            keys.add(nominee.key)
            named.append((person, born))
            if nominee.birth_day >= case.happened.date():
                yield Finding("candidate.birth_day", (f"{where}.birth_day",))
            if nominee.personal_number:
                yield from people.check_personal_number(
                    nominee.personal_number, f"{where}.personal_number", nominee.birth_day
                )

    def effect(self, desk: Desk) -> None:
        """The submission and a row for each person named; personal data go into the vault."""
        number = len(desk.case.before.submissions) + 1
        desk.session.add(
            tables.Submission(
                id=number,
                nominator=self.nominator,
                number=clean(self.number),
                day=self.day.isoformat(),
                consultation=clean(self.consultation) or None,
                received_at=desk.case.happened.isoformat(),
            )
        )
        desk.session.flush()
        for nominee in self.candidates:
            personal = clean(nominee.personal_number)
            desk.session.add(
                tables.Candidate(
                    id=clean(nominee.key),
                    submission=number,
                    state="nominated",
                    birth_year=nominee.birth_day.year,
                    birth_day_sealed=desk.seal(nominee.birth_day.isoformat()),
                    address_sealed=desk.seal(clean(nominee.address)),
                    personal_number_sealed=desk.seal(personal) if personal else None,
                    work_kk=clean(nominee.work.kk),
                    work_ru=clean(nominee.work.ru),
                    settlement_kk=clean(nominee.settlement.kk),
                    settlement_ru=clean(nominee.settlement.ru),
                    association_kk=clean(nominee.association.kk) if nominee.association else None,
                    association_ru=clean(nominee.association.ru) if nominee.association else None,
                    nationality_kk=clean(nominee.nationality.kk) if nominee.nationality else None,
                    nationality_ru=clean(nominee.nationality.ru) if nominee.nationality else None,
                    **nominee.person.columns(),
                )
            )


class FilePaper(Act):
    """File one of the papers that registration asks for, with its defect if any (D1485 p.17)."""

    name: ClassVar[str] = "file_paper"
    candidate: str
    kind: str
    number: MaybeLine = ""
    day: Day
    sheets: Whole = 1
    defect: Line | None = None

    def rests_after(self, case: Case) -> datetime | None:
        """The submission that names the candidate."""
        return named_at(case.before, self.candidate)

    def check(self, case: Case) -> Iterator[Finding]:
        """A paper of the rule set's list, for a candidate not yet decided upon."""
        yield from nominated(case, self.candidate)
        if self.kind not in {paper.key for paper in case.procedure.papers}:
            yield Finding("candidate_paper.kind", ("kind",), {"kind": self.kind})
        if self.day > case.happened.date():
            yield Finding("candidate_paper.day", ("day",))
        if self.sheets < 1:
            yield Finding("candidate_paper.sheets", ("sheets",))

    def effect(self, desk: Desk) -> None:
        """The paper's row; filed again, it replaces the earlier one (the journal keeps both).

        The number of the submission itself is public and stands with it; any other is a person's.
        """
        number = clean(self.number)
        public = {submission.paper_number for submission in desk.case.before.submissions}
        desk.session.merge(
            tables.CandidatePaper(
                id=f"{self.candidate}:{self.kind}",
                candidate=self.candidate,
                kind=self.kind,
                number_sealed=desk.seal(number) if number and number not in public else None,
                day=self.day.isoformat(),
                sheets=self.sheets,
                defect=clean(self.defect) if self.defect else None,
            )
        )


class RequirementData(Data):
    """One requirement: found met or not, and by what evidence."""

    requirement: str
    met: Flag
    evidence: Line


class EstablishConformity(Act):
    """Establish whether a candidate meets the requirements, each with its evidence (D1485 p.10-11, 16).

    `vote` is the commission's open vote on the protocol, printed on it; established anew, the last holds.
    """

    name: ClassVar[str] = "establish_conformity"
    candidate: str
    requirements: tuple[RequirementData, ...]
    vote: VoteData | None = None

    def rests_after(self, case: Case) -> datetime | None:
        """The submission that names the candidate."""
        return named_at(case.before, self.candidate)

    def check(self, case: Case) -> Iterator[Finding]:
        """Every requirement of the rule set; nobody under the age is found old enough."""
        yield from nominated(case, self.candidate)
        known = {requirement.key for requirement in case.procedure.requirements}
        given = [requirement.requirement for requirement in self.requirements]
        for index, key in enumerate(given):
            if key not in known:
                yield Finding("conformity.unknown", (f"requirements.{index}",), {"requirement": key})
        if set(given) >= known and len(set(given)) == len(given):
            candidate = case.before.candidate(self.candidate)
            if candidate is not None and any(
                one.requirement == "age" and one.met for one in self.requirements
            ):
                yield from old_enough(case, candidate)
        else:
            yield Finding(
                "conformity.incomplete", ("requirements",), {"given": len(given), "needed": len(known)}
            )
        if self.vote is not None:
            yield from check_vote(case, self.vote, "vote")

    def effect(self, desk: Desk) -> None:
        """A row for each requirement, its evidence in the vault: it names personal papers; and the vote."""
        self._vote(desk)
        for one in self.requirements:
            desk.session.merge(
                tables.Conformity(
                    id=f"{self.candidate}:{one.requirement}",
                    candidate=self.candidate,
                    requirement=one.requirement,
                    met=int(one.met),
                    evidence_sealed=desk.seal(clean(one.evidence)),
                    at=desk.case.happened.isoformat(),
                )
            )

    def _vote(self, desk: Desk) -> None:
        earlier = desk.session.get(tables.ConformityVote, self.candidate)
        if self.vote is None:
            if earlier is not None:
                desk.session.delete(earlier)
            return
        desk.session.merge(
            tables.ConformityVote(
                id=self.candidate,
                meeting=self.vote.meeting,
                in_favour=self.vote.in_favour,
                against=self.vote.against,
                abstained=self.vote.abstained,
                members=len(desk.case.before.members),
                dissent_by=self.vote.dissent_by,
                at=desk.case.happened.isoformat(),
            )
        )


def named_at(situation: Situation, key: str) -> datetime | None:
    """When the submission that names a candidate was received."""
    one = situation.candidate(key)
    if one is None:
        return None
    return next((made.received_at for made in situation.submissions if made.number == one.submission), None)


def nominated(case: Case, key: str) -> Iterator[Finding]:
    """The candidate is known and not yet decided upon."""
    candidate = case.before.candidate(key)
    if candidate is None:
        yield Finding("candidate.unknown", ("candidate",), {"key": key})
    elif candidate.state != "nominated":
        yield Finding("candidate.state", ("candidate",), {"state": candidate.state})


def old_enough(case: Case, candidate: Candidate) -> Iterator[Finding]:
    """Twenty-five years on the vote day (D1485 p.11)."""
    election = case.before.election
    if election is not None and candidate.birth_day is not None:
        yield from registration.check_age(case.procedure, candidate.birth_day, election.vote_day, "candidate")
