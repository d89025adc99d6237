"""The script in the file: the standard library, Python 3.8, the same answer as the program (G7)."""

import ast
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.audit import build, standalone_verify
from core.audit.export import export
from core.audit.verify import verify
from core.record import tables, versions
from core.record.database import Record
from tests.audit.conftest import Made
from tests.record.samples import head, member, seeded

SCRIPT = Path(standalone_verify.__file__)


def run(path: Path, *more: str, script: Path = SCRIPT, python: str = sys.executable) -> tuple[int, str, str]:
    """The script as an auditor runs it: alone, isolated from everything that is installed."""
    done = subprocess.run(
        [python, "-I", "-S", "-W", "error", str(script), str(path), *more],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def script(made: Made, tmp_path: Path) -> Path:
    """The script as it stands in the file."""
    with closing(sqlite3.connect(made.public)) as raw:
        for name, body in raw.execute("SELECT name, body FROM verifier"):
            (tmp_path / name).write_text(body, encoding="utf-8")
    return tmp_path / "verify.py"


def test_it_imports_the_standard_library_only_and_reads_as_python_3_8() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module)
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_it_does_not_grow() -> None:
    """An auditor reads it: whatever is added has to make something else shorter.

    The argument is what has to be read; what keeps a hostile file from doing harm comes after it.
    """
    argument, rest = SCRIPT.read_text(encoding="utf-8").split("# --- reading a file that may be made to do")
    assert sum(bool(line.strip()) for line in argument.splitlines()) <= 515
    assert sum(bool(line.strip()) for line in rest.splitlines()) <= 120


def test_it_knows_what_the_program_knows() -> None:
    assert standalone_verify.KINDS == {tables.APPLICATION_ID: "working", build.AUDIT_ID: "audit"}
    assert standalone_verify.VERSION == tables.SCHEMA_VERSION
    assert tables.SIDE_TABLES <= standalone_verify.BESIDE
    shapes = {}
    for version in range(1, tables.SCHEMA_VERSION + 1):
        shapes[version, "working"] = [versions.stored("record", version)]
        whole = versions.stored("audit", version) if version < tables.SCHEMA_VERSION else None
        shapes[version, "audit"] = (
            [build.expected(public=public) for public in (False, True)]
            if whole is None
            else [whole, [row for row in whole if row[2] not in build.PERSONAL_TABLES]]
        )
    known = {
        standalone_verify.shape(sorted(rows, key=lambda row: row[:2])): what
        for what, every in shapes.items()
        for rows in every
    }
    assert known == standalone_verify.SHAPES


def test_it_accepts_all_three_files(made: Made, script: Path) -> None:
    for path in (made.working, made.whole, made.public):
        code, out, err = run(path, script=script)
        assert (code, err) == (0, "")
        assert "INTACT" in out
        assert made.head in out
        assert "not asked" in out


def test_it_answers_for_a_head(made: Made, script: Path) -> None:
    groups = [made.head[place : place + 4].upper() for place in range(0, 64, 4)]
    assert run(made.public, "--head", made.head, script=script)[0] == 0
    code, out, _ = run(made.public, "--head", *groups, script=script)
    assert code == 0
    assert "entry 7" in out
    code, out, _ = run(made.public, "--head", "1" * 64, script=script)
    assert code == 1
    assert "does not reach" in out


def test_it_answers_for_a_paper_as_the_program_does(made: Made, script: Path) -> None:
    for path in (made.working, made.whole, made.public):
        for code in (made.codes[1], made.codes[2].lower().replace("-", " ")):
            done, out, _ = run(path, "--paper", code, script=script)
            paper = verify(path, paper=code).paper
            assert done == 0
            assert f"sha256 {paper.sha256}" in out
            assert f"entries [{paper.entry}]," in out
            assert f"held {paper.held}" in out
        done, out, _ = run(path, "--paper", "ZZ-9999", script=script)
        assert done == 1
        assert "PROBLEM: no paper bears the check code asked for" in out
        assert out.endswith(f"INTACT{os.linesep}")


def test_it_shows_an_older_file_to_be_a_beginning(made: Made, script: Path, tmp_path: Path) -> None:
    with Record.open(made.working, salts=seeded("later")) as record:
        with record.act(head("seat", 9)) as work:
            work.session.add(member(9))
        export(record, tmp_path / "newer.sqlite", public=True)
    newer = tmp_path / "newer.sqlite"
    for older in (made.whole, made.public):
        said = re.search(r"7 entries, head ([0-9a-f]{64})", run(older, script=script)[1])
        assert said is not None
        code, out, _ = run(newer, "--head", said[1], script=script)
        assert code == 0
        assert "the head asked for is that of entry 7" in out
        last = verify(newer).head
        assert run(older, "--head", last, script=script)[0] == 1


def test_it_names_what_was_changed(made: Made, script: Path) -> None:
    with closing(sqlite3.connect(made.public)) as raw, raw:
        raw.execute("UPDATE member SET given_kk = 'Жанар' WHERE id = 'm2'")
    code, out, _ = run(made.public, script=script)
    assert code == 1
    assert "member, row 'm2', column given_kk: the journal says 'Әсел', the table says 'Жанар'" in out
    assert "CHANGED" in out


@pytest.mark.parametrize("arguments", [["--head"], ["--head", "12"], ["--other"]])
def test_misuse_is_told(made: Made, arguments: list[str]) -> None:
    code, out, err = run(made.public, *arguments)
    assert (code, out) == (2, "")
    assert "Traceback" not in err
    assert err.strip()


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("hello")
    for path in (tmp_path / "text", tmp_path, tmp_path / "none"):
        code, out, err = run(path)
        assert (code, out) == (2, "")
        assert "Traceback" not in err


def test_it_runs_on_every_python_there_is(made: Made, script: Path) -> None:
    found = [path for minor in range(8, 15) if (path := shutil.which(f"python3.{minor}"))]
    found += sorted(str(path) for path in Path.home().glob(".pyenv/versions/3.*/bin/python"))
    ready = "sqlite3.sqlite_version_info >= (3, 37) and sys.version_info >= (3, 8)"
    for python in (sys.executable, *found):
        probe = [python, "-c", f"import sqlite3, sys; sys.exit(not ({ready}))"]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            assert run(made.whole, script=script, python=python)[0] == 0, python


def test_the_chain_can_be_checked_with_a_shell(made: Made) -> None:
    """The two commands of the readme."""
    lacking = [tool for tool in ("sqlite3", "sha256sum") if shutil.which(tool) is None]
    assert not lacking, f"{', '.join(lacking)} not found: `make setup` installs or names the package"
    body = build._readme()
    commands = [line.strip() for line in dict(body)["en"].splitlines() if line.strip().startswith("sqlite3 ")]
    assert len(commands) == 2
    lists = []
    for command in commands:
        ready = command.replace("FILE", f"'{made.public}'")
        done = subprocess.run(["bash", "-c", ready], capture_output=True, text=True, check=True)
        lists.append([line.split()[0] for line in done.stdout.splitlines()])
    assert lists[0] == lists[1]
    assert len(lists[0]) == 7
    assert lists[0][-1] == made.head
