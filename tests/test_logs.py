"""The log: rotation, crashes, and nothing in it that somebody typed."""

import errno
import io
import json
import logging
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from core import logs, rehearsal, resources
from core.record.problems import RecordProblem

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def log(tmp_path):
    file = logs.begin(tmp_path / "log" / "hattama.log")
    yield file
    logs.end()


def told(log):
    return "".join(path.read_text(encoding="utf-8") for path in sorted(log.parent.iterdir()))


def test_a_line_holds_words_of_the_program_and_numbers(log):
    logs.event("act", "enter_count", "done", entry=7)
    assert told(log).endswith("INFO act enter_count done entry=7\n")


@pytest.mark.parametrize(
    "typed", ["Серік", "Akhmetov", "serik akhmetov", "a@b.kz", "/home/serik", "680512300123", "n680512300123"]
)
def test_what_is_no_word_of_the_program_is_left_out(log, typed):
    logs.event("act", typed)
    assert typed not in told(log)
    assert told(log).endswith("act …\n")


def test_a_mistake_is_told_by_kind_code_and_place_never_by_its_message(log):
    try:
        try:
            raise FileNotFoundError(2, "no such file", "/home/Серік/сайлау.hattama")
        except OSError as error:
            raise ValueError("Серік Ахметов, 123456789012") from error
    except ValueError as error:
        logs.mistake(error)
    said = told(log)
    assert "builtins.FileNotFoundError 2\n  and then" in said
    assert "tests/test_logs.py" in said
    assert "test_a_mistake_is_told_by_kind" in said
    assert said.endswith("builtins.ValueError\n")
    assert not {"Серік", "Ахметов", "123456789012"} & set(said.replace(",", " ").replace("/", " ").split())


def test_the_code_of_an_error_that_is_not_ours_is_any_text_and_left_out(log):
    logs.mistake(SystemExit("akhmetov"))
    logs.mistake(RecordProblem("record.missing", file="akhmetov.hattama"))
    assert "akhmetov" not in told(log)
    assert "RecordProblem record.missing\n" in told(log)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (ROOT / "main.py", "main.py"),
        (ROOT / "core" / "record" / "journal.py", "core/record/journal.py"),
        ("/home/akhmetov/run.py", "run.py"),
        ("/home/akhmetov/venv/lib/python3.11/site-packages/sqlmodel/main.py", "sqlmodel/main.py"),
        ("/usr/lib/python3.11/json/decoder.py", "json/decoder.py"),
        ("core/office.py", "core/office.py"),
        ("", "…"),
    ],
)
def test_a_place_in_the_source_says_nothing_of_the_computer(file, said):
    assert logs.place(str(file)) == said


def test_it_rotates_and_never_takes_more_than_its_share(tmp_path, monkeypatch):
    assert logs.MOST_BYTES * logs.MOST_FILES <= 1024 * 1024
    monkeypatch.setattr(logs, "MOST_BYTES", 4000)
    log = logs.begin(tmp_path / "hattama.log")
    for number in range(500):
        logs.event("act", "sign_out_ballots", "refused", entry=number)
    logs.end()
    sizes = [path.stat().st_size for path in log.parent.glob("hattama.log*")]
    assert len(sizes) == logs.MOST_FILES
    assert sum(sizes) <= logs.MOST_BYTES * logs.MOST_FILES


def test_a_place_that_takes_no_file_keeps_no_log_and_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert logs.begin(tmp_path / "file" / "hattama.log") is None
    logs.event("act", "call_election")


class Full(io.StringIO):
    """A file on a disk without room."""

    def write(self, text):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_stops_nothing_and_says_nothing(log, capsys):
    logs._handler.setStream(Full()).close()
    for _ in range(3):
        logs.event("act", "call_election")
    assert capsys.readouterr() == ("", "")


def test_other_libraries_do_not_write_into_it(log):
    logging.getLogger("sqlalchemy.engine").error("Серік")
    assert "Серік" not in told(log)


def test_a_crash_of_the_interpreter_is_written_beside_it(tmp_path):
    code = (
        "import faulthandler, sys; from pathlib import Path; from core import logs; "
        "logs.begin(Path(sys.argv[1])); faulthandler._sigsegv()"
    )
    file = tmp_path / "hattama.log"
    done = subprocess.run([sys.executable, "-c", code, str(file)], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode < 0
    crashes = file.with_suffix(".crash.log")
    assert "Segmentation fault" in crashes.read_text(encoding="utf-8")
    with crashes.open("a", encoding="utf-8") as more:
        more.write('  File "/home/akhmetov/hattama/main.py", line 3 in main\n')
    logs.begin(file)
    logs.end()
    said = crashes.read_text(encoding="utf-8")
    assert "Segmentation fault" in said
    assert 'File "main.py", line 3' in said
    assert "akhmetov" not in said


def test_a_whole_rehearsal_leaves_no_value_of_the_vault_and_no_name_in_it(log, tmp_path):
    rehearsal.make_again("kokpekty", tmp_path / "kokpekty")
    said = told(log)
    assert said.count(" act ") > 40
    values = typed(
        tmp_path / "kokpekty" / "election.hattama", resources.ROOT / "rehearsals" / "kokpekty.json"
    )
    assert len(values) > 200
    assert not [value for value in values if value in said]


def typed(file, script):
    """Every text of the vault, and every text of the script that is no word of the program."""
    raw = sqlite3.connect(file)
    found = {str(value) for (value,) in raw.execute("SELECT value FROM vault")}
    raw.close()
    words = {
        value
        for value in texts(json.loads(script.read_text(encoding="utf-8")))
        if not logs.WORD.fullmatch(value)
    }
    return {value for value in found | words if len(value) > 4}


def texts(value):
    if isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, str):
        yield value


def test_the_program_runs_without_any_stream(tmp_path):
    """A windowed Windows program has none (T31)."""
    code = "import os, sys; os.close(0); os.close(1); os.close(2); os.execv(sys.executable, sys.argv[1:])"
    words = [sys.executable, str(ROOT / "main.py"), "demo", "--out", str(tmp_path / "out"), "--json"]
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", code, *words[:2], "self-check"], env=env, check=False)
    assert done.returncode == 0
    done = subprocess.run([sys.executable, "-c", code, *words[:2], "verify", "nothing"], env=env, check=False)
    assert done.returncode == 2
