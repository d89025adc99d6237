"""No Latin look-alike within a Kazakh or Russian word, in any text that the program prints or shows."""

import re
from pathlib import Path

import pytest

from core.resources import ROOT

MIXED = re.compile(r"\b(?=\w*[A-Za-zÀ-ɏə])(?=\w*[\u0400-\u04ff])\w+\b")
PRINTED = Path(__file__).parent / "papers" / "kept"
SHOWN = {".toml", ".ts", ".json", ".md", ".txt", ".html"}
TEXTS = sorted(
    path
    for folder in (ROOT, PRINTED)
    for path in folder.rglob("*")
    if path.suffix in SHOWN and path.is_file()
)


def mixed(text: str) -> list[str]:
    """The words of both alphabets at once."""
    return MIXED.findall(text.replace("\\n", " "))


def test_every_catalogue_and_every_kept_paper_is_read() -> None:
    names = {path.name for path in TEXTS}
    assert names >= {
        "kk.toml",
        "ru.toml",
        "acts.toml",
        "kz-2005-pilot.toml",
        "eskeldi.json",
        "count-normal.txt",
    }
    assert any(path.suffix == ".ts" for path in TEXTS)


@pytest.mark.parametrize("word", ["әкiм", "Yкіметі", "əкім", "Һhм", "Aсан"])
def test_a_word_of_two_alphabets_is_seen(word: str) -> None:
    assert mixed(f"бұл {word}, сөз") == [word]


def test_no_word_is_of_two_alphabets() -> None:
    found = {path.name: words for path in TEXTS if (words := mixed(path.read_text(encoding="utf-8")))}
    assert found == {}
