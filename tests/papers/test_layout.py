"""What the layout does itself instead of the library, held against what the library does."""

from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from core.papers import fonts, layout
from core.papers.facts import Facts, Stamp
from core.papers.rendered import Rendered
from core.papers.text import Markup, bold, esc, joined, lines
from tests.papers import all_samples, samples

_WORDS = st.text("абвҚі –№1.\u00a0", min_size=1, max_size=8)
_SAID = st.recursive(
    _WORDS,
    lambda inner: st.one_of(
        inner.filter(lambda said: "<" not in said).map(bold),
        st.lists(inner.map(esc), min_size=1, max_size=3).map(lambda parts: lines(*parts)),
        st.lists(inner.map(esc), min_size=1, max_size=3).map(lambda parts: joined(" ", *parts)),
    ),
    max_leaves=6,
)


@settings(max_examples=150)
@given(_SAID)
def test_words_are_taken_apart_as_the_library_does(said: str) -> None:
    marked, look = esc(said), layout.style(10)
    mine = layout.pieces(marked, look)
    if mine is not None:
        theirs = Paragraph(marked, look).frags
        assert [one.__dict__ for one in mine] == [one.__dict__ for one in theirs]


def test_what_is_simple_is_not_left_to_the_library() -> None:
    for said in ("Сайлау күні", "<b>Үлгібаев</b> Бірінші", "иә<br/>да", "<b>а<br/>б</b> в"):
        assert layout.pieces(Markup(said), layout.style(10)), said


@pytest.mark.parametrize(
    "said", ["", "a &amp; b", "<b>a", "a</b>", "<i>a</i>", "a  b", " a", "<b> a</b>", "a <br/> b"]
)
def test_what_is_not_simple_is_left_to_the_library(said: str) -> None:
    assert layout.pieces(Markup(said), layout.style(10)) is None


@settings(max_examples=60)
@given(st.lists(st.text("".join(sorted(fonts.letters())), max_size=40), max_size=12))
def test_a_line_is_coded_as_the_library_codes_it(rows: list[str]) -> None:
    """The first subset of a face is full after some 200 letters: the rest goes on in a second one."""
    mine, theirs = (Canvas(BytesIO())._doc for _ in range(2))
    face = fonts.pdfmetrics.getFont(fonts.SERIF)
    for row in rows:
        assert face.splitString(row, mine) == TTFont.splitString(face, row, theirs)


@pytest.mark.parametrize("kind", ["minutes", "count"])
def test_a_paper_that_was_tried_several_ways_is_the_one_that_was_chosen(
    kind: str, drawn: Callable[[Facts, Stamp], Rendered]
) -> None:
    made = drawn(all_samples.EXTREME[kind], samples.stamps(kind)["issued"])
    assert made.pdf.count(b"/Type /Page\n") == made.pages
