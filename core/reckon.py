"""The command `reckon`: check the figures of a count and say the result (commands.md).

A figure that is missing or of a wrong kind is an answer; a file that is not JSON or not of the shape
is a misuse, said in one line with the place.
"""

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import cast

from core import resources
from core.misuse import Misuse
from core.procedures import procedure as find_procedure
from core.reading import read_json
from core.rules.count import Reckoning, reckon
from core.rules.figures import SIMPLE, Figures, Issued, Role, figure
from core.rules.outcome import Answer, Outcome
from core.rules.procedure import Procedure, Question

_WORDS = {
    Question.HALF_BASE: ("valid", "in_box"),
    Question.TWO_CANDIDATES: ("second_vote", "repeat"),
    Question.QUORUM_BASE: ("seats", "elected"),
}


def reckon_file(path: Path) -> list[object] | dict[str, object]:
    """The answer to a file: an object for an object, a list for a list. Misuse for anything else."""
    _, value = read_json(path)
    try:
        return reckon_value(value)
    except Misuse as error:
        raise Misuse(f"{path}: {error}") from error


def reckon_value(value: object) -> list[object] | dict[str, object]:
    """The answer to one object or a list of them, in the same order."""
    if isinstance(value, list):
        return [_one(item, f"object {n}") for n, item in enumerate(value, start=1)]
    return _one(value, "the object")


def reckon_text(answer: list[object] | dict[str, object]) -> str:
    """The answer to be read, in English."""
    items = cast("list[dict[str, object]]", answer if isinstance(answer, list) else [answer])
    return "\n\n".join(_text(item) for item in items) if items else "nothing to reckon"


def json_text(answer: object, indent: int | None = 2) -> str:
    """JSON in UTF-8 letters; a lone surrogate, which UTF-8 cannot write, stands escaped."""
    made = json.dumps(answer, ensure_ascii=False, indent=indent, allow_nan=False)
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", made)


def outcome_json(outcome: Outcome) -> dict[str, object]:
    """An outcome as JSON writes it."""
    made: dict[str, object] = {
        "kind": str(outcome.kind),
        "who": list(outcome.who),
        "why": outcome.why.as_dict(),
        "citation": outcome.citation,
    }
    if outcome.question is not None:
        made["question"] = str(outcome.question)
        made["asked_of"] = outcome.asked_of.as_dict() if outcome.asked_of else None
        made["readings"] = [
            {
                "answer": list(r.answer) if isinstance(r.answer, tuple) else r.answer,
                "outcome": _short(r.outcome),
            }
            for r in outcome.readings
        ]
    if outcome.next:
        made["next"] = [
            {"step": one.step.as_dict(), "decides": one.decides.as_dict(), "citation": one.citation}
            for one in outcome.next
        ]
    return made


def _short(outcome: Outcome) -> dict[str, object]:
    made: dict[str, object] = {"kind": str(outcome.kind), "who": list(outcome.who)}
    return made if outcome.question is None else {**made, "question": str(outcome.question)}


def _one(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise Misuse(f"{where} is not an object with figures")
    name = value.get("id")
    if not (name is None or isinstance(name, (str, bool, int, float))) or (
        isinstance(name, float) and not math.isfinite(name)
    ):
        raise Misuse(f"{where}: id is not a text, a number, true, false or null")
    if name is not None:
        where = f"{where} ({_shown(name)})"
    try:
        reckoned = _reckoned(value)
    except Misuse as error:
        raise Misuse(f"{where}: {error}") from error
    return {
        "id": name,
        "errors": sorted(finding.code for finding in reckoned.errors),
        "warnings": sorted(finding.code for finding in reckoned.warnings),
        "outcome": outcome_json(reckoned.outcome),
    }


def _reckoned(value: dict[str, object]) -> Reckoning:
    if "procedure" not in value:
        raise Misuse("procedure is missing")
    procedure = find_procedure(value["procedure"])
    candidates = _candidates(value.get("candidates"))
    vote = _vote(value.get("round"), procedure, candidates)
    rulings = _rulings(value)
    ran = value.get("ran") if vote == 2 else None
    if ran is not None and (isinstance(ran, bool) or not isinstance(ran, int) or ran < 2):
        raise Misuse("ran is not a whole number of at least 2")
    return reckon(procedure, _figures(value, candidates), vote, rulings, ran)


def _candidates(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise Misuse("candidates is not a list of texts")
    if not value:
        raise Misuse("candidates names nobody")
    if len(set(value)) != len(value):
        raise Misuse(f"candidates names {_shown(_twice(value))} twice")
    return tuple(value)


def _vote(value: object, procedure: Procedure, candidates: tuple[str, ...]) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in (1, 2):
        raise Misuse("round is not 1 or 2")
    if value == 2 and not procedure.result.second_vote:
        raise Misuse(f"round is 2, and {procedure.id} has no second vote")
    if value == 2 and len(candidates) != 2:
        raise Misuse(f"round is 2, and a second vote is between two candidates, not {len(candidates)}")
    return value


def _figures(value: dict[str, object], candidates: tuple[str, ...]) -> Figures:
    votes = value.get("votes")
    if votes is not None and not isinstance(votes, dict):
        raise Misuse("votes is not an object")
    return Figures(
        candidates=candidates,
        issued_by=_issued_by(value.get("issued_by")),
        votes=None if votes is None else {name: figure(raw) for name, raw in votes.items()},
        **{name: figure(value.get(name)) for name in SIMPLE},
    )


def _issued_by(value: object) -> tuple[Issued, ...] | None:
    if value is None:
        return None
    if not isinstance(value, list):
        raise Misuse("issued_by is not a list")
    made = []
    for n, one in enumerate(value):
        if not isinstance(one, dict):
            raise Misuse(f"issued_by[{n}] is not an object")
        role = one.get("role")
        if not isinstance(role, str) or role not in set(Role):
            raise Misuse(f"issued_by[{n}].role is not one of {', '.join(Role)}")
        made.append(Issued(Role(role), figure(one.get("count"))))
    return tuple(made)


def _rulings(value: dict[str, object]) -> dict[str, Answer]:
    given = value.get("rulings")
    if given is not None and not isinstance(given, dict):
        raise Misuse("rulings is not an object")
    made: dict[str, Answer] = {}
    for question, answer in (given or {}).items():
        if question not in set(Question):
            raise Misuse(f"rulings: the question {_shown(question)} is not known")
        if answer is not None:
            made[question] = _answer(Question(question), answer, f"rulings.{question}")
    base = value.get("half_base")
    if base is not None:
        ruled = _answer(Question.HALF_BASE, base, "half_base")
        if made.setdefault(Question.HALF_BASE, ruled) != ruled:
            raise Misuse("half_base and rulings.half_base do not agree")
    return made


def _answer(question: Question, answer: object, where: str) -> Answer:
    """An answer of the right kind; whether it fits the vote is the law's to say, not the reader's.

    One that names somebody else than the tied candidates leaves the question open, be it another candidate
    or nobody on the ballot.
    """
    if question in _WORDS:
        if isinstance(answer, str) and answer in _WORDS[question]:
            return answer
        raise Misuse(f"{where} is not {' or '.join(_WORDS[question])}")
    if answer == "repeat":
        return "repeat"
    if question is Question.SECOND_VOTE_TIE:
        if isinstance(answer, str):
            return answer
        raise Misuse(f"{where} is neither repeat nor a name")
    if not isinstance(answer, list) or not all(isinstance(one, str) for one in answer):
        raise Misuse(f"{where} is neither repeat nor a list of names")
    if len(answer) != 2 or answer[0] == answer[1]:
        raise Misuse(f"{where} does not name two candidates")
    return tuple(answer)


def _twice(texts: Iterable[str]) -> str:
    return Counter(texts).most_common(1)[0][0]


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)
    text = re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _text(item: dict[str, object]) -> str:
    outcome = cast("dict[str, object]", item["outcome"])
    why = cast("dict[str, str]", outcome["why"])
    who = ", ".join(cast("list[str]", outcome["who"]))
    heading = "figures" if item["id"] is None else _shown(item["id"])
    kind = str(outcome["kind"]).replace("_", " ")
    lines = [f"{heading}: {kind}{f': {who}' if who else ''}", f"  {why['en']}"]
    if outcome["citation"]:
        lines.append(f"  ({outcome['citation']})")
    lines += _listed("error", cast("list[str]", item["errors"]))
    lines += _listed("warning", cast("list[str]", item["warnings"]))
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", "\n".join(lines))


def _listed(kind: str, codes: Iterable[str]) -> list[str]:
    say: Callable[[str], str] = lambda code: resources.catalogue()[code].sentences["en"].do  # noqa: E731
    return [f"  {kind} {code}: {say(code)}" for code in codes]
