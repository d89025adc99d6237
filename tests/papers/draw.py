"""Draw every paper in every variant into build/papers: PDF, pictures and an index to leaf through.

Run as `python tests/papers/draw.py [WORD …]`; words keep only the papers whose names hold one of them.
"""

import os
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtPdf import QPdfDocument  # noqa: E402

from core.papers import render  # noqa: E402
from core.papers.facts import Facts, Stamp  # noqa: E402
from tests.papers import samples  # noqa: E402

OUT = ROOT / "build" / "papers"
DPI = 110


def every() -> dict[str, tuple[Facts, Stamp]]:
    """All papers by the name of their file."""
    found: dict[str, tuple[Facts, Stamp]] = {}
    for kind in render.KINDS:
        for state, stamp in samples.stamps(kind).items():
            for sort, facts in (("normal", samples.NORMAL[kind]), ("extreme", samples.EXTREME[kind])):
                found[f"{kind}-{sort}-{state}"] = (facts, stamp)
    for name, facts in samples.OTHERS.items():
        found[f"{name}-issued"] = (facts, samples.stamps(name.split("-")[0])["issued"])
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


def main(words: list[str]) -> None:
    """Draw the papers asked for and write the index."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    lines = []
    for name, (facts, stamp) in every().items():
        if words and not any(word in name for word in words):
            continue
        (OUT / f"{name}.pdf").write_bytes(render.render(facts, stamp).pdf)
        shown = "".join(f'<img src="{picture}" width="420" alt="">' for picture in pictures(name))
        lines.append(f'<h2><a href="{name}.pdf">{escape(name)}</a></h2><p>{shown}</p>')
    page = "<!doctype html><meta charset='utf-8'><title>Papers</title>" + "\n".join(lines)
    (OUT / "index.html").write_text(page, encoding="utf-8")
    del app
    sys.stdout.write(f"{len(lines)} papers in {OUT.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
