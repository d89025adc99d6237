"""What stands on acts in prose, minutes, receipt and inventory, and what must not; settings, rule sets."""

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


def issued(name: str) -> Stamp:
    return samples.stamps(name.split("-", maxsplit=1)[0])["issued"]


def text_of(facts: Facts, stamp: Stamp, layers: Layers = BASE) -> tuple[str, ...]:
    reader = pypdf.PdfReader(io.BytesIO(render(facts, stamp, layers).pdf))
    return tuple(plain(page.extract_text()) for page in reader.pages)


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
        ("result-2006-second", ("Қайта дауыс беру кезінде басқа кандидатқа", "Ни один кандидат не избран")),
        ("result-2013", ("көпшілік санын алған", "Қағидалардың 6-тармағы")),
        ("registration-2013", ("9 және 22-тармақтарына", "жетінші күннен", "на седьмой день после")),
        ("secondvote-2006", ("ни один из кандидатов не был избран", "50-тармағына")),
        ("cancellation-2013", ("25-тармағына", "аудан (қала) әкіміне хабарлансын", "3. Информировать")),
        ("letter-2006", ("Мәслихатқа: Ескелді аудандық мәслихаты", "В маслихат: Ескельдинский районный")),
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
