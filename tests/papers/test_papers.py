"""What stands on each paper and what must not, read back from the file."""

import io
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from core.papers import fonts
from core.papers.count import _WIDTHS
from core.papers.facts import Facts, Stamp, State
from core.papers.formats import A4_FORM
from core.papers.numbers import words
from core.papers.render import KINDS, MissingGlyph, Rendered, kind_of, missing_letters, render
from tests.papers import all_samples, boxes, said_more, said_prose, samples
from tests.papers.conftest import plain

Drawn = Callable[[Facts, Stamp], Rendered]
Pages = Callable[[Facts, Stamp], tuple[str, ...]]
PROSE = (
    "registration", "result", "winner", "letter", "order", "conformity", "registering", "refusal",
    "cancellation", "sitting", "minutes", "secondvote", "extension", "invalidation", "listrefusal",
)  # fmt: skip
ALL = [
    *((f"{kind}-normal", all_samples.NORMAL[kind]) for kind in KINDS),
    *((f"{kind}-extreme", all_samples.EXTREME[kind]) for kind in KINDS),
    *all_samples.OTHERS.items(),
]
NAMES = [name for name, _ in ALL]
KEPT = Path(__file__).parent / "kept"

REQUIRED = {
    "registration": (
        "ШЕШІМ", "РЕШЕНИЕ", "2005 жылғы 14 шілде", "14 июля 2005 года", "№ 2/5",
        "Аудан әкімдігіне кандидатты тіркеу туралы", "О регистрации кандидата в акимы района",
        "№ 1485 Жарлығымен бекітілген", "8 және 19-тармақтарына сәйкес", "ШЕШТІ:", "РЕШИЛА:",
        "1. Алматы облысы Ескелді ауданының әкімдігіне кандидат болып тіркелсін: Үлгібаев Бірінші Сынақұлы",
        "1962 жылы туған, аудандық білім бөлімінің бастығы, тұрғылықты жері: Талдықорған қаласы.",
        "кандидатом в акимы Ескельдинского района Алматинской области: Улгибаев Биринши Сынакулы, 1962 года",
        "3. Тіркеу туралы төртінші күннен кешіктірілмей хабарлансын.",
        "жақтап – 7 (жеті), қарсы – 0 (нөл), қалыс қалған – 0 (нөл)",
        "за – 7 (семь), против – 0 (ноль), воздержались – 0 (ноль)",
    ),
    "certificate": (
        "КУӘЛІК", "УДОСТОВЕРЕНИЕ", "№ 1", "Үлгібаев Бірінші Сынақұлы",
        "әкімдігіне кандидат болып табылады", "является кандидатом в акимы", "2005 жылғы 14 шілде", "М.О.",
    ),
    "electors": (
        "Алматы облысы Ескелді ауданының әкімін сайлау жөніндегі таңдаушылар тізімі",
        "Список выборщиков по выборам акима Ескельдинского района Алматинской области",
        "Мәслихаттың атауы", "Адрес места жительства",
        "Тізімге енгізілген таңдаушылардың саны: 15 (он бес)",
        "Число выборщиков, включенных в список: 15 (пятнадцать)",
    ),
    "ballot": (
        "Алматы облысы Ескелді ауданының әкімін сайлау жөніндегі сайлау бюллетені",
        "Избирательный бюллетень по выборам акима Ескельдинского района Алматинской области",
        "бос шаршының ішіне кез келген белгі қойыңыз", "в пустом квадрате справа от фамилии",
        "Бюллетеньді берген комиссия мүшесінің қолы", "Подпись члена комиссии, выдавшего бюллетень",
    ),
    "count": (
        "Дауыс беру нәтижелері туралы ХАТТАМА", "ПРОТОКОЛ о результатах голосования",
        "дауыс беру пунктіндегі таңдаушылардың жалпы саны", "число погашенных бюллетеней",
        "15 он бес пятнадцать", "14 он төрт четырнадцать", "Түсініктемелер: жоқ", "Пояснения: нет",
        "байқаушының өтініші, 1 парақ", "09.50", "12.50",
        "Результаты подсчета голосов рассмотрены комиссией и внесены в протокол.",
    ),
    "result": (
        "ХАТТАМА", "ПРОТОКОЛ", "Сайлау нәтижелері туралы", "47-тармағына", "пунктом 47",
        "№ 15 хаттама", "Протокол № 15 о результатах голосования",
        "сайланған болып саналады: Үлгібаев Бірінші Сынақұлы, 8 (сегіз) дауыс.",
        "принявших участие в голосовании: Улгибаев Биринши Сынакулы, голосов: 8 (восемь).",
        "Ережелердің 6-тармағы", "пункт 6 Правил",
    ),
    "winner": (
        "Сайланған әкімді тіркеу туралы", "О регистрации избранного акима",
        "8-тармағының 5) тармақшасына және 52-тармағына сәйкес",
        "2005 жылғы 12 тамыздағы № 17 хаттама негізінде",
        "на основании протокола о результатах выборов от 12 августа 2005 года № 17",
        "Алматы облысының әкіміне ұсынылсын", "акиму Алматинской области для назначения",
        "2005 жылғы 13 тамыз", "№ 7/23",
    ),
    "letter": (
        "Алматы облысының әкіміне", "Акиму Алматинской области", "№ 01-12/34",
        "1) сайланған әкімді тіркеу туралы № 7/23 шешім, 2 парақта, 1 данада, қазақ және орыс тілдерінде",
        "на 2 л., в 1 экз., на казахском и русском языках", "Алынды / Получено", "Орынд. Б. Сынақова",
        "сайланған әкім бір тәулік ішінде тағайындалады", "назначается в течение суток",
    ),
    "order": (
        "ӨКІМ", "РАСПОРЯЖЕНИЕ", "ЖОБА", "ПРОЕКТ", "Ескелді ауданының әкімін тағайындау туралы",
        "О назначении акима Ескельдинского района",
        "1. Үлгібаев Бірінші Сынақұлы Алматы облысы Ескелді ауданының әкімі болып тағайындалсын.",
        "1. Назначить акимом Ескельдинского района Алматинской области: Улгибаев Биринши Сынакулы.",
        "2005 жылғы 13 тамыздағы № 7/23 шешімі негізінде", "Облыс әкімі", "Аким области",
    ),
}  # fmt: skip
FORBIDDEN = {
    "registration": ("Талдықорған қаласы, ", "дауыс берген адам"),
    "certificate": ("1962", "Талдықорған", "Сынақ көшесі"),
    "electors": (),
    "ballot": ("№", samples.CODE, "18", "1962", "Талдықорған", "тізілімі", "қарсымын"),
    "count": ("1962",),
    "result": ("1962",),
    "winner": ("5 (бес)", "Сынақов Екінші"),
    "letter": ("СОПРОВОДИТЕЛЬНОЕ", "ІЛЕСПЕ"),
    "order": ("елтаңба", "герб", " 4 жыл", "мәслихаттың келісімі", "қарабұлақ", "избирательная комиссия"),
}
REQUIRED |= said_more.REQUIRED | said_prose.REQUIRED
FORBIDDEN |= said_more.FORBIDDEN | said_prose.FORBIDDEN


def issued(kind: str) -> Stamp:
    return samples.stamps(kind)["issued"]


def family(name: str) -> str:
    return name.split("-", maxsplit=1)[0]


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_says_what_it_must_and_nothing_it_must_not(kind: str, pages: Pages) -> None:
    text = " ".join(pages(all_samples.NORMAL[kind], issued(kind)))
    assert [line for line in REQUIRED[kind] if line not in text] == []
    assert [line for line in FORBIDDEN[kind] if line.lower() in text.lower()] == []


@pytest.mark.parametrize(("name", "facts"), ALL, ids=NAMES)
def test_the_words_of_a_paper_are_those_that_were_kept(name: str, facts: Facts, pages: Pages) -> None:
    """To keep new words: run it once with HATTAMA_KEEP=1 and read what changed in tests/papers/kept."""
    text = "\n\f\n".join(pages(facts, issued(family(name)))) + "\n"
    kept = KEPT / f"{name}.txt"
    if os.environ.get("HATTAMA_KEEP"):
        KEPT.mkdir(exist_ok=True)
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_facts_give_the_same_bytes(kind: str) -> None:
    facts, stamp = all_samples.NORMAL[kind], issued(kind)
    assert render(facts, stamp) == render(facts, stamp)


@pytest.mark.parametrize(("name", "facts"), ALL, ids=NAMES)
def test_the_count_of_pages_is_that_of_the_file(name: str, facts: Facts, drawn: Drawn) -> None:
    found = drawn(facts, issued(family(name)))
    assert found.pages == len(pypdf.PdfReader(io.BytesIO(found.pdf)).pages)


@pytest.mark.parametrize("kind", KINDS)
def test_only_our_faces_are_embedded(kind: str, drawn: Drawn) -> None:
    reader = pypdf.PdfReader(io.BytesIO(drawn(all_samples.EXTREME[kind], issued(kind)).pdf))
    for page in reader.pages:
        for face in page["/Resources"]["/Font"].values():
            found = face.get_object()
            assert "SourceS" in found["/BaseFont"]
            assert "/FontFile2" in found["/FontDescriptor"].get_object()


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_says_what_it_is_and_dates_itself_by_the_act(kind: str, drawn: Drawn) -> None:
    reader = pypdf.PdfReader(io.BytesIO(drawn(all_samples.NORMAL[kind], issued(kind)).pdf))
    assert reader.metadata is not None
    assert reader.metadata.title
    assert reader.metadata.author == samples.BODY.commission.kk
    assert reader.metadata["/CreationDate"].startswith("D:20050813000000")
    assert reader.trailer["/Root"]["/Lang"] == "kk"
    assert b"Helvetica" not in drawn(all_samples.NORMAL[kind], issued(kind)).pdf


@pytest.mark.parametrize("kind", PROSE)
def test_an_act_in_prose_is_two_sheets_each_signed_and_sealed(kind: str, pages: Pages) -> None:
    for facts in (all_samples.NORMAL[kind], all_samples.EXTREME[kind]):
        text = pages(facts, issued(kind))
        kk = " ".join(page for page in text if "қазақша мәтін" in page)
        ru = " ".join(page for page in text if "русский текст" in page)
        assert text[0] in kk
        assert text[-1] in ru
        assert "М.О." in kk
        assert "М.П." in ru
        if kind not in {"order", "minutes"}:
            assert "Комиссия төрағасы" in kk
            assert "Председатель комиссии" in ru


@pytest.mark.parametrize("kind", PROSE)
def test_signatures_never_stand_alone_on_a_sheet(kind: str, pages: Pages) -> None:
    for facts in (all_samples.NORMAL[kind], all_samples.EXTREME[kind]):
        for page in pages(facts, issued(kind)):
            assert len(page) > 300


def test_a_letter_that_no_face_holds_stops_the_paper_and_is_named() -> None:
    wrong = replace(samples.FIRST, kk=replace(samples.FIRST.kk, surname="Үлгі漢баев"))
    facts = replace(samples.BALLOT, candidates=(samples.SECOND, wrong))
    assert missing_letters(facts) == "漢"
    with pytest.raises(MissingGlyph, match=r"漢 \(U\+6F22\)") as caught:
        render(facts, issued("ballot"))
    assert caught.value.letters == "漢"


@pytest.mark.parametrize(("name", "facts"), ALL, ids=NAMES)
def test_the_samples_can_all_be_printed(name: str, facts: Facts) -> None:
    assert missing_letters(facts) == ""
    assert kind_of(facts) == family(name)


@pytest.mark.parametrize(
    "wrong", ["Үлгі<b>бай", "Сынақ & Ұлы", "<img src='x'/>", "{0}", "</para>", "%s &amp;", "~Үлгі"]
)
def test_markup_in_a_name_stays_text(wrong: str, pages: Pages) -> None:
    odd = replace(samples.FIRST, kk=replace(samples.FIRST.kk, surname=wrong))
    for facts, kind in (
        (replace(samples.BALLOT, candidates=(samples.SECOND, odd)), "ballot"),
        (replace(samples.WINNER, elected=replace(samples.WINNER.elected, person=odd)), "winner"),
        (replace(samples.CERTIFICATE, candidate=odd), "certificate"),
    ):
        text = " ".join(pages(facts, issued(kind))).replace(" ", "")
        assert wrong.replace(" ", "") in text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("practice", [False, True])
def test_marks_say_the_state_in_both_languages(kind: str, state: State, practice: bool, pages: Pages) -> None:
    stamp = samples.stamp(state, practice=practice, head=kind in samples.HEADED)
    text = " ".join(pages(all_samples.NORMAL[kind], stamp))
    draft = state is State.DRAFT or kind == "order"
    for mark, shown in (
        ("ЖОБА", draft),
        ("ПРОЕКТ", draft),
        ("ЖАҢАСЫМЕН АУЫСТЫРЫЛДЫ", state is State.SUPERSEDED),
        ("ЗАМЕНЕН НОВЫМ", state is State.SUPERSEDED),
        ("ОҚУ-ЖАТТЫҒУ ҚҰЖАТЫ", practice),
        ("УЧЕБНЫЙ ДОКУМЕНТ", practice),
    ):
        assert (mark in text) is shown, mark


def test_no_two_ballots_can_be_told_apart(drawn: Drawn) -> None:
    first, second = (
        drawn(samples.BALLOT, samples.stamp(number=number, code=code))
        for number, code in ((18, samples.CODE), (19, "AAAA-BBBB-CCCC"))
    )
    assert first == second


def test_a_ballot_is_read_without_a_glass_whatever_the_names() -> None:
    """Twelve candidates stand on A5; where the longest name would be too small there, the ballot is A4."""
    for name, wide in (("ballot-twelve", 148), ("ballot-extreme", 210)):
        facts = {**all_samples.OTHERS, "ballot-extreme": all_samples.EXTREME["ballot"]}[name]
        (sheet,) = boxes.sheets(render(facts, samples.stamp()).pdf)
        assert round(sheet.wide / 72 * 25.4) == wide
        assert min(run.size for run in sheet.runs if run.text.strip()) >= 7, name


def test_the_specimen_alone_carries_a_code(pages: Pages) -> None:
    text = " ".join(pages(replace(samples.BALLOT, specimen=True), issued("ballot")))
    assert samples.CODE in text
    assert "ҮЛГІ" in text
    assert "ОБРАЗЕЦ" in text


def test_a_protocol_prints_the_whole_head_in_groups_of_four(pages: Pages) -> None:
    groups = " ".join(samples.HEAD[at : at + 4] for at in range(0, 64, 4))
    for kind in samples.HEADED:
        assert groups in " ".join(pages(all_samples.NORMAL[kind], issued(kind)))


def test_a_paper_without_a_code_prints_none(pages: Pages) -> None:
    for kind in KINDS:
        stamp = replace(issued(kind), code="")
        assert samples.CODE not in " ".join(pages(all_samples.NORMAL[kind], stamp))


def test_the_order_leaves_number_date_place_and_name_blank(pages: Pages) -> None:
    text = " ".join(pages(all_samples.NORMAL["order"], issued("order")))
    assert "Үлгіев" not in text
    assert "Карабулак" not in text


def test_lateness_is_printed_with_its_reason(pages: Pages) -> None:
    text = " ".join(pages(all_samples.OTHERS["winner-late"], issued("winner")))
    assert "Мерзімі: 2005 жылғы 16 тамыз (қоса алғанда). Қабылданды: 2005 жылғы 18 тамыз." in text
    assert "Срок: по 16 августа 2005 года включительно. Принято: 18 августа 2005 года." in text
    assert "Опоздание, дней: 2 (два)." in text
    assert "Особое мнение прилагается в письменном виде." in text
    assert "Мерзімі:" not in " ".join(pages(samples.WINNER, issued("winner")))


def test_every_outcome_of_the_result_has_its_formula(pages: Pages) -> None:
    stamp = issued("result")
    second = " ".join(pages(samples.RESULT_SECOND, stamp))
    assert "Қайта дауыс беру, 2005 жылғы 12 тамыз" in second
    assert "Открытый вопрос:" in second
    assert "қатысқан жоқ, себебі: науқастануына байланысты" in second
    single = " ".join(pages(samples.RESULT_SINGLE, stamp))
    assert "елу процентінен астамын" in single
    assert "более пятидесяти процентов" in single
    none = " ".join(pages(samples.RESULT_NONE, stamp))
    assert "Әкім сайланған жоқ." in none
    assert "Аким не избран." in none
    assert "сайланған болып саналады" not in none
    assert "Решает: Центральная избирательная комиссия." in none


def test_the_usual_count_protocol_stays_on_one_sheet(drawn: Drawn) -> None:
    assert drawn(samples.COUNT, issued("count")).pages == 1


def test_no_number_in_words_is_broken_within_a_word(pages: Pages) -> None:
    figures = tuple(replace(one, value=14 if at % 2 else 18) for at, one in enumerate(samples.COUNT.figures))
    for facts in (
        replace(samples.COUNT, figures=figures),
        replace(samples.SECOND_COUNT, rulings=(samples.RULING,) * 2),
    ):
        text = " ".join(pages(facts, issued("count")))
        assert text.count("14 он төрт четырнадцать") >= 3
    wide = (_WIDTHS[6] * A4_FORM.measure / sum(_WIDTHS)) - 5
    assert all(
        fonts.width(word, fonts.SERIF, 8.5) < wide for n in range(1000) for word in words("ru", n).split()
    )


def test_a_table_repeats_its_head_on_every_sheet(pages: Pages) -> None:
    sheets = pages(all_samples.EXTREME["electors"], issued("electors"))
    assert len(sheets) > 2
    assert all("Тегі, аты, әкесінің аты" in sheet for sheet in sheets)
    assert sheets[1].startswith("2 ") or " 2 " in sheets[1]


def test_every_candidate_and_every_deputy_is_on_the_paper(pages: Pages) -> None:
    electors = all_samples.EXTREME["electors"]
    text = " ".join(pages(electors, issued("electors"))).replace(" ", "")
    for line in electors.lines:
        assert line.person.kk.full.replace(" ", "") in text
        assert line.person.ru.full.replace(" ", "") in text
    for name in ("ballot", "count"):
        text = " ".join(pages(all_samples.EXTREME[name], issued(name))).replace(" ", "")
        for person in (*samples.CROWD[:11], samples.LONG_PERSON):
            assert person.kk.full.replace(" ", "") in text
            assert person.ru.full.replace(" ", "") in text


@pytest.mark.parametrize("count", [5, 6, 7, 8, 9, 12, 17, 19, 20, 31, 60])
def test_the_electors_total_never_stands_alone(count: int, pages: Pages) -> None:
    facts = replace(samples.ELECTORS, lines=samples.elector_lines(count))
    last = pages(facts, issued("electors"))[-1]
    assert "Сынақ көшесі" in last
    assert "Комиссия төрағасы" in last


@pytest.mark.parametrize(("name", "facts"), ALL, ids=NAMES)
def test_all_text_stands_within_the_sheet(name: str, facts: Facts, drawn: Drawn) -> None:
    reader = pypdf.PdfReader(io.BytesIO(drawn(facts, issued(family(name))).pdf))
    for page in reader.pages:
        wide, high = float(page.mediabox.width), float(page.mediabox.height)
        ends: list[tuple[str, float, float]] = []

        def visit(text: str, cm: list[float], tm: list[float], _face: object, size: float) -> None:
            if text.strip():
                ends.append((text, tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]))  # noqa: B023

        page.extract_text(visitor_text=visit)
        assert ends
        for text, x, y in ends:
            assert 8 < x < wide - 8, text
            assert 8 < y < high - 8, text


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_printed_in_the_margins(kind: str, drawn: Drawn, qapp: object) -> None:
    for facts in (all_samples.NORMAL[kind], all_samples.EXTREME[kind]):
        for sheet in pictures(drawn(facts, issued(kind)).pdf):
            edge, top = round(9 * 60 / 25.4), round(6 * 60 / 25.4)
            inner = sheet.rect().adjusted(edge, top, -edge, -edge)
            for y in range(sheet.height()):
                for x in range(sheet.width()):
                    if not inner.contains(x, y):
                        assert sheet.pixelColor(x, y).lightness() > 215, (x, y)


def pictures(pdf: bytes) -> list[QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = []
    for page in range(document.pageCount()):
        size = (document.pagePointSize(page) * 60 / 72).toSize()
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(0xFFFFFFFF)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
        found.append(sheet)
    return found


def test_the_day_of_the_file_follows_the_stamp() -> None:
    stamp = replace(issued("letter"), day=date(2006, 2, 3))
    assert b"D:20060203" in render(samples.LETTER, stamp).pdf
    assert plain("а\u00a0 б") == "а б"
