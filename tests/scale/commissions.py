"""Synthetic commissions for tests and benchmarks: a played practice election retold for other districts.

Seeded: the same numbers give the same files. All are practice, like the one they are made of. As a command:
`python -m tests.scale.commissions ELECTION.hattama OUT --files 2500 --years 20 --seed 1`.
"""

import argparse
import json
import random
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from core.audit import build
from core.audit.standalone_verify import replay
from core.issuing import check_code
from core.record import ddl, journal
from core.record.database import Record
from core.record.files import build as create
from core.record.files import connect
from core.record.schema import GENESIS

FIRST_YEAR, YEARS = 2005, 20
MOST = 2_500


class Commissions:
    """Retells one played working file."""

    def __init__(self, working: Path) -> None:
        with Record.open_read_only(working) as record, record.raw() as raw:
            self._lines = record.lines()
            self._side = {
                name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in ("vault", "paper_bytes")
            }
            self._unit = raw.execute("SELECT unit_kk, unit_ru, unit_en FROM election").fetchone()

    @property
    def entries(self) -> int:
        """How many entries the whole story has."""
        return len(self._lines)

    def lines(
        self, number: int, entries: int | None = None, turn: int | None = None, years: int = YEARS
    ) -> list[str]:
        """The journal of a district, cut after so many entries; from the entry `turn` on another says it."""
        told: list[str] = []
        hashes = {GENESIS: GENESIS}
        last = GENESIS
        for n, line in enumerate(self._lines[:entries], start=1):
            text = re.sub(rf"\b{FIRST_YEAR}-(?=\d\d)", f"{FIRST_YEAR + number % years}-", line)
            for name in self._unit:
                text = text.replace(json.dumps(name, ensure_ascii=False)[1:-1], f"{name} {number}")
            entry = json.loads(text)
            entry["prev"] = last
            if turn is not None and n >= turn:
                entry["by"] = "other"
            made = journal.canonical(entry)
            for old, new in hashes.items():
                made = made if old == GENESIS else made.replace(old, new)
            made = _coded(made, last)
            told.append(made)
            hashes[build.sha256(line)] = last = build.sha256(made)
        return told

    def write(self, path: Path, lines: Sequence[str]) -> None:
        """Write the audit file of a journal."""
        working = path.with_suffix(".making")
        create(working)
        raw = connect(working, writing=True)
        try:
            raw.execute("PRAGMA synchronous = OFF")
            raw.execute("BEGIN IMMEDIATE")
            for seq, line in enumerate(lines, start=1):
                prev = json.loads(line)["prev"]
                raw.execute("INSERT INTO journal VALUES (?, ?, ?, ?)", (seq, prev, line, build.sha256(line)))
            raw.execute("PRAGMA defer_foreign_keys = 1")
            state = replay(lines)
            for table, rows in state.items():
                names = ddl.columns(table)
                marks = ", ".join("?" * len(names))
                values = [tuple(row[name] for name in names) for row in rows.values()]
                raw.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
            said = "\n".join(lines)
            for table, kept in self._side.items():
                for row in kept:
                    if row[0] in said:
                        marks = ", ".join("?" * len(row))
                        raw.execute(f"INSERT INTO {table} VALUES ({marks})", row)
            raw.execute("COMMIT")
            build.write(raw, path, public=False)
        finally:
            raw.close()
            working.unlink()


def _coded(line: str, head: str) -> str:
    """The papers of an entry under the check codes that the record before it gives them."""
    entry = json.loads(line)
    for sign, table, number, row in entry["chg"]:
        if (sign, table) == ("+", "paper"):
            row["code"] = check_code(head, number, row["kind"], row["subject"])
    return journal.canonical(entry)


def make(working: Path, folder: Path, count: int, years: int = YEARS, seed: int = 1) -> Path:
    """A folder of so many audit files over so many years; a third of the elections is still under way."""
    if not (1 <= count <= MOST and 1 <= years <= YEARS):
        raise ValueError(f"1 to {MOST} files over 1 to {YEARS} years")
    drawn = random.Random(seed)
    commissions = Commissions(working)
    folder.mkdir(parents=True)
    for number in range(count):
        cut = (
            drawn.randrange(commissions.entries // 4, commissions.entries) if drawn.random() < 1 / 3 else None
        )
        lines = commissions.lines(number, cut, years=years)
        commissions.write(folder / f"commission-{number:04}.sqlite", lines)
    return folder


def main(arguments: Sequence[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("working", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--files", type=int, default=20)
    parser.add_argument("--years", type=int, default=YEARS)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    make(asked.working, asked.out, asked.files, asked.years, asked.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
