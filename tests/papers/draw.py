"""Draw every paper in every variant into build/papers: PDF, pictures and an index.html to leaf through.

python tests/papers/draw.py                               all but the extremes, some minutes
python tests/papers/draw.py conformity sitting            only papers whose names hold one of the words
python tests/papers/draw.py --state issued --dpi 80 --sheets -- -2006 -2013
python tests/papers/draw.py --extreme minutes             the longest of everything too

A name is KIND-SORT-STATE: count-normal-draft, result-2006-second-issued, blank-count-kz-2005-pilot.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from html import escape
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtPdf import QPdfDocument  # noqa: E402

from core.papers import blanks, render, stamping  # noqa: E402
from core.papers.facts import Facts, Stamp  # noqa: E402
from core.papers.rendered import Rendered  # noqa: E402
from core.papers.wording import BASE, Layers  # noqa: E402
from core.procedures import procedures  # noqa: E402
from tests.gui.contact import sheets  # noqa: E402
from tests.papers import all_samples, many, samples  # noqa: E402
from tests.papers.pictures import sheet_of  # noqa: E402

OUT = ROOT / "build" / "papers"
DPI = 110
STATES = tuple(samples.stamps(render.KINDS[0]))
Made = Callable[[], bytes]


def parsed(arguments: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    said = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    said.add_argument("words", nargs="*", help="keep the papers whose names hold one of these")
    said.add_argument("--state", action="append", choices=STATES, help="may be given again")
    said.add_argument("--extreme", action="store_true", help="the longest of everything too")
    said.add_argument("--dpi", type=int, default=DPI)
    said.add_argument("--sheets", action="store_true", help="contact sheets too: several pictures on one")
    said.add_argument("--out", type=Path, default=OUT)
    return said.parse_args(arguments)


def asked(told: argparse.Namespace) -> dict[str, Made]:
    """What the filter leaves, by the name of its file; nothing is drawn yet."""
    states = told.state or STATES
    return {
        name: made
        for name, made in (*every(states, extreme=told.extreme), *more())
        if not told.words or any(word in name for word in told.words)
    }


def every(states: tuple[str, ...] | list[str], *, extreme: bool) -> Iterator[tuple[str, Made]]:
    """All papers in the states given."""
    sorts = {"normal": all_samples.NORMAL, **({"extreme": all_samples.EXTREME} if extreme else {})}
    for kind in render.KINDS:
        stamps = samples.stamps(kind)
        for state in states:
            for sort, facts in sorts.items():
                yield f"{kind}-{sort}-{state}", paper(facts[kind], stamps[state], BASE)
    others = {**{name: (facts, BASE) for name, facts in all_samples.OTHERS.items()}, **all_samples.LAID}
    for name, (facts, layers) in others.items():
        if "issued" in states:
            yield f"{name}-issued", paper(facts, samples.stamps(name.split("-")[0])["issued"], layers)


def paper(facts: Facts, stamp: Stamp, layers: Layers) -> Made:
    """How one paper is made."""
    return lambda: render.render(facts, stamp, layers).pdf


def pictures(out: Path, name: str, dpi: int) -> list[str]:
    """Draw the sheets of one PDF as pictures; returns their file names."""
    document = QPdfDocument()
    document.load(str(out / f"{name}.pdf"))
    drawn = []
    for page in range(document.pageCount()):
        drawn.append(f"{name}-{page + 1}.png")
        sheet_of(document, page, dpi).save(str(out / drawn[-1]), quality=80)
    return drawn


def more() -> Iterator[tuple[str, Made]]:
    """What is made beside the papers: blank forms of each rule set, cards on a sheet, a superseded paper."""
    for name, rules in procedures().items():
        for kind in blanks.kinds(rules):
            yield f"blank-{kind}-{name}", lambda kind=kind, rules=rules: blanks.blank(kind, rules).pdf
    for kind in ("certificate", "proxy", "observer", "akimcard"):
        yield f"cards-{kind}", lambda kind=kind: cards(kind)
    yield "marked-superseded", lambda: stamping.marked(issued("count").pdf, heir=16)


def issued(kind: str, number: int = 15) -> Rendered:
    """A paper as it was issued."""
    stamp = samples.stamp(number=number, head=kind in samples.HEADED)
    return render.render(all_samples.NORMAL[kind], stamp)


def cards(kind: str) -> bytes:
    """Three cards on their sheets."""
    return stamping.cards([issued(kind, at).pdf for at in (4, 5, 6)], backs=kind == "proxy")


def main(arguments: list[str]) -> None:
    """Draw the papers asked for and write the index."""
    told = parsed(arguments)
    told.out.mkdir(parents=True, exist_ok=True)
    for old in (*told.out.glob("*.png"), *told.out.glob("*.pdf")):
        old.unlink()
    shown: dict[str, list[str]] = {}
    drawn: list[str] = []
    wanted = asked(told)
    for kind in render.KINDS:  # loaded once, before the work is shared
        import_module(f"core.papers.{kind}")
    alone = QGuiApplication.instance() is None
    pdfs = many.made(list(wanted.values()), many.cores() if alone else 1)
    app = QGuiApplication.instance() or QGuiApplication([])
    for name, made in zip(wanted, pdfs, strict=True):
        (told.out / f"{name}.pdf").write_bytes(made)
        found = pictures(told.out, name, told.dpi)
        images = "".join(f'<img src="{one}" width="420" alt="" loading="lazy">' for one in found)
        line = f'<h3><a href="{name}.pdf">{escape(name)}</a></h3><p>{images}</p>'
        shown.setdefault(name.partition("-")[0], []).append(line)
        drawn += found
    (told.out / "index.html").write_text(index(shown), encoding="utf-8")
    if told.sheets:
        sheets(told.out, drawn, across=3, down=1, cell=(720, 1016))
    del app
    sys.stdout.write(f"{sum(map(len, shown.values()))} papers: {told.out / 'index.html'}\n")


def index(shown: dict[str, list[str]]) -> str:
    """The page to leaf through: every kind with its titles, every variant beneath it."""
    titled = {kind: render.title(kind) for kind in render.KINDS}
    names = {kind: f"{kind}: {one.kk} / {one.ru}" for kind, one in titled.items()}
    links = "".join(
        f'<li><a href="#{kind}">{escape(names.get(kind, kind))}</a> ({len(told)})</li>'
        for kind, told in shown.items()
    )
    parts = "".join(
        f'<h2 id="{kind}">{escape(names.get(kind, kind))}</h2>' + "\n".join(told)
        for kind, told in shown.items()
    )
    return f"<!doctype html><meta charset='utf-8'><title>Papers</title><ul>{links}</ul>{parts}"


if __name__ == "__main__":
    main(sys.argv[1:])
