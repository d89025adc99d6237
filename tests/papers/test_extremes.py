"""Every paper × random extremes: nothing overlaps, nothing is cut, signatures never stand alone."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.papers.facts import Described, ElectorLine, Name, Person, Text, Told, Votes
from core.papers.render import KINDS, render
from core.rules.people import ALPHABET as KAZAKH
from tests.papers import all_samples, boxes, samples

RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
EXAMPLES = 4


@st.composite
def names(draw: st.DrawFn, letters: str) -> Name:
    """A name of up to 120 letters, its parts of one word or of several joined by hyphens."""
    parts = []
    left = 117
    for least in (2, 2, 0):
        words = draw(st.lists(st.text(letters, min_size=2, max_size=18), min_size=1, max_size=2))
        part = "-".join(word.capitalize() for word in words)[: max(left, least)]
        parts.append(part.strip("-"))
        left -= len(part)
    return Name(*parts)


@st.composite
def people(draw: st.DrawFn) -> Person:
    """A person in both scripts."""
    return Person(draw(names(KAZAKH)), draw(names(RUSSIAN)))


def peopled(facts: Any, persons: list[Person], bodies: bool) -> Any:
    """The same facts about other persons, of the longest district or of their own."""
    at = [0]

    def turn(value: Any) -> Any:
        if isinstance(value, Person):
            at[0] += 1
            return persons[at[0] % len(persons)]
        if isinstance(value, tuple):
            return tuple(turn(one) for one in value)
        if value in (samples.BODY, samples.LONG_BODY):
            return samples.LONG_BODY if bodies else samples.BODY
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{one.name: turn(getattr(value, one.name)) for one in fields(value)})
        return value

    return turn(facts)


def sized(facts: Any, electors: int, candidates: int) -> Any:
    """The same facts with so many deputies and candidates, where the paper has them."""
    changed: dict[str, Any] = {}
    for one in fields(facts):
        value = getattr(facts, one.name)
        if not isinstance(value, tuple) or not value:
            continue
        if isinstance(value[0], ElectorLine):
            changed[one.name] = tuple(replace(value[0], number=n) for n in range(1, electors + 1))
        elif isinstance(value[0], (Votes, Told)) or (
            one.name == "candidates" and isinstance(value[0], Person)
        ):
            changed[one.name] = (value * candidates)[:candidates]
    return replace(facts, **changed)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    persons=st.lists(people(), min_size=5, max_size=5),
    many=st.tuples(st.integers(5, 60), st.integers(2, 12)),
    sort=st.sampled_from(["NORMAL", "EXTREME"]),
    bodies=st.booleans(),
)
def test_no_paper_overlaps_or_is_cut(
    kind: str, persons: list[Person], many: tuple[int, int], sort: str, bodies: bool
) -> None:
    facts = getattr(all_samples, sort)[kind]
    facts = peopled(sized(facts, *many), persons, bodies)
    made = render(facts, samples.stamps(kind)["issued"])
    for at, sheet in enumerate(boxes.sheets(made.pdf), start=1):
        assert boxes.cut(sheet) == [], (at, made.pages)
        assert boxes.overlaps(sheet) == [], (at, made.pages)
        assert sheet.runs


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sort", ["NORMAL", "EXTREME"])
def test_the_samples_neither_overlap_nor_are_cut(kind: str, sort: str) -> None:
    for sheet in boxes.sheets(render(getattr(all_samples, sort)[kind], samples.stamps(kind)["issued"]).pdf):
        assert boxes.cut(sheet) == []
        assert boxes.overlaps(sheet) == []


def test_the_measure_sees_what_stands_upon_another() -> None:
    """The reader of places is no rubber stamp: a text set twice is found, and one beyond the edge."""
    one = boxes.Run(1, 100, 100, 60, 12, "а")
    over = boxes.Run(1, 150, 104, 60, 12, "б")
    beyond = boxes.Run(1, 560, 300, 60, 12, "в")
    sheet = boxes.Sheet(595, 842, (one, over, beyond))
    assert boxes.overlaps(sheet) == [(one, over)]
    assert boxes.cut(sheet) == [beyond]
    assert boxes.overlaps(boxes.Sheet(595, 842, (one, replace(over, y=114)))) == []


def test_every_letter_of_both_alphabets_prints(pages: Callable[..., tuple[str, ...]]) -> None:
    """Drawn and read back, in each of the two cuts of a paper."""
    person = Person(Name(KAZAKH, KAZAKH.lower()), Name(RUSSIAN, RUSSIAN.lower()))
    work = Text(KAZAKH.lower() + " " + KAZAKH, RUSSIAN.lower() + " " + RUSSIAN)
    facts = replace(samples.REGISTRATION, candidate=Described(person, 1962, work, work))
    text = "".join(pages(facts, samples.stamp())).replace(" ", "")
    for alphabet in (KAZAKH, RUSSIAN):
        assert text.count(alphabet) >= 2
        assert text.count(alphabet.lower()) >= 2
