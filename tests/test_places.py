"""Where the program may find itself: Kazakh letters, a long path, a read-only stick, no home, other zones."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from core import folders, logs, rehearsal, selfcheck
from core.audit import details
from core.audit.verify import UnreadableFile, verify
from core.cabinet import Cabinet
from core.record import gate
from core.record.problems import RecordProblem

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    folder = tmp_path_factory.mktemp("played") / "eskeldi"
    rehearsal.make_again("eskeldi", folder)
    return folder


def hattama(*words, **more):
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "QT_QPA_PLATFORM"}}
    env = {**kept, "PYTHONDONTWRITEBYTECODE": "1", **more}
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    return subprocess.run(command, env=env, capture_output=True, check=False, timeout=120)


PLACES = {"kazakh": "Қазақ әріптері", "signs": "a#b?c %20&'\"", "blank": " "}


@pytest.mark.parametrize("under", PLACES.values(), ids=PLACES.keys())
def test_a_folder_of_any_name_holds_the_files(tmp_path, played, under):
    folder = tmp_path / under / "files"
    shutil.copytree(played, folder / "practice" / "eskeldi")
    cabinet = Cabinet(folder)
    (card,) = cabinet.files()
    assert card.problem is None
    office = cabinet.open(card.path)
    kept = office.back_up()
    office.close()
    assert kept.path.is_file()
    assert cabinet.backup_folder in kept.path.parents
    assert [one.name for one in card.path.parent.glob("*.hattama*")] == ["election.hattama"]


def test_a_path_may_be_as_long_as_the_database_takes_and_a_longer_one_is_said(tmp_path, played):
    room = gate.LONGEST - len(os.fsencode(tmp_path / "practice" / "election.hattama")) - len("/.../...")
    first, second = "қ" * (room // 4), "ұ" * (room // 4)
    folder = tmp_path / first / second
    shutil.copytree(played, folder / "practice" / "a")
    cabinet = Cabinet(folder)
    (card,) = cabinet.files()
    assert len(os.fsencode(card.path)) > 0.9 * gate.LONGEST
    cabinet.open(card.path).close()
    further = folder / "practice" / ("ғ" * 60) / card.path.name
    shutil.copytree(played, further.parent)
    problem = next(one.problem for one in cabinet.files() if one.path == further)
    assert problem.code == "record.path_too_long"
    with pytest.raises(RecordProblem) as caught:
        cabinet.open(further)
    assert caught.value.code == "record.path_too_long"
    with pytest.raises(UnreadableFile, match="too long") as refused:  # and never "changed"
        verify(further)
    assert "ұзын" in details.said(str(refused.value), "kk")


def test_a_read_only_stick_can_be_read_and_is_not_written_to(tmp_path, played):
    """A tmpfs that is read-only refuses root too; a machine that grants none is said, not passed over."""
    stick, out = tmp_path / "stick", tmp_path / "out"
    stick.mkdir()
    out.mkdir()
    script = f"""
set -e
mount -t tmpfs none {stick}
cp -r {played} {stick}/eskeldi
mount -o remount,ro {stick}
touch {stick}/x 2>/dev/null && exit 9
cd {out}
export HATTAMA_FOLDER={stick}/files
{sys.executable} {ROOT}/main.py verify {stick}/eskeldi/election.hattama > verify.txt
{sys.executable} {ROOT}/main.py export {stick}/eskeldi/election.hattama --out audit.sqlite > export.txt
{sys.executable} {ROOT}/main.py self-check > check.txt || echo $? > code.txt
{sys.executable} - <<'PYTHON'
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from core.cabinet import Cabinet
from core.record.problems import RecordProblem
cabinet = Cabinet(Path({str(stick)!r}))
try:
    cabinet.open(Path({str(stick)!r}) / "eskeldi" / "election.hattama")
except RecordProblem as problem:
    Path("open.txt").write_text(problem.code)
PYTHON
"""
    namespace = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    env = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [*namespace, "sh", "-c", script], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"a read-only tmpfs is needed for this test: {done.stderr}"
    assert "INTACT" in (out / "verify.txt").read_text(encoding="utf-8")
    assert (out / "audit.sqlite").stat().st_size > 100_000
    assert (out / "open.txt").read_text(encoding="utf-8") == "record.read_only"
    assert (out / "code.txt").read_text(encoding="utf-8").strip() == "1"
    assert "can't be written to" in (out / "check.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("home", [None, "there/is/none/yet", ""])
def test_without_a_home_the_program_can_work(tmp_path, home):
    more = {} if home is None else {"HOME": str(tmp_path / home) if home else ""}
    done = hattama("self-check", "--json", **more)
    found = json.loads(done.stdout)
    assert found["able"], done.stdout.decode()
    assert not (tmp_path / "there").exists()


def test_a_home_that_is_a_file_is_said(tmp_path):
    (tmp_path / "home").write_text("", encoding="utf-8")
    done = hattama("self-check", "--json", HOME=str(tmp_path / "home"))
    assert done.returncode == 1
    folder = next(one for one in json.loads(done.stdout)["checks"] if one["name"] == "folder")
    assert not folder["good"]


def test_a_full_disk_is_said_before_work_begins(monkeypatch, tmp_path):
    monkeypatch.setenv(folders.NAMED, str(tmp_path))
    for free, good in ((gate.REFUSE_BELOW - 1, False), (gate.REFUSE_BELOW, True)):
        monkeypatch.setattr(
            selfcheck.shutil, "disk_usage", lambda _place, free=free: SimpleNamespace(free=free)
        )
        found = selfcheck._tried_folder()
        assert found.good is good
        assert ("at least 5 MB are needed" in found.found) is not good


def test_a_disk_that_fills_up_while_practice_is_made_is_the_disks_fault(monkeypatch, tmp_path):
    def full(*_given):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.folders.PILOT", ("zhangala",))
    monkeypatch.setattr(rehearsal, "_play_into", full)
    with pytest.raises(OSError, match="No space left"):
        Cabinet(tmp_path).make_practice()


def test_another_time_zone_of_the_computer_changes_no_byte(tmp_path):
    script = rehearsal.shipped("zhangala")
    made = set()
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
        out = tmp_path / zone.replace("/", "-")
        assert hattama("rehearse", script, "--out", out, TZ=zone).returncode == 0
        files = sorted(one for one in out.rglob("*") if one.is_file())
        whole = b"".join(one.read_bytes() for one in files if one.suffix != ".hattama")
        made.add(hashlib.sha256(whole).hexdigest())
    assert len(made) == 1


def test_the_files_lie_beside_the_program_by_the_switch_only(monkeypatch):
    monkeypatch.delenv(folders.NAMED, raising=False)
    assert folders.program_folder() not in folders.data_folder().parents
    monkeypatch.setenv(folders.NAMED, "")
    folders.keep_beside_the_program()
    assert folders.data_folder() == folders.program_folder() / folders.BESIDE
    assert folders.log_file().parent == folders.program_folder() / "hattama-data-log"


def test_the_switch_stands_anywhere_and_serves_the_commands(tmp_path):
    for words in (("--portable", "self-check"), ("self-check", "--portable")):
        done = hattama(*words)
        assert str(ROOT / folders.BESIDE) in done.stdout.decode()


def test_a_folder_that_became_a_file_stops_no_log(tmp_path):
    (tmp_path / "x").write_text("", encoding="utf-8")
    assert logs.begin(tmp_path / "x" / "log" / "hattama.log") is None


def test_a_missing_file_is_said_and_not_made(tmp_path):
    with pytest.raises(RecordProblem) as caught:
        Cabinet(tmp_path).open(tmp_path / "сайлау.hattama")
    assert caught.value.code == "record.missing"
    assert list(tmp_path.iterdir()) == []


def test_a_person_the_system_does_not_know_works_where_the_program_was_started(monkeypatch, tmp_path):
    def nobody(*_args, **_more):
        raise RuntimeError("could not determine the home directory")

    monkeypatch.delenv(folders.NAMED, raising=False)
    monkeypatch.setattr(folders.platformdirs, "user_data_dir", nobody)
    monkeypatch.setattr(folders.platformdirs, "user_log_dir", nobody)
    monkeypatch.chdir(tmp_path)
    assert folders.data_folder() == tmp_path / "hattama"
    assert folders.log_file().is_relative_to(tmp_path)
