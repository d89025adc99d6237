"""One act = one transaction = one entry."""

import json
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import delete, insert, select, update

from core.audit.verify import verify
from core.record import gate
from core.record.database import Record
from core.record.journal import ActHead, Head, canonical
from core.record.problems import NestedAct, RecordProblem, WriteOutsideAct
from core.record.schema import GENESIS
from core.record.tables import CommissionMeeting, MeetingPresence, Member, PaperBytes, Vault
from tests.record.samples import head, member, paper, play, seeded


@pytest.fixture
def record(tmp_path: Path):
    with Record.create(tmp_path / "election.hattama", salts=seeded()) as opened:
        yield opened
        opened.close()
    verdict = verify(tmp_path / "election.hattama")
    assert verdict.intact, verdict.problems  # G5: after every test that writes


def changes(record: Record) -> list:
    return json.loads(record.lines()[-1])["chg"]


def members(record: Record) -> list[str]:
    with record.reading() as session:
        return [row.id for row in session.exec(select(Member).order_by(Member.id)).all()]


def test_a_new_record_has_an_empty_journal(record: Record) -> None:
    assert record.head() == Head(0, GENESIS)


def test_an_act_writes_rows_and_one_line(record: Record) -> None:
    with record.act(head("seat", late=["seat.late"], clk="back")) as work:
        assert work.previous == Head(0, GENESIS)
        work.session.add(member(2))
        work.session.add(member(1))
    line = json.loads(record.lines()[0])
    assert record.head().seq == 1
    assert [change[:3] for change in line["chg"]] == [["+", "member", "m1"], ["+", "member", "m2"]]
    assert line["chg"][0][3]["given_kk"] == "Әсел"
    assert "id" not in line["chg"][0][3]
    assert (line["act"], line["by"], line["prev"], line["seq"]) == ("seat", "clerk", GENESIS, 1)
    assert line["notes"] == {"late": ["seat.late"]}
    assert line["clk"] == "back"
    assert canonical(line) == record.lines()[0]


def test_a_change_names_only_the_changed_columns(record: Record) -> None:
    play(record)
    with record.act(head("correct")) as work:
        work.session.get_one(Member, "m1").role = "chair"
    assert changes(record) == [["~", "member", "m1", {"role": "chair"}]]


def test_a_row_changed_twice_gives_one_net_change(record: Record) -> None:
    play(record)
    with record.act(head("correct")) as work:
        row = work.session.get_one(Member, "m1")
        row.position = 50
        work.session.flush()
        row.position = 60
        other = work.session.get_one(Member, "m2")
        other.position = 70
        work.session.flush()
        other.position = 2
        work.session.add(member(8))
        work.session.flush()
        work.session.delete(work.session.get_one(Member, "m8"))
    assert changes(record) == [["~", "member", "m1", {"position": 60}]]


def test_a_row_deleted_and_added_again_is_a_change(record: Record) -> None:
    play(record)
    with record.act(head("correct")) as work:
        work.session.delete(work.session.get_one(Member, "m1"))
        work.session.flush()
        work.session.add(member(1, "Жанар"))
    assert changes(record) == [["~", "member", "m1", {"given_kk": "Жанар", "given_ru": "Жанар"}]]


def test_a_changed_id_is_a_row_gone_and_a_row_come(record: Record) -> None:
    play(record)
    with record.act(head("correct")) as work:
        work.session.get_one(Member, "m6").id = "m9"
    assert [change[:3] for change in changes(record)] == [["-", "member", "m6"], ["+", "member", "m9"]]


def test_a_savepoint_taken_back_leaves_no_change(record: Record) -> None:
    play(record)
    with record.act(head("correct")) as work:
        with pytest.raises(KeyError), work.session.begin_nested():  # noqa: PT012
            work.session.add(member(9))
            work.session.flush()
            raise KeyError
        work.session.add(member(8))
    assert [change[:3] for change in changes(record)] == [["+", "member", "m8"]]


def test_an_act_without_changes_is_an_entry(record: Record) -> None:
    with record.act(head("sign_in")):
        pass
    assert changes(record) == []


def test_rows_may_be_added_before_those_they_refer_to(record: Record) -> None:
    play(record)
    with record.act(head("hold_meeting")) as work:
        work.session.add(MeetingPresence(id="1:m1", meeting=1, member="m1"))
        work.session.add(
            CommissionMeeting(id=1, day="2005-06-22", place_kk="", place_ru="", agenda_kk="", agenda_ru="")
        )
    assert len(changes(record)) == 2


def test_a_reference_to_nothing_undoes_the_act(record: Record) -> None:
    with pytest.raises(IntegrityError), record.act(head()) as work:
        work.session.add(MeetingPresence(id="1:m1", meeting=1, member="m1"))
    assert record.head().seq == 0


def test_an_exception_undoes_everything(record: Record) -> None:
    play(record)
    before = record.head()
    with pytest.raises(KeyError), record.act(head()) as work:  # noqa: PT012
        work.session.add(member(9))
        work.seal("Абай, 1")
        work.store_pdf(b"%PDF")
        work.session.flush()
        raise KeyError
    assert record.head() == before
    assert "m9" not in members(record)
    with record.act(head()) as work:
        work.session.add(member(9))
    assert "m9" in members(record)


def test_a_mistake_that_was_swallowed_still_undoes_the_act(record: Record) -> None:
    with pytest.raises(NestedAct), record.act(head()) as work:  # noqa: PT012
        work.session.add(member(1))
        work.session.flush()
        work.session.add(member(1))
        with pytest.raises(IntegrityError):
            work.session.flush()
    assert record.head().seq == 0
    assert members(record) == []


def test_acts_and_readings_do_not_nest(record: Record) -> None:
    with record.act(head()):
        with pytest.raises(NestedAct), record.act(head()):
            pass
        with pytest.raises(NestedAct), record.reading():
            pass
    with record.reading(), pytest.raises(NestedAct), record.act(head()):
        pass
    with record.act(head()) as work:
        with pytest.raises(NestedAct):
            work.session.commit()
        with pytest.raises(NestedAct):
            work.session.rollback()
    assert record.head().seq == 2


def _add(session) -> None:
    session.add(member(9))


def _change(session) -> None:
    session.get_one(Member, "m1").position = 99


def _remove(session) -> None:
    session.delete(session.get_one(Member, "m1"))


@pytest.mark.parametrize("write", [_add, _change, _remove])
@pytest.mark.parametrize("flushed", [True, False])
def test_a_change_in_a_reading_raises(record: Record, write, flushed: bool) -> None:
    play(record)
    with pytest.raises(WriteOutsideAct), record.reading() as session:  # noqa: PT012
        write(session)
        if flushed:
            session.flush()
    assert record.head().seq == 7
    assert "m1" in members(record)


BULK = (
    update(Member).values(position=3),
    delete(Member),
    insert(Member).values(member(9).model_dump()),
    text("UPDATE member SET position = 3"),
    text("DELETE FROM journal"),
    text("DROP TABLE member"),
    text("CREATE TABLE more (x)"),
    text("INSERT INTO vault VALUES ('a', 'b', 'c')"),
)


@pytest.mark.parametrize("statement", BULK, ids=str)
def test_bulk_statements_are_refused_in_and_outside_acts(record: Record, statement) -> None:
    play(record)
    with pytest.raises(WriteOutsideAct), record.reading() as session:
        session.exec(statement)
    with pytest.raises(WriteOutsideAct), record.act(head()) as work:
        work.session.exec(statement)
    with record.raw() as raw, pytest.raises(sqlite3.OperationalError, match="readonly"):
        raw.execute("UPDATE member SET position = 3")
    assert record.head().seq == 7


def test_bulk_saving_is_refused(record: Record) -> None:
    with pytest.raises(WriteOutsideAct), record.act(head()) as work:
        work.session.bulk_save_objects([member(1)])


def test_a_reading_sees_what_was_written_and_nests_in_nothing(record: Record) -> None:
    play(record)
    with record.reading() as session:
        row = session.get_one(Member, "m1")
    assert row.given_kk == "Әсел"  # detached, its columns stay readable


def test_a_second_thread_waits_its_turn(record: Record) -> None:
    done = threading.Event()

    def other() -> None:
        with record.act(head("other")) as work:
            work.session.add(member(2))
        done.set()

    thread = threading.Thread(target=other)
    with record.act(head("first")) as work:
        thread.start()
        work.session.add(member(1))
        assert not done.wait(0.05)
    thread.join()
    assert [json.loads(line)["act"] for line in record.lines()] == ["first", "other"]


# --- sealed values and papers ---------------------------------------------------------------------------


def test_a_sealed_value_stands_in_the_vault_only(record: Record) -> None:
    play(record)
    with record.reading() as session:
        rows = session.exec(select(Vault)).all()
    assert len(rows) == 10
    for row in rows:
        assert not any(row.value in line for line in record.lines())
        assert any(row.id in line for line in record.lines())
        assert len(bytes.fromhex(row.salt)) == 16


def test_a_sealed_value_that_no_row_speaks_of_is_not_kept(record: Record, tmp_path: Path) -> None:
    with record.act(head()) as work:
        work.seal("Тәуелсіздік даңғылы, 5")
        work.session.add(member(1))
    with record.reading() as session:
        assert session.exec(select(Vault)).all() == []
    record.close()
    assert "Тәуелсіздік".encode() not in (tmp_path / "election.hattama").read_bytes()


def test_a_short_salt_is_a_mistake(tmp_path: Path) -> None:
    short = Record.create(tmp_path / "a.hattama", salts=lambda: b"short")
    with short, pytest.raises(ValueError, match="5 bytes"), short.act(head()) as work:
        work.seal("x")


def test_the_bytes_of_a_paper_are_kept_once_and_need_a_row(record: Record) -> None:
    with record.act(head()) as work:
        sha256 = work.store_pdf(b"%PDF same")
        assert work.store_pdf(b"%PDF same") == sha256
        work.session.add(paper(work, 1, "order", sha256))
    with record.act(head()) as work:
        work.session.add(paper(work, 2, "order", work.store_pdf(b"%PDF same")))
    with record.reading() as session:
        assert len(session.exec(select(PaperBytes)).all()) == 1
    with pytest.raises(ValueError, match="no row says so"), record.act(head()) as work:
        work.store_pdf(b"%PDF other")


# --- what cannot be written -----------------------------------------------------------------------------


@pytest.mark.parametrize("bad", ["и\u0306", "a\0b", "\ud800"], ids=["not NFC", "NUL", "surrogate"])
def test_text_that_reads_differently_elsewhere_is_refused(record: Record, bad: str) -> None:
    with pytest.raises(ValueError), record.act(head()) as work:  # noqa: PT011 - a UnicodeError is one too
        work.session.add(member(1, bad))
    with pytest.raises(ValueError), record.act(head()) as work:  # noqa: PT011
        work.seal(bad)
    assert record.head().seq == 0


@pytest.mark.parametrize("bad", [1.5, b"x", {1}, 2**53, {1: 2}], ids=str)
def test_floats_bytes_and_giants_cannot_stand_in_a_line(record: Record, bad: object) -> None:
    with pytest.raises((TypeError, ValueError)), record.act(head(warn=[bad])):
        pass
    assert record.head().seq == 0


@pytest.mark.parametrize(
    ("at", "happened"),
    [("2005-06-22 04:00:00", "2005-06-22T10:00+06:00"), ("2005-06-22T04:00:00Z", "2005-06-22T10:00")],
)
def test_moments_need_their_form(at: str, happened: str) -> None:
    with pytest.raises(ValueError, match="moment"):
        ActHead("seat", at, "clerk", happened)


@pytest.mark.parametrize("value", ["seven", 7.5, b"7"])
def test_strict_tables_refuse_wrong_types(record: Record, value: object) -> None:
    with pytest.raises(IntegrityError), record.act(head()) as work:  # noqa: PT012
        row = member(1)
        row.position = value  # table models do not validate (T15): STRICT does
        work.session.add(row)
    assert record.head().seq == 0


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET line = line WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 7",
        "INSERT INTO journal VALUES (9, (SELECT hash FROM journal WHERE seq = 7), 'x', 'y')",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 7",
        "REPLACE INTO journal SELECT seq, prev, line, hash FROM journal WHERE seq = 1",
    ],
)
def test_triggers_stop_a_change_of_the_journal(record: Record, tmp_path: Path, sql: str) -> None:
    play(record)
    record.close()
    raw = sqlite3.connect(tmp_path / "election.hattama")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(sql)
    raw.close()


def test_the_settings_of_the_connection(record: Record) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
        "query_only": 1,
        "page_size": 4096,
        "encoding": "UTF-8",
    }
    with record.raw() as raw:
        assert {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def test_less_than_five_megabytes_free_stops_the_next_act(record: Record, monkeypatch) -> None:
    play(record)
    monkeypatch.setattr(gate, "free_space", lambda _folder: 4 * 1024 * 1024)
    with pytest.raises(RecordProblem) as caught, record.act(head()):
        pass
    assert caught.value.code == "record.disk_full"
    assert caught.value.finding.values["entries"] == 7
    assert len(members(record)) == 6
