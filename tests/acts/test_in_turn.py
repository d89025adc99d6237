"""No act happened before what it rests on, whatever moment is typed."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from core.acts.registry import ACTS
from core.record.situation import Situation
from tests.story import sketched

Rests = Callable[[Situation], datetime]


def result(situation: Situation) -> datetime:
    """When the last result was established."""
    return max(vote.result.at for vote in situation.votes if vote.result is not None)


CASES: dict[str, tuple[tuple[str, Rests], ...]] = {
    "eskeldi": (
        ("file_paper", lambda s: s.submissions[0].received_at),
        ("establish_conformity", lambda s: s.submissions[0].received_at),
        ("register_candidate", lambda s: s.submissions[0].received_at),
        ("approve_ballot", lambda s: s.candidates[-1].decisions[-1].at),
        ("open_meeting", lambda s: s.ballot(1).at),
        ("sign_out_ballots", lambda s: s.ballot(1).at),
        ("establish_result", lambda s: s.vote(1).protocol.signed_at),
        ("register_winner", result),
        ("present_decision", lambda s: s.winner.at),
    ),
    "second-vote-tie": (
        ("call_second_vote", result),
        ("record_ruling", lambda s: s.vote(2).protocol.signed_at),
    ),
    "no-quorum": (("call_meeting_again", lambda s: s.meetings_of_electors[0].opened_at),),
    "invalid-and-repeated": (
        ("invalidate", lambda s: s.votes[0].voting_closed_at),
        ("record_appeal_answer", lambda s: s.appeals[0].at),
        ("decide_repeat_election", lambda s: s.invalidation.at),
    ),
    "last-two-days-2006": (
        ("cancel_registration", lambda s: s.candidate("c3").decisions[-1].at),
        ("withdraw", lambda s: s.candidate("c2").decisions[-1].at),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_an_act_is_refused_a_minute_before_its_ground_and_not_at_it(tmp_path, name):
    seen = set()
    asked = dict(CASES[name])
    with sketched(tmp_path, name, until=CASES[name][0][0]) as story:
        for step in story.steps[story.next :]:
            story.stand(step["at"])
            if (
                step["act"] in asked
                and step["act"] not in seen
                and step.get("expect", {}).get("verdict") != "refused"
            ):
                seen.add(step["act"])
                ground = asked[step["act"]](story.office.situation())
                for minutes, refused in ((-1, True), (0, False)):
                    happened = (ground + timedelta(minutes=minutes)).isoformat()
                    act = ACTS[step["act"]].model_validate({**step["data"], "happened": happened})
                    codes = {finding.code for finding in story.office.check(act, step["by"])}
                    assert ("act.before" in codes) is refused, (step["act"], minutes)
            story.do(step["act"], step["data"], by=step["by"])
    assert seen == set(asked)
