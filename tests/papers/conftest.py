"""Papers are drawn once for all tests of this folder and read as text."""

import io
from collections.abc import Callable
from functools import cache

import pypdf
import pytest

from core.papers.facts import Facts, Stamp
from core.papers.render import Rendered, render


@cache
def _drawn(facts: Facts, stamp: Stamp) -> Rendered:
    return render(facts, stamp)


@cache
def _pages(facts: Facts, stamp: Stamp) -> tuple[str, ...]:
    reader = pypdf.PdfReader(io.BytesIO(_drawn(facts, stamp).pdf))
    return tuple(plain(page.extract_text()) for page in reader.pages)


def plain(text: str) -> str:
    """Text with every blank the same, so that the breaking of lines does not matter."""
    return " ".join(text.replace("\u00a0", " ").split())


@pytest.fixture(scope="session")
def drawn() -> Callable[[Facts, Stamp], Rendered]:
    """Draw a paper, once."""
    return _drawn


@pytest.fixture(scope="session")
def pages() -> Callable[[Facts, Stamp], tuple[str, ...]]:
    """The text of each page of a paper."""
    return _pages
