"""A citation of the rule sets as a paper prints it: «D1485 p.25, p.36» is «25-т., 36-т.», «п. 25, п. 36»."""

import re

from core.papers.text import Language
from core.papers.wording import say

_PART = re.compile(r"(?P<kind>p\.|Art\. )(?P<point>\d+(?:[–-]\d+)?)(?:\.(?P<sub>\d+(?:-\d+)?))?")


def cited(language: Language, citation: str) -> str:
    """The points of a citation, abbreviated; the decree's key is left out, the paper names the decree."""
    return ", ".join(_said(language, found) for found in _PART.finditer(citation))


def _said(language: Language, found: re.Match[str]) -> str:
    kind = "article" if found["kind"].startswith("Art") else "point"
    if found["sub"]:
        return say(language, f"cite.{kind}_sub", point=found["point"], sub=found["sub"])
    return say(language, f"cite.{kind}", point=found["point"])
