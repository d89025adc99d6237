"""The catalogue: every code of the rules, three languages, equal placeholders, the right letters."""

import ast
import re
import string
from pathlib import Path

import pytest

from core import resources
from core.rules.findings import LANGUAGES, Catalogue, Finding, Severity
from core.rules.sentences import ANSWERS, QUESTIONS
from core.rules.words import Words

FILES = ("count", "rules")
OURS = Catalogue.from_toml(*(resources.text("findings", f"{name}.toml") for name in FILES))
WARNINGS = {
    "count.carried_away",
    "count.invalid_share",
    "count.nobody",
    "count.secrecy",
    "count.close",
    "count.second_same",
    "count.replaced",
    "count.unattached",
    "person.unusual_character",
    "person.lookalike",
    "person.mixed_script",
    "person.personal_number_birth",
}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def emitted() -> set[str]:
    """Every code written in a rule."""
    found = set()
    for path in (Path(resources.ROOT).parent / "core" / "rules").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= set(re.findall(r"^(?:count|person|meeting|candidate)\.[a-z_]+$", node.value))
    return found


BEYOND_THE_LAW = {"count.entries_differ", "count.same_person", "count.second_same"}
"""The double entry of a count is the program's own care: no point of law asks for it."""


def test_the_catalogue_holds_the_codes_of_the_rules_and_no_others() -> None:
    assert set(OURS.codes()) == emitted()


def test_a_warning_warns_and_an_error_refuses() -> None:
    for code in OURS.codes():
        assert OURS[code].severity is (Severity.WARN if code in WARNINGS else Severity.REFUSE)


@pytest.mark.parametrize("code", OURS.codes())
def test_a_finding_speaks_three_languages_with_the_same_placeholders(code: str) -> None:
    entry = OURS[code]
    assert bool(entry.citation) == (code not in BEYOND_THE_LAW)
    for part in ("what", "why", "do"):
        texts = [getattr(entry.sentences[language], part) for language in LANGUAGES]
        assert all(text.strip() == text and text.endswith(".") for text in texts)
        assert len({frozenset(placeholders(text)) for text in texts}) == 1


@pytest.mark.parametrize("code", OURS.codes())
def test_what_to_do_stands_without_figures(code: str) -> None:
    assert not any(placeholders(OURS[code].sentences[language].do) for language in LANGUAGES)


def cyrillic_texts() -> list[str]:
    entries = [OURS[code].sentences[language] for code in OURS.codes() for language in ("kk", "ru")]
    texts = [part for one in entries for part in (one.what, one.why, one.do)]
    import core.rules.sentences as say

    spoken = [value for value in vars(say).values() if isinstance(value, Words)]
    for words in (*spoken, *QUESTIONS.values(), *ANSWERS.values()):
        texts += [words.kk, words.ru]
    return texts


def test_no_latin_letter_stands_in_a_cyrillic_sentence() -> None:
    for text in cyrillic_texts():
        assert not re.search(r"[A-Za-z\u0259]", re.sub(r"\{[a-z_]+\}", "", text)), text


def test_the_sentences_of_a_result_have_equal_placeholders() -> None:
    import core.rules.sentences as say

    for words in (value for value in vars(say).values() if isinstance(value, Words)):
        assert len({frozenset(placeholders(text)) for text in words}) == 1


def test_the_glossary_is_kept() -> None:
    for text in cyrillic_texts():
        assert "сайлаушы" not in text.lower() or "сайлаушылар" in text.lower()
        assert "избирател" not in text.lower() or "избирательн" in text.lower()


def test_a_finding_becomes_a_sentence() -> None:
    found = Finding("count.took_part", (), {"took_part": 19, "votes": 12})
    assert OURS.sentence(found, "ru").what == "Приняли участие в голосовании: 19, голосов за кандидатов: 12."


def test_the_whole_catalogue_of_the_program_can_be_read() -> None:
    assert set(OURS.codes()) <= set(resources.catalogue().codes())
