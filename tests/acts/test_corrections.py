"""Wrong entries set right: what may be, what may not, and the papers that fall with the old value."""

import json

import pytest

from core.acts.correctable import SUBJECTS
from core.acts.correctable_fields import Sort
from core.acts.corrections import day_of
from core.acts.registry import ACTS
from core.audit.verify import verify
from core.record import ddl
from tests.making import TEXT, TOLD
from tests.story import told

WHY = {"reason": TOLD, "given_by": TEXT}


def said(story, data, *, at=None):
    if at is not None:
        story.stand(at)
    act = ACTS["correct"].model_validate({**WHY, **data})
    return {finding.code for finding in story.office.check(act, "secretary")}


def correct(story, subject, key, field, value):
    return story.do("correct", {"subject": subject, "key": key, "field": field, "value": value, **WHY})


def test_only_what_the_list_names_is_corrected(eskeldi):
    eskeldi.until("open_meeting")
    name = {"subject": "candidate", "key": "c1", "field": "surname_kk", "value": "Өлшемұлы"}
    assert said(eskeldi, name) == set()
    assert said(eskeldi, {**name, "subject": "winner"}) == {"correct.field"}
    assert said(eskeldi, {**name, "field": "state"}) == {"correct.field"}
    assert said(eskeldi, {**name, "key": "c9"}) == {"correct.unknown"}
    assert said(eskeldi, {**name, "subject": "elector", "key": "x"}) == {"correct.unknown"}
    assert said(eskeldi, {**name, "value": "Өлшемов"}) == {"correct.same"}
    for subject, code in (
        ("count", "correct.count"),
        ("result", "correct.result"),
        ("participation", "correct.ballot"),
        ("ruling", "correct.ruling"),
    ):
        assert said(eskeldi, {**name, "subject": subject}) == {code}


@pytest.mark.parametrize(
    ("subject", "key", "field", "value", "codes"),
    [
        ("candidate", "c1", "surname_kk", "", {"person.empty"}),
        ("candidate", "c1", "patronymic_kk", "", set()),
        ("candidate", "c1", "surname_kk", 5, {"correct.value"}),
        ("candidate", "c1", "work_ru", " ", {"field.empty"}),
        ("candidate", "c1", "association_ru", "", {"correct.same"}),
        ("candidate", "c1", "work_ru", "а" * 301, {"field.too_long"}),
        ("candidate", "c1", "work_ru", "а\u200bб", {"field.forbidden_character"}),
        ("candidate", "c1", "birth_day", "1980-08-12", set()),
        ("candidate", "c1", "birth_day", "1980-08-13", {"candidate.age"}),
        ("candidate", "c1", "birth_day", "13.08.1980", {"correct.value"}),
        ("candidate", "c1", "birth_day", "2005-08-13", {"correct.value"}),
        ("candidate", "c1", "personal_number", "791028302728", set()),
        ("candidate", "c1", "personal_number", "791028302729", {"person.personal_number"}),
        ("elector", "1", "birth_year", 1987, set()),
        ("elector", "1", "birth_year", 1988, {"electors.birth_year"}),
        ("elector", "1", "birth_year", "1950", {"correct.value"}),
        ("elector", "1", "birth_year", 0, {"correct.value"}),
        ("filed_paper", "c1:consent", "sheets", 1, {"correct.same"}),
        ("filed_paper", "c1:consent", "sheets", 0, {"correct.value"}),
        ("filed_paper", "c1:consent", "sheets", 999_999, set()),
        ("filed_paper", "c1:consent", "sheets", 1_000_000, {"correct.value"}),
        ("filed_paper", "c1:consent", "sheets", 3, set()),
        ("filed_paper", "c1:weather", "sheets", 3, {"correct.unknown"}),
        ("letterhead", "phone", "kk", "0-00-01", set()),
        ("letterhead", "motto", "kk", "0-00-01", {"correct.unknown"}),
        ("member", "m1", "given_ru", "Сегизинши", set()),
        ("notice", "1", "where_ru", "доска", set()),
        ("notice", "0", "where_ru", "доска", {"correct.unknown"}),
        ("notice", "9", "where_ru", "доска", {"correct.unknown"}),
        ("submission", "1", "number", "01-12/49", set()),
        ("commission_meeting", "1", "place_ru", "село Улги", set()),
        ("election", "1", "called_number", "12/35", set()),
        ("election", "2", "called_number", "12/35", {"correct.unknown"}),
        ("handover", "1", "receiver", "Х", set()),
        ("handover", "99", "receiver", "Х", {"correct.unknown"}),
        ("statement", "1", "pages", 2, {"correct.unknown"}),
        ("observer", "1", "given_kk", "Х", {"correct.unknown"}),
        ("proxy", "1", "given_kk", "Х", {"correct.unknown"}),
        ("electors_meeting", "1", "place_kk", "Х", {"correct.unknown"}),
        ("presentation", "1", "how", "Х", {"correct.unknown"}),
    ],
)
def test_a_new_value_is_checked_as_the_first_was(ready, subject, key, field, value, codes):  # noqa: PLR0917
    assert said(ready, {"subject": subject, "key": key, "field": field, "value": value}) == codes


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    with told(tmp_path_factory.mktemp("ready"), "eskeldi") as story:
        story.until("open_meeting")
        story.stand("2005-08-11T19:00")
        yield story


def test_papers_built_on_a_wrong_entry_are_superseded_and_issued_anew(eskeldi):
    eskeldi.until("open_meeting")
    before = {one.number: one.state for one in eskeldi.office.situation().papers}
    assert set(before.values()) == {"issued"}
    assert correct(eskeldi, "candidate", "c1", "surname_ru", "Олшемулы").done
    papers = eskeldi.office.situation().papers
    fallen = {(one.kind, one.subject) for one in papers if one.state == "superseded"}
    assert fallen >= {("registration", "c1"), ("certificate", "c1"), ("ballot", "1")}
    assert ("certificate", "c2") not in fallen
    assert ("electors", "") not in fallen
    again = {"kind": "certificate", "subject": "c1"}
    assert eskeldi.do("reissue_paper", again).done
    old, new = (
        one for one in eskeldi.office.situation().papers if (one.kind, one.subject) == ("certificate", "c1")
    )
    assert (old.heir, new.state) == (new.number, "issued")
    assert eskeldi.office.pdf(old.number) != eskeldi.office.pdf(new.number)
    refused = eskeldi.do("reissue_paper", again)
    assert refused.codes == ("reissue.in_force",)
    assert eskeldi.do("reissue_paper", {"kind": "winner"}).codes == ("reissue.unknown",)
    eskeldi.office.close()
    assert verify(eskeldi.office.path).intact


def test_a_paper_that_would_be_printed_the_same_stays_in_force(eskeldi):
    eskeldi.until("issue_paper", nth=9)
    assert correct(eskeldi, "letterhead", "phone", "kk", "0-00-01").done
    fallen = {one.kind for one in eskeldi.office.situation().papers if one.state == "superseded"}
    assert fallen == {"voteday"}  # the one paper so far that bears the telephone
    assert correct(eskeldi, "letterhead", "commission", "ru", "Ескельдинская избирательная комиссия").done
    fallen = {one.kind for one in eskeldi.office.situation().papers if one.state == "superseded"}
    assert {"registration", "count", "result", "winner"} <= fallen


def test_a_paper_of_what_no_longer_stands_is_not_issued_anew(eskeldi):
    eskeldi.until("open_meeting")
    meeting = eskeldi.meet("2005-08-11T19:00")
    gone = {"candidate": "c3", "day": "2005-08-11"}
    gone["decision"] = {"number": "9/9", "meeting": meeting, "in_favour": 7}
    assert eskeldi.do("withdraw", gone).done
    assert eskeldi.do("reissue_paper", {"kind": "certificate", "subject": "c3"}).codes == ("reissue.fallen",)


def test_the_journal_keeps_both_values_and_personal_ones_stay_sealed(eskeldi):
    eskeldi.until("open_meeting")
    eskeldi.stand("2005-08-11T19:00")
    assert correct(eskeldi, "elector", "2", "address_ru", "село Тайное, дом 7").done
    assert correct(eskeldi, "elector", "2", "birth_year", 1951).done
    lines = eskeldi.office.record.lines()
    assert "село Тайное" not in "".join(lines)
    assert eskeldi.office.situation().elector(2).address.ru == "село Тайное, дом 7"
    changed = {change[1]: change for change in json.loads(lines[-1])["chg"]}
    assert changed["elector"][3] == {"birth_year": 1951}
    assert changed["correction"][3]["field"] == "birth_year"
    first, last = eskeldi.office.situation().corrections
    assert (first.field, last.field, last.reason.ru) == ("address_ru", "birth_year", TOLD["ru"])


def test_a_closed_list_is_corrected_only_on_a_decision(eskeldi):
    eskeldi.until("open_meeting")
    year = {"subject": "elector", "key": "2", "field": "birth_year", "value": 1951}
    assert said(eskeldi, year, at="2005-08-11T19:59") == set()
    assert said(eskeldi, year, at="2005-08-11T20:00") == {"list_corrections_end.window"}
    assert said(eskeldi, {**year, "on_decision": "сот шешімі / решение суда № 5"}) == set()


def test_a_name_on_a_ballot_that_was_given_out_stays(eskeldi):
    eskeldi.until("cancel_unused")
    name = {"subject": "candidate", "key": "c1", "field": "surname_kk", "value": "Өлшемұлы"}
    assert said(eskeldi, name) == {"correct.ballot"}
    assert said(eskeldi, {**name, "field": "work_kk"}) == set()


def test_a_birth_day_corrected_brings_its_year_along(eskeldi):
    eskeldi.until("open_meeting")
    assert correct(eskeldi, "candidate", "c1", "birth_day", "1963-03-14").done
    candidate = eskeldi.office.situation().candidate("c1")
    assert (candidate.birth_year, candidate.birth_day.isoformat()) == (1963, "1963-03-14")


def test_every_correctable_field_is_a_column_of_its_table():
    for name, subject in SUBJECTS.items():
        columns = set(ddl.columns(subject.table))
        for field, kind in subject.fields.items():
            assert kind.column(field) in columns, (name, field)
            assert kind.sort in Sort


@pytest.mark.parametrize(
    ("typed", "day"),
    [("2005-08-12", True), ("20050812", False), ("2005-02-30", False), ("1799-12-31", False), ("", False)],
)
def test_a_day_is_written_one_way(typed, day):
    assert (day_of(typed) is not None) is day
