"""G6: no change of any stored content is accepted, by the program or by the stand-alone script."""

import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from core.audit import standalone_verify as stand_alone
from core.audit.export import export
from core.record.database import Record
from tests.prove import scale
from tests.prove.mutants import accepted, everything, spoil
from tests.prove.playing import play_to
from tests.record.samples import played

MUTANTS = 10_000
BASES = {"small": 0.8, "rehearsal": 0.2}
"""A small record that holds every kind of change, and a whole rehearsal with its papers; their shares."""


@dataclass(slots=True)
class Tally:
    """What became of the mutants."""

    refused: Counter[str] = field(default_factory=Counter)
    harmless: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, bool], Path]:
    """The audit files that are spoilt, by record and kind of copy."""
    folder = tmp_path_factory.mktemp("bases")
    with played(folder / "small.hattama"):
        pass
    play_to(folder / "rehearsal.hattama", "kokpekty", 1_000)
    made = {(name, public): folder / f"{name}-{public}.sqlite" for name in BASES for public in (False, True)}
    for (name, public), out in made.items():
        with Record.open_read_only(folder / f"{name}.hattama") as record:
            export(record, out, public=public)
    return made


def fuzz(base: Path, mutant: Path, dice: str, number: int, stop_at: int = 0) -> Tally:
    """Spoil a file so many times; ends early when `stop_at` faults are found."""
    assert accepted(base), "the untouched file first: else a refusal proves nothing"
    wanted, original = everything(base), base.read_bytes()
    chance, tally = scale.chance(dice), Tally()
    for _ in range(number):
        way = spoil(original, mutant, chance)
        if not accepted(mutant):
            tally.refused[way] += 1
        elif everything(mutant) == wanted:
            tally.harmless[way] += 1
        else:
            tally.faults.append(way)
            if len(tally.faults) == stop_at:
                return tally
    assert accepted(base)
    return tally


@pytest.mark.parametrize("public", [False, True])
@pytest.mark.parametrize("name", BASES)
def test_g6_no_mutant_is_accepted_with_changed_content(
    bases: dict[tuple[str, bool], Path], tmp_path: Path, name: str, public: bool
) -> None:
    number = round(scale.share(MUTANTS) * BASES[name] / 2)
    start = time.perf_counter()
    tally = fuzz(bases[name, public], tmp_path / "mutant.sqlite", f"mutants {name} {public}", number)
    rate = number / (time.perf_counter() - start) * 60
    scale.tell(
        f"G6, {name} {'public' if public else 'whole'}: {number} mutants, {tally.refused.total()} refused, "
        f"{tally.harmless.total()} say the same as before, {len(tally.faults)} accepted though changed, "
        f"{rate:.0f}/min; refused {dict(tally.refused)}"
    )
    assert tally.faults == []
    assert tally.refused.total() > number / 2


def skipping(real: Callable[..., None], table: str) -> Callable[..., None]:
    """The comparison of tables and journal, blind to one table."""

    def blind(raw: sqlite3.Connection, report: stand_alone.Report, tables: set[str]) -> None:
        rows = report.state.pop(table)
        real(raw, report, tables - {table})
        report.state[table] = rows

    return blind


def no_rows(*_anything: object) -> None:
    """A check that looks at nothing."""


@pytest.mark.parametrize("skipped", ["a table", "check_bytes", "check_seal"])
def test_g6_a_seeded_fault_is_reported(
    bases: dict[tuple[str, bool], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, skipped: str
) -> None:
    """A verifier that skips a table, or a whole check, lets something through, and the fuzz says so."""
    if skipped == "a table":
        monkeypatch.setattr(stand_alone, "check_tables", skipping(stand_alone.check_tables, "member"))
    else:
        monkeypatch.setattr(stand_alone, skipped, no_rows)
    monkeypatch.setattr("core.audit.verify._foreign", lambda *_: [])  # the program's own look at the schema
    monkeypatch.setattr("tests.prove.mutants.verify", _Alone)
    tally = fuzz(bases["small", False], tmp_path / "mutant.sqlite", f"seeded {skipped}", 2_000, stop_at=1)
    scale.tell(f"G6, seeded {skipped}: {tally.faults} after {tally.refused.total()} refused")
    assert tally.faults, "the harness saw nothing"


class _Alone:
    """The script's word in the place of the program's: a seeded fault is in the script."""

    def __init__(self, path: Path) -> None:
        try:
            self.intact = not stand_alone.examine(path).problems
        except stand_alone.Unreadable:
            self.intact = False


def test_g6_a_verifier_that_disagrees_with_the_script_is_reported(
    bases: dict[tuple[str, bool], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.audit.verify._foreign", lambda *_: ["something"])
    with pytest.raises(AssertionError, match="disagree"):
        fuzz(bases["small", True], tmp_path / "mutant.sqlite", "disagree", 1)
