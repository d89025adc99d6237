"""Printing: three answers before it, a line of the record after it; what goes together; the check code."""

from dataclasses import replace

import pytest

from core import bundles
from core.acts.printing import MOST_COPIES, before_draft, before_printing, by_code
from core.procedures import procedures
from core.resources import catalogue
from core.rules.findings import Severity
from tests.acts.asking import refused
from tests.acts.asking import said as answers


def paper_of(story, kind):
    return [one for one in story.office.situation().papers if one.kind == kind][-1]


def codes(story, paper, pdf=None):
    situation = story.office.situation()
    found = before_printing(paper, situation, story.office.pdf(paper.number) if pdf is None else pdf)
    return [one.code for one in found]


def unpractised(story):
    situation = story.office.situation()
    return replace(situation, election=replace(situation.election, practice=False))


def test_what_was_printed_stands_in_the_record(eskeldi):
    eskeldi.until("open_meeting")
    papers = [one.number for one in eskeldi.office.situation().papers][:2]
    done = eskeldi.do("record_printing", {"papers": papers, "how": "print", "copies": 3})
    assert done.done
    assert eskeldi.do("record_printing", {"papers": papers[:1], "how": "save"}).done
    made = eskeldi.office.situation().printings
    assert [(one.paper, one.how, one.copies) for one in made] == [
        (papers[0], "print", 3),
        (papers[1], "print", 3),
        (papers[0], "save", 1),
    ]


def test_a_line_of_no_paper_or_of_no_copy_is_refused(eskeldi):
    eskeldi.until("open_meeting")
    job = {"papers": [1], "how": "print", "copies": 1}
    refused(eskeldi, "record_printing", {**job, "papers": []}, "printing.none")
    refused(eskeldi, "record_printing", {**job, "papers": [999]}, "printing.unknown")
    for copies in (0, MOST_COPIES + 1):
        refused(eskeldi, "record_printing", {**job, "copies": copies}, "printing.copies")
    for copies in (1, MOST_COPIES):
        assert answers(eskeldi, "record_printing", {**job, "copies": copies}) == set()


def test_a_paper_in_force_may_be_printed_and_one_changed_inside_the_file_may_not(eskeldi):
    eskeldi.until("open_meeting")
    paper = paper_of(eskeldi, "electors")
    pdf = eskeldi.office.pdf(paper.number)
    assert list(before_printing(paper, unpractised(eskeldi), pdf)) == []
    assert codes(eskeldi, paper) == ["printing.practice"]
    assert "printing.changed" in codes(eskeldi, paper, pdf + b" ")


def test_a_superseded_paper_is_looked_at_first_and_names_the_one_in_force(eskeldi):
    eskeldi.until("open_meeting")
    old = paper_of(eskeldi, "electors")
    for _ in range(2):
        assert eskeldi.do("issue_paper", {"kind": "electors"}).done
    old = next(one for one in eskeldi.office.situation().papers if one.number == old.number)
    new = paper_of(eskeldi, "electors")
    (found,) = before_printing(old, unpractised(eskeldi), eskeldi.office.pdf(old.number))
    assert found.code == "printing.superseded"
    assert found.values == {"number": old.number, "heir": new.number}


@pytest.mark.parametrize(("kind", "code"), [("ballot", "printing.ballot"), ("electors", "printing.no_heir")])
def test_a_fallen_ballot_may_not_be_printed_another_paper_after_a_look(eskeldi, kind, code):
    eskeldi.until("open_meeting")
    paper = replace(paper_of(eskeldi, kind), state="superseded", heir=None)
    (found,) = before_printing(paper, unpractised(eskeldi), eskeldi.office.pdf(paper.number))
    assert found.code == code
    severity = Severity.REFUSE if kind == "ballot" else Severity.WARN
    assert catalogue()[code].severity is severity


def test_the_protocol_of_a_count_before_the_recount_is_looked_at_first(eskeldi):
    eskeldi.until("establish_result")
    paper, situation = paper_of(eskeldi, "count"), unpractised(eskeldi)
    pdf = eskeldi.office.pdf(paper.number)
    assert list(before_printing(paper, situation, pdf)) == []
    (vote,) = situation.votes
    again = replace(vote, countings=(*vote.countings, replace(vote.countings[0], number=2, protocol=None)))
    (found,) = before_printing(paper, replace(situation, votes=(again,)), pdf)
    assert found.code == "printing.recounted"


def test_a_draft_is_looked_at_first():
    assert before_draft().code == "printing.draft"
    assert catalogue()["printing.draft"].severity is Severity.WARN


def test_copies_are_handed_over_once_each_with_the_capacity_of_the_receiver(eskeldi):
    eskeldi.until("establish_result")
    assert eskeldi.do("issue_paper", {"kind": "copy", "subject": "1"}).done
    number = paper_of(eskeldi, "copy").number
    data = {"paper": number, "receiver": "Үлгі А.", "capacity": "байқаушы / наблюдатель"}
    assert eskeldi.do("hand_over", data).done
    last = eskeldi.office.situation().handovers[-1]
    assert (last.capacity, last.copy_number) == ("байқаушы / наблюдатель", 1)
    assert answers(eskeldi, "hand_over", data) == {"handover.copy_given"}
    refused(eskeldi, "hand_over", {**data, "copy_number": 0}, "handover.copy")
    assert answers(eskeldi, "hand_over", {**data, "copy_number": 2}) == set()


def test_the_papers_of_the_meeting_go_together_and_what_is_missing_is_said(eskeldi):
    eskeldi.until("open_meeting")
    office = eskeldi.office
    made = bundles.bundle(bundles.MEETING, office.situation(), office.procedure)
    assert {one.kind for one in made.papers} >= {"electors", "ballot"}
    assert made.blanks == ("minutes", "unused", "count", "result")
    early = bundles.bundle("superior_akim", office.situation(), office.procedure)
    assert early.papers == ()
    assert early.missing == ("letter", "winner", "result", "count", "order")


def test_the_papers_of_the_superior_akim_go_together(timiryazev):
    timiryazev.until("present_decision")
    office = timiryazev.office
    assert bundles.keys(office.procedure) == (bundles.MEETING, *office.procedure.winner.receivers)
    full = bundles.bundle("superior_akim", office.situation(), office.procedure)
    assert [one.kind for one in full.papers][:3] == ["letter", "winner", "result"]
    assert all(one.state == "issued" for one in full.papers)


def test_every_receiver_of_every_rule_set_has_its_papers(eskeldi):
    for rules in procedures().values():
        for key in bundles.keys(rules):
            found = bundles.bundle(key, eskeldi.office.situation(), rules)
            assert found.missing
            assert ("order" in found.missing) == (key == "superior_akim" and bool(rules.entry.order_hours))


def test_a_check_code_finds_its_paper_however_it_is_typed(eskeldi):
    eskeldi.until("open_meeting")
    situation = eskeldi.office.situation()
    for paper in situation.papers:
        if paper.code:
            for typed in (paper.code, paper.code.lower().replace("-", ""), paper.code.replace("A", "А")):
                assert by_code(situation, typed) == paper
    assert by_code(situation, "0000-0000-0000") is None
    assert by_code(situation, "") is None
