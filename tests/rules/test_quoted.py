"""What a finding quotes of the law is the rule set's own: another number there is another sentence here."""

import pytest

from core import resources
from core.procedures import procedures
from core.rules import ruleset
from core.rules.findings import Finding
from core.rules.procedure import Procedure
from core.rules.quoted import quoted
from tests.rules.sheets import PILOT, pilot


def why(code: str, rules: Procedure, language: str = "en") -> str:
    catalogue = resources.catalogue()
    return catalogue.sentence(quoted(Finding(code), catalogue.named(code), rules), language).why


def changed(*pairs: tuple[str, str]) -> Procedure:
    text = resources.text("procedures", f"{PILOT}.toml")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return ruleset.read(text)


def test_the_sentences_tell_the_numbers_of_the_file() -> None:
    assert (
        why("meeting.quorum", pilot) == "The meeting is lawful if at least 2/3 of the deputies are present."
    )
    toy = changed(
        ("quorum_part = 2", "quorum_part = 1"),
        ("quorum_whole = 3", "quorum_whole = 2"),
        ("answer_days = 5", "answer_days = 9"),
        ("resignation_months = 1", "resignation_months = 4"),
        ("within 5 days, the vote day being the first", "within 8 days"),
    )
    assert why("meeting.quorum", toy) == "The meeting is lawful if at least 1/2 of the deputies are present."
    assert why("appeal_answer.late", toy).endswith(": 9.")
    assert why("resignation.pending", toy).endswith(": 4.")
    assert why("winner_registration.late", toy) == "The elected akim is registered within 8 days."


def test_one_candidate_left_is_told_what_these_rules_say_of_it() -> None:
    told = [why("submission.fewer_than_two", one) for one in procedures().values()]
    assert "more than half" in told[0]
    assert all("at most 10 days" in one for one in told[1:])


def test_no_name_of_another_is_filled_in() -> None:
    finding = Finding("count.box", values={"in_box": 3})
    assert quoted(finding, {"in_box"}, pilot) is finding


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[appeal]\ndays = 3", "[appeal]\ndays = 7", "calendar.appeal"),
        ("held = false\nmonths = 2", "held = false\nmonths = 3", "calendar.by_election"),
        ("order_hours = 24", "order_hours = 48", "calendar.appointment_order"),
        ("term = { years = 4 }", "term = { months = 4 }", "calendar.term_end"),
        ("[calendar.winner_registration", "[calendar.other", "calendar.winner_registration: the step is"),
    ],
)
def test_a_term_told_twice_and_not_alike_or_a_step_left_out_is_an_error(
    old: str, new: str, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        changed((old, new))
