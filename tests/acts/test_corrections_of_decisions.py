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
