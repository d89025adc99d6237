"""Deputies out of tables: columns known by heading or cells, each row judged, nothing lost unsaid."""

import pytest

from core.acts.electors import DeputyData, Enrolled
from core.importing.columns import recognise
from core.importing.deputies import Preview, preview
from core.importing.tables import read_text

NOBODY = Enrolled((), 19, 2005)


def brought(text: str, known: Enrolled = NOBODY) -> Preview:
    table = read_text(text)
    found = recognise(table)
    return preview(table, found.mapping, found.heading, known)


KK = "Үлгібаев Бірінші Сынақұлы"
RU = "Улгибаев Биринши Сынакулы"


@pytest.mark.parametrize(
    "text",
    [
        f"№;Тегі, аты, әкесінің аты;Фамилия, имя, отчество;Туған жылы;Мекенжайы;Адрес\n1;{KK};{RU};1950;а;б",
        f"№ п/п;ФИО (каз);ФИО (рус);Год рождения;Адрес (каз.);Адрес (рус.)\n1;{KK};{RU};1950 г.р.;а;б",
        f"No;Name in Russian;Name in Kazakh;Born;Address in Kazakh;Address in Russian\n1;{RU};{KK};1950;а;б",
        f"Р/с №;Аты-жөні;ФИО;Туған күні;Тұрғылықты жері;Место жительства\n1.;{KK};{RU};12.05.1950;а;б",
        "№\tТегі\tАты\tӘкесінің аты\tФамилия\tИмя\tОтчество\tГод\tМекенжай\tАдрес\n1\t"
        + "\t".join((*KK.split(), *RU.split(), "1950", "а", "б")),
        f"1;{KK};{RU};1950;а;б",
        f"Депутаттар тізімі\n\n№;ФИО;ФИО;Год рождения;Мекенжай;Адрес\n1;{RU};{KK};1950-05-12;а;б\nБарлығы: 1",
    ],
)
def test_columns_are_known(text: str) -> None:
    (row,) = brought(text).rows
    assert row.findings == ()
    assert DeputyData.model_validate(row.data).model_dump() == {
        "number": 1,
        "person": {
            "kk": {"surname": "Үлгібаев", "given": "Бірінші", "patronymic": "Сынақұлы"},
            "ru": {"surname": "Улгибаев", "given": "Биринши", "patronymic": "Сынакулы"},
        },
        "birth_year": 1950,
        "address": {"kk": "а", "ru": "б"},
    }


def test_what_is_passed_over_is_told() -> None:
    head = "№;Тегі аты;ФИО;Год;Мекенжай;Адрес"
    text = f"Тізім\n{head}\n1;{KK};{RU};1950;а;б\n\n{head}\n2;;;1951;а;б\nИтого;1"
    found = brought(text)
    assert [(one.line, one.why) for one in found.skipped] == [
        (1, "title"), (2, "heading"), (5, "heading"), (6, "nameless"), (7, "total")
    ]  # fmt: skip
    assert (len(found.rows), found.empty) == (1, 1)


def codes(text: str, known: Enrolled = NOBODY) -> list[set[str]]:
    return [{one.code for one in row.findings} for row in brought(text, known).rows]


def test_each_row_says_what_it_lacks() -> None:
    head = "№;Тегі аты;ФИО;Год;Мекенжай;Адрес\n"
    assert codes(f"{head}бір;{KK};{RU};1950;а;б") == [{"import.number"}]
    assert codes(f"{head}1;{KK};{RU};62;а;б") == [{"import.birth_year"}]
    assert codes(f"{head}1;{KK};{RU};1950 1951;а;б") == [{"import.birth_year"}]
    assert codes(f"{head}1;{KK};;1950;а;б") == [{"person.empty"}]
    assert codes(f"{head}1;{KK};{RU};1950;;б") == [{"field.empty"}]
    assert codes(f"{head}1;Үлгiбаев Бірінші;{RU};1950;а;б") == [{"person.lookalike"}]
    assert codes(f"{head}1;{KK};{RU}\u202e;1950;а;б") == [{"person.forbidden_character"}]
    assert codes(f"{head}1;{KK};{RU};1999;а;б") == [{"electors.birth_year"}]
    assert codes(f"{head}0;{KK};{RU};1950;а;б") == [{"electors.number"}]


def test_a_formula_in_a_text_file_bars_its_row() -> None:
    text = f'№;Тегі аты;ФИО;Год;Мекенжай;Адрес\n1;{KK};{RU};1950;а;"=HYPERLINK(""x"")"\n2;@A1;{RU};1951;а;б'
    rows = brought(text).rows
    assert [one.barred for one in rows] == [True, True]
    assert "import.formula_cell" in {one.code for one in rows[0].findings}
    assert (
        not brought(f"№;Тегі аты;ФИО;Год;Мекенжай;Адрес\n1;{KK};Улгибаев Биринши -;1950;-;б").rows[0].barred
    )


def test_rows_are_judged_together_and_with_the_list() -> None:
    head = "№;Тегі аты;ФИО;Год;Мекенжай;Адрес\n"
    twice = f"{head}1;{KK};{RU};1950;а;б\n1;{KK.upper()};{RU};1950;а;б"
    assert codes(twice) == [set(), {"electors.number_twice", "electors.twice"}]
    there = Enrolled(((7, KK, 1950),), 1, 2005)
    assert codes(f"{head}8;{KK};{RU};1950;а;б", there) == [{"electors.twice"}]
    assert [one.code for one in brought(f"{head}8;{KK};{RU};1950;а;б", there).findings] == ["electors.seats"]


def test_rows_without_numbers_are_numbered_in_order() -> None:
    table = read_text(f"Тегі аты;ФИО;Год\n{KK};{RU};1950\nМысалов Екінші;Мысалов Екинши;1951")
    found = recognise(table)
    rows = preview(table, found.mapping, found.heading, NOBODY, first=5).rows
    assert [one.data["number"] for one in rows] == [5, 6]
    assert rows[1].data["person"]["kk"] == {"surname": "Мысалов", "given": "Екінші", "patronymic": ""}


def test_one_column_may_serve_twice_where_the_clerk_says_so() -> None:
    table = read_text("Ким Ли;1950\nХан Бо;1951")
    rows = preview(table, {"kk": 0, "ru": 0, "birth_year": 1}, 0, NOBODY).rows
    assert rows[0].data["person"]["kk"] == rows[0].data["person"]["ru"]
