"""Corrections beyond the plain course: appeals, orders of other bodies, what ended a mandate."""

from typing import Any

import pytest

from core.acts.registry import ACTS
from tests.making import TEXT, TOLD
from tests.story import sketched

WHY = {"reason": TOLD, "given_by": TEXT}
SAID = {"kk": "Басқа мәтін", "ru": "Другой текст"}


def correcting(subject: str, key: str, field: str, value: Any) -> dict[str, Any]:
    return {"subject": subject, "key": key, "field": field, "value": value, **WHY}


@pytest.fixture(scope="module", params=("dismissal", "early-end-2006", "appeal-granted", "recount-by-order"))
def ended(request, tmp_path_factory):
    with sketched(tmp_path_factory.mktemp("ended"), request.param) as story:
        yield request.param, story


CASES = {
    "dismissal": (
        ("appointment", "1", "number", "62к", set()),
        ("appointment", "1", "number", "", {"field.empty"}),
        ("appointment", "2", "number", "62к", {"correct.unknown"}),
        ("dismissal", "1", "number", "77", set()),
        ("dismissal", "1", "opinion_number", "12", set()),
        ("dismissal", "1", "facts_ru", SAID["ru"], set()),
        ("dismissal", "9", "number", "77", {"correct.unknown"}),
        ("mandate_end", "1", "number", "78", set()),
        ("mandate_end", "1", "event_day", "2006-01-01", {"correct.unknown"}),
        ("entry_into_office", "1", "check_number", "5", {"correct.unknown"}),
        ("invalidation", "1", "facts_kk", SAID["kk"], {"correct.unknown"}),
        ("repeat_election", "1", "outside_number", "5", {"correct.unknown"}),
        ("resignation", "1", "answer_number", "5", {"correct.unknown"}),
    ),
    "early-end-2006": (
        ("mandate_end", "1", "event_day", "2006-10-25", set()),
        ("mandate_end", "1", "event_day", "2006-10-24", {"mandate.event_day"}),
        ("mandate_end", "1", "event_day", "2007-02-15", set()),
        ("mandate_end", "1", "event_day", "2007-02-16", {"mandate.day"}),
        ("mandate_end", "1", "event_day", "16.02.2007", {"correct.value"}),
        ("mandate_end", "1", "ground", "death", {"correct.field"}),
    ),
    "appeal-granted": (
        ("appeal", "1", "content_ru", SAID["ru"], set()),
        ("appeal", "8", "content_ru", SAID["ru"], {"correct.unknown"}),
        ("appeal", "1", "day", "2005-07-10", {"correct.field"}),
        ("appeal_answer", "1", "number", "8/14", set()),
        ("appeal_answer", "1", "granted", 0, {"correct.field"}),
        ("list_request", "1", "asked_ru", SAID["ru"], {"correct.unknown"}),
        ("extension", "1", "reason_ru", SAID["ru"], {"correct.unknown"}),
    ),
    "recount-by-order": (
        ("recount", "1:2", "number", "5/10", set()),
        ("recount", "1:2", "reason_kk", SAID["kk"], set()),
        ("recount", "1:1", "number", "5/10", {"correct.unknown"}),
        ("recount", "2", "number", "5/10", {"correct.unknown"}),
    ),
}


def test_each_field_is_held_against_its_own_rules(ended):
    name, story = ended
    for subject, key, field, value, codes in CASES[name]:
        act = ACTS["correct"].model_validate(correcting(subject, key, field, value))
        found = {finding.code for finding in story.office.check(act, "secretary")}
        assert found == codes, (subject, key, field, value)


def test_the_day_of_the_event_moves_the_term_of_the_by_election(tmp_path):
    with sketched(tmp_path, "early-end-2006") as story:
        assert story.do("correct", correcting("mandate_end", "1", "event_day", "2007-02-12")).done
        end = story.office.situation().mandate_end
        assert (end.event_day.isoformat(), end.day.isoformat()) == ("2007-02-12", "2007-02-15")
        (made,) = story.office.situation().corrections
        assert (made.subject, made.field) == ("mandate_end", "event_day")


def test_the_number_of_an_order_is_set_right_and_the_old_one_stays_in_the_journal(tmp_path):
    with sketched(tmp_path, "dismissal") as story:
        old = story.office.situation().appointment.number
        assert story.do("correct", correcting("appointment", "1", "number", "62к")).done
        assert story.office.situation().appointment.number == "62к"
        assert any(f'"number":"{old}"' in line for line in story.office.record.lines())
