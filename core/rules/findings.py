"""Findings: what a rule answers when something is wrong, late or worth a second look.

A finding is a value: a code of the catalogue (`resources/findings/*.toml`), the fields it concerns
and the figures of the case. The sentences live in the catalogue, in Kazakh, Russian and English.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from string import Formatter
from types import MappingProxyType
from typing import Protocol

LANGUAGES = ("kk", "ru", "en")


class Severity(StrEnum):
    """How much a finding weighs: `refuse` stops the act, `late` asks for a reason, `warn` asks for a look."""

    REFUSE = "refuse"
    LATE = "late"
    WARN = "warn"


class InLanguages(Protocol):
    """A value that reads differently in each language (`Words`, `Text`)."""

    def __getitem__(self, language: str, /) -> str:
        """The value in a language."""


Value = str | int | InLanguages


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer of a rule.

    `code` is `<subject>.<rule>`; `fields` are paths into the act's data (`papers.0.number`);
    `values` fill the placeholders of the catalogue's sentences; `citation` is the point of law as it
    stands in the election's rule set (`D1485 p.14`), empty when the catalogue's own citation serves.
    """

    code: str
    fields: tuple[str, ...] = ()
    values: Mapping[str, "Value"] = field(default_factory=lambda: MappingProxyType({}))
    citation: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A finding in one language: what is wrong, why, what to do."""

    what: str
    why: str
    do: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the catalogue: severity, citation and the sentences of one code."""

    code: str
    severity: Severity
    citation: str
    sentences: Mapping[str, Sentence]


class Catalogue:
    """All findings the program knows, by code. Every code stands in it once, in all languages."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, Entry] = {}
        for entry in entries:
            if entry.code in self._entries:
                raise ValueError(f"the finding {entry.code} stands in the catalogue twice")
            self._entries[entry.code] = entry

    @classmethod
    def from_toml(cls, *texts: str) -> "Catalogue":
        """Read the catalogue: tables `["code"]` with severity, citation and `kk`, `ru`, `en` tables."""
        return cls(_entry(code, table) for text in texts for code, table in tomllib.loads(text).items())

    def __contains__(self, code: str) -> bool:
        return code in self._entries

    def __getitem__(self, code: str) -> Entry:
        return self._entries[code]

    def named(self, code: str) -> frozenset[str]:
        """The placeholders of a code's sentences."""
        sentence = self._entries[code].sentences[LANGUAGES[0]]
        parts = Formatter().parse(" ".join((sentence.what, sentence.why, sentence.do)))
        return frozenset(name for _, name, _, _ in parts if name)

    def codes(self) -> tuple[str, ...]:
        """All codes, sorted."""
        return tuple(sorted(self._entries))

    def severity(self, finding: Finding) -> Severity:
        """The severity of a finding, from its code."""
        return self._entries[finding.code].severity

    def citation(self, finding: Finding) -> str:
        """The point of law a finding rests on."""
        return finding.citation or self._entries[finding.code].citation

    def sentence(self, finding: Finding, language: str) -> Sentence:
        """The finding in words, its placeholders filled with the figures of the case."""
        found = self._entries[finding.code].sentences[language]
        values = _Filled(
            {
                name: value if isinstance(value, str | int) else value[language]
                for name, value in finding.values.items()
            }
        )
        return Sentence(*(text.format_map(values) for text in (found.what, found.why, found.do)))


class _Filled(dict[str, str | int]):
    """Values for placeholders; one that was not given stays visible instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def _entry(code: str, table: Mapping[str, object]) -> Entry:
    sentences = {}
    for language in LANGUAGES:
        words = table[language]
        if not isinstance(words, dict):
            raise TypeError(f"{code}.{language} is not a table")
        sentences[language] = Sentence(words["what"], words["why"], words["do"])
    return Entry(code, Severity(str(table["severity"])), str(table["citation"]), MappingProxyType(sentences))
