"""What fresh readers of the acts found, each mended and kept."""

from tests.acts.asking import not_done


def suspension(member):
    return {"member": member, "candidate": "c1", "tie": "relative", "reason": "туыс / родственник"}


def test_a_superseded_letter_is_not_presented(eskeldi):
    data = eskeldi.until("present_decision")
    again = eskeldi.do("issue_paper", {"kind": "letter", "number": "01-05/18"})
    assert again.done
    not_done(eskeldi.do("present_decision", data), "paper.superseded")


def test_a_suspended_member_does_not_sign_the_protocol(eskeldi):
    data = eskeldi.until("sign_count_protocol")
    assert eskeldi.do("suspend_member", suspension("m4")).done
    not_done(eskeldi.do("sign_count_protocol", data), "commission.suspended")
    reason = {"kk": "өкілеттігі тоқтатылған", "ru": "полномочия приостановлены"}
    accounted = {**data, "signers": data["signers"][:-1], "absent": [{"member": "m4", "reason": reason}]}
    assert eskeldi.do("sign_count_protocol", accounted).done


def test_there_is_nothing_to_tell_of_registrations_that_were_cancelled(eskeldi):
    eskeldi.until("publish_notice", nth=2)
    meeting = eskeldi.meet("2005-07-07T10:00")
    facts = {"kk": "Анықталды", "ru": "Установлено"}
    for serial, key in enumerate(("c1", "c2"), start=1):
        decision = {"number": f"{meeting}/9{serial}", "meeting": meeting, "in_favour": 7}
        cancel = {"candidate": key, "ground": "bribery", "facts": facts, "decision": decision}
        assert eskeldi.do("cancel_registration", cancel).done
    where = {"kk": "газет", "ru": "газета"}
    not_done(eskeldi.do("publish_notice", {"kind": "registration", "where": where}), "notice.nothing")


def test_a_statement_concerns_a_vote_that_was_called(eskeldi):
    eskeldi.until("sign_count_protocol")
    author = {"kk": "байқаушы", "ru": "наблюдатель"}
    statement = {"kind": "statement", "author": author, "round": 2}
    not_done(eskeldi.do("record_statement", statement), "ballot.second_vote_not_called")
    assert eskeldi.do("record_statement", {**statement, "round": 1}).done


def test_an_unknown_withdrawal_says_nothing_of_who_is_left(timiryazev):
    timiryazev.until("enrol_electors")
    verdict = timiryazev.do("withdraw", {"candidate": "c9", "day": "2005-07-28"})
    assert verdict.codes == ("candidate.unknown",)


def test_the_letter_in_force_is_presented(eskeldi):
    data = eskeldi.until("present_decision")
    (number,) = eskeldi.do("issue_paper", {"kind": "letter", "number": "01-05/18"}).papers
    assert eskeldi.do("present_decision", {**data, "letter": number}).done
