"""Papers in prose issued from the record, and how the commission words, heads and sets them."""

import io

import pypdf
import pytest

from core.acts import documents
from core.acts.settings import proposed_number
from core.papers.wording import catalogue
from tests.acts.asking import refused


def said(story, kind, subject=None):
    """The text of the last paper of that kind, every blank the same."""
    papers = [
        one
        for one in story.office.situation().papers
        if one.kind == kind and subject in (None, one.subject) and one.state == "issued"
    ]
    reader = pypdf.PdfReader(io.BytesIO(story.office.pdf(papers[-1].number)))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).replace("\u00a0", " ").split())


def issue(story, kind, subject="", number=""):
    verdict = story.do("issue_paper", {"kind": kind, "subject": subject, "number": number})
    assert verdict.done, verdict.codes


# --- papers that no other act issues ---------------------------------------------------------------------


def test_a_receipt_lists_what_was_brought_and_never_judges_it(eskeldi):
    eskeldi.until("establish_conformity")
    issue(eskeldi, "receipt", "1")
    text = said(eskeldi, "receipt")
    for candidate in eskeldi.office.situation().candidates:
        assert candidate.person.kk.surname in text
    assert "Барлық парақ саны:" in text
    for defect in (paper.defect for one in eskeldi.office.situation().candidates for paper in one.papers):
        assert defect is None or defect not in text


@pytest.mark.parametrize(
    ("kind", "subject"),
    [
        ("receipt", "9"),
        ("receipt", "нөл"),
        ("conformity", "c1"),
        ("conformity", "nobody"),
        ("registering", "1"),
        ("extension", "1"),
        ("listrefusal", "1"),
        ("sitting", "77"),
    ],
)
def test_a_paper_of_nothing_recorded_is_not_issued(eskeldi, kind, subject):
    eskeldi.until("establish_conformity")
    refused(eskeldi, "issue_paper", {"kind": kind, "subject": subject}, "paper.nothing")


def test_a_case_without_a_number_has_no_inventory(eskeldi):
    eskeldi.until("establish_conformity")
    refused(eskeldi, "issue_paper", {"kind": "inventory"}, "paper.case_number")


def test_conformity_and_registration_are_protocolled_for_the_meeting_that_decided(eskeldi):
    eskeldi.until("enrol_electors")
    issue(eskeldi, "conformity", "c1")
    assert "16-тармағына" in said(eskeldi, "conformity")
    situation = eskeldi.office.situation()
    meeting = next(
        situation.decision(one.decision).meeting
        for one in situation.candidate("c1").decisions
        if one.kind == "register"
    )
    issue(eskeldi, "registering", str(meeting))
    text = said(eskeldi, "registering")
    assert situation.candidate("c1").person.kk.full in text
    assert "ТЫҢДАЛДЫ:" in text
    issue(eskeldi, "sitting", str(meeting))
    assert f"Комиссияның № {meeting} отырысы." in said(eskeldi, "sitting")


def test_minutes_tell_who_else_was_there_and_who_spoke(eskeldi):
    data = eskeldi.until("hold_meeting", nth=2)
    others = {"kk": "А. Сынақов, байқаушы", "ru": "А. Сынаков, наблюдатель"}
    spoke = {"kk": "Ә. Үлгіева мәселені қолдады", "ru": "А. Улгиева поддержала вопрос"}
    assert eskeldi.do("hold_meeting", {**data, "others": others, "spoke": spoke}).done
    issue(eskeldi, "sitting", str(data["number"]))
    text = said(eskeldi, "sitting")
    assert "А. Сынаков, наблюдатель" in text
    assert "ВЫСТУПИЛИ: А. Улгиева поддержала вопрос." in text


def test_the_inventory_counts_every_leaf_and_grows_with_the_case(eskeldi):
    eskeldi.until("approve_ballot")
    issue(eskeldi, "inventory", number="01-07")
    first = documents.facts_of(
        "inventory",
        "01-07",
        eskeldi.office.situation(),
        eskeldi.office.procedure,
        eskeldi.office.now().date(),
    )
    registered = [one for one in eskeldi.office.situation().papers if one.kind != "inventory"]
    assert len(first.filed) > len(registered)
    assert sum(one.sheets for one in first.filed) > 0
    numbers = " ".join(paper.number for one in eskeldi.office.situation().candidates for paper in one.papers)
    assert all(len(word) < 6 or word not in said(eskeldi, "inventory") for word in numbers.split())
    issue(eskeldi, "inventory", number="01-07")
    old, new = (one for one in eskeldi.office.situation().papers if one.kind == "inventory")
    assert (old.state, old.heir, new.state) == ("superseded", new.number, "issued")


# --- papers that their acts issue ------------------------------------------------------------------------


def test_a_refusal_is_issued_with_its_ground_its_facts_and_the_appeal(eskeldi):
    data = eskeldi.until("register_candidate")
    facts = {"kk": "мәлімдемеге өзі қол қоймаған", "ru": "заявление подписано не им"}
    verdict = eskeldi.do("refuse_candidate", {**data, "ground": "nomination_rules", "facts": facts})
    assert verdict.done, verdict.codes
    text = said(eskeldi, "refusal", data["candidate"])
    assert "нарушение правил выдвижения кандидата" in text
    assert "заявление подписано не им." in text
    assert "(пункт 20)" in text


def test_a_withdrawal_after_registration_cancels_the_decision_and_offers_no_appeal(zhangala):
    data = zhangala.until("withdraw")
    assert zhangala.do("withdraw", data).done
    text = said(zhangala, "cancellation", data["candidate"])
    assert "22 және 23-тармақтарына" in text
    assert "обжаловано" not in text
    candidate = zhangala.office.situation().candidate(data["candidate"])
    assert candidate.decisions[-1].kind == "withdraw"
    assert candidate.withdrawn_day is not None


def test_a_cancellation_names_the_decision_that_it_cancels(zhangala):
    data = zhangala.until("withdraw")
    facts = {"kk": "Прокурор фактіні растады", "ru": "Прокурор подтвердил факт"}
    cancel = {
        "candidate": data["candidate"],
        "decision": data["decision"],
        "ground": "bribery",
        "facts": facts,
    }
    verdict = zhangala.do("cancel_registration", cancel)
    assert verdict.done, verdict.codes
    situation = zhangala.office.situation()
    registered = next(
        one.decision for one in situation.candidate(data["candidate"]).decisions if one.kind == "register"
    )
    text = said(zhangala, "cancellation", data["candidate"])
    assert f"№ {registered} шешімінің күші жойылсын" in text
    assert "(20-тармақ)" in text


def test_the_unused_ballots_the_second_vote_and_the_minutes_have_their_papers(kokpekty):
    kokpekty.until("publish_notice", nth=4)
    situation = kokpekty.office.situation()
    kinds = [one.kind for one in situation.papers]
    assert kinds.count("unused") == len(situation.votes) == 2
    assert kinds.count("secondvote") == 1
    two = [situation.candidate(key).person.ru.full for key in situation.vote(1).result.who]
    text = said(kokpekty, "secondvote")
    assert all(name in text for name in two)
    assert "одинаковое большее число голосов" in text
    for kind in ("count", "result", "signout"):  # the order in which they sign (papers.md B3)
        text = said(kokpekty, kind)
        roles = (
            "Комиссия төрағасы ",
            "Комиссия төрағасының орынбасары",
            "Комиссия хатшысы",
            "Комиссия мүшелері",
        )
        places = [text.index(role) for role in roles]
        assert places == sorted(places)


# --- wording and settings --------------------------------------------------------------------------------


def line(key="refusal.p2", text="2.~Комиссия мынаны анықтады: {facts}", language="kk"):
    return {"language": language, "key": key, "text": text}


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([], "wording.empty"),
        ([line(key="refusal.p9")], "wording.unknown"),
        ([line(key="winner.p1", text="{area} {person}")], "wording.not_composed"),
        ([line(text="2.~Комиссия мынаны анықтады.")], "wording.placeholders"),
        ([line(text="{facts} {name}")], "wording.placeholders"),
        ([line(text="{facts!r}")], "wording.placeholders"),
        ([line(text="{facts")], "wording.placeholders"),
    ],
)
def test_wording_that_a_paper_could_not_bear_is_refused(eskeldi, lines, code):
    eskeldi.until("hold_meeting")
    refused(eskeldi, "set_wording", {"lines": lines}, code)


def test_a_line_is_worded_once_in_letters_that_print_and_in_one_alphabet(eskeldi):
    eskeldi.until("hold_meeting")
    for lines, code in (
        ([line(), line()], "wording.twice"),
        ([line(text="漢 {facts}")], "wording.letters"),
        ([line(text="Kомиссия: {facts}")], "wording.latin"),
    ):
        verdict = eskeldi.do("set_wording", {"lines": lines})
        assert code in verdict.codes
        assert not verdict.done


def test_the_commissions_words_are_said_to_be_its_own_printed_and_taken_back(eskeldi):
    data = eskeldi.until("register_candidate")
    verdict = eskeldi.do("set_wording", {"lines": [line()]})
    assert verdict.done
    assert "wording.changed" in verdict.codes
    assert eskeldi.office.situation().own_wording == {"kk:refusal.p2": line()["text"]}
    facts = {"kk": "қол қоймаған", "ru": "не подписал"}
    assert eskeldi.do("refuse_candidate", {**data, "ground": "nomination_rules", "facts": facts}).done
    text = said(eskeldi, "refusal")
    assert "2. Комиссия мынаны анықтады: қол қоймаған." in text
    assert "Установленные факты и доказательства: не подписал." in text
    back = eskeldi.do("set_wording", {"lines": [line(text="")]})
    assert back.done
    assert "wording.changed" not in back.codes
    assert eskeldi.office.situation().own_wording == {}
    assert "Анықталған" in catalogue("kk")["refusal.p2"]


def test_a_heading_once_in_use_is_not_changed_unsaid(eskeldi):
    eskeldi.until("hold_meeting")
    refused(eskeldi, "set_paper_settings", {}, "settings.empty")
    first = eskeldi.do("set_paper_settings", {"heading": "resolution", "sheets": "parallel"})
    assert first.done
    assert "settings.heading_mixed" not in first.codes
    eskeldi.until("enrol_electors")
    text = said(eskeldi, "registration")
    assert "ҚАУЛЫ ЕТЕДІ:" in text
    assert "ПОСТАНОВЛЯЕТ:" in text
    assert "қазақша мәтін" not in text
    again = eskeldi.do("set_paper_settings", {"heading": "decision"})
    assert again.done
    assert "settings.heading_mixed" in again.codes
    same = eskeldi.do("set_paper_settings", {"heading": "decision", "sheets": "two"})
    assert "settings.heading_mixed" not in same.codes


def test_decisions_are_numbered_as_the_commission_does(eskeldi):
    eskeldi.until("enrol_electors")
    situation = eskeldi.office.situation()
    serial = len(situation.decisions) + 1
    assert proposed_number(situation, 3) == f"3/{serial}"
    assert eskeldi.do("set_paper_settings", {"number_pattern": "serial"}).done
    assert proposed_number(eskeldi.office.situation(), 3) == str(serial)
