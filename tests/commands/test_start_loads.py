"""What is loaded before the first page is there: counted, since what is loaded is what is waited for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("sqlmodel", "sqlalchemy", "reportlab", "pypdf", "num2words", "segno", "argon2", "psycopg")
LATER = (
    "core.record.ddl",
    "core.record.tables.every",
    "core.acts.registry",
    "core.rehearsal",
    "core.licences",
    "core.selfcheck",
    "core.scale.consolidate",
    "core.scale.survey",
    "core.acts.documents",
    "core.papers.facts",
    "core.audit.export",
    "core.audit.verify",
    "core.importing.deputies",
    "core.restoring",
    "gui.forms.bringing",
    "gui.pages.meeting",
    "gui.search.dialog",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
)
OPENED = """
import sys
from pathlib import Path
from core.cabinet import Cabinet
from gui import app, view
office = Cabinet(Path(sys.argv[1]).parent).open(Path(sys.argv[1]))
view.read(office)
print(*sorted(sys.modules))
office.close()
"""


READ = """
import sys
from pathlib import Path
from core import office
opened = office.open_office(Path(sys.argv[1]), read_only=True)
assert opened.pdf(1).startswith(b"%PDF")
opened.close()
print(*sorted(sys.modules))
"""


def modules_after(program: str, folder: Path) -> set[str]:
    home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", program, str(folder / "election.hattama")],
        env={**os.environ, **home, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return set(run.stdout.split())


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    from tests.story import told

    made = tmp_path_factory.mktemp("start")
    with told(made) as story:
        story.until("receive_submission")
    return made


@pytest.fixture(scope="module")
def loaded(folder):
    return modules_after(OPENED, folder)


@pytest.fixture(scope="module")
def read(folder):
    return modules_after(READ, folder)


@pytest.mark.parametrize("name", [*HEAVY, *LATER])
def test_the_window_opens_an_election_without(loaded, name):
    assert name not in loaded


def test_no_form_is_loaded_before_an_act_is_taken_up(loaded):
    subjects = {"gui.forms.mandate", "gui.forms.ending", "gui.forms.representatives", "gui.forms.validity"}
    assert not subjects & loaded


def test_a_page_that_is_not_made_yet_has_its_name(qapp):
    from gui.frame.screens import LATER, Screens

    screens = Screens(tuple(LATER), lambda _key, _page: None)
    before = {key: screens.name(key) for key in LATER}
    assert before == {key: screens[key].name() for key in LATER}


def test_the_pages_are_there(loaded):
    assert {"gui.window", "gui.pages.overview", "core.office"} <= loaded


@pytest.mark.parametrize("name", ["sqlalchemy", "sqlmodel", "core.record.tables.every", "reportlab"])
def test_the_bytes_of_a_paper_are_read_without(read, name):
    assert name not in read
