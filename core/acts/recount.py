"""A recount: on a proxy's demand, once and on the vote day, or by the higher commission's order (Art. 43)."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Day, Desk, MaybeLine, ParagraphData, TextData, Whole, clean
from core.acts.validity import still_valid
from core.acts.voting import Round
from core.record import tables
from core.record.situation import Vote
from core.rules import entries
from core.rules.entries import Difference
from core.rules.findings import Finding


class OrderRecount(Act):
    """Open a recount of a vote (Art. 43.7-1, 43.9): a further counting, entered and signed like the first.

    `demand` is a registered proxy's; `order` is the higher commission's, with its number and day.
    """

    name: ClassVar[str] = "order_recount"
    round: Round
    cause: Literal["demand", "order"]
    proxy: Whole | None = None
    body: TextData | None = None
    number: MaybeLine = ""
    day: Day | None = None
    reason: ParagraphData

    def check(self, case: Case) -> Iterator[Finding]:
        """After a signed protocol and before the winner is registered or the second vote has begun."""
        before = case.before
        yield from still_valid(case)
        if before.winner is not None:
            yield Finding("recount.winner_registered")
        vote = before.vote(self.round)
        if vote is None or vote.protocol is None:
            yield Finding("recount.no_protocol", ("round",), {"round": self.round})
            return
        if self.round == 1 and before.vote(2) is not None:
            yield Finding("recount.second_vote_held", ("round",))
        if case.happened < vote.protocol.signed_at:
            yield Finding("recount.before_signing", ("happened",))
        yield from self._demanded(case, vote) if self.cause == "demand" else self._ordered(case)

    def _demanded(self, case: Case, vote: Vote) -> Iterator[Finding]:
        """Once, on the day of the count, by a proxy who is registered (Art. 43.7-1)."""
        yield from case.inside("vote")
        if any(one.recount is not None and one.recount.cause == "demand" for one in vote.countings):
            yield Finding("recount.demanded", ("cause",), {"round": self.round})
        proxy = next((one for one in case.before.proxies if one.number == self.proxy), None)
        if proxy is None:
            yield Finding("recount.proxy", ("proxy",))
        elif proxy.revoked_at is not None and proxy.revoked_at <= case.happened:
            yield Finding("recount.proxy_revoked", ("proxy",), {"name": proxy.person.kk.full})

    def _ordered(self, case: Case) -> Iterator[Finding]:
        """By a decision of the higher commission, with its number and day (Art. 43.9)."""
        if self.body is None or not self.number.strip() or self.day is None:
            yield Finding("recount.order", ("body", "number", "day"))
        elif self.day > case.happened.date():
            yield Finding("recount.order_day", ("day",))

    def effect(self, desk: Desk) -> None:
        """What the recount rests on; it opens the next counting, and the earlier ones stay as they are."""
        vote = desk.case.before.vote(self.round)
        counting = vote.counting.number + 1 if vote is not None else 1
        ordered = self.cause == "order"
        desk.session.add(
            tables.Recount(
                id=f"{self.round}:{counting}",
                round=self.round,
                counting=counting,
                cause=self.cause,
                proxy=None if ordered else self.proxy,
                body_kk=clean(self.body.kk) if ordered and self.body else None,
                body_ru=clean(self.body.ru) if ordered and self.body else None,
                number=clean(self.number) if ordered else None,
                day=self.day.isoformat() if ordered and self.day else None,
                reason_kk=clean(self.reason.kk),
                reason_ru=clean(self.reason.ru),
                at=desk.case.happened.isoformat(),
            )
        )


def recount_differences(vote: Vote) -> tuple[Difference, ...]:
    """In which figures the last counting of a vote differs from the first; none while it is not entered."""
    first, last = vote.countings[0], vote.counting
    if first is last or not first.entries or not last.entries:
        return ()
    return entries.differences(first.entries[0].figures, last.entries[0].figures)
