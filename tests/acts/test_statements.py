"""Complaints, dissents and statements: which protocol carries each, and none is signed without them."""

import pytest

from core.acts import statements
from tests.acts.asking import WORDS, refused, said
from tests.story import sketched

COMPLAINT = {"kind": "complaint", "author": WORDS, "pages": 2}


@pytest.fixture
def counted(tmp_path):
    """The Eskeldi election, its count protocol signed and its result not established yet."""
    with sketched(tmp_path, "eskeldi", "establish_result") as story:
        yield story


def _carried(story):
    return [one.attached for one in story.office.situation().statements]


def _printed(story):
    """What the protocol of the result in force was made of."""
    papers = story.office.situation().papers
    issued = next(one for one in reversed(papers) if (one.kind, one.state) == ("result", "issued"))
    return story.office.pdf(issued.number).decode()


def test_a_paper_after_the_count_protocol_goes_with_that_of_the_result(counted):
    """Not established while it is loose; named, it is carried, and the protocol lists it."""
    assert "statement.after_protocol" in counted.do("record_statement", COMPLAINT).codes
    assert statements.awaited(counted.office.situation(), 1) == "result"
    refused(counted, "establish_result", {"round": 1}, "statement.unattached")
    refused(counted, "establish_result", {"round": 1, "attached": [1, 2]}, "statement.unknown")
    assert counted.do("establish_result", {"round": 1, "attached": [1]}).done
    assert _carried(counted) == ["result"]
    assert "жалоба, автор: Образец" in _printed(counted)


def test_a_paper_after_both_protocols_waits_for_none(counted):
    """It is recorded with a word where it goes, and no protocol claims it."""
    assert counted.do("establish_result", {"round": 1}).done
    assert "statement.after_result" in counted.do("record_statement", COMPLAINT).codes
    situation = counted.office.situation()
    assert (_carried(counted), statements.loose(situation)) == ([None], ())
    assert statements.awaited(situation, 1) is None


def test_the_result_claims_only_papers_that_came_too_late_for_a_count(tmp_path):
    """One that its count protocol carries is not named a second time."""
    with sketched(tmp_path, "eskeldi", "sign_count_protocol") as story:
        step = story.steps[story.next]
        assert story.do("record_statement", COMPLAINT).codes == ()
        assert story.do(step["act"], {**step["data"], "attached": [1]}).done
        assert _carried(story) == ["count"]
        assert said(story, "establish_result", {"round": 1, "attached": [1]}) == {"statement.unknown"}
        assert story.do("establish_result", {"round": 1}).done
        assert "жалоба" not in _printed(story).split("attachments=")[-1]


def test_a_recount_carries_what_came_after_the_first_count(counted):
    """The paper goes with the protocol of the recount, and the result claims nothing more."""
    assert counted.do("record_statement", COMPLAINT).done
    order = {
        "round": 1,
        "cause": "order",
        "body": WORDS,
        "number": "5/9",
        "day": "2005-08-12",
        "reason": WORDS,
    }
    assert counted.do("order_recount", order).done
    assert statements.awaited(counted.office.situation(), 1) == "count"
