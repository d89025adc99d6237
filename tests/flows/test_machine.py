"""A walk of random acts over the states of an election and of a count, under each rule set.

No state without a lawful next step or an end, no act done that the table refuses, and at the end of a run
the tables of the file equal the replay of its journal. `HATTAMA_PROVE=full` walks further.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from core import office as desk
from core import rehearsal, resources
from core.acts.counted import unattached
from core.acts.registry import ACTS
from core.acts.result import open_point, written
from core.acts.states import COUNTS, COURSE, ENDS, STEERING, Count, State, count_state, is_open, state_of
from core.audit.verify import verify
from core.clocks import StandingClock
from core.office import open_office
from core.papers import render
from core.rules.findings import Severity
from core.rules.procedure import Begins
from tests.flows.branches import CEC, DAYS, DISTRICT, OBLAST, PILOT, RURAL
from tests.making import HALL, KEYS, TEXT, TOLD, Making
from tests.story import sketch, told

FULL = os.environ.get("HATTAMA_PROVE") == "full"
LATE = {"reason": TOLD, "given_by": TEXT}
ELECTORS = 6
COUNT_ACTS = frozenset(act for acts in COUNTS.values() for act in acts)


@cache
def morning(rules: str, candidates: int) -> Path:
    """A file played up to the morning of its vote day; the same for every walk."""
    folder = Path(tempfile.mkdtemp(prefix="hattama-machine-"))
    made = Making(
        rules, DAYS[rules], candidates=candidates, electors=ELECTORS, seats=ELECTORS
    ).to_the_vote_day()
    with told(folder, made.steps) as story:
        for step in made.steps:
            verdict = story.do(step["act"], step["data"], at=step["at"], by=step["by"])
            assert verdict.done, (step, verdict.codes)
    return folder / "election.hattama"


REACHED: set[State] = set()
"""The states that the walks of this run came through."""


class Walk(RuleBasedStateMachine):
    """One election from the morning of its vote day, by random acts."""

    office: desk.Office

    @initialize(
        rules=st.sampled_from((PILOT, DISTRICT, RURAL)),
        candidates=st.sampled_from((2, 3)),
        turnout=st.sampled_from((ELECTORS, 4, 3)),
        shares=st.sampled_from(([4, 2, 0], [3, 3, 0], [2, 2, 2], [3, 2, 1], [0, 0, 0], [4, 1, 1])),
        steps=st.sampled_from((14, 0, 7, 2, 10, 18, 5, 16)),
    )
    def opened(self, rules: str, candidates: int, turnout: int, shares: list[int], steps: int) -> None:
        """The file, and so many steps of the procedure as it would go with that turnout and those votes."""
        self.begin(rules, candidates, turnout, shares)
        self.go_on(steps)

    def begin(self, rules: str, candidates: int, turnout: int, shares: list[int]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="hattama-walk-"))
        self.drawing = nullcontext() if FULL else patch.object(render, "render", sketch)
        self.drawing.__enter__()
        path = self.folder / "election.hattama"
        shutil.copyfile(morning(rules, candidates), path)
        self.now = datetime.combine(DAYS[rules], datetime.min.time()).replace(hour=9)
        self.clock = StandingClock(datetime(2005, 1, 1, tzinfo=rehearsal.find_zone("Asia/Almaty")))
        self.office = open_office(path, self.clock)
        self.numbers = 0
        self.turnout, self.shares = turnout, shares
        self.tick(60)

    # --- the moment and what is decided in it ------------------------------------------------------------

    @property
    def s(self) -> Any:
        return self.office.situation()

    def tick(self, minutes: int = 3) -> None:
        self.now += timedelta(minutes=minutes)
        self.clock.move(self.now.replace(tzinfo=rehearsal.find_zone("Asia/Almaty")))

    def at(self, **later: int) -> str:
        return (self.now + timedelta(**later)).isoformat(timespec="minutes")

    def decision(self) -> dict[str, Any]:
        """A decision of a meeting of today; one is held if there was none."""
        today = [one.number for one in self.s.meetings if one.day == self.now.date()]
        if not today:
            number = max((one.number for one in self.s.meetings), default=0) + 1
            self.act("hold_meeting", {"number": number, "place": HALL, "present": list(KEYS), "agenda": TEXT})
            today = [number]
        self.numbers += 1
        return {"number": f"w/{self.numbers}", "meeting": today[-1], "in_favour": 7}

    def body(self, *, ours: bool) -> dict[str, Any]:
        outside = {"outside_number": "1/2", "outside_day": self.now.date().isoformat()}
        return {"decision": self.decision()} if ours else outside

    # --- doing ---------------------------------------------------------------------------------------------

    def act(self, name: str, data: dict[str, Any], by: str = "secretary") -> bool:
        """Do an act, whatever the rules say to it, and hold what became of it against the tables."""
        before, counts = state_of(self.s), self.counts()
        verdict = self.office.perform(ACTS[name].model_validate({**data, "late": LATE}), by)
        after = state_of(self.s)
        if not verdict.done:
            assert after is before
            assert self.counts() == counts
            return False
        REACHED.update((before, after))
        assert is_open(name, before), (name, before)
        assert after in (COURSE[before][name] if name in STEERING else {before}), (name, before, after)
        self.hold_counts(name, counts)
        self.tick()
        ahead = (self.s.election.vote_day - self.now.date()).days
        if after is State.ADJOURNED and ahead > 0 and self.s.registered():
            self.tick(ahead * 24 * 60)
        return True

    def counts(self) -> dict[int, Count]:
        return {vote.round: count_state(vote) for vote in self.s.votes}

    def hold_counts(self, name: str, before: dict[int, Count]) -> None:
        for round_, count in self.counts().items():
            if round_ not in before:
                assert (name, count) == ("sign_out_ballots", Count.GIVEN)
            elif count is not before[round_]:
                assert count in COUNTS[before[round_]].get(name, ()), (name, before[round_], count)

    def allowed(self, name: str, data: dict[str, Any], by: str = "secretary") -> bool:
        """Whether the rules let an act be done now."""
        found = self.office.check(ACTS[name].model_validate({**data, "late": LATE}), by)
        return all(resources.catalogue().severity(one) is not Severity.REFUSE for one in found)

    # --- the acts ------------------------------------------------------------------------------------------

    def opening(self, present: int) -> dict[str, Any]:
        data = {"place": HALL, "present": list(range(1, present + 1)), "base_kind": "seats"}
        return {**data, "urn_sealed_at": self.at(), "presiding": TEXT}

    @rule(present=st.sampled_from((3, 4, ELECTORS)))
    def open_meeting(self, present: int) -> None:
        self.act("open_meeting", self.opening(present))

    def again(self, days: int) -> dict[str, Any]:
        ours = days == 0 or self.office.procedure.call.by == "district_commission"
        return {"place": HALL, "reason": TOLD, "begins_at": self.at(days=days), **self.body(ours=ours)}

    @precondition(lambda self: state_of(self.s) is State.ADJOURNED)
    @rule(days=st.sampled_from((0, 3)))
    def call_meeting_again(self, days: int) -> None:
        self.act("call_meeting_again", self.again(days))

    def signing_out(self, round_: int) -> dict[str, Any]:
        here = self.s.meeting.present if self.s.meeting else ()
        given = [{"elector": n, "issued_by": "m1"} for n in here]
        data = {"round": round_, "voting_opened_at": self.at(), "given": given}
        return {**data, "urn_sealed_at": self.at()} if round_ == 2 else data

    @rule(round_=st.sampled_from((1, 1, 2)))
    def sign_out_ballots(self, round_: int) -> None:
        self.act("sign_out_ballots", self.signing_out(round_))

    def unused(self, round_: int) -> dict[str, Any]:
        vote, ballot = self.s.vote(round_), self.s.ballot(round_)
        left = ballot.print_run - len(vote.given) if vote and ballot else 0
        return {"round": round_, "number": left}

    @rule(round_=st.sampled_from((1, 2)))
    def cancel_unused(self, round_: int) -> None:
        self.act("cancel_unused", self.unused(round_))

    def entry(self, round_: int, number: int, shares: list[int]) -> dict[str, Any]:
        """Figures that add up; the second entry follows the first, or, with `shares`, is its own."""
        vote, ballot = self.s.vote(round_), self.s.ballot(round_)
        if vote is None or ballot is None or vote.unused_at is None:
            return {
                "round": round_,
                "entry": number,
                "figures": {},
                "urn_opened_at": self.at(),
                "counted_at": self.at(),
            }
        first = next((one for one in vote.entries if one.entry != number), None)
        box = len(vote.given)
        if first is not None and not shares:
            votes = {key: first.figures[f"votes.{key}"] for key in ballot.candidates}
        else:
            votes = spread(box, ballot.candidates, shares)
        figures = {
            "electors": ELECTORS,
            "present": len(self.s.meeting.present),
            "received": ballot.print_run,
            "issued": box,
            "signatures": box,
            "issued_by": {"m1": box},
            "spoiled": 0,
            "cancelled": ballot.print_run - box,
            "in_box": box,
            "invalid": box - sum(votes.values()),
            "took_part": sum(votes.values()),
            "votes": votes,
        }
        opened = first.urn_opened_at.isoformat() if first else self.at()
        counted = first.counted_at.isoformat() if first else self.at()
        return {
            "round": round_,
            "entry": number,
            "figures": figures,
            "urn_opened_at": opened,
            "counted_at": counted,
        }

    @rule(
        round_=st.sampled_from((1, 2)),
        number=st.sampled_from((1, 2)),
        shares=st.lists(st.integers(0, ELECTORS), min_size=3, max_size=3) | st.just([]),
    )
    def enter_count(self, round_: int, number: int, shares: list[int]) -> None:
        self.act("enter_count", self.entry(round_, number, shares), by=f"m{number + 1}")

    def protocol(self, round_: int) -> dict[str, Any]:
        """A protocol with everything attached and every warning explained."""
        data = {
            "round": round_,
            "signers": list(KEYS),
            "posted": HALL,
            "attached": list(unattached(self.s, round_)),
        }
        asked = self.office.check(ACTS["sign_count_protocol"].model_validate(data), "secretary")
        codes = [str(one.values["code"]) for one in asked if one.code == "count.explanation_needed"]
        return {**data, "explanations": [{"code": code, "text": TOLD} for code in codes]}

    @rule(round_=st.sampled_from((1, 1, 2)))
    def sign_count_protocol(self, round_: int) -> None:
        self.act("sign_count_protocol", self.protocol(round_))

    @rule(round_=st.sampled_from((1, 2)), kind=st.sampled_from(("complaint", "dissent", "statement")))
    def record_statement(self, round_: int, kind: str) -> None:
        self.act("record_statement", {"round": round_, "kind": kind, "author": TEXT})

    @rule(round_=st.sampled_from((1, 2)))
    def establish_result(self, round_: int) -> None:
        self.act("establish_result", {"round": round_})

    def ruling(self, question: str, answer: str) -> dict[str, Any]:
        said = {"question": question, "answer": answer, "body": CEC, "number": "1/1"}
        return {**said, "day": self.now.date().isoformat(), "text": TOLD}

    def answers(self) -> Iterator[tuple[str, str]]:
        asked = open_point(self.s, self.office.procedure)
        if asked is not None and asked.question is not None:
            for reading in asked.readings:
                yield asked.question, written(reading.answer)

    @rule(
        data=st.data(),
        stray=st.sampled_from(("half_base valid", "top_tie repeat", "two_candidates second_vote", "")),
    )
    def record_ruling(self, data: st.DataObject, stray: str) -> None:
        asked = list(self.answers())
        question, answer = data.draw(st.sampled_from(asked)) if asked else (*stray.split(), "", "")[:2]
        self.act("record_ruling", self.ruling(question, answer))

    @rule()
    def call_second_vote(self) -> None:
        self.act("call_second_vote", {"begins_at": self.at(), "decision": self.decision()})

    @rule(round_=st.sampled_from((1, 2)))
    def approve_ballot(self, round_: int) -> None:
        self.act("approve_ballot", {"round": round_, "print_run": ELECTORS + 1, "decision": self.decision()})

    def closing(self) -> dict[str, Any]:
        return {"announced_at": self.at()} if self.s.votes else {}

    @rule()
    def close_meeting(self) -> None:
        self.act("close_meeting", self.closing())

    @rule(round_=st.sampled_from((1, 2)))
    def order_recount(self, round_: int) -> None:
        order = {"body": OBLAST, "number": "5/9", "day": self.now.date().isoformat()}
        self.act("order_recount", {"round": round_, "cause": "order", "reason": TOLD, **order})

    def invalid(self, body: str) -> dict[str, Any]:
        return {"ground": "voting", "facts": TOLD, "body": body, **self.body(ours=body == "commission")}

    @precondition(lambda self: len(self.s.votes) and self.s.votes[0].protocol)
    @rule(body=st.sampled_from(("commission", "court")))
    def invalidate(self, body: str) -> None:
        self.act("invalidate", self.invalid(body))

    @precondition(lambda self: self.s.invalidation is not None)
    @rule(granted=st.booleans())
    def challenge(self, granted: bool) -> None:
        day = self.now.date().isoformat()
        self.act("record_appeal", {"subject": "invalidation", "body": "court", "day": day, "content": TOLD})
        answer = {"number": "2-1", "day": day, "granted": granted, "text": TOLD}
        self.act("record_appeal_answer", {"appeal": len(self.s.appeals), **answer})

    def repeat(self) -> dict[str, Any]:
        ours = self.office.procedure.repeat_election.by == "district_commission"
        both = {**self.body(ours=False), **(self.body(ours=True) if ours else {})}
        return {"vote_day": (self.now + timedelta(days=40)).date().isoformat(), **both}

    @rule()
    def decide_repeat_election(self) -> None:
        self.act("decide_repeat_election", self.repeat())

    @rule(key=st.sampled_from(("c1", "c2", "c3")))
    def register_winner(self, key: str) -> None:
        self.act("register_winner", {"candidate": key, "decision": self.decision()})

    @precondition(lambda self: self.s.winner is not None)
    @rule()
    def present_and_appoint(self) -> None:
        self.act("issue_paper", {"kind": "letter", "number": f"01-05/{self.numbers}"})
        letters = [one.number for one in self.s.papers if one.kind == "letter" and one.state == "issued"]
        sent = {"how": "нарочным", "received_at": self.at(), "received_by": "канцелярия"}
        self.act("present_decision", {"letter": letters[-1] if letters else 0, **sent})
        self.act("record_appointment", {"candidate": self.s.winner.candidate, "number": "5к"})

    def entering(self) -> dict[str, Any]:
        """The oath or the check, as the rule set has the office begin."""
        rule, today = self.office.procedure.entry, self.now.date().isoformat()
        data = {"candidate": self.s.winner.candidate if self.s.winner else "c1"}
        if rule.begins is Begins.OATH:
            return {**data, "oath_at": self.at(), "before_deputies": True, "before_commission": True}
        return {**data, "check_number": "17-3/204", "check_day": today, "check_positive": True}

    @precondition(lambda self: self.s.winner is not None)
    @rule()
    def enter_office(self) -> None:
        self.act("enter_office", self.entering())

    def mandate(self) -> dict[str, dict[str, Any]]:
        """What may end a mandate, with data as good as they can be here."""
        rule, day = self.office.procedure.ending, self.now.date().isoformat()
        said = {"number": "31", "day": day}
        consent = {"number": "12-1", "day": day, "deputies": ELECTORS, "in_favour": 4}
        grounds = [one.key for one in rule.dismissal_grounds] or [""]
        events = [one.key for one in rule.grounds if one.key != rule.resignation]
        opinion = {"opinion_number": "7", "opinion_day": day}
        dismissed = {"ground": grounds[0], "facts": TOLD, **said, **opinion}
        return {
            "record_resignation": {"day": day},
            "answer_resignation": {"resignation": len(self.s.resignations), "answer": "accepted", **said},
            "dismiss": {**dismissed, "consent": consent},
            "record_consent": {"dismissal": len(self.s.dismissals), "consent": consent},
            "end_mandate": {"ground": events[0], "event_day": day, **said},
        }

    @precondition(lambda self: state_of(self.s) in {State.IN_OFFICE, State.REGISTERED, State.ENDED})
    @rule(
        name=st.sampled_from(
            ("record_resignation", "answer_resignation", "dismiss", "record_consent", "end_mandate")
        ),
        enough=st.booleans(),
    )
    def end_the_mandate(self, name: str, enough: bool) -> None:
        data = self.mandate()[name]
        if not enough and name == "answer_resignation":
            data = {**data, "answer": "refused"}
        elif not enough and name == "record_consent":
            data = {**data, "consent": {**data["consent"], "in_favour": 3}}
        elif not enough and name == "dismiss":
            data = {key: value for key, value in data.items() if key != "consent"}
        self.act(name, data)

    @precondition(lambda self: state_of(self.s) in {State.READY, State.VOTING, State.ADJOURNED})
    @rule(key=st.sampled_from(("c1", "c2")))
    def withdraw(self, key: str) -> None:
        day = self.now.date().isoformat()
        self.act("withdraw", {"candidate": key, "day": day, "decision": self.decision()})

    def prolonging(self) -> dict[str, Any]:
        ours = self.office.procedure.emptied.by == "district_commission"
        today = self.now.date()

        def days(first: int, last: int) -> dict[str, str]:
            return {
                "first": (today + timedelta(days=first)).isoformat(),
                "last": (today + timedelta(days=last)).isoformat(),
            }

        windows = {"nomination": days(1, 5), "registration": days(2, 8)}
        return {
            "vote_day": (today + timedelta(days=20)).isoformat(),
            **windows,
            "reason": TOLD,
            **self.body(ours=ours),
        }

    @precondition(lambda self: not self.s.registered())
    @rule()
    def prolong_election(self) -> None:
        self.act("prolong_election", self.prolonging())

    @rule(value=st.sampled_from(("село Улги", "село Сынак")))
    def correct(self, value: str) -> None:
        said = {"subject": "candidate", "key": "c1", "field": "settlement_ru", "value": value}
        self.act("correct", {**said, "reason": TOLD, "given_by": TEXT})

    @precondition(lambda self: any(one.state == "superseded" for one in self.s.papers))
    @rule(data=st.data())
    def reissue_paper(self, data: st.DataObject) -> None:
        papers = [(one.kind, one.subject) for one in self.s.papers if one.state == "superseded"]
        kind, subject = data.draw(st.sampled_from(papers))
        self.act("reissue_paper", {"kind": kind, "subject": subject})

    @rule(steps=st.integers(1, 4))
    def some_steps_on(self, steps: int) -> None:
        self.go_on(steps)

    def go_on(self, steps: int) -> None:
        """Some steps of the procedure as it would go, so that a walk gets far."""
        for _ in range(steps):
            way = next((one for one in self.ways(state_of(self.s)) if self.allowed(*one)), None)
            if way is not None:
                self.act(*way)

    @precondition(lambda self: state_of(self.s) in {State.ELECTED, State.NOT_ELECTED, State.INVALID})
    @rule()
    def a_day_passes(self) -> None:
        self.tick(24 * 60)

    # --- what always holds ---------------------------------------------------------------------------------

    @invariant()
    def there_is_a_way_on_or_an_end(self) -> None:
        state = state_of(self.s)
        if state in ENDS or self.s.election.vote_day > self.now.date():
            return
        assert any(self.allowed(*step) for step in self.ways(state)), state

    def ways(self, state: State) -> Iterator[tuple[Any, ...]]:
        """What the procedure would do next in a state."""
        last = max(self.s.votes, key=lambda vote: vote.round, default=None)
        round_ = last.round if last is not None else 1
        if state in {State.READY, State.ADJOURNED}:
            here = self.turnout if state is State.READY else ELECTORS
            yield "open_meeting", self.opening(here)
        if state in {State.PREPARING, State.READY, State.VOTING, State.ADJOURNED}:
            yield "approve_ballot", {"round": 1, "print_run": ELECTORS + 1, "decision": self.decision()}
            yield "prolong_election", self.prolonging()
        if state is State.ADJOURNED:
            yield "call_meeting_again", self.again(3)
        if state is State.VOTING:
            yield "sign_out_ballots", self.signing_out(1)
            yield "close_meeting", self.closing()
        if state is State.COUNTING:
            yield "cancel_unused", self.unused(round_)
            yield "sign_count_protocol", self.protocol(round_)
            entered = {one.entry for one in last.entries} if last is not None else set()
            number = 2 if 1 in entered else 1
            shares = self.shares if round_ == 1 and not entered else []
            yield "enter_count", self.entry(round_, number, shares), f"m{number + 1}"
        if state is State.COUNTED:
            yield "establish_result", {"round": round_}
            yield from (("record_ruling", self.ruling(*answer)) for answer in self.answers())
        if state is State.SECOND_VOTE:
            yield "call_second_vote", {"begins_at": self.at(), "decision": self.decision()}
            yield "approve_ballot", {"round": 2, "print_run": ELECTORS + 1, "decision": self.decision()}
            yield "sign_out_ballots", self.signing_out(2)
            yield "invalidate", self.invalid("commission")
        if state is State.ELECTED and last is not None and last.result is not None:
            yield "register_winner", {"candidate": last.result.who[0], "decision": self.decision()}
        if state in {State.NOT_ELECTED, State.INVALID}:
            yield "decide_repeat_election", self.repeat()
        if state is State.REGISTERED:
            letters = [one.number for one in self.s.papers if one.kind == "letter" and one.state == "issued"]
            sent = {"how": "нарочным", "received_at": self.at(), "received_by": "канцелярия"}
            yield "enter_office", self.entering()
            yield "record_appointment", {"candidate": self.s.winner.candidate, "number": "5к"}
            yield "present_decision", {"letter": letters[-1] if letters else 0, **sent}
            yield "issue_paper", {"kind": "letter", "number": "01-05/1"}

    def everything(self) -> Iterator[tuple[Any, ...]]:
        """Every act that steers, with data as good as they can be here, and some that never do."""
        winner = self.s.winner.candidate if self.s.winner else "c1"
        day = self.now.date().isoformat()
        yield "open_meeting", self.opening(ELECTORS)
        yield "call_meeting_again", self.again(0)
        yield "close_meeting", self.closing()
        yield "invalidate", self.invalid("court")
        yield "decide_repeat_election", self.repeat()
        yield "prolong_election", self.prolonging()
        yield "call_second_vote", {"begins_at": self.at(), "decision": self.decision()}
        yield "record_appointment", {"candidate": winner, "number": "5к"}
        yield "enter_office", self.entering()
        yield from self.mandate().items()
        yield "confirm_calendar", {"steps": []}
        yield "withdraw", {"candidate": "c1", "day": day, "decision": self.decision()}
        order = {"cause": "order", "body": OBLAST, "number": "5/9", "day": day, "reason": TOLD}
        for round_ in (1, 2):
            yield "approve_ballot", {"round": round_, "print_run": ELECTORS + 1, "decision": self.decision()}
            yield "sign_out_ballots", self.signing_out(round_)
            yield "cancel_unused", self.unused(round_)
            yield "enter_count", self.entry(round_, 1, []), "m2"
            yield "enter_count", self.entry(round_, 2, []), "m3"
            yield "sign_count_protocol", self.protocol(round_)
            yield "establish_result", {"round": round_}
            yield "order_recount", {"round": round_, **order}
        for key in ("c1", "c2", "c3"):
            yield "register_winner", {"candidate": key, "decision": self.decision()}
        yield from (("record_ruling", self.ruling(*answer)) for answer in self.answers())
        said = {"subject": "candidate", "key": "c1", "field": "settlement_ru", "value": "село Сынак"}
        yield "correct", {**said, "reason": TOLD, "given_by": TEXT}

    def teardown(self) -> None:
        """The tables equal the replayed journal, and every paper its bytes."""
        if not hasattr(self, "office"):
            return
        self.drawing.__exit__(None, None, None)
        path = self.office.path
        self.office.close()
        verdict = verify(path)
        assert verdict.intact, verdict.problems
        shutil.rmtree(self.folder)


def spread(box: int, keys: tuple[str, ...], shares: list[int]) -> dict[str, int]:
    """So many ballots over the candidates as `shares` says; what is left over is invalid."""
    wanted = shares or [box - box // 2, box // 2, 0]
    votes: dict[str, int] = {}
    for key, share in zip(keys, wanted, strict=False):
        votes[key] = min(share, box - sum(votes.values()))
    return votes


def test_every_state_leads_on_or_is_an_end() -> None:
    for state, acts in COURSE.items():
        onward = {after for afters in acts.values() for after in afters} - {state}
        assert onward or state in ENDS, state
    reached = {State.EMPTY} | {
        after for acts in COURSE.values() for afters in acts.values() for after in afters
    }
    assert reached == set(State)


def test_every_act_that_steers_is_an_act() -> None:
    assert set(ACTS) >= STEERING
    assert set(ACTS) >= COUNT_ACTS


@pytest.mark.parametrize(
    ("rules", "candidates", "turnout", "shares", "falls_at", "ends"),
    [
        (PILOT, 2, ELECTORS, [4, 2], 99, State.IN_OFFICE),
        (DISTRICT, 2, ELECTORS, [4, 2], 99, State.IN_OFFICE),
        (RURAL, 2, ELECTORS, [4, 2], 99, State.IN_OFFICE),
        (PILOT, 2, 3, [3, 3], 99, State.IN_OFFICE),
        (PILOT, 3, ELECTORS, [2, 2, 2], 99, State.IN_OFFICE),
        (RURAL, 2, ELECTORS, [0, 0], 99, State.REPEATED),
        (PILOT, 2, ELECTORS, [4, 2], 9, State.REPEATED),
        (DISTRICT, 2, ELECTORS, [3, 3], 99, State.REPEATED),
        (DISTRICT, 3, ELECTORS, [3, 2, 1], 99, State.REPEATED),
        (RURAL, 3, 3, [3, 3, 0], 99, State.REPEATED),
    ],
)
def test_on_the_plain_ways_the_rules_let_nothing_be_done_that_the_table_refuses(  # noqa: PLR0917
    rules: str, candidates: int, turnout: int, shares: list[int], falls_at: int, ends: State
) -> None:
    walk = Walk()
    walk.begin(rules, candidates, turnout, shares)
    for step in range(30):
        state = state_of(walk.s)
        done = [one for one in walk.everything() if walk.allowed(*one)]
        assert [one[0] for one in done if not is_open(one[0], state)] == [], state
        if state in ENDS:
            break
        way = next(one for one in walk.ways(state) if walk.allowed(*one))
        walk.act(*(("invalidate", walk.invalid("court")) if step == falls_at else way))
    assert state_of(walk.s) is ends
    if ends is State.IN_OFFICE:
        walk.act("end_mandate", walk.mandate()["end_mandate"])
        assert state_of(walk.s) is State.ENDED
        done = [one for one in walk.everything() if walk.allowed(*one)]
        assert [one[0] for one in done if not is_open(one[0], State.ENDED)] == []
    walk.teardown()


@pytest.mark.parametrize("rules", [PILOT, DISTRICT, RURAL])
def test_while_it_is_prepared_nothing_is_done_that_the_table_refuses(rules: str, tmp_path: Path) -> None:
    made = Making(rules, DAYS[rules], electors=ELECTORS, seats=ELECTORS).to_the_vote_day()
    walk = Walk()
    walk.turnout, walk.shares, walk.numbers = ELECTORS, [4, 2], 0
    walk.clock = StandingClock(datetime(2005, 1, 1, tzinfo=rehearsal.find_zone("Asia/Almaty")))
    walk.office = desk.create(tmp_path / "e.hattama", walk.clock, practice=True, salts=desk.entropy)
    with patch.object(render, "render", sketch):
        for step in made.steps:
            walk.now = datetime.fromisoformat(step["at"])
            walk.tick(0)
            assert walk.act(step["act"], apart(step["data"]), step["by"]), step["act"]
            walk.tick(0)
            state = state_of(walk.s)
            if state is not State.CALLED and step["act"] in STEERING | {"hold_meeting", "enrol_electors"}:
                done = [one for one in walk.everything() if walk.allowed(*one)]
                assert [one[0] for one in done if not is_open(one[0], state)] == [], state
    walk.office.close()
    assert verify(walk.office.path).intact


def apart(data: dict[str, Any]) -> dict[str, Any]:
    """The data of a step with meetings of the commission far apart, so that a walk may hold its own."""
    if "agenda" in data:
        return {**data, "number": data["number"] * 100}
    decision = data.get("decision")
    return {**data, "decision": {**decision, "meeting": decision["meeting"] * 100}} if decision else data


def test_those_ways_come_through_every_state() -> None:
    assert set(State) - {State.EMPTY} <= REACHED


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=400 if FULL else 20,
    stateful_step_count=40 if FULL else 12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=not FULL,
)
