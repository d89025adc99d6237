"""Rehearsals of what becomes of candidates and of the office beyond the plain course, played to the end."""

import re

import jsonschema
import pytest

from core import rehearsal
from core.audit.verify import verify
from core.scripts import script_schema
from tests.making import GIVEN
from tests.story import script

ENDS = {
    "appeal-granted": ("elected", ["c2"]),
    "dismissal": ("elected", ["c1"]),
    "election-prolonged": ("elected", ["c4"]),
    "nomination-extended": ("elected", ["c3"]),
    "oath-2006": ("elected", ["c1"]),
    "proxies-observers-list": ("none", []),
    "resignation": ("elected", ["c1"]),
    "special-check-2013": ("elected", ["c2"]),
    "ten-days-2006": ("elected", ["c2"]),
}
IN_OFFICE = {
    "dismissal": "2005-08-14",
    "oath-2006": "2006-10-25",
    "resignation": "2005-08-14",
    "special-check-2013": "2013-09-05",
}
ORDINALS = {kk for kk, _ in GIVEN}


@pytest.mark.parametrize("name", ENDS)
def test_every_step_answers_as_the_script_expects_and_the_file_is_intact(tmp_path, name):
    report = rehearsal.rehearse(rehearsal.read_script(rehearsal.shipped(name)), tmp_path / "out")
    assert [(step.n, step.verdict.codes) for step in report.steps if not step.ok] == []
    assert (report.outcome["kind"], report.outcome["who"]) == ENDS[name]
    assert report.outcome.get("in_office") == IN_OFFICE.get(name)
    assert verify(tmp_path / "out" / "election.hattama").intact
    assert verify(tmp_path / "out" / "audit.sqlite").intact


@pytest.mark.parametrize("name", ENDS)
def test_the_scripts_are_of_the_schema_and_their_people_invented(name):
    found = script(name)
    jsonschema.validate(found, script_schema())
    people = [
        one
        for step in found["steps"]
        for one in re.findall(r"'kk': \{'surname': '[^']+', 'given': '([^']+)'", str(step))
    ]
    assert len(people) > 15
    assert set(people) <= ORDINALS
    assert any(step.get("expect", {}).get("verdict") == "refused" for step in found["steps"])
