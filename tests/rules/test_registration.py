"""Candidates and proxies: papers, requirements, extension, campaign, withdrawal."""

from datetime import date, datetime

import pytest

from core.rules import registration
from core.rules.calendar import Window, step
from core.zones import zone
from tests.rules.sheets import district, pilot, rural

ALMATY = zone("Asia/Almaty")
VOTE = date(2005, 8, 12)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def test_the_papers_still_missing_are_named_in_the_order_of_the_law() -> None:
    assert [one.key for one in registration.missing_papers(pilot, ["consent", "identity"])] == [
        "submission",
        "biography",
    ]
    assert registration.missing_papers(pilot, [one.key for one in pilot.papers]) == ()
    assert [one.key for one in registration.missing_papers(district, [one.key for one in pilot.papers])] == [
        "tax"
    ]


def test_the_requirements_still_open_are_named() -> None:
    met = ["suffrage", "age", "residence", "service"]
    assert registration.unmet_requirements(pilot, met) == ()
    assert [one.key for one in registration.unmet_requirements(district, met)] == ["no_conviction"]
    assert [one.key for one in registration.unmet_requirements(rural, met)] == ["higher_education"]


def test_refusal_rests_on_a_lawful_ground_only() -> None:
    assert registration.refusal_ground(pilot, "bribery") is not None
    assert registration.refusal_ground(pilot, "false_declaration") is None
    assert registration.refusal_ground(rural, "false_declaration") is not None
    assert registration.refusal_ground(rural, "dislike") is None


@pytest.mark.parametrize(("number", "few"), [(0, True), (1, True), (2, False), (3, False)])
def test_an_election_needs_two_nominated(number: int, few: bool) -> None:
    assert registration.too_few(pilot, number) == few


@pytest.mark.parametrize(("registered", "later"), [(0, True), (1, True), (2, False)])
def test_too_few_registered_extend_nomination_in_the_later_rule_sets_alone(
    registered: int, later: bool
) -> None:
    assert not registration.may_extend(pilot, registered, all_withdrew=False)
    assert registration.may_extend(district, registered, all_withdrew=False) == later
    assert registration.may_extend(rural, registered, all_withdrew=False) == later
    assert registration.may_extend(pilot, registered, all_withdrew=True)


@pytest.mark.parametrize(
    ("closes", "fits", "pilot_fits"),
    [
        ("2005-07-13", False, False),
        ("2005-07-14", True, True),
        ("2005-07-23", True, True),
        ("2005-07-24", False, True),
    ],
)
def test_an_extension_is_of_at_most_ten_days_where_the_rules_say_so(
    closes: str, fits: bool, pilot_fits: bool
) -> None:
    before = Window(at("2005-06-27T00:00"), at("2005-07-13T00:00"))
    extended = Window(at("2005-06-27T00:00"), at(f"{closes}T00:00"))
    assert registration.extension_fits(district, before, extended) == fits
    assert registration.extension_fits(pilot, before, extended) == pilot_fits


def test_the_campaign_opens_on_the_day_the_last_candidate_is_registered() -> None:
    window = step(pilot, "registration", VOTE, ALMATY)
    registered = [at("2005-07-05T10:00"), at("2005-07-09T16:00")]
    opens = registration.campaign_opens(pilot, window, registered, ALMATY, all_done=True)
    assert opens == at("2005-07-09T00:00")
    assert registration.campaign_opens(pilot, window, registered, ALMATY, all_done=False) is None
    assert registration.campaign_opens(pilot, window, [], ALMATY, all_done=True) is None


def test_in_2013_the_campaign_opens_on_the_last_day_of_registration() -> None:
    window = step(rural, "registration", date(2013, 8, 7), ALMATY)
    opens = registration.campaign_opens(rural, window, [], ALMATY, all_done=False)
    assert opens == at("2013-07-22T00:00")


@pytest.mark.parametrize(
    ("moment", "barred"),
    [("2005-08-09T23:59:59", False), ("2005-08-10T00:00", True), ("2005-08-11T12:00", True)],
)
def test_nobody_withdraws_in_the_last_two_days_since_2006(moment: str, barred: bool) -> None:
    assert registration.withdrawal_is_barred(district, VOTE, ALMATY, at(moment)) == barred
    assert registration.withdrawal_is_barred(rural, VOTE, ALMATY, at(moment)) == barred
    assert not registration.withdrawal_is_barred(pilot, VOTE, ALMATY, at(moment))


@pytest.mark.parametrize(("number", "many"), [(4, False), (5, False), (6, True)])
def test_five_proxies_are_the_most_since_2006(number: int, many: bool) -> None:
    assert registration.too_many_proxies(district, number) == many
    assert registration.too_many_proxies(rural, number) == many
    assert not registration.too_many_proxies(pilot, number)


def test_a_deputy_may_be_a_proxy_in_2005_with_a_warning_and_not_later() -> None:
    bars, warned = registration.proxy_bars(pilot, ["deputy", "commission_member"])
    assert ([one.key for one in bars], [one.key for one in warned]) == (["commission_member"], ["deputy"])
    bars, warned = registration.proxy_bars(district, ["deputy", "commission_member"])
    assert ([one.key for one in bars], warned) == (["deputy", "commission_member"], ())
