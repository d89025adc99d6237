"""Entry into office: the oath and the certificate (D130 p.58), or the special check (D555 p.58)."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import ClassVar

from core.acts.base import Act, Case, Day, Desk, Flag, MaybeLine, Moment, Whole, clean
from core.acts.validity import still_valid
from core.record import tables
from core.record.situation import Situation
from core.rules.findings import Finding
from core.rules.procedure import Begins

CERTIFICATE = "akimcard"
"""The kind of P22, which the chair hands over with the oath."""


class EnterOffice(Act):
    """Record that the elected akim has entered into office, as the rule set has it begin.

    The oath: its moment, before whom, and the certificate handed over. The check: from when the person
    acted as akim, and the paper that tells the positive result.
    """

    name: ClassVar[str] = "enter_office"
    candidate: str
    oath_at: Moment | None = None
    before_deputies: Flag = False
    before_commission: Flag = False
    certificate: Whole | None = None
    acting_from: Day | None = None
    check_number: MaybeLine = ""
    check_day: Day | None = None
    check_positive: Flag = False

    def check(self, case: Case) -> Iterator[Finding]:
        """Only the registered winner, once, and as the rule set says; never where an order appoints."""
        before, rule = case.before, case.procedure.entry
        yield from still_valid(case)
        if rule.begins is Begins.ORDER:
            yield Finding("entry.by_order", (), {"rule": rule.rule}, rule.citation)
            return
        if before.winner is None:
            yield Finding("entry.no_winner", (), {}, rule.citation)
            return
        if before.entry_into_office is not None:
            yield Finding("entry.done")
        if before.winner.candidate != self.candidate:
            yield Finding("entry.other", ("candidate",), {"candidate": self.candidate}, rule.citation)
        begins = self._oath if rule.begins is Begins.OATH else self._special_check
        yield from begins(case, before.winner.at)

    def _oath(self, case: Case, registered: datetime) -> Iterator[Finding]:
        """Before the deputies and the commission, after the registration; the chair hands the certificate."""
        citation = case.procedure.entry.citation
        if self.oath_at is None:
            yield Finding("entry.oath_needed", ("oath_at",), {}, citation)
        elif not registered <= case.local(self.oath_at) <= case.happened:
            yield Finding("entry.oath_time", ("oath_at",), {}, citation)
        if not (self.before_deputies and self.before_commission):
            yield Finding("entry.oath_before", ("before_deputies", "before_commission"), {}, citation)
        paper = next((one for one in case.before.papers if one.number == self.certificate), None)
        if self.certificate is None:
            yield Finding("entry.certificate", ("certificate",), {}, citation)
        elif paper is None or paper.kind != CERTIFICATE or paper.state != "issued":
            yield Finding("entry.no_certificate", ("certificate",), {"number": self.certificate}, citation)

    def _special_check(self, case: Case, registered: datetime) -> Iterator[Finding]:
        """A positive result with its paper; until then the person acts as akim, from the registration on."""
        citation = case.procedure.entry.citation
        if not self.check_positive:
            yield Finding("entry.check_not_positive", ("check_positive",), {}, citation)
        if self.check_day is None or not self.check_number.strip():
            yield Finding("entry.check_needed", ("check_number", "check_day"), {}, citation)
        elif not registered.date() <= self.check_day <= case.happened.date():
            yield Finding("entry.check_day", ("check_day",), {}, citation)
        elif self.acting_from and not registered.date() <= self.acting_from <= self.check_day:
            yield Finding("entry.acting", ("acting_from",), {}, citation)

    def effect(self, desk: Desk) -> None:
        """The day on which the office begins, and what it rests on."""
        case = desk.case
        oath = case.local(self.oath_at) if self.oath_at else None
        begins = oath.date() if oath else (self.check_day or case.happened.date())
        desk.session.add(
            tables.EntryIntoOffice(
                id=1,
                candidate=self.candidate,
                begins_on=begins.isoformat(),
                oath_at=oath.isoformat() if oath else None,
                certificate=self.certificate,
                acting_from=self.acting_from.isoformat() if self.acting_from else None,
                check_number=clean(self.check_number) or None,
                check_day=self.check_day.isoformat() if self.check_day else None,
                at=case.happened.isoformat(),
            )
        )


def begins_on(situation: Situation) -> date | None:
    """The day on which the office began: by the order, the oath or the check; None while it has not."""
    if situation.appointment is not None:
        return situation.appointment.at.date()
    entry = situation.entry_into_office
    return entry.begins_on if entry is not None else None
