"""Complaints, dissents and statements about a count, carried by the protocol or what follows it."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Desk, ParagraphData, TextData, Whole, clean
from core.acts.voting import Round
from core.record import tables
from core.rules.findings import Finding


class RecordStatement(Act):
    """Record a complaint, a member's dissent or an observer's statement (Art. 20-1, 20.5).

    It concerns the count of one vote and is attached to its protocol; where a recount is open, to the
    protocol of the recount. After the protocol is signed it goes with the next paper.
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
        vote = before.vote(self.round)
        if before.meeting is None:
            yield Finding("meeting.not_open")
        if self.round == 2 and before.second_vote is None:
            yield Finding("ballot.second_vote_not_called", ("round",))
        if vote is not None and vote.protocol is not None:
            yield Finding("statement.after_protocol")
        if self.pages < 1:
            yield Finding("statement.pages", ("pages",))
        if self.member is not None and before.member(self.member) is None:
            yield Finding("commission.unknown_member", ("member",), {"key": self.member})
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
