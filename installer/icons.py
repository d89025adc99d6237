"""The icon in the sizes that menus and Windows ask for, drawn from `resources/icons/hattama.svg`."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SVG = ROOT / "resources" / "icons" / "hattama.svg"
SMALL = SVG.with_name("hattama-small.svg")
"""Drawn on the pixels of 16: what the large one shows would blur there."""
SIZES = (16, 24, 32, 48, 64, 128, 256)
WELCOME = ROOT / "installer" / "windows" / "welcome.svg"
"""Stands beside the first and the last page of the Windows installer."""
WELCOME_SIZE = (164, 314)
_DRAW = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon
app = QGuiApplication([])
for size in map(int, sys.argv[4:]):
    QIcon(sys.argv[2 if size <= 16 else 1]).pixmap(QSize(size, size), 1.0).save(f"{sys.argv[3]}/{size}.png")
"""
_DRAW_WELCOME = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon
app = QGuiApplication([])
picture = QIcon(sys.argv[1]).pixmap(QSize(*map(int, sys.argv[3:])), 1.0).toImage()
sys.exit(not picture.convertToFormat(picture.Format.Format_RGB888).save(sys.argv[2]))
"""


def pictures(folder: Path) -> dict[int, Path]:
    """Draw the icon in every size; the pictures by size."""
    folder.mkdir(parents=True, exist_ok=True)
    _draw(_DRAW, str(SVG), str(SMALL), str(folder), *map(str, SIZES))
    return {size: folder / f"{size}.png" for size in SIZES}


def welcome(out: Path) -> None:
    """Draw the picture of the Windows installer, as the bitmap that it takes."""
    _draw(_DRAW_WELCOME, str(WELCOME), str(out), *map(str, WELCOME_SIZE))


def _draw(program: str, *words: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", program, *words], check=True, env=environment)


def windows_icon(folder: Path, out: Path) -> None:
    """Put the pictures together into one `.ico`."""
    from PIL import Image  # noqa: PLC0415  only here

    drawn = [Image.open(picture) for picture in pictures(folder).values()]
    drawn[-1].save(out, append_images=drawn[:-1], sizes=[(size, size) for size in SIZES])


if __name__ == "__main__":
    windows_icon(ROOT / "build" / "bundle" / "icons", ROOT / "installer" / "windows" / "hattama.ico")
