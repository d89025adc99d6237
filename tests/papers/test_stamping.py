"""What is laid upon papers that exist: marks, the certified copy, cards on a sheet."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import replace

import pypdf
import pytest

from core.papers import card, stamping
from core.papers.facts import Facts, State
from core.papers.render import render
from tests.papers import all_samples, boxes, samples, samples_more
from tests.papers.conftest import plain

ISSUED = render(samples.WINNER, samples.stamp()).pdf
PROXIES = [
    render(replace(samples_more.PROXY, number=at, proxy=one), samples.stamp(number=20 + at)).pdf
    for at, one in enumerate(samples.CROWD[:3], start=1)
]


def text(pdf: bytes) -> list[str]:
    return [plain(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_a_superseded_paper_is_shown_with_its_mark_and_its_heir_on_every_page() -> None:
    pages = text(stamping.marked(ISSUED, heir=27))
    assert len(pages) == 2
    for page in pages:
        assert "ЖАҢАСЫМЕН АУЫСТЫРЫЛДЫ: № 27 · ЗАМЕНЕН НОВЫМ: № 27" in page
        assert page.count("ЖАҢАСЫМЕН АУЫСТЫРЫЛДЫ") == 2


def test_the_bytes_that_were_issued_stay_as_they_were() -> None:
    before = hashlib.sha256(ISSUED).hexdigest()
    stamping.marked(ISSUED)
    assert hashlib.sha256(ISSUED).hexdigest() == before


def test_a_marked_paper_keeps_its_text_its_title_and_its_language() -> None:
    marked = pypdf.PdfReader(io.BytesIO(stamping.marked(ISSUED)))
    issued = pypdf.PdfReader(io.BytesIO(ISSUED))
    assert marked.metadata == issued.metadata
    assert marked.trailer["/Root"]["/Lang"] == "kk"
    for one, other in zip(marked.pages, issued.pages, strict=True):
        assert plain(other.extract_text()) in plain(one.extract_text())


def test_the_same_paper_is_marked_alike_every_time() -> None:
    assert stamping.marked(ISSUED, heir=3) == stamping.marked(ISSUED, heir=3)
    assert stamping.cards(PROXIES, backs=True) == stamping.cards(PROXIES, backs=True)


@pytest.mark.parametrize("kind", sorted(all_samples.NORMAL))
def test_every_paper_can_be_marked(kind: str) -> None:
    made = stamping.marked(render(all_samples.NORMAL[kind], samples.stamps(kind)["issued"]).pdf)
    assert all("ЗАМЕНЕН НОВЫМ" in page for page in text(made))


def test_a_copy_is_made_of_the_bytes_that_were_issued() -> None:
    copy = samples_more.COPY
    said = text(render(copy, samples.stamp(number=19)).pdf)[0]
    original = text(copy.original)[0]
    assert original in said
    assert "№ 19 · 2005" in said
    assert "№ 15 · 2005" in said


def test_a_copy_of_another_protocol_is_another_copy() -> None:
    other = samples_more.copy_of(samples.SECOND_COUNT)
    assert "Повторное голосование" in text(render(other, samples.stamp()).pdf)[0]
    assert "Повторное голосование" not in text(render(samples_more.COPY, samples.stamp()).pdf)[0]


def test_a_draft_of_a_copy_is_marked_as_one() -> None:
    assert "ПРОЕКТ" in text(render(samples_more.COPY, samples.stamp(State.DRAFT)).pdf)[0]


def test_cards_go_two_to_a_sheet_with_their_backs_on_the_next() -> None:
    pages = text(stamping.cards(PROXIES, backs=True))
    assert len(pages) == 4


def test_each_card_of_a_sheet_keeps_its_own_number() -> None:
    pages = text(stamping.cards(PROXIES, backs=True))
    assert "№ 21 · 2005" in pages[0]
    assert "№ 22 · 2005" in pages[0]
    assert "№ 23 · 2005" in pages[2]


def test_cards_of_one_side_take_one_sheet_for_two() -> None:
    one = render(samples.CERTIFICATE, samples.stamp(number=4)).pdf
    assert len(text(stamping.cards([one, one]))) == 1
    assert len(text(stamping.cards([one]))) == 1


def test_backs_lie_exactly_behind_their_fronts() -> None:
    """Turned over its long side, a sheet keeps its rows; the cards stand in its middle."""
    wide = card.WIDE + 2 * card.X
    assert wide == pytest.approx(card.A4.width)
    rows = stamping.rows()
    assert sum(rows) + card.HIGH == pytest.approx(card.A4.height)


@pytest.mark.parametrize("sort", [all_samples.NORMAL, all_samples.EXTREME])
def test_no_print_of_a_card_is_smaller_than_seven_points_whatever_the_names(
    sort: Mapping[str, Facts],
) -> None:
    """Two names of 120 letters on one card make it taller."""
    for kind in ("certificate", "proxy", "observer", "akimcard"):
        found = boxes.sheets(render(sort[kind], samples.stamp()).pdf)
        assert min(run.size for sheet in found for run in sheet.runs if run.text.strip()) >= 6.99, kind


def test_taller_cards_lie_on_a_sheet_whole() -> None:
    tall = render(all_samples.EXTREME["proxy"], samples.stamp(number=30)).pdf
    trimmed = pypdf.PdfReader(io.BytesIO(tall)).pages[0].trimbox
    assert float(trimmed.height) == pytest.approx(card.TALL, abs=0.01)
    pages = text(stamping.cards([tall, PROXIES[0], tall], backs=True))
    assert len(pages) == 4
    assert "№ 30 · 2005" in pages[0]
    assert "Председатель комиссии" in pages[0]
    assert "по решению кандидата" in pages[1]
