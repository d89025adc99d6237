"""Deputies out of a table: each row with what the rules find in it, and what was passed over and why.

Nothing is kept here: what comes out is what a form would hold, for the clerk to accept.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from core import judging
from core.acts.electors import DeputyData, Enrolled, check_deputies
from core.importing.columns import ADDRESSES, NAMES, NUMBER, YEAR, YEAR_IN_TEXT, Mapped, is_heading
from core.importing.tables import Row, Table
from core.rules.findings import Finding
from core.rules.people import search_key

FORMULA = re.compile(r"[=@]|[+](?![0-9 ()-]+$)|-(?=[\w(])")
_NOTHING = frozenset({"-", "–", "—", "жоқ", "нет", "no"})
_TOTALS = ("барлығы", "жиыны", "итого", "всего", "total")
PARTS = ("surname", "given", "patronymic")
HEADING, TITLE, TOTAL, NAMELESS, BEYOND = "heading", "title", "total", "nameless", "beyond"
MOST_DEPUTIES = 200
"""No maslikhat of a district is nearly as large; more rows than that are passed over."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A row that could be taken: the deputy as a form holds it, and what is found in it, by path."""

    line: int
    data: dict[str, Any]
    findings: tuple[Finding, ...] = ()

    @property
    def barred(self) -> bool:
        """Whether it can't be taken as it is: a formula is no text."""
        return any(one.code == "import.formula_cell" for one in self.findings)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is no deputy: its line and why (heading, title, total, nameless, beyond)."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring."""

    rows: tuple[Draft, ...]
    skipped: tuple[Skipped, ...]
    empty: int
    findings: tuple[Finding, ...] = ()
    """What concerns no single row: more deputies than seats."""


def preview(table: Table, mapping: Mapped, heading: int, known: Enrolled, first: int = 1) -> Preview:
    """Every row as a deputy with its findings, judged together with those who are on the list already."""
    drafts: list[Draft] = []
    skipped: list[Skipped] = []
    for row in table.rows:
        why = _passed_over(row, mapping, heading)
        if not why and len(drafts) >= MOST_DEPUTIES:
            why = BEYOND
        if why:
            skipped.append(Skipped(row.line, why))
        else:
            drafts.append(_draft(row, mapping, first + len(drafts)))
    rows, all_ = _judged(drafts, known)
    return Preview(rows, tuple(skipped), table.empty, all_)


def _passed_over(row: Row, mapping: Mapped, heading: int) -> str:
    if row.line < heading:
        return TITLE
    if row.line == heading or is_heading(row):
        return HEADING
    named = [_cell(row, mapping, role) for code in ("kk", "ru") for role in NAMES[code]]
    start = search_key(next((cell for cell in row.cells if cell), ""))
    if any(start.startswith(search_key(word)) for word in _TOTALS) and not _cell(row, mapping, YEAR):
        return TOTAL
    if not any(any(ch.isalpha() for ch in cell) or FORMULA.match(cell) for cell in named if cell):
        return NAMELESS
    return ""


def _draft(row: Row, mapping: Mapped, place: int) -> Draft:
    found: list[Finding] = []
    for role in mapping:
        cell = _cell(row, mapping, role)
        if FORMULA.match(cell) and cell not in _NOTHING:
            found.append(Finding("import.formula_cell", (_path(role),)))
    number = _whole(_cell(row, mapping, NUMBER).rstrip(".")) if NUMBER in mapping else place
    years = YEAR_IN_TEXT.findall(_cell(row, mapping, YEAR))
    year = int(years[0]) if len(years) == 1 else None
    if number is None:
        found.append(Finding("import.number", ("number",)))
    if year is None:
        found.append(Finding("import.birth_year", ("birth_year",)))
    data = {
        "number": number,
        "person": {code: _name(row, mapping, code) for code in ("kk", "ru")},
        "birth_year": year,
        "address": {code: _cell(row, mapping, role) for code, role in ADDRESSES.items()},
    }
    return Draft(row.line, data, tuple(found))


def _judged(drafts: Sequence[Draft], known: Enrolled) -> tuple[tuple[Draft, ...], tuple[Finding, ...]]:
    """What the act itself would find: of each row, and of all together."""
    acts = [_act(one) for one in drafts]
    whole = [(place, act) for place, (act, complete) in enumerate(acts) if act is not None and complete]
    law: dict[int, list[Finding]] = {}
    all_: list[Finding] = []
    for finding in check_deputies([act for _, act in whole], known):
        if finding.fields == ("deputies",):
            all_.append(finding)
        for path in finding.fields:
            _, _, rest = path.partition(".")
            index, _, field = rest.partition(".")
            if index.isdigit():
                said = Finding(finding.code, (field,), finding.values, finding.citation)
                law.setdefault(whole[int(index)][0], []).append(said)
    made = []
    for place, (one, (act, _)) in enumerate(zip(drafts, acts, strict=True)):
        texts = tuple(judging.written(act)) if act is not None else ()
        made.append(Draft(one.line, one.data, (*one.findings, *texts, *law.get(place, []))))
    return tuple(made), tuple(all_)


def _act(one: Draft) -> tuple[DeputyData | None, bool]:
    """The deputy as the act would hold it, gaps of number and year filled in, and whether there were none."""
    complete = one.data["number"] is not None and one.data["birth_year"] is not None
    filled = one.data if complete else {**one.data, "number": 1, "birth_year": 1950}
    try:
        return DeputyData.model_validate(filled), complete
    except ValidationError:
        return None, False


def _cell(row: Row, mapping: Mapped, role: str) -> str:
    place = mapping.get(role)
    return row.cells[place] if place is not None and 0 <= place < len(row.cells) else ""


def _name(row: Row, mapping: Mapped, code: str) -> dict[str, str]:
    first, *others = (_cell(row, mapping, role) for role in NAMES[code])
    if any(role in mapping for role in NAMES[code][1:]):
        parts = [first, *others]
    else:
        words = first.split()
        parts = [*[*words, "", ""][:2], " ".join(words[2:])]
    return dict(zip(PARTS, ("" if part.casefold() in _NOTHING else part for part in parts), strict=True))


def _path(role: str) -> str:
    if role in ADDRESSES.values():
        return f"address.{role[-2:]}"
    for code, roles in NAMES.items():
        if role in roles:
            return f"person.{code}.{PARTS[roles.index(role)]}"
    return role


def roles_of(path: str, mapping: Mapped) -> tuple[str, ...]:
    """Which columns a finding's path concerns: roles, in the order of a list; none of a whole row.

    A part of a name that has no column of its own stands in that of the whole name.
    """
    every = (NUMBER, *NAMES["kk"], YEAR, *NAMES["ru"], *ADDRESSES.values())
    found = [role for role in every if _within(_path(role), path) or _within(path, _path(role))]
    first = {role: roles[0] for roles in NAMES.values() for role in roles}
    return tuple(dict.fromkeys(role if role in mapping else first.get(role, role) for role in found))


def _within(path: str, around: str) -> bool:
    return path == around or path.startswith(f"{around}.")


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,6}", text) else None
