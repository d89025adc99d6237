"""Further decisions of ours: second vote (P16), extension, invalidation, refusal to correct the list."""

from collections.abc import Mapping

from core.acts.documents.nomination import text_of
from core.acts.documents.source import Builder, NoSuchPaperError, Source, there
from core.papers import facts, wording
from core.record.situation import Window
from core.rules.calendar import last_day

EXTENDED = ("nomination", "registration")
"""The windows that a decision extending nomination names; all others follow from the vote day."""


def _secondvote(source: Source, _subject: str) -> facts.SecondVote:
    called = there(source.situation.second_vote)
    first = there(there(source.situation.vote(1)).result)
    return facts.SecondVote(
        body=source.body,
        rules=source.rules,
        decided=source.decided(called.decision),
        candidates=tuple(source.candidate(key).person for key in first.who),
        begins_at=called.begins_at,
        chair=source.signer("chair", called.decision),
        secretary=source.signer("secretary"),
    )


def _extension(source: Source, subject: str) -> facts.Extension:
    """Only a decision of ours: another body's is its own paper."""
    number = int(subject)
    given = there(next((one for one in source.situation.extensions if one.number == number), None))
    decision = there(given.decision)
    return facts.Extension(
        body=source.body,
        rules=source.rules,
        kind=given.kind,
        decided=source.decided(decision),
        reason=given.reason,
        moved=tuple(_moved(step, new) for step, _old, new in given.steps if step in EXTENDED),
        vote_day=source.election.vote_day,
        chair=source.signer("chair", decision),
        secretary=source.signer("secretary"),
    )


def _moved(step: str, window: Window) -> facts.Moved:
    opens = window.opens.date() if window.opens else None
    return facts.Moved(wording.plain(f"extension.{step}"), opens, last_day(window))


def _invalidation(source: Source, _subject: str) -> facts.Invalidation:
    declared = there(source.situation.invalidation)
    decision = there(declared.decision)
    grounds = {one.key: one.name for one in source.procedure.invalidation.grounds}
    return facts.Invalidation(
        body=source.body,
        rules=source.rules,
        decided=source.decided(decision),
        vote_day=source.election.vote_day,
        ground=text_of(grounds[declared.ground]),
        facts=declared.facts,
        chair=source.signer("chair", decision),
        secretary=source.signer("secretary"),
    )


def _listrefusal(source: Source, subject: str) -> facts.ListRefusal:
    number = int(subject)
    request = there(next((one for one in source.situation.list_requests if one.number == number), None))
    if request.granted:
        raise NoSuchPaperError("the request was granted")
    return facts.ListRefusal(
        body=source.body,
        day=request.at.date(),
        filed_at=request.filed_at,
        applicant=request.applicant,
        asked=request.asked,
        reason=request.reason,
        chair=source.signer("chair"),
        secretary=source.signer("secretary"),
    )


BUILDERS: Mapping[str, Builder] = {
    "secondvote": _secondvote,
    "extension": _extension,
    "invalidation": _invalidation,
    "listrefusal": _listrefusal,
}
