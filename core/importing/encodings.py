"""Which letters a text file is written in: told by its mark, by UTF-8's own rules, else by Kazakh letters.

Kazakh letters do not exist in cp1251; office programs of the time wrote kz1048 or ptcp154, which differ from
it, and from one another, in some thirty places.
"""

import re
from dataclasses import dataclass

from core.importing.problems import ImportProblem

EIGHT_BIT = ("cp1251", "kz1048", "ptcp154")
CHOICES = ("utf-8", *EIGHT_BIT, "utf-16-le", "utf-16-be")
"""What a clerk may choose where the program was not sure."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_WIDE = ((b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"))
_CYRILLIC_PAGE, _LATIN_PAGE = 0x04, 0x00
_RUSSIAN = "А-Яа-яЁё"
_KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(f"[{_RUSSIAN}{_KAZAKH}]+")
_MIXED_CASE = re.compile(f"[а-яё{_KAZAKH[9:]}][А-ЯЁ{_KAZAKH[:9]}]")
_STRANGE_SIGN = re.compile(r"(?<=[^\W\d_])[¤¦±µ†‡€‰™\xad\x80-\x9f](?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was read in; not `sure` where another would have read it otherwise."""

    text: str
    encoding: str
    sure: bool


def decode(content: bytes, encoding: str = "") -> Decoded:
    """The text of a file; in the named encoding where the clerk chose one.

    ImportProblem `import.encoding` where the bytes are no text in it, or are four bytes a letter.
    """
    if encoding:
        return Decoded(_strictly(_bare(content), encoding), encoding, sure=True)
    if any(content.startswith(mark) for mark, _ in _WIDE):
        raise ImportProblem("import.encoding")
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(_strictly(content[len(mark) :], name), name, sure=True)
    wide = _wide_without_mark(content)
    if wide:
        return Decoded(_strictly(content, wide), wide, sure=False)
    try:
        return Decoded(content.decode("utf-8"), "utf-8", sure=True)
    except UnicodeDecodeError:
        return _by_letters(content)


def _bare(content: bytes) -> bytes:
    mark = next((mark for mark, _ in _MARKS if content.startswith(mark)), b"")
    return content[len(mark) :]


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as wrong:
        raise ImportProblem("import.encoding") from wrong


def _wide_without_mark(content: bytes) -> str:
    """UTF-16 without its mark: every other byte is the page of Cyrillic or of Latin letters."""
    head = content[: 4096 // 2 * 2]
    if len(head) < 4 or len(content) % 2:
        return ""
    for name, first in (("utf-16-be", 0), ("utf-16-le", 1)):
        pages = head[first::2]
        told = sum(byte in (_CYRILLIC_PAGE, _LATIN_PAGE) for byte in pages)
        if 10 * told >= 9 * len(pages) and _reads(content, name):
            return name
    return ""


def _reads(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _by_letters(content: bytes) -> Decoded:
    read: dict[str, str] = {}
    for name in EIGHT_BIT:
        try:
            read[name] = content.decode(name)
        except UnicodeDecodeError:
            continue
    if not read:
        raise ImportProblem("import.encoding")
    best = max(read, key=lambda name: (_score(read[name]), -EIGHT_BIT.index(name)))
    return Decoded(read[best], best, sure=len(read) == len(EIGHT_BIT) and len(set(read.values())) == 1)


def _score(text: str) -> int:
    """How much a text looks like Kazakh and Russian: whole words count for, foreign letters against."""
    score = -3 * len(_STRANGE_SIGN.findall(text))
    for word in _WORD.findall(text):
        if word.isascii():
            continue
        if _PLAIN.fullmatch(word):
            score += 1 + 2 * any(letter in _KAZAKH for letter in word)
            score -= 3 * len(_MIXED_CASE.findall(word))
        else:
            score -= 3 + len(_PLAIN.sub("", word))
    return score
