"""A fourth rule set is a file: a whole election is played under it, from the call to the oath."""

import json
import sys
from types import MappingProxyType

import pytest

from core import procedures, rehearsal, resources
from core.audit import build
from core.rules.procedure import Procedure
from tests.story import script

ID = "xx-test"


@pytest.fixture
def fourth(monkeypatch):
    """The rules of 2006 but for their name, six days for the winner and three proxies."""
    text = resources.text("procedures", "kz-2006-district.toml")
    for old, new in (
        ('id = "kz-2006-district"', f'id = "{ID}"'),
        ("[proxies]\nmost = 5", "[proxies]\nmost = 3"),
        ("last = { days_after = 4 }", "last = { days_after = 5 }"),
    ):
        assert old in text
        text = text.replace(old, new)
    known = MappingProxyType({**procedures.procedures(), ID: Procedure.from_toml(text)})
    there = [module for name, module in sys.modules.items() if name.startswith("core.")]
    for module in there:
        if callable(getattr(module, "procedures", None)):
            monkeypatch.setattr(module, "procedures", lambda: known)
    build.rule_sets.cache_clear()
    yield known[ID]
    build.rule_sets.cache_clear()


def test_a_whole_election_under_a_rule_set_of_the_tests_own(fourth, tmp_path):
    data = script("oath-2006")
    data["steps"][0]["data"]["procedure"] = ID
    proxies = [step for step in data["steps"] if step["act"] == "register_proxy" and "expect" not in step]
    assert len(proxies) == 5
    for step in proxies[fourth.proxies.most :]:
        step["expect"] = {"verdict": "refused", "codes": ["proxy.too_many"]}
    path = tmp_path / "fourth.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    report = rehearsal.rehearse(rehearsal.read_script(path), tmp_path / "out")
    assert [(step.n, step.verdict.codes) for step in report.steps if not step.ok] == []
    assert report.outcome["in_office"] == "2006-10-25"
