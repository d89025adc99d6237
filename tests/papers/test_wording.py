"""The catalogue of words: both languages whole, every letter Cyrillic and printable."""

import re

import pytest

from core.papers import fonts
from core.papers.render import KINDS, title, title_in
from core.papers.text import Markup, clean, esc, fill
from core.papers.wording import (
    Layers,
    act,
    catalogue,
    changed,
    composed_keys,
    placeholders,
    say,
    speaking,
    without_act,
)
from core.procedures import procedure

KAZAKH = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"


RULE_SETS = ("kz-2005-pilot", "kz-2006-district", "kz-2013-rural")
LAID_OVER = [
    (rules, language, key)
    for rules in RULE_SETS
    for language, lines in procedure(rules).wording.items()
    for key in lines
]


def asked(text: str) -> frozenset[str]:
    """The data that a line asks for; the act's own name may stand in it or not."""
    return without_act(placeholders(text))


def test_both_languages_hold_the_same_keys() -> None:
    assert catalogue("kk").keys() == catalogue("ru").keys()


@pytest.mark.parametrize("key", sorted(catalogue("kk")))
def test_both_languages_take_the_same_placeholders(key: str) -> None:
    assert asked(catalogue("kk")[key]) == asked(catalogue("ru")[key])


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("heading", ["decision", "resolution"])
def test_the_act_has_every_form_that_a_sentence_asks_for(language: str, heading: str) -> None:
    used = {
        name
        for text in catalogue(language).values()
        for name in placeholders(text) - without_act(placeholders(text))
    }
    assert used
    with speaking(Layers(resolution=heading == "resolution")):
        assert all(act(language, "word" if name == "act" else name.removeprefix("act_")) for name in used)


@pytest.mark.parametrize(("rules", "language", "key"), LAID_OVER)
def test_a_rule_set_words_lines_of_the_catalogue_with_their_placeholders(
    rules: str, language: str, key: str
) -> None:
    text = procedure(rules).wording[language][key]
    assert asked(text) == asked(catalogue(language)[key])
    assert not re.search(r"[A-Za-z\u0259]", re.sub(r"\{\w+\}", "", text))


def test_the_later_rule_sets_word_their_own_points() -> None:
    for rules, said in (("kz-2006-district", "56-тармағына"), ("kz-2013-rural", "57-тармағына")):
        with speaking(Layers(rules=procedure(rules).wording)):
            assert said in say("kk", "winner.points")
    assert "52-тармағына" in say("kk", "winner.points")


def test_the_composed_lines_are_lines_of_the_catalogue() -> None:
    assert len(composed_keys()) > 100
    assert composed_keys() <= catalogue("kk").keys()
    assert not composed_keys() & {"winner.p1", "count.L", "result.elected", "secondvote.p1"}


def test_what_a_commission_words_itself_lies_over_all_and_is_told() -> None:
    own = {
        "kk:order.p2": "2.~Осы өкім бүгіннен бастап күшіне енеді.",
        "ru:order.p2": catalogue("ru")["order.p2"],
    }
    with speaking(Layers(own=own)):
        assert say("kk", "order.p2") == "2.\u00a0Осы өкім бүгіннен бастап күшіне енеді."
    found = changed(own)
    assert [(one.language, one.key, one.own) for one in found] == [("kk", "order.p2", own["kk:order.p2"])]


def test_a_resolution_names_itself_so_everywhere() -> None:
    with speaking(Layers(resolution=True)):
        for key in (key for key, text in catalogue("ru").items() if "{act" in text):
            values = dict.fromkeys(placeholders(catalogue("ru")[key]), "_")
            values = {name: values[name] for name in without_act(frozenset(values))}
            both_languages = f"{say('kk', key, **values)} {say('ru', key, **values)}".lower()
            assert "шешім" not in both_languages, key
            assert "решени" not in both_languages, key


@pytest.mark.parametrize("wrong", ["{", "{}", "{name!r}", "{name:>4}"])
def test_braces_hold_names_and_nothing_else(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        placeholders(wrong)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_latin_letter_hides_among_the_cyrillic(language: str) -> None:
    for key, text in catalogue(language).items():
        bare = re.sub(r"\{\w+\}", "", text)
        assert not re.search(r"[A-Za-z\u0259]", bare), key


def test_russian_holds_no_kazakh_letter() -> None:
    for key, text in catalogue("ru").items():
        assert not re.search("[әғқңөұүһі]", text.lower()), key


@pytest.mark.parametrize("wrong", ["ауданыға", "сайлаушы", "сенім білдірілген", "дауыстар)", "{figure}-"])
def test_known_mistakes_are_absent(wrong: str) -> None:
    assert not [key for key, text in catalogue("kk").items() if wrong in text.lower()]


def test_a_repeat_election_is_named_only_where_one_is_meant() -> None:
    found = {key for key, text in catalogue("kk").items() if "қайта сайлау" in text.lower()}
    assert found == {
        key for key, text in catalogue("ru").items() if re.search("повторн(ые|ых) выбор", text.lower())
    }


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
