"""The register: papers, to whom they went, how they were printed; notices, scans, what was late."""

from core.record.queries.rows import Tables, at, both, on
from core.record.situation import Handover, Lateness, Notice, Paper, Printing, Scan


def notices(tables: Tables) -> tuple[Notice, ...]:
    """What was made public, where and when."""
    return tuple(Notice(row.kind, both(row, "where"), at(row.at)) for row in tables.all("notice"))


def papers(tables: Tables) -> tuple[Paper, ...]:
    """Every paper issued, by its number in the register."""
    return tuple(
        Paper(
            row.id,
            row.kind,
            row.subject,
            row.state,
            row.heir,
            on(row.day),
            at(row.issued_at),
            row.code,
            row.head,
            row.pages,
            row.sha256,
        )
        for row in tables.all("paper")
    )


def handovers(tables: Tables) -> tuple[Handover, ...]:
    """To whom papers were handed."""
    return tuple(
        Handover(row.paper, row.receiver, at(row.at), row.capacity, row.copy_number)
        for row in tables.all("handover")
    )


def lateness(tables: Tables) -> tuple[Lateness, ...]:
    """What was late, by whole days, and why."""
    return tuple(
        Lateness(
            row.step,
            row.subject,
            at(row.due),
            at(row.done),
            row.days,
            both(row, "reason"),
            both(row, "given_by"),
        )
        for row in tables.all("lateness")
    )


def printings(tables: Tables) -> tuple[Printing, ...]:
    """How many copies of which paper were printed or saved."""
    return tuple(Printing(row.paper, row.how, row.copies, at(row.at)) for row in tables.all("printing"))


def scans(tables: Tables) -> tuple[Scan, ...]:
    """What was scanned, without its bytes."""
    return tuple(
        Scan(row.id, row.subject, row.key, row.media_type, row.name, row.size, row.sha256, at(row.at))
        for row in tables.all("scan")
    )
