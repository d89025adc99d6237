"""What an act of another body rests on: our own decision where the Rules name us, else its number and day."""

from collections.abc import Iterator
from typing import Any

from core.acts.base import Act, Case, Day, DecisionData, Desk, MaybeLine, clean
from core.acts.commission import check_decision, write_decision
from core.rules.findings import Finding

OURS = "district_commission"
"""The commission that keeps the file, among the bodies of every rule set."""


class Decided(Act):
    """An act that rests on a decision: ours, with its vote, or that of the body which the Rules name."""

    decision: DecisionData | None = None
    outside_number: MaybeLine = ""
    outside_day: Day | None = None

    def rests_on(self, case: Case, body: str) -> Iterator[Finding]:
        """The decision of the body, whole: a decision of ours is a vote, another's a number and a day."""
        if body == OURS:
            if self.decision is None:
                yield Finding("decision.ours_missing", ("decision",))
            else:
                yield from check_decision(case, self.decision)
            return
        named = {"body": case.procedure.body(body)}
        if not self.outside_number.strip() or self.outside_day is None:
            yield Finding("decision.body_missing", ("outside_number", "outside_day"), named)
        elif self.outside_day > case.happened.date():
            yield Finding("decision.body_day", ("outside_day",), named)

    def decided(self, desk: Desk, body: str, kind: str) -> dict[str, Any]:
        """Write our decision if it is ours; the columns of the act's row that name whose it was."""
        number = None
        if body == OURS and self.decision is not None:
            number = write_decision(desk, self.decision, kind)
        return {
            "body": body,
            "decision": number,
            "outside_number": (clean(self.outside_number) or None) if number is None else None,
            "outside_day": self.outside_day.isoformat() if self.outside_day and number is None else None,
        }
