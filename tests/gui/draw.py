"""Draw every page, form and dialog of the window: `python tests/gui/draw.py OUT`; `--help` tells the filter.

python tests/gui/draw.py build/look --only overview --file zhangala --lang kk --scheme dark --scale 150
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from gui.app import name
from gui.language import LANGUAGES
from gui.screens import SCALES, SCHEMES, Wanted, draw_screens, index
from tests.gui import samples
from tests.gui.contact import sheets
from tests.gui.draw_dialogs import draw_dialogs
from tests.gui.draw_forms import draw_forms


def wanted(arguments: list[str]) -> tuple[Path, Wanted, bool, bool]:
    """What the command line asks for: folder, filter, whether forms are drawn too, whether on sheets."""
    said = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    said.add_argument("out", nargs="?", type=Path, default=Path("build/screens"))
    said.add_argument("--only", action="append", help="a page, form-ACT or dialog-KIND; may be given again")
    said.add_argument("--file", action="append", choices=tuple(samples.DESKS))
    said.add_argument("--lang", action="append", choices=LANGUAGES)
    said.add_argument("--scheme", action="append", choices=SCHEMES)
    said.add_argument("--scale", action="append", type=int)
    said.add_argument("--wide", action="store_true", help="at 1920x1080 too, at every text size")
    said.add_argument("--no-forms", action="store_true")
    said.add_argument("--sheets", action="store_true", help="contact sheets too: several pictures on one")
    told = said.parse_args(arguments)
    pages = frozenset(told.only or ())
    filter_ = Wanted(
        pages=pages,
        files=tuple(told.file or samples.DESKS),
        languages=tuple(told.lang or LANGUAGES),
        schemes=tuple(told.scheme or SCHEMES),
        scales=tuple(told.scale or SCALES),
        wide=told.wide,
    )
    forms = not told.no_forms and (not pages or any(one.startswith("form-") for one in pages))
    return told.out, filter_, forms, told.sheets


def main(arguments: list[str]) -> int:
    out, filter_, forms, on_sheets = wanted(arguments)
    app = QApplication([])
    name(app)
    files = {key: Path(f"{key}.hattama") for key in filter_.files}
    out.mkdir(parents=True, exist_ok=True)
    shots = draw_screens(out, samples.SampleCabinet(), files, app, filter_)
    shots += draw_dialogs(out, app, filter_)
    if forms:
        shots += draw_forms(out, app, filter_)
    (out / "index.html").write_text(index(shots), encoding="utf-8")
    if on_sheets:
        sheets(out, [shot.name for shot in shots])
    sys.stdout.write(f"{len(shots)} pictures in {out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
