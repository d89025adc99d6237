"""The result of a vote (procedure.md §5): the rows of the rule set in order, the first that holds decides.

The result is never picked by a person. Where the law leaves a question open the engine tries every
reading of it and asks only if they lead to different results. Every comparison is of whole numbers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations, islice

from core.rules import sentences as say
from core.rules.outcome import Answer, Kind, Next, Outcome, Reading
from core.rules.procedure import Condition, NextStep, Procedure, Question, Row, Then
from core.rules.words import Words

Rulings = Mapping[str, Answer]
REPEAT = "repeat"
MOST_READINGS = 28


@dataclass(frozen=True, slots=True)
class Poll:
    """The figures of a result. `votes` in ballot order; `ran` is how many stood in the first vote.

    In a second vote `ran` may be unknown (None); in a first vote it is the number of candidates.
    """

    votes: Mapping[str, int]
    in_box: int
    invalid: int
    vote: int = 1
    ran: int | None = None

    @property
    def valid(self) -> int:
        """Σ V_i."""
        return sum(self.votes.values())

    @property
    def leaders(self) -> tuple[str, ...]:
        """Whoever has the highest tally, in ballot order."""
        return self._with(max(self.votes.values()))

    @property
    def runners_up(self) -> tuple[str, ...]:
        """Whoever has the highest tally below the leaders', in ballot order."""
        top = max(self.votes.values())
        return self._with(max((tally for tally in self.votes.values() if tally < top), default=-1))

    @property
    def two_ran(self) -> bool | None:
        """Whether two stood in the first vote; None where it is not known."""
        if self.vote == 1:
            return len(self.votes) == 2
        return None if self.ran is None else self.ran == 2

    def _with(self, tally: int) -> tuple[str, ...]:
        return tuple(name for name, votes in self.votes.items() if votes == tally)


def decide(procedure: Procedure, poll: Poll, rulings: Rulings | None = None) -> Outcome:
    """The outcome of a vote: elected, second vote, not elected, or the open point that stops it."""
    return _Table(procedure, poll, rulings or {}).outcome()


@dataclass(frozen=True, slots=True)
class _Table:
    procedure: Procedure
    poll: Poll
    rulings: Rulings

    def outcome(self) -> Outcome:
        """The first row that holds."""
        halved = False
        for row in self.procedure.result.rows:
            if row.vote not in {0, self.poll.vote} or not self._holds_but_the_half(row):
                continue
            if Condition.MORE_THAN_HALF in row.when:
                halved = True
                held = {self._more_than_half(base) for base in self._bases()}
                if len(held) > 1:
                    return self._ask(Question.HALF_BASE, halved=True)
                if held == {False}:
                    continue
            return self._apply(row, halved=halved)
        residual = self.procedure.residual
        return self._not_elected(
            (NextStep(residual.rule, residual.by, residual.citation),), residual.citation, halved=halved
        )

    def _holds_but_the_half(self, row: Row) -> bool:
        poll = self.poll
        if poll.valid == 0 or Condition.NO_VOTE in row.when:
            return poll.valid == 0 and Condition.NO_VOTE in row.when
        leaders = len(poll.leaders)
        truths = {
            Condition.ONE_CANDIDATE: len(poll.votes) == 1,
            Condition.TWO_RAN: poll.two_ran is True,
            Condition.ONE_LEADS: leaders == 1,
            Condition.TWO_SHARE_TOP: leaders == 2,
            Condition.MANY_SHARE_TOP: leaders > 2,
            Condition.SECOND_PLACE_SHARED: leaders == 1 and len(poll.runners_up) > 1,
        }
        return all(truths[one] for one in row.when if one is not Condition.MORE_THAN_HALF)

    def _bases(self) -> tuple[str, ...]:
        """The bases of the half to be read: the one ruled, or both."""
        ruled = self.rulings.get(Question.HALF_BASE)
        return (ruled,) if ruled in ("valid", "in_box") and isinstance(ruled, str) else ("valid", "in_box")

    def _size(self, base: str) -> int:
        return self.poll.valid if base == "valid" else self.poll.in_box

    def _more_than_half(self, base: str) -> bool:
        """2·V > base (D1485 p.45, D130 p.6.1)."""
        return 2 * max(self.poll.votes.values()) > self._size(base)

    def _apply(self, row: Row, *, halved: bool) -> Outcome:
        poll = self.poll
        if row.then is Then.ELECTED:
            return self._elected(poll.leaders[0], row.citation, halved=halved)
        if row.then is Then.NOT_ELECTED:
            return self._not_elected(row.next, row.citation, halved=halved)
        if row.question is not None:
            return self._ask(row.question, halved=halved, citation=row.citation)
        highest = poll.leaders if len(poll.leaders) > 1 else poll.leaders + poll.runners_up
        if len(highest) == 2:
            return self._second_vote(self._in_ballot_order(highest), row.citation, halved=halved)
        shared = Question.TOP_TIE if len(poll.leaders) > 1 else Question.SECOND_PLACE_TIE
        return self._ask(shared, halved=halved, citation=row.citation)

    def _ask(self, question: Question, *, halved: bool, citation: str = "") -> Outcome:
        """An open point: its ruling if one fits, its one result if all readings agree, else the question."""
        ruled = self._ruled(question)
        if ruled is not None:
            return self._answered(question, ruled, halved=halved)
        readings = tuple(
            Reading(answer, _label(answer), self._answered(question, answer, halved=halved))
            for answer in islice(self._answers(question), MOST_READINGS)
        )
        if len({reading.outcome.key for reading in readings}) == 1:
            return _agreed(readings[0].outcome, question)
        asked = self.procedure.result.questions.get(question)
        by = self.procedure.body(asked.by if asked else self.procedure.residual.by)
        point = asked.citation if asked else self.procedure.residual.citation
        text = say.QUESTIONS[question]
        why = self._figures(halved=halved) + say.OPEN_POINT.filled(question=text, by=by, citation=point)
        return Outcome(
            Kind.OPEN_POINT,
            why,
            citation or point,
            question=question,
            question_text=text,
            asked_of=by,
            readings=readings,
            ruled=self._base_ruled(halved=halved),
        )

    def _answers(self, question: Question) -> Iterator[Answer]:
        """Every answer that a question allows here, `repeat` last."""
        poll = self.poll
        if question is Question.HALF_BASE:
            yield from ("valid", "in_box")
            return
        if question is Question.TWO_CANDIDATES:
            yield "second_vote"
        elif question is Question.TOP_TIE:
            yield from islice(combinations(poll.leaders, 2), MOST_READINGS - 1)
        elif question is Question.SECOND_PLACE_TIE:
            for other in islice(poll.runners_up, MOST_READINGS - 1):
                yield self._in_ballot_order((*poll.leaders, other))
        else:
            yield from islice(poll.leaders, MOST_READINGS - 1)
        yield REPEAT

    def _ruled(self, question: Question) -> Answer | None:
        """The recorded ruling, if it answers this question with these figures; else None."""
        ruled = self.rulings.get(question)
        if ruled is None or not fits(question, ruled, self.poll):
            return None
        return self._in_ballot_order(ruled) if isinstance(ruled, tuple) else ruled

    def _answered(self, question: Question, answer: Answer, *, halved: bool) -> Outcome:
        if question is Question.HALF_BASE:
            return _Table(self.procedure, self.poll, {**self.rulings, question: answer}).outcome()
        asked = self.procedure.result.questions.get(question)
        point = asked.citation if asked else self.procedure.residual.citation
        if isinstance(answer, tuple):
            return self._second_vote(answer, point, halved=halved, ruled=question, answer=answer)
        if answer == "second_vote":
            return self._second_vote(
                tuple(self.poll.votes), point, halved=halved, ruled=question, answer=answer
            )
        if answer == REPEAT:
            repeat = self.procedure.repeat_election
            step = NextStep(repeat.rule, repeat.by, repeat.citation)
            return self._not_elected((step,), point, halved=halved, ruled=question, answer=answer)
        return self._elected(answer, point, halved=halved, ruled=question)

    def _elected(self, who: str, citation: str, *, halved: bool, ruled: Question | None = None) -> Outcome:
        why = self._figures(halved=halved)
        if ruled is not None:
            why += say.RULED.filled(answer=who)
        why += say.ELECTED.filled(names=who)
        return self._made(Kind.ELECTED, why, citation, halved=halved, ruled=ruled, who=(who,))

    def _second_vote(
        self,
        who: tuple[str, ...],
        citation: str,
        *,
        halved: bool,
        ruled: Question | None = None,
        answer: Answer | None = None,
    ) -> Outcome:
        why = self._figures(halved=halved)
        if answer is not None:
            why += say.RULED.filled(answer=_label(answer))
        why += say.SECOND_VOTE.filled(names=", ".join(who))
        return self._made(Kind.SECOND_VOTE, why, citation, halved=halved, ruled=ruled, who=who)

    def _not_elected(
        self,
        steps: tuple[NextStep, ...],
        citation: str,
        *,
        halved: bool,
        ruled: Question | None = None,
        answer: Answer | None = None,
    ) -> Outcome:
        two_ran = self.poll.two_ran
        open_ = [step for step in steps if None in {two_ran, step.two_ran} or step.two_ran == two_ran]
        why = self._figures(halved=halved)
        if answer is not None:
            why += say.RULED.filled(answer=_label(answer))
        why += say.NOT_ELECTED
        follow = []
        for step in open_:
            by = self.procedure.body(step.by)
            if two_ran is None and step.two_ran is not None:
                why += say.IF_TWO_RAN if step.two_ran else say.IF_OTHERS_RAN
            why += say.NEXT.filled(step=step.step, by=by, citation=step.citation)
            follow.append(Next(step.step, by, step.citation))
        point = open_[0].citation if len(open_) == 1 and open_[0].two_ran is not None else citation
        return self._made(Kind.NOT_ELECTED, why, point, halved=halved, ruled=ruled, next_=tuple(follow))

    def _made(
        self,
        kind: Kind,
        why: Words,
        citation: str,
        *,
        halved: bool,
        ruled: Question | None,
        who: tuple[str, ...] = (),
        next_: tuple[Next, ...] = (),
    ) -> Outcome:
        rest = (str(ruled),) if ruled else ()
        return Outcome(
            kind,
            why,
            citation,
            who=who,
            next=next_,
            ruled=self._base_ruled(halved=halved) + rest,
            agreed=(str(Question.HALF_BASE),) if halved and len(self._bases()) > 1 else (),
        )

    def _base_ruled(self, *, halved: bool) -> tuple[str, ...]:
        return (str(Question.HALF_BASE),) if halved and len(self._bases()) == 1 else ()

    def _figures(self, *, halved: bool) -> Words:
        """The arithmetic: the tallies, who leads or who is equal, and the half under each reading."""
        poll = self.poll
        if poll.valid == 0:
            return say.NO_VOTE.filled(in_box=poll.in_box, invalid=poll.invalid)
        tally = ", ".join(f"{name} – {votes}" for name, votes in poll.votes.items())
        why = say.VOTES.filled(tally=tally, valid=poll.valid, invalid=poll.invalid)
        if len(poll.leaders) > 1:
            why += say.TIE.filled(names=", ".join(poll.leaders))
        elif len(poll.votes) > 1:
            why += say.MOST.filled(names=poll.leaders[0])
        if not halved:
            return why
        top = max(poll.votes.values())
        for base in self._bases():
            line = say.MORE_THAN_HALF if self._more_than_half(base) else say.NOT_MORE_THAN_HALF
            size = self._size(base)
            why += line.filled(base=say.ANSWERS[base], size=size, votes=top, double=2 * top)
        if len(self._bases()) > 1 and len({self._more_than_half(base) for base in self._bases()}) == 1:
            why += say.AGREED
        if len(poll.leaders) == 1 and len(poll.runners_up) > 1 and not self._more_than_half(self._bases()[0]):
            why += say.SECOND_PLACE.filled(names=", ".join(poll.runners_up))
        return why

    def _in_ballot_order(self, who: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in self.poll.votes if name in who)


def _agreed(outcome: Outcome, question: Question) -> Outcome:
    """An outcome that every reading of a question leads to: it rests on no ruling of that question."""
    ruled = tuple(one for one in outcome.ruled if one != question)
    return replace(
        outcome, why=outcome.why + say.AGREED, ruled=ruled, agreed=(*outcome.agreed, str(question))
    )


def fits(question: str, answer: Answer, poll: Poll) -> bool:
    """Whether an answer is one that the question allows with these figures."""
    if question == Question.HALF_BASE:
        return answer in ("valid", "in_box")
    if question == Question.TWO_CANDIDATES:
        return answer in ("second_vote", REPEAT)
    if question == Question.SECOND_VOTE_TIE:
        return answer == REPEAT or answer in poll.leaders
    if answer == REPEAT:
        return True
    if not isinstance(answer, tuple) or len(answer) != 2 or len(set(answer)) != 2:
        return False
    if question == Question.TOP_TIE:
        return set(answer) <= set(poll.leaders)
    others = set(answer) - set(poll.leaders)
    return question == Question.SECOND_PLACE_TIE and len(others) == 1 and others <= set(poll.runners_up)


def _label(answer: Answer) -> Words:
    """An answer in words: a term, or names as they are."""
    if isinstance(answer, tuple):
        return say.plain(", ".join(answer))
    return say.ANSWERS.get(answer) or say.plain(answer)
