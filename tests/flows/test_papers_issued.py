"""All shipped elections together issue every kind of paper of the three rule sets."""

import pytest

from core import rehearsal
from core.papers.blanks import WITHOUT, kinds
from core.papers.render import KINDS
from core.procedures import procedure
from core.resources import ROOT
from tests.flows.issued import kinds_of, rules_of

NAMES = sorted(path.stem for path in (ROOT / "rehearsals").glob("*.json"))
RULES = ("kz-2005-pilot", "kz-2006-district", "kz-2013-rural")


def known(rules: str) -> set[str]:
    """The kinds of paper that a rule set knows."""
    return {*kinds(procedure(rules)), *WITHOUT}


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_each_demo_district_issues_at_least_eighteen_kinds(name: str) -> None:
    assert len(kinds_of(name)) >= 18


def test_all_scripts_together_issue_every_paper_of_the_three_rule_sets() -> None:
    assert set(KINDS) - set().union(*(kinds_of(name) for name in NAMES)) == set()
    assert all(known(rules) <= set(KINDS) for rules in RULES)


@pytest.mark.parametrize("rules", RULES)
def test_the_scripts_of_a_rule_set_issue_what_it_knows(rules: str) -> None:
    issued = set().union(*(kinds_of(name) for name in NAMES if rules_of(name) == rules))
    assert known(rules) - issued == set()
