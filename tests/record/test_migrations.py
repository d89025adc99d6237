"""Files of earlier versions: what was written then is carried over, and proved."""

import gzip
import os
import re
import shutil
import signal
import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core import office as desk
from core import resources, upgrade
from core.audit import build, details, standalone_verify
from core.audit.export import export
from core.audit.verify import UnreadableFile, verify
from core.cabinet import Cabinet
from core.clocks import StandingClock
from core.office import Office
from core.record import ddl, gate, migrations, schema, tables, versions
from core.record.database import ActHead, Record, entropy
from core.record.problems import RecordProblem
from core.record.tables import SCHEMA_VERSION, SIDE_TABLES
from core.version import that_knows
from tests.record.samples import files
from tests.story import told

KEPT = Path(__file__).parent / "versions"
HEAD = "26784868c8bf15de50120062715efadcf4b23f1613a05c208e508e4e3b5a47a9"
ENTRIES = 55


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The file of version 1: kokpekty with a statement, the papers' bytes replaced by small ones."""
    return Path(shutil.copyfile(KEPT / "v1.hattama", tmp_path / "kokpekty.hattama"))


@pytest.fixture
def opened(old: Path) -> Iterator[Office]:
    office = desk.open_office(old)
    yield office
    office.close()


def test_every_earlier_version_is_known() -> None:
    for version in range(1, SCHEMA_VERSION):
        assert version in migrations.STEPS
        assert versions.expected(version)
        assert versions.stored("audit", version)
    assert set(migrations.STEPS) == set(range(1, SCHEMA_VERSION))


def test_columns_that_may_be_empty_are_read_off_the_schema() -> None:
    for name, table in ddl.TABLES.items():
        empty = tuple(one.name for one in table.columns if one.nullable and not one.primary_key)
        assert sorted(versions.may_be_empty(SCHEMA_VERSION)[name]) == sorted(empty)
    assert versions.may_be_empty(1)["statement"] == ()
    assert versions.may_be_empty(1)["protocol_signer"] == ("absent_kk", "absent_ru")


def test_the_kept_file_is_of_version_1_and_intact(old: Path) -> None:
    assert struct.unpack(">I", old.read_bytes()[60:64]) == (1,)
    verdict = verify(old, head=HEAD)
    assert verdict.good
    assert (verdict.entries, verdict.head) == (ENTRIES, HEAD)
    assert standalone_verify.examine(old).problems == []


def test_opening_migrates_and_says_so(old: Path, opened: Office) -> None:
    told = opened.warnings[0]
    assert told.code == "record.migrated"
    assert (told.values["format"], told.values["known"]) == (1, SCHEMA_VERSION)
    assert opened.head.seq == ENTRIES + 1
    last = opened.journal()[-1]
    assert (last.act, last.by["en"]) == ("migrate", "the program")
    opened.close()
    assert files(old.parent) == ["kokpekty.format-1.copy", "kokpekty.hattama"]
    verdict = verify(old, head=HEAD)
    assert verdict.good
    assert verdict.head_at is not None
    assert not verdict.head_at.last
    report = standalone_verify.examine(old)
    assert report.problems == []
    assert report.hashes[ENTRIES - 1] == HEAD


def test_the_copy_is_the_old_file(old: Path, opened: Office) -> None:
    copy = old.with_name("kokpekty.format-1.copy")
    assert verify(copy).content == verify(KEPT / "v1.hattama").content
    assert verify(copy).head == HEAD


def test_what_was_recorded_is_all_there(old: Path, opened: Office) -> None:
    situation = opened.situation()
    first, second = situation.votes
    assert (first.result.kind, second.result.kind) == ("second_vote", "elected")
    assert [len(vote.entries) for vote in situation.votes] == [2, 2]
    assert first.entries[0].figures["electors"] == 19
    assert [code for code, _ in first.protocol.explanations] == ["count.close"]
    assert len(first.protocol.signatures) == 7
    assert first.result.who == ("c2", "c1") or set(first.result.who) == {"c1", "c2"}
    assert situation.statements[0].kind == "dissent"
    assert situation.appointment is not None
    assert len(situation.handovers) == 2
    raw = sqlite3.connect(old.with_name("kokpekty.format-1.copy"))
    for table in ("count_entry", "count_figure", "protocol_signer", "result_person", "paper", "vault"):
        with opened.record.raw() as now:
            counted = now.execute(f"SELECT count(*) FROM {table}").fetchone()
        assert counted == raw.execute(f"SELECT count(*) FROM {table}").fetchone() != (0,)
    raw.close()


def test_work_goes_on_and_exports_verify(old: Path, tmp_path: Path) -> None:
    desk.open_office(old).close()
    again = desk.open_office(old)
    assert [finding.code for finding in again.warnings] == []
    with again.record.act(
        ActHead("later", "2005-09-01T00:00:00Z", "chair", "2005-09-01T06:00:00+06:00")
    ) as work:
        work.session.get_one(tables.Handover, 1).copy_number = 2
    again.close()
    for public in (False, True):
        out = tmp_path / f"audit{public}.sqlite"
        assert export(old, out, public=public).entries == ENTRIES + 2
        assert verify(out, head=HEAD).good
        assert standalone_verify.examine(out).problems == []


def test_the_migration_is_the_same_on_every_machine(tmp_path: Path) -> None:
    heads = set()
    for name in "ab":
        (tmp_path / name).mkdir()
        path = Path(shutil.copyfile(KEPT / "v1.hattama", tmp_path / name / "x.hattama"))
        desk.open_office(path).close()
        heads.add((verify(path).head, verify(path).content))
    assert len(heads) == 1


def test_a_changed_old_file_is_refused_and_left_alone(old: Path) -> None:
    raw = sqlite3.connect(old)
    raw.execute("UPDATE count_figure SET value = value + 1 WHERE id = '1:1:votes.c1'")
    raw.commit()
    raw.close()
    before = old.read_bytes()
    with pytest.raises(RecordProblem) as caught:
        desk.open_office(old)
    assert caught.value.code == "record.changed"
    assert "votes.c1" in str(caught.value)
    assert old.read_bytes() == before
    assert files(old.parent) == [old.name]


@pytest.mark.parametrize(
    "sql", ["CREATE TABLE account (id TEXT)", "DROP TABLE handover", "CREATE VIEW v AS SELECT 1"]
)
def test_the_allow_list_of_the_old_version_is_as_strict(old: Path, sql: str) -> None:
    raw = sqlite3.connect(old)
    raw.execute(sql)
    raw.commit()
    raw.close()
    assert not verify(old).intact
    with pytest.raises(RecordProblem) as caught:
        desk.open_office(old)
    assert caught.value.code == "record.damaged"
    assert files(old.parent) == [old.name]


def test_a_file_that_claims_another_version_is_refused(old: Path) -> None:
    raw = bytearray(old.read_bytes())
    for version, code in ((SCHEMA_VERSION, "record.damaged"), (0, "record.not_a_record")):
        raw[60:64] = struct.pack(">I", version)
        old.write_bytes(raw)
        assert not verify(old).intact
        with pytest.raises(RecordProblem) as caught:
            desk.open_office(old)
        assert caught.value.code == code
        assert files(old.parent) == [old.name]


def test_a_newer_file_names_the_version_that_is_needed_and_stays_as_it_is(old: Path) -> None:
    raw = bytearray(old.read_bytes())
    raw[60:64] = struct.pack(">I", SCHEMA_VERSION + 1)
    old.write_bytes(raw)
    needed = that_knows(SCHEMA_VERSION + 1)
    for look in (desk.open_office, verify):
        with pytest.raises(
            (RecordProblem, UnreadableFile), match=f"Hattama {re.escape(needed)} or newer"
        ) as caught:
            look(old)
    assert needed in details.said(str(caught.value), "kk")
    assert old.read_bytes() == bytes(raw)
    assert files(old.parent) == [old.name]


def test_without_room_for_copy_and_twin_nothing_is_begun(old: Path, monkeypatch) -> None:
    before = old.read_bytes()
    needed = 3 * len(before) + gate.REFUSE_BELOW
    monkeypatch.setattr(gate, "free_space", lambda _folder: needed - 1)
    with pytest.raises(RecordProblem) as caught:
        desk.open_office(old)
    assert caught.value.code == "record.no_room_to_update"
    assert (old.read_bytes(), files(old.parent)) == (before, [old.name])
    monkeypatch.setattr(gate, "free_space", lambda _folder: needed)
    desk.open_office(old).close()


@pytest.mark.parametrize("place", ["migrate", "fsync", "believe"])
def test_an_interrupted_migration_leaves_the_old_file(old: Path, monkeypatch, place: str) -> None:
    before = old.read_bytes()

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if place == "migrate":
        monkeypatch.setattr(migrations, "net_changes", fails)
    elif place == "fsync":
        real = os.fsync
        calls = iter(range(100))
        monkeypatch.setattr(os, "fsync", lambda handle: fails() if next(calls) > 1 else real(handle))
    else:
        real_look = upgrade._believe
        monkeypatch.setattr(upgrade, "_believe", lambda *given: fails() if given[2:] else real_look(*given))
    with pytest.raises(RecordProblem) as caught:
        desk.open_office(old)
    assert caught.value.code == "record.write_failed"
    assert old.read_bytes() == before
    assert files(old.parent) == [old.name]


def test_what_a_killed_migration_left_does_not_stand_in_the_way(old: Path) -> None:
    old.with_name(old.name + ".migrating").write_bytes(b"half")
    old.with_name("kokpekty.format-1.copy").write_bytes(b"an earlier copy, not to be lost")
    desk.open_office(old).close()
    assert verify(old, head=HEAD).good
    assert old.with_name("kokpekty.format-1.copy").read_bytes() == b"an earlier copy, not to be lost"
    assert verify(old.with_name("kokpekty.format-1-2.copy")).head == HEAD


def test_a_migration_killed_at_any_moment(tmp_path: Path) -> None:
    """The file is the old one or the new one, whole; the next start goes on."""
    seen = set()
    for number in range(16):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = Path(shutil.copyfile(KEPT / "v1.hattama", folder / "x.hattama"))
        child = os.fork()
        if child == 0:
            with suppress(BaseException):
                desk.open_office(path).close()
            os._exit(0)
        time.sleep(number * 0.012)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        verdict = verify(path, head=HEAD)
        assert verdict.good, verdict.problems
        seen.add(verdict.entries)
        desk.open_office(path).close()
        after = verify(path, head=HEAD)
        assert (after.good, after.entries) == (True, ENTRIES + 1)
        shutil.rmtree(folder)
    assert ENTRIES in seen


def test_a_wrong_step_is_not_accepted(old: Path, monkeypatch) -> None:
    """A migration whose tables and entry part is caught by the verifier before the file is replaced."""
    real = migrations.net_changes
    monkeypatch.setattr(migrations, "net_changes", lambda *states: real(*states)[:-1])
    before = old.read_bytes()
    with pytest.raises(RecordProblem) as caught:
        desk.open_office(old)
    assert caught.value.code == "record.changed"
    assert old.read_bytes() == before


def test_a_migration_waits_for_the_clock_to_be_right(old: Path) -> None:
    """Of a real election: a practice file's clock stands at its last entry."""
    with closing(sqlite3.connect(old)) as raw:
        assert (
            upgrade._head(raw, StandingClock(datetime(2004, 1, 1, tzinfo=UTC))).at == "2005-08-16T12:30:00Z"
        )
        raw.execute("UPDATE election SET practice = 0")
        with pytest.raises(RecordProblem) as caught:
            upgrade._head(raw, StandingClock(datetime(2004, 1, 1, tzinfo=UTC)))
        assert caught.value.code == "record.clock_behind"
        head = upgrade._head(raw, StandingClock(datetime(2026, 11, 24, 4, 0, tzinfo=UTC)))
        assert (head.at, head.happened) == ("2026-11-24T04:00:00Z", "2026-11-24T09:00:00+05:00")


def test_a_migration_that_has_to_wait_leaves_the_file(old: Path, monkeypatch) -> None:
    before = old.read_bytes()

    def behind(*_: object) -> None:
        raise RecordProblem("record.clock_behind", now="1", last="2")

    monkeypatch.setattr(upgrade, "_head", behind)
    with pytest.raises(RecordProblem):
        desk.open_office(old)
    assert old.read_bytes() == before
    assert files(old.parent) == [old.name]


def test_reading_only_leaves_an_older_file_as_it_is(old: Path, tmp_path: Path) -> None:
    before = old.read_bytes()
    with Record.open_read_only(old) as record:
        assert record.older
        assert record.head().hash == HEAD
        assert len(record.lines()) == ENTRIES
        for refused in (
            lambda: export(record, tmp_path / "a.sqlite"),
            lambda: record.backup_to(tmp_path / "b"),
        ):
            with pytest.raises(RecordProblem) as caught:
                refused()
            assert caught.value.code == "record.older"
    assert old.read_bytes() == before
    card = Cabinet(tmp_path).files()[0]
    assert (card.problem, card.stage, card.title.en) == (None, "appointed", "Kokpekty district")
    assert old.read_bytes() == before
    assert files(tmp_path) == [old.name]


def test_a_record_opened_without_the_office_is_not_migrated(old: Path) -> None:
    with pytest.raises(RecordProblem) as caught:
        Record.open(old, salts=entropy)
    assert caught.value.code == "record.older"


@pytest.mark.parametrize("name", ["v1", "v1-public"])
def test_audit_files_of_version_1_are_verified(tmp_path: Path, name: str) -> None:
    file = tmp_path / "audit.sqlite"
    file.write_bytes(gzip.decompress((KEPT / f"{name}.sqlite.gz").read_bytes()))
    verdict = verify(file, head=HEAD)
    assert verdict.good, verdict.problems
    assert verdict.public == (name == "v1-public")
    assert standalone_verify.examine(file).problems == []
    raw = sqlite3.connect(file)
    raw.execute("CREATE VIEW more AS SELECT 1")
    raw.commit()
    raw.close()
    assert not verify(file).intact


def test_an_audit_file_of_version_1_is_read_in_the_present_tables(tmp_path: Path) -> None:
    file = tmp_path / "audit.sqlite"
    file.write_bytes(gzip.decompress((KEPT / "v1-public.sqlite.gz").read_bytes()))
    with (
        closing(sqlite3.connect(file)) as disk,
        closing(sqlite3.connect(":memory:", isolation_level=None)) as raw,
    ):
        disk.backup(raw)
        papers = raw.execute("SELECT count(*) FROM paper_bytes").fetchone()
        migrations.project(raw)
        assert raw.execute("SELECT id, round, counting FROM result ORDER BY id").fetchall() == [
            ("1:1", 1, 1),
            ("2:1", 2, 1),
        ]
        assert raw.execute("SELECT count(*) FROM journal").fetchone() == (ENTRIES,)
        assert raw.execute("SELECT count(*) FROM paper_bytes").fetchone() == papers != (0,)
        assert versions.version_of(raw) == SCHEMA_VERSION


def test_the_public_copy_of_version_1_lacks_the_vault_only() -> None:
    tables = {row[2] for row in versions.stored("audit", 1)}
    assert tables & build.PERSONAL_TABLES == {"vault"}


def test_net_changes_of_rows() -> None:
    before = {"a": {1: {"id": 1, "x": 1}, 2: {"id": 2, "x": 2}}, "b": {1: {"id": 1, "y": 1}}}
    after = {"a": {1: {"id": 1, "x": 1, "z": None}, 3: {"id": 3, "x": 2}}, "b": {1: {"id": 1, "w": 1}}}
    assert migrations.net_changes(before, after) == [
        ["-", "a", 2, {}],
        ["+", "a", 3, {"x": 2}],
        ["~", "a", 1, {"z": None}],
        ["-", "b", 1, {}],
        ["+", "b", 1, {"w": 1}],
    ]


def test_side_tables_keep_their_shape() -> None:
    """The migration moves only what the journal replays: the others must be made as they were."""
    old = {row[1]: schema.plain(row[3] or "") for row in versions.stored("record", 1)}
    for name in SIDE_TABLES & old.keys():
        assert old[name] == schema.plain(ddl.ddl(name))
    assert resources.text("schemas", "record-1.json")


def test_between_vote_and_order_a_file_is_not_updated_unasked(old: Path, monkeypatch) -> None:
    before = old.read_bytes()
    monkeypatch.setattr(upgrade, "in_between", lambda situation: True)
    with pytest.raises(RecordProblem) as caught:
        desk.open_office(old)
    assert caught.value.code == "record.between"
    assert old.read_bytes() == before
    assert files(old.parent) == [old.name]
    office = desk.open_office(old, between=True)
    assert office.warnings[0].code == "record.migrated"
    office.close()


@pytest.mark.parametrize(
    ("act", "expected"),
    [("open_meeting", False), ("sign_out_ballots", True), ("record_appointment", True), ("", False)],
)
def test_between_is_from_the_opened_vote_until_the_office_begins(tmp_path, act, expected) -> None:
    with told(tmp_path, "eskeldi") as story:
        if act:
            story.until(act)
        else:
            story.until("record_appointment")
            story.play(next(step for step in story.steps if step["act"] == "record_appointment"))
        situation = story.office.situation()
        assert not upgrade.in_between(situation)  # practice may be updated at any time
        real = replace(situation, election=replace(situation.election, practice=False))
        assert upgrade.in_between(real) == expected


RELEASED = {1: HEAD, 2: "e543bc42306eeb31afea1ae5afec96192be8551013545e67617db90c1db2e031"}
"""A file of every released schema is kept, with its head: what was released must open for ever."""


def released(version: int, path: Path) -> Path:
    packed = KEPT / f"v{version}.hattama.gz"
    kept = (
        gzip.decompress(packed.read_bytes())
        if packed.exists()
        else (KEPT / f"v{version}.hattama").read_bytes()
    )
    path.write_bytes(kept)
    return path


def test_a_file_of_every_released_schema_is_kept() -> None:
    assert set(RELEASED) == set(range(1, SCHEMA_VERSION + 1))


@pytest.mark.parametrize("version", RELEASED)
def test_a_file_of_every_released_schema_opens_and_is_intact_afterwards(tmp_path: Path, version: int) -> None:
    path = released(version, tmp_path / "kokpekty.hattama")
    assert struct.unpack(">I", path.read_bytes()[60:64]) == (version,)
    assert verify(path, head=RELEASED[version]).good
    office = desk.open_office(path)
    assert office.situation().election.unit.en == "Kokpekty district"
    assert office.draft("inventory").startswith(b"%PDF")
    office.close()
    assert struct.unpack(">I", path.read_bytes()[60:64]) == (SCHEMA_VERSION,)
    assert verify(path, head=RELEASED[version]).good
    copies = [name for name in files(tmp_path) if name != path.name]
    assert len(copies) == (version < SCHEMA_VERSION)
