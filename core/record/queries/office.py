"""The office: who won, how it was presented and entered, how the mandate ended."""

from core.record.queries.rows import Tables, at, both, first, maybe_at, maybe_on, on
from core.record.situation import (
    Appointment,
    Dismissal,
    EntryIntoOffice,
    MandateEnd,
    Presentation,
    Resignation,
    Winner,
)


def winner(tables: Tables) -> Winner | None:
    """Whom the commission registered as elected."""
    return first(Winner(row.candidate, row.decision, at(row.at)) for row in tables.all("winner"))


def presentations(tables: Tables) -> dict[int, Presentation]:
    """Each presentation of the decision, by its receiver's place in the rule set, from 1."""
    return {
        row.id: Presentation(
            row.letter,
            row.letter_number,
            row.how,
            at(row.sent_at),
            at(row.received_at),
            row.received_by,
            row.receiver,
            row.id,
        )
        for row in tables.all("presentation")
    }


def appointment(tables: Tables) -> Appointment | None:
    """The order of appointment."""
    return first(Appointment(row.candidate, row.number, at(row.at)) for row in tables.all("appointment"))


def entry_into_office(tables: Tables) -> EntryIntoOffice | None:
    """The oath, or the special check, by which the office begins."""
    return first(
        EntryIntoOffice(
            row.candidate,
            on(row.begins_on),
            maybe_at(row.oath_at),
            row.certificate,
            maybe_on(row.acting_from),
            row.check_number,
            maybe_on(row.check_day),
            at(row.at),
        )
        for row in tables.all("entry_into_office")
    )


def resignations(tables: Tables) -> tuple[Resignation, ...]:
    """The akim's own statements, with their answers."""
    return tuple(
        Resignation(row.id, on(row.day), row.answer, row.answer_number, maybe_on(row.answer_day), at(row.at))
        for row in tables.all("resignation")
    )


def dismissals(tables: Tables) -> tuple[Dismissal, ...]:
    """Dismissals, with the opinion before and the consent that each has."""
    return tuple(
        Dismissal(
            row.id,
            row.ground,
            both(row, "facts"),
            row.number,
            on(row.day),
            row.opinion_number,
            maybe_on(row.opinion_day),
            row.consent_number,
            maybe_on(row.consent_day),
            row.deputies,
            row.in_favour,
            bool(row.effective),
            maybe_on(row.told_day),
            at(row.at),
        )
        for row in tables.all("dismissal")
    )


def mandate_end(tables: Tables) -> MandateEnd | None:
    """The early end of the mandate."""
    return first(
        MandateEnd(
            row.kind, row.ground, on(row.event_day), both(row, "body"), row.number, on(row.day), at(row.at)
        )
        for row in tables.all("mandate_end")
    )
