"""Deputies pasted from a table: rows parted by lines, cells by tabs or semicolons."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

COLUMNS = ("number", "kk", "ru", "birth_year", "address")
"""The columns in order: number, name in Kazakh, name in Russian, year of birth, address."""
LONGEST = 200_000
MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row as it was read; `problem` is empty, or the column that could not be understood."""

    line: int
    number: int | None
    kk: tuple[str, str, str]
    ru: tuple[str, str, str]
    birth_year: int | None
    address: str
    problem: str = ""


def parse_deputies(text: str) -> tuple[PastedRow, ...]:
    """Rows of a pasted table; a heading and empty lines are passed over. At most 500 rows are read."""
    return tuple(_rows(text[:LONGEST]))[:MOST_ROWS]


def _rows(text: str) -> Iterator[PastedRow]:
    counted = 0
    for line, raw in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        cells = [cell.strip().strip('"') for cell in re.split(r"\t|;", raw)]
        if not any(cells) or (counted == 0 and _is_heading(cells)):
            continue
        counted += 1
        yield _row(line, counted, cells)


def _is_heading(cells: list[str]) -> bool:
    return not any(re.search(r"[0-9]", cell) for cell in cells)


def _row(line: int, place: int, cells: list[str]) -> PastedRow:
    if len(cells) == len(COLUMNS) - 1 and not _whole(cells[0]):
        cells = [str(place), *cells]
    cells += [""] * (len(COLUMNS) - len(cells))
    number, year = _whole(cells[0].rstrip(".")), _whole(cells[3])
    kk, ru = _name(cells[1]), _name(cells[2])
    wrong = (
        ("columns", len(cells) > len(COLUMNS)),
        ("number", number is None),
        ("kk", not kk[1]),
        ("ru", not ru[1]),
        ("birth_year", year is None),
        ("address", not cells[4]),
    )
    problem = next((column for column, bad in wrong if bad), "")
    return PastedRow(line, number, kk, ru, year, cells[4], problem)


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,6}", text) else None


def _name(text: str) -> tuple[str, str, str]:
    parts = text.split()
    surname, given = [*parts, "", ""][:2]
    return surname, given, " ".join(parts[2:])
