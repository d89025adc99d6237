"""The catalogue of words: both languages whole, every letter Cyrillic and printable."""

import re
import string

import pytest

from core.papers import fonts
from core.papers.render import KINDS, title, title_in
from core.papers.text import Markup, clean, esc, fill
from core.papers.wording import catalogue

KAZAKH = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_hold_the_same_keys() -> None:
    assert catalogue("kk").keys() == catalogue("ru").keys()


@pytest.mark.parametrize("key", sorted(catalogue("kk")))
def test_both_languages_take_the_same_placeholders(key: str) -> None:
    assert placeholders(catalogue("kk")[key]) == placeholders(catalogue("ru")[key])


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_latin_letter_hides_among_the_cyrillic(language: str) -> None:
    for key, text in catalogue(language).items():
        bare = re.sub(r"\{\w+\}", "", text)
        assert not re.search(r"[A-Za-z\u0259]", bare), key


def test_russian_holds_no_kazakh_letter() -> None:
    for key, text in catalogue("ru").items():
        assert not re.search("[әғқңөұүһі]", text.lower()), key


@pytest.mark.parametrize("wrong", ["ауданыға", "сайлаушы", "сенім білдірілген", "дауыстар)", "қайта сайлау"])
def test_known_mistakes_are_absent(wrong: str) -> None:
    assert not [key for key, text in catalogue("kk").items() if wrong in text.lower()]


def test_no_heading_ends_with_a_full_stop() -> None:
    for language in ("kk", "ru"):
        for key, text in catalogue(language).items():
            if key.endswith((".heading", ".title")) or key.startswith("title."):
                assert not text.endswith("."), key


def test_the_faces_hold_the_whole_kazakh_alphabet_and_the_signs() -> None:
    assert len(KAZAKH) == 42
    assert fonts.missing(KAZAKH + KAZAKH.lower() + "№«»–—₸0123456789 \u00a0") == ""


def test_the_faces_hold_every_word_of_the_catalogue() -> None:
    for language in ("kk", "ru", "en"):
        assert fonts.missing("".join(catalogue(language).values())) == ""


def test_control_characters_are_no_letters() -> None:
    assert fonts.missing("а\u0007б\u200e漢") == "\u0007\u200e漢"


@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_has_a_title_in_three_languages(kind: str) -> None:
    assert title(kind).kk
    assert title(kind).ru
    assert title_in(kind, "en")


def test_the_number_sign_never_leaves_its_number() -> None:
    assert clean("хаттама №  17") == "хаттама №\u00a017"


def test_a_dash_never_begins_a_line() -> None:
    assert clean("жақтап – 5") == "жақтап\u00a0– 5"


def test_letters_are_composed_and_blanks_single() -> None:
    assert clean(" и\u0306од \n ё\u00ad ") == "йод ё"


def test_values_are_escaped_once() -> None:
    assert fill("{a}: {b}", a="<b>", b=esc("&")) == "&lt;b&gt;: &amp;"
    assert isinstance(esc("<"), Markup)
