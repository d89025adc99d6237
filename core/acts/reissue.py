"""Papers whose facts an act changed: compared before and after, the changed ones are superseded.

A superseded paper keeps its bytes and waits for its heir, which `reissue_paper` makes.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from core.acts.base import Act, Case, Desk
from core.record.situation import Paper, Situation
from core.rules.findings import Finding
from core.rules.procedure import Procedure

if TYPE_CHECKING:
    from core.papers.facts import Facts


def supersede_changed(desk: Desk) -> tuple[Paper, ...]:
    """Supersede every issued paper that would say something else now; the papers that were superseded."""
    after = desk.situation()
    changed = tuple(changed_papers(desk.case.before, after, desk.case.procedure))
    for paper in changed:
        desk.supersede(paper.kind, paper.subject)
    return changed


def changed_papers(before: Situation, after: Situation, procedure: Procedure) -> Iterator[Paper]:
    """The papers in force that would be printed otherwise: other facts, and other words on the sheet.

    A certified copy stays true to what it is a copy of, and falls with it.
    """
    from core.papers.facts import Copy  # noqa: PLC0415  the PDF library is loaded when a paper is made

    fallen: set[int] = set()
    for paper in before.papers:
        if paper.state != "issued":
            continue
        old, new = told(paper, before, procedure), told(paper, after, procedure)
        if isinstance(old, Copy):
            changed = old.original_number in fallen
        else:
            changed = old != new and _drawn(paper, old, before, procedure) != _drawn(
                paper, new, after, procedure
            )
        if changed:
            fallen.add(paper.number)
            yield paper


def _drawn(paper: Paper, facts: "Facts | None", situation: Situation, procedure: Procedure) -> bytes:
    """A paper as it would be printed, under its own number and code; nothing where it can't be."""
    from core.acts import documents  # noqa: PLC0415  loaded when a paper is drawn or compared
    from core.papers import render  # noqa: PLC0415  the PDF library is loaded when a paper is made
    from core.papers.facts import Stamp  # noqa: PLC0415  the PDF library is loaded when a paper is made
    from core.papers.facts import State as PaperState  # noqa: PLC0415  the PDF library is loaded when a paper is made

    practice = situation.election is not None and situation.election.practice
    stamp = Stamp(PaperState.ISSUED, practice, paper.day, paper.number, paper.code, paper.head)
    try:
        words = documents.layers(situation, procedure)
        return render.render(facts, stamp, words).pdf if facts is not None else b""
    except render.MissingGlyph:
        return b""


def told(paper: Paper, situation: Situation, procedure: Procedure) -> "Facts | None":
    """What a paper tells of a situation; None where the situation does not hold it."""
    from core.acts import documents  # noqa: PLC0415  loaded when a paper is drawn or compared

    try:
        return documents.facts_of(paper.kind, paper.subject, situation, procedure, paper.day)
    except (documents.NoSuchPaperError, StopIteration, ValueError):
        return None


class ReissuePaper(Act):
    """Issue a superseded paper anew, from the record as it stands: the heir of the one named.

    Only of what still holds: a candidate who stands no longer gets no certificate, and a ballot that was
    approved anew has its own paper.
    """

    name: ClassVar[str] = "reissue_paper"
    kind: str
    subject: str = ""

    def check(self, case: Case) -> Iterator[Finding]:
        """A superseded paper without an heir, whose subject still stands in the record."""
        papers = [one for one in case.before.papers if (one.kind, one.subject) == (self.kind, self.subject)]
        if not papers:
            yield Finding("reissue.unknown", ("kind", "subject"))
        elif papers[-1].state != "superseded" or papers[-1].heir is not None:
            yield Finding("reissue.in_force", ("kind", "subject"), {"number": papers[-1].number})
        elif not _stands(papers[-1], case):
            yield Finding("reissue.fallen", ("kind", "subject"), {"number": papers[-1].number})

    def effect(self, desk: Desk) -> None:
        """The new paper; the superseded one points to it."""
        desk.issue(self.kind, self.subject)


def _stands(paper: Paper, case: Case) -> bool:
    candidate = case.before.candidate(paper.subject)
    if candidate is not None and candidate.state != "registered":
        return False
    return told(paper, case.before, case.procedure) is not None
