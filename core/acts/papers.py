"""Papers that no other act issues, and the handing over of any paper."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Desk, Line, MaybeLine, Whole, clean
from core.record import tables
from core.rules.findings import Finding


class IssuePaper(Act):
    """Issue a paper that rests on no act of its own: the electors' list, the letter, the draft order.

    `number` is the outgoing number of a letter, typed by the commission.
    """

    name: ClassVar[str] = "issue_paper"
    kind: Literal["electors", "letter", "order"]
    number: MaybeLine = ""

    def check(self, case: Case) -> Iterator[Finding]:
        """What the paper tells of has been recorded."""
        before = case.before
        if self.kind == "electors" and not before.electors:
            yield Finding("paper.nothing", ("kind",), {"kind": self.kind})
        if self.kind in {"letter", "order"} and before.winner is None:
            yield Finding("paper.nothing", ("kind",), {"kind": self.kind})
        if self.kind == "order" and not case.procedure.entry.order_hours:
            yield Finding("appointment.no_order", ("kind",), {}, case.procedure.entry.citation)
        if self.kind == "letter" and not self.number.strip():
            yield Finding("paper.number", ("number",))
        if not before.members:
            yield Finding("commission.not_seated")

    def effect(self, desk: Desk) -> None:
        """The paper; an earlier one of that kind is superseded and kept."""
        subject = clean(self.number) if self.kind == "letter" else ""
        for paper in desk.case.before.papers:
            if paper.kind == self.kind and paper.state == "issued":
                desk.supersede(self.kind, paper.subject)
        desk.issue(self.kind, subject)


class HandOver(Act):
    """Hand a paper over, against signature: to whom and when."""

    name: ClassVar[str] = "hand_over"
    paper: Whole
    receiver: Line

    def check(self, case: Case) -> Iterator[Finding]:
        """An issued paper of the register that has not been superseded."""
        paper = next((one for one in case.before.papers if one.number == self.paper), None)
        if paper is None:
            yield Finding("paper.unknown", ("paper",), {"number": self.paper})
        elif paper.state != "issued":
            yield Finding("paper.superseded", ("paper",), {"number": self.paper})

    def effect(self, desk: Desk) -> None:
        """The receiver and the moment."""
        desk.session.add(
            tables.Handover(
                id=len(desk.case.before.handovers) + 1,
                paper=self.paper,
                receiver=clean(self.receiver),
                at=desk.case.happened.isoformat(),
            )
        )
