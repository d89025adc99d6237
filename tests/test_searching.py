"""Search that knows Kazakh letters, Ё and Е, Latin look-alikes, and words in any order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.searching import key, rank

NAME = key("Қағазов Алтыншы Сынақұлы", "Кагазов Алтыншы Сынакулы")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("қағаз", 0),
        ("сынақұлы қағазов", 0),
        ("ҚАҒАЗОВ", 0),
        ("ғазов", 1),
        ("кагазов", 0),
        ("алтыншi", None),
        ("", None),
        ("  ", None),
        ("қағазов жоқ", None),
    ],
)
def test_words_in_any_order_and_any_part(query: str, found: int | None) -> None:
    assert rank(query, NAME) == found


def test_without_kazakh_letters_it_is_found_last() -> None:
    only = key("Үміт Өмірұлы Ілияс")
    assert rank("умит омирулы", only) == 2
    assert rank("Үмiт", only) == 0  # a Latin i
    assert rank("илияс", only) == 2


def test_letters_that_look_alike_are_one() -> None:
    assert rank("Петров", key("Пeтpoв")) == 0
    assert rank("семенов", key("Семёнов")) == 0
    assert rank("СЕМЁНОВ", key("Семенов")) == 0
    assert rank("ballot", key("Approve the Ballot")) == 0
    assert rank("Bektaev", key("bektaev")) == 0


@given(
    st.lists(
        st.text("абвгдеёжзийклмнопрстуфхцчшщыэюяәғқңөұүһі", min_size=1, max_size=8), min_size=1, max_size=4
    ),
    st.randoms(),
)
def test_every_word_of_a_text_finds_it_in_any_order(words: list[str], chance) -> None:
    found = key(" ".join(words))
    chance.shuffle(words)
    assert rank(" ".join(words), found) == 0
    assert rank(" ".join(words).upper(), found) == 0
