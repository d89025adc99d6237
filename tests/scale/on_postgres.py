"""Consolidation and survey on a real PostgreSQL server: `make test-postgres`; no part of `make test`."""

import itertools
import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import psycopg
import pytest
from sqlalchemy import text

from core import commands
from core.misuse import Misuse
from core.scale import store
from core.scale.consolidate import consolidate
from core.scale.survey import survey
from tests.scale.commissions import Commissions, make
from tests.scale.server import running
from tests.story import told

NOW = datetime(2030, 1, 1, tzinfo=UTC)
HOW_MANY = 20


@pytest.fixture(scope="module")
def socket():
    with running() as folder:
        yield folder


@pytest.fixture(scope="module")
def working(tmp_path_factory):
    folder = tmp_path_factory.mktemp("story")
    with told(folder) as story:
        story.until("register_winner")
    return folder / "election.hattama"


@pytest.fixture(scope="module")
def many(working, tmp_path_factory):
    return make(working, tmp_path_factory.mktemp("many") / "files", HOW_MANY)


_numbers = itertools.count(1)


@pytest.fixture
def url(socket):
    """A database of its own for each test."""
    name = f"hattama_{next(_numbers)}"
    with psycopg.connect(f"postgresql://postgres@/postgres?host={socket}", autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
    return f"postgresql://postgres@/{name}?host={socket}"


def rows(url: str) -> list[tuple[object, ...]]:
    engine = store.engine(url)
    try:
        with engine.connect() as connection:
            names = sorted(store.metadata.tables)
            return [
                (name, *row)
                for name in names
                for row in connection.execute(text(f"SELECT * FROM {name} ORDER BY 1, 2"))
            ]
    finally:
        engine.dispose()


def test_it_is_a_real_server(url):
    with psycopg.connect(url) as server:
        assert server.execute("SELECT version()").fetchone()[0].startswith("PostgreSQL ")


def test_the_server_holds_what_the_file_holds_and_a_second_run_adds_nothing(many, url, tmp_path):
    assert len(consolidate(many, url, workers=2).added) == HOW_MANY
    before = rows(url)
    again = consolidate(many, url, workers=2)
    assert (len(again.known), again.added, again.replaced) == (HOW_MANY, [], [])
    assert rows(url) == before
    beside = f"sqlite:///{tmp_path / 'all.db'}"
    consolidate(many, beside, workers=2)
    assert survey(url, NOW) == survey(beside, NOW)
    assert rows(beside) == before


def test_a_refused_file_loads_nothing(many, url, tmp_path):
    folder = tmp_path / "bad"
    shutil.copytree(many, folder)
    with closing(sqlite3.connect(folder / "commission-0003.sqlite")) as raw, raw:
        raw.execute("UPDATE election SET seats = 99")
    outcome = consolidate(folder, url, workers=2)
    assert [name for name, _ in outcome.refused] == ["commission-0003.sqlite"]
    assert len(outcome.added) == HOW_MANY - 1
    assert sum(row[0] == "election" for row in rows(url)) == HOW_MANY - 1


def test_a_longer_export_replaces_its_beginning_and_a_fork_is_told(working, url, tmp_path):
    commissions = Commissions(working)
    folder = tmp_path / "one"
    folder.mkdir()
    commissions.write(folder / "a.sqlite", commissions.lines(1, commissions.entries // 2))
    consolidate(folder, url, workers=1)
    commissions.write(folder / "b.sqlite", commissions.lines(1))
    assert consolidate(folder, url, workers=1).replaced == ["b.sqlite"]
    commissions.write(folder / "c.sqlite", commissions.lines(1, turn=5))
    for _ in range(2):
        outcome = consolidate(folder, url, workers=1)
        assert outcome.forks == [("c.sqlite", "b.sqlite", 5)]
        assert "FORK" in outcome.to_text()
    (one,) = survey(url, NOW)
    assert (one.entries, [fork["parted"] for fork in one.forks]) == (commissions.entries, [5])


def test_stopping_keeps_what_was_verified_and_the_next_run_goes_on(many, url, monkeypatch):
    monkeypatch.setattr("core.scale.consolidate.BATCH", 5)
    assert len(consolidate(many, url, workers=1, stop=lambda: True).added) == 1
    assert len(consolidate(many, url, workers=1).added) == HOW_MANY - 1


def test_readers_see_whole_batches_while_files_are_loaded(many, url, monkeypatch):
    monkeypatch.setattr("core.scale.consolidate.BATCH", 5)
    seen = []
    consolidate(many, url, workers=1, progress=lambda done, _of: seen.append((done, len(survey(url, NOW)))))
    assert seen == [(done, (done - 1) // 5 * 5) for done in range(1, HOW_MANY + 1)]


def test_a_reader_who_may_only_read_gets_the_survey(many, url):
    consolidate(many, url, workers=2)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("DROP ROLE IF EXISTS reader")
        server.execute("CREATE ROLE reader LOGIN")
        server.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
    assert survey(url.replace("postgres@", "reader@"), NOW) == survey(url, NOW)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("DROP OWNED BY reader")


def test_nothing_else_is_written_into_and_a_password_is_never_told(url, many):
    with psycopg.connect(url) as server:
        server.execute("CREATE TABLE something (id int)")
    with pytest.raises(Misuse, match="something else"):
        consolidate(many, url, workers=1)
    with pytest.raises(Misuse) as told_of:
        survey(url.replace("postgres@", "nobody:geheim@"), NOW)
    assert "geheim" not in str(told_of.value)


def test_the_commands_take_the_url(many, url, capsys):
    assert commands.run(["consolidate", str(many), "--into", url, "--json"]) == commands.DONE
    assert len(json.loads(capsys.readouterr().out)["added"]) == HOW_MANY
    assert commands.run(["survey", url, "--json", "--at", "2030-01-01"]) == commands.DONE
    assert len(json.loads(capsys.readouterr().out)) == HOW_MANY
