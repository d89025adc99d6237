"""Several papers at once: the same bytes in the same order, whatever happens to a process."""

import os
from functools import partial

import pytest

from core.papers.render import MissingGlyph, render
from core.papers.rendered import Rendered
from tests.papers import many, samples

NUMBERS = (4, 5, 6, 7)


def card(number: int) -> Rendered:
    return render(samples.CERTIFICATE, samples.stamp(number=number))


def test_papers_drawn_by_two_processes_are_those_drawn_by_one() -> None:
    makers = [partial(card, number) for number in NUMBERS]
    assert many.made(makers, 2) == [make() for make in makers]


def test_every_paper_is_drawn_once_and_stands_in_its_place() -> None:
    assert many.made([partial(int, str(number)) for number in range(500)], 3) == list(range(500))


def test_what_a_dead_process_had_taken_is_drawn_here() -> None:
    here = os.getpid()

    def dies_elsewhere(number: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return number

    assert many.made([partial(dies_elsewhere, number) for number in range(50)], 3) == list(range(50))


def test_a_mistake_is_raised_here_and_ends_the_others() -> None:
    def refused() -> Rendered:
        raise MissingGlyph("漢")

    with pytest.raises(MissingGlyph, match="漢"):
        many.made([refused] * 20, 2)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
