"""What the office says while answers are still missing: the rest is asked twice, with stand-ins in the gaps.

A finding that comes back whatever stands in the gap does not depend on it, and is shown with the gap. One
that changes with the stand-in, or that names the gap, says nothing of what was typed and is left out.
"""

import re
from ast import literal_eval
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from pydantic import ValidationError

from core.acts.base import Act
from core.rules.findings import Finding
from gui.forms.paths import inside, put_deep

Place = tuple[str | int, ...]
Two = tuple[Act, Act]
SMALL: tuple[Any, ...] = ("", 0, False, "1970-01-01", "1970-01-01T00:00", "none1", {}, [])
LARGE: tuple[Any, ...] = ("", 99_999, True, "2100-01-01", "2100-01-01T00:00", "none2", {}, [])
"""One of each kind of answer, tried in this order; a text left out is empty in both."""


def two_of(name: str, data: Mapping[str, Any]) -> Two | None:
    """The act with small and with large stand-ins for what can't be read; None where none fits."""
    small, large = _filled(name, data, SMALL, 0), _filled(name, data, LARGE, -1)
    return (small, large) if small is not None and large is not None else None


def undisputed(small: Iterable[Finding], large: Iterable[Finding], gaps: Iterable[Finding]) -> list[Finding]:
    """The findings that hold whatever stands in the gaps."""
    places = [path for one in gaps for path in one.fields]
    both = list(large)
    return [one for one in small if one in both and not _touches(one, places)]


def _filled(name: str, data: Mapping[str, Any], answers: tuple[Any, ...], which: int) -> Act | None:
    from core.acts.registry import ACTS  # noqa: PLC0415  the acts are loaded with the first form

    made, tried = deepcopy(dict(data)), dict[Place, int]()
    while True:
        try:
            return ACTS[name].model_validate(made)
        except ValidationError as wrong:
            errors = wrong.errors(include_url=False, include_input=False)
        for error in errors:
            place = error["loc"]
            at = tried[place] = tried.get(place, -1) + 1
            if at == len(answers):
                return None
            offered = _offered(error.get("ctx", {}).get("expected", ""))
            put_deep(made, place, offered[which] if offered else answers[at])


def _offered(expected: str) -> list[Any]:
    """The answers of a closed question, as the shape's own message lists them: `'a', 'b' or 'c'`."""
    return [literal_eval(one) for one in re.split(r", | or ", expected)] if expected else []


def _touches(finding: Finding, places: Iterable[str]) -> bool:
    return any(
        inside(path, place) is not None or inside(place, path) is not None
        for path in finding.fields
        for place in places
    )
