"""G5, G7, G8, G9, G10 and G13 in every rehearsal that comes with the program, played to its end."""

import ast
import io
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pypdf
import pytest

from core import logs
from core.audit import build
from core.audit import standalone_verify as stand_alone
from core.audit.export import export
from core.audit.verify import verify
from core.record.content import content_hash
from core.record.database import Record
from core.record.problems import RecordProblem
from tests.prove import scale, secrecy, tracing
from tests.prove.playing import NAMES, Player, play_to
from tests.story import told

SHORT = 6  # a value of fewer letters stands in a file by chance


@dataclass(frozen=True)
class Files:
    """A rehearsal's working file and both copies."""

    working: Path
    whole: Path
    public: Path


@pytest.fixture(scope="module")
def logged() -> dict[str, str]:
    """What stands in the log of the program after each rehearsal."""
    return {}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, logged: dict[str, str]) -> dict[str, Files]:
    """Every rehearsal, played to its end and exported; after each act the tables equal the journal (G5)."""
    folder = tmp_path_factory.mktemp("rehearsals")
    made = {}
    for name in NAMES:
        home = folder / name
        home.mkdir()
        files = Files(home / "election.hattama", home / "whole.sqlite", home / "public.sqlite")
        log = logs.begin(home / "log" / "hattama.log")
        assert log is not None
        play_to(files.working, name, 10_000)
        logs.end()
        logged[name] = log.read_text(encoding="utf-8")
        with Record.open_read_only(files.working) as record:
            export(record, files.whole)
            export(record, files.public, public=True)
        made[name] = files
    return made


def ask(path: Path, sql: str) -> list[tuple]:
    """A question to a file, in hardened mode."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
        raw.execute("PRAGMA trusted_schema = OFF")
        return raw.execute(sql).fetchall()


# --- G5 -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_g5_tables_equal_the_replayed_journal_at_the_end(played: dict[str, Files], name: str) -> None:
    report = stand_alone.examine(played[name].working)
    assert report.problems == []
    assert len(report.hashes) > 20
    assert sum(len(rows) for rows in report.state.values()) > 50, "the replay is nearly empty"


def test_g5_tables_equal_the_replayed_journal_after_every_act(tmp_path: Path) -> None:
    player = Player(tmp_path / "a.hattama", "kokpekty")
    try:
        for step in player.left():
            player.play(step)
            report = stand_alone.Report()
            with player.office.record.raw() as raw:
                stand_alone.check_content(raw, stand_alone.schema_rows(raw), report)
            assert report.problems == [], step.act.name
            assert len(report.hashes) == player.head.seq
    finally:
        player.close()


def test_g5_a_seeded_fault_is_reported(played: dict[str, Files], tmp_path: Path) -> None:
    path = shutil.copy(played["eskeldi"].working, tmp_path / "a.hattama")
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(
            "UPDATE candidate SET birth_year = birth_year + 1 WHERE id = (SELECT min(id) FROM candidate)"
        )
    assert any("column birth_year" in problem for problem in stand_alone.examine(path).problems)


# --- G7 -------------------------------------------------------------------------------------------------


def script_of(path: Path, out: Path) -> Path:
    """The verifier as it stands in an audit file."""
    for name, body in ask(path, "SELECT name, body FROM verifier"):
        (out / name).write_text(body, encoding="utf-8")
    return out / "verify.py"


@pytest.mark.parametrize("name", NAMES)
def test_g7_the_script_in_the_file_needs_nothing_but_python(
    played: dict[str, Files], tmp_path: Path, name: str
) -> None:
    script = script_of(played[name].public, tmp_path)
    for path in (played[name].whole, played[name].public, played[name].working):
        command = [sys.executable, "-I", "-S", "-W", "error", str(script), str(path)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd="/", env={})
        assert (done.returncode, done.stderr) == (0, "")
        assert verify(path).head in done.stdout


def test_g7_the_script_imports_the_standard_library_only(played: dict[str, Files], tmp_path: Path) -> None:
    tree = ast.parse(script_of(played["eskeldi"].whole, tmp_path).read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {"sqlite3", "hashlib"} <= names
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_g7_the_chain_is_checked_by_sqlite3_and_sha256sum_alone(played: dict[str, Files]) -> None:
    lacking = [tool for tool in ("sqlite3", "sha256sum") if shutil.which(tool) is None]
    assert not lacking, f"{', '.join(lacking)} not found: `make setup` installs or names the package"
    path = played["eskeldi"].public
    shell = """sqlite3 -readonly "$1" 'SELECT line FROM journal ORDER BY seq' |
        while IFS= read -r line; do printf %s "$line" | sha256sum | cut -d' ' -f1; done"""
    done = subprocess.run(["bash", "-c", shell, "sh", path], capture_output=True, text=True, check=True)
    found = done.stdout.split()
    assert found == [row[0] for row in ask(path, "SELECT hash FROM journal ORDER BY seq")]
    assert found[-1] == verify(path).head


# --- G8, G13 --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_g8_the_same_journal_gives_the_same_bytes(
    played: dict[str, Files], tmp_path: Path, name: str
) -> None:
    for public in (False, True):
        again = tmp_path / f"{public}.sqlite"
        done = export(played[name].working, again, public=public)
        first = played[name].public if public else played[name].whole
        assert again.read_bytes() == first.read_bytes()
        assert done.content == verify(first).content


def test_g8_the_content_hash_is_that_of_the_content_and_not_of_the_layout(
    played: dict[str, Files], tmp_path: Path
) -> None:
    path = Path(shutil.copy(played["eskeldi"].whole, tmp_path / "other.sqlite"))
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA page_size = 8192")
        raw.execute("VACUUM")
        assert content_hash(raw) == verify(played["eskeldi"].whole).content
        raw.execute("UPDATE readme SET body = body || '.' WHERE lang = 'en'")
        assert content_hash(raw) != verify(played["eskeldi"].whole).content
    assert path.read_bytes() != played["eskeldi"].whole.read_bytes()


@pytest.mark.parametrize("copy", ["whole", "public"])
def test_g8_g13_another_sqlite_reads_the_same(played: dict[str, Files], copy: str) -> None:
    """Qt brings an SQLite of its own, years newer: same content hash, every view opens in hardened mode."""
    path = getattr(played["kokpekty"], copy)
    done = tracing.run([tracing.PYTHON, "-m", "tests.prove.other_sqlite", str(path)])
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    scale.tell(f"G8, G13: SQLite {sqlite3.sqlite_version} and {told['version']}")
    assert told["version"] != sqlite3.sqlite_version, "the same SQLite twice shows nothing"
    assert (told["integrity"], told["trusted"]) == ("ok", 0)
    assert told["content"] == verify(path).content
    views = ask(path, "SELECT name FROM sqlite_schema WHERE type = 'view'")
    assert {name: len(ask(path, f'SELECT * FROM "{name}"')) for (name,) in views} == told["views"]
    assert len(views) >= 18


@pytest.mark.parametrize("name", NAMES)
def test_g13_every_view_reads_in_hardened_mode(played: dict[str, Files], name: str) -> None:
    for path in (played[name].whole, played[name].public):
        assert path.read_bytes()[18:20] == b"\1\1", "not to be read without writing beside it"
        views = [row[0] for row in ask(path, "SELECT name FROM sqlite_schema WHERE type = 'view'")]
        assert len(views) >= 18
        assert sum(len(ask(path, f'SELECT * FROM "{view}"')) for view in views) > 50
        sql = " ".join(row[0] for row in ask(path, "SELECT sql FROM sqlite_schema WHERE sql NOT NULL"))
        assert not re.search(r"json|->|load_extension|readfile|fts\d|\brandom", sql, re.IGNORECASE)


# --- G9 -------------------------------------------------------------------------------------------------


def personal_values(path: Path) -> set[str]:
    """Every value of the vault that can be looked for, and a day of birth as papers would print it."""
    values = {str(row[0]) for row in ask(path, "SELECT value FROM vault")}
    days = {
        "{2}.{1}.{0}".format(*value.split("-")) for value in values if re.fullmatch(r"\d{4}-\d\d-\d\d", value)
    }
    return {value for value in values | days if len(value) >= SHORT}


def shown(pdf: bytes) -> str:
    """All that a paper shows or carries, without blanks: a value may be broken over lines."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    text = [page.extract_text() for page in reader.pages]
    text += [str(value) for value in (reader.metadata or {}).values()]
    return re.sub(r"\s", "", "".join(text))


CODES = ("utf-8", "utf-16-le", "utf-16-be", "kz1048")


def cells(path: Path) -> bytes:
    """All that a file says, each value in one piece: a page may end in the middle of it."""
    names = [row[0] for row in ask(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")]
    values = (value for name in names for row in ask(path, f"SELECT * FROM {name}") for value in row)
    said = (value if isinstance(value, bytes) else str(value).encode() for value in values)
    return b"\n".join(said)


def exposed(public: Path, values: set[str]) -> list[str]:
    """The personal values that a file gives away, in its bytes, its cells or the text of a paper."""
    raw = public.read_bytes() + cells(public)
    text = "".join(shown(row[0]) for row in ask(public, "SELECT pdf FROM paper_bytes"))
    assert len(text) > 1_000, "no text was found in the papers: the search proves nothing"
    found = [value for value in values for code in CODES if value.encode(code, "replace") in raw]
    return found + [value for value in values if re.sub(r"\s", "", value) in text]


CLOSELY = NAMES if scale.FULL else NAMES[:1]  # the text of all papers of a rehearsal takes seconds


@pytest.mark.parametrize("name", CLOSELY)
def test_g9_the_public_copy_holds_no_personal_value(played: dict[str, Files], name: str) -> None:
    values = personal_values(played[name].working)
    assert len(values) > 5, "hardly a personal value: the search proves nothing"
    assert exposed(played[name].public, values) == []
    raw = played[name].public.read_bytes()
    salts = [row[0] for row in ask(played[name].working, "SELECT salt FROM vault")]
    assert not any(salt.encode() in raw or bytes.fromhex(salt) in raw for salt in salts)


@pytest.mark.parametrize("name", NAMES)
def test_g9_both_copies_have_one_head(played: dict[str, Files], name: str) -> None:
    whole, public = verify(played[name].whole), verify(played[name].public)
    assert whole.head == public.head == verify(played[name].working).head
    assert ask(played[name].whole, "SELECT * FROM journal") == ask(
        played[name].public, "SELECT * FROM journal"
    )


def test_g9_a_seeded_fault_is_reported(
    played: dict[str, Files], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = personal_values(played["eskeldi"].working)
    assert exposed(played["eskeldi"].whole, values), "the raw bytes of the whole copy hold them"
    kinds = build.PERSONAL_KINDS - {"electors"}
    monkeypatch.setattr(build, "PERSONAL_KINDS", kinds)
    with pytest.raises(RecordProblem):  # the verifier knows which papers a public copy goes without
        export(played["eskeldi"].working, tmp_path / "public.sqlite", public=True)
    monkeypatch.setitem(stand_alone.PERSONAL, stand_alone.VERSION, " ".join(sorted(kinds)))
    export(played["eskeldi"].working, tmp_path / "public.sqlite", public=True)
    assert exposed(tmp_path / "public.sqlite", values), "an electors' list in the public copy was not seen"


def test_g9_a_value_that_a_page_cuts_in_two_is_seen(played: dict[str, Files], tmp_path: Path) -> None:
    path = Path(shutil.copy(played["eskeldi"].public, tmp_path / "public.sqlite"))
    value = "Қонаев көшесі, 14-үй, 3-пәтер"
    behind = 2 * (4_096 - 4) - 15  # what does not fit into a row's own page is cut from its end
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        body = "x" * 5_000 + value + "x" * behind
        raw.execute("UPDATE readme SET body = ? WHERE lang = 'en'", (body,))
    assert value.encode() not in path.read_bytes(), "no page ends in the middle of it"
    assert exposed(path, {value}) == [value]


@pytest.mark.parametrize("code", CODES)
def test_g9_a_value_in_other_letters_is_seen(played: dict[str, Files], tmp_path: Path, code: str) -> None:
    path = Path(shutil.copy(played["eskeldi"].public, tmp_path / "public.sqlite"))
    value = "улица Абая, дом 7"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute(
            "UPDATE paper_bytes SET pdf = CAST(pdf || ? AS BLOB) WHERE rowid = 1", (value.encode(code),)
        )
    assert exposed(path, {value}) == [value]


# --- G10 ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_g10_the_log_holds_no_elector_no_candidate_and_no_figure(
    logged: dict[str, str], played: dict[str, Files], name: str
) -> None:
    """One line for each act, with its name and the codes that were found, and nothing else between them."""
    lines = [line.split(" INFO ")[1] for line in logged[name].splitlines()]
    acts = [line for line in lines if line.startswith("act ")]
    assert len(acts) > 20
    assert all(re.fullmatch(r"act [a-z_]+ (done|refused)( [a-z_.]+)* entry=\d+", line) for line in acts)
    assert {line.split()[0] for line in lines} <= {"act", "opened", "closed", "created"}
    people = ask(played[name].working, "SELECT surname_kk, surname_ru FROM elector")
    people += ask(played[name].working, "SELECT surname_kk, surname_ru FROM candidate")
    assert not any(part in logged[name] for person in people for part in person)


@pytest.mark.parametrize("name", NAMES)
def test_g10_nothing_stored_ties_an_elector_to_a_choice(played: dict[str, Files], name: str) -> None:
    assert secrecy.faults(played[name].working) == []


@pytest.mark.parametrize("act", ["open_meeting", "sign_out_ballots"])
def test_g10_the_order_in_which_electors_are_told_leaves_no_trace(tmp_path: Path, act: str) -> None:
    with told(tmp_path) as story:
        data = story.until(act)
        key = "present" if act == "open_meeting" else "given"
        assert len(data[key]) > 5
        data[key].reverse()
        step = story.steps[story.next]
        assert story.do(act, data, by=step["by"]).done
    assert secrecy.faults(tmp_path / "election.hattama") == []


SEEDED = {
    "a table with both": """CREATE TABLE choice (id INTEGER PRIMARY KEY,
        elector INTEGER REFERENCES elector (id), candidate TEXT REFERENCES candidate (id))""",
    "a road from one to the other": "ALTER TABLE count_entry ADD COLUMN participation TEXT",
    "a time for a single elector": "ALTER TABLE participation ADD COLUMN given_at TEXT",
    "the order of signing": """CREATE TABLE again AS SELECT * FROM participation ORDER BY elector DESC;
        DELETE FROM participation; INSERT INTO participation SELECT * FROM again; DROP TABLE again""",
    "pages that were let go": """PRAGMA secure_delete = OFF; CREATE TABLE scrap (x);
        INSERT INTO scrap SELECT hex(pdf) FROM paper_bytes; DROP TABLE scrap""",
    "a row that was let go": """PRAGMA secure_delete = OFF; CREATE TABLE scrap (x);
        INSERT INTO scrap VALUES ('elector 7 wanted candidate c1'); DELETE FROM scrap""",
}


@pytest.mark.parametrize("fault", SEEDED)
def test_g10_a_seeded_fault_is_reported(played: dict[str, Files], tmp_path: Path, fault: str) -> None:
    path = Path(shutil.copy(played["eskeldi"].working, tmp_path / "a.hattama"))
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.executescript(SEEDED[fault])
    assert secrecy.faults(path), "the scan saw nothing"
