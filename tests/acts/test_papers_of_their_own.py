"""Papers that no other act issues: from the record to the sheet, and refused while it holds nothing."""

import io

import pypdf
import pytest

from core.acts import documents
from core.acts.documents import facts_of
from core.papers import blanks

PERSON = {
    "kk": {"surname": "Үлгібеков", "given": "Сенім", "patronymic": "Сынақұлы"},
    "ru": {"surname": "Улгибеков", "given": "Сеним", "patronymic": "Сынакулы"},
}
ORGANISATION = {"kk": "«Үлгі» қоғамдық бірлестігі", "ru": "общественное объединение «Улги»"}


def text(pdf):
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u00a0", " ").split())


def issue(story, kind, **more):
    """Issue a paper; its register line and its text."""
    verdict = story.do("issue_paper", {"kind": kind, **more})
    assert verdict.done, verdict.codes
    paper = next(one for one in story.office.situation().papers if one.number == verdict.papers[0])
    shown = text(story.office.pdf(paper.number))
    assert paper.code in shown
    assert "ОҚУ-ЖАТТЫҒУ ҚҰЖАТЫ" in shown
    return paper, shown


def test_the_plan_and_the_notice_of_the_vote_day_tell_the_confirmed_dates(eskeldi):
    eskeldi.until("receive_submission")
    _, plan = issue(eskeldi, "calendar")
    assert "с 27 июня по 12 июля 2005 года включительно" in plan
    assert "UTC+6" in plan or "UTC+7" in plan
    _, notice = issue(eskeldi, "voteday")
    assert "На 12 августа 2005 года назначены выборы акима" in notice
    assert "2005 жылғы 27 маусымнан 12 шілдеге дейін (қоса алғанда)" in notice


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("candidates", {}),
        ("proxy", {"subject": "1"}),
        ("observer", {"subject": "1"}),
        ("signout", {"subject": "1"}),
        ("signout", {"subject": "x"}),
        ("invitation", {}),
        ("copy", {"subject": "1"}),
        ("copy", {}),
        ("results", {}),
        ("akim", {}),
        ("akimcard", {}),
    ],
)
def test_a_paper_of_what_is_not_recorded_is_refused(eskeldi, kind, more):
    eskeldi.until("receive_submission")
    verdict = eskeldi.do("issue_paper", {"kind": kind, **more})
    assert not verdict.done
    assert "paper.nothing" in verdict.codes


def test_the_notice_of_registration_tells_the_fields_of_the_law(eskeldi):
    eskeldi.until("publish_notice", 2)
    _, shown = issue(eskeldi, "candidates")
    situation = eskeldi.office.situation()
    for candidate in situation.registered():
        assert candidate.person.ru.full in shown
        assert candidate.settlement.ru in shown
        assert candidate.address not in shown


def test_a_proxy_and_an_observer_get_their_cards(eskeldi):
    eskeldi.until("approve_ballot")
    key = eskeldi.office.situation().registered()[0].key
    day = eskeldi.office.now().date().isoformat()
    assert eskeldi.do("register_proxy", {"candidate": key, "person": PERSON, "mandate_day": day}).done
    _, card = issue(eskeldi, "proxy", subject="1")
    assert "Улгибеков" in card
    assert "(34-тармақ)" in card
    other = {
        **PERSON,
        "kk": {**PERSON["kk"], "surname": "Сынақбек"},
        "ru": {**PERSON["ru"], "surname": "Сынакбек"},
    }
    observer = {"person": other, "kind": "association", "organisation": ORGANISATION, "paper_number": "14"}
    assert eskeldi.do("register_observer", {**observer, "paper_day": day}).done
    _, mark = issue(eskeldi, "observer", subject="1")
    assert "№ 14" in mark
    assert "Отсутствие карточки не препятствует" in mark


def test_a_proxy_whose_status_is_lost_gets_no_card_and_the_one_given_is_superseded(eskeldi):
    eskeldi.until("approve_ballot")
    key = eskeldi.office.situation().registered()[0].key
    day = eskeldi.office.now().date().isoformat()
    assert eskeldi.do("register_proxy", {"candidate": key, "person": PERSON, "mandate_day": day}).done
    given, _ = issue(eskeldi, "proxy", subject="1")
    assert eskeldi.do("revoke_proxy", {"proxy": 1}).done
    assert eskeldi.do("issue_paper", {"kind": "proxy", "subject": "1"}).codes == ("paper.nothing",)
    assert (
        next(one for one in eskeldi.office.situation().papers if one.number == given.number).state
        == "superseded"
    )


def test_the_list_for_signing_out_leaves_out_who_may_not_issue(eskeldi):
    eskeldi.until("open_meeting")
    _, shown = issue(eskeldi, "signout", subject="1")
    situation = eskeldi.office.situation()
    names = {
        role: situation.with_role(role).person.ru.signed.replace("\u00a0", " ")
        for role in ("chair", "secretary")
    }
    for name in names.values():
        assert f"выдано ({name})" not in shown
    assert "Число погашенных бюллетеней:" in shown
    assert situation.electors[0].address.ru not in shown


def test_a_certified_copy_is_the_image_of_the_protocol_that_was_issued(eskeldi):
    eskeldi.until("establish_result")
    count = next(one for one in eskeldi.office.situation().papers if one.kind == "count")
    paper, shown = issue(eskeldi, "copy", subject="1")
    assert paper.subject == "1-1"
    assert text(eskeldi.office.pdf(count.number)) in shown
    assert "Көшірмесі дұрыс / Копия верна" in shown
    assert eskeldi.do("issue_paper", {"kind": "copy"}).codes == ("paper.nothing",)
    again, _ = issue(eskeldi, "copy", subject="1")
    assert again.subject == "1-2"
    states = [one.state for one in eskeldi.office.situation().papers if one.kind == "copy"]
    assert states == ["issued", "issued"]


def test_what_is_told_after_the_vote(eskeldi):
    eskeldi.until("present_decision")
    situation = eskeldi.office.situation()
    elected = situation.candidate(situation.winner.candidate)
    _, results = issue(eskeldi, "results")
    assert f"Избранный аким: {elected.person.ru.full}" in results
    _, notice = issue(eskeldi, "akim")
    assert elected.person.kk.full in notice
    assert "голос" not in notice
    _, memento = issue(eskeldi, "akimcard")
    assert "вручается на память" in memento


def test_a_paper_issued_anew_supersedes_the_one_before(eskeldi):
    eskeldi.until("receive_submission")
    first, _ = issue(eskeldi, "voteday")
    second, _ = issue(eskeldi, "voteday")
    papers = {one.number: one for one in eskeldi.office.situation().papers}
    assert (papers[first.number].state, papers[first.number].heir) == ("superseded", second.number)


def test_a_superseded_paper_is_shown_marked_and_kept_as_it_was(eskeldi):
    eskeldi.until("receive_submission")
    first, _ = issue(eskeldi, "voteday")
    kept = eskeldi.office.pdf(first.number)
    assert eskeldi.office.shown(first.number) == kept
    second, _ = issue(eskeldi, "voteday")
    marked = text(eskeldi.office.shown(first.number))
    assert f"ЗАМЕНЕН НОВЫМ: № {second.number}" in marked
    assert eskeldi.office.pdf(first.number) == kept
    assert eskeldi.office.shown(second.number) == eskeldi.office.pdf(second.number)


def test_certificates_of_several_candidates_go_on_one_sheet(eskeldi):
    eskeldi.until("approve_ballot")
    numbers = tuple(one.number for one in eskeldi.office.situation().papers if one.kind == "certificate")
    sheets = pypdf.PdfReader(io.BytesIO(eskeldi.office.card_sheets(numbers))).pages
    assert len(sheets) == -(-len(numbers) // 2)


def test_the_blank_forms_bear_the_letterhead_of_the_commission(eskeldi):
    eskeldi.until("receive_submission")
    rules, situation = eskeldi.office.procedure, eskeldi.office.situation()
    body, words = documents.body_of(situation, rules), documents.layers(situation, rules)
    shown = text(blanks.blank("sitting", rules, body, words).pdf)
    assert "ЕСКЕЛЬДИНСКАЯ РАЙОННАЯ" in shown
    assert "Бланк для заполнения от руки" in shown


def test_the_proxy_of_a_candidate_who_withdrew_gets_no_card(zhangala):
    data = zhangala.until("withdraw")
    day = zhangala.office.now().date().isoformat()
    proxy = {"candidate": data["candidate"], "person": PERSON, "mandate_day": day}
    assert zhangala.do("register_proxy", proxy).done
    issue(zhangala, "proxy", subject="1")
    assert zhangala.do("withdraw", data).done
    assert zhangala.do("issue_paper", {"kind": "proxy", "subject": "1"}).codes == ("paper.nothing",)


def test_a_notice_tells_who_stood_on_its_day_though_one_withdrew_later(zhangala):
    zhangala.until("publish_notice", 2)
    paper, told = issue(zhangala, "candidates")
    data = zhangala.until("withdraw")
    before = zhangala.office.situation()
    gone = before.candidate(data["candidate"]).person.ru.full
    assert gone in told
    assert zhangala.do("withdraw", data).done
    after = zhangala.office.situation()
    rules = zhangala.office.procedure
    one, other = (facts_of("candidates", "", situation, rules, paper.day) for situation in (before, after))
    assert one == other
    zhangala.stand("2005-08-09T10:00")
    _, shown = issue(zhangala, "candidates")
    assert gone not in shown


def test_who_acts_for_a_suspended_secretary_is_named_and_signs(eskeldi):
    """A plain member who sits, named with the suspension and printed in that role."""
    eskeldi.until("approve_ballot")
    tie = {"candidate": "c1", "tie": "relative", "reason": "неке туралы куәлік / свидетельство о браке"}
    for wrong in ({}, {"acting": "m9"}, {"acting": "chair"}, {"acting": "deputy"}, {"acting": "secretary"}):
        verdict = eskeldi.do("suspend_member", {"member": "secretary", **tie, **wrong}, by="m3")
        assert verdict.codes == ("commission.acting_secretary",), wrong
    verdict = eskeldi.do("suspend_member", {"member": "m2", **tie, "acting": "m3"}, by="m3")
    assert verdict.codes == ("commission.acting_secretary",)
    assert eskeldi.do("suspend_member", {"member": "secretary", **tie, "acting": "m2"}, by="m3").done
    assert _signs(eskeldi, "m2", by="m3")
    assert eskeldi.do("suspend_member", {"member": "m2", **tie}, by="m3").codes == (
        "commission.acting_secretary",
    )
    assert eskeldi.do("suspend_member", {"member": "m2", **tie, "acting": "m3"}, by="m3").done
    assert _signs(eskeldi, "m3", by="m3")


def _signs(story, key, *, by):
    """Whether the electors' list is signed by that member in the secretary's place."""
    verdict = story.do("issue_paper", {"kind": "electors"}, by=by)
    assert verdict.done, verdict.codes
    shown = text(story.office.pdf(verdict.papers[-1]))
    situation = story.office.situation()
    signed = {one.key: one.person.ru.signed.replace("\u00a0", " ") for one in situation.members}
    assert signed["secretary"] not in shown
    assert "Исполняющий обязанности секретаря комиссии" in shown
    assert "Комиссия хатшысының міндетін атқарушы" in shown
    return signed[key] in shown
