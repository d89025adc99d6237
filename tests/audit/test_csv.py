"""CSV beside the audit file: it says what the views say, and no spreadsheet takes any of it for a formula."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.audit import csv_copy
from core.audit.views import LANGUAGES, titles
from core.misuse import Misuse
from core.record.problems import RecordProblem
from tests.audit.conftest import Made
from tests.audit.test_export import rows
from tests.record.samples import PERSONAL, files


def read(path: Path) -> list[list[str]]:
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_file_for_each_view_in_the_chosen_language(made: Made, tmp_path: Path, language: str) -> None:
    written = csv_copy.write(made.whole, tmp_path / "out", language)
    assert [path.stem for path in written] == list(titles(language))
    assert files(tmp_path / "out") == sorted(path.name for path in written)
    for path in written:
        head, *lines = read(path)
        wanted = rows(made.whole, f'SELECT * FROM "{path.stem}"')
        assert lines == [["" if cell is None else str(cell) for cell in row] for row in wanted]
        assert all(head)


def test_the_letters_are_kazakh_ones(made: Made, tmp_path: Path) -> None:
    csv_copy.write(made.public, tmp_path / "out", "kk")
    assert read(tmp_path / "out" / "Кандидаттар.csv")[1][0] == "Үлгіев Әсел Жақанұлы"


def test_a_public_copy_gives_no_personal_value(made: Made, tmp_path: Path) -> None:
    written = csv_copy.write(made.public, tmp_path / "out", "ru")
    text = "".join(path.read_text(encoding="utf-8-sig") for path in written)
    assert "Ульгиев" in text
    assert [value for value in PERSONAL if value in text] == []


ANY = st.text(max_size=30) | st.builds(
    lambda first, rest: first + rest,
    st.sampled_from(["=", "+", "-", "@", "\t", "\r", "'", '"', ";", "\n"]),
    st.text(),
)


@given(texts=st.lists(ANY, min_size=1, max_size=5))
@settings(max_examples=500, deadline=None, derandomize=True)
def test_any_text_comes_back_and_none_is_a_formula(texts: list[str]) -> None:
    stream = io.StringIO(newline="")
    csv_copy.save(stream, [texts])
    (found,) = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    assert not any(cell.startswith(csv_copy.FORMULA) for cell in found)
    back = [
        cell[1:] if cell[:1] == "'" and cell[1:2] in csv_copy.FORMULA and cell[1:2] else cell
        for cell in found
    ]
    plain = [
        text[1:] if text[:1] == "'" and text[1:2] in csv_copy.FORMULA and text[1:2] else text
        for text in texts
    ]
    assert back == plain
    for text, cell in zip(texts, found, strict=True):
        assert cell == (f"'{text}" if text.startswith(csv_copy.FORMULA) else text)


def test_every_text_is_in_quotes_and_numbers_are_bare() -> None:
    stream = io.StringIO(newline="")
    csv_copy.save(stream, [["a;b", 5, -5, None, "=1+1"]])
    assert stream.getvalue() == '"a;b",5,-5,"","\'=1+1"\r\n'


def test_a_folder_that_is_there_is_left_alone(made: Made, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(Misuse, match="out"):
        csv_copy.write(made.whole, tmp_path / "out", "ru")
    with pytest.raises(Misuse, match="not an audit file"):
        csv_copy.write(made.working, tmp_path / "new", "ru")


def test_a_changed_file_is_not_copied(made: Made, tmp_path: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(made.whole)) as raw, raw:
        raw.execute('DROP VIEW "Кандидаты"')
        raw.execute("CREATE VIEW \"Кандидаты\" AS SELECT '=1+1' AS x")
    with pytest.raises(RecordProblem) as caught:
        csv_copy.write(made.whole, tmp_path / "out", "ru")
    assert caught.value.code == "record.changed"
    assert files(tmp_path) == ["made"]


def test_what_a_killed_copy_left_does_not_stand_in_the_way(made: Made, tmp_path: Path) -> None:
    (tmp_path / "out.part").mkdir()
    (tmp_path / "out.part" / "Кандидаты.csv").write_text("half")
    csv_copy.write(made.whole, tmp_path / "out", "ru")
    assert files(tmp_path) == ["made", "out"]


def test_a_stick_that_is_full_leaves_no_folder(made: Made, tmp_path: Path, monkeypatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.audit.csv_copy.os.fsync", full)
    with pytest.raises(RecordProblem) as caught:
        csv_copy.write(made.whole, tmp_path / "out", "ru")
    assert caught.value.code == "record.copy_failed"
    assert files(tmp_path) == ["made"]


def test_the_command_writes_it_beside_the_file(made: Made, tmp_path: Path, capsys) -> None:
    from core.commands import run

    out = tmp_path / "audit.sqlite"
    assert run(["export", str(made.working), "--out", str(out), "--csv", "kk"]) == 0
    assert "audit-csv-kk" in capsys.readouterr().out
    assert files(tmp_path) == ["audit-csv-kk", "audit.sqlite", "made"]
    assert csv_copy.beside(out, "kk").is_dir()
