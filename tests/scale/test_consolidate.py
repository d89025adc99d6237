"""Many audit files into one database, hostile ones among them; and what an oblast then sees."""

import gzip
import json
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.misuse import Misuse
from core.scale import store
from core.scale.consolidate import consolidate
from core.scale.survey import coded, csv_table, survey
from tests.scale.commissions import Commissions
from tests.story import told

NOW = datetime(2030, 1, 1, tzinfo=UTC)
HOW_MANY = 20


@pytest.fixture(scope="session")
def commissions(tmp_path_factory):
    folder = tmp_path_factory.mktemp("story")
    with told(folder) as story:
        story.until("register_winner")
    return Commissions(folder / "election.hattama")


@pytest.fixture(scope="session")
def _many(commissions, tmp_path_factory):
    folder = tmp_path_factory.mktemp("many")
    for number in range(HOW_MANY):
        cut = None if number % 2 else commissions.entries // 2 + number % 5
        commissions.write(folder / f"{number:04}.sqlite", commissions.lines(number, cut))
    return folder


@pytest.fixture
def many(_many, tmp_path):
    shutil.copytree(_many, tmp_path / "many")
    return tmp_path / "many"


def url(folder: Path) -> str:
    return f"sqlite:///{folder / 'all.db'}"


def rows(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "all.db")) as raw:
        names = sorted(store.metadata.tables)
        return [(name, *row) for name in names for row in raw.execute(f"SELECT * FROM {name} ORDER BY 1, 2")]


def test_what_is_intact_is_loaded_and_a_second_run_adds_nothing(many, tmp_path):
    first = consolidate(many, url(tmp_path), workers=2)
    assert (first.refused, len(first.added), first.forks) == ([], HOW_MANY, [])
    before = rows(tmp_path)
    again = consolidate(many, url(tmp_path), workers=2)
    assert (len(again.known), again.added) == (HOW_MANY, [])
    assert rows(tmp_path) == before
    assert sum(row[0] == "election" for row in before) == HOW_MANY


def test_hostile_files_are_refused_with_their_reason_and_load_nothing(many, tmp_path):
    whole = consolidate(many, url(tmp_path), workers=1)
    before = rows(tmp_path)
    with closing(sqlite3.connect(many / "0001.sqlite")) as raw, raw:
        raw.execute("UPDATE election SET seats = 99")
    bad = tmp_path / "bad"
    bad.mkdir()
    (many / "0001.sqlite").rename(bad / "changed.sqlite")
    (bad / "cut.sqlite").write_bytes((many / "0003.sqlite").read_bytes()[:9000])
    (bad / "empty.sqlite").write_bytes(b"")
    (bad / "noise.sqlite").write_bytes(os.urandom(5000))
    (bad / "link.sqlite").symlink_to(many / "0005.sqlite")
    with closing(sqlite3.connect(bad / "other.db")) as raw, raw:
        raw.execute("CREATE TABLE journal (seq, prev, line, hash)")
    os.mkfifo(bad / "pipe.sqlite")
    outcome = consolidate(bad, url(tmp_path), workers=2)
    told_of = dict(outcome.refused)
    assert set(told_of) == {path.name for path in bad.iterdir()}
    assert all(told_of.values())
    assert "changed" in told_of["changed.sqlite"]
    assert not outcome.good
    assert whole.good
    assert rows(tmp_path) == before


def test_a_longer_export_replaces_its_beginning_and_a_shorter_one_changes_nothing(commissions, tmp_path):
    folder = tmp_path / "one"
    folder.mkdir()
    half = commissions.entries // 2
    commissions.write(folder / "a.sqlite", commissions.lines(1, half))
    consolidate(folder, url(tmp_path), workers=1)
    commissions.write(folder / "b.sqlite", commissions.lines(1))
    outcome = consolidate(folder, url(tmp_path), workers=1)
    assert (outcome.known, outcome.replaced) == (["a.sqlite"], ["b.sqlite"])
    (one,) = survey(url(tmp_path), NOW)
    assert one.entries == commissions.entries
    assert consolidate(folder, url(tmp_path), workers=1).known == ["a.sqlite", "b.sqlite"]


def test_a_fork_is_told_loudly_never_loaded_and_stays_known(commissions, tmp_path):
    folder = tmp_path / "one"
    folder.mkdir()
    commissions.write(folder / "a.sqlite", commissions.lines(1))
    commissions.write(folder / "b.sqlite", commissions.lines(1, turn=5))
    for _ in range(2):
        outcome = consolidate(folder, url(tmp_path), workers=1)
        assert outcome.forks == [("b.sqlite", "a.sqlite", 5)]
        assert not outcome.good
        assert "FORK" in outcome.to_text()
    (one,) = survey(url(tmp_path), NOW)
    assert [fork["parted"] for fork in one.forks] == [5]


def test_stopping_keeps_what_was_verified_and_the_next_run_goes_on(many, tmp_path, monkeypatch):
    monkeypatch.setattr("core.scale.consolidate.BATCH", 5)
    told = []
    asked = consolidate(
        many,
        url(tmp_path),
        workers=1,
        progress=lambda done, of: told.append((done, of)),
        stop=lambda: len(told) == 7,
    )
    assert asked.stopped
    assert told == [(done, HOW_MANY) for done in range(1, 8)]
    assert len(asked.added) == 7
    assert len(consolidate(many, url(tmp_path), workers=1).added) == HOW_MANY - 7


def test_nothing_else_is_written_into(tmp_path, many):
    for name in ("0001.sqlite",):
        before = (many / name).read_bytes()
        with pytest.raises(Misuse, match="something else"):
            consolidate(many, f"sqlite:///{many / name}", workers=1)
        assert (many / name).read_bytes() == before
    for wrong in ("mysql://x/y", "sqlite:///" + str(tmp_path / "no" / "such.db")):
        with pytest.raises(Misuse):
            consolidate(many, wrong, workers=1)
    with pytest.raises(Misuse):
        survey(url(tmp_path / "nowhere"), NOW)


def test_the_survey_says_of_each_unit_where_it_stands(many, tmp_path):
    consolidate(many, url(tmp_path), workers=2)
    units = survey(url(tmp_path), NOW)
    assert len(units) == HOW_MANY
    assert {one.outcome["kind"] for one in units} == {"elected", "none"}
    moments = [one.deadline["at"] for one in units if one.deadline and one.deadline["passed"]]
    assert moments == sorted(moments)
    assert all(json.dumps(one.to_json()) for one in units)
    assert len(csv_table(coded(units)).decode("utf-8-sig").splitlines()) == HOW_MANY + 1


def test_an_audit_file_of_an_earlier_version_is_loaded_in_the_present_tables(tmp_path):
    folder = tmp_path / "older"
    folder.mkdir()
    kept = Path(__file__).parents[1] / "record" / "versions" / "v1-public.sqlite.gz"
    (folder / "older.sqlite").write_bytes(gzip.decompress(kept.read_bytes()))
    assert consolidate(folder, url(tmp_path), workers=1).added == ["older.sqlite"]
    (one,) = survey(url(tmp_path), NOW)
    assert one.outcome["kind"] != "none"
