"""One played record and its two copies, made once for each worker."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.audit.export import export
from tests.record.samples import played


@dataclass(frozen=True)
class Made:
    """A working file and its copies."""

    working: Path
    whole: Path
    public: Path
    head: str
    codes: dict[int, str]


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("made")
    with played(folder / "election.hattama") as record:
        export(record, folder / "whole.sqlite")
        export(record, folder / "public.sqlite", public=True)
        head = record.head().hash
        with record.raw() as raw:
            codes = dict(raw.execute("SELECT id, code FROM paper"))
    return Made(folder / "election.hattama", folder / "whole.sqlite", folder / "public.sqlite", head, codes)


@pytest.fixture
def made(_made: Made, tmp_path: Path) -> Made:
    """Copies that a test may spoil."""
    shutil.copytree(_made.working.parent, tmp_path / "made")
    folder = tmp_path / "made"
    return Made(
        folder / "election.hattama",
        folder / "whole.sqlite",
        folder / "public.sqlite",
        _made.head,
        _made.codes,
    )
