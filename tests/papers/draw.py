"""Draw every paper in every variant into build/papers: PDF, pictures and an index to leaf through.

Run as `python tests/papers/draw.py [WORD …]`; words keep only the papers whose names hold one of them.
"""

import os
import sys
from html import escape
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtPdf import QPdfDocument  # noqa: E402

from core.papers import blanks, render, stamping  # noqa: E402
from core.papers.facts import Facts, Stamp  # noqa: E402
from core.papers.wording import BASE, Layers  # noqa: E402
from core.procedures import procedures  # noqa: E402
from tests.papers import all_samples, samples  # noqa: E402

OUT = ROOT / "build" / "papers"
DPI = 110


def every() -> dict[str, tuple[Facts, Stamp, Layers]]:
    """All papers by the name of their file."""
    found: dict[str, tuple[Facts, Stamp, Layers]] = {}
    for kind in render.KINDS:
        for state, stamp in samples.stamps(kind).items():
            for sort, facts in (("normal", all_samples.NORMAL[kind]), ("extreme", all_samples.EXTREME[kind])):
                found[f"{kind}-{sort}-{state}"] = (facts, stamp, BASE)
    for name, facts in all_samples.OTHERS.items():
        found[f"{name}-issued"] = (facts, samples.stamps(name.split("-")[0])["issued"], BASE)
    for name, (facts, layers) in all_samples.LAID.items():
        found[f"{name}-issued"] = (facts, samples.stamps(name.split("-")[0])["issued"], layers)
    return found


def pictures(name: str) -> list[str]:
    """Draw the sheets of one PDF as pictures; returns their file names."""
    document = QPdfDocument()
    document.load(str(OUT / f"{name}.pdf"))
    drawn = []
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        size = QSize(round(points.width() * DPI / 72), round(points.height() * DPI / 72))
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
        drawn.append(f"{name}-{page + 1}.png")
        sheet.save(str(OUT / drawn[-1]))
    return drawn


def more() -> dict[str, bytes]:
    """What is made beside the papers: blank forms of each rule set, cards on a sheet, a superseded paper."""
    found = {
        f"blank-{kind}-{name}": blanks.blank(kind, rules).pdf
        for name, rules in procedures().items()
        for kind in blanks.kinds(rules)
    }
    for kind in ("certificate", "proxy", "observer", "akimcard"):
        made = [render.render(all_samples.NORMAL[kind], samples.stamp(number=at)).pdf for at in (4, 5, 6)]
        found[f"cards-{kind}"] = stamping.cards(made, backs=kind == "proxy")
    issued = render.render(samples.COUNT, samples.stamp(number=15, head=True)).pdf
    found["marked-superseded"] = stamping.marked(issued, heir=16)
    return found


def main(words: list[str]) -> None:
    """Draw the papers asked for and write the index."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    shown: dict[str, list[str]] = {}
    for name, pdf in chain(
        ((name, render.render(*made).pdf) for name, made in every().items() if asked(name, words)),
        ((name, pdf) for name, pdf in more().items() if asked(name, words)),
    ):
        (OUT / f"{name}.pdf").write_bytes(pdf)
        images = "".join(
            f'<img src="{picture}" width="420" alt="" loading="lazy">' for picture in pictures(name)
        )
        told = f'<h3><a href="{name}.pdf">{escape(name)}</a></h3><p>{images}</p>'
        shown.setdefault(name.partition("-")[0], []).append(told)
    (OUT / "index.html").write_text(index(shown), encoding="utf-8")
    del app
    sys.stdout.write(f"{sum(map(len, shown.values()))} papers in {OUT.relative_to(ROOT)}\n")


def asked(name: str, words: list[str]) -> bool:
    """Whether a paper is to be drawn."""
    return not words or any(word in name for word in words)


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
