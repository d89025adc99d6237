"""The verifier counts again: figures that break the law or a result that does not follow are found, whoever
rebuilt the journal around them; and it decides as the program's own rules do."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.audit import build, standalone_verify
from core.audit.export import export
from core.audit.standalone_verify import canonical, hash_rows, sha256
from core.audit.verify import verify
from core.misuse import Misuse
from core.procedures import procedures
from core.record.database import Record
from core.record.problems import RecordProblem
from core.record.tables import (
    Appointment,
    BallotLine,
    CountEntry,
    CountFigure,
    Result,
    ResultPerson,
    Ruling,
    Submission,
)
from core.rules.result import Poll, decide
from tests.audit.conftest import Made
from tests.audit.counting import decided, looked_at, tables_of, with_result
from tests.record.samples import FIGURES, candidate, count, head, member, seeded
from tests.rules.sheets import ALL, DISTRICT, PILOT, answer, sheet

CASES = json.loads((Path(__file__).parents[1] / "cases" / "reckon.json").read_text(encoding="utf-8"))
STORABLE = [case for case in CASES if None not in (case["in"]["seats"], case["in"]["quorum_base"])]

# --- agreement with the program's rules -----------------------------------------------------------------


def agrees(one: dict[str, Any]) -> None:
    """The script says of a sheet what `reckon` says."""
    wanted = answer(one)
    found = looked_at(tables_of(one))
    assert bool(found) == bool(wanted["errors"]), (found, wanted["errors"])
    if wanted["errors"]:
        return
    outcome = wanted["outcome"]
    kind, who = outcome["kind"], outcome["who"]
    assert decided(one) == (kind, [outcome["question"]] if kind == "open_point" else who)
    if kind == "open_point":
        assert "does not follow" in looked_at(with_result(tables_of(one), "elected", who))[0]
    else:
        assert looked_at(with_result(tables_of(one), kind, who)) == []


@pytest.mark.parametrize("case", STORABLE, ids=lambda case: case["id"])
def test_the_shared_cases_come_out_as_the_rules_say(case: dict[str, Any]) -> None:
    agrees(case["in"])


@given(
    votes=st.lists(st.integers(0, 9), min_size=1, max_size=5),
    invalid=st.integers(0, 9),
    rules=st.sampled_from(ALL),
    vote=st.sampled_from([1, 2]),
    data=st.data(),
)
@settings(max_examples=600, deadline=None, derandomize=True)
def test_any_count_comes_out_as_the_rules_say(
    votes: list[int], invalid: int, rules: str, vote: int, data: st.DataObject
) -> None:
    names = list("ABCDE"[: len(votes)])
    half = data.draw(st.sampled_from([None, "valid", "in_box"]))
    rulings: dict[str, Any] = {}
    for question in ("top_tie", "second_place_tie"):
        pair = st.lists(st.sampled_from(names), min_size=2, max_size=2, unique=True)
        rulings[question] = data.draw(st.none() | st.just("repeat") | (pair if len(names) > 1 else st.none()))
    rulings["two_candidates"] = data.draw(st.sampled_from([None, "second_vote", "repeat"]))
    rulings["second_vote_tie"] = data.draw(st.sampled_from([None, "repeat", *names]))
    changes = data.draw(
        st.dictionaries(
            st.sampled_from(["in_box", "invalid", "took_part", "issued", "received", "present", "electors"]),
            st.none() | st.integers(-1, 40),
            max_size=1,
        )
    )
    one = sheet(dict(zip(names, votes, strict=True)), invalid, rules=rules, round=vote, half_base=half)
    one |= {"rulings": rulings, **changes}
    try:
        answer(one)
    except Misuse:
        return
    agrees(one)


ANSWERS = st.lists(st.sampled_from([*"ABCD", "repeat", "second_vote", "valid"]), min_size=1, max_size=2)


@given(
    votes=st.lists(st.integers(0, 3), min_size=2, max_size=4),
    rules=st.sampled_from(ALL),
    question=st.sampled_from(["top_tie", "second_place_tie", "two_candidates", "second_vote_tie"]),
    given_answer=ANSWERS,
    vote=st.sampled_from([1, 2]),
)
@example(votes=[3, 2, 2, 1], rules=DISTRICT, question="second_place_tie", given_answer=["A", "D"], vote=1)
@example(votes=[3, 2, 2, 1], rules=DISTRICT, question="second_place_tie", given_answer=["B", "C"], vote=1)
@example(votes=[3, 2, 2, 1], rules=DISTRICT, question="second_place_tie", given_answer=["C", "A"], vote=1)
@example(votes=[2, 2, 2, 1], rules=DISTRICT, question="top_tie", given_answer=["A", "D"], vote=1)
@example(votes=[2, 2, 2, 1], rules=DISTRICT, question="top_tie", given_answer=["C", "A"], vote=1)
@example(votes=[2, 2], rules=DISTRICT, question="two_candidates", given_answer=["second_vote"], vote=1)
@example(votes=[2, 2], rules=PILOT, question="second_vote_tie", given_answer=["B"], vote=2)
@settings(max_examples=1500, deadline=None, derandomize=True)
def test_a_ruling_that_does_not_fit_answers_nothing(
    votes: list[int], rules: str, question: str, given_answer: list[str], vote: int
) -> None:
    """Whatever a ruling says: only an answer that the question allows with these figures is one."""
    names = dict(zip("ABCD", votes, strict=False))
    answered = tuple(given_answer) if len(given_answer) > 1 else given_answer[0]
    wanted = decide(procedures()[rules], Poll(names, sum(votes), 0, vote), {question: answered})
    one = sheet(names, rules=rules, round=vote, rulings={question: given_answer})
    who = [str(wanted.question)] if wanted.question else list(wanted.who)
    assert decided(one) == (str(wanted.kind), who)


@pytest.mark.parametrize("role", ["chair", "secretary", "member", "deputy_chair"])
def test_who_may_issue_ballots_is_looked_at(role: str) -> None:
    agrees(sheet({"A": 9, "B": 6}, issued_by=[{"role": role, "count": 15}]))


def test_each_error_of_the_law_is_found() -> None:
    base = sheet({"A": 9, "B": 6})
    for broken in (
        {"electors": 16}, {"present": 9}, {"quorum_base": 23}, {"signatures": 14}, {"received": 16},
        {"in_box": 14}, {"invalid": 1}, {"took_part": 14}, {"took_part": None}, {"present": 100_000},
        {"votes": {"A": 9, "B": 5, "Z": 1}}, {"votes": {"A": 15}},
    ):  # fmt: skip
        one = {**base, **broken}
        assert answer(one)["errors"], broken
        agrees(one)


def test_the_rules_in_the_file_are_those_of_every_rule_set() -> None:
    assert set(build.rule_sets()) == set(procedures())
    for name, rules in build.rule_sets().items():
        made = procedures()[name]
        assert [row["then"] for row in rules["rows"]] == [str(row.then) for row in made.result.rows]
        assert standalone_verify.in_short(rules) == standalone_verify.RULES[name]


# --- files: a forger who rebuilds the journal -----------------------------------------------------------

Change = Callable[[list[Any]], None]


def forged(folder: Path, change: Change, *more: Change) -> tuple[Path, Path]:
    """A record whose chain, tables and seal are right and what it says is not; its audit file."""
    working = folder / "forged.hattama"
    with Record.create(working, salts=seeded()) as record:
        with record.act(head("nominate", 1)) as work:
            work.session.add_all(member(number) for number in range(1, 8))
            work.session.add(Submission(id=1, nominator="akim", number="1", day="2005-06-28", received_at=""))
            work.session.add_all(candidate(key, "", "", "") for key in "ab")
        rows: list[Any] = count()
        change(rows)
        with record.act(head("sign", 2)) as work:
            work.session.add_all(rows)
        for number, later in enumerate(more, start=3):
            with record.act(head("more", number)) as work:
                later(work.session)  # type: ignore[arg-type]
        with record.raw() as raw:
            build.write(raw, folder / "forged.sqlite", public=False)
    return working, folder / "forged.sqlite"


def said(paths: tuple[Path, Path]) -> list[str]:
    """What both verifiers find wrong: the same, in the audit file and in the working file."""
    working, audit = paths
    problems = list(verify(audit).problems)
    assert problems == standalone_verify.examine(audit).problems
    assert problems == list(verify(working).problems)
    return problems


def figure(name: str, value: int) -> Change:
    """Both entries say something else of one figure."""

    def change(rows: list[Any]) -> None:
        for row in rows:
            if isinstance(row, CountFigure) and row.figure == name:
                row.value = value

    return change


def several(*changes: Change) -> Change:
    """One after the other."""

    def change(rows: list[Any]) -> None:
        for one in changes:
            one(rows)

    return change


def of_type(table: type, /, **values: Any) -> Change:
    """Every row of a table says something else."""

    def change(rows: list[Any]) -> None:
        for row in rows:
            if isinstance(row, table):
                for name, value in values.items():
                    setattr(row, name, value)

    return change


def test_what_follows_is_accepted(tmp_path: Path) -> None:
    paths = forged(tmp_path, lambda rows: None)
    assert said(paths) == []
    assert any("the figures give elected b" in note for note in verify(paths[1]).notes)


def test_a_result_turned_round_with_its_figures_left_is_found(tmp_path: Path) -> None:
    (problem,) = said(forged(tmp_path, of_type(ResultPerson, candidate="a")))
    where, told, values = problem.split(": ")
    assert where == "entry 2, result 1:1"
    assert told == "the result does not follow from the figures"
    assert values == "recorded is 'elected a', the rule set gives 'elected b'"


def test_figures_turned_round_with_the_result_left_are_found(tmp_path: Path) -> None:
    (problem,) = said(forged(tmp_path, several(figure("votes.a", 10), figure("votes.b", 7))))
    assert "the result does not follow from the figures" in problem


def test_a_vote_added_breaks_the_equalities(tmp_path: Path) -> None:
    problems = said(forged(tmp_path, figure("votes.b", 11)))
    assert [problem.split(": ")[-1] for problem in problems] == [
        "in the urn = votes + invalid",
        "took part = votes",
    ]


def test_another_kind_of_result_is_found(tmp_path: Path) -> None:
    (problem,) = said(forged(tmp_path, of_type(Result, kind="not_elected")))
    assert "does not follow" in problem


def test_entries_by_one_person_or_that_differ_are_found(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    one_person = of_type(CountEntry, person="m1")
    assert "two equal entries by two persons" in said(forged(tmp_path / "a", one_person))[0]

    def differ(rows: list[Any]) -> None:
        next(row for row in rows if isinstance(row, CountFigure) and row.figure == "spoiled").value = 1

    assert "two equal entries by two persons" in said(forged(tmp_path, differ))[0]


def test_candidates_that_change_places_change_nothing(tmp_path: Path) -> None:
    def turn(rows: list[Any]) -> None:
        lines = [row for row in rows if isinstance(row, BallotLine)]
        lines[0].candidate, lines[1].candidate = lines[1].candidate, lines[0].candidate

    assert said(forged(tmp_path, turn)) == []


def test_figures_changed_after_the_signing_are_found(tmp_path: Path) -> None:
    def later(session: Any) -> None:
        for entry in (1, 2):
            session.get_one(CountFigure, f"1:1:{entry}:votes.a").value = 8

    (problem,) = said(forged(tmp_path, lambda rows: None, later))
    assert problem == "entry 3, count 1:1: changed after it was signed or established"


def test_a_result_changed_after_it_was_established_is_found(tmp_path: Path) -> None:
    def later(session: Any) -> None:
        session.get_one(ResultPerson, "1:1:1").candidate = "a"

    (problem,) = said(forged(tmp_path, lambda rows: None, later))
    assert problem == "entry 3, result 1:1: changed after it was signed or established"


def test_a_ruling_of_later_does_not_change_a_result(tmp_path: Path) -> None:
    def later(session: Any) -> None:
        texts = {
            "body_kk": "",
            "body_ru": "",
            "number": "1",
            "day": "",
            "text_kk": "",
            "text_ru": "",
            "at": "",
        }
        session.add(Ruling(id=1, question="half_base", answer="in_box", **texts))

    assert said(forged(tmp_path, lambda rows: None, later)) == []


@pytest.mark.parametrize(("person", "found"), [("b", 0), ("a", 1)])
def test_nobody_is_appointed_but_the_one_elected(tmp_path: Path, person: str, found: int) -> None:
    def later(session: Any) -> None:
        session.add(Appointment(id=1, candidate=person, number="1", at=""))

    problems = said(forged(tmp_path, lambda rows: None, later))
    assert problems == [f"count: appointment {person!r} was elected by no result"] * found


def test_an_export_of_such_a_record_is_refused(tmp_path: Path) -> None:
    working, _ = forged(tmp_path, of_type(ResultPerson, candidate="a"))
    with pytest.raises(RecordProblem) as caught:
        export(working, tmp_path / "out.sqlite")
    assert caught.value.code == "record.changed"
    assert "does not follow" in str(caught.value.finding.values["problem"])
    assert not (tmp_path / "out.sqlite").exists()


def reseal(path: Path, *statements: str) -> None:
    """Change what the seal covers, and seal the file again as its forger would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)
        seal = json.loads(raw.execute("SELECT line FROM seal").fetchone()[0])
        seal["procedure"] = hash_rows(raw.execute("SELECT * FROM procedure ORDER BY 1"))
        line = canonical(seal)
        raw.execute("UPDATE seal SET line = ?, hash = ?", (line, sha256(line)))
        raw.execute("VACUUM")


def test_a_rule_set_that_decides_otherwise_is_not_the_programs(made: Made) -> None:
    turned = "UPDATE procedure SET body = replace(body, '\"elected\"', '\"not_elected\"')"
    reseal(made.whole, turned)
    for found in (standalone_verify.examine(made.whole).problems, verify(made.whole).problems):
        assert "the rule set 'kz-2005-pilot' in the file does not decide as" in found[0]
        assert any("does not follow" in one for one in found)
    quorum = "UPDATE procedure SET body = replace(body, '[2,3]', '[1,3]')"
    reseal(made.public, quorum)
    for found in (standalone_verify.examine(made.public).problems, verify(made.public).problems):
        assert list(found) == [
            "the rule set 'kz-2005-pilot' in the file does not decide as the verifier's does",
        ]


def test_a_mended_citation_is_no_other_rule(made: Made) -> None:
    reseal(made.whole, "UPDATE procedure SET body = replace(body, 'D1485 p.45', 'D1485 p.45a')")
    assert verify(made.whole).intact


def test_a_file_without_its_rule_set_is_not_believed(made: Made) -> None:
    reseal(made.whole, "DELETE FROM procedure")
    assert any("does not hold the rule set" in one for one in standalone_verify.examine(made.whole).problems)
    assert not verify(made.whole).intact


def test_a_working_file_holds_no_rule_set_and_is_recounted_all_the_same(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    for notes in (standalone_verify.examine(made.working).notes, verify(made.working).notes):
        assert any("recounted, the figures give" in note for note in notes)
    monkeypatch.setattr(standalone_verify, "RULES", {})
    assert any("not recounted" in note for note in standalone_verify.examine(made.working).notes)
    assert FIGURES["votes.b"] > FIGURES["votes.a"]
