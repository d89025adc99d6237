"""The help: pages written as Markdown, and what is made from the catalogue of findings and the table of acts.

A topic is `kind:key`: `page:count`, `dialog:search`, `act:withdraw`, `finding:count.box`, `findings:count`,
`acts:`, `glossary:`.
Texts come back as Markdown in a language; links in them lead to other topics.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from core import resources
from core.rights import ROLES, rights
from core.rules.findings import Finding

PAGES = (
    "start", "overview", "commission", "candidates", "meeting", "count", "result", "papers", "journal",
    "acts", "audit", "plan", "terms", "printing", "wording", "survey", "act", "sign_in",
)  # fmt: skip
"""The pages of the window, each with a page of help in every language."""
DIALOGS = ("search", "bringing", "together", "about", "keys")
"""The dialogs of the window, likewise."""


def page(key: str, language: str) -> str:
    """The help of a page or of a dialog of the window."""
    return resources.text("help", language, f"{key}.md")


@cache
def glossary() -> Mapping[str, Mapping[str, tuple[str, str]]]:
    """Terms by key and language: the term and one sentence."""
    read = tomllib.loads(resources.text("help", "glossary.toml"))
    return {key: {code: (one[0], one[1]) for code, one in table.items()} for key, table in read.items()}


@cache
def subjects() -> Mapping[str, Mapping[str, str]]:
    """The files of the catalogue of findings, by name in each language."""
    return tomllib.loads(resources.text("help", "subjects.toml"))


@cache
def codes_of(subject: str) -> tuple[str, ...]:
    """The codes of a file of the catalogue, sorted."""
    return tuple(sorted(tomllib.loads(resources.text("findings", f"{subject}.toml"))))


@cache
def gaps() -> Mapping[str, Mapping[str, str]]:
    """What stands in the place of each figure or name of a case, where help is asked without one."""
    read = tomllib.loads(resources.text("help", "gaps.toml"))
    return {name: words for words in read.values() for name in words["stands_for"]}


def said_of(finding: Finding, language: str) -> tuple[str, str, str, str]:
    """What, why, what to do, and the point of law of a finding; ‹number› where it carries no figure."""
    found = resources.catalogue()
    said = found.sentence(replace(finding, values={**gaps(), **finding.values}), language)
    return said.what, said.why, said.do, found.citation(finding)


@cache
def act_words() -> Mapping[str, Mapping[str, str]]:
    """The acts as the journal tells them."""
    return tomllib.loads(resources.text("wording", "acts.toml"))


def may(act: str, language: str) -> tuple[str, ...]:
    """The roles that may do an act in a file with accounts."""
    table = rights()
    return tuple(table.words[role][language] for role in ROLES if table.may(role, act))
