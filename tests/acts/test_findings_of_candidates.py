"""Submission, papers, conformity, registration, withdrawal: what breaks each of them."""

import pytest

from tests.acts.asking import refused, said
from tests.story import under


def test_a_submission_is_received_on_its_day_or_after(eskeldi):
    data = eskeldi.until("receive_submission")
    for day in ("2005-06-28", "2005-06-29"):
        assert said(eskeldi, "receive_submission", {**data, "day": day}, at="2005-06-29T23:59") == set()
    refused(eskeldi, "receive_submission", {**data, "day": "2005-06-30"}, "submission.day")


def test_a_submission_names_somebody(eskeldi):
    data = eskeldi.until("receive_submission")
    for named, codes in (
        (0, {"submission.empty", "submission.fewer_than_two"}),
        (1, {"submission.fewer_than_two"}),
        (2, set()),
    ):
        assert (
            said(eskeldi, "receive_submission", {**data, "candidates": data["candidates"][:named]}) == codes
        )
    assert not eskeldi.do("receive_submission", {**data, "candidates": []}).done


def test_whoever_is_nominated_was_born_before_that_day(eskeldi):
    data = eskeldi.until("receive_submission")
    for born, codes in (
        ("2005-06-28", set()),
        ("2005-06-29", {"candidate.birth_day"}),
        ("2005-06-30", {"candidate.birth_day"}),
    ):
        data["candidates"][1]["birth_day"] = born
        assert said(eskeldi, "receive_submission", data) == codes
    findings = refused(eskeldi, "receive_submission", data, "candidate.birth_day")
    assert findings[0].fields == ("candidates.1.birth_day",)


def test_a_key_names_one_person_and_no_answer(eskeldi):
    data = eskeldi.until("receive_submission")
    for key in ("c1", "valid", "in_box", "second_vote", "repeat", "clerk"):
        data["candidates"][1]["key"] = key
        findings = refused(eskeldi, "receive_submission", data, "candidate.key_taken")
        assert findings[0].fields == ("candidates.1.key",)


def test_a_later_submission_does_not_take_a_key_again(eskeldi):
    data = eskeldi.until("receive_submission")
    first = {**data, "candidates": data["candidates"][:2]}
    later = {**data, "candidates": data["candidates"][2:]}
    assert eskeldi.do("receive_submission", first).done
    assert said(eskeldi, "receive_submission", later) == set()
    later["candidates"][0]["key"] = "c2"
    refused(eskeldi, "receive_submission", later, "candidate.key_taken")


def test_a_paper_is_filed_on_its_day_or_after_and_has_a_sheet(eskeldi):
    data = eskeldi.until("file_paper")
    for day, codes in (
        ("2005-06-29", set()),
        ("2005-06-30", set()),
        ("2005-07-01", {"candidate_paper.day"}),
    ):
        assert said(eskeldi, "file_paper", {**data, "day": day}, at="2005-06-30T23:59") == codes
    for sheets, codes in ((2, set()), (1, set()), (0, {"candidate_paper.sheets"})):
        assert said(eskeldi, "file_paper", {**data, "sheets": sheets}) == codes
    refused(eskeldi, "file_paper", {**data, "sheets": -1}, "candidate_paper.sheets")
    refused(eskeldi, "file_paper", {**data, "day": "2005-07-01"}, "candidate_paper.day")


def test_a_requirement_of_another_rule_set_is_not_established(eskeldi):
    data = eskeldi.until("establish_conformity")
    strange = {"requirement": "no_conviction", "met": True, "evidence": "анықтама / справка"}
    data["requirements"].append(strange)
    findings = refused(eskeldi, "establish_conformity", data, "conformity.unknown")
    assert findings[0].fields == ("requirements.4",)


def test_whoever_misses_one_requirement_is_not_registered(eskeldi):
    conformity = eskeldi.until("establish_conformity")
    data = eskeldi.until("register_candidate")
    for missed in ("suffrage", "age", "residence", "service"):
        found = [{**one, "met": one["requirement"] != missed} for one in conformity["requirements"]]
        assert eskeldi.do("establish_conformity", {**conformity, "requirements": found}).done
        findings = refused(eskeldi, "register_candidate", data, "candidate.not_conforming")
        assert [finding.fields for finding in findings] == [(f"requirements.{missed}",)]
    assert eskeldi.do("establish_conformity", conformity).done
    assert said(eskeldi, "register_candidate", data) == set()


def test_whose_conformity_is_not_established_is_not_registered(eskeldi):
    conformity = eskeldi.until("establish_conformity")
    eskeldi.next += 1
    data = eskeldi.until("register_candidate")
    findings = refused(eskeldi, "register_candidate", data, "candidate.conformity_missing")
    assert [finding.fields for finding in findings] == [
        (f"requirements.{one['requirement']}",) for one in conformity["requirements"]
    ]
    assert eskeldi.do("establish_conformity", conformity).done
    assert said(eskeldi, "register_candidate", data) == set()


def test_it_is_said_when_one_candidate_is_left_and_when_none_is(eskeldi):
    eskeldi.until("file_paper")
    for key, codes in (("c3", ()), ("c2", ("withdraw.one_left",)), ("c1", ("withdraw.none_left",))):
        verdict = eskeldi.do("withdraw", {"candidate": key, "day": "2005-06-30"})
        assert verdict.done
        assert verdict.codes == codes


def test_a_refused_candidate_is_not_counted_as_left(eskeldi):
    data = eskeldi.until("register_candidate")
    facts = {"kk": "Үгіт материалы", "ru": "Агитационный материал"}
    assert eskeldi.do("refuse_candidate", {**data, "ground": "early_campaign", "facts": facts}).done
    assert said(eskeldi, "withdraw", {"candidate": "c2", "day": "2005-07-05"}) == {"withdraw.one_left"}


def test_a_withdrawal_is_recorded_on_its_day_or_after(eskeldi):
    eskeldi.until("file_paper")
    for day in ("2005-06-29", "2005-06-30"):
        assert said(eskeldi, "withdraw", {"candidate": "c3", "day": day}, at="2005-06-30T23:59") == set()
    refused(eskeldi, "withdraw", {"candidate": "c3", "day": "2005-07-01"}, "withdraw.day")


@pytest.mark.parametrize(
    ("procedure", "codes"), [("kz-2006-district", {"withdraw.too_late"}), ("kz-2005-pilot", set())]
)
def test_nobody_withdraws_in_the_last_two_days_where_the_rules_say_so(eskeldi, procedure, codes):
    called = eskeldi.until("call_election")
    assert eskeldi.do("call_election", {**called, **under(procedure)}, by="clerk").done
    eskeldi.next += 1
    eskeldi.until("file_paper")
    data = {"candidate": "c3", "day": "2005-08-09"}
    assert said(eskeldi, "withdraw", data, at="2005-08-09T23:59") == set()
    for at in ("2005-08-10T00:00", "2005-08-11T23:59"):
        assert said(eskeldi, "withdraw", data, at=at) == codes
    assert eskeldi.do("withdraw", data).done is (not codes)
