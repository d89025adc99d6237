"""The result of a vote and the rulings on what the law leaves open (procedure.md §5; D1485 p.45, 47, 59)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from core.acts.base import (
    Act,
    Case,
    Day,
    DecisionData,
    Desk,
    Line,
    Moment,
    ParagraphData,
    TextData,
    Whole,
    clean,
)
from core.acts.commission import check_decision, write_decision
from core.acts.counted import counting_in_force, figures_of, key_of, names_in, rulings_of
from core.acts.ruled import BASES, quorum_is_open
from core.acts.statements import loose
from core.acts.validity import still_valid
from core.acts.voting import Round
from core.record import tables
from core.record.situation import Situation, Vote
from core.rules import count
from core.rules.findings import Finding
from core.rules.outcome import Answer, Kind, Next, Outcome
from core.rules.procedure import Procedure, Question
from core.rules.words import Words


class EstablishResult(Act):
    """Establish what the signed protocol comes to; an open point stops it until a ruling (D1485 p.45-47).

    `attached` are the papers about a vote that came after its protocol: this protocol carries them.
    """

    name: ClassVar[str] = "establish_result"
    round: Round
    attached: tuple[Whole, ...] = ()

    def rests_after(self, case: Case) -> datetime | None:
        """The protocol's signing, and a ruling on what it asks."""
        vote = case.before.vote(self.round)
        signed = [vote.protocol.signed_at] if vote is not None and vote.protocol is not None else []
        return max((*signed, *(one.at for one in case.before.rulings)), default=None)

    def check(self, case: Case) -> Iterator[Finding]:
        """A signed protocol, no result yet, no question open, no paper left unattached."""
        vote = case.before.vote(self.round)
        if vote is None or vote.protocol is None:
            yield Finding("result.no_protocol", ("round",), {"round": self.round})
            return
        if vote.result is not None:
            yield Finding("result.established", ("round",), {"round": self.round})
            return
        yield from still_valid(case)
        outcome = outcome_of(case.before, case.procedure, self.round)
        if outcome.kind is Kind.OPEN_POINT:
            yield Finding(
                "result.open_point",
                ("round",),
                {
                    "question": outcome.question_text or outcome.question or "",
                    "asked_of": outcome.asked_of or "",
                },
                outcome.citation,
            )
        else:
            yield from self._attached(case, outcome)

    def _attached(self, case: Case, outcome: Outcome) -> Iterator[Finding]:
        """What came after the count protocols goes with P17; a call of the second vote carries nothing."""
        due = {one.number for one in loose(case.before)} if outcome.kind is not Kind.SECOND_VOTE else set()
        for index, number in enumerate(self.attached):
            if number not in due:
                yield Finding("statement.unknown", (f"attached.{index}",), {"number": number})
        left = due - set(self.attached)
        if left:
            yield Finding("statement.unattached", ("attached",), {"number": len(left)})

    def effect(self, desk: Desk) -> None:
        """The result in words and whom it names; P17 with its annexes unless a second vote follows."""
        case = desk.case
        outcome = outcome_of(case.before, case.procedure, self.round)
        next_step, decides = _next(outcome.next)
        counting = counting_in_force(case.before, self.round)
        result = f"{self.round}:{counting}"
        desk.session.add(
            tables.Result(
                id=result,
                round=self.round,
                counting=counting,
                kind=str(outcome.kind),
                citation=outcome.citation,
                why_kk=clean(outcome.why.kk),
                why_ru=clean(outcome.why.ru),
                why_en=clean(outcome.why.en),
                next_kk=next_step.kk if next_step else None,
                next_ru=next_step.ru if next_step else None,
                next_en=next_step.en if next_step else None,
                decides_kk=decides.kk if decides else None,
                decides_ru=decides.ru if decides else None,
                decides_en=decides.en if decides else None,
                at=case.happened.isoformat(),
            )
        )
        desk.session.flush()
        for position, key in enumerate(outcome.who, start=1):
            desk.session.add(tables.ResultPerson(id=f"{result}:{position}", result=result, candidate=key))
        for number in self.attached:
            statement = desk.session.get_one(tables.Statement, number)
            statement.attached = 2
            desk.session.add(statement)
        if counting > 1:
            self._replace(desk, outcome)
        if outcome.kind is not Kind.SECOND_VOTE:
            desk.issue("result", "")

    def _replace(self, desk: Desk, outcome: Outcome) -> None:
        """A recount's result takes the place of the first; a second vote called on another one falls."""
        desk.supersede("result", "")
        vote = desk.case.before.vote(self.round)
        earlier = (
            next((one.result for one in reversed(vote.countings[:-1]) if one.result), None) if vote else None
        )
        same = earlier is not None and (earlier.kind, earlier.who) == (outcome.kind, outcome.who)
        if same or desk.case.before.second_vote is None:
            return
        desk.session.delete(desk.session.get_one(tables.SecondVote, 1))
        desk.supersede("secondvote", "")
        ballot = desk.case.before.ballot(2)
        if ballot is not None:
            row = desk.session.get_one(tables.Ballot, ballot.number)
            row.superseded = 1
            desk.session.add(row)
            desk.supersede("ballot", "2")


class CallSecondVote(Act):
    """Call the second vote between the two whom the result names, on the same day (D1485 p.45)."""

    name: ClassVar[str] = "call_second_vote"
    begins_at: Moment
    decision: DecisionData

    def rests_after(self, case: Case) -> datetime | None:
        """The first vote's result."""
        first = case.before.vote(1)
        return first.result.at if first is not None and first.result is not None else None

    def check(self, case: Case) -> Iterator[Finding]:
        """The first vote's result calls for it; once; on the vote day, to begin later that day."""
        yield from case.inside("vote")
        yield from still_valid(case)
        yield from check_decision(case, self.decision)
        first = case.before.vote(1)
        if first is None or first.result is None or first.result.kind != "second_vote":
            yield Finding("ballot.no_second_vote")
        if case.before.second_vote is not None:
            yield Finding("second_vote.called")
        begins = case.local(self.begins_at)
        if begins < case.happened or begins.date() != case.happened.date():
            yield Finding("second_vote.same_day", ("begins_at",))

    def effect(self, desk: Desk) -> None:
        """The decision and the hour, and P16."""
        number = write_decision(desk, self.decision, "second_vote")
        desk.session.add(
            tables.SecondVote(
                id=1,
                decision=number,
                begins_at=desk.case.local(self.begins_at).isoformat(),
                at=desk.case.happened.isoformat(),
            )
        )
        desk.issue("secondvote", "")


class RecordRuling(Act):
    """Record the answer of whoever may answer an open point: body, number, date, text (D1485 p.59).

    A later ruling on the same question replaces an earlier one; nothing else does.

    `answer` is one of the readings: `valid`, `in_box`, `second_vote`, `repeat`, a candidate's key, or the
    keys of the two who go on, parted by a space; for the quorum's base, `seats` or `elected`.
    """

    name: ClassVar[str] = "record_ruling"
    question: str
    answer: Line
    body: TextData
    number: Line
    day: Day
    text: ParagraphData

    def rests_after(self, case: Case) -> datetime | None:
        """The protocol whose figures raise the question; that of the quorum is asked before any."""
        asked = asking(case.before, case.procedure, self.question)
        return asked[0].protocol.signed_at if asked is not None and asked[0].protocol is not None else None

    def check(self, case: Case) -> Iterator[Finding]:
        """Only on a question that was asked, with one of its readings, and before the result stands on it."""
        yield from still_valid(case)
        if self.day > case.happened.date():
            yield Finding("ruling.day", ("day",))
        answers = self._answers(case)
        if answers is None:
            yield Finding("ruling.not_asked", ("question",), {"question": self.question})
        elif clean(self.answer) not in answers:
            yield Finding("ruling.answer", ("answer",), {"answers": ", ".join(sorted(answers))})
        elif self._changes_what_stands(case):
            yield Finding("ruling.result_stands", ("answer",))

    def _answers(self, case: Case) -> frozenset[str] | None:
        """The answers that the question allows; None where nobody asks it."""
        if self.question == Question.QUORUM_BASE:
            return frozenset(BASES) if quorum_is_open(case.before, case.procedure) else None
        asked = asking(case.before, case.procedure, self.question)
        if asked is None:
            return None
        return frozenset(written(reading.answer) for reading in asked[1].readings)

    def _changes_what_stands(self, case: Case) -> bool:
        """Whether a meeting was opened, or a result established, that this answer would have made otherwise.

        A ruling replaces an earlier one only until then; after it the lawful way is a recount or the
        invalidation of the election.
        """
        if self.question == Question.QUORUM_BASE:
            held = case.before.meeting
            return held is not None and held.base_kind != clean(self.answer)
        asked = asking(case.before, case.procedure, self.question)
        if asked is None or asked[0].result is None:
            return False
        vote = asked[0]
        reading = next(one for one in asked[1].readings if written(one.answer) == clean(self.answer))
        established = vote.result
        return established is not None and (
            (reading.outcome.kind, reading.outcome.who) != (established.kind, established.who)
        )

    def effect(self, desk: Desk) -> None:
        """The ruling's row; an earlier one on the same question stays."""
        made = len(desk.case.before.rulings)
        desk.session.add(
            tables.Ruling(
                id=made + 1,
                question=self.question,
                answer=clean(self.answer),
                body_kk=clean(self.body.kk),
                body_ru=clean(self.body.ru),
                number=clean(self.number),
                day=self.day.isoformat(),
                text_kk=clean(self.text.kk),
                text_ru=clean(self.text.ru),
                at=desk.case.happened.isoformat(),
            )
        )


def outcome_of(situation: Situation, procedure: Procedure, round_: int) -> Outcome:
    """What the recorded figures of a vote come to; persons by key in `who` and answers, by name in words.

    ValueError where no count of that vote is recorded.
    """
    vote = situation.vote(round_)
    if vote is None or not vote.entries:
        raise ValueError(f"no count is recorded for vote {round_}")
    figures = figures_of(situation, round_, vote.entries[0].figures)
    first = situation.ballot(1)
    ran = len(first.candidates) if first else None
    return named(count.reckon(procedure, figures, round_, rulings_of(situation), ran).outcome, situation)


def named(outcome: Outcome, situation: Situation) -> Outcome:
    """An outcome whose sentences tell names instead of the record's keys."""
    return replace(
        outcome,
        who=tuple(key_of(one) for one in outcome.who),
        why=names_in(outcome.why, situation),
        readings=tuple(
            replace(
                reading,
                answer=_answer(reading.answer),
                label=names_in(reading.label, situation),
                outcome=named(reading.outcome, situation),
            )
            for reading in outcome.readings
        ),
    )


def _answer(answer: Answer) -> Answer:
    return key_of(answer) if isinstance(answer, str) else tuple(key_of(one) for one in answer)


def open_point(situation: Situation, procedure: Procedure) -> Outcome | None:
    """The open point that stops the last counted vote, if one does."""
    signed = [vote for vote in situation.votes if vote.protocol is not None and vote.result is None]
    if not signed:
        return None
    outcome = outcome_of(situation, procedure, signed[-1].round)
    return outcome if outcome.kind is Kind.OPEN_POINT else None


def asking(situation: Situation, procedure: Procedure, question: str) -> tuple[Vote, Outcome] | None:
    """The last counted vote that raises a question, whether it was answered or not, and how it asks."""
    without = replace(situation, rulings=tuple(one for one in situation.rulings if one.question != question))
    for vote in reversed(situation.votes):
        if vote.protocol is not None:
            outcome = outcome_of(without, procedure, vote.round)
            if outcome.kind is Kind.OPEN_POINT and outcome.question == question:
                return vote, outcome
    return None


def written(answer: Answer) -> str:
    """An answer as a ruling writes it: a word, a candidate's key, or the keys of two parted by a space."""
    return answer if isinstance(answer, str) else " ".join(answer)


def _next(steps: tuple[Next, ...]) -> tuple[Words | None, Words | None]:
    if not steps:
        return None, None
    return steps[0].step, steps[0].decides
