"""What a form itself finds wrong: a gap, a number that is none, a date that does not exist.

These findings never reach the office: data that are not of the act's shape are no act yet.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from core.acts.base import GREATEST, Act
from core.resources import catalogue
from core.rules.findings import Finding, Sentence, Severity
from gui import wording
from gui.forms import reading
from gui.forms.paths import pruned, put_deep

MISSING = "field.empty"
WHOLE, DATE, MOMENT, CHOICE, KIND = "form.whole", "form.date", "form.moment", "form.choice", "form.kind"
PERSON, YEAR, LARGE = "form.person", "form.year", "form.large"


def severity(finding: Finding) -> Severity:
    """The severity of a finding, the form's own among them."""
    return Severity.REFUSE if finding.code.startswith("form.") else catalogue().severity(finding)


def of_days(code: str, *typed: str) -> str:
    """The code of days that can't be read: that of the year, where it has two digits."""
    return YEAR if any(map(reading.short_year, typed)) else code


def of_whole(typed: str) -> str:
    """The code of a number that can't be read: one that is too large is still a whole number."""
    return LARGE if reading.large(typed) else WHOLE


def refuses(findings: Iterable[Finding]) -> bool:
    """Whether one of them stops the act."""
    return any(severity(one) is Severity.REFUSE for one in findings)


def sentence(finding: Finding) -> Sentence:
    """A finding in words, the form's own among them."""
    if not finding.code.startswith("form."):
        return wording.sentence(finding)
    translate = QCoreApplication.translate
    what, do = {
        WHOLE: (
            translate("Problems", "This is not a whole number."),
            translate("Problems", "Type digits only: 15."),
        ),
        LARGE: (
            translate("Problems", "This number is too large."),
            translate("Problems", "The largest is {greatest}: compare it with the paper.").format(
                greatest=f"{GREATEST:,}".replace(",", "\u00a0")
            ),
        ),
        DATE: (
            translate("Problems", "There is no such date."),
            translate("Problems", "Type day, month and year: 12.08.2005."),
        ),
        MOMENT: (
            translate("Problems", "There is no such day or hour."),
            translate("Problems", "Type the day and the hour: 12.08.2005 10:15."),
        ),
        YEAR: (
            translate("Problems", "The year is typed with two digits."),
            translate("Problems", "Type all four: 12.08.2005."),
        ),
        CHOICE: (
            translate("Problems", "Nothing is chosen yet."),
            translate("Problems", "Choose one of the answers."),
        ),
        PERSON: (
            translate("Problems", "Nobody is named as the one who records this."),
            translate("Problems", "Choose your name above."),
        ),
    }.get(
        finding.code,
        (
            translate("Problems", "This answer can't be read."),
            translate("Problems", "Type it again as the hint says."),
        ),
    )
    return Sentence(what, "", do)


def shaped(
    name: str, data: Mapping[str, Any], known: Sequence[Finding] = ()
) -> tuple[Act | None, tuple[Finding, ...]]:
    """The act of that data, or what keeps it from being one. `known` are problems the fields told already.

    Texts that are missing are taken as empty, so that the rules of the act say all they find at once.
    """
    from core.acts.registry import ACTS  # noqa: PLC0415  the acts are loaded with the first form

    clean = pruned(data)
    try:
        return ACTS[name].model_validate(clean), ()
    except ValidationError as wrong:
        errors = wrong.errors(include_url=False, include_input=False, include_context=False)
    if not known:
        filled = deepcopy(clean)
        for error in errors:
            if error["type"] == "missing":
                put_deep(filled, error["loc"], "")
        try:
            return ACTS[name].model_validate(filled), ()
        except ValidationError:
            pass
    told = {path for one in known for path in one.fields}
    found = []
    for error in errors:
        path = ".".join(str(part) for part in error["loc"])
        if not any(path == one or path.startswith(f"{one}.") for one in told):
            found.append(Finding(_code(error["type"], path), (path,)))
    return None, tuple(found)


def _code(kind: str, path: str) -> str:
    if kind == "missing":
        return MISSING
    if kind == "less_than_equal":
        return LARGE
    if kind in {"int_type", "greater_than_equal"}:
        return WHOLE
    if kind.startswith("datetime") or (kind == "value_error" and path.endswith(("happened", "_at"))):
        return MOMENT
    if kind.startswith("date") or kind == "value_error":
        return DATE
    return CHOICE if kind in {"literal_error", "bool_type", "string_pattern_mismatch"} else KIND
