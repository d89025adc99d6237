"""The window's type: Source Sans Pro from its package, three static faces, figures tabular."""

from pathlib import Path

import font_source_sans_pro
from PySide6.QtGui import QFont, QFontDatabase

from gui.tokens import BASE

FAMILY = "Source Sans Pro"
_FACES = ("Regular", "Semibold", "Bold")


def load() -> None:
    """Load the faces once; an application without them falls back to the system's."""
    if FAMILY in QFontDatabase.families():
        return
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(folder / f"SourceSansPro-{face}.ttf"))


def base(scale: int) -> QFont:
    """The font of the window at a text size in per cent."""
    font = QFont(FAMILY)
    font.setPixelSize(int(BASE * scale / 100 + 0.5))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
