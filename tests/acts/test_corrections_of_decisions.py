"""The commission's own decisions set right: number, votes, ground and facts."""

from typing import Any

import pytest

from core.audit.verify import verify
from tests.acts.asking import said
from tests.making import TEXT, TOLD
from tests.story import sketched, told

WHY = {"reason": TOLD, "given_by": TEXT}


def correcting(subject: str, key: str, field: str, value: Any) -> dict[str, Any]:
    return {"subject": subject, "key": key, "field": field, "value": value, **WHY}


def test_a_wrong_number_moves_along_wherever_it_is_named_and_its_papers_fall(tmp_path):
    with told(tmp_path, "kokpekty") as story:
        story.until("present_decision")
        _dissent(story)
        before = story.office.situation()
        old = before.winner.decision
        standing = {paper.kind for paper in before.papers if paper.state == "issued"}
        assert story.do("correct", correcting("decision", old, "number", "99/1")).done
        after = story.office.situation()
        assert after.winner.decision == "99/1"
        assert after.decision(old) is None
        assert after.decision("99/1").in_favour == before.decision(old).in_favour
        fallen = standing - {paper.kind for paper in after.papers if paper.state == "issued"}
        assert "winner" in fallen
        assert "count" not in fallen
        paper = next(one for one in after.papers if one.kind == "winner")
        assert said(story, "reissue_paper", {"kind": "winner", "subject": paper.subject}) == set()
        assert any(f'["-","decision","{old}"' in line for line in story.office.record.lines())
        path = story.office.record.path
    assert verify(path).problems == ()


def test_a_number_given_already_is_refused(tmp_path):
    with sketched(tmp_path, "kokpekty", until="present_decision") as story:
        one, two = (decision.number for decision in story.office.situation().decisions[:2])
        taken = correcting("decision", one, "number", two)
        assert said(story, "correct", taken) == {"decision.number_taken"}
        assert said(story, "correct", {**taken, "value": ""}) == {"field.empty"}
        assert said(story, "correct", {**taken, "value": one}) == {"correct.same"}
        assert said(story, "correct", {**taken, "key": "0/0"}) == {"correct.unknown"}


@pytest.mark.parametrize(
    ("votes", "codes"),
    [
        ("6-1-0", set()),
        ("4-3-0", set()),
        ("4 – 2 – 1", set()),
        ("3-4-0", {"decision.majority"}),
        ("6-0-0", {"decision.votes"}),
        ("7-0-0", {"correct.same"}),
        ("7", {"correct.votes"}),
        ("6-1-x", {"correct.votes"}),
    ],
)
def test_votes_are_set_right_together_and_still_decide(decided, votes, codes):
    number = decided.office.situation().decisions[0].number
    assert said(decided, "correct", correcting("decision", number, "votes", votes)) == codes


@pytest.fixture(scope="module")
def decided(tmp_path_factory):
    with sketched(tmp_path_factory.mktemp("decided"), "appeal-granted", until="record_appeal") as story:
        yield story


def test_ground_and_facts_of_a_refusal_are_set_right(tmp_path):
    with told(tmp_path, "appeal-granted") as story:
        story.until("record_appeal")
        refused = story.office.situation().candidate("c2").decisions[-1]
        key = str(refused.id)
        assert said(story, "correct", correcting("candidate_decision", key, "ground", "weather")) == {
            "candidate.ground"
        }
        assert story.do("correct", correcting("candidate_decision", key, "ground", "bribery")).done
        assert story.do("correct", correcting("candidate_decision", key, "facts_ru", "Иные факты.")).done
        last = story.office.situation().candidate("c2").decisions[-1]
        assert (last.ground, last.facts.ru) == ("bribery", "Иные факты.")
        paper = next(one for one in story.office.situation().papers if one.kind == "refusal")
        assert paper.state == "superseded"
        votes = correcting("decision", refused.decision, "votes", "4-2-1")
        assert story.do("correct", votes).done
        assert story.office.situation().decision(refused.decision).abstained == 1


def _dissent(story):
    """Who dissented is set right, and was at the meeting; the paper that says so falls."""
    number = story.office.situation().winner.decision
    meeting = story.office.situation().decision(number).meeting
    present = next(one for one in story.office.situation().meetings if one.number == meeting).present
    wrong = correcting("decision", number, "dissent_by", "m9")
    assert said(story, "correct", wrong) == {"commission.unknown_member"}
    assert said(story, "correct", {**wrong, "value": ""}) == {"correct.same"}
    assert story.do("correct", {**wrong, "value": present[-1]}).done
    assert story.office.situation().decision(number).dissent_by == present[-1]
    winner = next(one for one in story.office.situation().papers if one.kind == "winner")
    assert winner.state == "superseded"
    assert story.do("correct", {**wrong, "value": ""}).done
    assert story.office.situation().decision(number).dissent_by is None
    assert story.do("reissue_paper", {"kind": "winner", "subject": winner.subject}).done


def test_the_vote_on_conformity_is_recorded_printed_and_set_right(tmp_path):
    """Open, four of seven, at a meeting of that day; established anew, the last vote holds (p.16)."""
    with told(tmp_path, "kokpekty") as story:
        data = story.until("establish_conformity")
        at = story.office.now().isoformat()[:16]
        number = story.meet(at)
        vote = {"meeting": number, "in_favour": 6, "against": 1, "dissent_by": "m4"}
        few = {**data, "vote": {**vote, "in_favour": 3, "against": 4}}
        assert said(story, "establish_conformity", few) == {"decision.majority"}
        assert said(story, "establish_conformity", {**data, "vote": {**vote, "meeting": number + 1}}) == {
            "decision.no_meeting"
        }
        assert story.do("establish_conformity", {**data, "vote": vote}).done
        key = data["candidate"]
        assert story.do("issue_paper", {"kind": "conformity", "subject": key}).done
        fix = correcting("conformity_vote", key, "votes", "5-1-1")
        assert said(story, "correct", {**fix, "value": "3-4-0"}) == {"decision.majority"}
        assert story.do("correct", fix).done
        paper = next(one for one in story.office.situation().papers if one.kind == "conformity")
        assert paper.state == "superseded"
        assert story.do("correct", correcting("conformity_vote", key, "dissent_by", "")).done
        held = story.office.situation().candidate(key).conformity
        assert (held.in_favour, held.abstained, held.dissent_by) == (5, 1, None)
        assert story.do("establish_conformity", data).done
        assert story.office.situation().candidate(key).conformity is None
