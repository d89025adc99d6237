"""The citations of the catalogue in the points of each rule set: nobody reads another decree's point."""

import re

import pytest

from core import resources
from core.procedures import procedure, procedures
from core.rules.concordance import cited, translated
from core.rules.findings import Finding

PILOT, DISTRICT, RURAL = "kz-2005-pilot", "kz-2006-district", "kz-2013-rural"
CITED = sorted({resources.catalogue()[code].citation for code in resources.catalogue().codes()})


@pytest.mark.parametrize(
    ("citation", "district", "rural"),
    [
        ("D1485 p.12", "D130 p.14", "D555 p.13"),
        ("D1485 p.14, p.21", "D130 p.16, p.25", "D555 p.15, p.24"),
        ("D1485 p.54, p.59; Art. 43.9", "D130 p.59, p.64; Art. 43.9", "D555 p.60, p.63; Art. 43.9"),
        ("D1485 p.1, Art. 41.3", "D130 p.1; Art. 41.3", "D555 p.3; Art. 41.3"),
        ("D1485 p.42–43", "D130 p.47–48", "D555 p.47, p.49"),
        ("D1485 p.10–11, p.16", "D130 p.11–13, p.18", "D555 p.12, p.17"),
        ("D1485 p.58, D555 p.61", "D130 p.63", "D555 p.61"),
        ("Art. 20.9", "Art. 20.9", "Art. 20.9"),
    ],
)
def test_a_point_of_the_pilot_is_the_rule_sets_own(citation: str, district: str, rural: str) -> None:
    assert translated(citation, procedure(PILOT)) == citation or "D555" in citation
    assert translated(citation, procedure(DISTRICT)) == district
    assert translated(citation, procedure(RURAL)) == rural


def test_what_the_rules_have_no_point_for_is_whose_who_settles_the_rest() -> None:
    assert translated("D1485 p.45", procedure(RURAL)) == procedure(RURAL).residual.citation
    assert translated("D1485 p.45, p.54", procedure(RURAL)) == "D555 p.60"


@pytest.mark.parametrize("rules", [DISTRICT, RURAL])
def test_every_point_that_the_catalogue_names_of_the_pilot_is_in_the_table(rules: str) -> None:
    """An omission would be read as a point that these Rules have not."""
    points = procedure(rules).points
    for citation in CITED:
        for decree, listed in re.findall(r"(D\d+) (p\.[^;A]+)", citation):
            for point in re.findall(r"p\.[\d.–]*\d", listed.split(", D")[0]):
                assert decree != "D1485" or f"D1485 {point}" in points, citation


@pytest.mark.parametrize("rules", [PILOT, DISTRICT, RURAL])
def test_no_citation_names_another_decree(rules: str) -> None:
    own = procedure(rules).decree.key
    for citation in CITED:
        if citation:
            said = translated(citation, procedure(rules))
            assert set(re.findall(r"D\d+", said)) <= {own}, citation
    assert own in {one.decree.key for one in procedures().values()}


def test_a_finding_that_says_its_point_keeps_it() -> None:
    finding = Finding("candidate.ground", (), {}, "D130 p.23.3")
    assert cited(finding, "D1485 p.19.3", procedure(RURAL)) is finding
    assert cited(Finding("candidate.ground"), "D1485 p.19.3", procedure(RURAL)).citation == "D555 p.22.3"
