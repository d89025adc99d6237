"""What a verification answers, as a value, as JSON and as text."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class HeadAnswer:
    """Where the head asked for stands: its entry, and whether it is the last; entry None: not reached."""

    asked: str
    entry: int | None
    last: bool


@dataclass(frozen=True, slots=True)
class PaperAnswer:
    """The paper behind a check code: register number, kind, state, the number of its heir."""

    code: str
    number: int
    kind: str
    subject: str
    state: str
    day: str
    superseded_by: int | None
    sha256: str
    bytes_held: bool


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

    @property
    def good(self) -> bool:
        """Intact, and what was asked holds: exit code 0."""
        return self.intact and self.complete is not False and self.paper_found is not False

    def to_json(self) -> dict[str, Any]:
        """The verdict as plain values."""
        return {**asdict(self), "good": self.good}

    def to_text(self) -> str:
        """The verdict as a short readable text."""
        return "\n".join(_sentences(self))


def _sentences(verdict: Verdict) -> Iterable[str]:
    copy = "public copy" if verdict.public else "whole copy"
    name = f"audit file, {copy}" if verdict.kind == "audit" else "working file"
    yield f"{'INTACT' if verdict.intact else 'CHANGED'}: {name}, {verdict.entries} entries"
    yield f"head    {' '.join(verdict.head[i : i + 4] for i in range(0, 64, 4))}"
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
        yield _paper_sentence(verdict.paper)


def _paper_sentence(paper: PaperAnswer) -> str:
    heir = f", superseded by No. {paper.superseded_by}" if paper.superseded_by is not None else ""
    held = "" if paper.bytes_held else "; its bytes are not in this copy"
    which = f"paper No. {paper.number}, {paper.kind}, {paper.day}, {paper.state}"
    return f"check code {paper.code}: {which}{heir}{held}"
