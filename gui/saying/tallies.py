"""The figures of a signed vote, as the result page shows them: tallies, the line to be passed, the ledger."""

from dataclasses import dataclass

from core.record.situation import Situation, Vote

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
        ruling = situation.ruling("half_base")
        in_box = ruling is not None and ruling.answer == "in_box"
        base = figures.get("in_box", 0) if in_box else sum(tally for _, tally in votes)
        return Count(votes, figures, base // 2, base, by_half=True)
    tallies = sorted((tally for _, tally in votes), reverse=True)
    return Count(votes, figures, tallies[1] if len(tallies) > 1 else 0, sum(tallies), by_half=False)
