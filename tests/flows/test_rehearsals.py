"""The four districts of 12 August 2005, played to the end."""

import hashlib
import io
import json
import re
import sqlite3

import jsonschema
import pypdf
import pytest

from core import rehearsal, resources
from core.acts import documents
from core.audit.export import export
from core.audit.verify import verify
from core.office import open_office
from core.papers import render
from core.papers.facts import Stamp, State
from core.scripts import script_schema
from tests.flows.issued import kinds_of
from tests.story import script

OUTCOMES = {
    "eskeldi": ("elected", 1, []),
    "kokpekty": ("elected", 2, []),
    "zhangala": ("elected", 1, []),
    "timiryazev": ("elected", 1, ["half_base"]),
}


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "out"
    return folder, rehearsal.demo(folder)


def test_every_step_answers_as_the_script_expects(played):
    _, reports = played
    assert tuple(reports) == rehearsal.PILOT
    for report in reports.values():
        assert [step.n for step in report.steps if not step.ok] == []


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_each_district_ends_in_an_order_of_appointment(played, name):
    _, reports = played
    outcome = reports[name].outcome
    kind, round_, rulings = OUTCOMES[name]
    assert (outcome["kind"], outcome["round"], outcome["rulings"]) == (kind, round_, rulings)
    assert outcome["appointed"]


def test_zhangala_is_late_by_two_days_and_for_ever(played):
    _, reports = played
    assert reports["zhangala"].outcome["late"] == [{"step": "winner_registration", "days": 2}]


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_the_working_file_and_the_audit_file_verify_to_the_same_head(played, name):
    folder, _ = played
    working, audit = verify(folder / name / "election.hattama"), verify(folder / name / "audit.sqlite")
    assert working.problems == audit.problems == ()
    assert working.intact
    assert audit.intact
    assert working.head == audit.head


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_the_head_printed_on_a_protocol_is_reached(played, name):
    folder, _ = played
    office = open_office(folder / name / "election.hattama", read_only=True)
    try:
        headed = [paper for paper in office.situation().papers if paper.head]
        assert {paper.kind for paper in headed} == {"count", "result"}
        for paper in headed:
            printed = _text(office.pdf(paper.number)).replace(" ", "").replace("\n", "")
            assert paper.head in printed
            verdict = verify(folder / name / "audit.sqlite", head=paper.head, paper=paper.code)
            assert verdict.good
            assert verdict.paper.number == paper.number
    finally:
        office.close()


def test_the_same_script_gives_the_same_bytes(played, tmp_path):
    folder, _ = played
    again = rehearsal.rehearse(rehearsal.read_script(rehearsal.shipped("kokpekty")), tmp_path / "again")
    assert again.ok
    first = {path.relative_to(folder / "kokpekty"): _sha(path) for path in _files(folder / "kokpekty")}
    second = {path.relative_to(tmp_path / "again"): _sha(path) for path in _files(tmp_path / "again")}
    assert first == second


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_a_paper_drawn_again_from_the_record_is_the_paper_that_was_issued(played, name):
    folder, _ = played
    office = open_office(folder / name / "election.hattama", read_only=True)
    try:
        situation = office.situation()
        for paper in situation.papers:
            if paper.state != "issued" or paper.kind == "letter":
                continue
            facts = documents.facts_of(
                paper.kind, paper.subject, situation, office.procedure, paper.day, issued=office.pdf
            )
            stamp = Stamp(State.ISSUED, True, paper.day, paper.number, paper.code, paper.head)
            made = render.render(facts, stamp, documents.layers(situation, office.procedure))
            assert hashlib.sha256(made.pdf).hexdigest() == paper.sha256, paper
    finally:
        office.close()


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_files_of_papers_are_named_by_number_kind_and_person(played, name):
    folder, _ = played
    names = sorted(path.name for path in (folder / name / "papers").iterdir())
    assert all(re.fullmatch(r"\d\d-[a-z]+(-[a-z0-9-]+)?\.pdf", one) for one in names)
    kinds = {one.split("-")[1].removesuffix(".pdf") for one in names}
    assert kinds <= set(render.KINDS)
    assert kinds >= {
        "registration",
        "certificate",
        "electors",
        "ballot",
        "count",
        "result",
        "winner",
        "letter",
    }


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_each_district_issues_at_least_eighteen_kinds(played, name):
    folder, _ = played
    office = open_office(folder / name / "election.hattama", read_only=True)
    try:
        kinds = {paper.kind for paper in office.situation().papers}
    finally:
        office.close()
    assert kinds == kinds_of(name)
    assert len(kinds) >= 18


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_every_paper_is_marked_as_practice_in_both_languages(played, name):
    folder, _ = played
    for path in (folder / name / "papers").iterdir():
        text = _text(path.read_bytes())
        assert "ОҚУ-ЖАТТЫҒУ" in text, path.name
        assert "УЧЕБНЫЙ" in text, path.name


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_the_public_file_holds_no_personal_value(played, name, tmp_path):
    folder, _ = played
    public = tmp_path / "public.sqlite"
    export(folder / name / "election.hattama", public, public=True)
    whole, open_ = verify(folder / name / "audit.sqlite"), verify(public)
    assert open_.intact
    assert open_.head == whole.head
    raw = public.read_bytes()
    with sqlite3.connect(folder / name / "election.hattama") as file:
        secrets = [row[0] for row in file.execute("SELECT value FROM vault") if len(row[0]) > 5]
    assert len(secrets) > 20
    assert [secret for secret in secrets if secret.encode() in raw] == []
    with sqlite3.connect(public) as file:
        papers = [row[0] for row in file.execute("SELECT pdf FROM paper_bytes")]
    shown = " ".join(_text(pdf) for pdf in papers).replace("\u00a0", " ")
    assert [
        secret for secret in secrets if secret in shown and not re.fullmatch(r"\d{4}-\d\d-\d\d", secret)
    ] == []


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_nothing_stored_links_an_elector_and_a_choice(played, name):
    """G10: no table with both, no entry of the journal that names both."""
    folder, _ = played
    with sqlite3.connect(folder / name / "election.hattama") as file:
        tables = [row[0] for row in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        columns = {table: [row[1] for row in file.execute(f"PRAGMA table_info({table})")] for table in tables}
        assert len(tables) > 30
        assert [table for table, names in columns.items() if {"elector", "candidate"} <= set(names)] == []
        lines = [json.loads(row[0]) for row in file.execute("SELECT line FROM journal")]
    electors, votes = {"elector", "attendance", "participation"}, {"count_figure", "count_entry", "result"}
    for line in lines:
        touched = {change[1] for change in line["chg"]}
        assert not (touched & electors and touched & votes), line["act"]


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_ballots_given_out_are_stored_by_number_in_one_entry(played, name):
    folder, _ = played
    with sqlite3.connect(folder / name / "election.hattama") as file:
        lines = [json.loads(row[0]) for row in file.execute("SELECT line FROM journal")]
    given = [line for line in lines if line["act"] == "sign_out_ballots"]
    assert given
    for line in given:
        numbers = [change[3]["elector"] for change in line["chg"] if change[1] == "participation"]
        assert numbers
        assert all(set(change[3]) == {"round", "elector", "issued_by", "replaced"}
                   for change in line["chg"] if change[1] == "participation")  # fmt: skip


def test_the_shipped_schema_is_the_one_the_acts_make():
    shipped = json.loads(resources.text("schemas", "rehearsal.schema.json"))
    assert shipped == json.loads(json.dumps(script_schema()))
    jsonschema.Draft202012Validator.check_schema(shipped)


@pytest.mark.parametrize("name", rehearsal.PILOT)
def test_the_shipped_scripts_are_of_the_schema(name):
    jsonschema.validate(script(name), script_schema())


def test_persons_of_the_rehearsals_are_plainly_invented():
    given = {"Бірінші", "Екінші", "Үшінші", "Төртінші", "Бесінші", "Алтыншы", "Жетінші", "Сегізінші"}
    given |= {"Тоғызыншы", "Оныншы"}
    for name in rehearsal.PILOT:
        found = re.findall(
            r'"kk": \{"surname": "([^"]+)", "given": "([^"]+)"', json.dumps(script(name), ensure_ascii=False)
        )
        assert len(found) > 15
        assert {one[1] for one in found} <= given


def _text(pdf):
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def _files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _sha(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()
