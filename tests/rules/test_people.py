"""Names, the alphabet of 42 letters, age and the personal number."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.rules import people
from core.rules.bilingual import Name
from core.rules.registration import check_age, old_enough
from tests.rules.sheets import district, pilot, rural


def codes(text: str, **more: bool) -> list[str]:
    return [found.code for found in people.check_name(text, "surname", **more)]


def test_the_kazakh_alphabet_has_42_letters() -> None:
    assert len(people.ALPHABET) == len(set(people.ALPHABET)) == 42


def test_each_letter_sorts_before_the_next_whatever_the_case() -> None:
    letters = list(people.ALPHABET)
    jumbled = sorted(letters)
    assert jumbled != letters
    assert sorted(jumbled, key=people.sort_key) == letters
    assert sorted(jumbled, key=lambda one: people.sort_key(one.lower())) == letters
    assert people.sort_key("ӘСЕМ") == people.sort_key("әсем")


def test_names_sort_as_a_kazakh_list_does() -> None:
    names = [
        "Әбілов",
        "Абай",
        "Ёлкин",
        "Ерке",
        "Жан",
        "Ғани",
        "Гани",
        "Іле",
        "Ыбырай",
        "Ілия",
        "Һашим",
        "Хан",
        "Цой",
        "Ұлан",
        "Үлгі",
        "Уәли",
    ]
    assert sorted(names, key=people.sort_key) == [
        "Абай",
        "Әбілов",
        "Гани",
        "Ғани",
        "Ерке",
        "Ёлкин",
        "Жан",
        "Уәли",
        "Ұлан",
        "Үлгі",
        "Хан",
        "Һашим",
        "Цой",
        "Ыбырай",
        "Іле",
        "Ілия",
    ]


def test_a_space_or_hyphen_comes_before_any_letter_and_other_alphabets_last() -> None:
    assert sorted(["Ахметова", "Ахмет-Әли", "Ахмет Әли", "Ахмет"], key=people.sort_key)[0] == "Ахмет"
    assert people.sort_key("Ахмет-Я") < people.sort_key("Ахмета")
    assert people.sort_key("Яяя") < people.sort_key("Smith")


def test_letters_written_in_two_code_points_sort_as_one() -> None:
    assert people.sort_key("Е\u0308лкин") == people.sort_key("Ёлкин")


def test_persons_sort_by_surname_then_given_name_then_patronymic() -> None:
    people_ = [Name("Асан", "Үміт"), Name("Асан", "Ұлан", "Я"), Name("Асан", "Ұлан"), Name("Асанов", "Ая")]
    assert [one.full for one in sorted(people_, key=people.name_key)] == [
        "Асан Ұлан",
        "Асан Ұлан Я",
        "Асан Үміт",
        "Асанов Ая",
    ]


def test_search_folds_case_yo_spaces_and_latin_look_alikes() -> None:
    assert people.search_key("  Ёлкин   Семён ") == people.search_key("елкин семен")
    assert people.search_key("Әciл") == people.search_key("Әсіл")
    assert people.search_key("Aхметов-Кaрим") == people.search_key("Ахметов Карим")
    assert people.search_key("Қасым") != people.search_key("Касым")


@pytest.mark.parametrize(
    "name", ["Үлгіев", "Мысалова-Өрнек", "Д'Артаньян", "Асан ұлы", "Smith", "Ән", "О’Нил", "Ким"]
)
def test_an_ordinary_name_has_nothing_wrong_with_it(name: str) -> None:
    assert codes(name) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "person.empty"),
        ("   ", "person.empty"),
        ("-", "person.empty"),
        ("А" * 121, "person.too_long"),
        ("Асан\u202eов", "person.forbidden_character"),
        ("Асан\u2066ов", "person.forbidden_character"),
        ("Асан\u200bов", "person.forbidden_character"),
        ("Асан\u00adов", "person.forbidden_character"),
        ("Асан\ufeffов", "person.forbidden_character"),
        ("Асан\x00ов", "person.forbidden_character"),
        ("Асан\nов", "person.forbidden_character"),
        ("Асан\tов", "person.forbidden_character"),
        ("Асан\u2028ов", "person.forbidden_character"),
        ("Асан\ud800ов", "person.forbidden_character"),
        ("Асан\ue000ов", "person.forbidden_character"),
        ("Асан\U000e0041ов", "person.forbidden_character"),
        ("Асан\u0378ов", "person.forbidden_character"),
        ("Асан2", "person.digit"),
        ("Асан٣", "person.digit"),
        ("АсанⅣ", "person.digit"),
        ("Aсан", "person.lookalike"),
        ("Ескелдi", "person.lookalike"),
        ("əсем", "person.lookalike"),
        ("Һhм", "person.lookalike"),
        ("Асанzов", "person.mixed_script"),
        ("Асанaz", "person.mixed_script"),
        ("<b>Асан</b>", "person.unusual_character"),
        ("Асан & Үсен", "person.unusual_character"),
        ("Асан😀", "person.unusual_character"),
        ("Асан\u0336ов", "person.unusual_character"),
        ("阿山", "person.unusual_character"),
    ],
)
def test_what_is_wrong_with_a_name_is_named(name: str, code: str) -> None:
    assert code in codes(name)


def test_the_longest_name_has_120_characters() -> None:
    assert codes("Ә" * 120) == []
    assert codes("Ә" * 121) == ["person.too_long"]


def test_a_mixed_word_is_named_and_a_name_of_two_scripts_in_two_words_is_not() -> None:
    assert codes("Асан Smith") == []
    (found,) = people.check_name("Асан Ескелдi", "kk.surname")
    assert (found.fields, dict(found.values)) == (("kk.surname",), {"word": "Ескелдi", "letters": "i"})


def test_a_patronymic_may_be_empty_and_a_surname_may_not() -> None:
    assert [one.code for one in people.check_person(Name("Асан", "Үлгі"), "person.kk")] == []
    found = list(people.check_person(Name("", "Үлгі", "-"), "person.kk"))
    assert [(one.code, one.fields) for one in found] == [
        ("person.empty", ("person.kk.surname",)),
        ("person.empty", ("person.kk.patronymic",)),
    ]


@given(st.text(max_size=140))
@settings(max_examples=400, deadline=None, derandomize=True)
def test_any_text_at_all_is_answered(text: str) -> None:
    codes(text)
    people.sort_key(text)
    people.search_key(text)
    slug = people.ascii_slug(text)
    assert slug
    assert slug.isascii()
    assert slug == slug.lower()
    assert all(ch.isalnum() or ch == "-" for ch in slug)


@given(st.text(alphabet=st.characters(categories=("Cs", "Lu", "Ll")), max_size=20))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_half_a_letter_does_not_break_anything(text: str) -> None:
    codes(text)
    people.sort_key(text)
    people.ascii_slug(text)


def test_a_slug_is_lower_case_ascii() -> None:
    assert people.ascii_slug("Үлгіев Асан") == "ulgiev-asan"
    assert people.ascii_slug("Щёлкова-Ғани Қыз") == "shchelkova-gani-qyz"
    assert people.ascii_slug("Müller") == "muller"
    assert people.ascii_slug("阿山") == "x"
    assert len(people.ascii_slug("Ш" * 500)) <= 60


def test_a_signature_is_the_initial_and_the_surname() -> None:
    assert Name("Үлгіев", "Асан").signed == "А.\u00a0Үлгіев"
    assert Name("Үлгіев", "").signed == "Үлгіев"


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1980, 8, 12), date(2005, 8, 12), 25),
        (date(1980, 8, 13), date(2005, 8, 12), 24),
        (date(1980, 8, 11), date(2005, 8, 12), 25),
        (date(1980, 2, 29), date(2005, 2, 28), 24),
        (date(1980, 2, 29), date(2005, 3, 1), 25),
        (date(1980, 2, 29), date(2008, 2, 29), 28),
    ],
)
def test_a_year_of_age_is_complete_on_the_birthday(born: date, day: date, age: int) -> None:
    assert people.age_on(born, day) == age


@pytest.mark.parametrize("rules", [pilot, district, rural])
def test_25_on_the_vote_day_is_old_enough(rules) -> None:  # type: ignore[no-untyped-def]
    vote = date(2005, 8, 12)
    assert old_enough(rules, date(1980, 8, 12), vote)
    assert list(check_age(rules, date(1980, 8, 12), vote, "born")) == []
    (found,) = check_age(rules, date(1980, 8, 13), vote, "born")
    assert (found.code, found.citation) == ("candidate.age", rules.age.citation)
    assert dict(found.values) == {"age": 24, "least": 25}


@pytest.mark.parametrize("number", ["791028302728", "061211600012", "800515300804"])
def test_a_right_personal_number_passes_on_the_first_or_the_second_weights(number: str) -> None:
    assert people.is_personal_number(number)


@pytest.mark.parametrize("digit", "0123456789")
def test_a_number_that_is_never_issued_passes_with_no_check_digit(digit: str) -> None:
    assert not people.is_personal_number("80051530083" + digit)


@pytest.mark.parametrize(
    "number",
    [
        "791028302727",
        "79102830272",
        "7910283027280",
        "",
        "79102830272a",
        "７91028302728",
        " 91028302728",
        "791028302728\n",
    ],
)
def test_a_wrong_personal_number_is_refused(number: str) -> None:
    assert [one.code for one in people.check_personal_number(number, "iin")] == ["person.personal_number"]


@pytest.mark.parametrize(
    ("born", "codes_"),
    [
        (date(1979, 10, 28), []),
        (date(1979, 10, 27), ["person.personal_number_birth"]),
        (date(1879, 10, 28), ["person.personal_number_birth"]),
        (None, []),
    ],
)
def test_another_birth_date_is_only_said(born: date | None, codes_: list[str]) -> None:
    assert [one.code for one in people.check_personal_number("791028302728", "iin", born)] == codes_
