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


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    from tests.story import told

    folder = tmp_path_factory.mktemp("start")
    with told(folder) as story:
        story.until("seat_commission")
    home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", OPENED, str(folder / "election.hattama")],
        env={**os.environ, **home, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return set(run.stdout.split())


@pytest.mark.parametrize("name", [*HEAVY, *LATER])
def test_the_window_opens_an_election_without(loaded, name):
    assert name not in loaded


def test_no_form_is_loaded_before_an_act_is_taken_up(loaded):
    subjects = {"gui.forms.mandate", "gui.forms.ending", "gui.forms.representatives", "gui.forms.validity"}
    assert not subjects & loaded


def test_the_pages_are_there(loaded):
    assert {"gui.window", "gui.pages.overview", "core.office"} <= loaded
