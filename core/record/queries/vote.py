"""The vote: the electors' meetings, the ballots, the counts and recounts, rulings, what undoes a vote."""

from types import MappingProxyType
from typing import Any

from core.record.queries.rows import (
    Tables,
    at,
    both,
    first,
    maybe_at,
    maybe_both,
    maybe_on,
    maybe_three,
    on,
    three,
)
from core.record.situation import (
    Ballot,
    CountEntry,
    Counting,
    CountProtocol,
    ElectorsMeeting,
    GivenBallot,
    Invalidation,
    MeetingCall,
    MeetingClosing,
    Recount,
    RepeatElection,
    Result,
    Ruling,
    SecondVote,
    Signature,
    Statement,
    Vote,
)

PROTOCOLS = (None, "count", "result")
"""Which protocol carries a statement, by what its row says."""


def ballots(tables: Tables) -> tuple[Ballot, ...]:
    """The ballots in force, their candidates in order."""
    lines = tables.by("ballot_line", "ballot")
    return tuple(
        Ballot(
            row.round,
            row.decision,
            row.print_run,
            tuple(line.candidate for line in sorted(lines[row.id], key=lambda line: line.position)),
            at(row.at),
            row.id,
        )
        for row in tables.all("ballot")
        if not row.superseded
    )


def meetings_of_electors(tables: Tables) -> tuple[ElectorsMeeting, ...]:
    """The electors' meetings, those without a quorum among them, with who was present."""
    present = tables.by("attendance", "meeting")
    closed = {row.id: _closing(row) for row in tables.all("meeting_closing")}
    return tuple(
        ElectorsMeeting(
            row.id,
            both(row, "place"),
            row.base_kind,
            row.base,
            tuple(sorted(one.elector for one in present[row.id])),
            bool(row.quorate),
            at(row.urn_sealed_at),
            at(row.opened_at),
            maybe_both(row, "presiding"),
            closed.get(row.id),
        )
        for row in tables.all("electors_meeting")
    )


def _closing(row: Any) -> MeetingClosing:
    return MeetingClosing(
        row.id,
        maybe_at(row.announced_at),
        maybe_both(row, "announced_by"),
        row.minutes_by,
        both(row, "others"),
        at(row.at),
    )


def meeting_calls(tables: Tables) -> tuple[MeetingCall, ...]:
    """Who called the electors, when and where to."""
    return tuple(
        MeetingCall(
            row.id,
            row.body,
            row.decision,
            row.outside_number,
            maybe_on(row.outside_day),
            both(row, "place"),
            at(row.begins_at),
            at(row.at),
        )
        for row in tables.all("meeting_call")
    )


def votes(tables: Tables) -> tuple[Vote, ...]:
    """The first vote and the second, with the ballots given out and every count."""
    given = tables.by("participation", "round")
    unused = {row.id: row for row in tables.all("unused")}
    return tuple(
        Vote(
            round=row.id,
            voting_opened_at=at(row.voting_opened_at),
            voting_closed_at=at(row.voting_closed_at),
            given=tuple(
                sorted(
                    (GivenBallot(one.elector, one.issued_by, bool(one.replaced)) for one in given[row.id]),
                    key=lambda one: one.elector,
                )
            ),
            unused=unused[row.id].number if row.id in unused else None,
            unused_at=at(unused[row.id].at) if row.id in unused else None,
            urn_sealed_at=at(row.urn_sealed_at),
            countings=_countings(tables, row.id),
        )
        for row in tables.all("signing_out")
    )


def _countings(tables: Tables, round_: int) -> tuple[Counting, ...]:
    """The first count and every recount of a vote, in order."""
    recounts = {row.counting: _recount(row) for row in tables.by("recount", "round")[round_]}
    return tuple(
        Counting(
            number,
            _entries(tables, round_, number),
            _protocol(tables, round_, number),
            _result(tables, round_, number),
            recounts.get(number),
        )
        for number in (1, *sorted(recounts))
    )


def _recount(row: Any) -> Recount:
    return Recount(
        row.cause,
        row.proxy,
        maybe_both(row, "body"),
        row.number,
        maybe_on(row.day),
        both(row, "reason"),
        at(row.at),
    )


def _of(tables: Tables, table: str, round_: int, counting: int) -> list[Any]:
    """The rows that belong to one counting of a vote."""
    return [row for row in tables.by(table, "round")[round_] if row.counting == counting]


def _entries(tables: Tables, round_: int, counting: int) -> tuple[CountEntry, ...]:
    figures = tables.by("count_figure", "count_entry")
    return tuple(
        CountEntry(
            row.entry,
            row.person,
            at(row.at),
            at(row.urn_opened_at),
            at(row.counted_at),
            MappingProxyType({one.figure: one.value for one in figures[row.id]}),
        )
        for row in _of(tables, "count_entry", round_, counting)
    )


def _protocol(tables: Tables, round_: int, counting: int) -> CountProtocol | None:
    signers, explained = tables.by("protocol_signer", "protocol"), tables.by("explanation", "protocol")
    return first(
        CountProtocol(
            at(row.signed_at),
            both(row, "posted"),
            tuple(Signature(one.member, maybe_both(one, "absent")) for one in signers[row.id]),
            tuple((one.code, both(one, "text")) for one in explained[row.id]),
        )
        for row in _of(tables, "count_protocol", round_, counting)
    )


def _result(tables: Tables, round_: int, counting: int) -> Result | None:
    named = tables.by("result_person", "result")
    return first(
        Result(
            row.kind,
            tuple(one.candidate for one in named[row.id]),
            row.citation,
            three(row, "why"),
            maybe_three(row, "next"),
            maybe_three(row, "decides"),
            at(row.at),
        )
        for row in _of(tables, "result", round_, counting)
    )


def statements(tables: Tables) -> tuple[Statement, ...]:
    """Complaints, dissents and statements, with the protocol that carries each."""
    return tuple(
        Statement(
            row.id,
            row.kind,
            both(row, "author"),
            row.pages,
            row.round,
            PROTOCOLS[row.attached],
            at(row.at),
            row.member,
            row.observer,
            maybe_both(row, "text"),
        )
        for row in tables.all("statement")
    )


def rulings(tables: Tables) -> tuple[Ruling, ...]:
    """The answers to open points, in the order they were given."""
    return tuple(
        Ruling(
            row.question,
            row.answer,
            both(row, "body"),
            row.number,
            on(row.day),
            both(row, "text"),
            at(row.at),
        )
        for row in tables.all("ruling")
    )


def second_vote(tables: Tables) -> SecondVote | None:
    """The decision to vote again."""
    return first(SecondVote(row.decision, at(row.begins_at), at(row.at)) for row in tables.all("second_vote"))


def invalidation(tables: Tables) -> Invalidation | None:
    """The decision that the election is invalid."""
    return first(
        Invalidation(
            row.ground,
            both(row, "facts"),
            row.body,
            row.decision,
            row.outside_number,
            maybe_on(row.outside_day),
            at(row.at),
        )
        for row in tables.all("invalidation")
    )


def repeat_election(tables: Tables) -> RepeatElection | None:
    """The decision on a repeat election, with whom it bars."""
    return first(
        RepeatElection(
            row.body,
            row.decision,
            row.outside_number,
            maybe_on(row.outside_day),
            on(row.vote_day),
            row.cause,
            tuple((one.id, both(one, "reason")) for one in tables.all("repeat_bar")),
            at(row.at),
        )
        for row in tables.all("repeat_election")
    )
