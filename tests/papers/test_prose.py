"""What stands on the acts in prose, minutes, receipt and inventory, and what must not; settings and rule sets."""

import io
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from core.papers.facts import Facts, Stamp
from core.papers.render import Rendered, render
from core.papers.wording import BASE, Layers
from tests.papers import all_samples, samples, samples_prose
from tests.papers.conftest import plain

Pages = Callable[[Facts, Stamp], tuple[str, ...]]
Drawn = Callable[[Facts, Stamp], Rendered]
KEPT = Path(__file__).parent / "kept"
DECREE = "№ 1485 Жарлығымен бекітілген"

REQUIRED = {
    "receipt": (
        "Құжаттарды қабылдау туралы ҚОЛХАТ № 18", "РАСПИСКА о приеме документов № 18",
        "Комиссия мынадай құжаттарды қабылдады:", "Комиссия приняла следующие документы:",
        "№ 03-15/118, 30.06.2005", "нөмірсіз / без номера, 30.06.2005",
        "Барлық парақ саны: 7 (жеті)", "Всего листов: 7 (семь)",
        "10 сағат 15 минут", "10 часов 15 минут", "Лицо, сдавшее документы",
    ),
    "conformity": (
        "ХАТТАМА", "ПРОТОКОЛ", DECREE, "16-тармағына сәйкес", "пунктом 16",
        "не моложе 25 лет на день выборов", "иә", "да",
        "Комиссия белгіледі: кандидат Үлгібаев Бірінші Сынақұлы қойылатын талаптарға сәйкес келеді.",
        "Комиссия установила: кандидат Улгибаев Биринши Сынакулы соответствует предъявляемым требованиям.",
        "жақтап – 7 (жеті)", "Члены комиссии",
    ),
    "registering": (
        "Әкімдікке кандидаттарды тіркеу туралы", "О регистрации кандидатов в акимы", "18-тармағына",
        "ТЫҢДАЛДЫ:", "СЛУШАЛИ:", "ШЕШТІ:", "РЕШИЛИ: зарегистрировать кандидатом в акимы",
        "әкімдігіне кандидат болып тіркелсін: Үлгібаев Бірінші Сынақұлы, 1962 жылы туған",
        "Қатыспаған комиссия мүшелері: Е. Үлгібек.", "№ 03-15/118, 30 июня 2005 года",
        "Ерекше пікір жазбаша түрде қоса беріледі.",
    ),
    "refusal": (
        "Аудан әкімдігіне кандидатты тіркеуден бас тарту туралы", "Об отказе в регистрации кандидата",
        "19-тармағының 3) тармақшасына", "подпунктом 3) пункта 19",
        "Тіркеуден бас тартылсын, кандидат: Сынақов Екінші Үлгіұлы. Негіз: кандидатты ұсыну ережелері бұзылған.",
        "Отказать в регистрации, кандидат: Сынаков Екинши Улгиулы. Основание: нарушение правил выдвижения",
        "сотқа шағымдана алады (20-тармақ).", "или суд (пункт 20).",
        "заявление о согласии подписано не самим кандидатом",
    ),
    "cancellation": (
        "кандидатты тіркеу туралы шешімнің күшін жою туралы", "Об отмене решения о регистрации кандидата",
        "Комиссияның 2005 жылғы 14 шілдедегі № 2/5 шешімінің күші жойылсын, кандидат: Үлгібаев",
        "Отменить решение комиссии от 14 июля 2005 года № 2/5, кандидат: Улгибаев",
        "установление фактов подкупа избирателей", "(20-тармақ)", "(пункт 20)",
    ),
    "sitting": (
        "КОМИССИЯ ОТЫРЫСЫНЫҢ ХАТТАМАСЫ", "ПРОТОКОЛ ЗАСЕДАНИЯ КОМИССИИ", "Комиссияның № 2 отырысы.",
        "Қатысқаны – 6 (алты), комиссия мүшелерінің жалпы саны – 7 (жеті).",
        "СЛУШАЛИ: об отказе в регистрации кандидата, кандидат: Сынаков Екинши Улгиулы.",
        "РЕШИЛИ: принять решение от 14 июля 2005 года № 2/6.", "Особое мнение прилагается",
    ),
    "secondvote": (
        "Қайта дауыс беруді тағайындау туралы", "О назначении повторного голосования", "45-тармағына",
        "одинаковое большее число голосов выборщиков",
        "тағайындалсын: 1) Сынақов Екінші Үлгіұлы; 2) Үлгібаев Бірінші Сынақұлы.",
        "басталуы: 15.30.", "в тот же день, начало: 15.30.",
    ),
    "extension": (
        "Кандидаттарды ұсыну мерзімін ұзарту туралы", "О продлении срока выдвижения кандидатов",
        "15-тармағына", "пунктом 15", "кандидаттарды ұсыну – 2005 жылғы 27 маусымнан 16 шілдеге дейін",
        "выдвижение кандидатов – с 27 июня по 16 июля 2005 года включительно",
        "сняли свои кандидатуры.",
    ),
    "invalidation": (
        "Ескелді ауданының әкімінің сайлауын жарамсыз деп тану туралы",
        "О признании выборов акима Ескельдинского района недействительными", "54-тармағына",
        "проведенные 12 августа 2005 года, недействительными", "жарамсыз деп танылсын",
        "не позволяют с достоверностью определить результаты волеизъявления выборщиков",
        "он күн ішінде сотқа шағымдана алады (54-тармақ)", "в течение десяти дней",
    ),
    "listrefusal": (
        "26-бабының 4-тармағына сәйкес", "пунктом 4 статьи 26 Конституционного закона",
        "Об отклонении заявления", "Арыз мақұлданбасын.", "Отклонить заявление.", "11.20",
        "документ о регистрации по новому адресу не представлен.",
        "Безотлагательно выдать заявителю копию мотивированного решения.",
    ),
    "unused": (
        "Пайдаланылмаған бюллетеньдерді жою туралы АКТ", "АКТ о погашении неиспользованных бюллетеней",
        "2 екі два", "16 он алты шестнадцать", "Бюллетеньдер жойылды: 12.40", "Голосование окончено: 12.30",
        "Перед вскрытием урны все неиспользованные бюллетени подсчитаны и погашены комиссией",
        "Акт составлен в 1 экземпляре", "Е. Үлгібек / Е. Улгибек",
    ),
    "minutes": (
        "ТАҢДАУШЫЛАР ОТЫРЫСЫНЫҢ ХАТТАМАСЫ", "ПРОТОКОЛ ЗАСЕДАНИЯ ВЫБОРЩИКОВ",
        "Мәслихат депутаттарының жалпы саны – 15 (он бес), қатысқаны – 10 (он). Отырыстың заңды күші бар",
        "Общее число депутатов маслихата – 15 (пятнадцать), присутствует – 10 (десять). Заседание правомочно",
        "Председательствующий: Ульгиев Агабек Сынакулы.", "показана пустой и опечатана: 09.50",
        "Бюллетеньдерді берген комиссия мүшелері: В. Үлгісова, Ғ. Сынақ.", "Начало: 10.00. Окончание: 12.30.",
        "хаттамаға түсірілді", "Время оглашения: 14.00.",
        "Отырыс дауыс беру нәтижелері жарияланғаннан кейін жабылды.", "Төрағалық етуші",
    ),
    "inventory": (
        "№ 01-07 іс құжаттарының ІШКІ ТІЗІМДЕМЕ", "ВНУТРЕННЯЯ ОПИСЬ документов дела № 01-07",
        "Іс жүргізу индексі", "Номера листов дела", "4–5",
        "Жиыны: құжат – 4 (төрт), құжат парағы – 6 (алты).",
        "Итого: документов – 4 (четыре), листов документов – 6 (шесть).",
    ),
}  # fmt: skip
FORBIDDEN = {
    "receipt": ("жеткілікті", "достаточн", "кемшілік", "недостат"),
    "conformity": ("денсаулық", "национальност", "имуществ"),
    "registering": ("ЖСН", "ИИН"),
    "refusal": ("1962",),
    "cancellation": ("1962",),
    "sitting": ("1962",),
    "secondvote": ("қайта сайлау", "повторные выборы"),
    "extension": (),
    "invalidation": ("қайта сайлау", "повторны"),
    "listrefusal": ("Голосовали",),
    "unused": ("үшін", "за кандидата"),
    "minutes": ("дауыс берді:", "голосовал за", "10.0110.02"),
    "inventory": ("000000001",),
}


def issued(name: str) -> Stamp:
    return samples.stamps(name.split("-", maxsplit=1)[0])["issued"]


def text_of(facts: Facts, stamp: Stamp, layers: Layers = BASE) -> tuple[str, ...]:
    reader = pypdf.PdfReader(io.BytesIO(render(facts, stamp, layers).pdf))
    return tuple(plain(page.extract_text()) for page in reader.pages)


@pytest.mark.parametrize("kind", sorted(REQUIRED))
def test_a_paper_says_what_it_must_and_nothing_it_must_not(kind: str, pages: Pages) -> None:
    text = " ".join(pages(all_samples.NORMAL[kind], issued(kind)))
    assert [line for line in REQUIRED[kind] if line not in text] == []
    assert [line for line in FORBIDDEN[kind] if line.lower() in text.lower()] == []


@pytest.mark.parametrize("name", sorted(all_samples.LAID))
def test_the_words_of_other_layers_are_those_that_were_kept(name: str) -> None:
    """To keep new words: run it once with HATTAMA_KEEP=1 and read what changed in tests/papers/kept."""
    facts, layers = all_samples.LAID[name]
    text = "\n\f\n".join(text_of(facts, issued(name), layers)) + "\n"
    kept = KEPT / f"{name}.txt"
    if os.environ.get("HATTAMA_KEEP"):
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in all_samples.LAID if re.search(r"-20(06|13)", name)])
def test_no_word_of_the_pilot_stands_on_a_paper_of_a_later_rule_set(name: str) -> None:
    facts, layers = all_samples.LAID[name]
    text = " ".join(text_of(facts, issued(name), layers))
    for wrong in (
        "1485",
        "Ережелердің",
        "эксперимент",
        "52-тармағына",
        "пунктом 52 ",
        "тәулік",
        "для назначения",
    ):
        assert wrong not in text or (wrong.startswith(("52", "пунктом")) and name.startswith("result-2006"))
    assert "Аудан әкімдігіне" not in text
    assert "акимы района" not in text


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("winner-2006", ("56-тармағына", "және тиісті мәслихатқа ұсынылсын", "и в соответствующий маслихат")),
        ("winner-2013", ("57-тармағына", "хабар жергілікті бұқаралық", "пункта 9 и пунктом 57")),
        ("result-2006", ("елу проценттен астам", "более пятидесяти процентов", "Ереженің 6-тармағы")),
        ("result-2006-second", ("Қайта дауыс беру кезінде басқа кандидатқа қарағанда", "Ни один кандидат не избран")),
        ("result-2013", ("көпшілік санын алған", "Қағидалардың 6-тармағы")),
        ("registration-2013", ("9 және 22-тармақтарына", "жетінші күннен", "на седьмой день после окончания")),
        ("secondvote-2006", ("ни один из кандидатов не был избран", "50-тармағына")),
        ("cancellation-2013", ("25-тармағына", "аудан (қала) әкіміне хабарлансын", "3. Информировать")),
        ("letter-2006", ("Мәслихатқа: Ескелді аудандық мәслихаты", "В маслихат: Ескельдинский районный маслихат")),
        ("minutes-2013", ("Отырыс заңды (49-тармақ).", "жария етілгеннен кейін")),
    ],
)  # fmt: skip
def test_a_later_rule_set_has_its_own_points_and_formulas(name: str, said: tuple[str, ...]) -> None:
    facts, layers = all_samples.LAID[name]
    text = " ".join(text_of(facts, issued(name), layers))
    assert [line for line in said if line not in text] == []


@pytest.mark.parametrize("kind", ["winner", "cancellation", "sitting"])
def test_a_resolution_is_headed_and_worded_as_one_throughout(kind: str) -> None:
    facts, layers = all_samples.LAID[f"{kind}-resolution"]
    text = " ".join(text_of(facts, issued(kind), layers)).lower()
    assert "қаулы" in text
    assert "постанов" in text
    assert "шеші" not in text.replace("шешіл", "")
    assert "решени" not in text
    assert "решил" not in text


@pytest.mark.parametrize("name", [name for name in all_samples.LAID if name.endswith("parallel")])
def test_side_by_side_there_is_one_set_of_signatures_and_both_texts(name: str) -> None:
    facts, layers = all_samples.LAID[name]
    sheets = text_of(facts, issued(name), layers)
    together = " ".join(sheets)
    assert together.count("М.О. / М.П.") == 1
    assert "қазақша мәтін" not in together
    assert len(sheets) <= len(text_of(facts, issued(name)))


def test_a_cancellation_at_the_candidates_wish_offers_no_appeal(pages: Pages) -> None:
    text = " ".join(pages(all_samples.OTHERS["cancellation-wish"], issued("cancellation")))
    assert "кандидаттың 2005 жылғы 24 шілдедегі жазбаша арызы" in text
    assert "письменное заявление кандидата от 24 июля 2005 года" in text
    assert "22 және 23-тармақтарына" in text
    assert "обжаловано" not in text
    assert "шағымдана" not in text


def test_minutes_without_a_quorum_tell_of_no_vote(pages: Pages) -> None:
    text = " ".join(pages(all_samples.OTHERS["minutes-inquorate"], issued("minutes")))
    assert "Отырыстың заңды күші жоқ (43-тармақ)." in text
    assert "заседание закрыто без голосования" in text
    assert "бюллетень" not in text.lower()
    assert "огласивш" not in text


def test_more_than_ten_electors_stand_in_a_roll_behind_the_minutes(pages: Pages) -> None:
    sheets = pages(all_samples.OTHERS["minutes-second"], issued("minutes"))
    assert "Қатысқан таңдаушылардың тізімі қоса беріледі." in " ".join(sheets)
    assert any("хаттамасына қосымша" in sheet and "14. " in sheet for sheet in sheets)
    assert "назначено решением от 12 августа 2005 года № 6/20" in " ".join(sheets)
    few = " ".join(pages(all_samples.NORMAL["minutes"], issued("minutes")))
    assert "прилагается" not in few


def test_who_fails_a_requirement_is_found_not_to_conform(pages: Pages) -> None:
    text = " ".join(pages(all_samples.OTHERS["conformity-fails"], issued("conformity")))
    assert "талаптарға сәйкес келмейді." in text
    assert "не соответствует предъявляемым требованиям." in text


@pytest.mark.parametrize(
    "kind", ["conformity", "unused", "refusal", "cancellation", "secondvote", "extension"]
)
def test_the_usual_paper_needs_no_second_sheet(kind: str, drawn: Drawn) -> None:
    most = 1 if kind == "unused" else 2
    assert drawn(all_samples.NORMAL[kind], issued(kind)).pages == most


@pytest.mark.parametrize("seats", range(5, 61, 5))
@pytest.mark.parametrize("parallel", [False, True])
def test_minutes_of_any_number_of_electors_are_drawn(seats: int, parallel: bool) -> None:
    facts = replace(samples_prose.MINUTES, present=samples_prose.FULL[:seats], base=seats)
    sheets = text_of(facts, issued("minutes"), Layers(parallel=parallel))
    assert all(len(sheet) > 100 for sheet in sheets)


def test_own_words_of_the_commission_are_printed_and_the_law_stays() -> None:
    own = Layers(own={"kk:refusal.p2": "2.~Комиссия мынаны анықтады: {facts}"})
    text = " ".join(text_of(samples_prose.REFUSAL, issued("refusal"), own))
    assert "2. Комиссия мынаны анықтады: келісім туралы мәлімдемеге" in text
    assert "Анықталған фактілер" not in text
    assert "2. Установленные факты и доказательства:" in text


def test_the_same_facts_and_layers_give_the_same_bytes() -> None:
    for name in ("winner-2006", "sitting-resolution", "minutes-parallel"):
        facts, layers = all_samples.LAID[name]
        assert render(facts, issued(name), layers) == render(facts, issued(name), layers)
        assert render(facts, issued(name), layers) != render(facts, issued(name))
