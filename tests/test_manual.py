"""The manual and the card: the window's own words, every letter there, the same bytes each time."""

import io
import re

import pytest
from pypdf import PdfReader

from core import licences, resources
from core.manual import book, markup
from core.manual.card import render
from core.manual.said import Card

LANGUAGES = ("kk", "ru", "en")
LATIN_LOOKALIKES = set("aceopxyiABCEHKMOPTXYIhə")


@pytest.fixture(scope="module", params=LANGUAGES)
def manual(request):
    return request.param, book.render(request.param)


def text_of(pdf):
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_quotes_of_the_window_is_said_there(language):
    for quoted in markup.QUOTED.findall(resources.text("manual", f"{language}.md")):
        assert markup.label(quoted, language), quoted


def test_a_text_that_the_window_does_not_show_stops_it():
    with pytest.raises(markup.UnknownTextError):
        markup.said("[[Launch the rocket]]", "ru")


def test_kazakh_and_russian_tell_the_same_in_the_same_order():
    kinds = [[block.kind for block in markup.read(language)] for language in ("kk", "ru")]
    assert kinds[0] == kinds[1]
    quoted = [markup.QUOTED.findall(resources.text("manual", f"{one}.md")) for one in ("kk", "ru")]
    assert quoted[0] == quoted[1]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_latin_letter_hides_in_a_word(language):
    for word in re.findall(r"\w+", resources.text("manual", f"{language}.md")):
        cyrillic = any("Ѐ" <= letter <= "ӿ" for letter in word)
        assert not (cyrillic and LATIN_LOOKALIKES & set(word)), word


def test_headings_stand_in_the_contents_with_their_page(manual):
    language, made = manual
    pages = text_of(made.pdf)
    assert len(pages) == made.pages
    for block in markup.read(language):
        if block.kind == "h2":
            at = next(n for n, page in enumerate(pages, 1) if page.count(block.cells[0]) > (n == 1))
            assert re.search(rf"\. {at}\n{re.escape(block.cells[0])}", pages[0] + pages[1]), block.cells[0]


def test_the_same_text_gives_the_same_bytes_and_embeds_its_faces(manual):
    language, made = manual
    assert book.render(language).pdf == made.pdf
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in PdfReader(io.BytesIO(made.pdf)).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert all("SourceS" in name for name in fonts), fonts


def test_pictures_are_set_where_they_are_there(tmp_path):
    from PIL import Image

    Image.new("RGB", (1366, 768), "white").save(tmp_path / "overview-early.png")
    images = [
        image
        for page in PdfReader(io.BytesIO(book.render("en", tmp_path).pdf)).pages
        for image in page.images
    ]
    assert len(images) == 1


@pytest.fixture
def drawn(tmp_path):
    """Pictures of the shape that the window gives, for every language."""
    from PIL import Image

    for block in markup.read("ru"):
        if block.kind == "picture":
            Image.new("RGB", (160, 102), "white").save(tmp_path / f"{block.cells[0]}.png")
    return tmp_path


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_text_goes_before_a_picture_that_does_not_fit_and_points_at_it_by_number(language, drawn):
    pages = text_of(book.render(language, drawn).pdf)
    captions = [block.cells[1] for block in markup.read(language) if block.kind == "picture"]
    whole = "\n".join(pages).replace(markup.HELD, " ")
    assert "(@" not in whole
    for number, caption in enumerate(captions, 1):
        said = book.CAPTION[language].format(n=number)
        assert whole.count(f"{said} {caption[:20]}") == 1, caption
    places = [whole.index(f"\n{block.cells[0]}\n") for block in markup.read(language) if block.kind == "h3"]
    assert places == sorted(places)


def test_a_pointer_names_a_picture_and_says_nothing_where_there_is_none(manual):
    language, made = manual
    text = resources.text("manual", f"{language}.md")
    pictures = {block.cells[0] for block in markup.read(language) if block.kind == "picture"}
    assert set(re.findall(r"@([a-z0-9_-]+)", text)) <= pictures
    assert "@" not in "".join(text_of(made.pdf))


def test_no_heading_ends_a_page_and_each_page_says_its_section(drawn):
    made = book.render("kk", drawn)
    heads = [block.cells[0] for block in markup.read("kk") if block.kind in {"h2", "h3"}]
    sections = [block.cells[0] for block in markup.read("kk") if block.kind == "h2"]
    for page in text_of(made.pdf)[1:]:
        *body, section, _version, _number = page.strip().splitlines()
        assert body[-1] not in heads, body[-1]
        assert section == (body[0] if body[0] in sections else section)
        assert section in sections


def test_it_says_what_it_is_in_which_language():
    read = PdfReader(io.BytesIO(book.render("kk").pdf))
    assert read.metadata.title == markup.read("kk")[0].cells[0]
    assert read.metadata.subject == book.SUBJECT["kk"]
    assert read.trailer["/Root"]["/Lang"] == "kk"
    assert read.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    marks = [one for one in read.outline if not isinstance(one, list)]
    assert [one.title for one in marks] == [
        block.cells[0] for block in markup.read("kk") if block.kind == "h2"
    ]


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("Файлы – в папке и на диске", "Файлы_– в_папке и_на_диске"),
        ("Освободите 50 МБ", "Освободите 50_МБ"),
        ("Файл да, ол да", "Файл_да, ол_да"),
        ("документ № 5", "документ №_5"),
    ],
)
def test_small_words_and_signs_stay_with_what_they_belong_to(line, held):
    assert markup.bound(line).replace(markup.HELD, "_") == held


def test_a_card_takes_one_page_however_much_it_says():
    rows = tuple(
        ("Кандидаттарды тіркеу", "дауыс беретін күннен 40 күн бұрын " * 4, "21-тармақ") for _ in range(40)
    )
    keys = tuple((f"Ctrl+{n}", "Құжаттар") for n in range(30))
    made = render(Card("kk", "Хаттама", "Көкпекті ауданы", "Пернелер", keys, "Мерзімдер", rows, "Қағаз"))
    assert len(PdfReader(io.BytesIO(made.pdf)).pages) == 1


def test_every_part_that_is_shipped_says_its_licence_with_its_text():
    told = licences.collect()
    assert {"Hattama", "Python", "PySide6_Essentials", "SQLAlchemy", "reportlab"} <= {
        one.name for one in told
    }
    for one in told:
        assert one.licence, one.name
        assert len(one.text) > 400, one.name
    qt = next(one for one in told if one.name == "PySide6_Essentials")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_the_parts_are_those_of_the_project(pytestconfig):
    import tomllib

    project = tomllib.loads((pytestconfig.rootpath / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {licences.plain(one) for one in project["dependencies"]} == {
        licences.plain(one) for one in licences.DIRECT
    }


def test_licences_of_a_bundle_are_read_from_its_file(tmp_path, monkeypatch):
    licences.write(tmp_path / licences.BUILT)
    monkeypatch.setattr(licences.resources, "ROOT", tmp_path)
    assert [one.name for one in licences.shipped()][:2] == ["Hattama", "Python"]
