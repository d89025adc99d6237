"""What opening and reading a file costs, counted: statements, not seconds."""

import json
import sqlite3
from contextlib import closing

import pytest

from core.cabinet import Cabinet
from core.record import ddl, queries, schema, versions
from core.record.database import Record
from core.record.tables import SCHEMA_VERSION
from tests.bench import files
from tests.story import told


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("counted")
    with told(folder) as story:
        story.until("approve_ballot")
    return folder / "election.hattama"


def statements(record: Record) -> int:
    """How many statements reading the whole record takes."""
    seen = []
    with record.rows() as raw:
        raw.set_trace_callback(seen.append)
        queries.situation(raw)
        raw.set_trace_callback(None)
    return len(seen)


def test_each_table_is_read_once_however_much_there_is(small, tmp_path):
    large = files.grown(small, tmp_path / "large.hattama", 1_000)
    with Record.open_read_only(small) as few, Record.open_read_only(large) as many:
        assert statements(few) == statements(many) <= len(ddl.TABLES)


def test_opening_reads_the_record_once(small, monkeypatch):
    read = []
    real = queries.situation
    monkeypatch.setattr(queries, "situation", lambda raw: read.append(1) or real(raw))
    office = Cabinet(small.parent).open(small)
    office.situation()
    office.now()
    assert office.practice
    office.close()
    assert len(read) == 1


def test_reading_a_record_compares_no_row_with_every_other(small, tmp_path):
    """Twice the rows ask for twice the attributes, not four times as many."""
    asked = []

    class Counted(dict[str, object]):
        def __getattr__(self, name: str) -> object:
            asked[-1] += 1
            return self[name]

    for size in (600, 1_200):
        grown = files.grown(small, tmp_path / f"{size}.hattama", size)
        with closing(sqlite3.connect(grown)) as raw:
            raw.row_factory = sqlite3.Row
            rows = {
                name: [Counted(row) for row in raw.execute(f"SELECT * FROM {name}")] for name in ddl.TABLES
            }
        asked.append(0)
        queries.assembled(rows.__getitem__)
    assert asked[1] < 2.5 * asked[0]


def test_the_kept_schema_of_the_present_version_is_that_of_the_classes():
    kept = [tuple(row) for row in versions.stored("record", SCHEMA_VERSION)]
    assert kept == [tuple(row) for row in json.loads(json.dumps(ddl.rows()))]
    assert all(schema.plain(sql or "") for _, _, _, sql in kept if sql)
