"""The states of an election and of a count, and which acts lead from one to another.

An act that no table names keeps every state: a meeting of the commission, a notice, a paper, a correction.
CONTRIBUTING.md shows both tables; `tests/flows/test_machine.py` walks them.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from core.acts.invalidation import in_office
from core.acts.validity import is_invalid, repeat_decided
from core.record.situation import Situation, Vote


class State(StrEnum):
    """Where an election stands; `adjourned` is a meeting closed without a vote."""

    EMPTY = "empty"
    CALLED = "called"
    PREPARING = "preparing"
    READY = "ready"
    ADJOURNED = "adjourned"
    VOTING = "voting"
    COUNTING = "counting"
    COUNTED = "counted"
    SECOND_VOTE = "second_vote"
    ELECTED = "elected"
    NOT_ELECTED = "not_elected"
    INVALID = "invalid"
    REGISTERED = "registered"
    IN_OFFICE = "in_office"
    ENDED = "ended"
    REPEATED = "repeated"


class Count(StrEnum):
    """Where the count of one vote stands; a recount begins anew at `cancelled`."""

    GIVEN = "given"
    CANCELLED = "cancelled"
    ENTERED_ONCE = "entered_once"
    ENTERED_TWICE = "entered_twice"
    SIGNED = "signed"
    ESTABLISHED = "established"


Table = Mapping[State, Mapping[str, frozenset[State]]]
CountTable = Mapping[Count, Mapping[str, frozenset[Count]]]


def _to(*states: State) -> frozenset[State]:
    return frozenset(states)


_RESULTS = _to(State.SECOND_VOTE, State.ELECTED, State.NOT_ELECTED)
_SET_ASIDE = _RESULTS | _to(State.COUNTING, State.COUNTED, State.REGISTERED)
_CANDIDATES = ("register_candidate", "cancel_registration", "withdraw", "record_appeal_answer")
_FALLS = {act: _to(State.READY, State.PREPARING) for act in (*_CANDIDATES, "prolong_election")}
_STAYS = {
    state: {act: _to(state) for act in (*_CANDIDATES, "prolong_election")}
    for state in (State.PREPARING, State.ADJOURNED)
}
_AFTER_THE_COUNT = {"order_recount": _to(State.COUNTING), "invalidate": _to(State.INVALID)}

COURSE: Table = MappingProxyType(
    {
        State.EMPTY: {"call_election": _to(State.CALLED)},
        State.CALLED: {
            "confirm_calendar": _to(State.CALLED, State.PREPARING),
            "seat_commission": _to(State.CALLED, State.PREPARING),
        },
        State.PREPARING: {
            **_STAYS[State.PREPARING],
            "confirm_calendar": _to(State.PREPARING),
            "approve_ballot": _to(State.READY),
        },
        State.READY: {**_FALLS, "open_meeting": _to(State.VOTING, State.ADJOURNED)},
        State.ADJOURNED: {
            **_STAYS[State.ADJOURNED],
            "approve_ballot": _to(State.ADJOURNED),
            "call_meeting_again": _to(State.ADJOURNED),
            "open_meeting": _to(State.VOTING, State.ADJOURNED),
        },
        State.VOTING: {
            **{act: _to(State.VOTING) for act in _CANDIDATES},
            "approve_ballot": _to(State.VOTING),
            "close_meeting": _to(State.ADJOURNED),
            "sign_out_ballots": _to(State.COUNTING),
        },
        State.COUNTING: {
            "record_appeal_answer": _to(State.COUNTING),
            "cancel_unused": _to(State.COUNTING),
            "enter_count": _to(State.COUNTING),
            "record_ruling": _to(State.COUNTING),
            "sign_count_protocol": _to(State.COUNTED),
            "invalidate": _to(State.INVALID),
        },
        State.COUNTED: {
            "record_appeal_answer": _to(State.COUNTED),
            **_AFTER_THE_COUNT,
            "record_ruling": _to(State.COUNTED),
            "establish_result": _RESULTS,
            "close_meeting": _to(State.COUNTED),
        },
        State.SECOND_VOTE: {
            "record_appeal_answer": _to(State.SECOND_VOTE),
            **_AFTER_THE_COUNT,
            "record_ruling": _to(State.SECOND_VOTE),
            "call_second_vote": _to(State.SECOND_VOTE),
            "approve_ballot": _to(State.SECOND_VOTE),
            "sign_out_ballots": _to(State.COUNTING),
        },
        State.ELECTED: {
            "record_appeal_answer": _to(State.ELECTED),
            **_AFTER_THE_COUNT,
            "record_ruling": _to(State.ELECTED),
            "close_meeting": _to(State.ELECTED),
            "register_winner": _to(State.REGISTERED),
        },
        State.NOT_ELECTED: {
            "record_appeal_answer": _to(State.NOT_ELECTED),
            **_AFTER_THE_COUNT,
            "record_ruling": _to(State.NOT_ELECTED),
            "close_meeting": _to(State.NOT_ELECTED),
            "decide_repeat_election": _to(State.REPEATED),
        },
        State.INVALID: {
            "close_meeting": _to(State.INVALID),
            "decide_repeat_election": _to(State.REPEATED),
            "record_appeal_answer": _to(State.INVALID, *_SET_ASIDE),
        },
        State.REGISTERED: {
            "record_appeal_answer": _to(State.REGISTERED),
            "close_meeting": _to(State.REGISTERED),
            "record_ruling": _to(State.REGISTERED),
            "present_decision": _to(State.REGISTERED),
            "record_appointment": _to(State.IN_OFFICE),
            "enter_office": _to(State.IN_OFFICE),
            "invalidate": _to(State.INVALID),
        },
        State.IN_OFFICE: {
            "record_appeal_answer": _to(State.IN_OFFICE),
            "close_meeting": _to(State.IN_OFFICE),
            "record_ruling": _to(State.IN_OFFICE),
            "record_resignation": _to(State.IN_OFFICE),
            "answer_resignation": _to(State.IN_OFFICE, State.ENDED),
            "dismiss": _to(State.IN_OFFICE, State.ENDED),
            "record_consent": _to(State.IN_OFFICE, State.ENDED),
            "end_mandate": _to(State.ENDED),
        },
        State.ENDED: {"close_meeting": _to(State.ENDED), "record_appeal_answer": _to(State.ENDED)},
        State.REPEATED: {
            "close_meeting": _to(State.REPEATED),
            "record_appeal_answer": _to(State.REPEATED, *_SET_ASIDE),
        },
    }
)
"""The acts that an election's state lets be done, and the states they may lead to."""

ENDS = frozenset({State.IN_OFFICE, State.ENDED, State.REPEATED})
"""Where a file may rest: the office is filled, or what follows has a file of its own."""

STEERING = frozenset(act for acts in COURSE.values() for act in acts)
"""The acts that the table names; every other act keeps the state."""

COUNTS: CountTable = MappingProxyType(
    {
        Count.GIVEN: {"cancel_unused": frozenset({Count.CANCELLED})},
        Count.CANCELLED: {"enter_count": frozenset({Count.ENTERED_ONCE})},
        Count.ENTERED_ONCE: {"enter_count": frozenset({Count.ENTERED_ONCE, Count.ENTERED_TWICE})},
        Count.ENTERED_TWICE: {
            "enter_count": frozenset({Count.ENTERED_TWICE}),
            "sign_count_protocol": frozenset({Count.SIGNED}),
        },
        Count.SIGNED: {
            "establish_result": frozenset({Count.ESTABLISHED}),
            "order_recount": frozenset({Count.CANCELLED}),
        },
        Count.ESTABLISHED: {"order_recount": frozenset({Count.CANCELLED})},
    }
)
"""The acts of a count, and the states they lead to."""


def state_of(situation: Situation) -> State:
    """Where the election stands, as the record tells it."""
    if situation.election is None:
        return State.EMPTY
    over = (
        (repeat_decided(situation), State.REPEATED),
        (situation.mandate_end is not None, State.ENDED),
        (in_office(situation), State.IN_OFFICE),
        (is_invalid(situation), State.INVALID),
        (situation.winner is not None, State.REGISTERED),
        (not situation.members or not situation.calendar, State.CALLED),
    )
    return next((state for holds, state in over if holds), None) or _of_the_vote(situation)


def _of_the_vote(situation: Situation) -> State:
    if situation.meeting is None:
        if situation.meetings_of_electors:
            return State.ADJOURNED
        return State.READY if situation.ballot(1) is not None else State.PREPARING
    last = max(situation.votes, key=lambda vote: vote.round, default=None)
    if last is None:
        return State.VOTING
    if last.protocol is None:
        return State.COUNTING
    return State(last.result.kind) if last.result is not None else State.COUNTED


def count_state(vote: Vote) -> Count:
    """Where the count of a vote stands; of several counts the last."""
    if vote.result is not None:
        return Count.ESTABLISHED
    if vote.protocol is not None:
        return Count.SIGNED
    if vote.entries:
        return Count.ENTERED_TWICE if len(vote.entries) > 1 else Count.ENTERED_ONCE
    return Count.CANCELLED if vote.unused is not None else Count.GIVEN


def is_open(act: str, state: State) -> bool:
    """Whether the state lets an act be done; the rules may refuse it all the same."""
    return act in COURSE[state] or (act not in STEERING and state is not State.EMPTY)
