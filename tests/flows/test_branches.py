"""The branches beyond the plain win: every shipped script plays as it expects, and its file proves itself."""

import json
import re

import jsonschema
import pytest

from core import rehearsal
from core.audit.verify import verify
from core.office import open_office
from core.scripts import script_schema
from tests.flows.branches_more import BRANCHES
from tests.flows.issued import kinds_of
from tests.making import GIVEN
from tests.story import script

ENDS = {
    "no-quorum": ("elected", 1),
    "no-quorum-another-day": ("elected", 1),
    "three-way-tie": ("elected", 2),
    "second-vote-short-of-the-half": ("elected", 2),
    "two-ran-repeat": ("not_elected", 1),
    "two-ran-second-vote": ("not_elected", 2),
    "rural-tie": ("not_elected", 1),
    "rural-three-way-tie": ("elected", 2),
    "recount-on-demand": ("elected", 1),
    "recount-by-order": ("elected", 1),
    "invalid-and-repeated": ("elected", 1),
    "single-short-of-the-half": ("not_elected", 1),
    "corrections": ("elected", 1),
    "second-place-tie": ("elected", 2),
    "second-vote-tie": ("elected", 2),
    "quorum-of-seats": ("elected", 1),
    "half-of-the-valid": ("elected", 1),
    "invalidation-set-aside": ("elected", 1),
    "invalid-2013": ("elected", 1),
    "papers-attached": ("elected", 1),
    "repeat-election-file": ("none", None),
    "by-election-held-late": ("none", None),
    "all-withdrew-2013": ("none", None),
    "dismissal-2013": ("elected", 1),
    "early-end-2006": ("elected", 1),
    "last-two-days-2006": ("none", None),
    "all-out-at-the-meeting": ("none", None),
}


@pytest.fixture(scope="module", params=sorted(BRANCHES))
def played(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("branch") / "out"
    return request.param, rehearsal.rehearse(rehearsal.read_script(rehearsal.shipped(request.param)), folder)


def test_there_are_at_least_twelve_and_each_has_its_end():
    assert set(BRANCHES) == set(ENDS)
    assert len(BRANCHES) >= 12


def test_every_step_answers_as_the_script_expects(played):
    name, report = played
    bad = [(step.n, step.act, step.verdict.codes) for step in report.steps if not step.ok]
    assert bad == []
    assert (report.outcome["kind"], report.outcome.get("round")) == ENDS[name]


def test_the_record_proves_itself_and_the_audit_file_reaches_the_same_head(played):
    _, report = played
    working, audit = verify(report.folder / "election.hattama"), verify(report.folder / "audit.sqlite")
    assert (working.problems, audit.problems) == ((), ())
    assert working.head == audit.head


def test_a_superseded_paper_points_to_a_later_one_of_its_kind(played):
    name, report = played
    office = open_office(report.folder / "election.hattama", read_only=True)
    try:
        papers = {one.number: one for one in office.situation().papers}
    finally:
        office.close()
    assert {one.kind for one in papers.values()} == kinds_of(name)
    for one in papers.values():
        assert (one.heir is None) or one.state == "superseded"
        if one.heir is not None:
            assert papers[one.heir].kind == one.kind
            assert one.heir > one.number


def test_each_script_is_refused_something(played):
    name, report = played
    assert any(not step.verdict.done for step in report.steps), name


@pytest.mark.parametrize("name", sorted(BRANCHES))
def test_the_script_is_of_the_schema_and_its_people_are_invented(name):
    told = script(name)
    jsonschema.validate(told, script_schema())
    assert set(told["title"]) == {"kk", "ru", "en"}
    text = json.dumps(told, ensure_ascii=False)
    given = {one[0] for one in GIVEN}
    assert set(re.findall(r'"kk": \{"surname": "[^"]+", "given": "([^"]+)"', text)) <= given
