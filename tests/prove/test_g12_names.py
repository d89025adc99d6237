"""G12: any name survives, from the form to the paper and the name of a file, or is refused in words.

No exception, no markup taken for markup, nothing active in a paper, nothing lost of what was typed.
"""

import csv
import io
import re
import shutil
import time
from pathlib import Path
from typing import Any

import pypdf
import pytest

from core import office as desk
from core.acts.registry import ACTS
from core.audit import csv_copy
from core.audit.verify import verify
from core.papers import render, text
from core.resources import catalogue
from core.rules import people
from core.rules.bilingual import Name, Person
from core.rules.findings import Finding, Severity
from tests.papers import samples
from tests.prove import names, scale
from tests.story import told

NAMES = 20_000 if scale.FULL else 200
AT_ONCE = 15  # deputies on a list
ONE_IN = 25  # of the names that can't be used, so many are shown to the office, too
ACTIVE = re.compile(
    rb"/(JS|JavaScript|AA|OpenAction|Launch|URI|EmbeddedFile|Annots|AcroForm|GoToR|RichMedia)\b"
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any], Any]:
    """A file in which the electors are about to be enrolled, the data of that act, and its clock."""
    folder = tmp_path_factory.mktemp("base")
    with told(folder) as story:
        data = story.until("enrol_electors")
        clock = story.clock
    return folder / "election.hattama", data, clock


def refused(name: Name) -> tuple[Finding, ...]:
    """What the rules refuse in a name; every finding can be said in every language."""
    found = tuple(people.check_person(name, "person"))
    for finding in found:
        for language in ("kk", "ru", "en"):
            assert catalogue().sentence(finding, language).what
    return tuple(one for one in found if catalogue().severity(one) is Severity.REFUSE)


def letters_that_lack(name: Name) -> str:
    """The letters of a name that no paper can print."""
    certificate = samples.described(Person(name, name))
    return render.missing_letters(certificate)  # type: ignore[arg-type] - any frozen facts


def typed(name: Name) -> dict[str, str]:
    """A name as a form hands it over."""
    return {"surname": name.surname, "given": name.given, "patronymic": name.patronymic}


def enrol(
    path: Path, base: tuple[Path, dict[str, Any], Any], found: list[Name]
) -> tuple[desk.Verdict, bytes]:
    """Enrol deputies of these names and issue their list; the verdict, and the paper if there is one."""
    prepared, data, clock = base
    shutil.copyfile(prepared, path)
    template = data["deputies"][0]
    deputies = [
        {
            **template,
            "number": number,
            "birth_year": 1940 + number,
            "person": {"kk": typed(name), "ru": typed(name)},
        }
        for number, name in enumerate(found, start=1)
    ]
    office = desk.open_office(path, clock)
    try:
        verdict = office.perform(
            ACTS["enrol_electors"].model_validate({**data, "deputies": deputies}), "secretary"
        )
        if not verdict.done:
            return verdict, b""
        issued = office.perform(ACTS["issue_paper"].model_validate({"kind": "electors"}), "secretary")
        return issued, office.pdf(issued.papers[0]) if issued.done else b""
    finally:
        office.close()


def bare(value: str) -> str:
    """A text as it is looked for on a paper: cleaned, and without blanks, which a line may break at."""
    return re.sub(r"\s", "", text.clean(value))


def check_paper(pdf: bytes, found: list[Name]) -> None:
    """Every name stands on the paper, letter for letter, and nothing in it does anything."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    shown = "".join(re.sub(r"\s", "", page.extract_text()) for page in pages)
    for name in found:
        for part in (name.surname, name.given, name.patronymic):
            assert bare(part) in shown, name
    assert not ACTIVE.search(re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL))


def check_csv(path: Path, found: list[Name]) -> None:
    """Every name comes back from a CSV file, and no cell of it is a formula."""
    rows = [[name.surname, name.given, name.patronymic] for name in found]
    with path.open("w", encoding=csv_copy.BOM, newline="") as stream:
        csv_copy.save(stream, rows)
    with path.open(encoding=csv_copy.BOM, newline="") as stream:
        back = list(csv.reader(stream))
    assert [[part.removeprefix("'") for part in row] for row in back] == [
        [part.removeprefix("'") for part in row] for row in rows
    ]
    assert not any(part.startswith(("=", "+", "-", "@", "\t", "\r")) for row in back for part in row)


def test_g12_any_name_survives_or_is_refused_in_words(
    tmp_path: Path, base: tuple[Path, dict[str, Any], Any]
) -> None:
    chance, start = scale.chance("names"), time.perf_counter()
    good: list[Name] = []
    bad = unprintable = 0
    for number in range(NAMES):
        name = names.name(chance)
        slug = people.ascii_slug(name.surname)
        assert re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?", slug), name
        wrong = refused(name)
        lacking = "" if wrong else letters_that_lack(name)
        bad, unprintable = bad + bool(wrong), unprintable + bool(lacking)
        if not wrong and not lacking:
            good.append(name)
        elif number % ONE_IN == 0:
            verdict, _ = enrol(tmp_path / "bad.hattama", base, [name])
            assert not verdict.done
            assert {one.code for one in wrong} <= set(
                verdict.codes
            ) or "field.forbidden_character" in verdict.codes
            assert wrong or "paper.glyph" in verdict.codes
            assert verify(tmp_path / "bad.hattama").intact
    for place in range(0, len(good), AT_ONCE):
        together = good[place : place + AT_ONCE]
        verdict, pdf = enrol(tmp_path / "good.hattama", base, together)
        assert verdict.done, (verdict.codes, together)
        check_paper(pdf, together)
        check_csv(tmp_path / "good.csv", together)
        assert verify(tmp_path / "good.hattama").intact
    scale.tell(
        f"G12: {NAMES} names, {len(good)} printed, {bad} refused by the rules, "
        f"{unprintable} with letters that no paper has, {time.perf_counter() - start:.1f} s"
    )
    assert len(good) > NAMES / 4
    assert bad > NAMES / 10
    assert unprintable


def test_g12_a_seeded_fault_is_reported(
    tmp_path: Path, base: tuple[Path, dict[str, Any], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Markup that is not escaped: the paper falls, or the name on it is another."""
    tricky = [Name("Ульгиев <b>", "Сынақ</b>", "Улы"), Name("Ульги", "<i>А</i>", "")]
    check_paper(enrol(tmp_path / "a.hattama", base, tricky)[1], tricky)
    monkeypatch.setattr(text, "escape", lambda value, **_: value)
    with pytest.raises((AssertionError, ValueError)):
        check_paper(enrol(tmp_path / "b.hattama", base, tricky)[1], tricky)
    monkeypatch.setattr(csv_copy, "cell", lambda value: value)
    with pytest.raises(AssertionError):
        check_csv(tmp_path / "a.csv", [Name("=1+1", "А", "")])
    assert not ACTIVE.search(b"<< /Type /Page >>")
    assert ACTIVE.search(b"<< /URI (x) >>")
