"""The figures of a signed vote, as the result page shows them: tallies, and the line to be passed."""

from dataclasses import dataclass

from core.record.situation import Situation, Vote
from core.rules.procedure import Condition, Procedure, Then

VOTES = "votes."


@dataclass(frozen=True, slots=True)
class Count:
    """The agreed figures of a vote: `line` is the votes to be passed, `whole` the length of a bar."""

    votes: tuple[tuple[str, int], ...]
    figures: dict[str, int]
    line: int
    whole: int
    by_half: bool

    @property
    def took_part(self) -> int:
        """How many took part."""
        return self.figures.get("took_part", sum(votes for _, votes in self.votes))

    @property
    def lacking(self) -> int:
        """How many votes the leader lacks to pass the line; 0 where it is passed."""
        top = max((votes for _, votes in self.votes), default=0)
        return max(self.line + 1 - top, 0)


def count(vote: Vote, situation: Situation, procedure: Procedure) -> Count | None:
    """The figures of a signed protocol; None before: an entry of the count is shown to nobody."""
    if vote.protocol is None or not vote.entries:
        return None
    figures = dict(vote.entries[-1].figures)
    ballot = situation.ballot(vote.round)
    named = ballot.candidates if ballot is not None else ()
    keys = [key.removeprefix(VOTES) for key in figures if key.startswith(VOTES)]
    order = sorted(keys, key=lambda key: named.index(key) if key in named else len(named))
    votes = tuple((key, figures[f"{VOTES}{key}"]) for key in order)
    if half_decides(procedure, vote.round, len(votes)):
        base = _base(figures, situation)
        return Count(votes, figures, base // 2, base, by_half=True)
    tallies = sorted((tally for _, tally in votes), reverse=True)
    return Count(votes, figures, tallies[1] if len(tallies) > 1 else 0, sum(tallies), by_half=False)


def half_decides(procedure: Procedure, round_: int, candidates: int) -> bool:
    """Whether being elected takes more than half: the first row of the rule set that elects says so."""
    for row in procedure.result.rows:
        alone = Condition.ONE_CANDIDATE in row.when
        if row.then is Then.ELECTED and row.vote in {0, round_} and (not alone or candidates == 1):
            return Condition.MORE_THAN_HALF in row.when
    return False


def _base(figures: dict[str, int], situation: Situation) -> int:
    """Of how many ballots the half is taken, as ruled; the valid ones until then."""
    ruling = situation.ruling("half_base")
    if ruling is not None and ruling.answer == "in_box":
        return figures.get("in_box", 0)
    return sum(value for key, value in figures.items() if key.startswith(VOTES))
