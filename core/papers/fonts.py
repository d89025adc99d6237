"""The two faces of the papers: Source Serif for text, Source Sans for the quiet parts.

Only upright static TTF cuts are used: the italics of these faces have no Cyrillic, so no paper is ever
set in italics. A letter that the faces lack stops the paper and is named; it is never printed as a gap.
"""

import unicodedata
from functools import cache
from typing import Any
from weakref import ref

import font_source_sans_pro
import font_source_serif_pro
from reportlab.lib.rl_accel import fp_str
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


class _Codes(dict[int, int]):
    """The codes of a face's letters within one file: the library assigns them in the order of their use."""

    def __init__(self, face: TTFont, file: Any) -> None:
        super().__init__()
        self.face, self.file = face, ref(file)

    def __missing__(self, letter: int) -> int:
        ((subset, coded),) = TTFont.splitString(self.face, chr(letter), self.file())
        self[letter] = code = int(subset) << 8 | int(coded[0])
        return code


class _Face(TTFont):  # type: ignore[misc]
    """A face that codes a whole line at once instead of letter by letter; the codes are the library's."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, asciiReadable=0)  # only letters that are used go into a file
        self.face.getCharWidth = cache(self._written)

    def _written(self, letter: int) -> bytes:
        """The width of a letter as it stands in a file."""
        return bytes(fp_str(self.face.charWidths.get(letter, self.face.defaultWidth)), "ascii")

    def splitString(  # noqa: N802  reportlab's name
        self, text: str, doc: Any, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """The line in pieces, each of one subset of the face."""
        state = self._assignState(doc)
        codes = state.__dict__.get("codes")
        if codes is None:
            codes = state.codes = _Codes(self, doc)
        try:
            coded = text.translate(codes).encode("latin-1")
        except UnicodeEncodeError:  # a letter of the second subset
            return list(super().splitString(text, doc, encoding))
        return [(0, coded)] if coded else []


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
    if known.issuperset(text):
        return ""
    return "".join(dict.fromkeys(letter for letter in text if letter not in known))


@cache
def register() -> None:
    """Make the faces known to reportlab, once in a process."""
    for name, (package, key) in _FILES.items():
        pdfmetrics.registerFont(_Face(name, package.font_files_ttf[key]))
    for plain, strong in ((SERIF, SERIF_BOLD), (SANS, SANS_BOLD)):
        pdfmetrics.registerFontFamily(plain, normal=plain, bold=strong, italic=plain, boldItalic=strong)


def width(text: str, face: str, size: float) -> float:
    """The width of a line of text in points."""
    register()
    return float(pdfmetrics.stringWidth(text, face, size))
