"""The command line as its users meet it: exit codes, JSON, one line for what is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import rehearsal
from tests.story import script

ROOT = Path(__file__).resolve().parents[2]


def hattama(*arguments, env=None, cwd=None):
    """Run the program as from a shell in which nothing speaks UTF-8 and no display is there."""
    plain = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C", **(env or {})}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        env=plain,
        cwd=cwd,
        check=False,
        timeout=120,
    )


def one_line(done):
    assert done.returncode == 2, (done.returncode, done.stdout, done.stderr)
    assert done.stdout == b""
    text = done.stderr.decode()
    assert text.count("\n") == 1, text
    assert "Traceback" not in text
    return text


def test_calendar_answers_in_json_and_in_words():
    given = ("--procedure", "kz-2005-pilot", "--vote-day", "2005-08-12", "--zone", "Asia/Almaty")
    for done in (hattama("calendar", *given, "--json"), hattama("calendar", "--json", *given)):
        assert done.returncode == 0
        steps = json.loads(done.stdout.decode())
        nomination = next(step for step in steps if step["step"] == "nomination")
        assert nomination["opens"] == "2005-06-27T00:00:00+06:00"
        assert nomination["closes"] == "2005-07-13T00:00:00+06:00"
    assert "nomination" in hattama("calendar", *given).stdout.decode()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("unknown",),
        ("calendar",),
        ("calendar", "--procedure", "kz-1999", "--vote-day", "2005-08-12", "--zone", "Asia/Almaty"),
        ("calendar", "--procedure", "kz-2005-pilot", "--vote-day", "12.08.2005", "--zone", "Asia/Almaty"),
        ("calendar", "--procedure", "kz-2005-pilot", "--vote-day", "2005-08-12", "--zone", "Mars/Base"),
        ("reckon",),
        ("reckon", "nowhere.json"),
        ("reckon", "."),
        ("rehearse", "nowhere.json", "--out", "x"),
        ("export", "nowhere.hattama", "--out", "x.sqlite"),
        ("verify", "nowhere"),
        ("verify", "main.py"),
        ("demo",),
    ],
)
def test_misuse_is_one_line_and_exit_two(arguments):
    one_line(hattama(*arguments, cwd=ROOT))


def test_without_a_display_the_bare_command_names_demo():
    assert "demo" in one_line(hattama())


def test_help_is_no_misuse():
    assert hattama("--help").returncode == 0


def test_self_check_says_that_the_program_can_work():
    done = hattama("self-check", "--json")
    assert done.returncode == 0, done.stdout.decode()
    found = json.loads(done.stdout.decode())
    assert found["able"]
    named = {
        "Python",
        "SQLite",
        "SQLite options",
        "fonts",
        "languages",
        "folder",
        "last copy",
        "copies",
        "log",
    }
    assert {*named, "display"} <= {one["name"] for one in found["checks"]}


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda s: s.update(format="other"), "format"),
        (lambda s: s.update(steps=[]), "steps"),
        (lambda s: s["steps"][2].update(act="crown"), "step 3"),
        (lambda s: s["steps"][2].update(at="noon"), "step 3"),
        (lambda s: s["steps"][2].update(mood="good"), "step 3"),
        (lambda s: s["steps"][2]["data"].pop("members"), "data.members"),
        (lambda s: s["steps"][0]["data"].update(seats="15"), "data.seats"),
        (lambda s: s["steps"][0].update(expect={"verdict": "maybe"}), "step 1"),
    ],
)
def test_a_script_of_another_shape_is_misuse_that_names_the_place(tmp_path, change, place):
    told = script("eskeldi")
    change(told)
    path = tmp_path / "story.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    line = one_line(hattama("rehearse", path, "--out", tmp_path / "out"))
    assert place in line
    assert not (tmp_path / "out").exists()


def test_a_step_that_answers_otherwise_is_reported_and_exit_one(tmp_path):
    told = script("eskeldi")
    told["steps"] = told["steps"][:4]
    told["steps"][3]["expect"] = {"verdict": "refused", "codes": ["notice.nothing"]}
    path = tmp_path / "story.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    done = hattama("rehearse", path, "--out", tmp_path / "out", "--json")
    assert done.returncode == 1
    report = json.loads(done.stdout.decode())
    assert [step["ok"] for step in report["steps"]] == [True, True, True, False]
    assert json.loads((tmp_path / "out" / "rehearsal.json").read_text(encoding="utf-8")) == report


def test_a_rehearsal_writes_only_into_a_new_or_empty_folder(tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept.txt").write_text("mine")
    line = one_line(hattama("rehearse", rehearsal.shipped("eskeldi"), "--out", tmp_path / "full"))
    assert "empty" in line
    (tmp_path / "file").write_text("mine")
    one_line(hattama("rehearse", rehearsal.shipped("eskeldi"), "--out", tmp_path / "file"))
    one_line(hattama("demo", "--out", tmp_path / "file" / "below"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "full"]


def test_rehearse_export_verify_one_after_the_other(tmp_path):
    done = hattama("rehearse", rehearsal.shipped("zhangala"), "--out", tmp_path / "Қазақ әріптері", "--json")
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "Қазақ әріптері"
    out = tmp_path / "public.sqlite"
    assert hattama("export", folder / "election.hattama", "--out", out, "--public").returncode == 0
    one_line(hattama("export", folder / "election.hattama", "--out", out))
    verdict = json.loads(hattama("verify", out, "--json").stdout.decode())
    assert verdict["intact"]
    assert hattama("verify", out, "--head", verdict["head"]).returncode == 0
    assert hattama("verify", out, "--head", "0" * 63 + "1").returncode == 1
    assert hattama("verify", out, "--paper", "ZZZZ-ZZZZ-ZZZZ").returncode == 1
    one_line(hattama("verify", out, "--head", "beef"))
    cut = tmp_path / "cut.hattama"
    cut.write_bytes((folder / "election.hattama").read_bytes()[:20_000])
    assert hattama("verify", cut).returncode in {1, 2}
    assert b"Traceback" not in hattama("verify", cut).stderr


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda s: s["steps"][0]["data"].update(vote_day=7), "data.vote_day"),
        (lambda s: s["steps"][0]["data"].update(vote_day="2005-08-12T00:00"), "data.vote_day"),
        (lambda s: s["steps"][0]["data"].update(seats=10**30), "data.seats"),
        (lambda s: s["steps"][0]["data"].update(happened="0001-01-01T00:00"), "data.happened"),
        (lambda s: s["steps"][2]["data"]["members"][0].update(key="m 1"), "data.members.0.key"),
        (lambda s: s["steps"][1].update(at="9999-12-31T23:59"), "step 2"),
        (lambda s: s["steps"][1].update(expect={"verdict": []}), "step 2"),
    ],
)
def test_values_of_another_kind_are_not_guessed_at(tmp_path, change, place):
    told = script("eskeldi")
    change(told)
    path = tmp_path / "story.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    assert place in one_line(hattama("rehearse", path, "--out", tmp_path / "out"))


def test_a_vote_day_no_calendar_reaches_is_refused_by_a_finding(tmp_path):
    told = script("eskeldi")
    told["steps"] = told["steps"][:1]
    told["steps"][0]["data"]["vote_day"] = "1850-01-01"
    told["steps"][0]["expect"] = {"verdict": "refused", "codes": ["election.vote_day_range"]}
    path = tmp_path / "story.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    assert hattama("rehearse", path, "--out", tmp_path / "out").returncode == 0


def test_a_reader_that_went_away_is_no_fault_and_a_full_device_is_one_line():
    command = f"{sys.executable} {ROOT / 'main.py'} self-check --json"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{command} | true"], capture_output=True, check=False
    )
    assert b"Traceback" not in done.stderr
    done = subprocess.run(["bash", "-c", f"{command} >/dev/full"], capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1


def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for command in ("reckon", "verify"):
        one_line(hattama(command, tmp_path / "pipe"))
