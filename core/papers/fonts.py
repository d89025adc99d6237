"""The two faces of the papers: Source Serif for text, Source Sans for the quiet parts.

Only upright static TTF cuts are used: the italics of these faces have no Cyrillic, so no paper is ever
set in italics. A letter that the faces lack stops the paper and is named; it is never printed as a gap.
"""

import unicodedata
from functools import cache

import font_source_sans_pro
import font_source_serif_pro
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

SERIF = "HattamaSerif"
SERIF_BOLD = "HattamaSerif-Bold"
SANS = "HattamaSans"
SANS_BOLD = "HattamaSans-Semibold"

_FILES = {
    SERIF: (font_source_serif_pro, "SourceSerifPro"),
    SERIF_BOLD: (font_source_serif_pro, "SourceSerifProBold"),
    SANS: (font_source_sans_pro, "SourceSansPro"),
    SANS_BOLD: (font_source_sans_pro, "SourceSansProSemibold"),
}


@cache
def letters() -> frozenset[str]:
    """Every letter that all the faces hold; control characters never count as letters."""
    register()
    maps = (pdfmetrics.getFont(name).face.charToGlyph for name in _FILES)
    codes = frozenset.intersection(*(frozenset(found) for found in maps))
    return frozenset(chr(code) for code in codes if unicodedata.category(chr(code))[0] != "C")


def missing(text: str) -> str:
    """The letters of a text that the faces lack, each once, in the order of the text."""
    known = letters()
    return "".join(dict.fromkeys(letter for letter in text if letter not in known))


@cache
def register() -> None:
    """Make the faces known to reportlab, once in a process."""
    for name, (package, key) in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, package.font_files_ttf[key]))
    for plain, strong in ((SERIF, SERIF_BOLD), (SANS, SANS_BOLD)):
        pdfmetrics.registerFontFamily(plain, normal=plain, bold=strong, italic=plain, boldItalic=strong)


def width(text: str, face: str, size: float) -> float:
    """The width of a line of text in points."""
    register()
    return float(pdfmetrics.stringWidth(text, face, size))
