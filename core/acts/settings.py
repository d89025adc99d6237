"""How this commission's papers are worded, headed, set and numbered (papers.md §1, mark [C])."""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from core.acts.base import PARAGRAPH, Act, Case, Data, Desk, Limit, Line, clean
from core.papers import wording
from core.record import tables
from core.record.situation import Situation
from core.rules.findings import Finding

MIXED = re.compile(r"\b(?=\w*[A-Za-z\u0259])(?=\w*[\u0400-\u04ff])\w+\b")
"""A word of Cyrillic letters with a Latin one among them."""

HEADED = frozenset(
    {"registration", "refusal", "cancellation", "extension", "invalidation", "secondvote", "winner"}
)
"""Papers that bear the heading word."""


class LineData(Data):
    """One line in one language, by its key in the catalogue; an empty text takes the own wording back."""

    language: Literal["kk", "ru"]
    key: Line
    text: Annotated[str, Limit(PARAGRAPH, may_be_empty=True)]


class SetWording(Act):
    """Word composed lines of the papers otherwise: lines that no decree or law gives word for word."""

    name: ClassVar[str] = "set_wording"
    lines: tuple[LineData, ...]

    def check(self, case: Case) -> Iterator[Finding]:
        """Composed lines only, with their placeholders, in letters that print; said that it was changed."""
        if not self.lines:
            yield Finding("wording.empty", ("lines",))
        named = [(line.language, line.key) for line in self.lines]
        for index, line in enumerate(self.lines):
            where = f"lines.{index}"
            if named.count((line.language, line.key)) > 1:
                yield Finding("wording.twice", (f"{where}.key",), {"key": line.key})
            elif line.key not in wording.catalogue(line.language):
                yield Finding("wording.unknown", (f"{where}.key",), {"key": line.key})
            elif line.key not in wording.composed_keys():
                yield Finding("wording.not_composed", (f"{where}.key",), {"key": line.key})
            elif line.text.strip():
                yield from _worded(line, f"{where}.text", case)

    def effect(self, desk: Desk) -> None:
        """A row for each line; what was issued stays as it is."""
        for line in self.lines:
            key, text = f"{line.language}:{line.key}", clean(line.text)
            if text:
                at = desk.case.happened.isoformat()
                desk.session.merge(tables.OwnWording(id=key, wording=text, at=at))
            elif key in desk.case.before.own_wording:
                desk.session.delete(desk.session.get_one(tables.OwnWording, key))


def _worded(line: LineData, where: str, case: Case) -> Iterator[Finding]:
    """The placeholders of the line it replaces, printable letters, no Latin letter in a Cyrillic word."""
    from core.papers import fonts  # noqa: PLC0415  the PDF library is loaded when a paper is made

    rules = case.procedure.wording.get(line.language, {})
    asked = wording.placeholders(rules.get(line.key, wording.catalogue(line.language)[line.key]))
    try:
        given = wording.placeholders(line.text)
    except ValueError:
        given = None
    if given is None or wording.without_act(given) != wording.without_act(asked):
        needed = ", ".join(sorted(f"{{{name}}}" for name in asked)) or "–"
        yield Finding("wording.placeholders", (where,), {"key": line.key, "placeholders": needed})
        return
    lacking = fonts.missing(clean(line.text))
    if lacking:
        yield Finding("wording.letters", (where,), {"letters": lacking})
    mixed = MIXED.search(re.sub(r"\{\w+\}", " ", line.text))
    if mixed is not None:
        yield Finding("wording.latin", (where,), {"word": mixed[0]})
    yield Finding("wording.changed", (where,), {"key": line.key})


class SetPaperSettings(Act):
    """Choose how acts in prose are set and headed, and how decisions are numbered (papers.md §1).

    `sheets`: each language on its own, or both side by side. `heading`: ШЕШІМ / РЕШЕНИЕ or ҚАУЛЫ /
    ПОСТАНОВЛЕНИЕ. `number_pattern`: meeting/serial or serial alone.
    """

    name: ClassVar[str] = "set_paper_settings"
    sheets: Literal["two", "parallel"] | None = None
    heading: Literal["decision", "resolution"] | None = None
    number_pattern: Literal["meeting_serial", "serial"] | None = None

    def _chosen(self) -> dict[str, str]:
        named = ("sheets", "heading", "number_pattern")
        return {name: value for name in named if (value := getattr(self, name)) is not None}

    def check(self, case: Case) -> Iterator[Finding]:
        """Something is chosen; a heading once in use is not mixed with the other unsaid."""
        if not self._chosen():
            yield Finding("settings.empty")
        before = case.before.settings.get("heading", "decision")
        issued = any(paper.kind in HEADED for paper in case.before.papers)
        if self.heading is not None and self.heading != before and issued:
            yield Finding("settings.heading_mixed", ("heading",))

    def effect(self, desk: Desk) -> None:
        """A row for each setting that was chosen."""
        for name, value in self._chosen().items():
            desk.session.merge(tables.Setting(id=name, value=value))


def proposed_number(situation: Situation, meeting: int) -> str:
    """The number proposed for the next decision: «7/23», or «23» where the commission numbers plainly."""
    serial = len(situation.decisions) + 1
    plain = situation.settings.get("number_pattern") == "serial"
    return str(serial) if plain else f"{meeting}/{serial}"
