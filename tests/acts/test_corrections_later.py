"""Corrections beyond the plain course: appeals, orders of other bodies, what ended a mandate."""

from datetime import date
from typing import Any

import pytest

from core.acts.registry import ACTS
from tests.making import TEXT, TOLD
from tests.story import sketched

WHY = {"reason": TOLD, "given_by": TEXT}
ORDER = {"correct.order"}
SAID = {"kk": "Басқа мәтін", "ru": "Другой текст"}


def correcting(subject: str, key: str, field: str, value: Any) -> dict[str, Any]:
    return {"subject": subject, "key": key, "field": field, "value": value, **WHY}


@pytest.fixture(
    scope="module",
    params=("dismissal", "early-end-2006", "appeal-granted", "recount-by-order", "resignation"),
)
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
        ("mandate_end", "1", "number", "78", {"correct.unknown"}),
        ("mandate_end", "1", "event_day", "2006-01-01", {"correct.unknown"}),
        ("dismissal", "2", "day", "2006-05-12", set()),
        ("dismissal", "2", "day", "2006-05-13", ORDER),
        ("dismissal", "2", "day", "2006-04-27", ORDER),
        ("dismissal", "2", "opinion_day", "2006-05-02", set()),
        ("dismissal", "2", "opinion_day", "2006-05-03", ORDER),
        ("dismissal", "2", "consent_day", "2006-05-13", set()),
        ("dismissal", "2", "consent_day", "2006-05-01", ORDER),
        ("presentation", "1", "received_at", "12.08.2005", {"correct.value"}),
        ("presentation", "1", "received_at", "2005-08-13T15:29", ORDER),
        ("presentation", "1", "received_at", "2005-08-14T10:00", set()),
        ("presentation", "1", "received_at", "2005-08-14T10:01", ORDER),
        ("presentation", "2", "received_by", SAID["ru"], {"correct.unknown"}),
        ("election", "1", "seats", 21, set()),
        ("election", "1", "seats", 22, {"correct.quorum"}),
        ("election", "1", "seats", 14, {"electors.seats", "dismissal.deputies"}),
        ("election", "1", "seats", 201, {"election.seats", "correct.quorum"}),
        ("entry_into_office", "1", "check_number", "5", {"correct.unknown"}),
        ("invalidation", "1", "facts_kk", SAID["kk"], {"correct.unknown"}),
        ("repeat_election", "1", "outside_number", "5", {"correct.unknown"}),
        ("resignation", "1", "answer_number", "5", {"correct.unknown"}),
    ),
    "early-end-2006": (
        ("presentation", "2", "received_by", SAID["ru"], set()),
        ("presentation", "3", "received_by", SAID["ru"], {"correct.unknown"}),
        ("mandate_end", "1", "event_day", "2006-10-25", set()),
        ("mandate_end", "1", "event_day", "2006-10-24", {"mandate.event_day"}),
        ("mandate_end", "1", "event_day", "2007-02-15", set()),
        ("mandate_end", "1", "event_day", "2007-02-16", {"mandate.day"}),
        ("mandate_end", "1", "event_day", "16.02.2007", {"correct.value"}),
        ("mandate_end", "1", "ground", "death", {"correct.field"}),
        ("mandate_end", "1", "day", "2007-02-15", {"correct.same"}),
        ("entry_into_office", "1", "oath_at", "2006-10-24T11:00", set()),
        ("entry_into_office", "1", "oath_at", "2006-10-01T11:19", ORDER),
        ("entry_into_office", "1", "oath_at", "2007-02-17T11:19", ORDER),
    ),
    "appeal-granted": (
        ("appeal", "1", "content_ru", SAID["ru"], set()),
        ("appeal", "8", "content_ru", SAID["ru"], {"correct.unknown"}),
        ("submission", "1", "day", "2005-08-12", ORDER),
        ("election", "1", "called_day", "2005-06-22", ORDER),
        ("filed_paper", "c1:identity", "day", "2005-08-12", ORDER),
        ("appeal", "1", "day", "2005-07-17", set()),
        ("appeal", "1", "day", "2005-07-19", {"appeal.late", "appeal.reason_needed"}),
        ("appeal", "1", "day", "2005-07-20", ORDER),
        ("appeal_answer", "1", "day", "2005-07-18", set()),
        ("appeal_answer", "1", "day", "2005-07-17", ORDER),
        ("appeal_answer", "1", "day", "2005-07-23", ORDER),
        ("appeal_answer", "1", "number", "8/14", set()),
        ("appeal_answer", "1", "granted", 0, {"correct.field"}),
        ("list_request", "1", "asked_ru", SAID["ru"], {"correct.unknown"}),
        ("extension", "1", "reason_ru", SAID["ru"], {"correct.unknown"}),
    ),
    "recount-by-order": (
        ("recount", "1:2", "number", "5/10", set()),
        ("recount", "1:2", "day", "2005-08-12", set()),
        ("recount", "1:2", "day", "2005-08-14", ORDER),
        ("recount", "1:2", "reason_kk", SAID["kk"], set()),
        ("recount", "1:1", "number", "5/10", {"correct.unknown"}),
        ("recount", "2", "number", "5/10", {"correct.unknown"}),
    ),
    "resignation": (
        ("resignation", "1", "day", "2006-02-28", set()),
        (
            "resignation",
            "1",
            "day",
            "2006-02-19",
            {"resignation_answer.late", "resignation_answer.reason_needed"},
        ),
        ("resignation", "1", "answer_day", "2006-03-01", set()),
        ("resignation", "1", "answer_day", "2006-02-28", ORDER),
        ("resignation", "2", "day", "2006-05-09", {"correct.late_kept"}),
        ("resignation", "2", "answer_day", "2006-06-10", {"correct.late_kept"}),
        ("mandate_end", "1", "number", "5", {"correct.unknown"}),
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
        assert story.do("correct", correcting("entry_into_office", "1", "oath_at", "2006-10-24T11:00")).done
        entry = story.office.situation().entry_into_office
        assert (entry.begins_on, entry.oath_at.hour) == (date(2006, 10, 24), 11)


def test_the_number_of_an_order_is_set_right_and_the_old_one_stays_in_the_journal(tmp_path):
    with sketched(tmp_path, "dismissal") as story:
        old = story.office.situation().appointment.number
        assert story.do("correct", correcting("appointment", "1", "number", "62к")).done
        assert story.office.situation().appointment.number == "62к"
        assert any(f'"number":"{old}"' in line for line in story.office.record.lines())
        for field, value in (("consent_day", "2006-05-13"), ("day", "2006-05-03"), ("number", "28к")):
            assert story.do("correct", correcting("dismissal", "2", field, value)).done
        end = story.office.situation().mandate_end
        assert (end.event_day, end.day, end.number) == (date(2006, 5, 13), date(2006, 5, 3), "28к")


def test_the_answer_carries_to_the_candidates_return_and_a_late_day_asks_its_reason(tmp_path):
    """What brought a candidate back is said twice and set right once; a lateness found so is kept."""
    with sketched(tmp_path, "appeal-granted") as story:
        assert story.do("correct", correcting("appeal_answer", "1", "number", "2-312/05")).done
        assert story.do("correct", correcting("appeal_answer", "1", "day", "2005-07-21")).done
        candidate = story.office.situation().candidate("c2")
        (back,) = (one for one in candidate.decisions if one.kind == "reinstate")
        assert (back.outside_number, back.outside_day) == ("2-312/05", date(2005, 7, 21))
        again = correcting("candidate_decision", str(back.id), "outside_number", "1")
        assert story.do("correct", again).codes == ("correct.unknown",)
        late = {**correcting("appeal", "1", "day", "2005-07-19"), "late": WHY}
        assert story.do("correct", late).done
        (kept,) = story.office.situation().lateness
        assert (kept.step, kept.days, kept.reason.ru) == ("appeal", 1, TOLD["ru"])
        back_again = correcting("appeal", "1", "day", "2005-07-18")
        assert story.do("correct", back_again).codes == ("correct.late_kept",)
