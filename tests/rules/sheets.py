"""Correct figures to start from: each test breaks one thing."""

from typing import Any

from core.procedures import procedure
from core.reckon import reckon_value

PILOT, DISTRICT, RURAL = "kz-2005-pilot", "kz-2006-district", "kz-2013-rural"
ALL = (PILOT, DISTRICT, RURAL)


def sheet(votes: dict[str, int], invalid: int = 0, /, rules: str = PILOT, **changes: Any) -> dict[str, Any]:
    """A whole sheet whose ledger closes: everybody is present and everybody put a ballot into the urn."""
    cast = sum(votes.values())
    box = cast + invalid
    made: dict[str, Any] = {
        "procedure": rules,
        "round": 1,
        "seats": box,
        "quorum_base": box,
        "electors": box,
        "present": box,
        "candidates": list(votes),
        "received": box,
        "issued": box,
        "signatures": box,
        "issued_by": [{"role": "member", "count": box}],
        "spoiled": 0,
        "cancelled": 0,
        "in_box": box,
        "invalid": invalid,
        "took_part": cast,
        "votes": dict(votes),
        "half_base": None,
    }
    return {**made, **changes}


def answer(one: dict[str, Any]) -> dict[str, Any]:
    """The answer to one sheet."""
    made = reckon_value(one)
    assert isinstance(made, dict)
    return made


def result(one: dict[str, Any]) -> tuple[str, list[str], str | None]:
    """Kind, persons and question of the outcome of one sheet."""
    outcome = answer(one)["outcome"]
    return outcome["kind"], outcome["who"], outcome.get("question")


pilot, district, rural = procedure(PILOT), procedure(DISTRICT), procedure(RURAL)
