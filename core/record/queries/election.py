"""The election itself: how it was called, its calendar, what was extended and set right."""

from collections.abc import Mapping
from types import MappingProxyType

from core.record.queries.rows import Tables, at, both, maybe_at, maybe_on, on, three
from core.record.situation import Correction, Election, Extension, Window
from core.rules.bilingual import Text
from core.zones import zone


def election(tables: Tables) -> Election:
    """The election of a file in which one was called."""
    row = tables.all("election")[0]
    return Election(
        procedure=row.procedure,
        practice=bool(row.practice),
        zone=zone(row.zone),
        vote_day=on(row.vote_day),
        seats=row.seats,
        unit=three(row, "unit"),
        oblast=three(row, "oblast"),
        called_by=row.called_by,
        called_number=row.called_number,
        called_day=on(row.called_day),
        called_at=at(row.called_at),
        office_kind=row.office_kind,
        term_ends=maybe_on(row.term_ends),
        previous_kind=row.previous_kind,
        previous_head=row.previous_head,
    )


def letterhead(tables: Tables) -> Mapping[str, Text]:
    """The commission's own lines of its letterhead, by key."""
    return MappingProxyType({row.id: Text(row.kk, row.ru) for row in tables.all("letterhead")})


def calendar(tables: Tables) -> Mapping[str, Window]:
    """The windows that the commission confirmed, by step."""
    return MappingProxyType(
        {row.id: Window(maybe_at(row.opens), maybe_at(row.closes)) for row in tables.all("calendar_step")}
    )


def extensions(tables: Tables) -> tuple[Extension, ...]:
    """Each extension with the windows it moved, before and after."""
    steps = tables.by("extension_step", "extension")
    return tuple(
        Extension(
            row.id,
            row.kind,
            row.body,
            row.decision,
            row.outside_number,
            maybe_on(row.outside_day),
            both(row, "reason"),
            tuple(
                (
                    one.step,
                    Window(maybe_at(one.old_opens), maybe_at(one.old_closes)),
                    Window(maybe_at(one.opens), maybe_at(one.closes)),
                )
                for one in steps[row.id]
            ),
            at(row.at),
        )
        for row in tables.all("extension")
    )


def corrections(tables: Tables) -> tuple[Correction, ...]:
    """What was set right, and why."""
    return tuple(
        Correction(
            row.id, row.subject, row.key, row.field, both(row, "reason"), both(row, "given_by"), at(row.at)
        )
        for row in tables.all("correction")
    )
