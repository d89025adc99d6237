"""Translations: complete, up to date, and every text of the window goes through tr()."""

import ast
import re
import shutil
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import resources
from core.acts.registry import ACTS
from installer import translations

FOLDER = resources.ROOT / "translations"
GUI = resources.ROOT.parent / "gui"
GROUPS = translations.kept(FOLDER)
LATIN_LOOKALIKES = set("aceopxyiABCEHKMOPTXYIhə")
FUNCTIONS = {
    "label",
    "button",
    "setText",
    "setToolTip",
    "setPlaceholderText",
    "setAccessibleName",
    "Card",
    "nothing",
}


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(("code", "forms"), [("ru", 3), ("kk", 2), ("en", 2)])
def test_every_text_is_translated(group: str, code: str, forms: int) -> None:
    path = FOLDER / f"{group}_{code}.ts"
    assert ET.parse(path).getroot().get("language") == code
    for name, source, message in messages(path):
        found = message.find("translation")
        assert found is not None
        assert found.get("type") is None, f"{name}: {source}"
        plurals = [form.text for form in found.iter("numerusform")]
        if message.get("numerus"):
            assert len(plurals) == forms, source
            assert all(plurals), source
        else:
            assert found.text, source


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("code", ["ru", "kk"])
def test_placeholders_are_the_same_in_every_language(group: str, code: str) -> None:
    for _, source, message in messages(FOLDER / f"{group}_{code}.ts"):
        names = {part.split("}")[0] for part in source.split("{")[1:]}
        text = "".join(message.find("translation").itertext())
        assert {part.split("}")[0] for part in text.split("{")[1:]} == names, source


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("code", ["ru", "kk"])
def test_no_latin_letter_hides_in_a_kazakh_or_russian_word(group: str, code: str) -> None:
    for _, source, message in messages(FOLDER / f"{group}_{code}.ts"):
        text = re.sub(r"\{\w+\}|%n", "", "".join(message.find("translation").itertext()))
        for word in text.split():
            cyrillic = any("Ѐ" <= letter <= "ӿ" for letter in word)
            assert not (cyrillic and LATIN_LOOKALIKES & set(word)), f"{source}: {word}"


@pytest.mark.parametrize("group", GROUPS)
def test_the_sources_hold_no_text_that_the_translations_lack(group: str, tmp_path: Path) -> None:
    names = [f"{group}_{code}.ts" for code in translations.LANGUAGES]
    for name in names:
        shutil.copy(FOLDER / name, tmp_path)
    translations.lupdate(tmp_path, group)
    for name in names:
        kept = {(context, source) for context, source, _ in messages(FOLDER / name)}
        assert {(context, source) for context, source, _ in messages(tmp_path / name)} == kept


@pytest.mark.parametrize("group", GROUPS)
def test_the_compiled_translations_are_up_to_date(group: str, tmp_path: Path) -> None:
    translations.lrelease(FOLDER, tmp_path, group)
    for code in translations.LANGUAGES:
        name = f"{group}_{code}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), name


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


@pytest.mark.parametrize("path", sorted(GUI.rglob("*.py")), ids=lambda path: path.stem)
def test_no_text_is_shown_without_tr(path: Path) -> None:
    for node in calls(ast.parse(path.read_text(encoding="utf-8"))):
        if called(node) in FUNCTIONS and node.args:
            first = node.args[0]
            bare = (
                isinstance(first, ast.Constant)
                and isinstance(first.value, str)
                and any(map(str.isalpha, first.value))
            )
            assert not bare, f"{path.name}:{node.lineno}"
        if called(node) in {"tr", "translate"}:
            assert not any(isinstance(arg, ast.JoinedStr) for arg in node.args), f"{path.name}:{node.lineno}"


def test_every_act_has_its_words() -> None:
    words = tomllib.loads(resources.text("wording", "acts.toml"))
    assert set(words) == set(ACTS) | {"migrate"}  # which the program does itself
    for act, table in words.items():
        assert set(table) == {"kk", "ru", "en"}, act
        assert all(table.values()), act
