"""A wrong entry set right, with a reason: nothing is erased, the old value stays in the journal.

Papers built on the entry become superseded. What would change an announced result, the figures of a signed
count or a ballot given out is refused, and the finding names the lawful way.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, ClassVar

from pydantic import Field as Given

from core.acts.base import (
    GREATEST,
    LINE,
    PARAGRAPH,
    YEARS,
    Act,
    Case,
    Desk,
    Limit,
    Line,
    ParagraphData,
    TextData,
    clean,
)
from core.acts.correctable import ELSEWHERE, SUBJECTS
from core.acts.correctable_days import check_day, check_hour
from core.acts.correctable_decisions import check_dissent, check_votes, renumber, set_votes
from core.acts.correctable_fields import Field, Sort, Subject, subject_key
from core.acts.correctable_follow import follow
from core.acts.correctable_seats import check_seats
from core.acts.electors import EARLIEST_BIRTH, VOTING_AGE
from core.acts.entry import begins_on
from core.acts.registration import lawful_ground
from core.acts.reissue import supersede_changed
from core.acts.written import check_text
from core.record import tables
from core.rules import people
from core.rules.findings import Finding
from core.rules.registration import check_age

Value = Annotated[str, Given(strict=True)] | Annotated[int, Given(strict=True)]
ON_THE_BALLOT = frozenset(
    {"surname_kk", "given_kk", "patronymic_kk", "surname_ru", "given_ru", "patronymic_ru"}
)


class Correct(Act):
    """Set one field of one entry right: which, to what, why, and who says so (procedure.md §3).

    `subject` and `field` are of the list in `correctable`; `key` names the row, as the journal does. After
    the close of the electors' list an elector is corrected only on the decision named in `on_decision`.
    """

    name: ClassVar[str] = "correct"
    subject: str
    key: str
    field: str
    value: Value
    reason: ParagraphData
    given_by: TextData
    on_decision: Line | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """A field that may be set right, another value than the old, and one that may stand there."""
        if self.subject in ELSEWHERE:
            yield self._elsewhere()
            return
        subject = SUBJECTS.get(self.subject)
        field = subject.fields.get(self.field) if subject is not None else None
        if subject is None or field is None:
            yield Finding("correct.field", ("subject", "field"))
            return
        held = subject.read(case.before, self.key)
        if held is None or self.field not in held:
            yield Finding("correct.unknown", ("key",), {"key": self.key})
            return
        if held[self.field] == self._value():
            yield Finding("correct.same", ("value",))
        yield from self._valid(case, field)
        yield from self._in_time(case)

    def _elsewhere(self) -> Finding:
        code = ELSEWHERE[self.subject]
        if code == "correct.count":
            return Finding("correct.count", ("subject",))
        if code == "correct.result":
            return Finding("correct.result", ("subject",))
        if code == "correct.ruling":
            return Finding("correct.ruling", ("subject",))
        return Finding("correct.ballot", ("subject",))

    def _value(self) -> str | int:
        return clean(self.value) if isinstance(self.value, str) else self.value

    def _valid(self, case: Case, field: Field) -> Iterator[Finding]:
        """The new value under the rules of the field it replaces."""
        value = self._value()
        if field.sort is Sort.WHOLE:
            yield from self._whole(case, value)
        elif not isinstance(value, str):
            yield Finding("correct.value", ("value",))
        elif field.sort is Sort.DAY:
            yield from self._day(case, value)
        elif field.sort is Sort.HOUR:
            yield from self._hour(case, value)
        elif field.sort in {Sort.NUMBER, Sort.VOTES, Sort.GROUND, Sort.MEMBER}:
            yield from self._decision(case, field, value)
        elif field.sort in {Sort.NAME, Sort.PATRONYMIC}:
            yield from people.check_name(value, "value", may_be_empty=field.sort is Sort.PATRONYMIC)
        else:
            longest = PARAGRAPH if field.sort is Sort.PARAGRAPH else LINE
            yield from check_text(value, "value", Limit(longest, may_be_empty=field.may_be_empty))
            if self.field == "personal_number" and value:
                yield from people.check_personal_number(value, "value")

    def _decision(self, case: Case, field: Field, value: str) -> Iterator[Finding]:
        """A number that no other decision has, votes that decide, a member present, a lawful ground."""
        if field.sort is Sort.VOTES:
            yield from check_votes(case, self.subject, self.key, value)
        elif field.sort is Sort.MEMBER:
            yield from check_dissent(case, self.subject, self.key, value)
        elif field.sort is Sort.GROUND:
            yield from lawful_ground(case, value)
        else:
            yield from check_text(value, "value", Limit(LINE))
            if self.key != value and case.before.decision(value) is not None:
                yield Finding("decision.number_taken", ("value",), {"number": value})

    def _whole(self, case: Case, value: str | int) -> Iterator[Finding]:
        if not isinstance(value, int) or not 1 <= value <= GREATEST:
            yield Finding("correct.value", ("value",))
            return
        election = case.before.election
        if self.field == "seats":
            yield from check_seats(case, value)
        elif self.field == "birth_year" and election is not None:
            youngest = election.vote_day.year - VOTING_AGE
            if not EARLIEST_BIRTH <= value <= youngest:
                yield Finding("electors.birth_year", ("value",), {"year": value})

    def _day(self, case: Case, value: str) -> Iterator[Finding]:
        day = day_of(value)
        if day is None or day > case.happened.date():
            yield Finding("correct.value", ("value",))
        elif self.field == "birth_day" and case.before.election is not None:
            yield from check_age(case.procedure, day, case.before.election.vote_day, "value")
        elif self.field == "event_day":
            yield from self._event(case, day)
        else:
            yield from check_day(case, self.subject, self.key, self.field, day)

    def _hour(self, case: Case, value: str) -> Iterator[Finding]:
        moment = hour_of(value)
        if moment is None or moment.date() > case.happened.date():
            yield Finding("correct.value", ("value",))
        else:
            yield from check_hour(case, self.subject, self.key, case.local(moment))

    def _event(self, case: Case, day: date) -> Iterator[Finding]:
        """The event that ended a mandate: within it, and before the decision that put it on paper (p.56)."""
        end, began = case.before.mandate_end, begins_on(case.before)
        if began is not None and day < began:
            yield Finding("mandate.event_day", ("value",), {"began": f"{began:%d.%m.%Y}"})
        elif end is not None and day > end.day:
            yield Finding("mandate.day", ("value",))

    def _in_time(self, case: Case) -> Iterator[Finding]:
        """No name changes on a ballot that was given out, nor in a list that is closed (Art. 24.10)."""
        before = case.before
        named = self.subject == "candidate" and self.field in ON_THE_BALLOT
        if named and before.votes and any(self.key in ballot.candidates for ballot in before.ballots):
            yield Finding("correct.ballot", ("key",))
        closing = case.window("list_corrections_end")
        late = closing is not None and closing.closes is not None and case.happened >= closing.closes
        if self.subject == "elector" and late and self.on_decision is None:
            closes = closing.closes.isoformat() if closing and closing.closes else ""
            yield Finding("list_corrections_end.window", ("happened",), {"closes": closes}, "Art. 24.10")

    def effect(self, desk: Desk) -> None:
        """The row as it should be, the correction, and the papers that say something else now."""
        subject = SUBJECTS[self.subject]
        self._set(desk, subject)
        desk.session.add(
            tables.Correction(
                id=len(desk.case.before.corrections) + 1,
                subject=self.subject,
                key=self.key,
                field=self.field,
                reason_kk=clean(self.reason.kk),
                reason_ru=clean(self.reason.ru),
                given_by_kk=clean(self.given_by.kk),
                given_by_ru=clean(self.given_by.ru),
                at=desk.case.happened.isoformat(),
            )
        )
        supersede_changed(desk)

    def _set(self, desk: Desk, subject: Subject) -> None:
        from core.record import ddl  # noqa: PLC0415  the classes are loaded when an act writes

        field, value = subject.fields[self.field], self._value()
        if field.sort is Sort.NUMBER:
            renumber(desk, self.key, str(value))
            return
        if field.sort is Sort.VOTES:
            set_votes(desk, subject.table, self.key, str(value))
            return
        row = desk.session.get_one(ddl.MODELS[subject.table], subject_key(subject, self.key))
        empty = field.may_be_empty and value == ""
        stored = (
            desk.seal(str(value))
            if field.sealed and not empty
            else (None if empty and (field.sealed or field.sort is Sort.MEMBER) else value)
        )
        if field.sort is Sort.HOUR:
            stored = desk.case.local(datetime.fromisoformat(str(value))).isoformat()
        setattr(row, field.column(self.field), stored)
        if self.subject == "candidate" and self.field == "birth_day":
            setattr(row, "birth_year", int(str(value)[:4]))  # noqa: B010  the row is any table's
        desk.session.add(row)
        desk.session.flush()
        follow(desk, self.subject, self.key, self.field)


def hour_of(value: str) -> datetime | None:
    """An hour as the record is corrected, `YYYY-MM-DDTHH:MM`; None where it is none of these centuries."""
    try:
        moment = datetime.strptime(value, "%Y-%m-%dT%H:%M")  # noqa: DTZ007  local time, the zone is the file's
    except ValueError:
        return None
    return moment if len(value) == 16 and moment.year in YEARS else None


def day_of(value: str) -> date | None:
    """A day as typed, `YYYY-MM-DD`; None where it is none of these centuries."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if len(value) == 10 and day.year in YEARS else None
