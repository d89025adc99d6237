"""Recounts and statements: who may ask, once or by order, what is compared, what is attached."""

from datetime import timedelta

import pytest

from core.acts.deadlines import results_published
from core.acts.recount import recount_differences
from core.audit.verify import verify
from core.rules.entries import Difference, differences
from tests.acts.asking import said
from tests.flows.branches import DAYS, OBLAST, PILOT
from tests.making import TEXT, TOLD, Making, person
from tests.story import told


@pytest.fixture
def counted(tmp_path):
    """A signed count with its result, and a registered proxy; yields the election and its story."""
    made = Making(PILOT, DAYS[PILOT], electors=14, seats=14)
    made.called()
    made.registered()
    mandate = made.vote_day - timedelta(days=20)
    proxy = {"candidate": "c2", "person": person(50), "mandate_day": mandate.isoformat()}
    made.do(made.at("10:00", day=mandate), "register_proxy", proxy)
    made.do(made.at("10:05", day=mandate), "register_proxy", {**proxy, "person": person(51)})
    made.listed()
    made.do(made.at("10:00"), "open_meeting", made.opening())
    made.voted("10:15")
    made.counted("11:00", {"c1": 8, "c2": 6}, explained=["count.close"])
    made.do(made.at("11:35"), "establish_result", {"round": 1})
    with told(tmp_path, made.steps) as story:
        for step in made.steps:
            verdict = story.do(step["act"], step["data"], at=step["at"], by=step["by"])
            assert verdict.done, (step, verdict.codes)
        made.steps.clear()
        yield made, story


def play(made, story):
    for step in made.steps:
        verdict = story.do(step["act"], step["data"], at=step["at"], by=step["by"])
        assert verdict.done, (step, verdict.codes)
    made.steps.clear()


DEMAND = {"round": 1, "cause": "demand", "proxy": 1, "reason": TOLD}
ORDER = {"round": 1, "cause": "order", "body": OBLAST, "number": "5/9", "day": "2005-08-12", "reason": TOLD}


def test_a_proxy_demands_once_on_the_vote_day(counted):
    made, story = counted
    assert said(story, "order_recount", {**DEMAND, "happened": made.at("11:29")}) == {
        "recount.before_signing"
    }
    assert said(story, "order_recount", {**DEMAND, "happened": made.at("11:30")}) == set()
    assert said(story, "order_recount", {**DEMAND, "round": 2}) == {"recount.no_protocol"}
    for proxy in (None, 0, 3):
        assert said(story, "order_recount", {**DEMAND, "proxy": proxy}) == {"recount.proxy"}
    assert said(story, "order_recount", DEMAND, at="2005-08-13T00:00") == {"vote.window"}
    story.office.move_clock(story.office.now())
    assert story.do("revoke_proxy", {"proxy": 2}, at="2005-08-13T00:00").done
    assert said(story, "order_recount", {**DEMAND, "proxy": 2}) == {"vote.window", "recount.proxy_revoked"}


def test_an_order_has_a_body_a_number_and_a_day_that_has_come(counted):
    _, story = counted
    for lack in ({"body": None}, {"number": " "}, {"day": None}):
        assert said(story, "order_recount", {**ORDER, **lack}) == {"recount.order"}
    assert said(story, "order_recount", {**ORDER, "day": "2005-08-13"}) == {"recount.order_day"}
    assert said(story, "order_recount", ORDER, at="2005-08-14T09:00") == set()


def test_the_first_count_stays_and_the_differences_are_told(counted):
    made, story = counted
    first = story.office.situation().vote(1)
    assert story.do("order_recount", DEMAND, at=made.at("12:00")).done
    opened = story.office.situation().vote(1)
    assert (opened.counting.number, opened.entries, opened.result) == (2, (), None)
    assert recount_differences(opened) == ()
    entry = {
        "round": 1,
        "entry": 1,
        "figures": made.figures({"c1": 7, "c2": 7}),
        "urn_opened_at": made.at("11:59"),
        "counted_at": made.at("12:20"),
    }
    assert said(story, "enter_count", entry, at=made.at("12:25"), by="m3") == {"recount.times", "count.close"}
    made.counted("12:10", {"c1": 7, "c2": 7}, explained=["count.close"])
    play(made, story)
    vote = story.office.situation().vote(1)
    assert vote.countings[0] == first.countings[0]
    assert [(one.figure, one.first, one.last) for one in recount_differences(vote)] == [
        ("votes.c1", 8, 7),
        ("votes.c2", 6, 7),
    ]
    papers = {(one.kind, one.number): one for one in story.office.situation().papers}
    counts = [one for (kind, _), one in papers.items() if kind == "count"]
    assert [one.state for one in counts] == ["superseded", "issued"]
    assert counts[0].heir == counts[1].number
    (result,) = (one for (kind, _), one in papers.items() if kind == "result")
    assert (result.state, result.heir) == ("superseded", None)
    assert said(story, "order_recount", DEMAND) == {"recount.demanded"}
    assert story.do("establish_result", {"round": 1}).done
    assert story.office.situation().vote(1).result.kind == "second_vote"
    assert story.do("order_recount", ORDER).done
    assert story.office.situation().vote(1).counting.number == 3


def test_a_second_vote_called_on_the_first_count_falls_with_it(counted):
    made, story = counted
    assert story.do("order_recount", DEMAND, at=made.at("12:00")).done
    made.counted("12:10", {"c1": 7, "c2": 7}, explained=["count.close"])
    made.do(made.at("12:45"), "establish_result", {"round": 1})
    made.meetings = 3
    made.meet(made.at("12:50"))
    made.do(made.at("12:55"), "call_second_vote", {"begins_at": made.at("14:00"), "decision": made.decided()})
    made.do(
        made.at("12:56"), "approve_ballot", {"round": 2, "print_run": made.run, "decision": made.decided()}
    )
    made.do(made.at("13:00"), "order_recount", ORDER)
    made.counted("13:05", {"c1": 8, "c2": 6}, explained=["count.close"])
    made.do(made.at("13:40"), "establish_result", {"round": 1})
    play(made, story)
    situation = story.office.situation()
    assert (situation.second_vote, situation.ballot(2)) == (None, None)
    assert situation.vote(1).result.who == ("c1",)
    story.office.close()
    assert verify(story.office.path).intact


def test_the_result_of_a_recount_is_made_public_anew(counted):
    made, story = counted
    assert story.do("publish_notice", {"kind": "results", "where": TEXT}, at=made.at("11:40")).done
    assert results_published(story.office.situation()) is not None
    made.do(made.at("12:00"), "order_recount", ORDER)
    made.counted("12:10", {"c1": 7, "c2": 7}, explained=["count.close"])
    made.do(made.at("12:45"), "establish_result", {"round": 1})
    play(made, story)
    assert results_published(story.office.situation()) is None
    assert story.do("publish_notice", {"kind": "results", "where": TEXT}, at=made.at("12:50")).done
    assert results_published(story.office.situation()).isoformat()[11:16] == "12:50"


def test_no_recount_of_the_first_vote_once_the_second_is_held(kokpekty):
    kokpekty.until("cancel_unused", nth=2)
    assert said(kokpekty, "order_recount", ORDER) == {"recount.second_vote_held"}


def test_after_the_registration_the_way_is_another(eskeldi):
    eskeldi.until("present_decision")
    assert said(eskeldi, "order_recount", ORDER) == {"recount.winner_registered"}


def test_differences_name_a_figure_that_one_count_lacks():
    assert differences({"a": 1, "b": 2}, {"b": 3, "c": 4}) == (
        Difference("a", 1, None),
        Difference("b", 2, 3),
        Difference("c", None, 4),
    )
    assert differences({"a": 1}, {"a": 1}) == ()


def test_the_protocol_is_not_signed_while_a_paper_about_it_is_loose(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    paper = {"kind": "dissent", "author": TEXT, "member": "m4", "text": TOLD}
    assert said(eskeldi, "record_statement", {**paper, "member": "m9"}) == {"commission.unknown_member"}
    assert said(eskeldi, "record_statement", {**paper, "kind": "complaint"}) == {"statement.member"}
    stranger = {"kind": "statement", "author": TEXT, "observer": 1}
    assert said(eskeldi, "record_statement", stranger) == {"statement.observer"}
    assert eskeldi.do("record_statement", paper).done
    kept = eskeldi.office.situation().statements[0]
    assert (kept.member, kept.text.ru) == ("m4", TOLD["ru"])
    explained = [*data["explanations"], {"code": "count.unattached", "text": TOLD}]
    for signed in (data, {**data, "explanations": explained}):
        assert "statement.unattached" in said(eskeldi, "sign_count_protocol", signed)
    assert said(eskeldi, "sign_count_protocol", {**data, "attached": [1]}) == set()
    assert eskeldi.do("sign_count_protocol", {**data, "attached": [1]}).done
    assert eskeldi.do("order_recount", {**ORDER}).done
    again = {**data, "attached": [1]}
    assert "statement.unattached" not in said(eskeldi, "sign_count_protocol", again)
