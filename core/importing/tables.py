"""A file, or what was pasted, as a table of texts: rows with their line, cells as they would be typed."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from core.importing import encodings
from core.importing.problems import ImportProblem
from core.importing.sheets import FARTHEST_COLUMN, MOST_ROWS, read_workbook

LARGEST_FILE = 20_000_000
LARGEST_TEXT = 5_000_000
LONGEST_CELL = 2_000
DELIMITERS = (";", "\t", ",", "|")
_WORKBOOK, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SAMPLE = 60


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something: its line in the file, from 1, and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file and how they were read; not `sure` where the clerk has to look at the letters."""

    rows: tuple[Row, ...]
    empty: int = 0
    encoding: str = ""
    sure: bool = True
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(one.cells) for one in self.rows), default=0)


def read_table(content: bytes, *, encoding: str = "", delimiter: str = "", sheet: str = "") -> Table:
    """Read a file by what it holds, not by what it is called. ImportProblem says why nothing can be taken."""
    if len(content) > LARGEST_FILE:
        raise ImportProblem("import.too_large", megabytes=LARGEST_FILE // 1_000_000)
    if content.startswith(_OLD):
        raise ImportProblem("import.old_workbook")
    if content.startswith(_WORKBOOK):
        sheets, name, lines = read_workbook(content, sheet)
        rows, empty = _filled(enumerate(lines, start=1))
        return _held(Table(rows, empty, sheet=name, sheets=sheets))
    if len(content) > LARGEST_TEXT:
        raise ImportProblem("import.too_large", megabytes=LARGEST_TEXT // 1_000_000)
    decoded = encodings.decode(content, encoding)
    if "\x00" in decoded.text:
        raise ImportProblem("import.kind")
    table = read_text(decoded.text, delimiter)
    return _held(Table(table.rows, table.empty, decoded.encoding, decoded.sure, table.delimiter))


def read_text(text: str, delimiter: str = "") -> Table:
    """The rows of a text whose cells stand apart by tabs, semicolons, commas or bars."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    first = 1
    if text[:4].lower() == "sep=" and text[5:6] in {"\n", ""}:
        delimiter, text, first = delimiter or text[4:5], text[6:], 2
    sign = delimiter or sniff(text)
    rows, empty = _filled(_records(text, sign, first))
    return Table(rows, empty, delimiter=sign)


def sniff(text: str) -> str:
    """What parts the cells: the sign that gives most rows the same number of cells, and most cells."""
    best, most = DELIMITERS[0], (0, 0)
    for sign in DELIMITERS:
        widths: Counter[int] = Counter()
        for _, cells in _records(text, sign, 1):
            if any(cell.strip() for cell in cells):
                widths[len(cells)] += 1
            if widths.total() >= _SAMPLE:
                break
        width, rows = max(
            widths.items(), key=lambda found: (found[0] > 1, found[1] * found[0]), default=(1, 0)
        )
        score = (rows * (width - 1), width)
        if width > 1 and score > most:
            best, most = sign, score
    return best


def _records(text: str, sign: str, first: int) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    before = 0
    try:
        for cells in reader:
            yield first + before, cells
            before = reader.line_num
    except csv.Error as wrong:
        raise ImportProblem("import.damaged") from wrong


def _filled(lines: Iterator[tuple[int, list[str]]]) -> tuple[tuple[Row, ...], int]:
    rows: list[Row] = []
    empty = 0
    for line, cells in lines:
        clean = [" ".join(cell[:LONGEST_CELL].split()) for cell in cells]
        while clean and not clean[-1]:
            clean.pop()
        if not clean:
            empty += 1
            continue
        if len(rows) >= MOST_ROWS or len(clean) > FARTHEST_COLUMN:
            raise ImportProblem("import.rows", most=MOST_ROWS)
        rows.append(Row(line, tuple(clean)))
    return tuple(rows), empty


def _held(table: Table) -> Table:
    if not table.rows:
        raise ImportProblem("import.empty")
    return table
