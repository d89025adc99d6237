"""Appeals of candidates and challenges of an invalidation, and their answers (D1485 p.20, 54)."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from core.acts.base import Act, Case, Day, Desk, Flag, Line, ParagraphData, Whole, clean
from core.acts.nomination import STANDING
from core.acts.registration import in_last_days, move, next_decision, supersede_ballot
from core.acts.validity import SUBJECT as INVALIDATION
from core.acts.validity import is_invalid
from core.record import tables
from core.record.situation import Appeal, Candidate, CandidateDecision, Situation
from core.rules import calendar, people
from core.rules.findings import Finding
from core.rules.procedure import Procedure

BACK = {"refuse": "nominated", "cancel": "registered"}
"""What a candidate is again when the decision against them is set aside."""
SET_ASIDE = {"nominated": "refusal", "registered": "cancellation"}
"""The paper of the decision that no longer holds."""


class RecordAppeal(Act):
    """Record an appeal against a refusal or cancellation, or a challenge of an invalidation."""

    name: ClassVar[str] = "record_appeal"
    subject: str
    body: str
    day: Day
    content: ParagraphData

    def check(self, case: Case) -> Iterator[Finding]:
        """Against a decision that stands, to a body of the rule set, in its term or late."""
        decided = contested_at(case.before, self.subject)
        if decided is None:
            yield Finding("appeal.nothing", ("subject",))
            return
        to, citation = receivers(case.procedure, self.subject)
        if self.body not in to:
            lawful = case.procedure.body(to[0])
            yield Finding("appeal.body", ("body",), {"lawful": lawful}, citation)
        if not decided.date() <= self.day <= case.happened.date():
            yield Finding("appeal.day", ("day",), {"decided": f"{decided:%d.%m.%Y}"})
        if any(one.body == self.body for one in pending(case.before) if one.subject == self.subject):
            yield Finding("appeal.pending", ("body",))
        yield from self._term(case, decided)

    def _term(self, case: Case, decided: datetime) -> Iterator[Finding]:
        """The candidate's three days; the ten days of a challenge are only shown (D1485 p.54)."""
        filed = case.midnight(self.day)
        if self.subject != INVALIDATION:
            due = calendar.appeal_deadline(case.procedure, decided, case.zone)
            yield from case.in_time("appeal", due, filed)
            return
        ends = calendar.deadline_after(case.procedure, "invalidation_challenge", decided, case.zone)
        if ends is not None and filed >= ends:
            citation = case.procedure.invalidation.challenge_citation
            yield Finding("appeal.challenge_term", ("day",), {}, citation)

    def effect(self, desk: Desk) -> None:
        """The appeal, against the last decision on its subject."""
        candidate = desk.case.before.candidate(self.subject)
        desk.session.add(
            tables.Appeal(
                id=len(desk.case.before.appeals) + 1,
                subject=self.subject,
                against=len(candidate.decisions) if candidate else None,
                body=self.body,
                day=self.day.isoformat(),
                content_kk=clean(self.content.kk),
                content_ru=clean(self.content.ru),
                at=desk.case.happened.isoformat(),
            )
        )


class RecordAppealAnswer(Act):
    """Record the answer to an appeal; one that grants it brings the candidate back (D1485 p.20)."""

    name: ClassVar[str] = "record_appeal_answer"
    appeal: Whole
    number: Line
    day: Day
    granted: Flag
    text: ParagraphData

    def rests_after(self, case: Case) -> datetime | None:
        """The appeal."""
        return next((one.at for one in case.before.appeals if one.number == self.appeal), None)

    def check(self, case: Case) -> Iterator[Finding]:
        """To an appeal that waits, in five days where the Rules say so; nobody comes back too late."""
        appeal = next((one for one in case.before.appeals if one.number == self.appeal), None)
        if appeal is None:
            yield Finding("appeal_answer.unknown", ("appeal",), {"number": self.appeal})
            return
        if appeal.answer is not None:
            yield Finding("appeal_answer.answered", ("appeal",), {"number": self.appeal})
        if not appeal.day <= self.day <= case.happened.date():
            yield Finding("appeal_answer.day", ("day",), {"filed": f"{appeal.day:%d.%m.%Y}"})
        if appeal.subject != INVALIDATION:
            due = calendar.answer_deadline(case.procedure, case.midnight(appeal.day), case.zone)
            citation = case.procedure.appeal.citation
            yield from case.in_time("appeal_answer", due, case.midnight(self.day), citation)
            yield from self._back(case, appeal)

    def _back(self, case: Case, appeal: Appeal) -> Iterator[Finding]:
        contested = contested_decision(case.before, appeal)
        if not self.granted or contested is None:
            return
        if case.before.votes:
            yield Finding("appeal_answer.ballot_given", ("granted",), {}, case.procedure.residual.citation)
        elif contested.kind == "cancel" and in_last_days(case):
            yield Finding("appeal_answer.too_late", ("granted",), {}, case.procedure.withdrawal.citation)
        elif (anew := named_anew(case.before, appeal.subject)) is not None:
            name = anew.person.kk.full
            yield Finding(
                "appeal_answer.named_anew", ("granted",), {"name": name}, case.procedure.appeal.citation
            )

    def effect(self, desk: Desk) -> None:
        """The answer; where it is granted, the decision set aside, a new certificate, a ballot superseded."""
        desk.session.add(
            tables.AppealAnswer(
                id=self.appeal,
                number=clean(self.number),
                day=self.day.isoformat(),
                granted=int(self.granted),
                text_kk=clean(self.text.kk),
                text_ru=clean(self.text.ru),
                at=desk.case.happened.isoformat(),
            )
        )
        before = desk.case.before
        appeal = next(one for one in before.appeals if one.number == self.appeal)
        contested = contested_decision(before, appeal)
        if self.granted and contested is not None:
            self._reinstate(desk, appeal, BACK[contested.kind])

    def _reinstate(self, desk: Desk, appeal: Appeal, state: str) -> None:
        """Back as before; who was named anew meanwhile stands by the new nomination, and only once."""
        desk.supersede(SET_ASIDE[state], appeal.subject)
        if named_anew(desk.case.before, appeal.subject) is not None:
            return
        desk.session.add(
            tables.CandidateDecision(
                id=next_decision(desk.case),
                candidate=appeal.subject,
                kind="reinstate",
                body=appeal.body,
                outside_number=clean(self.number),
                outside_day=self.day.isoformat(),
                at=desk.case.happened.isoformat(),
            )
        )
        move(desk, appeal.subject, state)
        if state == "registered":
            supersede_ballot(desk)
            desk.issue("certificate", appeal.subject)


def contested_at(situation: Situation, subject: str) -> datetime | None:
    """When the decision was taken that may be appealed: None where there is none that stands."""
    if subject == INVALIDATION:
        declared = situation.invalidation
        return declared.at if declared is not None and is_invalid(situation) else None
    candidate = situation.candidate(subject)
    last = candidate.decisions[-1] if candidate and candidate.decisions else None
    return last.at if last is not None and last.kind in BACK else None


def contested_decision(situation: Situation, appeal: Appeal) -> CandidateDecision | None:
    """The decision an appeal is against, as long as it is the last one on the candidate."""
    candidate = situation.candidate(appeal.subject)
    if candidate is None or appeal.against != len(candidate.decisions):
        return None
    last = candidate.decisions[-1]
    return last if last.kind in BACK else None


def named_anew(situation: Situation, key: str) -> Candidate | None:
    """The later candidacy of the same person, where one stands."""
    first = situation.candidate(key)
    if first is None:
        return None
    return next(
        (
            one
            for one in situation.candidates
            if one.key != key
            and one.state in STANDING
            and people.same_name(one.person, first.person)
            and one.birth_day == first.birth_day
        ),
        None,
    )


def pending(situation: Situation) -> tuple[Appeal, ...]:
    """The appeals that wait for an answer."""
    return tuple(one for one in situation.appeals if one.answer is None)


def receivers(procedure: Procedure, subject: str) -> tuple[tuple[str, ...], str]:
    """The bodies an appeal may go to, and the point that says so."""
    if subject == INVALIDATION:
        return procedure.invalidation.challenge_to, procedure.invalidation.challenge_citation
    return procedure.appeal.to, procedure.appeal.citation
