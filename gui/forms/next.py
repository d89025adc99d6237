"""Which acts of the vote day, and after it, can be done now: the main one first."""

from collections.abc import Iterator

from core.acts.winner import presented_to
from core.record.situation import Vote
from core.rules.calendar import is_inside
from core.rules.outcome import Kind
from core.rules.procedure import Begins
from gui.forms import akim, outcomes
from gui.forms.counting import after_entry, differ, entry_of
from gui.view import View

Act = tuple[str, str]


def next_acts(view: View) -> tuple[Act, ...]:
    """The acts that the record allows now, each with its subject, in the order they are to be taken."""
    if view.situation.election is None:
        return ()
    return tuple(dict.fromkeys(_acts(view)))


def _acts(view: View) -> Iterator[Act]:
    s = view.situation
    if s.meeting is None:
        yield from _before(view)
        return
    for round_ in (1, 2):
        if s.ballot(round_) is None:
            break
        yield from _round(view, round_)
    first = s.vote(1)
    result = first.result if first is not None else None
    if result is not None and result.kind == "second_vote" and s.ballot(2) is None:
        yield ("call_second_vote", "") if s.second_vote is None else ("approve_ballot", "2")
    yield from _after(view)


def _before(view: View) -> Iterator[Act]:
    s = view.situation
    registration, vote = s.calendar.get("registration"), s.calendar.get("vote")
    closes = registration.closes if registration is not None else None
    over = closes is not None and view.now >= closes
    if s.ballot(1) is None:
        if over and s.registered() and s.electors:
            yield "approve_ballot", "1"
    elif vote is not None and is_inside(vote, view.now):
        yield "open_meeting", ""


def _round(view: View, round_: int) -> Iterator[Act]:
    vote, subject = view.situation.vote(round_), str(round_)
    if vote is None:
        yield "sign_out_ballots", subject
    elif vote.unused is None:
        yield "cancel_unused", subject
    elif vote.protocol is None:
        yield from _count(view, vote)
        yield "record_statement", subject
    elif vote.result is None:
        found = outcomes.outcome(view, round_)
        if found is not None and found.kind is Kind.OPEN_POINT:
            yield "record_ruling", ""
        yield "establish_result", subject


def _count(view: View, vote: Vote) -> Iterator[Act]:
    first, second = entry_of(vote, 1), entry_of(vote, 2)
    if first is not None and second is not None:
        if not differ(first, second):
            yield "sign_count_protocol", str(vote.round)
            return
        yield "enter_count", f"{vote.round}:2"
        yield "enter_count", f"{vote.round}:1"
        return
    link = after_entry(view, vote.round)
    if link is not None and isinstance(link.target[1], tuple):
        yield link.target[1]


def _after(view: View) -> Iterator[Act]:
    s = view.situation
    if s.winner is None:
        if outcomes.elected(view):
            yield "register_winner", ""
        return
    told = presented_to(s, view.procedure)
    if any(receiver not in told for receiver in view.procedure.winner.receivers):
        if view.procedure.entry.begins is Begins.ORDER and akim.latest(s, "order") is None:
            yield "issue_paper", "order"
        if akim.latest(s, "letter") is None:
            yield "issue_paper", "letter"
        else:
            yield "present_decision", ""
    elif view.procedure.entry.begins is not Begins.ORDER:
        if s.entry_into_office is None:
            yield "enter_office", ""
    elif s.appointment is None:
        yield "record_appointment", ""
