"""The first two acts: the election is called, its calendar confirmed (D1485 p.3; procedure.md §2-3)."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from core.acts.base import (
    Act,
    Case,
    Data,
    Day,
    Desk,
    Line,
    MaybeLine,
    Moment,
    ParagraphData,
    PersonData,
    Whole,
    clean,
    localized,
)
from core.record import tables
from core.rules import calendar, mandate
from core.rules.findings import Finding

MOST_SEATS = 200
PreviousKind = Literal["repeat", "by_election"]
Head = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""The head of a journal: the last entry of the file that this election follows."""


class BarredPersonData(Data):
    """A person who may not stand in this repeat election, and why (D1485 p.51)."""

    person: PersonData
    reason: ParagraphData


class UnitData(Data):
    """A name in Kazakh, Russian and English."""

    kk: Line
    ru: Line
    en: Line


class CallElection(Act):
    """Call the election: unit, rule set, vote day, the calling decision (D1485 p.3)."""

    name: ClassVar[str] = "call_election"
    procedure: str
    unit: UnitData
    oblast: UnitData
    zone: str
    vote_day: Day
    called_by: Line
    called_number: MaybeLine = ""
    called_day: Day
    seats: Whole
    office_kind: str | None = None
    term_ends: Day | None = None
    previous_kind: PreviousKind | None = None
    previous_head: Head | None = None
    barred: tuple[BarredPersonData, ...] = ()

    def check(self, case: Case) -> Iterator[Finding]:
        """One election in a file; a vote day after the calling day and not in the past."""
        if case.before.election is not None:
            yield Finding("election.exists")
        if not 1 <= self.seats <= MOST_SEATS:
            yield Finding("election.seats", ("seats",), {"seats": self.seats, "most": MOST_SEATS})
        if self.called_day > case.happened.date():
            yield Finding("election.called_day", ("called_day",))
        if (self.previous_kind is None) != (self.previous_head is None):
            yield Finding("election.previous", ("previous_kind", "previous_head"))
        yield from self._bars(case)
        yield from self._office(case)
        yield from self._term(case)
        if not calendar.FIRST_VOTE_DAY <= self.vote_day <= calendar.LAST_VOTE_DAY:
            yield Finding("election.vote_day_range", ("vote_day",))
            return
        nomination = next(
            step
            for step in calendar.steps(case.procedure, self.vote_day, case.zone)
            if step.name == "nomination"
        )
        if self.vote_day <= self.called_day:
            yield Finding("election.vote_day", ("vote_day", "called_day"))
        elif nomination.opens is not None and nomination.opens.date() < self.called_day:
            yield Finding("election.short_notice", ("vote_day",), {"opens": nomination.opens.isoformat()})

    def _bars(self, case: Case) -> Iterator[Finding]:
        """Only a repeat election bars anybody, and only where the Rules do (D1485 p.51)."""
        rule = case.procedure.repeat_election
        if self.barred and not rule.violators_citation:
            yield Finding("repeat_election.no_bar", ("barred",), {}, rule.citation)
        elif self.barred and self.previous_kind != "repeat":
            yield Finding("repeat_election.bar_cause", ("barred",), {}, rule.violators_citation)

    def _office(self, case: Case) -> Iterator[Finding]:
        """Which of the offices is filled: named wherever there are several (D130 p.1, D555 p.2)."""
        rule = case.procedure.office
        kinds = [kind.key for kind in rule.kinds]
        if self._kind(case) not in kinds:
            yield Finding("election.office_kind", ("office_kind",), {"office": rule.name}, rule.citation)

    def _kind(self, case: Case) -> str | None:
        kinds = case.procedure.office.kinds
        return kinds[0].key if self.office_kind is None and len(kinds) == 1 else self.office_kind

    def _term(self, case: Case) -> Iterator[Finding]:
        """In time before a term ends; after a vacancy called, or held, within two months (D555 p.45)."""
        rule = case.procedure
        if self.previous_kind == "repeat":
            return
        if self.term_ends is None:
            if rule.call.days_before_term_ends or self.previous_kind == "by_election":
                yield Finding("election.term_ends", ("term_ends",), {}, rule.call.citation)
        elif self.previous_kind == "by_election":
            due = case.midnight(mandate.by_election_due(rule, self.term_ends) + calendar.DAY)
            counts = self.vote_day if rule.vacancy.held else self.called_day
            yield from case.in_time("by_election", due, case.midnight(counts), rule.vacancy.citation)
        elif last := mandate.call_due(rule, self.term_ends):
            due, called = case.midnight(last + calendar.DAY), case.midnight(self.called_day)
            yield from case.in_time("call", due, called, rule.call.citation)

    def effect(self, desk: Desk) -> None:
        """One row: the election of this file; one for each person barred from it."""
        for number, one in enumerate(self.barred, start=1):
            desk.session.add(
                tables.BarredPerson(
                    id=str(number),
                    reason_kk=clean(one.reason.kk),
                    reason_ru=clean(one.reason.ru),
                    **one.person.columns(),
                )
            )
        desk.session.add(
            tables.Election(
                id=1,
                procedure=self.procedure,
                practice=int(desk.practice),
                zone=self.zone,
                vote_day=self.vote_day.isoformat(),
                seats=self.seats,
                unit_kk=clean(self.unit.kk),
                unit_ru=clean(self.unit.ru),
                unit_en=clean(self.unit.en),
                oblast_kk=clean(self.oblast.kk),
                oblast_ru=clean(self.oblast.ru),
                oblast_en=clean(self.oblast.en),
                called_by=clean(self.called_by),
                called_number=clean(self.called_number),
                called_day=self.called_day.isoformat(),
                called_at=desk.case.happened.isoformat(),
                office_kind=self._kind(desk.case),
                term_ends=self.term_ends.isoformat() if self.term_ends else None,
                previous_kind=self.previous_kind,
                previous_head=self.previous_head,
            )
        )


class WindowData(Data):
    """A window or a deadline typed by the commission, local time; `closes` is the first moment outside."""

    opens: Moment | None = None
    closes: Moment


class StepData(Data):
    """A step of the calendar with the dates that the commission confirms for it."""

    step: str
    window: WindowData


class ConfirmCalendar(Act):
    """Confirm the calendar: the dates proposed, or others for the steps named (procedure.md §2)."""

    name: ClassVar[str] = "confirm_calendar"
    steps: tuple[StepData, ...] = ()

    def check(self, case: Case) -> Iterator[Finding]:
        """Steps in order; the vote day stands."""
        if case.before.election is None:
            yield Finding("election.not_called")
            return
        proposed = self._proposed(case)
        if case.before.ballots or case.before.meetings_of_electors:
            yield Finding("calendar.too_late")
        if case.before.extensions:
            yield Finding("calendar.extended")
        for index, typed in enumerate(self.steps):
            if typed.step not in proposed:
                yield Finding("calendar.unknown_step", (f"steps.{index}.step",), {"step": typed.step})
            elif typed.step in {"vote", "silence"}:
                yield Finding("calendar.vote_day", (f"steps.{index}.step",))
            else:
                yield from self._wider(case, typed, proposed[typed.step], f"steps.{index}.window")
        spans = {step: calendar.Window(*ends) for step, ends in self._confirmed(case).items()}
        for step in calendar.in_order(spans, case.before.election.vote_day):
            yield Finding("calendar.order", (step,), {"step": step})

    def _wider(
        self, case: Case, typed: StepData, law: tuple[datetime | None, datetime | None], where: str
    ) -> Iterator[Finding]:
        """Said where the commission confirms more time than the Rules give; its dates govern all the same."""
        opens, closes = law
        begins = localized(typed.window.opens, case.zone) if typed.window.opens else None
        earlier = opens is not None and (begins is None or begins < opens)
        if earlier or (closes is not None and localized(typed.window.closes, case.zone) > closes):
            rule = case.procedure.calendar[typed.step]
            yield Finding("calendar.wider", (where,), {"rule": rule.rule}, rule.citation)

    def effect(self, desk: Desk) -> None:
        """One row for each step with dates; rows of an earlier confirmation are replaced."""
        for step, (opens, closes) in self._confirmed(desk.case).items():
            desk.session.merge(
                tables.CalendarStep(
                    id=step,
                    opens=opens.isoformat() if opens else None,
                    closes=closes.isoformat() if closes else None,
                )
            )

    def _proposed(self, case: Case) -> dict[str, tuple[datetime | None, datetime | None]]:
        election = case.before.election
        if election is None:
            return {}
        steps = calendar.steps(case.procedure, election.vote_day, case.zone)
        return {step.name: (step.opens, step.closes) for step in steps if step.closes is not None}

    def _confirmed(self, case: Case) -> dict[str, tuple[datetime | None, datetime | None]]:
        confirmed = self._proposed(case)
        for typed in self.steps:
            if typed.step in confirmed and typed.step not in {"vote", "silence"}:
                opens = localized(typed.window.opens, case.zone) if typed.window.opens else None
                confirmed[typed.step] = (opens, localized(typed.window.closes, case.zone))
        return confirmed
