"""What was changed is found, with its place and both values."""

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.audit.standalone_verify import canonical, replay, sha256
from core.audit.verify import UnreadableFile, Verdict, verify
from core.misuse import Misuse
from core.record.database import Record
from core.record.schema import TRIGGERS
from core.record.tables import SCHEMA_VERSION
from tests.audit.conftest import Made
from tests.record.samples import count, head, member, seeded


def edit(path: Path, *statements: str) -> Verdict:
    """Change a file as somebody with an SQLite tool would, triggers and all; what the verifier says."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.execute("VACUUM")
    return verify(path)


def without_triggers(*statements: str) -> tuple[str, ...]:
    names = [trigger.split()[2] for trigger in TRIGGERS]
    return (*(f"DROP TRIGGER {name}" for name in names), *statements, *TRIGGERS)


def says(verdict: Verdict, *words: str) -> None:
    assert not verdict.intact
    assert not verdict.good
    assert any(all(word in problem for word in words) for problem in verdict.problems), verdict.problems


FILES = ("working", "whole", "public")
BOTH = pytest.mark.parametrize("name", FILES)


@BOTH
def test_the_untouched_file_is_intact(made: Made, name: str) -> None:
    verdict = verify(getattr(made, name))
    assert verdict.intact
    assert verdict.good
    assert verdict.problems == ()
    assert verdict.not_asked == ("head", "paper")
    assert verdict.complete is None
    assert verdict.kind == ("working" if name == "working" else "audit")
    assert len(verdict.content) == 64
    assert any("clock" in note for note in verdict.notes)
    json.dumps(verdict.to_json())
    assert verdict.to_text().startswith("INTACT")


@BOTH
def test_an_edited_cell_is_named_with_both_values(made: Made, name: str) -> None:
    verdict = edit(getattr(made, name), "UPDATE count_figure SET value = 12 WHERE id = '1:1:1:votes.a'")
    says(verdict, "count_figure", "'1:1:1:votes.a'", "value", "7", "12")
    assert "12" in verdict.to_text()


@BOTH
def test_a_row_taken_out_or_put_in_is_named(made: Made, name: str) -> None:
    path = getattr(made, name)
    says(edit(path, "DELETE FROM member WHERE id = 'm3'"), "member", "'m3'", "no such row", "Үлгіев")
    rest = "surname_kk, given_kk, patronymic_kk, surname_ru, given_ru, patronymic_ru, role, position"
    sql = f"INSERT INTO member (id, {rest}) SELECT 'm9', {rest} FROM member WHERE id = 'm1'"
    says(edit(path, sql), "member", "'m9'", "journal has no such row", "Үлгіев")


@BOTH
def test_an_edited_line_is_named(made: Made, name: str) -> None:
    change = "UPDATE journal SET line = replace(line, '\"clerk\"', '\"other\"') WHERE seq = 3"
    says(edit(getattr(made, name), *without_triggers(change)), "entry 3", "hash")


@BOTH
def test_a_line_edited_with_its_hash_breaks_the_next(made: Made, name: str) -> None:
    path = getattr(made, name)
    with closing(sqlite3.connect(path)) as raw:
        line = (
            raw.execute("SELECT line FROM journal WHERE seq = 3").fetchone()[0].replace('"clerk"', '"other"')
        )
    change = f"UPDATE journal SET line = '{line}', hash = '{sha256(line)}' WHERE seq = 3"
    says(edit(path, *without_triggers(change)), "entry 4", "does not quote")


@BOTH
def test_a_row_inserted_into_the_journal_is_found(made: Made, name: str) -> None:
    line = canonical({"act": "x", "chg": [], "prev": "0" * 64, "seq": 9})
    change = f"INSERT INTO journal VALUES (9, '{'0' * 64}', '{line}', '{sha256(line)}')"
    says(edit(getattr(made, name), *without_triggers(change)), "entry 8 is missing")


@BOTH
def test_an_entry_taken_out_of_the_middle_is_found(made: Made, name: str) -> None:
    verdict = edit(getattr(made, name), *without_triggers("DELETE FROM journal WHERE seq = 4"))
    says(verdict, "entry 4 is missing")


def test_a_tail_cut_off_is_found_by_the_head_on_paper(made: Made) -> None:
    added = {type(row).__tablename__ for row in count()}
    cut = ("DELETE FROM journal WHERE seq = 7", *(f"DELETE FROM {table}" for table in sorted(added)))
    verdict = edit(made.working, *without_triggers(*cut))
    assert verdict.intact  # as it must be: nobody can tell without the paper
    asked = verify(made.working, head=made.head)
    assert asked.complete is False
    assert not asked.good
    assert "NOT REACHED" in asked.to_text()
    says(edit(made.whole, *without_triggers(*cut)), "file seal", "entries", "7", "6")


@BOTH
def test_a_head_is_found_at_its_entry(made: Made, name: str) -> None:
    path = getattr(made, name)
    with closing(sqlite3.connect(path)) as raw:
        hashes = [row[0] for row in raw.execute("SELECT hash FROM journal ORDER BY seq")]
    groups = " ".join(made.head[place : place + 4].upper() for place in range(0, 64, 4))
    last = verify(path, head=groups)
    assert last.complete is True
    assert (last.head_at.entry, last.head_at.last) == (7, True)
    earlier = verify(path, head=hashes[2])
    assert (earlier.head_at.entry, earlier.head_at.last) == (3, False)
    assert earlier.good
    assert "4 more follow" in earlier.to_text()
    assert verify(path, head="1" * 64).complete is False
    for wrong in ("", "12", made.head[:-1], made.head + "0", "g" * 64):
        with pytest.raises(Misuse):
            verify(path, head=wrong)


@BOTH
def test_a_paper_is_found_by_its_check_code(made: Made, name: str) -> None:
    path = getattr(made, name)
    verdict = verify(path, paper=made.codes[2].lower().replace("-", " "))
    assert verdict.good
    assert (verdict.paper.number, verdict.paper.kind, verdict.paper.state) == (2, "ballot", "issued")
    assert verdict.paper.superseded_by is None
    assert (verdict.paper.entry, verdict.paper.ended, verdict.paper.in_force) == (6, None, 2)
    assert verdict.paper.held == "intact"
    assert verify(path, paper=made.codes[1]).paper.held == ("left_out" if name == "public" else "intact")
    misread = made.codes[1].replace("0", "o").replace("1", "L")  # the alphabet of codes has neither O nor L
    assert verify(path, paper=misread).paper.number == 1
    missing = verify(path, paper="ZZ-9999")
    assert missing.paper_found is False
    assert missing.intact
    assert not missing.good
    assert "NOT FOUND" in missing.to_text()
    assert verify(path, paper="").paper_found is False


def test_a_superseded_paper_names_its_heir(made: Made) -> None:
    from core.record.tables import Paper

    with Record.open(made.working, salts=seeded("x")) as record, record.act(head()) as work:
        old = work.session.get_one(Paper, 1)
        old.state, old.heir = "superseded", 2
    verdict = verify(made.working, paper=made.codes[1])
    assert verdict.good
    paper = verdict.paper
    assert (paper.entry, paper.ended, paper.superseded_by, paper.in_force) == (6, 8, 2, 2)
    assert "superseded by No 2 (in force: No 2); issued by entry 6" in verdict.to_text()


def test_of_a_spoilt_paper_both_verdicts_are_told(made: Made) -> None:
    with closing(sqlite3.connect(made.whole)) as raw, raw:
        (name,) = raw.execute("SELECT sha256 FROM paper WHERE id = 2").fetchone()
        raw.execute("UPDATE paper_bytes SET pdf = x'00' WHERE id = ?", (name,))
    verdict = verify(made.whole, paper=made.codes[2])
    assert verdict.paper_found
    assert not verdict.good
    assert verdict.paper.held == "changed"
    with closing(sqlite3.connect(made.whole)) as raw, raw:
        raw.execute("DELETE FROM paper_bytes WHERE id = ?", (name,))
    assert verify(made.whole, paper=made.codes[2]).paper.held == "missing"


# --- what stands beside the journal ---------------------------------------------------------------------


@pytest.mark.parametrize("name", ["working", "whole"])
def test_a_personal_value_that_was_changed_is_found(made: Made, name: str) -> None:
    path = getattr(made, name)
    says(edit(path, "UPDATE vault SET value = value || '!' WHERE rowid = 2"), "vault", "salt and value give")


@pytest.mark.parametrize("name", ["working", "whole"])
def test_a_personal_value_that_was_taken_out_is_found(made: Made, name: str) -> None:
    says(edit(getattr(made, name), "DELETE FROM vault WHERE rowid = 2"), "vault", "no such row")


@pytest.mark.parametrize("name", ["working", "whole"])
def test_a_personal_value_that_was_put_in_is_found(made: Made, name: str) -> None:
    commitment = "~" + hashlib.sha256(bytes(16) + b"x").hexdigest()
    change = f"INSERT INTO vault VALUES ('{commitment}', '{'00' * 16}', 'x')"
    says(edit(getattr(made, name), change), "vault", "no entry")


def test_values_removed_after_the_legal_term_leave_the_chain_intact(made: Made) -> None:
    verdict = edit(made.working, "DELETE FROM vault")
    assert verdict.intact
    assert any("removed" in note for note in verdict.notes)
    says(edit(made.whole, "DELETE FROM vault"), "file seal", "vault")


@BOTH
def test_the_bytes_of_a_paper_are_covered(made: Made, name: str, tmp_path: Path) -> None:
    path = getattr(made, name)
    first = tmp_path / "copy.sqlite"
    shutil.copy(path, first)
    says(edit(first, "UPDATE paper_bytes SET pdf = x'00' WHERE rowid = 1"), "paper_bytes", "the bytes have")
    says(edit(path, "DELETE FROM paper_bytes"), "paper", "bytes are missing")


@BOTH
def test_bytes_of_no_paper_are_found(made: Made, name: str) -> None:
    content = hashlib.sha256(b"x").hexdigest()
    verdict = edit(getattr(made, name), f"INSERT INTO paper_bytes VALUES ('{content}', x'78')")
    says(verdict, "paper_bytes", "no paper")


SEALED = (
    ("procedure", "UPDATE procedure SET body = body || ' '"),
    ("word", "UPDATE word SET ru = 'избран' WHERE id = 'result.not_elected'"),
    ("readme", "UPDATE readme SET body = body || '.' WHERE lang = 'kk'"),
    ("manifest", "UPDATE manifest SET value = '8' WHERE key = 'entries'"),
    ("verifier", "UPDATE verifier SET body = 'print(1)'"),
    ("version", "PRAGMA user_version = 0"),
    ("schema", 'DROP VIEW "Кандидаты"'),
    ("seal", "UPDATE seal SET line = replace(line, '7', '8')"),
    ("seals", "DELETE FROM seal"),
    ("seals", "INSERT INTO seal VALUES ('x', 'y')"),
)


@pytest.mark.parametrize(("where", "change"), SEALED)
@pytest.mark.parametrize("name", ["whole", "public"])
def test_the_seal_covers_the_rest(made: Made, name: str, where: str, change: str) -> None:
    says(edit(getattr(made, name), change), *(() if where == "schema" else (where,)))


@pytest.mark.parametrize("name", ["whole", "public"])
def test_the_kind_of_copy_cannot_be_claimed(made: Made, name: str) -> None:
    other = "public" if name == "whole" else "whole"
    says(edit(getattr(made, name), f"UPDATE manifest SET value = '{other}' WHERE key = 'copy'"))


def test_hidden_bytes_are_found(made: Made) -> None:
    with made.whole.open("ab") as stream:
        stream.write(bytes(4096))
    says(verify(made.whole), "bytes")


# --- what is no file to verify --------------------------------------------------------------------------


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE t (x)")


UNREADABLE: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("SQLite format 3, said the text file\n" * 9),
    "short": lambda path: path.write_bytes(path.read_bytes()[:60]),
    "foreign": _foreign,
    "newer": _newer,
    "missing": Path.unlink,
}


@BOTH
@pytest.mark.parametrize("how", sorted(UNREADABLE))
def test_what_cannot_be_read_is_said_in_one_line(made: Made, name: str, how: str) -> None:
    path = getattr(made, name)
    UNREADABLE[how](path)
    with pytest.raises(UnreadableFile) as caught:
        verify(path)
    assert "\n" not in str(caught.value)
    assert path.name in str(caught.value)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        verify(tmp_path)


@BOTH
@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_a_truncated_file_is_changed(made: Made, name: str, share: float) -> None:
    path = getattr(made, name)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    says(verify(path))


@BOTH
def test_verifying_leaves_the_file_and_the_folder_alone(made: Made, name: str) -> None:
    path = getattr(made, name)
    before, stamp = path.read_bytes(), path.stat().st_mtime_ns
    names = sorted(path.parent.iterdir())
    verify(path)
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == stamp
    assert sorted(path.parent.iterdir()) == names


# --- the content hash and the speed ---------------------------------------------------------------------


def test_the_content_hash_knows_content_not_layout(made: Made) -> None:
    content = verify(made.whole).content
    with closing(sqlite3.connect(made.whole, isolation_level=None)) as raw:
        raw.execute("PRAGMA page_size = 8192")
        raw.execute("VACUUM")
    assert verify(made.whole).content == content
    assert verify(made.public).content != content


def test_the_replay_is_what_the_tables_hold(made: Made) -> None:
    with Record.open(made.working, salts=seeded("x")) as record:
        with record.act(head()) as work:
            work.session.add(member(9))
        state = replay(record.lines())
    assert set(state["member"]) == {"m1", "m2", "m3", "m4", "m5", "m6", "m9"}
    assert state["count_figure"]["1:1:1:votes.a"]["value"] == 7
    assert verify(made.working).intact


def test_ten_thousand_entries_a_second(tmp_path: Path) -> None:
    import time

    path = tmp_path / "long.hattama"
    Record.create(path, salts=seeded()).close()
    previous = "0" * 64
    count = 20_000
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("DROP TRIGGER journal_next")
        raw.execute("BEGIN")
        for seq in range(1, count + 1):
            change = [
                "+",
                "letterhead",
                f"k{seq}",
                {"kk": "Ескелді аудандық комиссиясы", "ru": "комиссия района"},
            ]
            line = canonical(
                {
                    "act": "x",
                    "at": "2005-06-22T04:00:00Z",
                    "by": "m1",
                    "chg": [change],
                    "prev": previous,
                    "seq": seq,
                }
            )
            raw.execute("INSERT INTO journal VALUES (?, ?, ?, ?)", (seq, previous, line, sha256(line)))
            raw.execute("INSERT INTO letterhead VALUES (?, ?, ?)", (change[2], *change[3].values()))
            previous = sha256(line)
        raw.execute(TRIGGERS[2])
        raw.execute("COMMIT")
    start = time.process_time()  # the work done, whatever else the machine is doing
    verdict = verify(path)
    spent = time.process_time() - start
    assert verdict.intact, verdict.problems
    assert verdict.entries == count
    assert count / spent >= 10_000
