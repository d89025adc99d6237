"""The catalogue of findings is whole: every code that the core emits, in three languages, and no other."""

import ast
import re
import string
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from core import resources
from core.procedures import procedures
from core.rules.figures import Flaw
from core.rules.findings import LANGUAGES, Severity
from core.rules.quoted import PREFIX, quotes

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ("nomination", "registration", "vote")
TERMS = (
    "registration_notice",
    "results_notice",
    "winner_registration",
    "presentation",
    "appointment_order",
    "appeal",
    "appeal_answer",
    "by_election",
    "call",
    "list_request",
    "resignation_answer",
    "repeat_election",
)
STEPS = {"window": WINDOWS, "late": TERMS, "reason_needed": TERMS}
"""The steps that `case.inside` and `case.in_time` are asked about; `test_steps` holds them to the code."""

PROBLEMS = frozenset({"RecordProblem", "ImportProblem"})
"""Errors that carry a finding: a code and its values by name."""

LATER = frozenset()
"""Codes of acts still to come: they may stand in the catalogue before anything emits them."""

VOTER = re.compile(r"сайлаушы(?!лард?ы?\s+сатып)", re.IGNORECASE)
"""The voter; the elector is «таңдаушы». Only «сайлаушыларды сатып алу», bribery, is the decree's own word."""


class Emission(NamedTuple):
    """One place where a code is emitted, and the names of the values it passes; None where unseen."""

    code: str
    values: frozenset[str] | None
    where: str


@cache
def emissions() -> tuple[Emission, ...]:
    return tuple(found for path in sorted((ROOT / "core").rglob("*.py")) for found in _emitted(path))


def _emitted(path: Path) -> Iterator[Emission]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for function in [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]:
        for call in _calls(function, {"Finding", *PROBLEMS}):
            values = _values(call, function)
            for code in _codes(call.args[0], function):
                yield Emission(code, values, f"{path.relative_to(ROOT)}:{call.lineno}")
    if path.name == "problems.py":
        yield from (Emission(code, None, path.name) for code in _table(tree, "_CODES"))


def _calls(tree: ast.AST, names: set[str]) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", None) in names or getattr(node.func, "attr", None) in names)
        and (node.args or node.keywords)
    ]


def _codes(code: ast.expr, function: ast.FunctionDef) -> list[str]:
    """The codes an expression may be: a literal, `f"{step}.late"`, or what its name was given above."""
    if isinstance(code, ast.Constant):
        return [str(code.value)]
    if isinstance(code, ast.JoinedStr):
        rule = str(getattr(code.values[-1], "value", "")).removeprefix(".")
        return [f"{step}.{rule}" for step in STEPS[rule]]
    if "flaw" in {node.id for node in ast.walk(code) if isinstance(node, ast.Name)}:
        return [str(flaw) for flaw in Flaw]
    if isinstance(code, ast.Name):
        return [
            str(leaf.value)
            for value in _given(code, function)
            for leaf in ast.walk(value)
            if isinstance(leaf, ast.Constant) and re.fullmatch(r"[a-z_]+\.[a-z_]+", str(leaf.value))
        ]
    assert isinstance(code, ast.Attribute), ast.unparse(code)
    assert code.attr == "code", ast.unparse(code)
    return []  # a finding passed on: emitted, and seen, where it was made


def _given(name: ast.Name, function: ast.FunctionDef) -> list[ast.expr]:
    """What a name was given before it is used, the last first."""
    before = [
        node
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        and getattr(node.targets[0], "id", None) == name.id
        and node.lineno <= name.lineno
    ]
    return [node.value for node in sorted(before, key=lambda node: -node.lineno)]


def _values(call: ast.Call, function: ast.FunctionDef) -> frozenset[str] | None:
    """The names a finding passes for placeholders, where they can be read off the code."""
    if getattr(call.func, "id", "") in PROBLEMS:
        return frozenset(word.arg for word in call.keywords if word.arg)
    given = next((word.value for word in call.keywords if word.arg == "values"), None)
    if given is None and len(call.args) > 2:
        given = call.args[2]
    if given is None:
        return frozenset()
    if isinstance(given, ast.Name):
        given = next(iter(_given(given, function)), given)
    if isinstance(given, ast.Dict):
        return frozenset(str(key.value) for key in given.keys if isinstance(key, ast.Constant))
    return None


def _table(tree: ast.AST, name: str) -> list[str]:
    assigned = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", None) == name
    ]
    return [str(value.value) for table in assigned for value in table.values]


def _texts(code: str, language: str) -> tuple[str, str, str]:
    sentence = resources.catalogue()[code].sentences[language]
    return sentence.what, sentence.why, sentence.do


def _placeholders(code: str, language: str) -> frozenset[str]:
    parts = string.Formatter().parse(" ".join(_texts(code, language)))
    return frozenset(name for _, name, _, _ in parts if name is not None)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", re.sub(r"\{[^}]*\}", " ", text))


def _script(letter: str) -> str:
    return unicodedata.name(letter).split(" ", 1)[0]


CODES = sorted({emission.code for emission in emissions()})
KNOWN = resources.catalogue().codes()


def test_the_walk_sees_the_code() -> None:
    assert len(CODES) > 150
    seen = {"nomination.window", "presentation.late", "count.missing", "record.locked", "person.lookalike"}
    assert seen <= set(CODES)


def test_steps() -> None:
    asked: dict[str, set[str]] = {"inside": set(), "in_time": set()}
    for path in sorted((ROOT / "core" / "acts").rglob("*.py")):
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")), set(asked)):
            step = call.args[0]
            assert isinstance(step, ast.Constant), f"{path}:{call.lineno}: a step the test cannot read"
            asked[call.func.attr].add(step.value)
    assert asked == {"inside": set(WINDOWS), "in_time": set(TERMS)}


@pytest.mark.parametrize("code", CODES)
def test_every_code_emitted_stands_in_the_catalogue(code: str) -> None:
    assert code in resources.catalogue(), [one.where for one in emissions() if one.code == code]


@pytest.mark.parametrize("code", KNOWN)
def test_no_dead_entries(code: str) -> None:
    assert code in CODES or code in LATER


def test_later_codes_are_still_to_come() -> None:
    assert not LATER & set(CODES)


@pytest.mark.parametrize("code", KNOWN)
def test_three_languages_nothing_empty(code: str) -> None:
    for language in LANGUAGES:
        for text in _texts(code, language):
            assert text.strip() == text != "", (language, text)
            assert text[-1] in ".?!:}", (language, text)
            assert "  " not in text


@pytest.mark.parametrize("code", KNOWN)
def test_placeholders_are_the_same_and_are_given(code: str) -> None:
    kk, ru, en = (_placeholders(code, language) for language in LANGUAGES)
    assert kk == ru == en
    kk = frozenset(name for name in kk if not name.startswith(PREFIX))
    for emission in emissions():
        if emission.code == code and emission.values is not None:
            assert kk <= emission.values, emission.where


@pytest.mark.parametrize("code", [code for code in KNOWN if code.rsplit(".", 1)[-1] in STEPS])
def test_windows_and_terms_have_their_severity(code: str) -> None:
    severity = Severity.LATE if code.endswith(".late") else Severity.REFUSE
    assert resources.catalogue()[code].severity is severity
    given = {"due", "done", "days"} if not code.endswith(".window") else set()
    own = {name for name in _placeholders(code, "kk") if not name.startswith(PREFIX)}
    assert own <= given


def test_what_a_sentence_quotes_of_the_rules_every_rule_set_can_tell() -> None:
    """But for the order of appointment, which only the Rules of 2005 know."""
    wanted = {name for code in KNOWN for name in _placeholders(code, "kk") if name.startswith(PREFIX)}
    assert len(wanted) > 10
    for one in procedures().values():
        missing = wanted - set(quotes(one))
        assert missing <= ({f"{PREFIX}appointment_order"} if not one.entry.order_hours else set()), one.id


@pytest.mark.parametrize("code", KNOWN)
def test_no_word_mixes_scripts(code: str) -> None:
    for language in LANGUAGES:
        for word in (word for text in _texts(code, language) for word in _words(text)):
            scripts = {_script(letter) for letter in word}
            assert len(scripts) == 1, (language, word)
            if language == "en":
                assert scripts == {"LATIN"}, word
            assert not set(word) & set("əƏɵƟ"), word


@pytest.mark.parametrize("code", KNOWN)
def test_kazakh_speaks_of_electors(code: str) -> None:
    assert not VOTER.search(" ".join(_texts(code, "kk")))


@pytest.mark.parametrize("code", KNOWN)
def test_words_that_tell_nobody_anything(code: str) -> None:
    kk, ru, en = (" ".join(_texts(code, language)).lower() for language in LANGUAGES)
    assert not re.search(r"\b(please|invalid input|error occurred)\b", en)
    assert not re.search(r"пожалуйста|произошла ошибка|некорректн", ru)
    assert not re.search(r"өтінеміз|қате орын алды", kk)


UNNAMED: dict[str, str] = {}
"""Codes that no test and no script names, each with its reason."""


def test_every_code_is_named_by_a_test_or_a_rehearsal() -> None:
    """The window's tests do not count: they show findings, they do not bring them about."""
    tests = [path for path in (ROOT / "tests").rglob("*.*") if path.suffix in {".py", ".json"}]
    tests = [path for path in tests if path != Path(__file__) and ROOT / "tests" / "gui" not in path.parents]
    scripts = list((ROOT / "resources" / "rehearsals").glob("*.json"))
    texts = [path.read_text(encoding="utf-8") for path in tests + scripts]
    named = set(re.findall(r"[\"'](\w+\.\w+)(?![\w.])", "\n".join(texts)))
    assert set(KNOWN) - named == set(UNNAMED)
