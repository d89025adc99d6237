"""The door: what it promises whatever the act is."""

import io
from datetime import UTC, datetime

import pypdf
import pytest

from core.acts.documents import NoSuchPaperError
from core.acts.registry import ACTS


def text(pdf):
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(page.extract_text() for page in pages).replace("\u00a0", " ")


def test_a_check_says_what_perform_would_say_and_writes_nothing(eskeldi):
    data = eskeldi.until("register_candidate")
    data["decision"]["in_favour"] = 3
    act = ACTS["register_candidate"].model_validate(data)
    head = eskeldi.office.head
    checked = eskeldi.office.check(act, "secretary")
    assert eskeldi.office.head == head
    verdict = eskeldi.office.perform(act, "secretary")
    assert [finding.code for finding in checked] == [finding.code for finding in verdict.findings]


def test_an_act_is_one_entry_and_a_refused_one_is_none(eskeldi):
    data = eskeldi.until("register_candidate")
    before, papers = eskeldi.office.head.seq, len(eskeldi.office.situation().papers)
    assert not eskeldi.do("register_candidate", {**data, "candidate": "c9"}).done
    assert eskeldi.office.head.seq == before
    verdict = eskeldi.do("register_candidate", data)
    assert verdict.entry == before + 1 == eskeldi.office.head.seq
    assert verdict.papers == (papers + 1, papers + 2)


def test_a_draft_is_marked_and_leaves_no_trace(eskeldi):
    eskeldi.until("open_meeting")
    head = eskeldi.office.head
    pdf = eskeldi.office.draft("ballot", "1")
    assert "ЖОБА" in text(pdf)
    assert eskeldi.office.draft("ballot", "1") == pdf
    assert eskeldi.office.head == head
    with pytest.raises(NoSuchPaperError):
        eskeldi.office.draft("winner")


def test_a_superseded_paper_points_to_its_heir_and_keeps_its_bytes(zhangala):
    zhangala.until("withdraw")
    ballot = next(paper for paper in zhangala.office.situation().papers if paper.kind == "ballot")
    pdf = zhangala.office.pdf(ballot.number)
    zhangala.until("open_meeting")
    old, new = [paper for paper in zhangala.office.situation().papers if paper.kind == "ballot"]
    assert (old.state, old.heir) == ("superseded", new.number)
    assert zhangala.office.pdf(old.number) == pdf
    assert "Сұрақов" not in text(zhangala.office.pdf(new.number))


def test_the_electors_list_issued_again_supersedes_the_first(eskeldi):
    eskeldi.until("approve_ballot")
    assert eskeldi.do("issue_paper", {"kind": "electors"}).done
    old, new = [paper for paper in eskeldi.office.situation().papers if paper.kind == "electors"]
    assert (old.state, old.heir, new.state) == ("superseded", new.number, "issued")


def test_a_ballot_carries_neither_number_nor_code(eskeldi):
    eskeldi.until("open_meeting")
    paper = next(paper for paper in eskeldi.office.situation().papers if paper.kind == "ballot")
    shown = text(eskeldi.office.pdf(paper.number))
    assert paper.code not in shown
    assert "№" not in shown


def test_every_other_paper_carries_its_code(eskeldi):
    eskeldi.until("present_decision")
    papers = [paper for paper in eskeldi.office.situation().papers if paper.kind != "ballot"]
    assert len({paper.kind for paper in papers}) >= 8
    for paper in papers:
        assert paper.code in text(eskeldi.office.pdf(paper.number)), paper.kind


def test_the_winner_is_printed_and_nobody_else(eskeldi):
    eskeldi.until("present_decision")
    papers = {paper.kind: paper.number for paper in eskeldi.office.situation().papers}
    for kind in ("winner", "order"):
        shown = text(eskeldi.office.pdf(papers[kind]))
        assert "Өлшемов Бірінші Сынақұлы" in shown
        assert "Сынақов" not in shown
        assert "Әріпова" not in shown


def test_a_clock_behind_is_said_when_the_file_is_opened(eskeldi, monkeypatch):
    eskeldi.until("open_meeting")
    assert eskeldi.office.warnings == ()
    monkeypatch.setattr(eskeldi.clock, "_moment", datetime(2005, 7, 1, tzinfo=UTC))
    assert [finding.code for finding in eskeldi.office.warnings] == ["record.clock_behind"]
