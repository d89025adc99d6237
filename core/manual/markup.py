"""The few marks of the manual's text, read into blocks: headings, paragraphs, lists, notes, tables, pictures.

`[[…]]` quotes the window by its English source and is replaced by what the window says in that language;
` (@name)` points at a picture.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html import escape

from core import resources

QUOTED = re.compile(r"\[\[(.+?)\]\]")
_PICTURE = re.compile(r"!\[(.*)\]\(([a-z0-9_-]+)\)")
_POINTER = re.compile(r" \((@[a-z0-9_-]+(?:, @[a-z0-9_-]+)*)\)")
_NUMBERED = re.compile(r"\d+\.\s+(.*)")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the text. `kind`: h1, h2, h3, p, li, n, note, picture, row; `cells` of a row or one text."""

    kind: str
    cells: tuple[str, ...]
    number: int = 0


class UnknownTextError(LookupError):
    """The manual quotes a text that the window does not show."""


def read(language: str) -> tuple[Block, ...]:
    """The manual in a language, the window's words put in."""
    text = resources.text("manual", f"{language}.md")
    return tuple(_blocks(said(text, language)))


def said(text: str, language: str) -> str:
    """A text with what it quotes of the window put in."""
    return QUOTED.sub(lambda found: label(found[1], language), text)


def label(source: str, language: str) -> str:
    """What the window says for an English source text. UnknownTextError where it says no such thing."""
    if source not in sources():
        raise UnknownTextError(source)
    found = source if language == "en" else _labels(language)[source]
    return re.sub(r":?\s*\{count\}", "", found.rstrip("…"))


def sources() -> Iterable[str]:
    """Every text that the window shows, in English."""
    return _labels("ru")


@cache
def _labels(language: str) -> Mapping[str, str]:
    """Every text of the window with its translation; the first of those that are said twice."""
    found: dict[str, str] = {}
    for file in resources.files("translations", f"_{language}.ts"):
        for message in ET.parse(file).getroot().iter("message"):  # noqa: S314  our own files
            found.setdefault(message.findtext("source") or "", message.findtext("translation") or "")
    return found


def pointed(text: str, figures: Mapping[str, str]) -> str:
    """Where the text points at a picture, the words for it; nothing where that picture is not there."""

    def said(found: re.Match[str]) -> str:
        there = [figures[name] for name in found[1].replace("@", "").split(", ") if name in figures]
        return f" ({', '.join(there)})" if there else ""

    return _POINTER.sub(said, text)


_TO_THE_NEXT = re.compile(
    r"(?<![^\s«(])(в|во|и|с|со|к|ко|о|об|у|а|на|не|но|по|до|за|из|от|ни|или|для|без|при) ", re.IGNORECASE
)
_TO_THE_LAST = re.compile(r" (?=–(?: |$)|(?:да|де|та|те|ма|ме|ба|бе|па|пе)\b|(?:МБ|ГБ|MB|GB)\b)")
_SIGNS = re.compile(r"(?<=№) |(?<=рис\.) |(?<=figure) ")
HELD = "\N{NO-BREAK SPACE}"


def bound(text: str) -> str:
    """A line in which dashes, units, small words and particles stay with the word that they belong to."""
    text = _SIGNS.sub(HELD, _TO_THE_LAST.sub(HELD, text))
    return _TO_THE_NEXT.sub(rf"\1{HELD}", text)


def _blocks(text: str) -> Iterator[Block]:
    number = 0
    for line in text.splitlines():
        numbered = _NUMBERED.match(line)
        number = number + 1 if numbered else 0
        if not line.strip() or line.startswith("|---"):
            continue
        if numbered:
            yield Block("n", (numbered[1],), number)
        else:
            yield _plain(line)


def _plain(line: str) -> Block:
    picture = _PICTURE.fullmatch(line)
    if picture:
        return Block("picture", (picture[2], picture[1]))
    if line.startswith("|"):
        return Block("row", tuple(cell.strip() for cell in line.strip("|").split("|")))
    for mark, kind in (("### ", "h3"), ("## ", "h2"), ("# ", "h1"), ("> ", "note"), ("- ", "li")):
        if line.startswith(mark):
            return Block(kind, (line.removeprefix(mark),))
    return Block("p", (line,))


def inline(text: str, code_face: str) -> str:
    """The marks within a line as the paragraphs of the papers' library read them; all else escaped."""
    safe = escape(text, quote=False)
    safe = re.sub(r"`(.+?)`", rf'<font name="{code_face}">\1</font>', safe)
    return re.sub(r"\*\*?(.+?)\*\*?", r"<b>\1</b>", safe)
