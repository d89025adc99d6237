"""The survey as people read it: every key has its word in three languages, and the PDF holds them all."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from core import commands
from core.acts import agenda
from core.procedures import procedures
from core.scale import shown, survey, survey_pdf
from core.scale.survey import Unit
from core.terms import Standing

AT = datetime(2005, 8, 1, tzinfo=UTC)
NAMES = {"kk": "Үлгі ауданы", "ru": "Образцовый район", "en": "Sample district"}


def unit(**other: object) -> Unit:
    made = {
        "file": "a.sqlite",
        "entries": 40,
        "head": "0" * 64,
        "unit": NAMES,
        "oblast": NAMES,
        "procedure": "kz-2005-pilot",
        "vote_day": "2005-08-12",
        "practice": True,
        "stage": "candidates",
        "task": None,
        "deadline": None,
        "lateness": (),
        "outcome": {"kind": "none", "who": []},
        "term": None,
        "findings": (),
        "forks": (),
    }
    return Unit(**{**made, **other})


LATE = unit(
    deadline={"step": "registration", "kind": "closes", "at": "2005-07-18T00:00:00+06:00", "passed": True},
    lateness=({"step": "results_notice", "days": 2},),
    findings=("unit.two_records", "result.open_point"),
)
FORKED = unit(forks=({"file": "b.sqlite", "head": "1" * 64, "parted": 7},))
ENDED = unit(
    stage="finished",
    outcome={"kind": "elected", "who": [{"kk": "Өлшемов", "ru": "Олшемов"}]},
    term={"standing": "running", "ends": "2009-08-14", "left": 90, "call_by": None, "election_by": None},
)
ALL = (FORKED, LATE, ENDED)


@pytest.mark.parametrize("language", shown.LANGUAGES)
def test_every_key_of_a_survey_has_its_word(language):
    steps = {step for rules in procedures().values() for step in rules.calendar}
    asked = [("stage", one) for one in (*agenda.STAGES, "finished", "unknown")]
    asked += [("step", one) for one in steps] + [("standing", str(one)) for one in Standing]
    asked += [("urgency", one) for one in shown.URGENCIES] + [("head", one) for one in shown.HEADS]
    for kind, key in asked:
        assert key in shown._words()[kind], (kind, key)
        assert shown.word(kind, key, language).strip(), (kind, key)


def test_what_ends_at_midnight_ends_at_24_of_its_last_day():
    (line,) = shown.lines((LATE,), "en")
    assert line.cells[3] == "Registration of candidates: passed 17.07.2005 24:00"
    assert line.cells[4] == "Publication of the results: 2 d"
    assert line.cells[7] == "two records of one election; open point of the law: a ruling is needed"


def test_elections_are_counted_by_urgency_and_stage():
    assert shown.counts(ALL) == (("forked", 1), ("passed", 1), ("ahead", 0), ("calm", 1))
    assert shown.stages(ALL) == (("candidates", 2), ("finished", 1))


@pytest.mark.parametrize("language", shown.LANGUAGES)
def test_text_and_table_are_in_words_and_hold_every_election(language):
    heads, *rows = shown.table(ALL, language)
    assert len(heads) == len(set(heads)) == len(shown.COLUMNS)
    assert all(len(row) == len(heads) for row in rows)
    assert [row[-1] for row in rows] == [one.file for one in ALL]
    said = shown.to_text(ALL, language)
    assert len(said.splitlines()) == len(ALL) + 1
    for code in ("results_notice", "unit.two_records", "result.open_point", "—"):
        assert code not in said
        assert not any(code in row for row in rows)


@pytest.mark.parametrize("language", shown.LANGUAGES)
def test_the_pdf_tells_every_election_and_is_the_same_each_time(language):
    made = survey_pdf.draw(ALL, at=AT, language=language)
    assert made == survey_pdf.draw(ALL, at=AT, language=language)
    read = " ".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
    told = " ".join(read.split())
    for line in shown.lines(ALL, language):
        assert line.cells[1] in told
    assert "b.sqlite" in told
    assert "14.08.2009" in told


def test_a_name_that_the_faces_lack_letters_of_is_printed_all_the_same():
    odd = unit(unit={**NAMES, "ru": "Район 区 <b>"})
    assert survey_pdf.draw((odd,), at=AT, language="ru").startswith(b"%PDF")


def test_the_command_writes_over_no_other_file(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(survey, "survey", lambda *_where, **_within: ALL)
    out, table = tmp_path / "s.pdf", tmp_path / "s.csv"
    asked = ["survey", "sqlite://", "--pdf", str(out)]
    assert commands.run([*asked, "--csv", str(table)]) == commands.DONE
    kept = out.read_bytes(), table.read_bytes()
    assert kept[0].startswith(b"%PDF")
    assert table.read_text(encoding="utf-8-sig").startswith('"unit_kk"')  # for a machine
    capsys.readouterr()
    said = tmp_path / "kk.csv"
    assert commands.run(["survey", "sqlite://", "--lang", "kk", "--csv", str(said)]) == commands.DONE
    assert said.read_text(encoding="utf-8-sig").startswith('"Аумақ","Облыс"')
    assert "Барлығы: 3; Тармақталған жазба: 1" in capsys.readouterr().out
    assert commands.run(asked) == commands.MISUSED
    assert commands.run(["survey", "sqlite://", "--csv", str(table)]) == commands.MISUSED
    assert (out.read_bytes(), table.read_bytes()) == kept
    assert "there is a file of that name already" in capsys.readouterr().err
