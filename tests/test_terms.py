"""The register of terms: who is in office until when, what falls vacant, how the next election is opened."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from core import rehearsal, terms
from core.acts.election import CallElection
from core.cabinet import Cabinet
from core.procedures import procedure
from core.record.situation import MandateEnd
from core.rules.bilingual import Text
from core.terms import Standing
from tests.gui.samples import eskeldi, pilot
from tests.story import told


def ended(day, kind="early"):
    end = MandateEnd(
        kind, "death", day, Text("x", "x"), "1", day, datetime(2007, 1, 1, tzinfo=eskeldi().election.zone)
    )
    return replace(eskeldi(), mandate_end=end)


@pytest.mark.parametrize(
    ("today", "standing", "left"),
    [
        ("2009-05-15", Standing.RUNNING, 91),
        ("2009-05-16", Standing.ENDING, 90),
        ("2009-08-13", Standing.ENDING, 1),
        ("2009-08-14", Standing.ENDING, 0),
        ("2009-08-15", Standing.OVER, 0),
    ],
)
def test_a_term_runs_four_years_from_the_appointment_and_is_spoken_of_before_it_ends(today, standing, left):
    found = terms.term(eskeldi(), pilot(), date.fromisoformat(today))
    assert (found.began, found.ends) == (date(2005, 8, 14), date(2009, 8, 14))
    assert (found.standing, found.left) == (standing, left)
    assert found.akim.ru.surname
    assert found.call_by is None
    assert found.election_by is None


def test_a_term_that_began_on_the_29th_of_february_ends_on_the_last_of_the_month():
    one = eskeldi()
    leap = replace(one.appointment, at=one.appointment.at.replace(year=2008, month=2, day=29))
    assert terms.term(replace(one, appointment=leap), pilot(), date(2009, 1, 1)).ends == date(2012, 2, 29)
    common = replace(one.appointment, at=one.appointment.at.replace(year=2096, month=2, day=29))
    assert terms.term(replace(one, appointment=common), pilot(), date(2097, 1, 1)).ends == date(2100, 2, 28)


def test_the_vacancy_is_the_events_day_and_its_two_months_run_from_it():
    found = terms.term(ended(date(2006, 12, 31)), pilot(), date(2007, 1, 10))
    assert found.standing == Standing.VACANT
    assert (found.ended_early, found.election_by, found.held) == (
        date(2006, 12, 31),
        date(2007, 2, 28),
        False,
    )
    rural = terms.term(ended(date(2006, 12, 31)), procedure("kz-2013-rural"), date(2007, 1, 10))
    assert rural.held
    assert rural.call_by == date(2009, 6, 29), "45 full days before 14 August"


def test_before_the_appointment_the_office_is_awaited():
    assert (
        terms.term(replace(eskeldi(), appointment=None), pilot(), date(2005, 8, 14)).standing
        == Standing.AWAITED
    )


def test_a_by_election_is_opened_from_the_register_with_what_is_known(tmp_path):
    cabinet = Cabinet(tmp_path)
    place = tmp_path / "practice" / "one"
    rehearsal.rehearse(rehearsal.read_script(rehearsal.shipped("resignation")), place)
    (place / "broken.hattama").write_bytes(b"not a record")
    (tmp_path / "practice" / "spoilt.hattama").write_bytes(b"not a record")
    lines = cabinet.terms(date(2006, 6, 20), practice=True)
    assert [line.problem is None for line in lines] == [True, False]
    found = lines[0].term
    assert (found.standing, found.election_by) == (Standing.VACANT, date(2006, 8, 12))
    following = cabinet.next_call(lines[0].path)
    assert following.call["previous_kind"] == "by_election"
    assert len(following.call["previous_head"]) == 64
    assert following.call["term_ends"] == "2006-06-12"
    assert len(following.seat["members"]) == 7
    assert following.call["called_by"] == "облыстық сайлау комиссиясы / областная избирательная комиссия"
    rest = {"vote_day": "2006-09-15", "called_day": "2006-07-20"}
    act = CallElection.model_validate({**following.call, **rest})
    assert cabinet.check_call(act, practice=True) == ()
    office, verdict = cabinet.call(act, practice=True)
    assert verdict.done
    election = office.situation().election
    assert (election.previous_kind, election.previous_head) == (
        "by_election",
        following.call["previous_head"],
    )
    office.close()


@pytest.mark.parametrize(("called", "codes"), [("2006-08-12", set()), ("2006-08-13", {"by_election.late"})])
def test_a_by_election_is_called_within_two_months_of_the_vacancy(tmp_path, called, codes):
    """Called counts under the rules of 2005 and 2006; held under those of 2013."""
    with told(tmp_path) as story:
        data = story.until("call_election")
        data |= {"previous_kind": "by_election", "previous_head": "0" * 64, "term_ends": "2006-06-12"}
        data |= {"called_day": called, "vote_day": "2006-10-20"}
        story.stand("2006-08-13T10:00")
        act = CallElection.model_validate(data)
        found = {finding.code for finding in story.office.check(act)} - {"by_election.reason_needed"}
        assert found == codes
        rural = {**data, "procedure": "kz-2013-rural", "office_kind": "village", "vote_day": called}
        act = CallElection.model_validate({**rural, "called_day": "2006-06-20"})
        assert ("by_election.late" in {one.code for one in story.office.check(act)}) is bool(codes)


def test_a_repeat_election_brings_over_who_is_barred(tmp_path):
    place = tmp_path / "practice" / "one"
    rehearsal.rehearse(rehearsal.read_script(rehearsal.shipped("invalid-and-repeated")), place)
    following = Cabinet(tmp_path).next_call(place / "election.hattama")
    assert following.call["previous_kind"] == "repeat"
    assert following.call["vote_day"]
    act = CallElection.model_validate(following.call)
    office, verdict = Cabinet(tmp_path).call(act, practice=True)
    assert verdict.done, verdict.codes
    assert len(office.situation().barred) == len(following.call["barred"])
    office.close()
