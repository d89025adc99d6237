"""Random names: any letter of Unicode, the alphabets in use, and what has harmed a program somewhere."""

import random
import sys
import unicodedata

from core.rules.bilingual import Name
from core.rules.people import ALPHABET

LETTERS = ALPHABET + ALPHABET.lower() + "ABCXYZabcxyzİıñéÜß"
SIGNS = " -'’ʼ.«»\u00a0\u2011"
HARMFUL = (
    "<b>", "</para>", "<img src='/etc/passwd'/>", "<a href='file:///c:/x'>", "&amp;", "&#0;",
    "<onDraw name='x'/>", "=1+1", "@SUM(A1)", "+7", "-1", "\t=1", "../../x", "CON", "nul.txt", "\\", "%s",
    "{0}", "$x", "'; --", '"',
    "\u202e", "\u200b", "\u0000", "\n", "\r", "\ufeff", "\ud800", "\udfff", "e\u0301", "\u0438\u0306",
    "\u0345", "\ufdfa", "\U0001f3f3\ufe0f\u200d\U0001f308",
)  # fmt: skip


def part(chance: random.Random) -> str:
    """One part of a name: mostly what people are called, often not."""
    way = chance.random()
    length = chance.randrange(1, 25)
    if way < 0.6:
        text = "".join(chance.choice(LETTERS if chance.random() < 0.9 else SIGNS) for _ in range(length))
    elif way < 0.75:
        text = "".join(chr(chance.randrange(sys.maxunicode + 1)) for _ in range(length))
    elif way < 0.85:
        text = "".join(chr(chance.randrange(0x20, 0x600)) for _ in range(length))
    elif way < 0.97:
        text = chance.choice(ALPHABET) + chance.choice(HARMFUL) + chance.choice(ALPHABET)
    else:
        text = chance.choice(LETTERS) * chance.choice((119, 120, 121, 5_000))
    return text if chance.random() < 0.9 else unicodedata.normalize("NFD", text)


def name(chance: random.Random) -> Name:
    """A whole name; one in ten has no patronymic, as the law allows."""
    return Name(part(chance), part(chance), part(chance) if chance.random() < 0.9 else "")
