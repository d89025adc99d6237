"""Draw every page, form and dialog of the window: `python tests/gui/draw.py OUT`; `--help` tells the filter.

python tests/gui/draw.py build/look --only overview --file zhangala --lang kk --scheme dark --scale 150
"""

import argparse
import os
import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from gui import view as views
from gui.app import name
from gui.language import LANGUAGES
from gui.screens import SCALES, SCHEMES, Wanted, draw_screens, index
from tests.gui.contact import sheets
from tests.gui.draw_dialogs import draw_dialogs
from tests.gui.draw_forms import draw_forms
from tests.gui.played import FILES, PlayedCabinet

DRAWN = ("kokpekty", "eskeldi", "empty")
"""A whole election with two votes, one in the midst of registration, and nothing yet."""


OF_THE_FOLDER = frozenset({"start", "terms"})
"""Pages that show the folder of files."""


def parsed(arguments: list[str]) -> argparse.Namespace:
    """What the command line asks for."""
    said = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    said.add_argument("out", nargs="?", type=Path, default=Path("build/screens"))
    said.add_argument("--only", action="append", help="a page, form-ACT or dialog-KIND; may be given again")
    said.add_argument("--file", action="append", choices=FILES)
    said.add_argument("--lang", action="append", choices=LANGUAGES)
    said.add_argument("--scheme", action="append", choices=SCHEMES)
    said.add_argument("--scale", action="append", type=int)
    said.add_argument("--wide", action="store_true", help="at 1920x1080 too, everywhere")
    said.add_argument("--no-forms", action="store_true")
    said.add_argument("--sheets", action="store_true", help="contact sheets too: several pictures on one")
    said.add_argument("--jobs", type=int, default=2, help="processes, one for each scheme")
    return said.parse_args(arguments)


def wanted(told: argparse.Namespace) -> Wanted:
    """The filter."""
    return Wanted(
        pages=frozenset(told.only or ()),
        files=tuple(told.file or DRAWN),
        languages=tuple(told.lang or LANGUAGES),
        schemes=tuple(told.scheme or SCHEMES),
        scales=tuple(told.scale or SCALES),
        wide=told.wide,
    )


def draw(told: argparse.Namespace, app: QApplication) -> list[str]:
    """Draw what is asked for in this process; the names of the pictures."""
    filter_ = wanted(told)
    told.out = told.out.resolve()
    with tempfile.TemporaryDirectory() as place, chdir(place):  # the folder's name, whatever the machine
        cabinet = PlayedCabinet(Path("Hattama"))
        pages = {one for one in filter_.pages if not one.startswith(("form-", "dialog-"))}
        dialogs = not filter_.pages or any(one.startswith("dialog-") for one in filter_.pages)
        if not filter_.pages or pages & OF_THE_FOLDER:
            cabinet.fill()
        files = {key: cabinet.path(key) for key in filter_.files} if not filter_.pages or pages else {}
        shots = draw_screens(told.out, cabinet, files, app, filter_)
        if dialogs:
            office = cabinet.open(cabinet.path("kokpekty"))
            shots += draw_dialogs(told.out, app, filter_, views.read(office))
            office.close()
    if not told.no_forms and (not told.only or any(one.startswith("form-") for one in told.only)):
        shots += draw_forms(told.out, app, filter_)
    return [shot.name for shot in shots]


def side_by_side(told: argparse.Namespace, arguments: list[str]) -> list[str]:
    """One process for each scheme; the names of all the pictures in the folder."""
    for old in told.out.glob("*.png"):
        old.unlink()
    rest = [one for one in arguments if one != "--sheets"]
    command = [sys.executable, __file__, *rest, "--jobs", "1", "--scheme"]
    running = [subprocess.Popen([*command, scheme], stdout=subprocess.DEVNULL) for scheme in SCHEMES]
    codes = [one.wait() for one in running]
    if any(codes):
        raise SystemExit(max(codes))
    return [path.name for path in told.out.glob("*.png")]


def main(arguments: list[str]) -> int:
    told = parsed(arguments)
    told.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    name(app)
    parted = told.jobs > 1 and told.scheme is None
    names = side_by_side(told, arguments) if parted else draw(told, app)
    (told.out / "index.html").write_text(index(names), encoding="utf-8")
    if told.sheets:
        sheets(told.out, sorted(names))
    sys.stdout.write(f"{len(names)} pictures in {told.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
