"""The elected akim: registered, presented, appointed (D1485 p.52)."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from core.acts.base import Act, Case, DecisionData, Desk, Line, Moment, Whole, clean
from core.acts.commission import check_decision, write_decision
from core.acts.validity import still_valid
from core.record import tables
from core.record.situation import Situation
from core.rules import calendar
from core.rules.findings import Finding
from core.rules.procedure import Begins, Procedure


class RegisterWinner(Act):
    """Register the elected akim: within five days, the vote day being the first (D1485 p.52)."""

    name: ClassVar[str] = "register_winner"
    candidate: str
    decision: DecisionData

    def rests_after(self, case: Case) -> datetime | None:
        """The result."""
        return max((vote.result.at for vote in case.before.votes if vote.result is not None), default=None)

    def check(self, case: Case) -> Iterator[Finding]:
        """Only the person that the result names; late with a reason."""
        before = case.before
        yield from still_valid(case)
        if before.winner is not None:
            yield Finding("winner.registered")
        yield from check_decision(case, self.decision)
        elected = elected_person(case)
        if elected is None:
            yield Finding("winner.no_result", ("candidate",))
        elif elected != self.candidate:
            yield Finding("winner.other", ("candidate",), {"candidate": self.candidate, "elected": elected})
        window = case.window("winner_registration")
        yield from case.in_time("winner_registration", window.closes if window else None)

    def effect(self, desk: Desk) -> None:
        """The decision, the winner, P18."""
        number = write_decision(desk, self.decision, "winner")
        desk.session.add(
            tables.Winner(id=1, candidate=self.candidate, decision=number, at=desk.case.happened.isoformat())
        )
        desk.issue("winner", self.candidate)


class PresentDecision(Act):
    """Present the decision: the letter, how it went, when it was received (D1485 p.52, D130 p.56).

    `receiver` is one of those that the rule set names, the superior akim unless said; his receipt starts the
    twenty-four hours of the order.
    """

    name: ClassVar[str] = "present_decision"
    letter: Whole
    receiver: str | None = None
    how: Line
    received_at: Moment
    received_by: Line

    def rests_after(self, case: Case) -> datetime | None:
        """The registration of the akim."""
        return case.before.winner.at if case.before.winner is not None else None

    def check(self, case: Case) -> Iterator[Finding]:
        """With an issued letter, after the registration, at once; received after it was sent."""
        before = case.before
        yield from still_valid(case)
        if before.winner is None:
            yield Finding("presentation.no_winner")
            return
        receivers = case.procedure.winner.receivers
        if self._receiver(case) not in receivers:
            citation = case.procedure.winner.citation
            yield Finding("presentation.receiver", ("receiver",), {"receiver": self.receiver or ""}, citation)
        elif self._receiver(case) in presented_to(before, case.procedure):
            yield Finding("presentation.done")
        letter = next((paper for paper in before.papers if paper.number == self.letter), None)
        if letter is None or letter.kind != "letter":
            yield Finding("presentation.no_letter", ("letter",), {"number": self.letter})
        elif letter.state != "issued":
            yield Finding("paper.superseded", ("letter",), {"number": self.letter})
        received = case.local(self.received_at)
        if received < case.happened or received > case.clock:
            yield Finding("presentation.times", ("received_at",))
        deadline = calendar.deadline_after(case.procedure, "presentation", before.winner.at, case.zone)
        yield from case.in_time("presentation", deadline)

    def _receiver(self, case: Case) -> str:
        return self.receiver or case.procedure.winner.receivers[0]

    def effect(self, desk: Desk) -> None:
        """Letter, way, moments of sending and receipt."""
        receiver = self._receiver(desk.case)
        letter = next(paper for paper in desk.case.before.papers if paper.number == self.letter)
        desk.session.add(
            tables.Presentation(
                id=1 + desk.case.procedure.winner.receivers.index(receiver),
                letter=self.letter,
                letter_number=letter.subject,
                how=clean(self.how),
                sent_at=desk.case.happened.isoformat(),
                received_at=desk.case.local(self.received_at).isoformat(),
                received_by=clean(self.received_by),
                receiver=receiver,
            )
        )


class RecordAppointment(Act):
    """Record the superior akim's order of appointment; its hour is the moment of the act (D1485 p.52)."""

    name: ClassVar[str] = "record_appointment"
    candidate: str
    number: Line

    def check(self, case: Case) -> Iterator[Finding]:
        """Not before receipt; only the registered winner; twenty-four hours from receipt."""
        before = case.before
        yield from still_valid(case)
        if case.procedure.entry.begins is not Begins.ORDER:
            yield Finding("appointment.no_order", (), {}, case.procedure.entry.citation)
            return
        if before.winner is None or before.presentation is None:
            yield Finding("appointment.not_presented")
            return
        if before.appointment is not None:
            yield Finding("appointment.done")
        if before.winner.candidate != self.candidate:
            yield Finding("appointment.other", ("candidate",), {"candidate": self.candidate})
        received = before.presentation.received_at
        if case.happened < received:
            yield Finding("appointment.before_receipt", ("happened",), {"received": received.isoformat()})
        else:
            deadline = calendar.order_deadline(case.procedure, received, case.zone)
            yield from case.in_time("appointment_order", deadline)

    def effect(self, desk: Desk) -> None:
        """The order's number and moment."""
        desk.session.add(
            tables.Appointment(
                id=1,
                candidate=self.candidate,
                number=clean(self.number),
                at=desk.case.happened.isoformat(),
            )
        )


def presented_to(situation: Situation, procedure: Procedure) -> tuple[str, ...]:
    """The receivers who have the decision, in the order of the rule set."""
    made = (situation.presentation, *situation.further_presentations)
    first = procedure.winner.receivers[0]
    return tuple(one.receiver or first for one in made if one is not None)


def elected_person(case: Case) -> str | None:
    """Whom the last established result names as elected; never picked by a person (procedure.md §5)."""
    results = [vote.result for vote in case.before.votes if vote.result is not None]
    if results and results[-1].kind == "elected":
        return results[-1].who[0]
    return None
