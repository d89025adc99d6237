"""What stays on one line."""

import pytest

from gui.gluing import glued


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ст. 24.10, п. 8.5", "ст.~24.10, п.~8.5"),
        ("улица Образцовая, дом 1, кв. 2", "улица Образцовая, дом~1, кв.~2"),
        ("Үлгі көшесі, 7 үй", "Үлгі көшесі, 7 үй"),
        ("подписей: 7 из 7", "подписей:~7~из~7"),
        ("17 of 19 took part", "17~of~19 took part"),
        ("27 июня – 12 июля", "27 июня~– 12 июля"),
        ("стоп 5, домен 1", "стоп 5, домен 1"),
        ("At least 8 (3·11 ≥ 2·11)", "At least 8 (3·11~≥~2·11)"),
        ("Quorum counted of", "Quorum counted~of"),
        ("істей ала ма?", "істей ала~ма?"),
        ("Указавшее лицо: ….", "Указавшее лицо:~…."),
        ("күші жойылған жоқ.", "күші жойылған~жоқ."),
    ],
)
def test_a_number_stays_with_its_word(text: str, kept: str) -> None:
    assert glued(text) == kept.replace("~", "\u00a0")
    assert glued(glued(text)) == glued(text)
