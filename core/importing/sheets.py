"""Workbooks (XLSX, ODS): looked through before they are opened, then read by calamine from a clean copy.

What an archive declares of itself is not believed: every part is unpacked within its limit, and only the
parts that hold cells go on, uncompressed. Formulas are refused: what they show is not what the file says.
"""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import PurePosixPath
from typing import Any
from xml.parsers import expat

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from core.importing.problems import ImportProblem

LARGEST_UNPACKED = 50_000_000
MOST_PARTS = 1_000
MOST_ROWS = 5_000
FARTHEST_ROW, FARTHEST_COLUMN = 20_000, 256
_ARCHIVES = frozenset(
    {".zip", ".xlsx", ".xlsm", ".ods", ".docx", ".odt", ".jar", ".gz", ".7z", ".rar", ".bz2"}
)
_KEPT = (".xml", ".rels")
_ARCHIVE_MARK = b"PK\x03\x04"
_SHOWN = ("Visible", "SheetVisibleEnum.Visible")


def read_workbook(content: bytes, sheet: str = "") -> tuple[tuple[str, ...], str, list[list[str]]]:
    """The sheets that are shown, the one that was read (the first with cells, or the one named), its rows.

    ImportProblem: `import.damaged`, `import.formula` with its cell, or a limit of size that was passed.
    """
    parts = _parts(content)
    for name, part in parts.items():
        _look_through(name, part)
    try:
        return _cells(_clean_copy(parts), sheet)
    except ImportProblem:
        raise
    except (CalamineError, ValueError, OSError, KeyError, IndexError) as wrong:
        raise ImportProblem("import.damaged") from wrong
    except BaseException as wrong:
        if type(wrong).__name__ != "PanicException":
            raise
        raise ImportProblem("import.damaged") from wrong


def _parts(content: bytes) -> dict[str, bytes]:
    """The parts that hold cells, unpacked within the limit whatever the archive declares of itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return dict(_unpacked(archive))
    except ImportProblem:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, EOFError, ValueError, RuntimeError) as wrong:
        raise ImportProblem("import.damaged") from wrong
    except Exception as wrong:  # zlib.error and lzma.LZMAError have no common parent
        raise ImportProblem("import.damaged") from wrong


def _unpacked(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    found = archive.infolist()
    declared = sum(one.file_size for one in found)
    if declared > LARGEST_UNPACKED or len(found) > MOST_PARTS:
        raise ImportProblem("import.bomb", megabytes=LARGEST_UNPACKED // 1_000_000)
    names = [one.filename for one in found]
    if len(set(names)) != len(names):
        raise ImportProblem("import.damaged")
    for one in found:
        suffix = PurePosixPath(one.filename).suffix.lower()
        if suffix in _ARCHIVES:
            raise ImportProblem("import.nested", part=PurePosixPath(one.filename).name)
        if one.flag_bits & 1:
            raise ImportProblem("import.locked")
        if one.filename.endswith(_KEPT) or one.filename == "mimetype":
            with archive.open(one) as stream:
                part = stream.read(one.file_size + 1)
            if part.startswith(_ARCHIVE_MARK):
                raise ImportProblem("import.nested", part=PurePosixPath(one.filename).name)
            yield one.filename, part


def _clean_copy(parts: dict[str, bytes]) -> io.BytesIO:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    made.seek(0)
    return made


def _cells(copy: io.BytesIO, wanted: str) -> tuple[tuple[str, ...], str, list[list[str]]]:
    with CalamineWorkbook.from_filelike(copy) as book:
        shown = [one.name for one in book.sheets_metadata if str(one.visible) in _SHOWN]
        names = tuple(shown or book.sheet_names)
        if not names:
            raise ImportProblem("import.empty")
        rows: list[list[str]] = []
        name = names[0]
        for name in (wanted,) if wanted in names else names:
            rows = _rows(book.get_sheet_by_name(name))
            if rows:
                break
        return names, name, rows


def _rows(sheet: CalamineSheet) -> list[list[str]]:
    if sheet.total_height > FARTHEST_ROW or sheet.total_width > FARTHEST_COLUMN:
        raise ImportProblem("import.rows", most=MOST_ROWS)
    return [[_text(cell) for cell in line] for line in sheet.to_python(skip_empty_area=False)]


def _text(cell: Any) -> str:
    """A cell as it would be typed: whole numbers without a point, dates by year first."""
    if isinstance(cell, bool):
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    return "" if cell is None else str(cell)


def _look_through(name: str, part: bytes) -> None:
    """Refuse formulas, entities and cells that lie where no list does, before anything builds a table."""
    if not name.endswith(".xml"):
        return
    look = _Look()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = look.on_doctype
    parser.StartElementHandler = look.on_start
    parser.EndElementHandler = look.on_end
    parser.CharacterDataHandler = look.on_text
    try:
        parser.Parse(part, True)
    except expat.ExpatError as wrong:
        raise ImportProblem("import.damaged") from wrong


class _Look:
    """One pass over a part: where its cells lie, and whether one of them is reckoned."""

    def __init__(self) -> None:
        self._cell = self._named_row = ""
        self._row = self._column = 0
        self._row_repeat = self._cell_repeat = 1
        self._row_has = self._cell_has = False
        self._with_cells = 0

    def on_doctype(self, *_: object) -> None:
        """A workbook declares no document type; whoever does wants entities: `import.damaged`."""
        raise ImportProblem("import.damaged")

    def on_start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens; ImportProblem `import.formula` names the cell of a formula."""
        name = tag.rpartition(":")[2]
        if name == "table-row":
            self._row_repeat, self._row_has, self._column = (
                _repeat(attributes, "number-rows-repeated"),
                False,
                0,
            )
        elif name in {"table-cell", "covered-table-cell"}:
            self._cell_repeat, self._cell_has = _repeat(attributes, "number-columns-repeated"), False
            if any(key.rpartition(":")[2] == "formula" for key in attributes):
                raise ImportProblem("import.formula", cell=_place(self._column, self._row))
            self._cell = "ods"
        elif name == "row":
            self._row_has, self._named_row = False, attributes.get("r", "")
        elif name == "c":
            self._cell = attributes.get("r") or f"A{self._named_row}"
        elif name == "f" and self._cell:
            raise ImportProblem("import.formula", cell=self._cell)
        elif name in {"v", "is"} and self._cell:
            _within(self._cell)
            self._row_has = True

    def on_end(self, tag: str) -> None:
        """An element closes."""
        name = tag.rpartition(":")[2]
        if name in {"table-cell", "covered-table-cell"}:
            if self._cell_has:
                self._row_has = True
                if self._column + self._cell_repeat > FARTHEST_COLUMN:
                    raise ImportProblem("import.rows", most=MOST_ROWS)
            self._column += self._cell_repeat
            self._cell = ""
        elif name == "c":
            self._cell = ""
        elif name in {"table-row", "row"}:
            self._row += self._row_repeat
            if self._row_has:
                self._with_cells += self._row_repeat
                if self._with_cells > MOST_ROWS or self._row > FARTHEST_ROW:
                    raise ImportProblem("import.rows", most=MOST_ROWS)
        elif name == "table":
            self._row = 0

    def on_text(self, text: str) -> None:
        """Text of a cell."""
        if self._cell and text.strip():
            self._cell_has = self._row_has = True


def _repeat(attributes: dict[str, str], name: str) -> int:
    found = next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "1")
    if not (found.isascii() and found.isdigit()):
        raise ImportProblem("import.damaged")
    return int(found[:9])


def _within(place: str) -> None:
    """A cell beyond the limits would make a table of all the empty ones before it."""
    letters = "".join(ch for ch in place if ch.isalpha())
    digits = place[len(letters) :]
    column = 0
    for letter in letters.upper():
        column = 26 * column + ord(letter) - 64
    far = column > FARTHEST_COLUMN or (digits.isdigit() and int(digits[:9]) > FARTHEST_ROW)
    if far:
        raise ImportProblem("import.rows", most=MOST_ROWS)


def _place(column: int, row: int) -> str:
    letters, left = "", column + 1
    while left:
        left, rest = divmod(left - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
