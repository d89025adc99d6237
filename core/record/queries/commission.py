"""The commission and the deputies who vote: members, meetings, decisions, the list, the accounts."""

from core.record.queries.rows import Tables, at, both, maybe_both, on, person
from core.record.situation import Account, Decision, Elector, ListRequest, Meeting, Member
from core.rules.bilingual import Text


def members(tables: Tables) -> tuple[Member, ...]:
    """The members as they are seated."""
    return tuple(
        Member(row.id, row.role, person(row), row.suspended_reason, row.suspended_tie, row.suspended_for)
        for row in sorted(tables.all("member"), key=lambda row: row.position)
    )


def electors(tables: Tables) -> tuple[Elector, ...]:
    """The electors' list; addresses come out of the vault."""
    return tuple(
        Elector(
            row.id,
            person(row),
            row.birth_year,
            Text(tables.opened(row.address_kk_sealed), tables.opened(row.address_ru_sealed)),
        )
        for row in tables.all("elector")
    )


def meetings(tables: Tables) -> tuple[Meeting, ...]:
    """The commission's meetings with those present."""
    present = tables.by("meeting_presence", "meeting")
    return tuple(
        Meeting(
            row.id,
            on(row.day),
            both(row, "place"),
            both(row, "agenda"),
            tuple(one.member for one in present[row.id]),
            maybe_both(row, "others"),
            maybe_both(row, "spoke"),
        )
        for row in tables.all("commission_meeting")
    )


def decisions(tables: Tables) -> tuple[Decision, ...]:
    """The commission's decisions with their votes."""
    return tuple(
        Decision(
            row.id,
            row.meeting,
            row.kind,
            on(row.day),
            row.in_favour,
            row.against,
            row.abstained,
            row.members,
            row.dissent_by,
        )
        for row in tables.all("decision")
    )


def list_requests(tables: Tables) -> tuple[ListRequest, ...]:
    """What was asked to be set right in the electors' list, and the answers."""
    return tuple(
        ListRequest(
            row.id,
            both(row, "applicant"),
            both(row, "asked"),
            bool(row.granted),
            both(row, "reason"),
            at(row.filed_at),
            at(row.at),
            row.on_decision,
        )
        for row in tables.all("list_request")
    )


def accounts(tables: Tables) -> tuple[Account, ...]:
    """Who may sit at the desk."""
    return tuple(
        Account(row.id, row.role, row.member, row.name, bool(row.active)) for row in tables.all("account")
    )
