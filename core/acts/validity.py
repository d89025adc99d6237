"""Whether the election stands: declared invalid, or the invalidation set aside (D1485 p.48, 54)."""

from collections.abc import Iterator

from core.acts.base import Case
from core.record.situation import Situation
from core.rules.findings import Finding

INVALID = "invalid"
"""The cause of a repeat election that follows an invalidation; the other is `not_elected`."""
SUBJECT = "invalidation"
"""What an appeal names when it challenges the invalidation."""


def is_invalid(situation: Situation) -> bool:
    """Declared invalid, and no challenge of that decision was granted."""
    declared = situation.invalidation
    if declared is None:
        return False
    return not any(
        appeal.subject == SUBJECT
        and appeal.at >= declared.at
        and appeal.answer is not None
        and appeal.answer.granted
        for appeal in situation.appeals
    )


def repeat_decided(situation: Situation) -> bool:
    """Whether a repeat election is decided and stands: set aside, an invalidation takes it along (p.48)."""
    decided, declared = situation.repeat_election, situation.invalidation
    if decided is None or decided.cause != INVALID:
        return decided is not None
    return is_invalid(situation) and declared is not None and decided.at >= declared.at


def without_akim(situation: Situation) -> bool:
    """Whether the election ended without an akim: declared invalid, or its last vote elected nobody."""
    last = situation.votes[-1].result if situation.votes else None
    return is_invalid(situation) or (last is not None and last.kind == "not_elected")


def campaign_over(situation: Situation) -> bool:
    """Whether this election's campaign is over, so that no candidate takes part in it any more (Art. 20.9).

    The akim is registered, nobody was elected, or the election was declared invalid. A recount or a
    challenge that is granted opens it again.
    """
    return situation.winner is not None or without_akim(situation)


def still_valid(case: Case) -> Iterator[Finding]:
    """An act that builds on the vote is refused while the election is invalid: `election.invalid`."""
    if is_invalid(case.before):
        yield Finding("election.invalid", (), {}, case.procedure.invalidation.citation)
    if repeat_decided(case.before):
        yield Finding("election.ended", (), {}, case.procedure.repeat_election.citation)
