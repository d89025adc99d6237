"""Dates and numbers in words, against tables written by hand (papers.md §3–4)."""

from datetime import date

import pytest

from core.papers import dates, numbers

KK_ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
KK_TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
RU_ONES = ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
RU_TEENS = (
    "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
    "семнадцать", "восемнадцать", "девятнадцать",
)  # fmt: skip
RU_TENS = (
    "", "", "двадцать", "тридцать", "сорок",
    "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
)  # fmt: skip
RU_HUNDREDS = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
)  # fmt: skip


def kazakh(number: int) -> str:
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    hundred = "" if not hundreds else "жүз" if hundreds == 1 else f"{KK_ONES[hundreds]} жүз"
    return " ".join(part for part in (hundred, KK_TENS[tens], KK_ONES[ones]) if part) or "нөл"


def russian(number: int) -> str:
    hundreds, rest = number // 100, number % 100
    if 10 <= rest < 20:
        tail = RU_TEENS[rest - 10]
    else:
        tail = " ".join(part for part in (RU_TENS[rest // 10], RU_ONES[rest % 10]) if part)
    return " ".join(part for part in (RU_HUNDREDS[hundreds], tail) if part) or "ноль"


def test_words_0_to_999_are_those_of_the_tables() -> None:
    for number in range(1000):
        assert numbers.words("kk", number) == kazakh(number), number
        assert numbers.words("ru", number) == russian(number), number


@pytest.mark.parametrize(
    ("number", "kk", "ru"),
    [
        (0, "нөл", "ноль"),
        (100, "жүз", "сто"),
        (1_000, "бір мың", "одна тысяча"),
        (1_005, "бір мың бес", "одна тысяча пять"),
        (2_000, "екі мың", "две тысячи"),
        (11_000, "он бір мың", "одиннадцать тысяч"),
        (21_000, "жиырма бір мың", "двадцать одна тысяча"),
        (
            99_999,
            "тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз",
            "девяносто девять тысяч девятьсот девяносто девять",
        ),
    ],
)
def test_thousands(number: int, kk: str, ru: str) -> None:
    assert numbers.words("kk", number) == kk
    assert numbers.words("ru", number) == ru


@pytest.mark.parametrize("number", [-1, 100_000])
def test_a_number_outside_the_range_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        numbers.words("kk", number)


def test_a_figure_stands_in_digits_and_words() -> None:
    assert numbers.figure("kk", 21) == "21\u00a0(жиырма бір)"
    assert numbers.figure("ru", 1005) == "1\u00a0005\u00a0(одна тысяча пять)"


MONTHS = [
    (1, "қаңтарда", "қаңтардағы", "қаңтарға", "қаңтардан", "января"),
    (2, "ақпанда", "ақпандағы", "ақпанға", "ақпаннан", "февраля"),
    (3, "наурызда", "наурыздағы", "наурызға", "наурыздан", "марта"),
    (4, "сәуірде", "сәуірдегі", "сәуірге", "сәуірден", "апреля"),
    (5, "мамырда", "мамырдағы", "мамырға", "мамырдан", "мая"),
    (6, "маусымда", "маусымдағы", "маусымға", "маусымнан", "июня"),
    (7, "шілдеде", "шілдедегі", "шілдеге", "шілдеден", "июля"),
    (8, "тамызда", "тамыздағы", "тамызға", "тамыздан", "августа"),
    (9, "қыркүйекте", "қыркүйектегі", "қыркүйекке", "қыркүйектен", "сентября"),
    (10, "қазанда", "қазандағы", "қазанға", "қазаннан", "октября"),
    (11, "қарашада", "қарашадағы", "қарашаға", "қарашадан", "ноября"),
    (12, "желтоқсанда", "желтоқсандағы", "желтоқсанға", "желтоқсаннан", "декабря"),
]


@pytest.mark.parametrize("row", MONTHS, ids=lambda row: row[-1])
def test_every_month_takes_its_endings(row: tuple[int, str, str, str, str, str]) -> None:
    month, *words, ru = row
    day = date(2005, month, 9)
    said = [form("kk", day).replace("\u00a0", " ") for form in (dates.on, dates.of, dates.to, dates.since)]
    assert said == [f"2005 жылғы 9 {word}" for word in words]
    assert dates.line("ru", day).replace("\u00a0", " ") == f"9 {ru} 2005 года"


def test_day_and_month_never_part() -> None:
    assert "12\u00a0тамыз" in dates.line("kk", date(2005, 8, 12))
    assert "12\u00a0августа 2005\u00a0года" in dates.line("ru", date(2005, 8, 12))


def test_a_window_names_both_its_days() -> None:
    kk = dates.window("kk", date(2005, 6, 27), date(2005, 7, 12)).replace("\u00a0", " ")
    ru = dates.window("ru", date(2005, 6, 27), date(2005, 7, 12)).replace("\u00a0", " ")
    assert kk == "2005 жылғы 27 маусымнан 12 шілдеге дейін (қоса алғанда)"
    assert ru == "с 27 июня по 12 июля 2005 года включительно"
