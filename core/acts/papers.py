"""Papers that no other act issues, and the handing over of any paper."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Desk, Line, MaybeLine, Whole, clean
from core.record import tables
from core.rules.findings import Finding

Issuable = Literal[
    "voteday",
    "calendar",
    "receipt",
    "conformity",
    "registering",
    "proxy",
    "observer",
    "candidates",
    "extension",
    "listrefusal",
    "electors",
    "signout",
    "invitation",
    "unused",
    "copy",
    "results",
    "repeat",
    "letter",
    "order",
    "akim",
    "akimcard",
    "sitting",
    "inventory",
]
"""The papers that no other act issues, or none at once."""

NUMBERED = frozenset({"letter", "inventory"})
"""Papers whose subject is a number that the commission types: the outgoing letter's, the case's."""

ONE_AT_A_TIME = frozenset({"electors", "inventory", "letter", "order"})
"""Papers of which one is in force, whatever its subject."""


class IssuePaper(Act):
    """Issue a paper that rests on no act of its own: a list, a notice, a card, a letter, a certified copy.

    `number` is typed by the commission: the outgoing number of a letter, the case's of its inventory.
    `subject` says of whom or of what the paper tells, where there are several: the number of a proxy or an
    observer, a candidate's key, the vote (1 or 2) of a list for signing out and of a copy of the count
    protocol.
    """

    name: ClassVar[str] = "issue_paper"
    kind: Issuable
    number: MaybeLine = ""
    subject: MaybeLine = ""

    def check(self, case: Case) -> Iterator[Finding]:
        """What the paper tells of has been recorded."""
        if self.kind == "order" and not case.procedure.entry.order_hours:
            yield Finding("appointment.no_order", ("kind",), {}, case.procedure.entry.citation)
        if self.kind == "inventory" and not self.number.strip():
            yield Finding("paper.case_number", ("number",))
        elif self.kind in NUMBERED and not self.number.strip():
            yield Finding("paper.number", ("number",))
        if not case.before.members:
            yield Finding("commission.not_seated")
        elif not self._told(case):
            yield Finding("paper.nothing", ("kind",), {"kind": self.kind})

    def _told(self, case: Case) -> bool:
        """Whether the record holds what the paper tells."""
        from core.acts import documents  # noqa: PLC0415  loaded when a paper is drawn or compared

        day = case.happened.date()
        try:
            documents.facts_of(self.kind, self._subject(case), case.before, case.procedure, day)
        except (documents.NoSuchPaperError, StopIteration, ValueError):
            return False
        return True

    def _subject(self, case: Case) -> str:
        """A letter goes by its number, a copy by the vote and its place among the copies of that protocol."""
        if self.kind in NUMBERED:
            return clean(self.number)
        subject = clean(self.subject)
        if self.kind == "copy":
            made = [
                paper
                for paper in case.before.papers
                if paper.kind == "copy" and paper.subject.partition("-")[0] == subject
            ]
            return f"{subject}-{len(made) + 1}"
        return subject

    def effect(self, desk: Desk) -> None:
        """The paper; an earlier one of that kind and subject is superseded and kept."""
        subject = self._subject(desk.case)
        for paper in desk.case.before.papers:
            same = paper.subject == subject or self.kind in ONE_AT_A_TIME
            if paper.kind == self.kind and paper.state == "issued" and same:
                desk.supersede(self.kind, paper.subject)
        desk.issue(self.kind, subject)


class HandOver(Act):
    """Hand a paper over, against signature: to whom, in what capacity, when; of copies which one (P23).

    A certified copy of the count protocol bears its number; nobody needs to type it.
    """

    name: ClassVar[str] = "hand_over"
    paper: Whole
    receiver: Line
    capacity: MaybeLine = ""
    copy_number: Whole | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """An issued paper of the register that has not been superseded."""
        paper = next((one for one in case.before.papers if one.number == self.paper), None)
        if paper is None:
            yield Finding("paper.unknown", ("paper",), {"number": self.paper})
        elif paper.state != "issued":
            yield Finding("paper.superseded", ("paper",), {"number": self.paper})
        copy = self._copy(case)
        if copy is not None and copy < 1:
            yield Finding("handover.copy", ("copy_number",))
        elif copy is not None and (self.paper, copy) in _given(case):
            yield Finding("handover.copy_given", ("copy_number",), {"copy": copy})

    def _copy(self, case: Case) -> int | None:
        """The number of the copy: as typed, else as it stands on a certified copy (subject «vote-number»)."""
        paper = next((one for one in case.before.papers if one.number == self.paper), None)
        if self.copy_number is not None or paper is None or paper.kind != "copy":
            return self.copy_number
        number = paper.subject.partition("-")[2]
        return int(number) if number.isdigit() else None

    def effect(self, desk: Desk) -> None:
        """The receiver, in what capacity, which copy, and the moment."""
        desk.session.add(
            tables.Handover(
                id=len(desk.case.before.handovers) + 1,
                paper=self.paper,
                receiver=clean(self.receiver),
                at=desk.case.happened.isoformat(),
                capacity=clean(self.capacity) or None,
                copy_number=self._copy(desk.case),
            )
        )


def _given(case: Case) -> set[tuple[int, int | None]]:
    """The copies that were handed over before: of which paper, which copy."""
    return {(one.paper, one.copy_number) for one in case.before.handovers}
