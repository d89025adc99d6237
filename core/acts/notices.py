"""Notices made public: vote day, registration, results, what follows (D1485 p.9, 19.1, 47, 50, 53)."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Desk, TextData, clean
from core.acts.deadlines import notice_due, notice_missing
from core.acts.validity import repeat_decided
from core.record import tables
from core.record.situation import Situation
from core.rules import calendar
from core.rules.findings import Finding

NOTHING_YET: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "repeat_election": lambda situation: situation.repeat_election if repeat_decided(situation) else None,
        "winner": lambda situation: situation.winner,
    }
)
"""Notices that tell of one act: how to find it in the record."""


class PublishNotice(Act):
    """Record that a notice was made public, where and when."""

    name: ClassVar[str] = "publish_notice"
    kind: Literal["vote_day", "registration", "results", "repeat_election", "winner"]
    where: TextData

    def check(self, case: Case) -> Iterator[Finding]:
        """There is something to tell, and it is told in time."""
        before = case.before
        if before.election is None:
            yield Finding("election.not_called")
        elif self.kind == "registration":
            yield from self._registration(case)
        elif self.kind == "results":
            signed = [vote.protocol.signed_at for vote in before.votes if vote.protocol and vote.result]
            if not signed:
                yield Finding("notice.nothing", ("kind",), {"kind": self.kind})
            else:
                deadline = calendar.deadline_after(case.procedure, "results_notice", max(signed), case.zone)
                yield from case.in_time("results_notice", deadline)
        elif self.kind in NOTHING_YET and NOTHING_YET[self.kind](before) is None:
            yield Finding("notice.nothing", ("kind",), {"kind": self.kind})

    def _registration(self, case: Case) -> Iterator[Finding]:
        if not notice_missing(case.before):
            yield Finding("notice.nothing", ("kind",), {"kind": self.kind})
            return
        due = notice_due(case.before, case.procedure)
        yield from case.in_time("registration_notice", due[0] if due else None)

    def effect(self, desk: Desk) -> None:
        """The notice's row."""
        desk.session.add(
            tables.Notice(
                id=len(desk.case.before.notices) + 1,
                kind=self.kind,
                where_kk=clean(self.where.kk),
                where_ru=clean(self.where.ru),
                at=desk.case.happened.isoformat(),
            )
        )
