"""What the commission has done, can do now and cannot start yet. Pure: no words, no clock.

Tasks stand in the order of the procedure, grouped by stage.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from core.acts import further
from core.acts.deadlines import (
    Deadline,
    TimeLeft,
    deadlines,
    elected,
    last_vote,
    notice_due,
    notice_missing,
    results_published,
    time_left,
    undecided,
)
from core.acts.invalidation import cause_of
from core.acts.meeting import next_attempt
from core.acts.task import State, Task
from core.acts.validity import is_invalid, repeat_decided
from core.acts.winner import presented_to
from core.record.situation import Candidate, Situation, Vote, Window
from core.rules import calendar
from core.rules.meeting import COMMISSION, quorum_needed
from core.rules.procedure import Procedure

__all__ = ["Deadline", "State", "Task", "TimeLeft", "current", "deadlines", "stage", "tasks", "time_left"]

SOON = timedelta(days=3)
STAGES = ("set_up", "candidates", "vote", "result", "office")
FINISHED = "finished"


def tasks(situation: Situation, procedure: Procedure, now: datetime) -> tuple[Task, ...]:
    """Every task of the election, by stage, in the order of the procedure."""
    return tuple(_Agenda(situation, procedure, now).tasks())


def current(agenda: tuple[Task, ...]) -> Task | None:
    """The task to take up first: what is late, then what is due, then the next that can be done.

    A task without a term of its own comes before what follows it: the commission before its list of electors.
    """
    rank = {State.LATE: 0, State.DUE: 1, State.NOW: 2}
    found: Task | None = None
    best, soonest = (len(rank), _sortable(None)), _sortable(None)
    for task in reversed(agenda):
        if task.state not in rank:
            continue
        soonest = min(soonest, _sortable(task.due))
        place = (rank[task.state], _sortable(task.due) if task.due is not None else soonest)
        if place <= best:
            found, best = task, place
    return found


def stage(situation: Situation, procedure: Procedure, now: datetime) -> str:
    """The stage the election is in: that of its first open task, or `finished`."""
    return next(
        (task.stage for task in tasks(situation, procedure, now) if task.state != State.DONE), FINISHED
    )


def _sortable(moment: datetime | None) -> datetime:
    return moment.astimezone(UTC) if moment is not None else datetime.max.replace(tzinfo=UTC)


def _called_for_next(situation: Situation) -> bool:
    return any(one.attempt == next_attempt(situation) for one in situation.meeting_calls)


class _Agenda:
    """Walks the procedure and says of each task where it stands."""

    def __init__(self, situation: Situation, procedure: Procedure, now: datetime) -> None:
        self._s, self._p, self._now = situation, procedure, now
        self._stage = STAGES[0]

    def tasks(self) -> Iterator[Task]:
        yield from self._set_up()
        self._stage = "candidates"
        yield from self._candidates()
        self._stage = "vote"
        yield from self._standing(self._vote())
        self._stage = "result"
        yield from self._standing(self._result())
        if cause_of(self._s) is not None:
            yield from self._repeat()
        else:
            self._stage = "office"
            yield from self._office()

    def _standing(self, tasks: Iterator[Task]) -> Iterator[Task]:
        """What is left to do in an election that stands; of an invalid one only what was done."""
        invalid = is_invalid(self._s)
        return (task for task in tasks if not invalid or task.state == State.DONE)

    def _task(
        self,
        key: str,
        done: bool,
        *,
        blocked: str = "",
        due: datetime | None = None,
        done_at: datetime | None = None,
        citation: str = "",
        **values: str | int,
    ) -> Task:
        state = self._state(done=done, blocked=blocked, due=due)
        reason = blocked if state == State.BLOCKED else ""
        return Task(self._stage, key, state, reason, due, done_at, citation, MappingProxyType(values))

    def _state(self, *, done: bool, blocked: str, due: datetime | None) -> State:
        if done:
            return State.DONE
        if blocked:
            return State.BLOCKED
        if due is not None and self._now >= due:
            return State.LATE
        return State.DUE if due is not None and due - self._now <= SOON else State.NOW

    def _late(self, step: str) -> int:
        """How many days late a step was taken, for ever; 0 when in time."""
        return max((late.days for late in self._s.lateness if late.step == step), default=0)

    def _closes(self, step: str) -> datetime | None:
        return self._s.calendar.get(step, Window(None, None)).closes

    def _before(self, step: str) -> bool:
        opens = self._s.calendar.get(step, Window(None, None)).opens
        return opens is not None and self._now < opens

    def _cite(self, step: str) -> str:
        rule = self._p.calendar.get(step)
        return rule.citation if rule is not None else ""

    def _set_up(self) -> Iterator[Task]:
        s, called = self._s, self._s.election
        not_called = "" if called else "not_called"
        yield self._task(
            "call_election",
            called is not None,
            done_at=called.called_at if called else None,
            citation=self._p.call.citation,
            number=called.called_number if called else "",
        )
        yield self._task("confirm_calendar", bool(s.calendar), blocked=not_called)
        yield self._task(
            "seat_commission",
            bool(s.members),
            blocked=not_called,
            citation="Art. 10, 13",
            count=len(s.members),
            total=COMMISSION,
        )
        seats = called.seats if called else 0
        yield self._task(
            "enrol_electors",
            bool(s.electors),
            blocked=not_called,
            due=self._closes("list_corrections_end"),
            citation=self._cite("list_corrections_end"),
            count=len(s.electors),
            total=seats,
        )

    def _candidates(self) -> Iterator[Task]:
        s = self._s
        last = max((one.received_at for one in s.submissions), default=None)
        named = any(one.withdrawn_at is None for one in s.candidates)
        yield self._task(
            "receive_submission",
            named,
            blocked=self._until("nomination"),
            due=self._closes("nomination"),
            done_at=last,
            citation=self._cite("nomination"),
            persons=len(s.candidates),
        )
        open_ = undecided(s)
        unready = tuple(one for one in open_ if not self._ready(one))
        waits = self._until("registration")
        standing = sum(bool(c.decisions) or c.withdrawn_at is None for c in s.candidates)
        decided = [d.at for c in s.candidates for d in c.decisions]
        yield self._task(
            "decide_candidates",
            named and not open_,
            blocked="no_submission" if not s.candidates else ("" if unready else waits),
            due=self._closes("registration"),
            done_at=max(decided, default=None),
            citation=self._cite("registration"),
            count=standing - len(open_),
            total=standing,
            **self._lack(unready if waits else open_),
        )
        yield self._registration_notice()
        yield from further.candidates(s, self._p, self._now, self._task)

    def _ready(self, candidate: Candidate) -> bool:
        """Whether papers are whole and conformity is established: both may come before registration."""
        filed = {paper.kind for paper in candidate.papers if paper.defect is None}
        met = {one.requirement for one in candidate.requirements}
        return all(paper.key in filed for paper in self._p.papers) and all(
            one.key in met for one in self._p.requirements
        )

    def _lack(self, open_: tuple[Candidate, ...]) -> dict[str, str | int]:
        for candidate in open_:
            filed = {paper.kind for paper in candidate.papers if paper.defect is None}
            missing = [paper.key for paper in self._p.papers if paper.key not in filed]
            if missing:
                return {"candidate": candidate.key, "paper": missing[0], "missing": len(missing)}
            return {"candidate": candidate.key}
        return {}

    def _registration_notice(self) -> Task:
        s = self._s
        without = notice_missing(s)
        registered = s.registered()
        due = notice_due(s, self._p)
        published = [notice.at for notice in s.notices if notice.kind == "registration"]
        return self._task(
            "publish_registration",
            bool(registered) and not without,
            blocked="" if registered else "nobody_registered",
            due=due[0] if due else None,
            done_at=max(published, default=None),
            citation=self._cite("registration_notice"),
            late=self._late("registration_notice"),
            count=len(registered) - len(without),
            total=len(registered),
        )

    def _until(self, step: str) -> str:
        if not self._s.calendar:
            return "no_calendar"
        return f"before_{step}" if self._before(step) else ""

    def _vote(self) -> Iterator[Task]:
        s = self._s
        first, held = s.vote(1), s.meeting
        yield self._ballot(1, self._ballot_blocked())
        yield from further.call(s, self._task)
        if s.meetings_of_electors and held is None:
            yield self._called_again()
        need = self._quorum()
        yield self._task(
            "open_meeting",
            held is not None and held.quorate,
            blocked=self._opening_blocked(),
            due=self._closes("vote"),
            done_at=held.opened_at if held else None,
            citation=self._p.meeting.quorum_citation,
            count=len(held.present) if held else 0,
            total=held.base if held else need[1],
            needed=need[0],
        )
        yield from self._round(1, first, "" if held and held.quorate else "no_meeting")
        if first and first.result and first.result.kind == "second_vote":
            yield self._second_vote(first)
            yield self._ballot(2, "" if s.second_vote or s.vote(2) else "no_second_vote")
            yield from self._round(2, s.vote(2), "" if s.ballot(2) else "no_ballot")

        yield self._closing()

    def _opening_blocked(self) -> str:
        if self._s.ballot(1) is None:
            return "no_ballot"
        again = self._s.meetings_of_electors and not _called_for_next(self._s)
        return "not_called_again" if again else self._until("vote")

    def _called_again(self) -> Task:
        """After an attempt without a quorum the electors are called together again."""
        call = next((one for one in self._s.meeting_calls if one.attempt == next_attempt(self._s)), None)
        return self._task(
            "call_meeting_again",
            call is not None,
            due=self._closes("vote"),
            done_at=call.at if call else None,
            citation=self._p.meeting.quorum_citation,
        )

    def _closing(self) -> Task:
        held = self._s.meeting
        closing = held.closing if held else None
        vote = last_vote(self._s)
        over = vote is not None and vote.result is not None and vote.result.kind != "second_vote"
        return self._task(
            "close_meeting",
            closing is not None,
            blocked="" if over else "no_result",
            due=self._closes("vote"),
            done_at=closing.at if closing else None,
            citation=self._p.meeting.announces_citation,
        )

    def _second_vote(self, first: Vote) -> Task:
        called = self._s.second_vote
        return self._task(
            "call_second_vote",
            called is not None or self._s.vote(2) is not None,
            due=self._closes("vote"),
            done_at=called.at if called else None,
            citation=first.result.citation if first.result else "",
            number=called.decision if called else "",
        )

    def _ballot_blocked(self) -> str:
        if not self._s.candidates:
            return "no_candidates"
        if undecided(self._s):
            return "candidates_undecided"
        if not self._s.registered():
            return "nobody_registered"
        closes = self._closes("registration")
        return "registration_open" if closes is not None and self._now < closes else ""

    def _ballot(self, round_: int, blocked: str) -> Task:
        ballot = self._s.ballot(round_)
        return self._task(
            "approve_ballot",
            ballot is not None or self._s.vote(round_) is not None,
            blocked=blocked,
            done_at=ballot.at if ballot else None,
            citation=self._p.ballot.citation,
            round=round_,
            candidates=len(ballot.candidates) if ballot else len(self._s.registered()),
            run=ballot.print_run if ballot else 0,
        )

    def _quorum(self) -> tuple[int, int]:
        """The least number present for the quorum, and its base."""
        seats = self._s.election.seats if self._s.election else 0
        base = self._s.meeting.base if self._s.meeting else seats
        return quorum_needed(self._p, base), base

    def _round(self, round_: int, vote: Vote | None, blocked: str) -> Iterator[Task]:
        closes = self._closes("vote")
        yield self._task(
            "give_out_ballots",
            vote is not None and vote.unused is not None,
            blocked=blocked,
            due=closes,
            done_at=vote.unused_at if vote else None,
            citation="Art. 41, 43.4",
            round=round_,
            given=len(vote.given) if vote else 0,
            unused=vote.unused or 0 if vote else 0,
        )
        entries = len(vote.entries) if vote else 0
        yield self._task(
            "enter_count",
            entries >= 2,
            blocked="" if vote and vote.unused is not None else "voting_open",
            due=closes,
            done_at=max((entry.at for entry in vote.entries), default=None) if vote else None,
            citation="Art. 43",
            round=round_,
            count=entries,
            total=2,
        )
        protocol = vote.protocol if vote else None
        signed = [one for one in protocol.signatures if one.absent is None] if protocol else []
        yield self._task(
            "sign_protocol",
            protocol is not None,
            blocked="" if entries >= 2 else "no_count",
            due=closes,
            done_at=protocol.signed_at if protocol else None,
            citation="Art. 43.8",
            round=round_,
            count=len(signed),
            total=len(self._s.members),
        )

    def _result(self) -> Iterator[Task]:
        s, vote = self._s, last_vote(self._s)
        result = vote.result if vote else None
        asks = result is not None and result.kind == "open_point"
        yield self._task(
            "establish_result",
            result is not None and result.kind in ("elected", "not_elected"),
            blocked="open_point" if asks else ("" if vote and vote.protocol else "no_protocol"),
            done_at=result.at if result else None,
            citation=result.citation if result else "",
            round=vote.round if vote else 1,
        )
        published = results_published(s)
        protocol = vote.protocol if vote else None
        zone = s.election.zone if s.election else None
        due = (
            calendar.deadline_after(self._p, "results_notice", protocol.signed_at, zone)
            if protocol and zone and "results_notice" in self._p.calendar
            else None
        )
        yield self._task(
            "publish_results",
            published is not None,
            blocked="" if result is not None and not asks else "no_result",
            due=due,
            done_at=published,
            citation=self._cite("results_notice"),
            late=self._late("results_notice"),
        )

    def _repeat(self) -> Iterator[Task]:
        """After an invalidation, or a vote that elected nobody: a repeat election, and its notice."""
        s = self._s
        decided = s.repeat_election if repeat_decided(s) else None
        yield self._task(
            "decide_repeat_election",
            decided is not None,
            due=self._closes("repeat_election"),
            done_at=decided.at if decided else None,
            citation=self._p.repeat_election.citation,
            late=self._late("repeat_election"),
        )
        told = next((notice.at for notice in s.notices if notice.kind == "repeat_election"), None)
        yield self._task(
            "publish_repeat_election",
            told is not None,
            blocked="" if decided else "no_repeat",
            done_at=told,
            citation=self._p.repeat_election.citation,
        )

    def _office(self) -> Iterator[Task]:
        s = self._s
        yield self._task(
            "register_winner",
            s.winner is not None,
            blocked="" if elected(s) else "no_result",
            due=self._closes("winner_registration"),
            done_at=s.winner.at if s.winner else None,
            citation=self._cite("winner_registration"),
            late=self._late("winner_registration"),
            number=s.winner.decision if s.winner else "",
        )
        zone = s.election.zone if s.election else None
        told = presented_to(s, self._p)
        yield self._task(
            "present_decision",
            s.presentation is not None and len(told) == len(self._p.winner.receivers),
            blocked="" if s.winner else "no_winner",
            due=calendar.deadline_after(self._p, "presentation", s.winner.at, zone)
            if s.winner and zone and "presentation" in self._p.calendar
            else None,
            done_at=s.presentation.sent_at if s.presentation else None,
            citation=self._cite("presentation"),
            late=self._late("presentation"),
            count=len(told),
            total=len(self._p.winner.receivers),
        )
        yield from further.entry(s, self._p, self._task)
        yield from further.end(s, self._p, self._task)
        if not self._p.entry.order_hours:
            return
        received = s.presentation.received_at if s.presentation else None
        yield self._task(
            "record_appointment",
            s.appointment is not None,
            blocked="" if received else "not_presented",
            due=calendar.order_deadline(self._p, received, zone) if received and zone else None,
            done_at=s.appointment.at if s.appointment else None,
            citation=self._cite("appointment_order"),
            late=self._late("appointment_order"),
            number=s.appointment.number if s.appointment else "",
        )
