"""The end of a mandate before its term: resignation, the grounds of the Rules, dismissal (D1485 p.55-58)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, ClassVar, Literal, NamedTuple

from core.acts.base import Act, Case, Data, Day, Desk, Line, MaybeLine, ParagraphData, Whole, clean
from core.acts.entry import begins_on
from core.record import tables
from core.record.situation import Dismissal, Resignation, Situation
from core.rules import mandate as rules
from core.rules.findings import Finding


class RecordResignation(Act):
    """Record the akim's own statement of resignation (D1485 p.55.6)."""

    name: ClassVar[str] = "record_resignation"
    day: Day

    def check(self, case: Case) -> Iterator[Finding]:
        """In office, where the rule set knows it, one at a time."""
        rule = case.procedure.ending
        if not rule.resignation:
            yield Finding("resignation.not_foreseen", (), {"rule": rule.dismissal}, rule.citation)
            return
        yield from holds_office(case, self.day)
        if waiting(case.before) is not None:
            yield Finding("resignation.pending")

    def effect(self, desk: Desk) -> None:
        """The statement; its answer is awaited."""
        desk.session.add(
            tables.Resignation(
                id=len(desk.case.before.resignations) + 1,
                day=self.day.isoformat(),
                at=desk.case.happened.isoformat(),
            )
        )


class AnswerResignation(Act):
    """Record the answer to a resignation, due in a month; refused, the akim stays (D1485 p.56)."""

    name: ClassVar[str] = "answer_resignation"
    resignation: Whole
    answer: Literal["accepted", "refused"]
    number: Line
    day: Day

    def check(self, case: Case) -> Iterator[Finding]:
        """To one that waits; after it, and within the month or late."""
        found = next((one for one in case.before.resignations if one.number == self.resignation), None)
        if found is None or found.answer is not None:
            yield Finding("resignation.none", ("resignation",), {"number": self.resignation})
            return
        if not found.day <= self.day <= case.happened.date():
            yield Finding("resignation.day", ("day",), {"filed": f"{found.day:%d.%m.%Y}"})
        due = case.midnight(rules.answer_due(case.procedure, found.day) + timedelta(days=1))
        citation = case.procedure.ending.citation
        yield from case.in_time("resignation_answer", due, case.midnight(self.day), citation)
        if case.before.mandate_end is not None:
            yield Finding("mandate.ended")

    def effect(self, desk: Desk) -> None:
        """The answer; accepted, it ends the mandate on the day of the decision."""
        row = desk.session.get_one(tables.Resignation, self.resignation)
        row.answer = self.answer
        row.answer_number = clean(self.number)
        row.answer_day = self.day.isoformat()
        desk.session.add(row)
        if self.answer == "accepted":
            ground = desk.case.procedure.ending.resignation
            by = desk.case.procedure.ending.by
            _write_end(desk, "resignation", ground, self.day, Paper(self.number, self.day, by))


class EndMandate(Act):
    """Record the early end of a mandate: the day is the event's, the decision puts it on paper (p.56)."""

    name: ClassVar[str] = "end_mandate"
    ground: str
    event_day: Day
    number: Line
    day: Day

    def check(self, case: Case) -> Iterator[Finding]:
        """On a ground of the rule set that ends it by itself; the decision after the event."""
        rule = case.procedure.ending
        if self.ground == rule.resignation or rules.ending_ground(case.procedure, self.ground) is None:
            yield Finding("mandate.ground", ("ground",), {"ground": self.ground}, rule.citation)
        yield from holds_office(case, self.event_day)
        if not self.event_day <= self.day <= case.happened.date():
            yield Finding("mandate.day", ("day", "event_day"))
        yield from told_in_time(case, self.event_day, case.happened.date())

    def effect(self, desk: Desk) -> None:
        """The end; the term of the by-election runs from the event."""
        by = desk.case.procedure.ending.by
        _write_end(desk, "early", self.ground, self.event_day, Paper(self.number, self.day, by))


class ConsentData(Data):
    """The consent to a dismissal: the paper, and the vote where it is one."""

    number: Line
    day: Day
    deputies: Whole | None = None
    in_favour: Whole | None = None


class Dismiss(Act):
    """Record a dismissal: decision, prosecutor's prior opinion, consent (D1485 p.57-58, D555 p.61-62).

    Without a consent that is enough it is recorded and not effective.
    """

    name: ClassVar[str] = "dismiss"
    ground: MaybeLine = ""
    facts: ParagraphData
    number: Line
    day: Day
    opinion_number: MaybeLine = ""
    opinion_day: Day | None = None
    consent: ConsentData | None = None
    told_day: Day | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """On a ground of the rule set where it names any, with the opinion before and the consent it asks."""
        rule = case.procedure.ending
        yield from holds_office(case, self.day)
        if any(awaits_consent(one) for one in case.before.dismissals):
            yield Finding("dismissal.pending")
        if rule.dismissal_grounds and rules.dismissal_ground(case.procedure, self.ground) is None:
            yield Finding("dismissal.ground", ("ground",), {"ground": self.ground}, rule.dismissal_citation)
        if self.day > case.happened.date():
            yield Finding("mandate.day", ("day",))
        if rule.prosecutor and not (self.opinion_number.strip() and self.opinion_day):
            yield Finding("dismissal.opinion", ("opinion_number",), {}, rule.dismissal_citation)
        elif self.opinion_day and self.opinion_day > self.day:
            yield Finding("dismissal.opinion_day", ("opinion_day",), {}, rule.dismissal_citation)
        if self.consent is None:
            yield Finding("dismissal.awaits", ("consent",), {}, rule.dismissal_citation)
        else:
            yield from check_consent(case, self.consent, self.day)
        yield from told_in_time(case, self.day, self.told_day or case.happened.date())

    def effect(self, desk: Desk) -> None:
        """The dismissal; where the consent is enough, the end of the mandate."""
        consent = self.consent
        effective = consent is not None and enough(desk.case, consent)
        desk.session.add(
            tables.Dismissal(
                id=len(desk.case.before.dismissals) + 1,
                ground=clean(self.ground),
                facts_kk=clean(self.facts.kk),
                facts_ru=clean(self.facts.ru),
                number=clean(self.number),
                day=self.day.isoformat(),
                opinion_number=clean(self.opinion_number) or None,
                opinion_day=self.opinion_day.isoformat() if self.opinion_day else None,
                effective=int(effective),
                told_day=self.told_day.isoformat() if self.told_day else None,
                at=desk.case.happened.isoformat(),
                **_columns(consent),
            )
        )
        if consent is not None and effective:
            ended = max(self.day, consent.day)
            by = desk.case.procedure.ending.dismissed_by
            _write_end(desk, "dismissal", self.ground, ended, Paper(self.number, self.day, by))


class RecordConsent(Act):
    """Record the maslikhat's later answer to a dismissal that waits for it (D1485 p.58)."""

    name: ClassVar[str] = "record_consent"
    dismissal: Whole
    consent: ConsentData

    def check(self, case: Case) -> Iterator[Finding]:
        """To a dismissal that waits; whole numbers, after the decision."""
        found = next((one for one in case.before.dismissals if one.number == self.dismissal), None)
        if found is None or not awaits_consent(found):
            yield Finding("dismissal.none", ("dismissal",), {"number": self.dismissal})
            return
        if case.before.mandate_end is not None:
            yield Finding("mandate.ended")
        yield from check_consent(case, self.consent, found.decision_day)

    def effect(self, desk: Desk) -> None:
        """The consent; where it is enough the dismissal takes effect that day."""
        row = desk.session.get_one(tables.Dismissal, self.dismissal)
        for name, value in _columns(self.consent).items():
            setattr(row, name, value)
        row.effective = int(enough(desk.case, self.consent))
        desk.session.add(row)
        if row.effective:
            decided = date.fromisoformat(row.day)
            ended = max(decided, self.consent.day)
            by = desk.case.procedure.ending.dismissed_by
            _write_end(desk, "dismissal", row.ground, ended, Paper(row.number, decided, by))


def holds_office(case: Case, day: date) -> Iterator[Finding]:
    """There is an akim in office on that day, and the mandate has not ended."""
    began = begins_on(case.before)
    if began is None:
        yield Finding("mandate.not_in_office")
    elif not began <= day <= case.happened.date():
        yield Finding("mandate.event_day", ("day", "event_day"), {"began": f"{began:%d.%m.%Y}"})
    if case.before.mandate_end is not None:
        yield Finding("mandate.ended")


def check_consent(case: Case, consent: ConsentData, decided: date) -> Iterator[Finding]:
    """A vote of all deputies after the decision, or the paper of one official before it; said if too few."""
    rule = case.procedure.ending
    votes = rules.votes_on_consent(case.procedure)
    in_order = decided <= consent.day if votes else consent.day <= decided
    if not in_order or consent.day > case.happened.date():
        yield Finding("dismissal.consent_day", ("consent.day",), {}, rule.dismissal_citation)
    if not votes:
        return
    seats = case.before.election.seats if case.before.election else 0
    deputies, in_favour = consent.deputies, consent.in_favour
    if deputies is None or in_favour is None or not 0 <= in_favour <= deputies <= seats or not deputies:
        yield Finding("dismissal.deputies", ("consent.deputies", "consent.in_favour"), {"seats": seats})
    elif not rules.consent_is_enough(case.procedure, in_favour, deputies):
        values = {"in_favour": in_favour, "deputies": deputies}
        yield Finding("dismissal.no_consent", ("consent.in_favour",), values, rule.dismissal_citation)
    elif not rules.consent_is_enough(case.procedure, in_favour, seats):
        values = {"in_favour": in_favour, "deputies": deputies, "seats": seats}
        yield Finding("dismissal.base", ("consent.deputies",), values, rule.dismissal_citation)


def enough(case: Case, consent: ConsentData) -> bool:
    """Whether a consent makes the dismissal effective."""
    if not rules.votes_on_consent(case.procedure):
        return True
    return rules.consent_is_enough(case.procedure, consent.in_favour or 0, consent.deputies or 0)


def told_in_time(case: Case, ended: date, told: date) -> Iterator[Finding]:
    """Whether the commission was told in the days that the Rules give the akim who decides (D555 p.62)."""
    rule = case.procedure.ending
    if rule.notice_days and told > ended + timedelta(days=rule.notice_days):
        yield Finding("mandate.told_late", (), {"days": rule.notice_days}, rule.notice_citation)


def waiting(situation: Situation) -> Resignation | None:
    """The resignation that waits for its answer."""
    return next((one for one in situation.resignations if one.answer is None), None)


def awaits_consent(dismissal: Dismissal) -> bool:
    """Whether a dismissal still waits for the consent."""
    return dismissal.consent_number is None and not dismissal.effective


def _columns(consent: ConsentData | None) -> dict[str, Any]:
    return {
        "consent_number": clean(consent.number) if consent else None,
        "consent_day": consent.day.isoformat() if consent else None,
        "deputies": consent.deputies if consent else None,
        "in_favour": consent.in_favour if consent else None,
    }


class Paper(NamedTuple):
    """The decision that puts an end on paper: its number and day, and the body whose it is."""

    number: str
    day: date
    by: str


def _write_end(desk: Desk, kind: str, ground: str, event: date, paper: Paper) -> None:
    body = desk.case.procedure.body(paper.by)
    desk.session.add(
        tables.MandateEnd(
            id=1,
            kind=kind,
            ground=clean(ground),
            event_day=event.isoformat(),
            body_kk=body.kk,
            body_ru=body.ru,
            number=clean(paper.number),
            day=paper.day.isoformat(),
            at=desk.case.happened.isoformat(),
        )
    )
