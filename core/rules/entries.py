"""What the acts of a count ask besides the figures: two entries, times, words, attachments."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from core.rules.findings import Finding

COUNTED = frozenset({"received", "in_box", "invalid", "took_part"})
TIMES = ("sealed", "opened", "closed", "cancelled", "urn_opened", "counted", "signed")


Entered = Mapping[str, object]
"""The figures of an entry by key: `received`, `issued_by.m3`, `votes.c1`. A key left out is missing."""


def differing(first: Entered, second: Entered) -> tuple[str, ...]:
    """The figures in which two entries differ, sorted by key; who gave out ballots, member by member."""
    return tuple(sorted(key for key in {*first, *second} if first.get(key) != second.get(key)))


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that a recount found otherwise; None where one of the counts did not have it."""

    figure: str
    first: int | None
    last: int | None


def differences(first: Mapping[str, int], last: Mapping[str, int]) -> tuple[Difference, ...]:
    """What two counts of one vote say differently, figure by figure (Art. 43.9)."""
    return tuple(Difference(key, first.get(key), last.get(key)) for key in differing(first, last))


def compare_entries(first: Entered, second: Entered) -> Iterator[Finding]:
    """The two entries agree: `count.entries_differ` names the fields, never the other's figures."""
    fields = differing(first, second)
    if fields:
        yield Finding("count.entries_differ", fields, {"number": len(fields)})


def check_persons(first: str, second: str) -> Iterator[Finding]:
    """The two entries are by two persons: `count.same_person`."""
    if first == second:
        yield Finding("count.same_person", ("by",))


def check_times(times: Mapping[str, datetime | None]) -> Iterator[Finding]:
    """Urn sealed ≤ opened ≤ closed ≤ unused cancelled ≤ urn opened ≤ counted ≤ signed (Art. 43.4).

    A moment not given is passed over; the fields named are those that come before the one they follow.
    """
    given = [(name, moment) for name in TIMES if (moment := times.get(name)) is not None]
    wrong = tuple(name for (_, before), (name, moment) in pairwise(given) if moment < before)
    if wrong:
        yield Finding("count.times", wrong)


def check_words(written: Mapping[str, str], expected: Mapping[str, str]) -> Iterator[Finding]:
    """The figures in words say what the figures say (Art. 43.8): `count.words`."""
    wrong = tuple(
        name for name, words in expected.items() if _folded(written.get(name, "")) != _folded(words)
    )
    if wrong:
        yield Finding("count.words", wrong)


def check_second_vote(first: Entered, second: Entered) -> Iterator[Finding]:
    """Both votes gave the same figures: `count.second_same`.

    Compared over what the second vote counted: the ballots received, the urn, and the two's votes.
    """
    counted = [key for key in second if key in COUNTED or key.startswith("votes.")]
    if all(first.get(key) == second[key] for key in counted):
        yield Finding("count.second_same", ("votes",))


def check_attached(recorded: Iterable[Hashable], attached: Iterable[Hashable]) -> Iterator[Finding]:
    """Every dissent, complaint and statement recorded is attached to the protocol: `count.unattached`."""
    done = set(attached)
    loose = tuple(one for one in recorded if one not in done)
    if loose:
        yield Finding("count.unattached", ("attached",), {"number": len(loose)})


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
