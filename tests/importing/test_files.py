"""Files of lists: letters told apart, cells parted, workbooks looked through before they are opened."""

import csv
import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.importing.encodings import decode
from core.importing.problems import ImportProblem
from core.importing.tables import read_table, read_text
from tests.importing.books import ods, packed, xlsx, xlsx_parts


def read_or_refused(content: bytes) -> None:
    """Any other error than a refusal in words fails the test."""
    code, rows = "", ()
    try:
        rows = read_table(content).rows
    except ImportProblem as problem:
        code = problem.finding.code
    assert all(any(one.cells) for one in rows) if rows else code.startswith("import.")


KAZAKH = (
    "Тегі, аты;Туған жылы\nӘбдірахман Қайрат Өмірұлы;1962\nҮмбетова Ғалия Һәкімқызы;1971\nІңкәр Ұлжан;1980\n"
)
RUSSIAN = "ФИО;Год рождения\nСынаков Первый Пробович;1962\nПробова Вторая;1971\n"
ROWS = [["№", "Тегі аты", "ФИО", "Туған жылы"], [1, "Үлгібаев Бірінші", "Улгибаев Биринши", 1950]]


def code(content: bytes, **how: str) -> str:
    with pytest.raises(ImportProblem) as caught:
        read_table(content, **how)
    return caught.value.finding.code


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048", "ptcp154"]
)
def test_kazakh_letters_are_told_apart(encoding: str) -> None:
    read = decode(KAZAKH.encode(encoding))
    assert read.text == KAZAKH
    assert read.sure == (encoding in {"utf-8", "utf-8-sig", "utf-16"})


def test_a_russian_list_of_cp1251_reads_the_same_whatever_it_is_called() -> None:
    read = decode(RUSSIAN.encode("cp1251"))
    assert (read.text, read.encoding, read.sure) == (RUSSIAN, "cp1251", True)


NAMES = st.lists(
    st.builds(
        lambda first, rest: (first + rest).capitalize(),
        st.sampled_from("абдекмнрстқәіөұ"),
        st.text("аәбгғдеижзкқлмнңоөпрстуұүшыі", min_size=3, max_size=10),
    ),
    min_size=6,
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(NAMES, st.sampled_from(["kz1048", "ptcp154"]))
def test_lists_of_kazakh_names_keep_every_letter(names: list[str], encoding: str) -> None:
    text = "\n".join(["Әкесінің аты", "Қала", *names])
    assert decode(text.encode(encoding)).text == text


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_words(content: bytes) -> None:
    read_or_refused(content)


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)


@settings(max_examples=80, deadline=None)
@given(
    st.integers(2, 6).flatmap(
        lambda n: st.lists(st.lists(CELLS, min_size=n, max_size=n), min_size=1, max_size=8)
    ),
    st.sampled_from([";", "\t", ",", "|"]),
    st.sampled_from(["utf-8-sig", "utf-16"]),
)
def test_what_was_written_as_csv_comes_back(rows: list[list[str]], sign: str, encoding: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=sign, lineterminator="\r\n").writerows(rows)
    table = read_table(out.getvalue().encode(encoding), delimiter=sign)
    assert [list(one.cells) for one in table.rows] == rows


@pytest.mark.parametrize("sign", [";", "\t", ",", "|"])
def test_the_sign_between_cells_is_found(sign: str) -> None:
    text = f'1{sign}"Сынақов, Бірінші; Сынақұлы"{sign}1950\n2{sign}Мысалов Екінші{sign}1951\n'
    table = read_text(text)
    assert (table.delimiter, table.width, table.rows[0].cells[2]) == (sign, 3, "1950")


def test_a_line_that_names_the_sign_is_obeyed_and_no_row() -> None:
    table = read_text("sep=|\nа;б|в\n")
    assert (table.delimiter, table.rows[0].line, table.rows[0].cells) == ("|", 2, ("а;б", "в"))


@pytest.mark.parametrize("make", [xlsx, ods])
def test_workbooks_are_read(make) -> None:
    table = read_table(make(ROWS))
    assert table.rows[1].cells == ("1", "Үлгібаев Бірінші", "Улгибаев Биринши", "1950")
    assert (table.sheet, table.sheets) == ("Тізім", ("Тізім",))


def test_a_bomb_is_refused_by_what_it_declares() -> None:
    parts = xlsx_parts(ROWS)
    parts["xl/sharedStrings.xml"] = "<sst>" + " " * 50_000_000 + "</sst>"
    content = packed(parts)
    assert len(content) < 100_000
    assert code(content) == "import.bomb"


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    parts = xlsx_parts(ROWS)
    parts["xl/sharedStrings.xml"] = "<sst>" + " " * 2_000_000 + "</sst>"
    content = bytearray(packed(parts))
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = content.find(b"xl/sharedStrings.xml", content.find(mark))
        place = content.rfind(mark, 0, place)
        content[place + at : place + at + 4] = struct.pack("<I", 100)
    assert code(bytes(content)) == "import.damaged"


def test_an_archive_in_the_archive_is_refused_whatever_it_is_called() -> None:
    inner = packed({"a.txt": "a"})
    for name in ("xl/embeddings/more.xlsx", "xl/theme/theme1.xml"):
        made = io.BytesIO(xlsx(ROWS))
        with zipfile.ZipFile(made, "a") as archive:
            archive.writestr(name, inner)
        assert code(made.getvalue()) == "import.nested"


def test_formulas_are_refused_with_their_cell() -> None:
    with pytest.raises(ImportProblem) as caught:
        read_table(xlsx([["№", "ФИО"], [1, "<f>B1&amp;1</f><v>0</v>"]]))
    assert (caught.value.finding.code, caught.value.finding.values["cell"]) == ("import.formula", "B2")
    reckoned = '<table:table-row><table:table-cell table:formula="of:=1+1"/></table:table-row>'
    assert code(ods(ROWS, reckoned)) == "import.formula"


def test_entities_are_refused() -> None:
    parts = xlsx_parts(ROWS)
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(
        "<worksheet", '<!DOCTYPE w [<!ENTITY a "b">]><worksheet', 1
    )
    assert code(packed(parts)) == "import.damaged"


FILLED = "<text:p>a</text:p>"


def repeated(tag: str, what: str, times: int, inside: str) -> str:
    return f'<table:{tag} table:number-{what}-repeated="{times}">{inside}</table:{tag}>'


@pytest.mark.parametrize(
    "content",
    [
        xlsx(ROWS, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        xlsx(ROWS, '<row r="1048576"><c><v>1</v></c></row>'),
        ods(ROWS, repeated("table-row", "rows", 900_000, repeated("table-cell", "columns", 1, FILLED))),
        ods(ROWS, repeated("table-row", "rows", 1, repeated("table-cell", "columns", 16_000, FILLED))),
    ],
)  # fmt: skip
def test_cells_that_lie_where_no_list_does_are_refused(content: bytes) -> None:
    assert code(content) == "import.rows"


def test_five_thousand_rows_and_no_more() -> None:
    assert len(read_table("а;б\n".encode() * 5_000).rows) == 5_000
    assert code("а;б\n".encode() * 5_001) == "import.rows"


def test_files_that_are_none() -> None:
    assert code(b"") == "import.empty"
    assert code(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old") == "import.old_workbook"
    assert code(b"PK\x03\x04 cut off") == "import.damaged"
    assert code(b"\xff\xfe\x00\x00a\x00\x00\x00") == "import.encoding"
    assert code(b"%PDF\x00\x01\x02\x03\x99 nothing of a table") == "import.kind"
    assert code(b"a" * 5_000_001) == "import.too_large"
    assert code("а".encode("cp1251"), encoding="utf-8") == "import.encoding"


def test_a_workbook_behind_a_password_says_so() -> None:
    content = bytearray(xlsx(ROWS))
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        content[content.find(mark) + at] |= 1
    assert code(bytes(content)) == "import.locked"


BOOK = xlsx(ROWS)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(BOOK) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_spoilt_workbook_is_read_or_refused_in_words(changes: list[tuple[int, int]]) -> None:
    content = bytearray(BOOK)
    for place, value in changes:
        content[place] = value
    read_or_refused(bytes(content))
