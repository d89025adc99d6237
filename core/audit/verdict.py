"""What a verification answers: as a value, as JSON, as the command's text, as sentences for the window.

Two verdicts are kept apart: *intact*, which the file answers by itself, and *complete to the head printed
on paper*, which only the auditor who types that head can ask for.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from core import resources


@dataclass(frozen=True, slots=True)
class HeadAnswer:
    """Where the head asked for stands: its entry, and whether it is the last; entry None: not reached."""

    asked: str
    entry: int | None
    last: bool


@dataclass(frozen=True, slots=True)
class PaperAnswer:
    """The paper behind a check code.

    `entry` issued it, `ended` superseded it; `superseded_by` is its heir, `in_force` the last of the heirs.
    `held` says of its bytes: `intact`, `changed`, `missing`, or `left_out` of a public copy.
    """

    code: str
    number: int
    kind: str
    subject: str
    state: str
    day: str
    entry: int
    ended: int | None
    superseded_by: int | None
    in_force: int | None
    sha256: str
    held: str


@dataclass(frozen=True, slots=True)
class OlderAnswer:
    """An earlier file beside this one: intact itself, and a beginning of it, or where the two part."""

    name: str
    intact: bool
    entries: int
    parted: int

    @property
    def good(self) -> bool:
        """Whether this file goes on from the earlier one."""
        return self.intact and self.parted == 0


@dataclass(frozen=True, slots=True)
class HeadedPaper:
    """A protocol in the file that was printed with a head; the window shows it masked (`heads.masked`)."""

    number: int
    kind: str
    subject: str
    day: str
    head: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found in a file.

    `complete` is None where no head was asked for; `paper` is None where no code was asked for or no paper
    bears it (`paper_found` tells them apart). `not_asked` names what was not asked: no fault.
    """

    intact: bool
    kind: str
    public: bool
    entries: int
    head: str
    problems: tuple[str, ...]
    notes: tuple[str, ...]
    complete: bool | None
    head_at: HeadAnswer | None
    paper_found: bool | None
    paper: PaperAnswer | None
    not_asked: tuple[str, ...]
    content: str
    older: OlderAnswer | None = None
    headed: tuple[HeadedPaper, ...] = ()

    @property
    def good(self) -> bool:
        """Intact, and what was asked holds: exit code 0."""
        asked = (self.complete, self.paper_found, self.older.good if self.older else None)
        return self.intact and False not in asked

    @property
    def was_read(self) -> bool:
        """Whether the file let itself be read so far that it is known which copy it is."""
        return self.intact or self.entries > 0

    def to_json(self) -> dict[str, Any]:
        """The verdict as plain values; heads that have to be read from paper are not among them."""
        told = asdict(self)
        del told["headed"]
        return {**told, "good": self.good}

    def to_text(self) -> str:
        """The verdict as a short readable text."""
        return "\n".join(_lines(self))


def grouped(head: str) -> str:
    """A head as it is printed: sixteen groups of four."""
    return " ".join(head[place : place + 4] for place in range(0, len(head), 4))


def _lines(verdict: Verdict) -> Iterable[str]:
    copy = ", public copy" if verdict.public else ", whole copy"
    audit = f"audit file{copy if verdict.was_read else ''}"
    name = audit if verdict.kind == "audit" else "working file"
    yield f"{'INTACT' if verdict.intact else 'CHANGED'}: {name}, {verdict.entries} entries"
    yield f"head    {grouped(verdict.head)}"
    if verdict.content:
        yield f"content {verdict.content}"
    yield from (f"problem: {problem}" for problem in verdict.problems)
    yield from (f"note: {note}" for note in verdict.notes)
    if verdict.head_at is None:
        yield "not asked: whether it reaches the head printed on the signed protocol (--head)"
    elif verdict.head_at.entry is None:
        yield "NOT REACHED: no entry has the head asked for"
    elif verdict.head_at.last:
        yield f"the head asked for is that of the last entry, {verdict.head_at.entry}"
    else:
        after = verdict.entries - verdict.head_at.entry
        yield f"the head asked for is that of entry {verdict.head_at.entry}; {after} more follow"
    if verdict.paper_found is None:
        yield "not asked: a paper by its check code (--paper)"
    elif verdict.paper is None:
        yield "NOT FOUND: no paper bears this check code"
    else:
        yield _paper_line(verdict.paper)
    if verdict.older is not None:
        yield _older_line(verdict.older)


def _paper_line(paper: PaperAnswer) -> str:
    heir = f", superseded by No {paper.superseded_by}" if paper.superseded_by is not None else ""
    force = f" (in force: No {paper.in_force})" if heir and paper.in_force is not None else ""
    which = f"paper No {paper.number}, {paper.kind}, {paper.day}, {paper.state}"
    told = "its bytes are not in this copy" if paper.held == "left_out" else f"its bytes are {paper.held}"
    return f"check code {paper.code}: {which}{heir}{force}; issued by entry {paper.entry}; {told}"


def _older_line(older: OlderAnswer) -> str:
    if not older.intact:
        return f"CHANGED: the earlier file {older.name}"
    if older.parted:
        return f"NOT A BEGINNING: {older.name} and this file part at entry {older.parted}"
    return f"the {older.entries} entries of {older.name} are the first of this file"


# --- for the window -------------------------------------------------------------------------------------

_PLACES = (
    ("seal", r"file seal"),
    ("pages", r"SQLite finds|the file has \d|the file cannot be read"),
    ("shape", r"the file (defines|lacks|says|has more)"),
    ("rules", r"the rule set"),
    ("count", r"entry \d+, (count|result) |count: "),
    ("journal", r"journal"),
    ("vault", r"vault"),
    ("papers", r"paper(_bytes)?\b"),
    ("scans", r"scan(_bytes)?\b"),
    ("tables", r"table "),
)
"""What a problem is about, by its first words: the window tells the place, the problem itself the values."""

_CLOCK_BACK = re.compile(r"^journal, entry (\d+): the clock stood behind", re.MULTILINE)


def places(verdict: Verdict) -> tuple[str, ...]:
    """What was found changed, by place, each once: journal, tables, count, papers …"""
    found = (_place(problem) for problem in verdict.problems)
    return tuple(dict.fromkeys(place for place in found if place))


def _place(problem: str) -> str:
    return next((place for place, words in _PLACES if re.match(words, problem)), "")


@cache
def _catalogue() -> Mapping[str, Mapping[str, str]]:
    made: Mapping[str, Mapping[str, str]] = tomllib.loads(resources.text("audit", "verdict.toml"))
    return made


def sentences(verdict: Verdict, language: str) -> tuple[str, ...]:
    """The verdict in plain words, kk, ru or en: first whether it is intact, then what was asked.

    Where something was changed, the places follow; the problems, with row and values, stay as they are.
    """
    return tuple(_catalogue()[key][language].format(**values) for key, values in _told(verdict))


def _told(verdict: Verdict) -> Iterator[tuple[str, dict[str, Any]]]:
    yield ("intact" if verdict.intact else "changed"), {"entries": verdict.entries}
    yield from ((f"place.{place}", {}) for place in places(verdict))
    if verdict.intact and any(" recounted, " in note for note in verdict.notes):
        yield "recounted", {}
    if verdict.intact and (back := _CLOCK_BACK.findall("\n".join(verdict.notes))):
        yield "clock_back", {"entries": ", ".join(back)}
    if any(" in the file: not this program's, " in note for note in verdict.notes):
        yield "foreign", {}
    if verdict.kind == "audit" and verdict.was_read:
        yield ("copy.public" if verdict.public else "copy.whole"), {}
    yield from _told_of_head(verdict)
    if verdict.paper is not None:
        yield from _told_of_paper(verdict.paper)
    elif verdict.paper_found is False:
        yield "paper.unknown", {}
    if verdict.older is not None:
        yield from _told_of_older(verdict.older)


def _told_of_head(verdict: Verdict) -> Iterator[tuple[str, dict[str, Any]]]:
    if verdict.head_at is None:
        yield "head.not_asked", {}
    elif verdict.head_at.entry is None:
        yield "head.not_reached", {}
    else:
        yield (
            "head.reached",
            {"entry": verdict.head_at.entry, "after": verdict.entries - verdict.head_at.entry},
        )


def _told_of_paper(paper: PaperAnswer) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "paper.found", {"number": paper.number, "day": _day(paper.day), "entry": paper.entry}
    if paper.state == "issued":
        yield "paper.in_force", {}
    elif paper.in_force is None:
        yield "paper.superseded", {}
    else:
        yield "paper.superseded_by", {"number": paper.in_force}
    yield f"paper.bytes.{paper.held}", {}


def _told_of_older(older: OlderAnswer) -> Iterator[tuple[str, dict[str, Any]]]:
    if not older.intact:
        yield "older.changed", {"name": older.name}
    elif older.parted:
        yield "older.parted", {"name": older.name, "entry": older.parted}
    else:
        yield "older.beginning", {"name": older.name, "entries": older.entries}


def _day(day: str) -> str:
    return ".".join(reversed(day.split("-")))
