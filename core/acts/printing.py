"""What is printed and saved of the issued papers: three answers before it, and a line of the record after.

The answers: a paper may be printed, is to be looked at first (a finding that warns), or may not be printed
(a finding that refuses).
"""

import hashlib
from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Desk, Whole
from core.audit.standalone_verify import bare
from core.record import tables
from core.record.situation import Paper, Situation
from core.rules.findings import Finding

MOST_COPIES = 999


class RecordPrinting(Act):
    """Papers of the register were sent to a printer, or saved outside the file: how many copies of each."""

    name: ClassVar[str] = "record_printing"
    papers: tuple[Whole, ...]
    how: Literal["print", "save"]
    copies: Whole = 1

    def check(self, case: Case) -> Iterator[Finding]:
        """Papers of the register, and at least one copy."""
        if not self.papers:
            yield Finding("printing.none", ("papers",))
        known = {paper.number for paper in case.before.papers}
        for index, number in enumerate(self.papers):
            if number not in known:
                yield Finding("printing.unknown", (f"papers.{index}",), {"number": number})
        if not 1 <= self.copies <= MOST_COPIES:
            yield Finding("printing.copies", ("copies",), {"most": MOST_COPIES})

    def effect(self, desk: Desk) -> None:
        """A row for each paper."""
        first = len(desk.case.before.printings) + 1
        for place, number in enumerate(self.papers):
            desk.session.add(
                tables.Printing(
                    id=first + place,
                    paper=number,
                    how=self.how,
                    copies=self.copies,
                    at=desk.case.happened.isoformat(),
                )
            )


def before_printing(paper: Paper, situation: Situation, pdf: bytes) -> Iterator[Finding]:
    """What is to be known before a paper of the register is printed; nothing: it may be.

    `pdf` are its bytes as they stand in the file.
    """
    if hashlib.sha256(pdf).hexdigest() != paper.sha256:
        yield Finding("printing.changed", (), {"number": paper.number})
    if _recounted(paper, situation):
        yield Finding("printing.recounted", (), {"number": paper.number})
    elif paper.state == "superseded":
        yield _superseded(paper, situation)
    if situation.election is not None and situation.election.practice:
        yield Finding("printing.practice")


def before_draft() -> Finding:
    """A paper that is not issued yet is printed with the mark of a draft."""
    return Finding("printing.draft")


def _superseded(paper: Paper, situation: Situation) -> Finding:
    """A ballot that fell may not be printed; of another paper it is said which one is in force."""
    if paper.kind == "ballot":
        return Finding("printing.ballot", (), {"number": paper.number})
    if paper.heir is None:
        return Finding("printing.no_heir", (), {"number": paper.number})
    values = {"number": paper.number, "heir": last_heir(paper, situation).number}
    return Finding("printing.superseded", (), values)


def _recounted(paper: Paper, situation: Situation) -> bool:
    """Whether it is the protocol of a count before the last: a recount was ordered after it."""
    vote = situation.vote(int(paper.subject)) if paper.kind == "count" else None
    if vote is None or len(vote.countings) < 2:
        return False
    return paper.state == "superseded" or vote.protocol is None


def last_heir(paper: Paper, situation: Situation) -> Paper:
    """The end of a paper's line of heirs: the paper itself, where it has none."""
    known = {one.number: one for one in situation.papers}
    found, seen = paper, {paper.number}
    while found.heir in known and found.heir not in seen:
        found = known[found.heir]
        seen.add(found.number)
    return found


_ALIKE = str.maketrans("АВЕКМНОРСТХЗ", "ABEKMHOPCTX3")


def by_code(situation: Situation, code: str) -> Paper | None:
    """The paper that bears a check code, typed with or without dashes, in small letters or Cyrillic ones."""
    asked = _bare(code)
    found = (paper for paper in situation.papers if paper.code and _bare(paper.code) == asked)
    return next(found, None)


def _bare(code: str) -> str:
    """As the auditor's script compares codes, Cyrillic letters that look alike taken for Latin ones."""
    return bare(code.upper().translate(_ALIKE))
