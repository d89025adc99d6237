"""Complaints, dissents and statements about a count, carried by the protocol or what follows it."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Desk, ParagraphData, TextData, Whole, clean
from core.acts.deadlines import elected, unelected
from core.acts.validity import is_invalid
from core.acts.voting import Round
from core.record import tables
from core.record.situation import Situation, Statement
from core.rules.findings import Finding


class RecordStatement(Act):
    """Record a complaint, a member's dissent or an observer's statement (Art. 20-1, 20.5).

    It concerns the count of one vote and is attached to its protocol; where a recount is open, to the
    protocol of the recount. What comes after that is attached to the protocol of the election result, and
    what comes after both lies in the file of the case.
    """

    name: ClassVar[str] = "record_statement"
    kind: Literal["complaint", "dissent", "statement"]
    author: TextData
    pages: Whole = 1
    round: Round = 1
    member: str | None = None
    observer: Whole | None = None
    text: ParagraphData | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """A dissent is a member's, an observer is registered; after the protocol: where the paper goes."""
        before = case.before
        if not before.meetings_of_electors:
            yield Finding("meeting.not_open")
        if self.round == 2 and before.second_vote is None:
            yield Finding("ballot.second_vote_not_called", ("round",))
        to = awaited(before, self.round)
        if to == "result":
            yield Finding("statement.after_protocol")
        elif to is None:
            yield Finding("statement.after_result")
        if self.pages < 1:
            yield Finding("statement.pages", ("pages",))
        member = before.member(self.member) if self.member is not None else None
        if self.member is not None and member is None:
            yield Finding("commission.unknown_member", ("member",), {"key": self.member})
        elif member is not None and member.suspended_reason is not None:
            yield Finding("commission.suspended", ("member",), {"key": member.key})
        if self.member is not None and self.kind != "dissent":
            yield Finding("statement.member", ("member",))
        if self.observer is not None and all(one.number != self.observer for one in before.observers):
            yield Finding("statement.observer", ("observer",), {"number": self.observer})

    def effect(self, desk: Desk) -> None:
        """The statement's row, not attached yet."""
        desk.session.add(
            tables.Statement(
                id=len(desk.case.before.statements) + 1,
                kind=self.kind,
                author_kk=clean(self.author.kk),
                author_ru=clean(self.author.ru),
                pages=self.pages,
                round=self.round,
                attached=0,
                at=desk.case.happened.isoformat(),
                member=self.member,
                observer=self.observer,
                text_kk=clean(self.text.kk) if self.text else None,
                text_ru=clean(self.text.ru) if self.text else None,
            )
        )


def awaited(situation: Situation, round_: int) -> str | None:
    """The protocol that a paper about a vote goes with, if none carries it: `count`, `result`, or neither.

    The count's until it is signed, that of the election result until the result is established.
    """
    vote = situation.vote(round_)
    if vote is None or vote.protocol is None:
        return "count"
    over = elected(situation) or unelected(situation) or is_invalid(situation)
    return None if over else "result"


def loose(situation: Situation) -> tuple[Statement, ...]:
    """The papers that came too late for a count protocol and that no protocol carries yet."""
    return tuple(
        one
        for one in situation.statements
        if one.attached is None and awaited(situation, one.round) == "result"
    )
