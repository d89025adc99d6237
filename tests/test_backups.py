"""Copies made by the program, and a rehearsed restore: nothing is replaced unseen, nothing is lost."""

import json
import os
import shutil
import signal
import sqlite3
import time
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest

from core import backups, folders, restoring, selfcheck
from core.acts.registry import ACTS
from core.audit.export import export
from core.audit.verify import verify
from core.cabinet import Cabinet
from core.clocks import LaptopClock, StandingClock
from core.office import Office, open_office
from core.record import gate
from core.record.problems import RecordProblem
from tests.story import script

STEPS = [step for step in script("eskeldi")["steps"] if step.get("expect", {}).get("verdict") != "refused"]
CALL = STEPS[0]


@pytest.fixture
def cabinet(tmp_path: Path) -> Cabinet:
    return Cabinet(tmp_path / "data")


def call(cabinet: Cabinet) -> Office:
    """A real election, called as eskeldi was; its acts are recorded long after."""
    made, verdict = cabinet.call(ACTS["call_election"].model_validate(CALL["data"]), practice=False)
    assert made is not None, verdict.codes
    return made


def go_on(office: Office, upto: int, since: int = 1) -> None:
    """The next steps of the script."""
    for step in STEPS[since:upto]:
        data = {**step["data"], "happened": step["at"]}
        assert office.perform(ACTS[step["act"]].model_validate(data), step["by"]).done, step


def newest(cabinet: Cabinet) -> Path:
    """The copy made last."""
    return max(backups.listed(cabinet.backup_folder), key=lambda one: one.nth).path


def lose(cabinet: Cabinet) -> tuple[Path, Path]:
    """A file of six entries, and a copy of its first three."""
    office = call(cabinet)
    go_on(office, 3)
    copy = office.back_up()
    assert copy.entries == 3
    go_on(office, 6, since=3)
    office.close()
    return office.path, copy.path


def test_closing_leaves_a_checked_copy_when_something_changed(cabinet: Cabinet) -> None:
    office = call(cabinet)
    office.close()
    assert office.no_copy is None
    (kept,) = backups.listed(cabinet.backup_folder)
    assert kept.path.parent.parent == folders.backup_folder(cabinet.folder) == cabinet.backup_folder
    assert cabinet.folder not in kept.path.parents
    assert (kept.entries, kept.reason) == (1, backups.CLOSING)
    assert verify(kept.path).content == verify(office.path).content
    again = cabinet.open(office.path)
    again.close()
    again.close()
    assert again.no_copy is None
    assert backups.listed(cabinet.backup_folder) == (kept,)
    third = cabinet.open(office.path)
    go_on(third, 2)
    third.close()
    assert sorted(one.entries for one in backups.listed(cabinet.backup_folder)) == [1, 2]


def test_practice_and_reading_leave_no_copy(cabinet: Cabinet) -> None:
    made, _ = cabinet.call(ACTS["call_election"].model_validate(CALL["data"]), practice=True)
    assert made is not None
    made.close()
    assert backups.listed(cabinet.backup_folder) == ()
    office = call(cabinet)
    path = office.path
    office.close()
    shutil.rmtree(cabinet.backup_folder)
    open_office(path, read_only=True, backup_folder=cabinet.backup_folder).close()
    assert not cabinet.backup_folder.exists()


def test_the_newest_ten_of_a_kind_are_kept(cabinet: Cabinet) -> None:
    office = call(cabinet)
    made = [office.back_up().path for _ in range(backups.KEEP + 2)]
    kept = backups.make(office.record, cabinet.backup_folder, backups.RESTORE)
    left = {one.path for one in backups.listed(cabinet.backup_folder)}
    assert len(left) == backups.KEEP + 1
    assert kept.path in left
    assert made[-1] in left
    assert sum(path in left for path in made) == backups.KEEP
    office.close()


def test_a_renamed_file_keeps_its_copies_and_another_election_has_its_own(cabinet: Cabinet) -> None:
    office = call(cabinet)
    office.close()
    moved = office.path.rename(office.path.with_name("other name.hattama"))
    again = open_office(moved, backup_folder=cabinet.backup_folder)
    again.back_up()
    again.close()
    second = call(cabinet)
    second.close()
    homes = {one.path.parent.name for one in backups.listed(cabinet.backup_folder)}
    assert len(homes) == 2
    lines = again_lines(moved)
    assert len(backups.of_election(cabinet.backup_folder, lines)) == 2


def again_lines(path: Path) -> tuple[str, ...]:
    opened = open_office(path, read_only=True)
    try:
        return opened.record.lines()
    finally:
        opened.close()


def test_a_record_that_was_changed_is_not_copied_over_good_ones(cabinet: Cabinet) -> None:
    office = call(cabinet)
    office.close()
    raw = sqlite3.connect(office.path)
    raw.execute("UPDATE election SET seats = seats + 1")
    raw.commit()
    raw.close()
    before = backups.listed(cabinet.backup_folder)
    again = cabinet.open(office.path)
    with pytest.raises(RecordProblem) as caught:
        again.back_up()
    assert caught.value.code == "record.changed"
    again.close()
    assert backups.listed(cabinet.backup_folder) == before


def test_a_copy_that_cannot_be_written_is_told_and_the_file_is_closed(cabinet: Cabinet) -> None:
    office = call(cabinet)
    cabinet.backup_folder.write_bytes(b"a file where the folder should be")
    office.close()
    told = office.no_copy
    assert told is not None
    assert told.code == "record.copy_failed"
    assert verify(office.path).intact
    with pytest.raises(ValueError, match="without a folder"):
        open_office(office.path, StandingClock(LaptopClock().now())).back_up()


def test_what_lies_in_the_folder_under_another_name_is_left_alone(cabinet: Cabinet) -> None:
    office = call(cabinet)
    home = office.back_up().path.parent
    (home / "my notes.hattama").write_bytes(b"mine")
    for _ in range(backups.KEEP + 1):
        office.back_up()
    office.close()
    assert (home / "my notes.hattama").read_bytes() == b"mine"


# --- a rehearsed restore --------------------------------------------------------------------------------


def test_a_restore_in_three_steps(cabinet: Cabinet) -> None:
    path, copy = lose(cabinet)
    before = verify(path)
    chosen = next(one for one in backups.listed(cabinet.backup_folder) if one.path == copy)
    assert (chosen.entries, chosen.reason) == (3, backups.ASKED)

    held = restoring.look(chosen.path)
    assert (held.entries, held.practice, held.vote_day) == (3, False, date(2005, 8, 12))
    assert held.unit is not None
    assert held.unit.en == "Eskeldi district"
    assert held.last is not None
    assert held.last.act == STEPS[2]["act"]
    assert held.head[:16] == chosen.head
    difference = restoring.compare(held, path)
    assert difference.relation == "older"
    assert [line.act for line in difference.lost] == [step["act"] for step in STEPS[3:6]]
    assert verify(path).content == before.content  # looking replaced nothing

    kept = restoring.restore(held, path, cabinet.backup_folder)
    assert (verify(path).head, verify(path).entries) == (held.head, 3)
    assert kept is not None
    assert verify(kept).content == before.content
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name]

    office = cabinet.open(path)
    assert office.perform(ACTS["hold_meeting"].model_validate(STEPS[3]["data"]), "secretary").done
    office.close()
    assert verify(path).intact

    back = restoring.look(kept)
    parted = restoring.compare(back, path)
    assert parted.relation == "parted"
    assert (len(parted.lost), len(parted.gained)) == (1, 3)
    restoring.restore(back, path, cabinet.backup_folder)
    assert verify(path).content == before.content


def test_moving_to_another_laptop_is_a_restore(cabinet: Cabinet, tmp_path: Path) -> None:
    path, _ = lose(cabinet)
    stick = tmp_path / "stick.hattama"
    shutil.copyfile(newest(cabinet), stick)
    there = Cabinet(tmp_path / "other laptop")
    there.folder.mkdir()
    held = restoring.look(stick)
    target = restoring.place_for(held, there.folder)
    assert restoring.compare(held, target).relation == "absent"
    assert restoring.restore(held, target, there.backup_folder) is None
    assert verify(target).content == verify(path).content
    assert [card.title.en for card in there.files()] == ["Eskeldi district"]
    assert restoring.place_for(held, there.folder) == target
    assert restoring.compare(held, target).relation == "same"
    office = there.open(target)
    go_on(office, 7, since=6)
    office.close()
    assert restoring.compare(restoring.look(newest(there)), path).relation == "newer"


def test_a_copy_that_is_not_whole_replaces_nothing(cabinet: Cabinet) -> None:
    path, copy = lose(cabinet)
    before = path.read_bytes()
    raw = sqlite3.connect(copy)
    raw.execute("UPDATE election SET seats = 99")
    raw.commit()
    raw.close()
    with pytest.raises(RecordProblem) as caught:
        restoring.look(copy)
    assert caught.value.code == "backup.not_whole"
    copy.write_bytes(b"no file of ours" * 100)
    with pytest.raises(RecordProblem) as caught:
        restoring.look(copy)
    assert caught.value.code == "backup.not_whole"
    assert path.read_bytes() == before


def test_what_is_no_working_file_is_not_looked_into(cabinet: Cabinet, tmp_path: Path) -> None:
    path, _ = lose(cabinet)
    export(path, tmp_path / "audit.sqlite")
    for file, code in (
        (tmp_path / "audit.sqlite", "record.not_a_record"),
        (tmp_path / "nothing.hattama", "record.missing"),
        (tmp_path, "record.not_a_record"),
    ):
        with pytest.raises(RecordProblem) as caught:
            restoring.look(file)
        assert caught.value.code == code


def test_a_copy_that_changes_after_the_look_is_not_put_in_place(cabinet: Cabinet) -> None:
    path, copy = lose(cabinet)
    held = restoring.look(copy)
    before = verify(path).content
    raw = bytearray(copy.read_bytes())
    raw[-1] ^= 1
    raw[4096 * 3 + 100] ^= 255
    copy.write_bytes(raw)
    with pytest.raises(RecordProblem):
        restoring.restore(held, path, cabinet.backup_folder)
    assert verify(path).content == before


def test_the_copy_of_another_election_is_refused(cabinet: Cabinet) -> None:
    path, _ = lose(cabinet)
    other = call(cabinet)
    copy = other.back_up()
    other.close()
    before = path.read_bytes()
    held = restoring.look(copy.path)
    assert restoring.compare(held, path).relation == "other"
    with pytest.raises(RecordProblem) as caught:
        restoring.restore(held, path, cabinet.backup_folder)
    assert caught.value.code == "backup.other_election"
    assert path.read_bytes() == before


def test_a_file_that_is_open_is_not_replaced(cabinet: Cabinet) -> None:
    path, copy = lose(cabinet)
    held = restoring.look(copy)
    office = cabinet.open(path)
    with pytest.raises(RecordProblem) as caught:
        restoring.restore(held, path, cabinet.backup_folder)
    assert caught.value.code == "record.locked"
    go_on(office, 7, since=6)
    office.close()
    assert verify(path).intact


def test_a_damaged_file_is_kept_byte_for_byte_with_its_journal(cabinet: Cabinet) -> None:
    path, copy = lose(cabinet)
    broken = path.read_bytes()[:5000]
    path.write_bytes(broken)
    beside = path.with_name(path.name + "-journal")
    beside.write_bytes(b"\xd9\xd5\x05\xf9 of the broken file" + bytes(600))
    held = restoring.look(copy)
    difference = restoring.compare(held, path)
    assert difference.relation == "unreadable"
    assert difference.problem is not None
    kept = restoring.restore(held, path, cabinet.backup_folder)
    assert kept is not None
    assert kept.read_bytes()[:5000] == broken
    assert verify(path).head == held.head
    assert not beside.exists()
    cabinet.open(path).close()


@pytest.mark.parametrize("step", ["copyfile", "sync_folder", "replace"])
def test_a_restore_that_fails_loses_nothing(cabinet: Cabinet, monkeypatch, step: str) -> None:
    path, copy = lose(cabinet)
    held = restoring.look(copy)
    before = verify(path)

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if step == "copyfile":
        monkeypatch.setattr(shutil, "copyfile", fails)
    elif step == "replace":
        monkeypatch.setattr(Path, "replace", fails)
    else:
        monkeypatch.setattr(gate, "sync_folder", fails)
    with pytest.raises(RecordProblem) as caught:
        restoring.restore(held, path, cabinet.backup_folder)
    assert caught.value.code in {"record.write_failed", "record.copy_failed"}
    monkeypatch.undo()
    assert verify(path).good
    everything = {verify(one.path).content for one in backups.listed(cabinet.backup_folder)}
    assert verify(path).content == before.content or before.content in everything
    assert not list(path.parent.glob("*.part"))


def test_a_restore_killed_at_any_moment(cabinet: Cabinet) -> None:
    """The file is the one before or the copy, whole; what it was can be found."""
    path, copy = lose(cabinet)
    full = restoring.look(newest(cabinet))
    held = restoring.look(copy)
    seen = set()
    for number in range(12):
        child = os.fork()
        if child == 0:
            with suppress(BaseException):
                restoring.restore(held, path, cabinet.backup_folder)
            os._exit(0)
        time.sleep(number * 0.008)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        verdict = verify(path)
        assert verdict.good, verdict.problems
        seen.add(verdict.entries)
        restoring.restore(full, path, cabinet.backup_folder)  # whatever the killed one left behind
        assert verify(path).head == full.head
    assert seen <= {3, 6}
    assert 6 in seen


def test_clearing_needs_a_checked_copy_of_all(cabinet: Cabinet) -> None:
    path, copy = lose(cabinet)
    for wrong in (copy, path):
        with pytest.raises(RecordProblem) as caught:
            restoring.clear(path, wrong)
        assert caught.value.code == "backup.not_same"
        assert path.exists()
    restoring.clear(path, newest(cabinet))
    assert list(path.parent.iterdir()) == []
    held = restoring.look(newest(cabinet))
    restoring.restore(held, path, cabinet.backup_folder)
    assert verify(path).entries == 6


def test_an_old_format_is_restored_as_it_is_and_migrated_when_opened(cabinet: Cabinet) -> None:
    kept = Path(__file__).parent / "record" / "versions" / "v1.hattama"
    held = restoring.look(kept)
    assert (held.entries, held.practice) == (55, True)
    cabinet.folder.mkdir()
    target = restoring.place_for(held, cabinet.folder)
    restoring.restore(held, target, cabinet.backup_folder)
    assert target.read_bytes() == kept.read_bytes()
    office = cabinet.open(target)
    assert [finding.code for finding in office.warnings] == ["record.migrated"]
    office.close()
    assert restoring.compare(held, target).relation == "older"


def test_self_check_names_the_last_copy(cabinet: Cabinet, monkeypatch) -> None:
    monkeypatch.setenv("HATTAMA_FOLDER", str(cabinet.folder))
    assert "none yet" in selfcheck.self_check().to_text()
    office = call(cabinet)
    office.close()
    newest = backups.listed(cabinet.backup_folder)[0]
    (check,) = [one for one in selfcheck.self_check().checks if one.name == "last copy"]
    assert newest.path.parent.name in check.found
    assert f"{newest.made:%Y-%m-%d %H:%M}" in check.found
    assert "1 entry" in check.found
    assert not check.needed
    assert json.dumps(selfcheck.self_check().to_json())
    assert isinstance(newest.made, datetime)
