"""An older export is shown to be a beginning of a newer one; the seals, which every file has of its own, are
left out."""

import gzip
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.audit.export import export
from core.audit.standalone_verify import examine
from core.audit.verify import UnreadableFile, parted, verify
from core.commands import run
from core.record.database import Record
from tests.audit.conftest import Made
from tests.record.samples import head, member, played, seeded

VERSIONS = Path(__file__).parents[1] / "record" / "versions"


@pytest.fixture
def newer(made: Made, tmp_path: Path) -> Path:
    """An export of the same record, two entries later."""
    with Record.open(made.working, salts=seeded("later")) as record:
        for number in (8, 9):
            with record.act(head("seat", number)) as work:
                work.session.add(member(number + 10))
        export(record, tmp_path / "newer.sqlite")
    return tmp_path / "newer.sqlite"


def test_an_older_export_is_a_beginning_of_the_newer(made: Made, newer: Path) -> None:
    for path in (newer, made.working):
        for older in (made.whole, made.public):
            verdict = verify(path, older=older)
            assert verdict.good
            assert (verdict.older.entries, verdict.older.parted, verdict.older.name) == (7, 0, older.name)
            assert f"the 7 entries of {older.name} are the first of this file" in verdict.to_text()
    assert verify(newer).older is None


def test_the_same_file_and_the_other_copy_are_beginnings_too(made: Made) -> None:
    assert verify(made.whole, older=made.whole).good
    assert verify(made.public, older=made.whole).good


def test_a_newer_file_is_no_beginning_of_an_older(made: Made, newer: Path) -> None:
    verdict = verify(made.whole, older=newer)
    assert verdict.intact
    assert not verdict.good
    assert verdict.older.parted == 8
    assert "NOT A BEGINNING" in verdict.to_text()


def test_another_history_parts_at_its_first_other_entry(made: Made, tmp_path: Path) -> None:
    with played(tmp_path / "other.hattama", seed="another") as record:
        export(record, tmp_path / "other.sqlite")
    verdict = verify(tmp_path / "other.sqlite", older=made.whole)
    assert not verdict.good
    assert verdict.older.parted == 2  # the first entry with a salt
    assert parted(["a", "b"], ["a", "b", "c"]) == 0
    assert parted(["a", "b", "c"], ["a", "x", "c"]) == 2
    assert parted([], ["a"]) == 0


def test_an_older_file_that_was_changed_proves_nothing(made: Made, newer: Path) -> None:
    with closing(sqlite3.connect(made.whole)) as raw, raw:
        raw.execute("UPDATE member SET position = 99 WHERE id = 'm1'")
    verdict = verify(newer, older=made.whole)
    assert verdict.intact
    assert not verdict.good
    assert not verdict.older.intact
    assert "CHANGED: the earlier file" in verdict.to_text()


def test_an_older_file_that_is_none_is_said(made: Made, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("hello")
    with pytest.raises(UnreadableFile, match="text"):
        verify(made.whole, older=tmp_path / "text")


def test_the_command_asks_it_too(made: Made, newer: Path, capsys) -> None:
    assert run(["verify", str(newer), "--older", str(made.whole)]) == 0
    assert run(["verify", str(made.whole), "--older", str(newer), "--json"]) == 1
    assert '"parted": 8' in capsys.readouterr().out


@pytest.mark.parametrize("name", ["v1.sqlite.gz", "v1-public.sqlite.gz"])
def test_an_export_of_the_first_version_still_verifies(tmp_path: Path, name: str) -> None:
    path = tmp_path / "v1.sqlite"
    with gzip.open(VERSIONS / name) as packed, path.open("wb") as out:
        shutil.copyfileobj(packed, out)
    verdict = verify(path)
    assert verdict.intact, verdict.problems
    assert examine(path).problems == []
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE member SET position = 99 WHERE role = 'chair'")
    assert not verify(path).intact
