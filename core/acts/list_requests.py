"""Requests to correct the electors' list, answered the same day (Art. 24.10, 26.4)."""

from collections.abc import Iterator
from datetime import timedelta
from typing import ClassVar

from core.acts.base import Act, Case, Desk, Flag, Line, Moment, ParagraphData, TextData, clean
from core.record import tables
from core.rules.findings import Finding

SAME_DAY = "Art. 26.4"


class AnswerListRequest(Act):
    """Answer a request to correct the list: granted, or refused with reasons, a copy to the applicant.

    A correction that is granted is then made by an act of its own. After 20:00 of the day before the vote
    only a decision of a court or the higher commission, named in `on_decision`, is carried out.
    """

    name: ClassVar[str] = "answer_list_request"
    applicant: TextData
    asked: ParagraphData
    granted: Flag
    reason: ParagraphData
    filed_at: Moment
    on_decision: Line | None = None

    def check(self, case: Case) -> Iterator[Finding]:
        """On the day it was filed; nothing is granted once the list is closed."""
        filed = case.local(self.filed_at)
        if not case.before.members:
            yield Finding("commission.not_seated")
        if filed > case.happened:
            yield Finding("list_request.filed", ("filed_at",))
        due = case.midnight(filed.date() + timedelta(days=1))
        yield from case.in_time("list_request", due, citation=SAME_DAY)
        closing = case.window("list_corrections_end")
        closed = closing is not None and closing.closes is not None and case.happened >= closing.closes
        if self.granted and closed and self.on_decision is None:
            closes = closing.closes.isoformat() if closing and closing.closes else ""
            yield Finding("list_corrections_end.window", ("granted",), {"closes": closes}, "Art. 24.10")

    def effect(self, desk: Desk) -> None:
        """The request and its answer."""
        desk.session.add(
            tables.ListRequest(
                id=len(desk.case.before.list_requests) + 1,
                applicant_kk=clean(self.applicant.kk),
                applicant_ru=clean(self.applicant.ru),
                asked_kk=clean(self.asked.kk),
                asked_ru=clean(self.asked.ru),
                granted=int(self.granted),
                reason_kk=clean(self.reason.kk),
                reason_ru=clean(self.reason.ru),
                on_decision=clean(self.on_decision) if self.on_decision else None,
                filed_at=desk.case.local(self.filed_at).isoformat(),
                at=desk.case.happened.isoformat(),
            )
        )
