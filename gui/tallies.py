"""The figures of a signed vote, as the result page shows them: tallies, the line to be passed, the ledger."""

from dataclasses import dataclass

from core.record.situation import Situation, Vote

VOTES = "votes."


@dataclass(frozen=True, slots=True)
class Count:
    """The agreed figures of a vote. `line` is the number of votes that had to be passed."""

    votes: tuple[tuple[str, int], ...]
    figures: dict[str, int]
    line: int
    by_half: bool

    @property
    def took_part(self) -> int:
        """How many took part."""
        return self.figures.get("took_part", sum(votes for _, votes in self.votes))


def count(vote: Vote, situation: Situation) -> Count | None:
    """The figures of the entry that stands; None before anything is entered."""
    if not vote.entries:
        return None
    figures = dict(vote.entries[-1].figures)
    ballot = situation.ballot(vote.round)
    named = ballot.candidates if ballot is not None else ()
    keys = [key.removeprefix(VOTES) for key in figures if key.startswith(VOTES)]
    order = sorted(keys, key=lambda key: named.index(key) if key in named else len(named))
    votes = tuple((key, figures[f"{VOTES}{key}"]) for key in order)
    if len(votes) == 1:
        return Count(votes, figures, sum(tally for _, tally in votes) // 2, by_half=True)
    tallies = sorted((tally for _, tally in votes), reverse=True)
    return Count(votes, figures, tallies[1] if len(tallies) > 1 else 0, by_half=False)
