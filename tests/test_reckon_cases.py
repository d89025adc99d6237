"""`reckon`: the shared cases, the shape of what goes in and of what comes out."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.misuse import Misuse
from core.reckon import json_text, reckon_file, reckon_text, reckon_value
from tests.rules.sheets import DISTRICT, PILOT, RURAL, answer, result, sheet

CASES = json.loads((Path(__file__).parent / "cases" / "reckon.json").read_text(encoding="utf-8"))
FAR = {"A": 10, "B": 5}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_shared_cases_hold(case: dict[str, Any]) -> None:
    found = answer(case["in"])
    for name in ("errors", "warnings"):
        assert found[name] == case["expect"].get(name, found[name])
    for name, value in case["expect"]["outcome"].items():
        assert found["outcome"][name] == value


def test_the_example_of_the_commands_page() -> None:
    issued_by = [{"role": "member", "count": 10}, {"role": "deputy_chair", "count": 8}]
    ledger = {"seats": 19, "quorum_base": 19, "electors": 19, "received": 20, "cancelled": 2}
    one = sheet({"A": 10, "B": 7}, 1, id="example", issued_by=issued_by, **ledger)
    found = answer(one)
    assert found["id"] == "example"
    assert found["errors"] == []
    assert found["warnings"] == ["count.invalid_share"]
    assert (found["outcome"]["kind"], found["outcome"]["who"]) == ("elected", ["A"])
    assert set(found["outcome"]["why"]) == {"kk", "ru", "en"}
    assert list(found) == ["id", "errors", "warnings", "outcome"]


def test_an_object_gives_an_object_and_a_list_a_list_in_the_same_order() -> None:
    one, two = sheet(FAR, id=1), sheet(FAR, id="2")
    assert isinstance(reckon_value(one), dict)
    made = reckon_value([two, one])
    assert [item["id"] for item in made] == ["2", 1]  # type: ignore[index]
    assert reckon_value([]) == []


@pytest.mark.parametrize("name", ["x", "", 7, 1.5, True, False, None, "\ud800"])
def test_any_scalar_id_comes_back(name: object) -> None:
    found = answer(sheet(FAR, id=name))
    assert found["id"] is name or found["id"] == name
    assert json.loads(json_text(found))["id"] == name
    json_text(found).encode()
    reckon_text(found).encode()


def test_codes_are_sorted_and_plain_text() -> None:
    found = answer(sheet(FAR, electors=1, in_box=20, received=1))
    assert found["errors"] == sorted(found["errors"])
    assert all(type(code) is str for code in found["errors"])


def test_outcome_none_has_a_reason_too() -> None:
    outcome = answer(sheet(FAR, electors=1))["outcome"]
    assert (outcome["kind"], outcome["who"]) == ("none", [])
    assert all(outcome["why"].values())
    assert "question" not in outcome


def test_an_open_point_carries_its_question_and_readings() -> None:
    outcome = answer(sheet({"A": 9}, 10))["outcome"]
    assert outcome["question"] == "half_base"
    assert [one["outcome"]["kind"] for one in outcome["readings"]] == ["elected", "not_elected"]


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"procedure": "kz-1999"}, "procedure"),
        ({"procedure": None}, "procedure"),
        ({"procedure": ["kz-2005-pilot"]}, "procedure"),
        ({"round": None}, "round"),
        ({"round": 0}, "round"),
        ({"round": 3}, "round"),
        ({"round": True}, "round"),
        ({"round": 1.0}, "round"),
        ({"round": "1"}, "round"),
        ({"candidates": []}, "candidates"),
        ({"candidates": None}, "candidates"),
        ({"candidates": "AB"}, "candidates"),
        ({"candidates": ["A", 2]}, "candidates"),
        ({"candidates": ["A", "A"]}, "candidates"),
        ({"candidates": {"A": 1}}, "candidates"),
        ({"votes": []}, "votes"),
        ({"votes": "A"}, "votes"),
        ({"votes": 5}, "votes"),
        ({"votes": False}, "votes"),
        ({"issued_by": {}}, "issued_by"),
        ({"issued_by": "member"}, "issued_by"),
        ({"issued_by": 15}, "issued_by"),
        ({"issued_by": [15]}, r"issued_by\[0\]"),
        ({"issued_by": [None]}, r"issued_by\[0\]"),
        ({"issued_by": [{"role": "observer", "count": 1}]}, r"issued_by\[0\].role"),
        ({"issued_by": [{"count": 1}]}, r"issued_by\[0\].role"),
        ({"half_base": "seats"}, "half_base"),
        ({"half_base": True}, "half_base"),
        ({"half_base": ["valid"]}, "half_base"),
        ({"half_base": "valid", "rulings": {"half_base": "in_box"}}, "agree"),
        ({"rulings": []}, "rulings"),
        ({"rulings": {"weather": "fine"}}, "weather"),
        ({"rulings": {"two_candidates": "A"}}, "two_candidates"),
        ({"rulings": {"two_candidates": ["A", "B"]}}, "two_candidates"),
        ({"rulings": {"top_tie": "A"}}, "top_tie"),
        ({"rulings": {"top_tie": ["A"]}}, "top_tie"),
        ({"rulings": {"top_tie": ["A", "A"]}}, "top_tie"),
        ({"rulings": {"top_tie": [["A"], "B"]}}, "top_tie"),
        ({"rulings": {"second_place_tie": ["A", "B", "A"]}}, "second_place_tie"),
        ({"rulings": {"second_vote_tie": ["A"]}}, "second_vote_tie"),
        ({"rulings": {"quorum_base": 19}}, "quorum_base"),
        ({"id": {}}, "id"),
        ({"id": []}, "id"),
        ({"rules": RURAL, "round": 2}, "round"),
        ({"round": 2, "candidates": ["A", "B", "C"]}, "round"),
        ({"round": 2, "candidates": ["A"]}, "round"),
        ({"round": 2, "ran": True}, "ran"),
    ],
)
def test_what_is_not_of_the_shape_is_a_misuse_that_says_where(changes: dict[str, Any], where: str) -> None:
    with pytest.raises(Misuse, match=where) as caught:
        reckon_value(sheet(FAR, **changes))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["procedure", "round", "candidates"])
def test_what_the_shape_needs_may_not_be_left_out(name: str) -> None:
    one = sheet(FAR)
    del one[name]
    with pytest.raises(Misuse, match=name):
        reckon_value(one)


def test_a_misuse_in_a_list_names_the_object() -> None:
    with pytest.raises(Misuse, match=r'object 2 \("second"\): round'):
        reckon_value([sheet(FAR), sheet(FAR, id="second", round=9)])


def test_a_misuse_wins_over_missing_figures() -> None:
    with pytest.raises(Misuse, match="round"):
        reckon_value(sheet(FAR, votes=None, round=2, candidates=["A", "B", "C"]))


@pytest.mark.parametrize("value", [None, 1, "text", True, [None], [[sheet(FAR)]]])
def test_only_objects_are_reckoned(value: object) -> None:
    with pytest.raises(Misuse, match="object"):
        reckon_value(value)


@pytest.mark.parametrize(
    ("votes", "changes"),
    [
        ({"A": 5, "B": 5, "C": 5, "D": 1}, {"rulings": {"top_tie": ["A", "D"]}}),
        ({"A": 5, "B": 5, "C": 5}, {"rulings": {"top_tie": ["A", "Z"]}}),
        ({"A": 5, "B": 5}, {"round": 2, "rulings": {"second_vote_tie": "Z"}}),
        ({"A": 9, "B": 5, "C": 5}, {"rules": DISTRICT, "rulings": {"second_place_tie": ["B", "C"]}}),
    ],
)
def test_a_ruling_that_does_not_fit_the_question_asked_leaves_it_open(
    votes: dict[str, int], changes: dict[str, Any]
) -> None:
    (question,) = changes["rulings"]
    assert result(sheet(votes, **changes)) == ("open_point", [], question)


@pytest.mark.parametrize(
    ("votes", "invalid", "changes", "expected"),
    [
        ({"A": 9}, 10, {"half_base": "valid"}, ("elected", ["A"], None)),
        ({"A": 9}, 10, {"rulings": {"half_base": "valid"}}, ("elected", ["A"], None)),
        ({"A": 9}, 10, {"half_base": "valid", "rulings": {"half_base": "valid"}}, ("elected", ["A"], None)),
        ({"A": 9}, 10, {"half_base": "valid", "rulings": {"half_base": None}}, ("elected", ["A"], None)),
        ({"A": 9}, 10, {"rulings": None}, ("open_point", [], "half_base")),
        ({"A": 9}, 10, {"rulings": {"quorum_base": "elected"}}, ("open_point", [], "half_base")),
        (
            {"A": 5, "B": 5, "C": 5},
            0,
            {"rulings": {"top_tie": ["C", "A"]}},
            ("second_vote", ["A", "C"], None),
        ),
        ({"A": 5, "B": 5, "C": 5}, 0, {"rulings": {"top_tie": "repeat"}}, ("not_elected", [], None)),
        (
            {"A": 5, "B": 5},
            0,
            {"rules": DISTRICT, "rulings": {"two_candidates": "repeat"}},
            ("not_elected", [], None),
        ),
        ({"A": 5, "B": 5}, 0, {"round": 2, "rulings": {"second_vote_tie": "B"}}, ("elected", ["B"], None)),
        (
            {"A": 5, "B": 5},
            0,
            {"round": 2, "rulings": {"second_vote_tie": "repeat"}},
            ("not_elected", [], None),
        ),
        ({"A": 10, "B": 5}, 0, {"rulings": {"top_tie": ["A", "B"]}}, ("elected", ["A"], None)),
        ({"A": 10, "B": 5}, 0, {"unknown": {"key": 1}}, ("elected", ["A"], None)),
    ],
)
def test_rulings_reach_the_result(
    votes: dict[str, int], invalid: int, changes: dict[str, Any], expected: tuple[str, list[str], str | None]
) -> None:
    assert result(sheet(votes, invalid, **changes)) == expected


def test_a_second_vote_without_a_valid_vote_names_both_next_steps_unless_it_is_known_how_many_ran() -> None:
    one = sheet({"A": 0, "B": 0}, 9, rules=DISTRICT, round=2)
    assert [step["citation"] for step in answer(one)["outcome"]["next"]] == ["D130 p.53", "D130 p.64"]
    assert [step["citation"] for step in answer({**one, "ran": 2})["outcome"]["next"]] == ["D130 p.53"]
    assert [step["citation"] for step in answer({**one, "ran": 4})["outcome"]["next"]] == ["D130 p.64"]


def test_candidates_may_have_any_names_even_those_of_answers() -> None:
    assert result(sheet({"repeat": 10, "valid": 5})) == ("elected", ["repeat"], None)
    assert result(sheet({"{A}": 10, "<b>": 5})) == ("elected", ["{A}"], None)
    found = answer(sheet({"\ud800": 10, "B": 5}))
    assert found["outcome"]["who"] == ["\ud800"]
    assert json.loads(json_text(found)) == found
    json_text(found).encode()


# Files.


def write(tmp_path: Path, raw: bytes) -> Path:
    path = tmp_path / "count.json"
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"{", b"[1,]", b"{'a': 1}", b"nul", b"[NaN]", b'{"a": Infinity}', b"[-Infinity]", b"{} {}",
        b"\xff\xfe[\x00]\x00", b'["\xd2"]', b'{"a": 1, "a": 2}', b"[" * 100_000, b'{"a":' * 100_000,
        b"// no\n[]",
    ],
)  # fmt: skip
def test_what_is_not_json_is_a_misuse_in_one_line(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(Misuse, match=r"count\.json") as caught:
        reckon_file(write(tmp_path, raw))
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_or_is_a_folder_is_a_misuse(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="cannot be read"):
        reckon_file(tmp_path / "absent.json")
    with pytest.raises(Misuse, match="is not a file"):
        reckon_file(tmp_path)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    assert reckon_file(write(tmp_path, b"\xef\xbb\xbf[]")) == []


@pytest.mark.parametrize("raw", ["9" * 5000, "-" + "9" * 5000, "1e400", "15.0", "1e1", "100000"])
def test_a_number_that_no_ballot_box_holds_is_out_of_range(tmp_path: Path, raw: str) -> None:
    text = json.dumps(sheet(FAR, in_box="HERE")).replace('"HERE"', raw)
    found = reckon_file(write(tmp_path, text.encode()))
    assert isinstance(found, dict)
    assert found["errors"] == ["count.range"]


@pytest.mark.parametrize("raw", ["9" * 5000, "1e400"])
@pytest.mark.parametrize("name", ["id", "round"])
def test_such_a_number_elsewhere_is_a_misuse(tmp_path: Path, raw: str, name: str) -> None:
    text = json.dumps(sheet(FAR, **{name: "HERE"})).replace('"HERE"', raw)
    with pytest.raises(Misuse, match=name):
        reckon_file(write(tmp_path, text.encode()))


def test_the_text_is_english_and_names_every_code() -> None:
    found = reckon_value([sheet({"A": 8, "B": 7}, id="one"), sheet(FAR, electors=1), sheet({"A": 9}, 10)])
    text = reckon_text(found)
    for part in ("one", "elected: A", "warning count.close", "error count.electors", "open point"):
        assert part in text
    assert reckon_text([]) == "nothing to reckon"


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 30)
    | st.just(1.5)
    | st.sampled_from(["A", "repeat", PILOT, ""]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["A", "B", "role", "count"]), inner)
    ),
    max_leaves=6,
)


@given(data=st.data())
@settings(max_examples=400, deadline=None, derandomize=True)
def test_whatever_stands_in_a_sheet_is_answered_or_a_misuse(data: st.DataObject) -> None:
    one = sheet({"A": 6, "B": 5, "C": 5}, 2, rules=data.draw(st.sampled_from([PILOT, DISTRICT, RURAL])))
    for name in data.draw(st.lists(st.sampled_from([*one, "rulings", "id", "ran"]), max_size=3, unique=True)):
        one[name] = data.draw(JUNK)
    try:
        found = answer(one)
    except Misuse:
        return
    assert (found["outcome"]["kind"] == "none") == bool(found["errors"])
    assert json.loads(json_text(found)) == found


@given(
    votes=st.lists(st.integers(0, 9), min_size=1, max_size=4),
    changes=st.dictionaries(
        st.sampled_from(["in_box", "invalid", "took_part", "issued", "received", "present"]),
        st.integers(0, 40),
    ),
    rules=st.sampled_from([PILOT, DISTRICT, RURAL]),
)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_errors_never_come_with_an_outcome(votes: list[int], changes: dict[str, int], rules: str) -> None:
    found = answer(sheet(dict(zip("ABCD", votes, strict=False)), rules=rules, **changes))
    assert (found["outcome"]["kind"] == "none") == bool(found["errors"])
    assert not ("count.close" in found["warnings"] and found["errors"])
    assert ("count.nobody" in found["warnings"]) == (sum(votes) == 0)
