"""The help is whole: every page of the window in three languages, every finding, every act, every term."""

import re

import pytest

from core import helping, resources
from core.acts.registry import ACTS
from core.manual import markup
from core.rules.findings import LANGUAGES, Finding

TEXTS = (*helping.PAGES, *helping.DIALOGS)
LINK = re.compile(r"\]\((?P<kind>\w+):(?P<key>[\w.]*)\)")
LOOKALIKES = set("aceopxyiABCEHKMOPTXYIhə")


def test_there_is_no_text_of_help_for_no_page_and_no_dialog() -> None:
    for language in LANGUAGES:
        found = {path.stem for path in resources.files(f"help/{language}", ".md")}
        assert found == set(TEXTS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", TEXTS)
def test_a_page_of_help_is_short_and_its_links_lead_somewhere(page: str, language: str) -> None:
    text = helping.page(page, language)
    assert 30 < len(text.split()) < 190
    assert not re.search(r"https?:|<\w", text)
    for link in LINK.finditer(text):
        kind, key = link["kind"], link["key"]
        assert kind in {"page", "findings", "acts", "glossary"}
        assert kind != "page" or key in helping.PAGES
        assert kind != "findings" or key in helping.subjects()


@pytest.mark.parametrize("page", TEXTS)
def test_the_languages_say_the_same(page: str) -> None:
    kk, ru, en = (helping.page(page, language) for language in ("kk", "ru", "en"))
    for mark in ("\n- ", "\n### ", "]("):
        assert kk.count(mark) == ru.count(mark) == en.count(mark), mark
    assert [link.group() for link in LINK.finditer(kk)] == [link.group() for link in LINK.finditer(ru)]
    assert sorted(re.findall(r"\d+", kk)) == sorted(re.findall(r"\d+", ru))


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("page", TEXTS)
def test_no_latin_letter_hides_in_a_word(page: str, language: str) -> None:
    for word in re.findall(r"[^\W\d_]+", helping.page(page, language)):
        assert not (re.search("[Ѐ-ӿ]", word) and LOOKALIKES & set(word)), word


def test_every_finding_stands_under_one_subject() -> None:
    told = [code for subject in helping.subjects() for code in helping.codes_of(subject)]
    assert sorted(told) == list(resources.catalogue().codes())
    assert all(set(names) == set(LANGUAGES) for names in helping.subjects().values())


def test_a_finding_is_told_with_its_figures_or_with_gaps() -> None:
    what, why, do, law = helping.said_of(Finding("electors.seats", (), {"electors": 20, "seats": 19}), "en")
    assert "20" in what
    assert why
    assert do
    assert law.startswith("D1485")
    assert "‹number›" in helping.said_of(Finding("electors.seats"), "en")[0]


def test_every_act_is_told() -> None:
    assert set(ACTS) <= set(helping.act_words())
    assert "chair" in helping.may("invalidate", "en")


def test_every_term_has_its_sentence_in_three_languages() -> None:
    assert len(helping.glossary()) >= 30
    for key, table in helping.glossary().items():
        assert set(table) == set(LANGUAGES), key
        for term, sentence in table.values():
            assert term
            assert sentence.endswith(".")


CONCEPTS = {"count", "meeting", "overview", "papers", "plan"}
"""Pages whose bold words are states and terms, not what the window has to press."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_bold_is_said_in_the_window(language: str) -> None:
    def bare(said: str) -> str:
        return re.sub(r"[…:.]+$", "", said).casefold()

    shown = {bare(markup.label(source, language)) for source in markup.sources()}
    for page in set(TEXTS) - CONCEPTS:
        for bold in re.findall(r"\*\*(.+?)\*\*", helping.page(page, language)):
            assert bare(bold) in shown, (page, bold)
