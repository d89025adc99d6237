"""What every act is asked, whatever it is: its moments, its person, its texts; and what its entry notes."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from core import resources
from core.acts.base import Act, Case, Data, LateData, persons, texts
from core.acts.written import check_text
from core.minutes import CLERK
from core.record import tables
from core.rules import concordance, people, quoted
from core.rules.findings import Finding, Severity
from core.rules.procedure import Procedure

RECORDED_LATER = timedelta(days=1)

if TYPE_CHECKING:
    from sqlmodel import Session


def severity(finding: Finding) -> Severity:
    """How much a finding weighs, by the catalogue."""
    return resources.catalogue().severity(finding)


def cited(findings: Iterable[Finding], procedure: Procedure) -> tuple[Finding, ...]:
    """Findings with the points of the election's own Rules, where the catalogue names another decree's, and
    with what their sentences quote of these Rules.
    """
    entries = resources.catalogue()
    return tuple(
        quoted.quoted(
            concordance.cited(one, entries[one.code].citation, procedure), entries.named(one.code), procedure
        )
        for one in findings
    )


def moments(case: Case) -> Iterator[Finding]:
    """An act may not lie in the future; one recorded more than a day later says so (procedure.md §2)."""
    if case.happened > case.clock:
        yield Finding(
            "act.future",
            ("happened",),
            {"happened": case.happened.isoformat(), "clock": case.clock.isoformat()},
        )
    elif case.clock - case.happened > RECORDED_LATER:
        yield Finding("act.recorded_later", ("happened",), {"days": (case.clock - case.happened).days})


def in_turn(act: Act, case: Case) -> Iterator[Finding]:
    """No act happened before what it rests on, whatever moment is typed (procedure.md §2)."""
    after = act.rests_after(case)
    if after is not None and case.happened < after:
        yield Finding("act.before", ("happened",), {"after": f"{after:%d.%m.%Y %H:%M}"})


def person(case: Case) -> Iterator[Finding]:
    """Whoever records an act is a seated member; before anyone is seated, the clerk."""
    if case.before.members or case.account is not None:
        member = case.before.member(case.by)
        if member is None and case.account is not None:
            return  # the keeper, an observer: what they may do, their role says
        if member is None:
            yield Finding("act.person", (), {"key": case.by})
        elif member.suspended_reason is not None:
            yield Finding("commission.suspended", (), {"key": case.by})
    elif case.by != CLERK:
        yield Finding("act.person", (), {"key": case.by})


def written(data: Data, under: str = "") -> Iterator[Finding]:
    """Every text and name of an act, as text: not empty, not too long, nothing hidden in it."""
    for path, text, limit in texts(data, under):
        yield from check_text(text, path, limit)
    for path, name in persons(data, under):
        yield from people.check_person(name.name(), path)


def asked_reasons(act: Act, findings: tuple[Finding, ...]) -> Iterator[Finding]:
    """A late act needs its reason and the name of whoever gives it (procedure.md §2)."""
    for finding in findings:
        if severity(finding) is Severity.LATE and act.late is None:
            step = finding.code.removesuffix(".late")
            yield Finding(f"{step}.reason_needed", ("late",), finding.values, finding.citation)


def notes(findings: tuple[Finding, ...]) -> dict[str, Any]:
    """The codes of what was late and what was warned of, as the entry keeps them."""
    noted: dict[str, Any] = {}
    for weight, key in ((Severity.LATE, "late"), (Severity.WARN, "warn")):
        codes = sorted({finding.code for finding in findings if severity(finding) is weight})
        if codes:
            noted[key] = codes
    return noted


def clock_note(findings: tuple[Finding, ...], clock_back: LateData | None) -> dict[str, Any]:
    """The mark of an entry made while the clock stood behind, with the reason and who gave it."""
    if clock_back is None or not any(finding.code == "record.clock_back" for finding in findings):
        return {}
    reason, given_by = clock_back.reason.text(), clock_back.given_by.text()
    told = {"reason_kk": reason.kk, "reason_ru": reason.ru}
    return {"clk": "back", "clock": {**told, "given_by_kk": given_by.kk, "given_by_ru": given_by.ru}}


def write_lateness(session: "Session", case: Case, act: Act, findings: tuple[Finding, ...]) -> None:
    """Each lateness is kept for ever, with its reason."""
    made = len(case.before.lateness)
    for finding in findings:
        if severity(finding) is Severity.LATE and act.late is not None:
            made += 1
            reason = act.late.reason.text()
            session.add(
                tables.Lateness(
                    id=made,
                    step=finding.code.removesuffix(".late"),
                    subject=act.name,
                    due=str(finding.values["due"]),
                    done=str(finding.values["done"]),
                    days=int(str(finding.values["days"])),
                    reason_kk=reason.kk,
                    reason_ru=reason.ru,
                    given_by_kk=act.late.given_by.text().kk,
                    given_by_ru=act.late.given_by.text().ru,
                )
            )
