"""Three hundred spoilt audit files: each is refused, or holds what the untouched one held."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.audit import standalone_verify
from core.audit.verify import UnreadableFile, verify
from core.record.content import content_hash
from tests.audit.conftest import Made

PAGE = 4096
BYTES = 210
CELLS = 90


def accepted(path: Path) -> bool:
    """Whether the program accepts a file; the stand-alone script must say the same."""
    try:
        found = verify(path).intact
    except UnreadableFile:
        found = False
    try:
        alone = not standalone_verify.examine(path).problems
    except standalone_verify.Unreadable:
        alone = False
    assert found == alone
    return found


def everything(path: Path) -> tuple[object, ...]:
    """All that a file says, whatever its layout."""
    with closing(sqlite3.connect(path)) as raw:
        schema = raw.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        marks = [
            raw.execute(f"PRAGMA {name}").fetchone()
            for name in ("application_id", "user_version", "encoding")
        ]
        return content_hash(raw), schema, marks


def spoil_bytes(raw: bytearray, chance: random.Random) -> None:
    """One of the ways in which a file is damaged or tampered with below SQLite."""
    pages = len(raw) // PAGE
    way = chance.randrange(10)
    if way < 4:
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    elif way == 4:
        raw[chance.randrange(100)] = chance.randrange(256)
    elif way == 5:
        raw[chance.randrange(pages) * PAGE + chance.randrange(12)] = chance.randrange(256)
    elif way == 6:
        one, two = (chance.randrange(pages) * PAGE for _ in range(2))
        raw[one : one + PAGE], raw[two : two + PAGE] = raw[two : two + PAGE], raw[one : one + PAGE]
    elif way == 7:
        start = chance.randrange(len(raw) // 512) * 512
        raw[start : start + 512] = bytes(512)
    elif way == 8:
        del raw[chance.randrange(1, len(raw)) :]
    else:
        raw += chance.randbytes(chance.choice((1, 512, PAGE)))


@pytest.mark.parametrize("name", ["whole", "public"])
def test_bytes_that_were_changed(made: Made, name: str, tmp_path: Path) -> None:
    path = getattr(made, name)
    assert accepted(path), "the untouched file first: else a refusal proves nothing"
    wanted = everything(path)
    original = path.read_bytes()
    chance = random.Random(f"bytes {name}")
    mutant = tmp_path / "mutant.sqlite"
    refused = 0
    for number in range(BYTES // 2):
        raw = bytearray(original)
        spoil_bytes(raw, chance)
        if raw == original:
            continue
        mutant.write_bytes(raw)
        if accepted(mutant):
            assert everything(mutant) == wanted, number
        else:
            refused += 1
    assert refused > BYTES // 8  # most of a page is empty: bits that fall there change nothing
    assert accepted(path)


def another(value: object, chance: random.Random) -> object:
    """A value of the same type that is not the same."""
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 10))
    if isinstance(value, bytes):
        place = chance.randrange(len(value))
        return value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
    text = str(value or "")
    return chance.choice((text + "!", text[:-1] + "ё", "", text[1:] + "0"))


@pytest.mark.parametrize("name", ["whole", "public"])
def test_cells_and_rows_that_were_changed(made: Made, name: str, tmp_path: Path) -> None:
    path = getattr(made, name)
    assert accepted(path)
    wanted = everything(path)
    chance = random.Random(f"cells {name}")
    mutant = tmp_path / "mutant.sqlite"
    done = 0
    while done < CELLS // 2:
        mutant.write_bytes(path.read_bytes())
        with closing(sqlite3.connect(mutant, isolation_level=None)) as raw:
            raw.execute("PRAGMA ignore_check_constraints = ON")
            tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            table = chance.choice(tables)
            rows = raw.execute(f"SELECT rowid, * FROM {table}").fetchall()
            if not rows:
                continue
            names = [column[0] for column in raw.execute(f"SELECT * FROM {table} LIMIT 0").description]
            row = chance.choice(rows)
            place = chance.randrange(len(names))
            stored = raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for trigger, _ in stored:
                raw.execute(f"DROP TRIGGER {trigger}")
            if chance.random() < 0.2:
                raw.execute(f"DELETE FROM {table} WHERE rowid = ?", (row[0],))
            else:
                value = another(row[place + 1], chance)
                # A key that another row has already is refused by SQLite itself: no mutant.
                update = f"UPDATE OR IGNORE {table} SET {names[place]} = ? WHERE rowid = ?"
                raw.execute(update, (value, row[0]))
            for _, sql in stored:
                raw.execute(sql)
            raw.execute("VACUUM")
        done += 1
        if everything(mutant) != wanted:
            assert not accepted(mutant), (table, names[place])
