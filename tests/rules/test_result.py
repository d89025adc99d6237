"""The result: every row of the table, every open point with its rulings, and what must always hold."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.rules.outcome import Kind, Outcome
from core.rules.procedure import Procedure, Question
from core.rules.result import Poll, decide, fits
from tests.rules.sheets import district, pilot, rural

Votes = dict[str, int]
BOX = {"half_base": "in_box"}
SECOND = {"two_candidates": "second_vote"}


def poll(*votes: int, invalid: int = 0, vote: int = 1, ran: int | None = None) -> Poll:
    named = dict(zip("ABCDEFGH", votes, strict=False))
    return Poll(named, sum(votes) + invalid, invalid, vote, ran)


def key(rules: Procedure, one: Poll, **rulings: Any) -> tuple[str, str, str | None]:
    kind, who, question = decide(rules, one, rulings).key
    return str(kind), "".join(who), question


@pytest.mark.parametrize(
    ("rules", "one", "expected"),
    [
        # No valid vote, in either vote.
        (pilot, poll(0, 0, invalid=5), ("not_elected", "", None)),
        (pilot, poll(0, 0, invalid=5, vote=2), ("not_elected", "", None)),
        (pilot, poll(0, invalid=5), ("not_elected", "", None)),
        (district, poll(0, 0, invalid=5), ("not_elected", "", None)),
        (district, poll(0, 0, 0, invalid=5), ("not_elected", "", None)),
        (district, poll(0, 0, invalid=5, vote=2), ("not_elected", "", None)),
        (rural, poll(0, 0, invalid=5), ("not_elected", "", None)),
        (rural, poll(0, invalid=5), ("not_elected", "", None)),
        # One candidate.
        (pilot, poll(10, invalid=9), ("elected", "A", None)),
        (pilot, poll(9, invalid=9), ("open_point", "", "half_base")),
        (pilot, poll(9, invalid=10), ("open_point", "", "half_base")),
        (district, poll(10, invalid=9), ("elected", "A", None)),
        (district, poll(9, invalid=10), ("open_point", "", "half_base")),
        (rural, poll(1, invalid=18), ("elected", "A", None)),
        # Elected at once.
        (pilot, poll(5, 4, 4), ("elected", "A", None)),
        (pilot, poll(4, 4, 5), ("elected", "C", None)),
        (district, poll(10, 5, 4), ("elected", "A", None)),
        (district, poll(10, 6, 4), ("second_vote", "AB", None)),
        (district, poll(10, 8, invalid=2), ("open_point", "", "half_base")),
        (district, poll(11, 8, invalid=2), ("elected", "A", None)),
        (rural, poll(5, 4, 4), ("elected", "A", None)),
        # Two ran, nobody elected.
        (pilot, poll(5, 5), ("second_vote", "AB", None)),
        (district, poll(5, 5), ("open_point", "", "two_candidates")),
        (district, poll(5, 5, invalid=3), ("open_point", "", "two_candidates")),
        (rural, poll(5, 5), ("not_elected", "", None)),
        # Three or more ran, two share the top.
        (pilot, poll(5, 3, 5), ("second_vote", "AC", None)),
        (district, poll(3, 5, 5), ("second_vote", "BC", None)),
        (district, poll(5, 5, 0), ("second_vote", "AB", None)),
        (rural, poll(5, 3, 5), ("open_point", "", "top_tie")),
        # Three or more share the top.
        (pilot, poll(5, 5, 5), ("open_point", "", "top_tie")),
        (pilot, poll(5, 5, 5, 5, 1), ("open_point", "", "top_tie")),
        (district, poll(5, 5, 5), ("open_point", "", "top_tie")),
        (rural, poll(5, 5, 5), ("open_point", "", "top_tie")),
        # One leads, short of the half.
        (district, poll(5, 9, 6), ("second_vote", "BC", None)),
        (district, poll(2, 7, 9), ("second_vote", "BC", None)),
        (district, poll(6, 9, 6), ("open_point", "", "second_place_tie")),
        (district, poll(6, 9, 6, 6), ("open_point", "", "second_place_tie")),
        (district, poll(8, 7, 0, invalid=1), ("open_point", "", "half_base")),
        (district, poll(9, 0, 0, invalid=10), ("open_point", "", "half_base")),
        # The second vote.
        (pilot, poll(5, 4, vote=2), ("elected", "A", None)),
        (pilot, poll(1, 0, invalid=18, vote=2), ("elected", "A", None)),
        (pilot, poll(5, 5, vote=2), ("open_point", "", "second_vote_tie")),
        (district, poll(4, 5, vote=2), ("elected", "B", None)),
        (district, poll(2, 1, invalid=9, vote=2), ("elected", "A", None)),
        (district, poll(5, 5, vote=2), ("not_elected", "", None)),
    ],
)  # fmt: skip
def test_the_table_of_results(rules: Procedure, one: Poll, expected: tuple[str, str, str | None]) -> None:
    assert key(rules, one) == expected


@pytest.mark.parametrize(
    ("rules", "one", "rulings", "expected"),
    [
        (pilot, poll(9, invalid=10), {"half_base": "valid"}, ("elected", "A", None)),
        (pilot, poll(9, invalid=10), {"half_base": "in_box"}, ("not_elected", "", None)),
        (pilot, poll(9, invalid=9), {"half_base": "in_box"}, ("not_elected", "", None)),
        (district, poll(9, invalid=10), {"half_base": "in_box"}, ("not_elected", "", None)),
        (district, poll(10, 8, invalid=2), {"half_base": "valid"}, ("elected", "A", None)),
        (district, poll(10, 8, invalid=2), BOX, ("open_point", "", "two_candidates")),
        (district, poll(10, 8, invalid=2), BOX | SECOND, ("second_vote", "AB", None)),
        (district, poll(10, 8, invalid=2), {"two_candidates": "repeat"}, ("open_point", "", "half_base")),
        (district, poll(10, 8, invalid=2), BOX | {"two_candidates": "repeat"}, ("not_elected", "", None)),
        (district, poll(5, 5), {"two_candidates": "second_vote"}, ("second_vote", "AB", None)),
        (district, poll(5, 5), {"two_candidates": "repeat"}, ("not_elected", "", None)),
        (district, poll(8, 7, 0, invalid=1), {"half_base": "in_box"}, ("second_vote", "AB", None)),
        (district, poll(9, 0, 0, invalid=10), BOX, ("open_point", "", "second_place_tie")),
        (district, poll(6, 9, 6), {"second_place_tie": ("B", "C")}, ("second_vote", "BC", None)),
        (district, poll(6, 9, 6), {"second_place_tie": ("B", "A")}, ("second_vote", "AB", None)),
        (district, poll(6, 9, 6), {"second_place_tie": "repeat"}, ("not_elected", "", None)),
        (district, poll(6, 9, 6), {"second_place_tie": ("A", "C")}, ("open_point", "", "second_place_tie")),
        (district, poll(5, 5, 5), {"top_tie": ("C", "A")}, ("second_vote", "AC", None)),
        (pilot, poll(5, 5, 5), {"top_tie": ("C", "B")}, ("second_vote", "BC", None)),
        (pilot, poll(5, 5, 5), {"top_tie": "repeat"}, ("not_elected", "", None)),
        (pilot, poll(5, 5, 5, 1), {"top_tie": ("A", "D")}, ("open_point", "", "top_tie")),
        (pilot, poll(5, 5, 5), {"top_tie": ("A", "A")}, ("open_point", "", "top_tie")),
        (pilot, poll(5, 5, vote=2), {"second_vote_tie": "B"}, ("elected", "B", None)),
        (pilot, poll(5, 5, vote=2), {"second_vote_tie": "repeat"}, ("not_elected", "", None)),
        (pilot, poll(5, 5, vote=2), {"second_vote_tie": "Z"}, ("open_point", "", "second_vote_tie")),
        (rural, poll(5, 5, 1), {"top_tie": "repeat"}, ("not_elected", "", None)),
        (rural, poll(5, 5, 1), {"top_tie": ("A", "B")}, ("second_vote", "AB", None)),
        # A ruling on a question that is not asked changes nothing.
        (pilot, poll(5, 4), {"top_tie": "repeat", "half_base": "in_box"}, ("elected", "A", None)),
        (rural, poll(1, invalid=18), {"half_base": "in_box"}, ("elected", "A", None)),
        (district, poll(4, 5, vote=2), {"half_base": "in_box"}, ("elected", "B", None)),
        (pilot, poll(5, 5), {"quorum_base": "seats"}, ("second_vote", "AB", None)),
    ],
)  # fmt: skip
def test_rulings_answer_the_questions_that_are_asked(
    rules: Procedure, one: Poll, rulings: dict[str, Any], expected: tuple[str, str, str | None]
) -> None:
    assert key(rules, one, **rulings) == expected


@pytest.mark.parametrize(
    ("rules", "one", "citations"),
    [
        (pilot, poll(0, 0, invalid=3), ["D1485 p.59"]),
        (district, poll(0, 0, invalid=3), ["D130 p.53"]),
        (district, poll(0, 0, 0, invalid=3), ["D130 p.64"]),
        (district, poll(0, invalid=3), ["D130 p.64"]),
        (district, poll(0, 0, invalid=3, vote=2, ran=2), ["D130 p.53"]),
        (district, poll(0, 0, invalid=3, vote=2, ran=3), ["D130 p.64"]),
        (district, poll(0, 0, invalid=3, vote=2), ["D130 p.53", "D130 p.64"]),
        (rural, poll(0, 0, invalid=3), ["D555 p.55"]),
        (rural, poll(0, 0, 0, invalid=3), ["D555 p.63"]),
        (rural, poll(5, 5), ["D555 p.55"]),
        (district, poll(5, 5, vote=2), ["D130 p.53"]),
    ],
)
def test_a_vote_that_elects_nobody_names_the_next_step_and_who_decides(
    rules: Procedure, one: Poll, citations: list[str]
) -> None:
    found = decide(rules, one)
    assert [step.citation for step in found.next] == citations
    for step in found.next:
        assert step.decides.ru in found.why.ru
        assert step.step.kk in found.why.kk


def test_a_repeat_election_by_ruling_names_the_body_of_the_rule_set() -> None:
    assert (
        decide(pilot, poll(5, 5, 5), {"top_tie": "repeat"}).next[0].decides.ru
        == "областная избирательная комиссия"
    )
    assert "районная" in decide(rural, poll(5, 5, 5), {"top_tie": "repeat"}).next[0].decides.ru


def test_an_open_point_lists_every_reading_with_its_result_and_who_answers() -> None:
    found = decide(pilot, poll(9, invalid=10))
    assert [(one.answer, one.outcome.key) for one in found.readings] == [
        ("valid", (Kind.ELECTED, ("A",), None)),
        ("in_box", (Kind.NOT_ELECTED, (), None)),
    ]
    assert found.asked_of == pilot.body("cec")
    tie = decide(district, poll(6, 9, 6))
    assert [one.answer for one in tie.readings] == [("A", "B"), ("B", "C"), "repeat"]
    assert [one.outcome.who for one in tie.readings] == [("A", "B"), ("B", "C"), ()]


def test_a_reading_may_itself_end_in_an_open_point() -> None:
    found = decide(district, poll(10, 8, invalid=2))
    assert [one.outcome.key for one in found.readings] == [
        (Kind.ELECTED, ("A",), None),
        (Kind.OPEN_POINT, (), "two_candidates"),
    ]


def test_an_unasked_base_is_said_where_both_readings_agree() -> None:
    found = decide(pilot, poll(10, invalid=9))
    assert (found.agreed, found.ruled) == (("half_base",), ())
    assert "Both readings lead to the same result." in found.why.en
    ruled = decide(pilot, poll(10, invalid=9), {"half_base": "in_box"})
    assert (ruled.agreed, ruled.ruled) == ((), ("half_base",))
    assert "half (valid ballots" not in ruled.why.en


def test_a_plurality_speaks_of_no_half() -> None:
    found = decide(pilot, poll(5, 4, 4))
    assert (found.agreed, found.ruled) == ((), ())
    assert "alf" not in found.why.en


def test_the_reason_is_the_arithmetic_with_names_in_their_base_form() -> None:
    found = decide(pilot, Poll({"Үлгіев Асан": 10, "Мысалова Әсем": 7}, 18, 1))
    assert found.why.ru == (
        "Голоса: Үлгіев Асан – 10, Мысалова Әсем – 7. Приняли участие в голосовании: 17. "
        "Недействительных бюллетеней: 1. Большее число голосов получил кандидат: Үлгіев Асан. "
        "Избранным считается: Үлгіев Асан."
    )
    assert found.why.kk.startswith("Дауыстар: Үлгіев Асан – 10, Мысалова Әсем – 7.")


def test_braces_in_a_name_are_text() -> None:
    found = decide(pilot, Poll({"{names}": 10, "%s {0}": 7}, 17, 0))
    assert found.why.en.endswith("Elected: {names}.")


def test_a_tie_of_very_many_is_answered_at_once() -> None:
    found = decide(pilot, Poll({f"N{n}": 1 for n in range(3000)}, 3000, 0))
    assert found.key == (Kind.OPEN_POINT, (), "top_tie")
    assert len(found.readings) < 40


def test_only_answers_of_the_question_fit() -> None:
    assert fits("half_base", "valid", poll(1))
    assert not fits("half_base", "seats", poll(1))
    assert fits("two_candidates", "repeat", poll(1, 1))
    assert not fits("two_candidates", "A", poll(1, 1))
    assert not fits("top_tie", ("A", "B", "C"), poll(1, 1, 1))
    assert not fits("quorum_base", ("A", "B"), poll(1, 1, 1))


# What must hold whatever the figures are.

RULES = st.sampled_from([pilot, district, rural])


@st.composite
def polls(draw: st.DrawFn) -> Poll:
    votes = draw(st.lists(st.integers(0, 12), min_size=1, max_size=5))
    vote = draw(st.sampled_from([1, 2])) if len(votes) == 2 else 1
    ran = draw(st.sampled_from([None, 2, 3])) if vote == 2 else None
    invalid = draw(st.integers(0, 12))
    return poll(*votes, invalid=invalid, vote=vote, ran=ran)


@st.composite
def rulings(draw: st.DrawFn) -> dict[str, Any]:
    pair = st.lists(st.sampled_from("ABCDE"), min_size=2, max_size=2, unique=True).map(tuple)
    return draw(
        st.fixed_dictionaries(
            {},
            optional={
                "half_base": st.sampled_from(["valid", "in_box"]),
                "two_candidates": st.sampled_from(["second_vote", "repeat"]),
                "top_tie": st.one_of(pair, st.just("repeat")),
                "second_place_tie": st.one_of(pair, st.just("repeat")),
                "second_vote_tie": st.sampled_from(["A", "B", "repeat"]),
                "quorum_base": st.sampled_from(["seats", "elected"]),
            },
        )
    )


many = settings(max_examples=300, deadline=None, derandomize=True)


@given(rules=RULES, one=polls(), ruled=rulings())
@many
def test_there_is_always_an_outcome_that_is_whole(rules: Procedure, one: Poll, ruled: dict[str, Any]) -> None:
    found = decide(rules, one, ruled)
    sizes = {Kind.ELECTED: 1, Kind.SECOND_VOTE: 2, Kind.NOT_ELECTED: 0, Kind.OPEN_POINT: 0}
    assert len(found.who) == sizes[found.kind]
    assert list(found.who) == [name for name in one.votes if name in found.who]
    assert (found.question is not None) == (found.kind is Kind.OPEN_POINT) == bool(found.readings)
    assert bool(found.next) == (found.kind is Kind.NOT_ELECTED)
    assert all(text.strip() == text for text in found.why)
    assert found.citation


@given(rules=RULES, one=polls(), ruled=rulings())
@many
def test_an_open_point_is_asked_only_if_its_readings_differ(
    rules: Procedure, one: Poll, ruled: dict[str, Any]
) -> None:
    found = decide(rules, one, ruled)
    if found.kind is not Kind.OPEN_POINT:
        return
    assert len({reading.outcome.key for reading in found.readings}) > 1
    for reading in found.readings:
        assert fits(str(found.question), reading.answer, one)
        answered = decide(rules, one, {**ruled, str(found.question): reading.answer})
        assert answered.key == reading.outcome.key


@given(rules=RULES, one=polls(), ruled=rulings())
@many
def test_answering_every_question_asked_comes_to_an_end(
    rules: Procedure, one: Poll, ruled: dict[str, Any]
) -> None:
    found: Outcome = decide(rules, one, ruled)
    for _ in Question:
        if found.kind is Kind.OPEN_POINT:
            ruled = {**ruled, str(found.question): found.readings[-1].answer}
            found = decide(rules, one, ruled)
    assert found.kind is not Kind.OPEN_POINT


@given(rules=RULES, one=polls(), ruled=rulings())
@many
def test_other_names_change_nothing_but_the_names(rules: Procedure, one: Poll, ruled: dict[str, Any]) -> None:
    def other(answer: Any) -> Any:
        if isinstance(answer, tuple):
            return tuple(f"{name}ов" for name in answer)
        return f"{answer}ов" if answer in one.votes else answer

    votes = {f"{name}ов": tally for name, tally in one.votes.items()}
    renamed = Poll(votes, one.in_box, one.invalid, one.vote, one.ran)
    found = decide(rules, one, ruled)
    again = decide(rules, renamed, {question: other(answer) for question, answer in ruled.items()})
    assert again.key == (found.kind, tuple(f"{name}ов" for name in found.who), found.question)
    assert again.citation == found.citation


@given(rules=RULES, one=polls(), ruled=rulings())
@many
def test_the_order_of_the_ballot_decides_nothing(rules: Procedure, one: Poll, ruled: dict[str, Any]) -> None:
    turned = Poll(dict(reversed(one.votes.items())), one.in_box, one.invalid, one.vote, one.ran)
    found, again = decide(rules, one, ruled), decide(rules, turned, ruled)
    assert (again.kind, set(again.who), again.question) == (found.kind, set(found.who), found.question)


@given(rules=RULES, one=polls(), ruled=rulings())
@many
def test_a_vote_more_never_unseats_the_winner(rules: Procedure, one: Poll, ruled: dict[str, Any]) -> None:
    found = decide(rules, one, ruled)
    if found.kind is Kind.ELECTED:
        (winner,) = found.who
        more = Poll(
            {**one.votes, winner: one.votes[winner] + 1}, one.in_box + 1, one.invalid, one.vote, one.ran
        )
        assert decide(rules, more, ruled).who == (winner,)


@given(rules=RULES, one=polls())
@many
def test_without_a_ruling_only_a_sole_leader_is_elected(rules: Procedure, one: Poll) -> None:
    found = decide(rules, one)
    if found.kind is Kind.ELECTED:
        assert found.who == one.leaders
