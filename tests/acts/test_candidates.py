"""Submission, papers, conformity, registration, withdrawal."""

import pytest

from core.acts import documents
from tests.acts.asking import not_done


@pytest.mark.parametrize(
    ("at", "done"),
    [
        ("2005-06-26T23:59", False),
        ("2005-06-27T00:00", True),
        ("2005-07-12T23:59", True),
        ("2005-07-13T00:00", False),
    ],
)
def test_nomination_is_open_from_the_27th_of_june_to_the_12th_of_july(eskeldi, at, done):
    data = eskeldi.until("receive_submission")
    data["day"] = "2005-06-25"
    verdict = eskeldi.do("receive_submission", data, at=at)
    assert verdict.done is done
    if not done:
        not_done(verdict, "nomination.window")
        assert not eskeldi.office.situation().candidates


@pytest.mark.parametrize(
    ("at", "done"),
    [
        ("2005-07-01T23:59", False),
        ("2005-07-02T00:00", True),
        ("2005-07-17T23:59", True),
        ("2005-07-18T00:00", False),
    ],
)
def test_registration_is_open_from_the_2nd_to_the_17th_of_july(eskeldi, at, done):
    eskeldi.until("hold_meeting", nth=3)
    number = eskeldi.meet(at)
    register = {"candidate": "c1", "decision": {"number": "9/1", "meeting": number, "in_favour": 7}}
    verdict = eskeldi.do("register_candidate", register)
    assert verdict.done is done
    if not done:
        not_done(verdict, "registration.window")


@pytest.mark.parametrize("nominator", ["maslikhat", "district_akim", "", "Oblast_akim"])
def test_only_the_oblast_akim_nominates(eskeldi, nominator):
    data = eskeldi.until("receive_submission")
    not_done(eskeldi.do("receive_submission", {**data, "nominator": nominator}), "submission.nominator")


def test_one_name_alone_is_warned_about(eskeldi):
    data = eskeldi.until("receive_submission")
    data["candidates"] = data["candidates"][:1]
    verdict = eskeldi.do("receive_submission", data)
    assert verdict.done
    assert "submission.fewer_than_two" in verdict.codes


def test_the_same_person_is_named_once(eskeldi):
    data = eskeldi.until("receive_submission")
    data["candidates"][1] = dict(data["candidates"][0], key="c2")
    not_done(eskeldi.do("receive_submission", data), "candidate.twice")


@pytest.mark.parametrize(("born", "done"), [("1980-08-12", True), ("1980-08-13", False)])
def test_twenty_five_is_reached_on_the_vote_day(eskeldi, born, done):
    data = eskeldi.until("receive_submission")
    data["candidates"][0]["birth_day"] = born
    assert eskeldi.do("receive_submission", data).done
    eskeldi.next += 1
    conformity = eskeldi.until("establish_conformity")
    verdict = eskeldi.do("establish_conformity", conformity)
    assert verdict.done is done
    if not done:
        not_done(verdict, "candidate.age")
        honest = [dict(one, met=one["requirement"] != "age") for one in conformity["requirements"]]
        assert eskeldi.do("establish_conformity", {**conformity, "requirements": honest}).done


def test_every_requirement_is_established_or_none_is(eskeldi):
    data = eskeldi.until("establish_conformity")
    data["requirements"].pop()
    not_done(eskeldi.do("establish_conformity", data), "conformity.incomplete")


def test_a_candidate_who_sits_on_the_commission_is_not_registered(eskeldi):
    seat = eskeldi.until("seat_commission")
    named = next(step for step in eskeldi.steps if step["act"] == "receive_submission")["data"]
    seat["members"][6]["person"] = named["candidates"][0]["person"]
    assert eskeldi.do("seat_commission", seat, by="clerk").done
    eskeldi.next += 1
    data = eskeldi.until("register_candidate")
    not_done(eskeldi.do("register_candidate", data), "candidate.on_commission")


def test_a_paper_missing_is_named_and_filed_it_is_enough(eskeldi):
    eskeldi.until("register_candidate")
    third = {"candidate": "c3", "decision": {"number": "3/9", "meeting": 3, "in_favour": 7}}
    verdict = eskeldi.do("register_candidate", third)
    not_done(verdict, "candidate.paper_missing")
    assert [finding.fields for finding in verdict.findings] == [("papers.consent",)]
    consent = {"candidate": "c3", "kind": "consent", "day": "2005-07-04"}
    assert eskeldi.do("file_paper", consent).done
    assert eskeldi.do("register_candidate", third).done


def test_a_paper_with_a_defect_is_not_whole(eskeldi):
    data = eskeldi.until("register_candidate")
    bad = {"candidate": "c1", "kind": "identity", "day": "2005-06-28", "defect": "мерзімі өткен / просрочено"}
    assert eskeldi.do("file_paper", bad).done
    not_done(eskeldi.do("register_candidate", data), "candidate.paper_defect")


def test_an_unknown_paper_or_candidate_is_not_done(eskeldi):
    data = eskeldi.until("file_paper")
    not_done(eskeldi.do("file_paper", {**data, "kind": "diploma"}), "candidate_paper.kind")
    not_done(eskeldi.do("file_paper", {**data, "candidate": "c9"}), "candidate.unknown")


def test_refusal_needs_a_lawful_ground(eskeldi):
    data = eskeldi.until("register_candidate")
    facts = {"kk": "Үгіт материалы", "ru": "Агитационный материал"}
    bad = {**data, "ground": "unpleasant", "facts": facts}
    not_done(eskeldi.do("refuse_candidate", bad), "candidate.ground")
    assert eskeldi.do("refuse_candidate", {**bad, "ground": "early_campaign"}).done
    assert eskeldi.office.situation().candidate("c1").state == "refused"
    not_done(eskeldi.do("register_candidate", data), "candidate.state")


def test_registration_by_the_central_commission_asks_for_its_number(eskeldi):
    eskeldi.until("register_candidate")
    by_cec = {"candidate": "c1", "body": "cec"}
    not_done(eskeldi.do("register_candidate", by_cec), "decision.outside_number")
    by_cec["outside_number"] = "12/34"
    not_done(eskeldi.do("register_candidate", by_cec), "decision.outside_number")
    verdict = eskeldi.do("register_candidate", {**by_cec, "outside_day": "2005-07-04"})
    assert verdict.done
    kinds = [paper.kind for paper in eskeldi.office.situation().papers]
    assert [kind for kind in kinds if kind in {"registration", "certificate"}] == ["certificate"]


@pytest.mark.parametrize(("at", "late"), [("2005-07-09T23:59", False), ("2005-07-10T00:00", True)])
def test_registration_is_told_by_the_fourth_day_after(eskeldi, at, late):
    data = eskeldi.until("publish_notice", nth=2)
    verdict = eskeldi.do("publish_notice", data, at=at)
    assert verdict.done is not late
    if late:
        not_done(verdict, "registration_notice.late", "registration_notice.reason_needed")
        why = {"kk": "Газет шықпады", "ru": "Газета не вышла"}
        reason = {"reason": why, "given_by": {"kk": "А. Үлгіев", "ru": "А. Улгиев"}}
        assert eskeldi.do("publish_notice", {**data, "late": reason}).done
        assert eskeldi.office.situation().lateness[0].days == 1


def test_a_withdrawal_supersedes_the_ballot_that_names_the_person(zhangala):
    zhangala.until("approve_ballot", nth=2)
    situation = zhangala.office.situation()
    assert situation.ballot(1) is None
    ballot = next(paper for paper in situation.papers if paper.kind == "ballot")
    assert ballot.state == "superseded"
    assert zhangala.office.pdf(ballot.number).startswith(b"%PDF")


def test_nobody_withdraws_once_a_ballot_is_given_out(zhangala):
    zhangala.until("cancel_unused")
    not_done(zhangala.do("withdraw", {"candidate": "c3", "day": "2005-08-12"}), "withdraw.ballot_given")


def test_the_withdrawal_of_a_registered_candidate_rests_on_a_decision(zhangala):
    data = zhangala.until("withdraw")
    bare = {key: value for key, value in data.items() if key != "decision"}
    not_done(zhangala.do("withdraw", bare), "withdraw.decision_needed")
    assert zhangala.do("withdraw", data).done
    states = {
        paper.kind: paper.state for paper in zhangala.office.situation().papers if paper.subject == "c2"
    }
    assert states == {"registration": "superseded", "certificate": "superseded", "cancellation": "issued"}


def test_the_deputy_chair_signs_what_was_decided_without_the_chair(eskeldi):
    eskeldi.until("hold_meeting", nth=3)
    text = {"kk": "Үлгі", "ru": "Образец"}
    absent = {
        "number": 3,
        "place": text,
        "agenda": text,
        "present": ["deputy", "secretary", "m1", "m2", "m3"],
    }
    assert eskeldi.do("hold_meeting", absent).done
    decision = {"number": "3/1", "meeting": 3, "in_favour": 5}
    assert eskeldi.do("register_candidate", {"candidate": "c1", "decision": decision}).done
    situation = eskeldi.office.situation()
    facts = documents.facts_of(
        "registration", "c1", situation, eskeldi.office.procedure, situation.meetings[-1].day
    )
    assert facts.chair.role == "deputy_chair"
    assert facts.chair.person == situation.with_role("deputy_chair").person
