"""Notices made public: vote day, registration, results, elected akim (D1485 p.9, 19.1, 47, 53; Art. 44.5)."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Desk, TextData, clean
from core.record import tables
from core.rules import calendar
from core.rules.findings import Finding


class PublishNotice(Act):
    """Record that a notice was made public, where and when."""

    name: ClassVar[str] = "publish_notice"
    kind: Literal["vote_day", "registration", "results", "winner"]
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
        elif self.kind == "winner" and before.winner is None:
            yield Finding("notice.nothing", ("kind",), {"kind": self.kind})

    def _registration(self, case: Case) -> Iterator[Finding]:
        untold = untold_registrations(case)
        if not untold:
            yield Finding("notice.nothing", ("kind",), {"kind": self.kind})
            return
        deadline = calendar.notice_deadline(case.procedure, min(untold), case.zone)
        if deadline is None and (window := case.window("registration")) is not None:
            deadline = calendar.notice_deadline(case.procedure, window, case.zone)
        yield from case.in_time("registration_notice", deadline)

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


def untold_registrations(case: Case) -> list[datetime]:
    """When the candidates were registered of whom no notice has told yet."""
    told = max((notice.at for notice in case.before.notices if notice.kind == "registration"), default=None)
    registered = [
        decision.at
        for candidate in case.before.registered()
        for decision in candidate.decisions
        if decision.kind == "register"
    ]
    return [at for at in registered if told is None or at > told]
