"""The election declared invalid, and the repeat election that ends a file (D1485 p.48-51, 54)."""

from collections.abc import Iterator
from datetime import datetime, time
from typing import ClassVar, Literal

from core.acts.base import Case, Data, Day, Desk, ParagraphData, clean
from core.acts.decided import OURS, Decided
from core.acts.validity import INVALID, SUBJECT, is_invalid, repeat_decided
from core.record import tables
from core.record.situation import Situation
from core.rules.findings import Finding
from core.rules.procedure import Procedure

REPEAT = "repeat_election"


class Invalidate(Decided):
    """Declare the election invalid, on a ground of the rule set (D1485 p.54, D130 p.59, D555 p.60).

    Whom the rule set names decides (`commission`), or a court or the higher commission that it obeys.
    Candidates may challenge the decision; a challenge granted sets it aside.
    """

    name: ClassVar[str] = "invalidate"
    body: Literal["commission", "higher_commission", "court"] = "commission"
    ground: str
    facts: ParagraphData

    def rests_after(self, case: Case) -> datetime | None:
        """The voting."""
        return min((vote.voting_closed_at for vote in case.before.votes), default=None)

    def check(self, case: Case) -> Iterator[Finding]:
        """After the voting began, before the office; a ground of the rule set; once."""
        before, citation = case.before, case.procedure.invalidation.citation
        if not before.votes:
            yield Finding("invalidation.no_vote", (), {}, citation)
        if is_invalid(before):
            yield Finding("invalidation.declared", (), {}, citation)
        if repeat_decided(before):
            yield Finding("election.ended", (), {}, case.procedure.repeat_election.citation)
        if in_office(before):
            yield Finding("invalidation.in_office", (), {}, citation)
        elif before.winner is not None and self.body == "commission":
            yield Finding("invalidation.winner_registered", ("body",), {}, citation)
        if self.ground not in {ground.key for ground in case.procedure.invalidation.grounds}:
            yield Finding("invalidation.ground", ("ground",), {"ground": self.ground}, citation)
        yield from self.rests_on(case, self._body(case.procedure))

    def _body(self, procedure: Procedure) -> str:
        return procedure.invalidation.by if self.body == "commission" else self.body

    def effect(self, desk: Desk) -> None:
        """The ground, the facts and the decision; an invalidation that was set aside gives way to it."""
        body = self._body(desk.case.procedure)
        desk.session.merge(
            tables.Invalidation(
                id=1,
                ground=self.ground,
                facts_kk=clean(self.facts.kk),
                facts_ru=clean(self.facts.ru),
                at=desk.case.happened.isoformat(),
                **self.decided(desk, body, "invalidation"),
            )
        )
        from core.acts.documents import kinds  # noqa: PLC0415  loaded when a paper is drawn or compared

        if body == OURS and "invalidation" in kinds():
            desk.issue("invalidation", "")


class BarredData(Data):
    """A candidate whose breach of the Rules made the election invalid (D1485 p.51)."""

    candidate: str
    reason: ParagraphData


class DecideRepeatElection(Decided):
    """Record the decision on a repeat election: the file's end (D1485 p.48-51, D130 p.53-55, D555 p.55-56).

    Decided by whom the rule set names, to be held within two months of the first election; a file of its
    own quotes this one's head.
    """

    name: ClassVar[str] = "decide_repeat_election"
    vote_day: Day
    barred: tuple[BarredData, ...] = ()

    def rests_after(self, case: Case) -> datetime | None:
        """The invalidation, or the result that elected nobody."""
        if is_invalid(case.before) and case.before.invalidation is not None:
            return case.before.invalidation.at
        return max((vote.result.at for vote in case.before.votes if vote.result is not None), default=None)

    def check(self, case: Case) -> Iterator[Finding]:
        """After an invalidation or a vote that elected nobody; within two months; violators barred."""
        before, rules = case.before, case.procedure.repeat_election
        cause = cause_of(before)
        if repeat_decided(before):
            yield Finding("election.ended", (), {}, rules.citation)
            return
        if cause is None:
            yield Finding("repeat_election.no_cause", (), {}, rules.citation)
            return
        yield from self.rests_on(case, decider(before, case.procedure))
        if cause == INVALID and any(one.answer is None and one.subject == SUBJECT for one in before.appeals):
            yield Finding(
                "repeat_election.challenged", (), {}, case.procedure.invalidation.challenge_citation
            )
        if self.vote_day <= case.happened.date():
            yield Finding("repeat_election.vote_day", ("vote_day",))
        window = case.window(REPEAT)
        day = datetime.combine(self.vote_day, time(), case.zone)
        yield from case.in_time("repeat_election", window.closes if window else None, day)
        yield from self._barred(case, cause)

    def _barred(self, case: Case, cause: str) -> Iterator[Finding]:
        """Only after an invalidation that they caused, and only where the Rules bar them (D1485 p.51)."""
        if not self.barred:
            return
        citation = case.procedure.repeat_election.violators_citation
        if not citation:
            yield Finding("repeat_election.no_bar", ("barred",), {}, case.procedure.repeat_election.citation)
        elif cause != INVALID:
            yield Finding("repeat_election.bar_cause", ("barred",), {}, citation)
        seen: set[str] = set()
        for index, one in enumerate(self.barred):
            if case.before.candidate(one.candidate) is None or one.candidate in seen:
                yield Finding("candidate.unknown", (f"barred.{index}.candidate",), {"key": one.candidate})
            seen.add(one.candidate)

    def effect(self, desk: Desk) -> None:
        """The decision, its day, whoever is barred."""
        before = desk.case.before
        body = decider(before, desk.case.procedure)
        from sqlmodel import select  # noqa: PLC0415  the classes are loaded when an act writes

        for bar in desk.session.exec(select(tables.RepeatBar)).all():
            desk.session.delete(bar)
        desk.session.merge(
            tables.RepeatElection(
                id=1,
                vote_day=self.vote_day.isoformat(),
                cause=cause_of(before) or "",
                at=desk.case.happened.isoformat(),
                **self.decided(desk, body, REPEAT),
            )
        )
        desk.session.flush()
        for one in self.barred:
            desk.session.add(
                tables.RepeatBar(
                    id=one.candidate, reason_kk=clean(one.reason.kk), reason_ru=clean(one.reason.ru)
                )
            )


def cause_of(situation: Situation) -> str | None:
    """Why a repeat election may be decided: `invalid`, `not_elected`, or None where neither holds."""
    if is_invalid(situation):
        return INVALID
    last = max(situation.votes, key=lambda vote: vote.round, default=None)
    unelected = last is not None and last.result is not None and last.result.kind == "not_elected"
    return "not_elected" if unelected else None


def decider(situation: Situation, procedure: Procedure) -> str:
    """Who decides on a repeat election: whom the rule set names, or whom the established result names."""
    repeat = procedure.repeat_election.by
    if is_invalid(situation):
        return repeat
    last = max(situation.votes, key=lambda vote: vote.round, default=None)
    named = last.result.decides if last is not None and last.result is not None else None
    if named is None or named.kk == procedure.body(repeat).kk:
        return repeat
    return procedure.residual.by


def in_office(situation: Situation) -> bool:
    """Whether the elected akim has entered the office."""
    return situation.appointment is not None or situation.entry_into_office is not None
