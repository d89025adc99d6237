"""From a form's values to acts, and from the acts to what the rules say: no widget in here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.acts.base import Act
from core.office import Verdict
from core.rules.findings import Finding, Severity
from gui.forms import standins
from gui.forms.clockback import BEHIND, PATH, WENT_ON, beside_of
from gui.forms.door import ALONE, Beside, Door
from gui.forms.paths import pruned
from gui.forms.problems import PERSON, severity, shaped
from gui.forms.spec import FormSpec, Part, Values
from gui.forms.standins import Two
from gui.jobs import Ticket
from gui.view import View

COMMON = ("happened", "late", PATH)
"""Questions of every act; in a form of several acts they are asked once."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """The acts that a form's values make, each with its place in the form; or why they make none.

    `trials` are the same acts with stand-ins in the gaps, two of each, to ask the office about the rest.
    """

    acts: tuple[tuple[str, Act], ...]
    problems: tuple[Finding, ...]
    trials: tuple[tuple[str, Two], ...] = ()
    beside: Beside = ALONE


@dataclass(frozen=True, slots=True)
class Performed:
    """What became of the acts: one verdict for all, and the record as it now stands."""

    verdict: Verdict
    view: View | None


def acts_of(spec: FormSpec, values: Values, known: Sequence[Finding]) -> Shaped:
    """The acts of a form, or the problems that keep them from being any."""
    data: dict[str, Any] = {**values, **spec.fixed}
    beside = beside_of(data.pop(PATH, None))
    if known and (spec.shape is not None or spec.split is not None):
        return Shaped((), tuple(known))
    data = spec.shape(data) if spec.shape is not None else data
    parts = spec.split(data) if spec.split is not None else (Part("", data),)
    common = {name: data[name] for name in COMMON if data.get(name) is not None}
    made, found = [], list(known)
    trials: list[tuple[str, Two]] = []
    for part in parts:
        whole = {**spec.fixed, **common, **part.data} if part.path else part.data
        act, problems = shaped(spec.act, whole, known)
        found += [placed(one, part.path) for one in problems]
        if act is not None:
            made.append((part.path, act))
        two = (act, act) if act is not None else _tried(spec, whole, known)
        if two is not None:
            trials.append((part.path, two))
    if found:
        return Shaped((), tuple(found), tuple(trials), beside)
    return Shaped(tuple(made), (), (), beside)


def _tried(spec: FormSpec, data: Values, known: Sequence[Finding]) -> Two | None:
    """Never for the figures of a count: a half-typed entry is compared with nobody's."""
    return standins.two_of(spec.act, pruned(data)) if spec.keeps_draft and not known else None


def placed(finding: Finding, path: str) -> Finding:
    """A finding of one of several acts, at its place in the form."""
    if not path:
        return finding
    fields = tuple(one if one.split(".")[0] in COMMON else f"{path}.{one}" for one in finding.fields)
    return replace(finding, fields=fields or (path,))


def of_clock(finding: Finding) -> Finding:
    """That the clock is behind is said where its reason is asked."""
    return replace(finding, fields=(PATH,)) if finding.code == BEHIND else finding


def check(
    door: Door,
    acts: tuple[tuple[str, Act], ...],
    by: str | None,
    _ticket: Ticket,
    *,
    beside: Beside = ALONE,
) -> tuple[Finding, ...]:
    """What the rules say to the acts; nobody named is said in the form's words."""
    found: list[Finding] = []
    for path, act in acts:
        for one in door.check(act, by or "", beside):
            if one.code == "act.person" and by is None:
                continue
            said = placed(of_clock(one), path)
            if said not in found:
                found.append(said)
    if by is None:
        found.insert(0, Finding(PERSON, ("by",)))
    return tuple(found)


def check_rest(door: Door, shaped: Shaped, by: str | None, ticket: Ticket) -> tuple[Finding, ...]:
    """The gaps, and what the rules say to the rest whatever will stand there."""
    small, large = (
        check(
            door,
            tuple((path, two[which]) for path, two in shaped.trials),
            by,
            ticket,
            beside=shaped.beside,
        )
        for which in (0, 1)
    )
    return (*shaped.problems, *standins.undisputed(small, large, shaped.problems))


def perform(
    door: Door,
    acts: tuple[tuple[str, Act], ...],
    by: str,
    draft: str,
    _ticket: Ticket,
    *,
    beside: Beside = ALONE,
) -> Performed:
    """Do the acts one after the other, stop at the first that is refused; a draft done with is dropped."""
    found: list[Finding] = []
    papers: list[int] = []
    entry, done = None, True
    for path, act in acts:
        verdict = door.perform(act, by, beside)
        found += [placed(of_clock(one), path) for one in verdict.findings]
        if not verdict.done:
            done = False
            break
        entry = verdict.entry
        papers += verdict.papers
    if done and draft:
        door.drop_draft(draft)
    return Performed(Verdict(done, tuple(found), entry, tuple(papers)), door.read())


def of_kind(findings: Sequence[Finding], kind: Severity) -> tuple[Finding, ...]:
    """The findings of one severity."""
    return tuple(one for one in findings if severity(one) is kind)


def asks_reason(findings: Sequence[Finding]) -> bool:
    """Whether the act is late, so that its reason is asked."""
    return any(severity(one) is Severity.LATE or one.code.endswith(".reason_needed") for one in findings)


def asks_clock(findings: Sequence[Finding]) -> bool:
    """Whether the clock stands behind the last entry, so that a reason is asked."""
    return any(one.code in {BEHIND, WENT_ON} for one in findings)


def find_draft(door: Door, key: str, _ticket: Ticket) -> Mapping[str, Any] | None:
    """What was left unfinished."""
    return door.find_draft(key)


def keep_draft(door: Door, key: str, values: dict[str, Any], _ticket: Ticket) -> None:
    """Keep what is typed."""
    door.keep_draft(key, values)


def drop_draft(door: Door, key: str, _ticket: Ticket) -> None:
    """Forget a draft."""
    door.drop_draft(key)
