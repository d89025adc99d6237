"""The look of every paper, held against kept pictures; code, QR and head are not drawn in them.

To keep new pictures: run it once with HATTAMA_KEEP=1, then look at every one that changed.
"""

import os
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from core.papers.facts import Facts, Stamp, State
from core.papers.render import KINDS, render
from tests.papers import all_samples, pictures, samples

MARKED = {
    "winner-superseded": ("winner", samples.stamp(State.SUPERSEDED, practice=True)),
    "count-draft": ("count", samples.stamp(State.DRAFT, practice=True)),
    "certificate-practice": ("certificate", samples.stamp(practice=True)),
}
ALL: list[tuple[str, Facts, Stamp]] = [
    *((kind, all_samples.NORMAL[kind], samples.stamps(kind)["issued"]) for kind in KINDS),
    *((name, all_samples.NORMAL[kind], stamp) for name, (kind, stamp) in MARKED.items()),
]


@pytest.mark.parametrize(("name", "facts", "stamp"), ALL, ids=[one[0] for one in ALL])
def test_a_paper_looks_as_it_was_kept(name: str, facts: Facts, stamp: Stamp, qapp: object) -> None:
    pdf = render(facts, replace(stamp, code="", head="")).pdf
    sheets = list(pictures.drawn(pdf))
    if os.environ.get("HATTAMA_KEEP"):
        pictures.KEPT.mkdir(parents=True, exist_ok=True)
        for old in pictures.KEPT.glob(f"{name}-[0-9].png"):
            old.unlink()
        for at, sheet in enumerate(sheets, start=1):
            sheet.save(str(pictures.KEPT / f"{name}-{at}.png"), quality=0)
    assert len(list(pictures.KEPT.glob(f"{name}-[0-9].png"))) == len(sheets)
    for at, sheet in enumerate(sheets, start=1):
        kept = QImage(str(pictures.KEPT / f"{name}-{at}.png")).convertToFormat(sheet.format())
        assert kept.size() == sheet.size()
        assert pictures.apart(kept, sheet) <= sheet.width() * sheet.height() // pictures.SHARE, at


def test_a_line_moved_by_a_millimetre_is_seen(qapp: object) -> None:
    sheet = next(pictures.drawn(render(samples.WINNER, samples.stamp()).pdf))
    moved = sheet.copy(0, 2, sheet.width(), sheet.height())
    assert pictures.apart(sheet, moved) > sheet.width() * sheet.height() // pictures.SHARE


def test_no_picture_is_kept_of_a_paper_that_is_gone() -> None:
    names = {path.stem.rpartition("-")[0] for path in pictures.KEPT.glob("*.png")}
    assert names == {one[0] for one in ALL}
