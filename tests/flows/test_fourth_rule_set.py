"""A fourth rule set is a file put beside the others: the program as it is plays a whole election under it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import resources
from tests.story import script

ROOT = Path(__file__).resolve().parents[2]
ID = "xx-test"
CHANGES = (
    ('id = "kz-2006-district"', f'id = "{ID}"'),
    ("[proxies]\nmost = 5", "[proxies]\nmost = 3"),
    ("last = { days_after = 4 }", "last = { days_after = 5 }"),
    ("last = { full_days_before = 30 }", "last = { full_days_before = 28 }"),
    ("reserve_per_mille = 1", "reserve_per_mille = 100"),
    ('announces = "chair"', 'announces = "maslikhat"'),
)
"""The rules of 2006 but for their name, three proxies, six days for the winner, a longer nomination, and
the maslikhat's announcing the results."""


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """A copy of the program with one file more, and how to run its commands."""
    place = tmp_path_factory.mktemp("program")
    for folder in ("core", "resources"):
        shutil.copytree(ROOT / folder, place / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "main.py", place / "main.py")
    text = resources.text("procedures", "kz-2006-district.toml")
    for old, new in CHANGES:
        assert old in text
        text = text.replace(old, new)
    (place / "resources" / "procedures" / f"{ID}.toml").write_text(text, encoding="utf-8")

    def run(*arguments: str) -> tuple[int, object]:
        told = [sys.executable, "main.py", *arguments, "--json"]
        made = subprocess.run(told, cwd=place, capture_output=True, check=False)
        assert made.stdout, made.stderr.decode()
        return made.returncode, json.loads(made.stdout)

    return run


def test_its_calendar_is_its_own(program):
    asked = ("--procedure", ID, "--vote-day", "2006-10-20", "--zone", "Asia/Almaty")
    code, steps = program("calendar", *asked)
    ends = {step["step"]: (step["opens"] or "")[:10] + "…" + (step["closes"] or "")[:10] for step in steps}
    assert code == 0
    assert ends["nomination"] == "2006-09-04…2006-09-22"
    assert ends["winner_registration"] == "…2006-10-26"


def test_its_count_is_reckoned(program, tmp_path):
    one = {
        "procedure": ID,
        "round": 1,
        "candidates": ["A", "B"],
        "issued_by": [{"role": "member", "count": 20}],
        "votes": {"A": 12, "B": 8},
        "seats": 20,
        "quorum_base": 20,
        "electors": 20,
        "present": 20,
        "received": 22,
        "issued": 20,
        "signatures": 20,
        "spoiled": 0,
        "cancelled": 2,
        "in_box": 20,
        "invalid": 0,
        "took_part": 20,
    }
    path = tmp_path / "count.json"
    path.write_text(json.dumps([one, {**one, "received": 23, "cancelled": 3}]), encoding="utf-8")
    code, (within, over) = program("reckon", str(path))
    assert code == 0
    assert (within["outcome"]["kind"], within["outcome"]["who"]) == ("elected", ["A"])
    assert (within["warnings"], over["warnings"]) == ([], ["count.replaced"])


def test_a_whole_election_is_played_under_it(program, tmp_path):
    data = script("oath-2006")
    data["steps"][0]["data"]["procedure"] = ID
    proxies = [step for step in data["steps"] if step["act"] == "register_proxy" and "expect" not in step]
    assert len(proxies) == 5
    for step in proxies[3:]:
        step["expect"] = {"verdict": "refused", "codes": ["proxy.too_many"]}
    at, closing = next((n, step) for n, step in enumerate(data["steps"]) if step["act"] == "close_meeting")
    refused = {**closing, "expect": {"verdict": "refused", "codes": ["meeting.announcer_needed"]}}
    closing["data"]["announced_by"] = {
        "kk": "мәслихат хатшысы Қ. Сейітов",
        "ru": "секретарь маслихата К. Сеитов",
    }
    refused["data"] = {key: one for key, one in closing["data"].items() if key != "announced_by"}
    data["steps"].insert(at, refused)
    path = tmp_path / "fourth.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    code, report = program("rehearse", str(path), "--out", str(tmp_path / "out"))
    assert [(step["n"], step["codes"]) for step in report["steps"] if not step["ok"]] == []
    assert code == 0
    assert report["outcome"]["in_office"] == "2006-10-25"
    code, _ = program("verify", str(tmp_path / "out" / "audit.sqlite"))
    assert code == 0
