"""What the verifier found, in Kazakh and Russian: its sentences are known again by their pattern.

The verifier says a thing in English and in one way, as the script in every audit file does. The window shows
the same sentence with the same values in its own language; one that nobody foresaw stays as it was said.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from core import resources
from core.audit.verdict import grouped

LANGUAGES = ("kk", "ru")
_VALUE = re.compile(r"'([0-9a-f]{64})'")
_QUOTED = re.compile("'([^']*)'")
_OUTCOMES = frozenset({"recorded", "follows"})


@dataclass(frozen=True, slots=True)
class Detail:
    """A sentence of the verifier: its pattern, and how it is said in `LANGUAGES`."""

    pattern: re.Pattern[str]
    said: tuple[str, str]


@cache
def _catalogue() -> Mapping[str, Any]:
    return tomllib.loads(resources.text("audit", "details.toml"))


@cache
def details() -> tuple[Detail, ...]:
    """Every sentence that the verifier says of a file, in the order in which they are tried."""
    return tuple(Detail(_pattern(one["en"]), (one["kk"], one["ru"])) for one in _catalogue()["detail"])


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", sentence)
    made = (f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts))
    return re.compile("".join(made), re.DOTALL)


def said(sentence: str, language: str) -> str:
    """A sentence of the verifier in kk, ru or en; as it is where it is none of those that are known.

    A value of 64 digits stands in groups of four, as it does on paper; a space that holds words together is a
    space, but where it is all that two values differ by.
    """
    told = _VALUE.sub(lambda found: grouped(found[1]), _said(sentence, language))
    plain = told.replace(r"\xa0", "\u00a0")
    values = _QUOTED.findall(plain.replace("\u00a0", " "))
    return told if len(values) > 1 and values[-1] == values[-2] else plain


def _said(sentence: str, language: str) -> str:
    if language not in LANGUAGES:
        return sentence
    place = LANGUAGES.index(language)
    for one in details():
        found = one.pattern.fullmatch(sentence)
        if found is not None:
            values = {key: _word(key, value, place) for key, value in found.groupdict().items()}
            return one.said[place].format(**values)
    return sentence


def _word(key: str, value: str, place: int) -> str:
    """A value as it is, but for words of the verifier's own: sorts of things, equalities, outcomes."""
    words = _catalogue()
    if key in words:
        known: Mapping[str, list[str]] = words[key]
        return known[value][place] if value in known else value
    outcome = re.fullmatch(r"'(\w+)((?: .+)?)'", value, re.DOTALL) if key in _OUTCOMES else None
    if outcome is not None and outcome[1] in words["kind"]:
        return f"'{words['kind'][outcome[1]][place]}{outcome[2]}'"
    return value


__all__ = ["LANGUAGES", "Detail", "details", "said"]
