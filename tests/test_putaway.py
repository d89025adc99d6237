"""Putting a file away: nothing goes before a checked copy of all of it lies elsewhere."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core import putaway, restoring, terms
from core.acts.registry import ACTS
from core.audit.verify import verify
from core.cabinet import Cabinet
from core.drafts import Drafts
from core.misuse import Misuse
from core.office import open_office
from core.record.database import Record
from core.record.problems import RecordProblem
from tests.story import script

CALL = script("eskeldi")["steps"][0]["data"]


@pytest.fixture
def cabinet(tmp_path: Path) -> Cabinet:
    (tmp_path / "stick").mkdir()
    return Cabinet(tmp_path / "data")


def called(cabinet: Cabinet, *, practice: bool) -> Path:
    made, verdict = cabinet.call(ACTS["call_election"].model_validate(CALL), practice=practice)
    assert made is not None, verdict.codes
    made.close()
    Drafts(made.path).keep("hold_meeting", {"place": "…"})
    return made.path


@pytest.fixture
def over(cabinet: Cabinet, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real election that has done its work."""
    monkeypatch.setattr(terms, "is_over", lambda *_: True)
    return called(cabinet, practice=False)


def test_an_election_under_way_stays(cabinet: Cabinet, tmp_path: Path) -> None:
    path = called(cabinet, practice=False)
    with pytest.raises(Misuse):
        putaway.put_away(path, cabinet.backup_folder, to=tmp_path / "stick")
    assert path.exists()
    assert not list((tmp_path / "stick").iterdir())
    (card,) = cabinet.files()
    assert not card.over


def test_what_is_over_goes_with_its_drafts_once_its_copy_is_checked(
    cabinet: Cabinet, over: Path, tmp_path: Path
) -> None:
    stick, head = tmp_path / "stick", verify(over).head
    (stick / over.name).write_text("another's")
    copy = putaway.put_away(over, cabinet.backup_folder, to=stick)
    assert copy == stick / f"{over.stem}-2.hattama"
    assert (verify(copy).head, verify(copy).intact) == (head, True)
    assert list(over.parent.iterdir()) == []
    assert (stick / over.name).read_text() == "another's"


def test_a_real_election_needs_a_folder_that_is_another_one(
    cabinet: Cabinet, over: Path, tmp_path: Path
) -> None:
    for to in (None, over.parent, tmp_path / "none"):
        with pytest.raises(Misuse):
            putaway.put_away(over, cabinet.backup_folder, to=to)
    assert over.exists()


def test_a_copy_that_is_not_whole_keeps_the_file_and_leaves_nothing(
    cabinet: Cabinet, over: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Record.backup_to

    def garbled(self: Record, path: Path) -> None:
        real(self, path)
        path.write_bytes(path.read_bytes()[:-4096])

    monkeypatch.setattr(Record, "backup_to", garbled)
    with pytest.raises(RecordProblem) as caught:
        putaway.put_away(over, cabinet.backup_folder, to=tmp_path / "stick")
    assert caught.value.code == "backup.not_whole"
    assert verify(over).intact
    assert not list((tmp_path / "stick").iterdir())


def test_a_file_that_goes_on_meanwhile_stays(
    cabinet: Cabinet, over: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody records between the check and the removal: the copy no longer holds all of it."""
    real = restoring.verify

    def meanwhile(path: Path, **more: Any) -> object:
        found = real(path, **more)
        if path == over:
            over.touch()
        return found

    monkeypatch.setattr(restoring, "verify", meanwhile)
    with pytest.raises(RecordProblem) as caught:
        putaway.put_away(over, cabinet.backup_folder, to=tmp_path / "stick")
    assert caught.value.code == "backup.not_same"
    assert over.exists()


def test_a_file_that_is_open_is_not_put_away(cabinet: Cabinet, over: Path, tmp_path: Path) -> None:
    office = open_office(over)
    try:
        with pytest.raises(RecordProblem) as caught:
            putaway.put_away(over, cabinet.backup_folder, to=tmp_path / "stick")
        assert caught.value.code == "record.locked"
    finally:
        office.close()
    assert over.exists()


def test_practice_goes_among_the_copies_and_comes_back(cabinet: Cabinet) -> None:
    path = called(cabinet, practice=True)
    head = verify(path).head
    copy = putaway.put_away(path, cabinet.backup_folder)
    assert not path.exists()
    assert cabinet.backup_folder in copy.parents
    restoring.restore(restoring.look(copy), path, cabinet.backup_folder)
    assert verify(path).head == head


def test_a_mandate_that_runs_is_not_over(cabinet: Cabinet) -> None:
    opened = open_office(called(cabinet, practice=True), read_only=True)
    try:
        situation, rules = opened.situation(), opened.procedure
    finally:
        opened.close()
    assert not terms.is_over(situation, rules, date(2005, 8, 1))
    assert not terms.is_over(situation, None, date(2005, 8, 1))
